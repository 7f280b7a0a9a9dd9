// `npm test`: builds, then runs every kind of test in order of how soon it fails, and adds up what passed. A
// phase that cannot run counts as a failed test, so nothing that is missing on a machine goes unnoticed.

import { startGroup, within } from './editor/processes.ts';

/** Far more than a phase takes, the first fetch of VS Code (25 s here) included; longer is a hang. */
const PHASE_LIMIT_MS = 15 * 60_000;
/** What a phase printed last may still be on its way when it has ended. */
const OUTPUT_LIMIT_MS = 5000;

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Phase {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Reads the counts from what the phase printed; a phase without is one test, passed by exit code 0. */
  readonly count?: (output: string) => Counts | undefined;
  readonly needsBuild?: true;
}

const node = process.execPath;
const npmRun = (script: string): Pick<Phase, 'program' | 'args'> =>
  process.env.npm_execpath === undefined
    ? { program: 'npm', args: ['run', '--silent', script] }
    : { program: node, args: [process.env.npm_execpath, 'run', '--silent', script] };
const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js'];

const phases: readonly Phase[] = [
  { name: 'build', ...npmRun('build') },
  { name: 'types', ...npmRun('check:types') },
  { name: 'lint', ...npmRun('lint') },
  {
    name: 'unit tests and the server over stdio',
    program: node,
    // The first sentence that needs compromise waits for its load, which a busy machine draws out.
    args: [...mocha, '--timeout', '20000', 'test/**/*.test.ts', '--ignore', 'test/editor/**'],
    count: countMocha,
  },
  { name: 'package', ...npmRun('package'), needsBuild: true },
  {
    name: 'inside the extension host of VS Code',
    program: node,
    args: ['--import', 'tsx', 'test/editor/extension-host.ts'],
    count: countLastLine,
    needsBuild: true,
  },
  {
    name: 'through the window of VS Code',
    program: node,
    args: [...mocha, '--no-package', '--no-config', '--timeout', '180000', 'test/editor/*.test.ts'],
    count: countMocha,
    needsBuild: true,
  },
];

async function runAll(): Promise<Counts> {
  const total = { passed: 0, failed: 0 };
  const summary: string[] = [];
  let isBuilt = true;
  for (const phase of phases) {
    const started = Date.now();
    console.log(`\n== ${phase.name}`);
    const { passed, failed }: Counts = phase.needsBuild && !isBuilt ? notBuilt() : await runPhase(phase);
    if (phase.name === 'build') isBuilt = failed === 0;
    // The build is no test of its own; it only counts when it fails.
    total.passed += phase.name === 'build' ? 0 : passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    summary.push(`${phase.name}: ${failed === 0 ? 'passed' : `${failed} failed`}, ${seconds} s`);
  }
  console.log(`\n${summary.join('\n')}`);
  return total;
}

function notBuilt(): Counts {
  console.log('The build failed, so there is no extension to try.');
  return { passed: 0, failed: 1 };
}

async function runPhase({ name, program, args, count }: Phase): Promise<Counts> {
  const { child, output, ended, stop } = startGroup(program, args, { hasGroups: true });
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.stdout?.pipe(process.stdout, { end: false });
  child.stderr?.pipe(process.stderr, { end: false });
  const isInTime = await within(
    PHASE_LIMIT_MS,
    ended.then(() => true),
  );
  await stop();
  await within(OUTPUT_LIMIT_MS, closed);
  if (isInTime === undefined) {
    return failure(name, `did not end within ${PHASE_LIMIT_MS / 60_000} minutes and was stopped`);
  }

  const isClean = child.exitCode === 0;
  if (count === undefined) {
    return isClean ? { passed: 1, failed: 0 } : failure(name, 'found what is listed above');
  }
  const counts = count(output());
  if (counts === undefined || counts.passed + counts.failed === 0) return failure(name, 'ran no test');
  if (!isClean && counts.failed === 0) {
    const { failed } = failure(name, `ended with exit code ${child.exitCode} although no test of it failed`);
    return { ...counts, failed };
  }
  return counts;
}

function failure(name: string, what: string): Counts {
  console.log(`The phase "${name}" ${what}.`);
  return { passed: 0, failed: 1 };
}

/** A skipped test counts as one that failed: it shows nothing. */
function countMocha(output: string): Counts | undefined {
  const last = (word: string) =>
    Number([...output.matchAll(new RegExp(`^ {2}(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const counts = { passed: last('passing'), failed: last('failing') + last('pending') };
  return /^ {2}\d+ passing\b/m.test(output) ? counts : undefined;
}

function countLastLine(output: string): Counts | undefined {
  const found = /^(\d+) passed, (\d+) failed$/.exec(output.trim().split('\n').at(-1) ?? '');
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}

const total = await runAll();
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
