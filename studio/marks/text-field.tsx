/** A plain text input in which a finding's stretch can be selected. */
import { useCallback, type ReactNode } from "react";
import type { StringInputProps } from "sanity";
import { useFieldPath } from "./form-path.ts";
import type { Mark } from "./marks.ts";
import { useSelectable } from "./selecting.tsx";

export function SelectableText(props: StringInputProps): ReactNode {
  const { elementProps, renderDefault } = props;
  const path = useFieldPath(props.path);
  const { ref } = elementProps;
  const select = useCallback(
    (marks: readonly Mark[]): void => {
      const element: unknown = ref.current;
      const [first] = marks;
      const last = marks.at(-1);
      if (first === undefined || last === undefined || !isTextBox(element)) return;
      element.focus({ preventScroll: true });
      element.setSelectionRange(first.start, last.end);
      element.scrollIntoView({ block: "center" });
    },
    [ref],
  );
  useSelectable(path, select);
  return renderDefault(props);
}

function isTextBox(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
