/** What the candidate did: clauses in the first person, active, whose verb is work. */
import type { Clause } from '../story/grammar.ts';
import { readClauses } from '../story/clauses.ts';
import { readOnce } from '../story/memo.ts';
import { deedKinds, notWork } from './deeds.words.ts';
import type { Deed, Readable } from './evidence.ts';

export const ownDeedsOf = readOnce((sentence: Readable): readonly Deed[] =>
  readClauses(sentence).clauses.flatMap((clause): Deed[] => {
    const lemma = workOf(sentence, clause);
    return lemma === undefined ? [] : [{ first: clause.first, last: clause.last, lemma, kind: deedKinds.get(lemma) ?? 'other' }];
  }),
);

/** The base form of the clause's verb when it is the candidate's own work. */
function workOf(sentence: Readable, { kind, subject, verb, isHypothetical, isReportedSpeech }: Clause): string | undefined {
  if (subject?.person !== 'I' || !verb || isHypothetical || isReportedSpeech) return undefined;
  if (kind === 'question' || kind === 'imperative' || kind === 'relative') return undefined;
  if (verb.voice === 'passive' || verb.isNegated || verb.modal !== undefined || verb.tense === 'future') return undefined;
  const word = sentence.words[verb.head];
  if (!word || word.quoted || word.code) return undefined;
  const particle = sentence.words[verb.head + 1]?.lower ?? '';
  return notWork.has(verb.lemma) || notWork.has(`${verb.lemma} ${particle}`) ? undefined : verb.lemma;
}
