// How far our seconds are from a synthesiser's, section by section, beside words a minute, characters and what npm
// offers. `npm run bench:timing`; it needs espeak-ng (on Debian: apt-get install espeak-ng) and says so without it.
//
// Each voice gets one rate for each estimator, since a speaker's rate is learned by one factor, and nothing else is
// fitted. Two sets are rendered: the sample answers as the expander says them, and the stories in numbers/, which are
// full of figures and whose reference is said from a second file written by hand, never from our expander.

import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { type Story, sentencesOf } from '../../server/src/core/story/story.ts';
import { secondsOf } from '../../server/src/core/timing/pace.ts';
import { sayText } from '../../server/src/core/timing/spoken-form.ts';
import { syllablesOf } from '../../server/src/core/timing/syllables.ts';
import { isSpoken } from '../../server/src/core/timing/timing.ts';

/** Voices that come with espeak-ng, at rates from slow to brisk speech (words a minute). */
const VOICES = [
  { voice: 'en-us', rate: 130 },
  { voice: 'en-gb', rate: 150 },
  { voice: 'en-us+f3', rate: 165 },
  { voice: 'en-gb-scotland+m4', rate: 185 },
] as const;

/** A section shorter than this is mostly the silence round it. */
const LEAST_WORDS = 8;
const MOST_MEDIAN = 4.5;
const LEAST_GAIN = 3;

interface Passage {
  readonly name: string;
  readonly written: string;
  /** What the voice is given. */
  readonly said: string;
}

const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

const ESTIMATORS: Readonly<Record<string, (text: string) => number>> = {
  ours: (text) => secondsOf(text),
  'words per minute': (text) => wordsIn(text).length,
  characters: (text) => text.replace(/\s/g, '').length,
  // The published formula of reading-time 1.5.0: stretches between white space, over 200 a minute.
  'reading-time': (text) => text.split(/\s+/).filter(Boolean).length,
  'compromise + syllables': (text) => {
    const document = nlp(text);
    document.numbers().toText();
    return wordsIn(document.text()).reduce(
      (sum, word) => sum + syllablesOf(word.replace(/[^\p{L}\p{N}'’]/gu, '')),
      0,
    );
  },
};

async function measure(): Promise<void> {
  const samples = passagesOf(new URL('../answers/', import.meta.url));
  const numbers = passagesOf(new URL('numbers/', import.meta.url));
  console.log(`Median error of a section in percent, one rate for each voice (${VOICES.length} voices)\n`);
  const ordinary = await errorsOf(samples);
  const heavy = await errorsOf(numbers);
  const rows = Object.keys(ESTIMATORS).map((name) => [
    name.padEnd(24),
    ...[ordinary, heavy].flatMap((errors) => [
      quantile(errors[name] ?? [], 0.5)
        .toFixed(1)
        .padStart(9),
      quantile(errors[name] ?? [], 0.9)
        .toFixed(1)
        .padStart(7),
    ]),
  ]);
  console.log(`${''.padEnd(24)}   samples    p90  numbers    p90`);
  for (const row of rows) console.log(row.join(''));
  const ours = quantile(heavy.ours ?? [], 0.5);
  const gain = quantile(heavy['words per minute'] ?? [], 0.5) / ours;
  console.log(`\n${samples.length} sections of sample answers, ${numbers.length} full of numbers.`);
  console.log(
    `On numbers: median ${ours.toFixed(1)} % (target ${MOST_MEDIAN}), ${gain.toFixed(1)} times better than words (target ${LEAST_GAIN}).`,
  );
  if (ours > MOST_MEDIAN || gain < LEAST_GAIN) process.exitCode = 1;
}

/** The sections of every answer in a folder; where a `.said.md` stands beside it, that is what the voice says. */
function passagesOf(folder: URL): readonly Passage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.star.md'))
    .flatMap((file) => {
      const written = sectionsOf(parseStory(readFileSync(new URL(file, folder), 'utf8')));
      const byHand = file.replace('.star.md', '.said.md');
      const isByHand = readdirSync(folder).includes(byHand);
      const said = isByHand
        ? sectionsOf(parseStory(readFileSync(new URL(byHand, folder), 'utf8')))
        : undefined;
      return written.flatMap(({ id, text }) => {
        const reference = said ? said.find((section) => section.id === id)?.text : sayText(text);
        if (reference === undefined) throw new Error(`${byHand} has no section ${id}.`);
        return wordsIn(text).length < LEAST_WORDS
          ? []
          : [{ name: `${file} ${id}`, written: text, said: reference }];
      });
    });
}

const sectionsOf = (story: Story): readonly { readonly id: string; readonly text: string }[] =>
  story.sections
    .filter(({ id }) => isSpoken(id))
    .map((section) => ({
      id: section.id,
      text: sentencesOf(section)
        .map(({ text }) => text)
        .join(' '),
    }));

/** For each estimator the errors of all sections by all voices, in percent. */
async function errorsOf(passages: readonly Passage[]): Promise<Readonly<Record<string, readonly number[]>>> {
  const errors: Record<string, number[]> = {};
  for (const { voice, rate } of VOICES) {
    const actual: number[] = [];
    for (const { said } of passages) actual.push(await render(said, voice, rate));
    for (const [name, estimate] of Object.entries(ESTIMATORS)) {
      const estimated = passages.map(({ written }) => estimate(written));
      const factor = sum(actual) / sum(estimated);
      const own = estimated.map((value, at) => 100 * Math.abs((value * factor) / (actual[at] ?? 1) - 1));
      errors[name] = [...(errors[name] ?? []), ...own];
      if (name === 'ours' && process.argv.includes('--worst')) tellWorst(passages, own, voice);
    }
  }
  return errors;
}

function tellWorst(passages: readonly Passage[], errors: readonly number[], voice: string): void {
  const worst = passages
    .map(({ name }, at) => ({ name, error: errors[at] ?? 0 }))
    .sort((a, b) => b.error - a.error);
  for (const { name, error } of worst.slice(0, 5)) console.log(`  ${voice}: ${error.toFixed(1)} % ${name}`);
}

/** Seconds of speech, without the silence that a voice leaves at the end. */
function render(text: string, voice: string, rate: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const espeak = spawn('espeak-ng', ['-v', voice, '-s', String(rate), '--stdin', '--stdout']);
    const chunks: Buffer[] = [];
    espeak.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    espeak.on('error', reject);
    espeak.on('close', (code) => {
      if (code === 0) resolve(soundOf(Buffer.concat(chunks)));
      else reject(new Error(`espeak-ng has no voice ${voice} (exit code ${code}).`));
    });
    espeak.stdin.end(text);
  });
}

/** A wave file of 16-bit samples, one channel: its header is 44 bytes, the sample rate at byte 24. */
function soundOf(wave: Buffer): number {
  const rate = wave.readUInt32LE(24);
  let end = wave.length - (wave.length % 2);
  while (end > 46 && Math.abs(wave.readInt16LE(end - 2)) < 50) end -= 2;
  return (end - 44) / 2 / rate;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

if (spawnSync('espeak-ng', ['--version']).error) {
  console.error(
    'espeak-ng is not installed, so there is nothing to measure against: apt-get install espeak-ng',
  );
  process.exitCode = 1;
} else await measure();
