/** "We" that is everybody: "we learn more from one bad order", "when we are tired, we stop reading". */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { hasDefiniteObject, isSimplePresent } from './house.ts';

/** What people do and feel at any time: with these a "we" of the present is about everybody. */
const humanVerbs = /^(?:learn|forget|remember|trust|tend|judge|fear|hear|listen)$/u;
/** What a body or a mind does, said of a thing at large: "pain is strange: we feel it in the foot". */
const senseVerbs =
  /^(?:feel|see|hear|smell|taste|breathe|sleep|forget|remember|notice|sense|perceive|lose|need|learn)$/u;
const bodyStates =
  /^(?:tired|hungry|thirsty|afraid|scared|angry|stressed|sick|ill|old|older|young|younger|nervous|sad|happy|rushed|exhausted|sleepy)$/u;

/** "We learn more from one bad order", "as we say at sea", "when we are tired, we stop reading". */
export function isAboutEverybody(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
): boolean {
  // "let's say we had one hour"
  if (isSupposed(tokens, clause.subject!.first)) return true;
  // "We are what we repeat"
  if (
    clause.kind === 'main' &&
    clause.verb?.lemma === 'be' &&
    clause.verb.tense === 'present' &&
    tokens[clause.verb.last + 1]?.lower === 'what' &&
    tokens[clause.verb.last + 2]?.core === 'we'
  )
    return true;
  // "It's human to blame the person we can't see"
  if (clause.verb?.tense !== 'past' && isSaidOfPeople(tokens, clause.subject!.first)) return true;
  // "Habit is stronger than we are"
  if (
    clause.verb?.lemma === 'be' &&
    clause.verb.tense === 'present' &&
    tokens[clause.subject!.first - 1]?.lower === 'than' &&
    clauses[0] !== undefined &&
    isAtLarge(tokens, clauses[0])
  )
    return true;
  if (clause.verb?.lemma === 'be')
    return (
      clause.kind === 'subordinate' &&
      clause.verb.tense === 'present' &&
      (isBodyState(tokens, clause) ||
        isInBodyState(tokens, clause) ||
        isWhenThingsHappen(tokens, clauses, clause))
    );
  // "let's look before we cut"
  if (
    clause.kind === 'subordinate' &&
    clause.verb !== undefined &&
    tokens[clause.verb.head]!.form?.base === true &&
    tokens.some((token) => !token.quoted && (token.lower === "let's" || token.lower === 'lets'))
  )
    return true;
  // "Humans are lazy and we read only the first line"
  if (
    clauses.some(
      ({ subject, verb }) =>
        verb?.tense === 'present' && /^(?:humans|mortals)$/u.test(tokens[subject?.head ?? -1]?.lower ?? ''),
    )
  )
    return true;
  // "It is strange how quickly we get used to a bad smell"
  if (clause.verb?.tense === 'present' && !clause.verb.modal && isMarvelledAt(tokens, clauses, clause))
    return true;
  if (!isSimplePresent(tokens, clause)) return false;
  const { verb } = clause;
  if (isWhenThingsHappen(tokens, clauses, clause)) return true;
  if (
    turnsBodyState(tokens, clause) ||
    clauses.some(
      (other) =>
        other.subject?.person === 'we' && other.kind === 'subordinate' && turnsBodyState(tokens, other),
    )
  )
    return true;
  if (
    isSaidOfPeople(tokens, clause.subject!.first) ||
    clauses.some((other) => other.subject?.person === 'we' && isInBodyState(tokens, other))
  )
    return true;
  const before = tokens.slice(Math.max(0, clause.subject!.first - 5), clause.subject!.first);
  if (
    (verb!.lemma === 'say' ||
      (verb!.lemma === 'call' && /^(?:it|this|that)$/u.test(tokens[verb!.last + 1]?.lower ?? ''))) &&
    before.some((token) => /^(?:like|as|in|at)$/u.test(token.lower) && !token.quoted)
  )
    return true;
  // "what we call average is often the median"
  if (/^(?:call|say)$/u.test(verb!.lemma) && clause.marker === 'what') return true;
  const heard = tokens[verb!.last + 1]?.lower === 'to' ? tokens[verb!.last + 2]?.lower : undefined;
  // "we listen to it same day"
  if (
    humanVerbs.test(verb!.lemma) &&
    !hasDefiniteObject(tokens, clause) &&
    !/^(?:it|them|the|each|every|that|this|those|these)$/u.test(heard ?? '')
  )
    return true;
  if (
    clause.kind === 'question' &&
    tokens
      .slice(clause.subject!.last + 1, verb!.head)
      .some(({ lower }) => /^(?:ever|really|always)$/u.test(lower))
  )
    return true;
  if (clauses.some((other) => isBodyStateOfWe(tokens, other))) return true;
  const [first] = clauses;
  // "Sleep is when we repair ourselves", "A scar is how we remember a knife"
  if (
    /^(?:when|how|why|where|what)$/u.test(clause.marker ?? '') &&
    first?.verb?.last === clause.first - 1 &&
    isAtLarge(tokens, first)
  )
    return true;
  // "Trust is something we earn"
  if (
    clause.kind === 'relative' &&
    first?.object !== undefined &&
    (/^an?$/u.test(tokens[first.object.first]!.lower) ||
      /^(?:anything|something|thing|things)$/u.test(tokens[first.object.last]!.lower)) &&
    isAtLarge(tokens, first)
  )
    return true;
  if (senseVerbs.test(verb!.lemma) && first !== undefined && first !== clause && isAtLarge(tokens, first))
    return true;
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

/** "People being people, we click first", "It is only human that we remember the last number". */
const isSaidOfPeople = (tokens: readonly Token[], we: number): boolean =>
  (/^(?:people|humans)$/u.test(tokens[0]?.lower ?? '') && tokens[1]?.lower === 'being') ||
  tokens
    .slice(0, we)
    .some(
      ({ lower }, at) =>
        /^(?:human|natural)$/u.test(lower) && /^(?:that|to)$/u.test(tokens[at + 1]?.lower ?? ''),
    );

/** "When we get old we lose first the thirst" */
const turnsBodyState = (tokens: readonly Token[], { marker, verb }: Clause): boolean =>
  /^(?:when|if|once|as)$/u.test(marker ?? '') &&
  verb?.tense === 'present' &&
  /^(?:get|grow|feel|become)$/u.test(verb.lemma) &&
  bodyStates.test(tokens[verb.last + 1]?.lower ?? '');

/** "When we are in pain, we do not read signs" */
const isInBodyState = (tokens: readonly Token[], { kind, marker, verb }: Clause): boolean =>
  kind === 'subordinate' &&
  /^(?:when|if|once)$/u.test(marker ?? '') &&
  verb?.lemma === 'be' &&
  verb.tense === 'present' &&
  tokens[verb.last + 1]?.lower === 'in' &&
  /^(?:pain|fear|love|shock|panic|doubt|trouble|grief|stress|hurry|rush)$/u.test(
    tokens[tokens[verb.last + 2]?.lower === 'a' ? verb.last + 3 : verb.last + 2]?.lower ?? '',
  );

/** "Pain is strange", "A tendon heals slowly": a thing without an article or with "a", in the present. */
function isAtLarge(tokens: readonly Token[], { kind, subject, verb, first }: Clause): boolean {
  if (kind !== 'main' || subject?.person !== 'others' || subject.first !== first || verb?.lemma !== 'be')
    return false;
  if (verb.tense !== 'present' || verb.isProgressive || verb.voice === 'passive') return false;
  const opener = tokens[subject.first]!;
  return /^an?$/u.test(opener.lower) || (subject.first === subject.head && opener.class === 'open');
}

const isSupposed = (tokens: readonly Token[], we: number): boolean =>
  /^(?:say|assume|imagine|suppose|pretend)$/u.test(
    tokens[we - (tokens[we - 1]?.lower === 'that' ? 2 : 1)]?.lower ?? '',
  ) && tokens.slice(Math.max(0, we - 4), we).some(({ lower }) => /^(?:let's|lets|let)$/u.test(lower));

const isBodyStateOfWe = (tokens: readonly Token[], clause: Clause): boolean =>
  clause.subject?.person === 'we' &&
  clause.kind === 'subordinate' &&
  clause.verb?.lemma === 'be' &&
  clause.verb.tense === 'present' &&
  isBodyState(tokens, clause);

const isBodyState = (tokens: readonly Token[], clause: Clause): boolean =>
  /^(?:when|if|once|because)$/u.test(clause.marker ?? '') &&
  bodyStates.test(tokens[clause.verb!.last + 1]?.lower ?? '');

/** "It is strange how", "funny that": a remark about people. */
const isMarvelledAt = (tokens: readonly Token[], clauses: readonly Clause[], { marker }: Clause): boolean =>
  marker === 'how' &&
  clauses.some(
    ({ kind, subject, verb }) =>
      kind === 'main' &&
      tokens[subject?.head ?? -1]?.core === 'it' &&
      verb?.lemma === 'be' &&
      verb.tense === 'present',
  );

/** "Problems start when we change two things", "The best ideas come when we are in the shower": what comes of what anybody does. */
function isWhenThingsHappen(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  if (clause.kind !== 'subordinate' || !/^(?:when|if|while)$/u.test(clause.marker ?? '')) return false;
  const main = clauses.find(({ kind }) => kind === 'main');
  if (main?.subject?.person !== 'others' || !isSimplePresent(tokens, main)) return false;
  // "People tell the truth when we stop talking"
  if (/^(?:people|children|humans)$/u.test(tokens[main.subject.first]!.lower)) return true;
  if (
    !/^(?:come|happen|start|begin|arise|grow|occur|vanish|disappear|appear|fail|get|improve)$/u.test(
      main.verb!.lemma,
    )
  )
    return false;
  const first = tokens[main.subject.first]!;
  return (
    (first.class === 'open' && !first.isName) ||
    (first.lower === 'the' && /^(?:best|worst|most)$/u.test(tokens[main.subject.first + 1]?.lower ?? ''))
  );
}
