import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { MOST_PER_ANSWER, rehearsalsIn } from '../../../client/src/rehearse/rehearsals.ts';
import { rehearsal, section } from './samples.ts';

/** As the editor keeps it: as JSON. */
function memory(): Memento & { readonly keys: () => readonly string[] } {
  const stored = new Map<string, string>();
  return {
    keys: () => [...stored.keys()],
    get: <T>(key: string) => JSON.parse(stored.get(key) ?? 'null') as T,
    update: async (key: string, value: unknown) => {
      if (value === undefined) stored.delete(key);
      else stored.set(key, JSON.stringify(value));
    },
  };
}

const said = (at: number, answer = 'file:///a.star.md') =>
  rehearsal([section('Action', 60, 60)], { at, answer });
const times = (list: readonly { readonly at: number }[]) => list.map(({ at }) => at);

describe('the rehearsals that are kept', () => {
  it('are listed for each answer, oldest first', async () => {
    const kept = rehearsalsIn(memory());
    for (const next of [said(1), said(2, 'file:///b.star.md'), said(3)]) await kept.add(next);
    assert.deepEqual(times(kept.of('file:///a.star.md')), [1, 3]);
    assert.deepEqual(times(kept.all()), [1, 2, 3]);
  });

  it('are a bounded number for each answer, and the oldest goes', async () => {
    const kept = rehearsalsIn(memory());
    await kept.add(said(0, 'file:///b.star.md'));
    for (let at = 1; at <= MOST_PER_ANSWER + 2; at += 1) await kept.add(said(at));
    const of = times(kept.of('file:///a.star.md'));
    assert.equal(of.length, 20);
    assert.equal(of[0], 3);
    assert.equal(kept.of('file:///b.star.md').length, 1);
  });

  it('stay with a renamed file and with the files of a renamed folder', async () => {
    const kept = rehearsalsIn(memory());
    await kept.add(said(1, 'file:///old/a.star.md'));
    await kept.add(said(2, 'file:///older/a.star.md'));
    await kept.rename('file:///old', 'file:///new');
    assert.deepEqual(times(kept.of('file:///new/a.star.md')), [1]);
    await kept.rename('file:///new/a.star.md', 'file:///new/b.star.md');
    assert.deepEqual(times(kept.of('file:///new/b.star.md')), [1]);
    assert.deepEqual(times(kept.of('file:///older/a.star.md')), [2]);
  });

  it('leave an unsaved answer that is closed, and still teach the pace', async () => {
    const kept = rehearsalsIn(memory());
    await kept.add(said(1, 'untitled:Untitled-1'));
    await kept.detach('untitled:Untitled-1');
    assert.deepEqual(kept.of('untitled:Untitled-1'), []);
    assert.equal(kept.all()[0]?.isLearned, true);
  });

  it('can be kept without being learned from', async () => {
    const kept = rehearsalsIn(memory());
    await kept.add(said(1));
    await kept.add(said(2));
    await kept.unlearn(said(2));
    assert.deepEqual(
      kept.all().map(({ isLearned }) => isLearned),
      [true, false],
    );
  });

  it('leave nothing behind when they are forgotten', async () => {
    const store = memory();
    const kept = rehearsalsIn(store);
    await kept.add(said(1));
    await kept.forget();
    assert.deepEqual(kept.all(), []);
    assert.deepEqual(store.keys(), []);
  });

  it('survive a store that holds something else', () => {
    const store = memory();
    void store.update('star.rehearsals', { broken: true });
    assert.deepEqual(rehearsalsIn(store).all(), []);
  });
});
