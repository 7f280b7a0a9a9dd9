import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';
import { businessPatterns } from './business.words.ts';

export const businessOf = readOnce(
  (sentence: Readable): WordRange | undefined => findPattern(sentence, businessPatterns),
);
