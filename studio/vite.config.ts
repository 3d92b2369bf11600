/**
 * The Studio as a plain single-page build. `sanity build` would add a bridge script and fonts from
 * hosts outside; here the page holds only what is in this repository and its packages.
 */
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { rulePages } from "./rule-pages/plugin.ts";

/** A font face whose file lies on another host. */
const OUTSIDE_FONT_FACE = /@font-face\s*\{[^}]*url\(\s*["']?https?:[^}]*\}/g;

/**
 * Takes font faces that load from other hosts out of the packages' style sheets. The Studio then
 * uses the fonts of the system, and no host outside learns who is at work.
 */
function withoutOutsideFonts(): Plugin {
  return {
    name: "haven:without-outside-fonts",
    enforce: "pre",
    transform: {
      filter: { id: /\.css($|\?)/ },
      handler: (code) => ({ code: code.replaceAll(OUTSIDE_FONT_FACE, ""), map: null }),
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  publicDir: "assets",
  plugins: [withoutOutsideFonts(), rulePages(), react()],
  build: {
    // The editor is one large program by nature; a warning at each build would teach to ignore it.
    chunkSizeWarningLimit: 12_000,
    reportCompressedSize: false,
  },
});
