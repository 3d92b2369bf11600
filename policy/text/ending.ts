/**
 * What stands right before a place. Read backwards from there: a pattern that only ends in "$" is
 * tried from every letter of the text before it.
 */
export class Ending {
  private readonly pattern: RegExp;

  /** `source`: of a pattern without its "$". */
  constructor(source: string, flags: string) {
    this.pattern = new RegExp(`(?<=${source})`, `${flags}y`);
  }

  /** Does a text end so? */
  endsIn(text: string): boolean {
    this.pattern.lastIndex = text.length;
    return this.pattern.test(text);
  }
}
