import { Card, Grid, Stack, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { useClient } from "sanity";
import { textOf } from "../../../policy/engine/values.ts";
import { API_VERSION } from "../../api-version.ts";
import { useWords } from "../../i18n/words.ts";
import { pictureUrl } from "../../views/picture-url.ts";
import type { LibraryState } from "./use-library.ts";
import type { LibraryPicture } from "./query.ts";

/** All pictures of the library, each a button. */
export function LibraryGrid(props: {
  readonly library: LibraryState;
  readonly onChoose: (picture: LibraryPicture) => void;
}): ReactNode {
  const { library, onChoose } = props;
  const words = useWords();
  if (library.state === "loading") return <Line text={words("common.loading")} />;
  if (library.state === "failed") {
    return <Line text={words("common.listFailed", { reason: library.reason })} />;
  }
  if (library.pictures.length === 0) return <Line text={words("images.library.empty")} />;
  return (
    <Grid
      as="ul"
      gap={3}
      gridTemplateColumns={[2, 3, 4, 5]}
      aria-label={words("images.library.title")}
      style={{ listStyle: "none", margin: 0, padding: 0 }}
    >
      {library.pictures.map((picture) => (
        <li key={picture._id}>
          <Tile picture={picture} onChoose={onChoose} />
        </li>
      ))}
    </Grid>
  );
}

function Tile(props: {
  readonly picture: LibraryPicture;
  readonly onChoose: (picture: LibraryPicture) => void;
}): ReactNode {
  const { picture, onChoose } = props;
  const words = useWords();
  const client = useClient({ apiVersion: API_VERSION });
  const name =
    textOf(picture.title) ?? textOf(picture.image.alt) ?? words("images.library.untitled");
  return (
    <Card
      as="button"
      border
      radius={2}
      overflow="hidden"
      style={{ width: "100%", textAlign: "left" }}
      onClick={() => onChoose(picture)}
    >
      <img
        src={pictureUrl(client, picture.image.asset._ref, { width: 320, height: 240 })}
        alt=""
        loading="lazy"
        style={{ display: "block", width: "100%", aspectRatio: "4 / 3", objectFit: "cover" }}
      />
      <Stack gap={2} padding={3}>
        <Text size={1} weight="medium" textOverflow="ellipsis">
          {name}
        </Text>
      </Stack>
    </Card>
  );
}

function Line({ text }: { readonly text: string }): ReactNode {
  return (
    <Text size={1} muted role="status">
      {text}
    </Text>
  );
}
