/**
 * `geo()` and `geo::…` for groq-js, which knows their names and does not carry them out, and has no
 * place for functions of others. What it does call out for is where a reference leads: so each call
 * becomes one to a name that no document can have, in which the arguments are written out as JSON.
 */
import { type GroqNode, isGroqNode } from "../groq.ts";
import { geoJsonOf, type Shape, shapeOf } from "./geometry.ts";
import { contains, distanceBetween, intersect } from "./relate.ts";

/** No id begins so: ids have no control characters. */
const MARK = "\u0000geo:";
/** In the place of a shape: the name of the parameter that holds it. */
const PARAMETER = "$";
/** Lists within each other in the coordinates of a MultiPolygon, and one more to be found wrong. */
const DEEPEST = 5;
const ARITY: Readonly<Record<string, number>> = {
  contains: 2,
  intersects: 2,
  distance: 2,
  latLng: 2,
};

/** What stands for a call, where it is one. Its arguments have been gone through before. */
export function geoCall({ type, namespace, name, args }: GroqNode): GroqNode | undefined {
  if (type !== "FuncCall" || namespace !== "geo" || typeof name !== "string") return undefined;
  if (!Array.isArray(args)) return undefined;
  const given: readonly GroqNode[] = args;
  // `geo(x)` is parsed as `geo::latLng(x)`.
  const isGeo = name === "latLng" && given.length === 1;
  if (!isGeo && given.length !== ARITY[name]) return undefined;
  const written = given.map((arg) =>
    name === "latLng" && !isGeo ? numberText(arg) : shapeText(arg),
  );
  const list = written.flatMap((arg, index) => (index === 0 ? [arg] : [text(","), arg]));
  const reference = joined([text(`${MARK}${isGeo ? "geo" : name}:[`), ...list, text("]")]);
  const field = { type: "ObjectAttributeValue", name: "_ref", value: reference };
  return { type: "Deref", base: { type: "Object", attributes: [field] } };
}

function text(value: string): GroqNode {
  return { type: "Value", value };
}

function joined([first = text(""), ...rest]: readonly GroqNode[]): GroqNode {
  return rest.reduce<GroqNode>((left, right) => ({ type: "OpCall", op: "+", left, right }), first);
}

function call(name: string, ...args: readonly GroqNode[]): GroqNode {
  return { type: "FuncCall", namespace: "global", name, args };
}

/** Adding nothing leaves numbers as they are, and nothing of what is none. */
function numberText(arg: GroqNode): GroqNode {
  const right: GroqNode = { type: "Value", value: 0 };
  const number: GroqNode = { type: "OpCall", op: "+", left: arg, right };
  return call("coalesce", call("string", number), text("null"));
}

function attribute(name: string): GroqNode {
  return { type: "AccessAttribute", name };
}

/**
 * The attributes of an object that tell a shape; `null` for what is no object. What is the same for
 * every document is not written out for each: literals are texts already, parameters are named.
 */
function shapeText(arg: GroqNode): GroqNode {
  const { type: kind, name: parameter } = arg;
  if (kind === "Parameter" && typeof parameter === "string") {
    return text(JSON.stringify({ [PARAMETER]: parameter }));
  }
  const literal = literalOf(arg);
  if (literal !== undefined) return text(JSON.stringify(geoJsonOf(literal) ?? null));
  const type = call("coalesce", attribute("type"), text(""));
  const numbers = ["lat", "lng", "lon"].flatMap((name) => [
    text(`,"${name}":`),
    numberText(attribute(name)),
  ]);
  const parts = [text('{"type":"'), type, text('"'), ...numbers, text(',"coordinates":')];
  const inside = joined([...parts, listText(attribute("coordinates"), DEEPEST), text("}")]);
  return call("coalesce", { type: "Projection", base: arg, expr: inside }, text("null"));
}

function listText(list: GroqNode, depth: number): GroqNode {
  const member: GroqNode = { type: "This" };
  if (depth === 0) return numberText(list);
  const members: GroqNode = { type: "Map", base: list, expr: listText(member, depth - 1) };
  const join = { type: "FuncCall", namespace: "array", name: "join", args: [members, text(",")] };
  return call("coalesce", joined([text("["), join, text("]")]), numberText(list));
}

/** The value of a node that is written out in the query; `undefined` for every other. */
function literalOf({ type, value, base, elements, attributes }: GroqNode): unknown {
  if (type === "Value") return value;
  if (type === "Neg" && isGroqNode(base))
    return typeof base["value"] === "number" ? -base["value"] : undefined;
  if (type === "Array" && Array.isArray(elements)) {
    const members = elements.map((element: unknown) =>
      isGroqNode(element) && element["isSplat"] !== true && isGroqNode(element["value"])
        ? literalOf(element["value"])
        : undefined,
    );
    return members.includes(undefined) ? undefined : members;
  }
  if (type !== "Object" || !Array.isArray(attributes)) return undefined;
  const fields = attributes.map((attribute: unknown) =>
    isGroqNode(attribute) &&
    attribute.type === "ObjectAttributeValue" &&
    isGroqNode(attribute["value"])
      ? ([String(attribute["name"]), literalOf(attribute["value"])] as const)
      : (["", undefined] as const),
  );
  return fields.some(([, field]) => field === undefined) ? undefined : Object.fromEntries(fields);
}

/** What the call answers that this reference stands for; `undefined` for a reference like others. */
export function geoAnswer(
  reference: string,
  params: Readonly<Record<string, unknown>>,
): { readonly value: unknown } | undefined {
  if (!reference.startsWith(MARK)) return undefined;
  const at = reference.indexOf(":", MARK.length);
  const given = parsed(reference.slice(at + 1)).map((arg) => {
    const isNamed = typeof arg === "object" && arg !== null && PARAMETER in arg;
    return isNamed ? params[String(arg[PARAMETER])] : arg;
  });
  return { value: answer(reference.slice(MARK.length, at), given) };
}

function parsed(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) ? value : [];
  } catch {
    // A type that is no word, or the like: no shape has it.
    return [];
  }
}

/** Shapes that were looked at last: a border is compared with every document. */
const shapes = new Map<string, Shape | undefined>();
const MOST_SHAPES = 50;
/** The texts of parameters, which are the same object for every document. */
const texts = new WeakMap<object, string>();

function shapeIn(value: unknown): Shape | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const json = geoJsonOf(value);
  if (json === undefined || json.type === "Point") return json && shapeOf(json);
  const key = texts.get(value) ?? JSON.stringify(json);
  texts.set(value, key);
  if (!shapes.has(key)) shapes.set(key, shapeOf(json));
  const oldest = shapes.keys().next().value;
  if (shapes.size > MOST_SHAPES && oldest !== undefined) shapes.delete(oldest);
  return shapes.get(key);
}

function answer(name: string, [first, second]: readonly unknown[]): unknown {
  if (name === "latLng") {
    const point = geoJsonOf({ lat: first, lng: second });
    return point && shapeOf(point) ? point : null;
  }
  const one = shapeIn(first);
  if (name === "geo") return one === undefined ? null : geoJsonOf(first);
  const other = shapeIn(second);
  if (one === undefined || other === undefined) return null;
  if (name === "distance") return distanceBetween(one, other) ?? null;
  return name === "contains" ? contains(one, other) : intersect(one, other);
}
