/**
 * The lines between `---` at the top of a file.
 * People write them by hand and do not quote: whatever is not well-formed YAML is the rest of its line.
 */
import { isScalar, isSeq, parseDocument } from 'yaml';
import { principleNamed } from '../frameworks/principles.ts';
import type { Span } from './spans.ts';
import type { Field, FrontMatter } from './story.ts';

export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined;
  /** Where the answer begins. */
  readonly end: number;
}

export function readFrontMatter(text: string): FrontMatterReading {
  const block = findBlock(text);
  if (!block) return { frontMatter: undefined, end: 0 };
  const fields = new Map<string, Field<string>>();
  const problems: (Span & { message: string })[] = [];
  let principles: readonly Field<string>[] = [];
  const seen = new Set<string>();
  if (!block.isClosed) {
    problems.push({
      ...block.fence,
      message: 'These lines are never closed: put a line with --- under the last of them.',
    });
  }
  for (const entry of entriesOf(text, block.lines)) {
    if (entry.key === undefined) {
      problems.push({
        start: entry.start,
        end: entry.end,
        message: 'This line is not a key and a value, such as "level: senior".',
      });
      continue;
    }
    const name = knownKeys.get(keyOf(entry.key));
    if (name === undefined) continue;
    const key = { start: entry.start, end: entry.start + entry.key.length };
    if (seen.has(name)) {
      problems.push({
        ...key,
        message: `"${entry.key}" stands here a second time; only the first one counts.`,
      });
      continue;
    }
    seen.add(name);
    if (name === 'principle') principles = listValue(text, entry, key);
    else {
      const field = plainValue(text, entry, key, name === 'question');
      if (field) fields.set(name, field);
    }
  }
  const [question, company, level, minutes] = ['question', 'company', 'level', 'minutes'].map((name) =>
    fields.get(name),
  );
  return {
    frontMatter: {
      start: block.fence.start,
      end: block.end,
      ...(question && { question }),
      ...(company && { company }),
      ...(level && { level }),
      ...(minutes && { minutes }),
      principles,
      problems,
    },
    end: block.end,
  };
}

/** "2", "2 min", "2,5", "2:30", "90 seconds"; undefined when no number can be read. */
export function readMinutes(raw: string): number | undefined {
  const clock = /^\D{0,8}?(\d{1,3}):([0-5]\d)(?!\d)/.exec(raw);
  if (clock) return Number(clock[1]) + Number(clock[2]) / 60;
  const match = /^[~≈\s"']*(?:about |around |max\.? )?(-?\d+(?:[.,]\d+)?|[.,]\d+)\s*([\p{L}]*)/iu.exec(raw);
  if (!match) return undefined;
  const number = Number(match[1]!.replace(',', '.'));
  return /^s(?:ec|econds?|ecs)?$/i.test(match[2]!) ? number / 60 : number;
}

const keyOf = (key: string): string => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const knownKeys: ReadonlyMap<string, 'question' | 'company' | 'principle' | 'level' | 'minutes'> = new Map([
  ['question', 'question'],
  ['company', 'company'],
  ['principle', 'principle'],
  ['principles', 'principle'],
  ['leadershipprinciple', 'principle'],
  ['leadershipprinciples', 'principle'],
  ['lp', 'principle'],
  ['lps', 'principle'],
  ['level', 'level'],
  ['minutes', 'minutes'],
  ['minute', 'minutes'],
]);

// --- where it stands

interface FrontBlock {
  readonly fence: Span;
  readonly lines: readonly Span[];
  readonly isClosed: boolean;
  readonly end: number;
}

/** A closing fence further down is somebody's horizontal rule. */
const mostLines = 60;

const keyLine = /^(?:["']?)([\p{L}_][\p{L}\p{N} _./-]{0,40}?)(?:["']?)[^\S\n]*:(?=\s|$)/u;

function findBlock(text: string): FrontBlock | undefined {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let fence = lineAt(text, at);
  while (isBlank(text, fence) && fence.end < text.length) {
    at = nextLine(text, fence);
    fence = lineAt(text, at);
  }
  if (!isFence(text, fence)) return undefined;
  const lines: Span[] = [];
  let keys = 0;
  let wasBlank = false;
  for (let count = 0, from = nextLine(text, fence); count < mostLines && from < text.length; count++) {
    const line = lineAt(text, from);
    const content = text.slice(line.start, line.end);
    if (isFence(text, line) || /^\.\.\.\s*$/.test(content)) {
      if (keys === 0 && lines.some((entry) => text.slice(entry.start, entry.end).trim().includes(' ')))
        return undefined;
      return { fence, lines, isClosed: true, end: nextLine(text, line) };
    }
    // The answer has begun.
    if (/^#{2,6}\s*\S/.test(content) || (wasBlank && /^#\s+\S/.test(content) && !/^#\s.*:\s/.test(content)))
      break;
    if (isLikelyKey(keyLine.exec(content)?.[1])) keys++;
    wasBlank = content.trim() === '';
    lines.push(line);
    from = nextLine(text, line);
  }
  const open: Span[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    const key = keyLine.exec(content)?.[1];
    const isContinuation = open.length > 0 && /^(?:\s+\S|-\s)/.test(content);
    if (!isLikelyKey(key) && !isContinuation) break;
    open.push(line);
  }
  const last = open.at(-1);
  return last && { fence, lines: open, isClosed: false, end: nextLine(text, last) };
}

/** One of ours, or one word: "I fixed it: alone." is a sentence. */
const isLikelyKey = (key: string | undefined): boolean =>
  key !== undefined && (knownKeys.has(keyOf(key)) || /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key));

const lineAt = (text: string, start: number): Span => {
  let end = start;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return { start, end };
};

const nextLine = (text: string, line: Span): number => {
  if (text[line.end] === '\r' && text[line.end + 1] === '\n') return line.end + 2;
  return Math.min(text.length, line.end + 1);
};

const isFence = (text: string, line: Span): boolean =>
  /^---\s*$/.test(text.slice(line.start, Math.min(line.end, line.start + 200)));
const isBlank = (text: string, line: Span): boolean =>
  line.end - line.start < 200 && text.slice(line.start, line.end).trim() === '';

// --- its entries

interface Entry extends Span {
  readonly key: string | undefined;
  /** What follows the colon on the key's line. */
  readonly rest: Span;
  /** The lines below that belong to it. */
  readonly more: readonly Span[];
}

function entriesOf(text: string, lines: readonly Span[]): readonly Entry[] {
  const entries: (Entry & { more: Span[] })[] = [];
  for (const line of lines) {
    const content = text.slice(line.start, line.end);
    const last = entries.at(-1);
    if (content.trim() === '' || /^\s*#(?:\s|$|[^\d])/.test(content)) continue;
    if (
      last?.key !== undefined &&
      (/^\s+\S/.test(content) || /^-(?:\s|$)/.test(content) || isOpenFlow(text, last, content))
    ) {
      last.more.push(line);
      continue;
    }
    const match = keyLine.exec(content) ?? tightKey(content);
    const indent = content.length - content.trimStart().length;
    const start = line.start + indent + (/^\s*["']/.test(content) && match ? 1 : 0);
    if (!match) {
      entries.push({
        start: line.start + indent,
        end: line.start + content.trimEnd().length,
        key: undefined,
        rest: line,
        more: [],
      });
      continue;
    }
    entries.push({
      start,
      end: line.end,
      key: match[1]!,
      rest: { start: line.start + match[0].length, end: line.end },
      more: [],
    });
  }
  return entries;
}

/** `level:senior`: no YAML, but what else could be meant. */
function tightKey(content: string): RegExpExecArray | null {
  const match = /^\s*([\p{L}_ ]+?)\s*:/u.exec(content);
  return match && knownKeys.has(keyOf(match[1]!)) ? match : null;
}

function isOpenFlow(text: string, entry: Entry, line: string): boolean {
  const value = text.slice(entry.rest.start, entry.more.at(-1)?.end ?? entry.rest.end);
  return (
    value.trimStart().startsWith('[') && !value.includes(']') && (line.includes(']') || !keyLine.test(line))
  );
}

function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

const field = (text: string, key: Span, span: Span, value: string): Field<string> | undefined =>
  span.start < span.end && value.trim() !== '' && !/^(?:~|null)$/i.test(value)
    ? { ...span, key, value: value.trim(), raw: text.slice(span.start, span.end) }
    : undefined;

function plainValue(text: string, entry: Entry, key: Span, isProse: boolean): Field<string> | undefined {
  let span = trimmed(text, entry.rest);
  const first = text[span.start];
  const lastLine = entry.more.at(-1);
  if (lastLine || first === '"' || first === "'") {
    const whole = trimmed(text, { start: entry.rest.start, end: lastLine?.end ?? entry.rest.end });
    const read = parsedScalar(text.slice(whole.start, whole.end));
    if (read) return field(text, key, { start: whole.start, end: whole.start + read.length }, read.value);
    if (lastLine && span.start === span.end) span = whole;
  }
  if (!isProse) {
    // A comment for the reader of the file; "#1" without a space is not one.
    const comment = /\s#(?=\s|$)/.exec(text.slice(span.start, span.end));
    if (comment) span = trimmed(text, { start: span.start, end: span.start + comment.index });
  }
  const value = text.slice(span.start, span.end);
  const isQuoted = /^(["'])[\s\S]*\1$/.test(value) && value.length > 1;
  return field(text, key, span, isQuoted ? value.slice(1, -1) : value);
}

/** Quoted, folded and continued values, which are YAML or nothing. */
function parsedScalar(source: string): { readonly value: string; readonly length: number } | undefined {
  try {
    const isQuoted = /^["']/.test(source);
    const document = parseDocument(
      `k: ${source.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))}`,
      { logLevel: 'silent' },
    );
    if (document.errors.length > 0) return undefined;
    const value: unknown = document.get('k', true);
    if (!isScalar(value)) return undefined;
    if (!isQuoted && value.comment) return undefined;
    const end = value.range?.[1] ?? source.length + 3;
    return {
      value: String(value.value ?? ''),
      length: Math.min(source.length, source.slice(0, end - 3).trimEnd().length),
    };
  } catch {
    return undefined;
  }
}

function listValue(text: string, entry: Entry, key: Span): readonly Field<string>[] {
  const value = trimmed(text, { start: entry.rest.start, end: entry.more.at(-1)?.end ?? entry.rest.end });
  const raw = text.slice(value.start, value.end);
  const items = raw.startsWith('-')
    ? dashItems(text, value)
    : raw.startsWith('[')
      ? flowItems(raw, value.start)
      : scalarItems(text, entry);
  return items.flatMap((item) => rejoin(text, key, item));
}

/** One entry for each line with a dash; its commas belong to names until shown otherwise. */
function dashItems(text: string, value: Span): readonly Span[] {
  const items: Span[] = [];
  for (let at = value.start; at < value.end; ) {
    const line = lineAt(text, at);
    const dash = /^\s*-\s*/.exec(text.slice(line.start, Math.min(line.end, value.end)));
    const span = trimmed(text, {
      start: line.start + (dash?.[0].length ?? 0),
      end: Math.min(line.end, value.end),
    });
    if (span.start < span.end) items.push(withoutComment(text, span));
    at = nextLine(text, line);
    if (at <= line.start) break;
  }
  return items;
}

function flowItems(raw: string, start: number): readonly Span[] {
  try {
    const document = parseDocument(raw, { logLevel: 'silent' });
    const list = document.contents;
    if (document.errors.length === 0 && isSeq(list)) {
      const ranges = list.items.map((item) => (isScalar(item) ? item.range : undefined));
      // Neighbours without quotes may be one name: hand them on as one.
      if (ranges.every((range) => range) && /["']/.test(raw))
        return ranges.map((range) => ({ start: start + range![0], end: start + range![1] }));
    }
  } catch {
    // Read below as what it looks like.
  }
  const close = raw.lastIndexOf(']');
  return [{ start: start + 1, end: start + (close > 0 ? close : raw.length) }];
}

const scalarItems = (text: string, entry: Entry): readonly Span[] => [
  withoutComment(
    text,
    trimmed(text, { start: entry.rest.start, end: entry.more.at(-1)?.end ?? entry.rest.end }),
  ),
];

function withoutComment(text: string, span: Span): Span {
  const comment = /\s#(?=\s|$)/.exec(text.slice(span.start, span.end));
  return comment ? trimmed(text, { start: span.start, end: span.start + comment.index }) : span;
}

/** Cuts at commas and the like, then puts together again what is one known name: "Are Right, A Lot". */
function rejoin(text: string, key: Span, item: Span): readonly Field<string>[] {
  const parts: Span[] = [];
  const source = text.slice(item.start, item.end);
  let from = 0;
  for (const match of source.matchAll(/[,;|/+\n]|$/g)) {
    const part = trimmed(text, { start: item.start + from, end: item.start + match.index });
    if (part.start < part.end) parts.push(part);
    from = match.index + match[0].length;
  }
  const fields: Field<string>[] = [];
  const add = (span: Span): void => {
    let { start, end } = span;
    if (/["']/.test(text[start]!) && text[end - 1] === text[start] && end - start > 1) {
      start++;
      end--;
    }
    const value = text.slice(start, end);
    if (value.trim() !== '') fields.push({ start, end, key, value, raw: value });
  };
  const isName = (span: Span): boolean =>
    principleNamed(text.slice(span.start, span.end), 'generic') !== undefined;
  for (let i = 0; i < parts.length; ) {
    let taken = 1;
    for (let count = Math.min(5, parts.length - i); count > 1; count--) {
      if (isName({ start: parts[i]!.start, end: parts[i + count - 1]!.end })) {
        taken = count;
        break;
      }
    }
    const span = { start: parts[i]!.start, end: parts[i + taken - 1]!.end };
    const and = taken === 1 && !isName(span) ? /\s(?:and|&)\s/i.exec(text.slice(span.start, span.end)) : null;
    if (and) {
      const left = { start: span.start, end: span.start + and.index };
      const right = { start: span.start + and.index + and[0].length, end: span.end };
      if (isName(left) && isName(right)) {
        add(left);
        add(right);
        i++;
        continue;
      }
    }
    add(span);
    i += taken;
  }
  return fields;
}
