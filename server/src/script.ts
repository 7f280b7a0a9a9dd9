/** An answer as its speaker needs it: the answer to the request `star/script`. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Block, Section, Story } from './core/story/story.ts';
import { cueLineOf, cuesOf } from './core/timing/cues.ts';
import { isSpoken, type SectionTiming, type Timing } from './core/timing/timing.ts';
import type { ScriptReport, ScriptSection, ScriptSentence } from './protocol.ts';

export function scriptOf(document: TextDocument, story: Story, timing: Timing, pace: number): ScriptReport {
  let clock = 0;
  const sections: ScriptSection[] = [];
  for (const section of timing.sections) {
    if (!isSpoken(section.id)) continue;
    sections.push(sectionOf(document, section, timing, clock));
    clock += section.seconds;
  }
  return {
    title: story.title?.text ?? null,
    question: story.question ?? null,
    minutes: timing.minutes,
    pace,
    seconds: tenths(timing.seconds),
    sections,
  };
}

function sectionOf(
  document: TextDocument,
  timed: SectionTiming,
  timing: Timing,
  start: number,
): ScriptSection {
  const blocks = timed.sections
    .flatMap((section: Section) => section.blocks)
    .filter(({ sentences }) => sentences.length > 0);
  const first = timed.sections[0];
  const place = first?.heading ?? first;
  return {
    id: timed.id === 'backup' ? 'other' : timed.id,
    heading: first?.heading?.text ?? null,
    line: place ? document.positionAt(place.start).line : null,
    start: tenths(start),
    seconds: tenths(timed.seconds),
    budget: timed.budget ? { min: tenths(timed.budget.min), max: tenths(timed.budget.max) } : null,
    paragraphs: blocks.map(({ sentences }) => sentences.map(({ text }) => asSaid(text)).join(' ')),
    cues: blocks.map(({ sentences }) => cuesOf(sentences).join(' · ')),
    cueLine: cueLineOf(
      timed.id,
      blocks.flatMap(({ sentences }) => sentences),
    ),
    sentences: sentencesOf(document, blocks, timing, start),
  };
}

function sentencesOf(
  document: TextDocument,
  blocks: readonly Block[],
  timing: Timing,
  start: number,
): ScriptSentence[] {
  let clock = start;
  return blocks.flatMap(({ sentences }, paragraph) =>
    sentences.map((sentence) => {
      const seconds = timing.secondsOf(sentence);
      const said = {
        text: asSaid(sentence.text),
        line: document.positionAt(sentence.start).line,
        paragraph,
        start: tenths(clock),
        seconds: tenths(seconds),
      };
      clock += seconds;
      return said;
    }),
  );
}

/** Where markup was, there are spaces; none of them stands before a mark that closes. */
const asSaid = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?)\]”’])/g, '$1')
    .trim();

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
