/** Names of sections that stand in the text itself: `**Situation**` on a line, `S: ...`, `- Action: ...`. */
import { type HeadingReading, readHeading } from './headings.ts';
import type { Inline } from './markdown.ts';

export interface Label {
  /** Offsets into the paragraph: the label with its marks, and where the text behind it begins. */
  readonly start: number;
  readonly end: number;
  /** The label's words. */
  readonly words: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly reading: HeadingReading;
  readonly isBold: boolean;
  /** `S`, `T`, `A`, `R`, `L`: good for a label only beside others. */
  readonly isLetter: boolean;
}

/** At most one for each line. Whether a label opens a section, the whole document decides. */
export function findLabels(content: string, inline: Inline): readonly Label[] {
  const labels: Label[] = [];
  for (let from = 0; from < content.length; ) {
    const newline = content.indexOf('\n', from);
    const to = newline < 0 ? content.length : newline;
    const label = boldLabel(content, inline, from, to) ?? plainLabel(inline, from, to);
    if (label) labels.push(label);
    from = to + 1;
  }
  return labels;
}

/** The first bold words of a line, with nothing but ornaments before them. */
export function leadingStrong(
  inline: Inline,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | undefined {
  const strong = inline.strong.find((span) => span.start >= from && span.end <= to);
  if (!strong || !/^(?:[^\p{L}\p{N}]|\d{1,2}[.)])*$/u.test(inline.text.slice(from, strong.start)))
    return undefined;
  return strong;
}

function boldLabel(content: string, inline: Inline, from: number, to: number): Label | undefined {
  const strong = leadingStrong(inline, from, to);
  if (!strong || strong.end - strong.start > 80) return undefined;
  const inside = inline.text.slice(strong.start, strong.end);
  const behind = inline.text.slice(strong.end, to);
  const reading = readHeading(inside);
  if (reading.kind === 'unknown') return undefined;
  // "(30s)" may stand outside the bold words, before or after the colon.
  const gap = /^\s*(?:[([]?\s*~?\d+[^)\]:]{0,14}[)\]]\s*)?(?:[:：.–—]|\s-(?=\s)|-(?=\s))?\s*/.exec(
    behind,
  )![0];
  const isAlone = gap.length === behind.length;
  const isSeparated = /[:：.–—-]\s*$/.test(inside.trimEnd()) || /[:：.–—-]/.test(gap);
  const opensSentence = reading.isOwnName && /^\p{Lu}/u.test(behind.slice(gap.length));
  if (!isAlone && !isSeparated && !opensSentence) return undefined;
  return {
    start: from + leading(content.slice(from, to)),
    end: strong.end + gap.length,
    words: { start: strong.start + reading.start, end: strong.start + reading.end },
    text: inside.slice(reading.start, reading.end),
    reading,
    isBold: true,
    isLetter: reading.end - reading.start === 1,
  };
}

const longestLabel = 48;

function plainLabel(inline: Inline, from: number, to: number): Label | undefined {
  const line = inline.text.slice(from, Math.min(to, from + longestLabel + 20));
  const match =
    /^(\s*)([([]\s*[\p{L}]{1,10}\s*[)\]])(\s*[:–—-]?\s*)(?=\S)/u.exec(line) ??
    /^(\s*)([^:：]{1,48}?)(\s*[:：](?=\s|$)\s*)/u.exec(line) ??
    /^(\s*)(\p{L}[\p{L}'’ ]{0,24}?)(\s+[-–—]\s+|—\s*)/u.exec(line) ??
    /^(\s*)([^\p{L}]{0,4}\p{L}[\p{L}'’ ]{2,24})(\s*)$/u.exec(line);
  if (!match) return undefined;
  const [whole, indent, words, gap] = match as unknown as [string, string, string, string];
  const reading = readHeading(words);
  if (reading.kind === 'unknown' || !reading.isExact) return undefined;
  const hasColon = /[:：]/.test(gap);
  const isLetter = reading.end - reading.start === 1;
  if (!hasColon && !reading.isOwnName) return undefined;
  const isBoxed = /^[([]/.test(words);
  if (isBoxed && !isLetter && !hasColon) return undefined;
  // Alone on its line it has to be the whole line.
  if (gap.trim() === '' && !isBoxed && (whole.length < to - from || isLetter)) return undefined;
  const start = from + indent.length;
  return {
    start,
    end: from + whole.length,
    words: { start: start + reading.start, end: start + reading.end },
    text: words.slice(reading.start, reading.end),
    reading,
    isBold: false,
    isLetter,
  };
}

const leading = (line: string): number => line.length - line.trimStart().length;
