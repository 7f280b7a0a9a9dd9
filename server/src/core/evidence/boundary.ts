/** Where a sentence says that the matter was not the candidate's assigned work. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { boundaryPatterns, noBoundaryPatterns, ofAnotherTrade, weakBoundary } from './boundary.words.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';

export const boundaryOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  return noBoundaryPatterns.some((pattern) => pattern.test(text))
    ? undefined
    : findPattern(sentence, boundaryPatterns);
});

/**
 * Whether it may be said whose the matter was, in words that are no certain boundary.
 * An order to the candidate decides it: then it was assigned, whatever else the sentence says.
 */
export const mayTellWhose = readOnce((sentence: Readable): boolean => {
  const text = plainText(sentence);
  return ofAnotherTrade.test(text) || (weakBoundary.test(text) && !ordered.test(text));
});

const ordered =
  /\b(?:asked|told|ordered|tasked|assigned|instructed)\s+me\s+to\b|\bi\s+was\s+(?:asked|told|tasked|assigned)\b/u;
