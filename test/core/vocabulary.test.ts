import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { anyOf, frame, setOf } from '../../server/src/core/vocabulary.ts';

const core = new URL('../../server/src/core/', import.meta.url);

/** The lists in a source file as they are written. */
const listsIn = (source: string): readonly (readonly string[])[] =>
  [...source.matchAll(/\b(?:anyOf|setOf)\(\s*([`'"])([^`]*?)\1\s*,?\s*\)/gu)].map((found) =>
    found[2]!.trim().split(/\s+/u),
  );

describe('vocabulary', () => {
  for (const file of readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.ts$/u.test(name),
  )) {
    const lists = listsIn(readFileSync(new URL(file, core), 'utf8'));
    if (lists.length > 0)
      it(`is in alphabetical order in ${file}`, () => {
        for (const words of lists) assert.deepEqual(words, [...new Set(words)].sort());
      });
  }

  it('tries the longer word first', () => {
    assert.equal(new RegExp(anyOf('ask ask_for'), 'u').exec('ask  for')?.[0], 'ask  for');
  });

  it('keeps a blank inside a word of a set', () => {
    assert.ok(setOf('copy roll_out').has('roll out'));
  });

  it('passes over the line ends of a pattern, and over nothing in its parts', () => {
    assert.equal(
      frame`
        \bnever\s+
        ${'a b'}
      `,
      String.raw`\bnever\s+a b`,
    );
  });
});
