/** Which inputs of a form are ours. */
import type { ReactNode } from "react";
import {
  isArrayOfObjectsInputProps,
  isObjectInputProps,
  type InputProps,
  type SchemaType,
} from "sanity";
import { ImageInput } from "./image-input.tsx";
import { TextInput } from "./text-input.tsx";

const IMAGE = "consentedImage";

/** For `form.components.input`: everything but pictures stays as it is. */
export function PictureAwareInput(props: InputProps): ReactNode {
  if (isObjectInputProps(props) && isImage(props.schemaType)) return <ImageInput {...props} />;
  if (isArrayOfObjectsInputProps(props) && props.schemaType.of.some(isImage)) {
    return <TextInput {...props} />;
  }
  return props.renderDefault(props);
}

/** The type itself, or a field of it. */
function isImage(type: SchemaType): boolean {
  return (
    type.name === IMAGE || (type.type !== undefined && type.type !== null && isImage(type.type))
  );
}
