import { black, hues, white, type ColorHues } from "@sanity/color";
import { buildTheme } from "@sanity/ui/theme";

type ColorHue = ColorHues["blue"];
type Shade = Extract<keyof ColorHue, string>;

/** Hexadecimal colours by shade, the lightest first. White text stands on 500 and darker. */
function hue(title: string, shades: Readonly<Record<Shade, string>>): ColorHue {
  const tint = (shade: Shade) => ({ title: `${title} ${shade}`, hex: shades[shade] });
  return {
    "50": tint("50"),
    "100": tint("100"),
    "200": tint("200"),
    "300": tint("300"),
    "400": tint("400"),
    "500": tint("500"),
    "600": tint("600"),
    "700": tint("700"),
    "800": tint("800"),
    "900": tint("900"),
    "950": tint("950"),
  };
}

/**
 * A calm theme whose buttons can be read: Sanity's own blue, red and green fill buttons with shades
 * on which white text stays under the 4.5 : 1 that WCAG 2.2 (1.4.3) asks for. The light and the
 * dark scheme are both made from these hues.
 */
export const havenTheme = buildTheme({
  color: {
    // Light and dark. In the dark scheme Sanity writes good news too dim to be read.
    base: { "*": { badge: { positive: { fg: ["600", "400"] } } } },
  },
  palette: {
    black,
    white,
    ...hues,
    blue: hue("Harbour", {
      "50": "#f2f8f7",
      "100": "#e0efed",
      "200": "#cfe5e2",
      "300": "#9accc6",
      "400": "#57a79e",
      "500": "#24756e",
      "600": "#1b5e58",
      "700": "#144743",
      "800": "#0e312e",
      "900": "#0b2422",
      "950": "#081716",
    }),
    red: hue("Brick", {
      "50": "#fdf5f4",
      "100": "#fbe7e5",
      "200": "#f8dbd8",
      "300": "#eeaba5",
      "400": "#dd7a70",
      "500": "#b93a2e",
      "600": "#9c2c22",
      "700": "#76221b",
      "800": "#461915",
      "900": "#301513",
      "950": "#1d0f0e",
    }),
    green: hue("Leaf", {
      "50": "#f0f9f4",
      "100": "#daf1e4",
      "200": "#c5e8d5",
      "300": "#8bcfab",
      "400": "#4aa97c",
      "500": "#1d7a50",
      "600": "#166341",
      "700": "#114b32",
      "800": "#0d3324",
      "900": "#0b251b",
      "950": "#081711",
    }),
  },
});
