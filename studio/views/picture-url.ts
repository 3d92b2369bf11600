import { createImageUrlBuilder } from "@sanity/image-url";
import type { SanityClient } from "@sanity/client";

/**
 * Where a picture is served, from the host that the Studio asks: what is stored as the address of
 * an asset names the host it was uploaded to, which a lake on this machine may have left. Without
 * a size it is the file as it is stored.
 */
export function pictureUrl(
  client: SanityClient,
  assetId: string,
  size?: { readonly width: number; readonly height?: number },
): string {
  const whole = createImageUrlBuilder(client).image(assetId);
  if (size === undefined) return whole.url();
  const image = whole.width(size.width);
  return size.height === undefined ? image.url() : image.height(size.height).fit("crop").url();
}
