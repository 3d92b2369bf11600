import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { z } from "zod";
import { API_VERSION } from "../../api-version.ts";
import { pictureUrl } from "../../views/picture-url.ts";

const assetSchema = z.object({
  width: z.number().nullable(),
  height: z.number().nullable(),
});

export interface StoredAsset extends z.infer<typeof assetSchema> {
  /** Without any parameter: the file as it is stored. */
  readonly url: string;
}

const QUESTION = `*[_id == $id][0]{
  "width": metadata.dimensions.width, "height": metadata.dimensions.height
}`;

/** Where the stored picture is, and its size; `undefined` until that is known. */
export function useAsset(id: string | undefined): StoredAsset | undefined {
  const client = useClient({ apiVersion: API_VERSION });
  const [asset, setAsset] = useState<{ readonly id: string; readonly is: StoredAsset }>();
  useEffect(() => {
    if (id === undefined) return undefined;
    let isCurrent = true;
    client.fetch<unknown>(QUESTION, { id }, { perspective: "raw" }).then(
      (answer) => {
        const { data } = assetSchema.safeParse(answer);
        if (!isCurrent || data === undefined) return;
        setAsset({ id, is: { ...data, url: pictureUrl(client, id) } });
      },
      // Without it the picture is not shown; everything else goes on.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, id]);
  return asset?.id === id ? asset?.is : undefined;
}
