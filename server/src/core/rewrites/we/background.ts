/** What tells how the place works rather than what was done: "we use Jira", "we rely on donors", "we had shipped daily at that time". */
import type { Clause, Verb } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import {
  hasDefiniteObject,
  isHouseHabit,
  isOwnHabit,
  isRound,
  isSaidOfNow,
  isSimplePresent,
} from './house.ts';

/** What a company has or does as a rule. */
const placeVerbs =
  /^(?:have|use|sell|bill|pay|serve|cover|run|employ|operate|produce|deliver|export|import|insure|charge|make|rely|depend|belong|own|provide|work|live|need|manufacture|think|believe|hope|want)$/u;
/** What a house does for those who come, where nothing is pointed at: "we offer late checkout". */
const servingVerbs =
  /^(?:offer|stock|supply|cater|rent|lease|publish|brew|grow|fly|ship|host|admit|treat|accept|guarantee|store|speak)$/u;
/** What a house takes from those who come. */
const tradeTerms =
  /^(?:cash|cards?|cheques?|checks?|reservations?|bookings?|walk-ins|orders|returns|deposits?|credit|pets|dogs|children|groups|students|appointments|referrals|commissions?)$/u;
/** How things stand, in the past too. */
const standingVerbs = /^(?:rely|depend|lack|belong|consist|employ|live)$/u;
/** How things stand in the present; in the past a deed, unless it is said to be regular. */
const presentStandingVerbs = /^(?:operate|serve|receive|own)$/u;
const regularVerbs = /^(?:use|run|get|have|see|lose|handle|process|ship|deploy|sell|take|do|receive)$/u;
const frequencyAdverbs =
  /^(?:usually|normally|typically|always|often|generally|daily|weekly|monthly|routinely)$/u;
export const habitWord = /^(?:usually|normally|typically|generally|mostly)$/u;
const periods = /^(?:day|week|month|year|night|morning|hour|shift|sprint|quarter|term|semester|season)$/u;

/** Whether a verb other than "be" and "have" tells a habit or how things stood. */
export function isBackground(tokens: readonly Token[], clause: Clause): boolean {
  const verb = clause.verb!;
  const { lemma, tense } = verb;
  if (isEmphatic(tokens, verb) || (tense === 'present' && isToldOfOneDay(tokens))) return false;
  if (lemma === 'grow' && tokens[verb.last + 1]?.class === 'preposition') return true;
  if (isOwnHabit(tokens, clause)) return false;
  if (isStanding(tokens, clause, verb)) return true;
  if (tense === 'present' && isSimplePresent(tokens, clause) && isInSeason(tokens, clause)) return true;
  if (tense === 'present')
    return (
      (verb.isProgressive && lemma === 'sit') || (isSimplePresent(tokens, clause) && isHabit(tokens, clause))
    );
  return tense === 'past' && isPastHabit(tokens, clause, verb);
}

/** "In winter we close the upper station" */
const isInSeason = (tokens: readonly Token[], { subject }: Clause): boolean =>
  tokens[subject!.first - 2]?.lower === 'in' &&
  /^(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
    tokens[subject!.first - 1]!.lower,
  );

/** "that day is raining hard, we call dispatcher two times": a story in the present. */
const isToldOfOneDay = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(0, 6)
    .some(
      ({ lower }, at) =>
        lower === 'yesterday' ||
        (/^(?:that|one|last)$/u.test(lower) &&
          /^(?:day|night|morning|evening|afternoon|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
            tokens[at + 1]?.lower ?? '',
          )),
    );

/** "We do get fewer interviews": insisted on, so somebody's answer. */
export const isEmphatic = (tokens: readonly Token[], { finite, head, isNegated, tense }: Verb): boolean =>
  finite !== undefined &&
  finite < head &&
  tense === 'present' &&
  !isNegated &&
  tokens[finite]!.lower === 'do';

/** "every Friday", "usually", "twice a week" around a clause. */
export function hasFrequency(tokens: readonly Token[], clause: Clause): boolean {
  const start = clause.subject!.first;
  const end = Math.min(tokens.length, (clause.verb?.last ?? start) + 9);
  for (let at = Math.max(0, start - 6); at < end; at++) {
    const { lower } = tokens[at]!;
    if (frequencyAdverbs.test(lower)) return true;
    if (
      (lower === 'every' || lower === 'each' || lower === 'per' || lower === 'a') &&
      periods.test(tokens[at + 1]?.lower ?? '') &&
      tokens[at - 1]?.class !== 'preposition'
    )
      return true;
  }
  return false;
}

function isStanding(tokens: readonly Token[], clause: Clause, verb: Verb): boolean {
  if (verb.modal || verb.isPerfect || verb.isProgressive) return false;
  // "We did not own the scheduler" draws a boundary.
  if (standingVerbs.test(verb.lemma) || (verb.lemma === 'own' && verb.isNegated)) return true;
  return presentStandingVerbs.test(verb.lemma) && (verb.tense === 'present' || hasFrequency(tokens, clause));
}

/** "nowadays we sample 200 rows", "every second Monday we phone three people": what somebody does since. */
const isDatedNow = (tokens: readonly Token[], { subject, verb }: Clause): boolean =>
  tokens
    .slice(Math.max(0, subject!.first - 5), verb!.last + 6)
    .some(({ lower }) => /^(?:now|nowadays|longer|anymore|still|since|today|every|each)$/u.test(lower));

/** "when a call is over 12 minutes we write two lines", "before a demo we write down three things": what somebody does then. */
const isOnOccasion = (tokens: readonly Token[], we: number): boolean =>
  tokens.slice(0, we).some(({ lower }) => /^(?:when|whenever|if|before|after|once)$/u.test(lower));

/** What the company sells or uses is how the place works; what "we" check every Friday is somebody's work. */
function isHabit(tokens: readonly Token[], clause: Clause): boolean {
  const { subject, verb, object } = clause;
  // "we run it before the merge"
  const isPointedAt =
    object !== undefined &&
    /^(?:it|them|that|this)$/u.test(tokens[object.first]!.lower) &&
    object.first === object.last;
  if (isRound(tokens, clause) || isFromThenOn(tokens, subject!.first) || isWorkingRule(tokens, clause))
    return false;
  const isSince = isSaidOfNow(tokens, clause);
  if ((placeVerbs.test(verb!.lemma) && !isPointedAt && !isSince) || isHouseHabit(tokens, clause)) return true;
  // "We do about 400 covers on a Saturday"
  if (
    /^(?:about|around|roughly|over|some|nearly|almost|approximately)$/u.test(
      tokens[verb!.last + 1]?.lower ?? '',
    ) &&
    tokens[verb!.last + 2]?.class === 'number' &&
    !isSince
  )
    return true;
  // "We only take cash"
  if (verb!.lemma === 'take' && tradeTerms.test(tokens[object?.last ?? verb!.last]!.lower) && !isSince)
    return true;
  if (servingVerbs.test(verb!.lemma) && !hasDefiniteObject(tokens, clause) && !isSince) return true;
  if (
    object &&
    object.last > object.first &&
    tokens[object.first]!.class === 'number' &&
    !isDatedNow(tokens, clause) &&
    !isOnOccasion(tokens, subject!.first)
  )
    return true;
  // "we usually release", "Usually we release".
  const around = [tokens[subject!.first - 1], ...tokens.slice(subject!.last + 1, verb!.head)];
  return around.some((token) => token !== undefined && habitWord.test(token.lower));
}

/** "After that we always run", "Next time we ask first": what came of the story. */
export function isFromThenOn(tokens: readonly Token[], we: number): boolean {
  const before = tokens
    .slice(Math.max(0, we - 4), we)
    .map(({ lower }) => lower)
    .join(' ');
  const after = tokens
    .slice(we + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /(?:after that|(?:since|from|after) (?:then|(?:that|this|last) \p{L}+|now|the \p{L}+(?: \p{L}+)?)(?: on| onwards)?|ever since|next time|from now on)$/u.test(
      before,
    ) || /\b(?:and|so) (?:ever )?since then\b/u.test(after)
  );
}

/** "We never promise an hour", "We do not leave a parcel unless", "We keep a list of open doors": how somebody works since, not what a house sells. */
export function isWorkingRule(tokens: readonly Token[], { subject, verb, object, last }: Clause): boolean {
  // "We keep a jar of the broken bits so that new starters see them"
  const isForAnEnd = tokens
    .slice(last + 1, last + 3)
    .some(({ lower }, at, after) => lower === 'so' && after[at + 1]?.lower === 'that');
  if (/^(?:keep|maintain)$/u.test(verb!.lemma))
    return (
      isForAnEnd ||
      (object !== undefined &&
        tokens
          .slice(object.first, object.last + 1)
          .some(({ lower }) =>
            /^(?:lists?|logs?|spreadsheets?|notebooks?|records?|diary|cop(?:y|ies)|photos?|notes?|checklists?|tally|journal|files?)$/u.test(
              lower,
            ),
          ))
    );
  if (placeVerbs.test(verb!.lemma) || servingVerbs.test(verb!.lemma)) return false;
  const isNever = tokens.slice(subject!.last + 1, verb!.head).some(({ lower }) => lower === 'never');
  const isConditional = tokens
    .slice(last + 1, last + 2)
    .some(({ lower }) => /^(?:unless|until|before|without)$/u.test(lower));
  // "we ask about the mortgage before anything else"
  const isFirst = tokens
    .slice(verb!.last + 1)
    .some(
      ({ lower }, at, after) =>
        lower === 'before' && /^(?:anything|everything)$/u.test(after[at + 1]?.lower ?? ''),
    );
  return (
    isNever ||
    isFirst ||
    isForAnEnd ||
    isBeforeOwnStep(tokens, last + 1) ||
    (verb!.isNegated && isConditional)
  );
}

/** "We teach fractions with paper before we open the textbook": an order of steps that somebody keeps to. */
const isBeforeOwnStep = (tokens: readonly Token[], at: number): boolean =>
  /^(?:before|until)$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'we' &&
  tokens[at + 2]?.form?.base === true &&
  /^(?:the|a|an|any|it|them|that|this|our)$/u.test(tokens[at + 3]?.lower ?? '');

function isPastHabit(tokens: readonly Token[], clause: Clause, verb: Verb): boolean {
  const { lemma } = verb;
  // "We had been using one stock file": so it had always been; "we had been looking at the wrong meter" is a mistake.
  if (verb.isPerfect && verb.isProgressive)
    return (
      clause.kind === 'main' &&
      !/^(?:look|search|argue|try|wait|ask|chase|hunt|think|tell|hope|guess)$/u.test(lemma)
    );
  if (/\b(?:at (?:the|that) time|back then|in those days)$/u.test(textAround(tokens, verb))) return true;
  const before = tokens.slice(0, clause.subject!.first).map((token) => token.lower);
  if (
    (/^(?:work|use|have|live|run|do|serve|sell|share)$/u.test(lemma) || !hasDefiniteObject(tokens, clause)) &&
    (!verb.isProgressive || /^(?:live|rent|run|share|work)$/u.test(lemma)) &&
    /\b(?:back then|in those (?:days|years)|at (?:that|the) time),?$/u.test(before.join(' '))
  )
    return true;
  // "Within a month we were shipping every day" tells how far the deed went.
  const isMeasured = verb.isProgressive && /^(?:by|within)$/u.test(tokens[clause.first]!.lower);
  if (regularVerbs.test(lemma) && !verb.modal && !isMeasured && hasFrequency(tokens, clause)) return true;
  if (lemma !== 'use') return false;
  // "We were still using fax"
  if (verb.isProgressive && tokens.slice(verb.first, verb.head).some(({ lower }) => lower === 'still'))
    return true;
  // "we used to call", "in my last job we used Jira"
  return (
    tokens[verb.head + 1]?.lower === 'to' ||
    before.some((lower) => /^(?:job|role|company|position|employer|firm)$/u.test(lower))
  );
}

/** The last words of a clause up to the next boundary, for set phrases at its end. */
function textAround(tokens: readonly Token[], { first, last }: Verb): string {
  let end = last + 1;
  while (
    end < tokens.length &&
    !tokens[end]!.hasComma &&
    !tokens[end]!.hasBreak &&
    tokens[end]!.class !== 'coordinator'
  )
    end++;
  return tokens
    .slice(Math.max(first, end - 4), end)
    .map((token) => token.lower)
    .join(' ');
}
