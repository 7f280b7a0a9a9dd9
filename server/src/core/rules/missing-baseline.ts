/**
 * Numbers in the Result of which none can be judged: no value before, no time over which it came about.
 * Zeros, shares of a whole and changes of frequency hold their own measure.
 */
import type { Quantity } from '../evidence/evidence.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { isSameMeasure } from '../evidence/measure.ts';
import { plainText } from '../evidence/pattern.ts';
import { hasPeriod } from '../evidence/periods.ts';
import { type Sentence, sectionsOf, sentencesOf, wordSpan } from '../story/story.ts';
import { measuresIn } from './result.reading.ts';
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
      bad: 'The cost of a fitting is «£140».',
      becomes: `The cost of a fitting is £140. ${sentence}`,
    },
    // Sums that come or go once, settings and limits have no value before.
    { section: 'result', good: 'The insurance paid £12,000 to the club.' },
    { section: 'result', good: 'They did not renew, and with them went 180k a year.' },
    { section: 'result', good: 'The alarm is set to 8 degrees.' },
    { section: 'result', good: 'Nobody waited longer than ten minutes that night.' },
  ],
  *check(story) {
    const sections = sectionsOf(story, 'result').filter((section) => sentencesOf(section).length > 0);
    const last = sections.at(-1);
    if (!last || holdsInsertion(sections, sentence)) return;
    const found = sections.flatMap(sentencesOf).map((own) => ({ own, quantities: measuresIn(own) }));
    const earlier = sectionsOf(story, 'situation', 'task', 'action').flatMap(sentencesOf).flatMap(measuresIn);
    const isToldBefore = (quantity: Quantity): boolean =>
      earlier.some((other) => other.kind === quantity.kind && isSameMeasure(other, quantity));
    const bare = found
      .flatMap(({ own, quantities }) => quantities.map((quantity) => ({ own, quantity })))
      .find(
        ({ own, quantity }) =>
          isStateOfThings(own, quantity) &&
          !isAnchored(
            found.filter((read) => isNear(read, own, found)),
            own,
          ) &&
          !isToldBefore(quantity),
      );
    if (!bare) return;
    const { own, quantity } = bare;
    yield {
      span: wordSpan(own, quantity.first, quantity.last),
      message: `"${own.text.slice(own.words[quantity.first]!.start, own.words[quantity.last]!.end)}" has nothing to be compared with. What was it before, and over what time did it change?`,
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

/**
 * Whether the amount is how something stands or goes: only that has a value before. A sum that was paid, lost or raised once,
 * a setting, a limit, a head count of one day and the time that one thing took have none.
 */
function isStateOfThings(own: Sentence, { kind, first, last }: Quantity): boolean {
  const text = plainText(own);
  const before = text.slice(0, own.words[first]!.start);
  const behind = text.slice(own.words[last]!.end);
  if (spared.test(before.replace(sellers, '')) || spared.test(behind)) return false;
  switch (kind) {
    case 'percent':
    case 'rate':
      return standsAt.test(before) || /^\s*$/u.test(before);
    case 'duration':
      return takes.test(before) || arrivesIn.test(before);
    case 'money':
      return lastingSums.test(before) && standsAt.test(before);
    case 'count':
    case 'size':
      return putsOut.test(before) || (ratings.test(text) && standsAt.test(before));
    default:
      return false;
  }
}

interface Read {
  readonly own: Sentence;
  readonly quantities: readonly Quantity[];
}

const isNear = (read: Read, own: Sentence, found: readonly Read[]): boolean =>
  Math.abs(found.indexOf(read) - found.findIndex((other) => other.own === own)) < 2;

/** An anchor serves its own sentence and those beside it. */
function isAnchored(found: readonly Read[], bare: Sentence): boolean {
  return found.some(({ own, quantities }, index) => {
    const beside = found[index + 1];
    if (
      quantities.some(
        (quantity) =>
          quantity.hasBaseline ||
          ['ratio', 'shift'].includes(quantity.kind) ||
          // "Nobody has left since" says nothing of what stands beside it.
          (quantity.kind === 'zero' && own === bare),
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

const about = String.raw`(?:\s+(?:about|almost|around|at|currently|down|exactly|in|just|nearly|now|of|on|only|over|roughly|still|to|today|up|within|an?|average|rating|score))*\s*$`;
const standsAt = new RegExp(
  String.raw`(?:\b(?:are|averages?|averaged|came|comes?|gets?|got|had|has|have|hit|hits|hovers?|is|measures?|ran|reach(?:ed|es)?|runs?|sat|scores?|scored|shows?|showed|sits?|stands?|stood|was|were)|'s|:)${about}`,
  'u',
);
/** What takes time again and again, or answers within it. */
const takes = new RegExp(
  String.raw`\b(?:answers?|answered|boots?|closes|completes|finishes|goes|is|lasts|loads?|loaded|is\s+\w+ed|appears?|needs|opens?|renders?|rendered|responds?|responded|returns?|runs|starts|takes)(?:\s+(?:through|out|up|me|us|them|him|her))?${about}`,
  'u',
);
/** "A main course leaves the pass in eleven minutes": as a rule, so in the present tense. */
const arrivesIn =
  /\b(?:arrives?|comes?|gets?|goes|is|leaves?|reaches|settled)\s+(?:[\w-]+\s+){1,4}in\s+(?:about\s+|under\s+)?$/u;
const putsOut = new RegExp(
  String.raw`\b(?:handles?|handled|makes|process(?:es|ed)?|produces?|produced|receives|runs?|sells?|sold|serves|ships?|shipped|turns\s+out)${about}`,
  'u',
);
/** "We sold 45 desserts": what a house puts out, though "we" did it. */
const sellers = /\bwe\s+(?=(?:do|make|sell|sold|serve[ds]?|ship(?:ped)?)\s+$)/u;
const lastingSums =
  /\b(?:bills?|costs?|expenses|fees|fines|income|losses|margins?|payments|refunds|waste|prices?|profits?|rent|revenues?|sales|savings|spending|takings|turnover|wages?)\b/u;
const ratings = /\b(?:stars?|nps|out\s+of\s+(?:five|ten|5|10)|points|rating|score)\b/u;
/** Limits, targets, what did not change, and what was not. */
const spared =
  /\b(?:aim|allowed|at\s+(?:least|most)|below|budget|deadline|held|i|kept|less|limit|longer|maximum|minimum|more|must|never|no|nobody|none|not|nothing|quoted|remained|required|set|stayed|target|threshold|under|we)\b/u;
