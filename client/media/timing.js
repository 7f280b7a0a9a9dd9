// Draws the Timing view from the rows it is sent. Rows are kept and rewritten in place, so that a row in focus stays
// in focus and a screen reader hears only what it asks for while the answer is being typed.
(() => {
  const editor = acquireVsCodeApi();
  const part = (id) => document.getElementById(id);
  const notes = {
    none: 'No answer is in focus. Open a .star.md file to see how long each part takes to say, or start a new answer.',
    waiting: 'Reading the answer ...',
    lost: 'The checker is not running, so there are no times. Reloading the window tries again.',
  };

  window.addEventListener('message', ({ data }) => {
    const hasRows = data.kind === 'rows';
    setText(part('note'), hasRows ? '' : notes[data.kind]);
    part('note').hidden = hasRows;
    part('new').hidden = data.kind !== 'none';
    // While a new answer is read, the old rows would be wrong.
    part('rows').hidden = !hasRows;
    if (!hasRows) return;
    drawRows(part('whole'), [data.whole]);
    drawRows(part('sections'), data.sections);
    drawStrip(data.strip);
  });
  part('new').addEventListener('click', () => editor.postMessage({ kind: 'newAnswer' }));
  part('rows').addEventListener('click', ({ target }) => {
    const row = target.closest('button');
    if (row) editor.postMessage({ kind: 'go', line: Number(row.dataset.line) });
  });
  part('rows').addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...part('rows').querySelectorAll('button')];
    const next =
      { Home: 0, End: rows.length - 1 }[event.key] ?? rows.indexOf(document.activeElement) + (step ?? 0);
    if (step === undefined && event.key !== 'Home' && event.key !== 'End') return;
    rows[Math.max(0, Math.min(next, rows.length - 1))]?.focus();
    event.preventDefault();
  });
  editor.postMessage({ kind: 'ready' });

  function drawRows(list, rows) {
    while (list.children.length > rows.length) list.lastElementChild.remove();
    while (list.children.length < rows.length) list.append(newRow());
    for (const [index, row] of rows.entries()) drawRow(list.children[index], row);
  }

  function newRow() {
    const item = document.createElement('li');
    item.innerHTML =
      '<button type="button"><span class="name"></span><span class="clock"></span>' +
      '<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">' +
      '<rect class="track" height="6" width="100"></rect><rect class="within" height="6"></rect>' +
      '<rect class="beyond" height="6"></rect><rect class="budget" height="6" width="1"></rect></svg>' +
      '<span class="advice"></span><span class="range"></span><span class="place"></span></button>';
    return item;
  }

  function drawRow(item, row) {
    const button = item.firstElementChild;
    const find = (name) => button.querySelector(`.${name}`);
    const within = Math.min(row.filled, row.budget ?? row.filled) * 100;
    button.dataset.line = row.line;
    set(button, 'data-verdict', row.verdict);
    set(button, 'aria-label', `${row.spoken}. Go to it.`);
    setText(find('name'), row.name);
    setText(find('clock'), row.clock);
    setText(find('advice'), row.advice);
    setText(find('range'), row.range);
    setText(find('place'), row.place);
    find('place').hidden = row.place === '';
    set(find('within'), 'width', within);
    set(find('beyond'), 'x', within);
    set(find('beyond'), 'width', Math.max(0, row.filled * 100 - within));
    set(find('budget'), 'x', Math.min((row.budget ?? 0) * 100, 99));
    set(find('budget'), 'visibility', row.budget === undefined ? 'hidden' : 'visible');
  }

  function drawStrip(strip) {
    part('heard').hidden = strip === undefined;
    if (strip === undefined) return;
    fill(part('parts'), strip.parts, 'span', (element, { initial, from, to }) => {
      place(element, from, to - from);
      setText(element, to - from > 0.04 ? initial : '');
    });
    const ticks = [...strip.marks.map(({ at }) => ({ at, kind: 'tick' })), { at: strip.budget, kind: 'end' }];
    fill(part('ticks'), ticks, 'span', (element, { at, kind }) => {
      place(element, Math.min(at, 0.995), 0);
      set(element, 'class', kind);
    });
    set(part('strip'), 'class', strip.budget < 1 ? 'over' : '');
    part('strip').style.setProperty('--budget', `${strip.budget * 100}%`);
    fill(part('marks'), strip.marks, 'li', (item, mark) => {
      if (!item.firstElementChild) {
        item.innerHTML =
          '<button type="button"><span class="clock"></span><span class="sentence"><b></b> <q></q></span></button>';
      }
      const button = item.firstElementChild;
      button.dataset.line = mark.line;
      set(button, 'aria-label', `${mark.spoken}. Go to it.`);
      setText(button.querySelector('.clock'), mark.clock);
      setText(button.querySelector('b'), mark.name);
      setText(button.querySelector('q'), mark.words);
    });
  }

  // Elements are kept, as with the rows.
  function fill(parent, values, tag, draw) {
    while (parent.children.length > values.length) parent.lastElementChild.remove();
    while (parent.children.length < values.length) parent.append(document.createElement(tag));
    for (const [index, value] of values.entries()) draw(parent.children[index], value);
  }

  function place(element, from, length) {
    element.style.setProperty('left', `${from * 100}%`);
    element.style.setProperty('width', `${length * 100}%`);
  }

  function set(element, name, value) {
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, value);
  }

  function setText(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }
})();
