/** An answer that ends with the fix itself: nobody took it over, nothing was prevented, nothing became a rule (evidence/second-order.ts). */
import type { Quantity, Readable } from '../evidence/evidence.ts';
import { storyWordsOf } from '../evidence/general-words.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { plainText } from '../evidence/pattern.ts';
import { isBareAbsence, mayGoOnOf } from '../evidence/second-order.ts';
import { headingSpan, type Sentence, sectionsOf, sentencesOf } from '../story/story.ts';
import { isThin, measuresIn, type ResultReading, readResult } from './result.reading.ts';
import { defineRule } from './rule.ts';

const sentence = 'Since then, [who else] uses it for [what], and it has prevented [what].';

export const missingSecondOrderEffect = defineRule({
  name: 'missing-second-order-effect',
  summary: 'The Result never says what it changed beyond itself.',
  why: 'What goes on without you is the strongest sign that a repair was a good one: somebody took it over, it became the rule, it kept the problem from coming back. It takes one sentence.',
  severity: 'hint',
  options: {},
  related: ['missing-business-impact'],
  examples: [
    { section: 'result', good: 'Four more kindergartens copied the pick-up list.' },
    { section: 'result', good: 'The leak has not come back in two winters.' },
    { section: 'result', good: "The checklist is now part of the apprentices' first week." },
    { section: 'result', good: 'The alarm has caught three bad batches since.' },
    { section: 'result', good: 'Because of it the harbour office changed its rule for night berths.' },
    // Told with the lesson; that is early enough.
    {
      good: '## Result\n\nThe queue fell from 40 people to 6.\n\n## Reflection\n\nNobody had counted the queue. My count has since been adopted by two other counters.\n',
    },
    {
      bad: '## «Result»\n\nThe page loads in 300 ms instead of four seconds.\n',
      becomes: `## Result\n\nThe page loads in 300 ms instead of four seconds. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nIt saved the vineyard 8,000 francs in the first autumn.\n',
      becomes: `## Result\n\nIt saved the vineyard 8,000 francs in the first autumn. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nAll 70 lockers had a working key on Monday.\n',
      becomes: `## Result\n\nAll 70 lockers had a working key on Monday. ${sentence}\n`,
    },
    // The candidate took something over; nobody else did.
    {
      bad: '## «Result»\n\nI adopted the method of the other team and finished within two days.\n',
      becomes: `## Result\n\nI adopted the method of the other team and finished within two days. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nThe standard dose was given on time to 46 of 47 patients.\n',
      becomes: `## Result\n\nThe standard dose was given on time to 46 of 47 patients. ${sentence}\n`,
    },
  ],
  *check(story, _options, timing) {
    const sections = sectionsOf(story, 'result').filter((section) => sentencesOf(section).length > 0);
    const last = sections.at(-1);
    if (!last || holdsInsertion(sections, sentence)) return;
    const lasting = sectionsOf(story, 'result', 'reflection')
      .flatMap(sentencesOf)
      .filter((own) => mayGoOnOf(own) !== undefined);
    const result = readResult(story, timing);
    if (lasting.some((own) => !isThin(result) || !result.soft.has(own))) return;
    if (
      result.soft.size < 2 &&
      sections.flatMap(sentencesOf).some((own, index) => isEventOfOthers(own, index === 0, result))
    )
      return;
    yield {
      span: headingSpan(sections[0]!),
      isMissing: true,
      message:
        'The story ends with the fix. What went on without you: who took it over, or what has it prevented since?',
      fixes: () => [
        {
          title: 'Add a sentence for what came of it',
          edits: [insertAfter(story, last, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

/**
 * Behind the first effect, something that happened without the candidate, told in words of this story:
 * "legal put the clause in its template", "last winter it stopped a bad release".
 */
function isEventOfOthers(own: Sentence, isFirst: boolean, { soft }: ResultReading): boolean {
  if (soft.has(own) || isBareAbsence(own)) return false;
  return partsOf(own)
    .slice(isFirst ? 1 : 0)
    .some(
      (part) =>
        storyWordsOf(part) > 1 &&
        !ofOneself.test(plainText(part)) &&
        !pleased.test(plainText(part)) &&
        !measuresIn(part).some(isNoCount),
    );
}

/** "31 more people borrow something | the toy library hangs its cards the same way". */
function partsOf({ text, words }: Sentence): readonly Readable[] {
  const ends = [...text.matchAll(/[;:]|,\s+(?:and|but|so|while)\b/gu)].map(({ index }) => index);
  return [0, ...ends].map((start, at) => {
    const end = ends[at] ?? text.length;
    const own = words.filter((word) => word.start >= start && word.start < end);
    const from = own[0]?.start ?? start;
    return {
      text: text.slice(from, end),
      words: own.map((word) => ({ ...word, start: word.start - from, end: word.end - from })),
    };
  });
}

const pleased =
  /\b(?:clap|congratulat|delight|enjoy|glad|gratef|happ[iy]|impress|lik|lov|pleas|prais|proud|reliev|satisf|surpris|thank)\w*/u;

/** What the candidate did or was, and what did not happen. */
const ofOneself =
  /^\W*(?:(?:after|afterwards|also|and|but|so|that|then|this|today|was|way|week|year)\W+){0,3}(?:i|i'm|i've|my\s+(?:boss|manager|team)|we|we've)\b|\bi\s+was\b|\b(?:not|never)\b|n't\b/u;

/** Counts go with any deed: "the other four yards use it". */
const isNoCount = ({ kind }: Quantity): boolean => kind !== 'count';
