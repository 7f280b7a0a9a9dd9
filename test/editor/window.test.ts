// What a person sees and does in the window of VS Code, in one sitting.

import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../cache.ts';
import {
  applyQuickFix,
  closeQuickFixes,
  type EditorWindow,
  goTo,
  insertSnippet,
  openFile,
  openView,
  openWindow,
  problems,
  quickFixes,
  save,
  screenshot,
  setTheme,
  squiggles,
  type,
  waitForText,
  webviewWith,
} from './window.ts';

const draft = 'rough-draft.star.md';

describe('the window of VS Code', () => {
  let folder: string;
  let window: EditorWindow;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'star-answers-'));
    await cp(join(projectRoot, 'test', 'answers'), folder, { recursive: true });
    window = await openWindow({ folder, extension: projectRoot });
  });

  after(async () => {
    await window?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || window === undefined) return;
    console.error(`The window when it failed: ${await screenshot(window, 'failed')}`);
  });

  it('underlines a weak sentence and lists it as a problem', async () => {
    await openFile(window, draft);
    await squiggles(window).first().waitFor();
    await (await problems(window, 'we-voice')).first().waitFor();
    await screenshot(window, 'problems');
  });

  it('rewrites the sentence with Ctrl+. and the problem goes', async () => {
    const line = await lineOf('I started looking');
    const problem = (await problems(window, 'we-voice')).filter({ hasText: `Ln ${line},` });
    await problem.waitFor();
    await openFile(window, draft);
    // The cursor goes where the sentence begins that says who figured it out.
    await goTo(window, line, 'I started looking into the logs. W'.length);
    await quickFixes(window);
    await screenshot(window, 'quick-fix');
    await closeQuickFixes(window);
    await applyQuickFix(window, /I figured out/);
    await waitForText(window, 'I figured out that the export timed out and I decided to split it.');
    await problem.waitFor({ state: 'hidden' });
    await save(window);
    assert.match(await readFile(join(folder, draft), 'utf8'), / I figured out that .* and I decided/);
  });

  it('changes the Timing view as text is typed', async () => {
    await openView(window, 'STAR Answers');
    const view = await webviewWith(window, '#sections .clock');
    const clock = view.locator('#whole .clock');
    const before = await clock.textContent();
    await openFile(window, draft);
    await goTo(window, await lineOf('I learned that'), 1);
    await type(window, 'I now write the numbers down before I start, because memory flatters everyone. ');
    await view.waitForFunction((old) => document.querySelector('#whole .clock')?.textContent !== old, before);
  });

  it('draws the running clock at a heading and says how a number is read', async () => {
    await openFile(window, 'webhook-drops.star.md');
    // The editor draws a hint's spaces as no-break spaces.
    await window.page
      .locator('.view-line', { hasText: /0:00\s→\s0:\d\d\s·\s\d+\ss/ })
      .first()
      .waitFor();
    const lines = (await readFile(join(folder, 'webhook-drops.star.md'), 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes('$8K')) + 1;
    await goTo(window, line, (lines[line - 1] ?? '').indexOf('$8K') + 2);
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Control+I');
    await window.page.locator('.monaco-hover', { hasText: 'eight thousand dollars' }).first().waitFor();
    await screenshot(window, 'hover');
    await window.page.keyboard.press('Escape');
  });

  it('says in the Timing view what is heard after half a minute', async () => {
    const view = await webviewWith(window, '#marks button');
    assert.equal(await view.locator('#marks .clock').first().textContent(), '0:30');
    assert.match(
      (await view.locator('#marks button').first().getAttribute('aria-label')) ?? '',
      /^After 30 seconds, in /,
    );
    await view.locator('#marks button').first().click();
    await window.page.locator('.monaco-editor.focused').first().waitFor();
  });

  it('inserts a snippet at its prefix and goes through it with Tab', async () => {
    await openFile(window, draft);
    await goTo(window, (await lineOf('## Result')) - 1, 1);
    await insertSnippet(window, 'star-metric');
    await waitForText(window, '[Metric] went from [baseline] to [new value] in [period].');
    for (const word of ['Late exports', '12 a month', 'none', 'eight weeks']) {
      await type(window, word);
      await window.page.keyboard.press('Tab');
    }
    await waitForText(window, 'Late exports went from 12 a month to none in eight weeks.');
  });

  for (const theme of ['light', 'dark', 'highContrast'] as const) {
    it(`can be looked at in the theme ${theme}`, async () => {
      await setTheme(window, theme);
      const view = await webviewWith(window, '#sections .clock');
      assert.ok(await view.locator('#sections button').first().isVisible());
      await screenshot(window, `timing-${theme}`);
    });
  }

  async function lineOf(start: string): Promise<number> {
    const lines = (await readFile(join(folder, draft), 'utf8')).split('\n');
    const index = lines.findIndex((line) => line.startsWith(start));
    assert.notEqual(index, -1, `no line starts with "${start}"`);
    return index + 1;
  }
});
