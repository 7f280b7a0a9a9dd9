/** How the word under the pointer is said, where that is not how it is written: "$8K", "p99", "SLA". */
import { type Span, touches } from '../core/story/spans.ts';
import type { Sentence, Story } from '../core/story/story.ts';
import { sentencesOf } from '../core/story/story.ts';
import { secondsOf } from '../core/timing/pace.ts';
import { type SpokenEntries, type SpokenWord, spokenForm } from '../core/timing/spoken-form.ts';

export interface SpokenHover {
  readonly span: Span;
  readonly text: string;
}

export interface Speech {
  readonly spokenForms: SpokenEntries;
  readonly pace: number;
}

/** Undefined for ordinary words and for what is not said at all. */
export function hoverAt(story: Story, offset: number, speech: Speech): SpokenHover | undefined {
  const at = { start: offset, end: offset };
  const sentence = story.sections.flatMap(sentencesOf).find((candidate) => touches(candidate, at));
  return sentence && hoverIn(sentence, offset - sentence.start, speech);
}

function hoverIn(sentence: Sentence, offset: number, { spokenForms, pace }: Speech): SpokenHover | undefined {
  const word = spokenForm(sentence.text, spokenForms).find(
    ({ start, end }) => start <= offset && offset < end,
  );
  if (!word || isSaidAsWritten(word)) return undefined;
  const seconds = secondsOf(word.source, { entries: spokenForms, pace });
  return {
    span: { start: sentence.start + word.start, end: sentence.start + word.end },
    text: `Said “${word.said}”, about ${seconds.toFixed(1)} s.\nOtherwise? Add "${word.source}" to the setting star.spokenForms.`,
  };
}

/** "NOT" and "Cross-team" are said as they stand. */
const isSaidAsWritten = ({ source, said }: SpokenWord): boolean => lettersOf(source) === lettersOf(said);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '');
