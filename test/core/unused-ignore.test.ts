import assert from 'node:assert/strict';
import { checkStory } from '../../server/src/core/check.ts';
import { applyEdits } from '../../server/src/core/fix.ts';
import { defaultSettings, type Settings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { inAnswer } from './marked.ts';

const throwing = (rule: string, error: unknown): never => {
  throw new Error(`The rule ${rule} threw`, { cause: error });
};

const check = (text: string, rules: Settings['rules'] = {}) =>
  checkStory(parseStory(text), { ...defaultSettings, rules }, throwing).filter(
    (finding) => finding.rule === 'unused-ignore',
  );

const flagged = (text: string, rules?: Settings['rules']): readonly string[] =>
  check(text, rules).map((finding) => text.slice(finding.span.start, finding.span.end));

const clean = 'I compared both lists by hand and found eleven names that stood on only one of them.';
const weak = 'We compared both lists by hand and found eleven names that stood on only one of them.';

describe('an ignore comment', () => {
  it('is unused where its rule finds nothing', () => {
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore we-voice -->\n${clean}`)), [
      '<!-- star-ignore we-voice -->',
    ]);
  });

  it('is used where its rule finds something', () => {
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore we-voice -->\n${weak}`)), []);
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore -->\n${weak}`)), []);
    assert.deepEqual(
      flagged(
        `<!-- star-ignore-file we-voice -->\n\n${inAnswer(weak)}`.replace(
          /^(.*\n\n)(---[\s\S]*?---\n)/u,
          '$2$1',
        ),
      ),
      [],
    );
  });

  it('is unused by one of its names alone', () => {
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore we-voice, filler-word -->\n${weak}`)), [
      'filler-word',
    ]);
  });

  it('without a name is unused where nothing is found', () => {
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore -->\n${clean}`)), ['<!-- star-ignore -->']);
  });

  it('is left alone when its rule is off', () => {
    const off = { 'we-voice': { severity: 'off', options: {} } } as const;
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore we-voice -->\n${clean}`), off), []);
    assert.deepEqual(flagged(inAnswer(`<!-- star-ignore -->\n${clean}`), off), []);
  });

  it('can itself be spared', () => {
    assert.deepEqual(
      flagged(
        inAnswer(
          `<!-- star-ignore-start unused-ignore -->\n\n<!-- star-ignore we-voice -->\n${clean}\n\n<!-- star-ignore-end -->`,
        ),
      ),
      [],
    );
  });

  it('is removed with its line, a start together with its end', () => {
    const text = inAnswer(`<!-- star-ignore-start we-voice -->\n\n${clean}\n\n<!-- star-ignore-end -->`);
    const [finding] = check(text);
    const fixed = applyEdits(text, finding!.fixes!()[0]!.edits);
    assert.equal(fixed, inAnswer(clean));
    assert.deepEqual(flagged(fixed), []);
  });
});
