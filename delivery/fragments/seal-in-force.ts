/**
 * True for a document that may be read here and now: the gate sealed it, no consent that it rests
 * on has ended, and it may be used in this channel.
 *
 * Part of every query, for the document asked for and for each one that it leads to: a publication
 * that lives on must not carry a quote whose consent has ended. It is asked at the moment of
 * reading, so it holds even if every process of ours has stopped.
 *
 * Parameter: `$channel`, one of `CHANNELS`. A document without a seal compares to null, which is
 * never true.
 */
export const SEAL_IN_FORCE = `seal.validUntil > now() && $channel in seal.channels`;
