/** Moves sentences out of what is said and under "## Backup", where they wait for a question. */
import type { Edit } from '../rules/rule.ts';
import type { Block, Section, Sentence, Story } from '../story/story.ts';
import { isSpoken } from './timing.ts';

export interface Movable {
  readonly sentence: Sentence;
  readonly block: Block;
}

/** Never overlapping; empty when nothing can be moved cleanly. */
export function moveToBackup(story: Story, moved: readonly Movable[]): readonly Edit[] {
  const blocks = [...new Set(moved.map((each) => each.block))];
  const cuts = blocks.map((block) => cutsOf(story, block, moved));
  const texts = cuts.flatMap((cut) => cut.texts);
  if (texts.length === 0) return [];
  return [...cuts.flatMap(({ edits }) => edits), insertionOf(story, texts)];
}

interface Cuts {
  readonly edits: readonly Edit[];
  readonly texts: readonly string[];
}

/** Runs of neighbouring sentences go together, so that no two edits meet. */
function cutsOf(story: Story, block: Block, moved: readonly Movable[]): Cuts {
  const goes = block.sentences.map((sentence) => moved.some((other) => other.sentence === sentence));
  const edits: Edit[] = [];
  const texts: string[] = [];
  for (let first = 0; first < goes.length; first += 1) {
    if (!goes[first]) continue;
    let last = first;
    while (goes[last + 1]) last += 1;
    const span = spanOfRun(story.text, block, first, last);
    if (span) {
      edits.push({ span, text: '' });
      for (const sentence of block.sentences.slice(first, last + 1)) texts.push(oneLine(story, sentence));
    }
    first = last;
  }
  return { edits, texts };
}

function spanOfRun(text: string, block: Block, first: number, last: number): Edit['span'] | undefined {
  const start = block.sentences[first]!;
  const end = block.sentences[last]!;
  const after = block.sentences[last + 1];
  const before = block.sentences[first - 1];
  if (after) return { start: start.start, end: isBlank(text, end.end, after.start) ? after.start : end.end };
  if (before)
    return { start: isBlank(text, before.end, start.start) ? before.end : start.start, end: end.end };
  return spanOfBlock(text, block);
}

const isBlank = (text: string, start: number, end: number): boolean => text.slice(start, end).trim() === '';

/** Its lines with the marker of a list item and one of the blank lines round it; not where deeper lines hang from it. */
function spanOfBlock(text: string, block: Block): Edit['span'] | undefined {
  const start =
    Math.max(text.lastIndexOf('\n', block.start - 1), text.lastIndexOf('\r', block.start - 1)) + 1;
  const rest = /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text.slice(block.end))?.[0] ?? '';
  const isWhole =
    /^\s*(?:[-*+]\s+|\d+[.)]\s+)?$/.test(text.slice(start, block.start)) && /^[\s*_]*$/.test(rest);
  if (!isWhole) return undefined;
  let end = block.end + rest.length;
  const next = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  if (/^\s+\S/.test(next)) return undefined;
  if (isAfterBlankLine(text.slice(0, start)) && next.trim() === '')
    end += /^[ \t]*(?:\r\n|\r|\n)?/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end };
}

const isAfterBlankLine = (before: string): boolean =>
  /(?:^|\n)[ \t]*\n$/.test(before.replace(/\r\n?/g, '\n'));

const oneLine = (story: Story, sentence: Sentence): string =>
  story.text
    .slice(sentence.start, sentence.end)
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .trim();

/** At the end of the Backup that is there, else in a new one behind the answer, before whatever follows it. */
function insertionOf(story: Story, texts: readonly string[]): Edit {
  const lineEnd = story.text.includes('\r\n') ? '\r\n' : '\n';
  const list = texts.map((text) => `- ${text}${lineEnd}`).join('');
  const backup = story.sections.find((section) => section.id === 'backup');
  if (backup?.heading) {
    const at = endOfText(story.text, backup);
    const endsInList = backup.blocks.at(-1)?.kind === 'item';
    return { span: { start: at, end: at }, text: `${lineEnd}${endsInList ? '' : lineEnd}${list.trimEnd()}` };
  }
  const heading = `${headingMark(story)} Backup${lineEnd}${lineEnd}`;
  const lastSaid = story.sections.findLastIndex((section) => isSpoken(section.id));
  const next = story.sections.slice(lastSaid + 1).find((section) => section.heading);
  if (next?.heading) {
    const at =
      Math.max(
        story.text.lastIndexOf('\n', next.heading.start - 1),
        story.text.lastIndexOf('\r', next.heading.start - 1),
      ) + 1;
    return { span: { start: at, end: at }, text: `${heading}${list}${lineEnd}` };
  }
  const end = story.text.length;
  const gap = isAfterBlankLine(story.text) ? '' : /[\r\n]$/.test(story.text) ? lineEnd : lineEnd + lineEnd;
  return { span: { start: end, end }, text: `${gap}${heading}${list}` };
}

function endOfText(text: string, section: Section): number {
  const length = text.slice(section.start, section.end).trimEnd().length;
  return section.start + length;
}

/** As many marks as the other sections have; bold lines and labels count as two. */
function headingMark(story: Story): string {
  const levels = story.sections.flatMap(({ id, heading }) =>
    heading && isSpoken(id) ? [heading.level] : [],
  );
  return '#'.repeat(Math.max(1, Math.min(6, ...(levels.length > 0 ? levels : [2]))));
}
