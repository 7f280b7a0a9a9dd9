import assert from 'node:assert/strict';
import { answerTemplate } from '../../../client/src/commands/answerTemplate.ts';

const body = ['---', 'question: $1', `level: \${2|mid,senior|}`, '---', '', `# \${3:[title]}`];
const nothing = { question: undefined, principle: undefined, level: undefined, minutes: undefined };

describe('the template of a new answer', () => {
  it('holds what was asked for and keeps the Tab stops of the rest', () => {
    assert.equal(
      answerTemplate(body, {
        question: 'Tell me about a time you failed.',
        principle: 'Are Right, A Lot',
        level: 'senior',
        minutes: 3,
      }),
      [
        '---',
        'question: Tell me about a time you failed.',
        'principle: Are Right, A Lot',
        'level: senior',
        'minutes: 3',
        '---',
        '',
        `# \${3:[title]}`,
      ].join('\n'),
    );
  });

  it('keeps a Tab stop for a question that was skipped, and no empty keys', () => {
    assert.equal(answerTemplate(body, nothing), `---\nquestion: $1\n---\n\n# \${3:[title]}`);
  });

  it('quotes a question that YAML would read otherwise', () => {
    const template = answerTemplate(body, { ...nothing, question: 'A time: you "failed" #1' });
    assert.ok(template.includes('question: "A time: you \\\\"failed\\\\" #1"\n'), template);
  });

  it('leaves a question no power over the snippet', () => {
    const template = answerTemplate(body, { ...nothing, question: `How did you save \${1:money} at $8K?` });
    assert.ok(template.includes(`question: How did you save \\\${1:money\\} at \\$8K?`), template);
  });
});
