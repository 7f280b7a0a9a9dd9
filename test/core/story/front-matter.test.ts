import assert from 'node:assert/strict';
import { readFrontMatter, readMinutes } from '../../../server/src/core/story/front-matter.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';

const read = (lines: string) => {
  const text = `---\n${lines}\n---\nbody`;
  const { frontMatter, end } = readFrontMatter(text);
  assert.equal(text.slice(end), 'body');
  for (const field of [
    frontMatter!.question,
    frontMatter!.company,
    frontMatter!.level,
    frontMatter!.minutes,
    ...frontMatter!.principles,
  ]) {
    if (field) assert.equal(text.slice(field.start, field.end), field.raw);
  }
  return frontMatter!;
};

const principles = (lines: string): readonly string[] => read(lines).principles.map((field) => field.value);

describe('front matter', () => {
  for (const [line, question] of [
    ['question: Tell me about a time: you failed', 'Tell me about a time: you failed'],
    ['question: Tell me about bug #1', 'Tell me about bug #1'],
    ['question: Tell me about C # and D', 'Tell me about C # and D'],
    ['question: "Tell me: why?"', 'Tell me: why?'],
    ["question: 'It''s why?'", "It's why?"],
    ['question: "Why" they asked', '"Why" they asked'],
    ['question: [draft] Tell me', '[draft] Tell me'],
    ['Question: Why?', 'Why?'],
    ['QUESTION : Why?', 'Why?'],
    ['question: >\n  Tell me\n  why', 'Tell me why'],
    ['question: Tell me\n  about it', 'Tell me about it'],
    ['question: *bold* claim & more', '*bold* claim & more'],
    ['question: {why}', '{why}'],
    ['question: - why @ all %', '- why @ all %'],
    ['question:', undefined],
    ['question: ~', undefined],
  ] as const) {
    it(line, () => assert.equal(read(line).question?.value, question));
  }

  for (const [lines, expected] of [
    ['principle: Ownership', ['Ownership']],
    ['principles: [Ownership, Dive Deep]', ['Ownership', 'Dive Deep']],
    ['principle: [Are Right, A Lot]', ['Are Right, A Lot']],
    ['principle: Are Right, A Lot', ['Are Right, A Lot']],
    ['principle: ["Are Right, A Lot", Ownership]', ['Are Right, A Lot', 'Ownership']],
    [
      'principle: Have Backbone; Disagree and Commit, Earn Trust',
      ['Have Backbone; Disagree and Commit', 'Earn Trust'],
    ],
    ['principle:\n  - Ownership\n  - Are Right, A Lot', ['Ownership', 'Are Right, A Lot']],
    ['principle:\n- Ownership\n- Dive Deep', ['Ownership', 'Dive Deep']],
    ['principle: Ownership and Dive Deep', ['Ownership', 'Dive Deep']],
    ['principle: Hire and Develop the Best', ['Hire and Develop the Best']],
    ['principle: bias-for-action', ['bias-for-action']],
    ['principle: Ownersip, Dive Deep', ['Ownersip', 'Dive Deep']],
    ['principle: [\n  Ownership,\n  Dive Deep\n]', ['Ownership', 'Dive Deep']],
    ['Leadership Principle: Ownership', ['Ownership']],
    ['principle: [Ownership', ['Ownership']],
    ['principle: []', []],
  ] as const) {
    it(lines, () => assert.deepEqual(principles(lines), expected));
  }

  it('keeps unknown keys silently', () => {
    const frontMatter = read('tags: [a, b]\nstory-bank-id: 12\ndate: 2024-01-01\nlevel: senior');
    assert.deepEqual(frontMatter.problems, []);
    assert.equal(frontMatter.level?.value, 'senior');
  });

  it('takes the comment off a value, but not from a question', () => {
    assert.equal(read('level: senior # or staff').level?.value, 'senior');
    assert.equal(read('minutes: 2 # with follow-ups').minutes?.value, '2');
  });

  it('says which line is no key and value and reads the others', () => {
    const text = '---\nlevel: senior\njust a thought\ncompany: Amazon\n---\n';
    const { frontMatter } = readFrontMatter(text);
    assert.deepEqual(
      frontMatter!.problems.map((problem) => text.slice(problem.start, problem.end)),
      ['just a thought'],
    );
    assert.equal(frontMatter!.company?.value, 'Amazon');
  });

  it('says that a key stands twice', () => {
    assert.equal(read('level: senior\nlevel: staff').problems.length, 1);
    assert.equal(read('level: senior\nlevel: staff').level?.value, 'senior');
  });

  it('reads on when the lines are never closed, and loses nothing', () => {
    const story = parseStory(
      '---\nlevel: senior\ncompany: Amazon\n\n## Action\n\nI fixed it.\n\n---\n\nI told them.\n',
    );
    assert.equal(story.level, 'senior');
    assert.equal(story.company, 'amazon');
    assert.equal(story.frontMatter?.problems.length, 1);
    assert.deepEqual(
      story.sections.flatMap((section) => section.blocks.map((block) => block.sentences[0]?.text)),
      ['I fixed it.', 'I told them.'],
    );
  });

  it('leaves a rule at the top alone', () => {
    const story = parseStory('---\n\nI fixed it: alone.\n\n---\n\nI told them.\n');
    assert.equal(story.frontMatter, undefined);
    assert.equal(story.sections[0]?.blocks.length, 2);
  });

  it('reads behind a byte order mark and with CRLF', () => {
    const story = parseStory('\ufeff---\r\nlevel: Senior\r\nminutes: 3\r\n---\r\n\r\nI fixed it.\r\n');
    assert.equal(story.level, 'senior');
    assert.equal(story.minutes, 3);
  });

  it('knows names without regard to case, spaces and punctuation', () => {
    const story = parseStory('---\ncompany: AMAZON.com\nprinciple: bias_for ACTION\nlevel: Senior \n---\n');
    assert.equal(story.company, 'amazon');
    assert.deepEqual(story.principles, ['Bias for Action']);
    assert.equal(story.level, 'senior');
  });

  it('takes another company for generic and what is out of range for two minutes', () => {
    const story = parseStory('---\ncompany: Initech\nlevel: wizard\nminutes: 45\n---\n');
    assert.equal(story.company, 'generic');
    assert.equal(story.level, undefined);
    assert.equal(story.minutes, 2);
    assert.equal(story.frontMatter?.minutes?.raw, '45');
    assert.equal(story.frontMatter?.level?.raw, 'wizard');
    assert.deepEqual(story.frontMatter?.problems, []);
  });

  for (const [raw, minutes] of [
    ['2', 2],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['2 min', 2],
    ['~3 minutes', 3],
    ['2:30', 2.5],
    ['90 s', 1.5],
    ['90 seconds', 1.5],
    ['two', undefined],
    ['', undefined],
  ] as const) {
    it(`${raw} is ${minutes} minutes`, () => assert.equal(readMinutes(raw), minutes));
  }
});
