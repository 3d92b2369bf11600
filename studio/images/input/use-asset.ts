import { useEffect, useState } from "react";
import { useClient } from "sanity";
import { z } from "zod";
import { API_VERSION } from "../../api-version.ts";

const assetSchema = z.object({
  url: z.string(),
  width: z.number().nullable(),
  height: z.number().nullable(),
});

export type StoredAsset = z.infer<typeof assetSchema>;

const QUESTION = `*[_id == $id][0]{
  url, "width": metadata.dimensions.width, "height": metadata.dimensions.height
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
        if (isCurrent && data !== undefined) setAsset({ id, is: data });
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
