/**
 * Which "we" hides nobody, though it could be said with "I": the rewrite may offer it, a warning would be wrong.
 * Who is served, led or reached by others ("safe for us") is the house; a scene or an option frames what somebody did.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import { plainText } from '../evidence/pattern.ts';
import type { WeDecision } from '../rewrites/we-to-i.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import type { Sentence } from '../story/story.ts';
import { pattern } from '../vocabulary.ts';

export function hidesNobody(sentence: Sentence, { reason }: WeDecision, range: WordRange): boolean {
  const word = sentence.words[range.last]!.lower;
  const clause = readClauses(sentence).clauses.find(
    ({ subject, verb }) => verb && subject && subject.first >= range.first && subject.last <= range.last,
  );
  if (word === 'us' && range.first === range.last) return !isDoer(sentence, range.last);
  if (/^(?:neither|none)$/u.test(sentence.words[range.first]!.lower)) return true;
  if (sentence.words[range.first]!.lower === 'our') return isOwnThing(sentence, range);
  if (clause && (isSceneOfOthers(sentence, clause) || isFormerHabit(sentence, clause))) return true;
  if (clause && tellsWhoDidWhat(sentence, clause)) return true;
  if (reason === 'joint' || reason === 'counted' || reason === 'named-others')
    return isCircumstance(sentence, range) || tellsOwnDeedBefore(sentence, range);
  return clause !== undefined && isOption(clause);
}

/** "Thanks to us", "it fell to us", "got tracked down by us": who did it or had to do it. */
function isDoer({ text, words }: Sentence, us: number): boolean {
  const before = text.slice(0, words[us]!.start).toLowerCase();
  const after = text.slice(words[us]!.end).toLowerCase();
  return (
    doerBefore.test(before) ||
    (/\b(?:from|of|for|to)\s+$/u.test(before) && /^\s+to\s/u.test(after)) ||
    /^,?\s+(?:who|that|\w+ing\b|in the\b)/u.test(after) ||
    /^\s+(?:who\b|was\b|were\b)/u.test(after) ||
    /\b(?:took|left|gave|handed|assigned)\s+$/u.test(before)
  );
}

const doerBefore = pattern`
  \b(?:
    by|thanks to|because of|due to|(?:was|were|is) (?:only |just |really |all )?|up to
    |(?:fell|falls|came|comes|went|left|down|given|handed|assigned|passed|delegated|entrusted) (?:over |down |back )?to
  )\s*$
`;

/** "Our test had been reading loads from the future", "our log showed two errors": a thing that tells, measures or stands. */
const isOwnThing = ({ text, words }: Sentence, { last }: WordRange): boolean =>
  instruments.test(words[last]!.lower) &&
  /^\s+(?:had\s+been\s+\w+ing|show\w*|list\w*|record\w*|said|says|contain\w*|held|had|count\w*|report\w*|read)\b/iu.test(
    text.slice(words[last]!.end),
  );

const instruments =
  /^(?:charts?|checklists?|codes?|counts?|email|figures?|forecasts?|forms?|handover|leaflets?|letters?|lists?|logs?|maps?|models?|numbers?|plans?|queries|query|reports?|rotas?|samples?|schedules?|scripts?|sheets?|simulations?|slides?|spreadsheets?|surveys?|tables?|tallies|tally|templates?|tests?|timelines?|timesheets?)$/u;

/** "Two of us were giving supper", "both of us report to her": what was going on or goes on. */
function isCircumstance(sentence: Sentence, { first, last }: WordRange): boolean {
  const { text, words } = sentence;
  const us = words.findIndex(({ lower }, at) => at >= first && at <= last && lower === 'us');
  if (us < 0) return false;
  if (/^\s+were\s+\w+ing\b/iu.test(text.slice(words[us]!.end))) return true;
  return readClauses(sentence).clauses.some(
    ({ subject, verb }) => subject?.last === us && verb?.tense === 'present' && !verb.isPerfect,
  );
}

/** "I offered to install it with him, and we did all 18 in one evening": the own part is told before the common one. */
const tellsOwnDeedBefore = (sentence: Sentence, { first }: WordRange): boolean =>
  ownDeedsOf(sentence).some((deed) => deed.last < first) ||
  /\bwe (?:\w+ )?agreed (?:that )?(?:i|on my|to my)\b/u.test(plainText(sentence));

/**
 * "I sat with him for an afternoon, and we found that ...": the two are named and the own part came first.
 * "We ran a trial with two classes: he taught one and I the other": the parts are told behind it. "We went there, she on her bike and I on mine".
 */
function tellsWhoDidWhat({ text, words }: Sentence, { subject }: Clause): boolean {
  const before = text.slice(0, words[subject!.first]!.start);
  const after = text.slice(words[subject!.last]!.end);
  return (
    /\bI(?: \w+){1,3} (?:beside|next to|with) (?:him|her|(?:my|the|our) (?!team|whole)\w+|\p{Lu}\w+)\b[^.;]*\band $/u.test(
      before,
    ) ||
    /,? (?:he|she|\p{Lu}\w+) (?:at|by|from|in|on|with)\b[^.]*\band I (?:at|by|from|in|on|with)\b/u.test(
      after,
    ) ||
    /[:;–—] ?(?:(?:he|she|the \w+|\p{Lu}\w+) \w+.*\b(?:and|while) I\b|I \w+.*\b(?:and|while) (?:he|she|the \w+|\p{Lu}\w+)\b)/u.test(
      after,
    )
  );
}

/** "We could have moved it instead": an option that was weighed. */
const isOption = ({ verb }: Clause): boolean =>
  (verb?.modal === 'could' || verb?.modal === 'might') && verb.isPerfect;

/** "We had always tested the bike empty": how the house worked before, on which the story turns. */
const isFormerHabit = ({ words }: Sentence, { verb }: Clause): boolean =>
  verb?.isPerfect === true &&
  verb.tense === 'past' &&
  words.slice(verb.first, verb.head).some(({ lower }) => /^(?:always|never|only|usually)$/u.test(lower));

/** "When we swapped gates, she found out from the porter": the scene of what somebody else did or felt. */
function isSceneOfOthers(sentence: Sentence, clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || !/^(?:when|whenever|while)$/u.test(clause.marker ?? '')) return false;
  return readClauses(sentence).clauses.some(
    ({ kind, subject }) => kind === 'main' && (subject?.person === 'he-she' || subject?.person === 'they'),
  );
}
