import { z } from "zod";
import { type DatasetPort, type LakeDocument, lakeDocumentSchema } from "../lake-port.ts";

/** Documents in one answer of the lake. */
const PAGE = 500;

/** Whole documents that a filter finds, in the order of their ids. */
export async function allOf(
  dataset: Pick<DatasetPort, "query">,
  filter: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<readonly LakeDocument[]> {
  const found: LakeDocument[] = [];
  for (let last = ""; ;) {
    const page = await dataset.query(
      `*[${filter} && _id > $last] | order(_id asc) [0...$page]`,
      { ...params, last, page: PAGE },
      z.array(lakeDocumentSchema),
    );
    found.push(...page);
    const end = page.at(-1);
    if (end === undefined || page.length < PAGE) return found;
    last = end._id;
  }
}
