/** A transaction id that a client brings along: it becomes `_rev` and part of event ids. */
import { z } from "zod";
import { isTransactionId } from "../ids.ts";

export const transactionIdSchema = z
  .string()
  .refine(isTransactionId, "a transaction id is 1 to 128 letters, digits, dots, `_` and `-`");
