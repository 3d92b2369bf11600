import { appeal } from "./appeal.ts";
import { auditEntry } from "./audit-entry.ts";
import { consent } from "./consent.ts";
import { contactPoint } from "./contact-point.ts";
import { director } from "./director.ts";
import { faq } from "./faq.ts";
import { glossaryTerm } from "./glossary-term.ts";
import { knownName } from "./known-name.ts";
import { libraryImage } from "./library-image.ts";
import { milestone } from "./milestone.ts";
import { office } from "./office.ts";
import { outboxEntry } from "./outbox-entry.ts";
import { paper } from "./paper.ts";
import { partner } from "./partner.ts";
import { publication } from "./publication.ts";
import { reviewRequest } from "./review-request.ts";
import { review } from "./review.ts";
import { siteSettings } from "./site-settings.ts";
import { source } from "./source.ts";
import { statistic } from "./statistic.ts";
import { story } from "./story.ts";
import { survivorQuote } from "./survivor-quote.ts";
import { survivor } from "./survivor.ts";
import { withdrawalReceipt } from "./withdrawal-receipt.ts";

/** Types whose documents may become public, one for each of `PUBLIC_TYPES`. */
export const publicDocumentTypes = [
  office,
  director,
  milestone,
  statistic,
  source,
  faq,
  survivorQuote,
  story,
  publication,
  partner,
  paper,
  contactPoint,
  appeal,
  glossaryTerm,
  siteSettings,
];

/** Types that take effect through the gate and never leave, one for each of `INTERNAL_TYPES`. */
export const internalDocumentTypes = [survivor, consent, knownName];

/** Types that are drafted and never take effect, one for each of `WORKING_TYPES`. */
export const workingDocumentTypes = [libraryImage];

/** Types that only the gate writes, one for each of `GATE_TYPES`. */
export const gateDocumentTypes = [
  review,
  reviewRequest,
  auditEntry,
  outboxEntry,
  withdrawalReceipt,
];
