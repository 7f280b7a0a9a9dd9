/**
 * A virtue or a platitude stands where the lesson should be.
 * It is told by the shape of the lesson (what was learned, what matters, what would be done "better" or "more") filled with words
 * that fit every story; a mechanism, a number or a means in the sentence or beside it makes it a lesson of this story.
 */

import type { Readable } from '../evidence/evidence.ts';
import { isWithoutStory } from '../evidence/general-words.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { mechanismOf } from '../evidence/mechanism.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { pattern } from '../vocabulary.ts';
import {
  type Cause,
  couldBeGeneric,
  lessons,
  lessonTalk,
  lessonVerbs,
  shapes,
  tied,
  truthVerbs,
  virtue,
} from './generic-reflection.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const genericReflection = defineRule({
  name: 'generic-reflection',
  summary: 'The lesson is a virtue or a platitude ("communication is important") without a mechanism.',
  why: 'A lesson that fits every story proves no change. A listener wants the gap that you found in how the work was arranged, and what you have set up since so that it does not open again.',
  severity: 'warning',
  options: {},
  related: [],
  examples: [
    {
      section: 'reflection',
      bad: 'I learned that «good preparation is essential».',
      becomes:
        'I learned that good preparation is essential. The gap was [cause]; since then I [practice] before every [occasion].',
    },
    { section: 'reflection', bad: '«Honesty is the best policy».' },
    { section: 'reflection', bad: 'In the future «I will listen more carefully» to the residents.' },
    { section: 'reflection', bad: 'It «made me a more confident nurse».' },
    { section: 'reflection', bad: '«You should never give up».' },
    { section: 'follow-ups', bad: '«I would involve the suppliers earlier».' },
    { section: 'reflection', bad: 'I «would not change anything».' },
    {
      section: 'reflection',
      good: 'Communication broke where two rosters met; I now hold a five-minute read-back with the next shift.',
    },
    {
      section: 'reflection',
      good: 'I learned that the supplier ships on the date of the first order line, so late lines never show up in his plan.',
    },
    {
      section: 'reflection',
      good: 'I would ask the kitchen for its allergen sheet before the menu is printed.',
    },
    {
      section: 'reflection',
      good: 'Preparation did not fail. The form had no field for the dose, and I added one.',
    },
    {
      section: 'reflection',
      good: 'Next time I would run the two ovens side by side for three days before I sell the old one.',
    },
    { section: 'follow-ups', good: 'Trust was low at that time, so I asked both to sign the plan.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'reflection', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const generic = platitudeOf(sentence, section.id === 'follow-ups');
          if (!generic) continue;
          const near = [passage[index - 1], sentence, passage[index + 1]];
          if (near.some((other) => other !== undefined && (mechanismOf(other) || holdsPlaceholder(other))))
            continue;
          yield findingOf(sentence, generic);
        }
      }
    }
  },
});

interface Platitude extends WordRange {
  readonly cause: Cause;
}

const messages: Readonly<Record<Cause, (words: string) => string>> = {
  virtue: (words) =>
    `"${words}" fits any story. What was missing in how the work was arranged, and what have you set up since?`,
  promise: (words) =>
    `"${words}" names no step that a listener could picture. What exactly would you do, when and with whom?`,
  growth: (words) => `"${words}" is about you, not about the work. What do you do differently today?`,
  nothing: (words) =>
    `"${words}" tells a listener that nothing was learned. Which decision would you take earlier or otherwise?`,
  saying: (words) => `"${words}" is a saying. What did this story show you that others do not know?`,
};

function findingOf(sentence: Sentence, { cause, first, last }: Platitude): Finding {
  const words = typedWords(sentence, first, last);
  return {
    span: wordSpan(sentence, first, last),
    message: messages[cause](words),
    fixes: () => [mechanismFix(sentence)],
  };
}

const mechanismFix = (sentence: Sentence): Fix => ({
  title: 'Add the gap and the practice, in placeholders',
  edits: [insertBehind(sentence, 'The gap was [cause]; since then I [practice] before every [occasion].')],
  safe: false,
  preferred: false,
});

const platitudeOf = readOnceIn(readPlatitude);

function readPlatitude(sentence: Readable, isFollowUp: boolean): Platitude | undefined {
  // Nobody says so much in one breath: it is data.
  if (sentence.words.length > 150) return undefined;
  const text = plainText(sentence);
  if (/\?\s*$/u.test(text)) return undefined;
  // "I have not faced that, but I'd stay calm" has no story at all, which another rule says.
  if (isFollowUp && /\b(?:never|not|n't)\b[^.;]*\b(?:been|faced|had|met)\b[^.;]*\bbut\b/u.test(text))
    return undefined;
  const couldBe = couldBeGeneric.test(text);
  if (!couldBe && !isWithoutStory(sentence)) return undefined;
  if (
    tied.test(text) ||
    quantitiesOf(sentence).some(
      ({ first, last }) =>
        !/^(?:half|double|twice|one|a\s+hundred|100\s?%)/u.test(wordsOf(sentence, text, first, last)),
    )
  )
    return undefined;
  for (const { cause, pattern, isLessonOnly } of couldBe ? shapes : []) {
    if (isFollowUp && isLessonOnly && !isLessonTalk(text)) continue;
    const found = pattern.exec(text);
    if (!found) continue;
    if (
      /\b(?:is|was|are|were|did|does|do)(?:\s+not|n't)\s+(?:\w+\s+)?$/u.test(text.slice(0, found.index)) ||
      (cause === 'virtue' && /\b(?:not|n't)\s+(?:about|only|just|enough)\b/u.test(text))
    )
      continue;
    // "I'd communicate earlier – concretely, send the forecast on Mondays", "meant one thing here: ...": the step follows.
    if (
      (cause === 'promise' ||
        /^[^.:]*\bmean[st]?\b[^.:]*:/u.test(text.slice(found.index + found[0].length))) &&
      /^[^.]*?[–—:]\s*(?:\w+,?\s+){5,}/u.test(text.slice(found.index + found[0].length))
    )
      continue;
    const start = found.index + (/^(?:[\s.,;:–—-]|(?:so|and|that)\s)*/u.exec(found[0])?.[0].length ?? 0);
    const end = found.index + found[0].trimEnd().replace(/[.,;!]+$/u, '').length;
    const range = wordsAt(sentence, start, end);
    if (range) return { ...range, cause };
  }
  return (
    generalLesson(sentence, text, isFollowUp) ??
    (isFollowUp || !couldBe ? undefined : generalTruth(sentence, text))
  );
}

/**
 * A lesson, a promise or a truth in which no word belongs to this story. What is told of the past is no lesson:
 * "I was wrong", "my manager was proud".
 */
function generalLesson(sentence: Readable, text: string, isFollowUp: boolean): Platitude | undefined {
  const { words } = sentence;
  if (words.length < 4 || words.length > mostWordsOfTruth + 4) return undefined;
  if (!isWithoutStory(sentence) || namesStep.test(text)) return undefined;
  for (const [cause, pattern] of lessons) {
    const found = pattern.exec(text);
    // In a follow-up "I would ask for help" is a hypothetical; "ask earlier" looks back.
    const looksBack =
      cause === 'promise'
        ? /\b(?:more|better|earlier|sooner|differently|next\s+time|future)\b/u.test(text)
        : isLessonTalk(text);
    if (!found || (isFollowUp && !looksBack)) continue;
    const range = wordsAt(sentence, found.index, text.trimEnd().replace(/[.!]+$/u, '').length);
    if (range) return { ...range, cause };
  }
  return undefined;
}

/** "I learned to ask who holds the key before I plan the work": a question put at a moment is a step; "think before you speak" is a saying. */
const namesStep = pattern`
  \bto\s+(?:ask|check|find\s+out|look|see)\s+(?:first\s+)?(?:how\s+many|where|whether|which|who)\b
  |\bbefore\s+i\s+(?!act\b|begin\b|decide\b|do\b|judge\b|react\b|speak\b|start\b|talk\b)\w+
`;

/** Longer sentences say something of their own more often than not. */
const mostWordsOfTruth = 22;

/**
 * A lesson without a story in it: nothing happened ("good communication makes everything easier", "leadership is about people"),
 * so every clause is in the present, none tells of a deed, and a virtue is what it is about.
 */
function generalTruth(sentence: Readable, text: string): Platitude | undefined {
  const { words } = sentence;
  if (words.length > mostWordsOfTruth || !/^\W*(?:\w+\W+){0,6}?\w/u.test(text)) return undefined;
  // Names and what the story calls by its own word make it particular.
  if (words.some(({ text: word }, index) => index > 0 && /^\p{Lu}(?!$|')/u.test(word))) return undefined;
  if (!virtue.test(text) || !truthVerbs.test(text)) return undefined;
  // "So the bread is on the table now" is a change in this place.
  if (/\b(?:now|since)\b|,\s*so\b/u.test(text)) return undefined;
  const { clauses } = readClauses(sentence);
  const told = clauses.filter(({ verb }) => verb?.finite !== undefined);
  if (told.length === 0 || !told.every((clause) => isLesson(clause) || isTimeless(clause))) return undefined;
  const truth = told.find((clause) => !isLesson(clause));
  return truth
    ? {
        first: Math.min(truth.subject?.first ?? truth.first, truth.first),
        last: words.length - 1,
        cause: 'virtue',
      }
    : undefined;
}
const isLesson = ({ subject, verb }: Clause): boolean =>
  (subject?.person === 'I' || subject?.person === 'it') && verb !== undefined && lessonVerbs.test(verb.lemma);

const isTimeless = ({ subject, verb, isReportedSpeech }: Clause): boolean =>
  verb !== undefined &&
  verb.tense === 'present' &&
  !verb.isPerfect &&
  !verb.isProgressive &&
  !isReportedSpeech &&
  subject !== undefined &&
  subject.person !== 'I' &&
  subject.person !== 'they' &&
  subject.person !== 'he-she';

const wordsOf = (sentence: Readable, text: string, first: number, last: number): string =>
  text.slice(sentence.words[first]!.start, sentence.words[last]!.end);

/** In a follow-up a virtue in the present tense is a lesson; in the past it was part of the story. */
const isLessonTalk = (text: string): boolean => lessonTalk.test(text);
