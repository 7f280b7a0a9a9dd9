/** Which documents are answers, and which of them the person is looking at. */
import {
  type Disposable,
  type DocumentSelector,
  type Event,
  EventEmitter,
  TabInputCustom,
  TabInputWebview,
  type TextDocument,
  window,
  workspace,
} from 'vscode';

export const answerSelector = [
  { language: 'star-markdown' },
  // A person may map `*.star.md` to Markdown and keeps everything but the grammar.
  { language: 'markdown', pattern: '**/*.star.md' },
] satisfies DocumentSelector;

export function isAnswer(document: TextDocument): boolean {
  return (
    document.languageId === 'star-markdown' ||
    (document.languageId === 'markdown' && document.uri.path.endsWith('.star.md'))
  );
}

/** Old versions in a comparison and other read-only copies are not written on, so nothing is said about them. */
export function isWritten(document: TextDocument): boolean {
  return document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) !== false;
}

export interface AnswerInFocus extends Disposable {
  readonly current: () => TextDocument | undefined;
  readonly onDidChange: Event<TextDocument | undefined>;
}

export function watchAnswerInFocus(): AnswerInFocus {
  const changed = new EventEmitter<TextDocument | undefined>();
  let current = answerInFocus(undefined);
  const look = () => {
    const next = answerInFocus(current);
    if (next === current) return;
    current = next;
    changed.fire(current);
  };
  const subscriptions = [
    changed,
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    window.tabGroups.onDidChangeTabs(look),
    // A document changes its language by being closed and opened again.
    workspace.onDidOpenTextDocument(look),
    workspace.onDidCloseTextDocument(look),
  ];
  return {
    current: () => current,
    onDidChange: changed.event,
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
}

/** A preview or a settings page in focus leaves the answer where it was; another text file does not. */
function answerInFocus(before: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active) return isAnswer(active) ? active : undefined;
  const shown = window.visibleTextEditors.map((editor) => editor.document).filter(isAnswer);
  if (before && !before.isClosed && (shown.includes(before) || isPreview(before))) return before;
  return shown[0];
}

/** The tab in focus shows the answer: rendered or rehearsed on our page, or in the editor's own preview. */
function isPreview(document: TextDocument): boolean {
  const tab = window.tabGroups.activeTabGroup.activeTab?.input;
  if (tab instanceof TabInputWebview) return /star\.(?:preview|rehearse)$/.test(tab.viewType);
  return tab instanceof TabInputCustom && tab.uri.toString() === document.uri.toString();
}
