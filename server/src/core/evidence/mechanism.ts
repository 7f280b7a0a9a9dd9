/** Where a reflection names a practice, an artefact or a cause in how the work is organised. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import { mechanismPatterns, noMechanismPatterns } from './mechanism.words.ts';

export const mechanismOf = readOnce((sentence: Readable): WordRange | undefined =>
  noMechanismPatterns.some((pattern) => pattern.test(plainText(sentence))) ? undefined : findPattern(sentence, mechanismPatterns),
);
