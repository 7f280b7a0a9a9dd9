/** What a noun phrase is to its sentence: the subject of a clause, a further part of one, or an object. */
import type { Person, WordRange } from '../grammar.ts';
import { subjectPronouns, type Token } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { hasBreakBefore, hasBreakWithin } from './boundaries.ts';
import {
  isBeforeFinite,
  isFiniteAuxiliary,
  isFinitePast,
  isPresentVerb,
  verbStrength,
} from './finite-words.ts';
import { isBeforeSubject } from './inversions.ts';
import { governedPhrase, type NounPhrase, subjectOf } from './noun-phrases.ts';
import { canStartPhrase } from './phrase-starts.ts';
import {
  type Draft,
  finiteHost,
  isClauseDue,
  openClause,
  parentOf,
  type Reader,
  setVerb,
  waitingClause,
} from './reader.ts';
import { markReported, reportingVerbs, sayingVerbs } from './reported-speech.ts';
import { isTimeNoun } from './time-nouns.ts';
import { contractedVerbGroup, type VerbGroup, verbGroup } from './verb-groups.ts';

/** Takes a phrase at `index` into the clauses, with the verb that follows it, and moves on. */
export function takePhrase(reader: Reader, phrase: NounPhrase): void {
  const { current, tokens } = reader;
  const first = tokens[phrase.first]!;
  const waiting = waitingClause(reader);
  const isWaiting = waiting !== undefined && waiting === current;
  if (reader.joined && isWaiting) extendSubject(reader, waiting, phrase, first);
  else if (phrase.isNominative || (phrase.isPronoun && first.clitic)) readSubject(reader, phrase);
  else if (
    (reader.marker !== undefined || isClauseDue(reader)) &&
    (first.class !== 'object-pronoun' || phrase.next < tokens.length)
  ) {
    if (reader.marker || current || couldBeSubject(reader, phrase)) readSubject(reader, phrase);
    else {
      reader.index = phrase.next;
      reader.segmentStart = Math.min(reader.segmentStart, phrase.first);
    }
  } else if (isWaiting) {
    if (replacesSubject(reader, waiting, phrase, first)) readSubject(reader, phrase);
    else reader.index = phrase.next;
  } else if (isFollowedByVerb(reader, phrase, first)) readSubject(reader, phrase);
  else takeObject(reader, phrase);
}

/** Whether a noun that a clause of its own may follow stands before this place. */
export function isNounBefore({ tokens, current }: Reader, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.class === 'open') {
    const isVerb = current?.verb && at - 1 <= current.verb.last && at - 1 >= current.verb.first;
    return !isVerb || before.form === undefined;
  }
  return (
    before.class === 'number' ||
    /^(?:everything|anything|something|nothing|everyone|all|those|one|thing)$/u.test(before.lower)
  );
}

/** "X and I": a further part of the subject that still waits for its verb. */
function extendSubject(reader: Reader, clause: Draft, phrase: NounPhrase, first: Token): void {
  const subject = clause.subject!;
  clause.subject = {
    ...subject,
    last: phrase.last,
    head: phrase.person === 'I' || phrase.person === 'we' ? phrase.head : subject.head,
    person: joinPersons(subject.person, phrase.person),
    number: 'plural',
  };
  clause.last = phrase.last;
  reader.joined = false;
  if (phrase.isPronoun && first.clitic) readVerbAfter(reader, clause, phrase);
  else reader.index = phrase.next;
}

/** Who "X and Y" are together. */
function joinPersons(first: Person, second: Person): Person {
  if (first === 'I' || first === 'we' || second === 'I' || second === 'we') return 'we';
  if (first === 'you' || second === 'you') return 'you';
  return first === 'team' && second === 'team' ? 'team' : 'others';
}

/** Times before the subject: "Last Friday the team shipped", "The next day I called". */
function couldBeSubject(reader: Reader, phrase: NounPhrase): boolean {
  const { tokens } = reader;
  const at = skipAdverbs(tokens, phrase.next);
  if (at >= tokens.length) return false;
  if (!isTimeNoun(tokens[phrase.head]!.lower)) return true;
  // "not once that night were we late"
  return verbStrength(reader, at) > 0 && !(phrase.number === 'singular' && isPluralBe(tokens[at]!));
}

const isPluralBe = ({ lower }: Token): boolean => /^(?:were|are|weren't|aren't)$/u.test(lower);

/** A second phrase before the verb is an apposition, unless the first only led: "Last year, the team shipped". */
function replacesSubject(reader: Reader, clause: Draft, phrase: NounPhrase, first: Token): boolean {
  const { person } = clause.subject!;
  return (
    hasBreakBefore(reader, phrase.first) &&
    verbStrength(reader, skipAdverbs(reader.tokens, phrase.next)) > 0 &&
    (first.class === 'pronoun' || (person !== 'I' && person !== 'we'))
  );
}

/** A phrase after a verb is the subject of a new clause if its own verb follows. */
function isFollowedByVerb(reader: Reader, phrase: NounPhrase, first: Token): boolean {
  // "the ones we made ourselves were worse": a reflexive is no subject.
  if (first.class === 'object-pronoun' || /sel(?:f|ves)$/u.test(first.core)) return false;
  const { tokens, current } = reader;
  const at = verbPlaceAfter(reader, phrase);
  const strength = hasBreakWithin(reader, phrase.next, at) ? 0 : verbStrength(reader, at);
  if (strength === 0) return false;
  // "we who had written the forecast were asked": a verb of a plural.
  if (
    isPluralBe(tokens[at]!) &&
    phrase.number === 'singular' &&
    phrase.person !== 'team' &&
    !reader.joined &&
    waitingClause(reader)?.subject?.person === 'we'
  )
    return false;
  const verb = current?.verb;
  const reports = verb !== undefined && reportingVerbs.has(verb.lemma) && phrase.first === verb.last + 1;
  const isBoundary = reader.joined || reader.fresh || hasBreakBefore(reader, phrase.first);
  if (!isBoundary && isMadeToAct(reader, phrase, at)) return false;
  // "the pupils who had failed the test were given": the verb that follows is of the subject that still waits.
  if (!isBoundary && !reports && waitingClause(reader)) return false;
  if (strength === 2) return true;
  if (strength === 0.5) return (isBoundary || reports) && isPresentVerb(reader, at, phrase.number);
  if (isBoundary && tokens[at + 1]?.lower !== 'by') return true;
  const isPersonal = first.class === 'pronoun' && first.core !== 'it' && first.core !== 'there';
  return (isBoundary || reports || isPersonal) && isFinitePast(reader, at);
}

/** "made me do a second count", "let the boys have their say": an infinitive without "to" after an object. */
export function isMadeToAct({ tokens, current }: Reader, object: WordRange, at: number): boolean {
  const verb = current?.verb;
  return (
    verb !== undefined &&
    object.first === verb.last + 1 &&
    object.last === at - 1 &&
    /^(?:have|hear|help|let|make|see|watch)$/u.test(verb.lemma) &&
    /^(?:do|have)$/u.test(tokens[at]!.lower) &&
    !subjectPronouns.has(tokens[object.first]!.core)
  );
}

/** "and the number of falls on the ward dropped": what hangs on the noun comes before its verb. */
function verbPlaceAfter(reader: Reader, phrase: NounPhrase): number {
  const { tokens } = reader;
  let at = skipAdverbs(tokens, phrase.next);
  if (!reader.joined && !reader.fresh) return at;
  if (at === phrase.next) at = skipAdverbs(tokens, skipJoinedSelf(tokens, at));
  for (let step = 0; step < 2 && tokens[at]?.class === 'preposition'; step++) {
    if (hasBreakWithin(reader, phrase.next, at)) break;
    const inner =
      tokens[at + 1] && canStartPhrase(reader, at + 1) ? governedPhrase(reader, at + 1) : undefined;
    if (!inner || hasBreakWithin(reader, inner.next, skipAdverbs(tokens, inner.next))) break;
    at = skipAdverbs(tokens, inner.next);
  }
  return at;
}

/** "my group and I ran": the candidate as the further part of a subject. */
export function skipJoinedSelf(tokens: readonly Token[], at: number): number {
  const { core, clitic } = tokens[at + 1] ?? {};
  return /^(?:and|&)$/u.test(tokens[at]?.lower ?? '') && (core === 'i' || core === 'we') && !clitic
    ? at + 2
    : at;
}

function takeObject(reader: Reader, phrase: NounPhrase): void {
  const { current, tokens } = reader;
  const isBoundary = reader.joined || reader.fresh || hasBreakBefore(reader, phrase.first);
  // "and the same evening I fitted": a time leads to the new clause that the conjunction promised.
  if (
    (reader.joined || reader.fresh) &&
    isTimeNoun(tokens[phrase.head]!.lower) &&
    subjectPronouns.has(tokens[phrase.next]?.core ?? '')
  ) {
    reader.index = phrase.next;
    return;
  }
  if (current?.verb && !current.object && !isBoundary)
    current.object = { first: phrase.first, last: phrase.last };
  if (current) current.last = Math.max(current.last, phrase.last);
  reader.joined = false;
  reader.fresh = false;
  reader.index = phrase.next;
}

function readSubject(reader: Reader, phrase: NounPhrase): void {
  const draft = clauseFor(reader, phrase);
  draft.subject = subjectOf(phrase);
  draft.last = Math.max(draft.last, phrase.last);
  reader.marker = undefined;
  reader.joined = false;
  reader.fresh = false;
  reader.current = draft;
  readVerbAfter(reader, draft, phrase);
}

/** The clause whose subject a phrase is. */
function clauseFor(reader: Reader, phrase: NounPhrase): Draft {
  const { marker, current } = reader;
  if (marker) {
    const draft = openClause(reader, marker.kind, marker.index, current, marker.text);
    if (marker.kind === 'reported') markReported(reader, draft);
    return draft;
  }
  if (!current) return openClause(reader, 'main', Math.min(reader.segmentStart, phrase.first), undefined);
  if (current.verb) return clauseAfterVerb(reader, current, phrase);
  if (current.subject && phrase.isNominative && !reader.joined && !hasBreakBefore(reader, phrase.first))
    return openClause(reader, 'relative', phrase.first, current);
  // "me and the analysts, we discovered": the second name of the subject takes over.
  return current;
}

function clauseAfterVerb(reader: Reader, current: Draft, phrase: NounPhrase): Draft {
  const { first, isNominative, person } = phrase;
  const lastVerb = current.verb!;
  const isAfterNoun = isNounBefore(reader, first);
  if (!reader.joined && !reader.fresh && !hasBreakBefore(reader, first)) {
    if (
      reportingVerbs.has(lastVerb.lemma) &&
      // "when none of them were answering we called", "if it complains we rewrite it"
      !(
        (lastVerb.isProgressive || current.kind === 'subordinate' || current.marker === 'than') &&
        /^(?:answer|ask|reply|complain|argue|worry)$/u.test(lastVerb.lemma)
      ) &&
      (!isAfterNoun || (!isNominative && first - lastVerb.last <= 2))
    ) {
      const draft = openClause(reader, 'reported', first, current);
      markReported(reader, draft);
      return draft;
    }
    if (isNominative && (isAfterNoun || lastVerb.isProgressive || current.marker === 'than'))
      return clauseAfterNoun(reader, current, first);
  }
  // "they said we broke it and we should fix it": one speech.
  if (
    reader.joined &&
    current.kind === 'reported' &&
    current.isReportedSpeech &&
    person !== 'I' &&
    !hasBreakBefore(reader, first - 1)
  ) {
    const draft = openClause(reader, 'reported', first, parentOf(reader, current));
    draft.isReportedSpeech = true;
    return draft;
  }
  return openClause(reader, 'main', first, undefined);
}

/** "when it failed we called", "told the vendor we needed it", "the patch I wrote". */
function clauseAfterNoun(reader: Reader, current: Draft, first: number): Draft {
  const host = finiteHost(reader, current);
  if (sayingVerbs.has(current.verb!.lemma) && current.object?.last === first - 1) {
    const draft = openClause(reader, 'reported', first, current);
    markReported(reader, draft);
    return draft;
  }
  // "and when he was out of his car we were calling": what "and" leads to goes before its main clause.
  const isLed =
    host?.kind === 'subordinate' &&
    (host.parent === undefined ||
      (reader.tokens[host.first - 1]?.class === 'coordinator' &&
        (host.verb?.lemma === 'be' || !host.object)));
  const leads = current.marker === 'than' || isLed;
  return leads
    ? openClause(reader, 'main', first, undefined)
    : openClause(reader, 'relative', first, current);
}

/** After a subject: its verb, if it follows at once (adverbs between). Otherwise the subject waits. */
function readVerbAfter(reader: Reader, draft: Draft, phrase: NounPhrase): void {
  const group = verbGroupAfter(reader, phrase);
  if (group) setVerb(reader, draft, group.verb);
  reader.index = group?.next ?? phrase.next;
}

function verbGroupAfter(reader: Reader, phrase: NounPhrase): VerbGroup | undefined {
  const { tokens } = reader;
  const last = tokens[phrase.last]!;
  if (phrase.isPronoun && last.clitic) {
    const group = contractedVerbGroup(reader, phrase.last, phrase.next);
    if (group) return group;
  }
  let at = skipAdverbs(tokens, phrase.next);
  // "we first check the log"
  if (phrase.isNominative && /^(?:first|next|last)$/u.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.form)
    at = skipAdverbs(tokens, at + 1);
  const next = tokens[at];
  if (!next || hasBreakWithin(reader, phrase.next, at)) return undefined;
  // "whose list were we using": the verb of a subject that follows.
  const isTurned = isBeforeSubject(tokens, at) || tokens[at - 1]!.lower === 'sooner';
  if (!phrase.isNominative && isFiniteAuxiliary(next) && isTurned) return undefined;
  const isPersonal =
    phrase.isNominative || (phrase.isPronoun && phrase.person !== 'it') || last.lower === 'you';
  const strength = verbStrength(reader, at);
  const isVerb =
    strength === 2 ||
    (strength === 1 && (isPersonal || !isBeforeFinite(reader, at))) ||
    (isPersonal && ((next.class === 'open' && !next.isPossessive) || next.lower === 'be')) ||
    (strength === 0.5 && isPresentVerb(reader, at, phrase.number));
  return isVerb ? verbGroup(reader, at) : undefined;
}
