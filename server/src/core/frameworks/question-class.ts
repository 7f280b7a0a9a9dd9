/** What kind of story an answer has to be: by its question, else by the declared principle. */
import { classOfQuestion } from '../story/question.ts';
import type { QuestionClass, Story } from '../story/story.ts';

const classOfPrinciple: Readonly<Record<string, QuestionClass>> = {
  'Customer Obsession': 'customer',
  Ownership: 'initiative',
  'Invent and Simplify': 'invention',
  'Hire and Develop the Best': 'people',
  'Bias for Action': 'speed',
  'Dive Deep': 'depth',
  'Have Backbone; Disagree and Commit': 'conflict',
  'Deliver Results': 'delivery',
  'Success and Scale Bring Broad Responsibility': 'responsibility',
};

export function questionClassOf(story: Pick<Story, 'question' | 'principles'>): QuestionClass | undefined {
  const asked = story.question === undefined ? undefined : classOfQuestion(story.question);
  return (
    asked ??
    story.principles.map((principle) => classOfPrinciple[principle]).find((known) => known !== undefined)
  );
}

/** Classes under which an Ownership story may still lie wholly within the job: a missed date, a quarrel, a person to coach. */
const withinTheJob: readonly (QuestionClass | undefined)[] = [
  'failure',
  'conflict',
  'people',
  'delivery',
  'ambiguity',
];

/** Is the point of the story that the candidate acted beyond the assigned work? */
export function isInitiativeStory(story: Pick<Story, 'question' | 'principles'>): boolean {
  const asked = questionClassOf(story);
  return asked === 'initiative' || (story.principles.includes('Ownership') && !withinTheJob.includes(asked));
}
