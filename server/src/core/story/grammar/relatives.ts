/** Clauses that who, which, that, what and where open. */
import type { Clause, ClauseKind, Person } from '../grammar.ts';
import { isAdjective, isParticle, type Token } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { hasBreakWithin, suspendClause } from './boundaries.ts';
import { isFiniteAuxiliary, isPresentVerb, verbStrength } from './finite-words.ts';
import { isInvertedAfter } from './inversions.ts';
import { collectiveNouns, nounPhrase, pluralOf } from './noun-phrases.ts';
import { type Draft, deepest, openClause, parentOf, type Reader, setVerb, subjectAt } from './reader.ts';
import { reportingVerbs } from './reported-speech.ts';
import { isNounBefore, takePhrase } from './subjects.ts';
import { isTimeNoun } from './time-nouns.ts';
import { contractedVerbGroup, verbGroup } from './verb-groups.ts';

/** Reads the relative at `index`. False when the word there opens no clause. */
export function readRelative(reader: Reader, token: Token): boolean {
  const { core } = token;
  const isContracted =
    token.class === 'pronoun' &&
    token.clitic !== undefined &&
    (core === 'that' || core === 'what' || core === 'who' || core === 'which');
  if (token.class !== 'relative' && !isContracted) return false;
  // "what were we supposed to do"
  if (/^(?:what|which|who|whom|where)$/u.test(token.lower) && isInvertedAfter(reader.tokens, reader.index)) {
    passWord(reader);
    reader.joined = false;
    return true;
  }
  if (core === 'that') return !token.clitic && readThat(reader, token);
  if (core === 'what' || core === 'whatever' || core === 'where' || core === 'whoever')
    return !token.clitic && readWhat(reader, core);
  return readWho(reader, token);
}

/** "that bug", "that was": a determiner or pronoun unless something before it asks for a clause. */
function readThat(reader: Reader, token: Token): boolean {
  const { tokens, index, segmentStart, current, joined } = reader;
  const next = tokens[index + 1];
  if (!next || index === segmentStart || !current) return false;
  // "the ones", and "we that were on the desk"
  const isAfterNoun =
    !token.hasComma && (isNounBefore(reader, index) || /^(?:we|us)$/u.test(tokens[index - 1]!.core));
  const reports = isReportedBefore(reader, current, isAfterNoun);
  if (!joined && !isAfterNoun && !reports && !canTakeThat(reader, current, next)) return false;
  if (reader.marker || isTimeNoun(next.lower)) return false;
  if (joined) return readSecondThat(reader, current, next);
  const at = skipAdverbs(tokens, index + 1);
  if (isAfterNoun && verbStrength(reader, at) >= 1 && !hasBreakWithin(reader, index + 1, at))
    return readSubjectRelative(reader, at);
  const isReport = reports || current.verb?.lemma === 'be' || current.object === undefined;
  markClause(reader, 'that', isReport ? 'reported' : 'relative');
  return true;
}

/** Whether the clause so far says or thinks, and no preposition since governs the noun before "that". */
function isReportedBefore({ tokens, index }: Reader, { verb }: Draft, isAfterNoun: boolean): boolean {
  if (!verb || !reportingVerbs.has(verb.lemma)) return false;
  if (!isAfterNoun) return true;
  for (let at = Math.max(verb.last + 1, index - deepest); at < index; at++)
    if (tokens[at]!.class === 'preposition' && !isParticle(tokens[at]!.lower)) return false;
  return true;
}

/** "was that", "sure that", "showed that the": what may take a clause without a verb of saying. */
function canTakeThat(reader: Reader, { verb }: Draft, next: Token): boolean {
  const { tokens, index } = reader;
  const before = tokens[index - 1];
  if (verb?.lemma === 'be' || (before && isAdjective(before.lower))) return true;
  if (verb && index === verb.last + 1 && next.class !== 'open') return true;
  return before?.class === 'open' && verbStrength(reader, skipAdverbs(tokens, index + 1)) === 2;
}

/** "they said X and that Y": the second half of one report. */
function readSecondThat(reader: Reader, current: Draft, next: Token): boolean {
  if (next.class !== 'pronoun' && next.class !== 'determiner' && !(next.class === 'open' && next.isName))
    return false;
  let reporter: Draft | undefined = current;
  while (reporter && !(reporter.verb && reportingVerbs.has(reporter.verb.lemma)))
    reporter = parentOf(reader, reporter);
  if (!reporter) return false;
  reader.current = reporter;
  markClause(reader, 'that', 'reported');
  return true;
}

/** what, whatever, where, whoever: their clause may be a subject or an object itself. */
function readWhat(reader: Reader, core: string): boolean {
  const { tokens, index } = reader;
  const next = tokens[index + 1];
  if (!next) return false;
  if (core === 'what' && !reader.current?.verb && index === reader.segmentStart && isFiniteAuxiliary(next)) {
    passWord(reader);
    return true;
  }
  const at = skipAdverbs(tokens, index + 1);
  const isSubject = verbStrength(reader, at) >= 1 && !hasBreakWithin(reader, index + 1, at);
  if (!reader.current && (isSubject || core !== 'where')) {
    // "What happened next is that": the clause is the subject.
    const host = openClause(reader, 'main', index, undefined);
    host.subject = subjectAt(index, 'it', 'singular');
  }
  if (isSubject) return readSubjectRelative(reader, at);
  // "what we were told and what we saw": the second half of one subject or object.
  if (reader.joined && reader.current?.marker === core) {
    reader.current = parentOf(reader, reader.current);
    markClause(reader, core, 'relative');
    return true;
  }
  markClause(reader, core, reader.current?.verb && core === 'what' ? 'reported' : 'relative');
  return true;
}

/** who, which, whom, whose */
function readWho(reader: Reader, token: Token): boolean {
  const { tokens, index } = reader;
  const { core } = token;
  if (core === 'which' && readWhichNoun(reader, token)) return true;
  if (index === reader.segmentStart && reader.endsInQuestion) passWord(reader);
  else if (token.clitic) readContractedRelative(reader, core);
  else if (core === 'whose') {
    const phrase = nounPhrase(reader, index);
    reader.marker = { text: core, index, kind: 'relative' };
    if (phrase) takePhrase(reader, phrase);
    else passWord(reader);
  } else if (!readInterrupted(reader, core)) {
    const at = skipAdverbs(tokens, index + 1);
    if (isVerbAfterWho(reader, at)) return readSubjectRelative(reader, at);
    markClause(reader, core, 'relative');
  }
  return true;
}

/** "which, as the old technician likes to say, is how": the verb behind the parenthesis is the relative's own. */
function readInterrupted(reader: Reader, core: string): boolean {
  const { tokens, index } = reader;
  if (!tokens[index + 1]?.hasComma || reader.dashEnd >= 0 || !reader.current) return false;
  let end = index + 2;
  while (end < Math.min(tokens.length, index + 16) && !tokens[end]!.hasComma && !tokens[end]!.hasBreak) end++;
  if (!tokens[end]?.hasComma || verbStrength(reader, skipAdverbs(tokens, end)) < 1) return false;
  const draft = openClause(reader, 'relative', index, reader.current, core);
  draft.subject = antecedent(tokens, index);
  reader.dashEnd = end;
  passWord(reader);
  suspendClause(reader);
  return true;
}

/** "who's asked", "which'd failed": subject and verb in one word. */
function readContractedRelative(reader: Reader, core: string): void {
  const { tokens, index, current } = reader;
  const group = contractedVerbGroup(reader, index, index + 1);
  const draft = openClause(reader, 'relative', index, current, core);
  draft.subject = antecedent(tokens, index);
  if (group) setVerb(reader, draft, group.verb);
  reader.index = group?.next ?? index + 1;
}

function isVerbAfterWho(reader: Reader, at: number): boolean {
  const strength = verbStrength(reader, at);
  return (
    strength >= 1 ||
    (strength === 0.5 && (isPresentVerb(reader, at, 'plural') || isPresentVerb(reader, at, 'singular')))
  );
}

/** "which requests failed": a determiner. */
function readWhichNoun(reader: Reader, token: Token): boolean {
  const { tokens, index } = reader;
  const next = tokens[index + 1];
  if (next?.class !== 'open' || next.hasComma || next.form?.past || token.hasComma) return false;
  if (verbStrength(reader, skipAdverbs(tokens, index + 2)) < 1) return false;
  const phrase = nounPhrase(reader, index);
  if (!phrase || phrase.last === index) return false;
  reader.marker = { text: 'which', index, kind: reader.current?.verb ? 'reported' : 'relative' };
  takePhrase(reader, phrase);
  return true;
}

/** A relative that is its clause's subject, with the verb at `at`. */
function readSubjectRelative(reader: Reader, at: number): boolean {
  const { tokens, index } = reader;
  const group = verbGroup(reader, at);
  if (!group) return false;
  const draft = openClause(reader, 'relative', index, reader.current, tokens[index]!.core);
  draft.subject = antecedent(tokens, index);
  setVerb(reader, draft, group.verb);
  reader.index = group.next;
  return true;
}

/** Who a relative stands for: the word before it, past prepositions and adverbs. */
function antecedent(tokens: readonly Token[], at: number): Clause['subject'] {
  let before = at - 1;
  while (before > 0 && (tokens[before]!.class === 'preposition' || tokens[before]!.class === 'adverb'))
    before--;
  const token = tokens[before];
  if (!token) return subjectAt(at, 'it', 'singular');
  const { core } = token;
  let person: Person = collectiveNouns.has(token.lower) ? 'team' : 'others';
  if (core === 'we' || core === 'us') person = 'we';
  else if (core === 'i' || core === 'me') person = 'I';
  else if (core === 'they' || core === 'them') person = 'they';
  return subjectAt(at, person, person === 'we' ? 'plural' : pluralOf(tokens, before, undefined));
}

/** The clause begins with the subject that follows. */
function markClause(reader: Reader, text: string, kind: ClauseKind): void {
  reader.marker = { text, index: reader.index, kind };
  reader.joined = false;
  passWord(reader);
}

function passWord(reader: Reader): void {
  reader.index++;
}
