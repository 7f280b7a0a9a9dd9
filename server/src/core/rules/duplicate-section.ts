/**
 * The same section twice under the same name. Different names of one section (Context and Challenge, Result and Impact)
 * are one section in two parts and are left alone.
 */

import { nameKey } from '../frameworks/nearest.ts';
import { mergeSections } from '../rewrites/section-text.ts';
import type { Section, Story } from '../story/story.ts';
import { defineRule, type Finding } from './rule.ts';

export const duplicateSection = defineRule({
  name: 'duplicate-section',
  summary: 'A section stands in the file twice under the same name.',
  why: 'One file holds one story, and each part of it is told once. A second Action usually is an older draft or a second story, and it is timed and judged together with the first.',
  severity: 'warning',
  readsEnglish: false,
  options: {},
  related: ['misplaced-section', 'unknown-section'],
  examples: [
    {
      bad: '## Situation\n\nThe pool was cold.\n\n## Action\n\nI read the meter.\n\n## «Action»\n\nI changed the valve.\n\n## Result\n\nIt had 26 degrees.\n',
      becomes:
        '## Situation\n\nThe pool was cold.\n\n## Action\n\nI read the meter.\n\n\nI changed the valve.\n\n## Result\n\nIt had 26 degrees.\n',
    },
    {
      bad: '## Situation\n\nThe file was lost.\n\n## Result\n\nWe had it back by noon.\n\n## Reflection\n\nI now copy it twice.\n\n## «Results»\n\nNo file was lost in a year.\n',
      becomes:
        '## Situation\n\nThe file was lost.\n\n## Result\n\nWe had it back by noon.\n\nNo file was lost in a year.\n\n## Reflection\n\nI now copy it twice.\n\n',
    },
    {
      bad: '# The choir\n\n## Context\n\nHalf of the seats stayed empty.\n\n## Actions (60s)\n\nI sang in the street.\n\n## 3. «ACTIONS»\n\nI handed out notes.\n',
      becomes:
        '# The choir\n\n## Context\n\nHalf of the seats stayed empty.\n\n## Actions (60s)\n\nI sang in the street.\n\n\nI handed out notes.\n',
    },
    // A second story: said once, where it begins.
    {
      bad: '## Situation\n\nThe van was full.\n\n## Action\n\nI drove twice.\n\n## Result\n\nAll of it came.\n\n## «Situation»\n\nThe shop was empty.\n\n## Action\n\nI opened the door.\n\n## Result\n\nForty people came.\n',
    },
    {
      good: '## Context\n\nThe roof leaked.\n\n## Challenge\n\nIt was to rain by night.\n\n## Action\n\nI bought a sheet.\n',
    },
    { good: '## Result\n\nThe leak was closed.\n\n## Impact\n\nNo book got wet.\n' },
    // The second R of STARR is the Reflection.
    {
      good: '## S\n\nOne in six left.\n\n## T\n\nI had to stop it.\n\n## A\n\nI called all.\n\n## R\n\nNone left.\n\n## R\n\nI now call in March.\n',
    },
    // Below a section the same heading may come again.
    {
      good: '## Action\n\n### Result\n\nThe first try failed.\n\n### Second try\n\nI used glue.\n\n## Outcome\n\nIt held.\n',
    },
    { good: '## Action\n\nI wrote to both.\n\n## Notes\n\nAsk Kim.\n\n## Notes\n\nAsk Lee.\n' },
  ],
  *check(story) {
    const again = repeated(story);
    const [first] = again;
    if (first && again.length >= 3 && isSecondStory(story, first.section)) {
      yield {
        ...standing(first.section),
        message: `From here on the file holds a second story: ${again.map(({ section }) => `"${section.heading!.text}"`).join(', ')} stand twice. One file is one answer; can this one have its own?`,
        related: again.map(({ original }) => ({
          span: spanOf(original),
          message: 'The first one stands here.',
        })),
      };
      return;
    }
    for (const { original, section } of again) {
      yield {
        ...standing(section),
        message: `"${section.heading!.text}" stands here a second time, and a listener hears that part twice. Do the two belong together?`,
        related: [{ span: spanOf(original), message: 'The first one stands here.' }],
        fixes: () => {
          const edits = mergeSections(story.text, original, section);
          return edits
            ? [
                {
                  title: `Merge it into the first "${original.heading!.text}"`,
                  edits,
                  safe: false,
                  preferred: true,
                },
              ]
            : [];
        },
      };
    }
  },
});

interface Repeated {
  readonly original: Section;
  readonly section: Section;
}

function repeated(story: Story): readonly Repeated[] {
  const known = new Map<string, Section>();
  const again: Repeated[] = [];
  for (const section of story.sections) {
    if (!section.heading || section.id === 'other') continue;
    const key = `${section.id} ${nameKey(section.heading.text).replace(/s$/u, '')}`;
    const original = known.get(key);
    if (original) again.push({ original, section });
    else known.set(key, section);
  }
  return again;
}

/** It begins anew, and everything from there on is a repetition. */
const isSecondStory = (story: Story, first: Section): boolean =>
  first.id === 'situation' &&
  story.sections.some((section) => section.id === 'action' && section.start < first.start);

const spanOf = (section: Section) => ({ start: section.heading!.start, end: section.heading!.end });

const standing = (section: Section): Pick<Finding, 'span' | 'isMissing'> => ({
  span: spanOf(section),
  isMissing: true,
});
