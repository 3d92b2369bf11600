/**
 * A text, or a list, that may hold pictures: files that are dropped on it or pasted into it go the
 * same way as everywhere.
 */
import { Card, Text } from "@sanity/ui";
import type { ReactNode } from "react";
import { insert, setIfMissing, type ArrayOfObjectsInputProps, type Path } from "sanity";
import { isFields, listOf } from "../../../policy/engine/values.ts";
import { useWords } from "../../i18n/words.ts";
import { useFieldPath } from "../../marks/form-path.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { usePictureFlow } from "./use-picture-flow.tsx";

export function TextInput(props: ArrayOfObjectsInputProps): ReactNode {
  const { focusPath, value, readOnly, onChange, renderDefault } = props;
  const path = useFieldPath(props.path);
  const words = useWords();
  const { begin, dialog } = usePictureFlow();
  const onFiles = (files: readonly File[]): void => {
    const [first] = files;
    if (first === undefined) return;
    const _key = crypto.randomUUID().slice(0, 12);
    // The caret may be elsewhere by the time the picture is ready.
    const after = itemAt(focusPath, value);
    begin({
      file: first,
      path: [...path, { _key }],
      note: files.length > 1 ? words("images.text.oneByOne") : undefined,
      onDone: (image) => onChange([setIfMissing([]), insert([{ ...image, _key }], "after", after)]),
    });
  };
  const { isOver, handlers } = useFileDrop(readOnly !== true, onFiles);
  return (
    <>
      <div {...handlers} style={{ position: "relative", minWidth: 0 }}>
        {isOver && (
          <Card
            tone="primary"
            border
            radius={2}
            padding={3}
            style={{ position: "absolute", inset: "0 0 auto 0", zIndex: 10, pointerEvents: "none" }}
          >
            <Text size={1} weight="medium" align="center">
              {words("images.input.drop")}
            </Text>
          </Card>
        )}
        {renderDefault(props)}
      </div>
      {dialog}
    </>
  );
}

/** The paragraph with the caret; else the end. */
function itemAt(focusPath: Path, value: unknown): Path {
  const [first] = focusPath;
  const key = isFields(first) ? first["_key"] : undefined;
  const isThere = listOf(value).some((item) => isFields(item) && item["_key"] === key);
  return typeof key === "string" && isThere ? [{ _key: key }] : [-1];
}
