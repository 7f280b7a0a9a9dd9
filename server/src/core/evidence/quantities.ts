/**
 * Amounts, rates and changes that a sentence states.
 * Numbers that only name something (versions, dates, rooms, ticket ids), count people of a team or years of a career
 * are blanked first; what is left is read by its unit. A stretch of time that only says how long or since when
 * ("within two weeks") is a period, no measure.
 */

import { readOnce } from '../story/memo.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { type Amount, amountsIn } from './amounts.ts';
import { earlierOf, holdsComparison, isChange } from './comparison.ts';
import type { Quantity, Readable } from './evidence.ts';
import { withoutLabels } from './labels.ts';
import { measureOf } from './measure.ts';
import { plainText, wordsAt } from './pattern.ts';
import { periodOf } from './periods.ts';
import { activityNouns, activityVerbs, comparatives } from './quantities.words.ts';

/** In the order of the text; ranges never overlap. */
export const quantitiesOf = readOnce((sentence: Readable): readonly Quantity[] => {
  const text = plainText(sentence);
  if (!mayHoldQuantity.test(text)) return [];
  const found = amountsIn(withoutLabels(sentence)).sort((a, b) => a.start - b.start);
  const isChanged = isChange(text);
  const isCompared = holdsComparison(text, found);
  const measures = found.map(({ kind, start, end }) => measureOf(kind, text.slice(start, end)));
  const period = periodOf(sentence);
  return found.flatMap((amount, index): Quantity[] => {
    const range = wordsAt(sentence, amount.start, amount.end);
    if (!range) return [];
    const hasBaseline = amount.kind === 'shift' || isCompared;
    const before = isCompared ? earlierOf(text, found, measures, index) : undefined;
    return [
      {
        ...range,
        kind: amount.kind,
        ...measures[index],
        isChange:
          hasBaseline ||
          amount.kind === 'multiple' ||
          isChanged ||
          comparedAfter.test(text.slice(amount.end)),
        hasBaseline,
        ...(before === undefined ? {} : { before: measures[before] }),
        // The time that something took is the measure itself, not the time over which it changed.
        ...(period && (range.last < period.first || range.first > period.last) ? { period } : {}),
        isActivity: isActivity(text, amount),
      },
    ];
  });
});

const numberWords = anyOf(`
  \\w+fold crores? daily double\\w* dozen fifth half halv\\w+ hourly hundreds? lakhs? millions? monthly never
  nil no nobody none not nothing one quadruple\\w* quarter tenth third thousands? thrice triple\\w* tripling
  twice weekly without zero
`);
const mayHoldQuantity = pattern`
  \d
  |\b(?:
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|fou?rty|fifty|sixty|
    seventy|eighty|ninety
  )\b
  |\b(?:
    ${numberWords}
    |an? (?:hour|day|week|month|minute|met(?:re|er)|kilo|ton|tonne|lit(?:re|er)|mile|degree|foot|inch)
  )\b
`;

const comparedAfter = new RegExp(`^\\s?(?:\\w+\\s+){0,2}?${comparatives}\\b`, 'u');

const activityNoun = new RegExp(`\\b${activityNouns}\\b`, 'u');
const activityVerb = new RegExp(`\\b${activityVerbs}\\s+(?:\\w+\\s+){0,3}$`, 'u');
function isActivity(text: string, amount: Amount): boolean {
  if (amount.kind !== 'count' && amount.kind !== 'duration' && amount.kind !== 'rate') return false;
  const after = text.slice(amount.start, amount.end + 20);
  if (/\blines?\s+of\s+code\b|\bcommits?\b|\bstory\s+points?\b|\bpull\s+requests?\b/u.test(after))
    return true;
  return (
    activityVerb.test(text.slice(0, amount.start)) &&
    (activityNoun.test(after) ||
      /\b(?:spent|worked|invested|studied|stayed|put\s+in)\s+(?:\w+\s+){0,3}$/u.test(
        text.slice(0, amount.start),
      ))
  );
}
