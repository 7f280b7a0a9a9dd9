import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { sentencesOf } from '../../../server/src/core/story/story.ts';

const answer = readFileSync(new URL('../../answers/webhook-drops.star.md', import.meta.url), 'utf8');
const readingsOf = (text: string) => parseStory(text).sections.flatMap(sentencesOf);

describe('a one-character edit', () => {
  it('leaves every other sentence with the words it had, so that nothing is read from it again', () => {
    const before = new Set(readingsOf(answer).map((sentence) => sentence.words));
    const after = readingsOf(answer.replace('compared one day', 'compareds one day'));
    const changed = after.filter((sentence) => !before.has(sentence.words));
    assert.deepEqual(
      changed.map((sentence) => sentence.text.slice(0, 20)),
      ['I compareds one day '],
    );
  });

  it('at the front moves the offsets of all sentences and re-reads none', () => {
    const before = new Set(readingsOf(answer).map((sentence) => sentence.words));
    const after = readingsOf(answer.replace('# Lost', '# The lost'));
    assert.deepEqual(
      after.filter((sentence) => !before.has(sentence.words)),
      [],
    );
  });
});
