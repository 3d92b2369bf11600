import type { ReactNode } from "react";
import {
  isArrayOfBlocksInputProps,
  isStringInputProps,
  type InputProps,
  type PortableTextInputProps,
} from "sanity";
import { MarkedPortableText } from "./portable-text.tsx";
import { SelectableText } from "./text-field.tsx";

/** For `form.components.input`: every text of the form can show what is found in it. */
export function MarkedInput(props: InputProps): ReactNode {
  if (isPortableText(props)) return <MarkedPortableText {...props} />;
  if (isStringInputProps(props)) return <SelectableText {...props} />;
  return props.renderDefault(props);
}

/** Sanity's own guard tells it from other arrays, and gives it the type of any array. */
function isPortableText(props: InputProps): props is PortableTextInputProps {
  return isArrayOfBlocksInputProps(props);
}
