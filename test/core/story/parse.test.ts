import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../seed.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import type { Span } from '../../../server/src/core/story/spans.ts';
import type { Block, Story } from '../../../server/src/core/story/story.ts';
import { exchanges, outline, shownIn } from '../text.ts';
import { pastedAnswer, tidyAnswer } from './samples.ts';

describe('a whole answer', () => {
  it('reads tidy Markdown', () => {
    const story = parseStory(tidyAnswer);
    assert.deepEqual(outline(story), [
      "situation: Last spring, while I was on the payments team, I noticed that 0.3% of a partner's webhooks never arrived. / Nobody had opened a ticket, and the platform team's own dashboard showed green . / It cost the partner about $8K a week.",
      "task: This wasn't my team's service. / I set myself the goal to find out why, e.g. by reading their runbook , and to get it to 0%.",
      "action: I pulled two weeks of delivery logs & compared them with ours. / I reproduced the drop locally: the retry loop gave up after 3 attempts. / “We can’t touch that before Q3,” their lead said, so I wrote the patch with tests. / I asked him to review it. / We'd rather not deploy on a Friday. / I agreed with Dr. Lee on Monday, 9 a.m., and watched the rollout.",
      'result: The drop rate fell from 0.3% to 0% and stayed there for [period]. / The partner recovered <metric>!',
      'reflection: Two teams shared a queue but no alert. / I now ask "who is paged?" before I call a service owned.',
      `follow-ups: "I flagged it to their lead, but with a fix. / 'Not now' would have meant three weeks." / I'd propose a shared SLO earlier.`,
      'backup:',
    ]);
    assert.deepEqual(story.principles, ['Ownership', 'Are Right, A Lot']);
    assert.equal(story.minutes, 2.5);
  });

  it('reads what was pasted together', () => {
    const story = parseStory(pastedAnswer);
    assert.equal(story.question, 'Tell me about a conflict with a colleague…');
    assert.deepEqual(outline(story).slice(1), [
      "situation: I'm a nurse on a 24-bed ward. / Two of us disagreed about the hand-over sheet — she wanted paper, I wanted the tablet.",
      'task: i had to get one sheet before the audit on 3 May.',
      `action: I asked her to show me a night with the paper sheet. / It took 14 minutes. / I wrote down every field that we both use: 22 of 31 / We agreed on a trial of 2 weeks; "let's see", she said. / I told the ward manager about it in writing.`,
      'result: Hand-over went from 14 min. to 9 min., and errors fell from 5 to 1 per month',
      'reflection: I ask for the reason before I argue. 😀',
      'follow-ups: She knew the nights better than me.',
    ]);
    assert.deepEqual(exchanges(story), [
      'Why not just tell her? -> She knew the nights better than me.',
      'What if the trial had failed? -> ',
    ]);
  });

  it('says the same with CRLF', () => {
    for (const text of [tidyAnswer, pastedAnswer]) {
      const twin = parseStory(text.replaceAll('\n', '\r\n'));
      assert.equal(shownIn(twin), shownIn(parseStory(text)));
      assert.deepEqual(outline(twin), outline(parseStory(text)));
      assert.deepEqual(exchanges(twin), exchanges(parseStory(text)));
      assert.equal(twin.question, parseStory(text).question);
      check(twin);
    }
  });

  it('says the same behind a byte order mark', () => {
    assert.deepEqual(outline(parseStory(`\ufeff${tidyAnswer}`)), outline(parseStory(tidyAnswer)));
    assert.equal(parseStory(`\ufeff${tidyAnswer}`).level, 'senior');
  });

  it('shares the words of sentences that an edit left alone', () => {
    const before = parseStory(tidyAnswer);
    const after = parseStory(tidyAnswer.replace('a week', 'each week'));
    assert.equal(
      after.sections[2]!.blocks[0]!.sentences[0]!.words,
      before.sections[2]!.blocks[0]!.sentences[0]!.words,
    );
    assert.notEqual(
      after.sections[0]!.blocks[0]!.sentences[2]!.words,
      before.sections[0]!.blocks[0]!.sentences[2]!.words,
    );
  });
});

describe('any text', () => {
  it('reads every prefix of an answer', () => {
    for (const text of [tidyAnswer, pastedAnswer])
      for (let length = 0; length <= text.length; length++) check(parseStory(text.slice(0, length)));
  }).timeout(20_000);

  it('reads answers that were cut, joined and mistyped', () => {
    const pieces = [
      ...tidyAnswer.split(/(\s+|(?=[*`"<>[\]#-]))/),
      ...pastedAnswer.split(/(\s+|(?=[*`"<>[\]#-]))/),
      '\r',
      '\r\n',
      '\0',
      '\u2028',
      '\ufeff',
      '\ud83d',
      '<!--',
      '-->',
      '---\n',
      '```',
      '    ',
      '\t',
      '> ',
      '- ',
      '1. ',
      '| ',
      '~~',
      '[',
      '](',
      '"',
      '“',
      "'",
      '<',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) =>
        check(parseStory(parts.join(''))),
      ),
      { numRuns: 400 },
    );
  }).timeout(20_000);

  it('reads anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(parseStory(text))),
      { numRuns: 300 },
    );
  }).timeout(20_000);

  for (const [name, text] of [
    ['quote marks', '>'.repeat(20_000)],
    ['brackets', '['.repeat(1_000_000)],
    ['half-typed comments', '<!--\n'.repeat(100_000)],
    ['list marks', '- '.repeat(300_000)],
    ['headings', '## Why?\n'.repeat(50_000)],
    ['labels', '**Situation**: it broke\n'.repeat(20_000)],
    ['quotation marks', '"'.repeat(1_000_000)],
    ['apostrophes', " 'a".repeat(300_000)],
    ['one word', 'a'.repeat(1_000_000)],
    ['lines', '\n'.repeat(1_000_000)],
    ['front matter', `---\n${'a: b\n'.repeat(100_000)}`],
    ['prose', `${tidyAnswer}\n`.repeat(500)],
  ] as const) {
    it(`reads a megabyte of ${name}`, () => {
      assert.ok(parseStory(text).sections);
    }).timeout(20_000);
  }
});

/** What holds for every story. */
function check(story: Story): void {
  const { text } = story;
  const inside = (outer: Span, span: Span, what: string): void => {
    assert.ok(
      outer.start <= span.start && span.start <= span.end && span.end <= outer.end,
      `${what} ${span.start}-${span.end} outside ${outer.start}-${outer.end} of ${JSON.stringify(text)}`,
    );
  };
  const file = { start: 0, end: text.length };
  const checkBlocks = (blocks: readonly Block[], outer: Span): void => {
    let at = outer.start;
    for (const block of blocks) {
      inside({ start: at, end: outer.end }, block, 'block');
      at = block.end;
      assert.ok(block.sentences.length > 0);
      let sentenceAt = block.start;
      for (const sentence of block.sentences) {
        inside({ start: sentenceAt, end: block.end }, sentence, 'sentence');
        sentenceAt = sentence.end;
        assert.equal(sentence.text.length, sentence.end - sentence.start);
        for (let i = 0; i < sentence.text.length; i++) {
          const char = sentence.text[i];
          assert.ok(
            char === ' ' || char === text[sentence.start + i],
            `“${char}” is not in the text at ${sentence.start + i}`,
          );
        }
        let wordAt = 0;
        for (const word of sentence.words) {
          inside({ start: wordAt, end: sentence.text.length }, word, 'word');
          wordAt = word.end;
          assert.ok(word.start < word.end);
          assert.equal(sentence.text.slice(word.start, word.end), word.text);
        }
      }
    }
  };
  let at = 0;
  for (const section of story.sections) {
    inside({ start: at, end: text.length }, section, 'section');
    at = section.end;
    if (section.heading) inside(section, section.heading, 'heading');
    checkBlocks(section.blocks, section);
    let asked = section.start;
    for (const followUp of section.followUps) {
      inside({ start: asked, end: section.end }, followUp.question, 'question');
      asked = followUp.question.end;
      checkBlocks(followUp.blocks, { start: asked, end: section.end });
    }
  }
  if (story.title) inside(file, story.title, 'title');
  for (const span of story.unspoken) inside(file, span, 'unspoken');
  for (const ignore of story.ignores) {
    inside(file, ignore, 'ignore');
    inside(file, ignore.covers, 'covers');
  }
  const { frontMatter } = story;
  if (!frontMatter) return;
  inside(file, frontMatter, 'front matter');
  for (const field of [
    frontMatter.question,
    frontMatter.company,
    frontMatter.level,
    frontMatter.minutes,
    ...frontMatter.principles,
    ...frontMatter.problems,
  ]) {
    if (!field) continue;
    inside(frontMatter, field, 'field');
    if ('raw' in field) assert.equal(text.slice(field.start, field.end), field.raw);
  }
}
