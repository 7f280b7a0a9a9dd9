/**
 * Which findings are held back while a sentence is being typed.
 * Nobody wants to be corrected in the middle of a word, so what is new in the sentence at the cursor waits until the
 * sentence ends or the cursor leaves it. What was already shown there stays, so that a person who mends a sentence
 * sees the finding go.
 * Only the neighbourhood of the cursor is read here, never the story: a wrong guess shows a finding a moment early.
 */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

export interface Mark extends Stretch {
  readonly rule: string;
}

/** The unfinished sentence at a place: from the last sentence end or block start before it to the next one after it. */
export function sentenceAt(lines: Lines, place: Place): Stretch {
  const first = blockStart(lines, place.line);
  const last = blockEnd(lines, place.line);
  const before = textBetween(lines, { line: first, character: 0 }, place);
  const after = textBetween(lines, place, { line: last, character: lines(last)?.length ?? 0 });
  const start = lastSentenceEnd(before);
  const end = firstSentenceEnd(after);
  return {
    start: move(lines, { line: first, character: 0 }, start),
    // Where the sentence before the place has just ended, nothing behind the place belongs to it.
    end: start === before.length ? place : move(lines, place, end),
  };
}

/** What of the findings may be shown, when `typed` is the sentence being typed and `shown` what it showed before. */
export function visible<T extends Mark>(
  findings: readonly T[],
  typed: Stretch | undefined,
  shown: ReadonlySet<string>,
): readonly T[] {
  if (!typed) return findings;
  return findings.filter((finding) => shown.has(finding.rule) || !covers(typed, finding));
}

export function rulesIn(findings: readonly Mark[], sentence: Stretch): ReadonlySet<string> {
  return new Set(findings.filter((finding) => covers(sentence, finding)).map((finding) => finding.rule));
}

export function includes(stretch: Stretch, place: Place): boolean {
  return compare(stretch.start, place) <= 0 && compare(place, stretch.end) <= 0;
}

export interface Change {
  readonly range: Stretch;
  readonly text: string;
}

/** Where a change leaves the cursor if it was made by typing there; a fix or a rewrite from elsewhere is no typing. */
export function typedPlace(change: Change, cursor: Stretch): Place | undefined {
  const isInsertion = compare(change.range.start, change.range.end) === 0;
  if (!isInsertion && /\S\s+\S/.test(change.text)) return undefined;
  const place = endOf(change);
  // The editor may report the cursor as it was before the change or as it is after it.
  const isAtCursor = [cursor.start, cursor.end].some(
    (edge) => includes(change.range, edge) || compare(place, edge) === 0,
  );
  return isAtCursor ? place : undefined;
}

function endOf({ range, text }: Change): Place {
  const added = text.split('\n');
  const last = added.at(-1) ?? '';
  return added.length === 1
    ? { line: range.start.line, character: range.start.character + last.length }
    : { line: range.start.line + added.length - 1, character: last.length };
}

export type Lines = (line: number) => string | undefined;

const covers = (sentence: Stretch, finding: Stretch): boolean =>
  compare(sentence.start, finding.start) <= 0 &&
  compare(finding.end, sentence.end) <= 0 &&
  compare(sentence.start, sentence.end) < 0;

const compare = (a: Place, b: Place): number => a.line - b.line || a.character - b.character;

/** A heading, a list item, a quotation, a table row, a fence, a comment, `key: value`: each starts a block of its own. */
const blockOpening =
  /^\s*(?:#{1,6}(?:\s|$)|[-*+]\s|\d+[.)]\s|[>|]|```|~~~|<!--|-{3,}\s*$|\*\*[^*]+\*\*:?\s*$|[A-Za-z-]+:(?:\s|$))/;
/** A heading and a line of front matter never run on. */
const oneLiner = /^\s*(?:#{1,6}(?:\s|$)|-{3,}\s*$|\*\*[^*]+\*\*:?\s*$|<!--.*-->\s*$)/;

/** Beyond this many lines a paragraph is no longer prose, and looking on would cost more than it tells. */
const farthest = 100;

function blockStart(lines: Lines, line: number): number {
  let first = line;
  while (first > 0 && line - first < farthest && !opensBlock(lines(first)) && continues(lines(first - 1)))
    first--;
  return first;
}

function blockEnd(lines: Lines, line: number): number {
  let last = line;
  while (last - line < farthest && continues(lines(last)) && !opensBlock(lines(last + 1))) last++;
  return last;
}

const opensBlock = (text: string | undefined): boolean =>
  text === undefined || text.trim() === '' || blockOpening.test(text);

const continues = (text: string | undefined): boolean =>
  text !== undefined && text.trim() !== '' && !oneLiner.test(text);

const sentenceEnd = /[.!?…]+["'”’)\]*_]*(?=\s|$)/g;
/** After these a full stop ends no sentence. A single letter is an initial. */
const abbreviation = /(?:\b(?:e\.g|i\.e|vs|cf|approx|Mr|Mrs|Ms|Dr|St|No|Fig|[A-Z])\.|\d\.)$/;

function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    // "0." may become "0.3" with the next key; once a space follows, a figure has ended its sentence.
    const isOpen =
      abbreviation.test(text.slice(0, after)) &&
      (after === text.length || !/\d\.$/.test(text.slice(0, after)));
    if (!isOpen) end = after;
  }
  return end === text.length ? end : end + (text.slice(end).match(/^\s+/)?.[0].length ?? 0);
}

function firstSentenceEnd(text: string): number {
  for (const match of text.matchAll(sentenceEnd)) {
    const after = match.index + match[0].length;
    if (!abbreviation.test(text.slice(0, after)) || /\d\.$/.test(text.slice(0, after))) return after;
  }
  return text.length;
}

function textBetween(lines: Lines, from: Place, to: Place): string {
  const parts: string[] = [];
  for (let line = from.line; line <= to.line; line++) {
    const text = lines(line) ?? '';
    const start = line === from.line ? from.character : 0;
    parts.push(text.slice(start, line === to.line ? to.character : undefined));
  }
  return parts.join('\n');
}

function move(lines: Lines, from: Place, characters: number): Place {
  let { line, character } = from;
  let left = characters;
  for (;;) {
    const room = (lines(line)?.length ?? 0) - character;
    if (left <= room) return { line, character: character + left };
    left -= room + 1;
    line++;
    character = 0;
  }
}
