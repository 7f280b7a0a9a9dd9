/**
 * Where a result says what went on without the candidate.
 * Grammar finds others who took something over or keep doing it; patterns (second-order.words.ts) find that it became
 * a rule, that it did not come back, what it caught since and who grew.
 */
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import {
  groupNoun,
  lastingMark,
  noSecondOrderPatterns,
  notTakenUp,
  remaking,
  secondOrderPatterns,
  takingOver,
} from './second-order.words.ts';

export const secondOrderOf = readOnce((sentence: Readable): WordRange | undefined =>
  noSecondOrderPatterns.some((pattern) => pattern.test(plainText(sentence)))
    ? undefined
    : (findPattern(sentence, secondOrderPatterns) ?? takenUpIn(sentence)),
);

function takenUpIn(sentence: Readable): WordRange | undefined {
  const clause = readClauses(sentence).clauses.find((own) => isTakenUp(sentence, own));
  return clause && { first: clause.first, last: clause.last };
}

function isTakenUp(
  sentence: Readable,
  { first, last, subject, verb, isHypothetical, isReportedSpeech }: Clause,
): boolean {
  if (!subject || !verb || verb.isNegated || verb.modal !== undefined || isHypothetical || isReportedSpeech)
    return false;
  if (!['others', 'they', 'he-she', 'team'].includes(subject.person)) return false;
  const text = sentence.words
    .slice(Math.min(first, verb.first), last + 1)
    .map((word) => word.lower)
    .join(' ');
  const particle = sentence.words[verb.head + 1]?.lower ?? '';
  const lemma = takingOver.has(`${verb.lemma} ${particle}`) ? `${verb.lemma} ${particle}` : verb.lemma;
  if (verb.voice === 'passive')
    return (
      takingOver.has(lemma) &&
      /\b(?:by|across|in all|later|since|elsewhere|everywhere|for the)\b/u.test(text) &&
      !/\bby (?:me|us)\b/u.test(text)
    );
  const isGroup =
    subject.person !== 'others' ||
    sentence.words.slice(subject.first, subject.last + 1).some((word) => groupNoun.test(word.lower));
  if (takingOver.has(lemma)) return isGroup;
  if (!isGroup) return false;
  if (remaking.has(verb.lemma))
    return (
      /\b(?:accordingly|as a result|because of (?:it|this|that)|after that|the other|all|every|its|their)\b/u.test(
        text,
      ) && subject.person !== 'he-she'
    );
  const isHabit =
    (verb.tense === 'present' && !verb.isPerfect) || (verb.isPerfect && / since\b|^since\b/u.test(text));
  return isHabit && !notTakenUp.has(verb.lemma) && lastingMark.test(text);
}
