import type { InstrumenterContext } from "@stryker-mutator/api/core";

declare global {
  // Code that Stryker has changed looks here for which change is in force.
  var __stryker__: InstrumenterContext | undefined;
}

/** Shared with the changed code of this thread. */
export const instruments: InstrumenterContext = (globalThis.__stryker__ ??= {});
