/**
 * The picture with the shapes over it: drawn on with the mouse or a finger, and moved by keys.
 */
import { useEffect, useRef, type Dispatch, type ReactNode, type RefObject } from "react";
import { useWords } from "../../i18n/words.ts";
import { chosenShape, type Drawing, type DrawingAction } from "./drawing.ts";
import type { Shape, ShapeKind } from "./shapes.ts";
import { useMaskKeys } from "./use-keys.ts";
import { usePointer } from "./use-pointer.ts";

/** Of the window's height, so that picture and buttons are seen together. */
const STAGE_HEIGHT = "54vh";

/** Of the picture's longer side. */
const HANDLE_SHARE = 0.02;

export interface StageProps {
  readonly bitmap: ImageBitmap;
  readonly drawing: Drawing;
  readonly dispatch: Dispatch<DrawingAction>;
  /** What a drag over the bare picture draws. */
  readonly kind: ShapeKind;
  /** 1 shows the whole picture. */
  readonly zoom: number;
  /** Id of the text that says what keys do. */
  readonly describedBy: string;
  readonly stageRef: RefObject<HTMLDivElement | null>;
}

export function Stage(props: StageProps): ReactNode {
  const { bitmap, drawing, dispatch, zoom, describedBy, stageRef } = props;
  const words = useWords();
  const { picture, shapes } = drawing;
  const overlay = useRef<SVGSVGElement>(null);
  const pointer = usePointer({ ...props, overlay });
  useChosenInView(drawing, zoom, overlay);

  const keys = useMaskKeys(drawing, dispatch);
  const ratio = picture.width / picture.height;

  return (
    <div
      ref={stageRef}
      role="application"
      aria-label={words("images.masks.stage")}
      aria-describedby={describedBy}
      tabIndex={0}
      {...keys}
      style={{ maxHeight: STAGE_HEIGHT, overflow: "auto", display: "flex" }}
    >
      <div
        style={{
          position: "relative",
          flex: "none",
          margin: "auto",
          width: `calc(min(100%, ${STAGE_HEIGHT} * ${ratio}) * ${zoom})`,
        }}
      >
        <Pixels bitmap={bitmap} width={picture.width} height={picture.height} />
        <svg
          ref={overlay}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          aria-hidden
          {...pointer}
          style={{ position: "absolute", inset: 0, touchAction: "none", cursor: "crosshair" }}
        >
          {shapes.map((shape) => (
            <ShapeFigure key={shape.id} shape={shape} isChosen={shape.id === drawing.chosen} />
          ))}
          <Handle shape={chosenShape(drawing)} side={Math.max(picture.width, picture.height)} />
        </svg>
      </div>
    </div>
  );
}

/** The picture as it will be uploaded, before anything is painted over it. */
function Pixels(props: {
  readonly bitmap: ImageBitmap;
  readonly width: number;
  readonly height: number;
}): ReactNode {
  const { bitmap, width, height } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (context === null || context === undefined) return;
    context.imageSmoothingQuality = "high";
    context.clearRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
  }, [bitmap, width, height]);
  return (
    <canvas
      ref={canvas}
      width={width}
      height={height}
      aria-hidden
      style={{ display: "block", width: "100%" }}
    />
  );
}

function ShapeFigure({ shape, isChosen }: { readonly shape: Shape; readonly isChosen: boolean }) {
  const { kind, x, y, width, height } = shape;
  const look = {
    fill: "#000",
    stroke: isChosen ? "#2276fc" : "#fff",
    strokeWidth: isChosen ? 3 : 1,
    vectorEffect: "non-scaling-stroke",
    style: { cursor: "move" },
  } as const;
  if (kind === "rectangle") return <rect x={x} y={y} width={width} height={height} {...look} />;
  return (
    <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} {...look} />
  );
}

/** The corner to pull at. */
function Handle({ shape, side }: { readonly shape: Shape | undefined; readonly side: number }) {
  if (shape === undefined) return null;
  return (
    <circle
      data-handle=""
      cx={shape.x + shape.width}
      cy={shape.y + shape.height}
      r={side * HANDLE_SHARE * 0.5}
      fill="#2276fc"
      stroke="#fff"
      strokeWidth={2}
      vectorEffect="non-scaling-stroke"
      style={{ cursor: "nwse-resize" }}
    />
  );
}

/** Keeps the chosen shape where it can be seen while it is moved over an enlarged picture. */
function useChosenInView(
  drawing: Drawing,
  zoom: number,
  overlay: RefObject<SVGSVGElement | null>,
): void {
  const shape = chosenShape(drawing);
  const isDrawn = drawing.going?.startsWith("draw") ?? false;
  useEffect(() => {
    if (zoom === 1 || shape === undefined || isDrawn) return;
    const handle = overlay.current?.querySelector("[data-handle]");
    handle?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shape, zoom, overlay, isDrawn]);
}
