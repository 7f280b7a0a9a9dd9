// Whatever begins with a digit: written forms that are no amounts (dates, versions, fractions, years) each have a
// pattern here and are tried in order; what none of them takes is an amount.

import { setOf } from '../vocabulary.ts';
import { isDigit, type Reading, readAmount, readClock } from './spoken-amounts.ts';
import { pluralOf, sayDigits, sayNumber, sayOrdinal, sayYear } from './spoken-digits.ts';
import { GLUED_UNITS, MONTH_BY_NAME, MONTHS, UNITS, VERSIONED } from './spoken-form.words.ts';

/** How the number at `at` is said, or undefined where no number stands. `previous` is the word before it. */
export function readNumber(text: string, at: number, previous: string): Reading | undefined {
  if (!isDigit(text.charCodeAt(at))) return readAmount(text, at, previous);
  for (const reader of DIGIT_READERS) {
    const reading = reader(text, at, previous);
    if (reading) return reading;
  }
  return readAmount(text, at, previous);
}

type Reader = (text: string, at: number, previous: string) => Reading | undefined;

/** A reader made of a sticky pattern and what its groups are said as; undefined means "not this one". */
function reader(
  pattern: RegExp,
  say: (groups: readonly string[], previous: string, after: string) => string | undefined,
): Reader {
  return (text, at, previous) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return undefined;
    const end = pattern.lastIndex;
    const said = say(
      match.map((group) => group ?? ''),
      previous,
      text.slice(end, end + 24),
    );
    return said === undefined ? undefined : { end, said };
  };
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': 'one half',
  '¼': 'one quarter',
  '¾': 'three quarters',
  '⅓': 'one third',
  '⅔': 'two thirds',
};
const PARTS: Readonly<Record<string, string>> = { 2: 'half', 3: 'third', 4: 'quarter', 8: 'eighth' };
const ROUND_PLURALS: Readonly<Record<string, string>> = {
  10: 'tens',
  100: 'hundreds',
  1000: 'thousands',
  10000: 'tens of thousands',
  100000: 'hundreds of thousands',
  1000000: 'millions',
};

/** After these a four-digit number is a year whatever follows; elsewhere a plural noun makes it a count. */
const YEAR_CUES = setOf(`
  during early fiscal fy her his in its late mid my our since the their till until your
`);
const SEASONS = setOf('autumn fall h1 h2 q1 q2 q3 q4 spring summer winter');
const DECADE_CUES = setOf('early her his late mid my our the their');
/** Status codes of the web, said digit by digit: four oh four (RFC 9110, section 15). */
const STATUS = /^(?:40[0-9]|41[0-9]|42[0-9]|50[0-4])$/;
const STATUS_CUES = setOf('a an code error http returned returning returns status the');

const DIGIT_READERS: readonly Reader[] = [
  reader(/401\(?k\)?(?![a-z])/iy, () => 'four oh one K'),
  reader(/24[/x]7(?:\/365)?(?!\d)/y, ([all]) =>
    all?.endsWith('365') ? 'twenty-four seven three sixty-five' : 'twenty-four seven',
  ),
  reader(/((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/y, ([, year, month, day]) => sayDate(year, month, day)),
  reader(/(\d\d?)[/.](\d\d?)[/.]((?:19|20)\d\d)(?!\d)/y, ([, first, second, year]) =>
    Number(first) > 12 ? sayDate(year, second, first) : sayDate(year, first, second),
  ),
  reader(/\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/y, ([all]) => sayGroups(all ?? '', ' dot ')),
  reader(/\d+(?:\.\d+){2,}/y, ([all]) => sayGroups(all ?? '', ' point ')),
  reader(/\d+(?:-\d+){2,}(?![\d-])/y, ([all]) => sayDigits((all ?? '').replace(/-/g, ''))),
  readClock,
  reader(/(\d+):(\d+)(s?)(?![\w:])/y, ([, left = '', right = '', many]) => {
    return `${sayNumber(left)} to ${many ? pluralOf(sayNumber(right)) : sayNumber(right)}`;
  }),
  reader(/(\d+) ([1-9])\/([2348])(?![\d/])/y, ([, whole, top, bottom]) => {
    const fraction = sayFraction(top ?? '', bottom ?? '')?.replace('one half', 'a half');
    return fraction && `${sayNumber(whole ?? '')} and ${fraction}`;
  }),
  reader(/(\d+(?:\.\d+)?)\/(\d+)(?![\d/]|\.\d)/y, ([, top, bottom], previous, after) => {
    // "80/20" shares out the whole.
    if (Number(top) + Number(bottom) === 100) return `${sayNumber(top ?? '')} ${sayNumber(bottom ?? '')}`;
    const isDate = previous.toLowerCase() === 'on' ? sayDayOfMonth(top, bottom) : undefined;
    if (isDate) return isDate;
    if (/^ of (?:the|my|our|all|a|his|her|their|its|them|us)\b/.test(after)) {
      const fraction = sayPart(top ?? '', bottom ?? '');
      if (fraction) return fraction;
    }
    const isDay = /^0[1-9]$/.test(bottom ?? '') || /^0[1-9]$/.test(top ?? '');
    if (isDay) return sayDayOfMonth(top, bottom);
    // "120/80" is a blood pressure.
    const joint = Number(top) > Number(bottom) ? 'over' : 'out of';
    return (
      sayFraction(top ?? '', bottom ?? '') ?? `${sayNumber(top ?? '')} ${joint} ${sayNumber(bottom ?? '')}`
    );
  }),
  reader(/(\d+)\s?([½¼¾⅓⅔])/y, ([, whole, part]) => {
    const fraction = FRACTIONS[part ?? '']?.replace('one half', 'a half');
    return `${sayNumber(whole ?? '')} and ${fraction}`;
  }),
  reader(/(\d[\d,]{0,12})(?:st|nd|rd|th)(?![a-z])/iy, ([, number]) => sayOrdinal(number ?? '')),
  reader(/(10+)s(?= of\b)/y, ([, round]) => ROUND_PLURALS[round ?? '']),
  reader(/((?:19|20)\d)0['’]?s(?![a-z])/y, ([, decade]) => pluralOf(sayYear(Number(decade) * 10))),
  reader(/([2-9]0)['’]?s(?![a-z])/y, ([, decade], previous) =>
    DECADE_CUES.has(previous.toLowerCase()) ? pluralOf(sayNumber(decade ?? '')) : undefined,
  ),
  reader(/((?:19|20)\d\d)[-–](?:((?:19|20)\d\d)|(\d\d))(?![\w.,]?\d|[A-Za-z%])/y, ([, from, to, short]) => {
    return `${sayYear(Number(from))} to ${to ? sayYear(Number(to)) : sayNumber(short ?? '')}`;
  }),
  reader(/(?:19|20)\d\d(?![\w%°$€£×]|[.,:]\d|\s?[-–]\s?\d)/y, ([year], previous, after) =>
    isYear(previous, after) ? sayYear(Number(year)) : undefined,
  ),
  reader(/([1-5])xx(?![a-z])/iy, ([, digit]) => `${sayNumber(digit ?? '')} X X`),
  reader(/([1-5]\d\d)(s?)(?![\w%]|[.,:]\d|\s?[-–]\s?\d)/y, ([, code, plural], previous) => {
    if (!STATUS.test(code ?? '') || !STATUS_CUES.has(previous.toLowerCase())) return undefined;
    const said = sayStatus(code ?? '');
    return plural ? pluralOf(said) : said;
  }),
  reader(/(\d\d?)([-–])(\d\d?)(?!\w|[.,]\d|\s?%)/y, ([, first, , last], previous) =>
    MONTH_BY_NAME.has(previous) ? `${sayOrdinal(first ?? '')} to ${sayOrdinal(last ?? '')}` : undefined,
  ),
  reader(/(\d\d?)(?![\w%]|[.,:]\d|[-–]\d)/y, ([, day], previous, after) =>
    sayDay(day ?? '', previous, after),
  ),
  reader(/(\d+)\.(\d+)(?![\d.%\w])/y, ([, major, minor], previous) =>
    VERSIONED.has(previous.toLowerCase())
      ? `${sayNumber(major ?? '')} point ${sayNumber(minor ?? '')}`
      : undefined,
  ),
  reader(/(\d+)\s?h\s?(\d+)\s?m(?:in)?(?![a-z])/y, ([, hours, minutes]) => {
    return `${sayCount(hours ?? '', 'hour')} ${sayCount(minutes ?? '', 'minute')}`;
  }),
  // "2 x 45 min" repeats, "3 x 5" and "1920x1080" measure.
  reader(
    /(\d+)(?: [x×] |[x×])(?=\d+(?:\.\d+)?[ -]?(?:min|mins|minutes?|h|hrs?|hours?|days?|weeks?)(?![\w]))/y,
    ([, count]) => `${sayNumber(count ?? '')} times`,
  ),
  reader(/(\d+)(?: [x×] |[x×])(\d+)(?![\w%])/y, ([, width, height]) => {
    return `${sayNumber(width ?? '')} by ${sayNumber(height ?? '')}`;
  }),
  reader(/(\d+(?:\.\d+)?)e([-+]?)(\d+)(?!\w)/y, ([, base, sign, power]) => {
    return `${sayNumber(base ?? '')} E ${sign === '-' ? 'minus ' : ''}${sayNumber(power ?? '')}`;
  }),
];

function sayDate(year = '', month = '', day = ''): string | undefined {
  const name = MONTHS[Number(month) - 1];
  if (!name || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${name} ${sayOrdinal(day)} ${sayYear(Number(year))}`;
}

/** Month first, unless it can only be the day. */
function sayDayOfMonth(first = '', second = ''): string | undefined {
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  const name = MONTHS[Number(month) - 1];
  return name && Number(day) >= 1 && Number(day) <= 31 ? `${name} ${sayOrdinal(day)}` : undefined;
}

function sayDay(day: string, previous: string, after: string): string | undefined {
  if (Number(day) < 1 || Number(day) > 31) return undefined;
  if (MONTH_BY_NAME.has(previous)) return sayOrdinal(day);
  const month = /^ ([A-Z][a-z]+)/.exec(after)?.[1] ?? '';
  if (!MONTH_BY_NAME.has(month)) return undefined;
  return previous.toLowerCase() === 'the' ? `${sayOrdinal(day)} of` : `the ${sayOrdinal(day)} of`;
}

function sayFraction(top: string, bottom: string): string | undefined {
  const part = PARTS[bottom];
  if (!part || top.includes('.') || Number(top) >= Number(bottom) || Number(top) < 1) return undefined;
  return `${sayNumber(top)} ${top === '1' ? part : pluralOf(part)}`;
}

/** Before what it is a part of, a fraction is one whatever its parts: three fifths of the class. */
function sayPart(top: string, bottom: string): string | undefined {
  const isPart = /^[1-9]$/.test(top) && /^(?:[3-9]|10)$/.test(bottom) && Number(top) < Number(bottom);
  if (!isPart) return undefined;
  return (
    sayFraction(top, bottom) ??
    `${sayNumber(top)} ${top === '1' ? sayOrdinal(bottom) : pluralOf(sayOrdinal(bottom))}`
  );
}

function sayStatus(code: string): string {
  const rest = code.slice(1);
  const tail =
    rest === '00' ? 'hundred' : rest.startsWith('0') ? `oh ${sayDigits(rest.slice(1))}` : sayNumber(rest);
  return `${sayDigits(code.slice(0, 1))} ${tail}`;
}

function sayGroups(written: string, joint: string): string {
  return written
    .split('.')
    .map((group) => sayNumber(group))
    .join(joint);
}

function sayCount(number: string, noun: string): string {
  return `${sayNumber(number)} ${number === '1' ? noun : pluralOf(noun)}`;
}

function isYear(previous: string, after: string): boolean {
  const before = previous.toLowerCase();
  if (YEAR_CUES.has(before) || SEASONS.has(before) || MONTH_BY_NAME.has(previous)) return true;
  const next = /^ ([A-Za-z]+)/.exec(after)?.[1] ?? '';
  if (UNITS.has(next) && !GLUED_UNITS.has(next)) return false;
  return !/^(?!was|is|has|as|this|its|us|yes|always|perhaps|across|versus|vs)(?:[a-z]+s|people)$/.test(next);
}
