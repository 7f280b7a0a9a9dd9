/**
 * Outcomes that need no number: something that can be checked happened because of the work.
 * Somebody decided something, something that failed works, somebody's state before and after is named.
 */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, frame, pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';
import { isBareAbsence, secondOrderOf } from './second-order.ts';

export const specificOutcomeOf = readOnce(
  (sentence: Readable): WordRange | undefined =>
    findPattern(sentence, patterns) ??
    (isBareAbsence(sentence) ||
    /^[^,;:]*\bnever\s+(?:came\s+back|happened|recurred|returned)\W*$/iu.test(sentence.text)
      ? undefined
      : secondOrderOf(sentence)),
);

const decidingPeople = anyOf(`
  auditor bank board buyer client committee company council court customer director editor family he
  head(?:teacher)? inspector insurer jury landlord manager ministry owner parents principal regulator school
  she sponsor supplier they trust union university vendor
`);
const decidedDeeds = anyOf(`
  accepted adopted agreed_to approved awarded bought canceled cancelled certified chose dropped extended
  funded gave_(?:up|me|us) granted hired invited licensed lifted made moved promoted published renewed
  reopened reversed signed started_\\w+ing stopped_\\w+ing switched took_(?:back|over) withdrawn withdrew
`);
const stateAdjectives = anyOf(`
  always amber blocked bottom closed daily failing first hourly last manual monthly most never none paper
  rarely red refus\\w+ silen\\w+ unpaid weekly worst yearly zero
`);
const plainAwards = anyOf(`
  accreditation audit award certification contract exam exams grant inspection prize tender
`);
const awards = frame`
  (?:
    in\s+(?:
      january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|
      autumn|winter
    )
    |${plainAwards}
  )
`;

const patterns: readonly RegExp[] = [
  // A decision of others.
  pattern`\b${decidingPeople}\b[^.;!?]{0,30}\b${decidedDeeds}\b`,
  // From one state to another.
  pattern`
    \bfrom\s+(?:an?\s+|the\s+)?[a-z-]+(?:\s+[a-z-]+){0,4}\s+to\s+(?:an?\s+|the\s+)?
    [a-z-]+\b(?<=\bfrom\s+(?:an?\s+|the\s+)?${stateAdjectives}\b[^.;!?]*)
  `,
  pattern`
    \b(?:used\s+to|who\s+had|which\s+had|had\s+(?:never|always|refused))\b[^.;!?]*\b
    (?:
      now|since|today|after\s+that|no\s+longer|for\s+the\s+first\s+time
    )\b
  `,
  pattern`\bwhat\s+(?:had\s+)?(?:cost|needed|taken|took|used\s+to\s+\w+)\b[^.;!?]*\b(?:costs?|fits|is\s+done|needs?|takes?)\b`,
  pattern`\b(?:passed|won|was\s+(?:awarded|certified|accredited|accepted|published))\b[^.;!?]*\b${awards}\b`,
];
