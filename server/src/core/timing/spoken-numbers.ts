// Whatever begins with a digit or a currency sign: amounts with their magnitudes, units, ranges and rates,
// and the written forms that are not amounts (dates, clock times, versions, fractions, years).
// Each reader looks at one place of the text and answers how far it read and what is said there.

import { pluralOf, sayDigits, sayIndianNumber, sayNumber, sayOrdinal, sayYear } from './spoken-digits.ts';
import {
  CURRENCY_SIGNS,
  GLUED_UNITS,
  MAGNITUDES,
  MONTH_BY_NAME,
  MONTHS,
  PER,
  UNITS,
  VERSIONED,
} from './spoken-form.words.ts';

export interface Reading {
  readonly end: number;
  readonly said: string;
}

/** How the number at `at` is said, or undefined where no number stands. `previous` is the word before it. */
export function readNumber(text: string, at: number, previous: string): Reading | undefined {
  if (!isDigit(text.charCodeAt(at))) return readAmount(text, at);
  for (const reader of DIGIT_READERS) {
    const reading = reader(text, at, previous);
    if (reading) return reading;
  }
  return readAmount(text, at);
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

/** After these a four-digit number is a year whatever follows; elsewhere a plural noun makes it a count. */
const YEAR_CUES = new Set(
  'in since during until till late early mid the our my your his her their its fiscal fy'.split(' '),
);
const SEASONS = new Set('spring summer fall autumn winter q1 q2 q3 q4 h1 h2'.split(' '));
const DECADE_CUES = new Set('the my his her their our mid late early'.split(' '));
/** Status codes of the web, said digit by digit: four oh four (RFC 9110, section 15). */
const STATUS = /^(?:40[0-9]|41[0-9]|42[0-9]|50[0-4])$/;
const STATUS_CUES = new Set('http a an the status code error returned returning returns'.split(' '));

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
    const fraction = sayFraction(top ?? '', bottom ?? '');
    return fraction && `${sayNumber(whole ?? '')} and ${fraction}`;
  }),
  reader(/(\d+(?:\.\d+)?)\/(\d+)(?![\d/]|\.\d)/y, ([, top, bottom]) => {
    const isDay = /^0[1-9]$/.test(bottom ?? '') || /^0[1-9]$/.test(top ?? '');
    if (isDay) return sayDayOfMonth(top, bottom);
    // "120/80" is a blood pressure.
    const joint = Number(top) > Number(bottom) ? 'over' : 'out of';
    return sayFraction(top ?? '', bottom ?? '') ?? `${sayNumber(top ?? '')} ${joint} ${sayNumber(bottom ?? '')}`;
  }),
  reader(/(\d+)\s?([½¼¾⅓⅔])/y, ([, whole, part]) => {
    const fraction = FRACTIONS[part ?? '']?.replace('one half', 'a half');
    return `${sayNumber(whole ?? '')} and ${fraction}`;
  }),
  reader(/(\d[\d,]{0,12})(?:st|nd|rd|th)(?![a-z])/iy, ([, number]) => sayOrdinal(number ?? '')),
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
  reader(/(\d\d?)(?![\w%]|[.,:]\d|[-–]\d)/y, ([, day], previous, after) => sayDay(day ?? '', previous, after)),
  reader(/(\d+)\.(\d+)(?![\d.%\w])/y, ([, major, minor], previous) =>
    VERSIONED.has(previous.toLowerCase())
      ? `${sayNumber(major ?? '')} point ${sayNumber(minor ?? '')}`
      : undefined,
  ),
  reader(/(\d+)\s?h\s?(\d+)\s?m(?:in)?(?![a-z])/y, ([, hours, minutes]) => {
    return `${sayCount(hours ?? '', 'hour')} ${sayCount(minutes ?? '', 'minute')}`;
  }),
  reader(/(\d+)(?: [x×] |[x×])(\d+)(?![\w%])/y, ([, width, height]) => {
    return `${sayNumber(width ?? '')} by ${sayNumber(height ?? '')}`;
  }),
  reader(/(\d+(?:\.\d+)?)e([-+]?)(\d+)(?!\w)/y, ([, base, sign, power]) => {
    return `${sayNumber(base ?? '')} E ${sign === '-' ? 'minus ' : ''}${sayNumber(power ?? '')}`;
  }),
];

const NUMBER =
  /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:_\d{3})*(?:\.\d+)?|\.\d+/y;
/** "€15.000": three digits after a stop are no cents. */
const THOUSANDS_BY_STOPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const CURRENCY_BEFORE =
  /(?:(?:US|CA?|AU?|NZ|S|HK|R)?\$|[€£¥₹₩₽₦₱₪₺₴]|Rs\.?|USD|EUR|GBP|INR|JPY|CNY|RMB|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|BRL|MXN|ZAR|AED|NGN|KES)\s?(?=\.?\d)/y;
const CURRENCY_AFTER =
  /\s?(?:([€£¥₹₩₽₦₱₪₺₴$])|(USD|EUR|GBP|INR|JPY|CNY|RMB|CAD|AUD|NZD|SGD|HKD|CHF|SEK|NOK|DKK|PLN|BRL|MXN|ZAR|AED|NGN|KES)(?!\w))/y;
const GLUED = /[A-Za-zµμ°%‰×][A-Za-z²]*/y;
const SPACED = /[ \u00a0\u202f]([A-Za-zµμ°%‰][A-Za-z²]*)(?![\w-])/y;
const RANGE = /(?: - |[-–—]|\s?(?:->|→|=>|⇒)\s?)(?=[$€£¥₹]?\.?\d)/y;
const CLOCK = /(\d\d?):(\d\d)(?::(\d\d))?(?!\d)/y;
const CLOCK_HALF = /\s?([ap])(?:\.\s?m(?:\.(?=\s+[a-z0-9(]))?|m)(?![\w])/iy;
const OUT_OF = /\/(\d{1,3})(?![\w/.]|,\d)/y;
const PER_SLASH = /\s?\/\s?([A-Za-z]+)(?![\w/])/y;

interface Amount {
  readonly end: number;
  readonly number: string;
  readonly written: string;
  readonly magnitude: string;
  readonly unit: readonly [string, string] | undefined;
  readonly currency: readonly [string, string, string] | undefined;
  /** Letters stuck to the number that are no unit: "2FA", "3D". */
  readonly letters: string;
}

function readAmount(text: string, at: number): Reading | undefined {
  const first = readOne(text, at);
  if (!first) return undefined;
  const gap = first.letters === '' ? matchAt(RANGE, text, first.end) : undefined;
  const second = gap ? readOne(text, first.end + gap[0].length, first.currency) : undefined;
  if (!second) return finish(text, first, sayAmount(first));
  const start = second.currency || !first.unit ? sayPlain(first) : sayAmount(first);
  return finish(text, second, `${start} to ${sayAmount(second)}`);
}

/** What may still follow an amount: a half of the day, "/week", a plus, "-a-month". */
function finish(text: string, amount: Amount, said: string): Reading {
  const half = amount.unit || amount.currency ? undefined : matchAt(CLOCK_HALF, text, amount.end);
  if (half && isHour(amount)) return finishClock(text, amount.end + half[0].length, said, half[1] ?? '');
  let end = amount.end;
  let whole = said;
  const per = matchAt(PER_SLASH, text, end);
  const unit = per && PER.get(per[1] ?? '');
  const outOf = matchAt(OUT_OF, text, end);
  if (outOf) {
    end += outOf[0].length;
    whole += ` out of ${sayNumber(outOf[1] ?? '')}`;
  } else if (per && unit) {
    end += per[0].length;
    whole += ` per ${unit}`;
  }
  if (text[end] === '+' && !/[\w+]/.test(text[end + 1] ?? '')) {
    end += 1;
    whole += ' plus';
  }
  return { end, said: whole };
}

function readClock(text: string, at: number): Reading | undefined {
  const match = matchAt(CLOCK, text, at);
  if (!match) return undefined;
  const [all, hour = '', minute = '', second = ''] = match;
  const seconds = second ? ` ${sayNumber(String(Number(second)))}` : '';
  const said = `${sayClock(hour, minute)}${seconds}`;
  const half = matchAt(CLOCK_HALF, text, at + all.length);
  return finishClock(text, at + all.length + (half?.[0].length ?? 0), said, half?.[1] ?? '');
}

function finishClock(text: string, end: number, said: string, half: string): Reading {
  const from = half === '' ? said : `${said} ${half.toUpperCase()} M`;
  const gap = matchAt(RANGE, text, end);
  const next = gap ? readNumber(text, end + gap[0].length, '') : undefined;
  return next ? { end: next.end, said: `${from} to ${next.said}` } : { end, said: from };
}

function readOne(text: string, at: number, currency?: Amount['currency']): Amount | undefined {
  const sign = matchAt(CURRENCY_BEFORE, text, at)?.[0];
  const start = at + (sign?.length ?? 0);
  const number = matchAt(NUMBER, text, start)?.[0];
  if (!number) return undefined;
  const before = sign === undefined ? currency : CURRENCY_SIGNS.get(sign.trim());
  const bare: Amount = {
    end: start + number.length,
    number,
    written: sayWritten(before && THOUSANDS_BY_STOPS.test(number) ? number.replace(/\./g, '') : number),
    magnitude: '',
    unit: undefined,
    currency: before,
    letters: '',
  };
  return withCurrencyAfter(text, withSuffix(text, bare));
}

function withSuffix(text: string, amount: Amount): Amount {
  const glued = matchAt(GLUED, text, amount.end)?.[0];
  const spaced = glued ? undefined : matchAt(SPACED, text, amount.end);
  const suffix = glued ?? spaced?.[1];
  if (!suffix) return amount;
  const end = amount.end + (glued ?? spaced?.[0] ?? '').length;
  if (spaced && (GLUED_UNITS.has(suffix) || /^(?:hundred|thousand|million|billion|trillion)$/.test(suffix))) {
    const isMoney = amount.currency !== undefined || MONEY_AFTER.test(text.slice(end, end + 6));
    if (!isMoney || !MAGNITUDES.has(suffix)) return amount;
  }
  const magnitude = MAGNITUDES.get(suffix);
  const unit = UNITS.get(suffix);
  const counts = suffix === 'm' && /^ (?!ago|later|after)[a-z]+s(?![\w])/.test(text.slice(end, end + 24));
  if (magnitude && (!unit || amount.currency || counts)) return { ...amount, end, magnitude };
  if (unit && !amount.currency) return { ...amount, end, unit };
  return glued && !/^[ap]m$/i.test(glued) ? { ...amount, end, letters: glued } : amount;
}

const MONEY_AFTER = /^\s?(?:[€£¥₹₩₽$]|USD|EUR|GBP|INR|CHF)/;

function withCurrencyAfter(text: string, amount: Amount): Amount {
  if (amount.currency || amount.unit || amount.letters) return amount;
  const after = matchAt(CURRENCY_AFTER, text, amount.end);
  if (after) {
    // "5 $3 plans" has the sign of the next amount.
    const end = amount.end + after[0].length;
    const sign = after[1] ?? after[2] ?? '';
    if (after[1] === undefined || !isDigit(text.charCodeAt(end))) {
      return { ...amount, end, currency: CURRENCY_SIGNS.get(sign) };
    }
  }
  return text[amount.end] === '¢' ? { ...amount, end: amount.end + 1, unit: ['cent', 'cents'] } : amount;
}

function sayAmount(amount: Amount): string {
  const isOne = amount.number === '1' && amount.magnitude === '';
  if (amount.currency) {
    const [one, many, small] = amount.currency;
    const coins = amount.magnitude === '' ? /^(\d[\d,]*)\.(\d\d)$/.exec(amount.number) : null;
    if (coins) return sayCoins(coins[1] ?? '', coins[2] ?? '', [one, many, small]);
    return `${sayPlain(amount)} ${isOne ? one : many}`;
  }
  if (amount.unit) return `${sayPlain(amount)} ${isOne ? amount.unit[0] : amount.unit[1]}`;
  if (amount.letters === '') return sayPlain(amount);
  const isShort = amount.letters.length < 3 || amount.letters === amount.letters.toUpperCase();
  const letters = isShort ? Array.from(amount.letters.toUpperCase()).join(' ') : amount.letters;
  return `${sayPlain(amount)} ${letters}`;
}

function sayPlain(amount: Amount): string {
  return amount.magnitude === '' ? amount.written : `${amount.written} ${amount.magnitude}`;
}

function sayWritten(number: string): string {
  return /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(number) ? sayIndianNumber(number) : sayNumber(number);
}

function sayCoins(whole: string, cents: string, [one, many, small]: readonly [string, string, string]): string {
  const large = `${sayNumber(whole)} ${whole === '1' ? one : many}`;
  if (cents === '00') return large;
  const little = `${sayNumber(String(Number(cents)))} ${cents === '01' ? small.replace(/s$/, '') : small}`;
  return whole === '0' ? little : `${large} and ${little}`;
}

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

function sayClock(hour: string, minute: string): string {
  const hours = sayNumber(String(Number(hour)));
  if (minute === '00') return Number(hour) > 12 || hour.startsWith('0') ? `${hours} hundred` : `${hours} o'clock`;
  return `${hours} ${minute.startsWith('0') ? `oh ${sayNumber(minute.slice(1))}` : sayNumber(minute)}`;
}

function sayFraction(top: string, bottom: string): string | undefined {
  const part = PARTS[bottom];
  if (!part || top.includes('.') || Number(top) >= Number(bottom) || Number(top) < 1) return undefined;
  return `${sayNumber(top)} ${top === '1' ? part : pluralOf(part)}`;
}

function sayStatus(code: string): string {
  const rest = code.slice(1);
  const tail = rest === '00' ? 'hundred' : rest.startsWith('0') ? `oh ${sayDigits(rest.slice(1))}` : sayNumber(rest);
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

function isHour(amount: Amount): boolean {
  return /^(?:[1-9]|1[0-2])$/.test(amount.number) && amount.magnitude === '' && amount.letters === '';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
