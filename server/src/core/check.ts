/** Runs the rules over a story. */
import { rules } from './rules/index.ts';
import type { Finding, Outcome, Rule, Severity } from './rules/rule.ts';
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
  const findings = new Map<string, readonly CheckedFinding[]>();
  for (const rule of rules) {
    const own = findingsOf(rule, story, settings, onRuleError, (options) =>
      rule.check(story, options, timing, settings),
    );
    if (own) findings.set(rule.name, own);
  }
  const outcome: Outcome = { names: rules.map((rule) => rule.name), found: findings };
  const found = rules.flatMap((rule) => [
    ...(findings.get(rule.name) ?? []),
    ...(findingsOf(rule, story, settings, onRuleError, () => rule.checkAfter?.(story, outcome) ?? []) ?? []),
  ]);
  return withoutOverlaps(found.filter((finding) => !isIgnored(finding, story))).sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
}

/** Undefined for a rule that did not run: off, silent in another language, or broken. */
function findingsOf(
  rule: Rule,
  story: Story,
  settings: Settings,
  onRuleError: OnRuleError,
  run: (options: object) => Iterable<Finding>,
): readonly CheckedFinding[] | undefined {
  if (story.isForeign && rule.readsEnglish !== false) return undefined;
  const { severity, options } = ruleSettings(rule, settings);
  if (severity === 'off') return undefined;
  try {
    return [...run(options)].map((finding) => ({
      ...finding,
      rule: rule.name,
      severity: severity ?? gradeOf(finding, rule),
    }));
  } catch (error) {
    onRuleError(rule.name, error);
    return undefined;
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
