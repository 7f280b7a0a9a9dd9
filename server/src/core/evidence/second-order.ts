import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';
import { secondOrderPatterns } from './second-order.words.ts';

export const secondOrderOf = readOnce(
  (sentence: Readable): WordRange | undefined => findPattern(sentence, secondOrderPatterns),
);
