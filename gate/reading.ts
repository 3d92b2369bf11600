import { type DatasetPort, holdStill, type LakeDocument, type Mutation } from "./lake-port.ts";

/**
 * Documents of `editorial` read for one judgement, with the revision of each: what was judged can
 * be held still in the transaction that rests on the judgement.
 */
export class Reading {
  readonly #editorial: DatasetPort;
  readonly #documents = new Map<string, LakeDocument>();

  constructor(editorial: DatasetPort) {
    this.#editorial = editorial;
  }

  /** Reads these ids (exact: `drafts.x` and `x` are two). */
  async load(ids: readonly string[]): Promise<void> {
    const wanted = ids.filter((id) => !this.#documents.has(id));
    if (wanted.length === 0) return;
    for (const document of (await this.#editorial.documents(wanted)).values()) {
      this.note(document);
    }
  }

  /** Counts a document that was found in another way. */
  note(document: LakeDocument): void {
    this.#documents.set(document._id, document);
  }

  /** A document that was loaded; `undefined` where there was none. */
  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id);
  }

  /** Mutations that change nothing and fail if any of these documents changed since. */
  held(): readonly Mutation[] {
    return [...this.#documents.values()].map(({ _id, _rev }) => holdStill(_id, _rev));
  }
}
