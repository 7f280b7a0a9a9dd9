/** A verb after "and" or a comma: one more deed of a subject that was named before. */
import type { Verb } from '../grammar.ts';
import type { Token } from '../word-classes.ts';
import { looksLikeVerb, startsObject } from './finite-words.ts';
import { readParticiple } from './non-finite.ts';
import { type Draft, deepest, finiteHost, openClause, parentOf, type Reader, setVerb } from './reader.ts';
import { type VerbGroup, verbGroup } from './verb-groups.ts';

/** "and fixed it": a past or finite verb at `index`. */
export function coordinateFinite(reader: Reader): boolean {
  const { tokens, index, joined, current } = reader;
  const token = tokens[index]!;
  const group = verbGroup(reader, index);
  if (!group) return false;
  const host = finiteHost(reader, current);
  const isParticiple = token.class === 'open' && token.form?.participle === true;
  if (isParticiple && host?.verb && host.subject) {
    const shared = sharedAuxiliary(reader, host.verb, group);
    if (shared) {
      coordinate(reader, shared, group.next, host);
      return true;
    }
  }
  if (isParticiple && !joined && isAdjunct(reader, host, group)) {
    readParticiple(reader, current);
    return true;
  }
  const subjectHost = hostFor(reader, group);
  if (subjectHost) coordinate(reader, group.verb, group.next, subjectHost);
  else {
    setVerb(reader, openClause(reader, 'main', index, undefined), group.verb);
    reader.index = group.next;
  }
  return true;
}

/** "and fix it", "and fixes it": a base or third form, only where the verb before has the same form. */
export function coordinateSameForm(reader: Reader): boolean {
  const { index, tokens } = reader;
  for (let draft = reader.current; draft; draft = parentOf(reader, draft)) {
    if (!draft.verb || !hasSameForm(tokens, tokens[index]!, draft, draft.verb)) continue;
    const group = looksLikeVerb(reader, index) ? verbGroup(reader, index) : undefined;
    if (!group) return false;
    const { modal, tense } = draft.verb;
    if (draft.kind === 'non-finite') {
      const clause = openClause(reader, 'non-finite', index, draft, draft.marker);
      setVerb(reader, clause, { ...group.verb, finite: undefined, tense: 'none', modal });
    } else {
      const clause = openClause(reader, 'coordinate', index, draft);
      clause.subject = draft.subject;
      const finite = modal ? undefined : group.verb.finite;
      setVerb(reader, clause, { ...group.verb, finite, tense, modal });
    }
    reader.index = group.next;
    return true;
  }
  return false;
}

function hasSameForm(tokens: readonly Token[], { form }: Token, draft: Draft, verb: Verb): boolean {
  if (
    form?.base &&
    (draft.marker === 'to' ||
      verb.modal !== undefined ||
      (verb.tense === 'present' && verb.finite === verb.head) ||
      (verb.finite !== undefined && verb.finite !== verb.head && tokens[verb.finite]!.class === 'do') ||
      draft.kind === 'imperative' ||
      verb.lemma === 'help')
  )
    return true;
  return (
    form?.third === true &&
    verb.tense === 'present' &&
    (draft.subject?.number === 'singular' || tokens[verb.head]!.form?.third === true)
  );
}

/** "was found and fixed", "have tested and rolled out": the verb as it is with the auxiliary of the one before. */
function sharedAuxiliary(reader: Reader, previous: Verb, { verb, next }: VerbGroup): Verb | undefined {
  const { tense, voice, isPerfect, isNegated, modal } = previous;
  if (voice === 'passive')
    return startsObject(reader, next)
      ? undefined
      : { ...verb, voice, finite: undefined, tense, isPerfect, isNegated, modal };
  return isPerfect ? { ...verb, finite: undefined, tense, isPerfect } : undefined;
}

/** ", tested twice,": a participle after a comma that goes on with no deed before it. */
function isAdjunct(reader: Reader, host: Draft | undefined, group: VerbGroup): boolean {
  const previous = host?.verb;
  // "saw that the writers were blocked, killed the query": a participle has no object.
  if (host && isDoneByMain(reader, host, group)) return false;
  if (previous?.tense !== 'past' || previous.voice !== 'active') return true;
  return reader.current?.kind === 'non-finite' && !startsObject(reader, group.next);
}

const isDoneByMain = (reader: Reader, host: Draft, { verb, next }: VerbGroup): boolean =>
  reader.tokens[verb.head]!.form?.past === true && leadingBack(reader, host, verb, next) !== undefined;

function coordinate(reader: Reader, verb: Verb, next: number, host: Draft): void {
  const draft = openClause(
    reader,
    host.kind === 'non-finite' ? 'non-finite' : 'coordinate',
    reader.index,
    host,
  );
  draft.subject = host.subject;
  setVerb(reader, draft, verb);
  reader.index = next;
}

/** The clause whose subject a further finite verb takes: the nearest that is not a relative or subordinate one and agrees with it. */
function hostFor(reader: Reader, { verb, next }: VerbGroup): Draft | undefined {
  const finite = verb.finite === undefined ? undefined : reader.tokens[verb.finite]!.lower;
  const nearest = finiteHost(reader, reader.current);
  const isQuestionOver = nearest?.marker === 'where' && isBareCopula(nearest, reader.index - 2);
  if (nearest && !isQuestionOver && goesOnInside(reader, nearest, finite)) return nearest;
  // "We noticed that patients were late, and were able to show it": a comma leads back to the main clause.
  const leadsBack =
    reader.tokens[reader.index - 1]?.class === 'coordinator' &&
    (reader.tokens[reader.index - 1]!.hasComma
      ? nearest?.kind === 'reported' || nearest?.kind === 'subordinate'
      : isQuestionOver || (nearest?.kind === 'reported' && isBareCopula(nearest, reader.index - 2)));
  const upper =
    leadingBack(reader, nearest, verb, next) ??
    (leadsBack ? earlierMain(reader, finite) : undefined) ??
    agreeingHost(reader, nearest, finite) ??
    earlierMain(reader, finite);
  if (
    nearest?.kind === 'subordinate' &&
    agrees(nearest, finite) &&
    upper?.subject &&
    upper.subject.person === nearest.subject?.person
  )
    return nearest;
  return upper ?? (nearest?.subject ? nearest : undefined);
}

/** "because they were clogged and were making a noise": without a comma the nearer of two plurals keeps its verb. */
const goesOnInside = ({ tokens, index }: Reader, nearest: Draft, finite: string | undefined): boolean =>
  (nearest.kind === 'subordinate' || nearest.kind === 'relative') &&
  tokens[index - 1]?.class === 'coordinator' &&
  !tokens[index - 1]!.hasComma &&
  /^(?:were|are)$/u.test(finite ?? '') &&
  nearest.verb?.finite !== undefined &&
  tokens[nearest.verb.finite]!.lower === finite &&
  nearest.subject?.person !== 'we' &&
  agrees(nearest, finite);

/**
 * "I opened a ticket so the change was on record, then drove there", "told them it was late and rang the shops": things do no such deeds.
 * "We moved the desks, taped the floor so the cables were safe, and were told to stop": a list of deeds that is still open goes on.
 */
function leadingBack(
  reader: Reader,
  nearest: Draft | undefined,
  verb: Verb,
  next: number,
): Draft | undefined {
  const { tokens, index } = reader;
  const isInner = nearest?.kind === 'reported' || (nearest?.kind === 'main' && nearest.marker === 'so');
  if (!isInner || !/^(?:others|it|they)$/u.test(nearest.subject?.person ?? '')) return undefined;
  let at = index;
  while (at > 0 && tokens[at]!.class === 'adverb' && !tokens[at]!.hasComma) at--;
  if (at === index && !tokens[at]!.hasComma && tokens[at - 1]?.class === 'adverb') {
    at--;
    while (at > 0 && tokens[at]!.class === 'adverb' && !tokens[at]!.hasComma) at--;
  }
  const before = tokens[at]!.hasComma ? tokens[at]! : tokens[at - 1];
  if (!before?.hasComma) return undefined;
  const isConjunction = before.class === 'coordinator' || before.class === 'adverb';
  const isCopula = verb.finite !== undefined && /^(?:was|were)$/u.test(tokens[verb.finite]!.lower);
  const isDeed = nearest.subject!.person !== 'they' && !isCopula && isConjunction;
  // "asked which pupils were missing, phoned their homes": what only was does nothing.
  const isDeedBesideState =
    !isCopula &&
    (nearest.verb?.lemma === 'be' || nearest.verb?.voice === 'passive') &&
    verb.voice === 'active' &&
    startsObject(reader, next);
  // "measured what they had eaten, were lucky": a question is at its end where a comma leads to a verb.
  const isBehindQuestion = !isConjunction && /^(?:what|which|how|why|whether)$/u.test(nearest.marker ?? '');
  const main = mainBefore(reader, nearest);
  const goesBack = isDeed || isDeedBesideState || isBehindQuestion || (main && isOpenList(reader, main));
  return goesBack ? main : undefined;
}

/** The last clause before another in which "I" or "we" tells on its own account. */
function mainBefore(reader: Reader, clause: Draft): Draft | undefined {
  for (let draft = reader.positions.get(clause)! - 1; draft >= 0; draft--) {
    const candidate = reader.drafts[draft]!;
    const isMain = candidate.kind === 'main' || candidate.kind === 'coordinate';
    if (
      isMain &&
      (candidate.marker === undefined || candidate.marker === 'so') &&
      candidate.first >= reader.segmentStart &&
      /^(?:I|we)$/u.test(candidate.subject?.person ?? '')
    )
      return candidate;
  }
  return undefined;
}

/** "We rang the shops, moved the van": a second deed behind a mere comma, so that one more is to come. */
const isOpenList = ({ tokens }: Reader, { kind, first }: Draft): boolean =>
  kind === 'coordinate' && tokens[first]!.hasComma;

/** "told what the risks were and were given ten minutes": a copula that ends its clause takes no second verb. */
const isBareCopula = ({ verb, marker }: Draft, last: number): boolean =>
  verb?.lemma === 'be' && verb.last === last && marker !== undefined && marker !== 'that';

function agreeingHost(
  reader: Reader,
  nearest: Draft | undefined,
  finite: string | undefined,
): Draft | undefined {
  for (let draft = nearest; draft; draft = finiteHost(reader, parentOf(reader, draft)))
    if (draft.kind !== 'relative' && draft.kind !== 'subordinate' && agrees(draft, finite)) return draft;
  return undefined;
}

/** The main clause may stand beside a subordinate one that came first. */
function earlierMain({ drafts, segmentStart }: Reader, finite: string | undefined): Draft | undefined {
  for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 2 * deepest); at--) {
    const draft = drafts[at]!;
    const isMain = draft.kind === 'main' || draft.kind === 'coordinate';
    if (isMain && draft.first >= segmentStart && agrees(draft, finite)) return draft;
  }
  return undefined;
}

function agrees({ subject, verb }: Draft, finite: string | undefined): boolean {
  if (!subject || !verb) return false;
  if (finite === 'were' || finite === 'are') return subject.number === 'plural' || subject.person === 'you';
  if (finite === 'was' || finite === 'is' || finite === 'has')
    return subject.number === 'singular' || subject.person === 'we';
  return true;
}
