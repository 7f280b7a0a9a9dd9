import assert from 'node:assert/strict';
import { cueCard } from '../../../client/src/cueCard/cueCard.ts';
import type { ScriptReport, ScriptSection } from '../../../server/src/protocol.ts';

function section(id: ScriptSection['id'], start: number, seconds: number, cueLine: string): ScriptSection {
  return {
    id,
    heading: null,
    line: 3,
    start,
    seconds,
    budget: null,
    paragraphs: ['Said.'],
    cues: [''],
    cueLine,
    sentences: [],
  };
}

function script(sections: readonly ScriptSection[], more: Partial<ScriptReport> = {}): ScriptReport {
  return {
    title: 'Lost notifications',
    question: 'Tell me about a time you fixed something.',
    minutes: 2,
    pace: 1,
    seconds: 83,
    sections,
    ...more,
  };
}

const sections = [
  section('situation', 0, 20.6, '3 in 1,000 lost · nobody had asked us'),
  section('action', 20.6, 62.4, 'retry with a limit'),
];

describe('a cue card', () => {
  it('is a line for each section in plain text', () => {
    assert.equal(
      cueCard(script(sections), 'text'),
      [
        'Lost notifications',
        'Tell me about a time you fixed something.',
        '',
        'Situation (0:00–0:21): 3 in 1,000 lost · nobody had asked us',
        'Action (0:21–1:23): retry with a limit',
        '',
        'Total: 1:23 of 2:00',
        '',
      ].join('\n'),
    );
  });

  it('is a list in Markdown, in which no word of the answer becomes a mark', () => {
    const marked = section('result', 0, 9, '*saved* $8K by 5-7 % in `cart_total` <b>');
    assert.equal(
      cueCard(script([marked], { title: 'A [draft]', question: null }), 'markdown'),
      [
        '# A \\[draft\\]',
        '',
        '- **Result** (0:00–0:09): \\*saved\\* \\$8K by 5-7 % in \\`cart\\_total\\` \\<b\\>',
        '',
        'Total: 1:23 of 2:00',
        '',
      ].join('\n'),
    );
  });

  it('is a page that runs nothing from the answer and loads nothing', () => {
    const hostile = section('result', 0, 9, '<script>alert("5 & 6")</script>');
    const page = cueCard(script([hostile], { title: '<img src=x>' }), 'html');
    assert.ok(page.includes('<h1>&lt;img src=x&gt;</h1>'));
    assert.ok(page.includes('<dd>&lt;script&gt;alert(&quot;5 &amp; 6&quot;)&lt;/script&gt;</dd>'));
    assert.ok(page.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
    assert.doesNotMatch(page, /<script|<img|https?:/);
  });

  it('falls back to the first key words, and to the bare name', () => {
    const cued = { ...section('task', 0, 9, ''), cues: ['', 'deadline · Friday'] };
    const bare = section('reflection', 9, 9, '');
    const lines = cueCard(script([cued, bare]), 'text').split('\n');
    assert.ok(lines.includes('Task (0:00–0:09): deadline · Friday'));
    assert.ok(lines.includes('Reflection (0:09–0:18)'));
  });

  it('keeps the headings of the answer and leaves out what is empty', () => {
    const own = { ...section('situation', 0, 12, 'x'), heading: 'Where  we\nstood' };
    const lines = cueCard(script([own, section('task', 12, 0, '')]), 'text').split('\n');
    assert.ok(lines.includes('Where we stood (0:00–0:12): x'));
    assert.ok(!lines.some((line) => line.startsWith('Task')));
  });

  it('is named by its question where there is no title, and not twice', () => {
    const lines = cueCard(script(sections, { title: null }), 'text').split('\n');
    assert.equal(lines[0], 'Tell me about a time you fixed something.');
    assert.equal(lines[1], '');
  });
});
