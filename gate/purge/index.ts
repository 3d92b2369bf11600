import type { z } from "zod";
import { mustBeAdministrator } from "../people.ts";
import type { Purge, purgeBodySchema } from "../api.ts";
import type { Caller } from "../callers.ts";
import type { Decided } from "../once.ts";
import type { Setting } from "../setting.ts";
import { confirmPurge, withdrawPurge } from "./confirm.ts";
import { purgeOnRecord, purgesOnRecord } from "./record.ts";
import { requestPurge } from "./request.ts";

/** What administrators of the gate do about purges. Refusals are thrown as `GateProblem`. */
export interface Purges {
  readonly request: (caller: Caller, body: z.output<typeof purgeBodySchema>) => Promise<Purge>;
  readonly confirm: (caller: Caller, id: string) => Promise<Purge>;
  readonly withdraw: (caller: Caller, id: string) => Promise<Purge>;
  readonly one: (caller: Caller, id: string) => Promise<Purge>;
  /** Oldest first. */
  readonly all: (caller: Caller) => Promise<readonly Purge[]>;
}

/** Does something once for each key of a request, one undertaking after the other. */
type UndertakeOnce = (
  caller: Caller,
  act: () => Promise<Purge>,
  again: (decided: Decided) => Promise<Purge>,
) => Promise<Purge>;

export function createPurges(setting: Setting, undertakeOnce: UndertakeOnce): Purges {
  const onRecord = async (id: string) => (await purgeOnRecord(id, setting)).purge;
  return {
    request: (caller, body) =>
      undertakeOnce(
        caller,
        () => requestPurge(setting, caller, body),
        ({ documentId }) => onRecord(documentId),
      ),
    confirm: (caller, id) => {
      const act = () => confirmPurge(setting, caller, id);
      return undertakeOnce(caller, act, act);
    },
    withdraw: (caller, id) => {
      const act = () => withdrawPurge(setting, caller, id);
      return undertakeOnce(caller, act, act);
    },
    one: async (caller, id) => {
      mustBeAdministrator(caller, setting);
      return onRecord(id);
    },
    all: async (caller) => {
      mustBeAdministrator(caller, setting);
      return (await purgesOnRecord(setting)).map(({ purge }) => purge);
    },
  };
}
