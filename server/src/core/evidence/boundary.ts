/** Where a sentence says that the matter was not the candidate's assigned work. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { boundaryPatterns, noBoundaryPatterns } from './boundary.words.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';

export const boundaryOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  return noBoundaryPatterns.some((pattern) => pattern.test(text))
    ? undefined
    : findPattern(sentence, boundaryPatterns);
});
