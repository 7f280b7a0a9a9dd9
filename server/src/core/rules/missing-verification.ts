/** Neither Action nor Result says how the cause or the effect was checked (evidence/verification.ts). */
import type { Readable } from '../evidence/evidence.ts';
import { storyWordsOf } from '../evidence/general-words.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { mayBeCheckOf, verificationOf } from '../evidence/verification.ts';
import { headingSpan, type Section, type Sentence, sectionsOf, sentencesOf } from '../story/story.ts';
import { isThin, readResult } from './result.reading.ts';
import { defineRule } from './rule.ts';

const sentence = 'I checked this by [comparison, test or count] for [period].';

export const missingVerification = defineRule({
  name: 'missing-verification',
  summary: 'Nothing says how the effect was checked.',
  why: 'The next question is always how you know that it was your work and that it lasted. A comparison, a test, a count over some days, or somebody independent answers it before it is asked.',
  severity: 'information',
  options: {},
  related: ['assumed-success'],
  examples: [
    {
      good: '## Action\n\nI moved the scanner to the door. I counted the queue at noon every day for three weeks.\n\n## Result\n\nThe queue went from 30 people to 5.\n',
    },
    {
      good: '## Action\n\nI rewired the pump.\n\n## Result\n\nI compared the meter with the old readings for a month: 12% less power.\n',
    },
    {
      good: '## Action\n\nI reproduced the fault on a spare till, then changed the cable.\n\n## Result\n\nNo till has failed since May.\n',
    },
    {
      good: '## Action\n\nI wrote new labels and asked a colleague to check twenty boxes blind.\n\n## Result\n\nWrong boxes fell from nine a week to one.\n',
    },
    {
      good: '## Action\n\nI changed the dressing plan.\n\n## Result\n\nThe share of infections stayed under 1% for six months.\n',
    },
    {
      bad: '## Action\n\nI changed the cable of the till.\n\n## «Result»\n\nThe tills ran again on Friday.\n',
      becomes: `## Action\n\nI changed the cable of the till.\n\n## Result\n\nThe tills ran again on Friday. ${sentence}\n`,
    },
    {
      bad: '## Action\n\nI checked in the guests and called the plumber.\n\n## «Result»\n\nAll rooms had warm water by noon.\n',
      becomes: `## Action\n\nI checked in the guests and called the plumber.\n\n## Result\n\nAll rooms had warm water by noon. ${sentence}\n`,
    },
    {
      bad: '## Action\n\nI wrote the patch and my lead approved it.\n\n## «Result»\n\nErrors went down by 40%.\n',
      becomes: `## Action\n\nI wrote the patch and my lead approved it.\n\n## Result\n\nErrors went down by 40%. ${sentence}\n`,
    },
    {
      bad: '## Action\n\nI compared two offers and ordered the cheaper one.\n\n## «Result»\n\nThe school saved 2,000 euros a year.\n',
      becomes: `## Action\n\nI compared two offers and ordered the cheaper one.\n\n## Result\n\nThe school saved 2,000 euros a year. ${sentence}\n`,
    },
    {
      bad: '## Action\n\nI gave the class a weekly test, as all colleagues do.\n\n## «Result»\n\nIt tested my patience, but marks rose.\n',
      becomes: `## Action\n\nI gave the class a weekly test, as all colleagues do.\n\n## Result\n\nIt tested my patience, but marks rose. ${sentence}\n`,
    },
  ],
  *check(story, _options, timing) {
    const results = sectionsOf(story, 'result');
    const told = sectionsOf(story, 'action', 'result').filter(isTold);
    // Where there is no Result yet, that is what is said.
    const place = results.filter(isTold);
    const last = place.at(-1);
    if (!last || holdsInsertion(told, sentence)) return;
    const sentences = told.flatMap(sentencesOf);
    if (sentences.some((own) => verificationOf(own) !== undefined)) return;
    const result = readResult(story, timing);
    const mayBeChecked = sentences.some((own) => !result.soft.has(own) && mayBeCheckOf(own) !== undefined);
    if (mayBeChecked && !isThin(result)) return;
    // A Result told in things that could be seen has most likely told it too, in words of its own.
    const ownWords = results
      .flatMap(sentencesOf)
      .reduce((sum, own) => sum + storyWordsOf(withoutSums(own)), 0);
    if (result.soft.size === 0 && ownWords >= manyOwnWords) return;
    yield {
      span: headingSpan(place[0]!),
      isMissing: true,
      message:
        'Nothing says how you know that it worked. What did you compare, test or count, and for how long?',
      fixes: () => [
        {
          title: 'Add a sentence for how it was checked',
          edits: [insertAfter(story, last, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

const manyOwnWords = 5;

/** A sum of money has many words and shows nothing of how it was found. */
const withoutSums = (own: Sentence): Readable => {
  const sums = quantitiesOf(own).filter(({ kind }) => kind === 'money');
  return {
    text: own.text,
    words: own.words.filter((_, at) => !sums.some(({ first, last }) => at >= first && at <= last)),
  };
};

const isTold = (section: Section): boolean => sentencesOf(section).length > 0;
