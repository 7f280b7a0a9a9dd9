// Shows the rendered answer and keeps the line at the top of the editor at the top of the page.
(() => {
  const answer = document.getElementById('answer');

  window.addEventListener('message', ({ data }) => {
    if (data.kind === 'text') answer.innerHTML = data.html;
    if (data.kind === 'line') scrollTo(data.line);
  });
  acquireVsCodeApi().postMessage({ kind: 'ready' });

  function scrollTo(line) {
    const blocks = [...answer.querySelectorAll('[data-line]')];
    const next = blocks.findIndex((block) => Number(block.dataset.line) > line);
    const block = blocks[(next === -1 ? blocks.length : next) - 1];
    if (!block) return window.scrollTo(0, 0);
    const from = Number(block.dataset.line);
    const to = next === -1 ? from + 1 : Number(blocks[next].dataset.line);
    const share = (line - from) / Math.max(1, to - from);
    const top = block.getBoundingClientRect().top;
    const bottom =
      next === -1 ? block.getBoundingClientRect().bottom : blocks[next].getBoundingClientRect().top;
    window.scrollBy(0, top + share * (bottom - top) - 10);
  }
})();
