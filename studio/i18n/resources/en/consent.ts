/** The form of a consent. */
export const consent = {
  "consent.today.title": "What this consent covers",
  "consent.today.covers": "Today this consent covers {{what}}.",
  "consent.today.draft":
    "This is a draft and covers nothing yet. Once it was reviewed and put into effect, it covers {{what}}.",
  "consent.today.nothing": "Today this consent covers nothing: it {{why}}.",
  "consent.today.nobody": "a person who is still to be chosen",
  "consent.today.told": "what is told of {{person}}, without pictures",
  "consent.today.toldAndShown": "what is told of {{person}} and pictures of them",
  "consent.today.channels": "in these channels: {{list}}",
  "consent.today.noChannel": "in no channel (none is ticked)",
  "consent.today.purposes": "for {{list}}",
  "consent.today.noPurpose": "for no purpose (none is ticked)",
  "consent.today.worldwide": "for readers everywhere",
  "consent.today.territories": "for readers in {{list}}",
  "consent.today.nowhere": "for readers nowhere (no territory is ticked)",
  "consent.today.doesNot": "It does not cover {{list}}.",
  "consent.today.everything": "It leaves out no channel and no purpose.",
  "consent.today.pictures": "pictures",
  "consent.today.ends_one": "It ends tomorrow: {{day}} is its last day.",
  "consent.today.ends_other": "It ends in {{count}} days: {{day}} is its last day.",
  "consent.today.endsToday": "It ends tonight: today is its last day.",
  "consent.today.ended": "Its last day was {{day}}.",
  "consent.today.noEnd": "It has no end yet. Say until when it holds: three years at most.",
  "consent.today.final":
    "It is in effect, so it is not edited any more. When the person agrees anew, choose “Renew” in the menu below; when they no longer agree, “Withdraw consent”.",
  "consent.today.successorsFailed":
    "Whether another consent took its place could not be read: {{reason}}",

  "consent.renew.label": "Renew",
  "consent.renew.title":
    "Begins a new consent of the same person, which takes the place of this one.",
  "consent.renew.begun": "A new consent is begun",
  "consent.renew.begunMore":
    "The earlier one stays in force until the new one is reviewed and put into effect. Fill in what the new form says.",
  "consent.renew.failed": "The new consent could not be begun",
};
