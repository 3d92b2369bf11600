/** The Compliance inspector. */
export const compliance = {
  "compliance.title": "Compliance",
  "compliance.close": "Close Compliance",
  "compliance.findings.reading": "Reading what this text rests on…",
  "compliance.findings.failed":
    "What this text rests on could not be read, so it could not be checked here: {{reason}}",
  "compliance.findings.none": "The rules find nothing here.",
  "compliance.findings.changed":
    "The text was changed meanwhile. It is being read again: try in a moment.",

  "compliance.step.begin": "Begin to write: findings appear here as you go.",
  "compliance.step.checking": "The gate is checking this text…",
  "compliance.step.published": "Published, and nothing has changed since.",
  "compliance.step.inEffect": "In effect, and nothing has changed since.",
  "compliance.step.mend_one":
    "One finding stops this from being published. Mend what is listed below.",
  "compliance.step.mend_other":
    "{{count}} findings stop this from being published. Mend what is listed below.",
  "compliance.step.mendInside_one":
    "One finding stops this from taking effect. Mend what is listed below.",
  "compliance.step.mendInside_other":
    "{{count}} findings stop this from taking effect. Mend what is listed below.",
  "compliance.step.changes": "A reviewer asked for changes. Make them, then request a new review.",
  "compliance.step.waiting": "Waiting for review. {{reasons}}",
  "compliance.step.passed": "The gate has passed this text. It can be published.",
  "compliance.step.passedInside": "The gate has passed it. It can be put into effect.",

  "compliance.rules.all": "All the rules, in a new tab",

  "compliance.reviews.title": "Reviews",
  "compliance.reviews.kind": "The {{kind}} review",
  "compliance.reviews.approved": "Approved",
  "compliance.reviews.changesRequested": "Changes requested",
  "compliance.reviews.missing": "Missing",
  "compliance.reviews.voided_one": "One earlier review was of another text and no longer counts.",
  "compliance.reviews.voided_other":
    "{{count}} earlier reviews were of another text and no longer count.",
  "compliance.reviews.yourOwn": "You changed this text, so others have to review it.",
  "compliance.reviews.requestedBy": "Requested by {{name}}, {{when}}",
  "compliance.reviews.requestedEarlier":
    "The text changed since it was requested by {{name}}, {{when}}",

  "compliance.seal.title": "What the world reads",
  "compliance.seal.channels": "May be used for: {{channels}}.",
  "compliance.seal.noChannels": "May be used for nothing.",
  "compliance.seal.noEnd": "Published. No consent limits it.",
  "compliance.seal.ended":
    "The consent it rests on ended on {{moment}} UTC. Readers no longer see it.",
  "compliance.seal.until":
    "Published and sealed until {{moment}} UTC, when the first consent it rests on ends.",

  "compliance.group.publication.title": "Stops publication ({{count}})",
  "compliance.group.publication.help": "Nothing goes out before each of these is mended.",
  "compliance.group.inside.title": "Stops it from taking effect ({{count}})",
  "compliance.group.inside.help": "It has no effect before each of these is mended.",
  "compliance.group.channel.title": "Stops a use ({{count}})",
  "compliance.group.channel.help":
    "A channel, a purpose or an audience that somebody did not agree to. Take it out, or get a wider consent.",
  "compliance.group.review.title": "Needs a reviewer's note ({{count}})",
  "compliance.group.review.help":
    "It may stay, if each reviewer takes note of it in writing. Better is to mend it.",
  "compliance.group.gate.title": "The gate will look ({{count}})",
  "compliance.group.gate.help":
    "Only the gate can tell, and it looks at each saved text. There is nothing for you to do.",

  "compliance.finding.show": "Show",
  "compliance.finding.showWhere": "Show where: {{title}}",
  "compliance.finding.why": "Why?",
  "compliance.finding.whyTitle": "Why: {{title}}",
  "compliance.finding.replaceAll": "All {{count}} places",
  "compliance.finding.replaceAllTitle": "{{fix}}, in all {{count}} places",
  "compliance.finding.rulePage": "About this rule",
  "compliance.finding.rulePageTitle": "About the rule “{{title}}”, in a new tab",
  "compliance.finding.houseRule": "House rule",

  "compliance.anonymity.title": "How many people fit",
  "compliance.anonymity.people": "About {{people}} people",
  "compliance.anonymity.onePerson": "About one person",
  "compliance.anonymity.nobody": "Fewer than one person",
  "compliance.anonymity.told": "fit all that is told of {{person}}, here and in what is published.",
  "compliance.anonymity.under":
    "Under {{floor}} nothing goes out: readers who know the person would recognise them.",
  "compliance.anonymity.between":
    "Under {{floor}} a reviewer has to take note. Telling less exactly would be better.",
  "compliance.anonymity.over": "Enough that nobody can tell who it is from this.",
  "compliance.anonymity.rough": "A rough estimate: an order of magnitude, no more.",
  "compliance.anonymity.steps": "What would help most",
  "compliance.anonymity.stepMakes": "makes it about {{people}}",
  "compliance.anonymity.stepMakesFewer": "still fewer than one",
  "compliance.anonymity.details": "What counts ({{count}})",
  "compliance.anonymity.detail": "“{{text}}”: about one person in {{among}} shares it",
  "compliance.anonymity.detailElsewhere":
    "“{{text}}”, already published: about one person in {{among}} shares it",
};
