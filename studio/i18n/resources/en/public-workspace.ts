/** The workspace that shows what the world can read. */
export const publicWorkspace = {
  "publicWorkspace.title": "Public",
};
