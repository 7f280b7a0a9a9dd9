/** One rehearsal as it is remembered, whether it can be believed, and the pace that all of them together teach. */
import { learnPace } from '../../../server/src/core/timing/learn-pace.ts';
import type { Mode } from './messages.ts';

export interface Rehearsal {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The address of the answer; empty when it was never saved and is closed. */
  readonly answer: string;
  readonly mode: Mode;
  /** Seconds for the whole answer. */
  readonly budget: number;
  /** The pace with which the seconds were estimated. */
  readonly pace: number;
  readonly sections: readonly RehearsedSection[];
  /** Whether the personal pace is learned from it. */
  readonly isLearned: boolean;
}

export interface RehearsedSection {
  readonly name: string;
  readonly took: number;
  readonly estimated: number;
  readonly budget: number | undefined;
  /** Said to its end; only then its time means something. */
  readonly isFinished: boolean;
}

export type Judgement = 'believable' | 'tooShort' | 'tooFast' | 'tooSlow';

/**
 * Nobody says an answer's worth in less, and the slowest and fastest speakers measured lie well within a third and
 * three times of the estimate (0.6 to 1.6 is the range of paces). Outside it keys were pressed and nothing was said.
 */
const LEAST_SECONDS = 10;
const LEAST_RATIO = 0.3;
const MOST_RATIO = 3;

export function judge(rehearsal: Rehearsal): Judgement {
  const all = together(rehearsal, rehearsal.sections.filter(isFinished));
  if (all.actual < LEAST_SECONDS) return 'tooShort';
  if (all.actual < LEAST_RATIO * all.estimated) return 'tooFast';
  if (all.actual > MOST_RATIO * all.estimated) return 'tooSlow';
  // What remains without the sections that were skipped may teach nothing.
  return together(rehearsal, taughtBy(rehearsal)).actual < LEAST_SECONDS ? 'tooShort' : 'believable';
}

/** Undefined when nothing was learned from. Two digits, because nobody knows their pace to a thousandth. */
export function paceFrom(rehearsals: readonly Rehearsal[]): number | undefined {
  const timed = rehearsals
    .filter(({ isLearned }) => isLearned)
    .map((rehearsal) => together(rehearsal, taughtBy(rehearsal)));
  return timed.length === 0 ? undefined : Math.round(learnPace(timed) * 100) / 100;
}

export const isSkipped = (section: RehearsedSection, pace: number): boolean =>
  section.took < LEAST_RATIO * (section.estimated / pace);

export const totalOf = (sections: readonly RehearsedSection[], key: 'took' | 'estimated'): number =>
  sections.reduce((sum, section) => sum + section[key], 0);

const isFinished = (section: RehearsedSection): boolean => section.isFinished;

/** A slip of the finger, or a telephone that rang, spoils one section and not the others. */
const taughtBy = ({ sections, pace }: Rehearsal): readonly RehearsedSection[] =>
  sections.filter(
    (section) =>
      section.isFinished &&
      !isSkipped(section, pace) &&
      section.took <= MOST_RATIO * (section.estimated / pace),
  );

const together = ({ pace }: Rehearsal, sections: readonly RehearsedSection[]) => ({
  actual: totalOf(sections, 'took'),
  estimated: totalOf(sections, 'estimated') / pace,
});
