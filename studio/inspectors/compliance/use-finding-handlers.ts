/** What a click in Compliance does to the form: selects a text, or mends it. */
import { useToast } from "@sanity/ui/toast";
import { useCallback, useEffect, useRef } from "react";
import { useDocumentOperation } from "sanity";
import { useDocumentPane } from "sanity/structure";
import { pathToString, type Finding, type PolicyDocument } from "../../../policy/index.ts";
import { useWords } from "../../i18n/words.ts";
import { useLiveJudgement } from "../../judgement/context.ts";
import { editPatches, fixPatches } from "../../judgement/fix-patches.ts";
import { useSelecting } from "../../marks/selecting.tsx";
import type { FindingHandlers } from "./finding-card.tsx";

interface Handlers extends FindingHandlers {
  /** Takes one step of generalising. */
  readonly onStep: (step: { readonly edits: Parameters<typeof editPatches>[1] }) => void;
}

export function useFindingHandlers(documentId: string, documentType: string): Handlers {
  const { value, onPathOpen, onFocus } = useDocumentPane();
  const { patch } = useDocumentOperation(documentId, documentType);
  const { marks } = useLiveJudgement();
  const selecting = useSelecting();
  const toast = useToast();
  const words = useWords();

  const apply = useCallback(
    (patches: ReturnType<typeof fixPatches>): void => {
      if (patches.length > 0) patch.execute([...patches]);
      else toast.push({ status: "warning", title: words("compliance.findings.changed") });
    },
    [patch, toast, words],
  );
  // Handlers that stay the same: a keystroke must not draw every finding anew.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const current = useCallback(
    (): PolicyDocument => ({ ...latest.current, _id: documentId, _type: documentType }),
    [documentId, documentType],
  );
  const onShow = useCallback(
    (finding: Finding): void => {
      const path = [...finding.path];
      const ofFinding = marks
        .get(pathToString(finding.path))
        ?.filter((mark) => mark.finding === finding);
      onPathOpen(path);
      if (ofFinding === undefined || ofFinding.length === 0) onFocus(path);
      else selecting?.select(finding.path, ofFinding);
    },
    [marks, onFocus, onPathOpen, selecting],
  );
  return {
    onShow,
    onFix: useCallback((findings) => apply(fixPatches(current(), findings)), [apply, current]),
    onStep: useCallback(({ edits }) => apply(editPatches(current(), edits)), [apply, current]),
  };
}
