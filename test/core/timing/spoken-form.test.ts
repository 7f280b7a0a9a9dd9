import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sayText, spokenForm } from '../../../server/src/core/timing/spoken-form.ts';

const table = readFileSync(new URL('spoken-form.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

describe('spoken form', () => {
  for (const [kind = '', text = '', said = ''] of table) {
    it(`says ${kind} ${text}`, () => assert.equal(sayText(text), said));
  }
});
