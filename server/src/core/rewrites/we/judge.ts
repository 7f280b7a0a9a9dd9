/**
 * Decides what a sentence's "we" is: the candidate's own deed behind a plural, an act that only a group can do, or a "we" that is right.
 * The rewrite and the rule stand on this one decision. What each clause's "we" is, is read in `we/`.
 */
import type { Clause, WordRange } from '../../story/grammar.ts';
import { readOnce } from '../../story/memo.ts';
import type { SectionId, Sentence } from '../../story/story.ts';
import { hasAside, isProposal } from './aside.ts';
import { goesAlong } from './being.ts';
import { type ClauseUse, usesOf } from './clause-use.ts';
import { type CollectiveAdverbs, collectiveAdverbs } from './collective-adverbs.ts';
import { countedGroup, isBothUs, isCounted } from './counted.ts';
import { aside, flag, rewrite, stay, type WeDecision } from './decision.ts';
import { isHolding, isSimplePresent } from './house.ts';
import { hasJointPhrase } from './joint.ts';
import { isGroupName } from './mentions.ts';
import { childhood, hasCompany, isOutsideWork, joinsOwnGroup, namesPartners } from './partners.ts';
import { letsKnow, ownPossession } from './possessions.ts';
import { hostOf, rangeOf, readWeSentence, type WeSentence } from './sentence.ts';
import { unquoted } from './speech.ts';
import { judgeTeam } from './team.ts';
import { isTold, tellsOwnDeed, tellsOwnStance } from './telling.ts';

/** The sections in which "we" hides somebody, so that it is raised. */
export const weSections = ['task', 'action', 'result', 'follow-ups'] as const satisfies readonly SectionId[];

export interface WeContext {
  readonly section?: SectionId;
  /** A manager's answer may say what the team did. */
  readonly isManager?: boolean;
  /** Sentences beside it are rewritten, so that what only tells how things stood turns with them. */
  readonly isInPassage?: boolean;
}

export function judgeWe(sentence: Pick<Sentence, 'text' | 'words'>, context: WeContext = {}): WeDecision {
  const { decision } = analyseWe(sentence);
  if (context.section === 'situation')
    return decision.kind === 'rewrite' && givenDuty.test(unquoted(sentence)) ? decision : stay('background');
  if (context.isInPassage && decision.kind === 'stay' && turnsAlong(sentence, decision))
    return aside(decision.reason!);
  return context.isManager && decision.reason === 'team' ? stay('team') : decision;
}

/** "The school handed us a class", "It was left to us": a duty that fell to the candidate is no background. */
const givenDuty =
  /\b(?:assigned|handed|entrusted|tasked) us\b(?! (?:all|both|each)\b)|\b(?:assigned|delegated|entrusted|given|handed|left|passed|fell|came down) (?:over |down )?to us\b(?! (?:all|both|each)\b)/iu;

/** "We had 52 people in the lobby" among deeds: no deed, and as much the candidate's as those are. */
function turnsAlong(sentence: Pick<Sentence, 'text' | 'words'>, { reason }: WeDecision): boolean {
  if (reason !== 'background' && reason !== 'organisation' && reason !== 'own-deed-told') return false;
  const we = readWeSentence(sentence);
  return !isOthersToo(we, usesOf(we)) && !we.weClauses.some((clause) => isHolding(we.tokens, clause));
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

export const analyseWe: (sentence: Pick<Sentence, 'text' | 'words'>) => WeAnalysis = readOnce((sentence) =>
  analyse(sentence, true),
);

/** The same where what others said of "we" is the candidate's too: "She told our director that we were the first to listen". */
export const analyseRetold: (sentence: Pick<Sentence, 'text' | 'words'>) => WeAnalysis = readOnce(
  (sentence) => analyse(sentence, false),
);

/** Longer than anybody says in one sentence; what is longer is a paste, and judging it would take its time squared. */
const longest = 300;
const firstPlural =
  /^\W*(?:\w+\W+){0,2}were\b|\b(?:we|us|our|ours|ourselves|ourself|ourselfs|ourselvs)\b|\bweve\b|\bwed\b|\bwell \w|(?:\band|&)\s+(?:i|me|myself)\b|\b(?:me|i|myself)\s+(?:and|&)|\b(?:team|squad|group|crew|pod|everyone|everybody)\b/iu;
const noWords: ReadonlySet<number> = new Set();

type Uses = ReadonlyMap<Clause, ClauseUse>;

function analyse(sentence: Pick<Sentence, 'text' | 'words'>, sparesIndirect: boolean): WeAnalysis {
  if (!firstPlural.test(sentence.text)) return leaveAll(stay('no-we'), noWords);
  if (sentence.words.length > longest) return leaveAll(stay('unclear'), noWords);
  const we = readWeSentence(sentence, sparesIndirect);
  const { tokens, spared, weClauses } = we;
  if (we.own.length === 0 && weClauses.length === 0)
    return leaveAll(we.hasMention ? stay('speech-of-others') : judgeTeam(we), spared);
  if (childhood.test(unquoted(sentence))) return leaveAll(stay('family'), spared);
  const uses = usesOf(we);
  const collective = collectiveAdverbs(we);
  return {
    decision: decide(we, uses, collective),
    clauses: weClauses.filter((clause) => {
      const use = uses.get(clause);
      if (isProposal(clause, we.clauses)) return false;
      return use === 'deed' || use === 'state' || (use === 'background' && goesAlong(tokens, clause));
    }),
    spared,
    collective: collective.removable,
  };
}

const leaveAll = (decision: WeDecision, spared: ReadonlySet<number>): WeAnalysis => ({
  decision,
  clauses: [],
  spared,
  collective: [],
});

function decide(we: WeSentence, uses: Uses, collective: CollectiveAdverbs): WeDecision {
  const ownDeed = tellsOwnDeed(we);
  const named = actingNamed(we, uses, ownDeed);
  if (named) return flag('named-others', named);
  const acting = actingClauses(we, uses, ownDeed);
  if (acting.length > 0) return judgeActing(we, uses, collective, acting);
  const ownVoice = ownDeed || tellsOwnStance(we);
  const possession = (ownVoice && !letsKnow(we)) || tellsOfHouse(we, uses) ? undefined : ownPossession(we);
  if (possession) return isOutsideWork(we) ? stay('family') : judgePossession(we, possession);
  const state = ownDeed || [...uses.values()].includes('credited') ? undefined : ownState(we, uses);
  if (state) return isOutsideWork(we) ? stay('family') : rewriteUnlessJoint(we, rangeOf(state));
  const counted = ownVoice || isOutsideWork(we) ? undefined : countedGroup(we);
  if (counted) return flag('counted', counted);
  const team = ownDeed ? undefined : judgeTeam(we);
  if (team?.kind === 'flag-only') return team;
  const [first] = we.weClauses;
  const use = first && uses.get(first);
  // What the first "we" is does not bind what stands beside it.
  if (use === 'generic' || use === 'organisation' || use === 'family') return stay(use);
  if (use === 'credited') return stay('named-others');
  if (use === 'spared') return stay('speech-of-others');
  const reason = ownDeed ? 'own-deed-told' : first ? 'background' : 'organisation';
  return !isOthersToo(we, uses) && hasAside(we, uses) ? aside(reason) : stay(reason);
}

/** "We sell insurance, so most of our calls are about claims" */
const tellsOfHouse = ({ tokens, weClauses }: WeSentence, uses: Uses): boolean =>
  weClauses.some(
    (clause) =>
      uses.get(clause) === 'background' &&
      clause.kind === 'main' &&
      isSimplePresent(tokens, clause) &&
      !goesAlong(tokens, clause),
  );

/** Whether anything says that "we" is more people than the candidate. */
const isOthersToo = (we: WeSentence, uses: Uses): boolean =>
  [...uses.values()].some((use) => isGroupUse(use) || use === 'credited' || use === 'family') ||
  isOutsideWork(we) ||
  isCounted(we) ||
  hasJointPhrase(we) ||
  namesPartners(we);

/** The clauses whose "we" acts and is told as the answer's deed. */
function actingClauses(we: WeSentence, uses: Uses, ownDeed: boolean): readonly Clause[] {
  const { clauses, weClauses } = we;
  // "I would agree on a calendar so that we are not discounting": the candidate's proposal, the group's benefit.
  const proposes = clauses.some(
    ({ subject, kind, verb }) =>
      subject?.person === 'I' && kind === 'main' && verb?.modal === 'would' && !verb.isPerfect,
  );
  return weClauses.filter((clause) => {
    const use = uses.get(clause)!;
    // "A plan that each of us could defend": what each should be able to do. "Four of us had been pricked": what befell them.
    if (
      we.tokens[clause.subject!.last]?.core === 'us' &&
      ((clause.kind === 'relative' && /^(?:can|could)$/u.test(clause.verb?.modal ?? '')) ||
        (clause.verb?.voice === 'passive' && clause.verb.isPerfect))
    )
      return false;
    if (use === 'state') return hostOf(clause, clauses)?.verb?.lemma === 'wish';
    // "One of us had left the door open and I never found out who", "We each took one region, then I compared"
    const opensWithCount =
      clause.kind === 'main' &&
      clause.first === 0 &&
      (we.tokens[clause.subject!.last]?.core === 'us' || we.tokens[clause.subject!.last]?.lower === 'each');
    if (use !== 'deed' && ((ownDeed && !opensWithCount) || !isGroupUse(use))) return false;
    return isTold(clause, clauses, ownDeed) && !(proposes && clause.verb?.tense !== 'past');
  });
}

const isGroupUse = (use: ClauseUse): use is 'joint' | 'counted' | 'named-others' =>
  use === 'joint' || use === 'counted' || use === 'named-others';

/** A deed of "we": the candidate's own, unless anything in the sentence says that it took more than one. */
function judgeActing(
  we: WeSentence,
  uses: Uses,
  collective: CollectiveAdverbs,
  acting: readonly Clause[],
): WeDecision {
  const all = we.weClauses.map((clause) => uses.get(clause)!);
  if (all.includes('credited')) return stay('named-others');
  const text = unquoted(we.sentence);
  if (all.includes('family') || isOutsideWork(we)) return stay('family');
  const range = rangeOf(acting.find((clause) => uses.get(clause) === 'deed') ?? acting[0]!);
  // "He did not know, so we went through ten of them together": who the two are is said.
  if (/\btogether\b/iu.test(text) && acting.every((clause) => followsOnePerson(we, clause)))
    return stay('named-others');
  const group = all.find(isGroupUse);
  if (group) return flag(group, range);
  // "We firefighters do not leave a roof open, so we stayed"
  const isProfession = we.weClauses.some(
    (clause) => uses.get(clause) === 'generic' && isGroupName(we.tokens, clause.subject!.first + 1),
  );
  if (isProfession || isCounted(we) || saysHowMany.test(text)) return flag('counted', range);
  if (leadsWithName(we, acting) || hasCompany(we)) return flag('named-others', range);
  if (collective.isJoint || hasJointPhrase(we)) return flag('joint', range);
  if (!acting.every((clause) => joinsOwnGroup(we.tokens, clause)) && namesPartners(we))
    return flag('named-others', range);
  return rewrite(range);
}

/** "Agnieszka and I found the leak, and we mopped": who they are is said, who did what is not. */
function actingNamed(we: WeSentence, uses: Uses, ownDeed: boolean): WordRange | undefined {
  const { tokens, own, weClauses } = we;
  if (namesThem.test(unquoted(we.sentence)) && own.length > 0) return { first: own[0]!, last: own[0]! };
  const all = [...uses.values()];
  const parted = partedWork(we, uses);
  if (parted) return rangeOf(parted);
  if (!all.includes('credited') || all.includes('family') || isOutsideWork(we)) return undefined;
  const told = weClauses.find(
    (clause) =>
      tokens[clause.subject!.head]!.core === 'we' &&
      !/^(?:spared|generic|organisation)$/u.test(uses.get(clause)!) &&
      (clause.kind === 'main' ||
        clause.kind === 'coordinate' ||
        // "and that is how we finished"
        clause.marker === 'how' ||
        // "because we only had one licence" only says how it was.
        (!ownDeed && uses.get(clause) !== 'background')),
  );
  if (told || ownDeed) return told && rangeOf(told);
  // "Rukmini and I wrote it, and our tests caught the bug"
  return ownPossession(we);
}

/** "We divided the work between us, I did the schema and Lena did the loaders" */
const partedWork = ({ tokens, clauses, weClauses }: WeSentence, uses: Uses): Clause | undefined =>
  clauses.some(
    ({ subject, kind, verb }) =>
      kind === 'main' &&
      verb?.tense === 'past' &&
      subject?.person === 'others' &&
      subject.first === subject.last &&
      tokens[subject.head]!.isName,
  )
    ? weClauses.find(
        (clause) =>
          uses.get(clause) === 'joint' && /^(?:divide|split|share)$/u.test(clause.verb?.lemma ?? ''),
      )
    : undefined;

const followsOnePerson = ({ clauses }: WeSentence, { first }: Clause): boolean =>
  clauses.some(({ subject, first: other }) => subject?.person === 'he-she' && other < first);

/** "We, that is Rohit, Pilar and I, walked" */
const namesThem = /\bwe,? (?:that is(?! (?:why|how|what|when|where|the))|namely|meaning),? /iu;

/** "With Emre on the other ladder we pulled it", "Together with Oksana we": somebody named stands beside the candidate. */
const leadsWithName = ({ tokens }: WeSentence, acting: readonly Clause[]): boolean =>
  acting.some(({ subject }) =>
    tokens.some(
      ({ lower }, at) =>
        at < subject!.first &&
        ((lower === 'with' && (at === 0 || (at === 1 && /^(?:together|along)$/u.test(tokens[0]!.lower)))) ||
          (lower === 'alongside' && at === 0)) &&
        tokens[at + 1]?.isName === true,
    ),
  );

/** "There were five of us, and we cleaned 60,000 rows" */
const saysHowMany =
  /\bthere (?:were|was|are) (?:only |just )?(?:\w+|\d+) of us(?:(?:,| and)|[^,;.]{0,40} and we\b)/iu;

function judgePossession(we: WeSentence, range: WordRange): WeDecision {
  if (isCounted(we) || isBothUs(we.tokens, range.first)) return flag('counted', range);
  return rewriteUnlessJoint(we, range);
}

function rewriteUnlessJoint(we: WeSentence, range: WordRange): WeDecision {
  return hasJointPhrase(we) ? flag('joint', range) : rewrite(range);
}

/** A state alone ("we were worried") is the candidate's when nothing else in the sentence is. */
function ownState({ sentence, clauses, weClauses }: WeSentence, uses: Uses): Clause | undefined {
  if (clauses.some(isOwnPart)) return undefined;
  const isAsked = /\?\s*$/u.test(sentence.text);
  return weClauses.find((clause) => uses.get(clause) === 'state' && isTelling(clause, isAsked));
}

/** "I think we were too polite" says no more of the candidate than that view. */
const isOwnPart = ({ subject, verb, kind }: Clause): boolean =>
  subject?.person === 'I' &&
  verb !== undefined &&
  // "I'd say we were lucky"
  !(verb.lemma === 'say' && verb.modal === 'would') &&
  !/^(?:think|believe|feel|guess|know|suppose|reckon|admit|realise|realize)$/u.test(verb.lemma) &&
  (kind === 'main' || kind === 'coordinate');

/** Whether a state is what its sentence tells rather than an aside. */
function isTelling({ kind, marker, verb }: Clause, isAsked: boolean): boolean {
  if (kind === 'main' || kind === 'coordinate' || kind === 'question' || kind === 'reported') return true;
  if (kind === 'relative' && (verb?.isProgressive || marker === 'what')) return true;
  // "How we can be sure?"
  return marker === 'if' || (isAsked && /^(?:how|why|what|when|where)$/u.test(marker ?? ''));
}
