import { describe, expect, it } from "vitest";
import { bytesInWords } from "../../../studio/images/bytes-in-words.ts";
import { filesIn, pastedFilesIn } from "../../../studio/images/input/files-in.ts";
import { picturesIn } from "../../../studio/images/library/query.ts";
import { drawingReducer, emptyDrawing } from "../../../studio/images/masks/drawing.ts";
import { drawingInWords } from "../../../studio/images/masks/words.ts";
import { english } from "../../../studio/i18n/resources/en/index.ts";
import type { Words } from "../../../studio/i18n/words.ts";

/** What of a clipboard is read. */
function transfer(files: readonly File[], texts: Readonly<Record<string, string>> = {}) {
  return { files, types: Object.keys(texts), getData: (type: string) => texts[type] ?? "" };
}

const photo = new File(["x"], "photo.jpg", { type: "image/jpeg" });
const iphone = new File(["x"], "photo.HEIC");
const letter = new File(["x"], "letter.pdf", { type: "application/pdf" });

describe("files that are handed over", () => {
  it("are taken with the pictures first, a HEIC without a type among them", () => {
    expect(filesIn(transfer([letter, iphone, photo]))).toEqual([iphone, photo, letter]);
  });

  it("are what a paste means, alone or with the address of the picture", () => {
    expect(pastedFilesIn(transfer([photo]))).toEqual([photo]);
    expect(pastedFilesIn(transfer([photo], { "text/html": "<img src='x'>" }))).toEqual([photo]);
  });

  it("are not what is meant beside a text of a word processor", () => {
    const word = { "text/html": "<p>A letter</p>", "text/plain": "A letter" };
    expect(pastedFilesIn(transfer([photo], word))).toEqual([]);
  });
});

describe("the library", () => {
  it("shows a picture once, as its draft has it", () => {
    const image = { asset: { _ref: "image-a" } };
    const common = { title: null };
    const pictures = picturesIn([
      { ...common, _id: "libraryImage-a", image: { ...image, alt: "before" } },
      { ...common, _id: "drafts.libraryImage-a", image: { ...image, alt: "after" } },
      { ...common, _id: "drafts.libraryImage-b", image: { ...image, alt: "b" } },
    ]);
    expect(pictures.map(({ image: { alt } }) => alt)).toEqual(["after", "b"]);
  });

  it("does not believe an answer of another shape", () => {
    expect(() => picturesIn([{ _id: "a" }])).toThrow("image");
  });
});

const words: Words = (key, values = {}) => {
  const text = new Map<string, string>(Object.entries(english)).get(key) ?? key;
  return text.replaceAll(/\{\{(\w+)\}\}/gu, (_whole, name: string) => String(values[name]));
};

describe("in words", () => {
  it.each([
    [1, "1 KB"],
    [312_400, "312 KB"],
    [999_600, "1.0 MB"],
    [4_120_000, "4.1 MB"],
  ])("%i bytes are %s", (bytes, told) => {
    expect(bytesInWords(bytes)).toBe(told);
  });

  it("a drawing says its chosen shape and where it is, or that nothing is covered", () => {
    const empty = emptyDrawing({ width: 1000, height: 500 });
    expect(drawingInWords(empty, words)).toBe("Nothing is covered.");
    const added = drawingReducer(empty, { type: "add", kind: "rectangle" });
    expect(drawingInWords(added, words)).toBe(
      "Rectangle 1: 45 % from the left, 40 % from the top, 10 % wide, 20 % high.",
    );
    expect(drawingInWords(drawingReducer(added, { type: "choose", id: undefined }), words)).toBe(
      "",
    );
  });
});
