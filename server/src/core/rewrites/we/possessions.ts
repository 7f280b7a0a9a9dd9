/** The candidate's deed behind "our", "us" and "ours": "our goal was", "it was fixed by us". */
import type { Clause, WordRange } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { isSingularNominal } from './being.ts';
import { isSimplePresent } from './house.ts';
import { isCountedUs } from './mentions.ts';
import type { WeSentence } from './sentence.ts';
import { isOwnWork, organisationNouns } from './vocabulary.ts';

/** The first "our", "us" or "ours" that stands for the candidate, with its noun. */
export function ownPossession({ tokens, clauses, own }: WeSentence): WordRange | undefined {
  for (const at of own) {
    const range = tokens[at]!.core === 'our' ? ownWork(tokens, clauses, at) : ownPronoun(tokens, clauses, at);
    if (range) return range;
  }
  return undefined;
}

/** "I asked them to let us know": the news was for the candidate. */
export function letsKnow({ tokens, own }: WeSentence): boolean {
  return own.some(
    (at) => tokens[at]!.core === 'us' && tokens[at - 1]?.lower === 'let' && tokens[at + 1]?.lower === 'know',
  );
}

/** "our goal was", "Our aim: ...", "it was our idea" */
function ownWork(tokens: readonly Token[], clauses: readonly Clause[], at: number): WordRange | undefined {
  const noun = workNounAfter(tokens, at) ?? cleftNoun(tokens, clauses, at);
  if (noun === undefined) return undefined;
  const range = { first: at, last: noun };
  if (tokens[noun + 1]?.gap.includes(':')) return range;
  const verb = clauses.find(
    ({ subject, verb, object }) =>
      (subject && subject.first <= at && subject.last >= noun) ||
      (verb?.lemma === 'be' && object?.first === at && subject?.person === 'it'),
  )?.verb;
  if (!verb) return isCause(tokens, at) ? range : undefined;
  const isStanding = verb.tense === 'present' && verb.lemma !== 'be' && !verb.isPerfect;
  return isStanding ? undefined : range;
}

/** "It was our alarm threshold that was wrong": whose it was is the point, unless it is the house's. */
function cleftNoun(tokens: readonly Token[], clauses: readonly Clause[], our: number): number | undefined {
  const cleft = clauses.find(
    ({ subject, verb, object }) =>
      verb?.lemma === 'be' && verb.tense === 'past' && object?.first === our && subject?.person === 'it',
  );
  const noun = cleft?.object?.last;
  if (noun === undefined || noun === our || organisationNouns.has(tokens[noun]!.lower)) return undefined;
  return tokens.slice(noun + 1, noun + 5).some(({ lower }) => lower === 'that') ? noun : undefined;
}

/** "because of our work", "thanks to our rewrite", "with our help": what brought it about. */
const isCause = (tokens: readonly Token[], our: number): boolean => {
  const words = tokens.slice(Math.max(0, our - 2), our).map(({ lower }) => lower);
  return /(?:^|\s)(?:because of|thanks to|due to|owing to|with|through|after|following)$/u.test(
    words.join(' '),
  );
};

/** The noun that "our" belongs to, where it is the candidate's work or a new thing. */
export function workNounAfter(tokens: readonly Token[], at: number): number | undefined {
  let noun = at + 1;
  while (
    noun < at + 4 &&
    continuesNoun(tokens[noun + 1]) &&
    !isOwnWork(bareNoun(tokens[noun]!.lower)) &&
    !(organisationNouns.has(tokens[noun]!.lower) && tokens[noun + 1]!.form?.third)
  )
    noun++;
  const head = tokens[noun]?.lower;
  // "objected to our painting the stairs": what the candidate did.
  if (tokens[at + 1]?.form?.gerund && /^(?:determiner|object-pronoun)$/u.test(tokens[at + 2]?.class ?? ''))
    return at + 1;
  if (head === undefined || organisationNouns.has(head)) return undefined;
  const isNew =
    noun > at + 1 && /^(?:new|own|proposed|suggested|improved|revised|updated)$/u.test(tokens[at + 1]!.lower);
  return isNew ||
    isOwnWork(bareNoun(head)) ||
    /^(?:help|support|advice|pride|ego|silence|hesitation|impatience|ignorance|stubbornness|naivety|caution|laziness|carelessness|insistence|persistence|patience|preparation|input|involvement|contribution|push|push-back|pressure|fears?|hopes?|impression|instinct|intention|judge?ment|focus|promise|opinion|side|relief|surprise|dismay|horror|delight|shame|joy|embarrassment|disappointment|amazement|credit|timing|wording|tone)$/u.test(
      head,
    )
    ? noun
    : undefined;
}

const continuesNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.class === 'open' &&
  (!token.form?.past || token.lower === 'thought') &&
  !token.hasComma &&
  !token.hasBreak;

const bareNoun = (lower: string): string => lower.replace(/'s$|(?<=s)'$/u, '');

function ownPronoun(tokens: readonly Token[], clauses: readonly Clause[], at: number): WordRange | undefined {
  const range = { first: at, last: at };
  const { core } = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "not to us", and what a "you" did to "us" is somebody else's word.
  if (core === 'us' && (tokens[at - 2]?.class === 'negation' || isDoneByYou(clauses, at))) return undefined;
  // "I wanted us to be first"
  if (core === 'us' && clauses.some(({ subject, verb }) => subject?.person === 'I' && verb?.last === at - 1))
    return undefined;
  if (core === 'us')
    return tellingVerbs.test(before?.form?.lemma ?? '') ||
      isHouse(tokens, clauses, at) ||
      isRatedByCustomer(tokens, at)
      ? undefined
      : range;
  // "the fault was ours", "the first to see it were we"
  const isComplement = core === 'ours' || (core === 'we' && (!next || next.hasComma || next.hasBreak));
  // "was entirely ours"
  const copula = before?.class === 'adverb' ? tokens[at - 2] : before;
  return isComplement && /^(?:was|were|is|are|wasn'?t|weren'?t|isn'?t|aren'?t)$/u.test(copula?.lower ?? '')
    ? range
    : undefined;
}

const isDoneByYou = (clauses: readonly Clause[], us: number): boolean =>
  clauses.some(({ subject, object }) => subject?.person === 'you' && object?.first === us);

/** Who was told or thanked did nothing: "told us that ...". */
const tellingVerbs =
  /^(?:tell|inform|warn|remind|promise|assure|advise|thank|congratulate|praise|blame|hit|hurt|leave|miss|put|threaten|fail|push|meet|reach|join|visit|undercut|outbid|beat|overtake|supply)$/u;
/** "Booked us for the party", "satisfied with us", "with us ever since", "gave us great feedback": what customers do to the house. */
function isRatedByCustomer(tokens: readonly Token[], us: number): boolean {
  const behind = tokens
    .slice(us + 1, us + 5)
    .map(({ lower }) => lower)
    .join(' ');
  const before = tokens[us - 1]?.lower ?? '';
  if (/^(?:booked|hired|rebooked|recommended)$/u.test(before)) return true;
  if (before === 'gave' || before === 'given')
    return /^(?:an? |some |very |really )?(?:excellent|good|great|nice|positive|top|\w+ stars?)? ?(?:feedback|marks?|praise|ratings?|reviews?|stars?)\b/u.test(
      behind,
    );
  return (
    before === 'with' &&
    (/^(?:content|happy|pleased|satisfied|stayed)$/u.test(tokens[us - 2]?.lower ?? '') ||
      /^(?:ever )?since\b/u.test(behind))
  );
}

/** Who bore the cost is the house: "cost us the licence". */
const costVerbs = /^(?:cost|charge|owe|fine|lose|sue)$/u;

/** "cost us a whole weekend", "a week", "nothing": a person's; "three weeks" are the house's. */
const costsTime = (tokens: readonly Token[], us: number): boolean =>
  (/^(?:an?|one)$/u.test(tokens[us + 1]?.lower ?? '') &&
    /^(?:week|month)$/u.test(tokens[us + 2]?.lower ?? '')) ||
  tokens
    .slice(us + 1, us + 5)
    .some(({ lower }) =>
      /^(?:weekends?|nights?|evenings?|hours?|days?|mornings?|afternoons?|sleep|minutes?|nothing)$/u.test(
        lower,
      ),
    );

/** "cost us the licence", "cost us three weeks": the house suffered it. */
export const isCostOfHouse = (tokens: readonly Token[], us: number): boolean =>
  costVerbs.test(lemmaBefore(tokens, us)) && !costsTime(tokens, us);

const lemmaBefore = (tokens: readonly Token[], at: number): string => tokens[at - 1]?.form?.lemma ?? '';

/** Whether an "us" is the house, which pays, loses and sells. */
export function isHouse(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  return (
    isCostOfHouse(tokens, at) ||
    isPlace(tokens, at) ||
    isGivenByPayer(tokens, clauses, at) ||
    lemmaBefore(tokens, at) === 'pay' ||
    isDealtWith(tokens, at) ||
    isMadeOfAll(tokens, clauses, at) ||
    // "us being a public library"
    (tokens[at + 1]?.lower === 'being' && isSingularNominal(tokens, at + 2)) ||
    isHousePredicate(tokens, at) ||
    isCountedUs(tokens, at) ||
    isPaid(clauses, tokens, at)
  );
}

/** "booked their anniversary with us", "complaints came to us through buyers": who buys and complains does so at the house. */
const isDealtWith = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.lower === 'with' &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ form }) =>
        /^(?:book|bank|shop|insure|reserve|register|enrol|enroll|subscribe)$/u.test(form?.lemma ?? ''),
      )) ||
  (tokens[at - 1]?.lower === 'to' &&
    /^(?:come|go)$/u.test(tokens[at - 2]?.form?.lemma ?? '') &&
    /^(?:complaints|orders|customers|clients|guests|patients|requests|referrals)$/u.test(
      tokens[at - 3]?.lower ?? '',
    ));

/** "Fear makes us stupid": everybody. */
const isMadeOfAll = (tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean =>
  clauses.some(
    (clause) =>
      clause.kind === 'main' &&
      clause.verb?.last === at - 1 &&
      isSimplePresent(tokens, clause) &&
      /^(?:bring|blind|drive|fool|give|keep|make|show|teach|turn)$/u.test(clause.verb.lemma) &&
      clause.subject?.person === 'others' &&
      clause.subject.first === 0 &&
      clause.subject.head === 0 &&
      clause.subject.last === 0 &&
      !/[^s]s$/u.test(tokens[0]!.lower),
  );

/** "Two counties next to us", "houses like us": where the house stands among others. */
const isPlace = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.lower === 'than' &&
    // "The client knew more than us"
    !tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ form }) => /^(?:care|know|see|understand)$/u.test(form?.lemma ?? ''))) ||
  /^(?:near|around|like|above|below|beside|behind)$/u.test(tokens[at - 1]?.lower ?? '') ||
  (tokens[at - 1]?.lower === 'to' && /^(?:next|close|closest|nearest)$/u.test(tokens[at - 2]?.lower ?? ''));

/** "The client gave us the sports hall": an order goes to the house. */
const isGivenByPayer = (tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean =>
  /^(?:give|grant|award|offer|hire|choose|order)$/u.test(lemmaBefore(tokens, at)) &&
  !isGivenTime(tokens, at + 1) &&
  clauses.some(
    ({ subject, verb }) =>
      subject !== undefined &&
      verb?.last === at - 1 &&
      /^(?:clients?|customers?|councils?|cit(?:y|ies)|compan(?:y|ies)|buyers?|ministry|foundation|insurer|chain|bank|owners?)$/u.test(
        tokens[subject.head]!.lower,
      ),
  );

/** "gave us until Thursday", "only ten days": whoever works to it. */
const isGivenTime = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 4)
    .some(({ lower }) =>
      /^(?:until|till|minutes?|hours?|days?|weeks?|months?|weekend|night|deadline)$/u.test(lower),
    );

/** "The product is us", "The cheapest courier in the region is us": the house; "the one who calls is us" is a person. */
const isHousePredicate = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are)$/u.test(tokens[at - 1]?.lower ?? '') &&
  tokens[0]?.class === 'determiner' &&
  !tokens
    .slice(0, at - 1)
    .some(({ lower }) => /^(?:ones?|persons?|people|man|woman|men|women|first|last|who|only)$/u.test(lower));

/** "The ministry pays us per pupil": a habit towards the house. */
function isPaid(clauses: readonly Clause[], tokens: readonly Token[], at: number): boolean {
  const last = clauses.findLast(
    ({ verb, kind }) => verb !== undefined && kind !== 'non-finite' && verb.last < at,
  );
  // "the only thing left for us to do"
  if (tokens[at - 1]?.lower === 'for' && tokens[at + 1]?.class === 'to') return false;
  // "the only thing standing between us and the deadline"
  if (tokens[at - 1]?.lower === 'between') return false;
  // "They always ask us how it was done"
  if (
    /^(?:ask|tell)$/u.test(lemmaBefore(tokens, at)) &&
    /^(?:how|why|what|if|whether|for|about)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return false;
  // "Two of the farmers still write to us"
  if (
    last !== undefined &&
    tokens[at - 1]?.lower === 'to' &&
    tokens.slice(0, at).some(({ lower }) => lower === 'still')
  )
    return false;
  return last !== undefined && last.verb!.lemma !== 'be' && isSimplePresent(tokens, last);
}
