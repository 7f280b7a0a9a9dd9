import assert from 'node:assert/strict';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { timeStory } from '../../server/src/core/timing/timing.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';

/** Each hint with the line on which it stands, the label in brackets where it is drawn. */
function drawn(text: string, from = 0, to = text.length): readonly string[] {
  const story = parseStory(text);
  return inlayHints(story, timeStory(story, defaultSettings), { start: from, end: to }).map(
    ({ offset, label }) => {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const end = text.indexOf('\n', offset);
      const rest = text.slice(offset, end < 0 ? text.length : end);
      return `${text.slice(start, offset)}[${label}]${rest}`;
    },
  );
}

// Each sentence of 24 words takes between six and eight seconds; the labels are checked for order, not for the pace.
const sentence =
  'In March the reminders of the clinic chain went missing, and nobody had looked at the job since the group had been merged with ours. ';

describe('the clock at each heading', () => {
  it('runs on from section to section, each starting where the one before ended', () => {
    const hints = drawn(`# T\n\n## Situation\n\n${sentence}\n\n## Action\n\n${sentence}${sentence}\n`);
    assert.equal(hints.length, 2);
    const [, start, middle, own] = /^## Situation\[(0:00) → (0:\d\d) · (\d+) s\]$/.exec(hints[0] ?? '') ?? [];
    assert.equal(start, '0:00');
    assert.ok(Number(own) >= 6 && Number(own) <= 9, own);
    assert.ok(hints[1]?.startsWith(`## Action[${middle} → 0:`), hints[1]);
  });

  it('stands behind bold headings and behind a label in its line', () => {
    const hints = drawn(`**Situation**\n\n${sentence}\n\n**Action**\n\n${sentence}\n`);
    assert.match(hints[0] ?? '', /^\*\*Situation\*\*\[0:00 → /);
    const labelled = drawn(`S: ${sentence}\n\nT: I wanted it back.\n\nA: ${sentence}\n\nR: It came back.\n`);
    assert.match(labelled[0] ?? '', /^S:\[0:00 → 0:0\d · \d s\] In March/);
  });

  it('leaves out sections without words, Backup and other headings', () => {
    assert.deepEqual(drawn('## Situation\n\n## Action\n\n## Backup\n\nThe rest.\n\n## Links\n\nNone.\n'), []);
  });

  it('gives the answer to a follow-up question its own seconds', () => {
    const hints = drawn(`## Action\n\nI did it.\n\n## Follow-ups\n\n### Why you?\n\n${sentence}\n`);
    assert.match(hints[1] ?? '', /^### Why you\?\[\d s\]$/);
  });

  it('draws only what is asked for', () => {
    const text = `## Situation\n\n${sentence}\n\n## Action\n\n${sentence}\n`;
    assert.deepEqual(drawn(text, 0, 5), []);
    assert.equal(drawn(text, text.indexOf('## Action')).length, 1);
  });

  it('says the budget when pointed at', () => {
    const text = `## Situation\n\n${sentence.repeat(4)}\n\n## Action\n\n${sentence}\n`;
    const story = parseStory(text);
    const [first] = inlayHints(story, timeStory(story, defaultSettings), { start: 0, end: text.length });
    // 25 of 180 parts of two minutes.
    assert.match(
      first?.tooltip ?? '',
      /^Heard from 0:00 to 0:\d\d: \d\d s, 80 % of the answer\. Budget 17 s: \d+ s over\.$/,
    );
  });
});
