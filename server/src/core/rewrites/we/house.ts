/** "We" that is the house: what it sells, does as a rule, and what happens to firms. */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { isOfOrganisation, organisationNouns } from './vocabulary.ts';

/** "we use", "we don't use": neither perfect nor progressive nor with a modal. */
export function isSimplePresent(tokens: readonly Token[], clause: Clause): boolean {
  const verb = clause.verb;
  if (!verb) return false;
  return (
    verb.tense === 'present' &&
    !verb.isPerfect &&
    !verb.isProgressive &&
    !verb.modal &&
    verb.voice === 'active' &&
    (verb.finite === verb.head || tokens[verb.finite ?? 0]?.class === 'do')
  );
}

/** "We give no discounts", "We do home loans": things at large are what the house does; "that script" is somebody's work. */
export function isHouseHabit(tokens: readonly Token[], clause: Clause): boolean {
  const { object, verb, subject } = clause;
  if (!object || !verb || !isSimplePresent(tokens, clause)) return false;
  if (
    isSaidOfNow(tokens, clause) ||
    tokens
      .slice(Math.max(0, subject!.first - 2), object.last + 3)
      .some(({ lower }) => /^(?:since|today|every)$/u.test(lower))
  )
    return false;
  const first = tokens[object.first]!;
  if (object.first !== verb.last + 1 || isRound(tokens, clause)) return false;
  return (
    indefinite.test(first.lower) ||
    (first.class === 'open' && !first.isName && /[^s]s$/u.test(tokens[object.last]!.lower))
  );
}

/** "Now we ship", "So now before a show we run", "these days we accept", "we no longer print": it was otherwise before. */
export function isSaidOfNow(tokens: readonly Token[], { subject, verb }: Clause): boolean {
  const near = [
    ...tokens.slice(0, 2),
    ...tokens.slice(Math.max(2, subject!.first - 3), Math.max(2, verb!.last + 10)),
  ];
  return near.some(
    ({ lower }, at) =>
      /^(?:now|nowadays|longer|anymore|still)$/u.test(lower) ||
      (lower === 'these' && near[at + 1]?.lower === 'days'),
  );
}

/** "We do a second count of the drugs", "we run a short drill": a round of work, not a line of trade. */
export const isRound = (tokens: readonly Token[], { verb, object }: Clause): boolean =>
  object !== undefined &&
  /^(?:do|run|make|hold|keep|take|add|leave|write)$/u.test(verb!.lemma) &&
  tokens[object.first]!.lower === 'a' &&
  tokens
    .slice(object.first + 1, object.first + 5)
    .some(
      ({ lower }, at) =>
        (object.first + 1 + at === object.last || tokens[object.first + 2 + at]?.lower === 'of') &&
        /^(?:(?:head|re)?counts?|checks?|review|audit|drill|debrief|retro|retrospective|walkthrough|walk|test|run|rehearsal|call-back|handover|huddle|stand-up|standup|inspection|read-through|backup|restore|sweep|photo|note)$/u.test(
          lower,
        ),
    );

/** "We still run that script", "We do the inventory": one thing that is pointed at. */
export function isOwnHabit(tokens: readonly Token[], clause: Clause): boolean {
  const { object, verb } = clause;
  if (!verb || !isSimplePresent(tokens, clause)) return false;
  // "own that failure": the reader may take "that" for a conjunction.
  if (verb.lemma === 'own')
    return tokens
      .slice(verb.last + 1, verb.last + 4)
      .some(({ lower }) =>
        /^(?:failure|mistake|problem|outcome|decision|result|error|incident|delay|bug|fault)s?$/u.test(lower),
      );
  if (!object) return false;
  const first = tokens[object.first]!.lower;
  if (!/^(?:run|use|do|make|keep|need|operate)$/u.test(verb.lemma)) return false;
  return /^(?:that|this|these|those)$/u.test(first) || (verb.lemma === 'do' && first === 'the');
}

/** "We were bought by a larger chain", "We opened in 2011", "We close at two": it happens to firms. */
export function isFirmsFate(tokens: readonly Token[], clause: Clause): boolean {
  const { verb, object } = clause;
  // "We had just moved to the new building", "We are known for our long warranties"
  if (verb && /^(?:move|relocate)$/u.test(verb.lemma) && !object && tokens[verb.last + 1]?.class === 'to')
    return tokens
      .slice(verb.last + 2, verb.last + 6)
      .some(({ lower }) => /^(?:building|floor|headquarters|hq|office|offices|premises|site)$/u.test(lower));
  if (verb?.lemma === 'know' && verb.voice === 'passive' && verb.tense === 'present')
    return tokens[verb.last + 1]?.lower === 'for';
  // "Neither the landlord nor we were insured": two parties, no firm.
  if (clause.subject!.last > clause.subject!.first) return false;
  if (verb?.voice === 'passive')
    return /^(?:buy|own|acquire|found|merge|fund|rename|list|license|franchise|nationalise|privatise|privatize|regulate|accredit|insure)$/u.test(
      verb.lemma,
    );
  if (!verb || object || !/^(?:open|close)$/u.test(verb.lemma)) return false;
  // "We are open from ten to six and closed on Mondays"
  if (
    clause.kind === 'coordinate' &&
    /^(?:open|closed)$/u.test(tokens[clause.subject!.last + 2]?.lower ?? '')
  )
    return true;
  const [preposition, time] = tokens.slice(verb.last + 1);
  return (
    preposition?.class === 'preposition' &&
    (isSimplePresent(tokens, clause) || /^(?:19|20)\d\d$/u.test(time?.lower ?? ''))
  );
}

/** "Our clinic sees 80 patients": a sentence about the house. */
export const isHouseClause = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject !== undefined &&
  clause.subject.person !== 'we' &&
  tokens[clause.subject.first]!.lower === 'our' &&
  organisationNouns.has(tokens[clause.subject.head]!.lower) &&
  isSimplePresent(tokens, clause) &&
  clause.verb?.lemma !== 'be';

/** "We had 11 consumers that nobody owned": what the house had; "In May we had 19 members" is a result. */
export function isHolding(tokens: readonly Token[], { subject, verb, object }: Clause): boolean {
  if (verb?.lemma !== 'have' || verb.isPerfect || verb.modal || !object) return false;
  const before = tokens[Math.max(0, subject!.first - 2)]!;
  if (/^(?:in|by|after|within)$/u.test(before.lower)) return false;
  // "We had 52 people in the lobby": how it was at that moment.
  if (/^(?:in|on|at)$/u.test(tokens[object.last + 1]?.lower ?? '')) return false;
  const isOwnedByNobody = tokens
    .slice(object.last + 1, object.last + 4)
    .some(({ lower }) => /^(?:nobody|no-one|everybody|everyone)$/u.test(lower));
  return (
    isOwnedByNobody || (isOfOrganisation(tokens[object.last]!.lower) && tokens[object.first]!.lower !== 'no')
  );
}

const definite = /^(?:the|this|that|these|those|my|our|his|her|its|their|each|every|it|them)$/u;
const indefinite = /^(?:an?|no|any|some)$/u;

export const hasDefiniteObject = (tokens: readonly Token[], { object }: Clause): boolean =>
  object !== undefined && definite.test(tokens[object.first]!.lower);
