/**
 * A claim without a limit: it never failed again, everyone agreed, the perfect solution.
 * A number or a period that bounds the claim makes it a measure; what was hoped, denied, required or regretted claims nothing.
 */

import type { Readable } from '../evidence/evidence.ts';
import { ownFaultOf } from '../evidence/own-fault.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { hasPeriod, periodOf } from '../evidence/periods.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type SectionId, type Sentence, type Story, wordSpan } from '../story/story.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { absolutes, type Claims, mayClaim } from './absolute-claim.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const absoluteClaim = defineRule({
  name: 'absolute-claim',
  summary: 'A claim has no limit (never, everyone, perfect) and no number or period to bound it.',
  why: 'Whoever hears "always" or "everyone" looks for the one exception. A claim with a limit is believed: how many, of how many, for how long.',
  severity: 'hint',
  options: {},
  related: ['unquantified-claim', 'assumed-success'],
  examples: [
    { section: 'result', bad: 'The pump «never failed again».' },
    { section: 'result', bad: '«Everyone loved» the new seating plan.' },
    { section: 'result', bad: 'The checklist «solved all the problems» at the loading dock.' },
    { section: 'result', bad: 'It was «the perfect solution».' },
    { bad: '«I always deliver» on time.' },
    { section: 'result', bad: 'The raffle «worked perfectly».' },
    { section: 'result', bad: 'The cash box «never came up short again».' },
    { section: 'result', bad: '«Nobody ever got lost in the building again».' },
    { bad: '«I can repair any machine».' },
    { section: 'follow-ups', bad: 'It was «the best choir in the whole country».' },
    { section: 'result', good: 'The pump has not failed again in the seven months since.' },
    { section: 'result', good: 'All 14 partners had moved by March.' },
    { section: 'result', good: 'Not everyone agreed: two of the nine drivers kept the old route.' },
    { section: 'result', good: 'No patient has to fast twice any more when the list changes.' },
    { section: 'result', good: 'The driver never came back to work for us.' },
    { section: 'reflection', good: 'Nothing goes on my menus any more that I have not cooked twice.' },
    { good: 'I convinced everyone to test the form on one ward first.' },
    { section: 'situation', good: 'The alarm had never been connected to the porter.' },
    { section: 'reflection', good: 'I thought it was the perfect plan, and I was wrong.' },
    { section: 'task', good: 'The move had to run with no downtime at all.' },
    { good: 'I asked every patient for the name on the wristband.' },
    { section: 'reflection', good: 'Now I always read the label aloud before I hand over a bag.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of story.sections) {
      if (section.id === 'other') continue;
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!claimsAlone(sentence, section.id)) continue;
          const claim = claimIn(sentence, passage[index + 1], section.id);
          if (claim) yield findingOf(sentence, claim);
        }
      }
    }
  },
});

const questions: Readonly<Record<Claims, string>> = {
  outcome: 'For how long did you watch, and how often could it have failed?',
  people: 'How many of how many, and what did the others say?',
  self: 'Which time shows it best?',
  best: 'Compared with what, and by how much?',
};

const doubtOrReport = anyOf(`
  aim\\w* argu\\w+ as_if ask\\w* assum\\w+ before believ\\w+ claim\\w* convinced_(?:him|her|them) could
  expect\\w* goal had_to has_to have_to hop(?:e|ed|ing) if imagin\\w+ look\\w*_for may might must need\\w*
  pretend\\w* promis\\w+ said says search\\w* should suppos\\w+ target think thought told unless until
  want\\w* whether wish\\w* wonder\\w* would
`);

/** Denied, hoped, required, or somebody's belief: no claim of the candidate's. */
const unclaimed = pattern`
  (?:
    \b(?:
      not|never|hardly|nor|neither|no|without|far\s+from|almost|nearly|rarely|nothing|nobody|no\s+one|none
    )
    |n't
  )\s+(?:\S+\s+){0,2}$
  |\b${doubtOrReport}\b[^;:.]*$
`;
const sofarOnly = pattern`
  ^[^.;]*\b(?:except|apart\s+from|besides|other\s+than)\b
  |^\s*(?:,\s*)?(?:but\s+(?:one|two|three|the|my|a)\b)
  |^\s+(?:is|was)\s+(?:
    what\s+(?:the|my|our|his|her|their|they|he|she|it)\b
    |(?:the|our|my|their)\s+(?:[\w-]+\s+)?(?:aim|brief|condition|goal|order|promise|requirement|rule|target|task)\b
    |(?:asked|demanded|expected|promised|required|wanted)\b
  )
`;

interface Claim extends WordRange {
  readonly claims: Claims;
  readonly words: string;
}

const findingOf = (sentence: Sentence, { first, last, claims, words }: Claim): Finding => ({
  span: wordSpan(sentence, first, last),
  message: `"${words}" makes a listener look for the exception. ${questions[claims]}`,
});

/** The next sentence can only bound or regret a claim, so a sentence without one by itself is done with. */
const claimsAlone = readOnceIn(
  (sentence, section: SectionId) => claimIn(sentence, undefined, section) !== undefined,
);

function claimIn(sentence: Readable, next: Readable | undefined, section: SectionId): Claim | undefined {
  const possible = mayClaim(sentence.words);
  if (possible.size === 0) return undefined;
  const text = plainText(sentence);
  if (/\?\s*$/u.test(text)) return undefined;
  const isProblem = section === 'situation' || section === 'task';
  for (const { pattern, claims, needs } of absolutes) {
    if (!possible.has(claims) || (needs && !needs.test(text))) continue;
    // Before the deed, "nobody" and "the best" tell how things stood.
    if (isProblem && claims !== 'self' && claims !== 'best') continue;
    for (const match of text.matchAll(pattern)) {
      if (isProblem && claims === 'best' && !bestInTheWorld.test(match[0])) continue;
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      if (unclaimed.test(before) || sofarOnly.test(after)) continue;
      if (isPractice(claims, section, text) || isReason(claims, match[0], after)) continue;
      if (isBounded(sentence, next) || isRegretted(sentence, next, text)) return undefined;
      const range = wordsAt(sentence, match.index, match.index + match[0].length);
      if (!range) continue;
      const words = sentence.text.slice(match.index, match.index + match[0].length).replace(/\s+/gu, ' ');
      return { ...range, claims, words };
    }
  }
  return undefined;
}

/** No state of things is the best in the world. */
const bestInTheWorld = /\bbest\b.*\b(?:world|planet)$/u;

/** "Since then I always ...": what somebody does now is a lesson, not a boast. */
const isPractice = (claims: Claims, section: SectionId, text: string): boolean =>
  claims === 'self' &&
  /\b(?:now|today|since|nowadays|these\s+days|from\s+then)\b/u.test(text) &&
  section !== 'situation';

/** "Everyone liked the old sign, so I kept it": why something was done, no success. */
const isReason = (claims: Claims, words: string, after: string): boolean =>
  (claims === 'people' || (claims === 'self' && /^(?!my\b).*\balways\b/u.test(words))) &&
  /^[^.;]*\bso\s+i\b/u.test(after) &&
  !/agree|convinc|support|approv|adopt/u.test(words);

/** "I was sure of it, and that was my mistake." */
const isRegretted = (sentence: Readable, next: Readable | undefined, text: string): boolean =>
  (/\b(?:but|wrong|mistake|fault|error)\b/u.test(text) && ownFaultOf(sentence) !== undefined) ||
  (next !== undefined && ownFaultOf(next) !== undefined);

/** The zero that the claim itself counts does not bound it. */
const isBounded = (sentence: Readable, next: Readable | undefined): boolean =>
  holdsPlaceholder(sentence) ||
  isDated(sentence) ||
  isCounted(sentence) ||
  (next !== undefined && isCounted(next) && hasPeriod(next));

/** "Since then" names no end and no length; "since May" does. */
function isDated(sentence: Readable): boolean {
  const period = periodOf(sentence);
  if (!period) return false;
  const { words } = sentence;
  const since = words[period.first]!.lower === 'ever' ? period.first + 1 : period.first;
  return !(
    words[since]?.lower === 'since' &&
    /^(?:then|that|the|my|this|our|it|i)$/u.test(words[since + 1]?.lower ?? 'then') &&
    !words.some(({ text }) => /\d|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u.test(text))
  );
}

/** "100 % sure" is no count. */
const isCounted = (sentence: Readable): boolean =>
  quantitiesOf(sentence).some(
    ({ kind, first, last }) =>
      kind !== 'zero' &&
      !/^(?:100|(?:one |a )?hundred)\s?(?:%|per\s?cent)/u.test(
        sentence.words
          .slice(Math.max(0, first - 1), last + 2)
          .map((word) => word.lower)
          .join(' ')
          .replace(/^.*?(?=\b(?:100|(?:one |a )?hundred)\b)/u, ''),
      ),
  );
