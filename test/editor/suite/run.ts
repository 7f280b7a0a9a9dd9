// Runs the tests of this folder inside VS Code's extension host, where `vscode` is the real one. VS Code calls
// the exported function of the bundle and takes a rejected promise for a failure.

import { appendFileSync } from 'node:fs';

/** One line of the file that tells the outside how each test ended. */
export interface Ending {
  readonly title: string;
  readonly passed: boolean;
}

/** Marks what the suite says among all that an editor writes to its console. */
export const SAYS = 'suite| ';

/** Loads the test files after mocha's functions are there, runs them and notes every ending in a file. */
export async function runSuite(
  files: readonly (() => Promise<unknown>)[],
  endingsFile: string,
): Promise<void> {
  const { default: Mocha } = await import('mocha');
  process.setSourceMapsEnabled(true);
  // Starting a language server for the first time is the slowest thing that a test waits for. The base of all
  // reporters prints nothing: the console does not fill in the counters of the others on its way outside.
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, 'suite', mocha);
  for (const load of files) await load();

  const started = Date.now();
  let failed = 0;
  const note = (title: string, passed: boolean, reason?: string) => {
    if (!passed) failed++;
    const ending: Ending = { title, passed };
    appendFileSync(endingsFile, `${JSON.stringify(ending)}\n`);
    say(`  ${passed ? '✔' : '✖'} ${title}${reason === undefined ? '' : `\n${reason}`}`);
  };
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => note(test.fullTitle(), true));
    // A skipped test shows nothing, so it counts as one that failed.
    runner.on('pending', (test) => note(test.fullTitle(), false, 'It was skipped.'));
    runner.on('fail', (test, error) => note(test.fullTitle(), false, error?.stack ?? String(error)));
  });
  say(`  ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (failed > 0) throw new Error(`${failed} of the tests in the extension host failed.`);
}

function say(text: string): void {
  for (const line of text.split('\n')) console.log(SAYS + line);
}
