/**
 * How evidence is looked for in a sentence: patterns over its characters, answers as positions of words.
 * What somebody else said, inline code and placeholders in brackets prove nothing, so they are blanked first.
 */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';

/** The sentence in lower case with straight apostrophes; quotes, code and placeholders are spaces. Offsets stay. */
export const plainText = readOnce((sentence: Readable): string => blankedText(sentence).toLowerCase());

/** The same with its capitals, for what tells names from numbers. */
export const blankedText = readOnce((sentence: Readable): string => {
  // A letter whose lower case is longer than itself would move all offsets behind it.
  let text = sentence.text
    .slice(0, mostCharacters)
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/\u0130/gu, 'I');
  for (const word of sentence.words)
    if ((word.quoted || word.code) && word.end <= text.length) text = blank(text, word.start, word.end);
  return text.replace(/\[[^\]]*\]|[\u00A0\u202F\u2009\n\r\t]/gu, (found) => ' '.repeat(found.length));
});

/**
 * Nobody says a sentence of this length: two minutes of speech have about 1,600 characters.
 * What stands behind it is pasted text, and patterns with gaps would take long over it.
 */
const mostCharacters = 1600;

export const blank = (text: string, start: number, end: number): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The words that a stretch of the sentence's text touches. */
export function wordsAt(sentence: Readable, start: number, end: number): WordRange | undefined {
  const first = sentence.words.findIndex((word) => word.end > start);
  if (first < 0 || sentence.words[first]!.start >= end) return undefined;
  let last = first;
  while (last + 1 < sentence.words.length && sentence.words[last + 1]!.start < end) last += 1;
  return { first, last };
}

/** The first of the patterns that the sentence shows, as a range of words. */
export function findPattern(sentence: Readable, patterns: readonly RegExp[]): WordRange | undefined {
  const text = plainText(sentence);
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const range = found && wordsAt(sentence, found.index, found.index + found[0].length);
    if (range) return range;
  }
  return undefined;
}
