/**
 * An initiative story that never says that the work was not assigned, or says so only after the first deed.
 * The boundary may stand anywhere in Situation or Task, or in the Action up to the sentence of the first deed;
 * words that may tell whose the matter was are trusted in the sentence behind it, too.
 */
import { boundaryOf, mayTellWhose, tellsWhoDoesIt } from '../evidence/boundary.ts';
import { ownDeedsOf } from '../evidence/deeds.ts';
import { holdsInsertion, insertAfter } from '../evidence/insertions.ts';
import { isInitiativeStory } from '../frameworks/question-class.ts';
import type { Span } from '../story/spans.ts';
import {
  headingSpan,
  type Section,
  type Sentence,
  sectionsOf,
  sentencesOf,
  wordSpan,
} from '../story/story.ts';
import { defineRule } from './rule.ts';

const sentence = 'This was outside my assigned work: [whose it was, and that nobody had asked].';

export const missingScopeBoundary = defineRule({
  name: 'missing-scope-boundary',
  summary: 'An initiative story never says that the work was not assigned.',
  why: 'Without the boundary a listener takes the work for your job, and then there was no initiative to show. Say whose it was and that nobody had asked, before you say what you did.',
  severity: 'warning',
  options: {},
  related: ['assigned-work'],
  examples: [
    {
      frontMatter: 'principle: Ownership',
      section: 'situation',
      good: 'A third of the parcels for the islands came back wet. Packing belongs to the warehouse, and nobody had asked a driver what he thought of it.',
    },
    {
      good: '---\nprinciple: Ownership\n---\n\n## Situation\n\nThe prompt book of the theatre had no backup.\n\n## Action\n\nAlthough it was not my department, I copied all 300 pages at night.\n',
    },
    {
      good: '---\nprinciple: Ownership\n---\n\n## Situation\n\nThe pumps of the pool stopped twice a week. Maintenance does pumps, and I watch the water.\n\n## Action\n\nI logged each stop.\n',
    },
    // Not a story of initiative: the boundary proves nothing.
    {
      good: '---\nprinciple: Dive Deep\n---\n\n## Situation\n\nThe mixer stopped.\n\n## Action\n\nI traced the fault to a relay.\n',
    },
    {
      good: '---\nquestion: Tell me about a time you made a mistake.\nprinciple: Ownership\n---\n\n## Situation\n\nI had mixed up two lists.\n\n## Action\n\nI rang all 40 parents.\n',
    },
    {
      good: '---\nprinciple: Ownership\n---\n\n## Situation\n\nThe certificates of our lab are issued by another house, and they were late by six days.\n\n## Action\n\nI wrote an export for their template.\n',
    },
    {
      good: '---\nprinciple: Ownership\n---\n\n## Situation\n\nThe bikes of the post office rusted in the yard.\n\n## Task\n\nMy contract covered only the counter.\n\n## Action\n\nI built a roof from old doors.\n',
    },
    {
      bad: '---\nprinciple: Ownership\n---\n\n## Situation\n\nOne in nine tickets could not be read at the gate.\n\n## Action\n\n«I started investigating the printer». I cleaned the head.\n',
      becomes: `---\nprinciple: Ownership\n---\n\n## Situation\n\nOne in nine tickets could not be read at the gate. ${sentence}\n\n## Action\n\nI started investigating the printer. I cleaned the head.\n`,
    },
    {
      bad: '---\nquestion: Tell me about a time you took initiative.\n---\n\n## Situation\n\nThe sterile trays came late.\n\n## Task\n\nI wanted them on time.\n\n## Action\n\n«I timed every tray for a week», because the rota said nothing.\n',
      becomes: `---\nquestion: Tell me about a time you took initiative.\n---\n\n## Situation\n\nThe sterile trays came late.\n\n## Task\n\nI wanted them on time. ${sentence}\n\n## Action\n\nI timed every tray for a week, because the rota said nothing.\n`,
    },
    // It comes, but too late.
    {
      bad: '---\nprinciple: Ownership\n---\n\n## Situation\n\nThe scales in the market hall were off by 20 grams.\n\n## Action\n\n«I weighed a test piece on each of them». Nobody had asked me to do so.\n',
      becomes: `---\nprinciple: Ownership\n---\n\n## Situation\n\nThe scales in the market hall were off by 20 grams. ${sentence}\n\n## Action\n\nI weighed a test piece on each of them. Nobody had asked me to do so.\n`,
    },
    // No deed of one's own: it stands on the heading.
    {
      bad: '---\nprinciple: Ownership\n---\n\n## «Situation»\n\nThe pool was closed twice a week.\n\n## Action\n\nThe filter was replaced by the vendor.\n',
      becomes: `---\nprinciple: Ownership\n---\n\n## Situation\n\nThe pool was closed twice a week. ${sentence}\n\n## Action\n\nThe filter was replaced by the vendor.\n`,
    },
    {
      bad: '---\nprinciple: Ownership\n---\n\n## Situation\n\nThe exam papers lay open in the copy room.\n\n## Action\n\n- «Built a locked tray from a drawer»\n- Wrote a sign\n',
      becomes: `---\nprinciple: Ownership\n---\n\n## Situation\n\nThe exam papers lay open in the copy room. ${sentence}\n\n## Action\n\n- Built a locked tray from a drawer\n- Wrote a sign\n`,
    },
  ],
  *check(story) {
    if (!isInitiativeStory(story)) return;
    const before = sectionsOf(story, 'situation', 'task').filter(isTold);
    const actions = sectionsOf(story, 'action').filter(isTold);
    const place = before.at(-1) ?? actions[0];
    if (!place || actions.length === 0) return;
    const setting = before.flatMap(sentencesOf);
    if (
      setting.some((own) => states(own) || tellsWhoDoesIt(own)) ||
      holdsInsertion([...before, ...actions], sentence)
    )
      return;
    const told = actions.flatMap(sentencesOf);
    const deed = told.findIndex((own) => ownDeedsOf(own).length > 0);
    // Without a deed of one's own nothing comes too late, and weak words count at the Action's beginning.
    if (told.slice(0, deed < 0 ? 2 : deed + 1).some(states)) return;
    if (deed < 0 && told.some((own) => boundaryOf(own) !== undefined)) return;
    const rest = deed < 0 ? [] : told.slice(deed + 1);
    const later = [...rest, ...sectionsOf(story, 'follow-ups').flatMap(sentencesOf)];
    const late = later.find((own) => boundaryOf(own) !== undefined);
    // Told right after the deed, it is late at most, and one cannot be sure of that.
    if (!late && rest.slice(0, 1).some(states)) return;
    yield {
      span: deed < 0 ? headingSpan(place) : deedSpan(told[deed]!),
      isMissing: true,
      message: late
        ? 'That this was not your job comes after your first deed; until then a listener takes it for assigned work. Can it come first?'
        : 'A listener takes this for your assigned work. Whose was it, and who had asked for it?',
      related: late ? [{ span: boundarySpan(late), message: 'The boundary is stated here.' }] : [],
      fixes: () => [
        {
          title: 'Add a sentence for the boundary',
          edits: [insertAfter(story, place, sentence)],
          safe: false,
          preferred: true,
        },
      ],
    };
  },
});

const isTold = (section: Section): boolean => sentencesOf(section).length > 0;

const states = (sentence: Sentence): boolean => boundaryOf(sentence) !== undefined || mayTellWhose(sentence);

function deedSpan(sentence: Sentence): Span {
  const { first, last } = ownDeedsOf(sentence)[0]!;
  return wordSpan(sentence, first, last);
}

function boundarySpan(sentence: Sentence): Span {
  const { first, last } = boundaryOf(sentence) ?? { first: 0, last: sentence.words.length - 1 };
  return wordSpan(sentence, first, last);
}
