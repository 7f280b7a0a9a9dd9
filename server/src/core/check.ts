/** Runs the rules over a story. */
import { rules } from './rules/index.ts';
import type { Finding, Rule, Severity } from './rules/rule.ts';
import { ruleSettings, type Settings } from './settings.ts';
import { contains, overlaps } from './story/spans.ts';
import type { Story } from './story/story.ts';
import { type Timing, timeStory } from './timing/timing.ts';

export interface CheckedFinding extends Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

/** A rule that throws is reported here and never silences the others. */
export type OnRuleError = (rule: string, error: unknown) => void;

/** The findings of a story, in the order of the text. */
export function checkStory(
  story: Story,
  settings: Settings,
  onRuleError: OnRuleError,
  timing: Timing = timeStory(story, settings),
): readonly CheckedFinding[] {
  const found = rules.flatMap((rule) => findingsOf(rule, story, settings, timing, onRuleError));
  return withoutOverlaps(found.filter((finding) => !isIgnored(finding, story))).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

function findingsOf(
  rule: Rule,
  story: Story,
  settings: Settings,
  timing: Timing,
  onRuleError: OnRuleError,
): readonly CheckedFinding[] {
  if (story.isForeign && rule.readsEnglish !== false) return [];
  const { severity, options } = ruleSettings(rule, settings);
  if (severity === 'off') return [];
  try {
    return [...rule.check(story, options, timing)].map((finding) => ({
      ...finding,
      rule: rule.name,
      severity: severity ?? gradeOf(finding, rule),
    }));
  } catch (error) {
    onRuleError(rule.name, error);
    return [];
  }
}

const gradeOf = (finding: Finding, rule: Rule): Exclude<Severity, 'off'> =>
  finding.severity && finding.severity !== 'off' ? finding.severity : rule.severity;

/** Ignored when a comment for its rule covers it; a finding about something missing, when the comment covers its heading. */
function isIgnored(finding: CheckedFinding, story: Story): boolean {
  return story.ignores.some(
    (ignore) =>
      (ignore.rules.length === 0 || ignore.rules.includes(finding.rule)) &&
      (ignore.kind === 'file' || contains(ignore.covers, finding.span)),
  );
}

/** Two findings never cover the same words: the list of rules is in order of precedence, so the earlier one stays. */
function withoutOverlaps(found: readonly CheckedFinding[]): CheckedFinding[] {
  const kept: CheckedFinding[] = [];
  for (const finding of found) {
    const isCovered =
      !finding.isMissing && kept.some((other) => !other.isMissing && overlaps(other.span, finding.span));
    if (!isCovered) kept.push(finding);
  }
  return kept;
}
