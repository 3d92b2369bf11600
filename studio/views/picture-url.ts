import { createImageUrlBuilder } from "@sanity/image-url";
import type { SanityClient } from "@sanity/client";

/**
 * Where a picture is served, from the host that the Studio asks: what is stored as the address of
 * an asset names the host it was uploaded to, which a lake on this machine may have left.
 */
export function pictureUrl(
  client: SanityClient,
  assetId: string,
  size: { readonly width: number; readonly height?: number },
): string {
  const image = createImageUrlBuilder(client).image(assetId).width(size.width);
  return size.height === undefined ? image.url() : image.height(size.height).fit("crop").url();
}
