import assert from 'node:assert/strict';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { hoverAt } from '../../server/src/features/hover.ts';

/** What is shown at the place of `|`, as the words pointed at and the first line. */
function shown(text: string, spokenForms: Record<string, string> = {}, pace = 1): string | undefined {
  const offset = text.indexOf('|');
  const story = parseStory(text.replace('|', ''));
  const hover = hoverAt(story, offset, { spokenForms, pace });
  return hover && `${story.text.slice(hover.span.start, hover.span.end)}: ${hover.text.split('\n')[0]}`;
}

describe('the hover', () => {
  // 0.028 s a letter, 0.113 s a syllable and 0.067 s a content word: 20, 5 and 3 of them for the first.
  it('says how a number and an acronym are read, and how long that takes', () => {
    assert.equal(
      shown('## Result\n\nIt saved $|8K a week.'),
      '$8K: Said “eight thousand dollars”, about 1.3 s.',
    );
    assert.equal(shown('## Action\n\nThe **p9|9** fell.'), 'p99: Said “P ninety-nine”, about 1.0 s.');
    assert.equal(shown('## Action\n\nOur |SLA broke.'), 'SLA: Said “S L A”, about 0.6 s.');
  });

  it('takes the own spoken form and the own pace', () => {
    assert.equal(
      shown('## Action\n\nOur |SLA broke.', { SLA: 'slah' }, 1.5),
      'SLA: Said “slah”, about 0.4 s.',
    );
  });

  it('is silent for ordinary words, between words and behind the text', () => {
    assert.equal(shown('## Action\n\nI did N|OT wait.'), undefined);
    assert.equal(shown('## Action\n\nThe cross-t|eam work.'), undefined);
    assert.equal(shown('## Action\n\nIt took 3 |  weeks.'), undefined);
    assert.equal(shown('## Action\n\nIt took 3|'), undefined);
  });

  it('is silent where nothing is said', () => {
    assert.equal(shown('## Res|ult 2024\n\nIt held.'), undefined);
    assert.equal(shown('## Action\n\n```\nretries = 3|00ms\n```\n\nIt held.'), undefined);
    assert.equal(shown('## Action\n\n<!-- cost $|8K -->\nIt held.'), undefined);
  });

  it('reads answers to follow-up questions too', () => {
    assert.equal(
      shown('## Follow-ups\n\n### Why?\n\nIt lost |12% a week.'),
      '12%: Said “twelve percent”, about 0.8 s.',
    );
  });
});
