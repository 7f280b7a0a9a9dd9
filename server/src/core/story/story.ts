/**
 * The story model: what one answer file says, as plain values.
 * Everything here is made by `parseStory` and never changed afterwards.
 * Offsets are UTF-16 offsets into the document, except those of words, which count from their sentence.
 */
import type { Level } from '../frameworks/levels.ts';
import type { Span } from './spans.ts';

export type SectionId =
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'reflection'
  | 'follow-ups'
  | 'backup'
  | 'other';

/** The sections that are said before the interviewer asks again: only these are timed as the answer. */
export const spokenSections = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type SpokenSectionId = (typeof spokenSections)[number];

export interface Word {
  /** Offsets into the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** As written, without markup: `team's`, `I'm`, `2.5`, `$8K`, `cross-team`. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight. Compare against this. */
  readonly lower: string;
  /** Stands inside the quoted speech of somebody else. */
  readonly quoted: boolean;
  /** Inline code. It is said, but it is nobody's wording. */
  readonly code: boolean;
}

export interface Sentence extends Span {
  /** The document's characters from start to end, with what is not speech (markup, comments, link targets) blanked to spaces. */
  readonly text: string;
  /** Sentences with the same characters share one array, so that whatever is read from it is read once (see memo.ts). */
  readonly words: readonly Word[];
}

export interface Block extends Span {
  /** `item` is a list item, `quote` a block quotation (speech of others). */
  readonly kind: 'paragraph' | 'item' | 'quote';
  readonly sentences: readonly Sentence[];
}

export interface Heading extends Span {
  /** The heading's own words without `#`, emphasis, numbering, emoji, timing notes and colon. */
  readonly text: string;
  /** 1 to 6; a bold line or an inline label (`S: ...`) counts as 2. */
  readonly level: number;
}

export interface FollowUp {
  readonly question: Heading;
  readonly blocks: readonly Block[];
}

/** One heading's stretch of the file. Two headings of the same kind are two entries with the same id. */
export interface Section extends Span {
  readonly id: SectionId;
  /** Absent for text that no heading covers. */
  readonly heading: Heading | undefined;
  /** Everything below the heading, follow-up answers included, interviewer's questions left out. */
  readonly blocks: readonly Block[];
  readonly followUps: readonly FollowUp[];
}

/** A value of the front matter and where it stands (the value only; the key has a span of its own). */
export interface Field<T> extends Span {
  readonly key: Span;
  readonly value: T;
  /** As it was typed. */
  readonly raw: string;
}

export interface FrontMatter extends Span {
  readonly question?: Field<string>;
  readonly company?: Field<string>;
  /** As typed, re-joined against the known names; the canonical names are in `Story.principles`. */
  readonly principles: readonly Field<string>[];
  readonly level?: Field<string>;
  readonly minutes?: Field<string>;
  /** What could not be read, with a sentence for the writer. The lines stay as they are. */
  readonly problems: readonly (Span & { readonly message: string })[];
}

export interface IgnoreComment extends Span {
  readonly kind: 'next' | 'start' | 'end' | 'file';
  /** Empty: every rule. */
  readonly rules: readonly string[];
  /** What it silences. Empty (start = end) for an `end` comment. */
  readonly covers: Span;
}

export type Company = 'amazon' | 'google' | 'meta' | 'microsoft' | 'generic';

export type QuestionClass =
  | 'failure'
  | 'conflict'
  | 'initiative'
  | 'speed'
  | 'depth'
  | 'customer'
  | 'invention'
  | 'people'
  | 'delivery'
  | 'ambiguity'
  | 'responsibility';

export interface Story {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly title: Heading | undefined;
  /** Front matter, else a Question heading, else the title if it reads as one. */
  readonly question: string | undefined;
  readonly company: Company;
  /** Canonical names, as in frameworks/principles.ts. */
  readonly principles: readonly string[];
  readonly level: Level | undefined;
  readonly minutes: number;
  /** In file order. */
  readonly sections: readonly Section[];
  readonly ignores: readonly IgnoreComment[];
  /** Mostly another language than English: wording is not judged. */
  readonly isForeign: boolean;
  /** Offsets at which no speech stands but placeholders and secrets still count: code, tables, comments excluded. */
  readonly unspoken: readonly Span[];
}

export const sectionsOf = (story: Story, ...ids: readonly SectionId[]): readonly Section[] =>
  story.sections.filter((section) => ids.includes(section.id));

export const sentencesOf = (section: Section): readonly Sentence[] =>
  section.blocks.flatMap((block) => block.sentences);

/** The document's span of the words first to last (inclusive) of a sentence. */
export const wordSpan = (sentence: Sentence, first: number, last: number = first): Span => ({
  start: sentence.start + (sentence.words[first]?.start ?? 0),
  end: sentence.start + (sentence.words[last]?.end ?? 0),
});

/** The words first to last as they were typed, in one line, as a message quotes them. */
export const typedWords = (
  { text, words }: Pick<Sentence, 'text' | 'words'>,
  first: number,
  last: number = first,
): string => text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0).replace(/\s+/gu, ' ');

/** Where a finding about a whole section stands: its heading, else its first word. */
export function headingSpan(section: Section): Span {
  const first = section.blocks[0]?.sentences[0];
  return section.heading ?? (first ? wordSpan(first, 0) : { start: section.start, end: section.start });
}
