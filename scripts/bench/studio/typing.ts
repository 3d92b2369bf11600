/** How long a keystroke takes until the browser has drawn it. */
import type { Page } from "playwright-core";
import { median, percentile } from "../measure.ts";
import { TYPED_INTO } from "./fill.ts";

declare global {
  interface Window {
    /** Milliseconds from each keystroke to the frame that shows it. */
    keystrokes?: number[];
  }
}

const SENTENCE = "The house by the harbour keeps its doors open in the evening too. ";
/** A quick typist: about 100 words a minute. */
const BETWEEN_KEYS_MS = 110;

/** Where is typed: a plain text field, and the editor of Portable Text. */
export const FIELDS = {
  summary: (page: Page) => page.getByTestId("field-summary").locator("textarea"),
  body: (page: Page) => page.getByTestId("field-body").locator("[contenteditable='true']"),
} as const;

export interface Latency {
  readonly median: number;
  readonly p95: number;
}

/** Opens the story in the workspace whose pages begin at `origin`, and waits for its form. */
export async function openStory(page: Page, workspace: string): Promise<void> {
  const { id, type } = TYPED_INTO;
  await page.goto(`${workspace}/intent/edit/id=${id};type=${type}`);
  await FIELDS.summary(page).waitFor();
  await page.evaluate(() => {
    window.keystrokes = [];
    const drawn = new MessageChannel();
    const waiting: number[] = [];
    drawn.port1.addEventListener("message", () => {
      const begun = waiting.shift();
      if (begun !== undefined) window.keystrokes?.push(performance.now() - begun);
    });
    drawn.port1.start();
    // From the moment the system told of the key, so that a page too busy to hear it is not spared.
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        waiting.push(timeStamp);
        requestAnimationFrame(() => drawn.port2.postMessage(undefined));
      },
      { capture: true },
    );
  });
}

/** Types a sentence at the end of a field; the text stays as it was before, but for autosave. */
export async function typingLatency(page: Page, field: keyof typeof FIELDS): Promise<Latency> {
  const input = FIELDS[field](page);
  await input.click();
  await page.keyboard.press("Control+End");
  await page.evaluate(() => window.keystrokes?.splice(0));
  await page.keyboard.type(SENTENCE, { delay: BETWEEN_KEYS_MS });
  await page.waitForTimeout(500);
  const times = await page.evaluate(() => window.keystrokes ?? []);
  if (times.length < SENTENCE.length) {
    throw new Error(`${times.length} of ${SENTENCE.length} keystrokes were drawn.`);
  }
  return { median: median(times), p95: percentile(times, 0.95) };
}
