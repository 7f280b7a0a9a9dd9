import assert from 'node:assert/strict';
import { nearestSection, readHeading } from '../../../server/src/core/story/headings.ts';

describe('headings', () => {
  for (const [heading, expected] of [
    ['Situation', 'situation'],
    ['SITUATION:', 'situation'],
    ['Situation (30s)', 'situation'],
    ['Situation - 20 %', 'situation'],
    ['Situation ~30 sec', 'situation'],
    ['Situation [20 seconds]', 'situation'],
    ['1. Situation', 'situation'],
    ['1) Situation', 'situation'],
    ['Step 1: Situation', 'situation'],
    ['🎯 Situation', 'situation'],
    [':dart: Situation', 'situation'],
    ['Situation 🎯', 'situation'],
    ['1️⃣ Situation', 'situation'],
    ['S - Situation', 'situation'],
    ['[S] Situation', 'situation'],
    ['(S)', 'situation'],
    ['S', 'situation'],
    ['The problem', 'situation'],
    ['Complication', 'situation'],
    ['What was the situation?', 'situation'],
    ['Situation: the webhook outage', 'situation'],
    ['Starting situation', 'situation'],
    ['Situation and Task', 'situation+task'],
    ['Situation / Task', 'situation+task'],
    ['Context & Challenge', 'situation'],
    ['Task', 'task'],
    ['My responsibility', 'task'],
    ['What I had to do', 'task'],
    ['Action', 'action'],
    ['Actions I took', 'action'],
    ['What did you do?', 'action'],
    ['Action (60-70%)', 'action'],
    ['Approach', 'action'],
    ['Result', 'result'],
    ['Results & Impact', 'result'],
    ['Business outcome', 'result'],
    ['Outcome', 'result'],
    ['Result after 3 months', 'result'],
    ['Learnings', 'reflection'],
    ['Lessons learned', 'reflection'],
    ["What I'd do differently", 'reflection'],
    ['What I’d do differently', 'reflection'],
    ["What I'd do different", 'reflection'],
    ['Key takeaways', 'reflection'],
    ['Follow-ups', 'follow-ups'],
    ['Possible follow-up questions', 'follow-ups'],
    ['Q&A', 'follow-ups'],
    ['Possible follow ups', 'follow-ups'],
    ['Backup', 'backup'],
    ['Backup details', 'backup'],
    ['Question', 'question'],
    ['Prompt', 'question'],
    ['My answer', 'answer'],
    ['TL;DR', 'notes'],
    ['Tags', 'notes'],
    ['Ergebnis', 'result'],
    ['Tâche', 'task'],
    ['结果', 'result'],
    ['Weather report', 'unknown'],
    ['Situaton', 'unknown'],
    ['Actionable insights for you and me now', 'unknown'],
    ['', 'unknown'],
  ] as const) {
    it(`${heading} is ${expected}`, () => {
      const reading = readHeading(heading);
      assert.equal(reading.kind === 'section' ? reading.ids.join('+') : reading.kind, expected);
    });
  }

  it('leaves the words of the heading', () => {
    for (const [heading, words] of [
      ['🎯 1. Situation (30s):', 'Situation'],
      ['Cutting latency to 30 s', 'Cutting latency to 30 s'],
      ['Action – 60 %', 'Action'],
    ] as const) {
      const { start, end } = readHeading(heading);
      assert.equal(heading.slice(start, end), words);
    }
  });

  it('finds the section that was meant', () => {
    assert.equal(nearestSection('Situaton')?.id, 'situation');
    assert.equal(nearestSection('Resutls')?.id, 'result');
    assert.equal(nearestSection('Weather report'), undefined);
  });
});
