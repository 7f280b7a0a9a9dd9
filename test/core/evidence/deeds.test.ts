import assert from 'node:assert/strict';
import { ownDeedsOf } from '../../../server/src/core/evidence/deeds.ts';
import { sentenceOf } from './sentence.ts';

const deeds = (text: string): readonly string[] =>
  ownDeedsOf(sentenceOf(text)).map(({ lemma, kind }) => `${lemma} ${kind}`);

describe('own deeds', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['I compared two lists and wrote a rule.', ['compare investigate', 'write build']],
    ['Traced the leak. ', ['trace investigate']],
    ['I started investigating the printer.', ['investigate investigate']],
    ['I began by counting the keys.', ['count investigate']],
    ['After the shift I trained two porters.', ['train move-people']],
    ['I have decided against it.', ['decide decide']],
    // Passing on, wishing, being and feeling are no work.
    ['I told them about it.', []],
    ['I escalated it to the supplier.', []],
    ['I sent them a short message.', []],
    ['I opened a ticket for the plumber.', []],
    ['I wanted to fix it.', []],
    ['I was responsible for the keys.', []],
    ['I helped the team with the rollout.', []],
    // Nor is what others did, what was not done and what would be done.
    ['We rewrote the rota together.', []],
    ['The porter counted the keys.', []],
    ['I did not count the keys.', []],
    ['I would count the keys.', []],
    ['The keys were counted.', []],
  ];
  for (const [text, expected] of cases) it(`reads: ${text}`, () => assert.deepEqual(deeds(text), expected));
});
