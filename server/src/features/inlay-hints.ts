/** The running clock at each heading, and the seconds of each answer to a follow-up question. */
import type { Span } from '../core/story/spans.ts';
import type { Heading, Story } from '../core/story/story.ts';
import { clockTime, runningClock } from '../core/timing/clock.ts';
import type { Timing } from '../core/timing/timing.ts';

export interface InlayHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** Those whose place lies in `range`. A section without words has none: its seconds would be a reproach. */
export function inlayHints(story: Story, timing: Timing, range: Span): readonly InlayHint[] {
  return [...clockHints(story, timing), ...followUpHints(story, timing)].filter(
    ({ offset }) => range.start <= offset && offset <= range.end,
  );
}

function clockHints(story: Story, timing: Timing): readonly InlayHint[] {
  return runningClock(story.sections, timing).flatMap(({ section, start, end }): InlayHint[] => {
    if (!section.heading || end === start) return [];
    const timed = timing.sections.find(({ sections }) => sections.includes(section));
    const own = `${Math.round(end - start)} s`;
    // With two headings of one kind the budget is for both.
    const together =
      timed && timed.sections.length > 1
        ? `, ${Math.round(timed.seconds)} s with the other parts of its kind`
        : '';
    const share =
      timing.seconds > 0 ? `, ${Math.round((100 * (end - start)) / timing.seconds)} % of the answer` : '';
    return [
      {
        offset: endOf(story.text, section.heading),
        label: `${clockTime(start)} → ${clockTime(end)} · ${own}`,
        tooltip: `Heard from ${clockTime(start)} to ${clockTime(end)}: ${own}${share}${together}.${budgetOf(timed?.seconds, timed?.budget?.max)}`,
      },
    ];
  });
}

function budgetOf(seconds: number | undefined, budget: number | undefined): string {
  if (seconds === undefined || budget === undefined) return '';
  const over = Math.round(seconds - budget);
  const verdict = over > 0 ? `${over} s over` : over < 0 ? `${-over} s to spare` : 'met';
  return ` Budget ${Math.round(budget)} s: ${verdict}.`;
}

function followUpHints(story: Story, timing: Timing): readonly InlayHint[] {
  return story.sections.flatMap(({ followUps }) =>
    followUps.flatMap(({ question, blocks }): InlayHint[] => {
      const seconds = blocks
        .flatMap(({ sentences }) => sentences)
        .reduce((sum, sentence) => sum + timing.secondsOf(sentence), 0);
      if (seconds === 0) return [];
      return [
        {
          offset: endOf(story.text, question),
          label: `${Math.round(seconds)} s`,
          tooltip: `This answer takes about ${Math.round(seconds)} s to say.`,
        },
      ];
    }),
  );
}

/** Behind the line, or behind the label where the text goes on in the same line. */
function endOf(text: string, heading: Heading): number {
  const rest = /^[^\r\n]*/.exec(text.slice(heading.end))?.[0] ?? '';
  const marks = /^[\s*_:#]*/.exec(rest)?.[0] ?? '';
  const isLine = !/[\p{L}\p{N}]/u.test(rest);
  return heading.end + (isLine ? rest.trimEnd().length : marks.trimEnd().length);
}
