import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fix.ts';
import {
  passageTitle,
  rewriteSectionToI,
  rewriteStoryToI,
} from '../../../server/src/core/rewrites/passage.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';

/** The text of an Action after the rewrite of the whole section. */
function rewritten(action: string): string {
  const text = `## Action\n\n${action}\n`;
  const story = parseStory(text);
  return applyEdits(text, rewriteSectionToI(story, story.sections[0]!).edits).slice(
    '## Action\n\n'.length,
    -1,
  );
}

const unchanged = (action: string): void => assert.equal(rewritten(action), action);

describe('we to I over a passage', () => {
  it('rewrites each sentence and leaves what is only flagged', () => {
    assert.equal(
      rewritten('We traced the loss to one barcode. We agreed to wait. We were told to stop at nine.'),
      'I traced the loss to one barcode. We agreed to wait. I was told to stop at nine.',
    );
  });

  it('keeps the group that a "they" points to', () => {
    unchanged('My team and I rewrote the rota. They were tired after that.');
    assert.equal(
      rewritten('My team and I called the parents. They were angry.'),
      'I called the parents. They were angry.',
    );
    assert.equal(
      rewritten('My team and I rewrote the rota. It held for a year.'),
      'I rewrote the rota. It held for a year.',
    );
  });

  it('goes on with what pointed to "we"', () => {
    assert.equal(
      rewritten(
        'We moved the notes to the bays. The team also put a chair by every bed. The matron asked them why.',
      ),
      'I moved the notes to the bays. I also put a chair by every bed. The matron asked me why.',
    );
    assert.equal(
      rewritten('We cut the starter to five minutes. They also phoned three homes.'),
      'I cut the starter to five minutes. I also phoned three homes.',
    );
    assert.equal(
      rewritten('We called the parents. They also phoned the school.'),
      'I called the parents. They also phoned the school.',
    );
  });

  it('leaves the group that "we" acts on, and thanks the one who acted', () => {
    assert.equal(
      rewritten('We told the team that the tool would go. The team was angry at first. We gave them a week.'),
      'I told the team that the tool would go. The team was angry at first. I gave them a week.',
    );
    assert.equal(
      rewritten('We packed every shelf. The team finished two days early and nobody thanked them.'),
      'I packed every shelf. I finished two days early and nobody thanked me.',
    );
  });

  it('turns how things stood among deeds, and the lesson when asked', () => {
    assert.equal(
      rewritten('We had 52 people in the lobby. We phoned two hotels.'),
      'I had 52 people in the lobby. I phoned two hotels.',
    );
    const text = '## Reflection\n\nWe were afraid of the target.\n';
    assert.equal(applyEdits(text, rewriteStoryToI(parseStory(text)).edits), text.replace('We were', 'I was'));
  });

  it('lets the team of before go with "we", but no other one', () => {
    assert.equal(
      rewritten('My team and I rewrote the rota. The team was tired after that.'),
      'I rewrote the rota. I was tired after that.',
    );
    assert.equal(
      rewritten('My team and I rewrote the rota. The team lead of the other ward copied it.'),
      'I rewrote the rota. The team lead of the other ward copied it.',
    );
  });

  it('knows that "we" is the people named before', () => {
    unchanged('Priya and I took the night desk. We called every bank on the list.');
    assert.equal(
      rewritten('I asked Priya for the list. We called every bank on it.'),
      'I asked Priya for the list. I called every bank on it.',
    );
  });

  it('keeps "we" where the next sentence counts the people', () => {
    unchanged('We rebuilt the chart. The two of us took turns at the desk.');
  });

  it('never names the candidate twice', () => {
    for (const text of [
      'I and we rebuilt the chart.',
      'Me and my team and we rebuilt the chart.',
      'I, my team and we rebuilt it.',
      'Myself and we rebuilt it.',
      'We and I rebuilt it.',
      'My team and I and we rebuilt it.',
    ])
      assert.doesNotMatch(
        rewritten(text),
        /\b(?:I|me|myself),? (?:(?:and|&) )?(?:my team (?:and|&) )?(?:I|me)\b/iu,
        text,
      );
    assert.equal(rewritten('She called me and we went upstairs.'), 'She called me and I went upstairs.');
  });

  it('leaves ignored sentences and parts still to be filled in', () => {
    unchanged('<!-- star-ignore we-voice -->\nWe traced the loss to one barcode.');
    unchanged('I [your part], and we traced the loss to one barcode.');
  });

  it('reads the sections that tell who acted, follow-up answers included', () => {
    const text =
      '## Situation\n\nWe lost 40 parcels a day.\n\n## Action\n\nWe traced them.\n\n## Follow-ups\n\n### Why did we wait?\n\nWe tested it first.\n';
    const { edits, sentences } = rewriteStoryToI(parseStory(text));
    assert.equal(sentences, 2);
    assert.equal(
      applyEdits(text, edits),
      text.replace('We traced', 'I traced').replace('We tested', 'I tested'),
    );
  });

  it('says when six sentences in a row would start with "I"', () => {
    const six = [
      'We traced the loss to one barcode.',
      'We wrote to the supplier.',
      'We tested 40 labels.',
      'We changed the scanner.',
      'We trained the night shift.',
      'We counted again after a week.',
    ];
    const story = parseStory(`## Action\n\n${six.join(' ')}\n`);
    const rewrite = rewriteStoryToI(story);
    assert.equal(
      passageTitle('section', rewrite),
      'Rewrite this section to I (6 sentences, then 6 in a row start with "I")',
    );
    const five = rewriteStoryToI(parseStory(`## Action\n\n${six.slice(1).join(' ')}\n`));
    assert.equal(passageTitle('file', five), 'Rewrite this file to I (5 sentences)');
    const broken = six.with(3, 'After lunch we changed the scanner.');
    assert.equal(rewriteStoryToI(parseStory(`## Action\n\n${broken.join(' ')}\n`)).row, 0);
  });

  it('finds nothing more to do after it was applied', () => {
    const text =
      '## Action\n\nMy team and I rewrote the rota. The team was tired. We agreed to wait. Priya and I sat down. We called the bank.\n';
    const once = applyEdits(text, rewriteStoryToI(parseStory(text)).edits);
    assert.deepEqual(rewriteStoryToI(parseStory(once)).edits, []);
  });
});
