/**
 * The rehearsal's page, which runs in the webview: the prompter, the clocks, the keys and the summary.
 * Time is the page's own monotonic clock, so neither a slow editor nor a corrected wall clock falsifies it.
 */

import { clock } from '../timing/rows.ts';
import { element, setText } from './elements.ts';
import type { Mode, PageMessage, PageWish, PromptedSection, RehearsalScript } from './messages.ts';
import { end, goOn, readyStopwatch, type Stopwatch, timesAt, togglePause } from './stopwatch.ts';
import { secondsOver } from './summary.ts';
import { showSummary } from './summaryPage.ts';

declare function acquireVsCodeApi(): { postMessage(wish: PageWish): void };

/** The clocks show whole seconds; four looks a second keep them from stumbling. */
const LOOK_MS = 250;

const modes: readonly { readonly mode: Mode; readonly name: string; readonly key: string }[] = [
  { mode: 'text', name: 'Full text', key: '1' },
  { mode: 'cues', name: 'Cue words', key: '2' },
  { mode: 'headings', name: 'Headings', key: '3' },
];

const editor = acquireVsCodeApi();
const now = () => performance.now();

let script: RehearsalScript | undefined;
let watch: Stopwatch = readyStopwatch(0);
let mode: Mode = 'text';
let looking: number | undefined;

const title = element('h1');
const question = element('p', { class: 'question' });
const modeSwitch = element('fieldset', { id: 'modes' }, [
  element('legend', { class: 'unseen' }, ['The prompter shows']),
  ...modes.map(({ mode: value, name, key }) =>
    element('label', {}, [
      element('input', { type: 'radio', name: 'mode', value, 'aria-keyshortcuts': key }),
      element('span', {}, [name, ' ', hint(key)]),
    ]),
  ),
]);
const pauseName = element('span', {}, ['Pause']);
const pauseButton = button('pause', [pauseName, ' ', hint('P')]);
const restartButton = button('restart', ['Restart ', hint('R')]);
const doneButton = button('done', ['Done ', hint('Enter')]);
const clocks = element('ol', { id: 'clocks', 'aria-label': 'Time of each section' });
const total = element('p', { id: 'total' });
const prompter = element('main', { id: 'prompter', tabindex: '0', 'aria-label': 'Prompter' });
const nextName = element('span');
const nextButton = button('next', [nextName, ' ', hint('Space')]);
const live = element('p', { id: 'live', class: 'unseen', role: 'status', 'aria-live': 'polite' });
const rehearsal = element('div', { id: 'rehearsal' }, [
  element('div', { id: 'controls' }, [
    modeSwitch,
    element('div', { id: 'buttons' }, [pauseButton, restartButton, doneButton]),
  ]),
  element('div', { id: 'times' }, [clocks, total]),
  prompter,
  nextButton,
]);
const summary = element('section', { id: 'summary', 'aria-label': 'Summary', hidden: '' });
document.body.append(element('header', {}, [title, question]), rehearsal, summary, live);

window.addEventListener('message', ({ data }: MessageEvent<PageMessage>) => {
  switch (data.kind) {
    case 'script':
      return begin(data.script);
    case 'hidden':
      // Whoever looks at something else is not rehearsing.
      return watch.state === 'running' ? act(togglePause) : undefined;
    case 'summary':
      return showSummary(summary, data.summary, {
        again: () => editor.postMessage({ kind: 'restart' }),
        undo: () => editor.postMessage({ kind: 'undo' }),
        forget: () => editor.postMessage({ kind: 'forget' }),
      });
  }
});

const keys: Readonly<Record<string, () => void>> = {
  ' ': () => act(goOn),
  Enter: () => act(watch.state === 'ready' ? goOn : end),
  Escape: () => act(end),
  p: () => act(togglePause),
  r: () => editor.postMessage({ kind: 'restart' }),
  1: () => show('text'),
  2: () => show('cues'),
  3: () => show('headings'),
};
window.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isPress = event.key === ' ' || event.key === 'Enter';
  // A button in focus does what it says, and the summary is read and scrolled with the usual keys.
  if (isPress && (event.target instanceof HTMLButtonElement || watch.state === 'done')) return;
  const key = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!key) return;
  event.preventDefault();
  // A key that is held down would run through all sections.
  if (!event.repeat) key();
});
prompter.addEventListener('click', () => {
  // Selecting words with the mouse ends in a click, too.
  if (String(window.getSelection()) === '') act(goOn);
});
modeSwitch.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) show(target.value as Mode);
});
for (const [target, action] of [
  [pauseButton, () => act(togglePause)],
  [restartButton, () => editor.postMessage({ kind: 'restart' })],
  [doneButton, () => act(end)],
  [nextButton, () => act(goOn)],
] as const) {
  target.addEventListener('click', action);
}
rehearsal.addEventListener('click', ({ detail }) => {
  // After a mouse click Space means the next section again, not the same button once more.
  if (detail > 0 && watch.state !== 'done') prompter.focus();
});
window.addEventListener('focus', () => {
  // A page that is shown again has lost the place where it was.
  if (document.activeElement === document.body && watch.state !== 'done') prompter.focus();
});
editor.postMessage({ kind: 'ready' });

function begin(next: RehearsalScript): void {
  script = next;
  watch = readyStopwatch(next.sections.length);
  setText(title, next.title);
  setText(question, next.question);
  question.hidden = next.question === '';
  clocks.replaceChildren(...next.sections.map(newClock));
  rehearsal.hidden = false;
  summary.hidden = true;
  show(mode);
  drawState();
  prompter.focus();
}

/** What a person does; a change of section is announced, the seconds are not. */
function act(change: (watch: Stopwatch, now: number) => Stopwatch): void {
  const before = watch;
  watch = change(before, now());
  if (watch === before || !script) return;
  if (watch.state === 'done') {
    finish();
    return;
  }
  const section = script.sections[watch.section];
  if (!section) return;
  if (before.state === 'ready' || before.section !== watch.section) {
    drawPrompter();
    setText(live, announced(section));
  } else {
    setText(live, watch.state === 'paused' ? 'Paused' : `Going on: ${section.name}`);
  }
  drawState();
}

function finish(): void {
  stopLooking();
  setText(live, '');
  rehearsal.hidden = true;
  const seconds = watch.times.map((time) => time / 1000);
  editor.postMessage({ kind: 'done', seconds, finished: watch.finished, mode });
}

function drawState(): void {
  document.body.dataset.state = watch.state;
  setText(pauseName, watch.state === 'paused' ? 'Continue' : 'Pause');
  pauseButton.disabled = watch.state === 'ready';
  doneButton.disabled = watch.state === 'ready';
  setText(nextName, nextStep());
  stopLooking();
  if (watch.state === 'running') looking = window.setInterval(drawClocks, LOOK_MS);
  drawClocks();
}

function stopLooking(): void {
  window.clearInterval(looking);
}

function nextStep(): string {
  if (watch.state === 'ready') return 'Start the clock';
  if (watch.state === 'paused') return 'Continue';
  const next = script?.sections[watch.section + 1];
  return next ? `Next: ${next.name}` : 'Done';
}

function show(next: Mode): void {
  mode = next;
  for (const input of modeSwitch.querySelectorAll('input')) input.checked = input.value === mode;
  drawPrompter();
}

function drawPrompter(): void {
  const section = script?.sections[watch.section];
  if (!section) return;
  prompter.dataset.mode = mode;
  const heading = element('h2', {}, [section.name]);
  const lines = mode === 'text' ? section.paragraphs : section.cues.filter((cue) => cue !== '');
  const shown =
    mode === 'headings'
      ? []
      : lines.length > 0
        ? lines.map((line) => element('p', {}, [line]))
        : [element('p', { class: 'none' }, ['No cue words in this section.'])];
  prompter.replaceChildren(heading, ...shown);
  prompter.scrollTop = 0;
}

function newClock({ name }: PromptedSection): HTMLElement {
  const bar = element('span', { class: 'bar', 'aria-hidden': 'true' }, [
    element('span', { class: 'filled' }),
  ]);
  return element('li', {}, [
    element('span', { class: 'name' }, [name]),
    element('span', { class: 'clock' }),
    bar,
  ]);
}

function drawClocks(): void {
  if (!script) return;
  const seconds = timesAt(watch, now()).map((time) => time / 1000);
  for (const [index, section] of script.sections.entries()) {
    const item = clocks.children[index] as HTMLElement;
    const time = seconds[index] ?? 0;
    const isCurrent = index === watch.section;
    if (isCurrent) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
    item.dataset.verdict = secondsOver(time, section.budget) > 0 ? 'over' : 'fits';
    setText(item.querySelector('.clock'), against(time, section.budget));
    const filled = item.querySelector<HTMLElement>('.filled');
    if (filled)
      filled.style.width = `${Math.min(100, (100 * time) / (section.budget ?? section.estimated))}%`;
  }
  const sum = seconds.reduce((all, time) => all + time, 0);
  total.dataset.verdict = secondsOver(sum, script.budget) > 0 ? 'over' : 'fits';
  setText(total, `Total ${against(sum, script.budget)}${watch.state === 'paused' ? ' · paused' : ''}`);
}

/** A running clock shows the seconds that are over, as every clock does. */
function against(seconds: number, budget: number | undefined): string {
  const running = clock(Math.floor(seconds));
  if (budget === undefined) return running;
  return `${running} / ${clock(budget)}${secondsOver(seconds, budget) > 0 ? ' over' : ''}`;
}

const announced = ({ name, budget }: PromptedSection): string =>
  budget === undefined ? name : `${name}, ${Math.round(budget)} seconds`;

function button(id: string, content: readonly (string | Node)[]): HTMLButtonElement {
  return element('button', { id, type: 'button' }, content);
}

function hint(key: string): HTMLElement {
  return element('kbd', { 'aria-hidden': 'true' }, [key]);
}
