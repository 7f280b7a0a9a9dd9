/**
 * The rehearsals of all answers, kept by the editor on this machine: its store is synchronised with no other unless
 * an extension asks for it, which this one does not.
 */
import type { Memento } from 'vscode';
import type { Rehearsal } from './rehearsal.ts';

export interface Rehearsals {
  readonly all: () => readonly Rehearsal[];
  /** Of one answer, oldest first. */
  readonly of: (answer: string) => readonly Rehearsal[];
  readonly add: (rehearsal: Rehearsal) => Thenable<void>;
  /** Keeps the rehearsal and learns nothing from it. */
  readonly unlearn: (rehearsal: Rehearsal) => Thenable<void>;
  /** A renamed file, or folder of files, keeps its rehearsals. */
  readonly rename: (from: string, to: string) => Thenable<void>;
  /** The next unsaved answer may get the same address, and must not get the rehearsals of this one. */
  readonly detach: (answer: string) => Thenable<void>;
  readonly forget: () => Thenable<void>;
}

/** More bars than this are no chart, and older ones say little about how the answer is said today. */
export const MOST_PER_ANSWER = 20;
/** Some 1 kB each, in a store that the editor reads whole at its start. */
export const MOST_OF_ALL = 300;

export function rehearsalsIn(memory: Memento): Rehearsals {
  const all = (): readonly Rehearsal[] => {
    const stored = memory.get<unknown>(KEY);
    return Array.isArray(stored) ? (stored as Rehearsal[]) : [];
  };
  const change = (to: (rehearsal: Rehearsal) => Rehearsal): Thenable<void> => {
    const before = all();
    const after = before.map(to);
    return after.some((rehearsal, index) => rehearsal !== before[index])
      ? memory.update(KEY, after)
      : Promise.resolve();
  };
  return {
    all,
    of: (answer) => all().filter((rehearsal) => rehearsal.answer === answer),
    add: (rehearsal) => memory.update(KEY, bounded([...all(), rehearsal], rehearsal.answer)),
    unlearn: ({ at, answer }) =>
      change((known) =>
        known.at === at && known.answer === answer ? { ...known, isLearned: false } : known,
      ),
    rename: (from, to) =>
      change((known) =>
        known.answer === from || known.answer.startsWith(`${from}/`)
          ? { ...known, answer: to + known.answer.slice(from.length) }
          : known,
      ),
    detach: (answer) => change((known) => (known.answer === answer ? { ...known, answer: '' } : known)),
    forget: () => memory.update(KEY, undefined),
  };
}

const KEY = 'star.rehearsals';

function bounded(rehearsals: readonly Rehearsal[], answer: string): readonly Rehearsal[] {
  const surplus = rehearsals.filter((known) => known.answer === answer).length - MOST_PER_ANSWER;
  const oldest = surplus > 0 ? rehearsals.filter((known) => known.answer === answer).slice(0, surplus) : [];
  return rehearsals.filter((known) => !oldest.includes(known)).slice(-MOST_OF_ALL);
}
