// A real VS Code without a display: the server part of VS Code as code-server packs it, started by itself, and
// shown in a browser. Only pinned versions are used, because how it is started is not a promised interface.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached, installDependencies, installPackage, runToEnd } from '../cache.ts';
import { startGroup, within } from './processes.ts';

/** code-server 4.139.1 holds VS Code 1.139.1, which asks for Node 22.15 or later. */
const CODE_SERVER_VERSION = '4.139.1';
const NODE_VERSION = '24.21.0';
const START_LIMIT_MS = 60_000;

export interface Editor {
  readonly node: string;
  readonly main: string;
}

/** Gives the editor, fetched into the cache when it is not there yet. */
export async function installEditor(): Promise<Editor> {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `VS Code in a browser can be set up on Linux only, and this is ${process.platform} on ${process.arch}: ` +
        'install VS Code for the desktop to try the extension, and run the tests on Linux.',
    );
  }
  const nodePackage = `node-linux-${process.arch}`;
  const node = await cached({
    folder: `${nodePackage}-${NODE_VERSION}`,
    what: `Node ${NODE_VERSION} to run VS Code with (190 MB)`,
    needs: [`node_modules/${nodePackage}/bin/node`],
    fill: async (folder) => {
      const program = join(await installPackage(folder, nodePackage, NODE_VERSION), 'bin', 'node');
      const { code, output } = await runToEnd(program, ['--version']);
      if (code !== 0) throw new Error(`Node ${NODE_VERSION} does not run on this machine: ${output.trim()}.`);
    },
  });
  const inner = 'node_modules/code-server/lib/vscode';
  const codeServer = await cached({
    folder: `code-server-${CODE_SERVER_VERSION}`,
    what: 'VS Code (600 MB)',
    needs: [`${inner}/out/server-main.js`, `${inner}/node_modules/@parcel/watcher/package.json`],
    fill: async (folder) => {
      await installPackage(folder, 'code-server', CODE_SERVER_VERSION);
      await installDependencies(join(folder, inner));
    },
  });
  return {
    node: join(node, `node_modules/${nodePackage}/bin/node`),
    main: join(codeServer, inner, 'out/server-main.js'),
  };
}

export interface ServerOptions {
  /** The folder that holds the extension's package.json; it is run from there as it stands. */
  readonly extension?: string;
  /** A packed extension to install. */
  readonly vsix?: string;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where settings and state live. Without it they are thrown away when the server stops. */
  readonly data?: string;
  /** Lets a page start extension tests. */
  readonly acceptsTests?: boolean;
  /** A fixed port; without it a free one is taken. */
  readonly port?: number;
}

export interface RunningServer {
  readonly port: number;
  /** The address that opens a folder. */
  readonly urlOf: (folder: string) => string;
  /** Changes settings while the editor runs; it notices by itself. */
  readonly changeSettings: (settings: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly output: () => string;
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts VS Code on 127.0.0.1 and resolves when it can be opened. */
export async function startServer(editor: Editor, options: ServerOptions = {}): Promise<RunningServer> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), 'star-editor-')));
  const settingsFile = join(data, 'ud', 'User', 'settings.json');
  // VS Code served to a browser reads the user's settings at its start only, but watches the machine's.
  const machineSettingsFile = join(data, 'ud', 'Machine', 'settings.json');
  const changed: Record<string, unknown> = {};
  for (const folder of ['ud/User', 'ud/Machine', 'ext', 'tmp']) {
    await mkdir(join(data, folder), { recursive: true });
  }
  if (!existsSync(settingsFile)) {
    await writeJson(settingsFile, { ...QUIET_SETTINGS, ...options.settings });
  }
  const folders = [
    ...['--server-data-dir', data],
    ...['--user-data-dir', join(data, 'ud')],
    ...['--extensions-dir', join(data, 'ext')],
  ];
  const env = { ...editorEnvironment(), TMPDIR: join(data, 'tmp') };
  if (options.vsix !== undefined) await installVsix(editor, options.vsix, folders, env);
  if (options.extension !== undefined) await registerExtension(options.extension, join(data, 'ext'));

  const args = [
    editor.main,
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    '--without-connection-token',
    '--accept-server-license-terms',
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
    '--disable-workspace-trust',
    ...['--reconnection-grace-time', '1'],
    ...(options.acceptsTests ? ['--enable-smoke-test-driver'] : []),
    ...folders,
  ];
  const leavings = options.data === undefined ? [data] : [];
  const { child, output, ended, stop } = startGroup(editor.node, args, { env, leavings });

  const port = await within(
    START_LIMIT_MS,
    new Promise<number | undefined>((resolve) => {
      const look = () => {
        const found = /Extension host agent listening on (\d+)/.exec(output());
        if (found) resolve(Number(found[1]));
      };
      child.stdout?.on('data', look);
      void ended.then(() => resolve(undefined));
    }),
  );
  if (port === undefined) {
    await stop();
    throw new Error(
      `VS Code did not start on 127.0.0.1; its last words were: ${output().trim().slice(-600)}`,
    );
  }
  return {
    port,
    urlOf: (folder) => `http://127.0.0.1:${port}/?folder=${encodeURI(folder)}`,
    changeSettings: async (settings) => {
      Object.assign(changed, settings);
      await writeJson(machineSettingsFile, changed);
    },
    output,
    ended,
    stop,
  };
}

/** Everything that would talk, ask, look up or move by itself is off. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** A terminal inside VS Code hands its own variables down, and the server would take itself for that one. */
function editorEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|XDG_RUNTIME_DIR$|NODE_OPTIONS$|npm_)/.test(name),
  );
  return Object.fromEntries(kept);
}

async function installVsix(
  editor: Editor,
  vsix: string,
  folders: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const args = [editor.main, '--accept-server-license-terms', ...folders, '--install-extension', vsix];
  const { code, output } = await runToEnd(editor.node, args, env);
  if (code !== 0 || !output.includes('successfully installed')) {
    throw new Error(`VS Code could not install ${vsix}: ${output.trim().slice(-400)}`);
  }
}

/** Lists the extension where VS Code keeps its list of installed ones, with its folder left where it is. */
async function registerExtension(folder: string, extensionsFolder: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly publisher: string;
    readonly name: string;
    readonly version: string;
  };
  const entry = {
    identifier: { id: `${manifest.publisher}.${manifest.name}` },
    version: manifest.version,
    location: { $mid: 1, path: folder, scheme: 'file' },
  };
  await writeJson(join(extensionsFolder, 'extensions.json'), [entry]);
}

function writeJson(path: string, value: unknown): Promise<void> {
  return writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
