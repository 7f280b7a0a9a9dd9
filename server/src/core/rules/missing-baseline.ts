/**
 * Numbers in the Result of which none can be judged: no value before, no time over which it came about.
 * Zeros, shares of a whole and changes of frequency hold their own measure.
 */
import type { Quantity } from '../evidence/evidence.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { isSameMeasure } from '../evidence/measure.ts';
import { hasPeriod, quantitiesOf } from '../evidence/quantities.ts';
import { type Sentence, sectionsOf, sentencesOf, wordSpan } from '../story/story.ts';
import { defineRule } from './rule.ts';

const sentence = 'Before, this was [baseline], and the change took [period].';

export const missingBaseline = defineRule({
  name: 'missing-baseline',
  summary: 'A metric has neither a value before nor a period.',
  why: 'A number alone says nothing about change: 95 ms may be a triumph or a failure. With the value before, or the time over which it came about, the listener can see what the work did.',
  severity: 'information',
  options: {},
  related: ['missing-metric'],
  examples: [
    { section: 'result', good: 'Broken eggs fell from 90 a day to 15.' },
    { section: 'result', good: 'Within six weeks the share of late buses dropped by a third.' },
    { section: 'result', good: 'A fitting takes 20 minutes instead of an hour.' },
    { section: 'result', good: 'Not one of the 48 cellos arrived damaged.' },
    // The value before stands in the sentence before.
    { section: 'result', good: 'The response rate had been 22%. With the shorter letter it was 41%.' },
    { section: 'result', good: 'Nobody went back to the paper list.' },
    { section: 'result', good: 'The pressure stayed at 4 bar.' },
    { section: 'result', good: 'The 14,200 euros arrived on Monday, three weeks after his call.' },
    { section: 'result', good: 'We never missed a quarter again.' },
    {
      section: 'result',
      bad: 'The error rate is «0.2%» and people are content.',
      becomes: `The error rate is 0.2% and people are content. ${sentence}`,
    },
    {
      section: 'result',
      bad: 'The page loads in «300 ms».',
      becomes: `The page loads in 300 ms. ${sentence}`,
    },
    {
      section: 'result',
      bad: 'My stall sold «310 umbrellas».',
      becomes: `My stall sold 310 umbrellas. ${sentence}`,
    },
    {
      section: 'result',
      bad: 'Customer satisfaction was at «92 percent». The new till is on version 4.1.',
      becomes: `Customer satisfaction was at 92 percent. The new till is on version 4.1. ${sentence}`,
    },
    {
      section: 'result',
      bad: 'The insurance paid «£12,000» to the club.',
      becomes: `The insurance paid £12,000 to the club. ${sentence}`,
    },
  ],
  *check(story) {
    const sections = sectionsOf(story, 'result').filter((section) => sentencesOf(section).length > 0);
    const last = sections.at(-1);
    if (!last || holdsInsertion(sections, sentence)) return;
    const found = sections
      .flatMap(sentencesOf)
      .map((own) => ({ own, quantities: quantitiesOf(own).filter((quantity) => isMeasured(own, quantity)) }));
    const bare = found.find(({ quantities }) => quantities.length > 0);
    if (!bare || isAnchored(found) || isKept(bare.own.text)) return;
    const { first, last: end } = bare.quantities[0]!;
    yield {
      span: wordSpan(bare.own, first, end),
      message: `"${bare.own.text.slice(bare.own.words[first]!.start, bare.own.words[end]!.end)}" has nothing to be compared with. What was it before, and over what time did it change?`,
      fixes: () => [
        {
          title: 'Add a sentence for the value before',
          edits: [insertAfter(story, last, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

/** "We never missed a quarter": an article before a time measures nothing. */
const isMeasured = ({ words }: Sentence, { kind, first, isActivity, hasBaseline }: Quantity): boolean =>
  !isActivity && (kind !== 'duration' || hasBaseline || !/^an?$/u.test(words[first]!.lower));

/** "The pressure stayed at 4 bar": what did not change is its own value before. */
const isKept = (text: string): boolean =>
  /\b(?:held|kept|remained|stayed)\s+(?:at|below|under|within)\b/iu.test(text);

interface Read {
  readonly own: Sentence;
  readonly quantities: readonly Quantity[];
}

/** One anchor serves the Result; a period may stand in the sentence beside. */
function isAnchored(found: readonly Read[]): boolean {
  return found.some(({ own, quantities }, index) => {
    const beside = found[index + 1];
    if (
      quantities.some(
        (quantity) => quantity.hasBaseline || ['zero', 'ratio', 'shift'].includes(quantity.kind),
      )
    )
      return true;
    if (quantities.length === 0) return false;
    if (hasPeriod(own) || [found[index - 1], beside].some((other) => other && hasPeriod(other.own)))
      return true;
    return (
      beside?.quantities.some((other) =>
        quantities.some((quantity) => quantity.kind === other.kind && isSameMeasure(quantity, other)),
      ) ?? false
    );
  });
}
