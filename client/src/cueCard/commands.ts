/** "STAR: Copy Cue Card" and "STAR: Export Cue Card...". */
import { commands, Disposable, env, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AnswerInFocus } from '../answers.ts';
import { type Script, scriptInFocus } from '../script.ts';
import { type CueCardFormat, cueCard } from './cueCard.ts';

export function registerCueCard(client: BaseLanguageClient, answer: AnswerInFocus): Disposable {
  return Disposable.from(
    commands.registerCommand('star.copyCueCard', async () => {
      const script = await scriptInFocus(client, answer, 'to copy its cue card');
      if (script) await copy(script);
    }),
    commands.registerCommand('star.exportCueCard', async () => {
      const script = await scriptInFocus(client, answer, 'to export its cue card');
      if (script) await exportAs(script);
    }),
  );
}

/** Plain text reads well wherever it is pasted. */
async function copy({ report }: Script): Promise<void> {
  await env.clipboard.writeText(cueCard(report, 'text'));
  void window.showInformationMessage('The cue card is in the clipboard.');
}

interface FormatChoice extends QuickPickItem {
  readonly format: CueCardFormat;
  readonly extension: string;
}

const choices: readonly FormatChoice[] = [
  { label: 'Markdown', description: 'for your notes', format: 'markdown', extension: 'md' },
  { label: 'Plain text', description: 'for anywhere', format: 'text', extension: 'txt' },
  { label: 'HTML', description: 'to print', format: 'html', extension: 'html' },
];

async function exportAs({ document, report }: Script): Promise<void> {
  const choice = await window.showQuickPick(choices, { title: 'Export Cue Card: format' });
  if (!choice) return;
  const { label, format, extension } = choice;
  const target = await window.showSaveDialog({
    title: 'Export Cue Card',
    filters: { [label]: [extension] },
    ...defaultPlace(document.isUntitled ? undefined : document.uri, extension),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(cueCard(report, format)));
  } catch {
    void window.showErrorMessage(`The cue card could not be written to ${target.fsPath}.`);
    return;
  }
  const open = await window.showInformationMessage(`The cue card is in ${target.fsPath}.`, 'Open');
  if (open === 'Open') await commands.executeCommand('vscode.open', target);
}

/** Beside the answer, under a name that is no answer's. */
function defaultPlace(answer: Uri | undefined, extension: string): { readonly defaultUri?: Uri } {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const name =
    answer?.path
      .split('/')
      .at(-1)
      ?.replace(/(?:\.star)?\.md$/i, '') ?? 'answer';
  if (answer) return { defaultUri: Uri.joinPath(answer, '..', `${name}.cues.${extension}`) };
  return folder ? { defaultUri: Uri.joinPath(folder, `${name}.cues.${extension}`) } : {};
}
