/** Cuts a paragraph into sentences. The text has its markup blanked already; only punctuation and words decide here. */
import { setOf } from '../vocabulary.ts';
import type { Span } from './spans.ts';
import { endsInLetterDots } from './words.ts';

/** Trimmed stretches, in order, each with at least one word in it. */
export function splitSentences(text: string, code: readonly Span[]): readonly Span[] {
  const sentences: { start: number; end: number }[] = [];
  let start = 0;
  let counted = 0;
  const add = (end: number): void => {
    const from = start + leadingSpace(text, start, end);
    const to = trimmedEnd(text, from, end);
    start = end;
    if (from >= to) return;
    const last = sentences.at(-1);
    if (/[\p{L}\p{N}_\p{Sc}]/u.test(text.slice(from, to))) sentences.push({ start: from, end: to });
    else if (last) last.end = to;
  };
  terminator.lastIndex = 0;
  for (let match = terminator.exec(text); match; match = terminator.exec(text)) {
    const at = match.index;
    if (code.some((span) => span.start <= at && at < span.end)) continue;
    const marks = match[1]!;
    const closers = match[2]!;
    const end = at + match[0].length;
    const before = text.slice(start, at);
    if (/[。！？।]/.test(marks)) {
      add(end);
      continue;
    }
    const after = afterSpace(text, end);
    if (after === '') break;
    const isSpaced = /\s/.test(text[end]!);
    if (marks === '.' && isSpaced && isEnumerator(before, counted)) {
      counted++;
      continue;
    }
    if (isSpaced ? endsHere(marks, closers, before, after) : endsWithoutSpace(marks, closers, before, after))
      add(end);
  }
  add(text.length);
  return sentences;
}

const terminator = /([.!?…؟。！？।]+)([)\]"'”’»›」』*_]*)/g;

const afterSpace = (text: string, from: number): string => {
  const skipped = leadingSpace(text, from, text.length);
  return text.slice(from + skipped, from + skipped + 24);
};

const leadingSpace = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at - from;
};

const trimmedEnd = (text: string, from: number, to: number): number => {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
};

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000 ||
  code === 0xfeff;

/** "1." at the start of a sentence or after a colon, and "2." once a list has begun. */
function isEnumerator(before: string, counted: number): boolean {
  const number = /(?:^|[:;,(\s])\s*(\d{1,2})$/.exec(before);
  if (!number) return false;
  if (/^\s*\d{1,2}$/.test(before) || /[:;(]\s*\d{1,2}$/.test(before)) return true;
  return counted > 0 && Number(number[1]) === counted + 1;
}

function endsHere(marks: string, closers: string, before: string, after: string): boolean {
  const startsLower = /^["'“‘«([]*\p{Ll}/u.test(after);
  if (marks === '…' || /^\.{2,}$/.test(marks))
    return !startsLower && /^["'“‘«([<]*[\p{L}\p{N}$€£]/u.test(after);
  if (/[!?؟]/.test(marks)) return !(startsLower && closers !== '');
  if (startsLower && closers !== '') return false;
  const word = /[^\s("“‘'[]*$/.exec(before)![0];
  const lower = word.toLowerCase();
  // "A delay of 50 ms. I ...": milliseconds, no title.
  if (word === 'ms') return startsSentence(after);
  if (neverLast.has(lower))
    return lower === 'no' ? !/^[#\d]/.test(after) : lower === 'st' ? !/^\p{Lu}/u.test(after) : false;
  if (endsInLetterDots(word) || maybeLast.has(lower)) return startsSentence(after);
  if (months.has(lower)) return !/^\d/.test(after) && !startsLower;
  if (/^\p{Lu}$/u.test(word) && word !== 'I') {
    return (
      startsSentence(after) ||
      /(?:plan|option|team|phase|part|version|grade|type|class|group|level|tier|site|vendor|building|hepatitis|vitamin)\s+\S$/i.test(
        before,
      )
    );
  }
  return !startsLower || /[\p{L}\p{N}%)\]'’]{2}$/u.test(before);
}

/** "it.Then": only what cannot be a file name or a product. */
function endsWithoutSpace(marks: string, closers: string, before: string, after: string): boolean {
  if (/^[.…]/.test(marks) && marks.length > 1) return false;
  const opener = /^(?:\p{Lu}[\p{Ll}’']*|I)(?=\s|[,’'])/u.exec(after)?.[0];
  if (!opener) return false;
  if (closers !== '' && !/^[)"”]$/.test(closers)) return false;
  if (/[!?]/.test(marks)) return true;
  return (
    /(?:^|\s)\S*[\p{Ll}\d%]{2}$/u.test(before) &&
    !/[./\\@]\S*$/.test(before) &&
    starters.has(opener.toLowerCase())
  );
}

function startsSentence(after: string): boolean {
  const first = /^["'“‘«(]*(\p{Lu}[\p{L}]*)/u.exec(after)?.[1];
  return first !== undefined && starters.has(first.toLowerCase());
}

/** Abbreviations that something follows. */
const neverLast = setOf(`
  approx ca capt cf col dr e.g eg eq esp excl fig figs gen hon i.e ie incl lt mr mrs ms mx no nos pp prof rep
  resp rev sec. sen sgt st v viz vs
`);
/** Abbreviations that can end a sentence as well. */
const maybeLast = setOf(`
  al assoc asst ave avg blvd bros co corp dept eng est etc ext govt hr hrs inc intl jr llc ltd m.d max mgmt
  mgr min mins misc mo mos natl ph.d phd qty rd sec secs sr tel temp univ wk wks yr yrs
`);
const months = setOf(`
  apr aug dec feb fri jan jul jun mar mon nov oct sat sep sept sun thu thur thurs tue tues wed
`);

/** Words that open sentences and are no names: pronouns, determiners, prepositions, conjunctions, adverbs of time. */
const starters = setOf(`
  a about across after against all also although among an and another as at based because before being between
  both but by despite during each even every everyone everything few finally first for from given having he
  her here his how however i if in instead it its just last later like looking many meanwhile more most my
  next no nobody none not nothing now of on once one only or other our over second several she since so some
  something still that the their then there therefore these they third this those though three through to
  today two under unlike until we what when where which while who why with within without yet you your
`);
