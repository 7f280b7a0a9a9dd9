// How long each section may take, and what is too long or too short. Shares of an answer come from published
// coaching advice (20/10/60/10 to 15/10/55/20 of 90-180 seconds); failure and conflict answers move time to the
// Reflection and to the other side. A senior answer moves it from deeds to stakes, results and mechanisms.

import type { Level } from '../frameworks/levels.ts';
import type { SpokenSectionId } from '../story/story.ts';

/** In seconds. Under `min` is too short; `max` is the budget itself. */
export interface Budget {
  readonly min: number;
  readonly max: number;
}

export interface Budgets {
  readonly sections: Readonly<Record<SpokenSectionId, Budget>>;
  readonly whole: Budget;
}

export interface Occasion {
  readonly minutes: number;
  readonly level?: Level | undefined;
  readonly questionClass?: string | undefined;
  /** The user's own shares. */
  readonly shares?: OwnShares | undefined;
}

/** Hundredths of the whole for some sections; the others divide what is left as they usually would. */
export type OwnShares = Readonly<Partial<Record<SpokenSectionId, number>>>;

export interface Assessment {
  readonly side: 'over' | 'under';
  readonly severity: 'warning' | 'hint';
}

/** Times the budget, seconds, minutes, or shares of the whole: all the numbers that settings may override. */
export interface BudgetThresholds {
  readonly situationHint: number;
  readonly situationWarning: number;
  /** A Situation of fewer seconds never warns by its ratio. */
  readonly situationWarningSeconds: number;
  /** A Situation of more seconds always warns. */
  readonly situationMostSeconds: number;
  readonly situationMostSecondsLong: number;
  /** From these minutes up the answer is a long one. */
  readonly longMinutes: number;
  readonly sectionHint: number;
  readonly sectionUnder: number;
  readonly actionShareHint: number;
  readonly actionShareWarning: number;
  readonly wholeHint: number;
  readonly wholeWarning: number;
  readonly wholeUnder: number;
}

export const budgetDefaults: BudgetThresholds = {
  situationHint: 1.25,
  situationWarning: 1.6,
  situationWarningSeconds: 30,
  situationMostSeconds: 45,
  situationMostSecondsLong: 60,
  longMinutes: 4,
  sectionHint: 1.6,
  sectionUnder: 0.5,
  actionShareHint: 0.4,
  actionShareWarning: 0.3,
  wholeHint: 1.1,
  wholeWarning: 1.3,
  wholeUnder: 0.5,
};

type Shares = Readonly<Record<SpokenSectionId, number>>;

/** Seconds of a three-minute answer. */
const USUAL: Shares = { situation: 25, task: 15, action: 95, result: 30, reflection: 15 };
const BY_QUESTION: Readonly<Record<string, Shares>> = {
  failure: { situation: 25, task: 10, action: 70, result: 35, reflection: 40 },
  conflict: { situation: 25, task: 15, action: 90, result: 25, reflection: 25 },
};
/** Hundredths of the whole. */
const BY_LEVEL: Readonly<Record<Level, Shares>> = {
  entry: { situation: 18, task: 10, action: 57, result: 10, reflection: 5 },
  mid: { situation: 15, task: 8, action: 57, result: 13, reflection: 7 },
  senior: { situation: 12, task: 8, action: 53, result: 17, reflection: 10 },
  staff: { situation: 14, task: 8, action: 46, result: 18, reflection: 14 },
  manager: { situation: 14, task: 8, action: 48, result: 16, reflection: 14 },
};

/** The budgets of an answer. Own shares count first, then a level's, then those of the question's class, then the usual ones. */
export function budgetsOf(occasion: Occasion, thresholds: BudgetThresholds = budgetDefaults): Budgets {
  const shares = withOwn(sharesOf(occasion), occasion.shares ?? {});
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  const whole = occasion.minutes * 60;
  const budget = (id: SpokenSectionId): Budget => {
    const max = sum > 0 ? (whole * shares[id]) / sum : 0;
    return { min: max * thresholds.sectionUnder, max };
  };
  return {
    sections: {
      situation: budget('situation'),
      task: budget('task'),
      action: budget('action'),
      result: budget('result'),
      reflection: budget('reflection'),
    },
    whole: { min: whole * thresholds.wholeUnder, max: whole },
  };
}

function sharesOf({ level, questionClass }: Occasion): Shares {
  const byQuestion = questionClass === undefined ? undefined : BY_QUESTION[questionClass];
  return (level && BY_LEVEL[level]) ?? byQuestion ?? USUAL;
}

function withOwn(usual: Shares, own: OwnShares): Shares {
  const ids = Object.keys(usual) as SpokenSectionId[];
  const others = ids.filter((id) => own[id] === undefined);
  const rest = Math.max(0, 100 - ids.reduce((sum, id) => sum + (own[id] ?? 0), 0));
  const usualRest = others.reduce((sum, id) => sum + usual[id], 0);
  const share = (id: SpokenSectionId): number => own[id] ?? (usual[id] / usualRest) * rest;
  return {
    situation: share('situation'),
    task: share('task'),
    action: share('action'),
    result: share('result'),
    reflection: share('reflection'),
  };
}

/** Whether a section takes too long or is too short, and how grave that is. An empty section is not assessed. */
export function assessSection(
  id: SpokenSectionId,
  seconds: number,
  budgetSeconds: number,
  whole: { readonly seconds: number; readonly budget: number },
  minutes: number,
  thresholds: BudgetThresholds = budgetDefaults,
): Assessment | undefined {
  if (seconds <= 0) return undefined;
  const over =
    id === 'situation'
      ? situationOver(seconds, budgetSeconds, minutes, thresholds)
      : sectionOver(seconds, budgetSeconds, whole, thresholds);
  if (over) return { side: 'over', severity: over };
  const under = id === 'action' ? actionUnder(seconds, whole.seconds, thresholds) : undefined;
  if (under) return { side: 'under', severity: under };
  return seconds < thresholds.sectionUnder * budgetSeconds ? { side: 'under', severity: 'hint' } : undefined;
}

/** Whether the whole answer takes too long or is too short for its minutes. */
export function assessWhole(
  seconds: number,
  budgetSeconds: number,
  thresholds: BudgetThresholds = budgetDefaults,
): Assessment | undefined {
  if (seconds <= 0) return undefined;
  if (seconds >= thresholds.wholeWarning * budgetSeconds) return { side: 'over', severity: 'warning' };
  if (seconds >= thresholds.wholeHint * budgetSeconds) return { side: 'over', severity: 'hint' };
  return seconds < thresholds.wholeUnder * budgetSeconds ? { side: 'under', severity: 'hint' } : undefined;
}

function situationOver(
  seconds: number,
  budgetSeconds: number,
  minutes: number,
  thresholds: BudgetThresholds,
): Assessment['severity'] | undefined {
  const most =
    minutes >= thresholds.longMinutes ? thresholds.situationMostSecondsLong : thresholds.situationMostSeconds;
  if (seconds > most) return 'warning';
  const isLong = seconds > thresholds.situationWarningSeconds;
  if (isLong && seconds >= thresholds.situationWarning * budgetSeconds) return 'warning';
  return seconds >= thresholds.situationHint * budgetSeconds ? 'hint' : undefined;
}

function sectionOver(
  seconds: number,
  budgetSeconds: number,
  whole: { readonly seconds: number; readonly budget: number },
  thresholds: BudgetThresholds,
): Assessment['severity'] | undefined {
  if (seconds < thresholds.sectionHint * budgetSeconds) return undefined;
  return whole.seconds > whole.budget ? 'warning' : 'hint';
}

function actionUnder(
  seconds: number,
  wholeSeconds: number,
  thresholds: BudgetThresholds,
): Assessment['severity'] | undefined {
  if (seconds < thresholds.actionShareWarning * wholeSeconds) return 'warning';
  return seconds < thresholds.actionShareHint * wholeSeconds ? 'hint' : undefined;
}
