/** What is shown after a rehearsal, in words: each section against its estimate and budget, the pace, the earlier ones. */
import { clock } from '../timing/rows.ts';
import type { Mode } from './messages.ts';
import { isSkipped, type Judgement, type Rehearsal, type RehearsedSection, totalOf } from './rehearsal.ts';

export interface Summary {
  readonly lead: string;
  readonly rows: readonly SummaryRow[];
  readonly total: SummaryRow;
  readonly pace: string;
  readonly canUndo: boolean;
  /** Oldest first, this one included if it is kept. */
  readonly past: readonly PastRehearsal[];
}

export interface SummaryRow {
  readonly name: string;
  readonly took: string;
  readonly estimated: string;
  readonly budget: string;
  readonly isOver: boolean;
  readonly remark: string;
}

export interface PastRehearsal {
  readonly at: number;
  /** Seconds, of the finished sections. */
  readonly took: number;
  readonly budget: number;
  readonly isWhole: boolean;
  readonly isOver: boolean;
  readonly shown: string;
  readonly clock: string;
  readonly remark: string;
}

/** What became of the personal pace after a rehearsal. */
export type PaceNews =
  | { readonly kind: 'learned'; readonly pace: number; readonly isOverruled: boolean }
  | { readonly kind: 'undone'; readonly pace: number }
  | { readonly kind: 'unchanged'; readonly pace: number; readonly because: Exclude<Judgement, 'believable'> }
  | { readonly kind: 'unsaved'; readonly pace: number };

export function summarise(rehearsal: Rehearsal, news: PaceNews, past: readonly Rehearsal[]): Summary {
  return {
    lead: leadOf(rehearsal),
    rows: rehearsal.sections.map((section) => toRow(section, rehearsal.pace)),
    total: totalRow(rehearsal),
    pace: sentenceOn(news, rehearsal.mode),
    canUndo: news.kind === 'learned',
    past: past.map(toPast),
  };
}

function leadOf({ sections, budget }: Rehearsal): string {
  const finished = sections.filter(({ isFinished }) => isFinished);
  const over = finished.filter((section) => secondsOver(section.took, section.budget) > 0);
  const took = totalOf(finished, 'took');
  const parts = over.map(({ name, took, budget }) => `${name} by ${span(secondsOver(took, budget))}`);
  const ranOver = parts.length === 0 ? '' : ` Over budget: ${parts.join(', ')}.`;
  if (finished.length < sections.length) {
    return `You said ${finished.length} of ${sections.length} sections in ${clock(took)}.${ranOver}`;
  }
  const difference = Math.round(took) - Math.round(budget);
  const against =
    difference === 0
      ? 'exactly the time you have'
      : `${span(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than the ${clock(budget)} you have`;
  return `You took ${clock(took)}, ${against}.${ranOver || ' No section ran over.'}`;
}

function toRow(section: RehearsedSection, pace: number): SummaryRow {
  const { name, took, estimated, budget, isFinished } = section;
  const over = isFinished ? secondsOver(took, budget) : 0;
  return {
    name,
    took: isFinished || took > 0 ? clock(took) : '–',
    estimated: clock(estimated),
    budget: budget === undefined ? '–' : clock(budget),
    isOver: over > 0,
    remark: isFinished
      ? over > 0
        ? `${span(over)} over`
        : isSkipped(section, pace)
          ? 'skipped'
          : 'fits'
      : took > 0
        ? 'broken off'
        : 'not said',
  };
}

/** Estimates of what was not said are left out, so that the two sums speak of the same text. */
function totalRow({ sections, budget }: Rehearsal): SummaryRow {
  const finished = sections.filter(({ isFinished }) => isFinished);
  const isWhole = finished.length === sections.length;
  const took = totalOf(finished, 'took');
  const over = isWhole ? secondsOver(took, budget) : 0;
  return {
    name: 'Total',
    took: clock(took),
    estimated: clock(totalOf(finished, 'estimated')),
    budget: clock(budget),
    isOver: over > 0,
    remark: isWhole ? (over > 0 ? `${span(over)} over` : 'fits') : 'finished ones',
  };
}

function sentenceOn(news: PaceNews, mode: Mode): string {
  switch (news.kind) {
    case 'learned': {
      const freely =
        mode === 'text' ? '' : ' You spoke freely, so it also holds what you added to the text or left out.';
      const where = news.isOverruled
        ? ' The settings of this folder name a pace of their own, so it is not used here.'
        : ' All times shown from now on are yours.';
      return `${paceInWords(news.pace)} It is kept on this machine in the setting star.pace.${where}${freely}`;
    }
    case 'undone':
      return `Nothing is learned from this rehearsal. ${paceInWords(news.pace)}`;
    case 'unsaved':
      return `Your pace could not be written to your settings, so it stays ${digits(news.pace)}.`;
    case 'unchanged':
      return `${reasons[news.because]}, so this one is not kept and your pace stays ${digits(news.pace)}.`;
  }
}

const reasons: Readonly<Record<Exclude<Judgement, 'believable'>, string>> = {
  tooShort: 'Less than ten seconds of finished sections are too few to learn a pace from',
  tooFast: 'Less than a third of the estimated time is too little to have said it aloud',
  tooSlow: 'More than three times the estimated time was surely not all speech',
};

function paceInWords(pace: number): string {
  const percent = Math.round(Math.abs(pace - 1) * 100);
  if (percent === 0) return `Your pace is ${digits(pace)}: the standard estimate fits you.`;
  return `Your pace is ${digits(pace)}: you take ${percent} % ${pace > 1 ? 'more' : 'less'} time than the standard estimate.`;
}

function toPast({ at, sections, budget }: Rehearsal): PastRehearsal {
  const finished = sections.filter(({ isFinished }) => isFinished);
  const took = totalOf(finished, 'took');
  const isWhole = finished.length === sections.length;
  const over = isWhole ? secondsOver(took, budget) : 0;
  return {
    at,
    took,
    budget,
    isWhole,
    isOver: over > 0,
    shown: clock(budget),
    clock: clock(took),
    remark: isWhole
      ? over > 0
        ? `${span(over)} over`
        : 'fits'
      : `${finished.length} of ${sections.length} sections`,
  };
}

/** Less than half a second over is what pressing the key took. */
export const secondsOver = (took: number, budget: number | undefined): number =>
  budget === undefined ? 0 : Math.max(0, Math.round(took - budget));

const span = (seconds: number): string => (seconds < 60 ? `${seconds} s` : clock(seconds));

const digits = (pace: number): string => pace.toFixed(2);
