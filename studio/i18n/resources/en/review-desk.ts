/** The review desk, a tool of its own. */
export const reviewDesk = {
  "reviewDesk.title": "Review desk",
  "reviewDesk.value.yes": "Yes",
  "reviewDesk.value.no": "No",
  "reviewDesk.note.weak": "May be missing",
  "reviewDesk.note.cropped": "Cut to a part of the picture: {{crop}}",
  "reviewDesk.note.hotspot": "A focus is set",
  "reviewDesk.mark.decorated": "“{{text}}”: {{mark}}",
  "reviewDesk.mark.link": "“{{text}}” leads to {{href}}",
  "reviewDesk.mark.quotation": "“{{text}}” is marked as somebody else’s words ({{speaker}})",
  "reviewDesk.mark.historical": "“{{text}}” is marked as wording of its time ({{note}})",
};
