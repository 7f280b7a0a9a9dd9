import assert from 'node:assert/strict';
import { looksLikeProse } from '../../../server/src/core/story/markdown.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { outline, shownIn } from '../text.ts';

const said = (text: string): string => shownIn(parseStory(text));

/** What stands in the document where no speech stands. */
const unspoken = (text: string): readonly string[] =>
  parseStory(text).unspoken.map((span) => text.slice(span.start, span.end));

describe('markdown', () => {
  for (const [text, words] of [
    ['I *really* **did** it __all__ and ~~we~~ I shipped.', 'I really did it all and I shipped'],
    ['I read [the runbook](https://example.com/we-did) twice.', 'I read the runbook twice'],
    ['I read [the runbook][1] twice.\n\n[1]: https://example.com', 'I read the runbook twice'],
    ['See https://example.com/our-team for it.', 'See for it'],
    ['It fell by [X%] in [period].', 'It fell by X% in period'],
    ['It fell by [X%][period].', 'It fell by X% period'],
    ['It fell by [X%](p99).', 'It fell by X% p99'],
    ['[baseline]: to be measured', 'baseline to be measured'],
    ['I saw ![our chart](chart.png) there.', 'I saw there'],
    ['I ran `git push` twice.', 'I ran `git` `push` twice'],
    ['Ten <b>big</b> wins<br>and 3 <metric> more.', 'Ten big wins and 3 metric more'],
    ['<metric> of the users came back.', 'metric of the users came back'],
    ['It took <time> less.', 'It took time less'],
    ['It took <time>3 h</time> less.', 'It took 3 h less'],
    ['I did \\*not\\* wait.', 'I did not wait'],
    ['I did it<!-- we did --> alone.', 'I did it alone'],
    ['<!-- note --> I did it.', 'I did it'],
    ['<!-- a\nlong\n\nnote --> I did it.', 'I did it'],
    ['I did it. <!-- half typed', 'I did it'],
    ['<!-- half typed\n\nI did it.', 'I did it'],
    ['<!-- half typed\n\nI did it. <!-- whole -->', 'I did it'],
    ['- I did it\n- [x] I told them\n- [ ] I left', 'I did it / I told them / I left'],
    ['1. I did it\n2. I told them', 'I did it / I told them'],
    ['> We lost it.\n\nI said.', '“We lost it” / I said'],
    ['> We lost it.\nAll of it.', '“We lost it” / “All of it”'],
    [
      'I did it.\n\n    Then I told the team about it.\n\nDone.',
      'I did it / Then I told the team about it / Done',
    ],
    [
      'I did it.\n\n    - Then I told the team.\n    - I left it there.',
      'I did it / Then I told the team / I left it there',
    ],
    ['I ran this:\n\n    const x = load();\n\nDone.', 'I ran this / Done'],
    ['I ran this:\n\n```sh\nwe deploy\n```\n\nDone.', 'I ran this / Done'],
    ['| we | us |\n|---|---|\n| our | 1 |\n\nDone.', 'Done'],
    ['I was here,\nand then I\nleft.', 'I was here and then I left'],
    ['I did it  \nalone.\\\nReally.', 'I did it alone / Really'],
    ['A paragraph that ends in a full stop.\n---\nMore.', 'A paragraph that ends in a full stop / More'],
    ['<details>\n<summary>More</summary>\n\nI did it.\n\n</details>', 'More / I did it'],
    ['<table><tr><td>we</td></tr></table>\n\nI did it.', 'I did it'],
    ['I checked it[^1].\n\n[^1]: https://example.com', 'I checked it'],
    ['Tom &amp; I', 'Tom & I'],
  ] as const) {
    it(JSON.stringify(text), () => assert.equal(said(text), words));
  }

  it('keeps every character in its place', () => {
    const text = '## Action\n\n- I **ran** `x` [y](z.md) \\* 😀 end.\n';
    const sentence = parseStory(text).sections[0]!.blocks[0]!.sentences[0]!;
    assert.equal(sentence.text.length, sentence.end - sentence.start);
    for (const word of sentence.words)
      assert.equal(text.slice(sentence.start + word.start, sentence.start + word.end), word.text);
    assert.equal(sentence.text, 'I   ran    x   y         * 😀 end.');
  });

  it('hands on what is not said', () => {
    assert.deepEqual(
      unspoken(
        'I did it.\n\n```\ntoken=1\n```\n\n<!-- TODO -->\n\n| a |\n|---|\n| b |\n\nSee [it](http://x.y/key) <!-- star-ignore -->',
      ),
      ['```\ntoken=1\n```', '<!-- TODO -->', '| a |\n|---|\n| b |', '](http://x.y/key)'],
    );
  });

  it('marks quoted speech across sentences', () => {
    assert.equal(
      said('I said no. "We wait. We hope," they said.'),
      'I said no / “We wait” / “We hope” they said',
    );
  });

  it('takes an answer wholly inside quotation marks for the own script', () => {
    assert.equal(
      said('## Action\n\n"I did it. They said \'we wait\' twice."\n'),
      'I did it / They said “we wait” twice',
    );
    assert.equal(said('## Action\n\n"I did it.\n\n"We shipped."\n'), 'I did it / We shipped');
    assert.equal(said('## Action\n\nI did it.\n\n"We shipped."\n'), 'I did it / “We shipped”');
  });

  it('tells prose from code', () => {
    for (const line of [
      'Then I went to the team and asked.',
      '- I wrote a fix for it',
      '"We must wait," he said to me.',
      'I fixed it.',
    ])
      assert.ok(looksLikeProse(line), line);
    for (const line of [
      'const x = 1;',
      'npm run build',
      'SELECT name FROM users WHERE id = 1',
      'if (x) {',
      'ERROR at the start of the run',
      '2024-01-01 the job failed',
      'docker run --rm x',
      'return foo()',
    ])
      assert.ok(!looksLikeProse(line), line);
  });

  it('reads headings of every form', () => {
    assert.deepEqual(
      outline(
        parseStory(
          'Situation\n---------\n\nIt broke.\n\n##Task\nI owned it.\n\nAction\n======\n\nI fixed it.',
        ),
      ),
      ['situation: It broke.', 'task: I owned it.', 'action: I fixed it.'],
    );
  });
});
