/**
 * A sentence that takes longer to say than a breath lasts: a stretch without any place to breathe, or many with too few.
 * Where a clause with a subject of its own is joined on, the sentence can be broken there without a change of meaning.
 */
import { readClauses } from '../story/clauses.ts';
import type { Clause } from '../story/grammar.ts';
import { type Sentence, type Story, wordSpan } from '../story/story.ts';
import type { Timing } from '../timing/timing.ts';
import { defineRule, type Edit } from './rule.ts';

export const breathlessSentence = defineRule({
  name: 'breathless-sentence',
  summary: 'A sentence is too long to say in one breath.',
  why: 'Spoken sentences have no commas to look back at. After a dozen seconds the listener has lost the beginning, and you have lost your breath before the point.',
  severity: 'hint',
  options: {
    /** Seconds without a comma: people speak three to six seconds between breaths and can stretch it to about ten. */
    mostSecondsWithoutPause: 9.5,
    /** The same for short words, which go faster than they can be followed. */
    mostWordsWithoutPause: 29,
    /** Seconds between full stops, semicolons, colons and dashes: five or six clauses, more than a listener keeps in mind. */
    mostSeconds: 16,
  },
  related: ['over-budget'],
  examples: [
    {
      section: 'situation',
      bad: 'The library lends out laptops for the whole of the term and I had put a sticker with a number on each of them «but they» still came back with a broken screen or without their charger in June.',
      becomes:
        'The library lends out laptops for the whole of the term and I had put a sticker with a number on each of them. But they still came back with a broken screen or without their charger in June.',
    },
    {
      section: 'result',
      bad: '«By the end of the winter term the number of students who had to repeat the practical part of the course because of a missing signature in their record book had fallen from thirty-one in the year before to only four in the whole of the department.»',
    },
    {
      section: 'follow-ups',
      bad: 'I told the head of the kitchen on the first day that I was counting the plates which came back full from the wards «so she» was not surprised when I showed her a list with her soup at the top.',
      becomes:
        'I told the head of the kitchen on the first day that I was counting the plates which came back full from the wards. So she was not surprised when I showed her a list with her soup at the top.',
    },
    // One break would not be enough, so where to break it is left to the writer.
    {
      section: 'reflection',
      bad: '«I had asked the drivers, the dispatchers, the mechanics in both of the garages and even the guard at the gate what they thought of the new route and of the times in it, on the first two days of the week and then again in the second one, but I had never asked anybody in the three shops at which the lorry is unloaded every morning although twenty minutes of each tour were lost there because of a key.»',
    },
    {
      good: 'I wrote it with tests and an alert, their lead read it twice, and I stayed on the call until the last region was done.',
    },
    // Places to breathe.
    {
      good: 'I compared both lists by hand and found three kinds of errors: names with two spaces, dates with the month before the day, and rooms that had been closed since the spring; the first kind alone made up two thirds of them.',
    },
    {
      section: 'situation',
      good: 'Last winter one in five patients on the surgical ward waited more than an hour for a painkiller, because two nurses had to sign for it.',
    },
    {
      good: 'I called all nine drivers. I asked each of them for the worst stop of the day. Then I drove the tour myself, with a stopwatch and a note for every minute that we stood.',
    },
    {
      section: 'result',
      good: 'The share of late letters fell from 12.5% in January to 0.8% in June, which is 4,300 letters a month.',
    },
  ],
  *check(story, { mostSecondsWithoutPause, mostWordsWithoutPause, mostSeconds }, timing) {
    for (const section of story.sections) {
      if (section.id === 'other') continue;
      for (const block of section.blocks) {
        if (block.kind === 'quote') continue;
        for (const sentence of block.sentences) {
          const seconds = timing.secondsOf(sentence);
          const words = sentence.words.length;
          if (seconds <= mostSecondsWithoutPause && words <= mostWordsWithoutPause) continue;
          // A part's seconds and words are its share of the sentence's characters.
          const isOneBreath = (part: string): boolean => {
            const share = part.trim().length / Math.max(1, sentence.text.trim().length);
            const stretch = share * longestPart(part, shortPause);
            return (
              seconds * stretch <= mostSecondsWithoutPause &&
              words * stretch <= mostWordsWithoutPause &&
              seconds * share * longestPart(part, longPause) <= mostSeconds
            );
          };
          if (isOneBreath(sentence.text)) continue;
          const place = breakOf(story, sentence, timing, isOneBreath);
          const how = `This sentence takes about ${Math.round(seconds)} s to say, longer than one breath.`;
          yield place
            ? {
                span: wordSpan(sentence, place.first, place.last),
                message: `${how} Could it end before "${place.words}"?`,
                fixes: () => [
                  {
                    title: `End the sentence before "${place.words}"`,
                    edits: place.edits,
                    safe: false,
                    preferred: true,
                  },
                ],
              }
            : { span: sentence, message: `${how} Where could it end?` };
        }
      }
    }
  },
});

const longPause = /[;:](?=\s)|\s[-–—]+\s|—/u;
const shortPause = /[,;:)](?=\s|$)|\s(?=\()|\s[-–—]+\s|—/u;

/** How much of a text the longest part between pauses is, by its characters. */
function longestPart(text: string, pause: RegExp): number {
  const parts = text.split(pause).map((part) => part.trim().length);
  const total = parts.reduce((sum, length) => sum + length, 0);
  return total === 0 ? 0 : Math.max(...parts) / total;
}

interface Break {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly edits: readonly Edit[];
}

/** The joint nearest to the middle after which both sides can be said in one breath. */
function breakOf(
  story: Story,
  sentence: Sentence,
  timing: Timing,
  isOneBreath: (part: string) => boolean,
): Break | undefined {
  const { clauses } = readClauses(sentence);
  const opening = clauses[0];
  // "When it failed and I called, they came": what opens the sentence may go on behind an "and".
  if (!opening || (opening.kind !== 'main' && opening.kind !== 'coordinate')) return undefined;
  const length = sentence.text.length;
  const seconds = timing.secondsOf(sentence);
  let best: Break | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, clause] of clauses.entries()) {
    const found = index === 0 ? undefined : jointBefore(story, sentence, clause, clauses[index - 1]!);
    if (!found) continue;
    const at = sentence.words[found.first]!.start / length;
    // A rest of two or three seconds is no gain.
    if (Math.min(at, 1 - at) * seconds < 3) continue;
    const joint = sentence.words[found.first]!.start;
    if (!isOneBreath(sentence.text.slice(0, joint)) || !isOneBreath(sentence.text.slice(joint))) continue;
    const distance = Math.abs(at - 0.5);
    if (distance < bestDistance) {
      best = found;
      bestDistance = distance;
    }
  }
  return best;
}

const joints = new Set(['and', 'but', 'so', 'yet']);
const between = new Set([
  'then',
  'later',
  'also',
  'now',
  'finally',
  'afterwards',
  'there',
  'therefore',
  'eventually',
  'that',
]);

/** The conjunction in front of a clause with a subject of its own. */
function jointBefore(story: Story, sentence: Sentence, clause: Clause, before: Clause): Break | undefined {
  const { kind, subject, verb } = clause;
  if (
    kind !== 'main' ||
    !subject ||
    subject.isImplied ||
    !verb ||
    clause.isReportedSpeech ||
    clause.isHypothetical
  )
    return undefined;
  let at = subject.first - 1;
  if (between.has(sentence.words[at]?.lower ?? '')) at -= 1;
  const joint = sentence.words[at];
  const next = sentence.words[at + 1];
  const previous = sentence.words[at - 1];
  if (!joint || !next || !previous || !joints.has(joint.lower)) return undefined;
  if (joint.quoted || joint.code || next.quoted || next.code) return undefined;
  // "So I could leave" is a purpose, "so that" as well.
  if (joint.lower === 'so' && (verb.modal !== undefined || next.lower === 'that')) return undefined;
  const gap = story.text.slice(sentence.start + previous.end, sentence.start + joint.start);
  const behind = story.text.slice(sentence.start + joint.end, sentence.start + next.start);
  if (!/^,?\s+$/u.test(gap) || !/^\s+$/u.test(behind)) return undefined;
  // What was said or described may go on behind an "and" without a comma.
  if (!gap.startsWith(',') && joint.lower !== 'so' && before.kind !== 'main' && before.kind !== 'coordinate')
    return undefined;
  if (isInside(sentence, joint.start)) return undefined;
  const keepsJoint = joint.lower !== 'and';
  const first = keepsJoint ? joint : next;
  const start = sentence.start + previous.end;
  return {
    first: at,
    last: at + 1,
    words: `${joint.text} ${next.text}`,
    edits: [
      {
        span: { start, end: sentence.start + first.start + 1 },
        text: `.${gap.replace(',', '')}${sentence.text[first.start]!.toUpperCase()}`,
      },
    ],
  };
}

/** Within brackets, or between "either", "both", "not only" and what completes it. */
function isInside(sentence: Sentence, offset: number): boolean {
  const head = sentence.text.slice(0, offset).toLowerCase();
  const open = (head.match(/[([]/gu)?.length ?? 0) - (head.match(/[)\]]/gu)?.length ?? 0);
  return open > 0 || /\b(?:either|neither|both|not only|whether|between)\b[^,;]*$/u.test(head);
}
