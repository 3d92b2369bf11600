import { describe, expect, it } from "vitest";
import { datesIn } from "../../../policy/details/dates.ts";
import { fieldOf } from "./read.ts";

function told(text: string): readonly string[] {
  const field = fieldOf(text);
  return datesIn(field).map((hit) => {
    expect(field.text.slice(hit.start, hit.end)).toBe(hit.text);
    const parts = [hit.year ?? "?", hit.month ?? "?", hit.day ?? "?"];
    return `${hit.text}: ${parts.join("-")} ${hit.precision}`;
  });
}

describe("a date", () => {
  it.each([
    ["On 19 February 2020 she pleaded.", "19 February 2020: 2020-2-19 day"],
    ["On February 19, 2020, she pleaded.", "February 19, 2020: 2020-2-19 day"],
    ["It was Feb. 19.", "Feb. 19: ?-2-19 day"],
    ["On the 19th of February 2020.", "19th of February 2020: 2020-2-19 day"],
    ["On 2020-02-19 it ended.", "2020-02-19: 2020-2-19 day"],
    ["Filed 19/02/2020.", "19/02/2020: 2020-2-19 day"],
    ["Filed 02/19/2020.", "02/19/2020: 2020-2-19 day"],
    ["Filed 19.02.2020.", "19.02.2020: 2020-2-19 day"],
    ["On Wednesday, 19 February 2020, she spoke.", "Wednesday, 19 February 2020: 2020-2-19 day"],
    ["Noong ika-19 ng Pebrero 2020.", "ika-19 ng Pebrero 2020: 2020-2-19 day"],
    ["Noong Peb. 19 ay bumalik siya.", "Peb. 19: ?-2-19 day"],
    ["Sa Pebrero 19 ang paglilitis.", "Pebrero 19: ?-2-19 day"],
    ["Niadtong ika-5 sa Mayo, 2019.", "ika-5 sa Mayo, 2019: 2019-5-5 day"],
    ["On Christmas Day 2019 she called.", "Christmas Day 2019: 2019-12-25 day"],
    ["Noong bisperas ng Pasko.", "bisperas ng Pasko: ?-12-24 day"],
    ["It was New Year's Eve.", "New Year's Eve: ?-12-31 day"],
    ["In May 2021 she moved.", "May 2021: 2021-5-? month"],
    ["In March the school opened.", "March: ?-3-? month"],
    ["Noong Pebrero ay nag-aral siya.", "Pebrero: ?-2-? month"],
    ["Niadtong Hunyo 2019.", "Hunyo 2019: 2019-6-? month"],
    ["Pebrero ng 2020 iyon.", "Pebrero ng 2020: 2020-2-? month"],
    ["In 2020 she moved.", "2020: 2020-?-? year"],
    ["Noong taong 2019.", "2019: 2019-?-? year"],
    ["Between 2011 and now.", "2011: 2011-?-? year"],
    ["On 12/13/2020 it ended.", "12/13/2020: 2020-12-13 day"],
    ["On 1.1.2020 it ended.", "1.1.2020: 2020-1-1 day"],
    ["On 31 December it ended.", "31 December: ?-12-31 day"],
    ["On 2020/02/19 it ended.", "2020/02/19: 2020-2-19 day"],
    ["In 2011-02 it began.", "2011-02: 2011-2-? month"],
    ["The season 2011-12 was long.", "2011: 2011-?-? year"],
    ["On 2020-13-01 it ended.", "2020: 2020-?-? year"],
    ["On 2020-12-32 it ended.", "2020: 2020-?-? year"],
    ["On Set. 3 she spoke.", "Set. 3: ?-9-3 day"],
    ["On Set 3, 2020, she spoke.", "Set 3, 2020: 2020-9-3 day"],
    ["On Mar 4 2020 she spoke.", "Mar 4 2020: 2020-3-4 day"],
    ["On May 14 she spoke.", "May 14: ?-5-14 day"],
    ["It was Christmas 2019.", "Christmas 2019: 2019-12-? month"],
    ["Noong Pasko ng 2019.", "Pasko ng 2019: 2019-12-? month"],
    ["In February of 2020 she spoke.", "February of 2020: 2020-2-? month"],
  ])("is read in “%s”", (text, wanted) => {
    expect(told(text)).toEqual([wanted]);
  });

  it("is read twice in a period", () => {
    const both = ["2011: 2011-?-? year", "2022: 2022-?-? year"];
    for (const period of ["2011-2022", "2011–2022", "2011 to 2022"]) {
      expect(told(`Casework ${period}`)).toEqual(both);
    }
  });
});

describe("no date", () => {
  it.each([
    ["You may 14 times ask."],
    ["May 14 na bata sa silid."],
    ["They march for justice."],
    ["Republic Act No. 2018 is another law."],
    ["NPC Circular No. 2023-04 applies."],
    ["It cost ₱2000."],
    ["They reached 2000 children."],
    ["Over 2000 survivors wrote."],
    ["Call 2016-555-0199."],
    ["Set 3 goals."],
    ["The dis 4 hun 5."],
    ["19 officers from the 3rd unit."],
    ["They met at 10 a.m. in room 2020."],
    ["A total of 12,2016 pages."],
    ["Filed 13/13/2020."],
    ["Filed 32/12/2020."],
    ["Circular No. 2011-02 applies."],
    ["They counted 32 December days."],
    ["May 3 ka biktima ang lungsod."],
    ["May 14 percent of them left."],
    ["Christmas was quiet."],
    ["They went on mar 4."],
  ])("is read in “%s”", (text) => {
    expect(told(text)).toEqual([]);
  });
});
