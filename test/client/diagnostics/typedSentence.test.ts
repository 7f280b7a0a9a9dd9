import assert from 'node:assert/strict';
import {
  type Place,
  rulesIn,
  type Stretch,
  sentenceAt,
  typedPlace,
  visible,
} from '../../../client/src/diagnostics/typedSentence.ts';

/** Text in which `|` stands for the cursor. */
function read(marked: string): { lines: readonly string[]; cursor: Place } {
  const lines = marked.split('\n');
  const line = lines.findIndex((text) => text.includes('|'));
  const character = lines[line]?.indexOf('|') ?? -1;
  return { lines: lines.map((text) => text.replace('|', '')), cursor: { line, character } };
}

/** The sentence at the cursor as its characters. */
function sentence(marked: string): string {
  const { lines, cursor } = read(marked);
  const { start, end } = sentenceAt((line) => lines[line], cursor);
  const text = lines.join('\n');
  const offset = ({ line, character }: Place) =>
    lines.slice(0, line).reduce((sum, before) => sum + before.length + 1, 0) + character;
  return text.slice(offset(start), offset(end));
}

const stretch = (line: number, from: number, to: number): Stretch => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe('the sentence at the cursor', () => {
  it('reaches from the last sentence end to the cursor at the end of a paragraph', () => {
    assert.equal(sentence('I wrote it. Then we figured|'), 'Then we figured');
  });

  it('is empty right after a full stop, so that what it said may be shown', () => {
    assert.equal(sentence('I wrote it. Then we figured it out.|'), '');
    assert.equal(sentence('He said "we fixed it."|'), '');
    assert.equal(sentence('Was it we?|'), '');
  });

  it('is the next one after a full stop and a space', () => {
    assert.equal(sentence('I wrote it. |'), '');
    assert.equal(sentence('I wrote it. W|'), 'W');
  });

  it('goes on over a soft line break', () => {
    assert.equal(sentence('I wrote it and\nthen we fig|'), 'I wrote it and\nthen we fig');
  });

  it('ends at the sentence end behind the cursor', () => {
    assert.equal(sentence('One. We fig| it out. Three.'), 'We fig it out.');
  });

  it('waits after a figure, which may get decimals', () => {
    assert.equal(sentence('It fell by 0.|'), 'It fell by 0.');
    assert.equal(sentence('It fell by 30. W|'), 'W');
  });

  it('does not end at an abbreviation or an initial', () => {
    assert.equal(sentence('I asked Dr. R. Ode, e.g. we|'), 'I asked Dr. R. Ode, e.g. we');
  });

  it('stays in its heading, list item and line of front matter', () => {
    assert.equal(sentence('## Resul|\nWe did it.'), '## Resul');
    assert.equal(sentence('- one\n- we t|\n- three'), '- we t');
    assert.equal(sentence('---\nlevel: senior\nprinciple: Own|\n---'), 'principle: Own');
    assert.equal(sentence('Before\n\nwe t|\n\nAfter'), 'we t');
  });

  it('is empty on an empty line', () => {
    assert.equal(sentence('We left\n|\nWe stayed'), '');
  });

  it('reads no more than the neighbourhood of a very long paragraph', () => {
    const reads = new Set<number>();
    sentenceAt(
      (line) => {
        reads.add(line);
        return line < 100_000 ? 'word' : undefined;
      },
      { line: 50_000, character: 2 },
    );
    assert.ok(reads.size < 300, `${reads.size} lines were read`);
  });
});

describe('findings while a sentence is typed', () => {
  const typed = stretch(3, 10, 30);
  const inside = { rule: 'we-voice', ...stretch(3, 12, 14) };
  const elsewhere = { rule: 'we-voice', ...stretch(3, 0, 2) };
  const around = { rule: 'level-depth', ...stretch(3, 0, 60) };

  it('are held back inside the sentence and shown outside it', () => {
    assert.deepEqual(visible([inside, elsewhere, around], typed, new Set()), [elsewhere, around]);
  });

  it('stay shown when the sentence showed them before', () => {
    assert.deepEqual(visible([inside], typed, new Set(['we-voice'])), [inside]);
    assert.deepEqual([...rulesIn([inside, elsewhere, around], typed)], ['we-voice']);
  });

  it('are all shown when nothing is being typed, and when the sentence has ended', () => {
    assert.deepEqual(visible([inside], undefined, new Set()), [inside]);
    assert.deepEqual(
      visible([{ rule: 'missing-task', ...stretch(3, 10, 10) }], stretch(3, 10, 10), new Set()).length,
      1,
    );
  });
});

describe('a change', () => {
  const cursor = stretch(2, 5, 5);

  it('is typing when it is made at the cursor', () => {
    assert.deepEqual(typedPlace({ range: stretch(2, 5, 5), text: 'w' }, cursor), { line: 2, character: 6 });
    assert.deepEqual(typedPlace({ range: stretch(2, 4, 5), text: '' }, cursor), { line: 2, character: 4 });
    assert.deepEqual(typedPlace({ range: stretch(2, 5, 5), text: '\n- ' }, cursor), {
      line: 3,
      character: 2,
    });
  });

  it('is typing also when the editor already reports the cursor behind it', () => {
    assert.deepEqual(typedPlace({ range: stretch(2, 4, 4), text: 'w' }, cursor), { line: 2, character: 5 });
  });

  it('is typing when a suggestion completes the word at the cursor', () => {
    assert.deepEqual(typedPlace({ range: stretch(2, 2, 5), text: 'webhook' }, cursor), {
      line: 2,
      character: 9,
    });
  });

  it('is no typing when it is made elsewhere', () => {
    assert.equal(typedPlace({ range: stretch(9, 0, 0), text: '## Task\n' }, cursor), undefined);
  });

  it('is no typing when a fix rewrites the sentence round the cursor', () => {
    assert.equal(typedPlace({ range: stretch(2, 0, 20), text: 'I found the cause.' }, cursor), undefined);
  });
});
