/**
 * A section or the whole answer takes longer to say than its share of the minutes.
 * The seconds are an estimate with a range of ten to twenty percent, so the thresholds leave room.
 */
import { headingSpan, type Section, type Story } from '../story/story.ts';
import { moveToBackup } from '../timing/backup.ts';
import { assessSection, assessWhole, budgetDefaults } from '../timing/budget.ts';
import { wordsIn } from '../timing/clock.ts';
import { isSpoken, type SectionTiming, type Timing } from '../timing/timing.ts';
import { longestSentences, sentencesToTrim, type Trimmable, type TrimReason } from '../timing/trim.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

const {
  situationHint,
  situationWarning,
  situationWarningSeconds,
  situationMostSeconds,
  situationMostSecondsLong,
} = budgetDefaults;
const { longMinutes, sectionHint, wholeHint, wholeWarning } = budgetDefaults;

export const overBudget = defineRule({
  name: 'over-budget',
  summary: 'A section or the whole answer takes longer to say than its budget.',
  why: 'Interviewers have a few minutes for each question, and a long run-up costs you the time in which you would have told what you did. A Situation that goes on past about half a minute is where attention is lost first.',
  severity: 'warning',
  readsEnglish: false,
  options: {
    situationHint,
    situationWarning,
    situationWarningSeconds,
    situationMostSeconds,
    situationMostSecondsLong,
    longMinutes,
    sectionHint,
    wholeHint,
    wholeWarning,
  },
  related: ['late-problem', 'architecture-overload'],
  examples: [
    {
      good: 'I compared a day of sent reminders with the calendar and found that the missing ones all had a country prefix.',
    },
    {
      section: 'situation',
      good: 'In March, one in forty reminders of the clinic chain never went out. The job belonged to the records group, and nobody had asked me to look at it.',
    },
    {
      section: 'reflection',
      good: 'Neither group watched the gap between calendar and messages, so I now add a daily count of both sides to every job that I hand over.',
    },
    {
      section: 'situation',
      bad: "Last year I worked for a chain of six garden centres in the north, which my uncle's old school friend had founded and which had grown from one shop on a farm to about two hundred people. Each centre had a manager, two buyers, a nursery with its own staff, a café and a small workshop for mowers and saws. The buyers met every second Monday in the head office, and the managers dialled in from their shops. In spring the plants came from eleven growers in three countries by lorry, mostly on Thursdays, so that they would be fresh for the weekend. On four weekends in April the plants that we had advertised were sold out by Saturday noon.",
    },
    {
      frontMatter: 'minutes: 3',
      section: 'situation',
      bad: "Let me say who was there. The library has three floors, the children's room is on the second, and next to it are the workshop, the copy room and the room in which the language classes meet in the evening. I worked there with two librarians, a trainee and six volunteers, most of whom were students who came for one afternoon a week, and we shared one calendar for everything. The city had paid for new shelves the year before, and a firm from the next town had put them up during the summer break. Every Wednesday about forty children come for the story hour, and that autumn half of them could not get in.",
    },
    {
      section: 'result',
      bad: "The waiting time fell from 64 to 18 minutes in four weeks. Before that I had tried two other ways, the first with a third key and the second with a list on the door, and both had failed because nobody kept to them after the first days. The charge nurse then wrote about it in the hospital's newsletter, which led to a visit of two colleagues from another ward, who took photographs of the sheet and asked many questions about the colours. Complaints about pain dropped from nine a month to one. At the summer party the director mentioned the sheet in her speech, and later that year the quality office put it into the folder with good examples which new managers get on their first day.",
    },
  ],
  *check(story, options, timing) {
    const thresholds = { ...budgetDefaults, ...options };
    const whole = { seconds: timing.seconds, budget: timing.budget.max };
    for (const section of timing.sections) {
      const { id, budget } = section;
      if (!budget || !isSpoken(id)) continue;
      const assessment = assessSection(id, section.seconds, budget.max, whole, timing.minutes, thresholds);
      if (assessment?.side === 'over') {
        yield {
          ...standing(section.sections[0]!),
          severity: assessment.severity,
          message: sectionMessage(section, budget.max, timing),
          ...trimming(story, section.sections, section.seconds - budget.max, timing),
        };
      }
    }
    const assessment = assessWhole(timing.seconds, timing.budget.max, thresholds);
    if (assessment?.side === 'over') {
      const first = story.title ?? story.sections[0]?.heading;
      const span = first ?? (story.sections[0] ? headingSpan(story.sections[0]) : { start: 0, end: 0 });
      yield {
        span,
        isMissing: true,
        severity: assessment.severity,
        message: wholeMessage(timing),
        ...trimming(story, longestFirst(timing), timing.seconds - timing.budget.max, timing),
      };
    }
  },
});

const standing = (section: Section): Pick<Finding, 'span' | 'isMissing'> => ({
  span: headingSpan(section),
  isMissing: true,
});

/** What could go first, as places to look at and as one fix. */
function trimming(
  story: Story,
  sections: readonly Section[],
  over: number,
  timing: Timing,
): Pick<Finding, 'related' | 'fixes'> {
  const trimmed = sentencesToTrim(sections, over, story, timing);
  const saved = trimmed.reduce((sum, { seconds: each }) => sum + each, 0);
  const longest = saved < over ? longestSentences(sections, MOST_LONGEST, timing, trimmed) : [];
  return {
    related: [
      ...trimmed.map(({ sentence, reason, seconds: each }) => ({
        span: sentence,
        message: `${reasons[reason]} (${seconds(each)}).`,
      })),
      ...longest.map(({ sentence, seconds: each }) => ({
        span: sentence,
        message: `One of the longest sentences (${seconds(each)}); which half does the listener need?`,
      })),
    ],
    ...(trimmed.length > 0 ? { fixes: () => fixesOf(story, trimmed) } : {}),
  };
}

/** Two places to shorten are advice, more are a list of the text. */
const MOST_LONGEST = 2;

const reasons: Readonly<Record<TrimReason, string>> = {
  'said-before': 'Could go first: most of it was said before',
  'set-up': 'Could go first: set-up that can wait for a question',
  long: 'Could go first: neither a deed nor a figure of yours',
};

function fixesOf(story: Story, trimmed: readonly Trimmable[]): readonly Fix[] {
  // A heading in a text without any would make sections of what was one flow.
  if (!story.sections.some(({ id, heading }) => heading && isSpoken(id))) return [];
  const edits = moveToBackup(story, trimmed);
  if (edits.length === 0) return [];
  const saved = trimmed.reduce((sum, { seconds: each }) => sum + each, 0);
  const count = trimmed.length === 1 ? 'a sentence' : `${trimmed.length} sentences`;
  return [{ title: `Move ${count} (${seconds(saved)}) to "Backup"`, edits, safe: false, preferred: false }];
}

/** The sections that are most over their share first: what they hold goes first when two sentences are as long. */
const longestFirst = (timing: Timing): readonly Section[] =>
  timing.sections
    .filter(({ id }) => isSpoken(id))
    .sort((a, b) => excessOf(b) - excessOf(a))
    .flatMap(({ sections }) => sections);

const excessOf = ({ seconds: said, budget }: SectionTiming): number => said / Math.max(1, budget?.max ?? 1);

function sectionMessage(section: SectionTiming, budget: number, timing: Timing): string {
  const name = section.sections[0]?.heading?.text ?? 'This part';
  const rest =
    section.id === 'situation'
      ? 'Which details does the listener need before the problem?'
      : 'Which sentence could wait for a follow-up question?';
  return `"${name}" takes about ${seconds(section.seconds)} to say; its share of ${minutes(timing.minutes)} is ${seconds(budget)}, so cut about ${toCut(section, budget)}. ${rest}`;
}

function wholeMessage(timing: Timing): string {
  return `The answer takes about ${seconds(timing.seconds)} to say, of ${minutes(timing.minutes)}; cut about ${toCut(timing, timing.budget.max)}, or move detail under "## Backup".`;
}

const toCut = (measured: { readonly seconds: number; readonly words: number }, budget: number): string => {
  const over = measured.seconds - budget;
  return `${seconds(over)} (${wordsIn(over, measured)} words)`;
};

const seconds = (value: number): string => `${Math.round(value)} s`;
const minutes = (value: number): string => (value === 1 ? '1 minute' : `${value} minutes`);
