/**
 * What other prose linters find in the same text, each with its own defaults. None of them is made for interview answers:
 * they show what a writer gets who takes a general tool instead.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached, installPackages } from '../cache.ts';
import { raisedBy, readLine } from '../walkthrough/lines.ts';
import type { Answer } from './answers.ts';
import { isEvidence, type SentenceRecord } from './sentences.ts';

interface Peer {
  readonly name: string;
  /** How many findings a text has. */
  find(text: string): Promise<number>;
}

/** The newest versions that run on Node 20. */
const packages = [
  'write-good@1.0.8',
  'alex@11.0.1',
  'harper.js@2.10.0',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-markdown@15.8.0',
  'textlint-rule-stop-words@5.2.0',
  'textlint-rule-rousseau@1.4.8',
  'textlint-rule-no-todo@2.0.1',
  'unified@11.0.5',
  'retext-english@5.0.0',
  'retext-stringify@4.0.0',
  'retext-passive@5.0.0',
  'retext-simplify@8.0.0',
  'retext-intensify@7.0.0',
];

const entry = `export { default as writeGood } from 'write-good';
export * as alex from 'alex';
export * as harper from 'harper.js';
export { binaryInlined as binary } from 'harper.js/binaryInlined';
export * as textlint from '@textlint/kernel';
export { default as markdown } from '@textlint/textlint-plugin-markdown';
export { default as stopWords } from 'textlint-rule-stop-words';
export { default as rousseau } from 'textlint-rule-rousseau';
export { default as noTodo } from 'textlint-rule-no-todo';
export { unified } from 'unified';
import english from 'retext-english';
import passive from 'retext-passive';
import simplify from 'retext-simplify';
import intensify from 'retext-intensify';
import stringify from 'retext-stringify';
export const retext = [english, passive, simplify, intensify, stringify];
`;

/** Prints for each tool the share of weak sentences and of near misses in which it finds anything, and its findings in an excellent answer. */
export async function printPeers(
  records: readonly SentenceRecord[],
  answers: readonly Answer[],
): Promise<void> {
  const sentences = records.filter(({ rule }) => !isEvidence(rule));
  const excellent = answers.filter(({ isExcellent }) => isExcellent);
  console.log(
    `\n${'the same text, anything found'.padEnd(34)}  weak sentences  near misses  findings an excellent answer`,
  );
  printLine(
    'STAR Answers, the rule in question',
    sentences.map((record) => ({
      record,
      isFound: raisedBy(readLine(record.section, record.rule, record.text)).includes(record.rule),
    })),
    excellent.reduce((sum, { findings }) => sum + findings.length, 0) / excellent.length,
  );
  for (const peer of await loadPeers()) {
    const found: Found[] = [];
    for (const record of sentences) found.push({ record, isFound: (await peer.find(record.text)) > 0 });
    let inExcellent = 0;
    for (const { text } of excellent) inExcellent += await peer.find(text);
    printLine(peer.name, found, inExcellent / excellent.length);
  }
}

interface Found {
  readonly record: SentenceRecord;
  readonly isFound: boolean;
}

function printLine(name: string, all: readonly Found[], inExcellent: number): void {
  const share = (isExpected: boolean): string => {
    const some = all.filter(({ record }) => record.isExpected === isExpected);
    return `${((100 * some.filter(({ isFound }) => isFound).length) / some.length).toFixed(0)} %`;
  };
  console.log(
    `${name.padEnd(34)}  ${share(true).padStart(14)}  ${share(false).padStart(11)}  ${inExcellent.toFixed(1).padStart(28)}`,
  );
}

async function loadPeers(): Promise<readonly Peer[]> {
  const folder = await cached({
    folder: 'peers',
    what: 'the linters to compare with',
    needs: [
      'peers.mjs',
      ...packages.map((name) => join('node_modules', name.slice(0, name.lastIndexOf('@')))),
    ],
    fill: async (unfinished) => {
      await installPackages(unfinished, packages);
      await writeFile(join(unfinished, 'peers.mjs'), entry);
    },
  });
  // Imported from a file of that folder, whose packages are no dependencies of this one and so without types here.
  const {
    writeGood,
    alex,
    harper,
    binary,
    textlint,
    markdown,
    stopWords,
    rousseau,
    noTodo,
    unified,
    retext,
  } = await import(pathToFileURL(join(folder, 'peers.mjs')).href);
  const linter = new harper.LocalLinter({ binary });
  const kernel = new textlint.TextlintKernel();
  const textlintOptions = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: markdown.default ?? markdown }],
    rules: Object.entries({ stopWords, rousseau, noTodo }).map(([ruleId, rule]) => ({
      ruleId,
      rule: rule.default ?? rule,
    })),
  };
  const prose = unified();
  for (const plugin of retext) prose.use(plugin);
  return [
    { name: 'write-good', find: async (text) => writeGood(text).length },
    {
      name: 'textlint, 3 English rules',
      find: async (text) => (await kernel.lintText(text, textlintOptions)).messages.length,
    },
    { name: 'alex', find: async (text) => alex.markdown(text).messages.length },
    { name: 'retext, 3 rules', find: async (text) => (await prose.process(text)).messages.length },
    { name: 'harper.js', find: async (text) => (await linter.lint(text, { language: 'markdown' })).length },
  ];
}
