/**
 * "STAR: Rehearse Answer": a page with a prompter and a clock for each section. The page keeps the time (page.ts);
 * here the answer is fetched, and what was timed is remembered and becomes the personal pace.
 */
import {
  commands,
  Disposable,
  type ExtensionContext,
  Uri,
  ViewColumn,
  type Webview,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { AnswerInFocus } from '../answers.ts';
import { askForScript, type Script, scriptInFocus } from '../script.ts';
import { sectionNames } from '../timing/rows.ts';
import type { PageMessage, PageWish, RehearsalScript } from './messages.ts';
import { ownPace, paceFor, writePace } from './pace.ts';
import { judge, paceFrom, type Rehearsal } from './rehearsal.ts';
import { type Rehearsals, rehearsalsIn } from './rehearsals.ts';
import { type PaceNews, summarise } from './summary.ts';

export const rehearsalType = 'star.rehearse';

export function registerRehearsal(
  context: Pick<ExtensionContext, 'extensionUri' | 'globalState'>,
  client: BaseLanguageClient,
  answer: AnswerInFocus,
): Disposable {
  const rehearsals = rehearsalsIn(context.globalState);
  let page: RehearsalPage | undefined;
  const rehearse = async () => {
    const script = await scriptInFocus(client, answer, 'to rehearse it');
    if (!script) return;
    page ??= openPage(context.extensionUri, client, rehearsals, () => (page = undefined));
    page.show(script);
  };
  return Disposable.from(
    commands.registerCommand('star.rehearse', rehearse),
    commands.registerCommand('star.forgetRehearsals', async () => {
      if (await forget(rehearsals)) page?.close();
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) await rehearsals.rename(oldUri.toString(), newUri.toString());
    }),
    workspace.onDidCloseTextDocument(({ isUntitled, uri }) => {
      if (isUntitled) void rehearsals.detach(uri.toString());
    }),
    { dispose: () => page?.close() },
  );
}

/** Whether anything was deleted. */
async function forget(rehearsals: Rehearsals): Promise<boolean> {
  const count = rehearsals.all().length;
  if (count === 0 && ownPace() === undefined) {
    void window.showInformationMessage('There is no pace and no rehearsal to forget.');
    return false;
  }
  const choice = await window.showWarningMessage(
    `Forget your pace and ${count === 1 ? 'one rehearsal' : `${count} rehearsals`}?`,
    { modal: true, detail: 'All times go back to the standard estimate. This cannot be undone.' },
    'Forget',
  );
  if (choice !== 'Forget') return false;
  await rehearsals.forget();
  const isWritten = await writePace(undefined);
  void window.showInformationMessage(
    isWritten
      ? 'Your pace and rehearsals are deleted.'
      : 'Your rehearsals are deleted. The setting star.pace could not be written, so your pace is still there.',
  );
  return true;
}

interface RehearsalPage {
  readonly show: (script: Script) => void;
  readonly close: () => void;
}

function openPage(
  extension: Uri,
  client: BaseLanguageClient,
  rehearsals: Rehearsals,
  onClosed: () => void,
): RehearsalPage {
  const roots = [
    Uri.joinPath(extension, 'client', 'media'),
    Uri.joinPath(extension, 'dist', 'client', 'rehearse'),
  ];
  const panel = window.createWebviewPanel(
    rehearsalType,
    'Rehearse',
    ViewColumn.Active,
    // A rehearsal goes on where it was when its tab is shown again.
    { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: roots },
  );
  const icon = (theme: string) => Uri.joinPath(extension, 'client', 'media', `answer-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  let script: Script | undefined;
  let isReady = false;
  let isDone = false;
  let last: { readonly rehearsal: Rehearsal; readonly paceBefore: number | undefined } | undefined;

  const send = (message: PageMessage) => void panel.webview.postMessage(message);
  const start = () => {
    if (!script || !isReady) return;
    isDone = false;
    panel.title = `Rehearse ${script.document.uri.path.split('/').at(-1)}`;
    send({ kind: 'script', script: toPage(script) });
  };
  const restart = async () => {
    // What was written since the last time is said this time; a closed answer is said as it was.
    const report = script && (await askForScript(client, script.document));
    if (script && report?.sections.some(({ seconds }) => seconds > 0)) script = { ...script, report };
    start();
  };
  const tell = (rehearsal: Rehearsal, news: PaceNews) =>
    send({ kind: 'summary', summary: summarise(rehearsal, news, rehearsals.of(rehearsal.answer)) });
  const finish = async (done: Extract<PageWish, { kind: 'done' }>) => {
    if (!script) return;
    isDone = true;
    const rehearsal = toRehearsal(script, done);
    last = { rehearsal, paceBefore: ownPace() };
    tell(rehearsal, await learn(rehearsals, rehearsal, script));
  };
  const undo = async () => {
    if (!last) return;
    const { rehearsal, paceBefore } = last;
    await rehearsals.unlearn(rehearsal);
    await writePace(paceBefore);
    tell(rehearsal, { kind: 'undone', pace: paceBefore ?? 1 });
  };

  const wishes: {
    readonly [Kind in PageWish['kind']]: (wish: Extract<PageWish, { kind: Kind }>) => unknown;
  } = {
    ready: () => {
      isReady = true;
      start();
    },
    restart,
    done: finish,
    undo,
    forget: () => commands.executeCommand('star.forgetRehearsals'),
  };
  const listening = Disposable.from(
    panel.webview.onDidReceiveMessage((wish: PageWish) => wishes[wish.kind](wish as never)),
    panel.onDidChangeViewState(() => {
      if (!panel.visible) send({ kind: 'hidden' });
    }),
  );
  panel.onDidDispose(() => {
    listening.dispose();
    onClosed();
  });
  panel.webview.html = page(panel.webview, roots);
  return {
    show: (next) => {
      const isSame = script?.document === next.document;
      script = next;
      panel.reveal();
      // In the middle of a rehearsal the command only brings its page back.
      if (!isSame || isDone) start();
    },
    close: () => panel.dispose(),
  };
}

/** Keeps a rehearsal that can be believed, and writes the pace that it teaches together with the earlier ones. */
async function learn(rehearsals: Rehearsals, rehearsal: Rehearsal, script: Script): Promise<PaceNews> {
  const { uri } = script.document;
  const judgement = judge(rehearsal);
  if (judgement !== 'believable') return { kind: 'unchanged', pace: rehearsal.pace, because: judgement };
  await rehearsals.add(rehearsal);
  const pace = paceFrom(rehearsals.all()) ?? 1;
  // A project file is known to the server only.
  const isInFile = paceFor(uri) !== rehearsal.pace;
  if (!(await writePace(pace))) return { kind: 'unsaved', pace: rehearsal.pace };
  return { kind: 'learned', pace, isOverruled: isInFile || paceFor(uri) !== pace };
}

function toPage({ document, report }: Script): RehearsalScript {
  return {
    title: report.title ?? document.uri.path.split('/').at(-1) ?? '',
    question: report.question ?? '',
    budget: report.minutes * 60,
    sections: saidIn(report).map(({ id, heading, seconds, budget, paragraphs, cues }) => ({
      name: heading ?? sectionNames[id],
      estimated: seconds,
      budget: budget?.max,
      paragraphs,
      cues,
    })),
  };
}

function toRehearsal(script: Script, done: Extract<PageWish, { kind: 'done' }>): Rehearsal {
  const { report, document } = script;
  return {
    at: Date.now(),
    answer: document.isUntitled && document.isClosed ? '' : document.uri.toString(),
    mode: done.mode,
    budget: report.minutes * 60,
    pace: report.pace,
    sections: saidIn(report).map(({ id, heading, seconds, budget }, index) => ({
      name: heading ?? sectionNames[id],
      took: done.seconds[index] ?? 0,
      estimated: seconds,
      budget: budget?.max,
      isFinished: index < done.finished,
    })),
    isLearned: true,
  };
}

/** Nobody can say an empty section. */
const saidIn = ({ sections }: Script['report']): Script['report']['sections'] =>
  sections.filter(({ seconds }) => seconds > 0);

function page(webview: Webview, [media, scripts]: readonly Uri[]): string {
  const nonce = crypto.randomUUID();
  const address = (folder: Uri | undefined, file: string) =>
    folder ? webview.asWebviewUri(Uri.joinPath(folder, file)).toString() : '';
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Rehearse</title>
  <link rel="stylesheet" href="${address(media, 'rehearse.css')}">
</head>
<body>
  <script nonce="${nonce}" src="${address(scripts, 'page.js')}"></script>
</body>
</html>`;
}
