/** What the candidate did: clauses in the first person, active, whose verb is work. */

import { readClauses } from '../story/clauses.ts';
import type { Clause } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { verbForm } from '../story/verbs.ts';
import { carriesMessage, deedKinds, messages, notWork, startsWork } from './deeds.words.ts';
import type { Deed, Readable } from './evidence.ts';

export const ownDeedsOf = readOnce((sentence: Readable): readonly Deed[] =>
  readClauses(sentence).clauses.flatMap((clause, index, clauses): Deed[] => {
    const lemma = workOf(sentence, clause);
    if (lemma === undefined) return [];
    return [
      { first: clause.first, last: lastWordOf(clauses, index), lemma, kind: deedKinds.get(lemma) ?? 'other' },
    ];
  }),
);

/** "Started | investigating the printer" is one deed: what directly completes the verb belongs to it. */
function lastWordOf(clauses: readonly Clause[], index: number): number {
  let { last } = clauses[index]!;
  for (const [at, clause] of clauses.entries()) {
    if (at > index && clause.kind === 'non-finite' && clause.parent === index && clause.first === last + 1)
      last = clause.last;
  }
  return last;
}

/** The base form of the clause's verb when it is the candidate's own work. */
function workOf(
  sentence: Readable,
  { kind, last, subject, verb, isHypothetical, isReportedSpeech }: Clause,
): string | undefined {
  if (subject?.person !== 'I' || !verb || isHypothetical || isReportedSpeech) return undefined;
  if (kind === 'question' || kind === 'imperative' || kind === 'relative') return undefined;
  if (verb.voice === 'passive' || verb.isNegated || verb.modal !== undefined || verb.tense === 'future')
    return undefined;
  const word = sentence.words[verb.head];
  if (!word || word.quoted || word.code) return undefined;
  const after = sentence.words.slice(verb.head + 1, Math.max(verb.last, last) + 1).map((own) => own.lower);
  if (carriesMessage.has(verb.lemma) && after.slice(0, 6).some((own) => messages.has(own))) return undefined;
  const rest = sentence.words.slice(verb.head + 1, verb.head + 5).map((own) => own.lower);
  const lemma = startsWork.has(verb.lemma) ? (startedWork(rest) ?? verb.lemma) : verb.lemma;
  return notWork.has(lemma) || notWork.has(`${lemma} ${after[0] ?? ''}`) ? undefined : lemma;
}

/** "Started investigating", "began by counting", "began to trace": the work is the second verb. */
function startedWork(after: readonly string[]): string | undefined {
  for (const [index, word] of after.slice(0, 3).entries()) {
    const form = verbForm(word);
    if (form?.gerund && (form.isKnown || index === 0)) return form.lemma;
    if (form?.isKnown && form.base && after[0] === 'to') return form.lemma;
  }
  return undefined;
}
