/**
 * Outcomes that need no number: something that can be checked happened because of the work.
 * Somebody decided something, something that failed works, somebody's state before and after is named.
 */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';
import { secondOrderOf } from './second-order.ts';

export const specificOutcomeOf = readOnce(
  (sentence: Readable): WordRange | undefined => findPattern(sentence, patterns) ?? secondOrderOf(sentence),
);

const patterns: readonly RegExp[] = [
  // A decision of others.
  /\b(?:he|she|they|client|customer|board|committee|director|manager|owner|buyer|council|family|supplier|vendor|inspector|regulator|auditor|court|company|school|trust|university|editor|sponsor|principal|head(?:teacher)?|ministry|jury|bank|landlord|insurer|parents|union)\b[^.;!?]{0,30}\b(?:approved|signed|renewed|withdrew|withdrawn|cancelled|canceled|dropped|extended|funded|chose|bought|hired|reopened|lifted|certified|licensed|accepted|adopted|awarded|granted|promoted|invited|published|reversed|agreed\s+to|gave\s+(?:up|me|us)|switched|moved|made|took\s+(?:back|over)|stopped\s+\w+ing|started\s+\w+ing)\b/u,
  // From one state to another.
  /\bfrom\s+(?:an?\s+|the\s+)?[a-z-]+(?:\s+[a-z-]+){0,4}\s+to\s+(?:an?\s+|the\s+)?[a-z-]+\b(?<=\bfrom\s+(?:an?\s+|the\s+)?(?:weekly|daily|monthly|hourly|yearly|manual|paper|refus\w+|silen\w+|never|always|zero|none|failing|last|first|worst|bottom|most|red|amber|rarely|blocked|unpaid|closed)\b[^.;!?]*)/u,
  /\b(?:used\s+to|who\s+had|which\s+had|had\s+(?:never|always|refused))\b[^.;!?]*\b(?:now|since|today|after\s+that|no\s+longer|for\s+the\s+first\s+time)\b/u,
  /\b(?:passed|won|was\s+(?:awarded|certified|accredited|accepted|published))\b[^.;!?]*\b(?:audit|inspection|exam|exams|certification|accreditation|tender|award|prize|contract|grant|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))\b/u,
];
