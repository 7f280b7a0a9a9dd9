import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Pattern {
  readonly include?: string;
  readonly match?: string;
  readonly name?: string;
  readonly captures?: Readonly<
    Record<string, { readonly name?: string; readonly patterns?: readonly Pattern[] }>
  >;
  readonly patterns?: readonly Pattern[];
}

interface Grammar {
  readonly scopeName: string;
  readonly patterns: readonly Pattern[];
  readonly injections: Readonly<Record<string, Pattern>>;
  readonly repository: Readonly<Record<string, Pattern>>;
}

const grammar = JSON.parse(readFileSync('syntaxes/star-markdown.tmLanguage.json', 'utf8')) as Grammar;

const below = (pattern: Pattern): readonly Pattern[] => [
  pattern,
  ...(pattern.patterns ?? []).flatMap(below),
  ...Object.values(pattern.captures ?? {}).flatMap((capture) => (capture.patterns ?? []).flatMap(below)),
];
const all = [
  ...grammar.patterns,
  ...Object.values(grammar.injections),
  ...Object.values(grammar.repository),
].flatMap(below);

/** The grammar's expressions are written in what Oniguruma and JavaScript share, but for a flag round the whole. */
function expression(source: string): RegExp {
  const isCaseless = source.includes('(?i:');
  return new RegExp(source.replaceAll('(?i:', '(?:'), isCaseless ? 'gi' : 'g');
}

/** What the patterns of a repository entry mark in a line, with the last part of the scope that says what it is. */
function marked(entry: string, line: string): readonly string[] {
  const patterns = [grammar.repository[entry] ?? assert.fail(entry)].flatMap(below);
  return patterns
    .filter((pattern) => pattern.match)
    .flatMap((pattern) => [...line.matchAll(expression(pattern.match ?? ''))].map((match) => match[0]));
}

const headings = (line: string) =>
  (grammar.repository['section-heading']?.patterns ?? []).flatMap((pattern) =>
    expression(pattern.match ?? '').test(line)
      ? [/section\.([a-z-]+)\.star/.exec(pattern.captures?.['2']?.name ?? '')?.[1]]
      : [],
  );

describe('the grammar', () => {
  it('stands on top of Markdown', () => {
    assert.equal(grammar.scopeName, 'text.html.markdown.star');
    assert.deepEqual(grammar.patterns.at(-1), { include: 'text.html.markdown' });
  });

  it('includes only what it has', () => {
    for (const { include } of all) {
      if (include?.startsWith('#')) assert.ok(grammar.repository[include.slice(1)], include);
    }
  });

  it('has expressions that compile', () => {
    for (const { match } of all) if (match) assert.doesNotThrow(() => expression(match), match);
  });

  it('knows the headings of each section, as people write them', () => {
    assert.deepEqual(headings('## Situation'), ['situation']);
    assert.deepEqual(headings('## Context and Challenge'), ['situation']);
    assert.deepEqual(headings('## 2. TASK:'), ['task']);
    assert.deepEqual(headings('## Actions (60s)'), ['action']);
    assert.deepEqual(headings('## Impact'), ['result']);
    assert.deepEqual(headings('## Lessons learned'), ['reflection']);
    assert.deepEqual(headings("## What I'd do differently"), ['reflection']);
    assert.deepEqual(headings('## Follow-ups'), ['follow-ups']);
  });

  it('leaves other headings to Markdown', () => {
    assert.deepEqual(headings('## Backup'), []);
    assert.deepEqual(headings('## Tasks for tomorrow'), []);
    assert.deepEqual(headings('### Result'), []);
  });

  it('marks placeholders and leaves links and tick boxes alone', () => {
    assert.deepEqual(marked('placeholder', 'It fell by [X%] and <metric>, TODO ask, XX% of them'), [
      '[X%]',
      '<metric>',
      'TODO',
      'XX%',
    ]);
    assert.deepEqual(marked('placeholder', '- [x] see [the page](https://example.org) and [this][1]'), [
      '[1]',
    ]);
    assert.deepEqual(marked('placeholder', 'a <b>bold</b> word'), []);
  });

  it('marks figures with their units and leaves names with digits alone', () => {
    assert.deepEqual(marked('metric', 'from 12% to 0.3% within 14 days, $8K a week, 1,200 orders, 3x'), [
      '12%',
      '0.3%',
      '14 days',
      '$8K',
      '1,200 orders',
      '3x',
    ]);
    assert.deepEqual(marked('metric', 'p99 on k8s and v2-beta'), []);
  });

  it('marks ignore comments with their rules', () => {
    assert.deepEqual(
      marked('ignore-comment', '<!-- star-ignore we-voice, filler-word -->')[0],
      '<!-- star-ignore we-voice, filler-word -->',
    );
    assert.deepEqual(
      marked('ignore-comment', '<!-- a note -->').filter((text) => text.includes('star')),
      [],
    );
  });

  it('knows the values of the front matter without regard to case', () => {
    assert.deepEqual(marked('known-value', ' [ownership, Are Right, A Lot]'), [
      'ownership',
      'Are Right, A Lot',
    ]);
    assert.deepEqual(marked('known-value', ' Senior'), ['Senior']);
    assert.deepEqual(marked('known-value', ' 2.5'), ['2.5']);
  });
});
