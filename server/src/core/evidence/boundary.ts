/** Where a sentence says that the matter was not the candidate's assigned work. */
import { readClauses } from '../story/clauses.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import {
  boundaryPatterns,
  keepers,
  noBoundaryPatterns,
  ofAnotherTrade,
  weakBoundary,
} from './boundary.words.ts';
import type { Readable } from './evidence.ts';
import { houses, posts } from './organisations.words.ts';
import { findPattern, plainText } from './pattern.ts';

export const boundaryOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  return noBoundaryPatterns.some((pattern) => pattern.test(text))
    ? undefined
    : findPattern(sentence, boundaryPatterns);
});

/**
 * Whether it may be said whose the matter was, in words that are no certain boundary.
 * An order to the candidate decides it: then it was assigned, whatever else the sentence says.
 */
export const mayTellWhose = readOnce((sentence: Readable): boolean => {
  const text = plainText(sentence);
  return (
    !ordered.test(text) &&
    (ofAnotherTrade.test(text) || weakBoundary.test(text) || namesKeeper.test(sentence.text))
  );
});

/**
 * "The sisters on ward 4 fill the trolley": what somebody else does as a rule stands in the present tense,
 * for the trouble itself is told in the past.
 */
export const tellsWhoDoesIt = readOnce((sentence: Readable): boolean =>
  readClauses(sentence).clauses.some(({ subject, verb }) => {
    if (!subject || verb?.tense !== 'present' || verb.modal !== undefined) return false;
    // "Nobody knew whose boxes they are", "the museum has 90 groups a year": a state is nobody's work.
    if (subject.person === 'they' || subject.person === 'he-she') return verb.lemma !== 'be';
    if (subject.person !== 'others') return false;
    const doer = wordsOf(sentence, subject);
    return (
      !client.test(doer) &&
      ((doer === 'who' && someone.test(plainText(sentence)) && !own.test(plainText(sentence))) ||
        someone.test(doer) ||
        (house.test(doer) &&
          !own.test(doer) &&
          verb.lemma !== 'be' &&
          (verb.lemma !== 'have' || hasTheMatter.test(plainText(sentence)))))
    );
  }),
);

const someone = new RegExp(`\\b(?:${posts}|${keepers}|staff)\\b`, 'u');
const house = new RegExp(`\\b${houses}\\b`, 'u');
const own = /\b(?:our|my|this|i\s+am|i'm|i\s+was|i\s+work(?:ed)?)\b/u;
const client =
  /\b(?:children|clients?|customers?|guests?|neighbours?|newcomers?|parents|passengers?|patients?|pupils?|shop|starters?|users?|visitors?)\b/u;

/** "Facilities has the keys", but "the museum has 90 groups a year". */
const hasTheMatter = /\b(?:has|have)\s+(?:all\s+the|it|its\s+own|that|the|their\s+own|them|these|those)\b/u;

const wordsOf = (sentence: Readable, { first, last }: WordRange): string =>
  sentence.words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** "Heating was Klaus": a matter, and the name of whoever had it; names are told by their capital. */
const namesKeeper =
  /^(?!(?:It|That|This|He|She|There|My|Her|His)\b)(?:\S+\s+){1,4}(?:is|was|are|were)\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|I\b|English|French|German|Dutch)\p{Lu}\p{Ll}{2,}(?=\s*(?:[.,;:]|$|and\b|from\b|in\b))/u;

const ordered =
  /\b(?:asked|told|ordered|tasked|assigned|instructed)\s+me\s+to\b|\bi\s+was\s+(?:asked|told|tasked|assigned)\b|\bi\s+(?:am|was)\s+(?:in|part\s+of|a\s+member\s+of)\s+the\s+\w+\s+(?:that|which|who)\s+(?:is|was)\s+(?:in\s+charge|responsible)\b/u;
