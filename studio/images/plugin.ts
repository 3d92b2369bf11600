/** Everything of the Studio that has to do with pictures. */
import { definePlugin } from "sanity";
import { PictureAwareInput } from "./input/form-input.tsx";
import { StrayFiles } from "./input/stray-files.tsx";
import { picturesTool } from "./pictures-tool.tsx";

/**
 * The one way for pictures into the lake. Sanity's own ways (its dialog of assets, uploads on drop
 * and paste) are off: they send the file as it is, under its name.
 */
export const picturesPlugin = definePlugin({
  name: "haven-pictures",
  form: {
    components: { input: PictureAwareInput },
    image: { assetSources: () => [], directUploads: false },
    file: { assetSources: () => [], directUploads: false },
  },
  tools: [picturesTool],
  studio: { components: { layout: StrayFiles } },
});
