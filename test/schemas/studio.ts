/** The Studio's own validation of a document, against a lake, as a contributor sees it. */
import { createClient } from "@sanity/client";
import { createWorkspaceFromConfig, pathToString, validateDocument } from "sanity";
import { schemaTypes } from "../../schemas/index.ts";
import { EDITORIAL, PROJECT_ID, startLake } from "../lake/start-lake.ts";

export interface Marker {
  readonly level: string;
  /** As in Sanity's patches: `body[_key=="a"].children`. */
  readonly path: string;
  readonly message: string;
  /** The rule of the policy that says it; undefined for what the form itself asks. */
  readonly rule: string | undefined;
}

export interface StudioDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

export async function startStudio() {
  const lake = await startLake();
  let host = lake.url;
  const clientOf = () =>
    createClient({
      projectId: PROJECT_ID,
      dataset: EDITORIAL,
      apiVersion: "2025-02-19",
      apiHost: host,
      useProjectHostname: false,
      useCdn: false,
      maxRetries: 0,
      token: lake.tokens.contributor,
    });
  const workspace = await createWorkspaceFromConfig({
    name: "editorial",
    basePath: "/editorial",
    projectId: PROJECT_ID,
    dataset: EDITORIAL,
    schema: { types: [...schemaTypes] },
    unstable_clientFactory: clientOf,
  });

  return {
    lake,
    async validate(document: StudioDocument): Promise<readonly Marker[]> {
      const at = new Date().toISOString();
      const markers = await validateDocument({
        document: { _rev: "r1", _createdAt: at, _updatedAt: at, ...document },
        workspace,
        getClient: clientOf,
        getDocumentExists: () => Promise.resolve(true),
        environment: "studio",
      });
      return markers.map(({ level, path, message, code }) => ({
        level,
        path: pathToString(path),
        message,
        rule: /^policy\.(?<rule>.+)$/u.exec(code ?? "")?.groups?.["rule"],
      }));
    },
    /** From now on nobody answers. */
    unplug() {
      host = "http://127.0.0.1:1";
    },
  };
}
