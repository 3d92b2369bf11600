/**
 * A lake, the people who use it, and a gate in front of it: all real, over HTTP on free ports.
 */
import { serve } from "@hono/node-server";
import { createClient, type SanityClient } from "@sanity/client";
import { z } from "zod";
import { checkResponseSchema, problemSchema } from "../../gate/api.ts";
import { createGate, type GateOptions, type LogEntry } from "../../gate/index.ts";
import { gateKeys, generatePrivateKey } from "../../gate/keys.ts";
import { openVault } from "../../gate/vault/vault.ts";
import type { RoleName } from "../../lake/index.ts";
import { PROJECT_ID, startLake } from "../lake/start-lake.ts";
import * as content from "./content.ts";

const KINDS = ["consent", "identity"] as const;

export type Person =
  | "editor"
  | "secondEditor"
  | "consentReviewer"
  | "identityReviewer"
  | "bothReviewer"
  | "viewer"
  | "administrator"
  | "secondAdministrator";

/** What the gate answered. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly body: unknown;
}

export type World = Awaited<ReturnType<typeof startWorld>>;

export async function startWorld(overrides: Partial<GateOptions> = {}) {
  let now = new Date("2026-06-01T12:00:00.000Z");
  const clock = () => new Date(now);
  const lake = await startLake({ clock });
  const { identities } = lake.core;

  const roles = new Map<Person, RoleName>([
    ["administrator", "administrator"],
    ["secondAdministrator", "administrator"],
    ["viewer", "viewer"],
  ]);
  const signIn = (person: Person) => {
    const id = `u-${person}`;
    const name = roles.get(person) ?? "contributor";
    const datasets = name === "administrator" ? {} : { datasets: ["editorial"] };
    identities.putUser({
      id,
      name: person,
      email: `${person}@example.org`,
      roles: [{ name, ...datasets }],
    });
    return identities.createSession(id).token;
  };
  const tokens: Readonly<Record<Person, string>> = {
    editor: signIn("editor"),
    secondEditor: signIn("secondEditor"),
    consentReviewer: signIn("consentReviewer"),
    identityReviewer: signIn("identityReviewer"),
    bothReviewer: signIn("bothReviewer"),
    viewer: signIn("viewer"),
    administrator: signIn("administrator"),
    secondAdministrator: signIn("secondAdministrator"),
  };
  const robot = identities.createRobot({
    id: "r-gate",
    label: "Gate",
    roles: [{ name: "editor" }],
  });

  const clientFor = (token: string | undefined, dataset: string): SanityClient =>
    createClient({
      projectId: PROJECT_ID,
      dataset,
      apiHost: lake.url,
      useProjectHostname: false,
      apiVersion: "2025-02-19",
      perspective: "raw",
      useCdn: false,
      maxRetries: 0,
      ...(token === undefined ? {} : { token }),
    });

  const log: LogEntry[] = [];
  const options: GateOptions = {
    projectId: PROJECT_ID,
    apiHost: lake.url,
    editorial: "editorial",
    public: "public",
    token: robot.token,
    vault: openVault({ read: async () => ({ keys: [], entries: [] }) }),
    keys: await gateKeys(await generatePrivateKey(), []),
    clock,
    reviewers: {
      consent: ["u-consentReviewer", "u-bothReviewer"],
      identity: ["u-identityReviewer", "u-bothReviewer"],
    },
    administrators: ["u-administrator", "u-secondAdministrator"],
    origins: ["http://localhost:3333"],
    log: (entry) => log.push(entry),
    ...overrides,
  };
  let gate = createGate(options);
  let watching: { stop(): Promise<void> } | undefined;
  await gate.start();
  const server = serve({ fetch: (request) => gate.fetch(request), hostname: "127.0.0.1", port: 0 });
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;

  /** One request to the gate. */
  async function post(
    person: Person | undefined,
    id: string,
    action: string,
    body?: unknown,
    collection: "documents" | "consents" = "documents",
    more: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(`${url}/v1/${collection}/${encodeURIComponent(id)}/${action}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(person === undefined ? {} : { authorization: `Bearer ${tokens[person]}` }),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { status, headers } = response;
    return { status, type: headers.get("content-type"), body: await response.json() };
  }
  /** One request about purges. */
  async function purges(
    method: "GET" | "POST" | "DELETE",
    person: Person | undefined,
    path = "",
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(`${url}/v1/purges${path}`, {
      method,
      headers: person === undefined ? more : { authorization: `Bearer ${tokens[person]}`, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { status, headers } = response;
    return { status, type: headers.get("content-type"), body: await response.json() };
  }
  const withdraw = (
    id: string,
    person: Person | undefined = "consentReviewer",
    body: unknown = { reason: "Asked for by the person." },
  ) => post(person, id, "withdraw", body, "consents");
  const check = async (id: string, person: Person = "editor") =>
    checkResponseSchema.parse((await post(person, id, "check")).body);

  const save = (document: content.TestDocument, person: Person = "editor") =>
    clientFor(tokens[person], "editorial").createOrReplace({
      ...document,
      _id: `drafts.${document._id}`,
    });
  const approve = async (
    id: string,
    kind: (typeof KINDS)[number],
    person: Person,
    digest?: string,
  ) =>
    post(person, id, "reviews", {
      kind,
      decision: "approved",
      digest: digest ?? (await check(id)).digest,
    });
  /** Every review that is needed, by the person for it; the digest that they read. */
  const approveAll = async (id: string): Promise<string> => {
    const { requiredReviews, digest } = await check(id);
    for (const kind of requiredReviews) {
      const answer = await approve(id, kind, `${kind}Reviewer`, digest);
      if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
    }
    return digest;
  };
  const publish = async (id: string, digest?: string) =>
    post("editor", id, "publish", { digest: digest ?? (await check(id)).digest });
  /** From a draft to a published document, by the front door. */
  const letOut = async (document: content.TestDocument) => {
    await save(document);
    const answer = await publish(document._id, await approveAll(document._id));
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  };

  let made = 0;
  /** An id that no other document of this world has. */
  const freshId = (type: string) => `${type}-${(made += 1)}`;
  /** A survivor with a consent in force, both published inside. */
  const letInSomebody = async (overrides: Readonly<Record<string, unknown>> = {}) => {
    const people = { survivor: freshId("survivor"), consent: freshId("consent") };
    await letOut(content.survivor(people.survivor));
    await letOut(content.consent(people.consent, people.survivor, overrides));
    return people;
  };

  return {
    freshId,
    letInSomebody,
    url,
    tokens,
    options,
    log,
    clock,
    lake,
    post,
    purges,
    withdraw,
    check,
    save,
    approve,
    approveAll,
    publish,
    letOut,
    setNow: (moment: string) => {
      now = new Date(moment);
    },
    as: (person: Person, dataset = "editorial") => clientFor(tokens[person], dataset),
    robot: (dataset: string) => clientFor(robot.token, dataset),
    /** GROQ on `public` without a token. */
    anonymously: async (query: string, params: Readonly<Record<string, unknown>> = {}) =>
      clientFor(undefined, "public").fetch<unknown>(query, { ...params }),
    /** Another gate in the place of this one: what a restart is. */
    restart: async (
      overrides: Partial<GateOptions> = {},
      state: "started" | "not started" = "started",
    ): Promise<void> => {
      await watching?.stop();
      watching = undefined;
      gate = createGate({ ...options, ...overrides });
      if (state === "started") await gate.start();
    },
    drain: () => gate.drain(),
    /** From now on until the next restart, or the end, it listens. */
    watch: async (): Promise<void> => {
      await watching?.stop();
      watching = gate.watch();
    },
    stopWatching: async (): Promise<void> => {
      await watching?.stop();
      watching = undefined;
    },
    /** A second gate at work on the same data sets. */
    anotherGate: async () => {
      const second = createGate(options);
      await second.start();
      return {
        publish: (id: string, digest: string) =>
          second.fetch(
            new Request(`http://gate.test/v1/documents/${id}/publish`, {
              method: "POST",
              headers: { authorization: `Bearer ${tokens.editor}` },
              body: JSON.stringify({ digest }),
            }),
          ),
      };
    },
    /** Ids of what is decided and not yet done. */
    pending: () =>
      clientFor(robot.token, "editorial").fetch<unknown>(
        `*[_type == "outboxEntry" && state == "pending"]._id`,
      ),
    stop: async () => {
      await watching?.stop();
      await new Promise((resolve) => server.close(resolve));
      await lake.close();
    },
  };
}

/** The last part of the `type` of a problem; the parsing fails if the answer is none. */
export function problemOf({ type, body }: Answer): string {
  if (type !== "application/problem+json")
    throw new Error(`Not a problem: ${JSON.stringify(body)}`);
  return problemSchema.parse(body).type.slice("/problems/".length);
}
