/**
 * Operation codes of the Mendoza format, as far as the encoder writes them. Numbers and operands
 * are those of the decoder, npm `mendoza` 3 (`src/internal-patcher.ts`): a stack of inputs, a
 * stack of outputs, fields named by their position among the sorted keys of the input.
 */
export const OP = {
  /** value → pushes it as an output. */
  value: 0,
  /** → pushes an empty output. */
  blank: 2,
  /** index → enters a field of the input, with a copy of it as the output. */
  pushFieldCopy: 10,
  /** index → enters a field of the input, with an empty output. */
  pushFieldBlank: 11,
  /** index → enters an element of the input, with a copy of it as the output. */
  pushElementCopy: 12,
  /** index → enters an element of the input, with an empty output. */
  pushElementBlank: 13,
  /** → leaves a field, putting the output under the same key. */
  returnIntoObjectSameKeyPop: 15,
  /** → leaves an element, appending the output. */
  returnIntoArrayPop: 16,
  /** value, key → sets a field. */
  objectSetFieldValue: 17,
  /** index → takes a field over from the input. */
  objectCopyField: 18,
  /** index → removes a field. */
  objectDeleteField: 19,
  /** value → appends an element. */
  arrayAppendValue: 20,
  /** from, to → appends elements of the input. */
  arrayAppendSlice: 21,
  /** text → appends text. */
  stringAppendString: 22,
  /** from, to, in UTF-8 bytes → appends text of the input. */
  stringAppendSlice: 23,
} as const;
