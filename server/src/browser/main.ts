/** The language server as a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';

const worker = globalThis as unknown as Worker;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

startServer(connection, {
  // The client replaces this address by that of its own content provider.
  rulePage: (name) => `star-rule:/${name}.md`,
  readProjectFile: async () => undefined,
});
