import assert from 'node:assert/strict';
import { classOfQuestion, readsAsQuestion } from '../../../server/src/core/story/question.ts';

describe('questions', () => {
  for (const [question, expected] of [
    ['Tell me about a time you failed.', 'failure'],
    ['Describe a Time You Made a Wrong Call and How You Recovered', 'failure'],
    ['Tell me about a time you missed a deadline.', 'failure'],
    ['Tell me about a time you disagreed with your manager.', 'conflict'],
    ['How do you deal with a difficult coworker?', 'conflict'],
    ['Tell me about a time you fixed something outside your area.', 'initiative'],
    ['Give me an example of when you went above and beyond.', 'initiative'],
    ['Tell me about a time you had to decide quickly with incomplete information.', 'speed'],
    ['Tell me about a time you found the root cause of a problem.', 'depth'],
    ['Tell me about your hardest customer interaction.', 'customer'],
    ['Tell me about a time you simplified a process.', 'invention'],
    ['Tell me about someone you mentored.', 'people'],
    ['Tell me about a goal you met despite setbacks.', 'delivery'],
    ['Describe a project with unclear requirements.', 'ambiguity'],
    ['Tell me about an ethical dilemma.', 'responsibility'],
    ['Tell me about a time you considered the unintended consequences of your work.', 'responsibility'],
    ['Tell me about yourself.', undefined],
    ['Why do you want to work here?', undefined],
  ] as const) {
    it(question, () => assert.equal(classOfQuestion(question), expected));
  }

  it('tells questions from titles', () => {
    for (const text of [
      'Tell me about a time',
      'Why you?',
      'Describe a conflict',
      'Have you ever failed',
      '"Walk me through it"',
      'A time when you failed',
    ])
      assert.ok(readsAsQuestion(text), text);
    for (const text of [
      'Webhook drops',
      'Ownership story',
      'What I did at Initech was simple',
      'The day we failed',
      '',
    ])
      assert.ok(!readsAsQuestion(text), text);
  });
});
