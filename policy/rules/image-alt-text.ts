import { SOURCES } from "../data/sources.ts";
import type { Placed } from "../engine/references.ts";
import type { Path, Rule, RuleFinding } from "../engine/types.ts";
import { textOf } from "../engine/values.ts";
import { imagesIn } from "../facts/images.ts";
import { fold } from "../text/fold.ts";
import { isFileName, LEAD_IN, saysNothing } from "../images/alt-text.ts";

/** Beyond this many characters a description belongs into the text, where everybody can read it. */
const LONGEST = 250;

export const imageAltText: Rule = {
  id: "image-alt-text",
  severity: "block",
  title: "Alternative text",
  help: "Every image says in words what is to be seen, for people who cannot see it. A file name says nothing, nor does “image”. The words are published: what may not be said in the text may not be said here.",
  rationale:
    "Some readers hear the page. And an alternative text travels with the picture into search engines and previews, unseen by whoever checks the page by eye.",
  source: [SOURCES.wcagAlternatives],
  appliesTo: (document) => imagesIn(document).length > 0,
  check: (document) => imagesIn(document).flatMap(checkImage),
};

function checkImage({ path: imagePath, value }: Placed): readonly RuleFinding[] {
  const path = [...imagePath, "alt"];
  const alt = textOf(value["alt"]);
  if (alt === undefined) {
    const message =
      "This image has no alternative text. Say in a few words what is to be seen, without names.";
    return [{ path, message }];
  }
  if (isFileName(alt)) {
    const message = `“${alt}” is the name of a file. Say in a few words what is to be seen.`;
    return [{ path, message }];
  }
  if (saysNothing(alt)) {
    const message = `“${alt}” does not say what is to be seen. Say who does what, or what is where, in a few words.`;
    return [{ path, message }];
  }
  return [
    ...checkLeadIn(value["alt"], path),
    ...checkLength(alt, path),
    ...checkCaption(alt, path, value["caption"]),
  ];
}

/** Screen readers say by themselves that it is an image. */
function checkLeadIn(alt: unknown, path: Path): readonly RuleFinding[] {
  const found = typeof alt === "string" ? LEAD_IN.exec(alt) : null;
  if (found === null) return [];
  const { 0: text, index, groups } = found;
  const replacement = (groups?.["next"] ?? "").toUpperCase();
  return [
    {
      severity: "warn",
      path,
      span: { start: index, end: index + text.length },
      text,
      message:
        "People who hear the page are told anyway that this is an image. Begin with what is to be seen.",
      fix: { kind: "replace-text", title: "Begin with what is to be seen", replacement },
    },
  ];
}

function checkLength(alt: string, path: Path): readonly RuleFinding[] {
  if (alt.length <= LONGEST) return [];
  const message = `This has ${alt.length} characters; it is read out in one go, so at most ${LONGEST} are bearable. Keep what matters, and say the rest in the text.`;
  return [{ severity: "warn", path, message }];
}

function checkCaption(alt: string, path: Path, caption: unknown): readonly RuleFinding[] {
  if (plain(textOf(caption) ?? "") !== plain(alt)) return [];
  const message =
    "The caption says the same, so people who hear the page hear it twice. Say here what is to be seen.";
  return [{ severity: "warn", path, message }];
}

function plain(text: string): string {
  return fold(text)
    .text.toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
