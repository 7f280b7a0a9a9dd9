/**
 * The answer along its own time: which section is heard when, and the sentence that is being said after half a minute,
 * a minute and so on, which is where a listener decides whether to go on listening.
 */
import type {
  ScriptReport,
  ScriptSection,
  ScriptSentence,
  SectionReport,
} from '../../../server/src/protocol.ts';
import { clock } from './rows.ts';

export interface Strip {
  /** Parts of the strip from 0 to 1, in their order. */
  readonly parts: readonly {
    readonly name: string;
    readonly initial: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** Where the minutes end, from 0 to 1. */
  readonly budget: number;
  readonly marks: readonly Mark[];
}

export interface Mark {
  /** From 0 to 1. */
  readonly at: number;
  /** `0:30` */
  readonly clock: string;
  readonly name: string;
  /** The first words of the sentence that is being said. */
  readonly words: string;
  /** Where a click goes. */
  readonly line: number;
  /** The mark as one sentence for a screen reader. */
  readonly spoken: string;
}

export function timeStrip(script: ScriptReport): Strip | undefined {
  const total = script.sections.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total <= 0) return undefined;
  const length = Math.max(total, script.minutes * 60);
  return {
    parts: script.sections
      .filter(({ seconds }) => seconds > 0)
      .map((section) => ({
        name: nameOf(section),
        initial: initials[section.id],
        from: section.start / length,
        to: (section.start + section.seconds) / length,
      })),
    budget: (script.minutes * 60) / length,
    marks: momentsOf(total).flatMap((moment) => markAt(moment, script, length)),
  };
}

/** Half minutes while first impressions are made, then whole ones; none after the last word. */
function momentsOf(total: number): readonly number[] {
  const moments: number[] = [];
  for (let at = 30; at < total; at += at < 120 ? 30 : 60) moments.push(at);
  return moments;
}

function markAt(moment: number, script: ScriptReport, length: number): readonly Mark[] {
  const heard = script.sections
    .flatMap((section) => section.sentences.map((sentence) => ({ section, sentence })))
    .findLast(({ sentence }) => sentence.start <= moment);
  if (!heard) return [];
  const name = nameOf(heard.section);
  const words = firstWords(heard.sentence);
  return [
    {
      at: moment / length,
      clock: clock(moment),
      name,
      words,
      line: heard.sentence.line,
      spoken: `After ${moment} seconds, in ${name}: ${words}`,
    },
  ];
}

/** Enough to find the sentence again, and no more than fits a narrow side bar. */
function firstWords({ text }: ScriptSentence): string {
  const words = text.split(' ');
  return words.length <= 8
    ? text
    : `${words
        .slice(0, 6)
        .join(' ')
        .replace(/[,;:]$/, '')} …`;
}

const nameOf = ({ heading, id }: ScriptSection): string => heading ?? names[id];

const names: Readonly<Record<SectionReport['id'], string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
  'follow-ups': 'Follow-ups',
  other: 'Other',
};

/** Reflection is the L of STAR(L): a second R would be no help. */
const initials: Readonly<Record<SectionReport['id'], string>> = {
  situation: 'S',
  task: 'T',
  action: 'A',
  result: 'R',
  reflection: 'L',
  'follow-ups': '',
  other: '',
};
