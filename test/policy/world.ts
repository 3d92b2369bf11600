/** A small invented world for the policy's tests. Nobody in it exists. */
import {
  type AnsweredLookup,
  type AnsweredMetric,
  type ImageMetadata,
  makeContext,
  makeNameBook,
  type PolicyDocument,
  questionsOf,
  type Resolution,
  type ReviewRecord,
  type ReviewState,
  type RuleContext,
} from "../../policy/index.ts";

export const NOW = "2026-06-15T12:00:00.000Z";
const DIGEST = `sha256:${"a".repeat(64)}`;

type Fields = Readonly<Record<string, unknown>>;

export function doc(_type: string, _id: string, fields: Fields = {}): PolicyDocument {
  return { ...fields, _id, _type };
}

export function ref(id: string): Fields {
  return { _type: "reference", _ref: id };
}

export function keyedRef(id: string): Fields {
  return { ...ref(id), _key: id };
}

export function block(_key: string, text: string, more: Fields = {}): Fields {
  const children = [{ _type: "span", _key: `${_key}-0`, text, marks: [] }];
  return { _type: "block", _key, style: "normal", markDefs: [], children, ...more };
}

/** A block of one span for each text; a text with an annotation is written as a pair. */
export function annotatedBlock(
  _key: string,
  parts: readonly (string | readonly [text: string, annotation: string])[],
): Fields {
  const markDefs = parts.flatMap((part, index) =>
    typeof part === "string" ? [] : [{ _key: `m${index}`, _type: part[1] }],
  );
  const children = parts.map((part, index) => {
    const [text, marks] = typeof part === "string" ? [part, []] : [part[0], [`m${index}`]];
    return { _type: "span", _key: `${_key}-${index}`, text, marks };
  });
  return { _type: "block", _key, style: "normal", markDefs, children };
}

export const WEBSITE_USE = {
  _type: "intendedUse",
  channels: ["website", "print"],
  purposes: ["awareness"],
  territories: ["worldwide"],
};

export function survivor(id = "amihan", fields: Fields = {}): PolicyDocument {
  const pseudonym = id.slice(0, 1).toUpperCase() + id.slice(1);
  return doc("survivor", id, {
    pseudonym,
    isPseudonym: true,
    ageBand: "18-24",
    caseReference: "case-opaque-1",
    inCare: false,
    ...fields,
  });
}

export function consent(of = "amihan", fields: Fields = {}): PolicyDocument {
  return doc("consent", `consent-${of}`, {
    subject: "survivor",
    survivor: ref(of),
    givenBy: "self",
    minorAtGranting: false,
    grantedOn: "2026-01-10",
    startsOn: "2026-01-15",
    expiresOn: "2027-01-14",
    purposes: ["awareness", "advocacy"],
    channels: ["website", "print"],
    territories: ["worldwide"],
    imageAllowed: true,
    riskAssessment: { on: "2026-01-09", outcome: "acceptable", reference: "risk-opaque-1" },
    formReference: "form-opaque-1",
    ...fields,
  });
}

export function story(fields: Fields = {}): PolicyDocument {
  return doc("story", "a-new-term", {
    title: "A new term",
    slug: { _type: "slug", current: "a-new-term" },
    survivors: [keyedRef("amihan")],
    consents: [keyedRef("consent-amihan")],
    summary: "Amihan* goes back to school.",
    body: [block("b1", "Amihan* likes mathematics."), block("b2", "Amihan wants to teach.")],
    footnotes: [
      { _type: "footnote", _key: "f1", mark: "*", kind: "pseudonym", text: "A changed name." },
    ],
    illustrative: true,
    language: "en",
    use: WEBSITE_USE,
    ...fields,
  });
}

export function quote(fields: Fields = {}): PolicyDocument {
  return doc("survivorQuote", "quote-amihan", {
    survivor: ref("amihan"),
    consents: [keyedRef("consent-amihan")],
    text: "I want every child to be believed.",
    context: "a survivor leader",
    language: "en",
    illustrative: true,
    use: WEBSITE_USE,
    ...fields,
  });
}

export function publication(sections: readonly Fields[], fields: Fields = {}): PolicyDocument {
  return doc("publication", "leaflet", {
    title: "A leaflet",
    slug: { _type: "slug", current: "a-leaflet" },
    kind: "brochure",
    sections,
    footnotes: [],
    language: "en",
    use: WEBSITE_USE,
    ...fields,
  });
}

export const ASSET_ID = "image-0123456789abcdef-600x400-jpg";

export function image(fields: Fields = {}): Fields {
  return {
    _type: "consentedImage",
    asset: ref(ASSET_ID),
    alt: "A desk with books",
    depiction: "no-people",
    ...fields,
  };
}

export const ASSET = doc("sanity.imageAsset", ASSET_ID, { originalFilename: "desk.jpg" });

export function modelConsent(fields: Fields = {}): PolicyDocument {
  return consent("model", {
    subject: "model",
    survivor: undefined,
    subjectReference: "model-opaque-1",
    ...fields,
  });
}

export function modelShown(fields: Fields = {}): Fields {
  return {
    _type: "personShown",
    _key: "p1",
    who: "model",
    consent: ref("consent-model"),
    identifiable: true,
    ...fields,
  };
}

export function office(fields: Fields = {}): PolicyDocument {
  return doc("office", "cebu", {
    name: "Cebu",
    slug: { _type: "slug", current: "cebu" },
    kind: "field",
    summary: "The team works in the Visayas and Mindanao.",
    ...fields,
  });
}

export function source(fields: Fields = {}): PolicyDocument {
  return doc("source", "fact-sheet", {
    title: "An office fact sheet",
    kind: "fact-sheet",
    publisher: "The organisation",
    heldInPart: false,
    language: "en",
    ...fields,
  });
}

export function citation(fields: Fields = {}): Fields {
  return { _type: "citation", _key: "c1", source: ref("fact-sheet"), locator: "p. 1", ...fields };
}

export function statistic(fields: Fields = {}): PolicyDocument {
  return doc("statistic", "officers", {
    title: "Officers of the unit",
    metric: "officers-of-the-unit",
    value: 275,
    qualifier: "exactly",
    unit: "people",
    population: "Officers of the unit",
    geography: { _type: "statisticalGeography", name: "Philippines", level: "country" },
    asOf: { _type: "preciseDate", value: "2022-01", precision: "month" },
    citations: [citation()],
    ...fields,
  });
}

export function review(fields: Partial<ReviewRecord> = {}): ReviewRecord {
  const kind = fields.kind ?? "consent";
  return {
    id: `review.${kind}`,
    kind,
    decision: "approved",
    digest: DIGEST,
    reviewer: `${kind}-reviewer`,
    reviewedAt: "2026-06-15T10:00:00.000Z",
    acknowledged: [],
    ...fields,
  };
}

export function reviewState(fields: Partial<ReviewState> = {}): ReviewState {
  const reviews = [review({ kind: "consent" }), review({ kind: "identity" })];
  return { digest: DIGEST, reviews, editors: ["editor"], ...fields };
}

export interface Surroundings {
  readonly published?: readonly PolicyDocument[];
  readonly drafts?: readonly PolicyDocument[];
  /** Ids nobody answers for. */
  readonly unresolved?: readonly string[];
  readonly review?: ReviewState;
  readonly now?: string;
  /** What the vault holds of the document's candidates; nothing unless told. */
  readonly protectedNames?: ReadonlySet<string> | "unknown";
  /** What the files of the document's images hold; no more than the picture unless told. */
  readonly images?: ImageMetadata | "unresolved" | "unknown";
}

/** Answers as a host does, until nothing is asked any more. */
export function contextFor(root: PolicyDocument, around: Surroundings = {}): RuleContext {
  const { published = [], drafts = [], unresolved = [], review, now = NOW } = around;
  const load = (id: string): Resolution => {
    const inForce = published.find((candidate) => candidate._id === id);
    if (unresolved.includes(id)) return { state: "unresolved" };
    if (inForce !== undefined) return { state: "published", document: inForce };
    const draft = drafts.find((candidate) => candidate._id === id);
    return draft === undefined ? { state: "missing" } : { state: "draft", document: draft };
  };
  const known = new Map<string, Resolution>();
  const lookups: AnsweredLookup[] = [];
  const metrics: AnsweredMetric[] = [];
  for (;;) {
    const open = questionsOf(root, { known, lookups, metrics });
    if (open.load.length + open.lookups.length + open.metrics.length === 0) break;
    for (const id of open.load) known.set(id, load(id));
    lookups.push(...open.lookups.map((lookup) => ({ ...lookup, documents: published })));
    metrics.push(...open.metrics.map((metric) => ({ metric, documents: published })));
  }
  const { protectedNames = new Set<string>() } = around;
  const names = makeNameBook(published);
  const { images = [] } = around;
  const files =
    images === "unresolved" || images === "unknown" ? [] : [[ASSET_ID, images] as const];
  return makeContext({
    now,
    known,
    lookups,
    metrics,
    names,
    ...(protectedNames === "unknown" ? {} : { protectedNames }),
    ...(images === "unknown" ? {} : { images: new Map(files) }),
    ...(review === undefined ? {} : { review }),
  });
}
