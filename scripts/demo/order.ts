import { z } from "zod";
import type { DemoDocument } from "./documents.ts";

const strongReferenceSchema = z.looseObject({
  _ref: z.string(),
  _weak: z.literal(false).optional(),
});

/**
 * The documents in an order in which each comes after those that it refers to strongly: the gate
 * lets nothing out that rests on what is not.
 *
 * Throws if two documents rest on each other.
 */
export function inOrderOfReference(documents: readonly DemoDocument[]): readonly DemoDocument[] {
  const byId = new Map(documents.map((document) => [document.content._id, document]));
  const done = new Set<DemoDocument>();
  const underWay = new Set<DemoDocument>();

  function visit(document: DemoDocument): void {
    if (done.has(document)) return;
    if (underWay.has(document)) {
      throw new Error(`${document.content._id} rests on itself, through its references.`);
    }
    underWay.add(document);
    for (const id of strongReferencesIn(document.content)) {
      const target = byId.get(id);
      if (target !== undefined) visit(target);
    }
    underWay.delete(document);
    done.add(document);
  }

  for (const document of documents) visit(document);
  return [...done];
}

function strongReferencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const reference = strongReferenceSchema.safeParse(value);
  const own = reference.success ? [reference.data._ref] : [];
  return [...own, ...Object.values(value).flatMap(strongReferencesIn)];
}
