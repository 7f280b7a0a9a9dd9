import type { Rehearsal, RehearsedSection } from '../../../client/src/rehearse/rehearsal.ts';

export function section(
  name: string,
  took: number,
  estimated: number,
  more: Partial<RehearsedSection> = {},
): RehearsedSection {
  return { name, took, estimated, budget: 30, isFinished: true, ...more };
}

export function rehearsal(sections: readonly RehearsedSection[], more: Partial<Rehearsal> = {}): Rehearsal {
  return {
    at: 1,
    answer: 'file:///a.star.md',
    mode: 'text',
    budget: 120,
    pace: 1,
    sections,
    isLearned: true,
    ...more,
  };
}
