/**
 * A section stands before one that the listener needs first. Only the first heading of each kind counts:
 * an obstacle between Task and Action, or an impact at the end, is part of how people tell stories.
 */
import { reorderSections } from '../rewrites/section-text.ts';
import { type Section, type SpokenSectionId, type Story, spokenSections } from '../story/story.ts';
import { defineRule, type Fix } from './rule.ts';

export const misplacedSection = defineRule({
  name: 'misplaced-section',
  summary: 'A section stands before one that the listener needs first.',
  why: 'A listener follows a story in the order in which it happened: what was wrong, what you wanted, what you did, what came of it, what you took from it. A result before the deed is a claim that nobody can place yet.',
  severity: 'information',
  readsEnglish: false,
  options: {},
  related: ['duplicate-section', 'missing-section'],
  examples: [
    {
      bad: '## Situation\n\nThe hall was full.\n\n## «Result»\n\nAll 90 had a seat.\n\n## Action\n\nI borrowed chairs.\n\n## Reflection\n\nI now count first.\n',
      becomes:
        '## Situation\n\nThe hall was full.\n\n## Action\n\nI borrowed chairs.\n\n## Result\n\nAll 90 had a seat.\n\n## Reflection\n\nI now count first.\n',
    },
    {
      bad: '## «Task»\n\nI had to find the leak by noon.\n\n## Situation\n\nThe cellar was wet.\n\n## Action\n\nI dried one wall at a time.\n\n## Result\n\nIt was the third wall.\n',
      becomes:
        '## Situation\n\nThe cellar was wet.\n\n## Task\n\nI had to find the leak by noon.\n\n## Action\n\nI dried one wall at a time.\n\n## Result\n\nIt was the third wall.\n',
    },
    {
      bad: '## «Lessons learned»\n\nI now ask the driver.\n\n## Context\n\nTwo lorries were late.\n\n## What I did\n\nI rode along.\n\n## Outcome\n\nBoth were on time.\n',
      becomes:
        '## Context\n\nTwo lorries were late.\n\n## What I did\n\nI rode along.\n\n## Outcome\n\nBoth were on time.\n\n## Lessons learned\n\nI now ask the driver.\n',
    },
    // What is no part of the spoken answer keeps its place.
    {
      bad: '## Situation\n\nThe app was slow.\n\n## «Reflection»\n\nI now time it.\n\n## Backup\n\nIt ran on six hosts.\n\n## Action\n\nI read the log.\n\n## Result\n\nIt took two seconds less.',
      becomes:
        '## Situation\n\nThe app was slow.\n\n## Action\n\nI read the log.\n\n## Backup\n\nIt ran on six hosts.\n\n## Result\n\nIt took two seconds less.\n\n## Reflection\n\nI now time it.',
    },
    {
      bad: '---\nminutes: 2\n---\n\n**Situation:** The oven was cold.\n\n**«Result»:** Lunch came at noon.\n\n**Action:** I lit the grill.\n',
    },
    { good: '## Situation\n\nS\n\n## Task\n\nT\n\n## Obstacle\n\nO\n\n## Action\n\nA\n\n## Result\n\nR\n' },
    {
      good: '## Problem\n\nThe queue was long.\n\n## Approach\n\nI split it.\n\n## Result\n\nIt was short.\n\n## Learnings\n\nI now split early.\n\n## Impact\n\nNobody left.\n',
    },
    {
      good: '## Challenge\n\nThe date was near.\n\n## Context\n\nWe were two.\n\n## Action\n\nI cut the scope.\n\n## Result\n\nWe were on time.\n',
    },
    {
      good: '## Backup\n\nThe pump is of 1998.\n\n## Situation\n\nIt failed.\n\n## Action\n\nI cleaned it.\n\n## Follow-ups\n\n### Why?\n\nIt was loud.\n\n## Result\n\nIt runs.\n',
    },
    { good: 'In the end all came back. The library had lost forty books, so I called each reader.' },
  ],
  *check(story) {
    const firsts = firstSections(story);
    const kept = longestInOrder(firsts);
    for (const section of firsts) {
      if (kept.has(section)) continue;
      const later = firsts.find(
        (other) => kept.has(other) && isBefore(other, section) && other.start > section.start,
      );
      const earlier = firsts.findLast(
        (other) => kept.has(other) && isBefore(section, other) && other.start < section.start,
      );
      const other = later ?? earlier;
      if (!other?.heading) continue;
      const heading = section.heading!;
      yield {
        span: { start: heading.start, end: heading.end },
        isMissing: true,
        message: later
          ? `"${heading.text}" comes before "${other.heading.text}", so a listener cannot place it yet. Can it follow?`
          : `"${heading.text}" comes after "${other.heading.text}", which a listener cannot place without it. Can it go first?`,
        related: [
          {
            span: { start: other.heading.start, end: other.heading.end },
            message: later ? 'It belongs behind this section.' : 'It belongs before this section.',
          },
        ],
        fixes: () => fixesFor(story),
      };
    }
  },
});

const rankOf = (section: Section): number => spokenSections.indexOf(section.id as SpokenSectionId);
const isBefore = (a: Section, b: Section): boolean => rankOf(a) < rankOf(b);

/** The first heading of each kind, in the order of the file. Text that was parted by its cues has none. */
function firstSections(story: Story): readonly Section[] {
  const seen = new Set<string>();
  return story.sections.filter((section) => {
    if (!section.heading || rankOf(section) < 0 || seen.has(section.id)) return false;
    seen.add(section.id);
    return true;
  });
}

/** The most sections that stand in order; of several choices the one that keeps the later ones of the file: what came too early is said. There are five at most. */
function longestInOrder(sections: readonly Section[]): ReadonlySet<Section> {
  let best: readonly Section[] = [];
  for (let choice = 0; choice < 2 ** sections.length; choice++) {
    const chosen = sections.filter((_, index) => (choice >> index) & 1);
    const isOrdered = chosen.every((section, index) => index === 0 || isBefore(chosen[index - 1]!, section));
    if (isOrdered && chosen.length >= best.length) best = chosen;
  }
  return new Set(best);
}

function fixesFor(story: Story): readonly Fix[] {
  const spoken = story.sections.filter((section) => section.heading && rankOf(section) >= 0);
  const seen = new Set<string>();
  let rank = 0;
  const ranked = spoken.map((section) => {
    // A second part of a section stays behind whatever it stands behind.
    if (!seen.has(section.id)) rank = rankOf(section);
    seen.add(section.id);
    return { section, rank };
  });
  const ordered = [...ranked].sort((a, b) => a.rank - b.rank).map(({ section }) => section);
  const edits = reorderSections(story.text, ordered);
  return edits && edits.length > 0
    ? [{ title: 'Put the sections in order', edits, safe: false, preferred: true }]
    : [];
}
