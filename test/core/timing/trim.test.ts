import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fix.ts';
import { defaultSettings } from '../../../server/src/core/settings.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { overlaps } from '../../../server/src/core/story/spans.ts';
import { sectionsOf } from '../../../server/src/core/story/story.ts';
import { timeStory } from '../../../server/src/core/timing/timing.ts';
import { sentencesToTrim } from '../../../server/src/core/timing/trim.ts';
import { check } from '../marked.ts';

const situation = [
  'Last year I worked for a chain of garden centres in the north.',
  'Each centre had a manager, two buyers and a café with a view of the hills behind the town.',
  'Head office belonged to the marketing group, and nobody had asked me to look at the stock.',
  'The lorries came from the coast on Thursdays, so that everything was fresh for the weekend.',
  'On 4 of 5 weekends in April the plants that we had advertised were sold out by noon.',
].join(' ');

function trimmed(text: string, seconds = 1000): readonly string[] {
  const story = parseStory(text);
  const sections = sectionsOf(story, 'situation', 'task', 'action', 'result', 'reflection');
  return sentencesToTrim(sections, seconds, story, timeStory(story, defaultSettings)).map(
    ({ sentence, reason }) => `${reason}: ${sentence.text.split(' ').slice(0, 3).join(' ')}`,
  );
}

describe('what could go first', () => {
  it('is the set-up, not the first sentence, the boundary or the problem with its figures', () => {
    assert.deepEqual(trimmed(`## Situation\n\n${situation}\n`), [
      'set-up: Each centre had',
      'set-up: The lorries came',
    ]);
  });

  it('is no more than has to go, the longest first', () => {
    assert.deepEqual(trimmed(`## Situation\n\n${situation}\n`, 3), ['set-up: Each centre had']);
  });

  it('never is an own deed or a figure, in no section', () => {
    const action =
      'I compared a day of orders with the deliveries and found the gap. The second list held 214 names that no one had checked. The office is a bright room on the ground floor with a wide view of the yard, the river and the gardens behind it. I wrote the rule and its test.';
    assert.deepEqual(trimmed(`## Action\n\n${action}\n`), ['long: The office is']);
  });

  it('is nothing that may be the story: what somebody wanted, noticed or left out, what was done by nobody named', () => {
    const text = [
      '## Situation',
      'I run the tills of a shop. My manager wanted to close the two manned tills on Saturdays for good. On the Thursday before the fair we noticed that the discounts in the report were odd. It broke.',
      '## Action',
      'I counted the queue. We discussed all the options with the depot managers and the clerks and settled on a smaller one. The mapping file was then corrected by hand and the report was run again over the weekend. I told her.',
      '## Reflection',
      'I learned a lot. The people who argue about tools mean the pain that they have with their own work each day. I ask now.',
    ].join('\n\n');
    assert.deepEqual(trimmed(text), []);
  });

  it('is what was said before, ahead of everything else', () => {
    const text = `## Situation\n\n${situation}\n\n## Task\n\nI wanted full shelves by May. As I said, the lorries came fresh from the coast on Thursdays for the weekend. I set a goal of one weekend.\n`;
    assert.deepEqual(trimmed(text, 3), ['said-before: As I said,']);
  });

  it('is not what the next sentence points back to', () => {
    const text = `## Situation\n\n${situation.replace('The lorries came', 'They never closed early. The lorries came').replace('Head office belonged', 'This office belonged')}\n`;
    assert.deepEqual(trimmed(text), ['set-up: The lorries came']);
  });

  it('is nothing of another language, of quotations, comments and placeholders', () => {
    assert.deepEqual(
      trimmed(
        `## Situation\n\nI sell plants. The shop is “a lovely place with a view of the hills”. The town has [number] shops along the old road to the coast. <!-- old --> It broke.\n`,
      ),
      [],
    );
  });
});

describe('moving it to Backup', () => {
  const rest = '## Task\n\nI wanted full shelves.\n\n## Action\n\nI counted the shelves each day.\n';

  function moved(text: string): string {
    const finding = check(text, 'over-budget')[0];
    const fix = finding?.fixes?.()[0];
    assert.ok(fix, 'there is a fix');
    for (const [at, edit] of fix.edits.entries())
      for (const other of fix.edits.slice(at + 1)) assert.ok(!overlaps(edit.span, other.span));
    assert.equal(fix.safe, false);
    return applyEdits(text, fix.edits);
  }
  const cut = situation.replace(/Each centre.*?town\. /, '').replace(/The lorries.*?weekend\. /, '');
  const list =
    '- Each centre had a manager, two buyers and a café with a view of the hills behind the town.\n- The lorries came from the coast on Thursdays, so that everything was fresh for the weekend.\n';

  it('makes a Backup before the follow-ups, and then the finding is gone', () => {
    const text = `---\nminutes: 1\n---\n\n## Situation\n\n${situation}\n\n${rest}\n## Follow-ups\n\n### Why?\n\nBecause.\n`;
    const after = moved(text);
    assert.equal(
      after,
      `---\nminutes: 1\n---\n\n## Situation\n\n${cut}\n\n${rest}\n## Backup\n\n${list}\n## Follow-ups\n\n### Why?\n\nBecause.\n`,
    );
    const seconds = (of: string): number => {
      const story = parseStory(of);
      return timeStory(story, defaultSettings).sections.find(({ id }) => id === 'situation')?.seconds ?? 0;
    };
    assert.ok(seconds(after) < 0.7 * seconds(text));
    assert.equal(check(after, 'over-budget').filter(({ severity }) => severity === 'warning').length, 0);
  });

  it('makes one at the end, and keeps the line ends of the file', () => {
    const text = `---\nminutes: 1\n---\n\n## Situation\n\n${situation}\n\n${rest}`.replaceAll('\n', '\r\n');
    const after = moved(text);
    assert.ok(after.endsWith(`\r\n\r\n## Backup\r\n\r\n${list.replaceAll('\n', '\r\n')}`), after.slice(-300));
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it('goes on in the Backup that is there', () => {
    const text = `---\nminutes: 1\n---\n\n## Situation\n\n${situation}\n\n${rest}\n## Backup\n\n- The till is new.\n\n## Follow-ups\n`;
    assert.ok(moved(text).includes(`## Backup\n\n- The till is new.\n${list}\n## Follow-ups\n`), moved(text));
  });

  it('takes whole items of a list with their marks', () => {
    const items = situation.split(/(?<=\.) /).map((sentence) => `- ${sentence}\n`);
    const text = `---\nminutes: 1\n---\n\n## Situation\n\n${items.join('')}\n${rest}`;
    assert.ok(
      moved(text).includes(`## Situation\n\n${[items[0], items[2], items[4]].join('')}\n## Task`),
      moved(text),
    );
  });

  it('is not offered in a text without headings', () => {
    const text = `---\nminutes: 0.5\n---\n\n${situation} ${situation}\n`;
    for (const finding of check(text, 'over-budget')) assert.deepEqual(finding.fixes?.() ?? [], []);
  });

  it('names the longest sentences where nothing can go whole, and moves none of them', () => {
    const deed =
      'I compared the orders of 14 weeks with the deliveries of the same weeks, lorry by lorry and line by line, and wrote down which of them had come late. ';
    const text = `---\nminutes: 0.5\n---\n\n## Action\n\nI asked. ${deed}${deed.replace('14', '15')}${deed.replace('14', '16')}I told her.\n`;
    for (const finding of check(text, 'over-budget')) {
      assert.deepEqual(finding.fixes?.() ?? [], []);
      assert.equal(finding.related?.length, 2);
      for (const { span, message } of finding.related ?? []) {
        assert.match(text.slice(span.start, span.end), /^I compared/);
        assert.match(message, /^One of the longest sentences \(\d+ s\)/);
      }
    }
    assert.ok(check(text, 'over-budget').length > 0);
  });

  it('says in seconds and in words what to cut, of a section and of the whole', () => {
    const text = `---\nminutes: 0.5\n---\n\n## Situation\n\n${situation}\n\n## Action\n\nI counted the shelves on all days of the week and told the buyers.\n`;
    const messages = check(text, 'over-budget').map(({ message }) => message);
    assert.equal(messages.length, 1);
    assert.match(messages[0] ?? '', /so cut about \d+ s \(\d+ words\)/);
    const whole = check(
      text
        .replace('minutes: 0.5', 'minutes: 0.5')
        .replace('## Action', `## Task\n\n${situation}\n\n## Action`),
      'over-budget',
    );
    assert.ok(
      whole.some(({ message }) => /^The answer takes .*cut about \d+ s \(\d+ words\), or move/.test(message)),
    );
  });
});
