/** Clauses without a finite verb: "tracing the fault", "tested twice", "to deploy it", "by calling them". */
import type { Token } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { isFiniteAuxiliary } from './finite-words.ts';
import { isGerundNoun } from './phrase-starts.ts';
import { type Draft, finiteHost, openClause, parentOf, type Reader, setVerb } from './reader.ts';
import { bareVerbGroup, plainVerb, type VerbGroup } from './verb-groups.ts';

export const isGerund = ({ form, lower }: Token): boolean =>
  form?.gerund === true || lower === 'being' || lower === 'having' || lower === 'doing';

/** An -ing form that no preposition leads: an adjunct, or one more of the progressive before it ("was calling and writing"). */
export function readGerund(reader: Reader): void {
  const { index, current, joined } = reader;
  const group = bareVerbGroup(reader, index) ?? {
    verb: plainVerb(reader.tokens, index, 'none'),
    next: index + 1,
  };
  const isSibling = joined && current?.kind === 'non-finite';
  const draft = openClause(reader, 'non-finite', index, isSibling ? parentOf(reader, current) : current);
  const host = joined ? finiteHost(reader, parentOf(reader, draft)) : undefined;
  if (host?.verb?.isProgressive && host.subject) {
    draft.kind = 'coordinate';
    draft.subject = host.subject;
    setVerb(reader, draft, { ...group.verb, tense: host.verb.tense, isProgressive: true });
  } else setVerb(reader, draft, group.verb);
  reader.index = group.next;
}

/** "the report written by the vendor": the participle has no subject of its own. */
export function readParticiple(reader: Reader, parent: Draft | undefined): void {
  const { index } = reader;
  const draft = openClause(reader, 'non-finite', index, parent);
  draft.verb = { ...plainVerb(reader.tokens, index, 'none'), voice: 'passive' };
  reader.joined = false;
  reader.index = index + 1;
}

/** "to deploy it". False where "to" is a preposition. */
export function readInfinitive(reader: Reader): boolean {
  const { tokens, index } = reader;
  const at = skipAdverbs(tokens, index + 1);
  const next = tokens[at];
  if (!next) return false;
  const isVerb =
    next.class === 'be' ||
    next.class === 'have' ||
    next.class === 'do' ||
    (next.form?.base && !next.isName && !isPrepositionalTo(tokens, index));
  const group = isVerb ? bareVerbGroup(reader, at) : undefined;
  if (!group) return false;
  openNonFinite(reader, 'to', { ...group, verb: { ...group.verb, first: index } });
  return true;
}

/** "by tracing it", "without being asked". */
export function readPrepositionWithGerund(reader: Reader): boolean {
  const { tokens, index } = reader;
  const at = skipAdverbs(tokens, index + 1);
  const next = tokens[at];
  if (!next) return false;
  let group: VerbGroup | undefined;
  if (next.form?.gerund && !isGerundNoun(reader, at))
    group = { verb: plainVerb(tokens, at, 'none'), next: at + 1 };
  else if (next.lower === 'being' || next.lower === 'having') group = bareVerbGroup(reader, at);
  // "rather than throw the season away we measured"
  else if (tokens[index]!.lower === 'than' && tokens[index - 1]?.lower === 'rather' && next.form?.base)
    group = bareVerbGroup(reader, at);
  if (!group) return false;
  openNonFinite(reader, tokens[index]!.lower, group);
  return true;
}

function openNonFinite(reader: Reader, marker: string, group: VerbGroup): void {
  const draft = openClause(reader, 'non-finite', reader.index, reader.current, marker);
  setVerb(reader, draft, group.verb);
  reader.index = group.next;
}

/** "sent to review", "led to work": after these "to" may be a preposition; rare enough to trust the verb. */
function isPrepositionalTo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next?.form?.base) return true;
  if (
    !/^(?:production|staging|support|sales|research|work|market|school|bed|finance|procurement|review)$/u.test(
      next.lower,
    )
  )
    return false;
  const after = tokens[at + 2];
  return (
    !after ||
    after.hasBreak ||
    after.hasComma ||
    after.class === 'preposition' ||
    after.class === 'coordinator' ||
    isFiniteAuxiliary(after)
  );
}
