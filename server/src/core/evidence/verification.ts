/**
 * Where a sentence says how a cause or an effect was checked.
 * Patterns find instruments, records and people who look; the clauses find who checked what, and by what method:
 * a comparison, a repetition, a sample, a trial on a part, a change taken back to see the fault again.
 */
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import {
  askedHowItIs,
  asking,
  checking,
  dividing,
  duringTrial,
  inParts,
  mayVerify,
  method,
  noVerificationPatterns,
  onAPart,
  perhapsCheckedPatterns,
  proving,
  routineThings,
  symptomAnswers,
  takingApart,
  trialling,
  verificationPatterns,
} from './verification.words.ts';

export const verificationOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  if (noVerificationPatterns.some((pattern) => pattern.test(text))) return undefined;
  return (
    findPattern(sentence, verificationPatterns) ?? (mayVerify.test(text) ? checkIn(sentence) : undefined)
  );
});

/** Where a check may be told in other words: too little to count as one, enough not to say that there is none. */
export const mayBeCheckOf = readOnce(
  (sentence: Readable): WordRange | undefined =>
    verificationOf(sentence) ??
    (noVerificationPatterns.some((pattern) => pattern.test(plainText(sentence)))
      ? undefined
      : findPattern(sentence, perhapsCheckedPatterns)),
);

function checkIn(sentence: Readable): WordRange | undefined {
  const clause = readClauses(sentence).clauses.find((own) => isCheck(sentence, own));
  return clause && { first: clause.first, last: clause.last };
}

function isCheck(
  sentence: Readable,
  { subject, verb, object, kind, isHypothetical, isReportedSpeech }: Clause,
): boolean {
  if (!subject || !verb || isHypothetical || isReportedSpeech || kind === 'question') return false;
  if (verb.isNegated || verb.modal !== undefined || verb.tense === 'future' || verb.voice === 'passive')
    return false;
  if (!['I', 'we', 'team', 'they', 'he-she'].includes(subject.person)) return false;
  const text = plainText(sentence);
  const { words } = sentence;
  const rest = text.slice(words[verb.head]!.end);
  const target = object ? text.slice(words[object.first]!.start, words[object.last]!.end) : rest.slice(0, 40);
  if (routineThings.test(target)) return false;
  const { lemma } = verb;
  if (/^\s*(?:for|forward|after)\b/u.test(rest)) return false;
  if (proving.has(lemma)) return true;
  if (subject.person !== 'I' && subject.person !== 'we') return false;
  return (
    (checking.has(lemma) && method.test(rest)) ||
    (takingApart.has(lemma) && symptomAnswers.test(rest)) ||
    (trialling.has(lemma) && onAPart.test(rest) && duringTrial.test(rest)) ||
    (dividing.has(lemma) && inParts.test(rest)) ||
    (asking.has(lemma) && askedHowItIs.test(rest))
  );
}
