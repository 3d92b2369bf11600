/**
 * Every string of ours, in English: one file a room of the Studio, keys that begin with the room's
 * name (`reviewDesk.queue.title`). A value goes in as `{{name}}`; a word that follows a count has
 * two keys, `….label_one` and `….label_other`, and is asked for as `….label` with a `count`.
 */
import { actions } from "./actions.ts";
import { badges } from "./badges.ts";
import { common } from "./common.ts";
import { compliance } from "./compliance.ts";
import { consent } from "./consent.ts";
import { images } from "./images.ts";
import { languages } from "./languages.ts";
import { publicWorkspace } from "./public-workspace.ts";
import { reviewDesk } from "./review-desk.ts";
import { search } from "./search.ts";
import { structure } from "./structure.ts";
import { usedOn } from "./used-on.ts";

/** The rooms by the beginning of their keys. */
export const ENGLISH_ROOMS = {
  actions,
  badges,
  common,
  compliance,
  consent,
  images,
  languages,
  publicWorkspace,
  reviewDesk,
  search,
  structure,
  usedOn,
};

export const english = {
  ...actions,
  ...badges,
  ...common,
  ...compliance,
  ...consent,
  ...images,
  ...languages,
  ...publicWorkspace,
  ...reviewDesk,
  ...search,
  ...structure,
  ...usedOn,
};
