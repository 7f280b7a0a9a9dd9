import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import '../../seed.ts';
import { judgeWe, rewriteWeToI } from '../../../server/src/core/rewrites/we-to-i.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { type Sentence, sectionsOf, sentencesOf } from '../../../server/src/core/story/story.ts';

interface Outcome {
  readonly kind: 'rewrite' | 'flag-only' | 'stay';
  readonly text: string;
}

const heading = '## Action\n\n';

function sentences(text: string): readonly Sentence[] {
  return sectionsOf(parseStory(heading + text), 'action').flatMap(sentencesOf);
}

/** Rewrites every sentence of a passage, as the action for a section does. */
function rewrite(text: string): Outcome {
  const document = heading + text;
  let kind: Outcome['kind'] = 'stay';
  let result = '';
  let offset = 0;
  for (const sentence of sentences(text)) {
    const outcome = rewriteWeToI(sentence, { section: 'action' });
    if (outcome.kind !== 'stay' && kind !== 'rewrite') kind = outcome.kind;
    if (outcome.kind !== 'rewrite') continue;
    for (const edit of outcome.edits) {
      assert.ok(
        edit.span.start >= offset && edit.span.end <= sentence.end && edit.span.start >= sentence.start,
        `edits overlap or leave the sentence: ${text}`,
      );
      result += document.slice(offset, edit.span.start) + edit.text;
      offset = edit.span.end;
    }
  }
  return { kind, text: (result + document.slice(offset)).slice(heading.length) };
}

const cases = readFileSync(new URL('./we-to-i.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [Outcome['kind'], string, string?]);

describe('we to I', () => {
  for (const [kind, text, expected] of cases) {
    it(`${kind}: ${text}`, () => {
      const outcome = rewrite(text);
      assert.equal(outcome.kind, kind);
      if (kind === 'rewrite')
        assert.ok(
          expected!.split(' || ').includes(outcome.text),
          `${outcome.text}\n      instead of ${expected}`,
        );
      else assert.equal(outcome.text, text);
    });
  }

  it('offers nothing more after it was applied', () => {
    for (const [kind, text] of cases) {
      if (kind !== 'rewrite') continue;
      const once = rewrite(text).text;
      assert.equal(rewrite(once).text, once, text);
    }
  });

  it('covers the pronoun and its verb', () => {
    const covered = (text: string): string => {
      const sentence = sentences(text)[0]!;
      const { range } = judgeWe(sentence);
      return range
        ? sentence.text.slice(sentence.words[range.first]!.start, sentence.words[range.last]!.end)
        : '';
    };
    assert.equal(covered('After lunch we quickly called the vendor.'), 'we quickly called');
    assert.equal(covered('My team and I rewrote it.'), 'My team and I rewrote');
    assert.equal(covered('Our goal was to finish by May.'), 'Our goal');
    assert.equal(covered('We agreed to wait.'), 'We agreed');
    assert.equal(covered('I fixed it.'), '');
  });

  it('says why it leaves a sentence alone', () => {
    const reason = (text: string): string | undefined => judgeWe(sentences(text)[0]!).reason;
    assert.equal(reason('They said we should wait.'), 'speech-of-others');
    assert.equal(reason('As we all know, late invoices cost money.'), 'generic');
    assert.equal(reason('We were a team of six.'), 'background');
    assert.equal(reason('We agreed to wait.'), 'joint');
    assert.equal(reason('Me and the other analysts fixed the join.'), 'named-others');
    assert.equal(reason('One of us found the bug.'), 'counted');
    assert.equal(reason('The team shipped the hotfix.'), 'team');
    assert.equal(reason('I fixed the bug.'), 'no-we');
  });

  it('lets a manager say what the team did', () => {
    const sentence = sentences('My team built the new scheduler.')[0]!;
    assert.equal(judgeWe(sentence).kind, 'flag-only');
    assert.equal(judgeWe(sentence, { isManager: true }).kind, 'stay');
  });

  it('changes nothing but its own words and throws at nothing', function () {
    this.timeout(30_000);
    const vocabulary = [
      'we',
      'We',
      "we're",
      'weve',
      'us',
      'US',
      'our',
      'ours',
      'ourselves',
      'I',
      'i',
      'me',
      'my',
      'team',
      'and',
      '&',
      'or',
      'were',
      'was',
      'are',
      "weren't",
      'had',
      'have',
      'been',
      'being',
      'to',
      'that',
      'which',
      'who',
      'if',
      'because',
      'said',
      'fixed',
      'fix',
      'wrote',
      'written',
      'together',
      'all',
      'both',
      'as',
      'a',
      'the',
      'server',
      'patients',
      'agreed',
      'met',
      'with',
      'by',
      'of',
      'not',
      'quickly',
      'running',
      ',',
      '.',
      '?',
      '(',
      ')',
      '"',
      '-',
      '**',
      '`',
      '[x](y)',
      '42',
      '$8K',
      '3.5%',
      'let',
      "let's",
      'it',
      'they',
      'customers',
      '\n',
      '—',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...vocabulary), { maxLength: 24 }), (words) => {
        const text = words.join(' ');
        const outcome = rewrite(text);
        const digits = (value: string): string => value.replace(/[^\d$%*[\]()`]/gu, '');
        assert.equal(digits(outcome.text), digits(text));
        assert.equal(rewrite(outcome.text).text.length > 0, outcome.text.length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('throws at no text at all', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        rewrite(`We ${text} were ${text}`);
      }),
      { numRuns: 500 },
    );
  });
});
