/**
 * Reads lines that each stand after their language: `en | …`. What `¦` parts is a text each, and `↵`
 * ends a line within one. Gives every text after its language.
 */
export function readMarkedLines(lines: string): readonly string[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [language = "", texts = ""] = line.split(" | ");
      return texts.split(" ¦ ").map((text) => `${language} | ${text.replaceAll("↵", "\n")}`);
    });
}
