/** Numbers with what they measure, read by their unit. */
import { anyOf, frame } from '../vocabulary.ts';
import type { QuantityKind } from './evidence.ts';
import { about, anyNumber, every, noun, number } from './number-patterns.ts';
import { blank } from './pattern.ts';
import {
  absenceNouns,
  comparatives,
  digits,
  longTime,
  moneySign,
  moneyUnit,
  numberWord,
  percentUnit,
  shortTime,
  sizeUnit,
  timeUnit,
} from './quantities.words.ts';

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
}

export function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  let rest = text;
  // Periods go first, so that their numbers are not counted as measures.
  for (const pattern of periodAmounts)
    rest = rest.replace(pattern, (period, at: number) =>
      isLevel(rest, period, at) ? period : ' '.repeat(period.length),
    );
  for (const [kind, pattern] of amountPatterns) {
    for (const match of rest.matchAll(pattern)) {
      const lead = /^\s*/u.exec(match[0])![0].length;
      found.push({
        start: match.index + lead,
        end: match.index + match[0].trimEnd().length,
        kind,
      });
    }
    for (const amount of found) rest = blank(rest, amount.start, amount.end);
  }
  return found;
}

/** "A file is now opened in 1.8 days", "paid in four days on average": how long it takes as a rule. */
const isLevel = (text: string, period: string, at: number): boolean =>
  /^in\s/u.test(period) &&
  (takesNow.test(text.slice(0, at)) ||
    /^\s+(?:on average|today|now)\b/u.test(text.slice(at + period.length)));

const takesNow =
  /\b(?:is|are)\s+(?:now\s+|usually\s+|today\s+)?(?!(?:due|expected|planned)\b)\w+(?:ed|en|id|lt|nt|pt|wn)\s*$/u;

const periodLead = frame`
  (?:
    within|over|in|after|for|during|since|next|first|last|following|past|previous|each of|throughout|across|
    every|per|until|in less than|in under|in only|in just|in about
  )
`;
/** A number of days or longer behind these is a period; a shorter time behind "in" measures ("answers in 50 ms"). */
const periodAmounts: readonly RegExp[] = [
  new RegExp(
    frame`
      \b(?:${periodLead}\s+)(?:(?:the|those|these|my|our|a)\s+)?
      (?:(?:next|first|last|following|past|full|whole|entire|${about})\s+){0,2}(?:${anyNumber}\s?-?\s?)
      (?:more\s+|consecutive\s+|full\s+|straight\s+)?
      ${longTime}\b(?!\s+(?:instead|rather|not|down|compared|less|more|earlier|faster|sooner))
    `,
    'gu',
  ),
  new RegExp(
    frame`
      \b(?:over|for|during|after|within|throughout|past|last|next|first)\s+(?:the\s+)?
      (?:(?:next|first|last|following|past|full|whole|${about})\s+){0,2}(?:${anyNumber}\s?-?\s?)
      ${shortTime}\b(?!\s+(?:instead|rather|not|down|compared|less|more))
    `,
    'gu',
  ),
  new RegExp(
    frame`
      (?:${anyNumber}\s?)${timeUnit}\s+(?:
        later|ago|afterwards?|on\b(?!\s+(?:an?|average|each|every)\b)|in\s+a\s+row|running|straight|since|after\s+(?:that|this|the)|
        before\s+(?:that|this|the)|into
      )
    `,
    'gu',
  ),
];

const frequency = anyOf(`
  automatic daily fortnightly hourly manual monthly never nil nobody none nothing on_demand paper quarterly
  rarely weekly yearly zero
`);

const oneThings = anyOf(`
  appointment bed billing blind book charg check click decker digit door effort entry espresso glaz invoice
  lesson name order page payment period record room row shift sided work
`);
const afterAnother = anyOf(`
  customer data failed further late lost missed missing more new open other patient production repeat repeated
  reported second serious similar single such unplanned
`);
const amountPatterns: readonly (readonly [QuantityKind, RegExp])[] = [
  [
    'shift',
    new RegExp(
      frame`
        \b(?:from\s+)?${frequency}(?:\s+[a-z]+){0,2}\s+(?:to|→|->|into)\s+(?:an?\s+|about\s+|almost\s+)?
        (?:${frequency}|once|twice|${number}|one)(?:\s+${every})?\b
      `,
      'gu',
    ),
  ],
  [
    'shift',
    new RegExp(
      frame`
        \bfrom\s+(?:the\s+)?(?:
          most|least|first|last|worst|best|second|third|fourth|fifth|sixth|bottom|\d+(?:st|nd|rd|th)
        )\b[^.;!?]{0,30}\bto\s+(?:the\s+)?(?:
          most|least|first|last|worst|best|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|
          \d+(?:st|nd|rd|th)
        )\b
        |\bfrom\s+(?:every|each|once\s+an?|twice\s+an?|several\s+times\s+an?)\s+(?:\w+\s+){1,3}to\s+
        (?:once|twice|every|never|none|about|one|${number})\b
      `,
      'gu',
    ),
  ],
  [
    'multiple',
    new RegExp(
      frame`
        \b(?:
          doubl(?:ed|es|e|ing)|tripl(?:ed|es|e|ing)|quadrupl(?:ed|es|e|ing)|halv(?:ed|es|e|ing)|quartered
        )\b(?![-\s]${oneThings}\w*)
        |\b(?:cut|split|reduced|slashed|down|dropped|fell|shrank)\b[^.;]{0,30}?\b(?:in|by|to)\s+
        (?:half|a\s+(?:half|third|quarter|fifth|tenth)|two[-\s]thirds|three[-\s]quarters)\b
        |\bby\s+(?:more\s+than\s+|about\s+|almost\s+|nearly\s+|over\s+)?
        (?:half|a\s+(?:third|quarter|fifth|tenth)|two[-\s]thirds|three[-\s]quarters)\b
        |\b\w+[-]?fold\b(?<!\b(?:mani|un|scaf|scaff|blind|bill|mani)fold)
        |\b(?:twice|thrice|${number}\s+times)\s+
        (?:as|the|more|less|fewer|faster|higher|bigger|larger|quicker|over)\b
        |\d[\d.,]*\s?[x×](?![\w-])
        |\b(?:double|triple|half)\s+(?:the|of\s+the\s+(?:previous|old|usual)|that\s+of|what|as)\b
      `,
      'gu',
    ),
  ],
  [
    'ratio',
    new RegExp(
      frame`
        (?:${anyNumber})\s+(?:(?:more|other|further)\s+)?(?:in|of|out\s+of)\s+(?:(?:every|the|all|my|our|its|their)\s+)?(?:${number})
        (?:\s+${noun})?
        |\b(?:a|one|two|three)[-\s](?:third|quarter|fifth|tenth)s?\s+
        (?:
          of\s+(?:the|all|our|my|its|their|them|those)\b|fewer|less|more|lower|higher|faster|shorter|cheaper
        )
        |\bhalf\s+(?:of\s+)?(?:the|all|our|my|its|their|of\s+them|as)\b
        |\bevery\s+(?:second|third|fourth|fifth|tenth)\b
      `,
      'gu',
    ),
  ],
  ['percent', new RegExp(`(?:${anyNumber})(?:\\s+(?:and\\s+a\\s+half\\s+)?)?\\s?${percentUnit}`, 'gu')],
  [
    'money',
    new RegExp(
      frame`
        ${moneySign}\s?${digits}(?:\s+${every})?
        |(?:${number})\s?${moneyUnit}(?:\s+${every})?
        |\b(?:${number})\s+(?:lakhs?|crores?)(?:\s+(?:of\s+)?rupees)?
      `,
      'gu',
    ),
  ],
  [
    'rate',
    new RegExp(
      frame`
        (?:${number}|(?<![\w-])(?:one|once|twice|an?\s+(?:full|whole|extra))(?![\w]))(?:\s+${noun}){0,3}?\s*
        ${every}
      `,
      'gu',
    ),
  ],
  [
    'duration',
    new RegExp(
      frame`
        (?:${number}|(?<![\w-])(?:one|an?|half\s+an?|a\s+quarter\s+of\s+an)(?![\w]))[-\s]?
        (?:and\s+a\s+half\s+)?(?:more\s+|fewer\s+|full\s+|whole\s+|extra\s+)?${timeUnit}(?![\w/])
        (?:\s+(?:and\s+)?${number}\s*${timeUnit}\b)?
      `,
      'gu',
    ),
  ],
  [
    'size',
    new RegExp(
      frame`
        ${number}\s?-?${sizeUnit}(?![\w])
        |\b(?:an?|half\s+an?)\s+(?:met(?:re|er)|kilo|ton|tonne|lit(?:re|er)|mile|degree|foot|inch)\s+
        ${comparatives}\b
      `,
      'gu',
    ),
  ],
  [
    'zero',
    new RegExp(
      frame`
        \b(?:zero|nil)\b(?:\s+${noun}){0,3}
        |\b(?:no|without(?:\s+an?y?)?|any)\s+(?:${afterAnother}\s+){0,2}
        ${absenceNouns}\b(?<=\b(?:no|without)\b[^.;]{0,60})
        |\b(?:not|without)\s+(?:(?:a|one)\s+single|one\b(?!\s+of\s+(?:the\s+)?(?:us|them))|a\s+one)\s*
        (?:${noun})?
        |\bnone\s+of\s+the\s+(?:${number}|\w+s)\b
        |\bnone\b(?=\s*(?:[.,;]|since|in|this|after|$))
      `,
      'gu',
    ),
  ],
  [
    'count',
    new RegExp(
      frame`
        \b(?:hundreds|thousands|millions|dozens)\s+of\s+${noun}
        |(?<![\w.-])(?:${digits})(?![\w-])(?:\s+(?:of\s+(?:the|our|my|those)\s+)?(?:${noun})){0,2}
        |(?<![\w-])${numberWord}(?![\w])(?:\s+(?:of\s+(?:the|our|my|those)\s+)?${noun}){1,2}
        |(?<=\b(?:to|not|lose|of|by|than|with|only|about|under|over|above|below|against|
        beyond|exceeded|reached|averaged|at|is|was|then|finally|now)\s)
        ${numberWord}(?=\s*(?:[.,;!?]|$|in\b|on\b|by\b|within\b|after\b|per\b|this\b|last\b|since\b))
      `,
      'gu',
    ),
  ],
];
