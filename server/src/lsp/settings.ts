/** The settings that hold for a document: those of the client, under those of the nearest project file. */
import type { Connection } from 'vscode-languageserver';
import { defaultSettings, readSettings, type Settings } from '../core/settings.ts';

export interface ProjectFile {
  readonly uri: string;
  readonly value: unknown;
  readonly problems: readonly string[];
}

export interface SettingsSource {
  of(uri: string): Promise<Settings>;
  /** Read again when next asked for: one document's, or all. */
  forget(uri?: string): void;
}

export function settingsSource(
  connection: Connection,
  readClient: (uri: string) => unknown,
  readProject: (uri: string) => Promise<ProjectFile | undefined>,
): SettingsSource {
  const known = new Map<string, Promise<Settings>>();
  const said = new Set<string>();

  /** A problem of the settings is said once, not with every keystroke. */
  function sayOnce(problem: string): void {
    if (said.has(problem)) return;
    said.add(problem);
    connection.window.showWarningMessage(`STAR Answers: ${problem}`);
  }

  async function read(uri: string): Promise<Settings> {
    const client = readSettings(await readClient(uri));
    const file = await readProject(uri);
    const project = readSettings(file?.value, client.settings);
    for (const problem of client.problems) sayOnce(`Settings: ${problem}`);
    for (const problem of [...(file?.problems ?? []), ...project.problems])
      sayOnce(`${file?.uri}: ${problem}`);
    return project.settings;
  }

  return {
    of(uri) {
      const settings =
        known.get(uri) ??
        read(uri).catch((error: unknown) => {
          connection.console.error(
            `The settings could not be read, so the standard ones count: ${String(error)}`,
          );
          return defaultSettings;
        });
      known.set(uri, settings);
      return settings;
    },
    forget(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
  };
}
