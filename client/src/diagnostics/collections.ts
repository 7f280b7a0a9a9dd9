/**
 * The diagnostics that the server reports, as the editor shows them: each with the page of its rule, and those of the
 * sentence being typed and those that could wait held back. The server keeps no state about cursors, so this is where they are known.
 * A collection keeps the whole report beside what it shows, so that leaving the sentence needs no new request.
 */
import {
  type Diagnostic,
  type DiagnosticCollection,
  Disposable,
  languages,
  type TextDocumentChangeEvent,
  TextDocumentChangeReason,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { ruleOf, withRulePage } from './rulePages.ts';
import { includes, rulesIn, type Stretch, sentenceAt, typedPlace, visible } from './typedSentence.ts';
import type { Waiting } from './waiting.ts';

export const diagnosticCollections = (waiting: Waiting) =>
  ({
    create: (name: string | undefined) =>
      createCollection(languages.createDiagnosticCollection(name), waiting),
    dispose: (collection: DiagnosticCollection) => collection.dispose(),
  }) satisfies LanguageClientOptions['diagnosticCollectionProvider'];

interface Typing {
  readonly uri: string;
  readonly sentence: Stretch;
  /** The rules whose findings the sentence showed when the typing began. */
  readonly shown: ReadonlySet<string>;
}

function createCollection(shown: DiagnosticCollection, waiting: Waiting): DiagnosticCollection {
  const reports = new Map<string, { readonly uri: Uri; readonly diagnostics: readonly Diagnostic[] }>();
  let typing: Typing | undefined;

  const show = (key: string) => {
    const report = reports.get(key);
    if (!report) return;
    const admitted = waiting.admit(report.uri, report.diagnostics);
    shown.set(report.uri, visibleDiagnostics(admitted, typing?.uri === key ? typing : undefined));
  };
  const stopTyping = () => {
    if (!typing) return;
    const { uri } = typing;
    typing = undefined;
    show(uri);
  };
  const noticeTyping = (event: TextDocumentChangeEvent) => {
    const editor = window.activeTextEditor;
    if (!editor || event.document !== editor.document || event.contentChanges.length === 0) return;
    const key = event.document.uri.toString();
    const sentence = typedSentence(event, editor);
    if (!sentence) {
      if (typing?.uri === key) stopTyping();
      return;
    }
    const isSame = typing?.uri === key && isNear(typing.sentence, sentence);
    const before = marks(reports.get(key)?.diagnostics ?? []);
    typing = { uri: key, sentence, shown: isSame && typing ? typing.shown : rulesIn(before, sentence) };
    // The sentence typed before this one has ended or was left: what it held back may be seen.
    if (!isSame) show(key);
  };
  const noticeLeaving = (editor: TextEditor | undefined) => {
    if (!typing || (editor && editor.document.uri.toString() !== typing.uri)) return;
    if (!editor || !includes(typing.sentence, editor.selection.active)) stopTyping();
  };
  const noticeEditor = (editor: TextEditor | undefined) => {
    if (typing && editor?.document.uri.toString() !== typing.uri) stopTyping();
  };
  const subscriptions = Disposable.from(
    workspace.onDidChangeTextDocument(noticeTyping),
    window.onDidChangeTextEditorSelection((event) => noticeLeaving(event.textEditor)),
    window.onDidChangeActiveTextEditor(noticeEditor),
    waiting.onDidToggle((uri) => show(uri.toString())),
  );

  const setOne = (uri: Uri, diagnostics: readonly Diagnostic[] | undefined) => {
    const key = uri.toString();
    reports.set(key, { uri, diagnostics: (diagnostics ?? []).map(withRulePage) });
    show(key);
  };
  return {
    name: shown.name,
    set(
      target: Uri | readonly [Uri, readonly Diagnostic[] | undefined][],
      diagnostics?: readonly Diagnostic[],
    ) {
      if (Array.isArray(target)) for (const [uri, list] of target) setOne(uri, list);
      else setOne(target as Uri, diagnostics);
    },
    delete(uri) {
      reports.delete(uri.toString());
      shown.delete(uri);
    },
    clear() {
      reports.clear();
      shown.clear();
    },
    forEach: (callback, thisArgument) => shown.forEach(callback, thisArgument),
    get: (uri) => shown.get(uri),
    has: (uri) => shown.has(uri),
    [Symbol.iterator]: () => shown[Symbol.iterator](),
    dispose() {
      subscriptions.dispose();
      reports.clear();
      shown.dispose();
    },
  };
}

/** The sentence that this change was typed into, if it was typed. */
function typedSentence(event: TextDocumentChangeEvent, editor: TextEditor): Stretch | undefined {
  if (event.reason === TextDocumentChangeReason.Undo || event.reason === TextDocumentChangeReason.Redo)
    return undefined;
  // Several cursors report their changes from the last to the first; the first change is enough to know the sentence.
  for (const change of event.contentChanges) {
    const place = typedPlace(change, editor.selection);
    if (place) {
      const { document } = event;
      return sentenceAt(
        (line) => (line < document.lineCount ? document.lineAt(line).text : undefined),
        place,
      );
    }
  }
  return undefined;
}

/** Typing moves a sentence's end and never its start. */
const isNear = (a: Stretch, b: Stretch): boolean =>
  a.start.line === b.start.line && a.start.character === b.start.character;

const marks = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map((diagnostic) => ({
    start: diagnostic.range.start,
    end: diagnostic.range.end,
    rule: ruleOf(diagnostic),
    diagnostic,
  }));

const visibleDiagnostics = (
  diagnostics: readonly Diagnostic[],
  typing: Typing | undefined,
): readonly Diagnostic[] =>
  visible(marks(diagnostics), typing?.sentence, typing?.shown ?? new Set()).map((mark) => mark.diagnostic);
