// What the real editor is made of, and the linters that ours is held against, are too big, and some too particular
// about their install scripts, to be dependencies of this package. It is fetched once, in pinned versions, through the ordinary npm client into a folder that
// git ignores. A piece is put together under a temporary name and renamed when it is whole, so a fetch that was
// cut short is never mistaken for a finished one.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
export const cacheFolder = join(projectRoot, '.cache');

/** One thing to have in the cache. `needs` are paths inside its folder without which it is broken. */
export interface Piece {
  readonly folder: string;
  readonly what: string;
  readonly needs: readonly string[];
  readonly fill: (folder: string) => Promise<void>;
}

/** Gives the folder of a piece, and makes the piece first when it is missing or broken. */
export async function cached(piece: Piece): Promise<string> {
  const folder = join(cacheFolder, piece.folder);
  const missing = (root: string) => piece.needs.find((path) => !existsSync(join(root, path)));
  if (missing(folder) === undefined) return folder;

  console.log(`Fetching ${piece.what}. This happens once; it is kept in .cache.`);
  await removeAbandoned(piece.folder);
  const unfinished = join(cacheFolder, `${piece.folder}.unfinished-${process.pid}`);
  await mkdir(unfinished, { recursive: true });
  try {
    await piece.fill(unfinished);
    const absent = missing(unfinished);
    if (absent !== undefined) throw new Error(`The npm package of ${piece.what} came without ${absent}.`);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Installs one pinned package into `folder`, without running any script of it. */
export async function installPackage(folder: string, name: string, version: string): Promise<string> {
  await installPackages(folder, [`${name}@${version}`]);
  return join(folder, 'node_modules', name);
}

/** Installs several packages, each with its version: `name@1.2.3`. */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, packages);
}

/** Installs what the package.json in `folder` asks for, without its development dependencies. */
export function installDependencies(folder: string): Promise<void> {
  return npmInstall(folder, ['--omit=dev']);
}

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end and gives its exit code (null when it could not start) and all that it printed. */
export function runToEnd(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

async function npmInstall(folder: string, args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--no-progress'];
  const { code, output } = await runToEnd('npm', ['install', '--prefix', folder, ...quiet, ...args]);
  if (code === 0) return;
  const reason =
    output
      .split('\n')
      .filter((line) => /^npm (error|ERR!)/.test(line))
      .slice(0, 3)
      .join('; ') || output.trim().slice(-300);
  throw new Error(
    `npm could not install ${args.at(-1)} (${reason}): ` +
      'check that npm can reach its registry and that the disk has 1.5 GB free, then run the same command again.',
  );
}

/** Removes what an earlier run left half done, unless that run is still at work. */
async function removeAbandoned(name: string): Promise<void> {
  await mkdir(cacheFolder, { recursive: true });
  for (const entry of await readdir(cacheFolder)) {
    const owner = entry.startsWith(`${name}.unfinished-`) ? Number(entry.split('-').at(-1)) : undefined;
    if (owner !== undefined && !isRunning(owner)) {
      await rm(join(cacheFolder, entry), { recursive: true, force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
