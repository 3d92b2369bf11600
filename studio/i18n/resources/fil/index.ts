/**
 * Filipino, as a draft: written without a native reader, so the Studio names it a draft where it is
 * chosen. It holds the desk, translations and "Used on"; whatever is not here is shown in English,
 * as are Sanity's own strings, for which there is no Filipino.
 */
import type { english } from "../en/index.ts";

type Strings = Readonly<Partial<Record<keyof typeof english, string>>>;

export const filipino: Strings = {
  "common.listFailed": "Hindi mabasa ang listahan: {{reason}}",
  "common.loading": "Naglo-load",
  "common.showMore": "Ipakita pa ({{left}} ang natitira)",
  "common.tryAgain": "Subukan muli",

  "languages.action.title": "Mga salin",
  "languages.badge.title": "Ang wika ng tekstong ito.",
  "languages.failed": "Hindi masimulan ang salin.",
  "languages.menu.create": "Isalin sa {{title}}",
  "languages.menu.openChanged": "{{title}} (nakalathala, may mga pagbabago)",
  "languages.menu.openDraft": "{{title}} (burador)",
  "languages.menu.openPublished": "{{title}} (nakalathala)",
  "languages.menu.this": "{{title}} (ang tekstong ito)",

  "structure.desk.title": "Mesa",
  "structure.drafting.title": "Pagsusulat",
  "structure.drafts.all.title": "Lahat ng burador",
  "structure.drafts.blocked.about":
    "Ang pinipigilan ng mga tuntunin, at kung bakit. Narito rin ang hindi masuri.",
  "structure.drafts.blocked.badge_one": "Pinigilan ({{count}})",
  "structure.drafts.blocked.badge_other": "Pinigilan ({{count}})",
  "structure.drafts.blocked.empty": "Walang pinipigilan.",
  "structure.drafts.blocked.title": "Pinigilan",
  "structure.drafts.changes-requested.about":
    "Humiling ng pagbabago ang isang tagasuri, at wala pang humihiling muli ng pagsusuri.",
  "structure.drafts.changes-requested.badge": "May hinihinging pagbabago",
  "structure.drafts.changes-requested.empty": "Walang tagasuring humihingi ng pagbabago.",
  "structure.drafts.changes-requested.title": "May hinihinging pagbabago",
  "structure.drafts.mine.about": "Ang mga burador na sinimulan o binago mo.",
  "structure.drafts.mine.empty": "Wala kang burador.",
  "structure.drafts.mine.title": "Mga burador ko",
  "structure.drafts.progress": "{{done}} sa {{of}} burador ang nasuri na…",
  "structure.drafts.ready-for-review.badge": "Handa nang suriin",
  "structure.drafts.ready-for-review.empty": "Wala pang handang suriin.",
  "structure.drafts.ready-for-review.title": "Handa nang suriin",
  "structure.drafts.ready-to-publish.badge": "Handa nang ilathala",
  "structure.drafts.ready-to-publish.empty": "Wala pang handang ilathala.",
  "structure.drafts.ready-to-publish.title": "Handa nang ilathala",
  "structure.drafts.scope.everybody": "Sa lahat",
  "structure.drafts.scope.mine": "Sa akin",
  "structure.drafts.waiting-for-review.badge": "Naghihintay ng pagsusuri",
  "structure.drafts.waiting-for-review.empty": "Walang naghihintay ng pagsusuri.",
  "structure.drafts.waiting-for-review.title": "Naghihintay ng pagsusuri",
  "structure.expiring.empty": "Walang malapit nang magwakas.",
  "structure.expiring.title": "Malapit nang magwakas",
  "structure.library.title": "Aklatan",
  "structure.published.empty": "Wala pang nakalathala.",
  "structure.published.title": "Nakalathala",
  "structure.reviewDesk.title": "Mesa ng pagsusuri",
  "structure.safeguarding.title": "Pangangalaga",

  "usedOn.nowhere": "Wala pa saanman.",
  "usedOn.state.draft": "Burador",
  "usedOn.state.public": "Nababasa ng lahat",
  "usedOn.title": "Ginagamit sa",
};
