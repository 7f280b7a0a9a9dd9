/** A language client without an editor: the real bundled server over stdio. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';

export interface Client {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, range: Diagnostic['range'], text: string): Promise<void>;
  pull(uri: string): Promise<Diagnostic[]>;
  actions(uri: string, range: Diagnostic['range'], only?: string[]): Promise<CodeAction[]>;
  /** The text of an open document as the client knows it. */
  text(uri: string): string;
  /** The text after an action's edit; fails when the edit is for another version. */
  applied(action: CodeAction): string;
  stop(): Promise<void>;
}

export const serverPath = fileURLToPath(new URL('../../dist/server/node/main.cjs', import.meta.url));

export async function startClient(
  capabilities: object,
  options: object = {},
  path = serverPath,
): Promise<Client> {
  const server = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  // A test that failed half-way must not leave its server running.
  const kill = (): boolean => server.kill();
  process.once('exit', kill);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout!),
    new StreamMessageWriter(server.stdin!),
  );
  connection.listen();
  const documents = new Map<string, TextDocument>();
  const documentOf = (uri: string): TextDocument => {
    const document = documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities,
    ...options,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    process: server,
    async open(uri, text, languageId = 'star-markdown') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
    },
    async change(uri, range, text) {
      const document = documentOf(uri);
      documents.set(uri, TextDocument.update(document, [{ range, text }], document.version + 1));
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: documentOf(uri).version },
        contentChanges: [{ range, text }],
      });
    },
    async pull(uri) {
      const report = await connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      return report.items;
    },
    actions: (uri, range, only) =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }),
    text: (uri) => documentOf(uri).getText(),
    applied(action) {
      const change = action.edit?.documentChanges?.[0];
      if (!change || !('textDocument' in change))
        throw new Error(`${action.title} has no edit with a version`);
      const document = documentOf(change.textDocument.uri);
      if (change.textDocument.version !== document.version)
        throw new Error(`${action.title} is for another version`);
      return TextDocument.applyEdits(document, change.edits as TextEdit[]);
    },
    async stop() {
      await connection.sendRequest('shutdown');
      const ended = new Promise((resolve) => server.once('exit', resolve));
      await connection.sendNotification('exit');
      await ended;
      process.off('exit', kill);
      connection.dispose();
    },
  };
}
