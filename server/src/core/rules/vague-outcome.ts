/**
 * A mood or a quality stands where the result should be: happy people, better things, a success.
 * The clauses say who is how; the words say that this is a mood or a quality; a measure or a change that somebody could
 * have seen, in the sentence or beside it, makes it a result again.
 */

import { insertBehind } from '../evidence/insertions.ts';
import { plainText } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';
import type { Cause } from './vague-outcome.predicates.ts';
import { isMeasured, isObservable, type VagueOutcome, vagueOutcomesOf } from './vague-outcome.reading.ts';
import { takesUp } from './vague-outcome.words.ts';

export const vagueOutcome = defineRule({
  name: 'vague-outcome',
  summary:
    'The outcome is a mood or a quality (better, happy, a success) without a measure or a visible change.',
  why: 'Every story ends with somebody who is happy, so a listener remembers nothing of it. What counts is what was different afterwards: a number, or something that a person could have watched.',
  severity: 'warning',
  options: {},
  related: [],
  examples: [
    {
      section: 'result',
      bad: 'By May «the handover ran much smoother».',
      becomes:
        'By May the handover ran much smoother. You could see it in [measure], which went from [baseline] to [value] within [period].',
    },
    { section: 'result', bad: '«The parents were delighted» and so was I.' },
    { section: 'result', bad: 'In short, «the open day was a complete success».' },
    { section: 'result', bad: 'I «received wonderful feedback» from the guests.' },
    { section: 'result', bad: '«The dispute was settled» in the end.' },
    { section: 'follow-ups', bad: '«It improved the relationship» with the depot a lot.' },
    { section: 'result', good: 'The landlord was happy enough to order six more.' },
    { section: 'result', bad: '«The queue got shorter».' },
    { section: 'result', good: 'The parents were delighted: 26 of 28 signed up for the next term.' },
    { section: 'result', good: 'The handover ran smoother. Nurses left at 7:05 instead of 7:40.' },
    { section: 'result', good: 'The buyer was impressed and moved the order for the second plant to us.' },
    { section: 'result', good: 'The other crew liked the template and now uses it for its own orders.' },
    { section: 'result', good: 'The first version was not a success, so I took it back.' },
    { section: 'result', good: 'The paper turned out well: it was accepted in the first round.' },
    { section: 'result', good: 'The warehouse scrapped its paper list the same week.' },
    { section: 'result', good: 'The landlord was pleased enough to waive the deposit of the next tenant.' },
    { section: 'follow-ups', good: 'If the guests are happy with the old menu, I would not touch it.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          for (const vague of vagueOutcomesOf(sentence, section.id === 'follow-ups'))
            if (
              !isMeasured(sentence) &&
              !isObservable(sentence, vague) &&
              !isToldBy(passage[index + 1], sentence, vague)
            )
              yield findingOf(sentence, withoutGroup(sentence, vague));
        }
      }
    }
  },
});

const messages: Readonly<Record<Cause, (words: string) => string>> = {
  mood: (words) =>
    `"${words}" is a mood: a listener cannot tell what changed. What did they do afterwards that they did not do before?`,
  quality: (words) => `"${words}" could end any story. How could somebody see it, and how much was it?`,
  praise: (words) =>
    `"${words}" tells a listener that it was liked, not what it changed. What was different afterwards?`,
  solved: (words) =>
    `"${words}" says that it ended, not what that was worth. What was the state before and after?`,
  goal: (words) =>
    `"${words}" leaves a listener without the size of it. Which goal, and by how much was it met?`,
};

/** The next sentence says how it showed: what happened, if it goes on about the same, or a number. */
const isToldBy = (next: Sentence | undefined, sentence: Sentence, vague: VagueOutcome): boolean =>
  next !== undefined &&
  (holdsPlaceholder(next) ||
    (takesUp.test(plainText(next)) && (isMeasured(next) || isObservable(next, undefined))) ||
    (isMeasured(next) && !isFelt(sentence, vague)));

/** How people felt is not measured by a number for something else; what became calmer or works better may be. */
function isFelt(sentence: Sentence, { cause, first, last }: VagueOutcome): boolean {
  const said = plainText(sentence).slice(sentence.words[first]!.start, sentence.words[last]!.end);
  return cause === 'mood' || cause === 'praise'
    ? !/\b(?:calmer|quieter|more\s+relaxed)\b/u.test(said)
    : /\b(?:atmosphere|mood|morale|spirits?|success)\b/u.test(said);
}

/** "We made", "gave us" hide who did or got it, which `we-voice` says; what is vague is what follows. */
function withoutGroup(sentence: Sentence, vague: VagueOutcome): VagueOutcome {
  const { words } = sentence;
  const isGroup = (at: number): boolean => /^(?:we|us|our)$/u.test(words[at]?.lower ?? '');
  let { first } = vague;
  for (let at = vague.first; at < vague.last; at++) if (isGroup(at)) first = at + 1;
  if (isGroup(first - 1) || isGroup(first - 2))
    while (
      first < vague.last &&
      /^(?:now|also|finally|all|really|have|had|got|get|made|make|found|learned|learnt|reached|achieved|received)$/u.test(
        words[first]!.lower,
      )
    )
      first += 1;
  return { ...vague, first };
}

function findingOf(sentence: Sentence, { cause, first, last }: VagueOutcome): Finding {
  const span = wordSpan(sentence, first, last);
  const words = typedWords(sentence, first, last);
  return { span, message: messages[cause](words), fixes: () => [measureFix(sentence)] };
}

const measureFix = (sentence: Sentence): Fix => ({
  title: 'Add how it showed, in placeholders',
  edits: [
    insertBehind(
      sentence,
      'You could see it in [measure], which went from [baseline] to [value] within [period].',
    ),
  ],
  safe: false,
  preferred: false,
});
