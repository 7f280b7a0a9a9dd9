/** Where a result says what it meant in money, for those served, in time given back or in risk. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import {
  amountPatterns,
  businessPatterns,
  noBusinessPatterns,
  perhapsWorthPatterns,
} from './business.words.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import { quantitiesOf } from './quantities.ts';

export const businessOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  if (noBusinessPatterns.some((pattern) => pattern.test(text))) return undefined;
  return (
    findPattern(sentence, businessPatterns) ??
    (quantitiesOf(sentence).some((quantity) => !quantity.isActivity)
      ? findPattern(sentence, amountPatterns)
      : undefined)
  );
});

/** Where it may be told in words of a trade: too little to count as worth, enough not to say that there is none. */
export const mayBeWorthOf = readOnce(
  (sentence: Readable): WordRange | undefined =>
    businessOf(sentence) ??
    findPattern(sentence, [aheadOfTime]) ??
    (quantitiesOf(sentence).some((quantity) => !quantity.isActivity)
      ? findPattern(sentence, perhapsWorthPatterns)
      : undefined),
);

/** Days early are a worth of their own. */
const aheadOfTime =
  /\b(?:days?|hours?|weeks?|months?)\s+(?:ahead|early|earlier|sooner|before\s+(?:its?|the|their|time))\b/u;
