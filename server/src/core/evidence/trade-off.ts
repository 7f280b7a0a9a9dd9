/** Where a sentence weighs one thing against another: an option not taken, a price paid, a reason for the choice. */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const tradeOffOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, tradeOffPatterns),
);

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
