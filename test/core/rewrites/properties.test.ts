/** What holds for every text: sentences made of parts whose fate is known, and text that is no sentence at all. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../seed.ts';
import { applyEdits } from '../../../server/src/core/fix.ts';
import { rewriteSectionToI, rewriteStoryToI } from '../../../server/src/core/rewrites/passage.ts';
import { rewriteWeToI } from '../../../server/src/core/rewrites/we-to-i.ts';
import { readClauses } from '../../../server/src/core/story/clauses.ts';
import { parseStory } from '../../../server/src/core/story/parse.ts';
import { sentencesOf } from '../../../server/src/core/story/story.ts';

const heading = '## Action\n\n';
const storyOf = (text: string) => parseStory(`${heading}${text}\n`);

function rewritten(text: string): string {
  const story = storyOf(text);
  return applyEdits(story.text, rewriteStoryToI(story).edits).slice(heading.length, -1);
}

/** Verbs with what they take; none of their words may change. */
const deeds = [
  'traced 14 lost parcels to **one barcode**',
  'rewrote the [rota](https://example.org/our-rota) for Ward 7',
  'called Mrs Lindqvist at 6:40',
  'measured the fridge with `we.log` open',
  'cut the wait from 50 to 20 minutes',
  'moved $8K of orders to *Friday*',
  'put the slides together for the board',
  'asked the vendor why 3.5% of the labels were blank',
];
const copulas = [
  'were on the phone',
  "weren't told about the gate",
  'were seeing 30 errors an hour',
  'were asked for a plan',
];
const openers = [
  'After lunch, ',
  'In March ',
  'Then ',
  '',
  '',
  'On day 2, ',
  'Because the lift was broken, ',
];
const subjects = ['we', 'we quickly', 'we — at 5 am — ', 'we also'].map((subject) => subject.trim());
const joints = [', and ', ', so ', '; ', ' because ', ', but '];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const clause = fc
  .tuple(fc.constantFrom(...subjects), fc.constantFrom(...deeds, ...copulas))
  .map(([subject, rest]) => `${subject} ${rest}`);
/** Only "we" acts here, so nothing but "we" and its verbs may differ afterwards. */
const sentence = fc
  .tuple(
    fc.constantFrom(...openers),
    fc.constantFrom(...deeds),
    clause,
    fc.constantFrom(...joints),
    fc.boolean(),
  )
  .map(
    ([opener, deed, second, joint, isLong]) =>
      `${capital(`${opener}we ${deed}`)}${isLong ? `${joint}${second}` : ''}.`,
  );
const passage = fc.array(sentence, { minLength: 1, maxLength: 7 }).map((sentences) => sentences.join(' '));

/** Without the words that may change. The slices are those of the parts above. */
const rest = (text: string): readonly string[] =>
  text
    .replaceAll("weren't told", '* told')
    .replaceAll("wasn't told", '* told')
    .replaceAll(/\b(?:were|was)(?= (?:on the phone|seeing|asked))/gu, '*')
    .replaceAll(/\b(?:We|we|I)\b(?!\.log)/gu, '*')
    .split(/\s+/u);

const words = [
  ...'we We WE us US our ours ourselves I i me my myself team and & or were was are am had have been to that which who if as so did'.split(
    ' ',
  ),
  ...'fixed wrote agreed met together all both each not quickly running with by of a the nurses customers it they Ana said , . ? ! ( ) " - — ** * `'.split(
    ' ',
  ),
  ...[
    "we're",
    'weve',
    "let's",
    "weren't",
    '[x](y)',
    '42',
    '$8K',
    '3.5%',
    '\n\n',
    '- ',
    '<!-- a -->',
    '’',
    '😀',
  ],
];
const salad = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((some) => some.join(' '));

describe('we to I, for every text', function () {
  this.timeout(60_000);

  it('keeps all other words, numbers, names and Markdown', () => {
    fc.assert(
      fc.property(passage, (text) => assert.deepEqual(rest(rewritten(text)), rest(text))),
      { numRuns: 600 },
    );
  });

  it('leaves no "we" that it claimed to rewrite, and no verb that does not agree', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const after = rewritten(text);
        assert.notEqual(after, text);
        const left = storyOf(after)
          .sections.flatMap(sentencesOf)
          .flatMap((one) => readClauses(one).clauses);
        assert.ok(!left.some(({ subject }) => subject?.person === 'we'), after);
        assert.doesNotMatch(after, /\bI (?:were|weren't|are)\b/u);
      }),
      { numRuns: 600 },
    );
  });

  it('changes nothing outside of its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(passage, salad), (text) => {
        for (const one of storyOf(text).sections.flatMap(sentencesOf)) {
          const outcome = rewriteWeToI(one, { section: 'action' });
          if (outcome.kind !== 'rewrite') continue;
          let offset = one.start;
          for (const { span } of outcome.edits) {
            assert.ok(span.start >= offset && span.end >= span.start && span.end <= one.end, text);
            offset = span.end;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('finds nothing more to do after it was applied', () => {
    fc.assert(
      fc.property(passage, (text) => {
        const once = rewritten(text);
        assert.equal(rewritten(once), once);
      }),
      { numRuns: 400 },
    );
  });

  it('settles on any words, and keeps figures, code and markup', () => {
    const signs = (text: string): string => text.replace(/[^\d$%*[\]`<>!😀-]/gu, '');
    fc.assert(
      fc.property(salad, (text) => {
        const once = rewritten(text);
        assert.equal(signs(once), signs(text));
        // What is no sentence may need a second time; then nothing moves any more.
        const twice = rewritten(once);
        assert.equal(rewritten(twice), twice);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a section what the file gets, section by section', () => {
    fc.assert(
      fc.property(passage, passage, (action, result) => {
        const story = parseStory(`## Action\n\n${action}\n\n## Result\n\n${result}\n`);
        assert.deepEqual(
          story.sections.flatMap((section) => rewriteSectionToI(story, section).edits),
          rewriteStoryToI(story).edits,
        );
      }),
      { numRuns: 100 },
    );
  });

  it('throws at no text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          rewritten(`We ${a} were ${b} and us`);
          rewritten(a);
        },
      ),
      { numRuns: 800 },
    );
  });
});
