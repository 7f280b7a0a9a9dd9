/**
 * Where somebody says that they got something wrong, alone or with others: a wrong deed, a duty left undone, a state, "I should have".
 * Wider than own-fault.ts, which decides who is blamed: this one only tells that a fault is told at all, and so silences.
 */

import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import {
  dutyVerbs,
  examined,
  family,
  faultPatterns,
  faultVerbs,
  faultyState,
  noFaultPatterns,
} from './shared-fault.words.ts';

export const sharedFaultOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  if (noFaultPatterns.some((pattern) => pattern.test(text))) return undefined;
  const found = findPattern(sentence, [faultyState, ...faultPatterns]);
  if (found) return found;
  const { clauses } = readClauses(sentence);
  const clause = clauses.find((own) => isFault(sentence, own) && !isSuspicion(own, clauses));
  return clause && { first: clause.first, last: clause.last };
});

/** "My manager thought that I had forgotten it": what others believed of me. */
const isSuspicion = ({ kind, parent }: Clause, clauses: readonly Clause[]): boolean => {
  const told = kind === 'reported' && parent !== undefined ? clauses[parent] : undefined;
  return (
    told?.verb !== undefined &&
    told.subject?.person !== 'I' &&
    told.subject?.person !== 'we' &&
    /^(?:think|believe|claim|assume|suspect|fear|suppose|imagine)$/u.test(told.verb.lemma)
  );
};

const faultPrefix = pattern`
  ^(?:
    mis[a-z]{3}
    |(?:over|under)-?(?:
      pric|estimat|order|book|cook|fill|load|dose|pay|sell|spend|staff|charg|water|heat|react|promis|commit|
      stretch|sleep|bid
    )
  )
`;
function isFault(
  sentence: Readable,
  { kind, first, marker, subject, verb, isHypothetical, isReportedSpeech }: Clause,
): boolean {
  if ((subject?.person !== 'I' && subject?.person !== 'we') || !verb || kind === 'question') return false;
  // Without a subject of its own a sentence is the candidate's only when the verb opens it.
  if (kind === 'main' && subject.isImplied && verb.first > first + 1) return false;
  if (isReportedSpeech && kind !== 'reported') return false;
  // "I should have asked", "I could have tested it": the wish says what was not done.
  // "I asked her what I could have done better" asks.
  if (verb.modal !== undefined)
    return (
      /^(?:should|could|ought|might)$/u.test(verb.modal) &&
      verb.isPerfect &&
      !verb.isNegated &&
      (kind !== 'reported' || marker !== 'what')
    );
  if (isHypothetical || verb.voice === 'passive' || (verb.tense !== 'past' && !verb.isPerfect)) return false;
  const before = sentence.words[verb.head - 1]?.lower ?? '';
  const next = sentence.words[verb.head + 1]?.lower ?? '';
  // "I missed no deadline", "I never raised my voice".
  if (
    /^(?:no|not|none|nothing|nobody|zero|neither)$/u.test(next) ||
    (verb.lemma === 'raise' && next === 'my')
  )
    return false;
  if (verb.isNegated || /^(?:never|hardly|barely|only|rarely|seldom)$/u.test(before))
    return dutyVerbs.has(verb.lemma) && next !== 'up';
  // "I cut costs" and "I avoided a loss" are deeds.
  if (
    isOtherSense(
      verb.lemma,
      sentence.words.slice(verb.head + 1, verb.head + 5).map(({ lower }) => lower),
    )
  )
    return false;
  if (verb.lemma === 'cut') return next === 'corners';
  const following = sentence.words.slice(verb.head + 1, verb.head + 4).map((word) => word.lower);
  // "I broke it down", "I broke the job into parts", "I broke the news".
  if (verb.lemma === 'break')
    return !following.some((word) => /^(?:down|up|into|in|news|even|ground|ice|silence|record)$/u.test(word));
  // "I trusted her with the keys", "I rushed back to the ward".
  if (verb.lemma === 'trust') return !following.some((word) => word === 'with' || word === 'to');
  if (verb.lemma === 'rush')
    return !/^(?:to|back|home|over|in|out|down|up|her|him|them|after|there|outside)$/u.test(next);
  if (verb.lemma === 'jump') return next === 'to';
  if (verb.lemma === 'avoid' || verb.lemma === 'bypass')
    return /^(?:him|her|them|talking|asking|the \w+)$/u.test(next);
  // "Mis-" is a fault in any verb: mislay, miscount, mistype; "over-" and "under-" in those that have a right measure.
  return faultVerbs.has(verb.lemma) || faultPrefix.test(verb.lemma);
}

/** "I missed my grandmother", "I failed two candidates", "I deleted the old rows": the same verb, and no fault. */
function isOtherSense(lemma: string, following: readonly string[]): boolean {
  if (lemma === 'miss')
    return (
      (following[0] === 'my' && family.has(following[1] ?? '')) ||
      (following[0] === 'the' && following[1] === 'old') ||
      (following[0] === 'home' && following.length === 1)
    );
  if (lemma === 'fail') return following.some((word) => examined.has(word));
  return (
    lemma === 'delete' && following.some((word) => /^(?:dead|duplicates?|old|stale|unused)$/u.test(word))
  );
}
