/** Listens to what a page does that it should not: calls outside, errors in the console. */
import type { Page } from "playwright-core";

export interface Noise {
  /** Addresses on hosts other than this machine that the page asked for, or was kept from. */
  readonly outside: string[];
  /** Errors in the console and errors nobody caught. */
  readonly errors: string[];
  /** Answers with a status of 400 and more. */
  readonly refused: string[];
}

const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/u;

/** Begins to listen. The lists grow while the page lives. */
export function listenForNoise(page: Page): Noise {
  const noise: Noise = { outside: [], errors: [], refused: [] };
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (["data:", "blob:"].includes(url.protocol)) return;
    if (!THIS_MACHINE.test(url.hostname)) noise.outside.push(request.url());
  });
  page.on("websocket", (socket) => {
    if (!THIS_MACHINE.test(new URL(socket.url()).hostname)) noise.outside.push(socket.url());
  });
  page.on("response", (response) => {
    if (response.status() < 400) return;
    noise.refused.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    noise.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => noise.errors.push(error.stack ?? error.message));
  return noise;
}
