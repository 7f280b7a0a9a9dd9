/**
 * The preview of an answer: the editor's own rendering on a page of ours.
 * The editor's preview is tied to the language Markdown: in an editor of another language its page does not follow,
 * and its preview editor takes the place of the text and asks to save when it is closed.
 */
import {
  commands,
  Disposable,
  extensions,
  type TextDocument,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type AnswerInFocus, isAnswer } from '../answers.ts';

export const previewType = 'star.preview';

export function registerPreview(extension: Uri, answer: AnswerInFocus): Disposable {
  let preview: Preview | undefined;
  const open = async (resource: unknown, column: ViewColumn) => {
    const document = resource instanceof Uri ? await workspace.openTextDocument(resource) : answer.current();
    if (!document) return;
    preview ??= openPage(extension, answer, column, () => (preview = undefined));
    preview.show(document, column);
  };
  return Disposable.from(
    commands.registerCommand('star.openPreview', (resource) => open(resource, ViewColumn.Active)),
    commands.registerCommand('star.openPreviewToSide', (resource) => open(resource, ViewColumn.Beside)),
    commands.registerCommand('star.showSource', () => preview?.showSource()),
    { dispose: () => preview?.close() },
  );
}

interface Preview {
  readonly show: (document: TextDocument, column: ViewColumn) => void;
  readonly showSource: () => Thenable<unknown>;
  readonly close: () => void;
}

/** To the page. */
type PreviewMessage =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'line'; readonly line: number };

function openPage(extension: Uri, answer: AnswerInFocus, column: ViewColumn, onClosed: () => void): Preview {
  const styles = [Uri.joinPath(extension, 'client', 'media')];
  const markdown = extensions.getExtension('vscode.markdown-language-features')?.extensionUri;
  if (markdown) styles.unshift(Uri.joinPath(markdown, 'media'));
  const isBeside = column === ViewColumn.Beside;
  const panel: WebviewPanel = window.createWebviewPanel(
    previewType,
    'Preview',
    { viewColumn: column, preserveFocus: isBeside },
    { enableScripts: true, enableFindWidget: true, localResourceRoots: styles },
  );
  const icon = (theme: string) => Uri.joinPath(extension, 'client', 'media', `answer-${theme}.svg`);
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  let document: TextDocument | undefined;
  let isDrawing = false;
  let isStale = false;

  const send = (message: PreviewMessage) => void panel.webview.postMessage(message);
  const draw = async () => {
    isStale = true;
    // One rendering at a time: what was typed meanwhile is in the next.
    if (isDrawing) return;
    isDrawing = true;
    while (isStale && document) {
      isStale = false;
      panel.title = `Preview ${document.uri.path.split('/').at(-1)}`;
      send({ kind: 'text', html: await render(document) });
      followLine();
    }
    isDrawing = false;
  };
  const followLine = () => {
    const editor = window.visibleTextEditors.find((shown) => shown.document === document);
    const top = editor?.visibleRanges[0]?.start.line;
    if (top !== undefined) send({ kind: 'line', line: top });
  };
  const turnTo = (next: TextDocument | undefined) => {
    if (!next || next === document) return;
    document = next;
    void draw();
  };

  const listening = Disposable.from(
    answer.onDidChange(turnTo),
    workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) void draw();
    }),
    window.onDidChangeTextEditorVisibleRanges((event) => {
      if (event.textEditor.document === document) followLine();
    }),
    // The page is ready, for the first time or again after it was hidden.
    panel.webview.onDidReceiveMessage(() => void draw()),
  );
  panel.onDidDispose(() => {
    listening.dispose();
    onClosed();
  });
  panel.webview.html = page(panel.webview, styles);
  return {
    show: (next, place) => {
      turnTo(isAnswer(next) ? next : undefined);
      if (place === ViewColumn.Beside) panel.reveal(undefined, true);
      else panel.reveal(place);
    },
    showSource: () => {
      const open = window.visibleTextEditors.find((editor) => editor.document === document);
      const place = open?.viewColumn ?? panel.viewColumn ?? ViewColumn.Active;
      return document ? window.showTextDocument(document, place) : Promise.resolve();
    },
    close: () => panel.dispose(),
  };
}

/** Rendered by the editor's Markdown, with the number of its line at each block. */
async function render(document: TextDocument): Promise<string> {
  try {
    return await commands.executeCommand<string>(
      'markdown.api.render',
      withoutFrontMatter(document.getText()),
    );
  } catch {
    return '<p>The preview needs the built-in extension "Markdown Language Features", which is switched off.</p>';
  }
}

/**
 * The rendering shows front matter as YAML, which people do not quote: their question would be an error.
 * Its lines are emptied, not removed, so that the others keep their numbers.
 */
const withoutFrontMatter = (text: string): string =>
  text.replace(/^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/, (frontMatter) =>
    frontMatter.replace(/[^\n]/g, ''),
  );

function page(webview: Webview, styles: readonly Uri[]): string {
  const nonce = crypto.randomUUID();
  const media = styles.at(-1);
  const address = (folder: Uri | undefined, file: string) =>
    folder ? webview.asWebviewUri(Uri.joinPath(folder, file)).toString() : '';
  const sheets = styles.flatMap((folder) =>
    folder === media
      ? [address(folder, 'preview.css')]
      : [address(folder, 'markdown.css'), address(folder, 'highlight.css')],
  );
  const policy = `default-src 'none'; img-src data:; style-src ${webview.cspSource} 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Preview</title>
  ${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n  ')}
</head>
<body>
  <main id="answer"></main>
  <script nonce="${nonce}" src="${address(media, 'preview.js')}"></script>
</body>
</html>`;
}
