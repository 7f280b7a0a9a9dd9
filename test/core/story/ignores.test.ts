import assert from 'node:assert/strict';
import { parseStory } from '../../../server/src/core/story/parse.ts';

const covered = (text: string) =>
  parseStory(text).ignores.map((ignore) => [
    ignore.kind,
    ignore.rules.join(),
    text.slice(ignore.covers.start, ignore.covers.end),
  ]);

describe('ignore comments', () => {
  it('covers the next block', () => {
    assert.deepEqual(covered('<!-- star-ignore we-voice, filler-word -->\nWe did it.\n\nWe left.'), [
      ['next', 'we-voice,filler-word', 'We did it.'],
    ]);
    assert.deepEqual(covered('<!-- star-ignore -->\n\n- We did it.\n- We left.\n\nEnd.'), [
      ['next', '', '- We did it.\n- We left.'],
    ]);
  });
  it('covers the section of the heading behind it', () => {
    assert.deepEqual(
      covered(
        '<!-- star-ignore we-voice -->\n## Action\n\nWe did it.\n\n### More\n\nWe left.\n\n## Result\n\nOk.',
      ),
      [['next', 'we-voice', '## Action\n\nWe did it.\n\n### More\n\nWe left.\n\n']],
    );
  });
  it('covers the paragraph that it stands in', () => {
    assert.deepEqual(covered('One.\n\nWe did it. <!-- star-ignore we-voice -->\n\nTwo.'), [
      ['next', 'we-voice', 'We did it. <!-- star-ignore we-voice -->'],
    ]);
  });
  it('covers what lies between start and end', () => {
    assert.deepEqual(covered('<!-- star-ignore-start we-voice -->\nWe.\n<!-- star-ignore-end -->\nUs.'), [
      ['start', 'we-voice', '\nWe.\n'],
      ['end', '', ''],
    ]);
    assert.deepEqual(covered('<!-- star-ignore-start -->We.'), [['start', '', 'We.']]);
  });
  it('covers the file', () => {
    const text = 'We.\n\n<!-- STAR-IGNORE-FILE buzzword -- they like it -->\n';
    assert.deepEqual(covered(text), [['file', 'buzzword', text]]);
  });
  it('covers nothing at the end', () => {
    assert.deepEqual(covered('We.\n\n<!-- star-ignore -->\n'), [['next', '', '']]);
  });
  it('is no other comment', () => {
    assert.deepEqual(covered('<!-- star-ignored -->\nWe.\n\n```\n<!-- star-ignore -->\n```\n'), []);
  });
});
