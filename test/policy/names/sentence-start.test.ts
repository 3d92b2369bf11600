import { describe, expect, it } from "vitest";
import { wordsFound } from "../bare-text/judged.ts";

const names = (content: string) => wordsFound("proper-nouns-classified", content);

describe("a word that is a name too, at the beginning of a sentence, is a name", () => {
  it.each([
    ["that something belongs to", "Joy's report was read.", "Joy"],
    ["with an age after it", "Grace, 12, likes to read.", "Grace"],
    ["with an age in brackets after it", "Grace (12) likes to read.", "Grace"],
    ["with “who” after it", "Grace, who likes to read, came.", "Grace"],
    ["with what she is after it", "Grace, a survivor, spoke.", "Grace"],
    ["with a relative after it", "Grace, her sister, spoke.", "Grace"],
    ["beside a relative", "Mercy and her sister left.", "Mercy"],
    ["beside a name", "Grace and Nora left.", "Grace"],
    ["that did something", "Joy cried.", "Joy"],
    ["that was doing something", "Joy was crying.", "Joy"],
    ["that has done something", "Joy has left.", "Joy"],
    ["that helps somebody", "Faith helps them.", "Faith"],
    ["that also did something", "Hope also cried.", "Hope"],
    ["that never did something", "Hope never ended the call.", "Hope"],
    ["that finally did something", "Hope finally walked home.", "Hope"],
    ["that is somewhere now", "Hope is now in college.", "Hope"],
    ["that is of an age", "Hope is 14.", "Hope"],
    ["that is a student", "Hope is a student.", "Hope"],
    ["that is studying", "Angel is studying law.", "Angel"],
    ["that does something in Filipino", "Ligaya ay nag-aral.", "Ligaya"],
    ["that somebody is called", "Ligaya ang tawag sa kaniya.", "Ligaya"],
    ["that is somebody's name", "Ligaya ang pangalan niya.", "Ligaya"],
    ["at somebody's place", "Grace at her school.", "Grace"],
  ])("%s", (_what, content, name) => {
    expect(names(content).join(" ")).toContain(name);
  });
});

describe("a word that is a name too, at the beginning of a sentence, is none", () => {
  it.each([
    ["of a time that something belongs to", "May's report was read."],
    ["in a list of virtues", "Grace, mercy and peace."],
    ["beside another virtue", "Mercy and justice are needed."],
    ["beside another virtue with a capital", "Grace and Freedom matter."],
    ["with a remark in brackets", "Grace (and mercy) is needed."],
    ["that is needed", "Joy was needed."],
    ["that is compared", "Hope is stronger than fear."],
    ["that is a thing", "Hope is a light."],
    ["that also matters", "Hope also matters."],
    ["by itself", "Hope"],
    ["that ends, before somebody is told of", "Hope ends. She left home."],
    ["that asks", "Will they come?"],
    ["that commands", "Mark the date."],
    ["in the plain sense of Filipino", "Ligaya ang hanap nila."],
  ])("%s", (_what, content) => {
    expect(names(content)).toEqual([]);
  });
});

describe("the name of a place that is a person's too", () => {
  it.each([
    ["after a given name", "Rey Bicol left.", "Rey Bicol"],
    ["that somebody met", "We met Carmen.", "Carmen"],
    ["that said something", "Isabela said no.", "Isabela"],
    ["beside another one", "Aurora Isabela spoke.", "Aurora Isabela"],
    ["after a title", "Attorney Luz Rosario came.", "Rosario"],
    ["that told something", "Santa Rosa told us.", "Santa Rosa"],
    ["of a faith that did something", "Christian walked home.", "Christian"],
  ])("is a name %s", (_where, content, name) => {
    expect(names(content).join(" ")).toContain(name);
  });

  it.each([
    ["before what it lies in", "She lives in Carmen, Cebu."],
    ["after a word of place", "In Jordan they met."],
    ["with a number after it", "They met Mark 10 times."],
    ["as a time", "In May 2020 they met."],
    ["of a faith that others share", "Christian communities helped."],
  ])("is none %s", (_where, content) => {
    expect(names(content)).toEqual([]);
  });
});
