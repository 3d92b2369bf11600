import { writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { serveLake } from "../../../lake/index.ts";
import { median, timeOf } from "../measure.ts";
import type { Measurement } from "../suite.ts";
import { DATASET, openSite, PROJECT_ID, withDirectory } from "./site.ts";

const WIDTH = 1600;
const HEIGHT = 1200;
const RUNS = 12;

/** A transformation over HTTP beside the same one by sharp alone. Each width is asked for once: nothing is cached. */
export function measureImages(): Promise<readonly Measurement[]> {
  return withDirectory(async (directory) => {
    const site = openSite(path.join(directory, "lake"));
    const { token } = robotOf(site.core.identities);
    const served = await serveLake(site.core, {
      port: 0,
      origins: [],
      project: { displayName: "Bench" },
      log: (line) => console.error(line),
    });
    try {
      const file = path.join(directory, "picture.jpg");
      const bytes = await picture();
      await writeFile(file, bytes);
      const upload = await fetch(`${served.url}/v1/assets/images/${DATASET}?filename=a.jpg`, {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "image/jpeg" },
        body: new Uint8Array(bytes),
      });
      if (!upload.ok) throw new Error(`The upload was refused: ${await upload.text()}`);
      const name = (await upload.text()).match(/([0-9a-f]{40}-\d+x\d+\.jpg)/)?.[1] ?? "";
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let width = 400; width < 400 + RUNS; width += 1) {
        const address = `${served.url}/images/${PROJECT_ID}/${DATASET}/${name}?w=${width}&q=75`;
        ours.push(await timeOf(async () => mustBeOk(await fetch(address))));
        theirs.push(
          await timeOf(() =>
            sharp(file)
              .autoOrient()
              .resize({ width, fit: "inside" })
              .jpeg({ quality: 75 })
              .toBuffer(),
          ),
        );
      }
      return [
        {
          name: "an image made smaller over HTTP, over sharp alone",
          value: median(ours) / median(theirs),
          unit: "×",
          note: `${median(ours).toFixed(1)} ms and ${median(theirs).toFixed(1)} ms`,
        },
      ];
    } finally {
      await served.close();
      site.core.close();
    }
  });
}

async function mustBeOk(response: Response): Promise<void> {
  const body = await response.arrayBuffer();
  if (!response.ok) throw new Error(`The image was refused with ${response.status}.`);
  if (body.byteLength === 0) throw new Error("The image is empty.");
}

function robotOf(identities: ReturnType<typeof openSite>["core"]["identities"]) {
  return identities.createRobot({ id: "bench", label: "Bench", roles: [{ name: "editor" }] });
}

/** Noise, so that no encoder has it easy. */
function picture(): Promise<Buffer> {
  return sharp({
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3,
      background: "#888",
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer();
}
