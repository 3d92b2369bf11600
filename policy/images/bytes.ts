/**
 * Reading bytes in a file that somebody uploaded. Whatever lies outside of it throws a RangeError:
 * a file that ends too early is not a clean one.
 */
export class Bytes {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.#bytes.length;
  }

  u8(at: number): number {
    return this.#view.getUint8(at);
  }

  u16(at: number, littleEndian = false): number {
    return this.#view.getUint16(at, littleEndian);
  }

  u32(at: number, littleEndian = false): number {
    return this.#view.getUint32(at, littleEndian);
  }

  /** A part that lies whole within. */
  part(start: number, end: number): Bytes {
    if (start > end || end > this.length) {
      throw new RangeError(`bytes ${start} to ${end} of ${this.length}`);
    }
    return new Bytes(this.#bytes.subarray(start, end));
  }

  /** The same offset, if so many bytes are there. */
  within(end: number): number {
    if (end > this.length) throw new RangeError(`byte ${end} of ${this.length}`);
    return end;
  }

  /** Bytes as characters of Latin 1, for names and signatures. Stops at the end. */
  text(start: number, length: number): string {
    return String.fromCharCode(...this.#bytes.subarray(start, start + length));
  }

  startsWith(signature: string, at = 0): boolean {
    return this.text(at, signature.length) === signature;
  }

  /** Where a byte stands next; throws where it does not. */
  next(byte: number, from: number): number {
    const at = this.#bytes.indexOf(byte, from);
    if (at < 0) throw new RangeError(`no byte ${byte} after ${from}`);
    return at;
  }

  /** Is there anything but zeros from here on? */
  holdsAnything(from: number): boolean {
    return this.#bytes.subarray(from).some((byte) => byte !== 0);
  }

  /** Throws where it is not UTF-8. */
  utf8(): string {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(this.#bytes);
    } catch (cause) {
      throw new RangeError("this is no text", { cause });
    }
  }
}
