/**
 * What the Timing view and the status bar say about a story, as plain values: the clock, the verdict in words and the
 * share of the bar. The seconds and budgets come from the server; here they only become words.
 */
import type { Budget, SectionReport, StoryReport } from '../../../server/src/protocol.ts';

export type Verdict = 'fits' | 'over' | 'under' | 'empty' | 'free';

export interface Row {
  readonly name: string;
  /** Where a click goes. */
  readonly line: number;
  readonly verdict: Verdict;
  /** `0:42 / 0:25`, without the budget where there is none. */
  readonly clock: string;
  /** `0:38–0:47` */
  readonly range: string;
  /** `17 s over: cut about 40 words` */
  readonly advice: string;
  /** `from 0:22 · 15 %`: when a section starts and its share of the answer. Empty for what is no part of it. */
  readonly place: string;
  /** The whole row as one sentence for a screen reader. */
  readonly spoken: string;
  /** Parts of the bar from 0 to 1; the budget is a mark on it. */
  readonly filled: number;
  readonly budget: number | undefined;
}

export interface TimingRows {
  readonly whole: Row;
  readonly sections: readonly Row[];
}

export function timingRows(story: StoryReport): TimingRows {
  const sections = story.sections.filter(isTimed);
  const answer = sections.filter((section) => section.id !== 'follow-ups');
  const words = answer.reduce((sum, section) => sum + section.words, 0);
  const whole = { ...story, words, name: 'Whole answer', line: answer[0]?.line ?? null };
  const scale = scaleOf(sections);
  let from = 0;
  return {
    whole: toRow(whole, scaleOf([whole])),
    sections: sections.map((section) => {
      const part = section.id === 'follow-ups' ? undefined : { from, share: section.seconds / story.seconds };
      if (part) from += section.seconds;
      return toRow({ ...section, name: section.heading ?? sectionNames[section.id] }, scale, part);
    }),
  };
}

/** Minutes and seconds as a clock shows them. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const sectionNames: Readonly<Record<SectionReport['id'], string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
  'follow-ups': 'Follow-ups',
  other: 'Other',
};

interface Timed {
  readonly words: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  readonly budget: Budget | null;
}

/** Backup and other sections are kept for later questions, and nobody waits for them. */
const isTimed = (section: SectionReport): boolean => section.id !== 'other';

/** One scale for all sections, so that a bar twice as long takes twice as long to say. */
const scaleOf = (timed: readonly Timed[]): number =>
  Math.max(1, ...timed.map(({ seconds, budget }) => Math.max(seconds, budget?.max ?? 0)));

/** A section's place in the answer: seconds before its first word, and its share from 0 to 1. */
interface Part {
  readonly from: number;
  readonly share: number;
}

function toRow(
  timed: Timed & { readonly name: string; readonly line: number | null },
  scale: number,
  part?: Part,
): Row {
  const { name, line, seconds, low, high, budget } = timed;
  const verdict = judge(timed);
  const advice = advise(timed, verdict);
  const placed = part && seconds > 0 ? part : undefined;
  const range = seconds > 0 ? `${clock(low)}–${clock(high)}` : '';
  return {
    name,
    line: line ?? 0,
    verdict,
    clock: budget ? `${clock(seconds)} / ${clock(budget.max)}` : clock(seconds),
    range,
    advice,
    place: placed ? `from ${clock(placed.from)} · ${percent(placed.share)} %` : '',
    spoken: [
      `${name}: ${spokenTime(seconds)}`,
      seconds > 0 && `likely ${spokenTime(low)} to ${spokenTime(high)}`,
      budget && `budget ${spokenTime(budget.max)}`,
      advice,
      placed && `starts at ${spokenTime(placed.from)}, ${percent(placed.share)} percent of the answer`,
    ]
      .filter(Boolean)
      .join(', '),
    filled: seconds / scale,
    budget: budget ? budget.max / scale : undefined,
  };
}

/** A tenth, or two seconds, over the budget is less than the estimate knows, so nobody is sent to cut words for it. */
const isMoreThan = (seconds: number, budget: number): boolean => seconds - budget > Math.max(2, budget / 10);

function judge({ seconds, budget }: Timed): Verdict {
  if (seconds === 0) return 'empty';
  if (!budget) return 'free';
  if (isMoreThan(seconds, budget.max)) return 'over';
  return isMoreThan(budget.min, seconds) ? 'under' : 'fits';
}

function advise(timed: Timed, verdict: Verdict): string {
  const { seconds, budget } = timed;
  switch (verdict) {
    case 'empty':
      return 'nothing to say yet';
    case 'free':
      return 'said only if asked';
    case 'fits':
      return 'fits';
    case 'over': {
      const over = seconds - (budget?.max ?? 0);
      return `${span(over)} over: cut about ${wordsFor(over, timed)}`;
    }
    case 'under': {
      const under = (budget?.min ?? 0) - seconds;
      return `at least ${span(under)} short: add ${wordsFor(under, timed)} or more`;
    }
  }
}

/** Words at this text's own pace, rounded as a person would say it. */
function wordsFor(seconds: number, { words, seconds: total }: Timed): string {
  const count = (seconds * words) / total;
  const rounded = count < 10 ? Math.max(1, Math.round(count)) : Math.round(count / 5) * 5;
  return rounded === 1 ? '1 word' : `${rounded} words`;
}

const percent = (share: number): number => Math.round(100 * share);

const span = (seconds: number): string => (seconds < 60 ? `${Math.round(seconds)} s` : clock(seconds));

function spokenTime(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [
    minutes > 0 && `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    (rest > 0 || minutes === 0) && `${rest} ${rest === 1 ? 'second' : 'seconds'}`,
  ];
  return parts.filter(Boolean).join(' ');
}
