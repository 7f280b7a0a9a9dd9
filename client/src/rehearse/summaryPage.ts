/** The second half of the rehearsal's page: what the summary says, as tables and a small chart. */
import { element, shape } from './elements.ts';
import type { PastRehearsal, Summary, SummaryRow } from './summary.ts';

export interface SummaryActions {
  readonly again: () => void;
  readonly undo: () => void;
  readonly forget: () => void;
}

export function showSummary(section: HTMLElement, summary: Summary, actions: SummaryActions): void {
  const heading = element('h2', { id: 'heading', tabindex: '-1' }, ['How it went']);
  const again = button('again', 'Rehearse again', actions.again);
  again.append(' ', element('kbd', { 'aria-hidden': 'true' }, ['R']));
  const forget = button('forget', 'Forget pace and rehearsals', actions.forget);
  section.replaceChildren(
    heading,
    element('p', { id: 'lead' }, [summary.lead]),
    scrolling(sectionsTable(summary)),
    element('h3', {}, ['Your pace']),
    element('p', { id: 'pace' }, [summary.pace]),
    element('div', { class: 'actions' }, [
      again,
      ...(summary.canUndo ? [button('undo', 'Undo: do not learn from this one', actions.undo)] : []),
      forget,
    ]),
    ...pastOf(summary.past),
  );
  section.hidden = false;
  heading.focus();
}

function sectionsTable({ rows, total }: Summary): HTMLTableElement {
  return table(
    'Each section',
    ['Section', 'Took', 'Estimate', 'Budget', 'Remark'],
    [...rows.map(toCells), { ...toCells(total), isSum: true }],
  );
}

const toCells = (row: SummaryRow): Cells => ({
  cells: [row.name, row.took, row.estimated, row.budget, row.remark],
  isOver: row.isOver,
});

function pastOf(past: readonly PastRehearsal[]): readonly HTMLElement[] {
  if (past.length === 0) return [];
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const newestFirst = [...past].reverse();
  return [
    element('h3', {}, ['Rehearsals of this answer']),
    chart(past),
    element('p', { class: 'legend', 'aria-hidden': 'true' }, [
      `One bar for each rehearsal, the newest on the right; the line is the ${past.at(-1)?.shown} you have.`,
    ]),
    scrolling(
      table(
        'Past rehearsals',
        ['When', 'Took', 'Had', 'Remark'],
        newestFirst.map(({ at, clock, shown, remark, isOver }) => ({
          cells: [date.format(at), clock, shown, remark],
          isOver,
        })),
      ),
    ),
  ];
}

/** The table under it says the same, so a screen reader gets no second list from here. */
function chart(past: readonly PastRehearsal[]): HTMLElement {
  const budget = past.at(-1)?.budget ?? 0;
  const top = Math.max(budget, ...past.map(({ took }) => took)) * 1.1;
  const width = 100 / Math.max(past.length, 10);
  const heightOf = (seconds: number) => (60 * seconds) / top;
  const bars = past.map(({ took, isOver, isWhole }, index) =>
    shape('rect', {
      class: isWhole ? (isOver ? 'over' : 'fits') : 'partial',
      x: String(index * width + width * 0.15),
      width: String(width * 0.7),
      y: String(60 - heightOf(took)),
      height: String(heightOf(took)),
    }),
  );
  const y = String(60 - heightOf(budget));
  const line = shape('line', { class: 'budget', x1: '0', x2: '100', y1: y, y2: y });
  const drawing = shape(
    'svg',
    { id: 'chart', viewBox: '0 0 100 60', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    [...bars, line],
  );
  return element('div', { class: 'chart' }, [drawing]);
}

interface Cells {
  readonly cells: readonly string[];
  readonly isOver: boolean;
  readonly isSum?: boolean;
}

/** The first cell of a row is its heading. */
function table(caption: string, head: readonly string[], rows: readonly Cells[]): HTMLTableElement {
  return element('table', {}, [
    element('caption', { class: 'unseen' }, [caption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((name) => element('th', { scope: 'col' }, [name])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map(({ cells: [name = '', ...others], isOver, isSum }) =>
        element('tr', { 'data-verdict': isOver ? 'over' : 'fits', class: isSum ? 'sum' : '' }, [
          element('th', { scope: 'row' }, [name]),
          ...others.map((text) => element('td', {}, [text])),
        ]),
      ),
    ),
  ]);
}

/** A narrow page scrolls the table and not everything else with it. */
const scrolling = (content: HTMLElement): HTMLElement => element('div', { class: 'scrolling' }, [content]);

function button(id: string, name: string, action: () => void): HTMLButtonElement {
  const made = element('button', { id, type: 'button' }, [name]);
  made.addEventListener('click', action);
  return made;
}
