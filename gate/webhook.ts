/** Sanity's webhooks, signed as the toolkit `@sanity/webhook` describes it. */
import { z } from "zod";
import { fromBase64Url } from "../contracts/base64url.ts";
import { GateProblem } from "./problems.ts";

export const SIGNATURE_HEADER = "sanity-webhook-signature";

/** The payload is what the webhook's projection says; of it the gate reads these alone. */
const payloadSchema = z.union([
  z.looseObject({ _id: z.string().min(1).max(256) }).transform(({ _id }) => [_id]),
  z
    .looseObject({ ids: z.array(z.string().min(1).max(256)).min(1).max(200) })
    .transform(({ ids }) => ids),
]);

/**
 * The ids that a webhook names. Throws "unauthenticated" unless `header` is the HMAC-SHA-256 of
 * `<t>.<body>` under the secret: `t=<milliseconds>,v1=<base64url>`. A webhook that is sent again
 * makes the gate look again, which does nothing: so its age is not asked.
 */
export async function idsInWebhook(
  body: string,
  header: string | undefined,
  secret: string | undefined,
): Promise<readonly string[]> {
  if (secret === undefined) {
    throw new GateProblem("not-found", "This gate was given no secret for webhooks.");
  }
  const parts = /^t=(\d{1,16})[, ]+v1=([\w-]+)=*$/u.exec((header ?? "").trim());
  const [, timestamp = "", signature = ""] = parts ?? [];
  const bytes = fromBase64Url(signature);
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["verify"],
  );
  const signed = new TextEncoder().encode(`${timestamp}.${body}`);
  const genuine =
    parts !== null &&
    bytes !== undefined &&
    (await crypto.subtle.verify("HMAC", key, bytes, signed));
  if (!genuine) {
    throw new GateProblem(
      "unauthenticated",
      `${SIGNATURE_HEADER} is not by this webhook's secret.`,
    );
  }
  const payload = payloadSchema.safeParse(jsonOf(body));
  if (payload.success) return payload.data;
  throw new GateProblem("bad-request", "The payload holds neither `_id` nor `ids`.");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
