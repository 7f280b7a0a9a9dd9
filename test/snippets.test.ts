import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.entries(
  JSON.parse(readFileSync('snippets/star-markdown.json', 'utf8')) as Record<string, Snippet>,
);
const prefixesOf = ({ prefix }: Snippet) => [prefix].flat();
const textOf = ({ body }: Snippet) => body.join('\n');

/** The snippet as it stands in the file before anything is filled in. */
const inserted = (snippet: Snippet) =>
  textOf(snippet)
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');

describe('the snippets', () => {
  it('cover the whole answer, each section, each follow-up and each piece of evidence', () => {
    assert.deepEqual(
      snippets.map(([name]) => name),
      [
        'Whole answer',
        'Situation',
        'Task',
        'Action',
        'Result',
        'Reflection',
        'Follow-up: why not just escalate',
        'Follow-up: what would you do differently',
        'Follow-up: why did you take it on',
        'Follow-up: how do you know it worked',
        'Scope boundary',
        'Metric with baseline',
        'Verification',
        'Mechanism',
      ],
    );
  });

  it('have prefixes of their own that begin with "star"', () => {
    const prefixes = snippets.flatMap(([, snippet]) => prefixesOf(snippet));
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const [name, snippet] of snippets) {
      assert.ok(
        prefixesOf(snippet).some((prefix) => prefix.startsWith('star')),
        name,
      );
    }
  });

  for (const [name, snippet] of snippets) {
    it(`${name}: goes from Tab stop to Tab stop in the order of the text`, () => {
      const stops = [...textOf(snippet).matchAll(/\$\{?(\d+)/g)].map((match) => Number(match[1]));
      const ordered = stops.filter((stop) => stop > 0);
      assert.deepEqual(
        ordered,
        ordered.map((_, index) => index + 1),
      );
      assert.ok(stops.length === ordered.length || stops.at(-1) === 0, 'the last stop is behind the text');
    });

    it(`${name}: leaves a placeholder in view for each fact, and no fact of its own`, () => {
      const placeholders = [...textOf(snippet).matchAll(/\$\{\d+:([^}]*)\}/g)].map((match) => match[1] ?? '');
      assert.ok(placeholders.length > 0);
      for (const placeholder of placeholders) assert.match(placeholder, /^\[[^[\]]+\]$/);
      const prose = inserted(snippet).replace(/^---\n[\s\S]*?\n---\n/, '');
      assert.doesNotMatch(prose, /\d/, 'a number that nobody measured');
      assert.doesNotMatch(prose, /\b(?:we|us|our)\b/i);
    });
  }

  it('write the five sections in order in the whole answer', () => {
    const whole = snippets.find(([name]) => name === 'Whole answer')?.[1];
    assert.ok(whole);
    assert.deepEqual(
      [...inserted(whole).matchAll(/^## (.*)$/gm)].map((match) => match[1]),
      ['Situation', 'Task', 'Action', 'Result', 'Reflection'],
    );
    assert.match(inserted(whole), /^---\nquestion: \nlevel: mid\nminutes: 2\n---\n\n# \[title\]\n/);
  });
});
