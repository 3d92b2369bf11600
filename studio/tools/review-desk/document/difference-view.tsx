import { Badge, Flex, Stack, Text, type BadgeTone } from "@sanity/ui";
import { useMemo, type ReactNode } from "react";
import { useWords } from "../../../i18n/words.ts";
import type { Change, Row } from "../difference/compare.ts";
import { wordDifference } from "../difference/words.ts";
import type { Snapshot } from "../snapshot/read-snapshot.ts";
import { Picture } from "./picture.tsx";

const TONES: Readonly<Record<Change, BadgeTone>> = {
  same: "neutral",
  changed: "caution",
  new: "positive",
  removed: "critical",
  moved: "neutral",
};

/** What is another in a passage, word by word, and what only the eye of a program would find. */
export function DifferenceView(props: { readonly row: Row; readonly shown: Snapshot }): ReactNode {
  const { row, shown } = props;
  const { now, before, change } = row;
  const words = useWords();
  const label = (now ?? before)?.label ?? "";
  const stretches = useMemo(
    () => wordDifference(before?.text ?? "", now?.text ?? ""),
    [before, now],
  );
  const isSameText = before?.text === now?.text;
  return (
    <Stack gap={3}>
      <Flex gap={2} align="center" wrap="wrap">
        <Badge tone={TONES[change]}>{words(`reviewDesk.change.${change}`)}</Badge>
        <Text size={0} muted>
          {label}
        </Text>
      </Flex>
      {change !== "moved" && !isSameText && (
        <Text size={1} style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {stretches.map(({ kind, text }, index) =>
            kind === "same" ? text : <Marked key={`${index} ${text}`} kind={kind} text={text} />,
          )}
        </Text>
      )}
      {change !== "moved" && <PictureChange row={row} shown={shown} />}
      {change === "changed" && <NoteChange before={before?.notes ?? []} now={now?.notes ?? []} />}
      {change === "changed" && isSameText && sameList(before?.notes ?? [], now?.notes ?? []) && (
        <Text size={1} muted>
          {words("reviewDesk.change.onlyStored")}
        </Text>
      )}
    </Stack>
  );
}

/** Told by a line as well as by a colour, and by name to those who hear it. */
function Marked(props: { readonly kind: "added" | "removed"; readonly text: string }): ReactNode {
  const { kind, text } = props;
  const isAdded = kind === "added";
  const Change = isAdded ? "ins" : "del";
  const tone = isAdded ? "positive" : "critical";
  return (
    <Change
      style={{
        background: `var(--card-badge-${tone}-bg-color)`,
        textDecoration: isAdded ? "underline" : "line-through",
        borderRadius: "2px",
        padding: "1px 2px",
      }}
    >
      {text}
    </Change>
  );
}

function PictureChange({ row, shown }: { readonly row: Row; readonly shown: Snapshot }): ReactNode {
  const words = useWords();
  const { now, before } = row;
  const older = before?.form.kind === "image" ? before.form.assetId : undefined;
  const newer = now?.form.kind === "image" ? now.form.assetId : undefined;
  if (older === undefined || older === newer) return null;
  return (
    <Stack gap={2}>
      <Text size={1}>{words("reviewDesk.change.pictureBefore")}</Text>
      <Picture
        assetId={older}
        alt={before?.form.kind === "image" ? before.form.alt : ""}
        shown={shown}
      />
    </Stack>
  );
}

function NoteChange(props: {
  readonly before: readonly string[];
  readonly now: readonly string[];
}): ReactNode {
  const { before, now } = props;
  if (sameList(before, now)) return null;
  return (
    <Stack as="ul" gap={2}>
      {before
        .filter((note) => !now.includes(note))
        .map((note) => (
          <Text as="li" size={1} key={`- ${note}`}>
            <Marked kind="removed" text={note} />
          </Text>
        ))}
      {now
        .filter((note) => !before.includes(note))
        .map((note) => (
          <Text as="li" size={1} key={`+ ${note}`}>
            <Marked kind="added" text={note} />
          </Text>
        ))}
    </Stack>
  );
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((note, index) => note === right[index]);
}
