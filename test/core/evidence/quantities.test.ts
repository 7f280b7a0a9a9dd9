import assert from 'node:assert/strict';
import { hasPeriod, quantitiesOf } from '../../../server/src/core/evidence/quantities.ts';
import { sentenceOf } from './sentence.ts';

/** "40 minutes: duration change baseline" for each quantity. */
function read(text: string): readonly string[] {
  const sentence = sentenceOf(text);
  return quantitiesOf(sentence).map(({ first, last, kind, isChange, hasBaseline, isActivity }) =>
    [
      `${sentence.words
        .slice(first, last + 1)
        .map((word) => word.text)
        .join(' ')}:`,
      kind,
      ...(isChange ? ['change'] : []),
      ...(hasBaseline ? ['baseline'] : []),
      ...(isActivity ? ['activity'] : []),
    ].join(' '),
  );
}

describe('quantities', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The build fell from 40 minutes to 12.',
      ['40 minutes: duration change baseline', '12: count change baseline'],
    ],
    ['Sales went up by 15%.', ['15%: percent change']],
    ['The error rate is 0.2%.', ['0.2%: percent']],
    ['It recovered $8K a week.', ['$8K a week: money change']],
    ['Throughput tripled.', ['tripled: multiple change']],
    ['Deploys went from weekly to daily.', ['from weekly to daily: shift change baseline']],
    ['Nine out of ten parents came.', ['Nine out of ten parents: ratio']],
    ['I wrote 1,400 lines of code.', ['1,400 lines: count activity']],
    ['I held 12 workshops.', ['12 workshops: count activity']],
    ['Not a single parcel was lost.', ['Not a single parcel: zero']],
    ['There was zero downtime.', ['zero downtime: zero']],
  ];
  for (const [text, expected] of cases) {
    it(`reads: ${text}`, () => assert.deepEqual(read(text), expected));
  }

  const names = [
    'I upgraded the cluster to Kubernetes 1.27 and TLS 1.2.',
    'The HTTP 502 errors went away on 12 May 2021.',
    'At 02:10 ticket ABC-123 was closed.',
    'I was the top 3 and 100% committed.',
    'Our team of twelve people moved to room 204.',
    'I had eight years of experience and was 31 years old.',
    'The hotline is open 24/7 since Q3.',
    'I presented it in a 30-minute call.',
    'It was done within two weeks.',
    'One of the managers thanked me.',
  ];
  for (const text of names) it(`counts nothing in: ${text}`, () => assert.deepEqual(read(text), []));
});

describe('hasPeriod', () => {
  for (const text of [
    'Within two weeks it was over.',
    'Since March nobody was late.',
    'It fell over the next quarter.',
    'Three months later it held.',
  ]) {
    it(`sees it in: ${text}`, () => assert.equal(hasPeriod(sentenceOf(text)), true));
  }
  for (const text of ['The page loads in 300 ms.', 'It takes 35 minutes.', 'I stood in the hall.']) {
    it(`sees none in: ${text}`, () => assert.equal(hasPeriod(sentenceOf(text)), false));
  }
});
