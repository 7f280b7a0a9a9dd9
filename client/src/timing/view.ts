/**
 * The Timing view: a web page beside the editor that draws the rows it is sent.
 * It is sent everything anew each time; what changed is the page's business (client/media/timing.js).
 */
import {
  commands,
  type Disposable,
  Position,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  type Webview,
  type WebviewView,
  window,
} from 'vscode';
import type { StoryWatch } from '../story.ts';
import { type TimingRows, timingRows } from './rows.ts';
import { type Strip, timeStrip } from './strip.ts';

/** To the page. */
export type TimingMessage =
  | { readonly kind: 'none' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'lost' }
  | ({ readonly kind: 'rows'; readonly strip: Strip | undefined } & TimingRows);

/** From the page. */
type Wish =
  | { readonly kind: 'ready' }
  | { readonly kind: 'newAnswer' }
  | { readonly kind: 'go'; readonly line: number };

export function registerTimingView(extension: Uri, story: StoryWatch): Disposable {
  const media = Uri.joinPath(extension, 'client', 'media');
  return window.registerWebviewViewProvider('star.timing', {
    resolveWebviewView(view: WebviewView) {
      const draw = () => void view.webview.postMessage(toMessage(story));
      view.webview.options = { enableScripts: true, localResourceRoots: [media] };
      const listening = [
        story.onDidChange(draw),
        view.webview.onDidReceiveMessage((wish: Wish) => {
          if (wish.kind === 'ready') draw();
          if (wish.kind === 'newAnswer') void commands.executeCommand('star.newAnswer');
          if (wish.kind === 'go') void goTo(story.current()?.document, wish.line);
        }),
      ];
      view.onDidDispose(() => {
        for (const listener of listening) listener.dispose();
      });
      view.webview.html = page(view.webview, media);
    },
  });
}

function toMessage(watch: StoryWatch): TimingMessage {
  const story = watch.current();
  if (!story) return { kind: 'none' };
  if (!story.report) return { kind: watch.isLost() ? 'lost' : 'waiting' };
  return {
    kind: 'rows',
    ...timingRows(story.report),
    strip: story.script && timeStrip(story.script),
  };
}

async function goTo(document: TextDocument | undefined, line: number): Promise<void> {
  if (!document || document.isClosed) return;
  const open = window.visibleTextEditors.find((editor) => editor.document === document);
  const place = document.validatePosition(new Position(line, 0));
  const editor = await window.showTextDocument(document, {
    ...(open?.viewColumn ? { viewColumn: open.viewColumn } : {}),
    selection: new Range(place, place),
  });
  editor.revealRange(new Range(place, place), TextEditorRevealType.InCenterIfOutsideViewport);
}

function page(webview: Webview, media: Uri): string {
  const nonce = crypto.randomUUID();
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(media, file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Timing</title>
  <link rel="stylesheet" href="${address('timing.css')}">
</head>
<body>
  <p id="note"></p>
  <button id="new" type="button" hidden>New answer</button>
  <main id="rows" hidden>
    <ul id="whole" role="list" aria-label="Time of the whole answer"></ul>
    <ul id="sections" role="list" aria-label="Time of each section"></ul>
    <section id="heard" aria-labelledby="heard-title" hidden>
      <h2 id="heard-title">What is heard when</h2>
      <div id="strip" aria-hidden="true"><div id="parts"></div><div id="ticks"></div></div>
      <ol id="marks" role="list" aria-labelledby="heard-title"></ol>
    </section>
  </main>
  <script nonce="${nonce}" src="${address('timing.js')}"></script>
</body>
</html>`;
}
