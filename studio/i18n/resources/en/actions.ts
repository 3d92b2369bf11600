/** What can be done with a document, and the dialogs of it. */
export const actions = {
  "actions.publish.label": "Publish",

  "actions.reason.missing": "Give the reason.",

  "actions.withdraw.label": "Withdraw consent",
  "actions.withdraw.title": "The person no longer agrees. Everything that rests on it goes.",
  "actions.withdraw.notYou": "A consent reviewer or an administrator of the gate does this.",
  "actions.withdraw.explained":
    "The person no longer agrees. At once nobody can read any more what rests on this consent, and pictures of the person go from the drafts too. It cannot be undone: whoever agrees again signs a new consent.",
  "actions.withdraw.looking": "Looking up what rests on this consent…",
  "actions.withdraw.listFailed": "What would go could not be read: {{reason}}",
  "actions.withdraw.listFirst": "The list of what goes has to be there first.",
  "actions.withdraw.nothing": "Nothing that is published rests on this consent.",
  "actions.withdraw.goes_one": "This goes, and stays as a draft:",
  "actions.withdraw.goes_other": "These {{count}} go, and stay as drafts:",
  "actions.withdraw.drafts_one": "This draft loses the pictures of the person:",
  "actions.withdraw.drafts_other": "These {{count}} drafts lose the pictures of the person:",
  "actions.withdraw.copies": "{{channel}}: copies that only people can call back",
  "actions.withdraw.reason": "Reason",
  "actions.withdraw.reasonHint":
    "As far as the person wants it noted; they need not give one. No real names.",
  "actions.withdraw.read": "I have read what goes",
  "actions.withdraw.readFirst": "Confirm that you have read what goes.",
  "actions.withdraw.confirm": "Withdraw",
  "actions.withdraw.confirmAll_one": "Withdraw, and take it down",
  "actions.withdraw.confirmAll_other": "Withdraw, and take down all {{count}}",
  "actions.withdraw.done": "The consent is withdrawn",
  "actions.withdraw.gone_one": "One document is gone.",
  "actions.withdraw.gone_other": "{{count}} documents are gone.",
  "actions.withdraw.recall": "Call back by hand: {{channels}}.",
};
