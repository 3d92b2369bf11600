/** Where a document or a picture is used. */
export const usedOn = {
  "usedOn.close": "Close Used on",
  "usedOn.count_one": "{{count}} document",
  "usedOn.count_other": "{{count}} documents",
  "usedOn.cut": "Only the {{most}} changed last are listed.",
  "usedOn.fields": "{{type}}: {{fields}}",
  "usedOn.nowhere": "Nowhere yet.",
  "usedOn.pictures": "Its pictures elsewhere",
  "usedOn.state.draft": "Draft",
  "usedOn.state.inEffect": "In effect",
  "usedOn.state.public": "Public now",
  "usedOn.title": "Used on",
};
