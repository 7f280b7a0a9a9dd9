// What a person does in the window of VS Code, as functions over a page. Each waits for what is shown on the
// screen, never for time to pass; Playwright's own limit ends a wait for something that never comes.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { cacheFolder } from '../cache.ts';
import { openBrowser } from './browser.ts';
import { installEditor, type RunningServer, type ServerOptions, startServer } from './vscode.ts';

export const screenshotFolder = join(cacheFolder, 'screenshots');

/** The longest single wait seen was 4.4 s, on two cores with other work; ten times that is not coming. */
const SHOWN_LIMIT_MS = 45_000;

export interface EditorWindow {
  readonly page: Page;
  readonly server: RunningServer;
  readonly close: () => Promise<void>;
}

export interface WindowOptions extends ServerOptions {
  readonly folder: string;
  readonly size?: { readonly width: number; readonly height: number };
}

/** Opens a folder in a fresh editor and resolves when its files are listed. */
export async function openWindow(options: WindowOptions): Promise<EditorWindow> {
  const editor = await installEditor();
  const browser = await openBrowser();
  let server: RunningServer | undefined;
  try {
    server = await startServer(editor, {
      ...options,
      settings: { 'files.autoSave': 'off', 'workbench.colorTheme': THEMES.dark.name, ...options.settings },
    });
    const page = await browser.newPage(options.size);
    page.setDefaultTimeout(SHOWN_LIMIT_MS);
    await page.goto(server.urlOf(options.folder));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    const stop = server.stop;
    return {
      page,
      server,
      close: async () => {
        await browser.close();
        await stop();
      },
    };
  } catch (error) {
    await browser.close();
    await server?.stop();
    throw error;
  }
}

/** Opens a window for `act` and closes it after; when `act` fails, a picture of the window is kept. */
export async function withWindow(
  options: WindowOptions,
  act: (window: EditorWindow) => Promise<void>,
): Promise<void> {
  const window = await openWindow(options);
  try {
    await act(window);
  } catch (error) {
    const picture = await screenshot(window, 'failed').catch(() => undefined);
    if (picture !== undefined) console.error(`A picture of the window when it failed: ${picture}`);
    throw error;
  } finally {
    await window.close();
  }
}

/** Opens a file of the folder by its name. */
export async function openFile({ page }: EditorWindow, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').fill(name);
  await takeFocused(page, name);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await focusEditor(page);
}

/** Puts the cursor at a line and column, both counted from one. */
export async function goTo({ page }: EditorWindow, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  // The box gives the focus back a moment after it is gone, and a key pressed before would be nobody's.
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** Types text at the cursor as a person would, key by key. */
export async function type({ page }: EditorWindow, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** Saves the file and resolves when the editor shows no unsaved change. */
export async function save({ page }: EditorWindow): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active:not(.dirty)').waitFor();
}

/** Runs a command by its title in the palette. */
export async function runCommand({ page }: EditorWindow, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').fill(`>${title}`);
  await takeFocused(page, title);
}

/** Types an answer into the input box that a command shows; `prompt` is a part of what the box asks. */
export async function answerBox({ page }: EditorWindow, prompt: string, text: string): Promise<void> {
  await asked(page, prompt).waitFor();
  await page.locator('.quick-input-widget input:visible').fill(text);
  await page.keyboard.press('Enter');
}

/** Takes an item of the list that a command shows; `prompt` is a part of what the list asks. */
export async function answerList({ page }: EditorWindow, prompt: string, item: string): Promise<void> {
  await asked(page, prompt).waitFor();
  await page.locator('.quick-input-widget input:visible').fill(item);
  await takeFocused(page, item);
}

/** The wavy underlines of a severity on the visible lines. */
export function squiggles(
  { page }: EditorWindow,
  severity: 'error' | 'warning' | 'info' | 'hint' = 'warning',
): Locator {
  return page.locator(`.monaco-editor .squiggly-${severity}`);
}

/** The titles offered at the cursor by Ctrl+., with the menu left open. */
export async function quickFixes({ page }: EditorWindow): Promise<readonly string[]> {
  const rows = page.locator('.action-widget .monaco-list-row.action');
  // A quarter of a second after the cursor moved the editor asks for the light bulb, and drops a request for the menu
  // that is under way at that moment without a word. A person presses again, and so does the test, once.
  await page.keyboard.press('Control+.');
  const isOpen = await rows
    .first()
    .waitFor({ timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  if (!isOpen) await page.keyboard.press('Control+.');
  await rows.first().waitFor();
  return (await rows.allInnerTexts()).map(plain);
}

/** Closes the menu and resolves when it is gone, so that the next Ctrl+. opens another one. */
export async function closeQuickFixes({ page }: EditorWindow): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'hidden' });
}

/** Opens the fixes at the cursor with Ctrl+. and takes the one whose title holds `title`. */
export async function applyQuickFix(window: EditorWindow, title: string | RegExp): Promise<void> {
  const { page } = window;
  await quickFixes(window);
  await page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first().click();
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor({ state: 'hidden' });
}

/** Types the prefix of a snippet, asks for suggestions and takes the one with that label. */
export async function insertSnippet({ page }: EditorWindow, prefix: string, label = prefix): Promise<void> {
  await page.keyboard.type(prefix);
  await page.keyboard.press('Control+Space');
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: label }).first();
  await row.click();
  await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
}

/** Resolves when the visible part of the file holds `text`. */
export async function waitForText({ page }: EditorWindow, text: string): Promise<void> {
  // The editor draws spaces as no-break spaces, and each stretch of one colour as an element of its own.
  await page.waitForFunction((wanted) => {
    const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
    return lines.some((line) => (line.textContent ?? '').replaceAll('\u00a0', ' ').includes(wanted));
  }, text);
}

/**
 * Opens the Problems panel and gives the rows that hold `text` in their message or rule; wait on the locator for
 * what should be there. The panel draws only the rows that fit, so a long list has to be narrowed.
 */
export async function problems({ page }: EditorWindow, text: string): Promise<Locator> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  await panel.waitFor();
  await page.locator('.part.panel .viewpane-filter input').fill(text);
  return panel.locator('.monaco-list-row', { hasText: text });
}

/** Opens a container of the activity bar by its title. */
export async function openView({ page }: EditorWindow, title: string): Promise<void> {
  const item = page.locator('.activitybar .action-item', {
    has: page.locator(`[aria-label^="${title}"]`),
  });
  await item.first().click();
  await page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') }).waitFor();
}

/** The frame of the webview that holds an element; VS Code nests it in two frames that come and go. */
export function webviewWith({ page }: EditorWindow, selector: string): Promise<Frame> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(
      () => reject(new Error(`No webview showed "${selector}" within ${SHOWN_LIMIT_MS / 1000} seconds.`)),
      SHOWN_LIMIT_MS,
    );
    const watch = (frame: Frame) => {
      if (frame === page.mainFrame()) return;
      // A frame that goes away ends its own wait; the one that takes its place is watched from its arrival.
      frame.waitForSelector(selector, { timeout: SHOWN_LIMIT_MS }).then(
        () => finish(frame),
        () => undefined,
      );
    };
    const finish = (frame: Frame) => {
      clearTimeout(limit);
      page.off('frameattached', watch);
      resolve(frame);
    };
    page.on('frameattached', watch);
    page.frames().forEach(watch);
  });
}

/** The colour themes to look at, and the mark that the workbench bears when one is on. */
export const THEMES = {
  light: { name: 'Light Modern', mark: '.monaco-workbench.vs' },
  dark: { name: 'Dark Modern', mark: '.monaco-workbench.vs-dark' },
  highContrast: { name: 'Default High Contrast', mark: '.monaco-workbench.hc-black' },
  highContrastLight: { name: 'Default High Contrast Light', mark: '.monaco-workbench.hc-light' },
} as const;

/** Changes the colour theme and resolves when the window wears it. */
export async function setTheme({ page, server }: EditorWindow, theme: keyof typeof THEMES): Promise<void> {
  await server.changeSettings({ 'workbench.colorTheme': THEMES[theme].name });
  await page.locator(THEMES[theme].mark).waitFor();
}

/** Keeps a picture of the window, or of one part of it, and gives its path. */
export async function screenshot({ page }: EditorWindow, name: string, part?: Locator): Promise<string> {
  await mkdir(screenshotFolder, { recursive: true });
  const path = join(screenshotFolder, `${name}.png`);
  await (part ?? page).screenshot({ path });
  return path;
}

/** Rows move while a list narrows to what was typed; the one in focus is the one that Enter takes. */
async function takeFocused(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
  await page.keyboard.press('Enter');
}

async function focusEditor(page: Page): Promise<void> {
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.locator('.monaco-editor.focused').first().waitFor();
}

/** A question stands in the title, in the message or in the empty input. */
function asked(page: Page, prompt: string): Locator {
  const box = page.locator('.quick-input-widget:visible');
  return box.filter({ hasText: prompt }).or(box.filter({ has: page.getByPlaceholder(prompt) }));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
