import { ExpandIcon } from "@sanity/icons/Expand";
import { Box, Button, Card, Dialog, Stack, Text } from "@sanity/ui";
import { useEffect, useId, useState, type ReactNode } from "react";
import { useClient } from "sanity";
import { z } from "zod";
import { API_VERSION } from "../../../api-version.ts";
import { useWords } from "../../../i18n/words.ts";
import { pictureUrl } from "../../../views/picture-url.ts";
import { fieldsOf } from "../reading/values.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";

const assetSchema = z.looseObject({
  size: z.number().optional(),
  metadata: z
    .looseObject({
      dimensions: z.looseObject({ width: z.number(), height: z.number() }).optional(),
    })
    .optional(),
});
type Asset = z.infer<typeof assetSchema>;

/** A picture as it is stored, uncut: that is what anybody can fetch. Larger on request. */
export function Picture(props: {
  readonly assetId: string | undefined;
  readonly alt: string;
  readonly shown: Pick<Snapshot, "known">;
}): ReactNode {
  const { assetId, alt, shown } = props;
  const words = useWords();
  const id = useId();
  const client = useClient({ apiVersion: API_VERSION });
  const asset = useAsset(assetId, shown);
  const [isOpen, setOpen] = useState(false);
  if (asset === undefined || assetId === undefined) {
    return (
      <Card padding={4} border radius={2} tone="transparent">
        <Text size={1} muted>
          {words(assetId === undefined ? "reviewDesk.picture.none" : "reviewDesk.picture.missing")}
        </Text>
      </Card>
    );
  }
  const size = asset.metadata?.dimensions;
  const url = pictureUrl(client, assetId);
  return (
    <Stack gap={2}>
      <img
        src={url}
        alt={alt}
        style={{ maxWidth: "100%", maxHeight: "28rem", display: "block", borderRadius: 4 }}
      />
      <Box>
        <Button
          icon={ExpandIcon}
          mode="ghost"
          fontSize={1}
          padding={2}
          text={
            size === undefined
              ? words("reviewDesk.picture.full")
              : words("reviewDesk.picture.fullSize", { width: size.width, height: size.height })
          }
          onClick={() => setOpen(true)}
        />
      </Box>
      {isOpen && (
        <Dialog
          id={id}
          header={alt === "" ? words("reviewDesk.picture.noAlt") : alt}
          width="auto"
          onClose={() => setOpen(false)}
        >
          <Box
            padding={3}
            overflow="auto"
            tabIndex={0}
            role="region"
            aria-label={words("reviewDesk.picture.full")}
          >
            <img src={url} alt={alt} style={{ display: "block" }} />
          </Box>
        </Dialog>
      )}
    </Stack>
  );
}

/** The file of an image: among what the text rests on, or asked for where it is of an older text. */
function useAsset(
  assetId: string | undefined,
  { known }: Pick<Snapshot, "known">,
): Asset | undefined {
  const client = useClient({ apiVersion: API_VERSION });
  const resolution = assetId === undefined ? undefined : known.get(assetId);
  const ofText =
    resolution !== undefined && "document" in resolution
      ? assetSchema.safeParse(fieldsOf(resolution.document)).data
      : undefined;
  const isAsked = assetId !== undefined && ofText === undefined;
  const [asked, setAsked] = useState<Asset>();
  useEffect(() => {
    if (!isAsked) return undefined;
    const abort = new AbortController();
    client
      .fetch<unknown>(
        "*[_id == $assetId][0]",
        { assetId },
        { signal: abort.signal, tag: "haven.review-image" },
      )
      .then((answer) => setAsked(assetSchema.safeParse(answer).data))
      // It is then told as missing.
      .catch(() => undefined);
    return () => abort.abort();
  }, [assetId, client, isAsked]);
  return ofText ?? asked;
}
