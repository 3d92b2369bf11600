/** One Ctrl-C reaches us up to three times: from the terminal, from npm and from the bootstrap. */
const SAME_REQUEST_MS = 1_000;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * A signal that aborts when the command shall stop: by Ctrl-C or a kill, or by the end of the
 * bootstrap that started it. Whoever asks a second time does not want to wait: then the process
 * ends at once.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  let asked: number | undefined;
  const ask = () => {
    const now = performance.now();
    if (asked !== undefined && now - asked > SAME_REQUEST_MS) process.exit(130);
    asked ??= now;
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  process.on("disconnect", ask);
  // Listening for the end of the channel must not keep a process alive that is done.
  process.channel?.unref();
  return controller.signal;
}

/** Resolves when the signal aborts, at once if it has. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
