/** How shapes on the globe lie to each other. */
import { type Arc, arcsOf, cross, dot, product, type Shape, type Vector } from "./geometry.ts";

/** Metres: the radius at the equator (WGS 84), with which the hosted service reckons. */
const EARTH_RADIUS = 6_378_137;
/** As a part of the radius: what is nearer is the same place (a few millimetres). */
const NEAR = 1e-9;

type Area = Shape["areas"][number];

/** Metres along the surface between two points; `undefined` for other shapes. */
export function distanceBetween(one: Shape, other: Shape): number | undefined {
  const [from, to] = [onlyPoint(one), onlyPoint(other)];
  return from && to && angleBetween(from, to) * EARTH_RADIUS;
}

function onlyPoint({ points, lines, areas }: Shape): Vector | undefined {
  return points.length === 1 && lines.length === 0 && areas.length === 0 ? points[0] : undefined;
}

/** By both products: exact for near places and for opposite ones. */
function angleBetween(one: Vector, other: Vector): number {
  return Math.atan2(Math.hypot(...product(one, other)), dot(one, other));
}

/** Whether the shapes have any place in common. */
export function intersect(one: Shape, other: Shape): boolean {
  return (
    one.points.some((point) => touches(other, point)) ||
    other.points.some((point) => touches(one, point)) ||
    arcsIn(one).some((arc) => arcsIn(other).some((second) => meet(arc, second))) ||
    beginnings(one).some((point) => isInAreas(other.areas, point)) ||
    beginnings(other).some((point) => isInAreas(one.areas, point))
  );
}

/** Whether every place of `inner` is one of `outer`. */
export function contains(outer: Shape, inner: Shape): boolean {
  return (
    inner.points.every((point) => touches(outer, point)) &&
    inner.lines.every((line) => outer.areas.some((area) => holdsLine(area, line, false))) &&
    inner.areas.every((rings) => outer.areas.some((area) => holdsArea(area, rings)))
  );
}

function holdsArea(area: Area, rings: Area): boolean {
  const [outline = []] = rings;
  const [, ...holes] = area;
  const isFree = holes.every((hole) => !hole.every((place) => isInArea(rings, place)));
  return isFree && holdsLine(area, outline, true);
}

function holdsLine(area: Area, line: readonly Vector[], isClosed: boolean): boolean {
  const sides = area.flatMap((ring) => arcsOf(ring, true));
  return (
    line.every((place) => isInArea(area, place)) &&
    !arcsOf(line, isClosed).some((arc) => sides.some((other) => cross(arc, other)))
  );
}

function arcsIn({ lines, areas }: Shape): readonly Arc[] {
  return [
    ...lines.flatMap((line) => arcsOf(line, false)),
    ...areas.flatMap((rings) => rings.flatMap((ring) => arcsOf(ring, true))),
  ];
}

/** A place of each line and each area: where nothing crosses, the rest is where that is. */
function beginnings({ lines, areas }: Shape): readonly Vector[] {
  return [...lines, ...areas.map(([outline = []]) => outline)].flatMap((line) => line.slice(0, 1));
}

function touches(shape: Shape, place: Vector): boolean {
  return (
    shape.points.some((point) => angleBetween(point, place) < NEAR) ||
    shape.lines.some((line) => arcsOf(line, false).some((arc) => isOn(arc, place))) ||
    isInAreas(shape.areas, place)
  );
}

function isInAreas(areas: readonly Area[], place: Vector): boolean {
  return areas.some((area) => isInArea(area, place));
}

interface Cap {
  readonly centre: Vector;
  /** Cosine of the angle from the centre to the edge. */
  readonly edge: number;
}

const caps = new WeakMap<Area, Cap>();

/** A part of the globe around an area, by which most places are told to be elsewhere. */
function capAround(area: Area): Cap {
  const known = caps.get(area);
  if (known !== undefined) return known;
  const [outline = []] = area;
  const sum = outline.reduce<Vector>(([x, y, z], [a, b, c]) => [x + a, y + b, z + c], [0, 0, 0]);
  const length = Math.hypot(...sum);
  const centre: Vector = [sum[0] / length, sum[1] / length, sum[2] / length];
  const edge = outline.reduce((least, place) => Math.min(least, dot(centre, place)), 1);
  // The sides of what is larger than half of the globe may lead out of it.
  const cap = { centre, edge: edge > 0 ? edge - NEAR : -1 };
  caps.set(area, cap);
  return cap;
}

/** On the edge is inside. */
function isInArea(area: Area, place: Vector): boolean {
  const { centre, edge } = capAround(area);
  if (dot(centre, place) < edge) return false;
  const [outline = [], ...holes] = area;
  const rings = [outline, ...holes];
  if (rings.some((ring) => arcsOf(ring, true).some((arc) => isOn(arc, place)))) return true;
  return windsAround(outline, place) && !holes.some((hole) => windsAround(hole, place));
}

function isOn([from, to]: Arc, place: Vector): boolean {
  const normal = product(from, to);
  // Most places are far from the circle; only the others are worth the angles.
  if (Math.abs(dot(normal, place)) > NEAR * Math.hypot(...normal)) return false;
  const detour = angleBetween(from, place) + angleBetween(place, to) - angleBetween(from, to);
  return detour < NEAR;
}

function meet(one: Arc, other: Arc): boolean {
  return (
    cross(one, other) ||
    one.some((place) => isOn(other, place)) ||
    other.some((place) => isOn(one, place))
  );
}

/** Whether somebody at the place, who follows the ring with his eyes, turns round once. */
function windsAround(ring: readonly Vector[], place: Vector): boolean {
  let turned = 0;
  for (const [from, to] of arcsOf(ring, true)) {
    const [toFrom, toTo] = [product(place, from), product(place, to)];
    turned += Math.atan2(dot(product(toFrom, toTo), place), dot(toFrom, toTo));
  }
  const isNearSide = ring.some((vector) => dot(vector, place) > 0);
  return isNearSide && Math.abs(turned) > Math.PI;
}
