/** The pictures of the data set, the newest first. One opens as the list of where it is shown. */
import { Card, Grid, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useClient } from "sanity";
import { usePaneRouter, type UserComponent } from "sanity/structure";
import { z } from "zod";
import { API_VERSION } from "../api-version.ts";
import { useWords } from "../i18n/words.ts";
import { pictureUrl } from "../views/picture-url.ts";
import { useLiveQuery, type LiveQuery } from "../views/use-live-query.ts";

/** What is older is found where it is used. */
const MOST_PICTURES = 120;

const pictureSchema = z.object({
  _id: z.string(),
  _createdAt: z.string(),
  width: z.number(),
  height: z.number(),
});
type Picture = z.infer<typeof pictureSchema>;

const PICTURES: LiveQuery<Picture> = {
  query: `*[_type == "sanity.imageAsset"] | order(_createdAt desc)[0...${MOST_PICTURES}] {
    _id, _createdAt,
    "width": metadata.dimensions.width,
    "height": metadata.dimensions.height
  }`,
  params: {},
  listenTo: `*[_type == "sanity.imageAsset"]`,
  rows: z.array(pictureSchema),
};

export const PicturesInUse: UserComponent = ({ childItemId }) => {
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const answer = useLiveQuery(client, PICTURES);
  if (answer.state !== "ready" || answer.rows.length === 0) {
    const said = {
      loading: words("common.loading"),
      failed:
        answer.state === "failed" ? words("common.listFailed", { reason: answer.reason }) : "",
      ready: words("structure.pictures.empty"),
    };
    return (
      <Card padding={5} role={answer.state === "failed" ? "alert" : "status"}>
        <Text size={1} muted align="center">
          {said[answer.state]}
        </Text>
      </Card>
    );
  }
  return (
    <Grid
      as="ul"
      gap={2}
      padding={3}
      gridTemplateColumns={2}
      aria-label={words("structure.pictures.title")}
      style={{ listStyle: "none", margin: 0 }}
    >
      {answer.rows.map((picture) => (
        <li key={picture._id}>
          <Tile picture={picture} isOpen={picture._id === childItemId} />
        </li>
      ))}
    </Grid>
  );
};

function Tile(props: { readonly picture: Picture; readonly isOpen: boolean }): ReactNode {
  const { picture, isOpen } = props;
  const words = useWords();
  const { ChildLink } = usePaneRouter();
  const client = useClient({ apiVersion: API_VERSION });
  const { _id: id, width, height } = picture;
  return (
    <Card
      as={ChildLink}
      childId={id}
      data-as="a"
      border
      radius={2}
      overflow="hidden"
      selected={isOpen}
    >
      <img
        src={pictureUrl(client, id, { width: 320, height: 240 })}
        alt=""
        loading="lazy"
        style={{ display: "block", width: "100%", aspectRatio: "4 / 3", objectFit: "cover" }}
      />
      <Stack padding={3}>
        <Text size={1} muted textOverflow="ellipsis">
          {words("structure.pictures.line", { width, height, day: dayOf(picture._createdAt) })}
        </Text>
      </Stack>
    </Card>
  );
}

function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString("en-GB", { dateStyle: "medium" });
}
