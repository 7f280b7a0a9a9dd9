/**
 * The initiative is somebody's order: "my manager asked me to look into it" in a story that should show initiative.
 * Read from the clause: who asked whom to do what, or what was given to the candidate; a plan or a turn counts as an order too.
 * Silent where the same sentence or the next ones tell what the candidate saw or did beyond the assignment.
 */

import { boundaryOf } from '../evidence/boundary.ts';
import { ownDeedsOf } from '../evidence/deeds.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { isInitiativeStory } from '../frameworks/question-class.ts';
import type { WordRange } from '../story/grammar.ts';
import { passagesOf } from '../story/passages.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import { type Assignment, assignmentIn, couldAssign } from './assigned-work.reading.ts';

import { beyond, comesLater, type Kind } from './assigned-work.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const assignedWork = defineRule({
  name: 'assigned-work',
  summary: 'The initiative is somebody\'s order: "my manager asked me to", in a story about initiative.',
  why: 'Whoever asks for initiative wants to hear what you saw before anybody told you. An order at the start turns the rest into a job well done. If you went beyond the order, say where it ended and what you saw behind it.',
  severity: 'warning',
  options: {},
  related: ['missing-scope-boundary'],
  examples: [
    { section: 'situation', bad: '«The head cook asked me» to find out why the fish went off.' },
    { section: 'situation', bad: '«I was told to» sort the returned shoes.' },
    { section: 'task', bad: '«The ticket came to me» from the night crew.' },
    { section: 'task', bad: 'The new leaflet «was part of my goals» for the spring.' },
    { section: 'action', bad: '«At the request of the dean» I went through all the grades.' },
    { section: 'follow-ups', bad: 'Because «it was my turn» that month.' },
    { section: 'situation', good: 'Nobody had asked me to find out why the fish went off.' },
    {
      section: 'situation',
      good: 'I was told to sort the returned shoes. While I was sorting them I saw that half had the same torn seam, and nobody had counted them.',
    },
    { section: 'situation', good: 'The head cook told me that it was not our business and to leave it.' },
    { section: 'situation', good: 'I was assigned to the late shift in the bakery.' },
    { section: 'task', good: 'I asked my lead for a day to count the seams.' },
    {
      section: 'situation',
      frontMatter: 'principle: Deliver Results',
      good: 'The head cook asked me to cut the waste by June.',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    if (!isInitiativeStory(story)) return;
    for (const section of sectionsOf(story, 'situation', 'task', 'action', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of beginning(passage, section.id).entries()) {
          if (!couldAssign(sentence)) continue;
          const found = assignmentIn(sentence, passage[index - 1]);
          if (
            !found ||
            comesAfter(sentence, found) ||
            (section.id === 'action' && followsDeed(sentence, found))
          )
            continue;
          if (goesBeyond(passage.slice(index, index + 4))) continue;
          yield findingFor(sentence, found, story.level === 'manager');
        }
      }
    }
  },
});

function findingFor(sentence: Sentence, { first, last, kind }: Assignment, isManager: boolean): Finding {
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: messages[kind](said),
    // Assigning and being assigned is a manager's everyday work, and the initiative may lie in how.
    ...(isManager ? { severity: 'information' as const } : {}),
    fixes: () => [
      {
        title: 'Add what you saw beyond the assignment, in placeholders',
        edits: [
          insertBehind(
            sentence,
            'While on it I saw [what nobody had asked about], and I decided to [your step].',
          ),
        ],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const messages: Readonly<Record<Kind, (said: string) => string>> = {
  order: (said) => `${said} makes it somebody else's idea. What did you see or do that nobody had asked for?`,
  given: (said) =>
    `After ${said} a listener takes the rest for assigned work. What did you take on beyond it?`,
  plan: (said) => `${said} says that it was planned work. What did you add that was not in the plan?`,
  turn: (said) => `${said} sounds like duty, not initiative. What did you do beyond it?`,
};

/** In the Action only what stands before the first deed, or with it, is the start of the initiative; in an answer its opening. */
function beginning(passage: readonly Sentence[], section: SectionId): readonly Sentence[] {
  if (section === 'follow-ups') return passage.slice(0, 2);
  if (section !== 'action') return passage;
  const deed = passage.findIndex((sentence) => ownDeedsOf(sentence).length > 0);
  return deed < 0 ? passage.slice(0, 2) : passage.slice(0, deed + 1);
}

/** "I wrote the draft, and the director asked me to present it": the order came after the initiative. */
const followsDeed = (sentence: Sentence, { first }: WordRange): boolean =>
  ownDeedsOf(sentence).some((deed) => deed.first < first && deed.last < first);

/** "Only afterwards my manager asked me to show it." */
const comesAfter = (sentence: Sentence, { first }: WordRange): boolean =>
  comesLater.test(plainText(sentence).slice(0, sentence.words[first]!.end));

const goesBeyond = (sentences: readonly Sentence[]): boolean =>
  sentences.some(
    (sentence) =>
      holdsPlaceholder(sentence) || beyond.test(plainText(sentence)) || boundaryOf(sentence) !== undefined,
  );
