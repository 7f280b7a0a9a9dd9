import assert from 'node:assert/strict';
import { judge, paceFrom } from '../../../client/src/rehearse/rehearsal.ts';
import { rehearsal, section } from './samples.ts';

describe('whether a rehearsal can be believed', () => {
  it('believes one that took about as long as estimated', () => {
    assert.equal(judge(rehearsal([section('Situation', 22, 20), section('Action', 55, 60)])), 'believable');
  });

  it('does not believe less than ten seconds', () => {
    assert.equal(judge(rehearsal([section('Situation', 9.9, 10)])), 'tooShort');
    assert.equal(judge(rehearsal([section('Situation', 10, 10)])), 'believable');
  });

  it('does not believe less than three tenths or more than three times of the estimate', () => {
    assert.equal(judge(rehearsal([section('Action', 29, 100)])), 'tooFast');
    assert.equal(judge(rehearsal([section('Action', 31, 100)])), 'believable');
    assert.equal(judge(rehearsal([section('Action', 301, 100)])), 'tooSlow');
  });

  it('measures against the estimate without the pace that was learned before', () => {
    // 100 seconds at a pace of 1.6 are 62.5 at a pace of 1.
    assert.equal(judge(rehearsal([section('Action', 200, 100)], { pace: 1.6 })), 'tooSlow');
  });

  it('looks at the finished sections only', () => {
    const brokenOff = section('Action', 400, 60, { isFinished: false });
    assert.equal(judge(rehearsal([section('Situation', 20, 20), brokenOff])), 'believable');
    assert.equal(judge(rehearsal([section('Situation', 5, 5), brokenOff])), 'tooShort');
  });

  it('needs ten seconds beside the sections that were skipped', () => {
    const skipped = section('Task', 2, 8);
    assert.equal(judge(rehearsal([section('Situation', 9, 10), skipped])), 'tooShort');
    assert.equal(judge(rehearsal([section('Situation', 12, 12), skipped])), 'believable');
  });
});

describe('the pace that rehearsals teach', () => {
  it('is the formula over all of them together, in two digits', () => {
    // 180 s timed, 150 s estimated: 1.2 to the power of 180/200.
    const first = rehearsal([section('Situation', 30, 25), section('Action', 90, 75)]);
    const second = rehearsal([section('Situation', 60, 50)]);
    assert.equal(paceFrom([first, second]), 1.18);
  });

  it('takes the pace of its time out of each estimate', () => {
    assert.equal(paceFrom([rehearsal([section('Action', 180, 180)], { pace: 1.2 })]), 1.18);
  });

  it('leaves out what was undone, not finished, skipped or interrupted', () => {
    const counted = section('Action', 180, 150);
    const sections = [
      counted,
      section('Task', 1, 20),
      section('Result', 200, 20),
      section('Reflection', 30, 20, { isFinished: false }),
    ];
    const undone = rehearsal([section('Action', 20, 40)], { isLearned: false });
    assert.equal(paceFrom([rehearsal(sections), undone]), 1.18);
  });

  it('is unknown when nothing is left to learn from', () => {
    assert.equal(paceFrom([]), undefined);
    assert.equal(paceFrom([rehearsal([section('Action', 20, 20)], { isLearned: false })]), undefined);
  });
});
