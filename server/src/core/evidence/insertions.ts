/**
 * Sentences that a fix puts in where something is missing. Their facts are placeholders in brackets, which prove nothing;
 * yet while such a sentence stands, its part counts as begun, so that the same thing is not asked for twice.
 */
import type { Section, Sentence, Story } from '../story/story.ts';
import { sentencesOf } from '../story/story.ts';

/** A place in the text and what goes in there. */
export interface Insertion {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** Puts a sentence behind the section's last one. */
export function insertAfter(story: Story, section: Section, sentence: string): Insertion {
  const last = sentencesOf(section).at(-1);
  let at = last?.end ?? section.end;
  // Closing marks belong to the sentence before.
  while (/["”’)*_]/u.test(story.text[at] ?? '')) at += 1;
  const isEnded = last === undefined || /[.!?…][^\p{L}\p{N}]*$/u.test(story.text.slice(last.start, at));
  return { span: { start: at, end: at }, text: `${isEnded ? '' : '.'} ${sentence}` };
}

/** Puts a sentence behind another one, which gets its full stop if it has none. */
export const insertBehind = ({ text, end }: Sentence, sentence: string): Insertion => ({
  span: { start: end, end },
  text: `${/[.!?…]["”’)\]]*$/u.test(text) ? '' : '.'} ${sentence}`,
});

/** Whether a section still holds the inserted sentence with a placeholder of it. */
export function holdsInsertion(sections: readonly Section[], sentence: string): boolean {
  const fixed = sentence.split(/\[[^\]]*\]/u).map((part) => part.trim().toLowerCase());
  return sections.some((section) =>
    section.blocks.some((block) => {
      const text = block.sentences
        .map((own) => own.text)
        .join(' ')
        .toLowerCase();
      const start = text.indexOf(fixed[0]!);
      if (start < 0 || !/\[[^\]]*\]/u.test(text.slice(start))) return false;
      let at = start;
      return fixed.every((part) => {
        const found = text.indexOf(part, at);
        if (found >= 0) at = found + part.length;
        return found >= 0;
      });
    }),
  );
}
