import { CHANNELS, PURPOSES, TERRITORIES } from "../../../contracts/vocabulary.ts";
import { choicesField } from "../../fields/choice.ts";
import { flagField } from "../../fields/flag.ts";
import { SCOPE } from "./groups.ts";

/** What the consent allows. */
export const scopeFields = [
  choicesField({
    name: "channels",
    title: "Channels",
    description: "Where it may appear, as ticked on the signed form.",
    group: SCOPE.name,
    choices: CHANNELS,
    required: true,
  }),
  choicesField({
    name: "purposes",
    title: "Purposes",
    description: "What it may be used for.",
    group: SCOPE.name,
    choices: PURPOSES,
    required: true,
  }),
  choicesField({
    name: "territories",
    title: "Territories",
    description: "Where the readers may be. Without Worldwide it cannot be on the website.",
    group: SCOPE.name,
    choices: TERRITORIES,
    required: true,
  }),
  flagField({
    name: "imageAllowed",
    title: "Images allowed",
    description: "Whether the person agreed to be shown, and not only to be told of or quoted.",
    group: SCOPE.name,
    initialValue: false,
  }),
];
