/** "We" that is everybody, or the house: "as we all know", "as a company we". */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { isSimplePresent } from './house.ts';
import { isGroupName } from './mentions.ts';
import { organisationNouns } from './vocabulary.ts';

/** "a world in which we": about everybody. */
export const genericFrame =
  /\bin a world\b|\bin life,? we\b|\b(?:who|where) would we be\b|\b(?:like|as) the (?:old )?(?:saying|proverb) (?:goes|says)\b|\bas (?:they|people) say\W*$|, (?:my|the|our|his|her|he|she|they)\b[^,.;]{0,30}\b(?:used to say|likes? to say|always said|always says|says)\W*$|\bwe\b.*\bas (?:human beings|humans|adults|people|a species|a society)\b|\bas (?:human beings|humans|a species|a society)\b.*\bwe\b/iu;

const comparative =
  'the (?:more|less|fewer|better|worse|older|younger|longer|shorter|later|earlier|sooner|faster|slower|quicker|higher|lower|bigger|smaller|closer|further|farther|deeper|harder|easier|simpler|stronger|weaker|safer|busier|richer|poorer|tighter|cheaper|dearer|colder|warmer|hotter|louder|quieter|calmer|happier|heavier|lighter|cleaner|clearer|smarter|wiser|dirtier|drier|softer|greater|larger|wider|thinner|thicker|newer|fresher|truer|nearer)';

/** "the more we eat the more we want": in the present about everybody. */
export const pairedComparatives = new RegExp(`\\b${comparative}\\b.+\\b${comparative}\\b`, 'iu');

/** "where I come from we greet the oldest first", "You know how it is, we click yes" */
export const homeFrame =
  /\byou know how (?:it is|it goes|that is|that goes)\b|\bwhere (?:i|we) come from\b|\bin my (?:country|village|culture|language|religion|home ?town)\b|\bback home\b/iu;

export function isGeneric(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  const { verb, marker } = clause;
  const { first } = clause.subject!;
  const isPresent = verb?.tense === 'present';
  if (
    (marker === 'as' || tokens[clause.first]?.lower === 'as') &&
    verb &&
    verb.tense !== 'past' &&
    /^(?:know|see|say|speak|mention|discuss|expect)$/u.test(verb.lemma)
  )
    return true;
  const next = tokens[first + 1]?.lower ?? '';
  // "we all know", "we all make mistakes", "we humans forgive", "we've all been there", "we live in".
  if (next === 'all' && isPresent && !verb.isPerfect && !tellsNow(tokens, clause)) return true;
  if (/^(?:humans|people|mortals|adults)$/u.test(next)) return true;
  if (next === 'all' && tokens[first]?.lower === "we've" && tokens[first + 2]?.lower === 'been') return true;
  // "as engineers we like to believe our tests", "in sales we like to say"
  if (isPresent && /^(?:like|love|prefer|tend)$/u.test(verb.lemma) && tokens[verb.last + 1]?.class === 'to')
    return true;
  // "we are all somebody's customer"
  if (
    isPresent &&
    verb.lemma === 'be' &&
    tokens[verb.last + 1]?.lower === 'all' &&
    everybodyIs.test(tokens[verb.last + 2]?.lower ?? '')
  )
    return true;
  // "As engineers, we like round numbers": the reader takes "like" for a preposition.
  if ((isPresent || (!verb && next === 'like')) && isTrade(tokens, first)) return true;
  // "today we would do it otherwise"
  if (
    verb?.modal === 'would' &&
    /^(?:call|say|name|consider|think)$/u.test(verb.lemma) &&
    !verb.isPerfect &&
    !clauses.some((other) => other.isHypothetical && other.subject?.person === 'we') &&
    tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'today' || lower === 'nowadays')
  )
    return true;
  return isPresent && verb.lemma === 'live';
}

const everybodyIs =
  /^(?:afraid|alike|biased|blind|children|customers|different|guests|guilty|human|humans|lazy|mortal|patients|people|somebody's|someone's|the|vain)$/u;

/** "as nurses we are taught": what a trade does. */
function isTrade(tokens: readonly Token[], we: number): boolean {
  const as = tokens.findIndex(({ lower }, at) => lower === 'as' && at >= we - 5 && at < we);
  if (as < 0) return false;
  const { lower, class: wordClass } = tokens[as + 1]!;
  return /^(?:humans?|people)$/u.test(lower) || (wordClass === 'open' && isGroupName(tokens, as + 1));
}

/** "we're all set up with the new tool now" */
const tellsNow = (tokens: readonly Token[], { first, last }: Clause): boolean =>
  tokens.slice(first, last + 1).some(({ lower }) => /^(?:now|still|today|since)$/u.test(lower));

/** "as a company we", "we, as a school,", "we lost $55K" */
export function isOrganisation(tokens: readonly Token[], clause: Clause): boolean {
  if (movesMoney(tokens, clause) || namesHouseBefore(tokens, clause)) return true;
  const { first } = clause.subject!;
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

/** "Like most companies, we outsource", "At Acme we ship": the house is named before its "we". */
function namesHouseBefore(tokens: readonly Token[], clause: Clause): boolean {
  if (!isSimplePresent(tokens, clause)) return false;
  const { first } = clause.subject!;
  const before = tokens.slice(Math.max(0, first - 5), first);
  if (
    before.some(
      ({ lower }, at) =>
        /^(?:at|in)$/u.test(lower) &&
        before[at + 1]?.lower === 'our' &&
        organisationNouns.has(before[at + 2]?.lower ?? ''),
    )
  )
    return true;
  return before.some(
    ({ lower }, at) =>
      (/^(?:at|in)$/u.test(lower) && before[at + 1]?.isName === true && at + 2 >= before.length) ||
      (lower === 'like' && /^(?:most|many|all|other|any|every|some)$/u.test(before[at + 1]?.lower ?? '')),
  );
}

/** "We lost about $55K", "we earn 40,000 euros a week": the money is the company's. "Save" and "cut" are deeds. */
function movesMoney(tokens: readonly Token[], { verb, last }: Clause): boolean {
  if (verb?.voice === 'passive') return false;
  if (!/^(?:lose|earn|make|pay|spend|charge|owe|invoice|bill|lend|borrow)$/u.test(verb?.lemma ?? ''))
    return false;
  return tokens
    .slice(verb!.head + 1, Math.min(last + 1, verb!.head + 7))
    .some(({ lower }) =>
      /^[~<>]?[$€£¥₹]\d|^\d[\d,.]*(?:k|m|bn)?(?:usd|eur|gbp)$|^(?:dollars?|euros?|pounds?|rupees?|francs?|revenue|money|turnover|twice|fees?|rent|wages|salaries)$/u.test(
        lower,
      ),
    );
}
