/** Finds the clause of a verb that does not stand right after its subject: a waiting one, a shared one, an understood one. */
import { subjectPronouns } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { hasBreakBefore } from './boundaries.ts';
import { coordinateFinite, coordinateSameForm } from './coordination.ts';
import { isBeforeFinite, isPresentVerb, verbStrength } from './finite-words.ts';
import { isGerund, readGerund, readParticiple } from './non-finite.ts';
import { nounPhrase, subjectOf } from './noun-phrases.ts';
import {
  type Draft,
  isClauseDue,
  openClause,
  type Reader,
  setVerb,
  subjectAt,
  waitingClause,
} from './reader.ts';
import { markReported, reportingVerbs } from './reported-speech.ts';
import { isMadeToAct } from './subjects.ts';
import { verbGroup } from './verb-groups.ts';

/** Reads the verb at `index`. False when the word there is none. */
export function readVerb(reader: Reader): boolean {
  const { tokens, index, current } = reader;
  if (isGerund(tokens[index]!)) {
    readGerund(reader);
    return true;
  }
  const strength = verbStrength(reader, index);
  if (strength === 0) return false;
  if (readWaitingVerb(reader, strength)) return true;
  if (reader.marker && strength >= 1 && readVerbOfMarker(reader)) return true;
  if (!current || isClauseDue(reader)) return readFirstVerb(reader, strength);
  const isBoundary = hasBreakBefore(reader, index) || hasBreakBefore(reader, adverbStart(reader, index));
  if (strength >= 1 && (reader.joined || isBoundary)) return coordinateFinite(reader);
  if (reader.joined) return coordinateSameForm(reader);
  if (strength === 2 && current.object && isMadeToAct(reader, current.object, index)) return false;
  if (strength === 2) return readVerbOfObject(reader, current);
  if (strength === 0.5) return false;
  // "was excited about it", "are located in": the state that a copula gives.
  if (current.verb?.lemma === 'be' && index <= skipAdverbs(tokens, current.verb.last + 1)) return false;
  readParticiple(reader, current);
  return true;
}

/** The verb of the subject that waits for one. */
function readWaitingVerb(reader: Reader, strength: number): boolean {
  const { index, current } = reader;
  const waiting = waitingClause(reader);
  if (!waiting || (reader.joined && waiting !== current)) return false;
  if (strength < 1 && !isPresentVerb(reader, index, waiting.subject!.number)) return false;
  if (
    strength === 1 &&
    waiting === current &&
    isBeforeFinite(reader, index) &&
    !waiting.subject!.isImplied &&
    !subjectPronouns.has(reader.tokens[waiting.subject!.head]!.core)
  ) {
    readParticiple(reader, waiting);
    return true;
  }
  return readVerbInto(reader, () => waiting);
}

/** "which was", "as expected", "if needed". */
function readVerbOfMarker(reader: Reader): boolean {
  const { kind, index, text } = reader.marker!;
  return readVerbInto(reader, () => openClause(reader, kind, index, reader.current, text));
}

/** "Traced the bug." in a list: the candidate speaks. "Call the vendor." commands, and what it commands is nobody's deed. */
function readFirstVerb(reader: Reader, strength: number): boolean {
  const { tokens, index, segmentStart, current } = reader;
  if (index > segmentStart && strength < 1 && !hasOnlyAdverbsBefore(reader)) return false;
  const group = verbGroup(reader, index);
  if (!group) return false;
  const token = tokens[index]!;
  const isPast = token.form?.past === true || group.verb.tense === 'past';
  const first = Math.min(segmentStart, index);
  if (token.class === 'open' && token.form?.base && !isPast) {
    if (!current) openClause(reader, 'imperative', first, undefined);
    return false;
  }
  const draft = current ?? openClause(reader, 'main', first, undefined);
  if (token.form?.past || token.class !== 'open')
    draft.subject = { ...subjectAt(index, 'I', 'singular'), isImplied: true };
  setVerb(reader, draft, group.verb);
  reader.index = group.next;
  return true;
}

/** A finite verb without a free subject: the last phrase was its subject after all, or the sentence runs on. */
function readVerbOfObject(reader: Reader, current: Draft): boolean {
  const { index } = reader;
  const { object, verb } = current;
  return readVerbInto(reader, () => {
    if (!verb || object?.last !== index - 1) return openClause(reader, 'main', index, undefined);
    const phrase = nounPhrase(reader, object.first);
    const isReport = reportingVerbs.has(verb.lemma);
    const draft = openClause(
      reader,
      isReport ? 'reported' : 'main',
      object.first,
      isReport ? current : undefined,
    );
    if (isReport) markReported(reader, draft);
    if (phrase) draft.subject = subjectOf(phrase);
    return draft;
  });
}

/** Reads a verb group at `index`, where there is one, into the clause that `clauseOf` gives. */
function readVerbInto(reader: Reader, clauseOf: () => Draft): boolean {
  const group = verbGroup(reader, reader.index);
  if (!group) return false;
  setVerb(reader, clauseOf(), group.verb);
  reader.index = group.next;
  return true;
}

function hasOnlyAdverbsBefore({ tokens, segmentStart, index }: Reader): boolean {
  for (let at = segmentStart; at < index; at++) {
    const { class: wordClass } = tokens[at]!;
    if (wordClass !== 'adverb' && wordClass !== 'interjection' && wordClass !== 'coordinator') return false;
  }
  return true;
}

/** Where the adverbs and conjunctions right before a word begin. */
function adverbStart(reader: Reader, at: number): number {
  let start = at;
  while (start > 0 && !hasBreakBefore(reader, start)) {
    const { class: wordClass } = reader.tokens[start - 1]!;
    if (wordClass !== 'adverb' && wordClass !== 'coordinator') break;
    start--;
  }
  return start;
}
