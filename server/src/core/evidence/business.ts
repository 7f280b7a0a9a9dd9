/** Where a result says what it meant in money, for those served, in time given back or in risk. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { amountPatterns, businessPatterns, noBusinessPatterns } from './business.words.ts';
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
