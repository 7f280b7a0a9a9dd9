/**
 * Hours and sweat where the result should be. An effort beside a result is fine, and so is an effort that somebody is spared:
 * then the section has its measure, or the words are about what ended.
 */

import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { specificOutcomeOf } from '../evidence/specific-outcome.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { efforts, mayTellEffort, means } from './effort-as-result.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const effortAsResult = defineRule({
  name: 'effort-as-result',
  summary: 'Long hours or hard work are offered in place of a result.',
  why: 'Effort is what you put in. A listener wants to hear what came out, and hours alone can also sound as if the work was planned badly.',
  severity: 'information',
  options: {},
  related: ['vague-outcome', 'missing-metric'],
  examples: [
    {
      section: 'result',
      bad: '«I worked nights and weekends» until the fair opened.',
    },
    { section: 'result', bad: '«I gave it my all» for the choir.' },
    { section: 'result', bad: '«It took a huge effort» to fill the bus.' },
    { section: 'result', bad: '«I attended all the meetings» of the parents.' },
    { section: 'result', bad: '«I spent countless hours» in the archive.' },
    { section: 'result', bad: 'That week I «barely slept».' },
    { section: 'result', bad: '«I took work home» every evening.' },
    { section: 'result', bad: '«I ate lunch at my desk» the whole spring.' },
    { section: 'result', good: 'The bus now runs every day until eleven.' },
    { section: 'result', good: 'I measured the gap every morning for a month, and it stayed shut.' },
    { section: 'result', good: 'Nobody has to work nights and weekends any more.' },
    { section: 'result', good: 'I worked two nights, and the list of open bills shrank from 300 to 12.' },
    { section: 'result', good: 'Overtime fell from 40 to 6 hours a week.' },
    { section: 'result', good: 'The help line is now staffed around the clock.' },
    { section: 'result', good: 'The teachers got their weekends back.' },
    { good: 'I stayed late on Monday, because the office in Lima opens at ten in the evening here.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'result')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const effort = effortOf(sentence);
          if (!effort) continue;
          const [before, after] = [passage[index - 1], passage[index + 1]];
          // A place left open in the sentence before is no outcome yet; the one behind it is what the fix inserts.
          if (
            showsOutcome(sentence, effort) ||
            (before && !holdsPlaceholder(before) && showsOutcome(before, undefined)) ||
            (after && showsOutcome(after, undefined))
          )
            continue;
          const words = typedWords(sentence, effort.first, effort.last);
          yield {
            span: wordSpan(sentence, effort.first, effort.last),
            message: effort.counts
              ? `"${words}" counts what you did. What was different because of it?`
              : `"${words}" says what you put in. What came out of it?`,
            fixes: () => [
              {
                title: 'Add what came of it, in placeholders',
                edits: [
                  insertBehind(
                    sentence,
                    'As a result, [metric] went from [baseline] to [value] within [period].',
                  ),
                ],
                safe: false,
                preferred: false,
              },
            ],
          };
        }
      }
    }
  },
});

interface EffortRange extends WordRange {
  readonly counts: boolean;
}

const savings = anyOf(`
  any\\s*more avoid\\w* before could ended fewer freed from if instead_of less never no_longer no_one nobody
  not previously rather_than sav(?:e|ing) saved saves should stopp?ed stops used_to without would
`);

/** What somebody no longer has to do, or never did. */
const spared = pattern`\b${savings}\b|n't\b`;

const effortOf = readOnce(readEffort);

function readEffort(sentence: Readable): EffortRange | undefined {
  const text = plainText(sentence);
  if (!mayTellEffort.test(text) || /\?\s*$/u.test(text)) return undefined;
  for (const { pattern, counts } of efforts) {
    const match = pattern.exec(text);
    if (!match) continue;
    const clause = text.slice(0, match.index).replace(/^.*[,;:]/u, '');
    if (
      (spared.test(clause) && !/^(?:nobody|no\s?one)\b/u.test(match[0])) ||
      /\b(?:no\s+longer|any\s*more|instead)\b/u.test(text) ||
      /^[^.;,]{0,40}\b(?:ended|stopped|fell|dropped|(?:are|were|is|was)\s+(?:gone|over))\b/u.test(
        text.slice(match.index + match[0].length),
      )
    )
      continue;
    if (isRoutineCheck.test(match[0]) || beforeTheChange.test(text)) continue;
    // "Did not sleep" and "did not take a day off" are effort, other denials are none.
    if (
      /(?:\b(?:not|stopped|fewer|less|used\s+to)|n't)\b/u.test(match[0]) &&
      !/\b(?:sle[ep]p?t?|take|have|had|complained|g[ai]ven?|sit|see|stop|rest|leave|go|get|come|miss)\b/u.test(
        match[0],
      )
    )
      continue;
    const start = match.index + (groupAtWork.exec(match[0])?.[0].length ?? 0);
    const range = wordsAt(sentence, start, match.index + match[0].length);
    if (range) return { ...range, counts: counts === true };
  }
  return undefined;
}

/** "I compared the card entries each week": a check that was kept up, no toil. */
const isRoutineCheck =
  /^(?:i|we)\s+(?:\w+ly\s+|then\s+|also\s+)?(?:compared|measured|monitored|recorded|sampled|tracked|weighed)\b.*\b(?:each|every)\s+(?:day|week|month|morning|evening)$/u;
/** "Had pulled an all-nighter before every audit": how it was until then. */
const beforeTheChange =
  /\bhad\s+(?:always\s+)?(?:had\s+to\s+)?(?:pulled?|worked?|stayed?|sat|sit|spent|spend)\b[^.;]*\b(?:before|for)\s+(?:every|each)\b/u;

/** "We worked" hides who did, which `we-voice` says; here the hours are meant. */
const groupAtWork = pattern`
  ^(?:
    we
    |(?:the|my|our)\s+(?:whole\s+|entire\s+)?(?:team|crew|group|class|staff|squad|department)
    |everyone
    |everybody
    |all\s+of\s+us
  )\s+(?:\w+ly\s+|all\s+|had\s+|have\s+|just\s+)*\w+\s+
`;

/** A measure of something else than the effort, an event that anybody could have seen, or a place left for one. */
const showsOutcome = (sentence: Readable, effort: EffortRange | undefined): boolean =>
  holdsPlaceholder(sentence) ||
  shareOfThem.test(plainText(sentence)) ||
  isOutcome(specificOutcomeOf(sentence), effort) ||
  quantitiesOf(sentence).some(({ kind, isActivity, isChange, first, last }) => {
    if (isActivity) return false;
    // In the sentence beside only a change, or nothing left of the problem, is what the effort led to.
    if (effort === undefined) return isChange || kind === 'zero';
    if (first <= effort.last && last >= effort.first) return false;
    return isChange || (kind !== 'duration' && kind !== 'rate' && !isMeans(sentence, first, last));
  });

/** "I visited 40 farms, and 28 of them changed their feed." */
const shareOfThem = pattern`\b(?:\d+|all|half|most|one|two|three|four|five|six|seven|eight|nine|ten)\s+of\s+(?:them|these|those)\s+(?!i\b|we\b|at\b|by\b|in\b|myself\b|on\b)\w+`;

/** "Blood and sweat went into it" is no event of its own. */
const isOutcome = (outcome: WordRange | undefined, effort: EffortRange | undefined): boolean =>
  outcome !== undefined && !(effort && outcome.first >= effort.first && outcome.last <= effort.last);

/** Documents, calls and meetings are means. */
const isMeans = (sentence: Readable, first: number, last: number): boolean =>
  sentence.words.slice(first, last + 2).some(({ lower }) => means.test(lower));
