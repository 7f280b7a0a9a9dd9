/**
 * Moves whole sections about in the text: nothing in them is changed, and what stands between headings goes with its section.
 * Only headings that stand on a line of their own are moved; labels inside a paragraph are left to the writer.
 */
import type { Edit } from '../rules/rule.ts';
import type { Span } from '../story/spans.ts';
import type { Section } from '../story/story.ts';

/** Moves the second section's text to the end of the first and drops its heading. Undefined when that is not certain. */
export function mergeSections(text: string, into: Section, section: Section): readonly Edit[] | undefined {
  const from = stretchOf(text, section);
  const body = bodyStart(text, section);
  if (!from || body === undefined || section.start < into.end) return undefined;
  // A comment in front of the heading speaks of the section and cannot follow it into another one.
  if (from.start < section.start) return undefined;
  const newline = newlineOf(text);
  const moved = text.slice(body, from.end).trim();
  if (into.end === section.start) {
    return [{ span: { start: section.start, end: body }, text: '' }];
  }
  const at = into.end - trailing(text.slice(into.start, into.end)).length;
  return [
    { span: { start: at, end: at }, text: moved === '' ? '' : `${newline}${newline}${moved}` },
    { span: from, text: '' },
  ];
}

/** Puts the sections' texts into the given order, each into the place of another. Undefined when that is not certain. */
export function reorderSections(text: string, ordered: readonly Section[]): readonly Edit[] | undefined {
  const places = [...ordered].sort((a, b) => a.start - b.start);
  const stretches = new Map(places.map((section) => [section, stretchOf(text, section)]));
  const edits: Edit[] = [];
  for (const [index, place] of places.entries()) {
    const old = stretches.get(place);
    const section = ordered[index]!;
    const stretch = stretches.get(section);
    if (!old || !stretch) return undefined;
    // An ignore comment in front of the heading behind belongs to that one.
    const next = places[index + 1];
    const nextStretch = next && stretches.get(next);
    if (nextStretch && nextStretch.start < old.end && next.start === old.end) return undefined;
    if (place === section) continue;
    const words = text.slice(stretch.start, stretch.end).trimEnd();
    edits.push({ span: old, text: `${words}${trailing(text.slice(old.start, old.end))}` });
  }
  return edits;
}

/** From the heading's line, with a comment directly above that speaks of it, to the next section. */
function stretchOf(text: string, section: Section): Span | undefined {
  if (bodyStart(text, section) === undefined) return undefined;
  const before = text.slice(Math.max(0, section.start - 400), section.start);
  const comment = /(?:<!--(?:(?!-->)[\s\S])*-->[ \t]*\r?\n\s*)+$/u.exec(before);
  return { start: section.start - (comment?.[0].length ?? 0), end: section.end };
}

/** Behind the line of a `#` heading; undefined for other kinds of headings. */
function bodyStart(text: string, section: Section): number | undefined {
  if (!section.heading || !/^ {0,3}#{1,6}[ \t]/u.test(text.slice(section.start, section.start + 10)))
    return undefined;
  const line = /\r\n|\r|\n/u.exec(text.slice(section.heading.end));
  return line ? section.heading.end + line.index + line[0].length : text.length;
}

const trailing = (text: string): string => /\s*$/u.exec(text)![0];

const newlineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
