// Amounts: a number with its currency, magnitude and unit, a range of two, a rate, a time of the day.
// Each reader looks at one place of the text and answers how far it read and what is said there.

import { frame } from '../vocabulary.ts';
import { sayIndianNumber, sayNumber } from './spoken-digits.ts';
import { CURRENCY_SIGNS, GLUED_UNITS, MAGNITUDES, PER, UNITS } from './spoken-form.words.ts';

export interface Reading {
  readonly end: number;
  readonly said: string;
}

/** Thousands set apart by a space end in a round number; otherwise the space is between two numbers. */
const NUMBER = new RegExp(
  frame`
  \d{1,3}(?: \d{3})* \d[05]0(?![\d.,]\d|\d|[-/:])|\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?:\.\d+)?(?!\d)|
  \d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:_\d{3})*(?:\.\d+)?|\.\d+
`,
  'y',
);
/** "€15.000": three digits after a stop are no cents. */
const THOUSANDS_BY_STOPS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const CURRENCY_BEFORE = new RegExp(
  frame`
  (?:
    (?:US|CA?|AU?|NZ|S|HK|R)?\$|[€£¥₹₩₽₦₱₪₺₴]|Rs\.?|USD|EUR|GBP|INR|JPY|CNY|RMB|CAD|AUD|NZD|SGD|HKD|CHF|SEK|
    NOK|DKK|PLN|BRL|MXN|ZAR|AED|NGN|KES
  )\s?(?=\.?\d)
`,
  'y',
);
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

/** A number with all that belongs to it: "$5-8M", "300ms", "12k USD", "3 days/week", "9am-5pm". */
export function readAmount(text: string, at: number, previous = ''): Reading | undefined {
  const first = readOne(text, at);
  if (!first) return undefined;
  const article = /^an?$/i.test(previous);
  const gap = first.letters === '' ? matchAt(RANGE, text, first.end) : undefined;
  const second = gap ? readOne(text, first.end + gap[0].length, first.currency) : undefined;
  if (!second) return finish(text, first, sayAmount(first, article));
  const start = second.currency || !first.unit ? sayPlain(first) : sayAmount(first);
  return finish(text, second, `${start} to ${sayAmount(second, article)}`);
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

/** "10:30 a.m.", "14:00". */
export function readClock(text: string, at: number): Reading | undefined {
  const match = matchAt(CLOCK, text, at);
  if (!match) return undefined;
  const [all, hour = '', minute = '', second = ''] = match;
  const seconds = second ? ` ${sayNumber(String(Number(second)))}` : '';
  const half = matchAt(CLOCK_HALF, text, at + all.length);
  const isFullHour = half !== undefined && minute === '00' && seconds === '';
  const said = isFullHour ? sayNumber(String(Number(hour))) : `${sayClock(hour, minute)}${seconds}`;
  return finishClock(text, at + all.length + (half?.[0].length ?? 0), said, half?.[1] ?? '');
}

function finishClock(text: string, end: number, said: string, half: string): Reading {
  const from = half === '' ? said : `${said} ${half.toUpperCase()} M`;
  const gap = matchAt(RANGE, text, end);
  const next = gap
    ? (readClock(text, end + gap[0].length) ?? readAmount(text, end + gap[0].length))
    : undefined;
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

/** After "a" the unit leads to a noun and has no plural: "a two million dollar budget". */
function sayAmount(amount: Amount, isLeading = false): string {
  const isOne = isLeading || (amount.number === '1' && amount.magnitude === '');
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

function sayCoins(
  whole: string,
  cents: string,
  [one, many, small]: readonly [string, string, string],
): string {
  const large = `${sayNumber(whole)} ${whole === '1' ? one : many}`;
  if (cents === '00') return large;
  const little = `${sayNumber(String(Number(cents)))} ${cents === '01' ? small.replace(/s$/, '') : small}`;
  return whole === '0' ? little : `${large} and ${little}`;
}

function sayClock(hour: string, minute: string): string {
  const hours = sayNumber(String(Number(hour)));
  if (minute === '00')
    return Number(hour) > 12 || hour.startsWith('0') ? `${hours} hundred` : `${hours} o'clock`;
  return `${hours} ${minute.startsWith('0') ? `oh ${sayNumber(minute.slice(1))}` : sayNumber(minute)}`;
}

function isHour(amount: Amount): boolean {
  return /^(?:[1-9]|1[0-2])$/.test(amount.number) && amount.magnitude === '' && amount.letters === '';
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
