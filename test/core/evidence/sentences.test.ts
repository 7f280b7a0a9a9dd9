/** Each kind of evidence over sentences of many trades: what offers it, and what only sounds alike. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { boundaryOf } from '../../../server/src/core/evidence/boundary.ts';
import { businessOf } from '../../../server/src/core/evidence/business.ts';
import { anchoredQuantityOf } from '../../../server/src/core/evidence/index.ts';
import { mechanismOf } from '../../../server/src/core/evidence/mechanism.ts';
import { ownFaultOf } from '../../../server/src/core/evidence/own-fault.ts';
import { quantitiesOf } from '../../../server/src/core/evidence/quantities.ts';
import { secondOrderOf } from '../../../server/src/core/evidence/second-order.ts';
import { verificationOf } from '../../../server/src/core/evidence/verification.ts';
import type { WordRange } from '../../../server/src/core/story/grammar.ts';
import type { Sentence } from '../../../server/src/core/story/story.ts';
import { sentenceOf } from './sentence.ts';

const readers: Readonly<Record<string, (sentence: Sentence) => WordRange | undefined>> = {
  boundary: boundaryOf,
  fault: ownFaultOf,
  verification: verificationOf,
  mechanism: mechanismOf,
  business: businessOf,
  'second-order': secondOrderOf,
  baseline: anchoredQuantityOf,
  quantity: (sentence) => quantitiesOf(sentence)[0],
};

const records = readFileSync(new URL('sentences.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

describe('evidence', () => {
  for (const [kind, read] of Object.entries(readers)) {
    describe(kind, () => {
      for (const [, expected, text = ''] of records.filter(([own]) => own === kind)) {
        it(`${expected === 'yes' ? 'is in' : 'is not in'}: ${text}`, () => {
          const sentence = sentenceOf(text);
          const range = read(sentence);
          assert.equal(range !== undefined, expected === 'yes');
          if (range)
            assert.ok(range.first >= 0 && range.first <= range.last && range.last < sentence.words.length);
        });
      }
    });
  }

  it('is not in what somebody else said, in code or in a placeholder', () => {
    assert.deepEqual(quantitiesOf(sentenceOf('The result was [value] after [period].')), []);
    assert.deepEqual(quantitiesOf(sentenceOf('She said "it saved 40 hours" and left.')), []);
    assert.equal(boundaryOf(sentenceOf('He shouted "nobody asked me to look at it" and left.')), undefined);
  });

  it('is read quickly from a text without any full stop', () => {
    const text = `${'I walked and then the other team had a plan which was on it and '.repeat(200)}.`;
    const sentence = sentenceOf(text);
    for (const read of Object.values(readers)) read(sentence);
  });
});
