/** A Result that never says what it meant: in money, for those served, in time given back or in risk (evidence/business.ts). */
import { mayBeWorthOf } from '../evidence/business.ts';
import { concerned } from '../evidence/business.words.ts';
import { storyWordsOf } from '../evidence/general-words.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { plainText } from '../evidence/pattern.ts';
import { headingSpan, type Sentence, sectionsOf, sentencesOf } from '../story/story.ts';
import { pattern } from '../vocabulary.ts';
import { isThin, readResult } from './result.reading.ts';
import { defineRule } from './rule.ts';

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
    const sentences = sections.flatMap(sentencesOf);
    const worth = sentences.filter((own) => mayBeWorthOf(own) !== undefined);
    const result = readResult(story, timing);
    // "The users were much happier": in a thin Result, a mood of those served is no worth.
    if (worth.some((own) => !isThin(result) || !result.soft.has(own))) return;
    if (result.soft.size < 2 && sentences.some((own) => !result.soft.has(own) && isConsequence(own))) return;
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

/** Something that happened to somebody or could happen because of it, told in words of this story. */
const isConsequence = (own: Sentence): boolean =>
  storyWordsOf(own) > 1 && [concerned, consequences].some((pattern) => pattern.test(plainText(own)));

const consequences = pattern`
  ,?\s+so\s+(?:that\s+)?(?!i\b|we\b)(?:an?|each|every|he|it|nobody|no|she|the|their|they|\w+s)\b
  |\b(?:could|had\s+to|has\s+to|have\s+to|no\s+longer|not\s+have\s+to|used\s+to|which\s+(?:let|made|means?|meant))\b
  |\b(?:did(?:\s+not|n't)|never|nobody|no\s+one|none\s+of\s+the)\s+(?!know|like|mind|complain|say|notice)\w+
  |\b(?:took|let|put|kept|left|lifted|struck|sent)\s+(?:him|her|me|them|us|the\s+\w+)\s+(?:back|go|home|in|off|on|open|out|stay)\b
  |\bas\s+(?:agreed|announced|it\s+said|planned|promised)\b|\bin\s+time\b|\bby\s+(?:autumn|christmas|easter|spring|summer|winter)\b
  |\b(?:boys?|children|girls?|guests?|kids?|owners?|parents?|patients?|pupils?|residents?)\b
`;
