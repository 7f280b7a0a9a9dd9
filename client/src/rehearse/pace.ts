/** The personal pace in the user's settings, where the server, the views and the person find it. */
import { ConfigurationTarget, type Uri, workspace } from 'vscode';

/** What the user's settings say; undefined when they say nothing. */
export function ownPace(): number | undefined {
  return workspace.getConfiguration('star').inspect<number>('pace')?.globalValue;
}

/** What counts for this answer, as far as the editor knows. */
export function paceFor(answer: Uri): number {
  return workspace.getConfiguration('star', answer).get<number>('pace') ?? 1;
}

/** False when the settings cannot be written, for instance because their file is broken. */
export async function writePace(pace: number | undefined): Promise<boolean> {
  try {
    await workspace.getConfiguration('star').update('pace', pace, ConfigurationTarget.Global);
    return true;
  } catch {
    return false;
  }
}
