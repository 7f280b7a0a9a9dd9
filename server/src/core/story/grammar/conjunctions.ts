/** Words that open subordinate clauses: "because", "so that", "by the time", and "since" or "before" where a clause follows. */
import { mixedSubordinators, subjectPronouns, type Token } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { hasBreakWithin } from './boundaries.ts';
import { isGerundSubject } from './departments.ts';
import { isFiniteAuxiliary, isFinitePast, isPresentVerb, verbStrength } from './finite-words.ts';
import { nounPhrase } from './noun-phrases.ts';
import { startsNounPhrase } from './phrase-starts.ts';
import {
  finiteHost,
  isClauseDue,
  openClause,
  parentOf,
  type Reader,
  setVerb,
  waitingClause,
} from './reader.ts';
import { skipJoinedSelf } from './subjects.ts';
import { isTimeNoun } from './time-nouns.ts';
import { plainVerb } from './verb-groups.ts';

/** Conjunctions of several words that join like "when". */
const compoundConjunctions = [
  'by the time',
  'the moment',
  'every time',
  'each time',
  'the first time',
  'the last time',
  'the day',
  'the minute',
  'as soon as',
  'as long as',
  'as far as',
  'now that',
  'in case',
  'the week',
  'the night',
].map((phrase) => phrase.split(' '));
/** Those that stand before nouns too; before the others "the day nurses" would be taken apart. */
const surelyConjunctions = new Set(['as', 'now', 'by']);

/** Reads the conjunction at `index`. False when there is none. */
export function readConjunction(reader: Reader, token: Token): boolean {
  if (token.class === 'coordinator') {
    reader.index++;
    reader.joined = true;
    reader.fresh = true;
    return true;
  }
  const length = compoundLength(reader.tokens, reader.index);
  if (length > 0) {
    leaveEmptyClause(reader);
    reader.marker = { text: 'when', index: reader.index, kind: 'subordinate' };
    reader.index += length;
    reader.joined = false;
    return true;
  }
  if (token.class === 'subordinator') {
    // "not once were we asked": an adverb before an inversion.
    if (isFronted(reader, token)) reader.index++;
    else readSubordinator(reader, token);
    return true;
  }
  if (!mixedSubordinators.has(token.lower) || !opensClause(reader, reader.index)) return false;
  readSubordinator(reader, token);
  return true;
}

function isFronted({ tokens, index }: Reader, token: Token): boolean {
  const next = tokens[index + 1];
  const afterNext = tokens[index + 2];
  return (
    next !== undefined &&
    afterNext !== undefined &&
    isFiniteAuxiliary(next) &&
    subjectPronouns.has(afterNext.core) &&
    !/^(?:how|why|when|where)/u.test(token.lower)
  );
}

function readSubordinator(reader: Reader, { lower }: Token): void {
  const { tokens, index, current } = reader;
  const next = tokens[index + 1]?.lower;
  const isPair =
    (lower === 'so' && next === 'that') || (lower === 'as' && (next === 'if' || next === 'though'));
  const text = isPair ? `${lower} ${next}` : lower;
  if (text === 'so') {
    // "it failed, so I fixed it" joins equals; "so did I" is an inversion.
    const isInverted = /^(?:do|did|does|were|was|had|have|are|am|is|could|would|can)$/u.test(next ?? '');
    reader.marker = current?.verb && !isInverted ? { text, index, kind: 'main' } : undefined;
    if (current?.verb) reader.current = undefined;
  } else {
    const isQuestion = text === 'how' || text === 'why' || text === 'whether';
    reader.marker = { text, index, kind: isQuestion && current?.verb ? 'reported' : 'subordinate' };
  }
  leaveEmptyClause(reader);
  reader.index += isPair ? 2 : 1;
  reader.joined = false;
  if (reader.marker?.kind === 'subordinate') readReducedClause(reader, text, index);
}

/** "while tracing it", "when asked": no subject of its own. */
function readReducedClause(reader: Reader, text: string, first: number): void {
  const { tokens, index, current } = reader;
  const form = tokens[index]?.form;
  if (!form?.gerund && !(form?.participle && !startsNounPhrase(reader, index))) return;
  // "if purchasing had called": the form is the clause's subject.
  if (form.gerund && isGerundSubject(reader, index)) return;
  const draft = openClause(reader, 'non-finite', first, finiteHost(reader, current) ?? current, text);
  setVerb(reader, draft, plainVerb(tokens, index, 'none'));
  reader.index++;
}

function leaveEmptyClause(reader: Reader): void {
  if (reader.current && isClauseDue(reader)) reader.current = parentOf(reader, reader.current);
}

/** "by the time we met", "as soon as it failed": how many words join like "when". */
function compoundLength(tokens: readonly Token[], at: number): number {
  const list = compoundsByFirst.get(tokens[at]!.lower);
  if (!list) return 0;
  for (const phrase of list) {
    const next = tokens[at + phrase.length];
    if (!next || next.hasComma || next.hasBreak) continue;
    // "We, the moment the siren stopped, were": between a pronoun and its verb it is no apposition.
    const isAside = tokens[at]!.hasComma && subjectPronouns.has(tokens[at - 1]?.core ?? '');
    const canFollow =
      next.class === 'pronoun' ||
      ((isAside || surelyConjunctions.has(phrase[0]!)) &&
        (next.class === 'determiner' || next.class === 'open'));
    if (canFollow && phrase.every((word, offset) => tokens[at + offset]!.lower === word))
      return phrase.length;
  }
  return 0;
}

/** Whether "since", "as", "before" ... opens a clause: a subject with its verb follows. */
function opensClause(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const token = tokens[at]!;
  const { lower } = token;
  const next = tokens[at + 1];
  if (!next || next.hasBreak || next.hasComma) return false;
  if (lower === 'so') {
    if (next.lower === 'that') return true;
    if (!canFollowSo(tokens, at)) return false;
  }
  if (next.class === 'pronoun' && subjectPronouns.has(next.core)) return true;
  if (lower === 'as' && (next.lower === 'if' || next.lower === 'though')) return true;
  if (lower === 'like' || lower === 'for') return false;
  if (lower === 'as' && next.form?.participle && !next.form.base) return false;
  return hasClauseAfter(reader, at);
}

const monthName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|ramadan|diwali|then)$/u;

function canFollowSo(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]!;
  if (next.lower === 'far' || (next.class === 'adverb' && !tokens[at + 2])) return false;
  return (
    at === 0 ||
    token.hasComma ||
    token.hasBreak ||
    next.class === 'pronoun' ||
    next.class === 'determiner' ||
    next.class === 'open'
  );
}

function hasClauseAfter(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const { lower } = tokens[at]!;
  const begin = skipAdverbs(tokens, at + 1);
  const phrase = canBeSubject(tokens[begin]) ? nounPhrase(reader, begin) : undefined;
  if (!phrase) return false;
  // "since January and we have halved it": nobody is joined to a time.
  const isTime =
    tokens[phrase.head]!.class === 'number' ||
    isTimeNoun(tokens[phrase.head]!.lower) ||
    monthName.test(tokens[phrase.head]!.lower);
  // "we never open it before the second signature and we were not going to": the subject comes again.
  const isAgain = reader.drafts.some(({ subject }) => subject?.person === 'we' || subject?.person === 'I');
  let end = skipAdverbs(tokens, isTime || isAgain ? phrase.next : skipJoinedSelf(tokens, phrase.next));
  if (hasBreakWithin(reader, phrase.next, end)) return false;
  // "after the head of operations left".
  const inner = tokens[end]?.class === 'preposition' ? nounPhrase(reader, end + 1) : undefined;
  if (inner) {
    end = skipAdverbs(tokens, inner.next);
    if (hasBreakWithin(reader, inner.next, end)) return false;
  }
  switch (verbStrength(reader, end)) {
    case 2: {
      // "only after the third call were we told": the verb of an inversion.
      const inverted = tokens[end + 1];
      if (inverted && subjectPronouns.has(inverted.core) && !inverted.hasComma) return false;
      return !waitingClause(reader) || hasVerbLater(tokens, end);
    }
    case 1:
      if (tokens[end + 1]?.lower === 'by' || waitingClause(reader)) return false;
      return (lower !== 'as' && lower !== 'than') || isFinitePast(reader, end);
    case 0.5:
      return isPresentVerb(reader, end, phrase.number);
    default:
      return false;
  }
}

/** Whether a verb or a comma comes soon after this one, so that the subject before is not left without. */
function hasVerbLater(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next++) {
    const token = tokens[next]!;
    if (token.hasComma || isFiniteAuxiliary(token)) return true;
  }
  return false;
}

const canBeSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.class === 'determiner' ||
    token.class === 'number' ||
    token.class === 'pronoun' ||
    (token.class === 'open' && !token.form?.gerund && !(token.form?.past && !token.isName)));

const compoundsByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of compoundConjunctions) {
  const list = compoundsByFirst.get(phrase[0]!) ?? [];
  list.push(phrase);
  compoundsByFirst.set(phrase[0]!, list);
}
