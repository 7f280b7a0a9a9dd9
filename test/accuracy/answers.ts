/**
 * Whole answers, labelled by somebody else than the rules' authors. The name of a file ends in what it is: excellent, ordinary or rough.
 * Beside an answer may stand its labels: rule, `must` or `may`, and the words that are wrong
 * (the section's name where something is missing, `file` for what is said of the whole).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type CheckedFinding, checkStory } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { overlaps, type Span } from '../../server/src/core/story/spans.ts';
import { type Story, sentencesOf } from '../../server/src/core/story/story.ts';
import { readTable } from '../walkthrough/lines.ts';
import { type Counts, count } from './counts.ts';

export interface Answer {
  readonly file: string;
  readonly text: string;
  readonly isExcellent: boolean;
  readonly findings: readonly CheckedFinding[];
  readonly labels: readonly Label[] | undefined;
}

interface Label {
  readonly rule: string;
  readonly isRequired: boolean;
  /** Undefined for what is said of the whole answer. */
  readonly place: Span | undefined;
}

/** Measured by seconds, which the timing bench holds against speech; nobody labels them by reading. */
const unlabelled = ['over-budget', 'under-budget', 'late-problem', 'breathless-sentence'];

export function readAnswers(folder: URL, isChosen: (file: string) => boolean): readonly Answer[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.star.md') && isChosen(name))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const story = parseStory(text);
      const labels = new URL(file.replace('.star.md', '.labels.tsv'), folder);
      return {
        file,
        text,
        isExcellent: file.includes('-excellent.'),
        findings: checkStory(story, defaultSettings, (rule, error) => {
          throw new Error(`The rule ${rule} threw`, { cause: error });
        }),
        labels: existsSync(labels) ? readTable(labels).map((fields) => readLabel(fields, story)) : undefined,
      };
    });
}

function readLabel([rule = '', need = '', words = '']: readonly string[], story: Story): Label {
  const isRequired = need === 'must';
  if (words === 'file') return { rule, isRequired, place: undefined };
  const named = story.sections.filter(
    ({ id, heading }) => id === words.toLowerCase() || heading?.text === words,
  );
  if (named.length > 0)
    return { rule, isRequired, place: { start: named[0]!.start, end: named.at(-1)!.end } };
  // A section that is missing has no place.
  if (/^(?:Situation|Task|Action|Result|Reflection)$/u.test(words))
    return { rule, isRequired, place: undefined };
  const start = story.text.indexOf(words);
  if (start < 0) throw new Error(`The labelled words are not in the answer: ${words}`);
  const place = { start, end: start + words.length };
  const sentence = story.sections
    .flatMap((section) => sentencesOf(section))
    .find((candidate) => overlaps(candidate, place));
  return { rule, isRequired, place: sentence ?? place };
}

const fits = (finding: CheckedFinding, label: Label): boolean =>
  finding.rule === label.rule && (label.place === undefined || overlaps(finding.span, label.place));

/** Counts each finding that a label asks for, each that none allows, and each label that nothing answers. */
export function countAnswers(answers: readonly Answer[], showsWrong: boolean): Counts {
  const counts: Counts = new Map();
  for (const { file, text, findings, labels } of answers) {
    if (!labels) continue;
    for (const finding of findings) {
      if (unlabelled.includes(finding.rule)) continue;
      const fitting = labels.filter((label) => fits(finding, label));
      if (fitting.length > 0 && !fitting.some((label) => label.isRequired)) continue;
      count(counts, finding.rule, fitting.length > 0, true);
      if (showsWrong && fitting.length === 0)
        console.log(
          `  ${file}: ${finding.rule} wrongly raised, «${text.slice(finding.span.start, finding.span.end)}» ${finding.message}`,
        );
    }
    for (const label of labels) {
      if (!label.isRequired || findings.some((finding) => fits(finding, label))) continue;
      count(counts, label.rule, true, false);
      if (showsWrong)
        console.log(
          `  ${file}: ${label.rule} missed, ${label.place ? text.slice(label.place.start, label.place.end).trim().slice(0, 160) : 'the whole answer'}`,
        );
    }
  }
  return counts;
}
