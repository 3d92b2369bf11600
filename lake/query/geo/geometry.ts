/** Shapes on the globe: what GROQ takes for one, as arcs of great circles between its positions. */

/** A unit vector from the middle of the globe. */
export type Vector = readonly [x: number, y: number, z: number];

/** Points, lines and areas; an area is its outer ring and its holes, each without the repeated end. */
export interface Shape {
  readonly points: readonly Vector[];
  readonly lines: readonly (readonly Vector[])[];
  readonly areas: readonly (readonly (readonly Vector[])[])[];
}

/** A shape as GeoJSON has it. */
export interface GeoJson {
  readonly type: string;
  readonly coordinates: unknown;
}

type Position = readonly [longitude: number, latitude: number];

function vectorOf([longitude, latitude]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

/** GeoJSON, or a point by `lat` and `lng`; `undefined` for everything else. */
export function geoJsonOf(value: unknown): GeoJson | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { type, coordinates, lat, lng, lon } = fields;
  if (typeof type === "string" && coordinates !== undefined && coordinates !== null) {
    return { type, coordinates };
  }
  const longitude = lng ?? lon;
  const isTwice = typeof lng === "number" && typeof lon === "number";
  if (typeof lat !== "number" || typeof longitude !== "number" || isTwice) return undefined;
  return { type: "Point", coordinates: [longitude, lat] };
}

/** `undefined` where the coordinates are not those of such a shape. */
export function shapeOf({ type, coordinates }: GeoJson): Shape | undefined {
  const empty: Shape = { points: [], lines: [], areas: [] };
  switch (type) {
    case "Point": {
      const point = positionOf(coordinates);
      return point && { ...empty, points: [vectorOf(point)] };
    }
    case "MultiPoint": {
      const points = eachOf(coordinates, positionOf);
      return points && { ...empty, points: points.map(vectorOf) };
    }
    case "LineString": {
      const line = lineOf(coordinates);
      return line && { ...empty, lines: [line] };
    }
    case "MultiLineString": {
      const lines = eachOf(coordinates, lineOf);
      return lines && { ...empty, lines };
    }
    case "Polygon": {
      const area = eachOf(coordinates, ringOf);
      return area && { ...empty, areas: [area] };
    }
    case "MultiPolygon": {
      const areas = eachOf(coordinates, (rings) => eachOf(rings, ringOf));
      return areas && { ...empty, areas };
    }
    default:
      return undefined;
  }
}

/** Every member read, or nothing; an empty list is no shape. */
function eachOf<Member>(
  list: unknown,
  read: (member: unknown) => Member | undefined,
): readonly Member[] | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const found = list.map(read).filter((member) => member !== undefined);
  return found.length === list.length ? found : undefined;
}

function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined;
  const numbers: readonly unknown[] = value;
  const [longitude, latitude] = numbers;
  if (typeof longitude !== "number" || typeof latitude !== "number") return undefined;
  const isOnGlobe = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
  return isOnGlobe ? [longitude, latitude] : undefined;
}

function lineOf(value: unknown): readonly Vector[] | undefined {
  const positions = eachOf(value, positionOf);
  return positions !== undefined && positions.length > 1 ? positions.map(vectorOf) : undefined;
}

/** A ring ends where it begins, comes to no place twice and does not cross itself. */
function ringOf(value: unknown): readonly Vector[] | undefined {
  const positions = eachOf(value, positionOf);
  if (positions === undefined || positions.length < 4) return undefined;
  const [first, last] = [positions[0], positions.at(-1)];
  if (String(first) !== String(last)) return undefined;
  const open = positions.slice(0, -1);
  if (new Set(open.map(String)).size !== open.length) return undefined;
  const ring = open.map(vectorOf);
  return crossesItself(ring) ? undefined : ring;
}

export type Arc = readonly [from: Vector, to: Vector];

/** The sides of a ring, or of an open line. */
export function arcsOf(vectors: readonly Vector[], isClosed: boolean): readonly Arc[] {
  return vectors.flatMap((from, index): readonly Arc[] => {
    const to = vectors[index + 1] ?? (isClosed ? vectors[0] : undefined);
    return to === undefined ? [] : [[from, to]];
  });
}

function crossesItself(ring: readonly Vector[]): boolean {
  const arcs = arcsOf(ring, true);
  return arcs.some((arc, index) => arcs.slice(index + 2).some((other) => cross(arc, other)));
}

export function product([a, b, c]: Vector, [d, e, f]: Vector): Vector {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

export function dot([a, b, c]: Vector, [d, e, f]: Vector): number {
  return a * d + b * e + c * f;
}

/** On which side of the great circle from `a` to `b` a place is: above zero on the left. */
function side(a: Vector, b: Vector, place: Vector): number {
  return dot(product(a, b), place);
}

function isSame(one: Vector, other: Vector): boolean {
  return one[0] === other[0] && one[1] === other[1] && one[2] === other[2];
}

/** Whether two arcs cross at a place that is an end of neither. */
export function cross([a, b]: Arc, [c, d]: Arc): boolean {
  if (isSame(a, c) || isSame(a, d) || isSame(b, c) || isSame(b, d)) return false;
  const [abc, abd] = [side(a, b, c), side(a, b, d)];
  const [cda, cdb] = [side(c, d, a), side(c, d, b)];
  if (abc * abd >= 0 || cda * cdb >= 0) return false;
  // The circles cross at two opposite places: both arcs must hold the same one of them.
  return abc * cdb > 0;
}
