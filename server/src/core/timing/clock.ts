/** When each section of the answer is heard, counted from its first word. */
import type { Section } from '../story/story.ts';
import { sentencesOf } from '../story/story.ts';
import { isSpoken, type Timing } from './timing.ts';

/** One heading's stretch on the running clock, in seconds from the first word of the answer. */
export interface ClockedSection {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/** Every section that is said before the interviewer asks again, in the order of the file. */
export function runningClock(sections: readonly Section[], timing: Timing): readonly ClockedSection[] {
  let end = 0;
  return sections
    .filter((section) => isSpoken(section.id))
    .map((section) => {
      const start = end;
      end += sentencesOf(section).reduce((sum, sentence) => sum + timing.secondsOf(sentence), 0);
      return { section, start, end };
    });
}

/** Minutes and seconds as a clock shows them: 1:07. */
export function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** How many words take so many seconds at a text's own rate, rounded to fives: the estimate is no better than that. */
export function wordsIn(
  seconds: number,
  measured: { readonly seconds: number; readonly words: number },
): number {
  if (measured.seconds <= 0) return 0;
  return Math.max(5, Math.round(((seconds / measured.seconds) * measured.words) / 5) * 5);
}
