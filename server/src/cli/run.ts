/** The command line: arguments in, exit code out. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkStory } from '../core/check.ts';
import { applyEdits, collectEdits } from '../core/fix.ts';
import { rewriteStoryToI } from '../core/rewrites/passage.ts';
import { rules } from '../core/rules/index.ts';
import { weVoice } from '../core/rules/we-voice.ts';
import { defaultSettings, readSettings, ruleSettings, type Settings } from '../core/settings.ts';
import { parseStory } from '../core/story/parse.ts';
import { timeStory } from '../core/timing/timing.ts';
import { findProjectFile, projectFileName, readProjectFile } from '../node/project-file.ts';
import type { StoryReport } from '../protocol.ts';
import { reportStory } from '../report.ts';
import { formatJson, formatText } from './format.ts';

export interface Surroundings {
  /** The working directory, absolute. */
  readonly folder: string;
  readonly hasColours: boolean;
  readInput(): Uint8Array;
  write(text: string): void;
  writeError(text: string): void;
}

/** What the user has to mend; said in one sentence, exit code 2. */
class Unusable extends Error {}

const usage = `Usage: star-lint [FILES, FOLDERS or -] [options]

Reads STAR answers (*.star.md) and says what an interviewer would hear.

  --format text|json     how to print (default text)
  --fix                  apply the safe fixes to the files
  --fix-rule NAME        apply the preferred fixes of one rule as well, even where they change who did what
  --max-warnings N       how many warnings still count as clean (default 0)
  --config FILE          settings instead of the nearest ${projectFileName}
  --stdin-filename FILE  the name to report for text that comes in by "-"
  --help, --version

Exit code: 0 clean, 1 errors or more than N warnings, 2 unusable input or arguments.
`;

export function run(argv: readonly string[], io: Surroundings): number {
  try {
    return lint(argv, io);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    io.writeError(`star-lint: ${error.message}\n`);
    return 2;
  }
}

function lint(argv: readonly string[], io: Surroundings): number {
  const { values, positionals } = readArguments(argv);
  if (values.help) return print(io, usage);
  if (values.version) return print(io, `${version}\n`);
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json')
    throw new Unusable(`--format must be text or json, not "${format}".`);
  const maxWarnings = Number(values['max-warnings'] ?? '0');
  if (!Number.isInteger(maxWarnings) || maxWarnings < 0) {
    throw new Unusable(`--max-warnings must be a whole number from 0, not "${values['max-warnings']}".`);
  }
  const fixRule = values['fix-rule'];
  if (fixRule !== undefined && !rules.some((rule) => rule.name === fixRule)) {
    throw new Unusable(`"${fixRule}" is no rule.`);
  }
  const config = values.config === undefined ? undefined : readConfig(resolve(io.folder, values.config), io);
  const inputs = positionals.length > 0 ? positionals : ['.'];
  const stories: StoryReport[] = [];
  for (const input of inputs.flatMap((name) => filesOf(name, io))) {
    const path = input === '-' ? (values['stdin-filename'] ?? '<stdin>') : input;
    const settings = config ?? settingsFor(path, io);
    let text = readText(input, io);
    if (values.fix || fixRule !== undefined) {
      const fixed = fixText(path, text, settings, values.fix === true, fixRule, io);
      if (input === '-') {
        // A filter: the text goes on, and what is left to say would disturb it.
        io.write(fixed);
        return 0;
      }
      if (fixed !== text) writeFileSync(resolve(io.folder, input), fixed);
      text = fixed;
    }
    stories.push(reportText(path, text, settings, io));
  }
  io.write(format === 'json' ? formatJson(stories) : formatText(stories, io.hasColours));
  const count = (severity: string): number =>
    stories.reduce(
      (sum, story) => sum + story.findings.filter((finding) => finding.severity === severity).length,
      0,
    );
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}

declare const STAR_VERSION: string | undefined;
/** Written into the bundle by the build. */
const version = typeof STAR_VERSION === 'string' ? STAR_VERSION : 'development';

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        fix: { type: 'boolean' },
        'fix-rule': { type: 'string' },
        'max-warnings': { type: 'string' },
        config: { type: 'string' },
        'stdin-filename': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new Unusable(`${(error as Error).message} Try star-lint --help.`);
  }
}

function print(io: Surroundings, text: string): number {
  io.write(text);
  return 0;
}

/** A file as named, or every answer below a folder. */
function filesOf(name: string, io: Surroundings): readonly string[] {
  if (name === '-') return ['-'];
  const path = resolve(io.folder, name);
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new Unusable(`there is no file or folder "${name}".`);
  if (!status.isDirectory()) return [displayPath(path, io)];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.star.md') && !/(?:^|[\\/])node_modules[\\/]/.test(file))
    .sort();
  if (files.length === 0)
    throw new Unusable(
      `there is no .star.md file in "${name}". Name an answer file or a folder that holds some.`,
    );
  return files.map((file) => displayPath(join(path, file), io));
}

/** Relative to the working directory where it lies below it. */
function displayPath(path: string, io: Surroundings): string {
  const below = relative(io.folder, path);
  return below.startsWith('..') || isAbsolute(below) ? path : below;
}

function readText(input: string, io: Surroundings): string {
  let bytes: Uint8Array;
  try {
    bytes = input === '-' ? io.readInput() : readFileSync(resolve(io.folder, input));
  } catch (error) {
    throw new Unusable(`"${input}" could not be read: ${(error as Error).message}.`);
  }
  if (bytes.includes(0))
    throw new Unusable(`"${input}" is no text file: an answer is plain text in UTF-8. Nothing was changed.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unusable(
      `"${input}" is not written in UTF-8: save it again with that encoding. Nothing was changed.`,
    );
  }
}

function readConfig(path: string, io: Surroundings): Settings {
  let file: ReturnType<typeof readProjectFile>;
  try {
    file = readProjectFile(path);
  } catch (error) {
    throw new Unusable(
      `the settings "${displayPath(path, io)}" could not be read: ${(error as Error).message}.`,
    );
  }
  const { settings, problems } = readSettings(file.value);
  const all = [...file.problems, ...problems];
  if (all.length > 0) throw new Unusable(`the settings "${displayPath(path, io)}": ${all.join(' ')}`);
  return settings;
}

function settingsFor(path: string, io: Surroundings): Settings {
  const absolute = resolve(io.folder, path);
  const isBelow = !relative(io.folder, absolute).startsWith('..');
  const found = findProjectFile(dirname(absolute), isBelow ? io.folder : dirname(absolute));
  return found ? readConfig(found, io) : defaultSettings;
}

function fixText(
  path: string,
  text: string,
  settings: Settings,
  safe: boolean,
  fixRule: string | undefined,
  io: Surroundings,
): string {
  // Sentence by sentence it would lose sight of what a "they" in the next one points to.
  if (fixRule === weVoice.name && ruleSettings(weVoice, settings).severity !== 'off') {
    const { edits, row } = rewriteStoryToI(parseStory(text));
    text = applyEdits(text, edits);
    if (row > 0)
      io.writeError(
        `star-lint: ${path}: ${row} sentences in a row now start with "I"; let some open otherwise.\n`,
      );
  }
  // A fix may uncover the next one; each pass makes the text cleaner, and the bound only guards against a rule that does not.
  for (let pass = 0; pass < 10; pass++) {
    const story = parseStory(text);
    const edits = collectEdits(
      checkStory(story, settings, ruleErrors(io)),
      (fix, finding) =>
        (safe && fix.safe) || (finding.rule === fixRule && fixRule !== weVoice.name && fix.preferred),
    );
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  return text;
}

function reportText(path: string, text: string, settings: Settings, io: Surroundings): StoryReport {
  const story = parseStory(text);
  const timing = timeStory(story, settings);
  const findings = checkStory(story, settings, ruleErrors(io), timing);
  return reportStory(path, TextDocument.create(path, 'star-markdown', 0, text), story, timing, findings);
}

const ruleErrors = (io: Surroundings) => (rule: string, error: unknown) =>
  io.writeError(
    `star-lint: the rule ${rule} failed and was left out: ${error instanceof Error ? error.message : String(error)}\n`,
  );
