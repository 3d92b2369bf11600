/** What was opened and is to be closed, last first, once, whatever happens to the others. */
export class Closing {
  readonly #steps: (() => Promise<void> | void)[] = [];
  #closed: Promise<void> | undefined;

  /** Registers how to close what has just been opened. */
  add(step: () => Promise<void> | void): void {
    this.#steps.push(step);
  }

  /** Idempotent. Rejects with the first error, after all steps were tried. */
  close(): Promise<void> {
    this.#closed ??= this.#run();
    return this.#closed;
  }

  async #run(): Promise<void> {
    const errors: unknown[] = [];
    for (const step of this.#steps.toReversed()) {
      try {
        await step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }
}
