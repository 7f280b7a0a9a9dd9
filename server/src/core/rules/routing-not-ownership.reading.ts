/** Reads how a problem was handed on, and whether the candidate carried it on all the same. */

import { ownDeedsOf } from '../evidence/deeds.ts';
import { notWork } from '../evidence/deeds.words.ts';
import { plainText } from '../evidence/pattern.ts';
import { verificationOf } from '../evidence/verification.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { SectionId, Sentence } from '../story/story.ts';
import { verbForm } from '../story/verbs.ts';
import {
  affectedMessage,
  affectedParties,
  causing,
  coached,
  commonWords,
  delegating,
  didTheWork,
  eachOfThem,
  handedFurther,
  handedOver,
  handling,
  handovers,
  helpedThem,
  helpingLemmas,
  idleDeeds,
  idlePhrases,
  impliedVerbs,
  isHabit,
  keptReminding,
  outOfHands,
  ownDraft,
  ownWork,
  type Route,
  reactions,
  routeLemmas,
  routes,
  somebody,
  spokenFor,
  stepsInNouns,
  talking,
  telling,
  wholePart,
} from './routing-not-ownership.words.ts';

export interface Routing {
  readonly isAnswered: boolean;
  /** Others solve it in the same sentence: with it the matter is closed. */
  readonly isClosed: boolean;
  /** The words that hand it on. */
  readonly first: number;
  readonly last: number;
}
export const couldRoute = readOnce((sentence): boolean =>
  sentence.words.some(
    ({ lower, quoted }) =>
      !quoted && (routeLemmas.has(lower) || routeLemmas.has(verbForm(lower)?.lemma ?? '')),
  ),
);
export function routingOf(
  sentence: Sentence,
  next: Sentence | undefined,
  section: SectionId,
  isManager: boolean,
): Routing | undefined {
  const { clauses } = readClauses(sentence);
  const text = plainText(sentence);
  for (const { clause, first, head, lemma, isWhole, isBefore } of actsOf(sentence, clauses)) {
    const end = sentence.words[head]!.end;
    const after = text.slice(end, endOfAct(sentence, clause, clauses, lemma));
    // "Took him to the warehouse" takes a person along.
    if (
      isForAffected(lemma, after) ||
      (/^(?:take|bring)$/u.test(lemma) && /^ (?:him|her|me|us)\b/u.test(after))
    )
      continue;
    // A note each Friday keeps people informed; it hands nothing on.
    if (
      telling.has(lemma) &&
      !isAnsweredBy(sentence, clause, clauses, head) &&
      /\b(?:every|each) (?:\w+ )?(?:day|week|month|morning|evening|shift|\w+day)\b/u.test(after)
    )
      continue;
    // "Told him so plainly" gives one's view of him.
    if (lemma === 'tell' && /^ (?:[\w'-]+ ){1,3}so\b(?! that\b)/u.test(after)) continue;
    // "Went through the worst with him and left it to him": whoever is taught is given the choice.
    if (/^(?:leave|let)$/u.test(lemma) && coached.test(text.slice(0, end))) continue;
    if (handovers.has(lemma) && ownDraft.test(after)) continue;
    // Whoever is asked for knowledge is a source.
    if (lemma === 'ask' && /^(?: [\w'-]+){1,5}? (?:how|why|what|which|where|when|who)\b/u.test(after))
      continue;
    const matching = routes.filter(
      (route) => route.lemmas.has(lemma) && route.after.test(after) && !(isManager && delegating.has(lemma)),
    );
    if (matching.length === 0) continue;
    const isAnsweredAtOnce = isAnsweredBy(sentence, clause, clauses, head);
    const isAnswered = isAnsweredAtOnce || (next !== undefined && opensWithHandling(next));
    const isNarrated =
      clause.verb?.tense === 'present' && !clause.verb.isPerfect && head === clause.verb.head;
    if (isNarrated && !isAnswered && !/^\W*(?:so|then|and|next|after that|first)\b/u.test(text)) continue;
    // Whoever was merely asked or shown something may go on to act in the next sentence without taking the matter over.
    const isTakenUp =
      isAnsweredAtOnce || isWhole === true || (next !== undefined && telling.has(lemma) && solvesIt(next));
    const route =
      matching.find(({ strength }) => strength === 'bare') ?? (isTakenUp ? matching[0] : undefined);
    if (isBefore && !isAnswered) continue;
    if (!route || ownWork.test(text)) continue;
    if (section === 'result' && !isAnswered && handovers.has(lemma)) continue;
    return {
      isAnswered,
      isClosed: !isBefore && isSolvedBy(sentence, clauses, head),
      first,
      last: lastWord(sentence, { clause, first, head, lemma }, route, end),
    };
  }
  return undefined;
}
/** Something that the candidate did, by the word that says it. */
interface Act {
  readonly clause: Clause;
  readonly first: number;
  readonly head: number;
  readonly lemma: string;
  /** Nothing else was the candidate's part: "all I did was tell the plumber". */
  readonly isWhole?: boolean;
  /** "After I had reported it, they changed the cable": told only as what came before. */
  readonly isBefore?: boolean;
}
function actsOf(sentence: Sentence, clauses: readonly Clause[]): readonly Act[] {
  const acts = clauses.flatMap((clause): Act[] =>
    isOwnDeed(clause, clauses, sentence)
      ? [
          {
            clause,
            first: clause.verb!.first,
            head: clause.verb!.head,
            lemma: lemmaAt(sentence, clause.verb!),
            isBefore: clause.kind === 'subordinate',
          },
        ]
      : [],
  );
  return [...acts, ...namedActs(sentence, clauses)].sort((a, b) => a.head - b.head);
}
/** "My first step was to escalate", "what I did was bring it up". */
function namedActs(sentence: Sentence, clauses: readonly Clause[]): readonly Act[] {
  const found = stepsInNouns.exec(plainText(sentence));
  if (!found) return [];
  const head = sentence.words.findIndex((word) => word.end === found.index + found[0].length);
  const form = head < 0 ? undefined : verbForm(sentence.words[head]!.lower);
  const clause = clauses.findLast(({ first }) => first <= head);
  const word = head < 0 ? '' : sentence.words[head]!.lower;
  if (!clause || (!form?.base && !routeLemmas.has(word))) return [];
  return [{ clause, first: head, head, lemma: form?.lemma ?? word, isWhole: wholePart.test(found[0]) }];
}
/** What belongs to the verb ends where the next thing is told; "made sure that they knew" holds a clause of its own. */
function endOfAct(sentence: Sentence, clause: Clause, clauses: readonly Clause[], lemma: string): number {
  if (lemma === 'make' || lemma === 'let' || lemma === 'ask') return plainText(sentence).length;
  const next = clauses.find(
    (other) =>
      other.first > (clause.verb?.head ?? clause.first) && other !== clause && other.kind !== 'non-finite',
  );
  if (!next) return plainText(sentence).length;
  // What was told belongs to the telling: "told my manager that it was my mistake".
  const isTold = next.kind === 'reported' || (next.kind === 'relative' && next.marker !== 'who');
  const following = sentence.words[next.first]!;
  return isTold ? following.end : following.start;
}
/** Those who suffer from a problem are told out of care; so is each one of a group. */
const isForAffected = (lemma: string, after: string): boolean =>
  telling.has(lemma) &&
  // The guest who is handed over to a colleague is the problem.
  !handedOver.test(after) &&
  (affectedParties.test(after) || eachOfThem.test(after) || affectedMessage.test(after));
/** "cc'd" is no verb that morphology knows. */
function lemmaAt(sentence: Sentence, { head, lemma }: Verb): string {
  const word = sentence.words[head]!.lower;
  return /^cc['e]*d$/u.test(word) ? 'cc' : lemma;
}
/** An active clause of the candidate's that says what happened. */
function isOwnDeed(clause: Clause, clauses: readonly Clause[], sentence: Sentence): boolean {
  const { subject, verb, kind, isHypothetical, isReportedSpeech } = clause;
  if (!verb || verb.voice === 'passive' || verb.isNegated || isHypothetical || isReportedSpeech) return false;
  if (sentence.words[verb.head]!.quoted || sentence.words[verb.head]!.code) return false;
  if (kind === 'non-finite') {
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    return (
      parent?.subject?.person === 'I' &&
      parent.verb !== undefined &&
      !parent.verb.isNegated &&
      parent.verb.modal === undefined &&
      !parent.isHypothetical &&
      isDoneBy(parent.verb.lemma, clause.marker, sentence.words[clause.first - 1]?.lower ?? '')
    );
  }
  if (subject?.person !== 'I' || verb.modal !== undefined || verb.tense === 'future') return false;
  if (
    verb.tense === 'present' &&
    !verb.isPerfect &&
    !subject.isImplied &&
    !/^(?:cc['e]*d|put|let|cut)$/u.test(sentence.words[verb.head]!.lower) &&
    isHabit.test(plainText(sentence))
  )
    return false;
  if (kind === 'main' || kind === 'coordinate') return true;
  if (kind === 'subordinate')
    return verb.isPerfect && /^(?:after|since|once|because|as soon as)$/u.test(clause.marker ?? '');
  // "Since it was theirs I filed a bug": the subordinate clause came first; "the bug I filed" has no object behind its verb.
  return (
    kind === 'relative' &&
    clause.object !== undefined &&
    /^(?:subordinate|non-finite)$/u.test(clauses[0]!.kind)
  );
}
/** "I decided to report it", "solved it by calling the vendor", "ended up telling the lead": the second verb happened too. */
const isDoneBy = (lemma: string, marker: string | undefined, before: string): boolean =>
  marker === 'by' ||
  (marker === 'to' && /^(?:decide|choose|hurry|rush|go|run|have|prefer|start|begin|proceed)$/u.test(lemma)) ||
  (before === 'up' && /^(?:end|wind|finish)$/u.test(lemma));
function isAnsweredBy(sentence: Sentence, clause: Clause, clauses: readonly Clause[], head: number): boolean {
  const later = clauses.slice(clauses.indexOf(clause) + 1).filter(({ first }) => first > head);
  const rest = plainText(sentence).slice(sentence.words[head]!.end);
  return later.some((other) => isHandling(sentence, other, clauses)) || outOfHands.test(rest);
}
/** Others are said to have solved it, in so many words. */
function isSolvedBy(sentence: Sentence, clauses: readonly Clause[], head: number): boolean {
  const rest = plainText(sentence).slice(sentence.words[head]!.end);
  return (
    outOfHands.test(rest) ||
    clauses.some(
      (other) =>
        other.first > head &&
        (other.kind === 'main' || other.kind === 'coordinate' || other.marker === 'who') &&
        handling.has(other.verb?.lemma ?? '') &&
        !talking.has(other.verb!.lemma) &&
        isHandling(sentence, other, clauses),
    )
  );
}
/** Somebody else acts: people by any verb that is no mere reaction, all else by a verb of solving. */
function isHandling(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject, verb, kind, marker, isHypothetical } = clause;
  if (verb?.voice !== 'active' || verb.isNegated || isHypothetical || kind === 'reported') return false;
  if (!subject || subject.person === 'I' || subject.person === 'we' || subject.person === 'you') return false;
  if (subject.person === 'it' || subject.person === 'nobody') return false;
  // "The receipts they had overlooked" tells of before; "who fixed it", "which they did" of after.
  if (kind === 'relative' && (marker === undefined || (verb.isPerfect && verb.tense === 'past')))
    return false;
  const after = plainText(sentence).slice(sentence.words[verb.head]!.end);
  // "She guided me", "they told me": the candidate went on.
  if (helpingLemmas.test(verb.lemma) && /^ (?:me|us)\b/u.test(after)) return false;
  const isAimedAt =
    kind === 'subordinate' && marker !== undefined && /^(?:until|till|so|so that)$/u.test(marker);
  if (kind === 'subordinate' && !isAimedAt) return false;
  if (hangsOnReason(clause, clauses) || (verb.modal !== undefined && !isAimedAt)) return false;
  const isPresent = verb.tense === 'present' && !verb.isPerfect;
  if (verb.isProgressive && !isPresent) return false;
  const words = sentence.words.slice(subject.first, subject.last + 1).map(({ lower }) => lower);
  const isPerson =
    subject.person !== 'others' ||
    (kind === 'relative' && marker === 'who') ||
    somebody.test(words.join(' '));
  // Things are said to act where they are known: "the storage side fixed it", not "a form takes six weeks".
  // "I told him to come and he did, every morning".
  if (verb.lemma === 'do' && /^,? (?:every|each|for)\b/u.test(after)) return false;
  if (handling.has(verb.lemma))
    return isPerson || !(isPresent || /^(?:an?|another|\w+s)$/u.test(words[0] ?? ''));
  if (!isPerson || isPresent) return false;
  return (
    !reactions.has(verb.lemma) ||
    (causing.has(verb.lemma) && handedFurther.test(after)) ||
    (verb.lemma === 'come' && /^ up with\b/u.test(after)) ||
    (verb.lemma === 'go' && /^ (?:through|over|after|into|straight|and)\b/u.test(after))
  );
}
/** What stands under "because" or "that" was so before anybody was told. */
function hangsOnReason(clause: Clause, clauses: readonly Clause[]): boolean {
  for (let at = clause.parent; at !== undefined; at = clauses[at]!.parent) {
    const { kind, marker } = clauses[at]!;
    if (kind === 'reported') return true;
    if (kind === 'subordinate' && !/^(?:until|till|so|so that)$/u.test(marker ?? ''))
      return clause.kind !== 'main';
  }
  return false;
}
/** "They fixed it the next day.", "The storage team came in and rebuilt the array." */
function opensWithHandling(sentence: Sentence): boolean {
  const { clauses } = readClauses(sentence);
  const first = clauses[0];
  const verb = first?.verb;
  if (first?.kind !== 'main' || !verb || (verb.tense === 'present' && !verb.isPerfect)) return false;
  const isSomebody =
    first.subject?.person !== 'others' ||
    somebody.test(
      sentence.words
        .slice(first.subject.first, first.subject.last + 1)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const isHandled = clauses.some(
    (clause, at) =>
      (at === 0 || (clause.kind === 'coordinate' && clause.subject?.first === first.subject?.first)) &&
      isHandling(sentence, clause, clauses),
  );
  return isSomebody && isHandled;
}
/** "She repaired it the same day.": whoever was merely told solved it; "she told me how" leaves the work with the candidate. */
function solvesIt(next: Sentence): boolean {
  if (!opensWithHandling(next)) return false;
  const text = plainText(next);
  return readClauses(next).clauses.some(
    ({ kind, subject, verb }) =>
      (kind === 'main' || kind === 'coordinate') &&
      (subject?.person === 'he-she' || subject?.person === 'they') &&
      verb !== undefined &&
      !reactions.has(verb.lemma) &&
      (!talking.has(verb.lemma) || spokenFor.test(text.slice(next.words[verb.first]!.start))) &&
      (spokenFor.test(text.slice(next.words[verb.first]!.start)) ||
        /^ (?:it|this|that|these|them|the|my|our)\b/u.test(text.slice(next.words[verb.head]!.end)) ||
        outOfHands.test(text)),
  );
}
/**
 * An own deed in the sentence, in the next two, or a thing made or found just before.
 * Where others are said to have solved it, only what belongs to the same matter counts: "told the lead about the alerts and he fixed them. Then I tried a restore" tells two stories.
 */
export function isCarriedThrough(passage: readonly Sentence[], index: number, routing: Routing): boolean {
  const sentence = passage[index]!;
  const others = ownDeedsOf(sentence).filter(
    (deed) =>
      !(deed.first <= routing.first && routing.first <= deed.last) && !isOfWho(sentence, deed.first, routing),
  );
  if (others.some((deed) => carries(sentence, deed)) || helps(sentence) || hasHiddenDeed(sentence, routing))
    return true;
  const next = passage.slice(index + 1, index + 3);
  if (
    next.some(
      (later) =>
        holdsPlaceholder(later) ||
        ((helps(later) || hasHiddenDeed(later)) && (!routing.isClosed || isSameMatter(sentence, later))) ||
        ownDeedsOf(later).some(
          (deed) =>
            carries(later, deed) &&
            (!routing.isClosed || isSameMatter(sentence, later, deed.first, deed.last)),
        ),
    )
  )
    return true;
  if (isEvidenceShown(passage.slice(Math.max(0, index - 4), index), sentence, routing)) return true;
  const before = passage.slice(Math.max(0, index - (routing.isAnswered ? 1 : 2)), index);
  return before.some((earlier) =>
    ownDeedsOf(earlier).some(
      (deed) =>
        (deed.kind === 'build' || deed.kind === 'decide' || deed.kind === 'run' || isFound(earlier, deed)) &&
        carries(earlier, deed) &&
        (!routing.isClosed || pointsBack(sentence, routing) || sharesWord(earlier, sentence)),
    ),
  );
}

/** "I traced the alerts to one disk", "I measured the noise on three nights": what was handed over had been found out. */
const isFound = ({ text }: Sentence, { kind, lemma }: OwnDeed): boolean =>
  kind === 'investigate' &&
  (/\d|\b(?:to|that|which|one|two|three|four|five)\b/u.test(text) || lemma === 'measure');

/** The later deed names the same thing, points to it, or sees whether it holds. */
function isSameMatter(
  sentence: Sentence,
  later: Sentence,
  first = 0,
  last = later.words.length - 1,
): boolean {
  if (sharesWord(sentence, later) || verificationOf(later)) return true;
  // "I also wrote a checklist and shared it": "it" is what was made there. "Asked him to, which he did" is one's own demand.
  if (
    /^(?:also|besides|i also|in addition)\b/u.test(plainText(later)) &&
    !/\bwhich (?:he|she|they) did\b/u.test(plainText(sentence))
  )
    return false;
  const deed = plainText(later).slice(later.words[first]!.start, later.words[last]!.end);
  return /\b(?:it|them|they|both|each (?:of|one)|every (?:one|single)|these|those|this|that|him|her)\b/u.test(
    deed,
  );
}

/** "I told the mechanic and he turned it", "I sent it to them and they merged it": what it is about stands before. */
function pointsBack(sentence: Sentence, { first }: Routing): boolean {
  const { clauses } = readClauses(sentence);
  const next = clauses.find((clause) => clause.first > first && clause.kind !== 'non-finite');
  const said = plainText(sentence).slice(
    sentence.words[first]!.start,
    next ? sentence.words[next.first]!.start : undefined,
  );
  return (
    /\b(?:it|this|that|these|those|them)\b/u.test(said) ||
    !/\b(?:about|for|in|of|on|that|to|with)\b/u.test(said)
  );
}

const contentWordsOf = readOnce(
  (sentence): ReadonlySet<string> =>
    new Set(
      sentence.words
        .filter(({ lower }) => lower.length > 3 && !commonWords.has(lower))
        .map(({ lower }) => lower.replace(/'s$/u, '').replace(/(?<=\w{3})(?:es|s|ing|ed)$/u, '')),
    ),
);
function sharesWord(one: Sentence, other: Sentence): boolean {
  const words = contentWordsOf(other);
  return [...contentWordsOf(one)].some((word) => words.has(word));
}

/** "I checked 60 batches. Two did not match. I showed these to her": what was shown is what the candidate had found. */
const isEvidenceShown = (before: readonly Sentence[], sentence: Sentence, { first }: Routing): boolean =>
  verbForm(sentence.words[first]!.lower)?.lemma === 'show' &&
  before.some((earlier) =>
    ownDeedsOf(earlier).some((deed) => deed.kind !== 'other' && carries(earlier, deed)),
  );

/** "The vet, who gave an injection and isolated the dog": without a comma the second verb is the vet's too. */
function isOfWho(sentence: Sentence, first: number, routing: Routing): boolean {
  const { clauses } = readClauses(sentence);
  const at = clauses.findIndex((clause) => clause.first === first);
  const before = clauses[at - 1];
  const end = before && sentence.words[before.last];
  return (
    before?.kind === 'relative' &&
    before.marker === 'who' &&
    before.first > routing.first &&
    clauses[at]!.kind === 'coordinate' &&
    end !== undefined &&
    !/,\s*(?:and\s+)?$/u.test(sentence.text.slice(0, end.start))
  );
}
/**
 * Own deeds that stand where a clause is not the candidate's at first sight: "and the same evening I fitted a latch" reads like "the evening I …",
 * "told her which records were broken and repaired the script" like something that records do.
 */
function hasHiddenDeed(sentence: Sentence, routing?: Routing): boolean {
  const { clauses } = readClauses(sentence);
  const text = plainText(sentence);
  const isWork = (clause: Clause): boolean => {
    const { verb } = clause;
    if (!verb || verb.isNegated || verb.modal !== undefined || clause.isHypothetical) return false;
    if (routing && clause.first <= routing.first && routing.first <= clause.last) return false;
    return (
      (!notWork.has(verb.lemma) || verb.lemma === 'raise') &&
      carries(sentence, { lemma: verb.lemma, first: verb.first, last: clause.last, kind: 'other' })
    );
  };
  if (
    clauses.some(
      (clause) =>
        isWork(clause) &&
        ((clause.subject?.person === 'I' && (clause.kind === 'relative' || clause.verb?.lemma === 'raise')) ||
          (clause.kind === 'coordinate' &&
            clause.verb?.voice === 'active' &&
            isTakenFromThing(sentence, clause, clauses))),
    )
  )
    return true;
  // "and in the meantime moved the interviews", ", then drove to the branch": no subject, and no room for another one.
  for (const found of text.matchAll(impliedVerbs)) {
    const at = found.index + found[0].length;
    const head = sentence.words.findIndex((word) => word.end === at);
    const form = head < 0 ? undefined : verbForm(found[1]!);
    const clause = clauses.findLast((other) => other.first <= head && head <= other.last);
    const isOpen = clause?.kind === 'non-finite' && clause.first === head && clause.marker === undefined;
    if (
      form?.past &&
      form.isKnown &&
      isOpen &&
      !notWork.has(form.lemma) &&
      carries(sentence, { lemma: form.lemma, first: head, last: clause.last, kind: 'other' })
    )
      return true;
  }
  return /\bby my own hands?\b|\b(?:me|i) myself\b(?! (?:could|did) (?:not|n't))/u.test(text);
}
/** Things do not repair scripts: the verb's subject stands further back, and is the candidate. */
function isTakenFromThing(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject } = clause;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (subject?.person !== 'others' || !parent) return false;
  let top: Clause = parent;
  while (top.kind === 'coordinate' && top.parent !== undefined) top = clauses[top.parent]!;
  if (!/^(?:reported|subordinate|relative)$/u.test(top.kind) && !/^(?:so|that)$/u.test(top.marker ?? ''))
    return false;
  const words = sentence.words.slice(subject.first, subject.last + 1).map(({ lower }) => lower);
  return !/\bwho\b/u.test(words.join(' ')) && !somebody.test(words.join(' '));
}
type OwnDeed = ReturnType<typeof ownDeedsOf>[number];
function carries(sentence: Sentence, { lemma, first, last }: OwnDeed): boolean {
  const text = plainText(sentence).slice(sentence.words[first]!.start, sentence.words[last]!.end);
  if (lemma === 'follow') return /\bfollow\w* (?:up )?.*\b(?:until|till)\b/u.test(text);
  if (lemma === 'keep' || lemma === 'stay') return !keptReminding.test(text) && lemma === 'keep';
  if (/\bcc['e]*d\b/u.test(lemma) || idlePhrases.test(text)) return false;
  // "then did the refund" is work, "did my part" is none.
  if (lemma === 'do') return didTheWork.test(text);
  const head = sentence.words.findIndex(
    ({ lower }, at) => at >= first && at <= last && (lower === lemma || verbForm(lower)?.lemma === lemma),
  );
  if (head < 0) return !idleDeeds.has(lemma) && !routeLemmas.has(lemma);
  const after = plainText(sentence).slice(sentence.words[head]!.end, sentence.words[last]!.end);
  // News for each of those who suffer is work with them.
  if (isForAffected(lemma, after)) return true;
  if (idleDeeds.has(lemma)) return false;
  // The routes' verbs carry something through when they do not route: "put a trace on the queue", "raised the rails".
  return (
    !routes.some(
      (route) =>
        (route.strength === 'bare' || telling.has(lemma)) &&
        route.lemmas.has(lemma) &&
        route.after.test(after),
    ) && !/^\s+sure\b/u.test(after)
  );
}
/** "helped them deploy the patch" is a hand of one's own; a deed is not, because help alone says little. */
const helps = (sentence: Sentence): boolean =>
  helpedThem.test(plainText(sentence)) ||
  /(?:\band|&) (?:helped|assisted) (?:him|her|them|the [\w'-]+)(?: to)? (?!with\b|in\b)\w+/u.test(
    plainText(sentence),
  );
const holdsPlaceholder = (sentence: Sentence): boolean => /\bI\b[^.]*\[[^\]]+\]/u.test(sentence.text);
/** The verb, its object and a particle: not the recipient and the rest. */
function lastWord(sentence: Sentence, { clause, head }: Act, route: Route, end: number): number {
  const isClauseVerb = clause.verb?.head === head;
  const object = isClauseVerb ? clause.object?.last : undefined;
  const verb = isClauseVerb ? clause.verb!.last : head;
  const matched = route.after.exec(plainText(sentence).slice(end))?.[0].trimEnd().length ?? 0;
  const byPattern = sentence.words.findLastIndex((word) => word.start < end + matched);
  return Math.min(
    Math.max(clause.last, head),
    Math.max(verb, object ?? 0, route.strength === 'bare' && object === undefined ? byPattern : 0),
  );
}
