// Programs that the harness starts get a process group of their own, because an extension host can outlive the
// server that started it. Every group is ended when this process ends, however it ends short of being killed
// outright.

import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const endings = new Set<() => void>();
let isWatching = false;

export interface Started {
  readonly child: ChildProcess;
  /** All that the program has printed so far. */
  readonly output: () => string;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface GroupOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Folders to remove when the group has ended. */
  readonly leavings?: readonly string[];
  /** The program starts groups of its own and ends them when it is asked to end, so it is asked, not killed. */
  readonly hasGroups?: true;
}

/** Starts a program in a process group of its own, which ends with this process if not before. */
export function startGroup(program: string, args: readonly string[], options: GroupOptions = {}): Started {
  watchForTheEnd();
  let output = '';
  const child = spawn(program, args, {
    env: options.env ?? process.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const group = child.pid;
  const end = (signal: NodeJS.Signals) => {
    endings.delete(endWithThis);
    if (group !== undefined) signalGroup(group, signal);
    for (const folder of options.leavings ?? []) {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  const endWithThis = () => end(options.hasGroups ? 'SIGTERM' : 'SIGKILL');
  endings.add(endWithThis);
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  child.on('error', (error) => keep(Buffer.from(error.message)));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });

  const stop = async () => {
    if (group !== undefined) signalGroup(group, 'SIGTERM');
    await within(GRACE_MS, ended);
    end('SIGKILL');
  };
  return { child, output: () => output, ended, stop };
}

/** Resolves with the promise or with undefined when `ms` have passed, and leaves no timer behind. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

/** How long a server may take to put its state on disk before its group is killed. */
const GRACE_MS = 3000;

function watchForTheEnd(): void {
  if (isWatching) return;
  isWatching = true;
  process.once('exit', () => {
    for (const end of endings) end();
  });
  // Without a handler a signal ends Node without the exit event above. The codes are the shell's: 128 + number.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // The group has ended already.
  }
}
