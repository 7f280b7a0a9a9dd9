// A whole rehearsal in the window of VS Code, driven by the keyboard alone.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { projectRoot } from '../cache.ts';
import {
  answerList,
  type EditorWindow,
  openFile,
  openWindow,
  runCommand,
  screenshot,
  setTheme,
  webviewWith,
} from './window.ts';

const name = 'late-orders.star.md';

/** Each section takes about five seconds to say, so that two or more are believed. */
const answer = `---
question: Tell me about a time you fixed something outside your area.
minutes: 0.5
---

# Late orders

## Situation

In May, one order in forty left our warehouse late, and nobody owned the handover.

## Task

I set myself the goal of finding the cause before the summer sale began.

## Action

I followed twelve late orders by hand and found that two lists were never compared.

## Result

Late orders fell from 40 a day to three within two weeks, and stayed there.

## Reflection

I now compare both lists every Friday, and the night shift does it with me.
`;

const sections = ['Situation', 'Task', 'Action', 'Result', 'Reflection'];
const themes = ['dark', 'light', 'highContrast'] as const;

describe('a rehearsal in the window of VS Code', () => {
  let folder: string;
  let window: EditorWindow;
  let view: Frame;
  let totalBefore = '';

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'star-rehearsal-'));
    await writeFile(join(folder, name), answer);
    await writeFile(join(folder, 'notes.txt'), 'No answer.\n');
    window = await openWindow({ folder, extension: projectRoot, size: { width: 1000, height: 760 } });
  });

  after(async () => {
    await window?.close();
    await rm(folder, { recursive: true, force: true });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || window === undefined) return;
    console.error(`The window when it failed: ${await screenshot(window, 'failed-rehearsal')}`);
  });

  it('says in a sentence that no answer is open', async () => {
    await openFile(window, 'notes.txt');
    await runCommand(window, 'STAR: Rehearse Answer');
    await notification('No answer is open: open a .star.md file to rehearse it.');
    await runCommand(window, 'Notifications: Clear All Notifications');
    await window.page.locator('.notification-toast').waitFor({ state: 'hidden' });
  });

  it('shows the first section and waits for the first press', async () => {
    await openFile(window, name);
    await total().waitFor();
    totalBefore = (await total().textContent()) ?? '';
    await runCommand(window, 'STAR: Rehearse Answer');
    view = await webviewWith(window, '#prompter:focus h2');
    assert.equal(await view.textContent('#prompter h2'), 'Situation');
    assert.match((await view.textContent('#prompter')) ?? '', /one order in forty left our warehouse late/);
    assert.match((await view.textContent('#clocks li:first-child .clock')) ?? '', /^0:00 \/ 0:0\d$/);
    assert.equal(await view.locator('#clocks li').count(), sections.length);
    await screenshot(window, 'rehearsal-ready');
  });

  it('changes what the prompter shows with 1, 2 and 3', async () => {
    await press('2');
    await view.waitForSelector('#prompter[data-mode="cues"]');
    assert.doesNotMatch((await view.textContent('#prompter')) ?? '', /nobody owned the handover\./);
    await press('3');
    await view.waitForSelector('#prompter[data-mode="headings"]');
    assert.equal(await view.textContent('#prompter'), 'Situation');
    await press('1');
    await view.waitForSelector('#prompter[data-mode="text"] p');
  });

  it('goes through all sections with Space, and P stops the clock', async () => {
    await press('Space');
    for (const section of sections) {
      await view.waitForSelector(`#clocks [aria-current]:has-text("${section}")`);
      await view.waitForSelector(`#prompter h2:text-is("${section}")`);
      assert.match((await view.textContent('#live')) ?? '', new RegExp(`^${section}, \\d+ seconds$`));
      // The Task is said until its own budget is over, so that something runs over.
      if (section === 'Task') await view.waitForSelector('#clocks [aria-current][data-verdict="over"]');
      await view.waitForFunction(() =>
        /^0:(?:0[2-9]|[1-9])/.test(
          document.querySelector('#clocks [aria-current] .clock')?.textContent ?? '',
        ),
      );
      if (section === 'Action') {
        await press('p');
        await view.waitForSelector('#total:has-text("paused")');
        await screenshot(window, 'rehearsal-paused');
        await press('p');
        await view.waitForSelector('[data-state="running"]');
      }
      await press('Space');
    }
    await view.waitForSelector('#summary:not([hidden])');
  });

  it('sets what it took against the estimate and learns the pace', async () => {
    await view.waitForSelector('#heading:focus');
    const rows = await view.locator('#summary table').first().locator('tbody tr').allInnerTexts();
    assert.equal(rows.length, sections.length + 1);
    assert.match(rows[1] ?? '', /^Task\s+\d:\d\d\s+\d:\d\d\s+\d:\d\d\s+\d+ s over$/);
    assert.match((await view.textContent('#lead')) ?? '', /Over budget: .*Task by \d+ s/);
    assert.match(
      (await view.textContent('#pace')) ?? '',
      /^Your pace is [01]\.\d\d: you take \d+ % (more|less) time/,
    );
    assert.equal(await view.locator('#chart rect').count(), 1);
    await total().filter({ hasNotText: totalBefore }).waitFor();
    for (const theme of themes) {
      await setTheme(window, theme);
      await screenshot(window, `rehearsal-summary-${theme}`);
    }
  });

  it('takes the pace back by keyboard', async () => {
    while ((await view.locator('#undo:focus').count()) === 0) await press('Tab');
    await press('Enter');
    await view.waitForSelector('#pace:has-text("Nothing is learned from this rehearsal.")');
    assert.match(
      (await view.textContent('#pace')) ?? '',
      /Your pace is 1\.00: the standard estimate fits you\.$/,
    );
    assert.equal(await view.locator('#undo').count(), 0);
    await total().filter({ hasText: totalBefore }).waitFor();
  });

  it('does not learn from a few seconds', async () => {
    await press('r');
    await view.waitForSelector('[data-state="ready"] #prompter:focus');
    await press('Space');
    await view.waitForSelector('[data-state="running"]');
    await press('Escape');
    await view.waitForSelector('#pace:has-text("so this one is not kept and your pace stays 1.00.")');
    assert.match((await view.textContent('#lead')) ?? '', /^You said 0 of 5 sections/);
  });

  it('pauses while something else is shown, and the command brings it back where it was', async () => {
    await press('r');
    await view.waitForSelector('[data-state="ready"] #prompter:focus');
    await press('Space');
    await press('Space');
    // The page's tab bears the name of the answer, so another file comes first.
    await openFile(window, 'notes.txt');
    await openFile(window, name);
    await runCommand(window, 'STAR: Rehearse Answer');
    await view.waitForSelector('#total:has-text("paused")');
    assert.equal(await view.textContent('#prompter h2'), 'Task');
    await view.waitForSelector('#prompter:focus');
    await press('Space');
    await view.waitForSelector('[data-state="running"]');
  });

  it('can be looked at in three themes and in narrow places', async () => {
    await press('r');
    await view.waitForSelector('[data-state="ready"] #prompter:focus');
    await press('Space');
    await press('Space');
    await view.waitForSelector('#clocks [aria-current][data-verdict="over"]');
    await press('p');
    await view.waitForSelector('#total:has-text("paused")');
    for (const theme of themes) {
      await setTheme(window, theme);
      await screenshot(window, `rehearsal-${theme}`);
    }
    await setTheme(window, 'dark');
    await window.page.keyboard.press('Control+B');
    await window.page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await narrow('prompter');
    await press('Enter');
    await view.waitForSelector('#summary:not([hidden])');
    await narrow('summary');
  });

  it('leaves a cue card beside the answer', async () => {
    await runCommand(window, 'STAR: Export Cue Card...');
    await answerList(window, 'Export Cue Card: format', 'Plain text');
    await window.page.locator('.quick-input-widget:visible', { hasText: 'Export Cue Card' }).waitFor();
    await window.page.waitForFunction(() =>
      document
        .querySelector<HTMLInputElement>('.quick-input-widget input')
        ?.value.endsWith('late-orders.cues.txt'),
    );
    await press('Enter');
    await notification('The cue card is in ');
    const lines = (await readFile(join(folder, 'late-orders.cues.txt'), 'utf8')).split('\n');
    assert.equal(lines[0], 'Late orders');
    assert.equal(lines[1], 'Tell me about a time you fixed something outside your area.');
    assert.match(lines.find((line) => line.startsWith('Result (')) ?? '', /40 a day/);
  });

  it('forgets everything after one question', async () => {
    await runCommand(window, 'STAR: Forget Pace and Rehearsals');
    const dialog = window.page.locator('.monaco-dialog-box', {
      hasText: 'Forget your pace and one rehearsal?',
    });
    await dialog.waitFor();
    await press('Enter');
    await notification('Your pace and rehearsals are deleted.');
    await window.page.locator('.tab', { hasText: `Rehearse ${name}` }).waitFor({ state: 'detached' });
    await runCommand(window, 'STAR: Forget Pace and Rehearsals');
    await notification('There is no pace and no rehearsal to forget.');
  });

  async function press(key: string): Promise<void> {
    await window.page.keyboard.press(key);
  }

  /** The activity bar stands beside the page; what is left is measured, not assumed. */
  async function narrow(part: string): Promise<void> {
    for (const width of [600, 300]) {
      const beside = await view.evaluate(() => globalThis.innerWidth);
      const { width: whole = 0 } = window.page.viewportSize() ?? {};
      await window.page.setViewportSize({ width: whole - beside + width, height: 760 });
      await view.waitForFunction((wanted) => globalThis.innerWidth === wanted, width);
      const { page, content } = await view.evaluate(() => ({
        page: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      assert.ok(content <= page, `${part} is ${content} wide on a page of ${page}`);
      await screenshot(window, `rehearsal-${part}-${width}`);
    }
    await window.page.setViewportSize({ width: 1000, height: 760 });
  }

  /** The seconds of the answer in the status bar. */
  function total(): Locator {
    return window.page.locator('.statusbar-item', { hasText: /STAR \d:\d\d/ });
  }

  async function notification(text: string): Promise<void> {
    await window.page.locator('.notification-toast', { hasText: text }).waitFor();
  }
});
