import assert from 'node:assert/strict';
import { findQuotes, wrappingOf } from '../../../server/src/core/story/quotes.ts';

/** Quoted stretches stand in ⟦brackets⟧, which are taken away before reading. */
const quotes = (marked: string): void => {
  const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1]);
  const text = marked.replace(/[⟦⟧]/g, '');
  it(marked, () => {
    const found = [...findQuotes(text, [])]
      .sort((a, b) => a.start - b.start)
      .map((quote) => text.slice(quote.start, quote.end));
    assert.deepEqual(found, expected);
  });
};

describe('quotes', () => {
  quotes('He said ⟦"we lost it"⟧ and left.');
  quotes('⟦“We lost it,”⟧ he said. ⟦“We must act.”⟧');
  quotes('⟦„Wir haben es verloren“⟧, sagte er.');
  quotes('⟦«Nous l’avons perdu»⟧, dit-il.');
  quotes("They said ⟦'we can't do it'⟧ twice.");
  quotes('They said ⟦‘we can’t do it’⟧ twice.');
  quotes("The users' data and the team's own weren't lost.");
  quotes("Back in the '90s we told 'em.");
  quotes('An open "quotation that never ends. We fixed it.');
  quotes('A 24" screen and a 27" screen.');
  quotes('A ⟦"quick"⟧ fix.');
  quotes("He called it ⟦'the teams' problem'⟧ again.");

  for (const [text, wrapping] of [
    ['"I flagged it. I fixed it."', 'whole'],
    ['“I flagged it.”', 'whole'],
    ['"I flagged it".', 'whole'],
    ['"We wait," he said. "We must."', 'none'],
    ['"I flagged it.', 'open'],
    ['I said "no".', 'none'],
    ['"I said "no" to them."', 'whole'],
    ['', 'none'],
  ] as const) {
    it(`${text} is wrapped: ${wrapping}`, () =>
      assert.equal(wrappingOf(text, findQuotes(text, [])), wrapping));
  }
});
