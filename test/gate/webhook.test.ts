import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { GateProblem } from "../../gate/problems.ts";
import { idsInWebhook } from "../../gate/webhook.ts";

const SECRET = "a secret of the webhook";
const BODY = '{"_id": "office-1"}';

function signatureOf(body: string, moment: string | number = 1_780_315_200_000): string {
  return createHmac("sha256", SECRET).update(`${moment}.${body}`).digest("base64url");
}

const signed = (body: string) => `t=1780315200000,v1=${signatureOf(body)}`;

/** The ids that are found, or the kind and words of the refusal. */
async function found(
  body: string,
  header: string | undefined = signed(body),
  secret: string | undefined = SECRET,
) {
  try {
    return await idsInWebhook(body, header, secret);
  } catch (error) {
    if (error instanceof GateProblem) return [error.id, error.message];
    throw error;
  }
}

describe("a webhook", () => {
  test("names a document or several, beside whatever else it tells", async () => {
    expect(await found(BODY)).toEqual(["office-1"]);
    expect(await found('{"_id": "office-1", "_type": "office"}')).toEqual(["office-1"]);
    expect(await found('{"ids": ["a", "b"], "more": 1}')).toEqual(["a", "b"]);
  });

  test.each([
    ["a comma", `t=1780315200000,v1=${signatureOf(BODY)}`],
    ["a space", `t=1780315200000 v1=${signatureOf(BODY)}`],
    ["both, and padding", ` t=1780315200000, v1=${signatureOf(BODY)}= `],
  ])("is signed by its moment and its body, with %s between", async (_what, header) => {
    expect(await found(BODY, header)).toEqual(["office-1"]);
  });

  test.each([
    ["another body", signed("{}")],
    ["another moment", `t=1780315200001,v1=${signatureOf(BODY)}`],
    ["no moment", `v1=${signatureOf(BODY)}`],
    ["no signature", "t=1780315200000,v1="],
    ["an earlier version", `t=1780315200000,v0=${signatureOf(BODY)}`],
    ["something before", `xt=1780315200000,v1=${signatureOf(BODY)}`],
    ["something after", `t=1780315200000,v1=${signatureOf(BODY)},v2=x`],
    ["a moment of 17 digits", `t=12345678901234567,v1=${signatureOf(BODY, "12345678901234567")}`],
    ["no number as its moment", `t=now,v1=${signatureOf(BODY, "now")}`],
    ["nothing", ""],
  ])("whose signature is of %s is not let in", async (_what, header) => {
    expect(await found(BODY, header)).toEqual([
      "unauthenticated",
      "sanity-webhook-signature is not by this webhook's secret.",
    ]);
  });

  test("without a header is not let in, and none is where the gate has no secret", async () => {
    await expect(idsInWebhook(BODY, undefined, SECRET)).rejects.toThrow(
      "sanity-webhook-signature is not by this webhook's secret.",
    );
    await expect(idsInWebhook(BODY, signed(BODY), undefined)).rejects.toThrow(
      "This gate was given no secret for webhooks.",
    );
  });

  test.each([
    "{}",
    "not JSON",
    "[]",
    '{"_id": 7}',
    '{"_id": ""}',
    JSON.stringify({ _id: "x".repeat(257) }),
    '{"ids": []}',
    '{"ids": [""]}',
    JSON.stringify({ ids: ["x".repeat(257)] }),
    JSON.stringify({ ids: Array.from({ length: 201 }, () => "x") }),
  ])("that holds %s names nothing", async (body) => {
    expect(await found(body)).toEqual([
      "bad-request",
      "The payload holds neither `_id` nor `ids`.",
    ]);
  });

  test("takes up to 200 ids of up to 256 characters", async () => {
    const ids = Array.from({ length: 200 }, () => "x".repeat(256));
    expect(await found(JSON.stringify({ ids }))).toEqual(ids);
    expect(await found(JSON.stringify({ _id: "x".repeat(256) }))).toEqual(["x".repeat(256)]);
  });
});
