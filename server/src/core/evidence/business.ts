/** Where a result says what it meant in money, for those served, in time given back or in risk. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { businessPatterns, noBusinessPatterns } from './business.words.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';

export const businessOf = readOnce((sentence: Readable): WordRange | undefined =>
  noBusinessPatterns.some((pattern) => pattern.test(plainText(sentence))) ? undefined : findPattern(sentence, businessPatterns),
);
