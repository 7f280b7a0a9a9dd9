/** Text to story. Any text: a story is what can be read, and nothing that is typed is an error here. */

import { levels } from '../frameworks/levels.ts';
import { nameKey } from '../frameworks/nearest.ts';
import { companyNamed, principleNamed } from '../frameworks/principles.ts';
import { isForeignText } from './foreign.ts';
import { readFrontMatter, readMinutes } from './front-matter.ts';
import { readIgnore, readIgnores } from './ignores.ts';
import { type Comment, type MarkdownReading, readInline, readMarkdown } from './markdown.ts';
import { readsAsQuestion } from './question.ts';
import { readSections } from './sections.ts';
import type { Span } from './spans.ts';
import type { Story } from './story.ts';

/** The usual answer is asked for in two minutes. */
export const defaultMinutes = 2;
export const leastMinutes = 0.5;
export const mostMinutes = 10;

export function parseStory(text: string): Story {
  const { frontMatter, end } = readFrontMatter(text);
  const markdown = readMarkdown(text, end);
  const { sections, title, question, stretches } = readSections(markdown, text.length);
  const inline = inlineLeftovers(markdown);
  const comments = [...markdown.comments, ...inline.comments].sort((a, b) => a.start - b.start);
  const company = (frontMatter?.company && companyNamed(frontMatter.company.value)) ?? 'generic';
  const minutes = frontMatter?.minutes && readMinutes(frontMatter.minutes.value);
  const level = frontMatter?.level && nameKey(frontMatter.level.value);
  const asked =
    frontMatter?.question?.value ??
    question ??
    (title && readsAsQuestion(title.text) ? title.text : undefined);
  return {
    text,
    frontMatter,
    title,
    question: asked,
    company,
    principles: [
      ...new Set(
        (frontMatter?.principles ?? []).flatMap((field) => {
          const principle = principleNamed(field.value, company);
          return principle ? [principle.name] : [];
        }),
      ),
    ],
    level: levels.find((known) => known === level),
    minutes:
      minutes !== undefined && minutes >= leastMinutes && minutes <= mostMinutes ? minutes : defaultMinutes,
    sections,
    ignores: readIgnores(comments, text.length, (start) => stretches.get(start)),
    isForeign: isForeignText(
      sections.flatMap((section) => section.blocks.flatMap((block) => block.sentences)),
    ),
    unspoken: [
      ...markdown.unspoken,
      ...inline.unspoken,
      ...comments.filter((comment) => !readIgnore(comment)),
    ]
      .map(({ start, end }) => ({ start, end }))
      .sort((a, b) => a.start - b.start),
  };
}

/** Comments and link targets inside paragraphs. */
function inlineLeftovers(markdown: MarkdownReading): {
  readonly comments: readonly Comment[];
  readonly unspoken: readonly Span[];
} {
  const comments: Comment[] = [];
  const unspoken: Span[] = [];
  for (const piece of markdown.pieces) {
    const body = piece.type === 'heading' ? piece.text : piece;
    const inline = readInline(body.content, markdown.definitions);
    for (const span of inline.unspoken)
      unspoken.push({ start: body.start + span.start, end: body.start + span.end });
    for (const span of inline.comments) {
      comments.push({
        start: body.start + span.start,
        end: body.start + span.end,
        text: body.content.slice(span.start + 4, span.end).replace(/-->$/, ''),
        next: { start: piece.start, end: piece.end, isHeading: piece.type === 'heading' },
      });
    }
  }
  return { comments, unspoken };
}
