/** A small image in memory, four bytes a pixel: red, green, blue, alpha. */
export interface RgbaImage {
  readonly pixels: Buffer;
  readonly width: number;
  readonly height: number;
}
