/** `star-lint`: the process around `run`. */
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

process.exitCode = run(process.argv.slice(2), {
  folder: process.cwd(),
  // Colours only for a person at a terminal who has not asked for none (https://no-color.org).
  hasColours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  readInput: () => readFileSync(0),
  write: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
