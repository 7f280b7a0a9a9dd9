import assert from 'node:assert/strict';
import { hasPeriod } from '../../../server/src/core/evidence/periods.ts';
import { quantitiesOf } from '../../../server/src/core/evidence/quantities.ts';
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

/** "240 millisecond, before 1.8 second, over in two weeks" for each quantity. */
function measured(text: string): readonly string[] {
  const sentence = sentenceOf(text);
  return quantitiesOf(sentence).map(({ value, unit, before, period }) =>
    [
      `${value} ${unit}`,
      ...(before ? [`before ${before.value} ${before.unit}`] : []),
      ...(period
        ? [`over ${text.slice(sentence.words[period.first]!.start, sentence.words[period.last]!.end)}`]
        : []),
    ].join(', '),
  );
}

describe('the value, unit, value before and period of a quantity', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The slowest page went from 1.8 s to 240 ms in two weeks.',
      ['1.8 second, over in two weeks', '240 millisecond, before 1.8 second, over in two weeks'],
    ],
    ['It takes 20 minutes instead of an hour.', ['20 minute, before 1 hour', '1 hour']],
    ['Complaints dropped from twelve a week to two.', ['12 per week', '2 undefined, before 12 per week']],
    ['The share rose to 88 percent from 71 percent.', ['88 %, before 71 %', '71 %']],
    ['I saved 1.2 million USD a year.', ['1200000 USD']],
    ['The ward was spared ₹1,50,000.', ['150000 INR']],
    ['It now carries 8k requests per second.', ['8000 requests per second']],
    ['Twenty-five parents came in the first month.', ['25 parents, over in the first month']],
    ['Memory was halved.', ['0.5 times']],
    ['Two of the 40 sensors failed.', ['0.05 share']],
    ['Not a single parcel was lost since March.', ['0 parcel, over since March']],
    ['Deploys went from weekly to daily.', ['undefined undefined']],
  ];
  for (const [text, expected] of cases) {
    it(`reads: ${text}`, () => assert.deepEqual(measured(text), expected));
  }
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
