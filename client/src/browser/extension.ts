/** The entry in a browser: the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from '../activate.ts';

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser/main.js').toString(true);
  startClient(
    context,
    (options) => new LanguageClient('star', 'STAR Answers', async () => new Worker(script), options),
  );
}
