/**
 * What an amount says as a number: its value and its unit, so that two amounts of a Result can be told to speak of
 * the same thing. Whole words are spelled by n2words, so every number that it can say from zero to 99 is read.
 */

import { toCardinal } from 'n2words/en-US';
import { pattern } from '../vocabulary.ts';
import type { QuantityKind } from './evidence.ts';

export interface Measure {
  /** In the written unit: 1.8 for "1.8 s", 1,200,000 for "1.2 million USD"; nothing for "hundreds of". */
  readonly value?: number;
  /**
   * "%", "points", an ISO 4217 code where the sign or the word tells one, a unit of time or size in the singular, or
   * what is counted as it is written ("complaints", "calls per week").
   */
  readonly unit?: string;
}

/** Reads the words of one amount in lower case. A ratio has the share as its value, a multiple the factor. */
export function measureOf(kind: QuantityKind, text: string): Measure {
  switch (kind) {
    case 'shift':
      return {};
    case 'zero':
      return named(0, text.replace(/^(?:no|not|zero|nil|none|without|any)\b/u, ''));
    case 'multiple':
      return { ...valued(factorOf(text)), unit: 'times' };
    case 'ratio':
      return { ...valued(shareOf(text)), unit: 'share' };
    default: {
      const number = firstNumber(text);
      const rest = number ? text.slice(0, number.start) + text.slice(number.end) : text;
      return { ...valued(number?.value), ...unitOf(kind, rest) };
    }
  }
}

/** Whether two amounts may be the value before and the value after of one thing. */
export function isSameMeasure(a: Measure, b: Measure): boolean {
  if (a.unit === undefined || b.unit === undefined) return true;
  return a.unit === b.unit || (timeUnits.has(a.unit) && timeUnits.has(b.unit));
}

const valued = (value: number | undefined): Measure => (value === undefined ? {} : { value });
const named = (value: number | undefined, unit: string): Measure => {
  const name = unit
    .replace(/^[\s-]+|[\s-]+$/gu, '')
    .replace(/^(?:a\s+)?(?:single|one|more|further|of\s+(?:the|our|my|those))\s+/u, '')
    .replace(/(?:^|\s+)(?:an?|each|every)\s+|\s?\/\s?/gu, ' per ')
    .replace(/\s+/gu, ' ')
    .trim();
  return name === '' ? valued(value) : { ...valued(value), unit: name };
};

const spelled = new Map(Array.from({ length: 100 }, (_, value) => [toCardinal(value), value]));
const scales = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['lakh', 1e5],
  ['crore', 1e7],
]);
const scale = '(?:\\s?(?:(k|m|mm|mn|bn)|(dozen|hundred|thousand|million|billion|lakh|crore)s?)(?![\\p{L}]))?';
const digitNumber = new RegExp(`(\\d+(?:[.,' \\u00a0\\u202f]\\d+)*|\\.\\d+)${scale}`, 'u');
const wordNumber = pattern`
  (?<![\p{L}-])(
    half(?:\s+an?)?
    |once
    |twice
    |thrice
    |an?
    |${[...spelled.keys()].reverse().join('|').replaceAll('-', '[-\\s]?')}
  )(?![\p{L}])${scale}
`;
const loneWords = new Map([
  ['half', 0.5],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['a', 1],
  ['an', 1],
]);

function firstNumber(
  text: string,
): { readonly value: number; readonly start: number; readonly end: number } | undefined {
  const match = digitNumber.exec(text) ?? wordNumber.exec(text);
  if (!match) return undefined;
  const [all, number = '', letter, magnitude = letter] = match;
  const value = /\d/u.test(number) ? fromDigits(number) : fromWord(number);
  if (value === undefined) return undefined;
  const factor = magnitude === undefined ? 1 : (scales.get(magnitude) ?? 1);
  return { value: value * factor, start: match.index, end: match.index + all.length };
}

const fromWord = (word: string): number | undefined =>
  loneWords.get(word.replace(/^half\s.*/u, 'half')) ??
  spelled.get(word.replace(/\s/gu, '-')) ??
  spelled.get(word.replace('fourty', 'forty'));

/** "4,200", "40.000", "1.5", "1,5", "1 200 000", "1,50,000": groups of three (or of Indian two) are thousands. */
function fromDigits(written: string): number {
  const isGrouped = /^[1-9]\d{0,2}(?:([.,' \u00a0\u202f])\d{3})(?:\1\d{3})*$|^\d{1,2}(?:,\d{2})+,\d{3}$/u;
  if (isGrouped.test(written)) return Number(written.replace(/\D/gu, ''));
  const point = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
  if (point < 0) return Number(written.replace(/\D/gu, ''));
  return Number(`${written.slice(0, point).replace(/\D/gu, '')}.${written.slice(point + 1)}`);
}

function factorOf(text: string): number | undefined {
  if (/^(?:halv|half)|\b(?:in\s+half|(?:by|to)\s+(?:a\s+)?half)\b/u.test(text)) return 0.5;
  if (/^(?:doubl|twice)/u.test(text)) return 2;
  if (/^(?:tripl|thrice)/u.test(text)) return 3;
  if (/^quadrupl/u.test(text)) return 4;
  if (/^quarter/u.test(text)) return 0.25;
  return /\d/u.test(text) || /\btimes\b/u.test(text) ? firstNumber(text)?.value : undefined;
}

function shareOf(text: string): number | undefined {
  const [part, whole] = text.split(/\s+(?:in|of|out\s+of)\s+(?:(?:every|the|all|my|our|its|their)\s+)?/u);
  const share = part === undefined ? undefined : firstNumber(part)?.value;
  const total = whole === undefined ? undefined : firstNumber(whole)?.value;
  return share === undefined || total === undefined || total === 0 ? undefined : share / total;
}

function unitOf(kind: QuantityKind, rest: string): Measure {
  switch (kind) {
    case 'percent':
      return {
        unit: /\bpoint|\bpts?\b|\bpp\b/u.test(rest) ? 'points' : /\bb(?:ps|asis)\b/u.test(rest) ? 'bp' : '%',
      };
    case 'money': {
      const currency = currencies.find(([, pattern]) => pattern.test(rest))?.[0];
      return currency === undefined ? {} : { unit: currency };
    }
    case 'duration': {
      const unit = times.find(([, pattern]) => pattern.test(rest))?.[0];
      return unit === undefined ? {} : { unit };
    }
    case 'size':
      return named(undefined, rest.replace(/[^\p{L}°/²]+/gu, ' ').replace(/(?<=\p{L}{3,})s\b/u, ''));
    default:
      // What follows a plural is no longer what is counted: "25 parents came".
      return named(
        undefined,
        rest
          .replace(/^[^\p{L}/]+/u, '')
          .replace(/(?<=(?:[^s]s|ren|people))\s+(?!per|an?\b|each|every|\/).*/u, ''),
      );
  }
}

/** Codes of ISO 4217. A bare "$" is the dollar of the United States, where most of those who write one are. */
const currencies: readonly (readonly [string, RegExp])[] = [
  ['AUD', /\baud\b|\ba\$/u],
  ['CAD', /\bcad\b|\bca?\$/u],
  ['CHF', /\bchf\b|\bfrancs?\b/u],
  ['CNY', /\bcny\b|\byuan\b/u],
  ['EUR', /€|\beur(?:os?)?\b/u],
  ['GBP', /£|\bgbp\b|\bpounds?\b|\bquid\b|\bpence\b/u],
  ['INR', /₹|\binr\b|\brs\b|\brupees?\b|\blakhs?\b|\bcrores?\b/u],
  ['JPY', /¥|\bjpy\b|\byen\b/u],
  ['NGN', /\bngn\b|\bnaira\b/u],
  ['USD', /\$|\busd\b|\bdollars?\b|\bcents?\b/u],
  ['ZAR', /\bzar\b|\brand\b/u],
];

const times: readonly (readonly [string, RegExp])[] = [
  ['nanosecond', /\bns\b|\bnano/u],
  ['microsecond', /\b[µu]s\b|\bmicro/u],
  ['millisecond', /\bms\b|\bmilli/u],
  ['second', /\bs\b|\bsec/u],
  ['minute', /\bmin/u],
  ['hour', /\bh\b|\bhrs?\b|\bhour/u],
  ['day', /\bdays?\b/u],
  ['night', /\bnights?\b/u],
  ['shift', /\bshifts?\b/u],
  ['week', /\bweeks?\b/u],
  ['fortnight', /\bfortnights?\b/u],
  ['month', /\bmonths?\b/u],
  ['quarter', /\bquarters?\b/u],
  ['term', /\bterms?\b/u],
  ['semester', /\bsemesters?\b/u],
  ['season', /\bseasons?\b/u],
  ['sprint', /\bsprints?\b/u],
  ['year', /\byears?\b/u],
  ['decade', /\bdecades?\b/u],
];
const timeUnits: ReadonlySet<string> = new Set(times.map(([unit]) => unit));
