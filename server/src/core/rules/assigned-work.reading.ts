/** Reads who gave the work to the candidate: a verb of assigning, a thing that was received, a phrase. */

import { plainText, wordsAt } from '../evidence/pattern.ts';
import { authorities, served } from '../evidence/people.words.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Sentence } from '../story/story.ts';
import { frame } from '../vocabulary.ts';
import {
  arrives,
  assigning,
  assigningHints,
  assignments,
  denied,
  type Kind,
  keepAway,
  orders,
  participles,
  phrases,
  places,
  ranks,
  received,
  wards,
  work,
} from './assigned-work.words.ts';

export interface Assignment extends WordRange {
  readonly kind: Kind;
}
export const couldAssign = readOnce((sentence): boolean => assigningHints.test(sentence.text));
export function assignmentIn(sentence: Sentence, before: Sentence | undefined): Assignment | undefined {
  for (const clause of readClauses(sentence).clauses) {
    const found =
      byAuthority(sentence, clause, before) ??
      receives(sentence, clause) ??
      toCandidate(sentence, clause) ??
      thingToCandidate(sentence, clause);
    if (found) return found;
  }
  return byPhrase(sentence);
}
const isTold = (sentence: Sentence, { verb, kind, isHypothetical, isReportedSpeech }: Clause): boolean => {
  if (!verb || verb.isNegated || verb.tense === 'future' || isHypothetical || isReportedSpeech) return false;
  if (kind === 'question' || kind === 'imperative' || verb.modal !== undefined) return false;
  const head = sentence.words[verb.head];
  return head !== undefined && !head.quoted && !head.code;
};
/** "My manager asked me to ..."; of "they" and "she" only what nobody but a superior does. */
function byAuthority(
  sentence: Sentence,
  clause: Clause,
  before: Sentence | undefined,
): Assignment | undefined {
  const { subject, verb } = clause;
  if (!subject || !verb || verb.voice === 'passive' || !isTold(sentence, clause)) return undefined;
  const after = plainText(sentence).slice(sentence.words[verb.last]!.end);
  const isSuperior = isAuthority(sentence, subject);
  const isSomebody =
    (subject.person === 'others' &&
      (assigning.has(verb.lemma) || /^(?:tell|instruct|order)$/u.test(verb.lemma)) &&
      !sentence.words.slice(subject.first, subject.last + 1).some(({ lower }) => served.has(lower))) ||
    ((subject.person === 'they' || subject.person === 'he-she') &&
      (assigning.has(verb.lemma) || before?.words.some(({ lower }) => authorities.has(lower)) === true));
  if (!isSuperior && !isSomebody) return undefined;
  const order = orders.find(([lemmas, pattern]) => lemmas.has(verb.lemma) && pattern.test(after));
  if (!order) return undefined;
  if (assignsPeople(after)) return undefined;
  const next = sentence.words[verb.last + 1];
  const last = next && /^(?:me|us)$/u.test(next.lower) ? verb.last + 1 : verb.last;
  return { first: subject.first, last, kind: assigning.has(verb.lemma) ? 'given' : 'order' };
}
/** The head of the noun phrase, or of one of its parts, is somebody who gives orders. */
function isAuthority(sentence: Sentence, { first, last }: WordRange): boolean {
  const words = sentence.words.slice(first, last + 1).map(({ lower }) => lower);
  if (words.some((word) => served.has(word)) && !authorities.has(words.at(-1)!)) return false;
  return words.some((word, at) => {
    if (!authorities.has(word)) return false;
    const next = words[at + 1];
    if (
      next === undefined ||
      /^(?:of|from|for|at|in|and|or|on|who|then)$/u.test(next) ||
      authorities.has(next)
    )
      return true;
    // "The head cook", "the charge nurse": the rank stands before the trade.
    return ranks.has(word) && at + 2 === words.length;
  });
}
const givenTo: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    ask: frame`
      ^\s+(?:
        to\s+(?!${keepAway})|by\s+.{3,40}?\bto\s+(?!${keepAway})|(?:if|whether)\s+i\s+(?:can|could|would)\b|
        for\s+\w+ing\b
      )
    `,
    tell: frame`
      ^\s+(?:
        to\s+(?!${keepAway})|by\s+.{3,40}?\bto\s+(?!${keepAway})|
        .{0,40}?\bthat\s+i\s+(?:should|must|had\s+to)
      )
    `,
    request: `^\\s+(?:to\\b|by\\b)`,
    instruct: `^\\s+(?:to\\s+(?!${keepAway})|by\\b)`,
    order: `^\\s+(?:to\\s+(?!${keepAway})|by\\b)`,
    direct: `^\\s+(?:to\\s+\\w+|by\\b)`,
    require: `^\\s+to\\b`,
    expect: `^\\s+to\\b`,
    charge: `^\\s+with\\b`,
    entrust: `^\\s+with\\b`,
    mandate: `^\\s+(?:to|with)\\b`,
    commission: `^\\s+(?:to|with|by)\\b`,
    task: `^\\s+(?:with|to|by|on)\\b`,
    assign: frame`
      ^(?!\s+(?:to\s+)?(?:[\w'-]+\s+){0,4}?(?:${places}|${wards}))\s+
      (?:to|as|by|the|a|an|this|that|with|for|on|two|three|some|responsibility|ownership)\b
    `,
    give: `^(?!\\s+(?:[\\w'-]+\\s+){0,2}?${wards})\\s+(?:[\\w'-]+\\s+){0,3}?${assignments}`,
    hand: frame`
      ^(?!
        \s+(?:[\w'-]+\s+){0,2}?
        (?:${wards}|list|note|letter|form|file|sheet|paper|card|copy|contract|document|phone)
      )\s+(?:over\s+)?(?:(?:the|this|that|it|over)\b|an?\s+(?:[\w-]+\s+){0,2}?${assignments})
    `,
    put: frame`
      ^\s+(?:
        in\s+charge
        |forward\s+(?:for|by)
        |(?:on|onto)\s+(?!(?:[\w'-]+\s+){0,3}?${places})(?:the|this|that|a|an|it)\b
      )
    `,
    choose: `^\\s*(?:$|[.,;]|\\b(?:to|for|as|by|because)\\b)`,
    pick: `^\\s*(?:$|[.,;]|\\b(?:to|for|as|by|because)\\b)`,
    select: `^\\s*(?:$|[.,;]|\\b(?:to|for|as|by|because)\\b)`,
    nominate: `^`,
    appoint: `^\\s+(?!head|team)`,
    volunteer: `^\\s+(?:for|by|to)\\b`,
    staff: `^\\s+(?:on|to)\\b`,
    pull: `^\\s+(?:in|into|onto|on)\\b`,
    call: `^\\s+(?:in|up)\\s+(?:by|to|for)\\b`,
    rope: `^\\s+(?:in|into)\\b`,
    draft: `^\\s+(?:in|into)\\b`,
    bring: `^\\s+(?:in|on|onto)\\s+(?:to\\b|for\\b|by\\b|the\\b)`,
    allocate: `^\\s+(?:to|the|a|this|that)\\b`,
    make: `^\\s+(?:responsible|owner|the\\s+owner|lead)\\b`,
  }).map(([lemma, pattern]) => [lemma, new RegExp(pattern, 'u')] as const),
);
/** "I got the assignment from the director", "I received the order to". */
function receives(sentence: Sentence, clause: Clause): Assignment | undefined {
  const { subject, verb } = clause;
  if (
    subject?.person !== 'I' ||
    subject.isImplied ||
    !verb ||
    verb.voice === 'passive' ||
    !isTold(sentence, clause)
  )
    return undefined;
  if (!/^(?:get|receive|have|inherit)$/u.test(verb.lemma)) return undefined;
  const found = received.exec(plainText(sentence).slice(sentence.words[verb.last]!.end));
  if (!found) return undefined;
  const end = sentence.words[verb.last]!.end + (found[1] ?? found[2]!).length;
  return {
    first: subject.first,
    last: sentence.words.findLastIndex((word) => word.end <= end),
    kind: 'given',
  };
}
/** "I was told to ...", "I got pulled into it", "I was handed the service". */
function toCandidate(sentence: Sentence, clause: Clause): Assignment | undefined {
  const { subject, verb } = clause;
  if (!subject || !verb || !isTold(sentence, clause)) return undefined;
  if (
    (subject.person !== 'I' && subject.person !== 'we') ||
    (verb.voice !== 'passive' && !couldBePassive(sentence, clause))
  )
    return undefined;
  const text = plainText(sentence);
  for (let at = verb.last; at >= verb.head; at--) {
    const lemma = passiveLemma(sentence, clause);
    const after = text.slice(sentence.words[at]!.end);
    if (!givenTo.get(lemma)?.test(after)) continue;
    // "I was asked by a farmer to": a wish, not an order.
    const teller = /^\s+by\s+([\w' -]+?)\s+to\b/u.exec(after)?.[1];
    if (
      teller !== undefined &&
      /^(?:ask|request)$/u.test(lemma) &&
      teller.split(' ').some((word) => served.has(word))
    )
      continue;
    const next = sentence.words[at + 1]?.lower;
    const last =
      next === 'to' &&
      sentence.words[at + 2] &&
      /^(?:ask|tell|instruct|order|direct|require|expect)$/u.test(lemma)
        ? at + 1
        : at;
    return {
      first: subject.isImplied ? verb.first : subject.first,
      last,
      kind: /^(?:ask|tell|request|instruct|order|direct|require|expect)$/u.test(lemma) ? 'order' : 'given',
    };
  }
  return undefined;
}
/** "I was tasked", "I was put": the reader may take the participle of such a verb for a state or a past. */
const couldBePassive = (sentence: Sentence, { verb }: Clause): boolean =>
  /^(?:was|were|got|been|'ve|have|had|get)$/u.test(sentence.words[verb!.first]?.lower ?? '') &&
  participles.has(sentence.words[verb!.last]?.lower ?? '');
const passiveLemma = (sentence: Sentence, { verb }: Clause): string =>
  participles.get(sentence.words[verb!.last]?.lower ?? '') ?? verb!.lemma;
/** "The task was delegated to me", "the ticket landed on my desk". */
function thingToCandidate(sentence: Sentence, clause: Clause): Assignment | undefined {
  const { subject, verb } = clause;
  if (!subject || !verb || !isTold(sentence, clause) || subject.person === 'I' || subject.person === 'we')
    return undefined;
  const words = sentence.words
    .slice(subject.first, subject.last + 1)
    .map(({ lower }) => lower)
    .join(' ');
  if (!/^(?:it|this|that|everything)$/u.test(words) && !work.test(words)) return undefined;
  const after = plainText(sentence).slice(sentence.words[verb.last]!.end);
  const isGiven =
    verb.voice === 'passive' &&
    /^(?:assign|give|delegate|hand|allocate|pass|transfer|route|forward|entrust|escalate)$/u.test(verb.lemma);
  const reaches = isGiven
    ? /^\s+(?:over\s+|on\s+|down\s+|directly\s+)?to\s+(?:me|us|my\s+team|our\s+team)\b/u
    : arrives.get(verb.lemma);
  if (!reaches?.test(after)) return undefined;
  const end = sentence.words[verb.last]!.end + reaches.exec(after)![0].length;
  return {
    first: subject.first,
    last: sentence.words.findLastIndex(({ end: own }) => own <= end),
    kind: 'given',
  };
}
function byPhrase(sentence: Sentence): Assignment | undefined {
  const text = plainText(sentence);
  for (const [kind, pattern] of phrases) {
    const found = pattern.exec(text);
    if (!found || denied.test(text.slice(Math.max(0, found.index - 25), found.index + found[0].length)))
      continue;
    const range = wordsAt(sentence, found.index, found.index + found[0].length);
    if (range) return { ...range, kind };
  }
  return undefined;
}
/** "Gave me two interns": people, not work. */
const assignsPeople = (after: string): boolean =>
  new RegExp(`^\\s+(?:me|us)\\s+(?:[\\w'-]+\\s+){0,2}?${wards}`, 'u').test(after);
