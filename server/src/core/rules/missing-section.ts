/**
 * Situation, Task, Action, Result or Reflection has no section.
 * All that are missing are named in one finding, so that a half-written answer is not buried under four of them.
 */

import { mayStateGoal } from '../evidence/goal.ts';
import { plainText } from '../evidence/pattern.ts';
import { questionClassOf } from '../frameworks/question-class.ts';
import { sectionTemplates } from '../frameworks/templates.ts';
import { sectionNames } from '../story/headings.ts';
import type { Span } from '../story/spans.ts';
import {
  type Section,
  type SpokenSectionId,
  type Story,
  sectionsOf,
  sentencesOf,
  spokenSections,
} from '../story/story.ts';
import { pattern } from '../vocabulary.ts';
import { defineRule, type Edit, type Finding, type Fix } from './rule.ts';

export const missingSection = defineRule({
  name: 'missing-section',
  summary: 'Situation, Task, Action, Result or (for failures and from senior up) Reflection has no section.',
  why: 'Interviewers note an answer part by part. A part that never comes is asked for, which costs your time, or is scored as not there.',
  severity: 'warning',
  readsEnglish: false,
  options: {
    /** Shorter texts without a heading are notes in which nothing can be missing yet. */
    leastWords: 20,
  },
  related: [],
  examples: [
    {
      bad: '# «The cold ward»\n\n## Situation\n\nOne radiator in four was cold. My job was to have all of them warm by Friday.\n\n## Action\n\nI bled each of them and replaced two valves.\n\n## Reflection\n\nI now check the valves in August.\n',
      becomes:
        '# The cold ward\n\n## Situation\n\nOne radiator in four was cold. My job was to have all of them warm by Friday.\n\n## Action\n\nI bled each of them and replaced two valves.\n\n## Result\n\nOver [period], [metric] went from [baseline] to [new value], which I checked in [source of the figures]. Since then [who else] has adopted [what].\n\n## Reflection\n\nI now check the valves in August.\n',
    },
    {
      bad: '## «Situation»\n\nThe till closed late every night.\n\n## Action\n\nI rewrote the count sheet.\n\n## Result\n\nIt closed by nine.\n\n## Reflection\n\nI would time it first.\n',
      becomes:
        '## Situation\n\nThe till closed late every night.\n\n## Task\n\nI set myself the goal to [goal with a number and a date].\n\n## Action\n\nI rewrote the count sheet.\n\n## Result\n\nIt closed by nine.\n\n## Reflection\n\nI would time it first.\n',
    },
    {
      bad: '# «Parking permits»\n\n## Task\n\nMy task was to hand out 60 permits in a day.\n\n## Action\n\nI split the list by street.\n\n## Learnings\n\nI now print the list by street.\n',
      becomes:
        '# Parking permits\n\n## Situation\n\nIn [month and year], [whom it hurt] lost [what, how much and how often] because [the problem in one clause].\n\n## Task\n\nMy task was to hand out 60 permits in a day.\n\n## Action\n\nI split the list by street.\n\n## Result\n\nOver [period], [metric] went from [baseline] to [new value], which I checked in [source of the figures]. Since then [who else] has adopted [what].\n\n## Learnings\n\nI now print the list by street.\n',
    },
    {
      bad: '# «The lost keys»\n\n## Context\n\nTen keys were lost. I had to find them by noon.\n\n## Steps\n\nI called every tenant.\n\n## Outcome\n\nNine came back.\n',
      becomes:
        '# The lost keys\n\n## Context\n\nTen keys were lost. I had to find them by noon.\n\n## Steps\n\nI called every tenant.\n\n## Outcome\n\nNine came back.\n\n## Reflection\n\nI had missed that [the gap that let it happen]. I now use [check, agreement or alert] so that [what can no longer happen].\n',
    },
    {
      bad: '# «The van»\n\n**Situation:** Our van stood still. I was asked to get it moving.\n\n**Result:** It moved by noon, and we lost no delivery.\n\n**Learning:** I keep a spare belt now.\n',
      becomes:
        '# The van\n\n**Situation:** Our van stood still. I was asked to get it moving.\n\n## Action\n\nFirst I [what I checked] and found that [the cause]. I decided to [my decision] instead of [the other option], because [reason]. Then I [what I built, changed or arranged] and tested it with [test].\n\n**Result:** It moved by noon, and we lost no delivery.\n\n**Learning:** I keep a spare belt now.\n',
    },
    {
      good: '## Context\n\nThe pump failed twice a night, and my goal was to stop that within a week.\n\n## What I did\n\nI logged the pressure.\n\n## Outcome\n\nIt failed no more in 30 nights.\n\n## Takeaways\n\nI log first now.\n',
    },
    // A goal has many words, and the Situation may hold it.
    {
      good: '## Situation\n\nTwo of five vans were late. By Easter it should be none, with the drivers that we had.\n\n## Action\n\nI rode along.\n\n## Result\n\nAll five left at six.\n\n## Reflection\n\nI now ride along in week one.\n',
    },
    {
      good: '## Situation\n\nThe lift of the clinic stood still twice a week. The inspector was coming back on the 12th.\n\n## Action\n\nI logged each stop.\n\n## Result\n\nIt ran for 40 days.\n\n## Reflection\n\nI now log first.\n',
    },
    { good: '# An idea for later\n' },
    { good: 'Something about the broken lift, ask Tom.' },
    { good: '## Situation\n\nS\n\n## Task\n\nT\n\n## Action\n\nA\n\n## Result\n\nR\n\n## Reflection\n\nL\n' },
    {
      good: '## Problem\n\nTwo of five vans were late. I had to bring both back on time.\n\n## Approach\n\nI rode along.\n\n## Impact\n\nBoth left at six.\n\n## What I would do differently\n\nI would ride along in week one.\n',
    },
  ],
  *check(story: Story, { leastWords }): Iterable<Finding> {
    const words = story.sections.reduce(
      (sum, section) =>
        sum + sentencesOf(section).reduce((count, sentence) => count + sentence.words.length, 0),
      0,
    );
    const hasHeadings = story.sections.some((section) => section.heading !== undefined);
    if (story.sections.length === 0 || (!hasHeadings && words < leastWords)) return;
    const missing = spokenSections.filter(
      (id) => sectionsOf(story, id).length === 0 && !(id === 'task' && statesGoal(story)),
    );
    const needed = missing.filter((id) => id !== 'reflection' || needsReflection(story));
    if (missing.length === 0) return;
    const after = sectionBefore(story, missing[0]!);
    const span = story.title ?? after?.heading ?? firstHeading(story) ?? firstLine(story);
    yield {
      span: { start: span.start, end: span.end },
      isMissing: true,
      severity: needed.length > 0 ? 'warning' : 'hint',
      message: messageFor(missing, hasHeadings),
      ...(after?.heading && after.heading.start !== span.start
        ? {
            related: [
              {
                span: { start: after.heading.start, end: after.heading.end },
                message: `${sectionNames[missing[0]!]} belongs after this section.`,
              },
            ],
          }
        : {}),
      ...(hasHeadings ? { fixes: () => fixesFor(story, missing) } : {}),
    };
  },
});

const missed: Readonly<Record<SpokenSectionId, string>> = {
  situation: 'A listener does not learn what was wrong and for whom. Where does the story begin?',
  task: 'A listener does not learn what you had set out to reach. What was the goal, and was it your job?',
  action: 'A listener does not learn what you did. Which steps were yours?',
  result: 'A listener does not learn how it ended. What was different afterwards, and by how much?',
  reflection: 'A listener does not learn what you took from it. What have you set up since?',
};

function messageFor(missing: readonly SpokenSectionId[], hasHeadings: boolean): string {
  const names = listed(missing.map((id) => sectionNames[id]));
  const verb = missing.length === 1 ? 'is' : 'are';
  if (!hasHeadings)
    return `Without headings ${names} cannot be told from the rest. Which sentences are they?`;
  return `${names} ${verb} missing. ${missing.length === 1 ? missed[missing[0]!] : 'A listener will ask for what never comes.'}`;
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What went wrong asks for what was learned, and from senior up the thinking behind it is the point. */
const needsReflection = (story: Story): boolean =>
  questionClassOf(story) === 'failure' ||
  story.level === 'senior' ||
  story.level === 'staff' ||
  story.level === 'manager';

/** The Situation may tell the goal in many words, and the Action may open with it. */
const statesGoal = (story: Story): boolean =>
  sectionsOf(story, 'situation').flatMap(sentencesOf).some(mayStateGoal) ||
  sectionsOf(story, 'action')
    .flatMap(sentencesOf)
    .slice(0, 1)
    .some((sentence) => openingGoal.test(plainText(sentence)));

const openingGoal = pattern`
  \b(?:
    (?:my|our|the)\s+(?:first\s+)?(?:aim|goal|job|objective|target|task)\s+(?:\w+\s+)?(?:is|was|became)
    |i\s+(?:set\s+out|wanted|was\s+after|set\s+myself)
  )\b
`;

const rank = (section: Section): number => {
  const index = (spokenSections as readonly string[]).indexOf(section.id);
  return index < 0 ? spokenSections.length : index;
};

/** The last section that stands before the place where the missing one belongs. */
function sectionBefore(story: Story, id: SpokenSectionId): Section | undefined {
  const place = spokenSections.indexOf(id);
  return story.sections.filter((section) => section.heading && rank(section) < place).at(-1);
}

const firstHeading = (story: Story): Span | undefined =>
  story.sections.find((section) => section.heading)?.heading;

function firstLine(story: Story): Span {
  const first = story.sections.flatMap(sentencesOf)[0];
  const start = first?.start ?? 0;
  const line = /[\r\n]/u.exec(story.text.slice(start));
  return {
    start,
    end: Math.min(first?.end ?? story.text.length, line ? start + line.index : story.text.length),
  };
}

// --- the fixes

function fixesFor(story: Story, missing: readonly SpokenSectionId[]): readonly Fix[] {
  const fix = (ids: readonly SpokenSectionId[], preferred: boolean): Fix => ({
    title: `Insert ${listed(ids.map((id) => sectionNames[id]))} with placeholders`,
    edits: editsFor(story, ids),
    safe: false,
    preferred,
  });
  return [fix(missing, true), ...(missing.length > 1 ? missing.map((id) => fix([id], false)) : [])];
}

/** Sections that belong at one place are one edit, in their order. */
function editsFor(story: Story, ids: readonly SpokenSectionId[]): readonly Edit[] {
  const places = new Map<number, string[]>();
  for (const id of ids) {
    const at = placeFor(story, id);
    places.set(at, [
      ...(places.get(at) ?? []),
      `${headingMark(story)} ${sectionNames[id]}\n\n${sectionTemplates[id]}\n`,
    ]);
  }
  return [...places].map(([at, texts]) => ({
    span: { start: at, end: at },
    text: withLineEnds(story.text, at, texts.join('\n')),
  }));
}

/** Before the first later section that follows what comes before it, else at the end. */
function placeFor(story: Story, id: SpokenSectionId): number {
  const place = spokenSections.indexOf(id);
  const before = sectionBefore(story, id);
  const next = story.sections.find(
    (section) =>
      section.heading &&
      section.heading.start > (before?.heading?.start ?? -1) &&
      (rank(section) > place || rank(section) === spokenSections.length),
  );
  return next?.heading ? lineStart(story.text, next.heading.start) : story.text.length;
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** As many marks as the other sections have; bold lines and labels count as two. */
function headingMark(story: Story): string {
  const levels = story.sections.flatMap((section) =>
    section.heading && rank(section) < spokenSections.length ? [section.heading.level] : [],
  );
  return '#'.repeat(Math.max(1, Math.min(6, ...(levels.length > 0 ? levels : [2]))));
}

function withLineEnds(text: string, at: number, inserted: string): string {
  const before = text.slice(0, at);
  const gap =
    before.trim() === '' || /\n\s*\n$|\r\s*\r$/u.test(before) ? '' : /[\r\n]$/u.test(before) ? '\n' : '\n\n';
  const after = at < text.length ? '\n' : '';
  const result = `${gap}${inserted}${after}`;
  return text.includes('\r\n') ? result.replaceAll('\n', '\r\n') : result;
}
