/** Verbs before their subjects: "were we told", "so did I", "had we known". */
import type { Verb } from '../grammar.ts';
import { subjectPronouns, type Token } from '../word-classes.ts';
import { skipAdverbs, skipNegation } from './adverbs.ts';
import { isFiniteAuxiliary } from './finite-words.ts';
import { type NounPhrase, nounPhrase, subjectOf } from './noun-phrases.ts';
import { openClause, type Reader, setVerb, waitingClause } from './reader.ts';
import { isStative } from './states.ts';
import { bareVerbGroup, type VerbGroup } from './verb-groups.ts';

const questionWords = /^(?:what|how|why|when|where|who|which)$/u;
/** Words that turn the verb that follows them. */
const turningWords = /^(?:so|nor|neither|only|never|rarely|seldom|not)$/u;

/** Reads an auxiliary at `index` together with the subject after it. False when it stands in its usual place. */
export function readInversion(reader: Reader, token: Token): boolean {
  const { tokens, index, current, drafts, endsInQuestion, segmentStart } = reader;
  if (!isFiniteAuxiliary(token) || token.clitic || !mayInvert(reader) || !isInverted(reader)) return false;
  if (current?.subject && !current.verb && current === drafts.at(-1)) {
    drafts.pop();
    reader.current = undefined;
  }
  reader.marker = undefined;
  const phrase = nounPhrase(reader, skipNegation(tokens, index + 1));
  if (!phrase) return false;
  const group = invertedGroup(reader, phrase);
  const isQuestion =
    endsInQuestion || index === segmentStart || questionWords.test(tokens[index - 1]?.lower ?? '');
  const draft = openClause(reader, isQuestion ? 'question' : 'main', index, undefined);
  draft.subject = subjectOf(phrase);
  if (!endsInQuestion && token.lower === 'had' && index === segmentStart) draft.isHypothetical = true;
  setVerb(reader, draft, group.verb);
  reader.index = group.next;
  return true;
}

/** "and neither were we", "little did we know": passes the word before an inversion. */
export function readTurningWord(reader: Reader, token: Token): boolean {
  const { tokens, index } = reader;
  if (!/^(?:neither|little|nor|seldom|rarely)$/u.test(token.lower) || !isInvertedAfter(tokens, index))
    return false;
  reader.index++;
  reader.joined = false;
  return true;
}

/** Whether an auxiliary with a pronoun after it follows: "were we", "had not they". */
export function isInvertedAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isFiniteAuxiliary(next) &&
    subjectPronouns.has(tokens[skipNegation(tokens, at + 2)]?.core ?? '')
  );
}

/** Nothing waits for this auxiliary: no subject but "neither" or "little", no conjunction but a question's. */
function mayInvert(reader: Reader): boolean {
  const { tokens, index, marker, current, drafts } = reader;
  const isBeforePronoun = subjectPronouns.has(tokens[skipNegation(tokens, index + 1)]?.core ?? '');
  if (marker)
    return (
      isBeforePronoun && marker.index === index - 1 && /^(?:how|why|when|where|what)$/u.test(marker.text)
    );
  const waiting = waitingClause(reader);
  if (!waiting) return true;
  return (
    isBeforePronoun &&
    waiting === current &&
    waiting === drafts.at(-1) &&
    (/^(?:neither|little|few|sooner)$/u.test(tokens[index - 1]?.lower ?? '') ||
      isBeforeSubject(tokens, index))
  );
}

/** "whose list were we using", "no sooner were we told": a pronoun between an auxiliary and its verb is the subject, whatever waits. */
export function isBeforeSubject(tokens: readonly Token[], auxiliary: number): boolean {
  const subject = skipNegation(tokens, auxiliary + 1);
  if (!subjectPronouns.has(tokens[subject]?.core ?? '')) return false;
  const verb = tokens[skipAdverbs(tokens, subject + 1)];
  // "The good thing is we never lost data" has two clauses: the verb does not agree.
  const isPlural = /^(?:we|they)$/u.test(tokens[subject]!.core);
  if (/^(?:is|was)/u.test(tokens[auxiliary]!.lower) && isPlural) return false;
  if (!verb?.form || verb.hasComma || verb.hasBreak || tokens[subject]!.clitic) return false;
  return tokens[auxiliary]!.class === 'be'
    ? verb.form.gerund || verb.form.participle
    : tokens[auxiliary]!.class === 'have'
      ? verb.form.participle
      : verb.form.base;
}

function isInverted({ tokens, index, segmentStart, endsInQuestion }: Reader): boolean {
  const next = tokens[skipNegation(tokens, index + 1)];
  if (!next || next.hasComma || next.hasBreak) return false;
  if (next.class === 'pronoun' && subjectPronouns.has(next.core)) return true;
  const before = tokens[index - 1]?.lower ?? '';
  if (index !== segmentStart && !questionWords.test(before) && !turningWords.test(before)) return false;
  return endsInQuestion && (next.class === 'determiner' || next.class === 'pronoun');
}

/** The verb of an inversion: the auxiliary at `index` with what follows the subject. */
function invertedGroup(reader: Reader, { next: from }: NounPhrase): VerbGroup {
  const { tokens, index } = reader;
  const token = tokens[index]!;
  const auxiliary = auxiliaryAt(token, index);
  const at = skipAdverbs(tokens, from);
  const next = tokens[at];
  if (!next || next.hasBreak) return { verb: auxiliary, next: from };
  const { form } = next;
  const verb = form && { ...auxiliary, head: at, last: at, lemma: form.lemma };
  if (token.class === 'be' && verb && (form.participle || form.gerund)) {
    const voice = form.participle && !isStative(reader, at) ? 'passive' : 'active';
    return { verb: { ...verb, voice, isProgressive: form.gerund }, next: at + 1 };
  }
  if (token.class === 'have' && verb && form.participle)
    return { verb: { ...verb, isPerfect: true }, next: at + 1 };
  const isBase = next.class === 'open' && (token.class === 'do' || token.class === 'modal');
  const rest = isBase ? bareVerbGroup(reader, at) : undefined;
  if (!rest) return { verb: auxiliary, next: from };
  const { head, last, lemma, voice } = rest.verb;
  return { verb: { ...auxiliary, head, last, lemma, voice }, next: rest.next };
}

function auxiliaryAt(token: Token, at: number): Verb {
  const { class: wordClass, lower } = token;
  return {
    first: at,
    last: at,
    head: at,
    finite: at,
    lemma: wordClass === 'be' || wordClass === 'have' || wordClass === 'do' ? wordClass : lower,
    tense: /^(?:was|were|had|did)/u.test(lower) ? 'past' : 'present',
    voice: 'active',
    isNegated: token.isNegated,
    isPerfect: false,
    isProgressive: false,
    modal: wordClass === 'modal' ? lower : undefined,
  };
}
