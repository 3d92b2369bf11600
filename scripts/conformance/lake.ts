import { type Dataset, type Identity, openLake, serveLake } from "../../lake/index.ts";
import type { Answer } from "./compare.ts";
import type { SuiteDocuments, SuiteTest } from "./suite.ts";

const RELEASES = "_.releases.";
const SYSTEM: Identity = { id: "<system>", name: "System", kind: "system", roles: [] };

/** Releases are no documents to be written like others: they are imported. */
async function fill(dataset: Dataset, documents: SuiteDocuments): Promise<void> {
  const releaseOf = ({ _id }: SuiteDocuments[number]): string | undefined =>
    typeof _id === "string" && _id.startsWith(RELEASES) ? _id.slice(RELEASES.length) : undefined;
  const actions = documents.flatMap((document) => {
    const releaseId = releaseOf(document);
    const actionType = "sanity.action.release.import";
    return releaseId === undefined ? [] : [{ actionType, releaseId, document }];
  });
  if (actions.length > 0) await dataset.act({ actions, identity: SYSTEM });
  const others = documents.filter((document) => releaseOf(document) === undefined);
  const mutations = others.map((document) => ({ createOrReplace: document }));
  if (mutations.length > 0) await dataset.mutate({ mutations, identity: SYSTEM });
}

/** Serves a lake with each data set of the suite, and asks it test by test. */
export async function withLake<Result>(
  directory: string,
  datasets: ReadonlyMap<string, SuiteDocuments>,
  work: (ask: (test: SuiteTest) => Promise<Answer>) => Promise<Result>,
): Promise<Result> {
  const core = openLake({ directory, projectId: "conformance", clock: () => new Date() });
  const served = await serveLake(core, {
    port: 0,
    origins: [],
    project: { displayName: "Conformance" },
    log: (line) => console.error(line),
  });
  try {
    const robot = { id: "suite", label: "Suite", roles: [{ name: "viewer" }] } as const;
    const { token } = core.identities.createRobot(robot);
    const names = new Map([...datasets.keys()].map((id, index) => [id, `d${index}`]));
    for (const [id, documents] of datasets) {
      const dataset = core.createDataset(names.get(id) ?? "", "public");
      await fill(dataset, documents);
    }
    return await work(async ({ dataset, query, params }) => {
      const name = names.get(dataset._ref) ?? "";
      const address = `${served.url}/v1/data/query/${name}?perspective=raw`;
      const answer = await fetch(address, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, params: params ?? {} }),
      });
      const body: unknown = await answer.json();
      if (!answer.ok) return { refused: JSON.stringify(body) };
      const result = typeof body === "object" && body !== null && "result" in body;
      return { result: result ? body.result : undefined };
    });
  } finally {
    await served.close();
    core.close();
  }
}
