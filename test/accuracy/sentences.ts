/**
 * Sentences of several writers: rule or kind of evidence, `raise` or `silent`, section, text.
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
import { type Counts, count } from './counts.ts';

/** What a sentence offers as proof; rules about something missing ask for it. */
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

export interface SentenceRecord {
  readonly rule: string;
  readonly isExpected: boolean;
  readonly section: string;
  readonly text: string;
}

/** The records of the chosen files. */
export function readSentences(folder: URL, isChosen: (file: string) => boolean): readonly SentenceRecord[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith('sentences-') && isChosen(name))
    .sort()
    .flatMap((file) => readTable(new URL(file, folder)))
    .map(([rule = '', expected = '', section = '', text = '']) => {
      if (!evidence[rule] && !rules.some(({ name }) => name === rule))
        throw new Error(`"${rule}" is neither a rule nor a kind of evidence.`);
      return { rule, isExpected: expected === 'raise', section, text };
    });
}

/** Evidence is no weakness, so it is counted apart. */
export const isEvidence = (rule: string): boolean => evidence[rule] !== undefined;

export function countSentences(
  records: readonly SentenceRecord[],
  showsWrong: boolean,
): { readonly rules: Counts; readonly evidence: Counts } {
  const counts = { rules: new Map() as Counts, evidence: new Map() as Counts };
  for (const { rule, isExpected, section, text } of records) {
    const isFound = isRaised(rule, section, text);
    count(counts[isEvidence(rule) ? 'evidence' : 'rules'], rule, isExpected, isFound);
    if (showsWrong && isFound !== isExpected)
      console.log(`  ${rule} ${isFound ? 'wrongly raised' : 'missed'}, ${section}: ${text}`);
  }
  return counts;
}

function isRaised(rule: string, section: string, text: string): boolean {
  const read = evidence[rule];
  if (!read) return raisedBy(readLine(section, rule, text)).includes(rule);
  return parseStory(`## ${section}\n\n${text}\n`).sections.some((part) =>
    sentencesOf(part).some((sentence) => read(sentence) !== undefined),
  );
}
