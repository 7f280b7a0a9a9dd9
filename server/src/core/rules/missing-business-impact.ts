/** A Result that never says what it meant: in money, for those served, in time given back or in risk (evidence/business.ts). */
import { mayBeWorthOf } from '../evidence/business.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { headingSpan, sectionsOf, sentencesOf } from '../story/story.ts';
import { defineRule } from './rule.ts';
import { isThin, readResult } from './soft-result.reading.ts';

const sentence =
  'For [customers, patients, pupils or the company] that meant [money, hours, people or risk] every [month].';

export const missingBusinessImpact = defineRule({
  name: 'missing-business-impact',
  summary: 'The Result never says what it meant in money, people served, time or risk.',
  why: 'A listener from another field cannot translate a technical or local measure. One clause does it for them: what it was worth, who was better off and by how much, or what could no longer go wrong.',
  severity: 'information',
  options: {},
  related: ['missing-metric', 'missing-second-order-effect'],
  examples: [
    { section: 'result', good: 'The mill used 14% less power, about 3,000 euros a month.' },
    { section: 'result', good: 'Two hundred commuters now catch the 7:40 train.' },
    { section: 'result', good: 'It gave each midwife half an hour back per shift.' },
    {
      section: 'result',
      good: 'Nobody can be given the wrong blood group that way any more, and the ward lost that risk for good.',
    },
    { section: 'result', good: 'The publisher kept its place in the spring season.' },
    {
      bad: '## «Result»\n\nThe query ran in 2 seconds instead of 40.\n',
      becomes: `## Result\n\nThe query ran in 2 seconds instead of 40. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nThe form has one page, and the number of fields went from 31 to 9.\n',
      becomes: `## Result\n\nThe form has one page, and the number of fields went from 31 to 9. ${sentence}\n`,
    },
    // A label only: nobody was served.
    {
      bad: '## «Result»\n\nThe Customer table has an index, and CPU usage fell from 80% to 30%.\n',
      becomes: `## Result\n\nThe Customer table has an index, and CPU usage fell from 80% to 30%. ${sentence}\n`,
    },
    {
      bad: '## «Result»\n\nThe choir learned eleven songs within a term.\n',
      becomes: `## Result\n\nThe choir learned eleven songs within a term. ${sentence}\n`,
    },
    {
      bad: '## «Outcome»\n\nThings ran more smoothly and I was praised.\n',
      becomes: `## Outcome\n\nThings ran more smoothly and I was praised. ${sentence}\n`,
    },
  ],
  *check(story, _options, timing) {
    const sections = sectionsOf(story, 'result').filter((section) => sentencesOf(section).length > 0);
    const last = sections.at(-1);
    if (!last || holdsInsertion(sections, sentence)) return;
    const worth = sections.flatMap(sentencesOf).filter((own) => mayBeWorthOf(own) !== undefined);
    // "The users were much happier": in a thin Result, a mood of those served is no worth.
    if (worth.length > 0) {
      const result = readResult(story, timing);
      if (!isThin(result) || worth.some((own) => !result.soft.has(own))) return;
    }
    yield {
      span: headingSpan(sections[0]!),
      isMissing: true,
      message:
        'A listener hears what changed but not what it was worth. What did it mean in money, time or risk, or for the people you serve?',
      fixes: () => [
        {
          title: 'Add a sentence for what it meant',
          edits: [insertAfter(story, last, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});
