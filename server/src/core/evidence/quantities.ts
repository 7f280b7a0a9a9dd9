/**
 * Amounts, rates and changes that a sentence states.
 * Numbers that only name something (versions, dates, rooms, ticket ids), count people of a team or years of a career
 * are blanked first; what is left is read by its unit. A stretch of time that only says how long or since when
 * ("within two weeks") is a period, no measure.
 */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, frame, pattern } from '../vocabulary.ts';
import type { Quantity, QuantityKind, Readable } from './evidence.ts';
import { isSameMeasure, type Measure, measureOf } from './measure.ts';
import { blank, blankedText, findPattern, plainText, wordsAt } from './pattern.ts';
import {
  absenceNouns,
  activityNouns,
  activityVerbs,
  changeVerbs,
  comparatives,
  digits,
  labels,
  longTime,
  moneySign,
  moneyUnit,
  months,
  numberWord,
  percentUnit,
  shortTime,
  sizeUnit,
  timesOfDay,
  timeUnit,
  weekdays,
} from './quantities.words.ts';

/** In the order of the text; ranges never overlap. */
export const quantitiesOf = readOnce((sentence: Readable): readonly Quantity[] => {
  const text = plainText(sentence);
  if (!mayHoldQuantity.test(text)) return [];
  const found = amountsIn(withoutLabels(sentence)).sort((a, b) => a.start - b.start);
  const isChanged = isChange(text);
  const isCompared = holdsComparison(text, found);
  const measures = found.map(({ kind, start, end }) => measureOf(kind, text.slice(start, end)));
  const period = periodOf(sentence);
  return found.flatMap((amount, index): Quantity[] => {
    const range = wordsAt(sentence, amount.start, amount.end);
    if (!range) return [];
    const hasBaseline = amount.kind === 'shift' || isCompared;
    const before = isCompared ? earlierOf(text, found, measures, index) : undefined;
    return [
      {
        ...range,
        kind: amount.kind,
        ...measures[index],
        isChange:
          hasBaseline ||
          amount.kind === 'multiple' ||
          isChanged ||
          comparedAfter.test(text.slice(amount.end)),
        hasBaseline,
        ...(before === undefined ? {} : { before: measures[before] }),
        // The time that something took is the measure itself, not the time over which it changed.
        ...(period && (range.last < period.first || range.first > period.last) ? { period } : {}),
        isActivity: isActivity(text, amount),
      },
    ];
  });
});

/** Whether the sentence says over what time something was seen or done: "within two weeks", "since March". */
export const hasPeriod = (sentence: Readable): boolean => periodOf(sentence) !== undefined;

export const periodOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, periods),
);

interface Amount {
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
}

const number = `(?:${digits}|(?<![\\w-])${numberWord}(?![\\w]))`;
const anyNumber = `(?:${number}|(?<![\\w-])(?:one|zero|none|nil|an?|half\\s+an?)(?![\\w]))`;

const numberWords = anyOf(`
  \\w+fold crores? daily double\\w* dozen fifth half halv\\w+ hourly hundreds? lakhs? millions? monthly never
  nil no nobody none not nothing one quadruple\\w* quarter tenth third thousands? thrice triple\\w* tripling
  twice weekly without zero
`);
const mayHoldQuantity = pattern`
  \d
  |\b(?:
    two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|fou?rty|fifty|sixty|
    seventy|eighty|ninety
  )\b
  |\b(?:
    ${numberWords}
    |an? (?:hour|day|week|month|minute|met(?:re|er)|kilo|ton|tonne|lit(?:re|er)|mile|degree|foot|inch)
  )\b
`;

const namesWithNumbers = new RegExp(
  frame`
  (?<=[\p{L}\d,;)'"] (?:the )?)(?!(?:I|In|By|Of|Over|Only|About|To|At|From)\b)\p{Lu}[\p{L}+#.-]*\s\d+
  (?:\.\d+)*(?![\d,]*\d)(?!\s?(?:%|[kKmM]\b|per\s?cent|percent))(?!\s+(?!\p{L}*(?:ss|us|is|as)\b)\p{Ll}+s\b)
  (?![\p{L}])
`,
  'gu',
);

/** Numbers that name, date or belong to persons are replaced by blanks. */
function withoutLabels(sentence: Readable): string {
  let text = blankedText(sentence);
  for (const pattern of dates) text = blankAll(text, pattern);
  // A capital before a bare number tells a name from a count: "Kubernetes 1.27", but not the first word of the sentence.
  text = blankAll(text, namesWithNumbers);
  text = text.toLowerCase();
  for (const pattern of notCounting) text = blankAll(text, pattern);
  return text;
}

const blankAll = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => ' '.repeat(found.length));

const ownership = '(?:the|our|my|his|her|their|this|that|its|a|an|whole|own|small|entire)';
const group = anyOf(`
  board brigade class committee crew department family group panel section shift squad staff team unit
`);
const dates: readonly RegExp[] = [
  new RegExp(
    frame`
      \b\d{1,2}(?:st|nd|rd|th)?(?:\s?(?:and|&|to|-|–)\s?\d{1,2}(?:st|nd|rd|th)?)?\s+(?:of\s+)?${months}\b\.?
      (?:\s+\d{4}\b)?
      |\b${months}\.?\s+\d{1,2}(?:st|nd|rd|th)?\b(?!\s?(?:%|percent|per))(?:,?\s+\d{4}\b)?
      |\b${months}\s+\d{4}\b
    `,
    'giu',
  ),
];
const unitSuffixes = anyOf(`
  b bn cm d eur g gb h hrs? k kb kg km kw kwh l m mb mg mins? ml mm mn ms mw nd p pb pp pts? qps rd rps s
  secs? st tb th tps usd w x °?c
`);
const percentAdjectives = anyOf(`
  (?:bug|error)-free accurate behind certain committed confident convinced correct dedicated effort focus\\w*
  foolproof guaranteed happy honest perfect reliable right safe satisfied secure stable sure
`);
const httpThings = anyOf(`
  answered answers api apis client clients code endpoint endpoints error errors gateway http page proxy
  request requests responded responds? returned returns? route server servers service services site status
`);
const hourLongThings = anyOf(`
  break call chat contract course deck drive flight meeting notice pilot plan presentation program programme
  project review session shift slide slot talk training trial trip walk window workshop
`);

const notCounting: readonly RegExp[] = [
  // Addresses, letters with digits, standards, dates in digits, times of day.
  /\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/gu,
  new RegExp(
    frame`
    \b(?=[a-z]*\d)(?!\d+(?:[.,]\d+)*${unitSuffixes}\b)[a-z]*\d[a-z\d]*[a-z][a-z\d]*\b
    |\b[a-z]+\d[\w-]*\b
    |\b[a-z]{1,6}-\d[\w-]*
    |#\s?\d+
    |\b\d+-[a-z]+-\d+\b
  `,
    'gu',
  ),
  new RegExp(
    frame`
    \bv\d+(?:\.\d+)*\b|\b\d+\.\d+\.\d+\b|\b24\s?\/\s?7\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|
    \b\d{4}-\d{2}-\d{2}\b
  `,
    'gu',
  ),
  new RegExp(`\\b(?:\\d{1,2}(?:[:.]\\d{2})?|${numberWord}|one)\\s?${timesOfDay}`, 'gu'),
  new RegExp(
    frame`
    \b\d{1,2}:\d{2}(?::\d{2})?\b
    |\b(?:at|by|until|till|before|after|since|past)\s+(?:half\s+past\s+|quarter\s+(?:past|to)\s+)?
    (?:\d{1,2}(?:\.\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)
    (?=\s*(?:[.,;!?)]|$|in\s+the\b|at\s+night|on\s+\w+day|sharp|and\b(?!\s+a\s+(?:half|quarter))|the\s+next|every\b|that\b))
  `,
    'gu',
  ),
  /\b\d+(?:st|nd|rd|th)\b/gu,
  new RegExp(
    frame`
    (?<![\d.,$€£₹])\b(?:19|20)\d{2}\b(?:\s?[-/–]\s?(?:19|20)?\d{2}\b)?
    (?!\s?(?:%|k\b|[a-z]*(?:s|ren|people)\b(?<!\bis|\bwas|\bhas|\bas|\bus|\bthis))|,\d|\.\d)
  `,
    'gu',
  ),
  // Labels with their numbers: "Room 204", "pages 10 to 50", "Article 12", "sprint 14".
  new RegExp(
    frame`
      (?<![\w-])(?<!${number}\s)${labels}\s?[-:#]?\s?
      (?:\d+(?:\.\d+)*[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)(?![\w%])
      (?!\s*(?:%|percent|per\s?cent|points?|${shortTime}\b|${longTime}\b|x\b|times\b|of\s+(?:the\s+)?\d))
      (?:\s?(?:to|and|&|-|–|or|,)\s?(?:${labels}\s)?\d+[a-z]?(?![\w%]))?
    `,
    'gu',
  ),
  // Numbers of cases and telephones, sayings, arrangements, birthdays.
  new RegExp(
    frame`
    \b[\w-]+\s+numbers?\s+(?:is|was|were|are|:)?\s*\d[\d/ -]*
    |(?<![\d.,'])\b0\d{2,}(?:[\s/-]\d+)*\b
    |\b50\s?[/:-]\s?50\b
    |\bfortune\s+\d+\b
    |\bsecond\s+to\s+none\b
    |\bin\s+(?:two|three|four)\s+(?:rows|halves|parts|groups|columns|lines|pieces)\b
    |\b(?:i|he|she|who)\s+(?:had\s+|just\s+)*turned\s+\d+\b
  `,
    'gu',
  ),
  /\b(?:[1-5]\d{2}|[45]xx)s?\s+(?:errors?|responses?|status|codes?)\b|\b\d+(?:\.\d+)?\s?ghz\b/gu,
  // "A 502 page", "a 404", "110 % motivated".
  new RegExp(
    frame`
      \b(?:an?|the|http)\s+[45]\d{2}(?:\s+(?:pages?|screens?|messages?|on)\b|(?=\s*[.,;!?]|$))
      |\b1\d\d\s?(?:%|per\s?cent)\s+(?:(?!of\b)\w+ly\s+)?(?:
        sure|certain|motivated|committed|convinced|behind|focus(?:ed|s)|dedicat\w+|ready|engaged|honest|invested|
        correct|right|clear|happy|satisfied|confident|commitment|effort|motivation
      )\b
    `,
    'gu',
  ),
  // Persons: careers, ages, the size of one's team.
  new RegExp(
    frame`
      ${number}\s?\+?\s*years?'?\s+(?:of\s+)?(?:\w+\s+){0,2}
      (?:experience|service|practice|teaching|training)
      |${number}[-\s]years?[-\s]olds?
      |\b(?:aged?|age\s+of)\s+${number}
      |\b(?:grade|year)\s+\d+
      |${number}\s+years?\s+(?:ago|earlier|before|in\s+the\s+(?:job|role|company|trade))
    `,
    'gu',
  ),
  new RegExp(
    frame`
      \b${ownership}?\s*${group}\s+(?:is|was|were|has|had|consist\w+)?\s*(?:made\s+up\s+)?(?:of|with)\s+
      (?:about\s+|only\s+)?${number}(?:\s+\w+)?
      |\b(?:the|all)?\s*${number}\s+of\s+(?:us|them|you|ours)\b
      |${number}[-\s](?:person|man|people|head|member)\s+(?:team|group|crew|squad|shop|department|company)
      |${number}\s+(?:people|colleagues|members|nurses|teachers|engineers|developers|of\s+us)\s+(?:in|on)\s+
      (?:my|our|the)\s+${group}
    `,
    'gu',
  ),
  // Rhetoric, and what is named by its number.
  new RegExp(
    frame`
    \b(?:100|110|200|hundred|one hundred)\s?(?:%|percent|per\s?cent)\s+${percentAdjectives}
    |\b(?:a|one)\s+(?:million|thousand|hundred)\s+(?:times|things|reasons)
    |\b(?:p|the)\s?(?:50|75|90|95|99|99\.9|999)(?:th)?(?:\s+percentile)?\b(?!\s?%)
    |\btop\s+\d+\b
    |\b\d+\s?%\s+confidence
    |\bwith\s+\d+\s?(?:%|percent)\s+confidence
  `,
    'gu',
  ),
  new RegExp(
    frame`
      (?<!\b(?:one|two|three|four|five|six|seven|half|none|\d)\s(?:out\s)?of\s)\b
      (?:
        the|these|those|both|my|our|their|his|her|other|either|between|all
      )\s+(?:other\s+|same\s+|first\s+|last\s+)?(?:two|three|four|five)\s+
      (?!(?:${timeUnit}|percent|points|${moneyUnit})\b)(?=[a-z])
    `,
    'gu',
  ),
  // Stretches of a year or a match.
  new RegExp(
    frame`\b(?:first|second|other|latter|last|early|late)\s+(?:half|third|quarter)\b(?:\s+of\s+(?:the\s+)?\w+)?`,
    'gu',
  ),
  // Answers of a web server, opening hours, addresses, families, a day in a story, effort without end.
  new RegExp(
    frame`
    \b(?:20[0-4]|30[12478]|40[0-9]|41[0-8]|42[2-9]|431|451|50[0-5])\b
    (?!
      \s?(?:
        %
        |[a-z]*(?:s|ren|people)\b(?<!\bis|\bwas|\bhas|\bas|\bthis)
        |ms\b
        |k\b
        |per\b
        |an?\b
        |rupees
        |euro
        |dollar
        |of\b
      )
    )(?<=\b${httpThings}\b[^.;!?]{0,60})
  `,
    'gu',
  ),
  new RegExp(
    frame`
    \b(?:opens?|opened|staffed|attended|hours)\s+(?:\w+\s+)?from\s+\d{1,2}\s?(?:to|-|–)\s?\d{1,2}\b
    |\b(?:19|20)?\d0s\b
    |\b(?:called|dialled|dialed|rang|phoned)\s+(?:112|999|911|000|111|110|101)\b
    |\b(?:from\s+)?\d{1,2}\s?(?:to|-|–)\s?
    \d{1,2}\b(?=[^.;!?]*\b(?:opens?|opening|hours|staffed|attended|o'clock)\b|\s+job\b)
    (?!\s*(?:minutes|hours|days|weeks|months))
    |\b\d{1,2}\s?:\s?\d{1,2}\b(?!\d)
    |\b360[-\s]degree\b
    |\b9\/11\b
    |\b4\s?x\s?4\b
    |\b(?:web|industry|work)\s+\d\.0\b
    |\b(?:sat|stood|worked|was|were)\s+[^.;!?]{0,30}from\s+9\s+to\s+5\b
    |\b(?:pier|berth|quay|peg|locker)\s+\d+
    |'\d0s\b
    |\bin\s+(?:my|his|her|their)\s+(?:twenties|thirties|forties|fifties|sixties)\b
  `,
    'gu',
  ),
  new RegExp(
    frame`
      \b\d+[a-z]?\s+(?:[a-z]+\s+){1,2}(?:road|street|lane|avenue|drive|square|boulevard)\b
      |\b(?:i\s+have|i'm\s+one\s+of|i\s+am\s+one\s+of|my|his|her|mother\s+of|father\s+of)\s+${number}\s+
      (?:children|kids|sisters|brothers|siblings|sons|daughters|cats|dogs|boys|girls)\b
      |\bone\s+of\s+${number}\s+(?:sisters|brothers|siblings|children)\b
    `,
    'gu',
  ),
  new RegExp(
    frame`
    (?:^|[.,;]\s+|\bthen\s+|\buntil\s+|\band\s+)one\s+(?:fine\s+)?
    (?:
      day|night|morning|evening|afternoon|week|\w+day
    )\b(?=,|\s+(?:the|i|we|my|our|a|an|he|she|it|they|when|in|last|his|her)\b)
  `,
    'gu',
  ),
  new RegExp(
    frame`
    \b(?:g[ai]ve[ns]?|giving|put\s+in|delivered)\s+
    (?:it\s+|my\s+|a\s+|an?\s+extra\s+|more\s+than\s+|always\s+|us\s+|this\s+|everything\s+|the\s+\w+\s+)*
    (?:100|1[1-9]0|200|1000|(?:a|one)?\s*hundred(?:\s+and\s+\w+)?)\s?(?:%|percent|per\s?cent)
    |\btwice\s+as\s+hard\b
  `,
    'gu',
  ),
  new RegExp(
    frame`
      \b(?:with|and|plus|me,)\s+(?:my\s+|our\s+)?${number}\s+(?:other\s+|more\s+|junior\s+|senior\s+)?
      (?:colleagues|friends|team-?mates|classmates|co-?workers|peers)\b
      |\b${group},\s+${number}\s+[a-z]+(?:\s+and\s+${number}\s+[a-z]+)?
      |\b${group}\s+(?:has|had|have|counts?|counted)\s+(?:only\s+|about\s+)?${number}\s+(?:new\s+)?
      (?:people|members|persons|colleagues|nurses|teachers|engineers|developers|devs|employees|heads)\b
      |${number}\s+years\s+(?:at|as|with)\s+(?:an?|the|my|this|that|[a-z]+)\b
    `,
    'gu',
  ),
  // Lengths of meetings and other things that are only called by their duration: "a 30-minute call".
  new RegExp(
    frame`
      ${number}[-\s](?:second|minute|hour|day|week|month|year|page|question|step|point|item|line|part)s?
      [-\s](?:long\s+)?${hourLongThings}s?\b
    `,
    'gu',
  ),
];

function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  let rest = text;
  // Periods go first, so that their numbers are not counted as measures.
  for (const pattern of periodAmounts) rest = blankAll(rest, pattern);
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

const about = frame`
  (?:
    about|around|roughly|nearly|almost|over|under|below|above|only|just|some|less than|more than|fewer than|
    at least|at most|up to|down to|approximately|an average of|circa|ca\.?
  )
`;
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
        later|ago|afterwards?|on\b|in\s+a\s+row|running|straight|since|after\s+(?:that|this|the)|
        before\s+(?:that|this|the)|into
      )
    `,
    'gu',
  ),
];

const noun = frame`
  (?!
    (?:
      is|was|has|as|this|us|to|of|and|or|in|on|at|by|for|from|the|a|an|with|that|which|it|i|we|he|she|they|
      but|so|then|than|because|when|after|before|times?|per|each|every
    )\b
  )[a-z][a-z'-]*
`;
const countedOnce = anyOf(`
  afternoon batch build call case class customer day deploy driver engineer evening event friday guest head
  hour lesson line minute monday month morning night one order patient person project pupil quarter release
  rep request room run saturday season second shift shop site store student sunday table term thursday
  transaction trip tuesday unit visit ward wednesday week weekend year
`);
const every = frame`
  (?:
    (?:per|an?|each|every|in\s+an?)\s+(?:(?:single|working|school)\s+)?(?:[a-z]+\s+)?${countedOnce}s?\b
    |per\s+[a-z]+\b
    |/\s?(?:s|sec|min|h|hr|day|week|month|year)\b
    |(?:rps|qps|tps)\b
    |(?:daily|weekly|monthly|annually|yearly|hourly)\b
    |p\.?a\.?(?![a-z])
  )
`;
const value = frame`(?:(?:${moneySign}\s?)?${anyNumber}(?:\s?(?:${percentUnit}|${moneyUnit}|${timeUnit}\b|${sizeUnit}\b))?)`;
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

const comparedAfter = new RegExp(`^\\s?(?:\\w+\\s+){0,2}?${comparatives}\\b`, 'u');
const change = pattern`
  \b${changeVerbs}\b
  |\bby\s+(?:about\s+|almost\s+|nearly\s+|over\s+|more\s+than\s+)?(?:${moneySign}\s?)?(?:${number})
  |\b(?:up|down)\s+(?:from|to|by)\b
`;
const isChange = (text: string): boolean => change.test(text);

/** A range, or an amount that "came to" a sum, is no change. */
const range = pattern`
  \b(?:
    chose|choose|picked|select\w*|aged|ages?|rang(?:e[sd]?|ing)|hired|vary|varie[sd]|consist\w*|between|
    priced|open
  )\b[^.;!?]{0,30}\bfrom\b
  |\b(?:came|comes|amounts?|amounted|led|leads?|adds?\s+up|added\s+up)\s+to\b(?<!\bfrom\b[^.;!?]*)
  |\bfrom\s+\d+\s+to\s+\d+\s+years\s*(?:old)?[.]?$
`;
const fromTo = pattern`
  (?:\bfrom\s+(?:\w+\s+){0,5}?)?${value}(?:\s+${noun}){0,3}(?:\s+${every})?\s*,?\s*
  (?:(?:down\s+|up\s+)?to\b|→|->|=>|became\b|(?:down|up)\s+to\b)\s*(?:${about}\s+)?(?:an?\s+)?${value}
`;
const explicitly = pattern`
  \b(?:
    (?:down|up)\s+from|instead\s+of|rather\s+than|compared\s+(?:with|to)|in\s+comparison|versus|vs\.?|
    against
  )\s+(?:\w+\s+){0,4}?(?:${value}|before|previous\w*|earlier|last|prior|usual|same)
  |\bused\s+to\b[^.]*\b(?:now|since|today|after|then)\b
  |\((?:it\s+)?(?:was|were|had\s+been|from|previously|before)\b
  |\b(?:before|previously|earlier)\s*,?\s+(?:it|that|this|they|there)\s+
  (?:was|were|had\s+been|took|took\s+us|needed)\b
  |\bhad\s+once\b
  |\bwhere\s+(?:[\w-]+\s+){1,2}had\s+\w+\b
  |,\s+(?:once|formerly|previously)\s+(?:${value}|it)
  |\bused\s+to\s+be\s+(?:${value})
  |\b(?:what|which|that)\s+(?:had\s+been|used\s+to|was)\b
  |\bto\s+(?:a|one)\s+(?:third|half|quarter|fifth|tenth)\s+of\b
  |\b(?:${value})(?:\s+${noun}){0,2}\s+(?:than|over|above|below|on)\s+(?:the\s+)?
  (?:year|quarter|month|week|season|term|time)?\s*(?:before|last|previous|prior|earlier)\b
  |\b(?:year|month|week|quarter)[-\s](?:on|over)[-\s](?:year|month|week|quarter)\b
  |\bas\s+(?:many|much|often|long|few)\b[^.;]{0,40}\bas\s+(?:
    (?:the|in\s+the|last|a)\s+(?:\w+\s+)?(?:year|month|week|quarter|season|term|time|winter|summer)(?:\s+before)?|before|earlier|previously|ever
  )\b
`;
const beforeThen = anyOf(`
  (?:it|which|that|they)_(?:had_been|was|were|used_to_be) after(?:wards)? at_first
  at_the_(?:end|start|beginning) before earlier finally formerly had_been initially new now old originally
  previous\\w* since so_far then these_days this_(?:year|month|quarter|week|term) today until_then
  usual(?:ly)? when_i_(?:started|began|came|took|have_started|joined)
`);
const timesOfComparison = new RegExp(
  frame`
    \b(?:
      ${beforeThen}
      |last\s+(?:year|month|week|quarter|season|term|${months})
      |(?:in|by|since|from)\s+(?:
        ${months}|spring|summer|autumn|winter|fall|q[1-4]|(?:19|20)\d{2}|the\s+(?:first|second|third|last)\b
      )
    )\b
  `,
  'gu',
);
/** "Cut in half, to 45 minutes", "to 3 from 11", "from 40 empty seats a night we got to six", "previously overnight". */
const changedTo = pattern`
  \b(?:in\s+half|halved|doubled|tripled|by\s+(?:half|a\s+(?:third|quarter|half)))\b,?\s+to\s+
  (?:${about}\s+)?${value}
  |\b(?:to|at)\s+(?:${about}\s+)?${value}(?:\s+${noun}){0,2},?\s+from\s+(?:${about}\s+)?${value}
  |\bfrom\s+(?:an?\s+)?(?:[a-z]+\s+){0,4}?(?:${number}|one)\b[^.;!?]{0,50}?\b
  (?:
    got|came|went|fell|dropped|rose|climbed|grew|is|was|moved|improved|shrank|down|up
  )\s+(?:down\s+|up\s+)?to\s+(?:${about}\s+)?(?:${number}|one|none|zero)\b
  |\b(?:previously|formerly|beforehand)\b,?\s+(?!i\s+was\b)[a-z\d]+
  |\b${number}\s+[a-z]+\s+up\s+to\s+${number}
  |\bused\s+to\s+(?!have\b)[a-z]+(?<=\b(?:where|instead|what|which|that|who)\b[^.;!?]*)
  |\b(?:year|month|week|day|winter|summer|season|term)\s+
  before\b[^.!?]*\b(?:${number}|one|none|no)\b[^.!?]*\b(?:after|later|this)\b
`;
const saving =
  /\b(?:sav(?:e[sd]?|ing)|free[sd]?|freed\s+up|spare[sd]?|w[io]ns?\s+back|gives?\s+back|gave\s+back)\b/u;
const lessAfter = /^\s*(?:less|fewer|more|saved|back|lower|cheaper)\b/u;
const lessEach = /^\s*(?:\w+\s+)?(?:less|fewer|more|saved|lower|cheaper)\s+(?:every|each|a|per)\b/u;
const lessBefore = /\b(?:less|fewer|lower|cheaper)\s+(?:every|each|a|an|per)\b/u;
const thanBefore = pattern`
  ^\s?(?:\w+\s+){0,2}?${comparatives}\s+than\s+
  (?:in|at|on|under|with|during|the|any|before|last|it|they|we|usual)\b
`;
/** Two values and a word that parts the times, a list that runs down, or a pair in words. */
function holdsComparison(text: string, found: readonly Amount[]): boolean {
  if (found.length === 0) return false;
  const isPair = fromTo.exec(text);
  if (
    isPair &&
    !range.test(text) &&
    found.some((amount) => amount.start < isPair.index + isPair[0].length && amount.end > isPair.index)
  )
    return true;
  if (explicitly.test(text) || changedTo.test(text)) return true;
  // What is saved each day or month says how much less it is than before.
  if (
    found.some(({ kind, end }) =>
      kind === 'rate'
        ? saving.test(text) || lessAfter.test(text.slice(end)) || lessBefore.test(text)
        : lessEach.test(text.slice(end)),
    )
  )
    return true;
  if (found.some(({ end }) => thanBefore.test(text.slice(end)))) return true;
  if (found.length < 2) return false;
  const times = text.match(timesOfComparison)?.length ?? 0;
  if (
    times > 0 &&
    found.some((amount, index) =>
      found.some((other, second) => second > index && isLike(text, amount, other)),
    )
  )
    return true;
  return /\d+%?,\s\d+%?(?:,\s(?:and\s+)?\w*\s?\d+%?)*\s+(?:and|then)\s+(?:finally\s+)?\d+/u.test(text);
}
/** Behind these stands the value before: "20 minutes instead of an hour". */
const earlierLead = pattern`
  \b(?:instead\s+of|rather\s+than|against|versus|vs\.?|from|than|compared\s+(?:with|to)|not)\s+(?:the\s+)?
  (?:${about}\s+)?$
`;

/** Which other amount is the value before the one at `index`; undefined where there is none or it is that one itself. */
function earlierOf(
  text: string,
  found: readonly Amount[],
  measures: readonly Measure[],
  index: number,
): number | undefined {
  const fits = (at: number): boolean =>
    at !== index &&
    found[at]!.kind !== 'multiple' &&
    isLike(text, found[at]!, found[index]!) &&
    isSameMeasure(measures[at]!, measures[index]!);
  const others = [...found.keys()].filter(fits);
  const other = others.findLast((at) => at < index) ?? others[0];
  if (other === undefined || found[index]!.kind === 'multiple') return undefined;
  const [first, second] = other < index ? [other, index] : [index, other];
  const isTurned = earlierLead.test(text.slice(found[first]!.end, found[second]!.start));
  const earlier = isTurned ? second : first;
  return earlier === index ? undefined : earlier;
}

const isLike = (text: string, a: Amount, b: Amount): boolean => {
  // "Has three decks and cost 8,000 euros": things that are named and money are two matters.
  const isNamed = ({ kind, start, end }: Amount): boolean =>
    kind === 'count' && /[a-z]{4}/u.test(text.slice(start, end).replace(/^\S+/u, ''));
  if ((a.kind === 'money' && isNamed(b)) || (b.kind === 'money' && isNamed(a))) return false;
  const loose = (kind: QuantityKind): string =>
    kind === 'zero' || kind === 'count' || kind === 'rate' ? 'count' : kind;
  return loose(a.kind) === loose(b.kind) || loose(a.kind) === 'count' || loose(b.kind) === 'count';
};

const activityNoun = new RegExp(`\\b${activityNouns}\\b`, 'u');
const activityVerb = new RegExp(`\\b${activityVerbs}\\s+(?:\\w+\\s+){0,3}$`, 'u');
function isActivity(text: string, amount: Amount): boolean {
  if (amount.kind !== 'count' && amount.kind !== 'duration' && amount.kind !== 'rate') return false;
  const after = text.slice(amount.start, amount.end + 20);
  if (/\blines?\s+of\s+code\b|\bcommits?\b|\bstory\s+points?\b|\bpull\s+requests?\b/u.test(after))
    return true;
  return (
    activityVerb.test(text.slice(0, amount.start)) &&
    (activityNoun.test(after) ||
      /\b(?:spent|worked|invested|studied|stayed|put\s+in)\s+(?:\w+\s+){0,3}$/u.test(
        text.slice(0, amount.start),
      ))
  );
}

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
    `(?:${anyNumber}\\s?)${timeUnit}\\s+(?:later|on\\b|after(?:wards?)?\\b|since|in\\s+a\\s+row|straight|running)`,
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
