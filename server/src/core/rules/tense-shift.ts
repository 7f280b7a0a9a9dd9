/**
 * The past story slips into the present: "so I go to the manager and he says".
 * Read from the clause: an event in the present in a main clause, told by "I" or moved on by a mark of the story
 * ("then", "the next day", a past clause that it is joined to). States that still hold, habits, quotes, general truths,
 * thoughts while telling ("I think", "I remember") and verbs whose past looks like their base are fine.
 */

import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { type Sentence, type Story, sectionsOf, sentencesOf, typedWords, wordSpan } from '../story/story.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';
import type { Slip } from './tense-shift.moments.ts';
import { holdsPresent, isAskedInPresent, slipsIn } from './tense-shift.reading.ts';

export const tenseShift = defineRule({
  name: 'tense-shift',
  summary: 'The past story slips into the present: "so I go to the manager and he says".',
  why: 'A listener orders the events by the tense. A slip into the present sounds as if it were still going on, or as if it were a habit and not this one story.',
  severity: 'hint',
  options: {},
  related: ['hypothetical'],
  examples: [
    { section: 'action', bad: 'I opened the shop and then «I see» a leak.' },
    { section: 'action', bad: '«I call» the plumber at seven and wait for him.' },
    { section: 'action', bad: 'I called the plumber and «he says» that he is ill.' },
    { section: 'situation', bad: 'Last spring the dam was full, and suddenly «the gate breaks».' },
    { section: 'situation', bad: 'In May 2021 «I am working» at the harbour.' },
    { section: 'action', bad: 'Then «I write» a list and pin it on the door.' },
    { section: 'action', bad: 'I pulled the logs. «I see» 400 timeouts.' },
    { section: 'action', bad: 'I was loading the van when «I hear» that two more tables are needed.' },
    { section: 'situation', bad: 'Our cook fell ill, and suddenly there «is» nobody at the stove.' },
    { section: 'action', bad: 'I changed the fuse and two minutes later it «blows» again.' },
    { section: 'action', bad: 'I lifted the lid, and «what do I find»? A wasp nest.' },
    { section: 'action', good: 'I wrote the check, and three weeks later it had caught nine errors.' },
    { section: 'action', good: 'I called the depot. I see the dispatcher as the heart of the firm.' },
    {
      section: 'task',
      good: 'I teach geography and have no class of my own, so the forms were not my work.',
    },
    {
      section: 'action',
      good: 'An app would have shown the same text, and she works in gloves, so I cut the form.',
    },
    { section: 'action', good: "I proposed a trial: I'd call by noon, leave one plan, and ring her first." },
    { section: 'situation', good: 'One Friday the only lift of the home stopped.' },
    { section: 'action', good: 'I fixed the tap. The owner opens the shop at nine and closes it at six.' },
    { section: 'situation', good: 'The candles are his affair: he buys them and he calls the night.' },
    { section: 'action', good: 'I opened the shop and saw a leak.' },
    { section: 'situation', good: 'The harbour has two gates. Last May one of them broke.' },
    { section: 'action', good: 'I shut the gate, because salt water ruins the motor.' },
    { section: 'result', good: 'Two other shops use the list today.' },
    { section: 'action', good: 'The plumber said, "I am ill", so I shut the water off.' },
    { section: 'follow-ups', good: 'I think the hardest part was the first hour.' },
    { section: 'action', good: 'I put the list on the door and cut the second page.' },
    { section: 'action', good: 'I wrote a script that checks the lock every night.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'situation', 'task', 'action', 'result', 'follow-ups')) {
      const sentences = sentencesOf(section);
      for (const [index, sentence] of sentences.entries()) {
        if (!holdsPresent(sentence) || holdsPlaceholder(sentence) || isAskedInPresent(section, sentence))
          continue;
        const slips = slipsIn(sentence, sentences[index - 1], section);
        if (slips.length > 0) yield findingFor(sentence, slips);
      }
    }
  },
});

function findingFor(sentence: Sentence, slips: readonly Slip[]): Finding {
  const { first, last } = slips[0]!;
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: `${said} puts the past story into the present. Did it happen then?`,
    fixes: () => fixesFor(sentence, slips),
  };
}

/** All verbs of the sentence that slipped are changed at once; where the past of one is not certain, none is. */
function fixesFor(sentence: Sentence, slips: readonly Slip[]): readonly Fix[] {
  const edits = slips.flatMap(({ verb, past }) =>
    past === undefined ? [] : [{ span: wordSpan(sentence, verb), text: past }],
  );
  if (edits.length < slips.length) return [];
  const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
  const before = list(slips.map(({ verb }) => sentence.words[verb]!.text));
  return [
    {
      title: `Say ${list(edits.map(({ text }) => text))} instead of ${before}`,
      edits,
      safe: false,
      preferred: false,
    },
  ];
}
