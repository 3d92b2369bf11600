/** The workspace that shows what the world can read. */
export const publicWorkspace = {
  "publicWorkspace.badge.ended": "Ended {{until}}: readers do not get it",
  "publicWorkspace.badge.endless": "Readers get this; no consent limits it",
  "publicWorkspace.badge.unsealed": "No seal: readers do not get it",
  "publicWorkspace.badge.valid": "Readers get this until {{until}}",
  "publicWorkspace.readers.ended":
    "Readers do not get this any more: the first consent it rests on ended {{until}}.",
  "publicWorkspace.readers.endless": "Readers get this. No consent limits it.",
  "publicWorkspace.readers.notGot": "Readers do not get this: the data set gives it to nobody.",
  "publicWorkspace.readers.title": "As readers get it",
  "publicWorkspace.readers.unsealed": "Readers do not get this: it bears no seal of the gate.",
  "publicWorkspace.readers.until":
    "Readers get this until {{until}}, when the first consent it rests on ends.",
  "publicWorkspace.stored.title": "As stored",
  "publicWorkspace.title": "Public",
};
