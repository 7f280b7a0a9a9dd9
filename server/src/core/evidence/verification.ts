/** Where a sentence says how a cause or an effect was checked. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import { noVerificationPatterns, verificationPatterns } from './verification.words.ts';

export const verificationOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  return noVerificationPatterns.some((pattern) => pattern.test(text))
    ? undefined
    : findPattern(sentence, verificationPatterns);
});
