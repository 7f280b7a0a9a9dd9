/**
 * A word of size without a size: significantly, many, a lot, huge.
 * Any number in the sentence or beside it answers the question, and so does a placeholder;
 * what is denied, supposed or general claims nothing.
 */

import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type SectionId, type Sentence, type Story, sectionsOf, wordSpan } from '../story/story.ts';
import { anyOf, frame, pattern } from '../vocabulary.ts';
import { sameInPast } from './hypothetical.words.ts';
import { defineRule, type Finding } from './rule.ts';
import { maySize, sizeClaims, uncountable, type Vague } from './unquantified-claim.words.ts';

export const unquantifiedClaim = defineRule({
  name: 'unquantified-claim',
  summary: 'A word of size (significantly, many, a lot, huge) has no number near.',
  why: 'Every candidate says "significantly", so a listener hears nothing until a number comes. A range or an estimate with its source is enough.',
  severity: 'information',
  options: {},
  related: ['vague-outcome', 'missing-baseline', 'missing-metric'],
  examples: [
    {
      section: 'result',
      bad: 'The new form «significantly» reduced the waiting time.',
      becomes:
        'The new form significantly reduced the waiting time. It went from [baseline] to [value] within [period].',
    },
    { section: 'result', bad: 'There was a «huge improvement» in attendance.' },
    {
      section: 'result',
      bad: '«Many customers» came back to us.',
      becomes: '[number] customers came back to us.',
    },
    { section: 'result', bad: 'The night round is «considerably shorter» now.' },
    { bad: 'I found «a lot of errors» in the stock list.' },
    { section: 'result', bad: '«Several branches» copied the checklist.' },
    { section: 'follow-ups', bad: 'I spoke with «numerous suppliers» that week.' },
    { section: 'result', good: 'The waiting time dropped a lot: it went from 50 to 20 minutes.' },
    { section: 'result', good: 'Many of the 1,200 families, 340 by our count, came back.' },
    { section: 'result', good: 'Several branches (Leeds, York and Hull) copied the checklist.' },
    { good: 'I put a lot of thought into the order of the questions.' },
    { good: 'Many people think that bread must rest overnight, so I explained why ours does not.' },
    { good: 'I asked how many letters had come back.' },
    { good: 'The price did not change significantly.' },
    { good: 'That would have cost a lot of money.' },
    { section: 'follow-ups', good: 'Many teams ask for a tool when they need a rule.' },
    { section: 'situation', good: 'Many guests had left before the soup was served.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const found = claimOf(sentence, section.id);
          if (!found) continue;
          const [before, after] = [passage[index - 1], passage[index + 1]];
          if (
            isSized(sentence, found) ||
            (before && isSized(before) && isAbout(before, sentence)) ||
            (after && isSized(after) && isAbout(sentence, after))
          )
            continue;
          yield findingOf(sentence, found);
        }
      }
    }
  },
});

/** "Almost no complaints" is no number of complaints. */
const isSized = (sentence: Readable, claim?: { readonly start: number; readonly end: number }): boolean =>
  holdsPlaceholder(sentence) ||
  quantitiesOf(sentence).some(
    ({ kind, first }) =>
      kind !== 'zero' ||
      claim === undefined ||
      sentence.words[first]!.end <= claim.start ||
      sentence.words[first]!.start >= claim.end,
  );

/** Whether the second sentence goes on about the first: a number for something else answers nothing. */
function isAbout(first: Sentence, second: Sentence): boolean {
  if (quantitiesOf(second).some(({ hasBaseline }) => hasBaseline)) return true;
  if (takesUp.test(plainText(second))) return true;
  const named = new Set(first.words.filter(isNaming).map(({ lower }) => lower.slice(0, 5)));
  return second.words.some((word) => isNaming(word) && named.has(word.lower.slice(0, 5)));
}

const claimHints = anyOf(`
  about after also because before considerably could days? each every from have hours? into many month more
  most much now only over significantly since some substantially than that their them then there they this
  very week were what when which with would year
`);
const functionWord = pattern`^${claimHints}$`;
const isNaming = ({ lower }: { readonly lower: string }): boolean =>
  lower.length >= 4 && !functionWord.test(lower);

const openings = anyOf(`
  about all_in_all altogether and around as_a_result before exactly for_example in_numbers in_total now
  overall roughly so then today together until_then
`);
const beforeComparison = anyOf(`
  \\w+_of_(?:them|those) before both eight five four from half he instead it most nine one previously seven
  she six some ten that these they this those three two
`);
const takesUp = pattern`^\W*(?:${openings}\b,?\s+)*(?:${beforeComparison}|\d)\b`;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly vague: Vague;
}

const claimOf = readOnceIn(readClaim);

function readClaim(sentence: Readable, section: SectionId): Found | undefined {
  const text = plainText(sentence);
  if (!maySize.test(text) || /\?\s*$/u.test(text)) return undefined;
  for (const { pattern, vague, onlyResult } of sizeClaims) {
    if (onlyResult && section === 'action') continue;
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      if (uncountable.test(match[0])) continue;
      if (/\btime$/u.test(match[0]) && /\b(?:had|have|has|was|is)\s+$/u.test(text.slice(0, start))) continue;
      if (isUnclaimed(text, start, end)) continue;
      const clause = clauseAt(sentence, start, end);
      if (clause && !isTold(clause, section, text)) continue;
      return { start, end, vague };
    }
  }
  return undefined;
}

const unclaimedBefore = pattern`
  (?:\b(?:not|never|hardly|neither|nor|without|no|whether|if|how|too|as|statistically)|n't)\s+
  (?:\S+\s+){0,3}$
`;

/** Denied, asked or compared; told by name behind it. */
const isUnclaimed = (text: string, start: number, end: number): boolean =>
  unclaimedBefore.test(text.slice(0, start)) ||
  /^\s*(?:\(|:|,?\s*(?:such\s+as|including|namely|for\s+example)\b|[–—-]\s)/u.test(text.slice(end));

const clauseAt = (sentence: Readable, start: number, end: number): Clause | undefined => {
  const range = wordsAt(sentence, start, end);
  if (!range) return undefined;
  return readClauses(sentence)
    .clauses.filter(
      (clause) => clause.first <= range.first && range.first <= clause.last && clause.verb !== undefined,
    )
    .sort((a, b) => a.last - a.first - (b.last - b.first))[0];
};

/** Something that happened: no wish, no supposition, no question, and outside the Result no general truth or setting. */
function isTold(clause: Clause, section: SectionId, text: string): boolean {
  const { verb, kind, isHypothetical, isReportedSpeech } = clause;
  if (!verb) return true;
  if (isHypothetical || isReportedSpeech || kind === 'question' || kind === 'imperative') return false;
  if (
    verb.isNegated ||
    verb.tense === 'future' ||
    (verb.modal !== undefined && verb.modal !== 'could' && verb.modal !== 'can')
  )
    return false;
  if (verb.modal !== undefined && verb.isPerfect) return false;
  if (section === 'result') return true;
  // "Most customers never read it": the form is that of the past, the meaning everybody's habit.
  if (sameInPast.has(verb.lemma) && /\b(?:always|hardly\s+ever|never|often|rarely|usually)\b/u.test(text))
    return false;
  // "I have seen many kitchens" tells of a life, "many people think" of everybody.
  if (verb.isPerfect && clause.subject?.person === 'I' && /^(?:see|meet|know|work|be)$/u.test(verb.lemma))
    return false;
  return verb.tense !== 'present' || verb.isPerfect || sinceThen.test(text);
}

/** The present that came of the story. */
const sinceThen = pattern`
  \b(?:now|today|since|nowadays|meanwhile|by\s+now|these\s+days)\b
  |\b(?:than|as)\s+(?:before|it\s+was|ever)\b
`;

const messages: Readonly<Record<Vague, (words: string) => string>> = {
  change: (words) => `"${words}" leaves a listener to guess the size. From what to what?`,
  amount: (words) => `"${words}" could be five or five thousand. How many were there, as far as you know?`,
  share: (words) => `"${words}" could be half or nearly all. How many of how many?`,
};

const quantifiers = new RegExp(
  frame`
  ^(?:(?:so|very)\s+)?(?:
    many
    |numerous
    |countless
    |several
    |multiple
    |a\s+(?:\w+\s+)?(?:lot|bunch|ton|number|handful|couple)\s+of
    |lots\s+of
    |tons\s+of
    |quite\s+a\s+few
  )(?=\s+(?:\w+\s+)?\w+s$)
`,
  'iu',
);
function findingOf(sentence: Sentence, { start, end, vague }: Found): Finding {
  const range = wordsAt(sentence, start, end)!;
  const span = wordSpan(sentence, range.first, range.last);
  const words = sentence.text.slice(start, end).replace(/\s+/gu, ' ');
  const quantifier = quantifiers.exec(sentence.text.slice(start, end));
  const fix =
    vague === 'amount' && quantifier
      ? {
          title: `Replace "${quantifier[0].replace(/\s+/gu, ' ')}" with a placeholder for the number`,
          edits: [
            {
              span: { start: sentence.start + start, end: sentence.start + start + quantifier[0].length },
              text: '[number]',
            },
          ],
        }
      : {
          title: 'Add from what to what, in placeholders',
          edits: [insertBehind(sentence, 'It went from [baseline] to [value] within [period].')],
        };
  return { span, message: messages[vague](words), fixes: () => [{ ...fix, safe: false, preferred: false }] };
}
