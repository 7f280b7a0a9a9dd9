// How many seconds a text takes to say. The form and its coefficients were fitted on real speech with transcripts
// (11,591 segments, 133 hours: interviews, talks, calls) and on engineers' stories: letters, syllables, content
// words and pauses of what is said. Everything adds up, so a text takes as long as its sentences together.

import { FUNCTION_WORDS } from './pace.words.ts';
import { type SpokenEntries, type SpokenWord, spokenForm } from './spoken-form.ts';
import { syllablesOf } from './syllables.ts';

export { learnPace, type Rehearsal } from './learn-pace.ts';

export interface PaceOptions {
  /** The speaker's own factor, as `learnPace` finds it; 1 fits engineers' rehearsed talks. */
  readonly pace?: number | undefined;
  /** The speaker's own spoken forms. */
  readonly entries?: SpokenEntries | undefined;
}

/** Seconds for each of what is counted. */
export const paceCoefficients = {
  letter: 0.028,
  syllable: 0.113,
  contentWord: 0.067,
  /** Comma, semicolon, colon, bracket, dash. */
  shortPause: 0.14,
  /** Full stop, question mark, exclamation mark. */
  longPause: 0.24,
} as const;

/** The error that remains is the speaker's: 80 % of sections lie within this part of the estimate, by length. */
const RANGES: readonly (readonly [below: number, part: number])[] = [
  [15, 0.18],
  [30, 0.15],
  [60, 0.12],
  [Number.POSITIVE_INFINITY, 0.1],
];

/** Seconds to say a text in which everything that is not said is blank. */
export function secondsOf(text: string, options: PaceOptions = {}): number {
  const words = spokenForm(text, options.entries);
  let seconds = 0;
  let from = 0;
  for (const word of words) {
    seconds += secondsOfPauses(text, from, word.start) + secondsOfWord(word);
    from = word.end;
  }
  seconds += secondsOfPauses(text, from, text.length);
  return seconds * (options.pace ?? 1);
}

/** The 80 % range round an estimate. */
export function rangeOf(seconds: number): { readonly low: number; readonly high: number } {
  const part = RANGES.find(([below]) => seconds < below)?.[1] ?? 0.1;
  return { low: seconds * (1 - part), high: seconds * (1 + part) };
}

function secondsOfWord(word: SpokenWord): number {
  if (word.said === word.source && ORDINARY.test(word.said)) return secondsOfToken(word.said, false);
  let seconds = 0;
  for (const token of word.said.split(NOT_IN_WORDS)) {
    if (token !== '') seconds += secondsOfToken(token, word.said !== word.source);
  }
  return seconds;
}

const ORDINARY = /^[A-Za-z]+$/;
const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}'’]+/u;

/** In a spelled-out acronym "A" and "I" are letters, not words. */
function secondsOfToken(token: string, isExpanded: boolean): number {
  const isLetterName = isExpanded && /^[A-Z](?:['’]?s)?$/.test(token);
  const isContent = isLetterName || !FUNCTION_WORDS.has(token.toLowerCase());
  const letters = ORDINARY.test(token) ? token.length : token.replace(/[^\p{L}\p{N}]/gu, '').length;
  return (
    paceCoefficients.letter * letters +
    paceCoefficients.syllable * syllablesOf(token) +
    (isContent ? paceCoefficients.contentWord : 0)
  );
}

/** A run of closing marks ("...", "?!") is one pause; a hyphen counts where it stands as a dash. */
function secondsOfPauses(text: string, from: number, to: number): number {
  let seconds = 0;
  let before = '';
  for (let at = from; at < to; at += 1) {
    const char = text[at] ?? '';
    if (LONG.includes(char)) {
      if (before === '' || !LONG.includes(before)) seconds += paceCoefficients.longPause;
    } else if (SHORT.includes(char) || isDash(text, at)) {
      seconds += paceCoefficients.shortPause;
    }
    before = char;
  }
  return seconds;
}

const LONG = '.?!…。？！';
const SHORT = ',;:()—–、，；：（）';

function isDash(text: string, at: number): boolean {
  if (text[at] !== '-') return false;
  return (text[at - 1] === ' ' && text[at + 1] === ' ') || (text[at - 1] !== '-' && text[at + 1] === '-');
}
