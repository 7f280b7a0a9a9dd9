/** Code actions: made anew from the text as it is now. */
import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { collectEdits } from '../core/fix.ts';
import { ignoreFixes } from '../core/ignore-fixes.ts';
import {
  type PassageRewrite,
  passageTitle,
  rewriteSectionToI,
  rewriteStoryToI,
} from '../core/rewrites/passage.ts';
import { weVoice } from '../core/rules/we-voice.ts';
import { ruleSettings } from '../core/settings.ts';
import { touches } from '../core/story/spans.ts';
import { toCodeAction, toDiagnostic, toWorkspaceEdit } from './convert.ts';
import type { Reading } from './readings.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.star`;
export const rewriteKind = `${CodeActionKind.RefactorRewrite}.star`;

/** What is offered at a range: fixes of the findings there, sparing them, rewriting a passage, all safe fixes. */
export function codeActionsOf(
  reading: Reading,
  params: CodeActionParams,
  rulePage: (name: string) => string,
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
      const diagnostic = toDiagnostic(document, finding, rulePage);
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
      const diagnostic = toDiagnostic(document, finding, rulePage);
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
  { document, story, settings: current }: Reading,
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
