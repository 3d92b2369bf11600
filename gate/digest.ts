/** The gate's digests are those that every reader can take: see `contracts/canonical.ts`. */
export { canonicalText, contentOf, digestOf, toHex } from "../contracts/canonical.ts";
