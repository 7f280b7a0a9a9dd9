/** A section has a heading and nothing to say below it. Several headings of one kind are one section: one with words is enough. */
import { sectionTemplates } from '../frameworks/templates.ts';
import { sectionNames } from '../story/headings.ts';
import {
  type Section,
  type SpokenSectionId,
  type Story,
  sectionsOf,
  sentencesOf,
  spokenSections,
} from '../story/story.ts';
import { defineRule, type Fix } from './rule.ts';

export const emptySection = defineRule({
  name: 'empty-section',
  summary: 'A section has a heading and nothing to say below it.',
  why: 'A heading is not spoken. Where nothing stands below it, the listener never hears that part of the story and asks for it.',
  severity: 'warning',
  readsEnglish: false,
  options: {},
  related: ['missing-section', 'unfilled-placeholder'],
  examples: [
    {
      bad: '## Situation\n\nThe lift stood still.\n\n## Action\n\nI called the firm.\n\n## «Result»\n\n## Reflection\n\nI now keep its number at the door.\n',
      becomes: `## Situation\n\nThe lift stood still.\n\n## Action\n\nI called the firm.\n\n## Result\n\n${sectionTemplates.result}\n\n## Reflection\n\nI now keep its number at the door.\n`,
    },
    {
      bad: '## «Background»\n\n<!-- the one with the choir -->\n\n## What I did\n\nI wrote to all forty singers.\n',
      becomes: `## Background\n\n${sectionTemplates.situation}\n\n<!-- the one with the choir -->\n\n## What I did\n\nI wrote to all forty singers.\n`,
    },
    {
      bad: '## Action\n\nI counted the stock twice a day.\n\n## «Outcome»\n\n| week | missing |\n|---|---|\n| 1 | 14 |\n| 6 | 2 |\n',
      becomes: `## Action\n\nI counted the stock twice a day.\n\n## Outcome\n\n${sectionTemplates.result}\n\n| week | missing |\n|---|---|\n| 1 | 14 |\n| 6 | 2 |\n`,
    },
    {
      bad: '---\nminutes: 2\n---\n\n**«Situation»**\n\n**Action:** I rang every parent.\n\n**Result:** All of them came.\n',
    },
    {
      bad: '## Situation\n\nThe till was short.\n\n## «Task»',
      becomes: `## Situation\n\nThe till was short.\n\n## Task\n\n${sectionTemplates.task}\n`,
    },
    {
      good: '## Situation\n\nThe ward had one scale.\n\n## Action\n\n- Borrowed a second one\n\n## Result\n\nNobody waited.\n',
    },
    // Two names of one section: the words stand below the second.
    {
      good: '## Context\n\n## Challenge\n\nTwo of three vans were off the road.\n\n## Action\n\nI rented one.\n',
    },
    // What is said stands below a deeper heading.
    {
      good: '## Action\n\n### First week\n\nI sat in on six lessons.\n\n### Second week\n\nI changed the plan.\n',
    },
    // A placeholder is asked for by another rule.
    { good: '## Result\n\n[what changed, from what to what]\n' },
    // Nobody says these aloud.
    { good: '## Action\n\nI moved the rota to the door.\n\n## Backup\n\n## Follow-ups\n\n## Notes\n' },
  ],
  *check(story) {
    for (const id of spokenSections) {
      const sections = sectionsOf(story, id).filter((section) => section.heading);
      const [first] = sections;
      if (!first?.heading || sectionsOf(story, id).some(hasWords)) continue;
      const { heading } = first;
      const holdsMore = /[\p{L}\p{N}]/u.test(unspokenText(story, first));
      yield {
        span: { start: heading.start, end: heading.end },
        isMissing: true,
        message: holdsMore
          ? `Nothing under "${heading.text}" can be said aloud: tables, code and comments are for the eye. ${asks[id]}`
          : `There is nothing under "${heading.text}" yet. ${asks[id]}`,
        fixes: () => fixesFor(story, first, id),
      };
    }
  },
});

const asks: Readonly<Record<SpokenSectionId, string>> = {
  situation: 'What was wrong, and for whom?',
  task: 'What did you set out to reach?',
  action: 'What did you do yourself?',
  result: 'What was different afterwards, and by how much?',
  reflection: 'What do you do differently since?',
};

const hasWords = (section: Section): boolean =>
  sentencesOf(section).some((sentence) => sentence.words.length > 0);

/** What stands below the heading's line, without the comments. */
function unspokenText(story: Story, section: Section): string {
  return story.text
    .slice(section.heading?.end ?? section.start, section.end)
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '');
}

function fixesFor(story: Story, section: Section, id: SpokenSectionId): readonly Fix[] {
  const end = section.heading!.end;
  const below = story.text.slice(end);
  const line = /\r\n|\r|\n/u.exec(below);
  // A label in a line of its own text is left to the writer; a `#` heading has its line to itself.
  if (!/^ {0,3}#{1,6}[ \t]/u.test(story.text.slice(section.start, section.start + 10))) return [];
  const newline = story.text.includes('\r\n') ? '\r\n' : '\n';
  const at = line ? end + line.index : story.text.length;
  return [
    {
      title: `Fill in ${sectionNames[id]} with placeholders`,
      edits: [
        {
          span: { start: at, end: at },
          text: `${newline}${newline}${sectionTemplates[id]}${line ? '' : newline}`,
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
