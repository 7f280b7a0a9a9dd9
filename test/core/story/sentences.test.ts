import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/src/core/story/sentences.ts';

/** A paragraph with `|` where a sentence ends. */
const splits = (marked: string): void => {
  const sentences = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  it(marked, () => {
    const found = splitSentences(text, []).map((span) => text.slice(span.start, span.end));
    assert.deepEqual(found, sentences);
  });
};

describe('sentences', () => {
  splits('I traced it. |I fixed it.');
  splits('I used a cache, e.g. Redis, vs. the disk.');
  splits('I asked Dr. Lee and Mr. Smith approx. twice.');
  splits('It failed at 9 a.m. on Monday.');
  splits('It failed at 9 a.m. |I was paged.');
  splits('We had one in the U.S. and one in the U.K. |The second one failed.');
  splits('I wrote tests, docs, etc. |Then I shipped.');
  splits('I wrote tests, docs, etc. and shipped.');
  splits('It fell from 3.5 to 0.3 s.');
  splits('It dropped to 0. |Then I told them.');
  splits('I upgraded to v2.1.0 in app.config.ts today. |It worked.');
  splits('Bug No. 5 was mine.');
  splits('Did they fix it? |No. |I did.');
  splits('I waited... |Nothing happened.');
  splits('I waited... and waited.');
  splits('Was it slow?! |Yes!');
  splits('"We lost it." |I agreed.');
  splits('He said, "We lost it." |Then he left.');
  splits('"Why?" he asked.');
  splits('“Stop!” she said. |I stopped.');
  splits('I fixed it.|Then I told them.');
  splits('I fixed it.|I told them.');
  splits('I read Node.js and vue.js code.');
  splits('I asked why?|Nobody knew.');
  splits('i fixed it. |then i told them.');
  splits('I did three things: 1. pulled the logs 2. wrote the patch 3. shipped it. |It worked.');
  splits('(I had no access.) |I asked for it.');
  splits('I asked J. Smith for help.');
  splits('We chose plan B. |It worked.');
  splits('It was I. |We agreed.');
  splits('It shipped in Jan. 2023 as planned.');
  splits('We met in Sept. |I led it.');
  splits('One sentence over\ntwo lines. |Another\n\none.');
  splits('No period at the end');
  splits('我修复了问题。|结果很好。');
  splits('It took 5 min. |The rest was easy.');
  splits('It took 5 min. per run.');
  splits('Revenue rose 5%. |Costs fell.');
  splits('Acme Inc. sued us.');

  it('does not end a sentence inside code', () => {
    const text = 'I ran  a. B  twice. Done.';
    const found = splitSentences(text, [{ start: 7, end: 11 }]).map((span) =>
      text.slice(span.start, span.end),
    );
    assert.deepEqual(found, ['I ran  a. B  twice.', 'Done.']);
  });

  it('has no sentence in what has no word', () => {
    assert.deepEqual(splitSentences('  ... — !', []), []);
  });
});
