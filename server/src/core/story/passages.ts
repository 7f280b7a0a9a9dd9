/**
 * Stretches of speech that are said in one breath of thought: the whole of a section, or the answer to one follow-up question.
 * A rule that looks at the sentences before or after must not look into the answer to another question.
 */
import { contains } from './spans.ts';
import { type Section, type Sentence, sentencesOf } from './story.ts';

/** In the order of the text; without the empty ones. */
export function passagesOf(section: Section): readonly (readonly Sentence[])[] {
  if (section.followUps.length === 0) return [sentencesOf(section)].filter((passage) => passage.length > 0);
  const answers = section.followUps.map(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const own = sentencesOf(section).filter(
    (sentence) => !answers.some((answer) => answer.some((other) => contains(other, sentence))),
  );
  return [own, ...answers].filter((passage) => passage.length > 0);
}
