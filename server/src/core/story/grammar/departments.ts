/** Departments whose names look like verbs or adjectives: "purchasing forgot", "legal dragged their feet". */
import { setOf } from '../../vocabulary.ts';
import { isFiniteAuxiliary } from './finite-words.ts';
import type { Reader } from './reader.ts';

const gerunds = setOf(`
  accounting advertising billing catering engineering housekeeping invoicing manufacturing marketing nursing
  planning publishing purchasing receiving recruiting shipping ticketing training underwriting
`);
const adjectives = setOf('clinical editorial legal medical technical');

/** Whether the -ing form at a place is the subject of the verb behind it. */
export function isGerundSubject({ tokens }: Reader, at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.hasComma || next.hasBreak) return false;
  if (isFiniteAuxiliary(next)) return true;
  // "Housekeeping and we were working"
  if (gerunds.has(tokens[at]!.lower) && /^(?:and|&|nor)$/u.test(next.lower))
    return /^(?:i|we)$/u.test(tokens[at + 2]?.core ?? '');
  return (
    gerunds.has(tokens[at]!.lower) &&
    (next.form?.past === true || /^(?:always|just|never|only|simply|still|then)$/u.test(next.lower))
  );
}

/** Whether the adjective at a place stands for a department: a past form follows and no article leads. */
export function isAdjectiveDepartment({ tokens }: Reader, at: number): boolean {
  const next = tokens[at + 1];
  return adjectives.has(tokens[at]!.lower) && next?.form?.past === true && !next.hasComma;
}
