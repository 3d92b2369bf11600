import { z } from "zod";
import { assetIdsIn } from "./references.ts";

const imageSchema = z.looseObject({
  asset: z.looseObject({ _ref: z.string() }),
  peopleShown: z.array(z.looseObject({ consent: z.looseObject({ _ref: z.string() }).optional() })),
});

/**
 * A copy in which no image is left that shows somebody on the strength of one of `consents`. What
 * is said of the image stays, for the editor who has to find another.
 */
export function withoutImagesOf<Value>(value: Value, consents: ReadonlySet<string>): Value;
export function withoutImagesOf(value: unknown, consents: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withoutImagesOf(item, consents));
  if (typeof value !== "object" || value === null) return value;
  const { peopleShown = [] } = imageSchema.safeParse(value).data ?? {};
  const restsOnThem = peopleShown.some(({ consent }) => consents.has(consent?._ref ?? ""));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([field]) => !(restsOnThem && field === "asset"))
      .map(([field, inner]: [string, unknown]) => [field, withoutImagesOf(inner, consents)]),
  );
}

/** The assets that a value no longer uses when it is changed like that. */
export function imagesOf(value: unknown, consents: ReadonlySet<string>): readonly string[] {
  const left = new Set(assetIdsIn(withoutImagesOf(value, consents)));
  return assetIdsIn(value).filter((id) => !left.has(id));
}
