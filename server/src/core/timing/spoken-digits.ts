// Plain numbers as words: whole numbers, decimals, ordinals, years. n2words spells the integers; what it does
// not do (decimals digit by digit, years in pairs, lakhs, digits one by one) stands here.

import { toCardinal, toOrdinal } from 'n2words/en-US';

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A longer run of digits is an identifier and nobody says it as an amount. */
const LONGEST_AMOUNT = 15;

/** "1,200" → one thousand two hundred; "0.3" → zero point three; "007" → zero zero seven. */
export function sayNumber(written: string): string {
  const plain = written.replace(/[,_\u00a0\u202f' ]/g, '');
  const point = plain.indexOf('.');
  const whole = point < 0 ? plain : plain.slice(0, point);
  if (point < 0) return sayWhole(whole);
  const decimals = `point ${sayDigits(plain.slice(point + 1))}`;
  return whole === '' ? decimals : `${sayWhole(whole)} ${decimals}`;
}

/** "1,50,000" → one lakh fifty thousand. */
export function sayIndianNumber(written: string): string {
  const value = Number(written.replace(/,/g, ''));
  const crores = Math.floor(value / 1e7);
  const lakhs = Math.floor(value / 1e5) % 100;
  const rest = value % 1e5;
  const parts = [
    crores > 0 ? `${sayWhole(String(crores))} crore` : '',
    lakhs > 0 ? `${sayWhole(String(lakhs))} lakh` : '',
    rest > 0 ? sayNumber(String(rest)) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function sayDigits(digits: string): string {
  return Array.from(digits, (digit) => DIGITS[Number(digit)]).join(' ');
}

export function sayOrdinal(written: string): string {
  const value = Number(written.replace(/,/g, ''));
  return value > 0 && value < 1e15 ? toOrdinal(value) : `${sayNumber(written)}th`;
}

/** 1999 → nineteen ninety-nine; 2008 → two thousand eight; 2024 → twenty twenty-four. */
export function sayYear(year: number): string {
  const low = year % 100;
  if (year >= 2000 && year < 2010) return toCardinal(year);
  const century = toCardinal(Math.floor(year / 100));
  if (low === 0) return `${century} hundred`;
  return `${century} ${low < 10 ? `oh ${toCardinal(low)}` : toCardinal(low)}`;
}

/** "ninety" → nineties, "four" → fours. */
export function pluralOf(said: string): string {
  if (/(?:s|x)$/.test(said)) return `${said}es`;
  return said.endsWith('y') ? `${said.slice(0, -1)}ies` : `${said}s`;
}

function sayWhole(digits: string): string {
  if (digits.length > LONGEST_AMOUNT || (digits.length > 1 && digits.startsWith('0')))
    return sayDigits(digits);
  return toCardinal(Number(digits));
}
