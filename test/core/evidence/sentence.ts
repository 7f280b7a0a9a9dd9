/** The first sentence of a text, as it stands in an answer. */
import { parseStory } from '../../../server/src/core/story/parse.ts';
import type { Sentence } from '../../../server/src/core/story/story.ts';
import { sentencesOf } from '../../../server/src/core/story/story.ts';

export function sentenceOf(text: string): Sentence {
  const sentence = parseStory(`## Result\n\n${text}\n`).sections.flatMap(sentencesOf)[0];
  if (!sentence) throw new Error(`No sentence: ${text}`);
  return sentence;
}
