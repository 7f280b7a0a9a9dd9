/**
 * Quotation marks in running text: which stretches are somebody's quoted words.
 * An apostrophe is not a quotation mark, and a mark without its partner quotes nothing.
 */
import type { Span } from './spans.ts';

export interface Quote extends Span {
  /** How many other quotations this one stands in. */
  readonly depth: number;
}

/** How a paragraph stands to its outermost quotation marks. */
export type Wrapping = 'whole' | 'open' | 'none';

/** Quotations with their marks, in the order in which they close. */
export function findQuotes(text: string, code: readonly Span[]): readonly Quote[] {
  if (!/["'‘’“”„‚«»‹›「」『』]/.test(text)) return [];
  const quotes: { start: number; end: number; depth: number }[] = [];
  const open: { mark: string; at: number }[] = [];
  const close = (marks: string, at: number): boolean => {
    for (let i = open.length - 1; i >= 0; i--) {
      const entry = open[i]!;
      if (!marks.includes(entry.mark)) continue;
      open.length = i;
      quotes.push({ start: entry.at, end: at + 1, depth: i });
      return true;
    }
    return false;
  };
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (!isMark(mark)) continue;
    if (code.some((span) => span.start <= i && i < span.end)) continue;
    switch (mark) {
      case '"':
        if (
          canOpen(text, i) &&
          !(canClose(text, i) && open.some((entry) => entry.mark === '"' || entry.mark === '“'))
        ) {
          open.push({ mark, at: i });
        } else {
          close('"“„', i);
        }
        break;
      case "'":
        if (opensSingle(text, i)) open.push({ mark, at: i });
        else if (closesSingle(text, i)) close("'‘‚", i);
        break;
      case '’':
        if (closesSingle(text, i)) close('‘‚', i);
        break;
      case '‘':
        // German closes with the mark that English opens with.
        if (open.at(-1)?.mark === '‚') close('‚', i);
        else if (opensSingle(text, i)) open.push({ mark, at: i });
        break;
      case '“':
        if (open.at(-1)?.mark === '„') close('„', i);
        else open.push({ mark, at: i });
        break;
      case '”':
        close('“„"', i);
        break;
      case '»':
        if (!close('«', i)) open.push({ mark, at: i });
        break;
      case '«':
        if (!close('»', i)) open.push({ mark, at: i });
        break;
      case '›':
        close('‹', i);
        break;
      case '」':
        close('「', i);
        break;
      case '』':
        close('『', i);
        break;
      default:
        open.push({ mark, at: i });
    }
  }
  return quotes;
}

/** Whether the text stands wholly inside one pair of marks, or opens with a mark that never closes, as paragraphs of a long quotation do. */
export function wrappingOf(text: string, quotes: readonly Quote[]): Wrapping {
  const start = text.search(/\S/);
  if (start < 0 || !/["“„«‘'「]/.test(text[start]!)) return 'none';
  const end = text.trimEnd().length;
  if (quotes.some((quote) => quote.start === start && text.slice(quote.end, end).search(/[^\s.!?…]/) < 0))
    return 'whole';
  return quotes.some((quote) => quote.start === start) || "‘'".includes(text[start]!) ? 'none' : 'open';
}

const isMark = (mark: string): boolean => '"\'‘’“”„‚«»‹›「」『』'.includes(mark);

const canOpen = (text: string, at: number): boolean => {
  const before = text[at - 1];
  const after = text[at + 1];
  return (
    after !== undefined &&
    !/[\s.,;:!?)\]]/.test(after) &&
    (before === undefined || /[\s([{<"'“‘«—–\-/:]/.test(before))
  );
};

const canClose = (text: string, at: number): boolean => {
  const before = text[at - 1];
  return before !== undefined && !/[\s([{—–]/.test(before);
};

const elision = /^['‘](?:em|til|till|cause|cos|tis|twas|n|round|bout|\d0s)(?![\p{L}\p{N}])/iu;

function opensSingle(text: string, at: number): boolean {
  if (!canOpen(text, at) || !/[\p{L}\p{N}"“[<$€£]/u.test(text[at + 1]!)) return false;
  if (elision.test(text.slice(at, at + 8))) return false;
  return hasSingleClose(text, at + 1);
}

function closesSingle(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (before === undefined || /\s/.test(before) || (after !== undefined && /[\p{L}\p{N}]/u.test(after)))
    return false;
  // "the users' data": a possessive while another mark that can close is still to come.
  return !(
    /[sx]/.test(before) &&
    after === ' ' &&
    /^\s*\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
    hasSingleClose(text, at + 1)
  );
}

/** A mark that can close, before the next one that could open. */
function hasSingleClose(text: string, from: number): boolean {
  const rest = text.slice(from, from + 2000);
  for (const match of rest.matchAll(/['’]/g)) {
    const before = rest[match.index - 1];
    const after = rest[match.index + 1];
    if (before !== undefined && /\s/.test(before) && after !== undefined && /\S/.test(after)) {
      if (elision.test(rest.slice(match.index, match.index + 8))) continue;
      return false;
    }
    if ((before === undefined || !/\s/.test(before)) && (after === undefined || !/[\p{L}\p{N}]/u.test(after)))
      return true;
  }
  return false;
}
