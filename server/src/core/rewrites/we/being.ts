/** "We" after a form of be: who the group is ("we were a team of six") or how it was ("we were late"). */
import type { Clause } from '../../story/grammar.ts';
import { isAdjective, type Token } from '../../story/word-classes.ts';
import { hasFrequency } from './background.ts';
import { groupNouns, isPeople } from './vocabulary.ts';

const staffing =
  /^(?:short-staffed|understaffed|short|small|big|large|based|located|open|closed|regulated|funded|remote|distributed|under-staffed|many|few|overstaffed|publicly|privately|on-site)$/u;

const measuredUnit =
  /^(?:weeks?|days?|hours?|minutes?|months?|points?|percent|%|years?|short|late|early|behind|ahead|over|under|off|down|up)$/u;
const manyPeople = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** Who "we" are is background; how "we" were is a state. */
export function useOfBeing(tokens: readonly Token[], clause: Clause): 'background' | 'state' {
  const start = clause.verb!.last + 1;
  const { namesGroup, hasNumber } = complementAt(tokens, start);
  if (namesGroup || isSingularNominal(tokens, start) || isSeason(tokens, start)) return 'background';
  // "we were part of a big chain then"
  if (
    tokens[start]?.lower === 'part' &&
    tokens[start + 1]?.lower === 'of' &&
    /^an?$/u.test(tokens[start + 2]?.lower ?? '')
  )
    return 'background';
  if (!hasNumber) return 'state';
  // "we were the only two people on the floor"
  if (tokens[start]!.lower === 'the')
    return tokens.slice(start + 1, start + 3).some(({ lower }) => manyPeople.test(lower))
      ? 'background'
      : 'state';
  if (!/^(?:number|adverb|preposition)$/u.test(tokens[start]!.class)) return 'state';
  // "we were six", "we were only four nurses"; "we were two weeks late", "still 12 short" is a state.
  let number = tokens.findIndex((token, at) => at >= start && token.class === 'number');
  while (tokens[number + 1]?.class === 'number') number++;
  const unit = tokens[number + 1]?.lower ?? '';
  // "we were eleven stops ahead"
  if (/^(?:ahead|behind|down|short|late|over|under)$/u.test(tokens[number + 2]?.lower ?? '')) return 'state';
  // "we were only 3 labels wrong"
  const behind = tokens[number + 2];
  if (
    behind?.class === 'open' &&
    isAdjective(behind.lower) &&
    !behind.hasComma &&
    tokens[number + 3]?.class !== 'open'
  )
    return 'state';
  // "we were two signatures away from closing it": no people are counted.
  const isThings =
    tokens[number + 1]?.class === 'open' && /[^s]s$/u.test(unit) && !isPeople(unit) && behind?.class !== 'be';
  if (isThings && /^(?:away|from|apart|down|up|in|into)$/u.test(behind?.lower ?? '')) return 'state';
  return measuredUnit.test(unit) || /^(?:first|second|third)$/u.test(tokens[number]!.lower)
    ? 'state'
    : 'background';
}

const seasons =
  /^(?:season|lockdown|wartime|recession|merger|move|relocation|reorgani[sz]ation|restructuring|renovation|takeover|strike)$/u;

/** "we were in the busy season", "in peak season". */
function isSeason(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|into)$/u.test(tokens[at]?.lower ?? '')) return false;
  for (const { lower, class: wordClass } of tokens.slice(at + 1, at + 7)) {
    if (seasons.test(lower)) return true;
    // "in trouble before the season"
    if (wordClass === 'preposition' && lower !== 'of') return false;
  }
  return false;
}

/**
 * Background that turns with the deeds beside it: "because we had no test data, we generated some".
 * Who the group is and what the company does stays plural.
 */
export function goesAlong(tokens: readonly Token[], clause: Clause): boolean {
  const { verb } = clause;
  if (!verb) return false;
  // "Yes, we have, and we tested it"
  const next = tokens[verb.last + 1];
  if (
    verb.finite === verb.head &&
    /^(?:have|do)$/u.test(tokens[verb.head]!.class) &&
    (!next || next.hasComma || next.hasBreak)
  )
    return true;
  if (verb.lemma === 'be') {
    // "we were short of masks" turns; "we were a team of six" does not.
    let at = verb.last + 1;
    while (tokens[at]?.class === 'negation' || tokens[at]?.class === 'adverb') at++;
    const state = tokens[at];
    return (
      verb.tense === 'past' &&
      state !== undefined &&
      staffing.test(state.lower) &&
      !groupNouns.has(tokens[at + 1]?.lower ?? '')
    );
  }
  if (verb.tense === 'past' || isMeantAsPast(tokens, clause)) return true;
  return /^(?:know|think|believe|want|hope|need)$/u.test(verb.lemma) && !hasFrequency(tokens, clause);
}

/** "we dont had any manual", "we has no diesel": a slip of the form, and of the tense with it. */
const isMeantAsPast = (tokens: readonly Token[], { verb }: Clause): boolean =>
  tokens[verb!.head]!.lower === 'has' ||
  // "we have being asked"
  (tokens[verb!.head]!.class === 'have' && tokens[verb!.head + 1]?.lower === 'being') ||
  (verb!.isNegated &&
    tokens[verb!.head]!.class === 'do' &&
    /^(?:have|do|be)$/u.test(tokens[verb!.head + 1]?.class ?? ''));

/** "we are the biggest florist in town": a plural that is one thing is a house, not a person. */
export function isSingularNominal(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (
    /^(?:still|now|also|just|only|even|then|already|not)$/u.test(tokens[at]?.lower ?? '') &&
    !tokens[at]!.hasComma
  )
    at++;
  const article = tokens[at];
  if (!article || article.hasComma || article.hasBreak || !/^(?:an?|the)$/u.test(article.lower)) return false;
  const isSuperlative = tokens
    .slice(at + 1, at + 4)
    .some((token) => /^(?:most|least|second|third)$|est$/u.test(token.lower));
  if (article.lower === 'the' && !isSuperlative) return false;
  const noun = nominalHead(tokens, at + 1);
  return (
    noun !== undefined &&
    !(noun.endsWith('s') && !noun.endsWith('ss')) &&
    // "we may not have been the fastest"
    !noun.endsWith('est') &&
    !/^(?:people|staff|men|women|week|day|hour|month|minute|team-lead)$/u.test(noun)
  );
}

/** The noun after an article; undefined where there is none, or where it says how rather than what ("the only ones", "a bit"). */
function nominalHead(tokens: readonly Token[], from: number): string | undefined {
  let noun: string | undefined;
  for (const token of tokens.slice(from, from + 5)) {
    if (token.hasBreak || token.hasComma || !/^(?:open|number|adverb)$/u.test(token.class)) break;
    if (
      /^(?:only|first|last|same|next|ones?|bit|little|lot|way|victim|reason|bottleneck|problem|weak|link)$/u.test(
        token.lower,
      )
    )
      return undefined;
    if (token.form?.past) {
      if (noun) break;
    } else if (token.class === 'open') noun = token.lower;
  }
  return noun;
}

/** What the words after "be" name: a group or the size of one, a number. */
function complementAt(
  tokens: readonly Token[],
  start: number,
): { readonly namesGroup: boolean; readonly hasNumber: boolean } {
  let namesGroup = false;
  let hasNumber = false;
  // "we were about twenty people"
  const isRough =
    /^(?:about|around|over|under)$/u.test(tokens[start]?.lower ?? '') &&
    tokens[start + 1]?.class === 'number';
  for (let at = isRough ? start + 1 : start; at < Math.min(tokens.length, start + 8); at++) {
    const token = tokens[at]!;
    if (token.hasBreak || (token.hasComma && at > start) || token.class === 'coordinator') break;
    if ((token.class === 'preposition' && token.lower !== 'of') || token.class === 'to') break;
    const next = tokens[at + 1];
    // "we were firm", "we were very firm"
    const isAdjectival = token.lower === 'firm' && !/^(?:open|determiner)$/u.test(tokens[at - 1]!.class);
    if (
      !isAdjectival &&
      groupNouns.has(token.lower) &&
      (next?.class !== 'open' || groupNouns.has(next.lower))
    )
      namesGroup = true;
    if (at < start + 2 && staffing.test(token.lower)) namesGroup = true;
    if (at < start + 3 && token.class === 'number') hasNumber = true;
  }
  return { namesGroup, hasNumber };
}
