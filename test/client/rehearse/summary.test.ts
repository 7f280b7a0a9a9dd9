import assert from 'node:assert/strict';
import { summarise } from '../../../client/src/rehearse/summary.ts';
import { rehearsal, section } from './samples.ts';

const learned = { kind: 'learned', pace: 0.93, isOverruled: false } as const;

describe('the summary of a rehearsal', () => {
  it('sets each section against its estimate and budget and says what ran over', () => {
    const said = rehearsal([
      section('Situation', 27.4, 20, { budget: 21 }),
      section('Action', 58, 60, { budget: 72 }),
    ]);
    const { lead, rows, total } = summarise(said, learned, []);
    assert.equal(lead, 'You took 1:25, 35 s less than the 2:00 you have. Over budget: Situation by 6 s.');
    assert.deepEqual(rows[0], {
      name: 'Situation',
      took: '0:27',
      estimated: '0:20',
      budget: '0:21',
      isOver: true,
      remark: '6 s over',
    });
    assert.equal(rows[1]?.remark, 'fits');
    assert.deepEqual([total.took, total.estimated, total.budget], ['1:25', '1:20', '2:00']);
  });

  it('says when nothing ran over, and when the whole did', () => {
    const fits = rehearsal([section('Action', 60, 60, { budget: 72 })], { budget: 60 });
    assert.equal(
      summarise(fits, learned, []).lead,
      'You took 1:00, exactly the time you have. No section ran over.',
    );
    const over = rehearsal([section('Action', 70, 60, { budget: 72 })], { budget: 60 });
    assert.equal(
      summarise(over, learned, []).lead,
      'You took 1:10, 10 s more than the 1:00 you have. No section ran over.',
    );
    assert.equal(summarise(over, learned, []).total.remark, '10 s over');
  });

  it('counts only the finished sections of one that was broken off', () => {
    const { lead, rows, total } = summarise(
      rehearsal([
        section('Situation', 20, 20),
        section('Action', 40, 60, { isFinished: false }),
        section('Result', 0, 20, { isFinished: false }),
      ]),
      learned,
      [],
    );
    assert.equal(lead, 'You said 1 of 3 sections in 0:20.');
    assert.deepEqual(
      rows.map(({ took, remark }) => [took, remark]),
      [
        ['0:20', 'fits'],
        ['0:40', 'broken off'],
        ['–', 'not said'],
      ],
    );
    assert.deepEqual([total.took, total.estimated, total.remark], ['0:20', '0:20', 'finished ones']);
  });

  it('marks a section that a slip of the finger skipped', () => {
    const { rows } = summarise(
      rehearsal([section('Situation', 0.4, 20), section('Action', 50, 60)]),
      learned,
      [],
    );
    assert.equal(rows[0]?.remark, 'skipped');
  });

  it('says the learned pace in words, where it is kept, and offers to undo it', () => {
    const { pace, canUndo } = summarise(rehearsal([section('Action', 56, 60)]), learned, []);
    assert.equal(
      pace,
      'Your pace is 0.93: you take 7 % less time than the standard estimate. ' +
        'It is kept on this machine in the setting star.pace. All times shown from now on are yours.',
    );
    assert.equal(canUndo, true);
  });

  it('says when a folder has a pace of its own, and when the speaker was free', () => {
    const spoken = rehearsal([section('Action', 56, 60)], { mode: 'headings' });
    const { pace } = summarise(spoken, { kind: 'learned', pace: 1.1, isOverruled: true }, []);
    assert.match(pace, /you take 10 % more time .* The settings of this folder name a pace of their own/);
    assert.match(pace, /You spoke freely/);
  });

  it('says in one sentence why nothing was learned', () => {
    const news = { kind: 'unchanged', pace: 0.93, because: 'tooShort' } as const;
    const { pace, canUndo } = summarise(rehearsal([section('Action', 4, 60)]), news, []);
    assert.equal(
      pace,
      'Less than ten seconds of finished sections are too few to learn a pace from, so this one is not kept and your pace stays 0.93.',
    );
    assert.equal(canUndo, false);
  });

  it('lists the earlier ones with the time that was had then', () => {
    const past = [
      rehearsal([section('Action', 130, 60)], { at: 5 }),
      rehearsal([section('Action', 50, 60), section('Result', 0, 9, { isFinished: false })], { at: 6 }),
    ];
    const { past: listed } = summarise(rehearsal([section('Action', 50, 60)]), learned, past);
    assert.deepEqual(listed[0], {
      at: 5,
      took: 130,
      budget: 120,
      isWhole: true,
      isOver: true,
      shown: '2:00',
      clock: '2:10',
      remark: '10 s over',
    });
    assert.deepEqual([listed[1]?.isWhole, listed[1]?.remark], [false, '1 of 2 sections']);
  });
});
