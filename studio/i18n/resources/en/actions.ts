/** What can be done with a document, and the dialogs of it. */
export const actions = {
  "actions.publish.label": "Publish",
};
