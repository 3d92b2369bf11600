import { EyeOpenIcon } from "@sanity/icons/EyeOpen";
import { definePlugin } from "sanity";
import { english } from "../../i18n/resources/en/index.ts";
import { intentState, REVIEW_INTENT } from "./intent.ts";
import { reviewDeskRouter } from "./places.ts";
import { ReviewDesk } from "./review-desk.tsx";

/** Name of the tool, as it stands in addresses. */
const REVIEW_DESK_TOOL = "review";

/** The review desk as a tool of the Studio. */
export const reviewDeskPlugin = definePlugin({
  name: "haven-review-desk",
  tools: [
    {
      name: REVIEW_DESK_TOOL,
      // The bar of tools takes a plain string.
      title: english["reviewDesk.title"],
      icon: EyeOpenIcon,
      router: reviewDeskRouter,
      component: ReviewDesk,
      canHandleIntent: (intent) => intent === REVIEW_INTENT,
      getIntentState: (_intent, params) => intentState(params),
    },
  ],
});
