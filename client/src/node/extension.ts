/** The entry on a desktop or a remote machine: the server is a process of its own. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from '../activate.ts';

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/node/main.cjs');
  startClient(
    context,
    (options) =>
      new LanguageClient('star', 'STAR Answers', { module, transport: TransportKind.ipc }, options),
  );
}
