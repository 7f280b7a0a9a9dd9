/**
 * How right the rules are on the sentences of several writers: `npm run accuracy [dev|held] [--wrong]`.
 * `dev` is there to learn from; `held` was written by people who had not seen the rules and is to be looked at once.
 * A record counts as raised when the rule has a finding in the section in which the text stands in an otherwise clean answer.
 */
import { readdirSync } from 'node:fs';
import { boundaryOf } from '../../server/src/core/evidence/boundary.ts';
import { businessOf } from '../../server/src/core/evidence/business.ts';
import type { Readable } from '../../server/src/core/evidence/evidence.ts';
import { anchoredQuantityOf } from '../../server/src/core/evidence/index.ts';
import { mechanismOf } from '../../server/src/core/evidence/mechanism.ts';
import { otherSideOf } from '../../server/src/core/evidence/other-side.ts';
import { quantitiesOf } from '../../server/src/core/evidence/quantities.ts';
import { secondOrderOf } from '../../server/src/core/evidence/second-order.ts';
import { sharedFaultOf } from '../../server/src/core/evidence/shared-fault.ts';
import { verificationOf } from '../../server/src/core/evidence/verification.ts';
import { rules } from '../../server/src/core/rules/index.ts';
import { parseStory } from '../../server/src/core/story/parse.ts';
import { type Sentence, sentencesOf } from '../../server/src/core/story/story.ts';
import { raisedBy, readLine, readTable } from '../walkthrough/lines.ts';
import { judgeAnswers } from './answers.ts';

const evidence: Readonly<Record<string, (sentence: Sentence) => unknown>> = {
  boundary: boundaryOf,
  fault: sharedFaultOf,
  'other-side': otherSideOf,
  verification: verificationOf,
  mechanism: mechanismOf,
  business: businessOf,
  'second-order': secondOrderOf,
  baseline: anchoredQuantityOf,
  quantity: (sentence: Readable) => quantitiesOf(sentence)[0],
};

interface Count {
  rightlyRaised: number;
  wronglyRaised: number;
  missed: number;
  rightlySilent: number;
}

const half = process.argv.includes('held') ? 'held' : 'dev';
const showsWrong = process.argv.includes('--wrong');
const folder = new URL(`../unseen/${half}/`, import.meta.url);
const counts = new Map<string, Count>();
const unbuilt = new Set<string>();

for (const file of readdirSync(folder)
  .filter((name) => name.startsWith('sentences-'))
  .sort()) {
  for (const [rule, expected, section, text] of readTable(new URL(file, folder))) {
    if (!evidence[rule!] && !rules.some(({ name }) => name === rule)) {
      unbuilt.add(rule!);
      continue;
    }
    count(rule!, expected === 'raise', isRaised(rule!, section!, text!), `${section}: ${text}`);
  }
}
printRules();
if (unbuilt.size > 0) console.log(`No rule yet for the records of: ${[...unbuilt].join(', ')}`);

for (const file of readdirSync(folder)
  .filter((name) => name.startsWith('paraphrases-'))
  .sort()) {
  const table = readTable(new URL(file, folder));
  let right = 0;
  for (const [line, section, raises, text] of table) {
    const raised = raisedBy(readLine(section!, raises!, text!));
    const isRight =
      raises === 'nothing'
        ? raised.length === 0
        : readLine(section!, raises!, text!).raises.every((rule) => raised.includes(rule));
    if (isRight) right += 1;
    else if (showsWrong)
      console.log(`  line ${line}, wanted ${raises}, got ${raised.join(',') || 'nothing'}: ${text}`);
  }
  console.log(`${file}: ${right} of ${table.length} paraphrases of the walkthrough as they must be`);
}
judgeAnswers(folder, showsWrong);

function isRaised(rule: string, section: string, text: string): boolean {
  const read = evidence[rule];
  if (!read) return raisedBy(readLine(section, rule, text)).includes(rule);
  return parseStory(`## ${section}\n\n${text}\n`).sections.some((part) =>
    sentencesOf(part).some((sentence) => read(sentence) !== undefined),
  );
}

function count(rule: string, isExpected: boolean, isFound: boolean, text: string): void {
  const known = counts.get(rule) ?? { rightlyRaised: 0, wronglyRaised: 0, missed: 0, rightlySilent: 0 };
  counts.set(rule, known);
  if (isFound && isExpected) known.rightlyRaised += 1;
  else if (isFound) known.wronglyRaised += 1;
  else if (isExpected) known.missed += 1;
  else known.rightlySilent += 1;
  if (showsWrong && isFound !== isExpected)
    console.log(`  ${rule} ${isFound ? 'wrongly raised' : 'missed'}, ${text}`);
}

function printRules(): void {
  const total: Count = { rightlyRaised: 0, wronglyRaised: 0, missed: 0, rightlySilent: 0 };
  console.log(`${'rule'.padEnd(26)} precision  recall  records (${half})`);
  for (const [rule, known] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    printCount(rule, known);
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += known[key];
  }
  printCount('all', total);
}

function printCount(name: string, { rightlyRaised, wronglyRaised, missed, rightlySilent }: Count): void {
  const precision = (rightlyRaised / Math.max(1, rightlyRaised + wronglyRaised)).toFixed(2);
  const recall = (rightlyRaised / Math.max(1, rightlyRaised + missed)).toFixed(2);
  const records = rightlyRaised + wronglyRaised + missed + rightlySilent;
  console.log(`${name.padEnd(26)} ${precision.padStart(9)}  ${recall.padStart(6)}  ${records}`);
}
