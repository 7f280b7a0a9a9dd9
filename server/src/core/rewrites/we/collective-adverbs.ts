/** together, collectively, jointly, as a team, all: where they speak of "we". */
import type { Clause, WordRange } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import type { WeSentence } from './sentence.ts';
import { assemblingVerbs, jointWithTogether } from './vocabulary.ts';

export interface CollectiveAdverbs {
  /** What goes when "we" becomes "I". */
  readonly removable: readonly WordRange[];
  /** "worked together": nobody does it alone. */
  readonly isJoint: boolean;
}

export function collectiveAdverbs({ tokens, clauses, spared }: WeSentence): CollectiveAdverbs {
  const removable: WordRange[] = [];
  let isJoint = false;
  for (let at = 0; at < tokens.length; at++) {
    if (spared.has(at)) continue;
    const named = namedTeamEnd(tokens, clauses, at);
    if (named !== undefined) {
      removable.push({ first: at, last: named });
      at = named;
      continue;
    }
    if (isFloatingAll(tokens, clauses, at)) removable.push({ first: at, last: at });
    const last = lastOfAdverb(tokens, at);
    if (last !== undefined && isTheirs(clauses, at)) continue;
    const clause = last === undefined ? undefined : ownerOf(tokens, clauses, at);
    if (last === undefined || clause?.subject?.person !== 'we' || !clause.verb) continue;
    const { lower } = tokens[at]!;
    const meaning = meaningOf(tokens, clause, at);
    if (meaning === 'joint') isJoint = true;
    if (meaning !== 'object') {
      const isWorking =
        (lower === 'as' || lower === 'together') &&
        tokens[at - 1]?.lower === 'working' &&
        (at === 1 || tokens[at - 1]!.hasComma);
      removable.push({ first: isWorking ? at - 1 : at, last });
    }
    at = last;
  }
  return { removable, isJoint };
}

/** "we as the support team were": the group that "we" was, said beside it. */
function namedTeamEnd(tokens: readonly Token[], clauses: readonly Clause[], at: number): number | undefined {
  if (tokens[at]!.lower !== 'as' || !/^(?:the|our|an?|one)$/u.test(tokens[at + 1]?.lower ?? ''))
    return undefined;
  if (!clauses.some(({ subject }) => subject?.person === 'we' && subject.last === at - 1)) return undefined;
  for (let last = at + 2; last < at + 5; last++)
    if (/^(?:team|group|unit|squad|crew|pair|department|pod|shift|class)$/u.test(tokens[last]?.lower ?? ''))
      return tokens[last + 1]?.lower === 'of' ? undefined : last;
  return undefined;
}

/** Where a collective adverb that begins here ends; undefined where none begins or it takes a partner ("together with"). */
function lastOfAdverb(tokens: readonly Token[], at: number): number | undefined {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (lower === 'as') {
    const isGroup =
      (next === 'a' || next === 'one') &&
      /^(?:team|group|unit|squad|crew|pair|department|pod)$/u.test(tokens[at + 2]?.lower ?? '');
    return isGroup ? at + 2 : undefined;
  }
  // "decided it all together": all of it, so only the other word goes.
  if (lower === 'all')
    return next === 'together' && !/^(?:it|them|this|that)$/u.test(tokens[at - 1]?.lower ?? '')
      ? at + 1
      : undefined;
  if (lower !== 'together' && lower !== 'collectively' && lower !== 'jointly') return undefined;
  const hasPartner =
    next === 'with' && !tokens[at + 1]!.hasComma && lower !== 'collectively' && !isByMeans(tokens, at + 2);
  return hasPartner ? undefined : at;
}

/** "cleared the ice together with hot water and brooms": tools are no partners. */
const isByMeans = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 3)
    .some(({ lower }) =>
      /^(?:brooms?|brushes|buckets?|crowbars?|glue|gloves|hands|ladders?|lamps?|mops?|rags|ropes?|salt|sand|shovels?|soap|spades?|string|tape|torch(?:es)?|towels?|water|wire)$/u.test(
        lower,
      ),
    );

/** "We asked the cashiers to close together": what others were asked to do. */
function isTheirs(clauses: readonly Clause[], at: number): boolean {
  const asked = clauses.find(
    ({ kind, marker, verb, object }) =>
      kind === 'non-finite' && marker === 'to' && (object?.last ?? verb?.last) === at - 1,
  );
  const asking = asked?.parent === undefined ? undefined : clauses[asked.parent];
  return (
    asking?.object !== undefined &&
    asking.verb !== undefined &&
    asking.object.first === asking.verb.last + 1 &&
    /^(?:ask|tell|teach|train|help|remind|want|allow|encourage|get|convince|persuade|expect|instruct|order|invite|urge)$/u.test(
      asking.verb.lemma,
    )
  );
}

/** What an adverb makes of its clause: `object` where it speaks of things put together. */
function meaningOf(
  tokens: readonly Token[],
  { verb, object }: Clause,
  at: number,
): 'joint' | 'object' | 'plain' {
  const { lower } = tokens[at]!;
  const { lemma, head } = verb!;
  // "We moved, together, the entire archive": commas part the word from what was moved.
  if (object === undefined && tokens[at]!.hasComma && at === head + 1) return 'plain';
  // "brought the handling time under six minutes together"
  if (lower === 'together' && object !== undefined && isMeasuredChange(tokens.slice(object.last + 1, at)))
    return 'plain';
  // "pushed the two beds together": the word stands behind the several things that it joins.
  const thing = object === undefined ? undefined : tokens[at - 1];
  // "restarted all the consumers together", "analysed the burnt and the unburnt plots together"
  if (lower === 'together' && thing?.class === 'open' && joinsThings(tokens.slice(object!.first, at)))
    return 'object';
  if (
    lower === 'together' &&
    thing &&
    object!.last === at - 1 &&
    thing.class === 'open' &&
    tokens
      .slice(object!.first, at)
      .some(({ class: wordClass, lower: word }) => wordClass === 'number' || word === 'both')
  )
    return 'object';
  const isJointVerb = jointWithTogether.has(lemma) && object === undefined;
  if ((lower === 'together' || lower === 'all') && at > head && assemblingVerbs.has(lemma) && !isJointVerb)
    return 'object';
  // "worked it out together" is no sitting together.
  const isResult = /^(?:out|through|up|on)$/u.test(tokens[head + 1]?.lower ?? '');
  // "worked together on the seating plan": what was done stands beside it.
  const isOnThing = lemma === 'work' && /^(?:preposition|to)$/u.test(tokens[at + 1]?.class ?? '');
  return isJointVerb && !isResult && !isOnThing && lower !== 'as' ? 'joint' : 'plain';
}

/** "all the consumers", "the burnt and the unburnt plots": several things, nothing but which stands between. */
const joinsThings = (words: readonly Token[]): boolean =>
  (words[0]?.lower === 'all' ||
    words.some(
      ({ lower }, at) =>
        /^(?:and|&)$/u.test(lower) && words[at - 1]?.class === 'open' && words[0]!.lower === 'the',
    )) &&
  words.at(-1)!.lower.endsWith('s') &&
  words.every(
    ({ class: wordClass, form, hasComma, hasBreak }, at) =>
      /^(?:determiner|coordinator|open|number)$/u.test(wordClass) &&
      (!form?.past || words[at - 1]?.class === 'determiner') &&
      (at === 0 || !(hasComma || hasBreak)),
  );

/** "under six minutes", "from 9 to 5": a figure that was reached. */
const isMeasuredChange = (words: readonly Token[]): boolean =>
  /^(?:under|below|above|over|down|up|to|from)$/u.test(words[0]?.lower ?? '') &&
  words.some(({ class: wordClass }) => wordClass === 'number');

/** "we were all tired", "we had all seen it": not "all the shards", "all of it", "all day". */
function isFloatingAll(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  const next = tokens[at + 1];
  // "we were, all things considered, late"
  if (tokens[at]!.lower !== 'all' || tokens[at]!.hasComma || !next || next.hasComma || next.hasBreak)
    return false;
  const verb = clauses.find(
    ({ subject, verb }) =>
      subject?.person === 'we' &&
      verb?.finite !== undefined &&
      at > verb.finite &&
      at <= Math.max(verb.head, verb.finite + 1),
  )?.verb;
  if (!verb || (at > verb.head && verb.lemma !== 'be')) return false;
  if (/^an?$/u.test(next.lower) && /^(?:bit|little|lot)$/u.test(tokens[at + 2]?.lower ?? '')) return true;
  if (next.class === 'determiner' || next.class === 'pronoun' || next.class === 'number') return false;
  if (
    /^(?:but|ears|eyes|for|in|out|right|set|smiles|thumbs|too|of|together|day|night|week|morning|weekend|year|summer|winter|month|hands|the|over|along|about)$/u.test(
      next.lower,
    )
  )
    return false;
  const isPluralNoun = next.class === 'open' && !next.form && next.lower.endsWith('s');
  return !isPluralNoun || verb.head === at + 1 || verb.lemma === 'be';
}

/** The clause that an adverb belongs to: the one whose verb stands last before it, else the next. */
function ownerOf(tokens: readonly Token[], clauses: readonly Clause[], at: number): Clause | undefined {
  let before: Clause | undefined;
  let after: Clause | undefined;
  for (const clause of clauses) {
    const { verb, subject, kind, first } = clause;
    if (!verb || kind === 'non-finite') continue;
    if (verb.first <= at || (subject && subject.first <= at && kind !== 'coordinate')) {
      if (!before || Math.max(verb.first, first) >= Math.max(before.verb!.first, before.first))
        before = clause;
    } else after ??= clause;
  }
  const token = tokens[at]!;
  // "We wired, as a team, all 36 flats": directly behind its verb.
  if (before?.verb?.last === at - 1 && after?.subject?.person !== 'we') return before;
  const opensClause =
    at === 0 ||
    token.hasBreak ||
    tokens[at - 1]!.class === 'coordinator' ||
    (token.hasComma && after?.subject && after.subject.first - at <= 3);
  return opensClause && after ? after : (before ?? after);
}
