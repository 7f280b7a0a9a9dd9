import assert from 'node:assert/strict';
import { wordsOf } from '../../../server/src/core/story/words.ts';

const cut = (text: string): string =>
  wordsOf(text, [], [])
    .map((word) => word.text)
    .join('|');

describe('words', () => {
  for (const [text, expected] of [
    ["The team's lead said I'm right, dont worry.", "The|team's|lead|said|I'm|right|dont|worry"],
    ['I don’t work cross-team.', 'I|don’t|work|cross-team'],
    ['It cost $8K, €30k or 30 € a week.', 'It|cost|$8K|€30k|or|30|€|a|week'],
    ['From 0.3% to 0%, p99 under 2:10.', 'From|0.3%|to|0%|p99|under|2:10'],
    ['Our CI/CD and the R&D and/or QA.', 'Our|CI/CD|and|the|R&D|and/or|QA'],
    ['1,200 users, 10-12 weeks, 10–12 weeks, $5–$10.', '1,200|users|10-12|weeks|10–12|weeks|$5–$10'],
    ['It was slow — really slow – too slow--far too slow.', 'It|was|slow|really|slow|too|slow|far|too|slow'],
    ['I read config.yml, v2.1.0 and foo_bar.ts.', 'I|read|config.yml|v2.1.0|and|foo_bar.ts'],
    ['Use C++, C# and .NET, e.g. in the U.S. at 9 a.m.', 'Use|C++|C#|and|.NET|e.g.|in|the|U.S.|at|9|a.m.'],
    ['It fell -5%, by ~30, >99% and <5 ms, 10+ times.', 'It|fell|-5%|by|~30|>99%|and|<5|ms|10+|times'],
    ["the users' data", "the|users'|data"],
    ['Saved [X%] of <metric> per XX%...', 'Saved|X%|of|metric|per|XX%'],
    ['(quickly!) “now”, yes/no; done…then', 'quickly|now|yes/no|done|then'],
    ['Sales & marketing = 40 %', 'Sales|&|marketing|=|40 %'],
    ['naïve café Straße Łódź', 'naïve|café|Straße|Łódź'],
    ['🚀 shipped 🎉', 'shipped'],
    ['#1 priority, ticket #42', '#1|priority|ticket|#42'],
    ['...', ''],
  ] as const) {
    it(text, () => assert.equal(cut(text), expected));
  }

  it('compares in lower case with straight apostrophes', () => {
    assert.deepEqual(
      wordsOf('I’M here', [], []).map((word) => word.lower),
      ["i'm", 'here'],
    );
  });

  it('shares the words of equal sentences', () => {
    assert.equal(wordsOf('I shared it.', [], []), wordsOf('I shared it.', [], []));
    assert.notEqual(wordsOf('I shared it.', [{ start: 2, end: 8 }], []), wordsOf('I shared it.', [], []));
  });

  it('keeps about as many words of an unspaced script as are said', () => {
    assert.equal(wordsOf('我负责修复问题', [], []).length, 4);
  });
});
