import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { startStack } from "../../scripts/stack.ts";

const SECRET = "a secret of the webhook";

it("a stack that is told the secret of a webhook takes what is signed with it, and nothing else", async () => {
  const dataDirectory = await mkdtemp(path.join(os.tmpdir(), "haven-webhook-"));
  const stack = await startStack({
    dataDirectory,
    demo: "never",
    studio: "none",
    webhookSecret: SECRET,
  });
  try {
    const body = JSON.stringify({ _id: "office-1" });
    const post = (secret: string) => {
      const moment = Date.now();
      const signature = createHmac("sha256", secret)
        .update(`${moment}.${body}`)
        .digest("base64url");
      return fetch(`${stack.gate}/v1/webhooks/sanity`, {
        method: "POST",
        headers: { "sanity-webhook-signature": `t=${moment},v1=${signature}` },
        body,
      });
    };
    expect((await post(SECRET)).status).toBe(200);
    expect((await post("another secret")).status).toBe(401);
  } finally {
    await stack.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
});
