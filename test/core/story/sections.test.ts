import assert from 'node:assert/strict';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { exchanges, outline } from '../text.ts';

const reads = (name: string, text: string, expected: readonly string[]): void => {
  it(name, () => assert.deepEqual(outline(parseStory(text)), expected));
};

const plain = [
  'situation: It broke.',
  'task: I owned it.',
  'action: I fixed it.',
  'result: It held.',
  'reflection: I test more.',
];

describe('sections', () => {
  reads(
    'H2',
    '# T\n\n## Situation\nIt broke.\n\n## Task\nI owned it.\n\n## Action\nI fixed it.\n\n## Result\nIt held.\n\n## Reflection\nI test more.\n',
    plain,
  );
  reads(
    'H1',
    '# Situation\nIt broke.\n# Task\nI owned it.\n# Action\nI fixed it.\n# Result\nIt held.\n# Learnings\nI test more.',
    plain,
  );
  reads(
    'H3 below a title',
    '# T\n\n### Situation\nIt broke.\n### Task\nI owned it.\n### Action\nI fixed it.\n### Result\nIt held.\n### L\nI test more.',
    plain,
  );
  reads(
    'bold lines',
    '**Situation**\n\nIt broke.\n\n**Task:**\nI owned it.\n\n**Action (60 s)**\n\nI fixed it.\n\n**Result**\nIt held.\n\n__Learnings__\n\nI test more.',
    plain,
  );
  reads(
    'bold lines before a heading of follow-ups that ask for a lesson',
    '**Situation:**\nIt broke.\n\n**Task:**\nI owned it.\n\n**Action:**\nI fixed it.\n\n**Result:**\nIt held.\n\n**Reflection:**\nI test more.\n\n## Follow-ups\n\n### What would you do differently?\n',
    [...plain, 'follow-ups:'],
  );
  reads(
    'bold labels',
    '**Situation:** It broke.\n\n**Task**: I owned it.\n\n**Action** - I fixed it.\n\n**Result.** It held.\n\n**Reflection:** I test more.',
    plain,
  );
  reads(
    'letters, a line each',
    'S: It broke.\nT: I owned it.\nA: I fixed it.\nR: It held.\nL: I test more.',
    plain,
  );
  reads('R twice', 'S: It broke.\nT: I owned it.\nA: I fixed it.\nR: It held.\nR: I test more.', plain);
  reads(
    'bold letters',
    '**S** - It broke.\n\n**T** - I owned it.\n\n**A** - I fixed it.\n\n**R** - It held.\n\n**L** - I test more.',
    plain,
  );
  reads(
    'letters in brackets',
    '(S) It broke.\n\n(T) I owned it.\n\n(A) I fixed it.\n\n(R) It held.\n\n(L) I test more.',
    plain,
  );
  reads(
    'list labels',
    '- Situation: It broke.\n- Task: I owned it.\n- **Action:** I fixed it.\n- Result: It held.\n- Learnings: I test more.',
    plain,
  );
  reads(
    'names alone on their lines',
    'Situation\nIt broke.\n\nTask\nI owned it.\n\nAction\n\nI fixed it.\n\nResult\nIt held.\n\nReflection\nI test more.',
    plain,
  );
  reads(
    'a list of names with the text below',
    '* Situation\n  * It broke.\n* Task\n  * I owned it.\n* Action\n  * I fixed it.\n* Result\n  * It held.\n* Reflection\n  * I test more.',
    plain,
  );
  reads(
    'other names',
    '## Context\nIt broke.\n## Complication\nBadly.\n## My role\nI owned it.\n## What I did\nI fixed it.\n## Impact\nIt held.\n## Next time\nI test more.\n## Backup\nThe retry table.\n## Weather\nSunny.',
    [
      'situation: It broke.',
      'situation: Badly.',
      'task: I owned it.',
      'action: I fixed it.',
      'result: It held.',
      'reflection: I test more.',
      'backup: The retry table.',
      'other: Sunny.',
    ],
  );
  reads(
    'labels inside a section open none',
    '## Situation\n\n**Context:** It broke.\n\n**Challenge:** Nobody cared.\n\n### Detail\n\nBadly.\n\n## Action\n\n- **Investigation:** I looked.\n- **Decision:** I chose.',
    ['situation: It broke. / Nobody cared. / Badly.', 'action: I looked. / I chose.'],
  );
  reads(
    'a bold label fills a gap',
    '## Situation\n\nIt broke.\n\n**Task:** I owned it.\n\n## Action\n\nI fixed it.',
    ['situation: It broke.', 'task: I owned it.', 'action: I fixed it.'],
  );
  reads(
    'a deeper heading fills a gap',
    '## Situation\n\nIt broke.\n\n### Task\n\nI owned it.\n\n## Action\n\nI fixed it.',
    ['situation: It broke.', 'task: I owned it.', 'action: I fixed it.'],
  );
  reads('emphasis is no label', 'I saw the **Result** of it.\n\n**Action** of mine helped.', [
    'action: I saw the Result of it. / Action of mine helped.',
  ]);
  reads('no headings: what was done', 'We rewrote it. It held.', ['action: We rewrote it. / It held.']);
  reads(
    'no headings: by cues',
    'While working at a bank, I saw that logins failed. My job was to keep the site up. I started by pulling the logs. I found a bad token. As a result, failures fell to zero. Looking back, I learned to alert on trends.',
    [
      'situation: While working at a bank, I saw that logins failed.',
      'task: My job was to keep the site up.',
      'action: I started by pulling the logs. / I found a bad token.',
      'result: As a result, failures fell to zero.',
      'reflection: Looking back, I learned to alert on trends.',
    ],
  );
  reads('one cue is none', 'I had to leave early. It was fine.', [
    'action: I had to leave early. / It was fine.',
  ]);
  reads('text before the first heading', '# T\n\nA note on top.\n\n## Situation\n\nIt broke.', [
    'other: A note on top.',
    'situation: It broke.',
  ]);
  reads('the situation without its heading', '# T\n\nIt broke.\n\n## Action\n\nI fixed it.', [
    'situation: It broke.',
    'action: I fixed it.',
  ]);
  reads('an empty heading', '## Situation\n\nIt broke.\n\n## \n\nMore.', ['situation: It broke. / More.']);
  reads('an empty section', '## Situation\n\n## Action\n\nI fixed it.', [
    'situation:',
    'action: I fixed it.',
  ]);
  reads(
    'an answer under one heading',
    '# T\n\n## Answer\n\nI fixed it.\n\n## Follow-ups\n\n### Why?\n\nBecause.',
    ['action: I fixed it.', 'follow-ups: Because.'],
  );
  reads(
    'sections below an answer heading',
    '# T\n\n## My answer\n\n### Situation\nIt broke.\n\n### Action\nI fixed it.\n\n## Follow-ups\n\n### Why?\n\nBecause.',
    ['other:', 'situation: It broke.', 'action: I fixed it.', 'follow-ups: Because.'],
  );
  reads('a heading inside a block quote is none', '## Action\n\n> ## Result\n> We lost it.\n\nI fixed it.', [
    'action: Result / We lost it. / I fixed it.',
  ]);
  reads(
    'another language',
    '## Situación\nSe cayó.\n## Tarea\nEra mío.\n## Acción\nLo arreglé.\n## Resultado\nFunciona.',
    ['situation: Se cayó.', 'task: Era mío.', 'action: Lo arreglé.', 'result: Funciona.'],
  );

  reads('a title of any rank', '## My webhook story\n\n### Situation\nIt broke.\n\n### Action\nI fixed it.', [
    'situation: It broke.',
    'action: I fixed it.',
  ]);
  reads('a title and labels', '## My webhook story\n\n**S:** It broke.\n\n**A:** I fixed it.', [
    'situation: It broke.',
    'action: I fixed it.',
  ]);

  it('spans the file from heading to heading', () => {
    const text = '# T\n\n## Situation (30s)\n\nIt broke.\n\n## Action\n\nI fixed it.\n';
    const [situation, action] = parseStory(text).sections;
    assert.equal(text.slice(situation!.start, situation!.end), '## Situation (30s)\n\nIt broke.\n\n');
    assert.equal(text.slice(situation!.heading!.start, situation!.heading!.end), 'Situation');
    assert.equal(text.slice(action!.start, action!.end), '## Action\n\nI fixed it.\n');
  });

  it('finds title and question', () => {
    assert.equal(
      parseStory('# Describe a time you failed\n\n## Situation\n').question,
      'Describe a time you failed',
    );
    assert.equal(parseStory('# Webhook drops\n\n## Situation\n').question, undefined);
    assert.equal(parseStory('# Webhook drops\n\n## Situation\n').title?.text, 'Webhook drops');
    assert.equal(
      parseStory('# T\n\n## Question\n\n> Why did you do it?\n\n## Situation\n').question,
      'Why did you do it?',
    );
    assert.equal(
      parseStory('Q: Tell me about a time you failed.\n\nS: It broke.\nT: Mine.\nA: I fixed it.\n').question,
      'Tell me about a time you failed.',
    );
    assert.equal(parseStory('---\nquestion: A?\n---\n# B?\n\n## Question\nC?').question, 'A?');
  });

  describe('follow-ups', () => {
    const asks = (name: string, text: string, expected: readonly string[]): void => {
      it(name, () =>
        assert.deepEqual(
          exchanges(parseStory(`## Action\n\nI fixed it.\n\n## Follow-ups\n\n${text}`)),
          expected,
        ),
      );
    };
    const two = ['Why you? -> It was urgent. / I had access.', 'What next? -> I left.'];
    asks('headings', '### Why you?\n\nIt was urgent.\n\nI had access.\n\n### What next?\n\nI left.', two);
    asks('bold lines', '**Why you?**\n\nIt was urgent.\n\nI had access.\n\n**What next?**\nI left.', two);
    asks('bold openings', '**Why you?** It was urgent. I had access.\n\n**What next?** I left.', two);
    asks('bold list items', '- **Why you?** It was urgent. I had access.\n- **What next?**\n  I left.', two);
    asks('Q and A', 'Q: Why you?\nA: It was urgent. I had access.\n\nQ: What next?\nA: I left.', two);
    asks(
      'bold Q and A',
      '**Q:** Why you?\n\n**A:** It was urgent. I had access.\n\n**Q: What next?**\n\nI left.',
      two,
    );
    asks('list items', '- Why you?\n  - It was urgent.\n  - I had access.\n- What next?\n  - I left.', two);
    asks(
      'list items with the answer behind',
      '1. Why you? It was urgent. I had access.\n2. What next? I left.',
      two,
    );
    asks('paragraphs', 'Why you?\n\nIt was urgent. I had access.\n\nWhat next?\nI left.', two);
    asks('in quotation marks', '"Why you?"\n\nIt was urgent. I had access.\n\n"What next?"\n\nI left.', two);
    asks(
      'no answers',
      '- Why you?\n- What next?',
      ['Why you? ->', 'What next? ->'].map((line) => `${line} `),
    );
    asks('without a question mark', '### Tell me more\n\nIt was urgent.', ['Tell me more -> It was urgent.']);

    it('keeps questions out of the blocks', () => {
      assert.deepEqual(outline(parseStory('## Follow-ups\n\nQ: Why?\nA: Because.\n')), [
        'follow-ups: Because.',
      ]);
    });

    it('reads H2 questions below the section as its questions', () => {
      assert.deepEqual(
        exchanges(parseStory('## Result\n\nIt held.\n\n## Follow-ups\n\n## Why you?\n\nUrgent.\n')),
        ['Why you? -> Urgent.'],
      );
      assert.deepEqual(
        exchanges(parseStory('## Result\n\nIt held.\n\n## Follow-up: Why you?\n\nUrgent.\n')),
        ['Why you? -> Urgent.'],
      );
    });

    it('takes a quoted answer for the own script', () => {
      const story = parseStory(
        '## Follow-ups\n\n### Why?\n\n"We were late."\n\n### Who?\n\nMy lead said "we were late".\n',
      );
      assert.deepEqual(
        story.sections[0]!.blocks.map((block) => block.sentences[0]!.words.some((word) => word.quoted)),
        [false, true],
      );
    });
  });
});
