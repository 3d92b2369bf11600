/**
 * What a drawing may consist of: shapes, text, paint and filters. What can run, load or show a page
 * (`script`, `foreignObject`, `iframe`, `handler`) is not in the list, nor is what can change an
 * attribute later (`animate`, `set`).
 */
export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
export const XLINK_NAMESPACE = "http://www.w3.org/1999/xlink";
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set(
  [
    "svg g defs symbol use switch view title desc style a path rect circle ellipse line",
    "polyline polygon image text tspan textPath linearGradient radialGradient stop pattern",
    "clipPath mask marker animateTransform animateMotion mpath filter feBlend feColorMatrix",
    "feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap",
    "feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur",
    "feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting",
    "feSpotLight feTile feTurbulence",
  ].flatMap((line) => line.split(" ")),
);

/** Attributes that name something to be fetched, followed or run, other than `href`. */
const NEVER =
  /^(?:on.*|src|srcset|srcdoc|action|formaction|ping|base|externalResourcesRequired|attributeName)$/iu;
const PLAIN_NAME = /^[a-z][\w-]*$/iu;

/** Whether an attribute without a namespace may stay, by its name alone. */
export function isAllowedAttribute(name: string): boolean {
  return PLAIN_NAME.test(name) && !NEVER.test(name) && name !== "href" && name !== "xmlns";
}

const INSIDE = /^#[^\s"'<>]+$/u;
const EMBEDDED_PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[\w+/=\s]*$/iu;
const PICTURES = new Set(["image", "feImage"]);

/** Links lead to parts of the same drawing; pictures may also be embedded. */
export function isAllowedLink(element: string, target: string): boolean {
  const link = target.trim();
  return INSIDE.test(link) || (PICTURES.has(element) && EMBEDDED_PICTURE.test(link));
}

/** What a style sheet could load by, or hide it behind. */
const LOADS = /\\|@import|@namespace|image-set|src\s*\(|expression|-moz-binding|javascript:/iu;
const URLS = /url\s*\(\s*(?<quote>["']?)(?<target>[^)]*)/giu;

/** Whether a value or a style sheet names nothing outside of the drawing. */
export function isSelfContained(text: string): boolean {
  if (LOADS.test(text)) return false;
  return [...text.matchAll(URLS)].every((found) => {
    const target = found.groups?.["target"]?.trim() ?? "";
    return target.startsWith("#") || /^data:(?:font|image)\/(?!svg)/iu.test(target);
  });
}
