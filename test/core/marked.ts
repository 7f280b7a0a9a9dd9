/** Tests are text: «marks» stand round exactly the words that are flagged. */
import { checkStory } from '../../server/src/core/check.ts';
import { applyEdits } from '../../server/src/core/fix.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import type { Example } from '../../server/src/core/rules/rule.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import type { Span } from '../../server/src/core/story/spans.ts';
import type { SectionId } from '../../server/src/core/story/story.ts';

export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Removes the marks and says where they stood. */
export function unmark(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const character of marked) {
    if (character === '«') start = text.length;
    else if (character === '»') {
      if (start === undefined) throw new Error(`A mark is closed that was not opened: ${marked}`);
      spans.push({ start, end: text.length });
      start = undefined;
    } else text += character;
  }
  if (start !== undefined) throw new Error(`A mark is not closed: ${marked}`);
  return { text, spans };
}

export function mark(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
      text,
    );
}

const throwing = (rule: string, error: unknown): never => {
  throw new Error(`The rule ${rule} threw`, { cause: error });
};

/** Checks with every rule, or with one alone (then nothing can cover its findings). */
export function check(text: string, rule?: string, options: object = {}) {
  const settings: Settings = rule
    ? {
        ...defaultSettings,
        rules: Object.fromEntries(
          rules.map(({ name }) => [
            name,
            name === rule ? { options: { ...options } } : { severity: 'off', options: {} },
          ]),
        ),
      }
    : defaultSettings;
  return checkStory(parseStory(text), settings, throwing);
}

/** The text with the rule's findings marked. */
export const flagged = (text: string, rule?: string, options?: object): string =>
  mark(
    text,
    check(text, rule, options).map((finding) => finding.span),
  );

/** The text after the first fix of the first finding. */
export function fixed(text: string, rule: string, options?: object): string {
  const fix = check(text, rule, options)[0]?.fixes?.()[0];
  if (!fix) throw new Error(`There is no fix for ${rule} in: ${text}`);
  return applyEdits(text, fix.edits);
}

/** Sentences of an answer in which nothing is wrong: an example of a few words takes the place of its section. */
export const cleanSections: Readonly<
  Record<'situation' | 'task' | 'action' | 'result' | 'reflection', string>
> = {
  situation:
    'In March, one in forty appointment reminders of the clinic chain never went out, and patients missed their visits. The reminder job belonged to the records group, nobody had asked me to look at it, and there was no ticket.',
  task: 'I set myself the goal of getting every reminder out before the flu season opened three weeks later.',
  action:
    'I compared a day of sent reminders with the calendar and found that every missing one had a phone number with a country prefix. I reproduced the loss with four test patients, wrote the missing rule and two tests, and showed both to the lead of the records group. I chose a small patch over a new parser because it could be undone within a minute. I released it to one clinic first and compared sent reminders with the calendar for ten days.',
  result:
    'The share of lost reminders fell from 2.5% to zero within ten days and stayed there for three months. Missed visits went down by 120 a month, which is worth about $9K a month to the clinics. Two other chains have taken over the check since.',
  reflection:
    'Neither group watched the gap between calendar and messages. I would agree on a shared delivery target with the records group first, and I now add a daily count of both sides to every job that I hand over.',
};

const headings: readonly (readonly [keyof typeof cleanSections, string])[] = [
  ['situation', 'Situation'],
  ['task', 'Task'],
  ['action', 'Action'],
  ['result', 'Result'],
  ['reflection', 'Reflection'],
];

/** A whole answer in which `text` takes the place of its section. */
export function inAnswer(
  text: string,
  section: SectionId = 'action',
  frontMatter = 'question: Tell me about a time you fixed something outside your area.\nprinciple: Ownership',
): string {
  const body = headings
    .map(([id, heading]) => `## ${heading}\n\n${id === section ? text : cleanSections[id]}\n`)
    .join('\n');
  const followUps =
    section === 'follow-ups' ? `\n## Follow-ups\n\n### Can you say more about that?\n\n${text}\n` : '';
  return `---\n${frontMatter}\n---\n\n# Lost reminders\n\n${body}${followUps}`;
}

/** The whole text that an example of a rule stands for. */
export const exampleText = (example: Example<object>, text: string): string =>
  isWhole(text) ? text : inAnswer(text, example.section, example.frontMatter);

/** The same with the marks: a weak example without any is flagged on the heading of its section. */
export function markedExampleText(example: Example<object>, bad: string): string {
  if (isWhole(bad) || bad.includes('«')) return exampleText(example, bad);
  const { section = 'action' } = example;
  const heading = section === 'follow-ups' ? 'Follow-ups' : headings.find(([id]) => id === section)?.[1];
  return exampleText(example, bad).replace(`## ${heading}\n`, `## «${heading}»\n`);
}

const isWhole = (text: string): boolean => /^«?#{1,3} |^---\n/m.test(text);
