import type { Rule, Severity, Source } from "../../policy/index.ts";

const SEVERITIES: readonly (readonly [Severity, string])[] = [
  ["block", "Rules that block"],
  ["warn", "Rules that warn"],
];

const INTRODUCTION = `Every document that is to become public, and every one that takes effect without leaving (profiles, consents, known names), is judged by these rules: in the Studio while it is written, by the gate before it is published, and by the audit for as long as it is public. What blocks stops it. What warns needs a reviewer who takes note of it in writing. What a rule cannot decide stops it too.`;

/** `docs/rules/README.md`: every rule by severity, then by where it comes from. */
export function ruleIndex(rules: readonly Rule[]): string {
  const bySeverity = SEVERITIES.flatMap(([severity, heading]) => {
    const rows = rules
      .filter((rule) => rule.severity === severity)
      .map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.title} | ${rule.help} |`);
    return rows.length === 0
      ? []
      : [`## ${heading}`, `| rule | | what it asks |\n|---|---|---|\n${rows.join("\n")}`];
  });
  return [
    "<!-- Made by npm run generate from policy/rules. -->",
    "# The rules",
    INTRODUCTION,
    ...bySeverity,
    "## By source",
    "“House” is this organisation's own decision: no source says it, or none could be verified.",
    bySource(rules),
  ]
    .join("\n\n")
    .concat("\n");
}

function bySource(rules: readonly Rule[]): string {
  const citing = new Map<string, string[]>();
  for (const rule of rules) {
    for (const source of rule.source) {
      const words = sourceInWords(source);
      const ids = citing.get(words) ?? [];
      citing.set(words, [...ids, `[${rule.id}](${rule.id}.md)`]);
    }
  }
  // House last: it is not a source but the lack of one.
  const rows = [...citing].toSorted(([left], [right]) => {
    const order = Number(left === HOUSE) - Number(right === HOUSE);
    return order === 0 ? left.localeCompare(right, "en") : order;
  });
  const lines = rows.map(([source, ids]) => `| ${source} | ${ids.join(", ")} |`);
  return `| source | rules |\n|---|---|\n${lines.join("\n")}`;
}

const HOUSE = "House";

export function sourceInWords(source: Source): string {
  if (source === "house") return HOUSE;
  const { title, url, locator } = source;
  const linked = url === undefined ? title : `[${title}](${url})`;
  return locator === undefined ? linked : `${linked}, ${locator}`;
}
