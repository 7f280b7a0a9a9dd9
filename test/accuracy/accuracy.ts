/**
 * How right the rules are on text by several writers: `npm run accuracy [dev|held] [--wrong] [--peers] [--only=NAME]`.
 * `dev` is there to learn from; `held` was written by people who had not seen the rules and is to be looked at once.
 * All is measured at default severities and without the cap. `--peers` says what other prose linters find in the same text
 * (fetched into .cache once); `--only=m` reads the files of the writer m alone.
 */
import { readdirSync } from 'node:fs';
import { raisedBy, readLine, readTable } from '../walkthrough/lines.ts';
import { type Answer, countAnswers, readAnswers } from './answers.ts';
import { printCounts } from './counts.ts';
import { printPeers } from './peers.ts';
import { countSentences, readSentences } from './sentences.ts';

const half = process.argv.includes('held') ? 'held' : 'dev';
const showsWrong = process.argv.includes('--wrong');
const writer = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const folder = new URL(`../unseen/${half}/`, import.meta.url);
const isChosen = (file: string): boolean =>
  writer === undefined || new RegExp(`-${writer}(?:-|\\.|$)`, 'u').test(file);

const sentences = readSentences(folder, isChosen);
const answers = readAnswers(folder, isChosen);
if (sentences.length + answers.length === 0)
  throw new Error(`There is no text in test/unseen/${half}: what was looked at went to dev.`);

const counts = countSentences(sentences, showsWrong);
const inAnswers = countAnswers(answers, showsWrong);
printCounts(`rules, sentences (${half})`, counts.rules);
printCounts(`evidence, sentences (${half})`, counts.evidence);
printCounts(`rules, labelled answers (${half})`, inAnswers);
printParaphrases();
printAnswers(answers);
if (process.argv.includes('--peers')) await printPeers(sentences, answers);

function printParaphrases(): void {
  console.log('');
  for (const file of readdirSync(folder)
    .filter((name) => name.startsWith('paraphrases-') && isChosen(name))
    .sort()) {
    const table = readTable(new URL(file, folder));
    let right = 0;
    for (const [line, section, raises, text] of table) {
      const wanted = readLine(section!, raises!, text!);
      const raised = raisedBy(wanted);
      const isRight =
        raises === 'nothing' ? raised.length === 0 : wanted.raises.every((rule) => raised.includes(rule));
      if (isRight) right += 1;
      else if (showsWrong)
        console.log(`  line ${line}, wanted ${raises}, got ${raised.join(',') || 'nothing'}: ${text}`);
    }
    console.log(`${file}: ${right} of ${table.length} paraphrases of the walkthrough as they must be`);
  }
}

function printAnswers(all: readonly Answer[]): void {
  const excellent = all.filter((answer) => answer.isExcellent);
  let warnings = 0;
  for (const { file, text, findings } of excellent) {
    for (const { severity, rule, span, message } of findings) {
      if (severity === 'warning') warnings += 1;
      if (showsWrong)
        console.log(`  ${file}: ${severity} ${rule} «${text.slice(span.start, span.end)}» ${message}`);
    }
  }
  console.log(
    `${all.length} answers, ${all.filter(({ labels }) => labels).length} of them labelled; ` +
      `${warnings} warnings in ${excellent.length} excellent ones`,
  );
}
