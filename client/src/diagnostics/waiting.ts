/**
 * The findings that could wait. The server marks them where a section has more than the settings show at once; here they
 * are held back, and a line above the section's heading says how many there are and shows them with one click.
 */
import {
  CodeLens,
  type CodeLensProvider,
  commands,
  type Diagnostic,
  Disposable,
  EventEmitter,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { WaitingDiagnostic } from '../../../server/src/protocol.ts';
import { answerSelector } from '../answers.ts';

export interface Waiting extends Disposable {
  /** Takes the newest report of a document and gives what of it may be shown. */
  readonly admit: (uri: Uri, diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
  /** Calls back with the document for which more or less may be shown now. */
  readonly onDidToggle: (listener: (uri: Uri) => void) => Disposable;
}

/** Whoever asked for all findings of an answer sees all of them until it is closed or they hide them again. */
export function watchWaiting(): Waiting {
  const lines = new Map<string, readonly number[]>();
  const expanded = new Set<string>();
  const toggled = new EventEmitter<Uri>();
  const changed = new EventEmitter<void>();

  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      const key = document.uri.toString();
      const isExpanded = expanded.has(key);
      const all = lines.get(key) ?? [];
      return [...new Set(all)]
        .filter((line) => line < document.lineCount)
        .map((line) => {
          const count = all.filter((other) => other === line).length;
          return new CodeLens(new Range(line, 0, line, 0), {
            title: isExpanded ? `Show ${count} fewer findings` : `Show ${count} more ${noun(count)} here`,
            tooltip: 'The gravest are shown first; star.findingsPerSection says how many.',
            command: 'star.toggleAllFindings',
            arguments: [document.uri],
          });
        });
    },
  };
  const toggle = (target: unknown) => {
    const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
    if (!uri) return;
    const key = uri.toString();
    if (!expanded.delete(key)) expanded.add(key);
    toggled.fire(uri);
    changed.fire();
  };
  const forget = ({ uri }: TextDocument) => {
    lines.delete(uri.toString());
    expanded.delete(uri.toString());
  };
  const subscriptions = Disposable.from(
    toggled,
    changed,
    languages.registerCodeLensProvider(answerSelector, provider),
    commands.registerCommand('star.toggleAllFindings', toggle),
    workspace.onDidCloseTextDocument(forget),
  );
  return {
    admit(uri, diagnostics) {
      const key = uri.toString();
      const before = lines.get(key)?.join() ?? '';
      const waiting = diagnostics.flatMap((diagnostic) => placeOf(diagnostic) ?? []);
      lines.set(key, waiting);
      if (waiting.join() !== before) changed.fire();
      return expanded.has(key) ? diagnostics : diagnostics.filter((one) => placeOf(one) === undefined);
    },
    onDidToggle: toggled.event,
    dispose: () => subscriptions.dispose(),
  };
}

const noun = (count: number): string => (count === 1 ? 'finding' : 'findings');

/** The line of the heading under which a finding waits; the library hands on what the server sent beside it. */
function placeOf(diagnostic: Diagnostic): number | undefined {
  const { data } = diagnostic as Diagnostic & { readonly data?: Partial<WaitingDiagnostic> };
  return data?.waitsAt;
}
