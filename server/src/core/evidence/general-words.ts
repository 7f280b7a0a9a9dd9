/**
 * Whether a sentence holds words of its own story, or only such as fit every story.
 * A lesson of general words alone is a platitude; a practice has a thing, a place or a time of this story in it.
 */
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { generalWords } from './general-words.words.ts';

/** How many words name something of this story: no function words, no virtues, nothing that any job has. */
export const storyWordsOf = readOnce(
  ({ words }: Readable): number =>
    words.filter(({ lower, text }, index) => !isGeneral(lower) || isName(text, index)).length,
);

/** No name, no number and no word of a trade. */
export const isWithoutStory = (sentence: Readable): boolean => storyWordsOf(sentence) === 0;

const isName = (text: string, index: number): boolean => index > 0 && /^\p{Lu}\p{Ll}/u.test(text);

function isGeneral(lower: string): boolean {
  const word = lower.replace(/[’ʼ]/gu, "'").replace(/^['"]+|['"]+$/gu, '');
  if (word === '' || generalWords.has(word) || manner.test(word)) return true;
  return endings.some(([ending, base]) => ending.test(word) && generalWords.has(word.replace(ending, base)));
}
/** Adverbs of manner, however they are spelt; a rhythm is none. */
const manner = /^(?!weekly|daily|monthly|quarterly|hourly|yearly|supply|reply|assembly|family)\w{3,}ly$/u;
const endings: readonly (readonly [RegExp, string])[] = [
  [/s$/u, ''],
  [/es$/u, ''],
  [/ies$/u, 'y'],
  [/ed$/u, ''],
  [/ed$/u, 'e'],
  [/ing$/u, ''],
  [/ing$/u, 'e'],
  [/(\w)\1ing$/u, '$1'],
  [/(\w)\1ed$/u, '$1'],
  [/ly$/u, ''],
  [/er$/u, ''],
  [/er$/u, 'e'],
  [/est$/u, ''],
  [/n't$/u, ''],
  [/'s$/u, ''],
  [/'(?:d|ll|ve|re|m)$/u, ''],
];
