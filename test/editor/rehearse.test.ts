// A whole rehearsal in the window of VS Code, driven by the keyboard alone.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { projectRoot } from './cache.ts';
import {
  answerBox,
  answerList,
  type EditorWindow,
  openFile,
  openView,
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
const dark = ['dark', 'light', 'highContrast'] as const;

describe('a rehearsal in the window of VS Code', () => {
  let folder: string;
  let window: EditorWindow;
  let view: Frame;

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
  });

  it('shows the first section and waits for the first press', async () => {
    await openFile(window, name);
    await runCommand(window, 'STAR: Rehearse Answer');
    view = await webviewWith(window, '#prompter:focus h2');
    assert.equal(await view.textContent('#prompter h2'), 'Situation');
    assert.match((await view.textContent('#prompter')) ?? '', /one order in forty left our warehouse late/);
    assert.equal(await view.textContent('#clocks li:first-child .clock'), '0:00 / 0:05');
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
    assert.match((await view.textContent('#pace')) ?? '', /^Your pace is [01]\.\d\d: you take \d+ % (more|less) time/);
    assert.equal(await view.locator('#chart rect').count(), 1);
    for (const theme of dark) {
      await setTheme(window, theme);
      await screenshot(window, `rehearsal-summary-${theme}`);
    }
  });

  it('takes the pace back by keyboard', async () => {
    while ((await view.locator('#undo:focus').count()) === 0) await press('Tab');
    await press('Enter');
    await view.waitForSelector('#pace:has-text("Nothing is learned from this rehearsal.")');
    assert.match((await view.textContent('#pace')) ?? '', /Your pace is 1\.00: the standard estimate fits you\.$/);
    assert.equal(await view.locator('#undo').count(), 0);
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

  it('can be looked at in three themes and in narrow places', async () => {
    await press('r');
    await view.waitForSelector('[data-state="ready"] #prompter:focus');
    await press('Space');
    await press('Space');
    await view.waitForSelector('#clocks [aria-current][data-verdict="over"]');
    await press('p');
    await view.waitForSelector('#total:has-text("paused")');
    for (const theme of dark) {
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

  async function press(key: string): Promise<void> {
    await window.page.keyboard.press(key);
  }

  /** The activity bar stands beside the page; what is left is measured, not assumed. */
  async function narrow(part: string): Promise<void> {
    for (const width of [600, 300]) {
      const beside = await view.evaluate(() => window.innerWidth);
      const { width: whole = 0 } = window.page.viewportSize() ?? {};
      await window.page.setViewportSize({ width: whole - beside + width, height: 760 });
      await view.waitForFunction((wanted) => window.innerWidth === wanted, width);
      const { page, content } = await view.evaluate(() => ({
        page: document.documentElement.clientWidth,
        content: document.documentElement.scrollWidth,
      }));
      assert.ok(content <= page, `${part} is ${content} wide on a page of ${page}`);
      await screenshot(window, `rehearsal-${part}-${width}`);
    }
    await window.page.setViewportSize({ width: 1000, height: 760 });
  }

  async function notification(text: string): Promise<void> {
    await window.page.locator('.notification-toast', { hasText: text }).waitFor();
  }
});
