/**
 * `GET /backup`: the whole lake as a tar archive, as it is at one moment: every data set with its
 * history and its assets, users, hashes of tokens. For administrators of the project, and for those
 * who have the role `backup`, which grants nothing else.
 */
import { packTar } from "modern-tar/fs";
import { z } from "zod";
import type { Backup, RoleAssignment } from "../../types.ts";
import { requireAdministrator } from "../caller.ts";
import type { Endpoint, Face } from "../face.ts";

const isForBackups = ({ name, datasets }: RoleAssignment): boolean =>
  name === "backup" && datasets === undefined;

const chunkSchema = z.instanceof(Uint8Array);

export function backup(face: Face): Endpoint {
  return async (context) => {
    const identity = context.get("identity");
    if (!identity.roles.some(isForBackups)) requireAdministrator(identity);
    const chunks = archived(await face.core.backup());
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      // Whoever asked has hung up.
      async cancel() {
        await chunks.return(undefined);
      },
    });
    return new Response(body, { headers: { "content-type": "application/x-tar" } });
  };
}

async function* archived({
  directory,
  remove,
}: Backup): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined, undefined> {
  try {
    for await (const chunk of packTar(directory)) yield new Uint8Array(chunkSchema.parse(chunk));
  } finally {
    await remove();
  }
  return undefined;
}
