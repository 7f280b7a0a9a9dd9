/** Lines of a section, what they must raise, and an answer to put them into. */
import { readFileSync } from 'node:fs';
import { checkStory } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { overlaps, type Span } from '../../server/src/core/story/spans.ts';
import type { SectionId } from '../../server/src/core/story/story.ts';
import { cleanSections, inAnswer } from '../core/marked.ts';

export interface Line {
  readonly section: SectionId;
  /** Names of rules; empty when no finding may touch the text. */
  readonly raises: readonly string[];
  readonly text: string;
}

export function readLine(section: string, raises: string, text: string): Line {
  return {
    section: section.toLowerCase() as SectionId,
    raises: raises === 'nothing' ? [] : raises.split(','),
    text,
  };
}

export const readTable = (url: URL): string[][] =>
  readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

/** The rules that have a finding on the text or on the heading of its section, when it takes the place of its section. */
export function raisedBy({ section, raises, text }: Line): readonly string[] {
  // Whoever jumps to work without a boundary has none in the Situation either.
  const answer = raises.includes('missing-scope-boundary')
    ? inAnswer(text, section).replace(
        cleanSections.situation,
        'In March, one in forty appointment reminders of the clinic chain never went out, and patients missed their visits.',
      )
    : inAnswer(
        text,
        section,
        // Only an answer to a question about a failure can deny one.
        raises.includes('denied-failure') ? 'question: Tell me about a time you failed.' : undefined,
      );
  const story = parseStory(answer);
  const place = placeOf(
    answer,
    text,
    story.sections.find((candidate) => candidate.id === section),
  );
  return (
    checkStory(story, defaultSettings, (rule, error) => {
      throw new Error(`The rule ${rule} threw`, { cause: error });
    })
      // A boundary is missing from the whole run-up, so its finding may stand on the heading of another section.
      .filter((finding) => overlaps(finding.span, place) || raises.includes('missing-scope-boundary'))
      .map((finding) => finding.rule)
  );
}

function placeOf(answer: string, text: string, section: Span | undefined): Span {
  const start = answer.lastIndexOf(text);
  return { start: section?.start ?? start, end: start + text.length };
}
