/** Covers parts of the picture by solid shapes, with the mouse or with keys alone. */
import { AddCircleIcon } from "@sanity/icons/AddCircle";
import { RedoIcon } from "@sanity/icons/Redo";
import { RemoveCircleIcon } from "@sanity/icons/RemoveCircle";
import { TrashIcon } from "@sanity/icons/Trash";
import { UndoIcon } from "@sanity/icons/Undo";
import { Box, Button, Card, Flex, Inline, Stack, Text } from "@sanity/ui";
import { useId, useRef, useState, type Dispatch, type ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import type { Drawing, DrawingAction } from "../masks/drawing.ts";
import type { ShapeKind } from "../masks/shapes.ts";
import { ShapeList } from "../masks/shape-list.tsx";
import { Stage } from "../masks/stage.tsx";
import { drawingInWords } from "../masks/words.ts";
import { Announcement } from "./announcement.tsx";

const ZOOMS = [1, 1.5, 2, 3, 4] as const;

export function CoverStep(props: {
  readonly bitmap: ImageBitmap;
  readonly drawing: Drawing;
  readonly dispatch: Dispatch<DrawingAction>;
}): ReactNode {
  const { bitmap, drawing, dispatch } = props;
  const words = useWords();
  const [kind, setKind] = useState<ShapeKind>("ellipse");
  const [zoomStep, setZoomStep] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const zoom = ZOOMS[zoomStep] ?? 1;

  const add = (next: ShapeKind): void => {
    setKind(next);
    dispatch({ type: "add", kind: next });
    // The keys that move it are the stage's.
    stage.current?.focus();
  };

  return (
    <Stack gap={4}>
      <Text size={1} muted>
        {words("images.masks.hint")}
      </Text>
      <Flex gap={2} wrap="wrap" justify="space-between">
        <Inline gap={2}>
          <Tool
            icon={AddCircleIcon}
            text={words("images.masks.addEllipse")}
            onClick={() => add("ellipse")}
          />
          <Tool
            icon={AddCircleIcon}
            text={words("images.masks.addRectangle")}
            onClick={() => add("rectangle")}
          />
          <Tool
            icon={TrashIcon}
            text={words("images.masks.remove")}
            disabled={drawing.chosen === undefined}
            onClick={() => dispatch({ type: "remove" })}
          />
          <Tool
            icon={UndoIcon}
            text={words("images.masks.undo")}
            disabled={drawing.past.length === 0}
            onClick={() => dispatch({ type: "undo" })}
          />
          <Tool
            icon={RedoIcon}
            text={words("images.masks.redo")}
            disabled={drawing.future.length === 0}
            onClick={() => dispatch({ type: "redo" })}
          />
        </Inline>
        <Inline gap={2}>
          <Tool
            icon={RemoveCircleIcon}
            aria-label={words("images.masks.zoomOut")}
            disabled={zoomStep === 0}
            onClick={() => setZoomStep(zoomStep - 1)}
          />
          <Text size={1} muted>
            {words("images.masks.zoom", { percent: zoom * 100 })}
          </Text>
          <Tool
            icon={AddCircleIcon}
            aria-label={words("images.masks.zoomIn")}
            disabled={zoomStep === ZOOMS.length - 1}
            onClick={() => setZoomStep(zoomStep + 1)}
          />
        </Inline>
      </Flex>
      <Flex gap={4} align="flex-start">
        <Card flex={1} border radius={2} tone="transparent" style={{ minWidth: 0 }}>
          <Stage
            bitmap={bitmap}
            drawing={drawing}
            dispatch={dispatch}
            kind={kind}
            zoom={zoom}
            describedBy={keysId}
            stageRef={stage}
          />
        </Card>
        <Box style={{ width: 260, flex: "none" }}>
          <ShapeList
            drawing={drawing}
            dispatch={dispatch}
            onRemove={() => stage.current?.focus()}
          />
        </Box>
      </Flex>
      <Text size={1} muted id={keysId}>
        {words("images.masks.keys")}
      </Text>
      <Announcement text={drawingInWords(drawing, words)} />
    </Stack>
  );
}

function Tool(props: React.ComponentProps<typeof Button>): ReactNode {
  return <Button mode="ghost" fontSize={1} padding={2} gap={2} {...props} />;
}
