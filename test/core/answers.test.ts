import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { check } from './marked.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../answers/${name}.star.md`, import.meta.url), 'utf8');
const rulesOf = (text: string): string[] => check(text).map((finding) => finding.rule);

describe('the sample answers', () => {
  for (const name of ['renewal-call', 'webhook-drops', 'medication-round', 'reading-club']) {
    it(`leave nothing above a hint to say of ${name}`, () => {
      const text = read(name);
      assert.deepEqual(
        check(text)
          .filter((finding) => finding.severity !== 'hint')
          .map((finding) => `${finding.rule}: ${text.slice(finding.span.start, finding.span.end)}`),
        [],
      );
    });
  }

  it('show on the rough draft what an interviewer would hear', () => {
    const rules = rulesOf(read('rough-draft'));
    for (const rule of [
      'architecture-overload',
      'late-problem',
      'missing-scope-boundary',
      'we-voice',
      'passive-voice',
      'assumed-success',
      'missing-metric',
      'vague-outcome',
      'generic-reflection',
      'missing-mechanism',
      'passive-motivation',
    ]) {
      assert.ok(rules.includes(rule), `${rule} is not among ${rules.join(', ')}`);
    }
  });
});
