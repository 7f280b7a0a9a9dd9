import assert from 'node:assert/strict';
import { clock, timingRows } from '../../../client/src/timing/rows.ts';
import type { Budget, SectionReport, StoryReport } from '../../../server/src/protocol.ts';

function section(
  id: SectionReport['id'],
  words: number,
  seconds: number,
  budget: Budget | null = null,
): SectionReport {
  return { id, heading: null, line: 4, words, seconds, low: seconds * 0.85, high: seconds * 1.15, budget };
}

function story(sections: readonly SectionReport[]): StoryReport {
  const seconds = sections.reduce((sum, { seconds: each }) => sum + each, 0);
  return {
    path: 'a.star.md',
    title: null,
    question: null,
    company: null,
    principles: [],
    level: null,
    minutes: 2,
    seconds,
    low: seconds * 0.9,
    high: seconds * 1.1,
    budget: { min: 60, max: 120 },
    sections,
    evidence: [],
    findings: [],
  };
}

const row = (words: number, seconds: number, budget: Budget | null) =>
  timingRows(story([section('situation', words, seconds, budget)])).sections[0];

describe('a row of the Timing view', () => {
  it('says in words how much is over and about how many words to cut', () => {
    const over = row(110, 42, { min: 8, max: 25 });
    assert.equal(over?.verdict, 'over');
    assert.equal(over?.clock, '0:42 / 0:25');
    assert.equal(over?.range, '0:36–0:48');
    assert.equal(over?.advice, '17 s over: cut about 45 words');
    assert.equal(
      over?.spoken,
      'Situation: 42 seconds, likely 36 seconds to 48 seconds, budget 25 seconds, 17 s over: cut about 45 words, starts at 0 seconds, 100 percent of the answer',
    );
  });

  it('says what is missing to the least that it needs', () => {
    assert.equal(row(10, 4, { min: 12, max: 25 })?.advice, 'at least 8 s short: add 20 words or more');
  });

  it('sends nobody to cut less than the estimate knows', () => {
    assert.equal(row(60, 27, { min: 12, max: 25 })?.verdict, 'fits');
    assert.equal(row(60, 27.6, { min: 12, max: 25 })?.verdict, 'over');
  });

  it('has nothing to say of a section without words', () => {
    assert.equal(row(0, 0, { min: 8, max: 15 })?.advice, 'nothing to say yet');
  });

  it('counts few words exactly', () => {
    assert.equal(row(20, 13, { min: 4, max: 10 })?.advice, '3 s over: cut about 5 words');
    assert.equal(row(2, 13, { min: 4, max: 10 })?.advice, '3 s over: cut about 1 word');
  });

  it('fills its bar on the scale of the longest section', () => {
    const { sections } = timingRows(
      story([
        section('situation', 60, 30, { min: 8, max: 15 }),
        section('action', 120, 45, { min: 30, max: 60 }),
      ]),
    );
    assert.deepEqual(
      sections.map(({ filled, budget }) => [filled, budget]),
      [
        [0.5, 0.25],
        [0.75, 1],
      ],
    );
  });
});

describe('the rows of the Timing view', () => {
  it('leave out what is not said and count follow-ups apart from the answer', () => {
    const { whole, sections } = timingRows(
      story([
        section('action', 200, 80, { min: 30, max: 65 }),
        section('follow-ups', 50, 20),
        section('other', 90, 40),
      ]),
    );
    assert.deepEqual(
      sections.map(({ name, advice }) => [name, advice]),
      [
        ['Action', '15 s over: cut about 40 words'],
        ['Follow-ups', 'said only if asked'],
      ],
    );
    assert.equal(whole.name, 'Whole answer');
  });

  it('say when each section starts and what share of the answer it takes', () => {
    const { whole, sections } = timingRows(
      story([section('situation', 60, 30), section('action', 200, 90), section('follow-ups', 50, 20)]),
    );
    // The whole of this story counts its follow-ups; the server's does not.
    assert.deepEqual(
      sections.map(({ place }) => place),
      ['from 0:00 · 21 %', 'from 0:30 · 64 %', ''],
    );
    assert.equal(whole.place, '');
    assert.match(sections[1]?.spoken ?? '', /starts at 30 seconds, 64 percent of the answer$/);
  });

  it('take the heading as it was written', () => {
    const { sections } = timingRows(story([{ ...section('result', 20, 8), heading: 'What changed' }]));
    assert.equal(sections[0]?.name, 'What changed');
  });

  it('draw an empty file', () => {
    const { whole, sections } = timingRows(story([]));
    assert.deepEqual(sections, []);
    assert.equal(whole.clock, '0:00 / 2:00');
    assert.equal(whole.advice, 'nothing to say yet');
  });
});

describe('the clock', () => {
  it('rounds to the second before it counts minutes', () => {
    assert.equal(clock(59.6), '1:00');
    assert.equal(clock(112.4), '1:52');
    assert.equal(clock(0), '0:00');
  });
});
