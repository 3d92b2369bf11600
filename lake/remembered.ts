/** What was worked out for a text, for as many texts as are given; the one kept longest ago goes first. */
export class Remembered<Value> {
  readonly #most: number;
  readonly #values = new Map<string, Value>();

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): Value | undefined {
    return this.#values.get(text);
  }

  /** Keeps a value and gives it back; `undefined` is not kept. */
  keep<Kept extends Value | undefined>(text: string, value: Kept): Kept {
    if (value === undefined) return value;
    this.#values.set(text, value);
    const oldest = this.#values.keys().next().value;
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  forget(): void {
    this.#values.clear();
  }
}
