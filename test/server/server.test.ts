import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { inAnswer } from '../core/marked.ts';
import { type Client, serverPath, startClient } from './client.ts';

const uri = 'untitled:answer.star.md';
const pulling = { textDocument: { diagnostic: {} } };
const weak = inAnswer('I compared both lists. We figured out the root cause together.');
const codes = (items: readonly Diagnostic[]): unknown[] => items.map((item) => item.code);
const at = (text: string, words: string): Diagnostic['range'] => {
  const offset = text.indexOf(words);
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)!.length };
  return { start, end: { line: start.line, character: start.character + words.length } };
};

describe('the language server', function () {
  // Starting a process takes its time on a machine that is busy.
  this.timeout(30_000);
  let client: Client;
  beforeEach(async () => {
    client = await startClient(pulling);
  });
  afterEach(() => client.stop());

  it('answers a pull with findings that name their rule and its page', async () => {
    await client.open(uri, weak);
    const items = await client.pull(uri);
    const found = items.find((item) => item.code === 'we-voice');
    assert.ok(found, `found only ${codes(items)}`);
    assert.equal(found.source, 'star');
    assert.deepEqual(found.range.start, at(weak, 'We figured').start);
    const page = fileURLToPath(found.codeDescription!.href);
    assert.ok(existsSync(page), `${page} is shipped`);
  });

  it('repairs the sentence by the preferred quick fix, after which the finding is gone', async () => {
    await client.open(uri, weak);
    const actions = await client.actions(uri, at(weak, 'We figured'));
    const preferred = actions.find((action) => action.isPreferred);
    assert.ok(preferred);
    assert.match(preferred.title, /I figured out the root cause/);
    const repaired = client.applied(preferred);
    assert.ok(repaired.includes('I compared both lists. I figured out the root cause.'), repaired);
    await client.open('untitled:repaired.star.md', repaired);
    assert.ok(!codes(await client.pull('untitled:repaired.star.md')).includes('we-voice'));
  });

  it('rewrites a section or the file on demand, from anywhere in the section and beside the finding', async () => {
    const text = weak
      .replace('I compared both lists.', 'We compared both lists.')
      .replace('Missed visits went down', 'We wrote it down. Missed visits went down');
    await client.open(uri, text);
    const titles = (actions: readonly { title: string }[]): string[] =>
      actions.map(({ title }) => title).filter((title) => title.startsWith('Rewrite this '));
    const both = ['Rewrite this section to I (2 sentences)', 'Rewrite this file to I (3 sentences)'];
    const beside = await client.actions(uri, at(text, 'We figured'));
    assert.deepEqual(titles(beside), both);
    const section = beside.find(({ title }) => title === both[0])!;
    assert.equal(section.kind, 'quickfix');
    assert.ok(client.applied(section).includes('I compared both lists. I figured out the root cause.'));
    assert.deepEqual(titles(await client.actions(uri, at(text, 'lists'), ['refactor'])), both);
    assert.deepEqual(titles(await client.actions(uri, at(text, 'lists'), ['source.fixAll'])), []);
    // One sentence is what the finding's own fix does.
    const alone = await client.actions(uri, at(text, 'We wrote'), ['quickfix']);
    assert.deepEqual(titles(alone), [both[1]]);
    assert.deepEqual(titles(await client.actions(uri, at(text, 'In March'))), [both[1]]);
  });

  it('recomputes fixes from the text as it is now', async () => {
    await client.open(uri, weak);
    await client.pull(uri);
    await client.change(uri, at(weak, 'We figured out the root cause together.'), 'I found the cause.');
    const actions = await client.actions(uri, at(weak, 'We figured'));
    assert.deepEqual(
      actions.filter((action) => action.title.includes('figured')),
      [],
    );
  });

  it('offers to ignore a finding, and is silent after that', async () => {
    await client.open(uri, weak);
    const ignore = (await client.actions(uri, at(weak, 'We figured'))).find((action) =>
      /^Ignore we-voice in this paragraph/.test(action.title),
    );
    assert.ok(ignore);
    await client.open('untitled:ignored.star.md', client.applied(ignore));
    assert.ok(!codes(await client.pull('untitled:ignored.star.md')).includes('we-voice'));
  });

  it('serves a document of another language id', async () => {
    await client.open('file:///answer.star.md', weak, 'markdown');
    assert.ok(codes(await client.pull('file:///answer.star.md')).includes('we-voice'));
  });

  it('answers for a document that is not open with nothing', async () => {
    assert.deepEqual(await client.pull('untitled:closed.star.md'), []);
  });

  it('survives a document that is closed while it is checked', async () => {
    await client.open(uri, weak);
    const pending = client.pull(uri);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.ok(Array.isArray(await pending));
    assert.deepEqual(await client.pull(uri), []);
  });

  it('reports the seconds of each section', async () => {
    await client.open(uri, weak);
    const story = await client.connection.sendRequest<{
      seconds: number;
      sections: { id: string; seconds: number }[];
    }>('star/story', { uri });
    assert.deepEqual(
      story.sections.map((section) => section.id),
      ['situation', 'task', 'action', 'result', 'reflection'],
    );
    assert.ok(
      Math.abs(story.seconds - story.sections.reduce((sum, section) => sum + section.seconds, 0)) < 0.5,
    );
  });

  it('gives the outline with a section each', async () => {
    await client.open(uri, weak);
    const symbols = await client.connection.sendRequest<{ name: string; detail?: string }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    assert.deepEqual(
      symbols.map((symbol) => symbol.name),
      ['Situation', 'Task', 'Action', 'Result', 'Reflection'],
    );
    assert.match(symbols[0]!.detail!, /^\d+ s$/);
  });

  it('answers binary rubbish and a megabyte of text', async () => {
    await client.open('untitled:binary.star.md', '\u0000\u0001\ufffd---\n\u0000## \ud800');
    assert.ok(Array.isArray(await client.pull('untitled:binary.star.md')));
    const long = 'We kept the shop open and I counted the till. '.repeat(1_000_000 / 46);
    await client.open('untitled:long.star.md', `## Action\n\n${long}\n`);
    assert.ok((await client.pull('untitled:long.star.md')).length > 0);
  });
});

describe('the language server for a client that does not pull', function () {
  this.timeout(30_000);
  it('pushes the findings of the newest version and takes them back on close', async () => {
    const client = await startClient({});
    const received: PublishDiagnosticsParams[] = [];
    let wake = (): void => {};
    client.connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        received.push(params);
        wake();
      },
    );
    const until = async (isDone: () => boolean): Promise<void> => {
      while (!isDone())
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
    };
    await client.open(uri, weak);
    await client.change(uri, at(weak, 'We figured out the root cause together.'), 'I found the cause.');
    await until(() => received.at(-1)?.version === 2);
    assert.ok(!codes(received.at(-1)!.diagnostics).includes('we-voice'));
    await client.change(uri, at(client.text(uri), 'I found the cause.'), 'We found the cause.');
    await until(() => received.at(-1)?.version === 3);
    assert.ok(codes(received.at(-1)!.diagnostics).includes('we-voice'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await until(() => received.at(-1)?.diagnostics.length === 0);
    await client.stop();
  });
});

describe('star-language-server', function () {
  this.timeout(30_000);
  it('says what it is when somebody starts it by hand', () => {
    const { status, stderr } = spawnSync(process.execPath, [serverPath], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--stdio/);
  });
});
