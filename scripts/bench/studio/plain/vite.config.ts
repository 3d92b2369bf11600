/** Built as Haven's own Studio is (studio/vite.config.ts), so that only what is in it differs. */
import { mergeConfig } from "vite";
import studio from "../../../../studio/vite.config.ts";

export default mergeConfig(studio, { root: import.meta.dirname, publicDir: false });
