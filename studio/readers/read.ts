/** What somebody without a token gets of a document: the query of a front end, asked as nobody. */
import { createClient, type SanityClient } from "@sanity/client";
import { z } from "zod";
import type { PolicyDocument, Resolution } from "../../policy/index.ts";
import { API_VERSION } from "../api-version.ts";
import { referencedIds } from "../gate-access/referenced-ids.ts";

/** The filter that every delivery query has. Files bear no seal: they are as public as their address. */
const TO_READERS = `(defined(seal) && seal.validUntil > now() || _type == "sanity.imageAsset")`;

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });

export interface ReadersForm {
  readonly document: PolicyDocument;
  /** What it refers to and readers get too, by id. */
  readonly known: ReadonlyMap<string, Resolution>;
}

/** A client of the same data set without a token, and without what a browser would send along. */
export function asNobody(client: SanityClient): SanityClient {
  const { projectId = "", dataset = "", apiHost, useProjectHostname } = client.config();
  return createClient({
    projectId,
    dataset,
    apiHost,
    useProjectHostname,
    apiVersion: API_VERSION,
    useCdn: false,
    withCredentials: false,
  });
}

/**
 * `undefined` where readers get nothing.
 * @throws if the data set does not answer.
 */
export async function readAsReader(
  nobody: SanityClient,
  id: string,
): Promise<ReadersForm | undefined> {
  const [document] = await ask(nobody, [id]);
  if (document === undefined) return undefined;
  const told = await ask(nobody, referencedIds(document));
  // A quote in a publication tells of a survivor, a figure of its sources.
  const further = await ask(nobody, told.flatMap(referencedIds));
  const known = [...told, ...further].map((other): [string, Resolution] => [
    other._id,
    { state: "published", document: other },
  ]);
  return { document, known: new Map(known) };
}

async function ask(
  nobody: SanityClient,
  ids: readonly string[],
): Promise<readonly PolicyDocument[]> {
  if (ids.length === 0) return [];
  const answer: unknown = await nobody.fetch(
    `*[_id in $ids && ${TO_READERS}]`,
    { ids: [...new Set(ids)] },
    { perspective: "published", tag: "haven.readers" },
  );
  return z.array(documentSchema).parse(answer);
}
