import { Box, Card, Stack, Text } from "@sanity/ui";
import { useId, type Dispatch, type ReactNode } from "react";
import { useWords } from "../../i18n/words.ts";
import type { Drawing, DrawingAction } from "./drawing.ts";
import { useMaskKeys } from "./use-keys.ts";
import { shapeName, shapePlace } from "./words.ts";

/** Every shape by name and place. The one that has the focus, or had it last, is what keys act on. */
export function ShapeList(props: {
  readonly drawing: Drawing;
  readonly dispatch: Dispatch<DrawingAction>;
  /** Called when a key removed the shape whose button had the focus. */
  readonly onRemove: () => void;
}): ReactNode {
  const { drawing, dispatch, onRemove } = props;
  const words = useWords();
  const id = useId();
  const keys = useMaskKeys(drawing, dispatch, onRemove);
  const { shapes, chosen, picture } = drawing;
  return (
    <Stack gap={3}>
      <Text as="h3" size={1} weight="medium" id={id}>
        {words("images.masks.list")}
      </Text>
      {shapes.length === 0 && (
        <Text size={1} muted>
          {words("images.masks.none")}
        </Text>
      )}
      <Stack
        as="ul"
        gap={2}
        aria-labelledby={id}
        style={{ listStyle: "none", padding: 0, margin: 0 }}
        {...keys}
      >
        {shapes.map((shape) => (
          <Box as="li" key={shape.id}>
            <Card
              as="button"
              border
              radius={2}
              padding={3}
              pressed={shape.id === chosen}
              aria-pressed={shape.id === chosen}
              style={{ width: "100%", textAlign: "left" }}
              onClick={() => dispatch({ type: "choose", id: shape.id })}
              onFocus={() => dispatch({ type: "choose", id: shape.id })}
            >
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {shapeName(shape, shapes, words)}
                </Text>
                <Text size={0} muted>
                  {shapePlace(shape, picture, words)}
                </Text>
              </Stack>
            </Card>
          </Box>
        ))}
      </Stack>
    </Stack>
  );
}
