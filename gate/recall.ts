import { z } from "zod";
import { seal } from "../contracts/objects/seal.ts";
import { type Channel, CHANNELS, valuesOf } from "../contracts/vocabulary.ts";
import type { WithdrawalReceipt } from "./api.ts";
import type { DatasetPort, LakeDocument } from "./lake-port.ts";

/** A website shows what is public now; everything else is on paper or in other hands. */
const CALLED_BACK_BY_ITSELF: Channel = "website";

const channelsSchema = z.array(z.enum(valuesOf(CHANNELS)));
const publishedSchema = z.array(z.object({ documentId: z.string(), channels: channelsSchema }));

/**
 * The copies that only people can call back when a consent is withdrawn: for each channel but the
 * website what was allowed there, now (`forms`, as they stand in public) or at any publish on
 * record that rested on the consent, also of what was taken down since.
 */
export async function recallOf(
  consentId: string,
  forms: readonly LakeDocument[],
  editorial: DatasetPort,
): Promise<WithdrawalReceipt["recall"]> {
  const onRecord = await editorial.query(
    `*[_id in path("auditEntry.*") && _type == "auditEntry" && action == "publish"
      && $consentId in consents]{documentId, channels}`,
    { consentId },
    publishedSchema,
  );
  const now = forms.map((form) => ({
    documentId: form._id,
    // Where a seal does not tell, it may be anywhere.
    channels: seal.safeParse(form["seal"]).data?.channels ?? valuesOf(CHANNELS),
  }));
  const allowed = [...now, ...onRecord];
  return valuesOf(CHANNELS)
    .filter((channel) => channel !== CALLED_BACK_BY_ITSELF)
    .map((channel) => {
      const there = allowed.filter(({ channels }) => channels.includes(channel));
      const documentIds = [...new Set(there.map(({ documentId }) => documentId))].toSorted();
      return { channel, documentIds };
    })
    .filter(({ documentIds }) => documentIds.length > 0);
}
