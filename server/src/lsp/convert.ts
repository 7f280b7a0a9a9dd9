/** The only place where our own values become those of the Language Server Protocol. */
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  MarkupKind,
  SymbolKind,
  TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedFinding } from '../core/check.ts';
import type { Edit, Fix } from '../core/rules/rule.ts';
import type { Section, Story } from '../core/story/story.ts';
import type { Timing } from '../core/timing/timing.ts';
import type { SpokenHover } from '../features/hover.ts';
import type { InlayHint as ClockHint } from '../features/inlay-hints.ts';
import type { WaitingDiagnostic } from '../protocol.ts';
import { toRange } from '../report.ts';

const severityOf = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

export function toDiagnostic(
  document: TextDocument,
  finding: CheckedFinding,
  rulePage: (name: string) => string,
  waitsIn?: Section,
): Diagnostic {
  return {
    range: toRange(document, finding.span),
    message: finding.message,
    severity: severityOf[finding.severity],
    source: 'star',
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    ...(finding.related?.length
      ? {
          relatedInformation: finding.related.map(({ span, message }) => ({
            location: { uri: document.uri, range: toRange(document, span) },
            message,
          })),
        }
      : {}),
    ...(waitsIn
      ? { data: { waitsAt: document.positionAt(waitsIn.start).line } satisfies WaitingDiagnostic }
      : {}),
  };
}

export function toCodeAction(
  document: TextDocument,
  fix: Fix,
  diagnostic: Diagnostic | undefined,
): CodeAction {
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.preferred,
    ...(diagnostic ? { diagnostics: [diagnostic] } : {}),
    edit: toWorkspaceEdit(document, fix.edits),
  };
}

/** Carries the version it was computed from, so that an editor refuses it after a later edit. */
export const toWorkspaceEdit = (document: TextDocument, edits: readonly Edit[]) => ({
  documentChanges: [
    {
      textDocument: { uri: document.uri, version: document.version },
      edits: edits.map((edit) => TextEdit.replace(toRange(document, edit.span), edit.text)),
    },
  ],
});

/** The outline: sections with their seconds, follow-up questions below theirs. */
export function toSymbols(document: TextDocument, story: Story, timing: Timing): DocumentSymbol[] {
  const symbolOf = (section: Section): DocumentSymbol[] => {
    if (!section.heading) return [];
    const timed = timing.sections.find((candidate) => candidate.sections[0] === section);
    return [
      {
        name: section.heading.text || section.id,
        ...(timed?.budget ? { detail: `${Math.round(timed.seconds)} s` } : {}),
        kind: SymbolKind.String,
        range: toRange(document, section),
        selectionRange: toRange(document, section.heading),
        children: section.followUps.map(({ question, blocks }) => ({
          name: question.text || '?',
          kind: SymbolKind.String,
          range: toRange(document, {
            start: question.start,
            end: Math.max(question.end, blocks.at(-1)?.end ?? 0),
          }),
          selectionRange: toRange(document, question),
        })),
      },
    ];
  };
  return story.sections.flatMap(symbolOf);
}

/** Plain text: what is written may hold signs that Markdown would take for its own. */
export const toHover = (document: TextDocument, { span, text }: SpokenHover): Hover => ({
  range: toRange(document, span),
  contents: { kind: MarkupKind.PlainText, value: text },
});

export const toInlayHint = (document: TextDocument, { offset, label, tooltip }: ClockHint): InlayHint => ({
  position: document.positionAt(offset),
  label,
  tooltip,
  paddingLeft: true,
});

/** Folding at the headings, as Markdown's own language has it. */
export function toFolds(document: TextDocument, story: Story): FoldingRange[] {
  return [story.frontMatter, ...story.sections.filter((section) => section.heading)].flatMap((span) => {
    if (!span) return [];
    const text = story.text.slice(span.start, span.end).trimEnd();
    const { start, end } = toRange(document, { start: span.start, end: span.start + text.length });
    return end.line > start.line ? [{ startLine: start.line, endLine: end.line }] : [];
  });
}
