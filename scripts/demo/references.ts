import { z } from "zod";

const strongReferenceSchema = z.looseObject({
  _type: z.literal("reference"),
  _ref: z.string(),
  _weak: z.undefined().optional(),
});

/**
 * A copy as the Studio writes it in a draft: a reference to what is not published yet is weak, and
 * to be strengthened when the draft is published. A strong one would be refused.
 *
 * `unpublishedType` answers the type of a document that stays a draft, and `undefined` for all
 * others.
 */
export function asDrafted(
  value: unknown,
  unpublishedType: (id: string) => string | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((item) => asDrafted(item, unpublishedType));
  if (typeof value !== "object" || value === null) return value;
  const reference = strongReferenceSchema.safeParse(value);
  const type = reference.success ? unpublishedType(reference.data._ref) : undefined;
  if (type !== undefined) return { ...value, _weak: true, _strengthenOnPublish: { type } };
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => [field, asDrafted(inner, unpublishedType)]),
  );
}
