/**
 * A cue card: the answer on one page to glance at before the call, a line for each section with when it is said, its
 * figures, its boundary and its mechanism. What a line holds is found by the server; here it is only set.
 */
import type { ScriptReport, ScriptSection } from '../../../server/src/protocol.ts';
import { clock, sectionNames } from '../timing/rows.ts';

export const cueCardFormats = ['markdown', 'text', 'html'] as const;
export type CueCardFormat = (typeof cueCardFormats)[number];

export function cueCard(script: ScriptReport, format: CueCardFormat): string {
  return setters[format](toCard(script));
}

interface Card {
  readonly title: string;
  readonly question: string | undefined;
  readonly lines: readonly CardLine[];
  readonly whole: string;
}

interface CardLine {
  readonly name: string;
  /** `0:00–0:21` from the first word of the answer. */
  readonly when: string;
  readonly cue: string;
}

function toCard({ title, question, minutes, seconds, sections }: ScriptReport): Card {
  const said = sections.filter((section) => section.seconds > 0);
  return {
    title: oneLine(title ?? question ?? 'Cue card'),
    question: title !== null && question !== null && question !== title ? oneLine(question) : undefined,
    lines: said.map((section) => ({
      name: oneLine(section.heading ?? sectionNames[section.id]),
      when: `${clock(section.start)}–${clock(section.start + section.seconds)}`,
      cue: oneLine(section.cueLine || firstCue(section)),
    })),
    whole: `${clock(seconds)} of ${clock(minutes * 60)}`,
  };
}

/** A section without figure, boundary or mechanism is remembered by its first key words. */
const firstCue = ({ cues }: ScriptSection): string => cues.find((cue) => cue !== '') ?? '';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const setters: Readonly<Record<CueCardFormat, (card: Card) => string>> = {
  text: ({ title, question, lines, whole }) =>
    block([
      title,
      ...(question ? [question] : []),
      '',
      ...lines.map(({ name, when, cue }) => joined(`${name} (${when})`, cue)),
      '',
      `Total: ${whole}`,
    ]),

  markdown: ({ title, question, lines, whole }) =>
    block([
      `# ${inMarkdown(title)}`,
      '',
      ...(question ? [`> ${inMarkdown(question)}`, ''] : []),
      ...lines.map(({ name, when, cue }) => joined(`- **${inMarkdown(name)}** (${when})`, inMarkdown(cue))),
      '',
      `Total: ${whole}`,
    ]),

  html: ({ title, question, lines, whole }) =>
    block([
      '<!DOCTYPE html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${inHtml(title)}</title>`,
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      `<h1>${inHtml(title)}</h1>`,
      ...(question ? [`<p class="question">${inHtml(question)}</p>`] : []),
      '<dl>',
      ...lines.map(
        ({ name, when, cue }) =>
          `<dt>${inHtml(name)} <span>${when}</span></dt>\n<dd>${cue === '' ? '–' : inHtml(cue)}</dd>`,
      ),
      '</dl>',
      `<p class="whole">Total: ${whole}</p>`,
      '</body>',
      '</html>',
    ]),
};

const block = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

const joined = (name: string, cue: string): string => (cue === '' ? name : `${name}: ${cue}`);

/** Only what could be read as a mark; a full stop or a hyphen inside a line is none. */
const inMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~$&]/g, (mark) => `\\${mark}`);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const inHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

/** Black on white, in the reader's own fonts, and one card on one sheet. */
const style = `
body { max-width: 42em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff; font: 1.1em/1.45 system-ui, sans-serif; }
h1 { margin: 0 0 0.2em; font-size: 1.4em; }
.question { margin: 0 0 1em; font-style: italic; }
dl { margin: 0; border-top: 1px solid #767676; }
dt { padding-top: 0.5em; font-weight: 600; break-after: avoid; }
dt span { margin-left: 0.5em; color: #555; font-weight: 400; font-variant-numeric: tabular-nums; }
dd { margin: 0; padding-bottom: 0.5em; border-bottom: 1px solid #767676; overflow-wrap: anywhere; break-inside: avoid; }
@media print { body { margin: 0; max-width: none; } @page { margin: 1.5cm; } }
`;
