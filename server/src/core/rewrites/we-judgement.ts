/**
 * Decides what a sentence's "we" is: the candidate's own deed behind a plural, an act that only a group can do, or a "we" that is right.
 * The rewrite and the rule stand on this one decision.
 */
import { readClauses, tokensOf } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { SectionId, Sentence } from '../story/story.ts';
import type { Token } from '../story/word-classes.ts';
import {
  assemblingVerbs,
  choosingVerbs,
  familyNouns,
  groupNouns,
  jointPhrases,
  jointVerbs,
  jointWithTogether,
  organisationNouns,
  ownWorkNouns,
  personNoun,
  talkVerbs,
  teamDeeds,
  unnamedGroups,
} from './we-vocabulary.ts';

export interface WeContext {
  readonly section?: SectionId;
  /** A manager's answer may say what the team did. */
  readonly isManager?: boolean;
}

/** Why a sentence is left alone or only flagged. */
export type WeReason =
  | 'no-we'
  | 'speech-of-others'
  | 'generic'
  | 'background'
  | 'organisation'
  | 'own-deed-told'
  | 'family'
  | 'joint'
  | 'counted'
  | 'named-others'
  | 'collective-choice'
  | 'team'
  | 'unclear';

export interface WeDecision {
  readonly kind: 'rewrite' | 'flag-only' | 'stay';
  /** Undefined for `rewrite`. */
  readonly reason: WeReason | undefined;
  /** The pronoun (or subject) and its verb. Undefined for `stay`. */
  readonly range: WordRange | undefined;
}

export function judgeWe(sentence: Pick<Sentence, 'text' | 'words'>, context: WeContext = {}): WeDecision {
  const { decision } = analyseWe(sentence);
  if (context.isManager && decision.reason === 'team') return stay('team');
  return decision;
}

export interface WeAnalysis {
  readonly decision: WeDecision;
  /** Clauses whose "we" becomes "I". */
  readonly clauses: readonly Clause[];
  /** Positions of words inside the speech of others: never touched. */
  readonly spared: ReadonlySet<number>;
  /** Collective adverbs to leave out: ranges of words. */
  readonly collective: readonly WordRange[];
}

export const analyseWe: (sentence: Pick<Sentence, 'text' | 'words'>) => WeAnalysis = readOnce(analyse);

/** Longer than anybody says in one sentence; what is longer is a paste, and judging it would take its time squared. */
const longest = 300;
/** "the more we eat the more we want", "a world in which we": about everybody. */
const genericFrame =
  /\bthe (?:more|less|longer|better)\b.+\bthe (?:more|less|longer|better)\b|\bin a world\b/iu;

type ClauseUse =
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

function stay(reason: WeReason): WeDecision {
  return { kind: 'stay', reason, range: undefined };
}

const nothing: Pick<WeAnalysis, 'clauses' | 'spared' | 'collective'> = {
  clauses: [],
  spared: new Set(),
  collective: [],
};
const firstPlural =
  /\b(?:we|us|our|ours|ourselves|ourself)\b|\bweve\b|\bwed\b|(?:\band|&)\s+(?:i|me|myself)\b|\b(?:me|i|myself)\s+(?:and|&)|\b(?:team|squad|group|crew|pod|everyone|everybody)\b/iu;

function analyse(sentence: Pick<Sentence, 'text' | 'words'>): WeAnalysis {
  if (!firstPlural.test(sentence.text)) return { ...nothing, decision: stay('no-we') };
  if (sentence.words.length > longest) return { ...nothing, decision: stay('unclear') };
  const tokens = tokensOf(sentence);
  const clauses = readClauses(sentence).clauses;
  const spared = sparedWords(tokens, clauses);
  const mentions = tokens.flatMap((token, at) => (isFirstPlural(sentence, token, at) ? [at] : []));
  const own = mentions.filter((at) => !spared.has(at));
  const weClauses = clauses.filter(
    (clause) =>
      clause.subject?.person === 'we' &&
      clause.subject.isImplied === false &&
      !spared.has(clause.subject.head) &&
      clause.kind !== 'non-finite' &&
      (!/^(?:we|us)$/u.test(tokens[clause.subject.head]!.core) || mentions.includes(clause.subject.head)),
  );
  if (own.length === 0 && weClauses.length === 0) {
    if (mentions.length > 0) return { ...nothing, spared, decision: stay('speech-of-others') };
    return { ...nothing, spared, decision: judgeTeam(tokens, clauses, spared) };
  }
  const isSaying = genericFrame.test(sentence.text);
  const collective = collectiveAdverbs(tokens, clauses, spared);
  const uses = new Map<Clause, ClauseUse>();
  for (const clause of weClauses)
    uses.set(
      clause,
      isSaying ? 'generic' : isDemand(tokens, clauses, clause) ? 'deed' : useOf(tokens, clause, spared),
    );
  const ownDeed = clauses.some(
    (clause) =>
      clause.subject?.person === 'I' &&
      (clause.kind === 'main' || clause.kind === 'coordinate') &&
      clause.verb !== undefined &&
      clause.verb.voice === 'active' &&
      !clause.verb.modal &&
      !clause.isHypothetical &&
      !spared.has(clause.verb.head) &&
      !/^(?:be|have|know|think|feel|believe|guess|want|need|remember|hope|mean|say|like|love|wish|wonder|reckon|suppose)$/u.test(
        clause.verb.lemma,
      ) &&
      !(clause.verb.lemma === 'ask' && tokens[clause.verb.last + 1]?.core === 'myself'),
  );
  // "I would agree on a calendar so that we are not discounting": the candidate's proposal, the group's benefit.
  const proposes = clauses.some(
    (clause) =>
      clause.subject?.person === 'I' &&
      clause.kind === 'main' &&
      clause.verb?.modal === 'would' &&
      !clause.verb.isPerfect,
  );
  // "if we were a bigger firm, we would ...": the house, not the candidate.
  const isHouse = weClauses.some(
    (clause) => clause.isHypothetical && clause.verb?.lemma === 'be' && uses.get(clause) === 'background',
  );
  const isEmployed = clauses.some(
    (clause) =>
      clause.subject?.person === 'I' && clause.verb?.lemma === 'work' && isSimplePresent(tokens, clause),
  );
  const isCompany =
    isEmployed ||
    weClauses.some((clause) => uses.get(clause) === 'background' && isSimplePresent(tokens, clause));
  for (const clause of weClauses) {
    if (isHouse && clause.verb?.modal === 'would') uses.set(clause, 'background');
    if (isCompany && clause.verb && isSimplePresent(tokens, clause) && clause.verb.lemma !== 'be')
      uses.set(clause, 'background');
    // "We all get tired, don't we?": the tag goes with its sentence.
    if (
      clause.verb &&
      clause.verb.finite !== undefined &&
      clause.subject!.first > clause.verb.finite &&
      weClauses.some((other) => uses.get(other) === 'generic')
    )
      uses.set(clause, 'generic');
  }
  const rewritten = weClauses.filter(
    (clause) =>
      /^(?:deed|state)$/u.test(uses.get(clause)!) ||
      (uses.get(clause) === 'background' && goesAlong(tokens, clause)),
  );
  const acting = weClauses.filter((clause) => {
    const use = uses.get(clause)!;
    if (use === 'state' && hostOf(clause, clauses)?.verb?.lemma === 'wish') return true;
    if ((use === 'joint' || use === 'counted' || use === 'named-others') && ownDeed) return false;
    if (use === 'joint' || use === 'counted' || use === 'named-others' || use === 'deed')
      return isTold(clause, clauses, ownDeed) && !(proposes && clause.verb?.tense !== 'past');
    return false;
  });
  const text = unquoted(sentence);
  const isCounted =
    own.some((at) => tokens[at]!.core === 'us' && isGroupName(tokens, at + 1)) ||
    tokens.some(
      (token, at) =>
        token.lower === 'each' &&
        !spared.has(at) &&
        /^(?:have|be|do|modal)$/u.test(tokens[at + 1]?.class ?? ''),
    );
  const result = (decision: WeDecision): WeAnalysis => ({
    decision,
    clauses: rewritten,
    spared,
    collective: collective.removable,
  });

  if (acting.length > 0) {
    const first = acting.find((clause) => uses.get(clause) === 'deed') ?? acting[0]!;
    const range = rangeOf(first);
    const blocked = weClauses
      .map((clause) => uses.get(clause)!)
      .find((use) => use === 'counted' || use === 'named-others' || use === 'joint');
    if (weClauses.some((clause) => uses.get(clause) === 'credited')) return result(stay('named-others'));
    if (isOutsideWork(tokens, spared) || weClauses.some((clause) => uses.get(clause) === 'family'))
      return result(stay('family'));
    if (blocked === 'counted' || blocked === 'named-others' || blocked === 'joint')
      return result({ kind: 'flag-only', reason: blocked, range });
    if (isCounted) return result({ kind: 'flag-only', reason: 'counted', range });
    if (collective.isChoice) return result({ kind: 'flag-only', reason: 'collective-choice', range });
    if (collective.isJoint || jointPhrases.some((phrase) => phrase.test(text)))
      return result({ kind: 'flag-only', reason: 'joint', range });
    if (!acting.every((clause) => joinsOwnGroup(tokens, clause)) && namesPartners(tokens, spared))
      return result({ kind: 'flag-only', reason: 'named-others', range });
    return result({ kind: 'rewrite', reason: undefined, range });
  }
  const ownVoice =
    ownDeed ||
    clauses.some(
      (clause) =>
        clause.subject?.person === 'I' &&
        clause.verb &&
        ((clause.kind === 'main' && clause.verb.modal !== undefined) ||
          (clause.kind === 'subordinate' && clause.verb.lemma !== 'be' && clause.verb.lemma !== 'have')),
    );
  const possession = ownVoice && !letsKnow(tokens, own) ? undefined : ownPossession(tokens, clauses, own);
  if (possession) {
    const kind = jointPhrases.some((phrase) => phrase.test(text)) ? 'flag-only' : 'rewrite';
    return result({ kind, reason: kind === 'rewrite' ? undefined : 'joint', range: possession });
  }
  // A state alone ("we were worried") is the candidate's when nothing else in the sentence is.
  const states = weClauses.filter(
    (clause) =>
      uses.get(clause) === 'state' &&
      (clause.kind === 'main' ||
        clause.kind === 'coordinate' ||
        clause.kind === 'question' ||
        clause.kind === 'reported' ||
        clause.marker === 'if'),
  );
  const mainSubject = clauses.find((clause) => clause.kind === 'main')?.subject?.person;
  if (
    states.length > 0 &&
    !ownDeed &&
    mainSubject !== 'I' &&
    !clauses.some(
      (clause) =>
        clause.subject?.person === 'I' &&
        clause.verb &&
        (clause.kind === 'main' || clause.kind === 'coordinate'),
    )
  ) {
    if (jointPhrases.some((phrase) => phrase.test(text)))
      return result({ kind: 'flag-only', reason: 'joint', range: rangeOf(states[0]!) });
    return result({ kind: 'rewrite', reason: undefined, range: rangeOf(states[0]!) });
  }
  const team = ownDeed ? undefined : judgeTeam(tokens, clauses, spared);
  if (team?.kind === 'flag-only') return result(team);
  const use = weClauses.length > 0 ? uses.get(weClauses[0]!) : undefined;
  if (use === 'generic' || use === 'organisation' || use === 'family') return result(stay(use));
  if (use === 'credited') return result(stay('named-others'));
  if (use === 'spared') return result(stay('speech-of-others'));
  return result(stay(ownDeed ? 'own-deed-told' : weClauses.length > 0 ? 'background' : 'organisation'));
}

/** "insisted that we be there", "proposed that we not touch it": what is wanted of the candidate, not what was said. */
function isDemand(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  const verb = clause.verb;
  if (!parent?.verb || !verb || clause.kind !== 'reported' || verb.finite === undefined) return false;
  if (
    !/^(?:insist|demand|propose|request|recommend|suggest|require|ask)$/u.test(parent.verb.lemma) ||
    parent.verb.tense !== 'past'
  )
    return false;
  const finite = tokens[verb.finite]!;
  return (
    finite.lower === 'be' || (finite.form?.base === true && !finite.form.past && verb.finite === verb.head)
  );
}

/** "according to the landlord, we owed three months". */
function isByAccount(tokens: readonly Token[], clause: Clause): boolean {
  for (let at = Math.max(0, clause.subject!.first - 8); at < clause.subject!.first; at++) {
    if (tokens[at]!.lower === 'according' && tokens[at + 1]?.lower === 'to') return true;
  }
  return false;
}

/** The pronoun or the whole subject, to the end of its verb. */
function rangeOf(clause: Clause): WordRange {
  const subject = clause.subject!;
  const verb = clause.verb;
  if (!verb) return { first: subject.first, last: subject.last };
  // A coordinate verb stands far from the pronoun that it shares.
  if (clause.kind === 'coordinate') return { first: verb.first, last: verb.last };
  if (verb.first < subject.first) return { first: verb.first, last: Math.max(subject.last, verb.last) };
  return {
    first: subject.first,
    last: verb.last - subject.first > 8 ? subject.last : Math.max(verb.last, subject.last),
  };
}

/** Words of somebody else: in quotation marks or under "they said". */
function sparedWords(tokens: readonly Token[], clauses: readonly Clause[]): ReadonlySet<number> {
  const spared = new Set<number>();
  tokens.forEach((token, at) => {
    if (token.quoted) spared.add(at);
  });
  for (const clause of clauses) {
    if (!clause.isReportedSpeech || isDemand(tokens, clauses, clause)) continue;
    for (let at = clause.first; at <= clause.last; at++) spared.add(at);
  }
  return spared;
}

export function isFirstPlural(sentence: Pick<Sentence, 'text' | 'words'>, token: Token, at: number): boolean {
  const word = sentence.words[at]!;
  if (word.code || !/^(?:we|us|our|ours|ourselves|ourself)$/u.test(token.core)) return false;
  // "When We Fail": a title, capital for capital.
  const next = sentence.words[at + 1];
  if (
    word.text === 'We' &&
    at > 0 &&
    /^[\s\u00a0]*$/u.test(tokensOf(sentence)[at]!.gap) &&
    next &&
    /^\p{Lu}/u.test(next.text) &&
    next.text.length > 1
  )
    return false;
  if (isShouted(word.text) && isAcronym(sentence, tokensOf(sentence), at)) return false;
  // "let's" has no "us" of its own here; "let us" is the same phrase only where it commands.
  if (
    token.core === 'us' &&
    tokensOf(sentence)[at - 1]?.lower === 'let' &&
    (at === 1 || tokensOf(sentence)[at - 1]!.hasBreak)
  )
    return false;
  return true;
}

const isShouted = (text: string): boolean => /^(?:WE|US|OUR|OURS)$/u.test(text);

/** "US" in a sentence that is not shouted as a whole is the country; "WE" is a name unless a verb follows. */
function isAcronym(
  sentence: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
  at: number,
): boolean {
  const letters = sentence.text.replace(/[^\p{L}]/gu, '');
  const isAllShouted = letters.length > 12 && letters === letters.toUpperCase();
  if (isAllShouted) return false;
  const word = sentence.words[at]!.text;
  if (word === 'US') {
    // "They blamed US for it": shouted, where a pronoun stands after its verb.
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    const isObject =
      before?.form !== undefined &&
      /^(?:blame|tell|ask|give|help|send|thank|call|warn|pay|teach|show)$/u.test(before.form.lemma);
    return !(isObject && after?.class !== 'open');
  }
  if (word === 'OUR' || word === 'OURS') return false;
  const next = tokens[at + 1];
  return (
    !next ||
    next.opens ||
    /^(?:is|has|was)$/u.test(next.lower) ||
    (next.class === 'open' && (!next.form || next.isName))
  );
}

function useOf(tokens: readonly Token[], clause: Clause, spared: ReadonlySet<number>): ClauseUse {
  const subject = clause.subject!;
  const verb = clause.verb;
  const head = tokens[subject.head]!;
  if (head.quoted || spared.has(subject.head)) return 'spared';
  if (isByAccount(tokens, clause)) return 'spared';
  if (isGeneric(tokens, clause)) return 'generic';
  const words = tokens.slice(subject.first, subject.last + 1);
  const joins = words.some((word) => word.class === 'coordinator');
  // "we, the whole team and two temps, were": the group is named.
  if (joins && head.core === 'we' && words[1]?.hasComma && words[1].class === 'determiner') return 'counted';
  if (!verb && head.core === 'us') return 'background';
  if (joins) {
    // "ours and theirs" names nobody who acts; "the four of them and I" counts.
    if (!words.some((word) => /^(?:i|me|myself|we|us)$/u.test(word.core))) return 'organisation';
    if (words.some((word) => word.class === 'number')) return 'counted';
    const isWithWe = words.some((word) => word.core === 'we' || word.core === 'us');
    if (words.some((word) => familyNouns.has(word.lower))) return 'family';
    const others = words.filter((word) => word.class === 'open');
    const isUnnamed =
      others.length > 0 &&
      others.every(
        (word) =>
          (unnamedGroups.has(word.lower) ||
            word.form !== undefined ||
            /^(?:whole|entire|small|little|other|own)$/u.test(word.lower)) &&
          !word.isName,
      ) &&
      others.some((word) => unnamedGroups.has(word.lower));
    if (!isUnnamed && !isWithWe) return isPeers(tokens, clause) ? 'named-others' : 'credited';
  } else if (subject.last > subject.first || words.some((word) => word.lower === 'of')) {
    // "we nurses learn to sleep in the daytime"
    return verb && subject.last > subject.first && head.core === 'we' && isSimplePresent(tokens, clause)
      ? 'generic'
      : 'counted';
  }
  if (
    head.core === 'we' &&
    tokens[subject.last + 1]?.lower === 'at' &&
    !tokens[subject.last + 1]!.hasComma &&
    tokens[subject.last + 2]?.isName
  )
    return 'organisation';
  if (head.core === 'we' && !joins && isGroupName(tokens, subject.last + 1))
    return verb && isSimplePresent(tokens, clause) ? 'generic' : 'counted';
  // "we, the night shift, were": the group is named.
  const next = tokens[subject.last + 1];
  if (head.core === 'we' && next?.opens && (next.class === 'determiner' || next.class === 'number'))
    return 'counted';
  if (
    head.core === 'we' &&
    next?.hasComma &&
    next.class === 'determiner' &&
    tokens.slice(subject.last + 2, subject.last + 9).some((token) => token.hasComma)
  )
    return 'counted';
  if (!verb) return 'deed';
  // "we, who were new, ..." goes with its antecedent; "it was us who called" is a deed of its own.
  if (head.class === 'relative' && tokens[subject.head - 1]?.core !== 'us') return 'state';
  // "and so had we": the verb stands for another one.
  if (
    verb.finite !== undefined &&
    verb.finite < subject.first &&
    verb.finite === verb.head &&
    /^(?:so|nor|neither)$/u.test(tokens[verb.finite - 1]?.lower ?? '')
  )
    return 'deed';
  // A tag: "..., have we?"
  if (verb.finite !== undefined && verb.finite < subject.first && verb.finite === verb.head) return 'state';
  if (asOrganisation(tokens, clause)) return 'organisation';
  const joint = isJoint(tokens, clause);
  if (joint) return 'joint';
  if (isBoth(tokens, clause)) return 'counted';
  if (verb.lemma === 'be' && verb.voice === 'active') return beUse(tokens, clause);
  if (verb.lemma === 'have' && verb.voice === 'active') {
    if (verb.tense === 'present' && !verb.isPerfect) return 'background';
    return verb.isPerfect || verb.modal ? 'state' : 'background';
  }
  if (verb.lemma === 'grow' && tokens[verb.last + 1]?.class === 'preposition') return 'background';
  if (
    verb.tense === 'past' &&
    (/\b(?:at (?:the|that) time|back then|in those days)$/u.test(textAround(tokens, clause)) ||
      (verb.isPerfect && verb.isProgressive))
  )
    return 'background';
  if (
    /^(?:rely|depend|lack|belong|consist|operate|serve|receive|own|employ|live)$/u.test(verb.lemma) &&
    !verb.modal &&
    !verb.isPerfect &&
    !verb.isProgressive
  )
    return verb.tense === 'present'
      ? 'background'
      : hasFrequency(tokens, clause) || /^(?:rely|depend|lack|belong|consist|employ|live)$/u.test(verb.lemma)
        ? 'background'
        : 'deed';
  // What the company sells or uses is how the place works; what "we" check every Friday is somebody's work.
  if (
    isSimplePresent(tokens, clause) &&
    (placeVerbs.test(verb.lemma) ||
      isHabitWord(tokens, clause) ||
      (clause.object &&
        clause.object.last > clause.object.first &&
        tokens[clause.object.first]!.class === 'number'))
  )
    return 'background';
  if (verb.tense === 'present' && verb.isProgressive && verb.lemma === 'sit') return 'background';
  if (
    verb.tense === 'past' &&
    hasFrequency(tokens, clause) &&
    /^(?:use|run|get|have|see|lose|handle|process|ship|deploy|sell|take|do|receive)$/u.test(verb.lemma) &&
    !verb.modal
  )
    return 'background';
  if (verb.lemma === 'use' && tokens[verb.head + 1]?.lower === 'to' && verb.tense === 'past')
    return 'background';
  // "in my last job we used Jira"
  if (
    verb.lemma === 'use' &&
    verb.tense === 'past' &&
    tokens
      .slice(0, subject.first)
      .some((token) => /^(?:job|role|company|position|employer|firm)$/u.test(token.lower))
  )
    return 'background';
  if (verb.tense === 'past' && verb.isProgressive && clause.kind !== 'main' && clause.kind !== 'coordinate')
    return 'state';
  return 'deed';
}

const placeVerbs =
  /^(?:have|use|sell|serve|run|employ|operate|produce|deliver|export|import|insure|charge|make|rely|depend|belong|own|provide|work|live|need|manufacture|think|believe|hope|want)$/u;

const isHabitWord = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens
    .slice(clause.subject!.last + 1, clause.verb!.head)
    .some((token) => /^(?:usually|normally|typically|generally|mostly)$/u.test(token.lower));

function isSimplePresent(tokens: readonly Token[], clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return false;
  return (
    verb.tense === 'present' &&
    !verb.isPerfect &&
    !verb.isProgressive &&
    !verb.modal &&
    verb.voice === 'active' &&
    (verb.finite === verb.head || tokens[verb.finite ?? 0]?.class === 'do')
  );
}

function isGeneric(tokens: readonly Token[], clause: Clause): boolean {
  const lemma = clause.verb?.lemma;
  const before = tokens[clause.first]?.lower;
  if (
    (clause.marker === 'as' || before === 'as') &&
    lemma &&
    /^(?:know|see|say|speak|mention|discuss|expect)$/u.test(lemma) &&
    clause.verb?.tense !== 'past'
  )
    return true;
  const after = tokens[clause.subject!.first + 1];
  const next = tokens[clause.subject!.first + 1]?.lower;
  // "we all know", "we all make mistakes", "we humans forgive", "we live in".
  if (next === 'all' && clause.verb?.tense === 'present' && !clause.verb.isPerfect) return true;
  if (after && /^(?:humans|people|mortals|adults)$/u.test(after.lower)) return true;
  if (
    tokens[clause.subject!.first]?.lower === "we've" &&
    next === 'all' &&
    tokens[clause.subject!.first + 2]?.lower === 'been'
  )
    return true;
  if (
    before &&
    clause.verb?.modal === 'would' &&
    !clause.verb.isPerfect &&
    tokens
      .slice(Math.max(0, clause.subject!.first - 2), clause.subject!.first)
      .some((token) => /^(?:today|nowadays)$/u.test(token.lower))
  )
    return true;
  return lemma === 'live' && clause.verb?.tense === 'present';
}

function asOrganisation(tokens: readonly Token[], clause: Clause): boolean {
  const { first } = clause.subject!;
  if (movesMoney(tokens, clause)) return true;
  for (let at = Math.max(0, first - 6); at < first + 6 && at + 2 < tokens.length; at++) {
    if (
      tokens[at]!.lower === 'as' &&
      /^an?$/u.test(tokens[at + 1]!.lower) &&
      /^(?:company|firm|organisation|organization|business|school|hospital|industry|society|nation|country|species|profession|bank|university)$/u.test(
        tokens[at + 2]!.lower,
      )
    )
      return true;
  }
  return false;
}

/** "We lost about $55K", "we earn 40,000 euros a week": the money is the company's. "Save" and "cut" are deeds. */
function movesMoney(tokens: readonly Token[], { verb, last }: Clause): boolean {
  if (!/^(?:lose|earn|make|pay|spend|charge|owe|invoice|bill|lend|borrow)$/u.test(verb?.lemma ?? ''))
    return false;
  return tokens
    .slice(verb!.head + 1, Math.min(last + 1, verb!.head + 7))
    .some(({ lower }) =>
      /^[~<>]?[$€£¥₹]\d|^\d[\d,.]*(?:k|m|bn)?(?:usd|eur|gbp)$|^(?:dollars?|euros?|pounds?|rupees?|francs?|revenue|money|turnover)$/u.test(
        lower,
      ),
    );
}

/** A verb that one person cannot do alone, when no partner outside "we" is named. */
function isJoint(tokens: readonly Token[], clause: Clause): boolean {
  const verb = clause.verb!;
  if (verb.voice === 'passive') return false;
  const { lemma } = verb;
  const object = clause.object ? tokens[clause.object.last] : undefined;
  const hasPartner = partnerAfter(tokens, verb.last + 1);
  const isTime =
    object !== undefined &&
    /^(?:day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|year|quarter|hour|time|times|night|sprint|today|tomorrow|yesterday)s?$/u.test(
      object.lower,
    );
  if (lemma === 'meet') return !(hasPartner || (object !== undefined && !isTime));
  if (lemma === 'agree' || lemma === 'disagree') return !hasPartner;
  if (lemma === 'gather' || lemma === 'unite') return object === undefined;
  if (jointVerbs.has(lemma)) return !hasPartner;
  if (talkVerbs.has(lemma)) {
    if (lemma === 'align' || lemma === 'sync') return !(hasPartner || (object && object.core !== 'us'));
    if (lemma === 'argue')
      return !(hasPartner || /^(?:that|for|against)$/u.test(tokens[verb.last + 1]?.lower ?? ''));
    return !(hasPartner || toAfter(tokens, verb.last + 1));
  }
  if (lemma === 'split' || lemma === 'divide' || lemma === 'share') {
    return (
      object !== undefined &&
      /^(?:work|workload|task|tasks|job|jobs|load|shifts|shift|responsibility|responsibilities|duties|chores|list|cases|blame|credit|calls|topics|roles|it|them|everything)$/u.test(
        object.lower,
      ) &&
      !/^(?:with|into|to)$/u.test(tokens[clause.object!.last + 1]?.lower ?? '')
    );
  }
  if (lemma === 'have' || lemma === 'hold') {
    return (
      object !== undefined &&
      /^(?:meeting|discussion|argument|conversation|chat|debate|huddle|debrief|retro|retrospective|standup|disagreement|consensus|vote|talk)$/u.test(
        object.lower,
      ) &&
      !hasPartner
    );
  }
  if (lemma === 'come' || lemma === 'reach' || lemma === 'find')
    return object !== undefined && /^(?:consensus|agreement|compromise)$/u.test(object.lower) && !hasPartner;
  return false;
}

/** "with the client" before the clause ends. */
function partnerAfter(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 10); at++) {
    const token = tokens[at]!;
    if (token.hasBreak || token.class === 'coordinator' || token.class === 'subordinator') return false;
    if (token.lower === 'with') return !/^(?:us|each|one|ourselves|it)$/u.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

function toAfter(tokens: readonly Token[], from: number): boolean {
  const token = tokens[from];
  const next = tokens[from + 1];
  return token?.lower === 'to' && next !== undefined && !/^(?:each|one|ourselves)$/u.test(next.lower);
}

/** "we were both", "we had each": two or more people, each for himself. */
function isBoth(tokens: readonly Token[], clause: Clause): boolean {
  const { first, last } = clause.verb!;
  for (let at = first; at <= Math.min(last + 1, tokens.length - 1); at++) {
    if (at > clause.verb!.head && clause.verb!.lemma !== 'be') break;
    const token = tokens[at]!;
    if (at > last && (token.hasComma || token.hasBreak)) break;
    if (
      (token.lower === 'both' && !joinsTwo(tokens, at)) ||
      (token.lower === 'each' && tokens[at + 1]?.class !== 'open')
    )
      return true;
  }
  return false;
}

/** "we are the biggest florist in town": a plural that is one thing is a house, not a person. */
function isSingularNominal(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (
    /^(?:still|now|also|just|only|even|then|already|not)$/u.test(tokens[at]?.lower ?? '') &&
    !tokens[at]!.hasComma
  )
    at++;
  const article = tokens[at];
  if (!article || article.hasComma || article.hasBreak || !/^(?:an?|the)$/u.test(article.lower)) return false;
  let head = -1;
  const isSuperlative = tokens
    .slice(at + 1, at + 4)
    .some((token) => /^(?:most|least|second|third)$|est$/u.test(token.lower));
  if (article.lower === 'the' && !isSuperlative) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next]!;
    if (
      token.hasBreak ||
      token.hasComma ||
      (token.class !== 'open' && token.class !== 'number' && token.class !== 'adverb')
    )
      break;
    if (
      /^(?:only|first|last|same|next|ones?|bit|little|lot|way|victim|reason|bottleneck|problem|weak|link)$/u.test(
        token.lower,
      )
    )
      return false;
    if (token.class === 'open' && !token.form?.past) head = next;
    if (token.form?.past && head > 0) break;
  }
  if (head < 0) return false;
  const noun = tokens[head]!.lower;
  return (
    !(noun.endsWith('s') && !noun.endsWith('ss')) &&
    !/^(?:people|staff|men|women|week|day|hour|month|minute|team-lead)$/u.test(noun)
  );
}

/** The words of a clause up to the next boundary, for set phrases at its end. */
function textAround(tokens: readonly Token[], clause: Clause): string {
  let end = clause.verb!.last + 1;
  while (
    end < tokens.length &&
    !tokens[end]!.hasComma &&
    !tokens[end]!.hasBreak &&
    tokens[end]!.class !== 'coordinator'
  )
    end++;
  return tokens
    .slice(Math.max(clause.verb!.first, end - 4), end)
    .map((token) => token.lower)
    .join(' ');
}

/** "both tired and hungry": the word joins two things rather than two people. */
function joinsTwo(tokens: readonly Token[], both: number): boolean {
  for (let at = both + 2; at <= both + 4; at++) {
    const after = tokens[at + 1];
    if (tokens[at]?.class === 'coordinator')
      return after !== undefined && !after.form?.past && after.class !== 'be' && after.class !== 'pronoun';
  }
  return false;
}

const staffing =
  /^(?:short-staffed|understaffed|short|small|big|large|based|located|open|closed|regulated|funded|remote|distributed|under-staffed|many|few|overstaffed|publicly|privately|on-site)$/u;

/** After a form of be: who "we" are is background; how "we" were is a state. */
function beUse(tokens: readonly Token[], clause: Clause): ClauseUse {
  const verb = clause.verb!;
  let at = verb.last + 1;
  let sawGroup = false;
  let sawNumber = false;
  for (let steps = 0; at < tokens.length && steps < 8; at++, steps++) {
    const token = tokens[at]!;
    if (token.hasBreak || (token.hasComma && steps > 0) || token.class === 'coordinator') break;
    if (token.class === 'preposition' && token.lower !== 'of') break;
    if (
      groupNouns.has(token.lower) &&
      (tokens[at + 1]?.class !== 'open' || groupNouns.has(tokens[at + 1]!.lower))
    )
      sawGroup = true;
    if (token.class === 'number' && steps < 3) sawNumber = true;
    if (staffing.test(token.lower) && steps < 2) {
      sawGroup = true;
    }
  }
  if (sawGroup || isSingularNominal(tokens, verb.last + 1)) return 'background';
  if (sawNumber && !/^(?:first|second|third)$/u.test(tokens[verb.last + 2]?.lower ?? '')) {
    const next = tokens[verb.last + 1];
    if (next?.class === 'number' || next?.class === 'adverb' || next?.class === 'preposition') {
      // "we were six", "we were only four nurses"; "we were two weeks late" is a state.
      const unit = tokens[verb.last + 2]?.lower ?? '';
      return /^(?:weeks?|days?|hours?|minutes?|months?|points?|percent|%|years?)$/u.test(unit)
        ? 'state'
        : 'background';
    }
  }
  return 'state';
}

/**
 * Background that turns with the deeds beside it: "because we had no test data, we generated some".
 * Who the group is and what the company does stays plural.
 */
function goesAlong(tokens: readonly Token[], clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return false;
  if (verb.lemma === 'be') {
    // "we were short of masks" turns; "we were a team of six" does not.
    const state = tokens[verb.last + 1];
    return (
      verb.tense === 'past' &&
      state !== undefined &&
      staffing.test(state.lower) &&
      !groupNouns.has(tokens[verb.last + 2]?.lower ?? '')
    );
  }
  if (verb.tense === 'past') return true;
  return /^(?:know|think|believe|want|hope|need)$/u.test(verb.lemma) && !hasFrequency(tokens, clause);
}

function hasFrequency(tokens: readonly Token[], clause: Clause): boolean {
  const start = clause.subject!.first;
  for (
    let at = Math.max(0, start - 6);
    at < Math.min(tokens.length, (clause.verb?.last ?? start) + 9);
    at++
  ) {
    const { lower } = tokens[at]!;
    if (/^(?:usually|normally|typically|always|often|generally|daily|weekly|monthly|routinely)$/u.test(lower))
      return true;
    if (
      (lower === 'every' || lower === 'each' || lower === 'per' || lower === 'a') &&
      /^(?:day|week|month|year|night|morning|hour|shift|sprint|quarter|term|semester|season)$/u.test(
        tokens[at + 1]?.lower ?? '',
      ) &&
      tokens[at - 1]?.class !== 'preposition'
    )
      return true;
  }
  return false;
}

/** Whether a "we" that acts is told as the answer's deed, or only frames the candidate's own. */
function isTold(clause: Clause, clauses: readonly Clause[], ownDeed: boolean): boolean {
  const verb = clause.verb;
  // "we would have missed the plan" never happened.
  if (
    verb?.modal === 'would' &&
    verb.isPerfect &&
    hostOf(clause, clauses)?.verb?.lemma !== 'wish' &&
    !clauses.some((other) => other.isHypothetical && other.subject?.person === 'we')
  )
    return false;
  const isAside = clause.kind === 'relative' || clause.kind === 'subordinate' || clause.kind === 'reported';
  if (isAside && verb?.isNegated && !clause.isHypothetical) {
    if (!clauses.some((other) => other.kind === 'main' && other.subject?.person === 'we')) return false;
  }
  const wishes = hostOf(clause, clauses)?.verb?.lemma === 'wish';
  if (wishes) return true;
  if (
    (clause.marker === 'as if' || clause.marker === 'as though') &&
    !clauses.some((other) => other.kind === 'main' && other.subject?.person === 'we')
  )
    return false;
  if (
    clause.isHypothetical &&
    clause.kind !== 'question' &&
    clauses.some(
      (other) => other.subject && other.subject.person !== 'we' && other.kind === 'main' && other.verb?.modal,
    )
  )
    return false;
  const isMain = clause.kind === 'main' || clause.kind === 'coordinate' || clause.kind === 'question';
  const host = hostOf(clause, clauses);
  if (ownDeed) {
    // "I led the migration, we moved 40 services": the own part is clear.
    if (
      clauses.some(
        (other) =>
          other.subject?.person === 'I' &&
          other.verb &&
          /^(?:lead|coordinate|organise|organize|manage|direct|convince|persuade|chair|supervise)$/u.test(
            other.verb.lemma,
          ),
      )
    )
      return false;
    if (clause.kind === 'coordinate')
      return host === undefined || host.kind === 'main' || host.kind === 'coordinate';
    return (
      isMain &&
      !/^(?:finish|ship|meet|hit|reach|launch|deliver|save|get|go|win|keep|stay|end|have)$/u.test(
        clause.verb?.lemma ?? '',
      )
    );
  }
  if (isMain) return clause.kind !== 'coordinate' || host === undefined || isTold(host, clauses, ownDeed);
  // "After we changed the rota, complaints fell" hides a deed; "when we arrived" only sets a time.
  if (clause.kind === 'subordinate')
    return (
      !/^(?:arrive|come|get|go|wait|start|sit|meet|see|open|close|speak|talk|return|leave)$/u.test(
        clause.verb?.lemma ?? '',
      ) && clause.verb?.isProgressive !== true
    );
  return true;
}

function hostOf(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  return clause.parent === undefined ? undefined : clauses[clause.parent];
}

/** "in my family we", "our running club": another "we" than that of work. */
function isOutsideWork(tokens: readonly Token[], spared: ReadonlySet<number>): boolean {
  return tokens.some(
    (token, at) =>
      !spared.has(at) &&
      /^(?:family|church|club|choir|band|mosque|temple|village|marriage|household|flatmates|roommates)$/u.test(
        token.lower,
      ) &&
      tokens
        .slice(Math.max(0, at - 3), at)
        .some((before) => before.lower === 'my' || before.lower === 'our') &&
      !/^(?:doctor|medicine|practice)$/u.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** "us teachers": who we are. */
function isGroupName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.class === 'open' &&
    !token.hasComma &&
    !token.hasBreak &&
    !token.form?.past &&
    personNoun.test(token.lower)
  );
}

/** "me and the other analysts": peers without names or roles hide the candidate; "Priya and I" names who acted. */
function isPeers(tokens: readonly Token[], clause: Clause): boolean {
  const { first, last } = clause.subject!;
  const others = tokens.slice(first, last + 1).filter((token) => token.class === 'open');
  return (
    others.length > 0 &&
    !others.some((token) => token.isName) &&
    /s$|people|staff|folks/u.test(others.at(-1)!.lower) &&
    !/^\p{Lu}/u.test('')
  );
}

/** "me and my team rewrote": the rewrite leaves the group out. */
function joinsOwnGroup(tokens: readonly Token[], clause: Clause): boolean {
  return tokens
    .slice(clause.subject!.first, clause.subject!.last + 1)
    .some((token) => token.class === 'coordinator');
}

/** "me and the analysts, we ...": somebody is named beside the candidate. */
function namesPartners(tokens: readonly Token[], spared: ReadonlySet<number>): boolean {
  return tokens.some((token, at) => {
    // "we - Ana, Tom and I - went": the names stand between dashes or commas.
    const end = tokens[at + 2];
    if (
      !spared.has(at) &&
      token.class === 'coordinator' &&
      tokens[at + 1]?.core === 'i' &&
      !tokens[at + 1]!.clitic &&
      (!end || end.hasBreak || end.hasComma || end.closes)
    )
      return true;
    if (spared.has(at) || token.class !== 'coordinator' || token.lower === 'but' || token.lower === 'or')
      return false;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    if (
      before &&
      (before.core === 'me' || before.core === 'myself') &&
      !before.hasBreak &&
      next &&
      (next.class === 'determiner' || next.class === 'number' || next.isName)
    )
      return true;
    return (
      next !== undefined &&
      (next.core === 'me' || next.core === 'myself') &&
      !unnamedGroups.has(before?.lower ?? '')
    );
  });
}

interface CollectiveAdverbs {
  readonly removable: readonly WordRange[];
  readonly isChoice: boolean;
  readonly isJoint: boolean;
}

/** together, collectively, jointly, as a team, all: where they speak of "we". */
function collectiveAdverbs(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  spared: ReadonlySet<number>,
): CollectiveAdverbs {
  const removable: WordRange[] = [];
  let isChoice = false;
  let isJoint = false;
  for (let at = 0; at < tokens.length; at++) {
    if (spared.has(at)) continue;
    const { lower } = tokens[at]!;
    let last = at;
    if (
      lower === 'as' &&
      /^(?:a|one)$/u.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:team|group|unit|squad|crew|pair|department|pod)$/u.test(tokens[at + 2]?.lower ?? '')
    )
      last = at + 2;
    else if (lower === 'all' && tokens[at + 1]?.lower === 'together') last = at + 1;
    else if (lower === 'all') {
      if (isFloatingAll(tokens, clauses, at)) removable.push({ first: at, last: at });
      continue;
    } else if (lower !== 'together' && lower !== 'collectively' && lower !== 'jointly') continue;
    if (
      tokens[last + 1]?.lower === 'with' &&
      !tokens[last + 1]!.hasComma &&
      (lower === 'together' || lower === 'jointly')
    )
      continue;
    const clause = ownerOf(tokens, clauses, at);
    if (clause?.subject?.person !== 'we' || !clause.verb) continue;
    const { lemma } = clause.verb;
    const isAfterVerb = at > clause.verb.head;
    if (lower === 'together' || lower === 'all') {
      const intransitive = clause.object === undefined;
      if (isAfterVerb && assemblingVerbs.has(lemma) && !(intransitive && jointWithTogether.has(lemma))) {
        at = last;
        continue;
      }
    }
    if (choosingVerbs.has(lemma) && lower !== 'as') isChoice = true;
    else if (
      !(lower === 'as' && choosingVerbs.has(lemma)) &&
      jointWithTogether.has(lemma) &&
      clause.object === undefined &&
      !/^(?:out|through|up|on)$/u.test(tokens[clause.verb.head + 1]?.lower ?? '')
    )
      isJoint = true;
    const isWorking =
      lower === 'as' && tokens[at - 1]?.lower === 'working' && (at === 1 || tokens[at - 1]!.hasComma);
    removable.push({ first: isWorking ? at - 1 : at, last });
    at = last;
  }
  return { removable, isChoice, isJoint };
}

/** "we were all tired", "we had all seen it": not "all the shards", "all of it", "all day". */
function isFloatingAll(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  const clause = clauses.find(
    (one) =>
      one.subject?.person === 'we' &&
      one.verb !== undefined &&
      one.verb.finite !== undefined &&
      at > one.verb.finite &&
      at <= Math.max(one.verb.head, one.verb.finite + 1),
  );
  const next = tokens[at + 1];
  if (!clause || !next || next.hasComma || next.hasBreak) return false;
  if (at > clause.verb!.head && clause.verb!.lemma !== 'be') return false;
  return (
    next.class !== 'determiner' &&
    next.class !== 'pronoun' &&
    next.class !== 'number' &&
    next.lower !== 'of' &&
    !/^(?:day|night|week|morning|weekend|year|summer|winter|month|hands|the|over|along|about)$/u.test(
      next.lower,
    ) &&
    !(
      next.class === 'open' &&
      !next.form &&
      next.lower.endsWith('s') &&
      clause.verb!.head !== at + 1 &&
      clause.verb!.lemma !== 'be'
    )
  );
}

/** The clause that an adverb belongs to: the one whose verb stands last before it, else the next. */
function ownerOf(tokens: readonly Token[], clauses: readonly Clause[], at: number): Clause | undefined {
  let before: Clause | undefined;
  let after: Clause | undefined;
  for (const clause of clauses) {
    if (!clause.verb || clause.kind === 'non-finite') continue;
    if (
      clause.verb.first <= at ||
      (clause.subject && clause.subject.first <= at && clause.kind !== 'coordinate')
    ) {
      if (!before || Math.max(clause.verb.first, clause.first) >= Math.max(before.verb!.first, before.first))
        before = clause;
    } else if (!after) after = clause;
  }
  const token = tokens[at]!;
  const opensClause =
    at === 0 ||
    token.hasBreak ||
    tokens[at - 1]!.class === 'coordinator' ||
    (token.hasComma && after?.subject && after.subject.first - at <= 3);
  return opensClause && after ? after : (before ?? after);
}

/** "six of us": the number is the point. */
export const isCountedUs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' &&
  (tokens[at - 2]?.class === 'number' ||
    tokens[at - 2]?.class === 'determiner' ||
    tokens[at - 2]?.lower === 'none');

/** "The ministry pays us per pupil": a habit towards the house. */
function isPaid(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  let last: Clause | undefined;
  for (const clause of clauses)
    if (clause.verb && clause.kind !== 'non-finite' && clause.verb.last < at) last = clause;
  return last !== undefined && isSimplePresent(tokens, last) && last.verb!.lemma !== 'be';
}

/** "I asked them to let us know": the news was for the candidate. */
function letsKnow(tokens: readonly Token[], own: readonly number[]): boolean {
  return own.some(
    (at) => tokens[at]!.core === 'us' && tokens[at - 1]?.lower === 'let' && tokens[at + 1]?.lower === 'know',
  );
}

/** "our goal was", "that let us ship", "it was fixed by us", "the decision for us was". */
function ownPossession(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  own: readonly number[],
): WordRange | undefined {
  for (const at of own) {
    const token = tokens[at]!;
    if (token.core === 'our') {
      let noun = at + 1;
      while (
        tokens[noun + 1] &&
        noun < at + 4 &&
        tokens[noun + 1]!.class === 'open' &&
        !tokens[noun + 1]!.form?.past &&
        !tokens[noun + 1]!.hasComma &&
        !tokens[noun + 1]!.hasBreak &&
        !ownWorkNouns.has(bareNoun(tokens[noun]!.lower))
      )
        noun++;
      const head = tokens[noun];
      const isNew =
        /^(?:new|own|proposed|suggested|improved|revised|updated)$/u.test(tokens[at + 1]?.lower ?? '') &&
        noun > at + 1;
      if (!head || !(ownWorkNouns.has(bareNoun(head.lower)) || isNew) || organisationNouns.has(head.lower))
        continue;
      const clause = clauses.find(
        (one) =>
          (one.subject && one.subject.first <= at && one.subject.last >= noun) ||
          (one.verb?.lemma === 'be' && one.object && one.object.first === at && one.subject?.person === 'it'),
      );
      if (/:/u.test(tokens[noun + 1]?.gap ?? '')) return { first: at, last: noun };
      if (
        clause?.verb &&
        !(clause.verb.tense === 'present' && clause.verb.lemma !== 'be' && !clause.verb.isPerfect)
      )
        return { first: at, last: noun };
    }
    // "the client told us that ...": what was said is theirs.
    const teller = tokens[at - 1]?.form?.lemma;
    if (
      token.core === 'us' &&
      teller &&
      /^(?:tell|inform|warn|remind|promise|assure|advise|thank|congratulate|praise)$/u.test(teller)
    )
      continue;
    // "cost us the licence", "they blamed us for it": who bore it, unless "us" goes on to act ("helped us cut").
    if (
      token.core === 'us' &&
      teller &&
      /^(?:cost|blame|charge|owe|fine|hit|hurt|lose|leave|miss|sue|pay|put|threaten|fail|push)$/u.test(teller)
    )
      continue;
    // "us being a public library": the house.
    if (token.core === 'us' && tokens[at + 1]?.lower === 'being' && isSingularNominal(tokens, at + 2))
      continue;
    if (token.core === 'us' && !isCountedUs(tokens, at) && !isPaid(clauses, tokens, at))
      return { first: at, last: at };
    if (
      (token.core === 'ours' || token.core === 'we') &&
      /^(?:was|were|is|are)$/u.test(tokens[at - 1]?.lower ?? '') &&
      (token.core === 'ours' || !tokens[at + 1] || tokens[at + 1]!.hasComma || tokens[at + 1]!.hasBreak)
    )
      return { first: at, last: at };
  }
  return undefined;
}

const bareNoun = (lower: string): string => lower.replace(/'s$|(?<=s)'$/u, '');

/** "The team shipped it": flagged when nothing in the sentence is the candidate's own. */
function judgeTeam(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  spared: ReadonlySet<number>,
): WeDecision {
  if (clauses.some((clause) => clause.subject?.person === 'I' && clause.verb)) return stay('no-we');
  for (const clause of clauses) {
    if (clause.subject?.person !== 'team' || !clause.verb || spared.has(clause.subject.head)) continue;
    if (clause.kind !== 'main' && clause.kind !== 'coordinate') continue;
    const { verb } = clause;
    if (
      verb.tense === 'past' &&
      verb.voice === 'active' &&
      !verb.isNegated &&
      !verb.modal &&
      !verb.isPerfect &&
      !verb.isProgressive &&
      teamDeeds.has(verb.lemma) &&
      ownTeam(tokens, clause)
    ) {
      return { kind: 'flag-only', reason: 'team', range: rangeOf(clause) };
    }
  }
  return stay('no-we');
}

/** The candidate's own team, not the platform team or the team of the vendor. */
function ownTeam(tokens: readonly Token[], clause: Clause): boolean {
  const { first, head } = clause.subject!;
  const words = tokens.slice(first, head + 1).map((token) => token.lower);
  return (
    words.every((word) =>
      /^(?:the|my|our|whole|entire|team|squad|group|crew|pod|everyone|everybody|little|small)$/u.test(word),
    ) &&
    (words.length > 1 || /^every/u.test(words[0]!)) &&
    tokens[head + 1]?.lower !== 'of'
  );
}

/** The text with the speech of others blanked. */
function unquoted({ text, words }: Pick<Sentence, 'text' | 'words'>): string {
  if (!words.some((word) => word.quoted)) return text;
  let kept = '';
  let offset = 0;
  for (const word of words) {
    kept += text.slice(offset, word.start) + (word.quoted ? ' '.repeat(word.end - word.start) : word.text);
    offset = word.end;
  }
  return kept + text.slice(offset);
}
