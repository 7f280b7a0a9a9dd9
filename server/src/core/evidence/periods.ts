/** Over what time something was seen or done. */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { frame, pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { about, anyNumber } from './number-patterns.ts';
import { findPattern } from './pattern.ts';
import { longTime, months, timeUnit, weekdays } from './quantities.words.ts';

/** Whether the sentence says over what time something was seen or done: "within two weeks", "since March". */
export const hasPeriod = (sentence: Readable): boolean => periodOf(sentence) !== undefined;

export const periodOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, periods),
);

const span = frame`
  (?:(?:the|those|these|my|our|a|an|one|its)\s+)?
  (?:(?:next|first|last|following|past|full|whole|entire|coming|same|very|${about})\s+){0,2}
  (?:${anyNumber}[-\s]?)?(?:consecutive\s+|full\s+|more\s+|straight\s+|of\s+)?
`;
const calendar = frame`
  (?:
    ${months}|${weekdays}|spring|summer|autumn|winter|christmas|easter|q[1-4]|
    quarter\s+(?:one|two|three|four)|(?:19|20)\d{2}|year[-\s]end|month[-\s]end
  )
`;
const periods: readonly RegExp[] = [
  pattern`
    \b(?:within|over|after|for|during|throughout|across|inside(?:\s+of)?)\s+${span}
    ${timeUnit}\b(?!\s+time\b)
  `,
  // A time as short as a machine's or a visit's behind "in" is a measure: "answers in 50 ms".
  new RegExp(`\\bin\\s+(?!an?\\s)${span}(?:${longTime}|hours)\\b(?!\\s+time\\b)`, 'u'),
  new RegExp(
    `\\b(?:since|by|until|till|between|from)\\s+(?:the\\s+)?(?:\\w+\\s+)?(?:of\\s+)?${calendar}\\b`,
    'u',
  ),
  new RegExp(
    `(?:${anyNumber}\\s?)${timeUnit}\\s+(?:later|on\\b(?!\\s+(?:an?|average|each|every)\\b)|after(?:wards?)?\\b|since|in\\s+a\\s+row|straight|running)`,
    'u',
  ),
  new RegExp(`\\bin\\s+(?:the\\s+)?(?:(?:early|late|mid)[-\\s])?${calendar}\\b`, 'u'),
  /\b(?:week|month|quarter|year)[-\s](?:over|on)[-\s](?:week|month|quarter|year)\b/u,
  pattern`
    \b(?:at|by|until|till|towards)\s+the\s+(?:very\s+)?end\s+of\s+(?:the|that|this|my)\s+(?:\w+\s+)?
    (?:week|month|quarter|year|term|semester|season|summer|winter|autumn|spring|trial|pilot)\b
  `,
  pattern`
    \b(?:that|this|the\s+(?:same|following|next|first|whole|rest\s+of\s+the))\s+
    (?:week|month|quarter|year|term|semester|season|school\s+year|spring|summer|autumn|winter)\b
  `,
  new RegExp(`\\b(?:took|needed|lasted)\\s+(?:\\w+\\s+){0,2}(?:${anyNumber})\\s?${longTime}\\b`, 'u'),
  /\b(?:ever|long)\s+since\b|\bsince\s+(?:then|that|the\s+(?:change|fix|release|switch|launch|start))\b/u,
];
