import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rules } from '../../../server/src/core/rules/index.ts';
import { check, exampleText, fixed, mark, markedExampleText, unmark } from '../marked.ts';

describe('rules', () => {
  it('stand each in a file named like the rule', () => {
    const files = readdirSync(new URL('../../../server/src/core/rules/', import.meta.url))
      .filter((file) => /^[a-z-]+\.ts$/u.test(file) && !['rule.ts', 'index.ts'].includes(file))
      .map((file) => file.replace(/\.ts$/, ''));
    assert.deepEqual(rules.map((rule) => rule.name).sort(), files.sort());
  });

  it('relate only to rules that exist', () => {
    const names = rules.map((rule) => rule.name);
    for (const rule of rules)
      for (const other of rule.related ?? []) assert.ok(names.includes(other), `${rule.name}: ${other}`);
  });

  for (const rule of rules) {
    describe(rule.name, () => {
      it('has at least three good and three bad examples', () => {
        assert.ok(rule.examples.filter((example) => 'good' in example).length >= 3, 'good');
        assert.ok(rule.examples.filter((example) => 'bad' in example).length >= 3, 'bad');
      });

      for (const example of rule.examples) {
        if ('good' in example) {
          it(`says nothing of: ${example.good}`, () => {
            const text = exampleText(example, example.good);
            assert.equal(
              mark(
                text,
                check(text, rule.name, example.options).map((finding) => finding.span),
              ),
              text,
            );
          });
        } else {
          it(`flags: ${example.bad}`, () => {
            const marked = markedExampleText(example, example.bad);
            const { text } = unmark(marked);
            const findings = check(text, rule.name, example.options);
            assert.equal(
              mark(
                text,
                findings.map((finding) => finding.span),
              ),
              marked,
            );
            for (const finding of findings) assert.match(finding.message, /[.?]$/);
          });
          if (example.becomes !== undefined) {
            const { becomes } = example;
            it(`repairs: ${example.bad}`, () => {
              const { text } = unmark(markedExampleText(example, example.bad));
              assert.equal(fixed(text, rule.name, example.options), exampleText(example, becomes));
            });
          }
          it(`shows no finding again after its fixes: ${example.bad}`, () => {
            const { text } = unmark(markedExampleText(example, example.bad));
            const before = check(text, rule.name, example.options);
            const fixes = before[0]?.fixes?.() ?? [];
            if (fixes.some((fix) => fix.preferred))
              assert.notEqual(example.becomes, undefined, 'a preferred fix needs `becomes`');
            if (fixes.length > 0 && (fixes[0]?.preferred || fixes[0]?.safe)) {
              const after = check(fixed(text, rule.name, example.options), rule.name, example.options);
              assert.equal(after.length, before.length - 1);
            }
          });
        }
      }
    });
  }
});
