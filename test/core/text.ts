/** Shows what was read as lines that can be compared by eye. */
import { type Section, type Sentence, type Story, sentencesOf } from '../../server/src/core/story/story.ts';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `situation: It broke. / Nobody saw it.`, one line for each section; blanked markup is squeezed out. */
export const outline = (story: Story): readonly string[] =>
  story.sections.map((section) => `${section.id}: ${spoken(section)}`.trim());

export const spoken = (section: Section): string =>
  sentencesOf(section)
    .map((sentence) => squeezed(sentence.text))
    .join(' / ');

/** Follow-ups as `question -> answer`. */
export const exchanges = (story: Story): readonly string[] =>
  story.sections.flatMap((section) =>
    section.followUps.map(
      (followUp) =>
        `${followUp.question.text} -> ${followUp.blocks.flatMap((block) => block.sentences.map((sentence) => squeezed(sentence.text))).join(' / ')}`,
    ),
  );

/** Words with a space between, quoted ones in “curly marks”, code in `backticks`. */
export const shown = (words: Sentence['words']): string =>
  words
    .map((word) => (word.quoted ? `“${word.text}”` : word.code ? `\`${word.text}\`` : word.text))
    .join(' ')
    .replaceAll('” “', ' ');

export const shownIn = (story: Story): string =>
  story.sections
    .map((section) =>
      sentencesOf(section)
        .map((sentence) => shown(sentence.words))
        .join(' / '),
    )
    .join(' / ');
