import assert from 'node:assert/strict';
import { beyondCap } from '../../server/src/core/cap.ts';
import { type CheckedFinding, checkStory } from '../../server/src/core/check.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';

const draft = `## Situation

A clinic lost reminders, and I wanted every one of them sent.

## Action

To be honest, it was late. We moved the stock. We called the bank. We counted the beds.

## Result

We were happy.
`;

describe('the cap on findings of a section', () => {
  const story = parseStory(draft);
  const findings = checkStory(story, defaultSettings, (rule, error) => {
    throw new Error(`The rule ${rule} threw`, { cause: error });
  });
  const inAction = ({ span }: CheckedFinding) =>
    span.start > draft.indexOf('Action') && span.start < draft.indexOf('## Result');
  const text = ({ span }: CheckedFinding) => draft.slice(span.start, span.end);

  it('lets the hint wait that stands before the warnings', () => {
    const shown = findings.filter((finding) => !beyondCap(story, findings, 1).has(finding));
    assert.deepEqual(shown.filter(inAction).map(text), ['We moved']);
  });

  it('takes findings of the same gravity in the order of the text', () => {
    const shown = findings.filter((finding) => !beyondCap(story, findings, 2).has(finding));
    assert.deepEqual(shown.filter(inAction).map(text), ['We moved', 'We called']);
  });

  it('counts each section by itself', () => {
    const waiting = beyondCap(story, findings, 1);
    for (const section of story.sections) {
      const own = findings.filter(({ span }) => span.start >= section.start && span.start < section.end);
      assert.equal(own.filter((finding) => !waiting.has(finding)).length, Math.min(own.length, 1));
      for (const finding of own) if (waiting.has(finding)) assert.equal(waiting.get(finding), section);
    }
    assert.deepEqual([...new Set([...waiting.values()].map(({ id }) => id))], ['action', 'result']);
  });

  it('holds nothing back at 0 or where there are few', () => {
    assert.equal(beyondCap(story, findings, 0).size, 0);
    assert.equal(beyondCap(story, findings, 50).size, 0);
  });
});
