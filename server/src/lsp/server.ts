/** The language server: one handler per request, each fetches the story and delegates. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { beyondCap } from '../core/cap.ts';
import { hoverAt } from '../features/hover.ts';
import { inlayHints } from '../features/inlay-hints.ts';
import {
  type ScriptParams,
  type ScriptReport,
  type StoryParams,
  type StoryReport,
  scriptRequest,
  storyRequest,
} from '../protocol.ts';
import { reportStory } from '../report.ts';
import { scriptOf } from '../script.ts';
import { codeActionsOf, fixAllKind, rewriteKind } from './code-actions.ts';
import { toDiagnostic, toFolds, toHover, toInlayHint, toSymbols } from './convert.ts';
import { guarded } from './guard.ts';
import { type Reading, readingsOf } from './readings.ts';
import { type ProjectFile, settingsSource } from './settings.ts';

/** What the surroundings supply: Node and the browser differ only here. */
export interface Runtime {
  /** Address of the shipped page of a rule. */
  rulePage(name: string): string;
  /** The text of the project file `.starrc.json` nearest above a document, not above its workspace folder; undefined if there is none. */
  readProjectFile(documentUri: string, workspaceFolders: readonly string[]): Promise<ProjectFile | undefined>;
}

export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  let clientSettings: unknown;
  let workspaceFolders: readonly string[] = [];
  let clientPulls = false;
  let canAskConfiguration = false;
  let canRefresh = false;
  let canRefreshHints = false;
  let canWatch = false;
  let canChangeFolders = false;
  const log = (message: string): void => connection.console.error(message);
  const settings = settingsSource(
    connection,
    (uri) =>
      canAskConfiguration
        ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'star' })
        : clientSettings,
    (uri) => runtime.readProjectFile(uri, workspaceFolders),
  );
  const readings = readingsOf(documents, settings, (rule, error) =>
    log(`The rule ${rule} failed and was left out: ${error instanceof Error ? error.stack : String(error)}`),
  );
  const { read } = readings;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { textDocument, workspace } = params.capabilities;
    clientPulls = textDocument?.diagnostic !== undefined;
    canAskConfiguration = workspace?.configuration === true;
    canChangeFolders = workspace?.workspaceFolders === true;
    canRefresh = workspace?.diagnostics?.refreshSupport === true;
    canRefreshHints = workspace?.inlayHint?.refreshSupport === true;
    canWatch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    clientSettings = params.initializationOptions?.settings ?? params.initializationOptions;
    workspaceFolders =
      params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    return {
      serverInfo: { name: 'star-language-server' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, rewriteKind, fixAllKind] },
        documentSymbolProvider: { label: 'STAR' },
        foldingRangeProvider: true,
        hoverProvider: true,
        inlayHintProvider: true,
        ...(clientPulls
          ? {
              diagnosticProvider: {
                identifier: 'star',
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (canAskConfiguration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'star' });
    if (canWatch) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/.starrc.json' }],
      });
    }
    if (!canChangeFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map((folder) => folder.uri);
      workspaceFolders = [
        ...workspaceFolders.filter((uri) => !gone.includes(uri)),
        ...added.map((folder) => folder.uri),
      ];
      forgetSettings();
    });
  });

  connection.onDidChangeConfiguration(({ settings: changed }) => {
    if (!canAskConfiguration) clientSettings = changed?.star ?? changed;
    forgetSettings();
  });
  connection.onDidChangeWatchedFiles(forgetSettings);

  function forgetSettings(): void {
    settings.forget();
    readings.forget();
    if (!clientPulls) for (const document of documents.all()) publishSoon(document.uri);
    else if (canRefresh) void connection.languages.diagnostics.refresh();
    if (canRefreshHints) connection.languages.inlayHint.refresh().catch(() => undefined);
  }

  function diagnosticsOf({ document, story, settings: current, findings }: Reading): Diagnostic[] {
    const waiting = beyondCap(story, findings, current.findingsPerSection);
    return findings.map((finding) => toDiagnostic(document, finding, runtime.rulePage, waiting.get(finding)));
  }

  connection.languages.diagnostics.on((params, token) =>
    guarded<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
      'Diagnostics',
      token,
      log,
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async () => {
        const reading = await read(params.textDocument.uri);
        return { kind: DocumentDiagnosticReportKind.Full, items: reading ? diagnosticsOf(reading) : [] };
      },
    ),
  );

  // For clients that do not ask: one pending run per document, and what it sends is of the newest version.
  const pending = new Set<string>();
  function publishSoon(uri: string): void {
    if (pending.has(uri)) return;
    pending.add(uri);
    setTimeout(() => {
      pending.delete(uri);
      publish(uri).catch((error: unknown) => log(`Diagnostics failed: ${String(error)}`));
    });
  }
  async function publish(uri: string): Promise<void> {
    const reading = await read(uri);
    if (!reading) return;
    if (documents.get(uri)?.version !== reading.version) return publishSoon(uri);
    await connection.sendDiagnostics({ uri, version: reading.version, diagnostics: diagnosticsOf(reading) });
  }

  documents.onDidChangeContent(({ document }) => {
    if (!clientPulls) publishSoon(document.uri);
  });
  documents.onDidClose(({ document }) => {
    readings.forget(document.uri);
    settings.forget(document.uri);
    if (!clientPulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onCodeAction((params, token) =>
    guarded<CodeAction[]>('Code actions', token, log, [], async () => {
      const reading = await read(params.textDocument.uri);
      return reading ? codeActionsOf(reading, params, runtime.rulePage) : [];
    }),
  );

  connection.onDocumentSymbol((params, token) =>
    guarded('Outline', token, log, [], async () => {
      const reading = await read(params.textDocument.uri);
      return reading ? toSymbols(reading.document, reading.story, reading.timing) : [];
    }),
  );

  connection.onFoldingRanges((params, token) =>
    guarded('Folding', token, log, [], async () => {
      const reading = await read(params.textDocument.uri);
      return reading ? toFolds(reading.document, reading.story) : [];
    }),
  );

  connection.onHover((params, token) =>
    guarded<Hover | null>('Hover', token, log, null, async () => {
      const reading = await read(params.textDocument.uri);
      if (!reading) return null;
      const { document, story, settings: current } = reading;
      const hover = hoverAt(story, document.offsetAt(params.position), current);
      return hover ? toHover(document, hover) : null;
    }),
  );

  connection.languages.inlayHint.on((params, token) =>
    guarded<InlayHint[]>('Clock', token, log, [], async () => {
      const reading = await read(params.textDocument.uri);
      if (!reading) return [];
      const { document, story, timing } = reading;
      const range = {
        start: document.offsetAt(params.range.start),
        end: document.offsetAt(params.range.end),
      };
      return inlayHints(story, timing, range).map((hint) => toInlayHint(document, hint));
    }),
  );

  connection.onRequest<ScriptReport | null, void>(
    scriptRequest,
    (params: ScriptParams, token: CancellationToken) =>
      guarded<ScriptReport | null>('Script', token, log, null, async () => {
        const reading = await read(params.uri);
        return reading
          ? scriptOf(reading.document, reading.story, reading.timing, reading.settings.pace)
          : null;
      }),
  );

  connection.onRequest<StoryReport | null, void>(
    storyRequest,
    (params: StoryParams, token: CancellationToken) =>
      guarded<StoryReport | null>('Story', token, log, null, async () => {
        const reading = await read(params.uri);
        if (!reading) return null;
        // The views draw no fixes, and making one may need the grammar of a sentence.
        const findings = reading.findings.map(({ fixes: _, ...finding }) => finding);
        return reportStory(params.uri, reading.document, reading.story, reading.timing, findings);
      }),
  );

  documents.listen(connection);
  connection.listen();
}
