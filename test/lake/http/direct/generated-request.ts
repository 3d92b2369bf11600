/** Requests for queries as text on the wire: proper ones, and what somebody might try or get wrong. */
import * as fc from "fast-check";
import { EDITORIAL, PUBLIC, PROJECT_ID, STUDIO_ORIGIN, type TestLake } from "../../start-lake.ts";

/** A request without the slash that its path begins with. */
export interface GeneratedRequest {
  readonly method: string;
  readonly path: string;
  readonly protocol: string;
  /** Header lines, one after the other. */
  readonly headers: readonly string[];
  readonly body: string;
}

/** More of one kind: what is proper has to come often enough to be answered. */
function mostly<Value>(
  proper: readonly Value[],
  odd: readonly Value[],
  weight = 30,
): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight, arbitrary: fc.constantFrom(...proper) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
}

const METHODS = mostly(["GET"], ["HEAD", "OPTIONS", "POST", "PUT", "DELETE", "get"]);
const PROTOCOLS = mostly(["HTTP/1.1"], ["HTTP/1.0"]);

const VERSIONS = mostly(
  ["v1/", "v2021-06-07/", "v2025-02-19/", "vX/"],
  ["V1/", "vx/", "v2025-2-1/", "v9999-99-99/", "v/", ""],
);

const DATASETS = mostly(
  [PUBLIC, EDITORIAL],
  ["none", "PUBLIC", "%70ublic", "public/", "public%2F", "..", "../public", "", "a;b", "public/x"],
);

const QUERIES = mostly(
  [
    '*[_type == "page"] | order(_id)',
    "*[slug.current == $slug][0]{..., author->{title}}",
    "*[_id in $ids]{_id, title}",
    "*[_type == $type][0...$most]",
    "count(*)",
    "$name",
    '"ñ" + $name',
    "now() > $since",
  ],
  [
    "",
    "  ",
    "*[",
    "*[_id == $missing]",
    "text::query(1)",
    "x".repeat(5000),
    `"${"é".repeat(900)}"`,
  ],
);

const VALUES = mostly(
  ['"s-1"', '"p-2"', '["p-1","p-2"]', "1", "2", '"page"', '"ñandú"', "null", "true", '"2020"'],
  ["s-1", "[1", "", '"', "[".repeat(300), `${"[".repeat(150)}${"]".repeat(150)}`, "NaN", "01"],
);

const NAMES = mostly(
  ["slug", "ids", "type", "most", "name", "since"],
  ["missing", "", "__proto__", "constructor", "a-b", "a b", "ñ", "0"],
);

/** The ways in which a text is put into an address; not all of them are right. */
const ENCODINGS: fc.Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 60, arbitrary: fc.constant(encodeURIComponent) },
  {
    weight: 60,
    arbitrary: fc.constant((text: string) => new URLSearchParams({ "": text }).toString().slice(1)),
  },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replaceAll(/[\s#]/gu, "+")) },
  {
    weight: 1,
    arbitrary: fc.constant((text: string) => `${encodeURIComponent(text).slice(0, 9)}%`),
  },
  { weight: 1, arbitrary: fc.constant((text: string) => `${encodeURIComponent(text)}%C3`) },
  { weight: 1, arbitrary: fc.constant((text: string) => `${encodeURIComponent(text)}#f`) },
  { weight: 1, arbitrary: fc.constant((text: string) => `'${encodeURIComponent(text)}'?=\\^|`) },
);

function pair(name: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(name, value, ENCODINGS).map(([key, text, encode]) => `${key}=${encode(text)}`);
}

const QUERY_PARAMETER = pair(mostly(["query"], ["%71uery", "Query", "query+", "query%"]), QUERIES);

const OTHER_PARAMETER = fc.oneof(
  {
    weight: 2,
    arbitrary: pair(
      fc.tuple(fc.constantFrom("$", "%24"), NAMES).map(([dollar, name]) => dollar + name),
      VALUES,
    ),
  },
  {
    weight: 2,
    arbitrary: pair(
      fc.constant("perspective"),
      mostly(
        ["raw", "published", "drafts", "r1,drafts", "previewDrafts"],
        ["raw,drafts", "a b", ""],
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: pair(
      fc.constantFrom("returnQuery", "explain", "resultSourceMap"),
      mostly(["true", "false"], ["", "1", "withKeyArraySelector", "TRUE"], 8),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("tag=a.b", "returnQuery", "", "=", "=x", "a=b=c", "explain"),
  },
);

const SEARCH = fc
  .tuple(
    fc.array(OTHER_PARAMETER, { maxLength: 1 }),
    fc.option(QUERY_PARAMETER, { freq: 40 }),
    // Every parameter that a proper query may ask for, mostly.
    fc.option(
      fc.constant(
        `%24slug=%22s-1%22&%24ids=${encodeURIComponent('["p-1"]')}&$type=%22page%22&$most=2&$name=1&$since=%222020%22`,
      ),
      { freq: 8 },
    ),
    fc.array(OTHER_PARAMETER, { maxLength: 2 }),
  )
  .map(([before, query, all, after]) =>
    [...before, query, all, ...after].filter((part) => part !== null).join("&"),
  );

function hostsOf({ port }: TestLake): fc.Arbitrary<readonly string[]> {
  return mostly(
    [[`127.0.0.1:${port}`], [`localhost:${port}`], [`${PROJECT_ID}.localhost:${port}`]],
    [
      ["LOCALHOST"],
      ["localhost"],
      ["localhost:80"],
      ["localhost:99999"],
      ["other.localhost"],
      ["sse1.localhost"],
      ["evil.test"],
      ["127.1"],
      ["127.1:65000"],
      ["[::1]:3400"],
      ["a@localhost"],
      ["local host"],
      [""],
      [],
      ["localhost", "evil.test"],
      ["evil.test", "localhost"],
    ],
  );
}

function originsOf({ port }: TestLake): fc.Arbitrary<readonly string[]> {
  return mostly(
    [[], [STUDIO_ORIGIN], [`http://127.0.0.1:${port}`], ["http://kept.test"]],
    [
      ["http://evil.test"],
      ["null"],
      [""],
      [STUDIO_ORIGIN, STUDIO_ORIGIN],
      ["HTTP://STUDIO.TEST:3333"],
    ],
  );
}

function authorizationsOf({ tokens }: TestLake): fc.Arbitrary<readonly string[]> {
  return mostly(
    [
      [],
      [`Bearer ${tokens.viewer}`],
      [`bearer  ${tokens.contributor} `],
      [`BEARER ${tokens.robot}`],
      [`Bearer ${tokens.administrator}`],
    ],
    [
      ["Bearer unknown"],
      ["Basic dTpw"],
      ["Bearer"],
      [""],
      [tokens.viewer],
      [`Bearer ${tokens.viewer}`, `Bearer ${tokens.administrator}`],
    ],
  );
}

const PROJECT_IDS = mostly([[], [PROJECT_ID]], [["other"], [""], [PROJECT_ID, PROJECT_ID]]);

const OTHERS = mostly(
  [[], ["accept-encoding: gzip, br", "user-agent: a test"], ["cookie: a=b"], ["x-a: ñ"]],
  [["content-length: 0"], ["expect: 100-continue"], ["if-none-match: *"], ["range: bytes=0-3"]],
  12,
);

/** Requests that a lake with these tokens and this port can be sent. */
export function generatedRequests(lake: TestLake): fc.Arbitrary<GeneratedRequest> {
  return fc
    .record({
      method: METHODS,
      version: VERSIONS,
      dataset: DATASETS,
      search: SEARCH,
      protocol: PROTOCOLS,
      host: hostsOf(lake),
      origin: originsOf(lake),
      authorization: authorizationsOf(lake),
      projectId: PROJECT_IDS,
      others: OTHERS,
      withBody: fc.boolean(),
    })
    .map(({ method, version, dataset, search, protocol, withBody, others, ...named }) => {
      const body = method === "POST" && withBody ? '{"query":"count(*)"}' : "";
      return {
        method,
        path: `${version}data/query/${dataset}?${search}`,
        protocol,
        headers: [
          ...named.host.map((value) => `Host: ${value}`),
          ...named.origin.map((value) => `Origin: ${value}`),
          ...named.authorization.map((value) => `Authorization: ${value}`),
          ...named.projectId.map((value) => `X-Sanity-Project-ID: ${value}`),
          ...others,
          ...(body === "" ? [] : [`Content-Length: ${body.length}`]),
          "Connection: close",
        ],
        body,
      };
    });
}
