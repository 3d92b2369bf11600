import { z } from "zod";
import { bareIdOf, draftIdOf } from "./ids.ts";
import {
  type DatasetPort,
  holdStill,
  type LakeDocument,
  lakeDocumentSchema,
  type Mutation,
} from "./lake-port.ts";

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
      this.#documents.set(document._id, document);
    }
  }

  /** Whole documents that a GROQ query finds. */
  async query(query: string, params: Readonly<Record<string, unknown>>): Promise<LakeDocument[]> {
    const found = await this.#editorial.query(query, params, z.array(lakeDocumentSchema));
    for (const document of found) this.#documents.set(document._id, document);
    return found;
  }

  /** A document that was loaded; `undefined` where there was none. */
  get(id: string): LakeDocument | undefined {
    return this.#documents.get(id);
  }

  /** Everything that was read and is published, under its bare id. */
  published(): readonly LakeDocument[] {
    return [...this.#documents.values()].filter(({ _id }) => _id === bareIdOf(_id));
  }

  /**
   * Mutations that change nothing and fail if what was judged changed since: of the judged
   * document its draft too, of all others what is published. A draft of something it rests on
   * counts for nothing, and people may go on writing it.
   */
  held(id: string): readonly Mutation[] {
    return [...this.#documents.values()]
      .filter(({ _id }) => _id === bareIdOf(_id) || _id === draftIdOf(id))
      .map(({ _id, _rev }) => holdStill(_id, _rev));
  }
}
