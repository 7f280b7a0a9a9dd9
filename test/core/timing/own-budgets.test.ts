import assert from 'node:assert/strict';
import { defaultSettings, readSettings } from '../../../server/src/core/settings.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { timeStory } from '../../../server/src/core/timing/timing.ts';

const story = parseStory(
  '---\nminutes: 3\n---\n\n## Situation\n\nA.\n\n## Task\n\nB.\n\n## Action\n\nC.\n\n## Result\n\nD.\n\n## Reflection\n\nE.\n',
);

/** Seconds of each section's budget in three minutes. */
function budgets(own: object): readonly number[] {
  const { settings, problems } = readSettings({ budgets: own });
  assert.deepEqual(problems, []);
  return timeStory(story, settings).sections.map(({ budget }) => Math.round(budget?.max ?? 0));
}

const problemsOf = (own: unknown): readonly string[] => readSettings({ budgets: own }).problems;

describe('own budgets', () => {
  it('are hundredths of the answer, the other sections dividing the rest as usual', () => {
    assert.deepEqual(budgets({}), [25, 15, 95, 30, 15]);
    // 18 of 180 seconds; 162 stay for 15 + 95 + 30 + 15 of 155 parts.
    assert.deepEqual(budgets({ situation: 10 }), [18, 16, 99, 31, 16]);
    assert.deepEqual(
      budgets({ situation: 10, task: 10, action: 50, result: 20, reflection: 10 }),
      [18, 18, 90, 36, 18],
    );
  });

  it('of a folder win over those of the user, section by section', () => {
    const user = readSettings({ budgets: { situation: 20, task: 5 } }).settings;
    assert.deepEqual(readSettings({ budgets: { situation: 10 } }, user).settings.budgets, {
      situation: 10,
      task: 5,
    });
  });

  it('that cannot be are told and left out', () => {
    assert.deepEqual(problemsOf(12), ['"budgets" must be an object such as { "situation": 15 }.']);
    assert.deepEqual(problemsOf({ setting: 20 }), [
      '"budgets" has no section "setting". Known: situation, task, action, result, reflection.',
    ]);
    assert.deepEqual(problemsOf({ task: 0 }), ['The budget of "task" must be a number from 1 to 96, not 0.']);
    assert.deepEqual(problemsOf({ situation: 60, action: 60 }), [
      'The "budgets" add up to 120 and leave nothing for the other sections.',
    ]);
    assert.deepEqual(problemsOf({ situation: 20, task: 20, action: 20, result: 20, reflection: 19 }), [
      'The "budgets" of all five sections must add up to 100, not 99.',
    ]);
    assert.deepEqual(readSettings({ budgets: { task: 'long' } }).settings.budgets, defaultSettings.budgets);
  });
});
