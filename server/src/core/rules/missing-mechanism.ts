/** A Reflection without a practice, an artefact or a cause in how the work is organised (evidence/mechanism.ts). */

import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { mayBeMechanismOf } from '../evidence/mechanism.ts';
import { headingSpan, sectionsOf, sentencesOf } from '../story/story.ts';
import { defineRule } from './rule.ts';

const sentence = 'I now [practice] at [point in the work], because [gap in how it was organised].';

export const missingMechanism = defineRule({
  name: 'missing-mechanism',
  summary: 'The Reflection names no mechanism, practice or organisational insight.',
  why: 'A lesson that only names a virtue fits any story. A practice that you keep since, or the gap in the organisation that let the problem grow, shows that the next story would go differently.',
  severity: 'information',
  options: {},
  related: ['generic-reflection'],
  examples: [
    { section: 'reflection', good: 'I now read every order back to the customer before I hang up.' },
    {
      section: 'reflection',
      good: 'Two departments measured the same bed differently, so nobody could see the delay.',
    },
    {
      section: 'reflection',
      good: 'Next time I would run a rehearsal with the sound crew a week before the concert.',
    },
    { section: 'reflection', good: 'I added a second signature to the key log.' },
    {
      section: 'reflection',
      good: 'The bonus rewarded new contracts only, which is why renewals had no owner.',
    },
    {
      bad: '## «Reflection»\n\nI learned that patience pays off.\n',
      becomes: `## Reflection\n\nI learned that patience pays off. ${sentence}\n`,
    },
    {
      bad: '## «Learnings»\n\nI would speak with the drivers more often and listen better.\n',
      becomes: `## Learnings\n\nI would speak with the drivers more often and listen better. ${sentence}\n`,
    },
    {
      bad: '## «Reflection»\n\nTeamwork is what makes a kitchen run.\n',
      becomes: `## Reflection\n\nTeamwork is what makes a kitchen run. ${sentence}\n`,
    },
    {
      bad: '## «Reflection»\n\nI am proud of this project and I grew a lot as a surveyor.\n',
      becomes: `## Reflection\n\nI am proud of this project and I grew a lot as a surveyor. ${sentence}\n`,
    },
    {
      bad: '## «Reflection»\n\nNext time I will be more careful and start earlier\n',
      becomes: `## Reflection\n\nNext time I will be more careful and start earlier. ${sentence}\n`,
    },
  ],
  *check(story) {
    const sections = sectionsOf(story, 'reflection').filter((section) => sentencesOf(section).length > 0);
    const last = sections.at(-1);
    if (!last || holdsInsertion(sections, sentence)) return;
    if (sections.flatMap(sentencesOf).some(mayBeMechanismOf)) return;
    yield {
      span: headingSpan(sections[0]!),
      isMissing: true,
      message:
        'This lesson would fit any story. What do you do differently since, or what in the way the work was organised let it happen?',
      fixes: () => [
        {
          title: 'Add a sentence for the mechanism',
          edits: [insertAfter(story, last, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});
