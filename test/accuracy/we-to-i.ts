/**
 * How right "we" to "I" is on the sentences of several writers: `npm run accuracy:we [dev|held] [--wrong]`.
 * `dev` is there to learn from; `held` was written by people who had not seen the rewrite and is to be looked at once.
 * `passages-*.tsv` hold paragraphs, which go through the action that rewrites a whole section.
 * A sentence to rewrite for which nothing is offered counts with its text unchanged, and where two rewrites are right the nearer counts.
 * Beside it stands a blind swap of words: what a person gets from find and replace.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { applyEdits } from '../../server/src/core/fix.ts';
import { rewriteSectionToI } from '../../server/src/core/rewrites/passage.ts';
import { rewriteWeToI } from '../../server/src/core/rewrites/we-to-i.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { type SectionId, type Sentence, sectionsOf, sentencesOf } from '../../server/src/core/story/story.ts';

type Decision = 'rewrite' | 'flag' | 'stay';

interface Line {
  readonly construction: string;
  readonly decision: Decision;
  readonly section: string;
  readonly text: string;
  /** One or two right answers; the text itself where it must stay. */
  readonly expected: readonly string[];
}

interface Record extends Line {
  /** What our rewrite makes of it; made when asked for, since the speed is measured first. */
  readonly outcome: () => Outcome;
}

interface Outcome {
  readonly decision: Decision;
  readonly text: string;
}

const half = process.argv.includes('held') ? 'held' : 'dev';
const showsWrong = process.argv.includes('--wrong');
const folder = new URL(`../unseen/${half}/`, import.meta.url);

const sets = setsOf(/^we-.*\.tsv$/u, readRecord, rewritten);
const passages = setsOf(
  /^passages-.*\.tsv$/u,
  (fields) => readRecord(['passage', ...fields]),
  rewrittenPassage,
);
const records = sets.flatMap((set) => set.records);
if (records.length === 0)
  throw new Error(`There is no set in test/unseen/${half}: what was looked at went to dev.`);

// Before anything else is rewritten, since what is measured first is the load of the model.
const speed = measureSpeed(records.flatMap(sentencesIn).map(({ sentence }) => sentence));

printHead();
for (const set of sets) printLine(set.name, set.records);
if (sets.length > 1) printLine('all', records);
for (const set of passages) printLine(set.name, set.records);
console.log('');
for (const construction of [...new Set(records.map((record) => record.construction))].sort())
  printLine(
    construction,
    records.filter((record) => record.construction === construction),
  );
if (showsWrong) [...records, ...passages.flatMap((set) => set.records)].forEach(printWrong);
console.log(`\n${speed}`);

function setsOf(
  pattern: RegExp,
  read: (fields: readonly string[]) => Line,
  rewrite: (record: Line) => Outcome,
): readonly { readonly name: string; readonly records: readonly Record[] }[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({
      name,
      records: readTable(new URL(name, folder)).map((fields): Record => {
        const record = read(fields);
        let outcome: Outcome | undefined;
        return { ...record, outcome: () => (outcome ??= rewrite(record)) };
      }),
    }));
}

function readTable(url: URL): readonly string[][] {
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

function readRecord([
  construction = '',
  decision = '',
  section = '',
  text = '',
  ...expected
]: readonly string[]): Line {
  if (!/^(?:rewrite|flag|stay)$/u.test(decision) || expected.length === 0)
    throw new Error(`This line is no record: ${[construction, decision, section, text].join(' | ')}`);
  return { construction, decision: decision as Decision, section, text, expected };
}

/** The sentences of a record as they stand in its section of an answer. */
function sentencesIn({ section, text }: Line): readonly {
  readonly sentence: Sentence;
  readonly section: SectionId;
}[] {
  const story = parseStory(documentOf(section, text));
  return sectionsOf(story, 'situation', 'task', 'action', 'result', 'reflection', 'follow-ups').flatMap(
    (part) => sentencesOf(part).map((sentence) => ({ sentence, section: part.id })),
  );
}

/** Under a question of its own, since a line of Follow-ups that ends in a question mark would be the interviewer's. */
function documentOf(section: string, text: string): string {
  return `## ${section}\n\n${section === 'Follow-ups' ? '### Can you say more about that?\n\n' : ''}${text}`;
}

function rewritten(record: Line): Outcome {
  const document = documentOf(record.section, record.text);
  let decision: Decision = 'stay';
  let text = '';
  let offset = 0;
  for (const { sentence, section } of sentencesIn(record)) {
    const outcome = rewriteWeToI(sentence, { section });
    if (outcome.kind === 'flag-only' && decision === 'stay') decision = 'flag';
    if (outcome.kind !== 'rewrite') continue;
    decision = 'rewrite';
    for (const edit of outcome.edits) {
      text += document.slice(offset, edit.span.start) + edit.text;
      offset = edit.span.end;
    }
  }
  return {
    decision,
    text: (text + document.slice(offset)).slice(document.length - record.text.length),
  };
}

/** A paragraph after the rewrite of its whole section. */
function rewrittenPassage({ section, text }: Line): Outcome {
  const document = documentOf(section, text);
  const story = parseStory(document);
  const edits = story.sections.flatMap((part) => rewriteSectionToI(story, part).edits);
  return {
    decision: edits.length > 0 ? 'rewrite' : 'stay',
    text: applyEdits(document, edits).slice(document.length - text.length),
  };
}

/** What find and replace gives, word for word; verbs only where the pronoun stands directly before them. */
function swapped({ text }: Line): string {
  return text
    .replace(/\b(we|they) (were|are)(n't|nt)?\b/giu, (all, pronoun: string, verb: string, not = '') =>
      pronoun.toLowerCase() === 'we'
        ? `I ${verb.toLowerCase() === 'were' ? `was${not}` : not ? 'am not' : 'am'}`
        : all,
    )
    .replace(/\b(were|are) we\b/giu, (_, verb: string) =>
      keepCapital(verb, verb.toLowerCase() === 'were' ? 'was I' : 'am I'),
    )
    .replace(/\bwe're\b/giu, "I'm")
    .replace(/\b(?:we|us|our|ours|ourselves)\b/giu, (word) => {
      const other = { we: 'I', us: 'me', our: 'my', ours: 'mine', ourselves: 'myself' }[word.toLowerCase()]!;
      return other === 'I' ? other : keepCapital(word, other);
    });
}

function keepCapital(before: string, after: string): string {
  return /^\p{Lu}/u.test(before) ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}

interface Errors {
  readonly words: number;
  readonly wrong: number;
}

/** Word edits against the nearer of the right answers, over that answer's words. */
function errorsOf(text: string, expected: readonly string[]): Errors {
  return expected
    .map((right) => {
      const words = right.split(/\s+/u);
      return { words: words.length, wrong: distance(text.split(/\s+/u), words) };
    })
    .reduce((best, other) => (other.wrong < best.wrong ? other : best));
}

function distance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, at) => at + 1);
  row.unshift(0);
  for (const [at, word] of a.entries()) {
    const next = [at + 1];
    for (const [other, right] of b.entries())
      next.push(Math.min(row[other + 1]! + 1, next[other]! + 1, row[other]! + (word === right ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}

function percent(part: number, whole: number, digits = 1): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(digits)}%`;
}

function printHead(): void {
  console.log(
    `${half.padEnd(28)}${'to rewrite'.padStart(10)}${'exact'.padStart(8)}${'errors'.padStart(8)}${'swap:'.padStart(8)}${'exact'.padStart(8)}${'errors'.padStart(8)}` +
      `   ${'to leave'.padStart(8)}${'left'.padStart(8)}${'flag'.padStart(9)}${'stay'.padStart(9)}${'swap:'.padStart(8)}${'left'.padStart(8)}`,
  );
}

function printLine(name: string, lines: readonly Record[]): void {
  const toRewrite = lines.filter(({ decision }) => decision === 'rewrite');
  const toLeave = lines.filter(({ decision }) => decision !== 'rewrite');
  const share = (rewrite: (record: Record) => string): readonly [string, string] => {
    const all = toRewrite.map((record) => errorsOf(rewrite(record), record.expected));
    const sum = (key: keyof Errors): number => all.reduce((total, errors) => total + errors[key], 0);
    return [
      percent(all.filter(({ wrong }) => wrong === 0).length, all.length),
      percent(sum('wrong'), sum('words'), 2),
    ];
  };
  const agreeing = (decision: Decision): string => {
    const wanted = toLeave.filter((record) => record.decision === decision);
    const found = wanted.filter((record) => record.outcome().decision === decision).length;
    return wanted.length === 0 ? '-' : `${found}/${wanted.length}`;
  };
  const [exact, errors] = share((record) => record.outcome().text);
  const [swapExact, swapErrors] = share(swapped);
  const left = toLeave.filter((record) => record.outcome().decision !== 'rewrite').length;
  const swapLeft = toLeave.filter((record) => swapped(record) === record.text).length;
  console.log(
    `${name.padEnd(28)}${String(toRewrite.length).padStart(10)}${exact.padStart(8)}${errors.padStart(8)}${''.padStart(8)}${swapExact.padStart(8)}${swapErrors.padStart(8)}` +
      `   ${String(toLeave.length).padStart(8)}${percent(left, toLeave.length).padStart(8)}${agreeing('flag').padStart(9)}${agreeing('stay').padStart(9)}${''.padStart(8)}${percent(swapLeft, toLeave.length).padStart(8)}`,
  );
}

function printWrong(record: Record): void {
  const { decision, text } = record.outcome();
  const isWrong =
    record.decision === 'rewrite' ? !record.expected.includes(text) : decision !== record.decision;
  if (!isWrong) return;
  console.log(`\n${record.construction}, ${record.section}: wanted ${record.decision}, got ${decision}`);
  console.log(`  ${record.text}`);
  if (record.decision === 'rewrite') for (const right of record.expected) console.log(`  wanted: ${right}`);
  if (text !== record.text) console.log(`  got:    ${text}`);
}

/** Nothing is kept between the rounds: each gets arrays of words that no reading has seen. */
function measureSpeed(sentences: readonly Sentence[]): string {
  const fresh = (some: readonly Sentence[]): readonly Sentence[] =>
    some.map((sentence) => ({ ...sentence, words: [...sentence.words] }));
  const time = (some: readonly Sentence[], rounds: number): number => {
    let total = 0;
    for (let round = 0; round < rounds; round++) {
      const copies = fresh(some);
      const start = performance.now();
      for (const sentence of copies) rewriteWeToI(sentence);
      total += performance.now() - start;
    }
    return (1000 * total) / rounds / Math.max(1, some.length);
  };
  // A stand-in for compromise that counts its calls says which sentences are read without it.
  const require = createRequire(import.meta.url);
  const path = require.resolve('compromise/two');
  let asked = 0;
  const start = performance.now();
  const model = require(path) as (text: string) => unknown;
  const loading = performance.now() - start;
  require.cache[path]!.exports = Object.assign((text: string) => {
    asked += 1;
    return model(text);
  }, model);
  const cold = time(sentences, 1);
  const needing: Sentence[] = [];
  const others: Sentence[] = [];
  for (const sentence of fresh(sentences)) {
    asked = 0;
    rewriteWeToI(sentence);
    (asked > 0 ? needing : others).push(sentence);
  }
  time(sentences, 10);
  return (
    `${sentences.length} sentences: ${cold.toFixed(0)} us each the first time, ${time(sentences, 10).toFixed(0)} us when warm. ` +
    `${others.length} are read without compromise, ${time(others, 20).toFixed(0)} us each; ` +
    `${needing.length} ask it, ${time(needing, 10).toFixed(0)} us each. Loading it takes ${loading.toFixed(0)} ms, once.`
  );
}
