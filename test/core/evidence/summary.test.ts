import assert from 'node:assert/strict';
import { evidenceSummary } from '../../../server/src/core/evidence/index.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { cleanSections, inAnswer } from '../marked.ts';

const found = (text: string): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    evidenceSummary(parseStory(text)).map(({ id, found: place }) => [id, place !== undefined]),
  );

describe('the evidence of an answer', () => {
  it('is complete in a clean answer, each kind in a section where it belongs', () => {
    const text = inAnswer(cleanSections.action, 'action');
    for (const { id, found: place } of evidenceSummary(parseStory(text))) {
      assert.ok(place, id);
      assert.ok(place.start < place.end && place.end <= text.length, id);
    }
  });

  it('is all missing from an empty text', () => {
    assert.deepEqual(found(''), {
      boundary: false,
      deed: false,
      quantity: false,
      baseline: false,
      business: false,
      'second-order': false,
      verification: false,
      mechanism: false,
    });
  });

  it('does not count a number of the Situation as the result', () => {
    assert.equal(found('## Situation\n\nThe rate was 4%.\n\n## Result\n\nIt was better.\n').quantity, false);
  });
});
