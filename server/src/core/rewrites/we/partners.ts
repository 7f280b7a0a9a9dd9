/** Whom the sentence names beside the candidate: partners at work, a family, a group of one's own. */
import type { Clause, WordRange } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import type { WeSentence } from './sentence.ts';
import { isPeople, organisationNouns, unnamedGroups } from './vocabulary.ts';

const kin =
  /^(?:wife|husband|kids|children|parents|mother|father|mom|mum|dad|brothers?|sisters?|sons?|daughters?|girlfriend|boyfriend|fiancee?|spouse|grandmother|grandfather|cousins?|uncle|aunt)$/u;

/** Kin that nobody has at work; "our children" may be those of a school. */
const closeKin =
  /^(?:wife|husband|mother|father|mom|mum|dad|brother|sister|grandmother|grandfather|grandma|grandpa|uncle|aunt)$/u;

/** "in my family we", "our running club": another "we" than that of work. */
export function isOutsideWork({ tokens, spared, sentence }: WeSentence): boolean {
  if (/\bmoved (?:house|to \p{Lu}\p{L}+) with (?:the|my|our) (?:kids|children|family)\b/u.test(sentence.text))
    return true;
  if (
    /\bon (?:our|my) (?:anniversary|holidays?|honeymoon|vacation|wedding(?: day)?)\b|\bat home,? we\b(?! \w+ed the\b)|\bwe\b[^,.;]{0,40}\bwith my (?:brother|sister|parent|cousin|kid|child|son|daughter|mother|father|wife|husband|grand\w+)/iu.test(
      sentence.text,
    )
  )
    return true;
  // "We played in the same handball club"
  if (
    /\bwe (?:\w+ )?(?:played|sang|rowed|danced|prayed)\b[^,.;]{0,30}\b(?:band|choir|church|club|league|orchestra)\b/iu.test(
      sentence.text,
    )
  )
    return true;
  // "My husband was ill, so we moved"
  if (tokens.some(({ lower }, at) => kin.test(lower) && tokens[at - 1]?.lower === 'my' && !spared.has(at)))
    return true;
  // "Our grandmother taught us"
  if (
    tokens.some(({ lower }, at) => closeKin.test(lower) && tokens[at - 1]?.lower === 'our' && !spared.has(at))
  )
    return true;
  return tokens.some(
    ({ lower }, at) =>
      !spared.has(at) &&
      /^(?:family|church|club|choir|band|mosque|temple|village|marriage|household|flatmates|roommates)$/u.test(
        lower,
      ) &&
      tokens
        .slice(Math.max(0, at - 3), at)
        .some((before) => before.lower === 'my' || before.lower === 'our') &&
      !/^(?:doctor|medicine|practice)$/u.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** "me and my team rewrote": the rewrite leaves the group out. */
export function joinsOwnGroup(tokens: readonly Token[], clause: Clause): boolean {
  const { first, last } = clause.subject!;
  return tokens.slice(first, last + 1).some((token) => token.class === 'coordinator');
}

/** "me and the analysts, we ...": somebody is named beside the candidate. */
export function namesPartners({ tokens, spared }: WeSentence): boolean {
  return tokens.some(
    (token, at) =>
      token.class === 'coordinator' &&
      !spared.has(at) &&
      ((endsWithI(tokens, at) && !unnamedGroups.has(tokens[at - 1]?.lower ?? '')) ||
        (token.lower !== 'but' &&
          token.lower !== 'or' &&
          joinsMe(tokens[at - 1], tokens[at + 1], tokens.slice(at + 2, at + 4)))),
  );
}

/** "we - Ana, Tom and I - went": the names stand between dashes or commas. */
function endsWithI(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const end = tokens[at + 2];
  return next?.core === 'i' && !next.clitic && (!end || end.hasBreak || end.hasComma || end.closes);
}

/** "me and two nurses", "the vendor and me" */
function joinsMe(before: Token | undefined, next: Token | undefined, after: readonly Token[]): boolean {
  if (!next) return false;
  if (
    before &&
    (before.core === 'me' || before.core === 'myself') &&
    !before.hasBreak &&
    (next.class === 'determiner' || next.class === 'number' || next.isName)
  )
    return (
      !unnamedGroups.has(after[0]?.lower ?? '') ||
      // "me and a colleague" are two.
      (next.lower === 'a' && /^(?:colleague|teammate)$/u.test(after[0]!.lower)) ||
      (after[1]?.class === 'open' && !after[1].form?.past)
    );
  return (next.core === 'me' || next.core === 'myself') && !unnamedGroups.has(before?.lower ?? '');
}

/** "when I was a child", "I grew up": not about work. */
export const childhood =
  /\bwhen i was (?:an? )?(?:very )?(?:child|kid|boy|girl|teenager|teen|little|small|young|\w+ years old)\b|\bwhen we were (?:kids|children|small|little|young|boys|girls|teenagers)\b|\bas (?:a child|a kid|a boy|a girl|kids|children)\b|\b(?:i|we) grew up\b/iu;

/** At the start of a sentence any word has a capital; a bare singular there is a name. */
const isPersonsName = (tokens: readonly Token[], at: number): boolean => {
  const { isName, lower, form, class: wordClass } = tokens[at]!;
  if (isName || at > 0) return isName;
  return wordClass === 'open' && !form && /(?:[^s]|[aiu]s|ss)$/u.test(lower) && !organisationNouns.has(lower);
};

/** "Reza was with me on the grill and we sent", "Ana helped me and we": somebody stood beside the candidate. */
export const hasCompany = ({ tokens, clauses, spared }: WeSentence): boolean =>
  clauses.some(
    ({ subject, verb, kind }) =>
      (kind === 'main' || kind === 'coordinate') &&
      /^(?:others|he-she)$/u.test(subject?.person ?? '') &&
      verb?.voice === 'active' &&
      verb.tense === 'past' &&
      !verb.isNegated &&
      !verb.modal &&
      !spared.has(verb.head) &&
      (besideVerbs.test(verb.lemma)
        ? tokens[verb.last + 1]?.lower === 'with' && tokens[verb.last + 2]?.core === 'me'
        : /^(?:help|join|accompany)$/u.test(verb.lemma) && tokens[verb.last + 1]?.core === 'me'),
  );

const besideVerbs = /^(?:be|come|go|stay|work|sit|drive|travel|walk|stand|run|pair)$/u;

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
  // "and that is how we finished"
  const tellsHow = /^(?:how|why)$/u.test(clause.marker ?? '') && clause.verb?.tense === 'past';
  // "Me, Greta and the new guy, we took it apart"
  if (
    /^(?:i|me)$/u.test(tokens[0]!.core) &&
    tokens[1]?.hasComma &&
    first < 10 &&
    tokens[first]!.hasComma &&
    tokens.slice(2, first).some(({ class: wordClass }) => wordClass === 'coordinator') &&
    !tokens.slice(1, first).some(({ class: wordClass }) => /^(?:be|do|have|modal)$/u.test(wordClass))
  )
    return true;
  if (clause.kind !== 'main' && clause.kind !== 'coordinate' && !tellsHow) return false;
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
  if (summons(tokens, own, clause)) return true;
  return clauses.some(
    (other) =>
      other.kind === 'main' &&
      other.first < clause.first &&
      other.subject?.person === 'others' &&
      ((other.subject.first === other.subject.last && isPersonsName(tokens, other.subject.head)) ||
        isOwnMate(tokens, other)) &&
      other.verb?.tense === 'past' &&
      other.verb.voice === 'active',
  );
}

/** "I held the torch, my mate cut the wire": at work beside the candidate. */
const isOwnMate = (tokens: readonly Token[], { subject, object }: Clause): boolean =>
  object !== undefined &&
  subject!.last === subject!.first + 1 &&
  tokens[subject!.first]!.lower === 'my' &&
  /^(?:apprentice|assistant|buddy|classmate|colleague|coworker|mate|partner|sous-chef|teammate|trainee)$/u.test(
    tokens[subject!.head]!.lower,
  );

/** "I called Dr Osei over and we turned him", "I asked a porter to help me and we lifted it": whoever was fetched took part. */
function summons(tokens: readonly Token[], own: Clause, { subject }: Clause): boolean {
  const { first } = subject!;
  const { verb } = own;
  // "I got hold of Stefan"
  const isHeld =
    verb!.lemma === 'get' &&
    tokens[verb!.last + 1]?.lower === 'hold' &&
    tokens[verb!.last + 2]?.lower === 'of';
  const held = verb!.last + 3;
  const object = isHeld ? { first: held, last: held } : (own.object ?? broughtIn(tokens, verb!.last + 1));
  if (!object || verb!.tense !== 'past' || verb!.isNegated || !summoningVerbs.test(verb!.lemma)) return false;
  // What was done stands behind "and we", "so we" or a comma, not in a sentence about somebody else.
  if (tokens[first - 1]?.class !== 'coordinator' && !tokens[first]!.hasComma && !tokens[first]!.hasBreak)
    return false;
  const person = tokens[object.last]!;
  const isOne =
    person.isName ||
    isPeople(`${person.lower}s`) ||
    oneOfMany.test(person.lower) ||
    /^(?:him|her)$/u.test(person.core);
  if (!isOne) return false;
  // "I called in Hamid, who knows boilers, and we took the cover off"
  if (object !== own.object && person.isName) return true;
  const after = tokens.slice(object.last + 1, first).map(({ lower }) => lower);
  if (/^(?:and|so)$/u.test(after[0] ?? ''))
    return after.length === 1 && (person.isName || handsOn.test(verb!.lemma));
  // "I rang Beatriz at home and we talked it through"
  if (person.isName && after.length < 5 && /^(?:at|from|in|on)$/u.test(after[0] ?? '')) return true;
  return (
    /^(?:over|in|down|across|along|aboard|upstairs|downstairs|onto|outside|inside)$/u.test(after[0] ?? '') ||
    (handsOn.test(verb!.lemma) && /^(?:off|out|away)$/u.test(after[0] ?? '')) ||
    / (?:help|join|assist)(?: |$)/u.test(` ${after.join(' ')}`) ||
    / with me(?: |$)/u.test(` ${after.join(' ')}`)
  );
}

/** "brought in a colleague": the particle parts the verb from its object. */
function broughtIn(tokens: readonly Token[], particle: number): WordRange | undefined {
  if (!/^(?:in|up|over|along)$/u.test(tokens[particle]?.lower ?? '')) return undefined;
  const opener = tokens[particle + 1];
  const last = opener?.class === 'determiner' ? particle + 2 : particle + 1;
  return tokens[last]?.class === 'open' ? { first: particle + 1, last } : undefined;
}

const oneOfMany =
  /^(?:registrar|boss|boy|chef|cook|foreman|girl|guard|guy|housekeeper|man|medic|midwife|pharmacist|priest|sous-chef|surgeon|tech|vet|warden|woman)$/u;
const summoningVerbs = /^(?:ask|bring|call|fetch|find|get|grab|invite|phone|pull|ring|take|text|wake)$/u;
const handsOn = /^(?:bring|fetch|get|grab|pull|take|wake)$/u;
