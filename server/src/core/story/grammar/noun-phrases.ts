/** Reads a noun phrase from its first word: where it ends, which word is its head, who it is. */
import { setOf } from '../../vocabulary.ts';
import type { Person, Subject } from '../grammar.ts';
import { isAdjective, type Token } from '../word-classes.ts';
import { isAdjectiveDepartment } from './departments.ts';
import { isPresentVerb } from './finite-words.ts';
import { pronounPhrase } from './pronouns.ts';
import { deepest, isClauseDue, type Reader } from './reader.ts';
import { isDate } from './time-nouns.ts';

export interface NounPhrase extends Subject {
  /** The index of the word after it. */
  readonly next: number;
  /** A pronoun that can only be a subject: I, we, he, she, they. */
  readonly isNominative: boolean;
  readonly isPronoun: boolean;
}

export const collectiveNouns = setOf(`
  co-workers colleagues coworkers crew everybody everyone folks group guys peers pod squad staff team
  teammates
`);
/** Collective nouns are the candidate's own side only with "my", "our", "the" or "whole". */
const ownDeterminers = new Set(['my', 'our', 'the', 'whole', 'entire']);
const irregularPlurals = setOf(`
  alumni both children colleagues criteria data devs feet few folks many media men mice most others people
  police several staff teammates teeth women
`);
const singularsInS =
  /(?:ss|us|is|ics|ops|aws|kubernetes|jenkins|news|redis|sales|series|sms|dns|tls|https|status|process|access)$/u;
const quantifiers = new Set(['all', 'both', 'each', 'most', 'some', 'half', 'none']);
/** "a lot of us", "the rest of the team": the word after "of" says who. */
const partNouns =
  /^(?:lot|bunch|couple|number|majority|rest|part|handful|pair|set|series|range|variety|kind|type|sort)$/u;
const pluralDeterminers = /^(?:these|those|both|several|many|few|all|most)$/u;
const singularDeterminers = /^(?:a|an|this|that|each|every|another|one)$/u;
const singularNumbers = /^(?:one|1|first|second|third)$/u;
const articles = /^(?:the|a|an|this|that|my|our|your|their|his)$/u;
const relativeDeterminers = /^(?:that|which|what|whose)$/u;
const demonstratives = /^(?:this|that|these|those|another|either|neither)$/u;

interface PhraseState {
  readonly from: number;
  /** Whether a present verb may end the phrase: the clause has none and none is sure to come. */
  readonly needsVerb: boolean;
  at: number;
  head: number;
  sawNoun: boolean;
  determined: boolean;
  own: boolean;
  isQuantity: boolean;
  number: Subject['number'] | undefined;
}

export function nounPhrase(reader: Reader, from: number): NounPhrase | undefined {
  const isVerbDue = isClauseDue(reader) || reader.marker !== undefined;
  return readPhrase(reader, from, isVerbDue);
}

/** A noun phrase after a preposition, where no verb can be due. */
export function governedPhrase(reader: Reader, from: number): NounPhrase | undefined {
  return readPhrase(reader, from, false);
}

export function subjectOf(phrase: NounPhrase): Subject & { readonly isImplied: boolean } {
  const { first, last, head, person, number } = phrase;
  return { first, last, head, person, number, isImplied: false };
}

export function pluralOf(
  tokens: readonly Token[],
  head: number,
  given: Subject['number'] | undefined,
): Subject['number'] {
  const lower = tokens[head]?.lower ?? '';
  if (irregularPlurals.has(lower)) return 'plural';
  if (given) return given;
  return lower.endsWith('s') && !lower.endsWith("'s") && !singularsInS.test(lower) ? 'plural' : 'singular';
}

function readPhrase(reader: Reader, from: number, isVerbDue: boolean): NounPhrase | undefined {
  const { tokens } = reader;
  const first = tokens[from];
  if (!first) return undefined;
  if (first.class === 'pronoun' || first.class === 'object-pronoun') return pronounPhrase(reader, from);
  const state: PhraseState = {
    from,
    needsVerb: isVerbDue && !reader.sureFiniteAhead[from + 1],
    at: from,
    head: -1,
    sawNoun: false,
    determined: false,
    own: false,
    isQuantity: false,
    number: undefined,
  };
  while (state.at < tokens.length) {
    const word = tokens[state.at]!;
    if (isPhraseEnd(state, word)) break;
    if (word.class === 'preposition') {
      const whole = wholeOfPart(reader, state, word, isVerbDue);
      if (whole) return whole;
      break;
    }
    if (!takesWord(reader, state, word)) break;
    if (word.class !== 'adverb') state.head = state.at;
    state.at++;
  }
  return state.head < from ? undefined : asPhrase(tokens, state);
}

/** "a small, fast team": adjectives may be parted by commas; any other mark ends a phrase. */
function isPhraseEnd({ at, from, sawNoun, determined }: PhraseState, word: Token): boolean {
  if (at === from || !(word.hasBreak || word.hasComma || word.opens || word.closes)) return false;
  return !(word.hasComma && !sawNoun && determined && word.class === 'open');
}

function takesWord(reader: Reader, state: PhraseState, word: Token): boolean {
  switch (word.class) {
    case 'determiner':
    case 'number':
      if (state.sawNoun && word.class === 'determiner') return false;
      // "and at nine the boiler started": a clock time is over where an article stands.
      if (
        state.at > state.from &&
        articles.test(word.lower) &&
        reader.tokens[state.at - 1]!.class === 'number'
      )
        return false;
      // "after that the team decided": "that" stands alone.
      if (
        state.at === state.from + 1 &&
        /^(?:this|that)$/u.test(reader.tokens[state.from]!.lower) &&
        (articles.test(word.lower) || word.lower === 'all')
      )
        return false;
      // "told her the permit was missing": she was told, the permit is not hers.
      if (reader.tokens[state.at - 1]?.lower === 'her' && state.at > state.from && articles.test(word.lower))
        return false;
      noteDeterminer(state, word);
      return true;
    case 'adverb':
      return !state.sawNoun && state.determined && isInsidePhrase(word.lower, reader.tokens[state.at + 1]);
    case 'relative':
      if (state.at !== state.from || !relativeDeterminers.test(word.lower)) return false;
      state.determined = true;
      return true;
    case 'pronoun':
      // "the others", "all the others": the one pronoun that takes a determiner.
      if (word.lower !== 'others' || !state.determined || state.sawNoun) return false;
      state.sawNoun = true;
      return true;
    case 'open':
      return takesOpenWord(reader, state, word);
    default:
      return false;
  }
}

function noteDeterminer(state: PhraseState, { lower, class: wordClass }: Token): void {
  const isNumber = wordClass === 'number';
  if (isNumber || quantifiers.has(lower)) state.isQuantity = true;
  if (pluralDeterminers.test(lower) || (isNumber && !singularNumbers.test(lower))) state.number ??= 'plural';
  if (singularDeterminers.test(lower)) state.number ??= 'singular';
  if (ownDeterminers.has(lower)) state.own = true;
  state.determined = true;
}

/** "a newly built shelf", "a long meeting": an adverb before an adjective, or a word that is an adjective as well. */
const isInsidePhrase = (adverb: string, next: Token | undefined): boolean =>
  next !== undefined &&
  next.class === 'open' &&
  !next.hasComma &&
  (next.form?.participle === true || isAdjective(next.lower) || isAdjective(adverb));

/** Nouns, adjectives and participles; false where the word is the clause's verb instead. */
function takesOpenWord(reader: Reader, state: PhraseState, word: Token): boolean {
  if (word.isPossessive) {
    state.sawNoun = false;
    state.determined = true;
    return true;
  }
  const next = reader.tokens[state.at + 1];
  const before = reader.tokens[state.at - 1];
  if (state.at > state.from && word.isName && before && isDate(before.lower) && !isDate(word.lower))
    return false;
  // "communication between teams makes ...": a plural is no part of a compound that a third form could end.
  if (state.sawNoun && word.form?.third && word.form.isKnown && next && !word.isName) {
    if (pluralOf(reader.tokens, state.head, undefined) === 'plural') return false;
  }
  if (state.sawNoun) return word.isName || !word.form || !isVerbAfterNoun(reader, state, word, next);
  if (word.form?.past && !word.isName && !word.form.participle) return false;
  if (state.determined && word.form?.past) {
    const hasObject =
      next !== undefined && !next.hasComma && /^(?:determiner|object-pronoun|pronoun)$/u.test(next.class);
    if (state.at > state.from && hasObject) return false;
    // After a determiner a participle is an adjective as long as a noun can follow.
    if (!word.isName) return true;
  }
  const isNoun =
    !isAdjective(word.lower) ||
    word.isName ||
    next?.class !== 'open' ||
    (!state.determined && isAdjectiveDepartment(reader, state.at));
  if (isNoun) state.sawNoun = true;
  return true;
}

/** "the nurse rang", "the nurse ringing you": a verb form after the noun, but not "the ward meeting ran". */
function isVerbAfterNoun(
  reader: Reader,
  { needsVerb, at, head, number }: PhraseState,
  { form }: Token,
  next: Token | undefined,
): boolean {
  if (!form) return false;
  if (form.past || form.participle) return true;
  if (form.gerund && (!next || next.hasComma || next.hasBreak || next.class !== 'open' || next.form?.past))
    return true;
  return (
    needsVerb && (form.third || form.base) && isPresentVerb(reader, at, pluralOf(reader.tokens, head, number))
  );
}

/** "one of the nurses", "a couple of us". */
function wholeOfPart(
  reader: Reader,
  { from, at, head, isQuantity }: PhraseState,
  word: Token,
  isVerbDue: boolean,
): NounPhrase | undefined {
  const { tokens } = reader;
  if (word.lower !== 'of' || head < from) return undefined;
  const part = tokens[head]!.lower;
  if (!isQuantity && !partNouns.test(part)) return undefined;
  // "one of the lot of a pair of ...": as deep as clauses.
  reader.phraseDepth++;
  const inner = reader.phraseDepth < deepest ? readPhrase(reader, at + 1, isVerbDue) : undefined;
  reader.phraseDepth--;
  if (!inner) return undefined;
  let person: Person = inner.person === 'team' ? 'team' : 'others';
  if (inner.person === 'we' || tokens[inner.head]!.lower === 'us') person = 'we';
  else if (part === 'none' || part === 'neither') person = 'nobody';
  return {
    first: from,
    last: inner.last,
    head: inner.head,
    person,
    number: part === 'one' || part === 'each' || part === '1' ? 'singular' : inner.number,
    next: inner.next,
    isNominative: false,
    isPronoun: false,
  };
}

function asPhrase(tokens: readonly Token[], state: PhraseState): NounPhrase {
  const { from, at, head, sawNoun, number, own } = state;
  const noun = tokens[head]!;
  let person: Person = 'others';
  if (noun.class === 'relative' || (noun.class === 'determiner' && demonstratives.test(noun.lower)))
    person = 'it';
  else if (noun.lower === 'none' || noun.lower === 'no') person = 'nobody';
  else if (collectiveNouns.has(noun.lower) && own) person = 'team';
  return {
    first: from,
    last: at - 1,
    head,
    person,
    number: pluralOf(tokens, head, sawNoun && number === 'plural' ? undefined : number),
    next: at,
    isNominative: false,
    isPronoun: noun.class === 'determiner' && at === from + 1,
  };
}
