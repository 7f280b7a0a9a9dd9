/** Puts headings, labels and texts together to sections. */
import { blocksOf } from './blocks.ts';
import { sectionsByCue } from './cues.ts';
import { type Exchange, readExchanges } from './follow-ups.ts';
import { type HeadingReading, readHeading } from './headings.ts';
import { findLabels, type Label } from './labels.ts';
import {
  type HeadingPiece,
  type MarkdownReading,
  readInline,
  type Text,
  type TextPiece,
} from './markdown.ts';
import { readsAsQuestion } from './question.ts';
import type { Span } from './spans.ts';
import type { Block, Heading, Section, SectionId, Sentence } from './story.ts';

export interface SectionsReading {
  readonly sections: readonly Section[];
  readonly title: Heading | undefined;
  /** What stands under a Question heading, or a question before everything else. */
  readonly question: string | undefined;
  /** How far the part under a heading goes, by the start of the heading's line. */
  readonly stretches: ReadonlyMap<number, Span>;
}

export function readSections(markdown: MarkdownReading, documentEnd: number): SectionsReading {
  const { definitions } = markdown;
  const items: readonly Item[] = markdown.pieces.map((piece): Item => {
    if (piece.type === 'heading') return readHeadingPiece(piece, markdown);
    return {
      type: 'text',
      piece,
      labels: piece.kind === 'quote' ? [] : findLabels(piece.content, readInline(piece.content, definitions)),
    };
  });
  const headings = items.filter(
    (item): item is HeadingItem => item.type === 'heading' && item.heading.text !== '',
  );
  const outline = outlineOf(headings);
  const sectionLevel = levelOfSections(outline);
  const title = titleOf(headings, sectionLevel);
  const level =
    sectionLevel ?? Math.min(7, ...headings.filter((item) => item !== title).map((item) => item.level));
  const opens = labelsThatOpen(items, outline, sectionLevel !== undefined);
  const parts = cutIntoParts(items, title, level, opens, sectionLevel !== undefined, markdown);
  const { sections, question } = sectionsOfParts(parts, markdown, documentEnd);
  return { sections, title: title?.heading, question, stretches: stretchesOf(headings, documentEnd) };
}

// --- headings

interface HeadingItem extends Span {
  readonly type: 'heading';
  readonly level: number;
  readonly heading: Heading;
  readonly reading: HeadingReading;
  /** All of it, as it was typed. */
  readonly raw: Text;
}

interface TextItem {
  readonly type: 'text';
  readonly piece: TextPiece;
  readonly labels: readonly Label[];
}

type Item = HeadingItem | TextItem;

function readHeadingPiece(piece: HeadingPiece, markdown: MarkdownReading): HeadingItem {
  const text = readInline(piece.text.content, markdown.definitions).text;
  const reading = readHeading(text);
  const heading = {
    text: text.slice(reading.start, reading.end).replace(/\s+/g, ' '),
    level: piece.level,
    start: piece.text.start + reading.start,
    end: piece.text.start + reading.end,
  };
  return {
    type: 'heading',
    level: piece.level,
    heading,
    reading,
    raw: piece.text,
    start: piece.start,
    end: piece.end,
  };
}

const core: readonly SectionId[] = ['situation', 'task', 'action', 'result', 'reflection'];
const order = (id: SectionId): number => core.indexOf(id);
const isCore = (reading: HeadingReading): boolean => reading.ids.some((id) => core.includes(id));

/** Without the questions below the follow-ups: "What would you do differently?" is no Reflection there. */
function outlineOf(headings: readonly HeadingItem[]): readonly HeadingItem[] {
  let followUps: number | undefined;
  return headings.filter((item) => {
    if (followUps !== undefined && item.level > followUps) return false;
    followUps = item.reading.ids.includes('follow-ups') ? item.level : undefined;
    return true;
  });
}

/** The first H1, if no section comes before it and it is none itself. Without an H1, a first heading that stands above the sections or alone. */
function titleOf(
  headings: readonly HeadingItem[],
  sectionLevel: number | undefined,
): HeadingItem | undefined {
  const first = headings.findIndex((item) => item.level === 1);
  const title = headings[first];
  if (!title) {
    const top = headings[0];
    if (top?.reading.kind !== 'unknown') return undefined;
    const isAbove =
      sectionLevel === undefined
        ? headings.every((item) => item === top || item.reading.kind !== 'unknown')
        : top.level < sectionLevel;
    return isAbove ? top : undefined;
  }
  if (headings.slice(0, first).some((item) => isCore(item.reading))) return undefined;
  const isSection =
    isCore(title.reading) &&
    (sectionLevel === 1 || (title.reading.isOwnName && title.heading.text.length > 1));
  return isSection ? undefined : title;
}

/** Sections are H2, and if none of those is one, the level at which most of them stand. */
function levelOfSections(headings: readonly HeadingItem[]): number | undefined {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const item of headings)
    if (isCore(item.reading)) counts[item.level]! += item.reading.isOwnName ? 2 : 1;
  if (counts[2]! > 0) return 2;
  const most = Math.max(...counts);
  if (most === 0) return undefined;
  const level = counts.indexOf(most);
  // A title such as "The solution" or "T" is no section structure by itself.
  const [single, second] = headings.filter((item) => item.level === level && isCore(item.reading));
  if (
    level === 1 &&
    !second &&
    single === headings[0] &&
    !(single!.reading.isOwnName && single!.heading.text.length > 1)
  )
    return undefined;
  return level;
}

/** A heading's part ends at the next heading of its own or a higher rank. */
function stretchesOf(headings: readonly HeadingItem[], documentEnd: number): ReadonlyMap<number, Span> {
  return new Map(
    headings.map((item, i) => {
      const next = headings.slice(i + 1, i + 400).find((other) => other.level <= item.level);
      return [item.start, { start: item.start, end: next?.start ?? documentEnd }];
    }),
  );
}

// --- labels

/** The labels that open a section. With section headings there is structure already, and labels fill gaps at most. */
function labelsThatOpen(
  items: readonly Item[],
  headings: readonly HeadingItem[],
  hasStructure: boolean,
): (label: Label) => boolean {
  const labels = items.flatMap((item) => (item.type === 'text' ? item.labels : []));
  if (labels.length === 0) return () => false;
  if (hasStructure) {
    const present = new Set(headings.flatMap((item) => item.reading.ids));
    return (label) =>
      label.reading.isOwnName &&
      !label.isLetter &&
      label.reading.ids.every((id) => core.includes(id) && !present.has(id));
  }
  const letters = new Set(labels.filter((label) => label.isLetter).map((label) => label.text.toLowerCase()));
  const lettersCount = letters.size >= 2 && ['s', 't', 'r'].some((letter) => letters.has(letter));
  const real = labels.filter(
    (label) => (label.isLetter ? lettersCount : true) && label.reading.kind === 'section',
  );
  const coreLabels = real.filter((label) => isCore(label.reading));
  const ids = new Set(coreLabels.map((label) => label.reading.ids[0]));
  if (!coreLabels.some((label) => label.reading.isOwnName) && ids.size < 2) return () => false;
  const owned = new Set(
    coreLabels.filter((label) => label.reading.isOwnName).map((label) => label.reading.ids[0]),
  );
  const opening = new Set(
    real.filter((label) => label.reading.isOwnName || !owned.has(label.reading.ids[0])),
  );
  for (const label of labels) if (label.reading.kind === 'question') opening.add(label);
  return (label) => opening.has(label);
}

// --- parts

interface Part {
  readonly id: SectionId;
  readonly kind: HeadingReading['kind'] | 'preamble';
  readonly heading: Heading | undefined;
  readonly start: number;
  /** The interviewer's question, where the heading is one itself. */
  readonly asked: Heading | undefined;
  readonly items: (TextPiece | Heading)[];
}

function cutIntoParts(
  items: readonly Item[],
  title: HeadingItem | undefined,
  level: number,
  opens: (label: Label) => boolean,
  hasStructure: boolean,
  markdown: MarkdownReading,
): readonly Part[] {
  const parts: Part[] = [];
  const present = new Set(
    items.flatMap((item) => (item.type === 'heading' && item.level <= level ? item.reading.ids : [])),
  );
  const seen = new Set<SectionId>();
  const open = (reading: HeadingReading, heading: Heading, start: number, asked?: Heading): void => {
    const id = idOf(reading, heading, seen, asked !== undefined);
    seen.add(id);
    parts.push({ id, kind: asked ? 'section' : reading.kind, heading, start, asked, items: [] });
  };
  const add = (item: TextPiece | Heading): void => {
    if (parts.length === 0)
      parts.push({
        id: 'other',
        kind: 'preamble',
        heading: undefined,
        start: item.start,
        asked: undefined,
        items: [],
      });
    parts.at(-1)!.items.push(item);
  };
  items.forEach((item, i) => {
    if (item.type === 'heading') {
      if (item === title || item.heading.text === '') return;
      const { reading, heading } = item;
      const current = parts.at(-1)?.id;
      const asks = /[?？؟]/.test(item.raw.content.trimEnd().slice(-3));
      if (current === 'follow-ups' && (item.level > level || asks)) add(questionOf(item, markdown));
      else if (item.level <= level) {
        const isQuestion =
          asks && reading.kind === 'unknown' && (seen.has('result') || seen.has('reflection'));
        const isNamedQuestion = asks && reading.ids[0] === 'follow-ups' && !reading.isExact;
        open(
          reading,
          heading,
          item.start,
          isQuestion || isNamedQuestion ? questionOf(item, markdown) : undefined,
        );
      } else if (
        current !== 'backup' &&
        reading.isOwnName &&
        reading.ids.every((id) => !present.has(id) && !seen.has(id) && fits(id, current, items, i, level))
      ) {
        open(reading, heading, item.start);
      } else if (
        reading.kind === 'section' &&
        (reading.ids[0] === 'follow-ups' || reading.ids[0] === 'backup') &&
        reading.isExact
      ) {
        open(reading, heading, item.start);
      }
      return;
    }
    const { piece, labels } = item;
    const { text } = readInline(piece.content, markdown.definitions);
    let from = 0;
    const take = (to: number): void => {
      if (/\S/.test(text.slice(from, to))) add(cut(piece, from, to));
    };
    for (const label of labels) {
      const current = parts.at(-1)?.id;
      if (current === 'follow-ups' || (current === 'backup' && !opens(label))) continue;
      const id = label.reading.ids[0];
      const isOpening =
        opens(label) &&
        (label.reading.kind === 'question' ||
          (hasStructure
            ? id !== undefined && !seen.has(id) && fits(id, current, items, i, level)
            : label.reading.isOwnName || id !== current));
      if (isOpening) {
        take(label.start);
        open(label.reading, headingOf(label, piece), piece.start + label.start);
      } else if (label.isBold && (label.reading.isExact || label.reading.isOwnName)) {
        // A label inside a section is read by the eye, not said.
        take(label.start);
      } else continue;
      from = label.end;
    }
    take(piece.content.length);
  });
  return parts;
}

const cut = (piece: TextPiece, from: number, to: number): TextPiece =>
  from === 0 && to === piece.content.length
    ? piece
    : { ...piece, start: piece.start + from, end: piece.start + to, content: piece.content.slice(from, to) };

const headingOf = (label: Label, piece: TextPiece): Heading => ({
  text: label.text.replace(/\s+/g, ' '),
  level: 2,
  start: piece.start + label.words.start,
  end: piece.start + label.words.end,
});

/** A heading that is a question keeps its question mark. */
function questionOf(item: HeadingItem, markdown: MarkdownReading): Heading {
  const { raw } = item;
  const text = readInline(raw.content, markdown.definitions).text;
  let start = item.heading.start - raw.start;
  const label = /^\s*(?:q(?:uestion)?\s*\d*|follow[- ]?up(?: question)?\s*\d*)\s*[:.)–—-]\s*/i.exec(
    text.slice(start),
  );
  if (label && label[0].length < text.length - start) start += label[0].length;
  while (start < text.length && /[\s"“]/.test(text[start]!)) start++;
  const end = start + text.slice(start).replace(/[\s"”]+$/, '').length;
  return {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    level: item.level,
    start: raw.start + start,
    end: raw.start + end,
  };
}

function idOf(
  reading: HeadingReading,
  heading: Heading,
  seen: ReadonlySet<SectionId>,
  asks: boolean,
): SectionId {
  if (asks) return 'follow-ups';
  const id = reading.ids[0] ?? 'other';
  // STARR has R twice: result, then reflection.
  return heading.text.toLowerCase() === 'r' && seen.has('result') ? 'reflection' : id;
}

/** A gap is filled only where the missing section belongs: behind what came before it and before what follows. */
function fits(
  id: SectionId,
  current: SectionId | undefined,
  items: readonly Item[],
  at: number,
  level: number,
): boolean {
  const next = items
    .slice(at + 1)
    .find(
      (item): item is HeadingItem => item.type === 'heading' && item.level <= level && isCore(item.reading),
    );
  const before = current === undefined ? -1 : order(current);
  return order(id) > before && (next === undefined || order(next.reading.ids[0]!) > order(id));
}

// --- sections

function sectionsOfParts(
  parts: readonly Part[],
  markdown: MarkdownReading,
  documentEnd: number,
): { readonly sections: readonly Section[]; readonly question: string | undefined } {
  let question: string | undefined;
  const sections: Section[] = [];
  const hasCore = parts.some((part) => part.kind === 'section' && core.includes(part.id));
  const hasSituation = parts.some((part) => part.id === 'situation');
  parts.forEach((part, i) => {
    const end = parts[i + 1]?.start ?? documentEnd;
    const span = { start: part.start, end };
    const texts = part.items.filter((item): item is TextPiece => 'content' in item);
    if (part.kind === 'question') {
      question ??= joined(texts, markdown) || undefined;
      sections.push({ id: 'other', heading: part.heading, blocks: [], followUps: [], ...span });
    } else if (part.id === 'follow-ups') {
      sections.push({ id: part.id, heading: part.heading, ...followUpsOf(part, markdown), ...span });
    } else if (part.kind === 'preamble' || part.kind === 'answer') {
      const asked =
        question === undefined && part.kind === 'preamble' ? leadingQuestion(texts, markdown) : undefined;
      if (asked) question = asked.question;
      const rest = asked ? texts.slice(1) : texts;
      if (rest.length === 0 && part.heading === undefined) return;
      if (!hasCore) sections.push(...unheaded(rest, part, span, markdown));
      else {
        const blocks = blocksOf(rest, markdown.definitions);
        if (blocks.length === 0 && part.heading === undefined) return;
        const id = part.kind === 'preamble' && !hasSituation ? 'situation' : 'other';
        sections.push({ id, heading: part.heading, blocks, followUps: [], ...span });
      }
    } else
      sections.push({
        id: part.id,
        heading: part.heading,
        blocks: blocksOf(texts, markdown.definitions),
        followUps: [],
        ...span,
      });
  });
  return { sections, question };
}

const joined = (texts: readonly TextPiece[], markdown: MarkdownReading): string =>
  texts
    .map((text) => readInline(text.content, markdown.definitions).text.trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^["“”]+|["“”]+$/g, '')
    .trim();

/** The interviewer's question, copied above the answer. */
function leadingQuestion(
  texts: readonly TextPiece[],
  markdown: MarkdownReading,
): { readonly question: string } | undefined {
  const first = texts[0];
  if (!first || first.content.length > 300) return undefined;
  const text = joined([first], markdown).replace(/^(?:q(?:uestion)?|prompt)\s*\d*\s*[:.)]\s*/i, '');
  return readsAsQuestion(text) && !/[.!?]\s+\p{Lu}[^?]*[^?]$/u.test(text) && text.split(' ').length >= 4
    ? { question: text }
    : undefined;
}

function followUpsOf(part: Part, markdown: MarkdownReading): Pick<Section, 'blocks' | 'followUps'> {
  const items = part.asked ? [part.asked, ...part.items] : part.items;
  const exchanges: readonly Exchange[] = readExchanges(items, markdown.definitions);
  const read = exchanges.map(({ question, texts }) => ({
    question,
    blocks: blocksOf(texts, markdown.definitions),
  }));
  return {
    blocks: read.flatMap((exchange) => exchange.blocks),
    followUps: read.flatMap(({ question, blocks }) => (question ? [{ question, blocks }] : [])),
  };
}

/** Text without any heading: by its cue phrases where they are certain, else what was done. */
function unheaded(
  texts: readonly TextPiece[],
  part: Part,
  span: Span,
  markdown: MarkdownReading,
): readonly Section[] {
  const blocks = blocksOf(texts, markdown.definitions);
  if (blocks.length === 0 && part.heading === undefined) return [];
  const sentences = blocks.flatMap((block) => block.sentences);
  const ids = sectionsByCue(sentences);
  if (!ids) return [{ id: 'action', heading: part.heading, blocks, followUps: [], ...span }];
  const sections: {
    id: SectionId;
    heading: Heading | undefined;
    blocks: Block[];
    start: number;
    end: number;
    followUps: [];
  }[] = [];
  let at = 0;
  for (const block of blocks) {
    let run: Sentence[] = [];
    const flush = (): void => {
      const [first] = run;
      if (!first) return;
      sections
        .at(-1)!
        .blocks.push({ kind: block.kind, start: first.start, end: run.at(-1)!.end, sentences: run });
      run = [];
    };
    for (const sentence of block.sentences) {
      const id = ids[at++]!;
      const last = sections.at(-1);
      if (last?.id !== id) {
        flush();
        const start = last ? sentence.start : span.start;
        if (last) last.end = start;
        sections.push({
          id,
          heading: last ? undefined : part.heading,
          blocks: [],
          start,
          end: span.end,
          followUps: [],
        });
      }
      run.push(sentence);
    }
    flush();
  }
  return sections;
}
