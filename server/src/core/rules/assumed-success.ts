/**
 * Success is inferred: nobody complained, it looked fine, the tests passed, I assumed that it worked.
 * Silence alone is flagged where an outcome is told (Result, follow-ups), in the Action only with a conclusion drawn from it.
 * What spares a sentence: a real check within two sentences, distrust of the silence, another person's belief, a number over a time.
 */

import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { blank, findPattern, plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { verificationOf } from '../evidence/verification.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import {
  appearances,
  beliefs,
  checkHints,
  concluded,
  couldBeAssumed,
  doubted,
  followUpCheck,
  lastingTimes,
  limitless,
  lookedBack,
  looks,
  movedOn,
  namesAProcess,
  negatedSuccess,
  rightPerson,
  runs,
  signs,
  silences,
  thenChecked,
  toldOrPlanned,
  unchecked,
  wouldHaveSaid,
  wouldHold,
} from './assumed-success.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const assumedSuccess = defineRule({
  name: 'assumed-success',
  summary: 'Success is inferred from silence, a belief or a test that only passed, not from a check.',
  why: 'That nobody complained can mean that it works, that nobody noticed or that everybody gave up. Whoever asks how you know wants to hear what you looked at, for how long, and what it was before.',
  severity: 'warning',
  options: {},
  related: [],
  examples: [
    {
      section: 'result',
      bad: '«None of the drivers called again», so the new route was right.',
      becomes:
        'None of the drivers called again, so the new route was right. To be sure, I compared [measure] before and after for [period].',
    },
    { section: 'action', bad: 'I swapped the valve and «assumed that the pressure was fine».' },
    { section: 'follow-ups', bad: '«I have not heard anything since».' },
    { section: 'action', bad: 'The print «looked good, so I moved on» to the next batch.' },
    { section: 'follow-ups', bad: '«The unit tests were green», so I shipped it.' },
    { section: 'result', bad: 'It «must have helped», I think.' },
    { section: 'action', bad: '«It compiled», so I shipped it.' },
    { section: 'action', good: 'I told the guests that breakfast should be ready by seven.' },
    { section: 'action', good: 'The oven started to smoke, so I left the kitchen.' },
    { section: 'result', good: 'Nobody called, which can mean anything, so I phoned ten of the drivers.' },
    { section: 'action', good: 'I assumed a blocked filter first, but the pressure before it was normal.' },
    {
      section: 'result',
      good: 'The alarms stopped. I counted them every morning for three weeks and compared the tally with May.',
    },
    {
      section: 'action',
      good: 'The foreman assumed that the crane was fine, and that is how the chain broke.',
    },
    {
      section: 'action',
      good: 'No patient had complained about the old form, yet a third of the fields were empty.',
    },
    { section: 'result', good: 'Complaints went from nine a month to none between June and September.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const assumed = assumptionOf(sentence, section.id);
          if (!assumed) continue;
          const near = passage.slice(Math.max(0, index - 2), index + 3);
          if (
            near.some(
              (other) => promisesCheck(other) || isVerified(other, other === sentence ? assumed : undefined),
            )
          )
            continue;
          const next = passage[index + 1];
          if (next && followUpCheck.test(plainText(next))) continue;
          yield findingOf(sentence, assumed);
        }
      }
    }
  },
});

type Cause = 'silence' | 'belief' | 'look' | 'passed' | 'unchecked';

interface Assumption extends WordRange {
  readonly cause: Cause;
}

const messages: Readonly<Record<Cause, (words: string) => string>> = {
  silence: (words) =>
    `"${words}" is silence, and silence can also mean that nobody looked. How did you check that it worked?`,
  belief: (words) => `"${words}" is a belief. What did you look at afterwards that showed it?`,
  look: (words) => `"${words}" is an impression. What did you measure, and what was it before?`,
  passed: (words) =>
    `"${words}" shows that nothing was reported, not that it worked for anybody. What did you see after it was in use?`,
  unchecked: (words) => `"${words}" leaves a listener without any proof. What could you still look up today?`,
};

function findingOf(sentence: Sentence, { cause, first, last }: Assumption): Finding {
  const words = typedWords(sentence, first, last);
  return {
    span: wordSpan(sentence, first, last),
    message: messages[cause](words),
    fixes: () => [checkFix(sentence)],
  };
}

const checkFix = (sentence: Sentence): Fix => ({
  title: 'Add how you checked it, in placeholders',
  edits: [insertBehind(sentence, 'To be sure, I compared [measure] before and after for [period].')],
  safe: false,
  preferred: false,
});

/** A place left for a check; one for a number says nothing of how anybody knew. */
const promisesCheck = (sentence: Sentence): boolean =>
  holdsPlaceholder(sentence) &&
  /\b(?:check|compar|measur|count|test|sure|ask|look|watch|monitor|verif|confirm)/u.test(plainText(sentence));

/** Whether a sentence tells of a check, the words that only assume left out. */
function isVerified(sentence: Readable, assumed: WordRange | undefined): boolean {
  let rest: Pick<Sentence, 'text' | 'words'> = sentence;
  if (assumed) {
    const { start } = sentence.words[assumed.first]!;
    const { end } = sentence.words[assumed.last]!;
    // Readings are remembered by the array of words, so that a changed text needs an array of its own.
    rest = { text: blank(sentence.text, start, end), words: [...sentence.words] };
  }
  const found = verificationOf(rest);
  if (!found) return false;
  const words = plainText(rest).slice(sentence.words[found.first]!.start, sentence.words[found.last]!.end);
  // "I reran the job and nobody complained" tells of the deed, not of a check.
  if (assumed) return checkHints.test(words);
  return (
    !/^\W*(?:(?:i|we|and|then)\s+)?(?:\w+ly\s+)?(?:took\s+it|sent|gave|had|left|put|kept)\b/u.test(words) ||
    /\b(?:check|compar|measur|count|test|log|monitor|sampl|ask)\w*/u.test(words)
  );
}

const assumptionOf = readOnceIn(readAssumption);

function readAssumption(sentence: Readable, section: SectionId): Assumption | undefined {
  // Nobody says so much in one breath: it is data.
  if (sentence.words.length > 150) return undefined;
  const text = plainText(sentence);
  if (!couldBeAssumed.test(text)) return undefined;
  if (doubted.test(text) || thenChecked.test(text)) return undefined;
  // Without a limit and without a conclusion it is a claim: "nobody ever complained again", "no problems at all".
  if (section !== 'action' && limitless.test(text) && !/\b(?:so|i|must|which|therefore)\b/u.test(text))
    return undefined;
  const untold = first(
    sentence,
    'silence',
    [wouldHaveSaid],
    () => section !== 'action' || concluded.test(text),
  );
  if (untold) return untold;
  if (
    /\b(?:would|could|might)\s+(?:not\s+)?have\b|\bif\s+(?:i|we|they|it|the)\b/u.test(text) &&
    !/\bi\s+(?:assumed|figured|guess)/u.test(text)
  )
    return undefined;
  const isOutcome = section !== 'action';
  const found =
    beliefIn(sentence, text) ??
    first(sentence, 'silence', silences, (range, end) =>
      isSilenceMeant(sentence, text, range, end, isOutcome),
    ) ??
    first(
      sentence,
      'passed',
      appearances,
      (_, end) =>
        !isTurned(text.slice(end)) &&
        (isOutcome || movedOn.test(text.slice(end))) &&
        !quantitiesOf(sentence).some(({ isChange, isActivity }) => isChange && !isActivity),
    ) ??
    first(
      sentence,
      'silence',
      signs,
      (range, end) => concluded.test(text.slice(end)) || range.last - range.first > 5,
    ) ??
    first(
      sentence,
      'passed',
      runs,
      (_, end) => movedOn.test(text.slice(end)) && !isTurned(text.slice(end)),
    ) ??
    first(
      sentence,
      'belief',
      [wouldHold],
      (_, end) => movedOn.test(text.slice(end)) || (isOutcome && /^\s*(?:$|[.!])/u.test(text.slice(end))),
    ) ??
    lookIn(sentence, text, isOutcome) ??
    (isOutcome ? first(sentence, 'unchecked', unchecked, () => true) : undefined);
  return found;
}

/** What follows takes the appearance back. */
const isTurned = (after: string): boolean => /^[^.;]*\b(?:but|failed|until|only|then)\b/u.test(after);

function first(
  sentence: Readable,
  cause: Cause,
  patterns: readonly RegExp[],
  holds: (range: WordRange, end: number) => boolean,
): Assumption | undefined {
  for (const pattern of patterns) {
    const range = findPattern(sentence, [pattern]);
    if (range && holds(range, sentence.words[range.last]!.end)) return { ...range, cause };
  }
  return undefined;
}
/** "I guess I fixed the connector": the deed is hedged, which `hedged-contribution` says, not the outcome. */
const ownDeed =
  /^(?:guess|suppose)\s+(?:that\s+)?i\s+(?:\w+ly\s+|kind\s+of\s+)?(?:built|did|drew|found|made|ran|set|wrote|\w+ed)\b/u;

function beliefIn(sentence: Readable, text: string): Assumption | undefined {
  // "I had assumed" looks back on an error.
  if (lookedBack.test(text)) return undefined;
  for (const pattern of beliefs) {
    const found = pattern.exec(text);
    if (!found) continue;
    const words = found[0].replace(/^\W*(?:i|we|and|just|then|so)\s+/u, '').replace(/^.*,?\s+so\s+/u, '');
    if (
      (negatedSuccess.test(words) &&
        !/\b(?:not|n't)\s+(?:occur|happen|think|believe)|^(?:don'?t|do\s+not)\s/u.test(words)) ||
      rightPerson.test(words) ||
      ownDeed.test(words)
    )
      continue;
    const after = text.slice(found.index + found[0].length);
    // "I told them that it should be ready by three" is a plan or a demand.
    if (
      /\b(?:should|must)\s+(?:\w+\s+)*?be\b/u.test(words) &&
      (/^\s+(?:by|at|before|until|in|for)\b/u.test(after) || toldOrPlanned.test(text.slice(0, found.index)))
    )
      continue;
    // Corrected in the same breath, or a plan rather than a look back.
    if (
      /^[^.]*\b(?:but|however|yet|wrong|ha(?:d|s)(?:n't|\s+not)|it\s+(?:was(?:n't|\s+not)|did(?:n't|\s+not)))(?=\W*$|\s)/u.test(
        after,
      ) ||
      /^\s+(?:to|way|thing|people|person|candidate|direction|approach|choice|time|place|one)\b/u.test(after)
    )
      continue;
    const opening =
      /^(?:\W*(?:and|then|just|so|we|,)\s+)*/u.exec(found[0])![0].length + (/^\s/u.test(found[0]) ? 1 : 0);
    const range = wordsAt(sentence, found.index + opening, found.index + found[0].length);
    if (range) return { ...range, cause: 'belief' };
  }
  return undefined;
}

function lookIn(sentence: Readable, text: string, isOutcome: boolean): Assumption | undefined {
  for (const pattern of looks) {
    const found = pattern.exec(text);
    if (!found) continue;
    const end = found.index + found[0].length;
    const moved = movedOn.exec(text.slice(end));
    if (!isOutcome && !moved) continue;
    if (/^[^.]*\b(?:but|however|yet|until)\b/u.test(text.slice(end))) continue;
    const range = wordsAt(sentence, found.index, end + (moved?.[0].length ?? 0));
    if (range) return { ...range, cause: 'look' };
  }
  return undefined;
}

/** Silence over a stated time with a number is a measure; in the Action it needs a conclusion. */
function isSilenceMeant(
  sentence: Readable,
  text: string,
  range: WordRange,
  end: number,
  isOutcome: boolean,
): boolean {
  if (namesAProcess.test(text.slice(end))) return false;
  if (concluded.test(text)) return true;
  if (/^\s*,?\s*(?:\w+\s+){0,2}?because\b/u.test(text.slice(end))) return false;
  // "Nobody had reported it" is how the problem could grow.
  const words = text.slice(sentence.words[range.first]!.start, end);
  if (/^(?:the\s+)?silence\b/u.test(words)) return false;
  // "The report had no typing errors" is how the thing was; "gone within a day" is a measure.
  const before = text.slice(0, sentence.words[range.first]!.start);
  if (/\b(?!i\b|we\b|they\b)\w+\s+(?:has|had|have|contains?|contained|shows?|showed)\s*$/u.test(before))
    return false;
  // "Almost no complaints" is an amount, which `unquantified-claim` asks for.
  if (/\b(?:almost|nearly|practically|virtually|hardly)\s*$/u.test(before)) return false;
  if (/^\s+within\s+an?\s/u.test(text.slice(end))) return false;
  if (!isOutcome || /^(?:the\s+|my\s+|our\s+|that\s+)?(?:\w+\s+)?(?:problems?|issues?)\b/u.test(words))
    return false;
  if (/\bhad\s+(?:ever\s+|even\s+)?\w+(?:ed|en|id|ng)\b/u.test(words)) return false;
  if (
    /\b(?:but|yet|however|although|though|before)\b/u.test(
      /^(?:i\s+)?heard\s+nothing\b/u.test(words) ? text.slice(end) : text,
    )
  )
    return false;
  if (quantitiesOf(sentence).some((quantity) => !quantity.isActivity && quantity.kind !== 'zero'))
    return false;
  return !lastingTimes.test(text.slice(end - 1));
}
