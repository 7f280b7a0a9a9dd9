/** Whether a "we" that acts is told as the answer's deed, or only frames what the candidate did alone. */
import type { Clause } from '../../story/grammar.ts';
import { hostOf, type WeSentence } from './sentence.ts';

const mentalVerbs =
  /^(?:be|have|know|think|feel|believe|guess|want|need|remember|hope|mean|say|like|love|wish|wonder|reckon|suppose)$/u;
const leadingVerbs =
  /^(?:lead|coordinate|organise|organize|manage|direct|convince|persuade|chair|supervise)$/u;
/** Outcomes that a group shares after the candidate's own deed: "I fixed the build and we shipped". */
const sharedOutcomes = /^(?:finish|ship|meet|hit|reach|launch|deliver|save|get|go|win|keep|stay|end|have)$/u;
/** "when we arrived" only sets a time. */
const timeSetters = /^(?:arrive|come|get|go|wait|start|sit|meet|see|open|close|speak|talk|return|leave)$/u;

/** "I called the vendor": a deed of the candidate alone stands in the sentence. */
export function tellsOwnDeed({ clauses, tokens, spared }: WeSentence): boolean {
  return clauses.some(
    ({ subject, kind, verb, isHypothetical }) =>
      subject?.person === 'I' &&
      (kind === 'main' || kind === 'coordinate') &&
      verb !== undefined &&
      verb.voice === 'active' &&
      !verb.modal &&
      !isHypothetical &&
      // "Which of us was supposed to", "Never did either of us": nobody's deed.
      !(subject.isImplied && /^(?:be|do)$/u.test(tokens[verb.finite ?? verb.head]!.class)) &&
      !spared.has(verb.head) &&
      !mentalVerbs.test(verb.lemma) &&
      !(verb.lemma === 'ask' && tokens[verb.last + 1]?.core === 'myself'),
  );
}

/** "I would have called", "because I asked": what "we" or "our" says beside it is not the candidate's alone. */
export function tellsOwnStance({ clauses }: WeSentence): boolean {
  return clauses.some(
    ({ subject, kind, verb }) =>
      subject?.person === 'I' &&
      verb !== undefined &&
      ((kind === 'main' && verb.modal !== undefined) ||
        (kind === 'subordinate' && verb.lemma !== 'be' && verb.lemma !== 'have')),
  );
}

export function isTold(clause: Clause, clauses: readonly Clause[], ownDeed: boolean): boolean {
  const host = hostOf(clause, clauses);
  if (host?.verb?.lemma === 'wish') return !isNegatedAside(clause, clauses);
  if (isUnreal(clause, clauses) || isNegatedAside(clause, clauses)) return false;
  const { kind, verb } = clause;
  const isMain = kind === 'main' || kind === 'coordinate' || kind === 'question';
  if (ownDeed) {
    // "I led the migration, we moved 40 services": the own part is clear.
    if (clauses.some((other) => other.subject?.person === 'I' && leadingVerbs.test(other.verb?.lemma ?? '')))
      return false;
    if (kind === 'coordinate') return !host || host.kind === 'main' || host.kind === 'coordinate';
    return isMain && !sharedOutcomes.test(verb?.lemma ?? '');
  }
  if (isMain) return kind !== 'coordinate' || !host || isTold(host, clauses, ownDeed);
  // "After we changed the rota, complaints fell" hides a deed.
  return kind !== 'subordinate' || !(timeSetters.test(verb?.lemma ?? '') || verb?.isProgressive);
}

/** "we would have missed the plan", "as if we knew", "if we knew, they would": it never happened. */
function isUnreal({ kind, verb, marker, isHypothetical }: Clause, clauses: readonly Clause[]): boolean {
  if (
    verb?.modal === 'would' &&
    verb.isPerfect &&
    !clauses.some((other) => other.isHypothetical && other.subject?.person === 'we')
  )
    return true;
  // "If I was wrong, we could still turn back", "He was afraid that we would be late": what might come of it is no deed.
  if (
    /^(?:could|would|might|may)$/u.test(verb?.modal ?? '') &&
    !verb?.isPerfect &&
    clauses.some(
      (other) =>
        (other.isHypothetical && other.subject?.person === 'I') ||
        (other.verb?.lemma === 'be' && other.subject?.person === 'he-she' && marker === 'that'),
    )
  )
    return true;
  if ((marker === 'as if' || marker === 'as though') && !hasWeMain(clauses)) return true;
  return (
    isHypothetical &&
    // "If we hadn't caught it, the clinic would have lost two days" tells what was done.
    !verb?.isPerfect &&
    kind !== 'question' &&
    clauses.some(
      (other) => other.kind === 'main' && other.subject && other.subject.person !== 'we' && other.verb?.modal,
    )
  );
}

/** "because we had not seen it": what "we" did not do, beside the deed of somebody else. */
function isNegatedAside({ kind, verb, isHypothetical }: Clause, clauses: readonly Clause[]): boolean {
  const isAside = kind === 'relative' || kind === 'subordinate' || kind === 'reported';
  return isAside && verb?.isNegated === true && !isHypothetical && !hasWeMain(clauses);
}

const hasWeMain = (clauses: readonly Clause[]): boolean =>
  clauses.some((other) => other.kind === 'main' && other.subject?.person === 'we');
