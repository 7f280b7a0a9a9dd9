/**
 * The listener waits for the problem.
 * What counts as a problem is read generously (evidence/problem.ts), so that the rule is silent when in doubt.
 */
import { problemOf } from '../evidence/problem.ts';
import type { Span } from '../story/spans.ts';
import { headingSpan, type Sentence, type Story, sectionsOf, sentencesOf, wordSpan } from '../story/story.ts';
import type { Timing } from '../timing/timing.ts';
import { defineRule } from './rule.ts';

export const lateProblem = defineRule({
  name: 'late-problem',
  summary: 'The problem is first mentioned after the time that the Situation has.',
  why: 'Until the listener knows what was wrong, nothing in the setting matters to them yet. Say the problem within the first sentences; what the listener needs of the setting fits into a clause, and the rest can wait for a question.',
  severity: 'warning',
  // Seconds below which nobody has waited long, however short the budget.
  options: { leastSeconds: 20 },
  related: ['architecture-overload', 'over-budget'],
  examples: [
    {
      section: 'situation',
      good: 'In March, one in forty reminders of the clinic chain never went out. The job belonged to the records group and ran on a server that nobody had looked at since the merger.',
    },
    {
      section: 'situation',
      good: 'Two of our five vans broke down in the week before Christmas. I had been with the bakery for a year then, planning the tours of twelve drivers between the ovens in the old town and some ninety shops, hotels and hospitals around the lake.',
    },
    {
      section: 'situation',
      good: 'I taught chemistry at a school with nine hundred pupils. By November a third of my class had stopped handing in homework.',
    },
    {
      section: 'situation',
      frontMatter: 'minutes: 5',
      good: 'I run the front desk of a hotel with 140 rooms next to the fair grounds. We have two lifts, one bar, a garage with sixty places and a breakfast room that seats ninety people at a time. During the boat show we are booked out for eleven days. On the second morning forty guests waited for breakfast for half an hour.',
    },
    {
      section: 'situation',
      bad: 'I joined the port authority three years ago as a planner in the office that hands out berths. The office sits in the old customs house, has five planners who work in shifts, and talks to the pilots by radio and to the agents of the shipping lines by telephone and mail. Each planner has four screens: one with the tide, one with the weather, one with the map of the harbour and one with the list of ships. Ships report two days ahead, and we write them into the list by name, length and cargo. One night in October two ships had been given the same berth, and the collision was avoided by minutes.',
    },
    {
      section: 'situation',
      bad: 'Our publishing house makes textbooks for vocational schools in four languages. There are eleven editors, each in charge of one subject, and a production team of three who set the pages and send them to the printer in another country. A book goes through seven steps, from the outline to the last proof, and each step has its own form with the names of everyone who signs. Authors are teachers who write in the evening and on weekends, and the reviewers are masters of the trade who are paid by the page. In my second year there the new nursing book was about to come out four months late.',
    },
    {
      section: 'situation',
      frontMatter: 'minutes: 3',
      bad: "At the time I was a research assistant in a group that studies how bees find their way. The group has a professor, two postdocs, four students and a gardener, and it keeps twenty hives on the roof of the institute and eight more in a field by the river. Every hive has a scale, a camera at the entrance and a thermometer in the middle, and all of them send a number every minute to a small computer in the stairwell. From there a script copies everything to the university's storage at night, where we read it with a notebook that the first student of the group had written years ago and that everyone has changed a little since. In June I saw that a tenth of the numbers were missing.",
    },
  ],
  *check(story, { leastSeconds }, timing) {
    const budget = timing.sections.find((section) => section.id === 'situation')?.budget;
    const situation = sectionsOf(story, 'situation')[0];
    if (!budget || !situation) return;
    const problem = firstProblem(story, timing);
    const limit = Math.max(leastSeconds, budget.max);
    if (!problem || problem.seconds <= limit) return;
    yield {
      span: headingSpan(situation),
      isMissing: true,
      message: `The problem comes after about ${Math.round(problem.seconds)} s; by then a listener has stopped waiting for it. Which sentence says what was wrong, and can it come first?`,
      related: [{ span: problem.span, message: 'Here the listener first hears of a problem.' }],
    };
  },
});

interface Heard {
  readonly sentence: Sentence;
  readonly span: Span;
  /** Since the first word of the Situation. */
  readonly seconds: number;
}

/** Situation and Task together are the run-up. Without any problem in them there is nothing to measure. */
function firstProblem(story: Story, timing: Timing): Heard | undefined {
  let seconds = 0;
  for (const sentence of sectionsOf(story, 'situation', 'task').flatMap(sentencesOf)) {
    const range = problemOf(sentence);
    if (range) {
      const share = range.first / Math.max(1, sentence.words.length);
      return {
        sentence,
        span: wordSpan(sentence, range.first, range.last),
        seconds: seconds + share * timing.secondsOf(sentence),
      };
    }
    seconds += timing.secondsOf(sentence);
  }
  return undefined;
}
