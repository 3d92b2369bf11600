/** The badges of a document: one glance tells where it stands with the gate. */
import { useState } from "react";
import { useCurrentLocale, type DocumentBadgeComponent } from "sanity";
import { daysLeft } from "../consent/coverage.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { reviewStandings } from "../gate-access/readiness.ts";
import { useWords } from "../i18n/words.ts";
import { useLiveJudgement } from "../judgement/context.ts";
import { draftBadge } from "./draft.ts";
import { endBadge, endOf } from "./end.ts";
import { sealBadge } from "./seal.ts";
import { useUserNames } from "./user-names.ts";

const useDraftBadge: DocumentBadgeComponent = ({ draft }) => {
  const { check } = useGateAccess();
  const standings = check.state === "ready" ? reviewStandings(check.response) : [];
  const approvers = standings.flatMap(({ state, review }) =>
    state === "approved" && review !== undefined ? [review.reviewer] : [],
  );
  const names = useUserNames([...new Set(approvers)].join(" "));
  const { id: locale } = useCurrentLocale();
  return draftBadge({ check, hasDraft: draft !== null, names, locale }, useWords());
};

const useSealBadge: DocumentBadgeComponent = () => {
  const { id: locale } = useCurrentLocale();
  return sealBadge(useGateAccess().check, locale, useWords());
};

/** Of a consent its own end; of everything else the earliest end of a consent that it rests on. */
const useEndBadge: DocumentBadgeComponent = ({ type, draft, published }) => {
  const words = useWords();
  const { judged } = useLiveJudgement();
  const [now] = useState(() => new Date());
  const consent = type === "consent" ? (draft ?? published) : null;
  if (consent !== null) return endBadge(daysLeft(consent, now), words);
  return endBadge(judged === undefined ? undefined : endOf(judged), words);
};

/** For `document.badges`: these replace Sanity's own, which speak of live editing and schedules. */
export const havenBadges: readonly DocumentBadgeComponent[] = [
  useSealBadge,
  useDraftBadge,
  useEndBadge,
];
