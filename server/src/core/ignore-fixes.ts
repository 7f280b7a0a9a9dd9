/** "Leave this be": every finding offers to be spared by a comment. */
import type { CheckedFinding } from './check.ts';
import type { Fix } from './rules/rule.ts';
import type { Section, Story } from './story/story.ts';

export function ignoreFixes(story: Story, finding: CheckedFinding): readonly Fix[] {
  const section = story.sections.find(
    ({ start, end }) => start <= finding.span.start && finding.span.end <= end,
  );
  const newline = story.text.includes('\r\n') ? '\r\n' : '\n';
  const insertAt = (offset: number, comment: string, title: string): Fix => ({
    title,
    edits: [{ span: { start: offset, end: offset }, text: comment }],
    safe: false,
    preferred: false,
  });
  const block = section?.blocks.find(
    ({ start, end }) => start <= finding.span.start && finding.span.end <= end,
  );
  const fixes: Fix[] = [];
  const before = block ?? headingOf(section, finding);
  if (before) {
    const line = lineStart(story.text, before.start);
    const where = block ? (block.kind === 'item' ? 'list item' : 'paragraph') : 'section';
    // The comment of a list item stands on a line of its own with the item's indent, so that the list stays one list.
    const indent = /^[ \t]*/.exec(story.text.slice(line))?.[0] ?? '';
    fixes.push(
      insertAt(
        line,
        `${indent}<!-- star-ignore ${finding.rule} -->${newline}`,
        `Ignore ${finding.rule} in this ${where}`,
      ),
    );
  }
  fixes.push(
    insertAt(
      story.frontMatter
        ? nextLine(story.text, story.frontMatter.end)
        : story.text.startsWith('\ufeff')
          ? 1
          : 0,
      `<!-- star-ignore-file ${finding.rule} -->${newline}`,
      `Ignore ${finding.rule} in this file`,
    ),
  );
  return fixes;
}

/** A finding on a section's heading is about the whole section. */
const headingOf = (section: Section | undefined, finding: CheckedFinding) =>
  section?.heading && finding.span.start < section.heading.end ? section.heading : undefined;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function nextLine(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset;
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}
