/** The language server: one handler per request, each fetches the story and delegates. */
import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
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
import { type CheckedFinding, checkStory } from '../core/check.ts';
import { collectEdits } from '../core/fix.ts';
import { ignoreFixes } from '../core/ignore-fixes.ts';
import {
  type PassageRewrite,
  passageTitle,
  rewriteSectionToI,
  rewriteStoryToI,
} from '../core/rewrites/passage.ts';
import { weVoice } from '../core/rules/we-voice.ts';
import { defaultSettings, readSettings, ruleSettings, type Settings } from '../core/settings.ts';
import { parseStory } from '../core/story/parse.ts';
import { touches } from '../core/story/spans.ts';
import type { Story } from '../core/story/story.ts';
import { type Timing, timeStory } from '../core/timing/timing.ts';
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
import {
  toCodeAction,
  toDiagnostic,
  toFolds,
  toHover,
  toInlayHint,
  toSymbols,
  toWorkspaceEdit,
} from './convert.ts';
import { guarded } from './guard.ts';

/** What the surroundings supply: Node and the browser differ only here. */
export interface Runtime {
  /** Address of the shipped page of a rule. */
  rulePage(name: string): string;
  /** The text of the project file `.starrc.json` nearest above a document, not above its workspace folder; undefined if there is none. */
  readProjectFile(documentUri: string, workspaceFolders: readonly string[]): Promise<ProjectFile | undefined>;
}

export interface ProjectFile {
  readonly uri: string;
  readonly value: unknown;
  readonly problems: readonly string[];
}

interface Reading {
  readonly version: number;
  readonly story: Story;
  readonly settings: Settings;
  readonly timing: Timing;
  readonly findings: readonly CheckedFinding[];
}

const fixAllKind = `${CodeActionKind.SourceFixAll}.star`;
const rewriteKind = `${CodeActionKind.RefactorRewrite}.star`;

export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  // Both may be dropped at any moment; what they hold is made again when asked for.
  const readings = new Map<string, Reading>();
  const settings = new Map<string, Promise<Settings>>();
  let clientSettings: unknown;
  let workspaceFolders: readonly string[] = [];
  let clientPulls = false;
  let canAskConfiguration = false;
  let canRefresh = false;
  let canRefreshHints = false;
  let canWatch = false;
  let canChangeFolders = false;
  const reportedProblems = new Set<string>();
  const log = (message: string): void => connection.console.error(message);

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
    settings.clear();
    readings.clear();
    if (!clientPulls) for (const document of documents.all()) publishSoon(document.uri);
    else if (canRefresh) void connection.languages.diagnostics.refresh();
    if (canRefreshHints) connection.languages.inlayHint.refresh().catch(() => undefined);
  }

  function settingsOf(uri: string): Promise<Settings> {
    let known = settings.get(uri);
    if (!known) {
      known = readSettingsOf(uri).catch((error: unknown) => {
        log(`The settings could not be read, so the standard ones count: ${String(error)}`);
        return defaultSettings;
      });
      settings.set(uri, known);
    }
    return known;
  }

  async function readSettingsOf(uri: string): Promise<Settings> {
    const fromClient = canAskConfiguration
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: 'star' })
      : clientSettings;
    const client = readSettings(fromClient);
    const file = await runtime.readProjectFile(uri, workspaceFolders);
    const project = readSettings(file?.value, client.settings);
    for (const problem of client.problems) sayOnce(`Settings: ${problem}`);
    for (const problem of [...(file?.problems ?? []), ...project.problems])
      sayOnce(`${file?.uri}: ${problem}`);
    return project.settings;
  }

  /** A problem of the settings is said once, not with every keystroke. */
  function sayOnce(problem: string): void {
    if (reportedProblems.has(problem)) return;
    reportedProblems.add(problem);
    connection.window.showWarningMessage(`STAR Answers: ${problem}`);
  }

  /** The story of an open document as it is now; undefined when it was closed meanwhile. */
  async function read(uri: string): Promise<(Reading & { document: TextDocument }) | undefined> {
    if (!documents.get(uri)) return undefined;
    const current = await settingsOf(uri);
    const document = documents.get(uri);
    if (!document) return undefined;
    const known = readings.get(uri);
    if (known?.version === document.version && known.settings === current) return { ...known, document };
    const story = parseStory(document.getText());
    const timing = timeStory(story, current);
    const findings = checkStory(story, current, (rule, error) => sayRuleError(rule, error), timing);
    const reading = { version: document.version, story, settings: current, timing, findings };
    readings.set(uri, reading);
    return { ...reading, document };
  }

  function sayRuleError(rule: string, error: unknown): void {
    log(`The rule ${rule} failed and was left out: ${error instanceof Error ? error.stack : String(error)}`);
  }

  const diagnosticsOf = ({
    document,
    findings,
  }: {
    document: TextDocument;
    findings: readonly CheckedFinding[];
  }): Diagnostic[] => findings.map((finding) => toDiagnostic(document, finding, runtime.rulePage));

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
    readings.delete(document.uri);
    settings.delete(document.uri);
    if (!clientPulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.onCodeAction((params, token) =>
    guarded<CodeAction[]>('Code actions', token, log, [], async () => {
      const reading = await read(params.textDocument.uri);
      return reading ? codeActionsOf(reading, params) : [];
    }),
  );

  function codeActionsOf(
    reading: Reading & { document: TextDocument },
    params: CodeActionParams,
  ): CodeAction[] {
    const { document, findings, story } = reading;
    const wants = (kind: string): boolean =>
      params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ??
      (kind === CodeActionKind.QuickFix || kind === rewriteKind);
    const actions: CodeAction[] = [];
    if (wants(CodeActionKind.QuickFix)) {
      const range = {
        start: document.offsetAt(params.range.start),
        end: document.offsetAt(params.range.end),
      };
      const touched = findings.filter((finding) => touches(finding.span, range));
      for (const finding of touched) {
        const diagnostic = toDiagnostic(document, finding, runtime.rulePage);
        for (const fix of finding.fixes?.() ?? []) actions.push(toCodeAction(document, fix, diagnostic));
        if (finding.rule === weVoice.name)
          actions.push(
            ...passageActions(reading, finding.span.start, 2).map((action) => ({
              ...action,
              kind: CodeActionKind.QuickFix,
              diagnostics: [diagnostic],
            })),
          );
      }
      for (const finding of touched) {
        const diagnostic = toDiagnostic(document, finding, runtime.rulePage);
        for (const fix of ignoreFixes(story, finding)) actions.push(toCodeAction(document, fix, diagnostic));
      }
    }
    // A menu of all kinds shows them once: beside the finding as quick fixes, elsewhere in the section as a rewrite.
    if (wants(rewriteKind) && !actions.some(({ title }) => title.startsWith('Rewrite this ')))
      actions.push(...passageActions(reading, document.offsetAt(params.range.start), 1));
    if (wants(fixAllKind)) {
      const edits = collectEdits(findings, (fix) => fix.safe);
      if (edits.length > 0) {
        actions.push({
          title: 'Apply all safe STAR fixes',
          kind: fixAllKind,
          edit: toWorkspaceEdit(document, edits),
        });
      }
    }
    return actions;
  }

  /** "We" to "I" in the section at an offset and in the file, where that many sentences or more would change. */
  function passageActions(
    { document, story, settings: current }: Reading & { document: TextDocument },
    offset: number,
    least: number,
  ): CodeAction[] {
    if (ruleSettings(weVoice, current).severity === 'off') return [];
    const toAction = (place: 'section' | 'file', rewrite: PassageRewrite): CodeAction => ({
      title: passageTitle(place, rewrite),
      kind: rewriteKind,
      edit: toWorkspaceEdit(document, rewrite.edits),
    });
    const section = story.sections.filter(({ start, end }) => start <= offset && offset <= end).at(-1);
    const inSection = section && rewriteSectionToI(story, section);
    const inFile = rewriteStoryToI(story);
    return [
      ...(inSection && inSection.sentences >= least ? [toAction('section', inSection)] : []),
      ...(inFile.sentences >= Math.max(least, (inSection?.sentences ?? 0) + 1)
        ? [toAction('file', inFile)]
        : []),
    ];
  }

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
