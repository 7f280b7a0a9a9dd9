/**
 * A section or the whole answer takes much less time to say than its budget, or the Action too small a part of the answer.
 * A section is too short only where it is short of its share of what was written as well: in a short answer one finding says so for all.
 * A Task of one sentence is a whole Task, so its time is never judged.
 */
import { headingSpan, type Section } from '../story/story.ts';
import { budgetDefaults } from '../timing/budget.ts';
import { wordsIn } from '../timing/clock.ts';
import { isSpoken, type SectionTiming, type Timing } from '../timing/timing.ts';
import { defineRule, type Finding, type Severity } from './rule.ts';

const { sectionUnder, actionShareHint, actionShareWarning, wholeUnder } = budgetDefaults;

export const underBudget = defineRule<
  ActionShares & { readonly sectionUnder: number; readonly wholeUnder: number; readonly leastWords: number }
>({
  name: 'under-budget',
  summary:
    'A section or the whole answer is much shorter to say than its budget, or the Action is too small a part of it.',
  why: 'What is told in a few seconds sounds as if little had happened. The Action is where a listener looks for you: when it is a third of the answer or less, the rest is about others.',
  severity: 'hint',
  readsEnglish: false,
  options: {
    sectionUnder,
    actionShareHint,
    actionShareWarning,
    wholeUnder,
    /** Fewer words are a beginning, not a short answer. */
    leastWords: 40,
  },
  related: ['over-budget', 'empty-section'],
  examples: [
    {
      bad: '## «Situation»\n\nThe pharmacy on our square closed at noon.\n\n## Action\n\nI asked the mayor for a room.\n\n## Result\n\nA room was found in May, and two nurses now give out the tablets there twice a week, so that nobody has to take the bus to the next town.\n',
      options: { sectionUnder: 0, actionShareHint: 0, actionShareWarning: 0 },
    },
    {
      bad: '## Situation\n\nIn March our club lost its field to a building site, with eighty children in six teams who had nowhere to play, and the town had no other field. The board had written three letters and had heard nothing from the town hall for half a year.\n\n## «Action»\n\nI found a meadow. I rented it for us.\n\n## Result\n\nAll six teams played on it from the first of May until the new field was opened, and not one of the eighty children left the club. The farmer has let us use it for the summer camp in both of the years since then.\n',
      options: { wholeUnder: 0, sectionUnder: 0 },
    },
    {
      bad: '---\nminutes: 3\n---\n\n## Situation\n\nIn March our club lost its field to a building site, with eighty children in six teams who had nowhere to play.\n\n## Action\n\nI walked along every road of the town with a map and wrote down each meadow that was flat. I asked three farmers and one of them agreed. I mowed it with two fathers, drew the lines and brought the goals on a trailer. I wrote to each family where and when their child would play.\n\n## «Result»\n\nAll teams played.\n\n## Reflection\n\nThe town had told the school and not the club. I now have a seat in the meeting in which the building sites of the coming year are planned.\n',
      options: { wholeUnder: 0, actionShareHint: 0, actionShareWarning: 0 },
    },
    {
      good: '## Task\n\nI had to find a field by May.\n\n## Action\n\nI walked along every road of the town with a map and wrote down each meadow that was flat. I asked three farmers and one of them agreed. I mowed it with two fathers, drew the lines and brought the goals on a trailer.\n',
      options: { wholeUnder: 0 },
    },
    // Hardly begun.
    { good: '## Situation\n\nThe pharmacy on our square closed at noon.\n\n## Action\n\nI asked.\n' },
    // A short answer in the right proportions: nothing is said of each of its sections.
    {
      good: '---\nminutes: 0.75\n---\n\n## Situation\n\nIn March our club lost its field, and eighty children had nowhere to play.\n\n## Action\n\nI walked along every road of the town with a map and wrote down each meadow that was flat. I asked three farmers and one of them agreed. I mowed it with two fathers, drew the lines and brought the goals on a trailer.\n\n## Result\n\nAll six teams played from the first of May, and not one child left the club.\n\n## Reflection\n\nThe town had told the school and not the club, so I now sit in its planning meeting.\n',
    },
    // No Action yet: that is another rule's.
    {
      good: '---\nminutes: 0.5\n---\n\n## Situation\n\nIn March our club lost its field to a building site, with eighty children in six teams who had nowhere to play, and the town had no other field.\n\n## Action\n\n## Result\n\nAll six teams played on a meadow from the first of May until the new field was opened, and not one of the eighty children left.\n',
    },
  ],
  *check(story, options, timing) {
    if (timing.words < options.leastWords || timing.seconds <= 0) return;
    const isShort = timing.seconds < options.wholeUnder * timing.budget.max;
    if (isShort) {
      const first = story.title ?? story.sections[0]?.heading;
      const span = first ?? (story.sections[0] ? headingSpan(story.sections[0]) : { start: 0, end: 0 });
      yield { span: { start: span.start, end: span.end }, isMissing: true, message: wholeMessage(timing) };
    }
    for (const section of timing.sections) {
      if (!isSpoken(section.id) || section.id === 'task' || !section.budget || section.seconds <= 0) continue;
      const severity = actionSeverity(section, timing, options);
      if (severity) {
        yield { ...standing(section.sections[0]!), severity, message: actionMessage(section, timing) };
      } else if (isUnder(section, section.budget.max, timing, options.sectionUnder)) {
        yield {
          ...standing(section.sections[0]!),
          message: sectionMessage(section, section.budget.max, timing),
        };
      }
    }
  },
});

/** Half of its share by the minutes, and half of its share of what was written. */
function isUnder(section: SectionTiming, budget: number, timing: Timing, least: number): boolean {
  const share = budget / timing.budget.max;
  return section.seconds < least * budget && section.seconds < least * share * timing.seconds;
}

interface ActionShares {
  readonly actionShareHint: number;
  readonly actionShareWarning: number;
}

function actionSeverity(
  section: SectionTiming,
  timing: Timing,
  {
    actionShareHint: hint,
    actionShareWarning: warning,
  }: { readonly actionShareHint: number; readonly actionShareWarning: number },
): Severity | undefined {
  if (section.id !== 'action') return undefined;
  // A failure's Action is budgeted at two fifths itself: there the thresholds move down with the budget.
  const budgeted = (section.budget?.max ?? 0) / timing.budget.max;
  const scale = budgeted <= hint ? budgeted / usualActionShare : 1;
  const share = section.seconds / timing.seconds;
  if (share < warning * scale) return 'warning';
  return share < hint * scale ? 'hint' : undefined;
}

/** 95 of 180 seconds in the usual shares (see timing/budget.ts). */
const usualActionShare = 95 / 180;

const standing = (section: Section): Pick<Finding, 'span' | 'isMissing'> => {
  const { start, end } = headingSpan(section);
  return { span: { start, end }, isMissing: true };
};

const nameOf = (section: SectionTiming): string => section.sections[0]?.heading?.text ?? 'This part';

const actionMessage = (section: SectionTiming, timing: Timing): string =>
  `"${nameOf(section)}" is ${Math.round((section.seconds / timing.seconds) * 100)} % of the answer (${seconds(section.seconds)} of ${seconds(timing.seconds)}), so a listener hears little of you. Which step, decision or obstacle is missing?`;

const sectionMessage = (section: SectionTiming, budget: number, timing: Timing): string =>
  `"${nameOf(section)}" takes about ${seconds(section.seconds)} to say; its share of ${minutes(timing.minutes)} is ${seconds(budget)}, which leaves room for about ${wordsIn(budget - section.seconds, section)} words. ${asks[section.id] ?? 'What would a listener ask here?'}`;

const wholeMessage = (timing: Timing): string =>
  `The answer takes about ${seconds(timing.seconds)} to say, of ${minutes(timing.minutes)}; there is room for about ${wordsIn(timing.budget.max - timing.seconds, timing)} words. Which step or number would a listener ask for next?`;

const asks: Readonly<Partial<Record<SectionTiming['id'], string>>> = {
  situation: 'Who was hurt, where and since when?',
  action: 'Which step, decision or obstacle is missing?',
  result: 'What changed, from what to what, and what was it worth?',
  reflection: 'Which gap let it happen, and what closes it now?',
};

const seconds = (value: number): string => `${Math.round(value)} s`;
const minutes = (value: number): string => (value === 1 ? '1 minute' : `${value} minutes`);
