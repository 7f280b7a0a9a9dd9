// The speaker's own pace from rehearsals. It stands alone, because the client learns it and estimates nothing itself.

export interface Rehearsal {
  /** Seconds it took to say. */
  readonly actual: number;
  /** Seconds estimated for the same text at a pace of 1. */
  readonly estimated: number;
}

/** Seconds of rehearsal after which the measured factor counts half. */
const HALF_TRUST_SECONDS = 20;
const SLOWEST = 1.6;
const FASTEST = 0.6;

/** The speaker's pace from what was timed: the more seconds, the more it is trusted. 1 when nothing was timed. */
export function learnPace(rehearsals: readonly Rehearsal[]): number {
  const timed = rehearsals.filter(({ actual, estimated }) => actual > 0 && estimated > 0);
  const actual = timed.reduce((sum, rehearsal) => sum + rehearsal.actual, 0);
  const estimated = timed.reduce((sum, rehearsal) => sum + rehearsal.estimated, 0);
  if (timed.length === 0) return 1;
  const trust = actual / (actual + HALF_TRUST_SECONDS);
  return Math.min(SLOWEST, Math.max(FASTEST, Math.exp(trust * Math.log(actual / estimated))));
}
