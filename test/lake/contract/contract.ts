/** What a row of the table of endpoints promises, and how an official tool asks for it. */
import type { SanityClient } from "@sanity/client";
import type { z } from "zod";
import type { TestLake } from "../start-lake.ts";

/** A lake with a little content in it, and those who ask. */
export interface Asking {
  readonly lake: TestLake;
  /** The official client as somebody; with an administrator's rights unless told otherwise. */
  readonly admin: SanityClient;
  readonly editor: SanityClient;
  readonly anonymous: SanityClient;
  /** Uploaded before: where they are had from. */
  readonly image: { readonly id: string; readonly url: string };
  readonly file: { readonly url: string };
}

export interface Contract {
  /** Resolves with what the tool that asks makes of the answer. */
  readonly ask: (asking: Asking) => Promise<unknown>;
  readonly answer: z.ZodType;
}

/** By row: `GET /users/me`. */
export type Contracts = Readonly<Record<string, Contract>>;
