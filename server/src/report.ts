/** A story as other programs read it: the JSON of `star-lint --format json`, and what the Timing view is drawn from. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedFinding } from './core/check.ts';
import { evidenceSummary } from './core/evidence/index.ts';
import type { Edit } from './core/rules/rule.ts';
import type { Span } from './core/story/spans.ts';
import type { Story } from './core/story/story.ts';
import { isSpoken, type Timing } from './core/timing/timing.ts';
import type { FindingReport, Range, StoryReport } from './protocol.ts';

export function reportStory(
  path: string,
  document: TextDocument,
  story: Story,
  timing: Timing,
  findings: readonly CheckedFinding[],
): StoryReport {
  const lineOf = (span: Span | undefined): number | null =>
    span ? document.positionAt(span.start).line : null;
  return {
    path,
    title: story.title?.text ?? null,
    question: story.question ?? null,
    company: story.frontMatter?.company ? story.company : null,
    principles: [...story.principles],
    level: story.level ?? null,
    minutes: timing.minutes,
    seconds: tenths(timing.seconds),
    low: tenths(timing.low),
    high: tenths(timing.high),
    budget: { min: tenths(timing.budget.min), max: tenths(timing.budget.max) },
    sections: timing.sections.map((section) => {
      const first = section.sections[0];
      return {
        id: section.id === 'backup' ? 'other' : section.id,
        heading: first?.heading?.text ?? null,
        line: lineOf(first?.heading ?? first),
        words: section.words,
        seconds: tenths(section.seconds),
        low: tenths(section.low),
        high: tenths(section.high),
        budget:
          section.budget && isSpoken(section.id)
            ? { min: tenths(section.budget.min), max: tenths(section.budget.max) }
            : null,
      };
    }),
    evidence: evidenceSummary(story).map(({ id, found }) => ({
      id,
      found: found !== undefined,
      line: lineOf(found),
    })),
    findings: findings.map((finding) => reportFinding(document, finding)),
  };
}

export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

function reportFinding(document: TextDocument, finding: CheckedFinding): FindingReport {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    range: toRange(document, finding.span),
    related: (finding.related ?? []).map(({ message, span }) => ({
      message,
      range: toRange(document, span),
    })),
    fixes: (finding.fixes?.() ?? []).map(({ title, safe, preferred, edits }) => ({
      title,
      safe,
      preferred,
      edits: edits.map((edit: Edit) => ({ range: toRange(document, edit.span), newText: edit.text })),
    })),
  };
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10;
