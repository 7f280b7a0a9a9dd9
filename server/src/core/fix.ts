/** Applies fixes to a text. */
import type { CheckedFinding } from './check.ts';
import type { Edit, Fix } from './rules/rule.ts';

/** The text after the edits. Edits that overlap an earlier one are left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let offset = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < offset) continue;
    result += text.slice(offset, edit.span.start) + edit.text;
    offset = edit.span.end;
  }
  return result + text.slice(offset);
}

/** For each finding the first fix that is wanted, as long as none of its edits meets those already taken: a fix is applied whole or not at all. */
export function collectEdits(
  findings: readonly CheckedFinding[],
  wanted: (fix: Fix, finding: CheckedFinding) => boolean,
): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.().find((candidate) => wanted(candidate, finding));
    if (fix && !fix.edits.some((edit) => taken.some((other) => meets(edit, other)))) taken.push(...fix.edits);
  }
  return taken;
}

/** Two insertions at one place meet as well: their order would be chance. */
const meets = (a: Edit, b: Edit): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;
