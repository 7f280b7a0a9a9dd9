/**
 * Reads a sentence's clauses: who does what, in which voice and tense.
 * One pass from left to right. Closed-class words decide first, then verb morphology by place, and the tagger only
 * where a word could be a noun as well as the one verb that a clause still lacks.
 * The parts of the reading are in `grammar/`.
 */

import { phraseLength } from './grammar/adverbs.ts';
import { crossBoundary } from './grammar/boundaries.ts';
import { readConjunction } from './grammar/conjunctions.ts';
import { readInversion, readTurningWord } from './grammar/inversions.ts';
import { readInfinitive, readPrepositionWithGerund } from './grammar/non-finite.ts';
import { nounPhrase } from './grammar/noun-phrases.ts';
import { canStartPhrase } from './grammar/phrase-starts.ts';
import { readVerb } from './grammar/predicates.ts';
import { readPrepositionalPhrase } from './grammar/prepositions.ts';
import { openClause, type Reader, setVerb, startReader } from './grammar/reader.ts';
import { readRelative } from './grammar/relatives.ts';
import { takePhrase } from './grammar/subjects.ts';
import { plainVerb } from './grammar/verb-groups.ts';
import type { Reading } from './grammar.ts';
import { readOnce } from './memo.ts';
import type { Sentence } from './story.ts';
import { mixedSubordinators, readTokens, type Token } from './word-classes.ts';

export const readClauses: (sentence: Pick<Sentence, 'text' | 'words'>) => Reading = readOnce(read);

/** The words of a sentence with their classes, shared by the readers of `we` and of voice. */
export const tokensOf: (sentence: Pick<Sentence, 'text' | 'words'>) => readonly Token[] =
  readOnce(readTokens);

function read(sentence: Pick<Sentence, 'text' | 'words'>): Reading {
  const tokens = tokensOf(sentence);
  const reader = startReader(sentence, tokens);
  while (reader.index < tokens.length) {
    const token = tokens[reader.index]!;
    crossBoundary(reader, token);
    const isRead =
      readSetPhrase(reader, token) ||
      readConjunction(reader, token) ||
      readRelative(reader, token) ||
      readProposal(reader, token) ||
      readInversion(reader, token) ||
      readPreposition(reader, token) ||
      readTurningWord(reader, token) ||
      readPhrase(reader, token) ||
      readVerb(reader);
    if (!isRead) skipWord(reader, token);
  }
  closeClauses(reader);
  return { clauses: reader.drafts };
}

/** "First of all we had to wait": a set phrase that looks like a noun phrase. */
function readSetPhrase(reader: Reader, token: Token): boolean {
  const { tokens, index } = reader;
  const mayBegin =
    token.class === 'number' ||
    token.class === 'determiner' ||
    token.class === 'open' ||
    token.class === 'to' ||
    token.class === 'subordinator' ||
    // "and in the meantime moved": the verb still joins.
    (token.class === 'preposition' && reader.joined) ||
    token.lower === 'not';
  const length = mayBegin ? phraseLength(tokens, index) : 0;
  if (length === 0 || tokens[index + length - 1]!.lower === 'us') return false;
  reader.index += length;
  return true;
}

/** "let's stop it": a proposal; its "us" is nobody's subject. */
function readProposal(reader: Reader, token: Token): boolean {
  if (!(token.core === 'let' && token.clitic) && token.lower !== 'lets') return false;
  const { tokens, index } = reader;
  const at = tokens[index + 1]?.form?.base ? index + 1 : index;
  const draft = openClause(reader, 'imperative', index, undefined);
  setVerb(reader, draft, { ...plainVerb(tokens, at, 'present'), first: index });
  reader.index = at + 1;
  return true;
}

function readPreposition(reader: Reader, token: Token): boolean {
  const isTo = token.class === 'to';
  if (!isTo && token.class !== 'preposition' && !mixedSubordinators.has(token.lower)) return false;
  const isClause = isTo ? readInfinitive(reader) : readPrepositionWithGerund(reader);
  if (!isClause) readPrepositionalPhrase(reader);
  return true;
}

function readPhrase(reader: Reader, token: Token): boolean {
  const isThat = token.core === 'that' && token.class === 'relative';
  const phrase =
    isThat || canStartPhrase(reader, reader.index) ? nounPhrase(reader, reader.index) : undefined;
  if (!phrase) return false;
  takePhrase(reader, phrase);
  return true;
}

/** Adverbs, interjections, stray words. */
function skipWord(reader: Reader, { class: wordClass }: Token): void {
  if (wordClass !== 'adverb' && wordClass !== 'negation' && wordClass !== 'interjection')
    reader.joined = false;
  reader.index++;
}

/** Each clause goes on to the next one; a verb before its subject in a question makes it one. */
function closeClauses({ drafts, tokens, endsInQuestion }: Reader): void {
  for (const [at, draft] of drafts.entries()) {
    const { verb, subject } = draft;
    const end = (drafts[at + 1]?.first ?? tokens.length) - 1;
    draft.last = Math.max(draft.last, verb?.last ?? 0, draft.first <= end ? end : draft.last);
    const isTurned = verb?.finite !== undefined && subject !== undefined && verb.finite < subject.first;
    if (draft.kind === 'main' && endsInQuestion && isTurned) draft.kind = 'question';
  }
}
