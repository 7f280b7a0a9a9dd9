/** `star-language-server --stdio`: the language server as a process. */
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { findProjectFile, readProjectFile } from './project-file.ts';

// The bundle lies in dist/server/node, the pages of the rules are shipped beside the sources of the server.
const rulesFolder = new URL('../../../server/docs/rules/', pathToFileURL(__filename));

if (!process.argv.some((argument) => /^--(?:stdio|node-ipc|socket=|pipe=)/.test(argument))) {
  process.stderr.write(
    'star-language-server speaks the Language Server Protocol: start it with --stdio from your editor.\n',
  );
  process.exit(2);
}

startServer(createConnection(ProposedFeatures.all), {
  rulePage: (name) => new URL(`${name}.md`, rulesFolder).href,
  async readProjectFile(documentUri, workspaceFolders) {
    if (!documentUri.startsWith('file:')) return undefined;
    const root = workspaceFolders.find((folder) => documentUri.startsWith(`${folder.replace(/\/$/, '')}/`));
    const folder = dirname(fileURLToPath(documentUri));
    const path = findProjectFile(folder, root?.startsWith('file:') ? fileURLToPath(root) : folder);
    return path ? { uri: pathToFileURL(path).href, ...readProjectFile(path) } : undefined;
  },
});
