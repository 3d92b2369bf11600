/** One picture at full size, and everything that shows it. */
import { Box, Card, Stack } from "@sanity/ui";
import type { ReactNode } from "react";
import { useClient } from "sanity";
import type { UserComponent } from "sanity/structure";
import { z } from "zod";
import { API_VERSION } from "../api-version.ts";
import { useWords } from "../i18n/words.ts";
import { UsedOnList } from "../used-on/list.tsx";
import { pictureUrl } from "../views/picture-url.ts";

const optionsSchema = z.object({ assetId: z.string() });

export const PictureUses: UserComponent = ({ options }) => {
  const words = useWords();
  const { assetId } = optionsSchema.parse(options);
  return (
    <Stack>
      <Card borderBottom tone="transparent" padding={3}>
        <Picture assetId={assetId} />
      </Card>
      <Box padding={4}>
        <UsedOnList ids={assetId} title={words("usedOn.title")} />
      </Box>
    </Stack>
  );
};

function Picture({ assetId }: { readonly assetId: string }): ReactNode {
  const client = useClient({ apiVersion: API_VERSION });
  // What it shows is told where it is used: the text for those who cannot see it belongs there.
  return (
    <img
      src={pictureUrl(client, assetId, { width: 900 })}
      alt=""
      style={{ display: "block", maxWidth: "100%" }}
    />
  );
}
