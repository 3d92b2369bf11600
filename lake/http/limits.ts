/**
 * Every bound and header name of the HTTP face. Sizes are bytes, times milliseconds.
 *
 * `serveLake` takes another value for any of the limits; these are what a person's machine carries.
 */
import { MAX_DEPTH } from "../json.ts";

const KIBIBYTE = 1024;
const MEBIBYTE = 1024 * KIBIBYTE;

export const DEFAULT_LIMITS = {
  /** Body of `/data/mutate` and `/data/actions`; the hosted service takes 4 MB. */
  mutationBytes: 4 * MEBIBYTE,
  /** Body of `POST /data/query`. */
  queryBytes: MEBIBYTE,
  /** Any other JSON body. */
  smallBodyBytes: 64 * KIBIBYTE,
  /** Body of an upload. */
  uploadBytes: 100 * MEBIBYTE,
  /** An SVG: it is read as a whole, and parsed. */
  svgBytes: 5 * MEBIBYTE,
  /** Transformed images on the disk, of all data sets together. */
  imageCacheBytes: 512 * MEBIBYTE,
  /** Width × height of an image that is decoded: what a decompression bomb would exceed. */
  imagePixels: 100_000_000,
  /** Width or height of a transformed image. */
  imageSide: 8192,
  /** Arrays and objects within each other in a JSON body. */
  jsonDepth: MAX_DEPTH,
  /** Request line and headers; the official client keeps its listeners under 16 000. */
  headerBytes: 32 * KIBIBYTE,
  /** Event streams open at once. */
  streams: 2000,
  /** What one event stream may hold for a reader that does not read. */
  streamBacklogBytes: 4 * MEBIBYTE,
  /** Transactions that one event stream may have waiting to be filtered. */
  streamBacklogTransactions: 1000,
  /** How long a stream that was dropped may take to read what is left before its socket is cut. */
  streamDrainMs: 5000,
  /** A comment on each idle event stream, and a heart on each presence socket. */
  heartbeatMs: 20_000,
  /** Transactions that a reader who was away is caught up with; who missed more starts afresh. */
  replayTransactions: 1000,
  /** Presence sockets open at once. */
  sockets: 500,
  /** One message on a presence socket. */
  socketMessageBytes: 64 * KIBIBYTE,
  /** What a presence socket may hold for a reader that does not read. */
  socketBacklogBytes: MEBIBYTE,
  /** A session id that log-in hands to the Studio is good once, for this long. */
  loginTicketMs: 60_000,
  /** How long a browser may take to follow with a stream to where it was sent on. */
  streamTicketMs: 30_000,
  /** Key-value pairs the Studio may keep for one user. */
  keyValuesPerUser: 500,
};

/** Bounds of the HTTP face; see `DEFAULT_LIMITS`. */
export type Limits = Readonly<typeof DEFAULT_LIMITS>;

export const HEADERS = {
  /** How the official client names the project when it does not in the host name. */
  projectId: "x-sanity-project-id",
  lastEventId: "last-event-id",
} as const;

/** How long a browser may keep an asset: its name holds the digest of its bytes. */
export const ASSET_CACHE_CONTROL = "public, max-age=31536000, immutable";

/** How long a browser may remember the answer to a preflight, in seconds. */
export const PREFLIGHT_MAX_AGE_SECONDS = 600;
