/** Where a sentence gives the reason or the purpose of what was done. */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const reasonOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, patterns),
);

const patterns: readonly RegExp[] = [
  pattern`
    \b(?:
      because|so that|in order to|so as to|therefore|that is why|that's why|the reason|for that reason|
      as a result|otherwise|due to|thanks to|given that|on the grounds|in case|instead of|rather than|
      even though|although
    )\b
  `,
  // "Since" gives a reason before a clause, a date before a noun.
  pattern`
    \bsince\s+(?:
      the|a|an|it|they|he|she|we|i|this|that|there|nobody|no one|most|all|every|each|our|my|their|waiting
    )\b(?=[^.;!?]*\b(?:was|were|had|would|could|did|is|are|has|cannot|can|needed|took|cost)\b)
  `,
  // A purpose after a deed, and a consequence drawn.
  pattern`
    \b(?:i|we)\b[^.;!?]*\bto (?:
      avoid|prevent|make sure|ensure|find out|see (?:if|whether|how|what)|learn|check|protect|save|keep|
      reduce|stop|give|let|show|understand|be able|be sure|get|cut|help|limit|test|win|free|reach
    )\b
  `,
  pattern`
    ,\s*so\s+(?:i|we|the|my)\b
    |(?:^|[.;!?]\s+)so\s+i\b
    |\bas\s+(?:it|they|he|she|this|that|the \w+|there)\s+(?:was|were|had|would|could)\b
    |\bwhich (?:meant|means|showed|told) (?:that|me)\b
  `,
];
