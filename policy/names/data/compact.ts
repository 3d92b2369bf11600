/** Words by which hashtags, slugs, addresses and names of files are read. Small letters. Source: house. */

/** What cameras, computers and the web itself put into names of files and addresses. */
export const TECHNICAL = `
img dsc dscn dscf pxl vid scan screenshot image photo final draft copy edit edited web hires lowres thumb thumbnail cover banner logo icon http https
www org com net gov edu info php html htm asp aspx jpg jpeg png gif webp heic tiff pdf doc docx xls xlsx ppt pptx txt csv zip mp3 mp4 mov avi wav utm
index ver rev vol fig ngo intl ph us uk eng fil ceb tag hq hd sd raw cmyk rgb wa admin noreply webmaster pr hr it example
`;

/** "#SaveGrace": what a campaign does, right before whom it is for. */
export const CAMPAIGNS = `
justice help save find free pray remember back little bring
`;

/** "#JusticeForJoy": the same, before "for". */
export const CAMPAIGNS_FOR = `
justice pray hope fight cry light walk
`;

/** "joys-story", "story-of-amber": what tells of somebody. */
export const STORIES = `
story journey testimony
`;

/** "meet-hope": after these somebody is named. */
export const MEETING = `
meet dear named called
`;
