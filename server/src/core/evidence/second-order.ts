/** Where a result says what went on without the candidate. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import { noSecondOrderPatterns, secondOrderPatterns } from './second-order.words.ts';

export const secondOrderOf = readOnce((sentence: Readable): WordRange | undefined =>
  noSecondOrderPatterns.some((pattern) => pattern.test(plainText(sentence))) ? undefined : findPattern(sentence, secondOrderPatterns),
);
