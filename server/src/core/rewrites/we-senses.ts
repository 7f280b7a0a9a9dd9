/** Whom a "we" means when it is not the people of the deed: everybody, the house, the people named beside it, or the words of a title. */
import type { Clause } from '../story/grammar.ts';
import type { Sentence } from '../story/story.ts';
import type { Token } from '../story/word-classes.ts';
import { organisationNouns } from './we-vocabulary.ts';

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

/** What people do and feel at any time: with these a "we" of the present is about everybody. */
const humanVerbs = /^(?:learn|forget|remember|trust|tend|judge|fear|hear|listen)$/u;
const bodyStates =
  /^(?:tired|hungry|thirsty|afraid|scared|angry|stressed|sick|ill|old|young|nervous|sad|happy|rushed|exhausted|sleepy)$/u;

/** "We learn more from one bad order", "as we say at sea", "when we are tired, we stop reading". */
export function isAboutEverybody(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  if (clause.verb?.lemma === 'be')
    return clause.kind === 'subordinate' && clause.verb.tense === 'present' && isBodyState(tokens, clause);
  // "let's look before we cut"
  if (
    clause.kind === 'subordinate' &&
    clause.verb !== undefined &&
    tokens[clause.verb.head]!.form?.base === true &&
    tokens.some((token) => !token.quoted && (token.lower === "let's" || token.lower === 'lets'))
  )
    return true;
  if (!isSimplePresent(tokens, clause)) return false;
  const { verb } = clause;
  const before = tokens.slice(Math.max(0, clause.subject!.first - 5), clause.subject!.first);
  if (
    (verb!.lemma === 'say' ||
      (verb!.lemma === 'call' && /^(?:it|this|that)$/u.test(tokens[verb!.last + 1]?.lower ?? ''))) &&
    before.some((token) => /^(?:like|as|in|at)$/u.test(token.lower) && !token.quoted)
  )
    return true;
  if (humanVerbs.test(verb!.lemma) && !hasDefiniteObject(tokens, clause)) return true;
  if (
    clause.kind === 'question' &&
    tokens.slice(clause.subject!.last + 1, verb!.head).some(({ lower }) => /^(?:ever|really)$/u.test(lower))
  )
    return true;
  if (clauses.some((other) => isBodyStateOfWe(tokens, other))) return true;
  // "Children learn from what we do": what others do in the present is no story.
  return (
    /^(?:relative|reported)$/u.test(clause.kind) &&
    clause.marker === 'what' &&
    clauses.some(
      ({ kind, subject, verb: main }) =>
        kind === 'main' && subject?.person === 'others' && main?.tense === 'present' && !main.isPerfect,
    )
  );
}

const isBodyStateOfWe = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject?.person === 'we' &&
  clause.kind === 'subordinate' &&
  clause.verb?.lemma === 'be' &&
  clause.verb.tense === 'present' &&
  isBodyState(tokens, clause);

const isBodyState = (tokens: readonly Token[], clause: Clause): boolean =>
  /^(?:when|if|once|because)$/u.test(clause.marker ?? '') &&
  bodyStates.test(tokens[clause.verb!.last + 1]?.lower ?? '');

const definite = /^(?:the|this|that|these|those|my|our|his|her|its|their|each|every|it|them)$/u;
const indefinite = /^(?:an?|no|any|some)$/u;

export const hasDefiniteObject = (tokens: readonly Token[], { object }: Clause): boolean =>
  object !== undefined && definite.test(tokens[object.first]!.lower);

/** "We give no discounts", "We do home loans": things at large are what the house does; "that script" is somebody's work. */
export function isHouseHabit(tokens: readonly Token[], clause: Clause): boolean {
  const { object, verb, subject } = clause;
  if (!object || !verb || !isSimplePresent(tokens, clause)) return false;
  if (
    tokens
      .slice(Math.max(0, subject!.first - 2), object.last + 3)
      .some(({ lower }) => /^(?:now|still|nowadays|since|today)$/u.test(lower))
  )
    return false;
  const first = tokens[object.first]!;
  if (object.first !== verb.last + 1) return false;
  return (
    indefinite.test(first.lower) ||
    (first.class === 'open' && !first.isName && /[^s]s$/u.test(tokens[object.last]!.lower))
  );
}

/** "We still run that script", "We do the inventory": one thing that is pointed at. */
export function isOwnHabit(tokens: readonly Token[], clause: Clause): boolean {
  const { object, verb } = clause;
  if (!object || !verb || !isSimplePresent(tokens, clause)) return false;
  const first = tokens[object.first]!.lower;
  if (verb.lemma === 'own')
    return /^(?:failure|mistake|problem|outcome|decision|result|error|incident|delay|bug|fault)s?$/u.test(
      tokens[object.last]!.lower,
    );
  if (!/^(?:run|use|do|make|keep|need|operate)$/u.test(verb.lemma)) return false;
  return /^(?:that|this|these|those)$/u.test(first) || (verb.lemma === 'do' && first === 'the');
}

/** "We were bought by a larger chain": it happens to firms. */
export const isFirmsFate = ({ verb }: Clause): boolean =>
  verb?.voice === 'passive' &&
  /^(?:buy|acquire|found|merge|fund|rename|list|license|franchise|nationalise|privatise|privatize)$/u.test(
    verb.lemma,
  );

/** "Our clinic sees 80 patients": a sentence about the house. */
export const isHouseClause = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject !== undefined &&
  clause.subject.person !== 'we' &&
  tokens[clause.subject.first]!.lower === 'our' &&
  organisationNouns.has(tokens[clause.subject.head]!.lower) &&
  isSimplePresent(tokens, clause) &&
  clause.verb?.lemma !== 'be';

/** "when I was a child", "I grew up": not about work. */
export const childhood =
  /\bwhen i was (?:an? )?(?:very )?(?:child|kid|boy|girl|teenager|teen|little|small|young|\w+ years old)\b|\bas a (?:child|kid|boy|girl)\b|\b(?:i|we) grew up\b/iu;

/** What people do with one another: "I sat down with Tomasz and we ..." */
const companyVerbs =
  /^(?:sit|meet|work|pair|talk|speak|go|team|plan|walk|drive|travel|discuss|review|train|stay|share|partner|brainstorm)$/u;

/** People are named beside the candidate, so that "we" is true: "Me and Youssef, we ...", "I drafted it, Ewa translated it and we sent it". */
export function meansNamedPeople(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  const { first } = clause.subject!;
  // "Me and Youssef, we was on the roof"
  if (
    tokens[0]?.core === 'me' &&
    /^(?:and|&)$/u.test(tokens[1]?.lower ?? '') &&
    tokens[2]?.class === 'open' &&
    first >= 3 &&
    first <= 5 &&
    tokens[first]!.hasComma
  )
    return true;
  if (clause.kind !== 'main' && clause.kind !== 'coordinate') return false;
  const own = clauses.find(
    (other) =>
      other.subject?.person === 'I' &&
      other.verb !== undefined &&
      other.first < clause.first &&
      (other.kind === 'main' || other.kind === 'coordinate'),
  );
  if (!own) return false;
  if (
    companyVerbs.test(own.verb!.lemma) &&
    tokens.some(
      (token, at) =>
        at > own.verb!.last && at < first && token.lower === 'with' && tokens[at + 1]?.isName === true,
    )
  )
    return true;
  return clauses.some(
    (other) =>
      other.kind === 'main' &&
      other.first > own.first &&
      other.first < clause.first &&
      other.subject?.person === 'others' &&
      other.subject.first === other.subject.last &&
      tokens[other.subject.head]!.isName &&
      other.verb?.tense === 'past' &&
      other.verb.voice === 'active',
  );
}

/**
 * Words of a title in the middle of a sentence: "The poster was called *Why we wash our hands*".
 * Its markup is blanked, so that it stands between wide gaps; it begins with a capital that no name explains.
 */
export function titleWords(
  { text, words }: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
): ReadonlySet<number> {
  const title = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const token = tokens[at]!;
    const word = words[at]!;
    const isNamed = /^(?:called|titled|entitled|named|headed|labelled|labeled|read|reads)$/u.test(
      tokens[at - 1]!.lower,
    );
    const isMarked = / {2}/u.test(token.gap) && !token.hasBreak;
    if (
      !/^\p{Lu}\p{Ll}/u.test(word.text) ||
      /^I\b/u.test(word.text) ||
      !(isMarked || (isNamed && token.class !== 'open'))
    )
      continue;
    if (token.core === 'we' && !isNamed) continue;
    let last = at;
    while (last + 1 < words.length && !tokens[last + 1]!.hasBreak && !tokens[last + 1]!.hasComma) {
      if (isMarked && / {2}/u.test(tokens[last + 1]!.gap)) break;
      last++;
    }
    const isClosed =
      !isMarked || /^ {2}|^[*_\])]/u.test(text.slice(words[last]!.end)) || last === words.length - 1;
    if (isClosed && last > at) for (let inside = at; inside <= last; inside++) title.add(inside);
    at = last;
  }
  return title;
}
