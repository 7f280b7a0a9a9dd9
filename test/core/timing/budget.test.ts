import assert from 'node:assert/strict';
import { levels } from '../../../server/src/core/frameworks/levels.ts';
import {
  assessSection,
  assessWhole,
  budgetDefaults,
  budgetsOf,
} from '../../../server/src/core/timing/budget.ts';

const most = (occasion: Parameters<typeof budgetsOf>[0]) => {
  const { sections, whole } = budgetsOf(occasion);
  const { situation, task, action, result, reflection } = sections;
  return [situation, task, action, result, reflection, whole].map(({ max }) => Math.round(max * 10) / 10);
};

describe('budgets', () => {
  it('share three minutes as usual', () => {
    assert.deepEqual(most({ minutes: 3 }), [25, 15, 95, 30, 15, 180]);
  });

  it('share other minutes in the same parts', () => {
    assert.deepEqual(most({ minutes: 2 }), [16.7, 10, 63.3, 20, 10, 120]);
    assert.deepEqual(most({ minutes: 0.5 }), [4.2, 2.5, 15.8, 5, 2.5, 30]);
  });

  it('give failure and conflict questions their own parts', () => {
    assert.deepEqual(most({ minutes: 3, questionClass: 'failure' }), [25, 10, 70, 35, 40, 180]);
    assert.deepEqual(most({ minutes: 3, questionClass: 'conflict' }), [25, 15, 90, 25, 25, 180]);
    assert.deepEqual(most({ minutes: 3, questionClass: 'speed' }), [25, 15, 95, 30, 15, 180]);
  });

  it('follow the level where there is one', () => {
    assert.deepEqual(most({ minutes: 2, level: 'entry' }), [21.6, 12, 68.4, 12, 6, 120]);
    assert.deepEqual(most({ minutes: 2, level: 'mid' }), [18, 9.6, 68.4, 15.6, 8.4, 120]);
    assert.deepEqual(most({ minutes: 2, level: 'senior' }), [14.4, 9.6, 63.6, 20.4, 12, 120]);
    assert.deepEqual(most({ minutes: 4, level: 'staff' }), [33.6, 19.2, 110.4, 43.2, 33.6, 240]);
    assert.deepEqual(most({ minutes: 3, level: 'manager' }), [25.2, 14.4, 86.4, 28.8, 25.2, 180]);
    assert.deepEqual(
      most({ minutes: 2, level: 'senior', questionClass: 'failure' }),
      most({ minutes: 2, level: 'senior' }),
    );
  });

  it('leave no second over', () => {
    for (const level of [undefined, ...levels]) {
      for (const questionClass of [undefined, 'failure', 'conflict']) {
        const { sections, whole } = budgetsOf({ minutes: 2.5, level, questionClass });
        const sum = Object.values(sections).reduce((total, { max }) => total + max, 0);
        assert.ok(Math.abs(sum - whole.max) < 1e-9);
      }
    }
  });

  it('begin at half of the budget', () => {
    const { sections, whole } = budgetsOf({ minutes: 3 });
    assert.deepEqual(sections.result, { min: 15, max: 30 });
    assert.deepEqual(whole, { min: 90, max: 180 });
  });
});

const over = (severity: 'warning' | 'hint') => ({ side: 'over', severity });
const under = (severity: 'warning' | 'hint') => ({ side: 'under', severity });
const fits = { seconds: 120, budget: 120 };
const tooLong = { seconds: 121, budget: 120 };

describe('a Situation against its budget', () => {
  for (const [seconds, budget, minutes, expected] of [
    [20, 20, 2, undefined],
    [24.9, 20, 2, undefined],
    [25, 20, 2, over('hint')],
    [31.9, 20, 2, over('hint')],
    [32, 20, 2, over('warning')],
    // 1.6 times, but not beyond 30 seconds.
    [29, 16, 2, over('hint')],
    [30, 16, 2, over('hint')],
    [30.1, 16, 2, over('warning')],
    // Beyond 45 seconds always, from four minutes up beyond 60.
    [45, 40, 3.9, undefined],
    [45.1, 40, 3.9, over('warning')],
    [45.1, 40, 4, undefined],
    [60, 50, 4, undefined],
    [60.1, 50, 4, over('warning')],
    [60.1, 80, 10, over('warning')],
    [9.9, 20, 2, under('hint')],
    [10, 20, 2, undefined],
    [0, 20, 2, undefined],
  ] as const) {
    it(`${seconds} of ${budget} seconds in ${minutes} minutes`, () => {
      assert.deepEqual(assessSection('situation', seconds, budget, fits, minutes), expected);
    });
  }
});

describe('another section against its budget', () => {
  it('hints from 1.6 times', () => {
    assert.equal(assessSection('result', 31.9, 20, tooLong, 2), undefined);
    assert.deepEqual(assessSection('result', 32, 20, fits, 2), over('hint'));
  });

  it('warns only when the whole is over its minutes too', () => {
    assert.deepEqual(assessSection('result', 32, 20, tooLong, 2), over('warning'));
    assert.deepEqual(assessSection('reflection', 90, 10, fits, 2), over('hint'));
  });

  it('hints below half', () => {
    assert.deepEqual(assessSection('task', 4.9, 10, fits, 2), under('hint'));
    assert.equal(assessSection('task', 5, 10, fits, 2), undefined);
  });

  it('wants at least two fifths of the whole for the Action', () => {
    assert.equal(assessSection('action', 48, 63, fits, 2), undefined);
    assert.deepEqual(assessSection('action', 47.9, 63, fits, 2), under('hint'));
    assert.deepEqual(assessSection('action', 36, 63, fits, 2), under('hint'));
    assert.deepEqual(assessSection('action', 35.9, 63, fits, 2), under('warning'));
    // All of a very short answer, but less than half of its budget.
    assert.deepEqual(assessSection('action', 20, 63, { seconds: 25, budget: 120 }, 2), under('hint'));
  });

  it('takes other thresholds from settings', () => {
    const strict = { ...budgetDefaults, sectionHint: 1.1, situationMostSeconds: 20 };
    assert.deepEqual(assessSection('result', 22, 20, fits, 2, strict), over('hint'));
    assert.deepEqual(assessSection('situation', 21, 20, fits, 2, strict), over('warning'));
  });
});

describe('the whole answer against its minutes', () => {
  for (const [seconds, expected] of [
    [0, undefined],
    [59, under('hint')],
    [60, undefined],
    [120, undefined],
    [131, undefined],
    [132, over('hint')],
    [155, over('hint')],
    [156, over('warning')],
    [600, over('warning')],
  ] as const) {
    it(`${seconds} of 120 seconds`, () => assert.deepEqual(assessWhole(seconds, 120), expected));
  }
});
