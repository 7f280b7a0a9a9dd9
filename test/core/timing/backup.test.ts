import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import '../../seed.ts';
import { applyEdits } from '../../../server/src/core/fix.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { overlaps } from '../../../server/src/core/story/spans.ts';
import { moveToBackup } from '../../../server/src/core/timing/backup.ts';
import { isSpoken } from '../../../server/src/core/timing/timing.ts';

const folder = new URL('../../answers/', import.meta.url);
const answers = readdirSync(folder)
  .filter((file) => file.endsWith('.star.md'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const shapes = [
  ...answers,
  ...answers.map((text) => text.replaceAll('\n', '\r\n')),
  ...answers.map((text) => text.replace(/^(?=[A-Z][^\n]*\.$)/gm, '- ')),
  ...answers.map((text) => `${text.trimEnd()}\n\n## Backup\n\nThe rest.`),
  ...answers.map((text) => text.replace(/^## (\w+)$/gm, '**$1**')),
];

/** Every word as often as it stands there; where it stands does not count. */
const wordsOf = (text: string): readonly string[] => (text.match(/[\p{L}\p{N}%$'’]+/gu) ?? []).toSorted();

describe('moving sentences to Backup', () => {
  it('loses and repeats no word, moves nothing else and meets no edit of its own, whichever sentences go', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(fc.constantFrom(...shapes), fc.infiniteStream(fc.boolean()), (text, goes) => {
        const story = parseStory(text);
        const moved = story.sections
          .filter(({ id, heading }) => isSpoken(id) && heading)
          .flatMap(({ blocks }) =>
            blocks.flatMap((block) => block.sentences.map((sentence) => ({ sentence, block }))),
          )
          .filter(() => goes.next().value);
        const edits = moveToBackup(story, moved);
        for (const [at, edit] of edits.entries())
          for (const other of edits.slice(at + 1)) assert.ok(!overlaps(edit.span, other.span));
        const after = applyEdits(text, edits);
        const added = edits.length > 0 && !/^#+ Backup/m.test(text) ? ['Backup'] : [];
        assert.deepEqual(wordsOf(after), [...wordsOf(text), ...added].toSorted());
        // The answer that is left is the answer less those sentences, in the same sections.
        const kept = parseStory(after)
          .sections.filter(({ id }) => isSpoken(id))
          .map(({ id }) => id);
        assert.deepEqual(
          kept,
          story.sections.filter(({ id }) => isSpoken(id)).map(({ id }) => id),
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('does nothing when nothing goes', () => {
    assert.deepEqual(moveToBackup(parseStory(answers[0] ?? ''), []), []);
  });
});
