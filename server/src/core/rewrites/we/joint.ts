/** Deeds that nobody does alone: "we agreed", "we split the work", "we were both". */
import type { Clause, Verb } from '../../story/grammar.ts';
import { isAdjective, type Token } from '../../story/word-classes.ts';
import { hostOf, type WeSentence } from './sentence.ts';
import { unquoted } from './speech.ts';
import { isPeople, jointPhrases, jointVerbs, talkVerbs } from './vocabulary.ts';

const timeNoun =
  /^(?:day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|year|quarter|hour|time|times|night|sprint|today|tomorrow|yesterday)s?$/u;
const sharedWork =
  /^(?:work|workload|task|tasks|job|jobs|load|shifts?|responsibility|responsibilities|duties|chores|list|cases|blame|credit|driving|cooking|cleaning|costs?|nights?|watch|calls|topics|roles|it|them|everything|desks?|offices?|rooms?|flat|house|kitchen|phones?|laptops?|cars?|vans?|taxi|cab|beds?|tables?|lockers?|bench|keyboards?)$/u;
const talks =
  /^(?:meeting|discussion|argument|conversation|chat|debate|huddle|debrief|retro|retrospective|standup|disagreement|consensus|vote|talk|row|fight|quarrel|spat|falling-out|bust-up)$/u;

/** "had a talk with the parents", "had words with the plumber" */
export const isTalkWith = (tokens: readonly Token[], { verb, object }: Clause): boolean =>
  verb!.tense === 'past' &&
  object !== undefined &&
  (talks.test(tokens[object.last]!.lower) ||
    /^(?:calls?|words?|interviews?|appointment)$/u.test(tokens[object.last]!.lower)) &&
  tokens[object.last + 1]?.lower === 'with';

/** Whether the words say so themselves: "a joint effort", "each other". */
export const hasJointPhrase = (we: WeSentence): boolean => {
  const text = unquoted(we.sentence);
  return (
    jointPhrases.some((phrase) => phrase.test(text)) || we.tokens.some((_, at) => isReciprocalOfUs(we, at))
  );
};

/** "each other" of "we"; that of "the girls were copying from each other" or "put the beds next to each other" is of others. */
function isReciprocalOfUs({ tokens, clauses, spared }: WeSentence, at: number): boolean {
  const pair = `${tokens[at]!.lower} ${tokens[at + 1]?.lower}`;
  if (!/^(?:(?:each others?|one another)(?:'s?)?|side by)$/u.test(pair) || spared.has(at)) return false;
  const clause = clauses.findLast(
    ({ first, verb, subject }) => first <= at && verb !== undefined && subject !== undefined,
  );
  if (!clause?.subject || clause.subject.last > at) return true;
  if (/^(?:others|they)$/u.test(clause.subject.person)) return false;
  const { verb, object } = clause;
  return !(
    object !== undefined &&
    // "told the drivers to keep their distance from each other"
    (placingVerbs.test(verb!.lemma) ||
      clauses.some(
        ({ kind, first, last }) => kind === 'non-finite' && first > object.last && first <= at && last >= at,
      )) &&
    object.last < at &&
    isPlural(tokens, object.first, object.last)
  );
}

const placingVerbs =
  /^(?:put|ask|force|get|have|help|let|make|teach|lay|test|stack|match|check|plot|set|move|stick|hang|hold|screw|mount|park|print|run|keep|play|sit|seat|stand|push|pull|weigh|cross-check|pit|(?:arrang|compar|introduc|isolat|lin|measur|plac|reconcil|separat|stor|ti)e?)$/u;

const isPlural = (tokens: readonly Token[], first: number, last: number): boolean =>
  !/^(?:us|our|ourselves)$/u.test(tokens[first]!.core) &&
  (tokens[last]!.core === 'them' ||
    /[^s]s$/u.test(tokens[last]!.lower) ||
    tokens.slice(first, last + 1).some(
      ({ lower, form }) =>
        /^(?:both|two|three|people|children|women|men)$/u.test(lower) ||
        // "made the drivers talk": read as one noun.
        (isPeople(lower) && !form?.past),
    ));

/** A verb that one person cannot do alone, when no partner outside "we" is named. */
export function isJoint(tokens: readonly Token[], clause: Clause): boolean {
  const verb = clause.verb!;
  const { lemma } = verb;
  if (verb.voice === 'passive' && lemma !== 'agree') return false;
  // "we were divided on the question"
  if (lemma === 'be' && /^(?:divided|split|torn|united)$/u.test(tokens[verb.last + 1]?.lower ?? '')) {
    const after = tokens[verb.last + 2];
    return !after || after.hasBreak || /^(?:on|over|about|in)$/u.test(after.lower);
  }
  if (joinsOther(tokens, clause)) return false;
  const object = clause.object ? tokens[clause.object.last] : undefined;
  const isObject = (words: RegExp): boolean => object !== undefined && words.test(object.lower);
  const hasPartner = (): boolean => isPartnerNamed(tokens, verb.last + 1);
  switch (lemma) {
    case 'meet':
      // "the coach, who we had only met once"
      if (clause.kind === 'relative' && /^(?:who|whom|which|that)$/u.test(clause.marker ?? '')) return false;
      return (object === undefined || isObject(timeNoun)) && !hasPartner();
    case 'agree':
    case 'disagree':
      return !hasPartner() && !agreesToTheirs(tokens, verb.last + 1);
    case 'break':
      return splitsInto(tokens, verb);
    case 'fan':
    case 'scatter':
    case 'spread':
      // "we spread out and combed the park"
      return (
        splitsInto(tokens, verb) ||
        (object === undefined && (lemma === 'scatter' || tokens[verb.last + 1]?.lower === 'out'))
      );
    case 'pool':
      return clause.object !== undefined && tokens[clause.object.first]!.core === 'our';
    case 'form':
      return (
        isObject(/^(?:groups|pairs|teams|chain|circle|line|queue|ring|crews|squads)$/u) ||
        splitsInto(tokens, verb) ||
        isGroupsOfNumber(tokens, verb.last + 1)
      );
    case 'split':
    case 'divide':
    case 'share': {
      const next = tokens[(clause.object?.last ?? 0) + 1];
      const after = next?.lower ?? '';
      // "split them until the testers were happy", "divided it by weight"
      if (
        isObject(/^(?:it|them)$/u) &&
        next &&
        !next.hasComma &&
        !next.hasBreak &&
        !/^(?:and|between|among|amongst|up|equally|fairly|evenly|out|so|amicably)$/u.test(after) &&
        next.class !== 'coordinator'
      )
        return splitsInto(tokens, verb);
      // "split the class list by age": the list is what was cut.
      if (after === 'by' && isObject(/^lists?$/u)) return false;
      // "we share one target"
      if (lemma === 'share' && clause.object && tokens[clause.object.first]!.lower === 'one')
        return !hasPartner();
      return (
        (isObject(sharedWork) && !/^(?:with|into|to)$/u.test(after)) ||
        splitsInto(tokens, verb) ||
        // "we split up"
        (object === undefined &&
          tokens[verb.last + 1]?.lower === 'up' &&
          tokens[verb.last + 2]?.class !== 'determiner')
      );
    }
    case 'swap':
    case 'exchange':
    case 'trade':
      // "we swapped laptops", but "swapped the disks", "swapped it for a new one".
      return isBarePlural(tokens[verb.last + 1], tokens[verb.last + 2]) && !hasPartner();
    case 'have':
    case 'hold':
      // "we held hands"
      if (lemma === 'hold' && tokens[verb.last + 1]?.lower === 'hands') return !hasPartner();
      return isObject(talks) && !hasPartner();
    case 'come':
    case 'reach':
    case 'find':
      return isObject(/^(?:consensus|agreement|compromise)$/u) && !hasPartner();
    case 'compare':
      return isObject(/^(?:notes|calendars|diaries|answers|watches|scars)$/u) && !hasPartner();
    case 'be':
    case 'become':
    case 'stay':
    case 'remain':
      // "we were at odds over the mount"
      if (
        tokens[verb.last + 1]?.lower === 'at' &&
        /^(?:loggerheads|odds)$/u.test(tokens[verb.last + 2]?.lower ?? '')
      )
        return !hasPartner();
      return isPairOfNouns(tokens, verb.last + 1) && !hasPartner();
    case 'make':
      // "we made up after a week"
      return (
        object === undefined &&
        tokens[verb.last + 1]?.lower === 'up' &&
        !/^(?:for|of|to)$/u.test(tokens[verb.last + 2]?.lower ?? '') &&
        !hasPartner()
      );
    case 'fall':
      return tokens[verb.last + 1]?.lower === 'out' && tokens[verb.last + 2]?.lower !== 'of' && !hasPartner();
    case 'kiss':
      return object === undefined || isObject(/^goodbye$/u);
    case 'alternate':
    case 'hug':
    case 'embrace':
    case 'gather':
    case 'unite':
      return object === undefined;
    default:
      // "married the two lists"
      if (object && /^(?:marry|pair|part)$/u.test(lemma)) return false;
      if (jointVerbs.has(lemma)) return !hasPartner();
      // "we're talking about 1,200 books here"
      if (verb.isProgressive && verb.tense === 'present') return false;
      return talkVerbs.has(lemma) && !hasPartner() && isTalkAmongUs(tokens, verb, object);
  }
}

/** "The auditor and we disagreed": with "I" it is still the two. */
const joinsOther = (tokens: readonly Token[], { subject }: Clause): boolean => {
  const words = tokens.slice(subject!.first, subject!.last + 1);
  return (
    words.some(({ core }) => core === 'we') &&
    words.some(({ class: wordClass }) => wordClass === 'coordinator')
  );
};

/** "formed two groups of three" */
const isGroupsOfNumber = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 3)
    .some(
      ({ lower }, at) =>
        /^(?:groups?|pairs|teams?|crews|squads)$/u.test(lower) &&
        tokens[from + at + 1]?.lower === 'of' &&
        tokens[from + at + 2]?.class === 'number',
    );

const isBarePlural = (noun: Token | undefined, next: Token | undefined): boolean =>
  noun?.class === 'open' &&
  noun.lower.endsWith('s') &&
  !noun.isPossessive &&
  (next?.class !== 'open' || next.hasComma || next.hasBreak);

/** "we became friends", "we were partners on that round": each to the other. */
const isPairOfNouns = (tokens: readonly Token[], at: number): boolean => {
  const noun =
    tokens[/^(?:good|close|best|old|still|now|only|just)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at];
  const next = noun && tokens[tokens.indexOf(noun) + 1];
  return (
    noun !== undefined &&
    /^(?:friends|partners|rivals|neighbours|neighbors|colleagues|allies|flatmates|roommates|twins|siblings|classmates|teammates|enemies|lovers)$/u.test(
      noun.lower,
    ) &&
    !/^(?:of|with|to|for)$/u.test(next?.lower ?? '')
  );
};

/** "split into pairs", "spread out over three floors" are of several; "split it into three files" is not. */
const splitsInto = (tokens: readonly Token[], { last }: Verb): boolean => {
  const into = tokens[last + 1]?.lower === 'up' ? last + 2 : last + 1;
  return (
    /^(?:into|in)$/u.test(tokens[into]?.lower ?? '') &&
    tokens
      .slice(into + 1, into + 4)
      .some(({ lower }) => /^(?:pairs|teams|groups|halves|two|three|four|shifts|twos|threes)$/u.test(lower))
  );
};

function isTalkAmongUs(tokens: readonly Token[], { lemma, last }: Verb, object: Token | undefined): boolean {
  const next = tokens[last + 1]?.lower ?? '';
  // "we talked her out of it", "talked the bride into a tent"
  if (
    lemma === 'talk' &&
    /^(?:determiner|object-pronoun|possessive|open)$/u.test(tokens[last + 1]?.class ?? '') &&
    tokens.slice(last + 2, last + 5).some(({ lower }) => /^(?:down|into|out|round|through)$/u.test(lower))
  )
    return false;
  if (lemma === 'align' || lemma === 'sync') return !object || object.core === 'us';
  if (lemma === 'argue')
    return (
      !/^(?:that|for|against)$/u.test(next) ||
      (next === 'for' &&
        tokens
          .slice(last + 2, last + 5)
          .some(({ lower }) => /^(?:hours?|minutes?|days?|weeks?|ages|while)$/u.test(lower)))
    );
  // "talked to the vendor", but "talked to each other".
  return next !== 'to' || /^(?:each|one|ourselves)$/u.test(tokens[last + 2]?.lower ?? 'each');
}

/** "agreed to the customer's date", "to their terms", "to let him sit": the other side is named. */
function agreesToTheirs(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.lower !== 'to') return false;
  return (
    (/^(?:let|allow|give|pay|refund|lend|offer|grant)$/u.test(tokens[from + 1]?.lower ?? '') &&
      /^(?:him|her|them|the)$/u.test(tokens[from + 2]?.lower ?? '')) ||
    /^(?:their|his|her)$/u.test(tokens[from + 1]?.lower ?? '') ||
    tokens.slice(from + 1, from + 4).some((token) => token.isPossessive)
  );
}

/** "met with the supplier and agreed on a date": the partner of the verb before is that of this one. */
export function sharesPartner(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  const host = clause.kind === 'coordinate' ? hostOf(clause, clauses) : undefined;
  return host?.verb !== undefined && isPartnerNamed(tokens, host.verb.last + 1);
}

/** "with the client" before the clause ends. */
function isPartnerNamed(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 10); at++) {
    const token = tokens[at]!;
    if (
      token.hasBreak ||
      token.lower === 'so' ||
      token.class === 'coordinator' ||
      token.class === 'subordinator'
    )
      return false;
    // "We agreed on my categories, with his text"
    if (
      token.hasComma &&
      token.lower === 'with' &&
      /^(?:his|her|their|my)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      return false;
    if (token.lower === 'with') return !/^(?:us|each|one|ourselves|it)$/u.test(tokens[at + 1]?.lower ?? '');
  }
  return false;
}

/** "we were both", "we had each", "we each take": two or more people, each for himself. */
export function isBoth(tokens: readonly Token[], clause: Clause): boolean {
  const { first, last, head, lemma } = clause.verb!;
  const subjectEnd = clause.subject!.last;
  // "Payroll and we are both on it": the two are said.
  const parts = tokens.slice(clause.subject!.first, subjectEnd + 1);
  if (
    parts.some(({ class: wordClass }) => wordClass === 'coordinator') &&
    parts.some(({ core }) => core === 'we' || core === 'us')
  )
    return false;
  const isNear = clause.kind !== 'coordinate' && first > subjectEnd && first - subjectEnd < 4;
  for (let at = isNear ? subjectEnd + 1 : first; at <= Math.min(last + 1, tokens.length - 1); at++) {
    // "we took each a floor"
    if (at > head && lemma !== 'be')
      return (
        !/^(?:give|hand|send|pay|offer|buy|bring|write|show|assign)$/u.test(lemma) &&
        tokens[at]!.lower === 'each' &&
        /^(?:an?|our)$/u.test(tokens[at + 1]?.lower ?? '')
      );
    const token = tokens[at]!;
    if (at > last && (token.hasComma || token.hasBreak)) break;
    if (token.lower === 'both' && !joinsTwo(tokens, at)) return true;
    // "we were each responsible"; not "we were each morning at the gate".
    const next = tokens[at + 1];
    const isPronoun = at < head || next?.class !== 'open' || isAdjective(next.lower) || next.form;
    if (token.lower === 'each' && isPronoun) return true;
  }
  return false;
}

/** "both tired and hungry": the word joins two things rather than two people. */
function joinsTwo(tokens: readonly Token[], both: number): boolean {
  for (let at = both + 2; at <= both + 4; at++) {
    if (tokens[at]?.class !== 'coordinator') continue;
    const after = tokens[at + 1];
    return after !== undefined && !after.form?.past && after.class !== 'be' && after.class !== 'pronoun';
  }
  return false;
}
