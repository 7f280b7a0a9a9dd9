/** Cuts a sentence into the words that are said: `team's`, `$8K`, `p99`, `CI/CD` are one word each, punctuation is none. */

import { frame } from '../vocabulary.ts';
import { recent } from './recent.ts';
import type { Span } from './spans.ts';
import type { Word } from './story.ts';

/** Words of a sentence. `quoted` and `code` are the stretches of the sentence that are quoted speech and inline code. */
export function wordsOf(text: string, quoted: readonly Span[], code: readonly Span[]): readonly Word[] {
  const key = quoted.length + code.length === 0 ? text : `${text}\0${describe(quoted)}\0${describe(code)}`;
  let words = sharedWords.get(key);
  if (!words) {
    words = readWords(text, quoted, code);
    sharedWords.set(key, words);
  }
  return words;
}

export function endsInLetterDots(text: string): boolean {
  return /(?:^|[^\p{L}])(?:\p{L}\.)+\p{L}$/u.test(text);
}

/** Room for some hundred answers of the usual length in each generation. */
const sharedWords = recent<readonly Word[]>(8192);

const describe = (spans: readonly Span[]): string => spans.map((span) => `${span.start}-${span.end}`).join();

// Scripts that put no spaces between words. Two characters are a word on average in running Chinese and Japanese text.
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}_])`;
const joint = [
  "['’ʼ`](?=\\p{L})",
  '[-‐‑](?=[\\p{L}\\p{N}]|\\p{Sc}\\d)',
  '(?<=[\\d%])[–−](?=\\p{Sc}?\\d)',
  '\\.(?=[\\p{L}\\p{N}])',
  '[,:](?<=\\d.)(?=\\d)',
  '[/&@+](?=[\\p{L}\\p{N}]|\\p{Sc}\\d)',
  '%(?<=\\d.)(?=[-–/][\\p{L}\\p{N}])',
].join('|');
const prefix =
  '[-−+~<>≤≥±≈]?\\p{Sc}(?=\\.?\\d)|[-−+~<>≤≥±≈](?=\\.?\\d)|#(?=\\d)|\\.(?=\\d)|(?<![\\p{L}\\p{N}.])\\.(?=\\p{Lu}{2})';
const suffix = frame`
  (?<=\d)(?:\s(?=%))?[%‰°]|(?<=[\p{L}_])%|\+{1,2}(?![\p{L}\p{N}])|(?<=\d)\p{Sc}|#(?![\p{L}\p{N}])|\(s\)|
  (?<=[sxz])['’](?=\s)
`;
const wordPattern = new RegExp(
  frame`
    [${unspaced}]{1,2}
    |(?:${prefix})?(?:${prefix})?${letter}+(?:(?:${joint})*\p{Sc}?${letter}+)*(?:${suffix})?
    |\p{Sc}
    |(?<!\S)[&%=+](?!\S)
  `,
  'gu',
);

function readWords(text: string, quoted: readonly Span[], code: readonly Span[]): readonly Word[] {
  const words: Word[] = [];
  const quotes = within(quoted);
  const codes = within(code);
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    let end = start + match[0].length;
    // "e.g." and "U.S." keep their last dot: without it they are other words.
    if (text[end] === '.' && match[0].includes('.') && endsInLetterDots(match[0])) end++;
    // "… said 'we need this' twice": the mark closes a quotation, it is no possessive.
    if (/['’]$/.test(match[0]) && quoted.some((span) => span.end === end)) end--;
    const word = text.slice(start, end);
    words.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      quoted: quotes(start),
      code: codes(start),
    });
  }
  return words;
}

/** Asks for ascending positions. */
function within(spans: readonly Span[]): (position: number) => boolean {
  if (spans.length === 0) return () => false;
  return (position) => spans.some((span) => span.start <= position && position < span.end);
}
