// Takes the README's pictures from the real editor: `npm run pictures`.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../cache.ts';
import {
  goTo,
  openFile,
  openView,
  openWindow,
  quickFixes,
  runCommand,
  screenshot,
  squiggles,
  THEMES,
  webviewWith,
} from './window.ts';

const pictures = join(projectRoot, 'client', 'media', 'pictures');
const folder = await mkdtemp(join(tmpdir(), 'star-answers-'));
await cp(join(projectRoot, 'test', 'answers'), folder, { recursive: true });
const window = await openWindow({
  folder,
  extension: projectRoot,
  settings: { 'workbench.colorTheme': THEMES.light.name },
});
try {
  await openFile(window, 'rough-draft.star.md');
  await squiggles(window).first().waitFor();
  await openView(window, 'STAR Answers');
  await webviewWith(window, '#sections .clock');
  await openFile(window, 'rough-draft.star.md');
  await goTo(window, 18, 'I started looking into the logs. W'.length);
  await quickFixes(window);
  await window.page.screenshot({ path: join(pictures, 'quick-fix.png') });
  await window.page.keyboard.press('Escape');
  await openFile(window, 'webhook-drops.star.md');
  await goTo(window, 1, 1);
  await runCommand(window, 'STAR: Open Preview to the Side');
  await webviewWith(window, 'h1');
  await window.page.screenshot({ path: join(pictures, 'timing.png') });
} catch (error) {
  console.error(await screenshot(window, 'failed'));
  throw error;
} finally {
  await window.close();
  await rm(folder, { recursive: true, force: true });
}
