// Runs the tests in test/editor/suite with mocha inside the extension host of a real VS Code. VS Code starts
// such a run when a page asks for it in its address, and reports to two functions that the page offers.

import { appendFileSync, existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cacheFolder, projectRoot } from '../cache.ts';
import { openBrowser } from './browser.ts';
import { within } from './processes.ts';
import { type Ending, SAYS } from './suite/run.ts';
import { installEditor, startServer } from './vscode.ts';

/** The whole suite has to end within this; a run that hangs is a failure. */
const SUITE_LIMIT_MS = 240_000;

const workFolder = join(cacheFolder, 'extension-host');
const logFile = join(workFolder, 'editor.log');

export interface SuiteOptions {
  /** The folder that holds the extension's package.json. */
  readonly extension: string;
  /** The folder of `*.test.ts` files. */
  readonly suite: string;
  /** A folder to open; the tests get a copy of it. */
  readonly answers: string;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Bundles and runs the suite, relays what it prints, and counts how its tests ended. */
export async function runInExtensionHost(options: SuiteOptions): Promise<Counts> {
  await rm(workFolder, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  const folder = join(workFolder, 'answers');
  await cp(options.answers, folder, { recursive: true });
  const bundle = join(workFolder, 'suite.cjs');
  const endingsFile = join(workFolder, 'endings.jsonl');
  const tests = (await readdir(options.suite)).filter((name) => name.endsWith('.test.ts')).sort();
  if (tests.length === 0) throw new Error(`There is no test in ${options.suite}.`);
  await bundleSuite(options.suite, tests, bundle, endingsFile);

  const exitCode = await runBundle(options.extension, bundle, folder);
  const counts = existsSync(endingsFile)
    ? countEndings(await readFile(endingsFile, 'utf8'))
    : { passed: 0, failed: 0 };
  if (exitCode === undefined) {
    console.log(`The extension host did not finish within ${SUITE_LIMIT_MS / 1000} seconds.`);
  }
  if (exitCode !== 0) console.log(`All that the editor wrote to its console is in ${logFile}.`);
  // A run that VS Code calls failed has failed, also when no test of it got far enough to say so.
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1 };
  return counts;
}

async function bundleSuite(
  folder: string,
  tests: readonly string[],
  bundle: string,
  endingsFile: string,
): Promise<void> {
  const runner = JSON.stringify(join(projectRoot, 'test/editor/suite/run.ts'));
  const loads = tests.map((name) => `() => import(${JSON.stringify(`./${name}`)})`).join(', ');
  await build({
    stdin: {
      contents: `import { runSuite } from ${runner};
        export const run = () => runSuite([${loads}], ${JSON.stringify(endingsFile)});`,
      resolveDir: folder,
    },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    outfile: bundle,
    logLevel: 'warning',
  });
}

async function runBundle(extension: string, bundle: string, folder: string): Promise<number | undefined> {
  const editor = await installEditor();
  const browser = await openBrowser();
  const server = await startServer(editor, { acceptsTests: true, settings: { 'files.autoSave': 'off' } });
  try {
    const page = await browser.newPage();
    const remote = (path: string) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(bundle)],
      ['skipWelcome', 'true'],
    ];
    const exit = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: readonly unknown[]) => {
      const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
      appendFileSync(logFile, `${text}\n`);
      if (text.startsWith(SAYS)) console.log(text.slice(SAYS.length));
    });
    await page.goto(`${server.urlOf(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
    return await within(SUITE_LIMIT_MS, exit);
  } finally {
    await browser.close();
    await server.stop();
  }
}

function countEndings(lines: string): Counts {
  const endings = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Ending);
  const passed = endings.filter((ending) => ending.passed).length;
  return { passed, failed: endings.length - passed };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [extension = projectRoot, suite = join(projectRoot, 'test/editor/suite')] = process.argv.slice(2);
  const answers = join(projectRoot, 'test/answers');
  try {
    const { passed, failed } = await runInExtensionHost({ extension, suite, answers });
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
