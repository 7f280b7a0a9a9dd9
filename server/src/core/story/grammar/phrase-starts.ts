/** Whether a noun phrase begins at a word that might be a verb as well. */
import type { Token } from '../word-classes.ts';
import { isGerundSubject } from './departments.ts';
import { isFiniteAuxiliary } from './finite-words.ts';
import { type Reader, waitingClause } from './reader.ts';

export function canStartPhrase(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]!;
  return (
    token.class === 'pronoun' ||
    token.class === 'object-pronoun' ||
    token.class === 'determiner' ||
    token.class === 'number' ||
    startsNounPhrase(reader, at)
  );
}

/** Whether an open-class word begins a noun phrase here rather than being the verb. */
export function startsNounPhrase(reader: Reader, at: number): boolean {
  const { tokens, current } = reader;
  const token = tokens[at]!;
  const { form } = token;
  if (token.class !== 'open') return false;
  if (!form || token.isPossessive) return true;
  if (token.isName && !form.past) return true;
  if (form.past) return isAttributive(reader, at);
  if (form.gerund) return isGerundNoun(reader, at);
  const waiting = waitingClause(reader);
  // "to trace and fix the bug", "checks it and writes it down": joined to a verb, with an object of its own.
  if (reader.joined && current?.verb && hasObjectAfter(tokens[at + 1]) && !waiting) return false;
  // A base form or a third person: a noun unless a verb is due.
  if (waiting && waiting === current) return false;
  if (form.base && at === reader.segmentStart && !reader.marker)
    return reader.sureFiniteAhead[at + 1] === true || isPastAhead(tokens, at + 1);
  return true;
}

/** "testing took a week", "the handling of complaints": an -ing form that stands as a noun. */
export function isGerundNoun(reader: Reader, at: number): boolean {
  const { tokens, segmentStart, current } = reader;
  const next = tokens[at + 1];
  if (!next) return true;
  if (next.hasComma || next.hasBreak)
    return at !== segmentStart && tokens[at - 1]?.class === 'preposition' && !current?.subject;
  return next.lower === 'of' || isGerundSubject(reader, at);
}

/** "failed jobs were retried", "increased load took it down": a participle before its noun. */
function isAttributive(reader: Reader, at: number): boolean {
  if (!reader.tokens[at]!.form?.participle || waitingClause(reader)) return false;
  const next = reader.tokens[at + 1];
  return (
    next !== undefined &&
    !next.hasComma &&
    !next.hasBreak &&
    next.class === 'open' &&
    !next.form?.past &&
    !next.form?.gerund &&
    reader.sureFiniteAhead[at + 2] === true &&
    !(reader.marker === undefined && reader.joined)
  );
}

const hasObjectAfter = (next: Token | undefined): boolean =>
  next !== undefined &&
  !next.hasComma &&
  !next.hasBreak &&
  (next.class === 'determiner' ||
    next.class === 'object-pronoun' ||
    next.class === 'pronoun' ||
    next.class === 'number');

/** "support calls rose": a past form within the next few words, with nothing but nouns and adverbs before it. */
function isPastAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const token = tokens[at]!;
    if (token.hasComma || token.hasBreak) return false;
    if (isFiniteAuxiliary(token)) return true;
    if (token.class !== 'open' && token.class !== 'adverb') return false;
    if (token.form?.past) return true;
  }
  return false;
}
