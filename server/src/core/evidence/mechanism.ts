import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';
import { mechanismPatterns } from './mechanism.words.ts';

export const mechanismOf = readOnce(
  (sentence: Readable): WordRange | undefined => findPattern(sentence, mechanismPatterns),
);
