/**
 * The stopwatch of a rehearsal: one time for each section, said one after the other. It is a plain value, and what a
 * person does makes the next one; `now` is milliseconds of a clock that never goes back.
 */

export interface Stopwatch {
  readonly state: 'ready' | 'running' | 'paused' | 'done';
  /** The section that is being said. */
  readonly section: number;
  /** Milliseconds of each section, up to `since`. */
  readonly times: readonly number[];
  readonly since: number;
  /** How many sections were said to their end. */
  readonly finished: number;
}

export function readyStopwatch(sections: number): Stopwatch {
  return { state: 'ready', section: 0, times: Array<number>(sections).fill(0), since: 0, finished: 0 };
}

/** What Space means: start, go on after a pause, or the next section; after the last one the rehearsal is done. */
export function goOn(watch: Stopwatch, now: number): Stopwatch {
  switch (watch.state) {
    case 'ready':
    case 'paused':
      return { ...watch, state: 'running', since: now };
    case 'running': {
      if (isLast(watch)) return end(watch, now);
      const section = watch.section + 1;
      return { ...watch, section, times: timesAt(watch, now), since: now, finished: section };
    }
    case 'done':
      return watch;
  }
}

/** Pauses, or goes on in the same section. */
export function togglePause(watch: Stopwatch, now: number): Stopwatch {
  if (watch.state === 'paused') return goOn(watch, now);
  return watch.state === 'running'
    ? { ...watch, state: 'paused', times: timesAt(watch, now), since: now }
    : watch;
}

/** A section that is broken off is not finished, except the last one, after which nothing comes. */
export function end(watch: Stopwatch, now: number): Stopwatch {
  if (watch.state !== 'running' && watch.state !== 'paused') return watch;
  const finished = isLast(watch) ? watch.times.length : watch.section;
  return { ...watch, state: 'done', times: timesAt(watch, now), since: now, finished };
}

export function timesAt(watch: Stopwatch, now: number): readonly number[] {
  if (watch.state !== 'running') return watch.times;
  return watch.times.map((time, index) => (index === watch.section ? time + now - watch.since : time));
}

const isLast = (watch: Stopwatch): boolean => watch.section === watch.times.length - 1;
