/**
 * Plain English by the yard for benchmarks: sentences such as an organisation writes of its work,
 * put together the same way each time. They hold names of places and organisations, dates and
 * figures, because those are what takes a rule's time; nobody in them exists.
 */

const SENTENCES: readonly string[] = [
  "The day begins with a short walk along the harbour, and then everybody sits down to work.",
  "Teachers and social workers meet each month to look at what has changed.",
  "In 2019 the office moved to a larger building with a garden behind it.",
  "A new class started in March, with books for every pupil and a room that stays open until evening.",
  "“I like the mornings best,” one of the older girls says, and her friend laughs.",
  "About 140 families took part in the training, most of them from Cebu and the towns nearby.",
  "The Department of Education sent two trainers who stayed for a week.",
  "Nobody is asked to tell more than they want to.",
  "Investigators, prosecutors and counsellors now share one calendar, so that a child is interviewed once.",
  "The garden grows beans, squash and a kind of basil that the kitchen uses every day.",
  "Rain came early that year, and the road to the school was closed for 3 days.",
  "What she remembers of the first week is the quiet, and a window that could be opened.",
  "Reports from the public rose by 12% in the second half of 2021.",
  "The Philippine National Police trained 275 officers in the same period.",
  "Each plan is written with the person it is for, and looked at again after half a year.",
  "A choir practises on Thursdays; whoever wants to only listen may do that too.",
  "The money for the new roof came from a partner in Manila and from many small gifts.",
  "Lessons are in English and Filipino, and for the younger ones in Cebuano as well.",
  "He learned to repair phones, then to explain to others how it is done.",
  "It took four months until the bank opened an account for the cooperative.",
  "Volunteers painted the hall in one weekend and left the brushes for next time.",
  "There are days on which little happens, and they count as good days.",
  "The court set a date, moved it, and set it again.",
  "Since then the team has grown from 9 to 31 people, and two of them work at night.",
  "After school there is time for sums, for football and for doing nothing at all.",
  "The United Nations Children’s Fund published the guidance that the office follows.",
  "Parents ask about safe phones more often than about anything else.",
  "One page of the handbook says what to do first, and it is pinned beside every door.",
];

const SENTENCES_IN_PARAGRAPH = 6;

/** `length` words or a few more, in paragraphs. `from` chooses where in the sentences to begin. */
export function proseOf(length: number, from = 0): readonly string[] {
  const paragraphs: string[] = [];
  let words = 0;
  for (let at = from; words < length; at += SENTENCES_IN_PARAGRAPH) {
    const paragraph = Array.from(
      { length: SENTENCES_IN_PARAGRAPH },
      // Nine and their number have no divisor in common: all come up before one comes again.
      (_, index) => SENTENCES[((at + index) * 9 + 1) % SENTENCES.length] ?? "",
    ).join(" ");
    paragraphs.push(paragraph);
    words += paragraph.split(" ").length;
  }
  return paragraphs;
}
