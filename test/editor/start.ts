// `npm start`: opens the sample answers with the extension running from this folder, in a VS Code that is
// installed if there is one and a screen to show it on, else in one that is served to a browser.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, projectRoot, runToEnd } from '../cache.ts';
import { installEditor, startServer } from './vscode.ts';

async function start(args: readonly string[]): Promise<void> {
  await checkBuilt();
  const folder = await copySamples();
  const desktop = args.includes('--browser') ? undefined : await findDesktop();
  if (desktop !== undefined) return openDesktop(desktop, folder);
  if (process.platform !== 'linux') {
    throw new Error(
      'VS Code was not found: install it for the desktop, or put its "code" command on the PATH, and run ' +
        'npm start again. Only on Linux can this command bring a VS Code of its own.',
    );
  }
  await serve(folder);
}

async function checkBuilt(): Promise<void> {
  const manifest = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { main?: string };
  if (manifest.main === undefined || !existsSync(join(projectRoot, manifest.main))) {
    throw new Error('The extension is not built yet: run npm start, which builds it first.');
  }
}

/** The samples are copied once, so that trying things out keeps what was typed and leaves the project alone. */
async function copySamples(): Promise<string> {
  const folder = join(cacheFolder, 'answers');
  if (existsSync(folder)) {
    console.log('Your copy of the sample answers is as you left it; delete .cache/answers for a fresh one.');
  } else {
    await cp(join(projectRoot, 'test', 'answers'), folder, { recursive: true });
  }
  return folder;
}

/** Gives the command of an installed VS Code that can open a window here. */
async function findDesktop(): Promise<string | undefined> {
  if (process.platform === 'linux') {
    const hasScreen = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
    // VS Code opens no window for root, and in a remote terminal "code" means the window at the other end,
    // which cannot load an extension from a folder.
    if (!hasScreen || process.getuid?.() === 0 || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  }
  for (const command of ['code', ...usualPlaces()]) {
    if (command !== 'code' && !existsSync(command)) continue;
    const { code } = await runCode(command, ['--version']);
    if (code === 0) return command;
  }
  return undefined;
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const inside = 'Visual Studio Code.app/Contents/Resources/app/bin/code';
    return [join('/Applications', inside), join(homedir(), 'Applications', inside)];
  }
  if (process.platform === 'win32') {
    const roots = [
      join(process.env.LOCALAPPDATA ?? homedir(), 'Programs'),
      process.env.ProgramFiles ?? 'C:\\Program Files',
    ];
    return roots.map((root) => join(root, 'Microsoft VS Code', 'bin', 'code.cmd'));
  }
  return ['/usr/bin/code', '/usr/share/code/bin/code', '/snap/bin/code'];
}

async function openDesktop(command: string, folder: string): Promise<void> {
  const args = [`--extensionDevelopmentPath=${projectRoot}`, '--new-window', folder];
  const { code, output } = await runCode(command, args);
  if (code !== 0) throw new Error(`VS Code (${command}) did not open: ${output.trim().slice(-300)}`);
  console.log(`VS Code opens ${folder} with STAR Answers in it.`);
}

/** On Windows the command is a batch file, which only a shell runs. */
function runCode(command: string, args: readonly string[]) {
  if (process.platform !== 'win32') return runToEnd(command, args);
  const line = [command, ...args].map((part) => `"${part}"`).join(' ');
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(line, { shell: true, stdio: 'ignore' });
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output: '' }));
  });
}

async function serve(folder: string): Promise<void> {
  const editor = await installEditor();
  const server = await startServer(editor, {
    extension: projectRoot,
    data: join(cacheFolder, 'start'),
  });
  console.log(`
STAR Answers runs in VS Code at

  ${server.urlOf(folder)}

Open this address in a browser on this machine. Ctrl+C ends it; what you change is kept in .cache/answers.
`);
  void server.ended.then(() => {
    console.error(`VS Code has ended; its last words were: ${server.output().trim().slice(-600)}`);
    process.exit(1);
  });
}

try {
  await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
