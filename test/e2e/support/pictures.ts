/** Pictures that are drawn for a test, and what a person does with them in the Studio. */
import sharp, { type Sharp } from "sharp";
import type { Locator, Page } from "playwright-core";

/** What a telephone writes beside a picture: invented, and easy to find again in bytes. */
export const TELEPHONE = {
  IFD0: { Make: "Haven-Test-Camera", Software: "Haven-Test-Software" },
  IFD3: { GPSLatitudeRef: "N", GPSLatitude: "10/1 18/1 0/1" },
} as const;

/** Two figures on a meadow, no photograph; `shade` makes it another picture. */
export function figures(shade = 0): Sharp {
  const sky = `rgb(207,${227 - shade},234)`;
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1100">
      <rect width="1600" height="1100" fill="${sky}"/>
      <rect y="700" width="1600" height="400" fill="#8fae7e"/>
      <circle cx="800" cy="420" r="130" fill="#b98a68"/>
      <rect x="650" y="550" width="300" height="420" rx="60" fill="#35507a"/>
    </svg>`),
  );
}

const COLOURS: Readonly<Record<string, string>> = { r: "#f00", g: "#0f0", b: "#00f", w: "#fff" };

/** Four quarters in red, green, blue and white, from the upper left as `layout` says: "rgbw". */
export function quarters(layout: string, width: number, height: number): Sharp {
  const parts = Array.from(layout, (colour, index) => {
    const x = (index % 2) * (width / 2);
    const y = Math.floor(index / 2) * (height / 2);
    const fill = COLOURS[colour] ?? "#000";
    return `<rect x="${x}" y="${y}" width="${width / 2}" height="${height / 2}" fill="${fill}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`;
  return sharp(Buffer.from(`${svg}${parts.join("")}</svg>`));
}

export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function file(name: string, buffer: Buffer, mimeType = "image/jpeg"): TestFile {
  return { name, mimeType, buffer };
}

/** The picture of an image field of the open form, the first of them. */
export function picturePane(page: Page): Locator {
  return page.getByTestId("form-view").getByRole("group", { name: "Picture", exact: true }).first();
}

/** The chooser of files in a part of the page. */
export function fileInput(part: Locator | Page): Locator {
  return part.locator("input[data-haven-pictures]");
}

/** Gives files to whatever has the caret, or drops them onto it, as a browser would. */
export async function hand(
  target: Locator,
  how: "paste" | "drop",
  files: readonly TestFile[],
  text?: string,
): Promise<void> {
  const plain = files.map(({ name, mimeType, buffer }) => {
    return { name, mimeType, base64: buffer.toString("base64") };
  });
  await target.evaluate(
    (element, { how, plain, text }) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of plain) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      if (text !== undefined) {
        transfer.setData("text/plain", text);
        transfer.setData("text/html", `<p>${text}</p>`);
      }
      const common = { bubbles: true, cancelable: true };
      if (how === "paste") {
        element.dispatchEvent(new ClipboardEvent("paste", { ...common, clipboardData: transfer }));
        return;
      }
      for (const type of ["dragenter", "dragover", "drop"]) {
        element.dispatchEvent(new DragEvent(type, { ...common, dataTransfer: transfer }));
      }
    },
    { how, plain, text },
  );
}

/** Everything that a page sends: addresses and bodies. */
export function listenToRequests(page: Page): readonly { url: string; body: Buffer }[] {
  const sent: { url: string; body: Buffer }[] = [];
  page.on("request", (request) => {
    sent.push({ url: request.url(), body: request.postDataBuffer() ?? Buffer.alloc(0) });
  });
  page.on("websocket", (socket) => {
    socket.on("framesent", ({ payload }) => {
      sent.push({ url: socket.url(), body: Buffer.from(payload) });
    });
  });
  return sent;
}
