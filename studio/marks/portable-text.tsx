/** The Portable Text input with what the policy finds underlined in place, live. */
import { PortableTextEditor } from "@portabletext/editor";
import { useCallback, useState, type ReactNode } from "react";
import type { PortableTextInputProps } from "sanity";
import { pathToString, type Path } from "../../policy/index.ts";
import { useLiveJudgement } from "../judgement/context.ts";
import { selectionOf, stillStands, type BlockSelection } from "./block-marks.ts";
import { useFieldPath } from "./form-path.ts";
import { markedText } from "./marked-text.tsx";
import type { Mark } from "./marks.ts";
import { useSelectable } from "./selecting.tsx";

type Decorations = NonNullable<PortableTextInputProps["rangeDecorations"]>;

const NO_MARKS: readonly Mark[] = [];

export function MarkedPortableText(props: PortableTextInputProps): ReactNode {
  const { onEditorChange } = props;
  const path = useFieldPath(props.path);
  const [editor, setEditor] = useState<PortableTextEditor>();
  const decorations = useDecorations(props, path);

  const select = useCallback(
    (marks: readonly Mark[]): void => {
      const stretch = wholeStretch(marks.flatMap((mark) => selectionOf(mark, path) ?? []));
      if (editor === undefined || stretch === undefined) return;
      PortableTextEditor.focus(editor);
      PortableTextEditor.select(editor, stretch);
      requestAnimationFrame(bringSelectionIntoView);
    },
    [editor, path],
  );
  useSelectable(path, editor === undefined ? undefined : select);

  return props.renderDefault({
    ...props,
    rangeDecorations: decorations,
    onEditorChange: (change, changed) => {
      if (change.type === "ready") setEditor(changed);
      onEditorChange?.(change, changed);
    },
  });
}

/** The editor scrolls within itself alone, and the form around it is long. */
function bringSelectionIntoView(): void {
  const { anchorNode } = window.getSelection() ?? {};
  anchorNode?.parentElement?.scrollIntoView({ block: "center" });
}

/**
 * Made anew with each judgement and not with each keystroke: in between the editor itself moves
 * them with the text. What was typed over while it was judged is left out until the next one.
 */
function useDecorations(
  { value, rangeDecorations }: PortableTextInputProps,
  path: Path,
): Decorations {
  const { marks } = useLiveJudgement();
  const ours = marks.get(pathToString(path)) ?? NO_MARKS;
  const [made, setMade] = useState<{ readonly of: readonly Mark[]; readonly all: Decorations }>();
  if (made?.of === ours) return made.all;
  const drawn = ours
    .filter((mark) => stillStands(mark, path, value))
    .flatMap((mark) => decorationOf(mark, selectionOf(mark, path)));
  const all = [...(rangeDecorations ?? []), ...drawn];
  setMade({ of: ours, all });
  return all;
}

function decorationOf({ finding }: Mark, selection: BlockSelection | undefined): Decorations {
  if (selection === undefined) return [];
  const { rule, severity, message } = finding;
  return [
    {
      selection,
      // The editor draws a decoration anew only if its place or this changed.
      payload: { rule, severity, message },
      component: ({ children }) => markedText(finding, children),
    },
  ];
}

/** From the beginning of the first piece to the end of the last: a finding may cross formatting. */
function wholeStretch(pieces: readonly BlockSelection[]): BlockSelection | undefined {
  const [first] = pieces;
  const last = pieces.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : { anchor: first.anchor, focus: last.focus };
}
