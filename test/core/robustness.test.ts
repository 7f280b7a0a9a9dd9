import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { check } from './marked.ts';

const folder = new URL('../answers/', import.meta.url);
const answers = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));

/** Fails when a rule throws, a finding leaves the text, or a fix is not one that can be applied. */
function assertSound(text: string): void {
  for (const finding of check(text)) {
    const { start, end } = finding.span;
    assert.ok(
      0 <= start && start <= end && end <= text.length,
      `${finding.rule}: ${start} to ${end} of ${text.length}`,
    );
    for (const fix of finding.fixes?.() ?? []) {
      let offset = 0;
      for (const { span } of [...fix.edits].sort((a, b) => a.span.start - b.span.start)) {
        assert.ok(
          offset <= span.start && span.start <= span.end && span.end <= text.length,
          `${finding.rule}: ${fix.title}`,
        );
        offset = span.end;
      }
    }
  }
}

describe('checking', function () {
  this.timeout(60_000);

  it('bears every text on the way to an answer, as it is typed', () => {
    for (const answer of answers) {
      for (let length = 0; length <= answer.length; length += 7) assertSound(answer.slice(0, length));
    }
  });

  it('bears an answer that is deleted from the front', () => {
    for (const answer of answers) {
      for (let start = 0; start <= answer.length; start += 13) assertSound(answer.slice(start));
    }
  });

  const odd: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['blanks', ' \n\t\n \r\n'],
    ['a byte order mark', '\ufeff## Action\n\nWe rewrote it.\n'],
    ['half an emoji', '## Action\n\nWe \ud83d rewrote it 🎉 together.\n'],
    ['zeros', '\u0000\u0000## Action\u0000\nWe\u0000rewrote it.'],
    ['a front matter without an end', '---\nquestion: Why\n## Action\n\nWe rewrote it.\n'],
    ['only a front matter', '---\nlevel: senior\nprinciple: Ownership\n---\n'],
    ['a heading without text', '## \n\n##\n\nWe rewrote it.\n'],
    ['an unclosed quotation', '## Action\n\nShe said "we did it and I left.\n'],
    ['an unclosed comment', '## Action\n\n<!-- star-ignore we-voice\n\nWe rewrote it.\n'],
    ['one long word', `## Action\n\n${'we'.repeat(20_000)}\n`],
    ['one long sentence', `## Result\n\n${'we rewrote the list and '.repeat(3_000)}\n`],
  ];
  for (const [what, text] of odd) it(`bears ${what}`, () => assertSound(text));

  it('finds the same with either kind of line end', () => {
    const flagged = (text: string): string[] =>
      check(text).map((finding) => `${finding.rule} ${text.slice(finding.span.start, finding.span.end)}`);
    for (const answer of answers)
      assert.deepEqual(
        flagged(answer.replaceAll('\n', '\r\n')),
        flagged(answer).map((line) => line.replaceAll('\n', '\r\n')),
      );
  });

  it('loses nothing of the text between what it reads', () => {
    for (const answer of answers) {
      const story = parseStory(answer);
      assert.equal(story.text, answer);
      for (const section of story.sections) {
        for (const sentence of section.blocks.flatMap((block) => block.sentences)) {
          assert.equal(sentence.text.length, sentence.end - sentence.start);
          for (const word of sentence.words) {
            const written = answer.slice(sentence.start + word.start, sentence.start + word.end);
            assert.equal(written, word.text);
          }
        }
      }
    }
  });
});
