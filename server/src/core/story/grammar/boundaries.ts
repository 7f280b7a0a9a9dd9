/** Commas, dashes, brackets and stops between the words: where clauses and phrases may end. */
import { subjectPronouns, type Token } from '../word-classes.ts';
import { isFiniteAuxiliary } from './finite-words.ts';
import { type Reader, waitingClause } from './reader.ts';

export const hasBreakBefore = ({ tokens }: Reader, at: number): boolean =>
  at > 0 && (tokens[at]!.hasBreak || tokens[at]!.hasComma);

/** Whether a mark stands before any word from `from` to `to`. */
export function hasBreakWithin({ tokens }: Reader, from: number, to: number): boolean {
  for (let at = from; at <= to && at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.hasBreak || token.hasComma || token.opens || token.closes) return true;
  }
  return false;
}

/** Moves clauses aside or ends them where a dash, a bracket or a stop stands before the next word. */
export function crossBoundary(reader: Reader, token: Token): void {
  const { index, suspended } = reader;
  if (index === 0 || token.hasBreak || token.hasComma) reader.fresh = true;
  if (index > 0 && token.hasBreak) {
    crossBreak(reader, token);
    reader.marker = undefined;
    reader.joined = false;
  } else if (token.hasComma) crossComma(reader, token);
  if (token.closes && suspended.length > 0) reader.current = suspended.pop();
  if (token.opens && !token.closes) {
    suspendClause(reader);
    reader.marker = undefined;
  }
}

/** "We, it is not nice to admit, were leaving it open": a whole clause between a pronoun and its verb. */
function crossComma(reader: Reader, token: Token): void {
  const { index, tokens, suspended } = reader;
  if (index === reader.dashEnd) {
    if (suspended.length > 0) reader.current = suspended.pop();
    reader.dashEnd = -1;
    return;
  }
  let last = index - 1;
  while (last > 0 && tokens[last]!.class === 'adverb' && !tokens[last]!.hasComma) last--;
  const before = tokens[last];
  if (before?.class !== 'pronoun' || !subjectPronouns.has(before.core) || before.clitic) return;
  const isClause =
    subjectPronouns.has(token.core) ||
    token.core === 'it' ||
    token.class === 'negation' ||
    isAside(tokens, index);
  if (!isClause || reader.dashEnd >= 0 || !waitingClause(reader)) return;
  for (let at = index + 1; at < Math.min(tokens.length, index + 12); at++) {
    if (!tokens[at]!.hasComma) continue;
    if (!isFiniteAuxiliary(tokens[at]!)) return;
    reader.dashEnd = at;
    suspendClause(reader);
    return;
  }
}

/** ", and that is not nice to say,": a conjunction with a clause of its own. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.class === 'coordinator' &&
  /^(?:i|it|that|this|here|there)$/u.test(tokens[at + 1]?.core ?? '') &&
  tokens[at + 2] !== undefined &&
  !tokens[at + 2]!.hasComma &&
  (isFiniteAuxiliary(tokens[at + 2]!) || tokens[at + 2]!.form !== undefined);

function crossBreak(reader: Reader, token: Token): void {
  const { index, suspended, tokens } = reader;
  if (index === reader.dashEnd) {
    if (suspended.length > 0) reader.current = suspended.pop();
    reader.dashEnd = -1;
    return;
  }
  if (!isDashGap(token.gap) || !waitingClause(reader)) {
    if (resumeBehindQuote(reader, token)) return;
    reader.current = undefined;
    reader.segmentStart = index;
    return;
  }
  const end = reader.dashEnd < 0 ? closingDash(tokens, index) : -1;
  if (end < 0) return;
  reader.dashEnd = end;
  suspendClause(reader);
}

/** "We said "it is done" and were believed": what stood before the quotation goes on behind it. */
function resumeBehindQuote(reader: Reader, { gap, quoted, class: wordClass }: Token): boolean {
  const { index, tokens, drafts } = reader;
  if (quoted || !tokens[index - 1]!.quoted || wordClass !== 'coordinator' || /[;:.!?]/u.test(gap))
    return false;
  const host = drafts.findLast(({ first }) => !tokens[first]!.quoted);
  if (!host?.verb) return false;
  reader.current = host;
  reader.segmentStart = host.first;
  return true;
}

/** "the nurse – she was new – had": what stands between is a sentence of its own. */
export function suspendClause(reader: Reader): void {
  reader.suspended.push(reader.current);
  reader.current = undefined;
  reader.segmentStart = reader.index;
}

const isDashGap = (gap: string): boolean => /[\u2013\u2014]|\s--?\s/u.test(gap);

/** Where the second dash of a pair stands. A parenthesis of more words than these is a new sentence. */
function closingDash(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + 20); at++)
    if (isDashGap(tokens[at]!.gap)) return at;
  return -1;
}
