/** Numbers that only name something, date it or belong to persons: versions, rooms, ticket ids, years of a career. They measure nothing. */
import { anyOf, frame } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { number } from './number-patterns.ts';
import { blankedText } from './pattern.ts';
import {
  labels,
  longTime,
  moneyUnit,
  months,
  numberWord,
  shortTime,
  timesOfDay,
  timeUnit,
} from './quantities.words.ts';

const namesWithNumbers = new RegExp(
  frame`
  (?<=[\p{L}\d,;)'"] (?:the )?)(?!(?:I|In|By|Of|Over|Only|About|To|At|From)\b)\p{Lu}[\p{L}+#.-]*\s\d+
  (?:\.\d+)*(?![\d,]*\d)(?!\s?(?:%|[kKmM]\b|per\s?cent|percent))(?!\s+(?!\p{L}*(?:ss|us|is|as)\b)\p{Ll}+s\b)
  (?![\p{L}])
`,
  'gu',
);

/** Numbers that name, date or belong to persons are replaced by blanks. */
export function withoutLabels(sentence: Readable): string {
  let text = blankedText(sentence);
  for (const pattern of dates) text = blankAll(text, pattern);
  // A capital before a bare number tells a name from a count: "Kubernetes 1.27", but not the first word of the sentence.
  text = blankAll(text, namesWithNumbers);
  text = text.toLowerCase();
  for (const pattern of notCounting) text = blankAll(text, pattern);
  return text;
}

export const blankAll = (text: string, pattern: RegExp): string =>
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
      \b(?:an?|the|http)\s+[45]\d{2}(?:\s+(?:pages?|screens?|messages?|on)\b|(?=\s*[.,;!?]|$|\s+(?:and|or)\s+the\s+[45]\d{2}\b|\s+(?:has|have|had|is|are)\s+(?:gone|stopped|vanished)\b))
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
      |\b(?:grade|year)\s+\d+\b(?!\s?(?:%|per\s?cent))(?![.,]\d)
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
