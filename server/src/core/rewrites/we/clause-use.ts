/** What the "we" of one clause is: a deed, a state, background, or a group that is named or counted. */

import { isTimeNoun } from '../../story/grammar/time-nouns.ts';
import type { Clause, Verb } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import {
  habitWord,
  hasFrequency,
  isBackground,
  isEmphatic,
  isFromThenOn,
  isWorkingRule,
} from './background.ts';
import { goesAlong, useOfBeing } from './being.ts';
import { isAboutEverybody } from './everybody.ts';
import { genericFrame, homeFrame, isGeneric, isOrganisation, pairedComparatives } from './generic.ts';
import { hasDefiniteObject, isFirmsFate, isHouseClause, isOwnHabit, isSimplePresent } from './house.ts';
import { isBoth, isJoint, isTalkWith, sharesPartner } from './joint.ts';
import { endOfGroupName, isCountedUs } from './mentions.ts';
import { meansNamedPeople } from './partners.ts';
import { hostOf, type WeSentence } from './sentence.ts';
import { isByAccount, isDemand } from './speech.ts';
import { familyNouns, isPeople, onePersonsNouns, unnamedGroups } from './vocabulary.ts';

export type ClauseUse =
  | 'deed'
  | 'state'
  | 'spared'
  | 'generic'
  | 'background'
  | 'organisation'
  | 'family'
  | 'joint'
  | 'counted'
  | 'named-others'
  | 'credited';

/** What each "we" of a sentence is, the clauses seen together. */
export function usesOf(we: WeSentence): ReadonlyMap<Clause, ClauseUse> {
  const { tokens, clauses, weClauses } = we;
  const isSaying = genericFrame.test(we.sentence.text);
  const isPaired = pairedComparatives.test(we.sentence.text);
  const isHome = homeFrame.test(we.sentence.text);
  const uses = new Map<Clause, ClauseUse>();
  for (const clause of weClauses) {
    // "The less we like surprises": the reader finds no verb.
    if (isSaying || ((isHome || isPaired) && (isSimplePresent(tokens, clause) || !clause.verb)))
      uses.set(clause, 'generic');
    else uses.set(clause, isDemand(tokens, clauses, clause) ? 'deed' : useOf(we, clause));
  }
  for (const clause of weClauses) {
    const host = hostOf(clause, clauses);
    const above = host && uses.get(host);
    if ((above === 'generic' || above === 'spared') && clause.kind !== 'main') uses.set(clause, above);
    if (uses.get(clause) === 'deed' && isHabitBeforeDeed(we, clause)) uses.set(clause, 'background');
    if (uses.get(clause) === 'background' && isTenseSlip(we, clause)) uses.set(clause, 'deed');
  }
  drawInBackground(we, uses);
  return uses;
}

/** One clause about the house, or about everybody, draws in those that go with it. */
function drawInBackground(we: WeSentence, uses: Map<Clause, ClauseUse>): void {
  const { tokens, weClauses } = we;
  // "if we were a bigger firm, we would ...": the house, not the candidate.
  const isHouse = weClauses.some(
    (clause) => clause.isHypothetical && clause.verb?.lemma === 'be' && uses.get(clause) === 'background',
  );
  const isInsisted = weClauses.some(
    (clause) => uses.get(clause) === 'deed' && clause.verb !== undefined && isEmphatic(tokens, clause.verb),
  );
  const isSince = weClauses.some(
    (clause) =>
      uses.get(clause) === 'deed' &&
      clause.verb !== undefined &&
      (isFromThenOn(tokens, clause.subject!.first) ||
        (isSimplePresent(tokens, clause) && isWorkingRule(tokens, clause))),
  );
  const isCompany =
    !isInsisted &&
    !isSince &&
    (/\b(?:house rule|company (?:rule|policy)|our policy)\b/iu.test(we.sentence.text) ||
      namesHouse(we) ||
      weClauses.some(
        (clause) =>
          uses.get(clause) === 'background' && isSimplePresent(tokens, clause) && !goesAlong(tokens, clause),
      ));
  for (const clause of weClauses) {
    const { verb } = clause;
    if (isInsisted && uses.get(clause) === 'background' && verb?.lemma === 'have') uses.set(clause, 'deed');
    if (isSince && uses.get(clause) === 'background') uses.set(clause, 'deed');
    if (isHouse && verb?.modal === 'would') uses.set(clause, 'background');
    if (isCompany && isHouseDeed(tokens, clause)) uses.set(clause, 'background');
    // "We all get tired, don't we?": the tag goes with its sentence.
    if (verb && isTurned(clause, verb) && weClauses.some((other) => uses.get(other) === 'generic'))
      uses.set(clause, 'generic');
  }
}

const isHouseDeed = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.verb?.lemma !== 'be' && isSimplePresent(tokens, clause) && !isOwnHabit(tokens, clause);

/** "I work for a bakery", "our clinic sees 80 patients" */
const namesHouse = ({ tokens, clauses, spared }: WeSentence): boolean =>
  clauses.some(
    (clause) =>
      (clause.subject?.person === 'I' && clause.verb?.lemma === 'work' && isSimplePresent(tokens, clause)) ||
      (isHouseClause(tokens, clause) && !spared.has(clause.subject!.head)),
  );

/** "We bake before dawn, so we fixed the oven at midnight": the habit is the house's, the deed somebody's. */
const isHabitBeforeDeed = ({ tokens, weClauses }: WeSentence, clause: Clause): boolean =>
  clause.kind === 'main' &&
  isSimplePresent(tokens, clause) &&
  !/^(?:wish|know|think|believe|want|hope|need|see|feel|like|love|hate|prefer|trust|understand|mind|realise|realize|notice|find|start|begin)$/u.test(
    clause.verb!.lemma,
  ) &&
  !hasDefiniteObject(tokens, clause) &&
  weClauses.some(
    (other) => other.marker === 'so' && other.verb?.tense === 'past' && other.first > clause.first,
  );

/** "we was in the store & we run to the ward": a slip of the tense. */
function isTenseSlip({ tokens, weClauses }: WeSentence, clause: Clause): boolean {
  const isMain = clause.kind === 'main' || clause.kind === 'coordinate';
  if (!isMain || !isSimplePresent(tokens, clause) || hasFrequency(tokens, clause)) return false;
  const past = weClauses.filter(({ kind, verb }) => verb?.tense === 'past' && kind === 'main');
  if (past.length === 0) return false;
  // "so we make a small card, and we was sitting with him", "we take them in, we make them sit, so we finished"
  const isTold =
    clause.marker === 'so' ||
    weClauses.filter((other) => other.kind === 'main' && isSimplePresent(tokens, other)).length > 1;
  if (isTold && past.some((other) => other.first > clause.first)) return true;
  return (
    (!clause.object || hasDefiniteObject(tokens, clause) || isNextStep(tokens[clause.subject!.first - 1])) &&
    past.some((other) => other.first < clause.first)
  );
}

/** "later we make a quiz" */
const isNextStep = (before: Token | undefined): boolean =>
  /^(?:later|then|afterwards|next|finally|after)$/u.test(before?.lower ?? '');

function useOf({ tokens, clauses, spared }: WeSentence, clause: Clause): ClauseUse {
  const { head } = clause.subject!;
  if (tokens[head]!.quoted || spared.has(head) || isByAccount(tokens, clause)) return 'spared';
  if (isTradesWay(tokens, clause)) return 'generic';
  if (isGroupsDeed(tokens, clause)) return 'counted';
  if (isGeneric(tokens, clauses, clause) || isAboutEverybody(tokens, clauses, clause)) return 'generic';
  if (meansNamedPeople(tokens, clauses, clause)) return 'credited';
  if (isFirmsFate(tokens, clause)) return 'background';
  return useBySubject(tokens, clause) ?? useByVerb(tokens, clauses, clause);
}

/** What the subject says of the group; undefined where the verb decides. */
function useBySubject(tokens: readonly Token[], clause: Clause): ClauseUse | undefined {
  const { first, last, head } = clause.subject!;
  const { core } = tokens[head]!;
  const words = tokens.slice(first, last + 1);
  const joins = words.some((word) => word.class === 'coordinator');
  // "We (numbers are below) have since raised": what stands in brackets is no part of it.
  if (core === 'we' && last > first && tokens[first + 1]!.opens) return 'deed';
  // "Parcels need a form in two copies, and I was the one": a new clause begins behind the comma.
  const joint = words.findIndex((word) => word.class === 'coordinator');
  if (
    joint > 2 &&
    words[joint + 1]?.core === 'i' &&
    words[joint]!.hasComma &&
    words.filter((word) => word.hasComma).length === 1
  )
    return 'credited';
  // "we, the whole team and two temps, were": the group is named.
  if (joins && core === 'we' && words[1]?.hasComma && words[1].class === 'determiner') return 'counted';
  if (!clause.verb && core === 'us') return 'background';
  if (joins) {
    const use = useByPartners(words);
    if (use) return use;
  } else if (last > first) return 'counted';
  if (core !== 'we' && !(core === 'us' && first === 0)) return undefined;
  const next = tokens[last + 1];
  if (next?.lower === 'at' && !next.hasComma && tokens[last + 2]?.isName) return 'organisation';
  const name = joins ? undefined : endOfGroupName(tokens, last + 1);
  // "We accountants tend to trust totals"
  if (name !== undefined) return tokens[name + 1]?.lower === 'tend' ? 'generic' : 'counted';
  return isGroupNamedAfter(tokens, last + 1) ? 'counted' : undefined;
}

/** "We nurses forget how loud it is": those who are named, in the present too. */
const isGroupsDeed = (tokens: readonly Token[], clause: Clause): boolean =>
  isOfNamedGroup(tokens, clause) &&
  clause.verb!.lemma !== 'be' &&
  !/^(?:adults|humans|mortals|people)$/u.test(tokens[clause.subject!.first + 1]!.lower);

/** "We accountants tend to trust totals", "We teachers always buy our own glue": what is said of a trade at large. */
const isTradesWay = (tokens: readonly Token[], clause: Clause): boolean =>
  isOfNamedGroup(tokens, clause) &&
  clause.verb!.lemma !== 'be' &&
  (/^(?:learn|like|love|tend)$/u.test(clause.verb!.lemma) ||
    tokens
      .slice(clause.subject!.last + 1, clause.verb!.head)
      .some(({ lower }) => /^(?:all|always|generally|never|often|rarely|usually)$/u.test(lower)));

const isOfNamedGroup = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject!.last > clause.subject!.first &&
  tokens[clause.subject!.first]!.core === 'we' &&
  isSimplePresent(tokens, clause) &&
  endOfGroupName(tokens, clause.subject!.first + 1) === clause.subject!.last;

/** "me and the analysts", "Priya and I": who stands beside the candidate. */
function useByPartners(words: readonly Token[]): ClauseUse | undefined {
  // "ours and theirs" names nobody who acts; "the four of them and I" counts.
  if (!words.some((word) => /^(?:i|me|myself|we|us)$/u.test(word.core))) return 'organisation';
  if (words.some((word) => word.class === 'number') && words[0]!.lower !== 'no') return 'counted';
  if (
    words.some(({ lower }) => lower === 'my') &&
    words.some(({ lower }) => familyNouns.has(lower) || familyNouns.has(lower.replace(/s$/u, '')))
  )
    return 'family';
  // "We, Sunita and me, were calling"
  if (words[0]!.core === 'we' && words[1]?.hasComma && words[1].class === 'open') return 'named-others';
  if (words.some((word) => word.core === 'we' || word.core === 'us')) return undefined;
  const others = words.filter((word) => word.class === 'open');
  const isUnnamed =
    others.some((word) => unnamedGroups.has(word.lower)) &&
    others.every(
      (word) =>
        !word.isName &&
        (unnamedGroups.has(word.lower) ||
          word.form !== undefined ||
          /^(?:whole|entire|small|little|other|own)$/u.test(word.lower)),
    );
  if (isUnnamed) return undefined;
  // Peers without names or roles hide the candidate; names say who acted.
  const isPeers =
    others.length > 0 &&
    !others.some((word) => word.isName) &&
    /s$|people|staff|folks/u.test(others.at(-1)!.lower);
  return isPeers ? 'named-others' : 'credited';
}

/** "we (the two juniors) rewrote", "we, the night shift, were" */
function isGroupNamedAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // "we, that is the night shift, were"
  if (next?.hasComma && next.lower === 'that' && tokens[at + 1]?.lower === 'is')
    return tokens[at + 2]?.class === 'determiner';
  if (next?.opens && (next.class === 'determiner' || next.class === 'number')) {
    if (tokens[at + 1]?.class === 'be') return false;
    // "we (two phones, no charger)": things are no group.
    if (next.class === 'number' && tokens[at + 1]?.lower.endsWith('s') && !isPeople(tokens[at + 1]!.lower))
      return false;
    const close = tokens.findIndex((token, index) => index > at && token.closes);
    // "we (my intern watched)" says what somebody did.
    return (
      close > 0 &&
      !tokens
        .slice(at, close)
        .some(
          ({ form, class: wordClass }) =>
            /^(?:be|have)$/u.test(wordClass) || (form?.past && !form.participle),
        )
    );
  }
  return (
    next?.hasComma === true &&
    next.class === 'determiner' &&
    // "we, the moment it stopped, were at the gate"
    !isTimeNoun(tokens[at + 1]?.lower ?? '') &&
    // "we, the queue growing behind us, were looking"
    !tokens[at + 2]?.form?.gerund &&
    tokens.slice(at + 1, at + 8).some((token) => token.hasComma)
  );
}

function useByVerb(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): ClauseUse {
  const { verb, subject, kind } = clause;
  // "(we) usually release": the brackets part it from its verb.
  // "in sales we like to say"
  if (!verb && tokens[subject!.last + 1]?.lower === 'like' && tokens[subject!.last + 2]?.class === 'to')
    return 'generic';
  if (!verb) return habitWord.test(tokens[subject!.last + 1]?.lower ?? '') ? 'background' : 'deed';
  // "those of us who were on shift"
  if (tokens[subject!.head]!.class === 'relative' && isCountedUs(tokens, subject!.head - 1)) return 'counted';
  // "we, who were new, ..." goes with its antecedent; "it was us who called" is a deed of its own.
  if (tokens[subject!.head]!.class === 'relative' && tokens[subject!.head - 1]?.core !== 'us')
    return tokens[subject!.head - 1]?.class === 'preposition' ? 'spared' : 'state';
  // "and so had we": the verb stands for another one. A tag, "..., have we?", for that of its sentence.
  if (isTurned(clause, verb) && verb.finite === verb.head)
    return /^(?:so|nor|neither)$/u.test(tokens[verb.finite! - 1]?.lower ?? '') ? 'deed' : 'state';
  if (isOrganisation(tokens, clause)) return 'organisation';
  if (isJoint(tokens, clause) && !sharesPartner(tokens, clauses, clause)) return 'joint';
  if (isBoth(tokens, clause)) return 'counted';
  if (verb.voice === 'active') {
    if (verb.lemma === 'be') return useOfBeing(tokens, clause);
    if (verb.lemma === 'have') {
      if (isEmphatic(tokens, verb) || isAsMuchAsOthers(tokens, clause)) return 'deed';
      if (isPartedPerfect(tokens, verb)) return 'state';
      const isPlainPresent = verb.tense === 'present' && !verb.isPerfect;
      if (!isPlainPresent && (verb.isPerfect || verb.modal)) return 'state';
      // "we had to", "we had until Friday", "we had two weeks to find out"
      if (verb.tense === 'past' && hasTime(tokens, clause)) return 'state';
      // "we had a talk with the parents": with somebody named it is somebody's deed.
      if (isTalkWith(tokens, clause)) return 'deed';
      if (/^oursel/u.test(tokens[clause.object?.last ?? verb.last]!.core)) return 'state';
      if (clause.object && ownHavings.test(tokens[clause.object.last]!.lower)) return 'state';
      return isOutcome(tokens, clause) || isBroughtAbout(tokens, clause) ? 'deed' : 'background';
    }
  }
  if (isBackground(tokens, clause)) return 'background';
  return verb.tense === 'past' && verb.isProgressive && kind !== 'main' && kind !== 'coordinate'
    ? 'state'
    : 'deed';
}

/** "Neither the landlord nor we had a key": two parties are told apart. */
const isAsMuchAsOthers = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject!.last > subject!.first && /^(?:neither|either|not|both)$/u.test(tokens[subject!.first]!.lower);

/** "We have, since that week, not missed one", "we have only once been forced": words part the verb. */
function isPartedPerfect(tokens: readonly Token[], { last, lemma }: Verb): boolean {
  if (lemma !== 'have') return false;
  let at = last + 1;
  const isParenthesis = tokens[at]?.hasComma === true;
  if (isParenthesis) {
    at++;
    while (at < last + 8 && tokens[at] && !tokens[at]!.hasComma) at++;
  }
  while (
    tokens[at] &&
    /^(?:not|never|only|once|twice|already|yet|just|always|since|still)$/u.test(tokens[at]!.lower)
  )
    at++;
  const { form, lower } = tokens[at] ?? {};
  return at > last + 1 && (lower === 'been' || (form?.participle === true && (isParenthesis || !form.base)));
}

const hasTime = (tokens: readonly Token[], { verb, object }: Clause): boolean =>
  tokens.slice(verb!.last + 1, verb!.last + 3).some(({ lower }) => /^(?:until|till)$/u.test(lower)) ||
  (tokens[verb!.last + 1]?.class === 'to' && tokens[verb!.last + 2] === undefined) ||
  (object !== undefined && /^(?:weeks?|days?|hours?|minutes?|months?)$/u.test(tokens[object.last]!.lower));

/** What a person has in mind rather than in the house: "we had no idea". */
const ownHavings =
  /^(?:ideas?|clues?|doubts?|choice|feeling|fears?|concerns?|hunch|suspicions?|hopes?|impression|trouble|difficult(?:y|ies)|reasons?|right|luck|courage|nerve|patience|regrets?|say|intention|excuse|answer|opinion|chance|look|peek|try|go|shot|word|success|fun|sense|faith|confidence|theory|hypothesis|plans?|goal|aim|time|problems?|nothing|proof|evidence|enough|more|less|everything|options?|thought|talent|eye|ear|nose|nobody|suggestion|question|questions)$/u;

/** "we now have one list", "within six weeks we had it under 1%": what there is tells what was reached. */
function isOutcome(tokens: readonly Token[], clause: Clause): boolean {
  const { subject, verb, last } = clause;
  const before = tokens.slice(Math.max(0, subject!.first - 6), subject!.first);
  // "Do you have proof? Yes, we have the chart."
  if (before.at(-1)?.lower === 'yes') return true;
  // "for the first time in years we had no open complaint"
  if (before.some(({ lower }, at) => lower === 'first' && before[at + 1]?.lower === 'time')) return true;
  if (verb!.tense === 'past')
    return before.some(({ lower }) => /^(?:within|by|after|afterwards|finally|end|since|now)$/u.test(lower));
  // "we still have the napkin"
  if (tokens[subject!.last + 1]?.lower === 'still' && hasDefiniteObject(tokens, clause)) return true;
  return [...before, ...tokens.slice(subject!.last + 1, last + 1)].some(
    ({ lower }) => lower === 'now' || lower === 'since' || lower === 'nowadays',
  );
}

/** "we had the roof closed", "we had 24 of 28 pupils above the mark": what was brought about, not what there was. */
function isBroughtAbout(tokens: readonly Token[], { verb, object }: Clause): boolean {
  // "After three weeks we has all the beams tagged": told, though the form is of the present.
  const isSlip = tokens[verb!.finite ?? verb!.head]!.lower === 'has';
  if ((verb!.tense !== 'past' && !isSlip) || verb!.isNegated || !object) return false;
  const { lower } = tokens[object.first]!;
  const isPointedAt = /^(?:the|it|them|everything|everyone|all|both|every|our)$/u.test(lower);
  const isShare =
    tokens.slice(object.first, object.last).some(({ lower: word }) => word === 'of') &&
    tokens[object.first]!.class === 'number';
  if (!isPointedAt && !isShare) return false;
  const after = tokens[object.last + 1];
  // "we had our hands full", "we had the telemetry in our hands"
  if (
    (lower === 'our' &&
      tokens.slice(object.first, object.last + 2).some((token) => token.lower === 'full')) ||
    (after?.lower === 'in' &&
      tokens[object.last + 2]?.lower === 'our' &&
      onePersonsNouns.has(tokens[object.last + 3]?.lower ?? ''))
  )
    return true;
  // "we had the electrician check the board": the reader takes the verb for a noun.
  if (after?.class === 'determiner' && tokens[object.last]!.form?.base && object.last > object.first + 1)
    return true;
  if (!after || after.hasComma || after.hasBreak) return false;
  return (
    /^(?:above|below|under|over|within|ready|live|up|back|down|running|working|open|online|out|outside|clean|dry|complete)$/u.test(
      after.lower,
    ) || after.form?.participle === true
  );
}

/** The verb stands before its subject. */
const isTurned = ({ subject }: Clause, { finite }: Verb): boolean =>
  finite !== undefined && finite < subject!.first;
