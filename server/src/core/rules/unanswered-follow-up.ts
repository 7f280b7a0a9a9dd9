/** A follow-up question with no answer below it. A placeholder counts as an answer that is begun; another rule keeps it in view. */
import type { FollowUp, Story } from '../story/story.ts';
import { defineRule, type Fix } from './rule.ts';
import { followUpThemes } from './unanswered-follow-up.words.ts';

export const unansweredFollowUp = defineRule({
  name: 'unanswered-follow-up',
  summary: 'A follow-up question has no answer.',
  why: 'After the story the interviewer asks until the answers stop, and a pause there weighs more than a rough edge in the story. Two or three sentences with one fact are enough.',
  severity: 'information',
  readsEnglish: false,
  options: {},
  related: ['empty-section', 'unfilled-placeholder'],
  examples: [
    {
      bad: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n### «How did you know that it worked?»\n\n### Why you?\n\nIt stood in my way every day.\n',
      becomes:
        '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n### How did you know that it worked?\n\nI compared [measure] before and after over [period] in [source of the figures], and [what else you ruled out].\n\n### Why you?\n\nIt stood in my way every day.\n',
    },
    {
      bad: '## Action\n\nI moved the shelf.\n\n## Likely probes\n\n### «What would you do differently»',
      becomes:
        '## Action\n\nI moved the shelf.\n\n## Likely probes\n\n### What would you do differently\n\nI would [one decision you would take earlier or otherwise], because [what you did not see then]. Since then I [where you did so].\n',
    },
    {
      bad: '## Action\n\nI moved the shelf.\n\n## Q&A\n\n### «Who decided?»\n\n<!-- ask Kim -->\n\n### Was it heavy?\n\nI took the books out first.\n',
      becomes:
        '## Action\n\nI moved the shelf.\n\n## Q&A\n\n### Who decided?\n\nI [what you did yourself], I [what you decided], and [who] [what the others did].\n\n<!-- ask Kim -->\n\n### Was it heavy?\n\nI took the books out first.\n',
    },
    { bad: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n- «Why did nobody else do it?»\n' },
    {
      bad: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n**«What did it cost?»**\n\n**Who helped?**\n\nThe porter did.\n',
    },
    { good: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n### Why?\n\n- It blocked the door.\n' },
    { good: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\nQ: Why?\nA: It blocked the door.\n' },
    { good: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n### Why?\n\n[the door]\n' },
    // No question of an interviewer.
    { good: '## Action\n\nI moved the shelf. Why had nobody done so?\n\n## Follow-ups\n' },
    { good: '## Action\n\nI moved the shelf.\n\n## Follow-ups\n\n### Why?\n\n> It blocked the door.\n' },
  ],
  *check(story) {
    for (const section of story.sections) {
      for (const followUp of section.followUps) {
        if (isAnswered(followUp)) continue;
        const { question } = followUp;
        yield {
          span: { start: question.start, end: question.end },
          isMissing: true,
          message:
            'Nothing answers this question yet, and a listener who asks it hears a pause. Which fact would you give?',
          fixes: () => fixesFor(story, followUp),
        };
      }
    }
  },
});

const isAnswered = ({ blocks }: FollowUp): boolean =>
  blocks.some((block) => block.sentences.some((sentence) => sentence.words.length > 0));

function fixesFor(story: Story, { question }: FollowUp): readonly Fix[] {
  const line = story.text.lastIndexOf('\n', question.start - 1) + 1;
  // Below a label such as "A:" or in a list the place of the answer is the writer's choice.
  if (!/^ {0,3}#{1,6}[ \t]/u.test(story.text.slice(line, line + 10))) return [];
  const newline = story.text.includes('\r\n') ? '\r\n' : '\n';
  const end = /\r\n|\r|\n/u.exec(story.text.slice(question.end));
  const at = end ? question.end + end.index : story.text.length;
  const asked = question.text.toLowerCase().replace(/[’]/gu, "'");
  const { answer } = followUpThemes.find(({ asks }) => asks.test(asked))!;
  return [
    {
      title: 'Begin an answer with placeholders',
      edits: [{ span: { start: at, end: at }, text: `${newline}${newline}${answer}${end ? '' : newline}` }],
      safe: false,
      preferred: true,
    },
  ];
}
