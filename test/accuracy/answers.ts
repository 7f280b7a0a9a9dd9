/** Whole answers: the first three of each writer, and the seventh to ninth, are by careful people, and a warning in them is most likely wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { type CheckedFinding, checkStory } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';

export function judgeAnswers(folder: URL, showsFindings: boolean): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.star.md'))
    .sort();
  let warnings = 0;
  let excellent = 0;
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const findings = checkStory(parseStory(text), defaultSettings, (rule, error) => {
      throw new Error(`The rule ${rule} threw`, { cause: error });
    });
    const isExcellent = /-[1-37-9]\.star\.md$/.test(file);
    const count = (severity: CheckedFinding['severity']): number =>
      findings.filter((finding) => finding.severity === severity).length;
    if (isExcellent) {
      excellent += 1;
      warnings += count('warning');
    }
    console.log(
      `${file}${isExcellent ? ' (excellent)' : ''}: ${count('warning')} warnings, ${count('information')} informations, ${count('hint')} hints`,
    );
    if (!showsFindings) continue;
    for (const finding of findings) {
      console.log(
        `    ${finding.severity} ${finding.rule} «${text.slice(finding.span.start, finding.span.end)}» ${finding.message}`,
      );
    }
  }
  console.log(`${warnings} warnings in ${excellent} excellent answers`);
}
