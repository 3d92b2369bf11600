import {
  bareId,
  dependencyIds,
  makeNameBook,
  type ImageMetadata,
  type PolicyDocument,
  type Resolution,
  type RuleContext,
} from "../../policy/index.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * The context in which everything is judged: all that is in effect in `editorial`. Nothing is
 * unresolved, because all of it was read; drafts count as missing, because nothing may rest on one.
 * What the files of images hold is known where `images` tells, by asset id.
 */
export function contextOf(
  { editorial }: Snapshot,
  now: string,
  images?: ReadonlyMap<string, ImageMetadata>,
): RuleContext {
  const referring = new Map<string, PolicyDocument[]>();
  for (const document of editorial.values()) {
    for (const id of dependencyIds(document)) {
      const others = referring.get(id);
      if (others === undefined) referring.set(id, [document]);
      else others.push(document);
    }
  }
  const names = makeNameBook([...editorial.values()]);
  const statistics = [...editorial.values()].filter(({ _type }) => _type === "statistic");
  return {
    now,
    resolve(id): Resolution {
      const document = editorial.get(bareId(id));
      return document === undefined ? { state: "missing" } : { state: "published", document };
    },
    referring: (id, type) =>
      (referring.get(bareId(id)) ?? []).filter((document) => document._type === type),
    measured: (metric) => statistics.filter((statistic) => statistic["metric"] === metric),
    names: () => names,
    ...(images === undefined ? {} : { imageMetadata: (id) => images.get(id) ?? "unresolved" }),
  };
}
