// The browser that shows VS Code: one that is installed, else a Chromium that comes as an npm package together
// with the libraries it needs.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { cached, installPackage, runToEnd } from '../cache.ts';

/** The last version of the package that runs on Node 20. */
const CHROMIUM_PACKAGE_VERSION = '147.0.0';

const INSTALLED = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome'];

/** Without a sandbox, since a container often runs as root, and without lookups of its maker's services. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenedBrowser {
  readonly newPage: (size?: { readonly width: number; readonly height: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Opens a browser without a window, fetched into the cache when none is installed. */
export async function openBrowser(): Promise<OpenedBrowser> {
  const { program, env } = (await findInstalled()) ?? (await installBrowser());
  let browser: Browser;
  try {
    browser = await chromium.launch({ executablePath: program, args: FLAGS, env });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').slice(0, 12).join(' ') : String(error);
    throw new Error(
      `The browser ${program} does not start (${reason}): install Chromium so that "chromium" runs.`,
    );
  }
  return {
    newPage: async (size = { width: 1280, height: 800 }) => {
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
      return context.newPage();
    },
    close: () => browser.close(),
  };
}

interface Program {
  readonly program: string;
  readonly env: Record<string, string>;
}

async function findInstalled(): Promise<Program | undefined> {
  for (const program of INSTALLED) {
    const { code } = await runToEnd(program, ['--version']);
    // Playwright takes a path only, so a bare name is looked up where the shell would.
    const path = program.startsWith('/') ? program : findOnPath(program);
    if (code === 0 && path !== undefined) return { program: path, env: ownEnvironment() };
  }
  return undefined;
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

async function installBrowser(): Promise<Program> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No browser was found: install Chromium so that "chromium" runs, then try again.');
  }
  const folder = await cached({
    folder: `chromium-${CHROMIUM_PACKAGE_VERSION}`,
    what: 'a browser (270 MB)',
    needs: ['unpacked/chromium', 'unpacked/al2023/lib/libnss3.so', 'unpacked/fonts/fonts.conf'],
    fill: unpackBrowser,
  });
  const unpacked = join(folder, 'unpacked');
  const libraries = [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    program: join(unpacked, 'chromium'),
    env: {
      ...ownEnvironment(),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(unpacked, 'fonts') }),
    },
  };
}

/**
 * The package unpacks itself into the temporary folder, and its libraries only where it believes to be in a
 * cloud function. Both are read from the environment, so a process with the right one puts all into the cache.
 */
async function unpackBrowser(folder: string): Promise<void> {
  const home = await installPackage(folder, '@sparticuz/chromium', CHROMIUM_PACKAGE_VERSION);
  const unpacked = join(folder, 'unpacked');
  await mkdir(unpacked);
  const address = pathToFileURL(join(home, 'build', 'esm', 'index.js')).href;
  const script = `import(${JSON.stringify(address)}).then((chromium) => chromium.default.executablePath())`;
  const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  const { code, output } = await runToEnd(process.execPath, ['--eval', script], env);
  if (code !== 0) throw new Error(`The browser could not be unpacked: ${output.trim().slice(-300)}.`);
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
