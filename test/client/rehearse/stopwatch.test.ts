import assert from 'node:assert/strict';
import { end, goOn, readyStopwatch, timesAt, togglePause } from '../../../client/src/rehearse/stopwatch.ts';

describe('the stopwatch of a rehearsal', () => {
  it('starts at the first press and gives each section its time', () => {
    let watch = goOn(readyStopwatch(3), 1000);
    watch = goOn(watch, 6000);
    watch = goOn(watch, 8000);
    assert.equal(watch.section, 2);
    assert.deepEqual(timesAt(watch, 8500), [5000, 2000, 500]);
    watch = goOn(watch, 12_000);
    assert.equal(watch.state, 'done');
    assert.equal(watch.finished, 3);
    assert.deepEqual(watch.times, [5000, 2000, 4000]);
  });

  it('stands still before the first press', () => {
    assert.deepEqual(timesAt(readyStopwatch(2), 99_000), [0, 0]);
  });

  it('leaves out a pause, and a press after it goes on in the same section', () => {
    let watch = goOn(readyStopwatch(2), 0);
    watch = togglePause(watch, 3000);
    assert.deepEqual(timesAt(watch, 60_000), [3000, 0]);
    watch = goOn(watch, 61_000);
    assert.equal(watch.section, 0);
    watch = goOn(watch, 62_000);
    assert.deepEqual(timesAt(watch, 62_000), [4000, 0]);
  });

  it('pauses and goes on with the same key', () => {
    let watch = goOn(readyStopwatch(1), 0);
    watch = togglePause(togglePause(watch, 1000), 5000);
    assert.equal(watch.state, 'running');
    assert.deepEqual(timesAt(watch, 6000), [2000]);
  });

  it('does not count a section that is broken off as finished', () => {
    const watch = end(goOn(goOn(readyStopwatch(3), 0), 4000), 5000);
    assert.equal(watch.state, 'done');
    assert.equal(watch.finished, 1);
    assert.deepEqual(watch.times, [4000, 1000, 0]);
  });

  it('counts the last section as finished however it is ended, also from a pause', () => {
    const last = goOn(goOn(readyStopwatch(2), 0), 4000);
    assert.equal(end(last, 9000).finished, 2);
    const paused = end(togglePause(last, 7000), 50_000);
    assert.equal(paused.finished, 2);
    assert.deepEqual(paused.times, [4000, 3000]);
  });

  it('ignores pause and end before it started, and everything after it is done', () => {
    const ready = readyStopwatch(2);
    assert.equal(end(ready, 10), ready);
    assert.equal(togglePause(ready, 10), ready);
    const done = end(goOn(ready, 0), 10);
    assert.equal(goOn(done, 20), done);
    assert.equal(togglePause(done, 20), done);
    assert.equal(end(done, 20), done);
  });
});
