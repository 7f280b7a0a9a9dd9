/** Reads in a sentence an outcome that is painted and not measured: a mood, a quality, praise, a problem that is gone, a goal that was met. */

import type { Readable } from '../evidence/evidence.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { isBareAbsence, secondOrderOf } from '../evidence/second-order.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { type Cause, predicateOf } from './vague-outcome.predicates.ts';
import {
  asideMarkers,
  bareOutcome,
  believed,
  comparedNumbers,
  comparedStates,
  couldBeVague,
  couldNotBe,
  eventVerbs,
  idioms,
  notTheOutcome,
  ofSize,
  openingVerbs,
  otherTime,
  settingMarkers,
  softObjects,
  softVerbs,
  unread,
  vaguePhrases,
} from './vague-outcome.words.ts';
export interface VagueOutcome extends WordRange {
  readonly cause: Cause;
}
const isOfSize = (sentence: Readable, { first, last }: WordRange): boolean =>
  ofSize.test(plainText(sentence).slice(sentence.words[first]!.start, sentence.words[last]!.end));
/** "Impressed enough to pay for a second crossing": what came of the mood can be seen. */
const ledToADeed = (after: string): boolean =>
  /^\s+enough\s+to\s+(?!(?:be|feel|hear|know|like|mention|praise|say|see|smile|tell|thank|want)\b)\w+/u.test(
    after,
  );
export const vagueOutcomesOf = readOnceIn(readVagueOutcomes);
function readVagueOutcomes(sentence: Readable, isFollowUp: boolean): readonly VagueOutcome[] {
  // Nobody says so much in one breath: it is data.
  if (sentence.words.length > 150) return [];
  const text = plainText(sentence);
  // Short sentences are cheap to read, and most vague ones are short.
  if (
    (sentence.words.length > 12 &&
      !couldBeVague.test(text) &&
      !idioms.test(text) &&
      !vaguePhrases.test(text)) ||
    /\?\s*$/u.test(text)
  )
    return [];
  const { clauses } = readClauses(sentence);
  const said: VagueOutcome[] = [];
  let impression: VagueOutcome | undefined;
  for (const clause of clauses) {
    // Asked in a follow-up, people speak of what holds in general as well.
    if (
      isFollowUp &&
      clause.verb?.tense === 'present' &&
      !clause.verb.isPerfect &&
      !/\b(?:now|today|still|since|these\s+days|nowadays)\b/u.test(text)
    )
      continue;
    const found = vagueClause(sentence, text, clause);
    if (!found || isOfSize(sentence, clause) || ledToADeed(text.slice(sentence.words[found.last]!.end)))
      continue;
    // "The app feels faster" is also an impression, which `assumed-success` asks about; what people said of it comes first.
    if (clause.verb && /^(?:feel|look|seem|appear)$/u.test(clause.verb.lemma)) impression ??= found;
    // "The director was pleased, and the atmosphere improved": each is asked for by itself.
    else if (said.every(({ last }) => last < found.first)) said.push(found);
  }
  if (said.length > 0) return said;
  const found = byPhrase(sentence, text) ?? impression ?? bareOutcomeIn(sentence, text);
  return found ? [found] : [];
}
/** A set phrase for an outcome, or a negation that praises. */
function byPhrase(sentence: Readable, text: string): VagueOutcome | undefined {
  const idiom = idioms.exec(text) ?? vaguePhrases.exec(text);
  if (
    idiom &&
    !otherTime.test(text) &&
    !/\b(?:not|n't|never|no|if|would|should|want\w*|hop\w+|nor|lucky)\s+(?:\w+\s+){0,3}$/u.test(
      text.slice(0, idiom.index),
    )
  ) {
    const words = wordsAt(sentence, idiom.index, idiom.index + idiom[0].length);
    if (words) return { ...words, cause: 'quality' };
  }
  const strong = couldNotBe.exec(text);
  const most = strong && wordsAt(sentence, strong.index, strong.index + strong[0].length);
  return most ? { ...most, cause: 'mood' } : undefined;
}
/** An outcome that no clause tells: "Everybody happy, a great success". */
function bareOutcomeIn(sentence: Readable, text: string): VagueOutcome | undefined {
  const bare = bareOutcome.exec(text) ?? unread.exec(text);
  if (
    !bare ||
    /^\s+(?:was|is|were|are)(?:n't|\s+not)\b/u.test(text.slice(bare.index + bare[0].length)) ||
    otherTime.test(text) ||
    notTheOutcome.test(text.slice(bare.index + bare[0].length)) ||
    /\b(?:not|n't|never|no|if|would|could|should|because|want\w*|hop\w+)\b/u.test(
      text.slice(0, bare.index + bare[0].length),
    )
  )
    return undefined;
  const range = wordsAt(sentence, bare.index, bare.index + bare[0].length);
  return range && { ...range, cause: 'mood' };
}
function vagueClause(sentence: Readable, text: string, clause: Clause): VagueOutcome | undefined {
  const { verb, subject, kind } = clause;
  if (!verb || verb.isNegated || clause.isHypothetical || kind === 'question' || kind === 'imperative')
    return undefined;
  if (kind === 'non-finite' || kind === 'relative' || verb.tense === 'future') return undefined;
  if (verb.modal !== undefined && verb.modal !== 'can' && verb.modal !== 'could') return undefined;
  if (subject?.person === 'nobody' || subject?.person === 'you') return undefined;
  if (
    kind === 'subordinate' &&
    clause.marker !== undefined &&
    asideMarkers.has(clause.marker) &&
    !/^(?:since\s+then|ever\s+since|after(?:wards)?\b(?:\s+(?:that|this|then))?(?=\s|,))/u.test(
      textOf(sentence, text, clause),
    )
  )
    return undefined;
  const word = sentence.words[verb.head];
  if (!word || word.quoted || word.code) return undefined;
  // "I" and "we" are no part of what is vague, and another rule's business.
  const isNamed =
    subject &&
    !subject.isImplied &&
    subject.first < verb.first &&
    subject.person !== 'I' &&
    subject.person !== 'we';
  const start = isNamed ? subject.first : verb.first;
  const told = text.slice(0, sentence.words[start]!.start);
  // "I was lucky that it turned out right" makes oneself small, which `apology` says.
  if (believed.test(told) || /\blucky\s+(?:that\s+)?$/u.test(told)) return undefined;
  const said = text.slice(sentence.words[start]!.start, word.end);
  if (notTheOutcome.test(text.slice(word.end))) return undefined;
  if (otherTime.test(text.slice(sentence.words[clause.first]!.start, sentence.words[clause.last]!.end)))
    return undefined;
  const rest = text.slice(word.end);
  const subjectText =
    subject && !subject.isImplied && subject.first < verb.first
      ? text.slice(sentence.words[subject.first]!.start, sentence.words[subject.last]!.end)
      : '';
  // "Looked fine, but the counter did not move" is the turn of the story.
  if (/^[^.;]*\bbut\b[^.;]*(?:\b(?:not|never|no|failed|wrong|still)\b|n't\b)/u.test(rest)) return undefined;
  const outcome = predicateOf(
    clause,
    subjectText,
    text.slice(sentence.words[verb.first]!.start, word.end),
    rest,
  );
  if (!outcome || (/\b(?:not|n't|never|nor|hardly)\b/u.test(said) && !verb.isNegated)) return undefined;
  const end = word.end + outcome.length;
  const range = wordsAt(sentence, sentence.words[start]!.start, end);
  return range && { ...range, cause: outcome.cause };
}
const textOf = (sentence: Readable, text: string, range: WordRange): string =>
  text.slice(sentence.words[range.first]!.start, sentence.words[range.last]!.end);

export const isMeasured = (sentence: Readable): boolean =>
  holdsPlaceholder(sentence) ||
  quantitiesOf(sentence).some((quantity) => !quantity.isActivity && !isKnownFew(sentence, quantity)) ||
  comparedNumbers.test(sentence.text) ||
  comparedStates.test(plainText(sentence));
/** "The two shifts get along": as many as there are, no measure. */
const isKnownFew = (sentence: Readable, { first }: WordRange): boolean =>
  /^(?:two|three|four|five|six|2|3)$/u.test(sentence.words[first]!.lower) &&
  /^(?:the|these|those|our|my|all|between|both)$/u.test(sentence.words[first - 1]?.lower ?? '');
/** Somebody other than the candidate did something that could be watched. */
export function isObservable(sentence: Readable, vague: WordRange | undefined): boolean {
  const spread = isBareAbsence(sentence) ? undefined : secondOrderOf(sentence);
  if (spread && !(vague && spread.first <= vague.last && vague.first <= spread.last)) return true;
  const { clauses } = readClauses(sentence);
  return clauses.some((clause, index) => {
    if (vague && clause.verb && clause.verb.head >= vague.first && clause.verb.head <= vague.last)
      return false;
    const isBehind = vague !== undefined && clause.first > vague.last;
    if (isBehind && specifies(sentence, vague, clause)) return true;
    return isEvent(sentence, clause, clauses.slice(0, index), isBehind);
  });
}
/** "It went well in this sense: nobody slept on the floor": what stands behind the colon is what was meant. */
function specifies(sentence: Readable, vague: WordRange, { first, verb, subject }: Clause): boolean {
  const between = sentence.text.slice(sentence.words[vague.last]!.end, sentence.words[first]!.start);
  return (
    between.includes(':') &&
    verb !== undefined &&
    verb.modal === undefined &&
    subject !== undefined &&
    (!softVerbs.has(verb.lemma) ||
      /^(?:no|none|not|every|all|\d+)$/u.test(sentence.words[subject.first]!.lower)) &&
    verb.lemma !== 'be' &&
    subject.person !== 'I' &&
    subject.person !== 'we'
  );
}
function isEvent(sentence: Readable, clause: Clause, earlier: readonly Clause[], isBehind: boolean): boolean {
  const { verb, subject, kind, marker, object } = clause;
  if (!verb || clause.isHypothetical || kind === 'question' || kind === 'imperative') return false;
  if (verb.modal === 'would' || verb.modal === 'should' || verb.modal === 'might' || verb.tense === 'future')
    return false;
  if (kind === 'relative' && marker !== 'which') return false;
  // "Thrilled when three of them passed", "relieved, since the permit came through": the occasion behind a mood is what happened.
  const isOccasion = isBehind && (marker === 'when' || marker === 'since' || marker === 'because');
  if (kind === 'subordinate' && marker !== undefined && settingMarkers.has(marker) && !isOccasion)
    return false;
  if (
    isOccasion &&
    verb.lemma === 'come' &&
    /^(?:through|in|back)$/u.test(sentence.words[verb.last + 1]?.lower ?? '')
  )
    return true;
  // "It was accepted in the first round": by somebody who decides, unlike "it was well accepted".
  if (
    verb.voice === 'passive' &&
    /^(?:accept|admit|approve|elect|nominate|certify|select|shortlist|grant)$/u.test(verb.lemma) &&
    /^(?:in|into|by|for|at|to|as|on)$/u.test(sentence.words[verb.last + 1]?.lower ?? '')
  )
    return true;
  // "So happy that she let me rewire the other flats": a leave that was given.
  if (
    verb.lemma === 'let' &&
    isBehind &&
    subject?.person !== 'I' &&
    /^(?:me|us)$/u.test(sentence.words[verb.last + 1]?.lower ?? '')
  )
    return true;
  // "Liked the template and now uses it": taken up.
  if (
    verb.lemma === 'use' &&
    kind === 'coordinate' &&
    subject?.person !== 'I' &&
    /\b(?:now|today|since|still)\b/u.test(plainText(sentence))
  )
    return true;
  if (softVerbs.has(verb.lemma)) return false;
  const isEventful = eventVerbs.has(verb.lemma);
  if (kind === 'non-finite') {
    // "Impressed enough to hand me the beam time": the mood is told by what it led to.
    if (isBehind && object && sentence.words[verb.first - 1]?.lower === 'enough') return true;
    const parent = earlier.at(-1)?.verb;
    const isOpened = parent !== undefined && openingVerbs.test(parent.lemma);
    // "Liked it enough to ask for the same": what it moved somebody to do.
    if (sentence.words[verb.first - 1]?.lower === 'enough')
      return !/^(?:be|complain|congratulate|feel|mention|praise|say|smile|tell|thank)$/u.test(verb.lemma);
    return isOpened && (isEventful || isSolid(sentence, object)) && !/^(?:feel|complain)$/u.test(verb.lemma);
  }
  if (
    subject?.person === 'I' ||
    subject?.person === 'we' ||
    subject?.person === 'you' ||
    subject === undefined
  )
    return false;
  // "It took many weekends" is the price of it.
  if (subject.person === 'it' && /^(?:cost|take)$/u.test(verb.lemma)) return false;
  if (verb.voice === 'passive') return isEventful;
  if (verb.isNegated) return isSolid(sentence, object);
  return (
    isSolid(sentence, object) ||
    (isEventful && !/^(?:stop|start|begin|cease|quit|move|open|close|pick)$/u.test(verb.lemma))
  );
}
const isSolid = (sentence: Readable, object: WordRange | undefined): boolean => {
  if (!object) return false;
  // "Her two cars": the pronoun only says whose.
  const first = /^(?:her|his)$/u.test(sentence.words[object.first]!.lower)
    ? Math.min(object.first + 1, object.last)
    : object.first;
  for (let i = first; i <= object.last; i++)
    if (softObjects.has(sentence.words[i]!.lower)) return isGivenTo(sentence, object);
  return true;
};
/** "Gave me the second site": the thing given stands behind the person. */
const isGivenTo = (sentence: Readable, object: WordRange): boolean => {
  if (
    object.first !== object.last ||
    !/^(?:me|us|him|her|them|it)$/u.test(sentence.words[object.first]!.lower)
  )
    return false;
  const next = sentence.words[object.last + 1]?.lower;
  const noun = sentence.words[object.last + 3]?.lower ?? sentence.words[object.last + 2]?.lower;
  return (
    next !== undefined &&
    /^(?:the|a|an|their|his|her|its|another|two|three|to|on|in|into|onto|as|for|from|off|out)$/u.test(next) &&
    noun !== undefined &&
    !softObjects.has(noun)
  );
};
