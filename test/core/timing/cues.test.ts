import assert from 'node:assert/strict';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { sentencesOf } from '../../../server/src/core/story/story.ts';
import { cueLineOf, cuesOf } from '../../../server/src/core/timing/cues.ts';

const read = (text: string) => {
  const section = parseStory(text).sections[0]!;
  return { id: section.id, sentences: sentencesOf(section) };
};
const cues = (text: string) => cuesOf(read(text).sentences);
const line = (text: string) => cueLineOf(read(text).id, read(text).sentences);

const action =
  '## Action\n\nI compared one day of sent notifications with the receipts. I chose a retry over a new queue, because it could be switched off. I told Maria in the Platform group, and I wrote it with tests.\n';

describe('cue words', () => {
  it('are figures, names and own deeds with what they did, in the order of the text', () => {
    assert.deepEqual(cues(action), [
      'one day of sent',
      'chose a retry',
      'Maria',
      'Platform',
      'wrote it with tests',
    ]);
  });

  it('keep what belongs to a figure', () => {
    assert.deepEqual(
      cues('## Result\n\nComplaints fell from 23 in March to 2 in June. It saved $8K a week.\n').slice(0, 2),
      ['23 in March to 2', 'June'],
    );
    assert.ok(
      cues('## Result\n\nI checked 29 of the 41 prescriptions in May.\n').includes(
        '29 of the 41 prescriptions',
      ),
    );
  });

  it('are at most seven, and three where a paragraph has no figure, name or deed', () => {
    const many =
      '## Result\n\nIt cut 12% in May, 14% in June, 15% in July, 16% in August, 17% in October and 18% in November.\n';
    assert.equal(cues(many).length, 7);
    assert.deepEqual(cues('## Situation\n\nThe librarians complained about slow reminders.\n'), [
      'librarians',
      'complained',
      'reminders',
    ]);
  });

  it('are words of the text and nothing else', () => {
    const text = parseStory(action).text.replace(/\s+/g, ' ');
    for (const cue of cues(action)) assert.ok(text.includes(cue), cue);
  });

  it('are none for a section without words', () => {
    assert.deepEqual(cues('## Action\n'), []);
  });
});

describe('the line of a section on the cue card', () => {
  it('holds figures and the boundary of a Situation', () => {
    assert.equal(
      line(
        '## Situation\n\nIn May, 3% of the payments were lost. The service belonged to the Platform group, and nobody had asked me to look.\n',
      ),
      '3% of the payments · nobody had asked me to look',
    );
  });

  it('holds the mechanism of a Reflection', () => {
    assert.match(
      line(
        '## Reflection\n\nNobody owned the seam between the services. I now add a daily count of both sides to every job.\n',
      ),
      /I now add a daily count/,
    );
  });

  it('holds the deeds of an Action', () => {
    assert.match(line(action), /chose a retry · .*wrote it with tests$/);
  });
});
