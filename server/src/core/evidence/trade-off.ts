/** Where a sentence weighs one thing against another: an option not taken, a price paid, a reason for the choice. */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const tradeOffOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, tradeOffPatterns),
);

/**
 * Where a sentence shows at least that more than one way was seen: what another one would have cost, what somebody held against it,
 * what was given for it. Too little to prove a trade-off, enough not to say that there is none.
 */
export const otherWayOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, otherWayPatterns),
);

const otherWayPatterns: readonly RegExp[] = [
  /\b(?:though|hurt(?:s|ing)?)\b/u,
  // What would have been, and at what price.
  /\b(?:would|could|might)(?:\s+(?:only|also|then|not|never|easily|even))*(?:\s+have|'ve)\b|\b(?:that|this|it|which|\w+ing(?:\s+\w+){0,3})\s+(?:would\s+)?(?:also\s+)?(?:meant|means|mean|cost|costs|risked|risks|bought)\b|\b(?:would|could)\s+(?:only\s+)?(?:cost|lose|take|mean|risk|delay|miss|leave|slow|hurt)\b/u,
  /\b(?:worst|best)[-\s]case\b|\b(?:easy|easier|easiest|obvious|quick|quicker|quickest|fast|fastest|cheap|cheaper|cheapest|safe|safer|safest|short|shortest|simple|simpler|simplest|usual|other|second|third|proper|clean)\s+(?:way(?:\s+out)?|fix|route|path|answer|solution|plan|choice|option|road|move)\b|\b(?:choices?|possibilit(?:y|ies)|options?|choosing|dilemma|ways\s+out)\b|\beither\b[^.;!?]*\bor\b|\bbetween\b[^.;!?]{2,80}\band\b[^.;!?]*(?<=\b(?:choose|decide|choice|decision|picked)\b[^.;!?]*)|\b(?:waiting|wait)\b[^.;!?]*\bor\b/u,
  // Given for it, or given up to somebody.
  /\b(?:compromise[sd]?|conceded?|yielded|gave\s+(?:in|way|up)|give\s+in|gave\s+(?:him|her|them)\s+that|let\s+(?:it|that|them)\s+go|let\s+go\s+of|backed\s+down|met\s+(?:him|her|them)\s+half|half-?way|middle\s+(?:way|ground)|second[-\s]best|in\s+return|in\s+favou?r\s+of|live\s+with|not\s+(?:clean|perfect|ideal|elegant|pretty)|put\s+(?:it|that|them|the\s+\w+)\s+off|cut\s+(?:the|my|our)\s+scope|the\s+price|at\s+first\s+only|for\s+the\s+time\s+being)\b/u,
  /\b(?:cost|costs|costing)\s+(?:me|us|him|her|them|the|my|our|about|an?|two|three|\d)\b|\b(?:short|late|behind|off\s+my\s+own|out\s+of\s+my\s+own|less\s+for|fewer\s+for)\b[^.;!?]*(?<=\b(?:accepted|meant|knew|knowing)\b[^.;!?]*)|\b(?:on\s+the\s+other\s+hand|on\s+balance|even\s+if\s+(?:it|that|this)|in\s+spite\s+of|despite|knowing\s+(?:that|full\s+well|it))\b/u,
  // What others held against it.
  /\b(?:object(?:ed|ion|ions)|pushed\s+back|push-?back|disagree[sd]?|argu(?:ed|ment|ments)|sceptical|skeptical|reluctant|against\s+(?:it|the\s+idea|my|the\s+plan)|afraid|fear(?:ed|s)?|worried|reckless|did(?:\s+not|n't)\s+(?:like|want|agree|believe)|wanted\s+(?!to\b)[^.;!?]{2,50},\s*(?:i|we|he|she|they)\b|fair\s+(?:point|objection|question)|was\s+right\s+(?:that|about))\b/u,
];

const tradeOffPatterns: readonly RegExp[] = [
  pattern`
    \b(?:two|three|several|other|different) (?:
      options|ways|approaches|alternatives|plans|paths|routes|designs
    )\b
    |\bargued for (?:the|a)\b
    |\bor (?:we|i|each \w+|they) could\b
    |\bmean[st]? (?:more|less|fewer|extra|longer|higher|slower|a (?:longer|higher|slower|second|later))\b
    |\bthe (?:weakness|price|cost|catch|flip side|disadvantage|weak (?:point|spot)) (?:of|was|is|being)\b
    |\bnamed the (?:weakness|price|risk|catch|cost)\b
    |\bwhich (?:is|was|would be|takes|took|costs?) [^.;,]{1,30}\b(?:but|yet|and lasts|though)\b
    |\bat least (?:it|that|we) (?:would|could)\b
    |\bnot the (?:fastest|cheapest|best|cleanest|nicest|most \w+)\b
  `,
  pattern`
    \btrade-?offs?\b|\btrad(?:ed|ing)\b[^.]{0,40}\b(?:for|against)\b|\bweigh(?:ed|ing|t)?\b|\bversus\b|
    \bvs\b|\bpros and cons\b|\bdownsides?\b|\bdrawbacks?\b
  `,
  pattern`
    \binstead\b|\brather than\b|\bin exchange for\b|\bat the (?:expense|cost|price) of\b|
    \bas (?:an )?insurance\b
  `,
  pattern`
    \b(?:gave|give|giving) up\b|\bruled out\b|\bheld off\b|\bdecided against\b|\brejected\b|\bturned down\b|
    \bset aside\b|\bpostponed\b|\bsacrific\w+\b
  `,
  // What somebody feared or refused, and the plan that gave way to it.
  pattern`\b(?:fear(?:ed|s)|worri(?:ed|es)|objected|refused|declined|insisted|complained)\b[^.]*\bso (?:i|we)\b`,
  // A choice with its alternative or its reason.
  pattern`
    \b(?:
      chose|choose|picked|preferred|opted|favou?red|went (?:with|for)|settled (?:on|for)|decided|kept|
      selected
    )\b[^.]*\b(?:over|because|since|so that|even though|although|despite|to protect|to avoid|in order to)\b
  `,
  pattern`
    \b(?:compared|considered|looked at|evaluated|priced)\b[^.]*\b
    (?:
      options?|alternatives?|ways|approaches|vendors?|designs?|both|against|on (?:cost|price|risk|time)
    )\b
  `,
  pattern`
    \baccept(?:ed|ing)?\b[^.]*\b(?:higher|lower|slower|more|fewer|less|longer|risk|debt|delay|loss|cost)\b
    |\btook on\b[^.]*\b(?:debt|risk)\b
  `,
  pattern`
    \b(?:cost|costs|costing) (?:us|me|them|the \w+)?\b[^.]*\bbut\b
    |\b(?:faster|cheaper|safer|simpler|slower|easier|quicker)\b[^.]*\b(?:but|while|whereas|yet)\b
  `,
  pattern`
    \b(?:mattered|matters|counted) more\b
    |\breversible\b
    |\bcould be (?:undone|reversed|switched off|rolled back)\b
    |\bbuild (?:or|and|vs\.?) buy\b
    |\boption [a-c]\b
    |\balternatives?\b
  `,
];
