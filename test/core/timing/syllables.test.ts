import assert from 'node:assert/strict';
import { syllablesOf } from '../../../server/src/core/timing/syllables.ts';

const counts: Readonly<Record<number, string>> = {
  1: "I we fixed cost week logs tests asked helped worked changed team's I'd we'll used league judged drove the he be why",
  2: "client client's webhook ticket didn't couldn't wanted needed users being doing trying lion create manage business pipeline deadline baseline table people somewhere safety quiet unique",
  3: "manager customer production Saturday incident deployment idea media video period's proposal reduction employee recovery stakeholder interested quietly",
  4: 'scenario priority experience appreciate society variety investigate situation algorithm coordinate initiative mechanism immediate',
  5: 'organization opportunity enthusiasm investigation immediately',
  6: 'responsibility accountability reliability',
};

describe('syllables', () => {
  for (const [count, words] of Object.entries(counts)) {
    it(`finds ${count}`, () => {
      const wrong = words.split(' ').filter((word) => syllablesOf(word) !== Number(count));
      assert.deepEqual(
        wrong.map((word) => `${word} ${syllablesOf(word)}`),
        [],
      );
    });
  }

  it('says a letter in one, W in three', () => {
    assert.deepEqual(['A', 'B', 'X', 'W', 'w', 'Os'].map(syllablesOf), [1, 1, 1, 3, 3, 1]);
  });

  it('reads accents and other alphabets', () => {
    assert.equal(syllablesOf('café'), 2);
    assert.equal(syllablesOf('résumé'), 3);
    assert.equal(syllablesOf('ошибка'), 3);
    assert.equal(syllablesOf('错误'), 2);
  });
});
