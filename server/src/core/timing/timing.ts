/** How long each section of a story takes to say, against its budget. */

import { questionClassOf } from '../frameworks/question-class.ts';
import type { Settings } from '../settings.ts';
import type { Section, SectionId, Sentence, SpokenSectionId, Story } from '../story/story.ts';
import { sentencesOf, spokenSections } from '../story/story.ts';
import { type Budget, budgetsOf } from './budget.ts';
import { rangeOf, secondsOf } from './pace.ts';

export interface Seconds {
  readonly seconds: number;
  /** The 80 % range. */
  readonly low: number;
  readonly high: number;
  readonly words: number;
}

export interface SectionTiming extends Seconds {
  readonly id: SectionId;
  /** Every heading of this kind, first one first: Context and Challenge are one Situation. */
  readonly sections: readonly Section[];
  /** Seconds; undefined for what is not timed as part of the answer. */
  readonly budget: Budget | undefined;
}

export interface Timing extends Seconds {
  readonly minutes: number;
  readonly budget: Budget;
  readonly sections: readonly SectionTiming[];
  secondsOf(sentence: Sentence): number;
}

export type TimingSettings = Pick<Settings, 'minutes' | 'pace' | 'spokenForms'> &
  Partial<Pick<Settings, 'budgets'>>;

export function timeStory(story: Story, settings: TimingSettings): Timing {
  const minutes = story.frontMatter?.minutes ? story.minutes : settings.minutes;
  const { level } = story;
  const budgets = budgetsOf({
    minutes,
    level,
    questionClass: questionClassOf(story),
    shares: settings.budgets,
  });
  const secondsOfSentence = sentenceClock(settings);
  const measure = (sentences: readonly Sentence[]): Seconds => {
    const seconds = sentences.reduce((sum, sentence) => sum + secondsOfSentence(sentence), 0);
    return {
      seconds,
      ...rangeOf(seconds),
      words: sentences.reduce((sum, sentence) => sum + sentence.words.length, 0),
    };
  };
  const sections = sectionGroups(story).map((group): SectionTiming => {
    const id = group[0]!.id;
    return {
      id,
      sections: group,
      ...measure(group.flatMap(sentencesOf)),
      budget: isSpoken(id) ? budgets.sections[id] : undefined,
    };
  });
  const answer = measure(story.sections.filter((section) => isSpoken(section.id)).flatMap(sentencesOf));
  return { ...answer, minutes, budget: budgets.whole, sections, secondsOf: secondsOfSentence };
}

export const isSpoken = (id: SectionId): id is SpokenSectionId =>
  (spokenSections as readonly SectionId[]).includes(id);

/** Sections of one kind belong together, except those of no kind. */
function sectionGroups(story: Story): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  for (const section of story.sections) {
    const group = section.id === 'other' ? undefined : groups.find((known) => known[0]?.id === section.id);
    if (group) group.push(section);
    else groups.push([section]);
  }
  return groups;
}

/** Sentences are timed once; the personal pace only scales them. */
const clocks = new WeakMap<Settings['spokenForms'], WeakMap<Sentence['words'], number>>();

function sentenceClock(settings: TimingSettings): (sentence: Sentence) => number {
  const known = clocks.get(settings.spokenForms) ?? new WeakMap<Sentence['words'], number>();
  clocks.set(settings.spokenForms, known);
  return (sentence) => {
    const seconds = known.get(sentence.words) ?? secondsOf(sentence.text, { entries: settings.spokenForms });
    known.set(sentence.words, seconds);
    return seconds * settings.pace;
  };
}
