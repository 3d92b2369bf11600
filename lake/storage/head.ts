import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { damaged } from "./refusal.ts";

const HEAD_FILE = "lake.head";
/** A big-endian number for each data set, at its own number in the file. */
const RECORD_BYTES = 8;

/**
 * How far each log has come, beside the database. SQLite ends its write-ahead log at the first page
 * that is not whole, wherever that is: what something else cut off is, to it, what was never written.
 *
 * Written after each commit and never synced, so that it costs microseconds: it may lag behind the
 * log after a power cut, and is never ahead of it.
 */
export class Head {
  readonly #file: number;

  constructor(directory: string) {
    // To be read and written anywhere in it, and made where it is not there.
    this.#file = openSync(join(directory, HEAD_FILE), constants.O_RDWR | constants.O_CREAT, 0o600);
  }

  /**
   * Looks whether the log of a data set has come as far as it was.
   *
   * @throws LakeError 503 where it has not.
   */
  check(number: number, name: string, last: number): void {
    const known = this.#read(number);
    if (known <= last) return;
    throw damaged(
      `The last ${known - last} of the ${known} transactions of the data set "${name}" are missing ` +
        `(to go on without them, or where this is an older copy by intent, delete ${HEAD_FILE}).`,
    );
  }

  /** Notes how far the log of a data set has come; 0 before it is deleted. */
  note(number: number, sequence: number): void {
    const record = Buffer.alloc(RECORD_BYTES);
    record.writeBigUInt64BE(BigInt(sequence));
    try {
      writeSync(this.#file, record, 0, RECORD_BYTES, number * RECORD_BYTES);
    } catch {
      // A full disk: what is committed is committed. The next note tells of it.
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  #read(number: number): number {
    const offset = number * RECORD_BYTES;
    if (fstatSync(this.#file).size < offset + RECORD_BYTES) return 0;
    const record = Buffer.alloc(RECORD_BYTES);
    readSync(this.#file, record, 0, RECORD_BYTES, offset);
    return Number(record.readBigUInt64BE());
  }
}
