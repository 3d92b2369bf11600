import { describe, expect, it } from "vitest";
import { NO_END } from "../../contracts/vocabulary.ts";
import { publicPreview } from "../../schemas/public/preview.ts";

const { select, prepare } = publicPreview(["title", "mainImage", "language", "seal"]);
const subtitle = (validUntil: string | null, language = "en") =>
  prepare({ title: "A morning", validUntil, language }).subtitle;

describe("a document of the public data set in a list", () => {
  it("is called as its contract names it, with its picture", () => {
    expect(select).toMatchObject({ title: "title", media: "mainImage" });
    expect(publicPreview(["text"]).select).toEqual({
      title: "text",
      validUntil: "seal.validUntil",
    });
  });

  it("tells until when readers get it, and in which language it is", () => {
    expect(subtitle("2999-05-03T00:00:00Z", "ceb")).toBe(
      "Readers get it until 3 May 2999 · Cebuano",
    );
    expect(subtitle(NO_END)).toBe("Readers get it");
  });

  it("tells that readers do not get what has ended or bears no seal", () => {
    expect(subtitle("2020-05-03T00:00:00Z")).toBe("Ended 3 May 2020: readers do not get it");
    expect(subtitle(null)).toBe("No seal: readers do not get it");
  });
});
