/** A heading that is the name of no section: what stands below it is not timed as part of the answer. The nearest section is offered. */
import { nearestSection, readHeading } from '../story/headings.ts';
import { type Heading, type Section, type Story, sentencesOf, spokenSections } from '../story/story.ts';
import { defineRule, type Fix } from './rule.ts';

export const unknownSection = defineRule({
  name: 'unknown-section',
  summary: 'A heading is the name of no section.',
  why: 'What stands below a heading that is no part of the answer is neither timed nor read as what you say. Often the heading is only misspelt, or the text is detail that you keep for later.',
  severity: 'hint',
  readsEnglish: false,
  options: {},
  related: ['missing-section', 'duplicate-section'],
  examples: [
    {
      bad: '## «Sitaution»\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## Result\n\nIt was warm.\n',
      becomes: '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## Result\n\nIt was warm.\n',
    },
    {
      bad: '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## 3. «Reslut» (20s)\n\nIt was warm.\n',
      becomes:
        '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## 3. Result (20s)\n\nIt was warm.\n',
    },
    {
      bad: '## Situation\n\nThe boiler failed.\n\n## «How the boiler is built»\n\nIt has two circuits.\n\n## Action\n\nI bled it.\n',
    },
    {
      bad: '## Action\n\nI bled it.\n\n## Result\n\nIt was warm.\n\n## «Ideas for the next version»\n\nName the street.\n',
    },
    {
      bad: '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## «Refelctions»\n\nI now bleed it in May.\n',
      becomes:
        '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## Reflection\n\nI now bleed it in May.\n',
    },
    {
      good: '## Setting the scene\n\nThe boiler failed.\n\n## My approach\n\nI bled it.\n\n## What changed\n\nIt was warm.\n',
    },
    {
      good: '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## Notes\n\nAsk Kim for the date.\n\n## Backup\n\nIt has two circuits.\n',
    },
    // Deeper headings belong to their section.
    {
      good: '## Situation\n\nThe boiler failed.\n\n## Action\n\n### On the roof\n\nI bled it.\n\n### In the cellar\n\nI oiled it.\n',
    },
    // A title, and a text that is no answer in parts.
    { good: '# The cold school\n\n## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n' },
    {
      good: '# Ideas\n\n## Stories from the school\n\nThe boiler.\n\n## Stories from the firm\n\nThe van.\n',
    },
    {
      good: '## Situation\n\nThe boiler failed.\n\n## Action\n\nI bled it.\n\n## Result\n\nIt was warm.\n\n## Why did you not call the firm?\n\nIt was closed.\n',
    },
  ],
  *check(story) {
    const hasStructure =
      story.sections.filter((section) => section.heading && isSpokenSection(section)).length >= 2;
    for (const section of story.sections) {
      const { heading } = section;
      if (!heading || section.id !== 'other' || readHeading(heading.text).kind !== 'unknown') continue;
      const name = withoutNote(heading.text);
      const nearest = nearestSection(name);
      // In a file that is no answer in parts a heading may be anything.
      if (!nearest && (!hasStructure || sentencesOf(section).length === 0)) continue;
      yield {
        span: { start: heading.start, end: nearest ? nameEnd(story, heading, name) : heading.end },
        isMissing: true,
        message: nearest
          ? `"${heading.text}" is no section that is known, so what stands below it is not timed. Is it ${nearest.name}?`
          : `"${heading.text}" is no section, so what stands below it is neither timed nor checked. Do you say it, and in which part?`,
        fixes: () => fixesFor(story, section, name, nearest),
      };
    }
  },
});

/** "Reslut (20s)" is misspelt in its first word. */
const withoutNote = (text: string): string => text.replace(/\s*[([~\-–—|:]+\s*~?\d.*$/u, '') || text;

const nameEnd = (story: Story, heading: Heading, name: string): number =>
  story.text.startsWith(name, heading.start) ? heading.start + name.length : heading.end;

const isSpokenSection = ({ id }: Section): boolean => (spokenSections as readonly string[]).includes(id);

function fixesFor(
  story: Story,
  section: Section,
  name: string,
  nearest: ReturnType<typeof nearestSection>,
): readonly Fix[] {
  const heading = section.heading!;
  if (!nearest) {
    const at = { start: heading.start, end: heading.start };
    return [
      {
        title: 'Mark it as backup detail',
        edits: [{ span: at, text: 'Backup: ' }],
        safe: false,
        preferred: false,
      },
    ];
  }
  // Where that section stands already, a second one of its name would be the next thing to repair.
  const stands = story.sections.some((other) => other.id === nearest.id && other.heading);
  return [
    {
      title: `Rename it to "${nearest.name}"`,
      edits: [{ span: { start: heading.start, end: nameEnd(story, heading, name) }, text: nearest.name }],
      safe: false,
      preferred: !stands,
    },
  ];
}
