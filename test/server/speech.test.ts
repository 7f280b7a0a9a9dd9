import assert from 'node:assert/strict';
import type { Hover, InlayHint } from 'vscode-languageserver';
import { type ScriptReport, scriptRequest } from '../../server/src/protocol.ts';
import { type Client, startClient } from './client.ts';

const uri = 'file:///answers/speech.star.md';
const text = [
  '---',
  'minutes: 2',
  '---',
  '# Lost reminders',
  '',
  '## Situation',
  '',
  'In March, **2.5%** of the reminders were lost. Nobody had asked me to look.',
  '',
  '## Action',
  '',
  '- I compared one day of reminders with the calendar.',
  '- I wrote the missing rule and its test.',
  '',
  '## Follow-ups',
  '',
  '### Why you?',
  '',
  'I had seen it first.',
].join('\n');

describe('the language server about speech', function () {
  this.timeout(20_000);
  let client: Client;
  let refreshed = 0;

  before(async () => {
    client = await startClient(
      {
        textDocument: { diagnostic: {} },
        workspace: { inlayHint: { refreshSupport: true } },
      },
      { initializationOptions: { settings: { spokenForms: { calendar: 'diary' } } } },
    );
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      refreshed += 1;
      return null;
    });
    await client.open(uri, text);
  });
  after(() => client.stop());

  const hover = (line: number, character: number) =>
    client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line, character },
    });
  const hints = () =>
    client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } },
    });

  it('says how a number is read where the pointer is', async () => {
    const shown = await hover(7, 13);
    assert.deepEqual(shown?.range, { start: { line: 7, character: 12 }, end: { line: 7, character: 16 } });
    assert.match(JSON.stringify(shown?.contents), /two point five percent/);
    assert.equal(await hover(7, 4), null);
  });

  it('says the own spoken form', async () => {
    assert.match(JSON.stringify((await hover(11, 44))?.contents), /“diary”/);
  });

  it('draws the running clock at the headings', async () => {
    const labels = (await hints()).map(
      ({ position, label }) => `${position.line}:${position.character} ${label}`,
    );
    assert.match(labels[0] ?? '', /^5:12 0:00 → 0:0\d · \d s$/);
    assert.match(labels[1] ?? '', /^9:9 0:0\d → 0:\d\d · \d s$/);
    assert.match(labels[2] ?? '', /^16:12 \d s$/);
    assert.equal(labels.length, 3);
  });

  it('gives the script without Markdown, with cues and the start of each sentence', async () => {
    const script = await client.connection.sendRequest<ScriptReport | null>(scriptRequest, { uri });
    assert.equal(script?.title, 'Lost reminders');
    assert.equal(script?.minutes, 2);
    assert.deepEqual(
      script?.sections.map(({ id, heading, line }) => [id, heading, line]),
      [
        ['situation', 'Situation', 5],
        ['action', 'Action', 9],
      ],
    );
    const [situation, action] = script?.sections ?? [];
    assert.deepEqual(situation?.paragraphs, [
      'In March, 2.5% of the reminders were lost. Nobody had asked me to look.',
    ]);
    assert.equal(situation?.cueLine, '2.5% of the reminders · Nobody had asked me to look');
    assert.equal(action?.paragraphs.length, 2);
    assert.equal(action?.cues.length, 2);
    assert.equal(action?.start, situation?.seconds);
    assert.deepEqual(
      action?.sentences.map(({ paragraph, line }) => [paragraph, line]),
      [
        [0, 11],
        [1, 12],
      ],
    );
    const lengths = [...(situation?.sentences ?? []), ...(action?.sentences ?? [])].map(
      ({ seconds }) => seconds,
    );
    assert.ok(Math.abs(lengths.reduce((sum, each) => sum + each, 0) - (script?.seconds ?? 0)) < 0.3);
    assert.equal(await client.connection.sendRequest(scriptRequest, { uri: 'file:///none.star.md' }), null);
  });

  it('takes a changed pace and asks the client to draw the clock anew', async () => {
    const before = await client.connection.sendRequest<ScriptReport>(scriptRequest, { uri });
    const asked = refreshed;
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { star: { pace: 1.5 } },
    });
    const slower = await client.connection.sendRequest<ScriptReport>(scriptRequest, { uri });
    assert.equal(slower.pace, 1.5);
    assert.ok(Math.abs(slower.seconds / before.seconds - 1.5) < 0.05);
    assert.equal(refreshed, asked + 1);
  });
});
