import assert from 'node:assert/strict';
import { learnPace, rangeOf, secondsOf } from '../../../server/src/core/timing/pace.ts';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

const story =
  'I noticed a 0.3% webhook drop rate outside my team, with no ticket. I pulled the logs for p99 latency. ' +
  'It cost $8K a week, so I wrote a fix with tests (and monitoring) and brought it to their tech lead.';

describe('seconds to say a text', () => {
  it('adds letters, syllables, content words and pauses', () => {
    // I fixed it: 8 letters, 3 syllables, 1 content word, 1 full stop.
    near(secondsOf('I fixed it.'), 8 * 0.028 + 3 * 0.113 + 0.067 + 0.24);
    // also: a comma and brackets are short pauses.
    near(secondsOf('Tests, (docs)'), 9 * 0.028 + 2 * 0.113 + 2 * 0.067 + 3 * 0.14);
  });

  it('counts what is said and not what is written', () => {
    assert.equal(secondsOf('$8K'), secondsOf('eight thousand dollars'));
    assert.equal(secondsOf('0.3%'), secondsOf('zero point three percent'));
    // Three spelled letters: one syllable each, and each carries meaning.
    near(secondsOf('SLA'), 3 * (0.028 + 0.113 + 0.067));
    // W has three syllables.
    near(secondsOf('AWS'), 3 * (0.028 + 0.067) + 5 * 0.113);
  });

  it('takes no pause for the points inside numbers and abbreviations', () => {
    assert.equal(secondsOf('1,200.5'), secondsOf('one thousand two hundred point five'));
    assert.equal(secondsOf('e.g. tests'), secondsOf('for example tests'));
  });

  it('pauses once for a run of closing marks and at a dash, not at a hyphen', () => {
    near(secondsOf('Why?!') - secondsOf('Why'), 0.24);
    near(secondsOf('Then...') - secondsOf('Then'), 0.24);
    near(secondsOf('Then - nothing') - secondsOf('Then nothing'), 0.14);
    near(secondsOf('Then — nothing') - secondsOf('Then nothing'), 0.14);
    near(secondsOf('cross-team'), secondsOf('cross team'));
  });

  it('needs nothing for what is blank', () => {
    assert.equal(secondsOf(''), 0);
    assert.equal(secondsOf('   \n  '), 0);
    assert.equal(secondsOf('   I fixed   it.  '), secondsOf('I fixed it.'));
  });

  it('is the sum of its sentences', () => {
    const sentences = story.match(/[^.]+(?:\.\d[^.]*)*\.\s*/g) ?? [];
    assert.equal(sentences.join(''), story);
    assert.equal(sentences.length, 3);
    near(
      sentences.reduce((sum, sentence) => sum + secondsOf(sentence), 0),
      secondsOf(story),
    );
  });

  it('is near the pace of a rehearsed talk', () => {
    const text =
      'My manager was away and the release was blocked so I called the vendor and asked for the old key. ';
    const wordsPerMinute = (20 / secondsOf(text)) * 60;
    // Technical talks have a median of 174 words a minute, advice to candidates says 140 to 160.
    assert.ok(wordsPerMinute > 140 && wordsPerMinute < 215, `${wordsPerMinute}`);
  });

  it('scales with the own pace and uses own spoken forms', () => {
    near(secondsOf(story, { pace: 1.2 }), secondsOf(story) * 1.2);
    assert.equal(secondsOf('Zyx', { entries: { Zyx: 'the billing core' } }), secondsOf('the billing core'));
  });

  it('knows other alphabets', () => {
    assert.ok(secondsOf('Я исправил ошибку.') > 1);
    assert.ok(secondsOf('我修复了这个错误。') > 1);
  });

  it('reads 600 words in a millisecond when warm', () => {
    const text = `${story} `.repeat(11);
    for (let round = 0; round < 200; round += 1) secondsOf(text);
    const times = Array.from({ length: 30 }, () => {
      const started = performance.now();
      secondsOf(text);
      return performance.now() - started;
    });
    // The quickest of many: what the code needs, whatever else the machine does.
    assert.ok(Math.min(...times) < 1, `${Math.min(...times)} ms`);
  });
});

describe('the range round an estimate', () => {
  for (const [seconds, low, high] of [
    [10, 8.2, 11.8],
    [15, 12.75, 17.25],
    [20, 17, 23],
    [30, 26.4, 33.6],
    [50, 44, 56],
    [60, 54, 66],
    [120, 108, 132],
    [0, 0, 0],
  ] as const) {
    it(`is ${low} to ${high} for ${seconds} seconds`, () => {
      near(rangeOf(seconds).low, low);
      near(rangeOf(seconds).high, high);
    });
  }
});

describe('learning a pace', () => {
  it('is 1 when nothing was timed', () => {
    assert.equal(learnPace([]), 1);
    assert.equal(learnPace([{ actual: 0, estimated: 30 }]), 1);
  });

  it('trusts twenty seconds half and minutes almost wholly', () => {
    near(learnPace([{ actual: 20, estimated: 16 }]), Math.sqrt(1.25));
    near(learnPace([{ actual: 180, estimated: 150 }]), 1.2 ** 0.9);
  });

  it('adds rehearsals up before it compares', () => {
    near(
      learnPace([
        { actual: 30, estimated: 20 },
        { actual: 90, estimated: 80 },
      ]),
      learnPace([{ actual: 120, estimated: 100 }]),
    );
  });

  it('stays between 0.6 and 1.6', () => {
    assert.equal(learnPace([{ actual: 6000, estimated: 600 }]), 1.6);
    assert.equal(learnPace([{ actual: 600, estimated: 6000 }]), 0.6);
  });
});
