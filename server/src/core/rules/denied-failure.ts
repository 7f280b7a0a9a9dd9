/**
 * A question about a failure is answered with none: denied, made small, left to circumstances, or a strength in disguise.
 * A plain own fault in the same sentence, or in the next, shows that the words are no way out.
 */

import { insertBehind } from '../evidence/insertions.ts';
import { ownFaultOf } from '../evidence/own-fault.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { sharedFaultOf } from '../evidence/shared-fault.ts';
import { questionClassOf } from '../frameworks/question-class.ts';
import type { WordRange } from '../story/grammar.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import { denials, type Kind } from './denied-failure.words.ts';
import { defineRule, type Finding } from './rule.ts';

const failed = 'question: Tell me about a time you failed.';

export const deniedFailure = defineRule({
  name: 'denied-failure',
  summary: 'A question about a failure is answered with no fault, a small one, or a strength in disguise.',
  why: 'Who asks for a failure wants to hear what you did wrong, what it cost and what you changed. No failure sounds like no honesty, and "I work too hard" has been heard a hundred times.',
  severity: 'warning',
  options: {},
  related: ['blame'],
  examples: [
    { frontMatter: failed, section: 'situation', bad: "«I can't really think of» a failure." },
    {
      frontMatter: failed,
      section: 'situation',
      bad: "«I'm a perfectionist», so I stayed late at the bakery.",
    },
    { frontMatter: failed, section: 'result', bad: 'It «was only a small hiccup» for the choir.' },
    {
      frontMatter: failed,
      section: 'reflection',
      bad: '«It was more of a learning experience» than an error.',
    },
    { frontMatter: failed, section: 'reflection', bad: '«Anybody would have done the same».' },
    { frontMatter: failed, section: 'situation', bad: '«There was a misunderstanding» with the printer.' },
    {
      frontMatter: failed,
      section: 'situation',
      good: 'I sent the choir to the wrong church, and 200 people waited for an hour.',
    },
    {
      frontMatter: failed,
      section: 'situation',
      good: 'I had taken on too much, and the order of a bride was forgotten.',
    },
    {
      frontMatter: failed,
      section: 'reflection',
      good: 'It was not a misunderstanding: I had not read the contract.',
    },
    { frontMatter: failed, section: 'action', good: 'I told the choir that it was my mistake.' },
    { section: 'situation', good: 'There was a misunderstanding between the two shops, so I called both.' },
    {
      frontMatter: failed,
      section: 'result',
      good: 'It did not go as planned: because of my list 40 guests stood outside.',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    if (questionClassOf(story) !== 'failure') return;
    for (const section of sectionsOf(
      story,
      'situation',
      'task',
      'action',
      'result',
      'reflection',
      'follow-ups',
    )) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const found = denialIn(sentence);
          if (found && !isOwned(sentence, passage[index + 1], found)) yield findingFor(sentence, found);
        }
      }
    }
  },
});

interface Denial extends WordRange {
  readonly kind: Kind;
}

function findingFor(sentence: Sentence, { first, last, kind }: Denial): Finding {
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: messages[kind](said),
    fixes: () => [
      {
        title: 'Add the fault and its cost, in placeholders',
        edits: [
          insertBehind(sentence, 'My mistake was [what you did or left undone], and it cost [whom] [what].'),
        ],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const messages: Readonly<Record<Kind, (said: string) => string>> = {
  none: (said) =>
    `${said} answers a question about a failure with none. Which wrong call cost somebody something?`,
  small: (said) =>
    `${said} makes the failure small before the listener has heard it. What did it cost, and whom?`,
  circumstances: (said) => `${said} leaves you out of it. Which part was your own doing?`,
  strength: (said) => `${said} is a strength in disguise. Which decision of yours cost something?`,
};

function denialIn(sentence: Sentence): Denial | undefined {
  const text = plainText(sentence);
  for (const [kind, pattern] of denials) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (kind !== 'none' && turnsRound.test(text.slice(0, found.index))) continue;
    if (
      /^\s*:|^\s+(?:that\s+)?i\s+had\s+caused|^\s+(?:that|which)\s+my\b/u.test(
        text.slice(found.index + found[0].length),
      ) &&
      kind === 'circumstances'
    )
      continue;
    const range = wordsAt(sentence, found.index, found.index + found[0].length);
    if (range) return { ...range, kind };
  }
  return undefined;
}

/** The words are denied, replaced, or an excuse of that time: "I can't say that it was bad luck", "I told everyone that ...". */
const turnsRound = pattern`
  (?:\b(?:not|never|no|instead\s+of|rather\s+than)|n't)\s+(?:\w+\s+)?$
  |(?:\b(?:not|never|cannot|hardly)|n't)\s+
  (?:say|claim|call|pretend|argue|blame|tell\s+\w+|hide\s+behind)\b[^.;,]{0,25}$
  |\bi\s+(?:\w+\s+)?(?:told|thought|claimed|pretended|convinced|persuaded|assured|blamed)\b[^.;]{0,50}$
`;

/** "My manager said it was a small hiccup, but ...": the comfort of others is turned down. */
const toldByOthers = pattern`\b(?:he|she|they|(?:my|the|our|his|her)\s+[\w-]+)\s+(?:\w+\s+)?(?:believed|called|felt|found|insisted|said|says|thought|told\s+me|wrote)\s+(?:that\s+)?(?:\w+\s+){0,2}$`;
/** "There was a misunderstanding, and it came from my own email". */
const tracedToSelf = pattern`
  \b(?:it|that|this|which|and|but)\s+(?:\w+\s+)?(?:arose|began|came|lay|originated|sprang|started|stemmed|was|were)\s+(?:\w+\s+)?
  (?:(?:because\s+of|by|down\s+to|due\s+to|from|in|on|out\s+of|with)\s+)?(?:me\b|mine\b|my\s+(?:own\b|\w+,?\s+(?:in\s+which|that|where|which)\s+i\b)|something\s+i\b)
  |\bon\s+my\s+account\b
`;

const disagrees = pattern`
  \bi\s+(?:\w+\s+)?(?:disagree|see\s+it\s+(?:\w+\s+)?(?:differently|otherwise)|know\s+better|would(?:n't|\s+not)\s+say\s+so)\b
  |\bi\s+(?:do(?:n't|nt|\s+not)|can(?:not|'t|\s+not))\s+(?:\w+\s+)?(?:agree|accept\s+(?:that|this)|believe\s+(?:that|this|it)\b(?!\s+was)|buy)\b
  |\b(?:that|this)\s+(?:is|was)\s+(?:not|no)\s+(?:true|the\s+truth|an?\s+excuse|excuse)\b
`;
const delighted = pattern`\b(?:appreciated|but\s+(?:it|that)\s+paid|delighted|grateful|happy|impressed|loved|pleased|praised|thanked|thrilled)\b(?<!\b(?:not|n't|never|less)\s+(?:\w+\s+)?\w+)`;
/** "Because I", "since the sheet I had printed". */
const ownCause = pattern`
  \b(?:because|since|as)\s+my\s+(?:[\w-]+\s+){1,2}?had\s+(?!been\b|no\b|not\b)\w+
  |\bbecause\s+(?:i|of\s+my)\b
  |\b(?:because|since|as)\s+(?:the|a|an|my)\s+(?:[\w-]+\s+){1,3}?(?:that\s+|which\s+)?i\s+had\s+(?!no\b|not\b|never\b|been\b)\w+
`;

const formerBelief = pattern`^,?\s+(?:or\s+so\s+)?(?:i\s+(?:used\s+to\s+)?(?:think|thought|believed|told\s+myself)|as\s+i\s+thought)\b`;
const beforeTheFall = pattern`
  \b(?:until\s+(?:that|this|the)|before)\b
  |[;:,]\s+(?:but\s+|and\s+)?(?:on\s+)?(?:that|this|the|one)\s+\w+[^.]*\bi\s+\w+
`;

/** The fault or its price stands beside the words. */
function isOwned(sentence: Sentence, next: Sentence | undefined, denial: Denial): boolean {
  const { kind, last } = denial;
  if (holdsPlaceholder(sentence) || (next !== undefined && holdsPlaceholder(next))) return true;
  const text = plainText(sentence);
  const after = text.slice(sentence.words[last]!.end);
  // "I never make mistakes, I used to think": a belief of that time.
  if (formerBelief.test(after)) return true;
  // "I usually get it right; on that Sunday I read 10 as 100": the one time follows.
  // "I had never missed one before": the claim is of the time before the fall.
  if (kind === 'none') return beforeTheFall.test(after) || /\bi\s+had\s+(?:never|not)\b/u.test(text);
  // What others say in one's favour, and what one says against it behind "but".
  if (toldByOthers.test(text.slice(0, sentence.words[denial.first]!.start)) && /\bbut\b/u.test(after))
    return true;
  // "Anyone would have done the same, they say; I don't agree."
  if (disagrees.test(after) || (kind !== 'strength' && tracedToSelf.test(after))) return true;
  // "A small typo of mine", "I said it was luck; the truth is ...".
  if (/^[^.;]{0,12}\bof\s+mine\b|\b(?:the\s+truth\s+is|in\s+truth|in\s+fact\s+i)\b/u.test(after)) return true;
  const start = sentence.words[denial.first]!.start;
  // "It was my mistake, but nobody noticed": what follows "but" takes the fault back.
  const isTakenBack = /\bbut\s+(?:[\w']+\s+){0,4}$/u.test(text.slice(0, start));
  const faults = isTakenBack ? [] : [ownFaultOf(sentence), sharedFaultOf(sentence)];
  // "My biggest mistake is that I care too much" announces a fault and names none.
  if (
    faults.some(
      (fault) => fault !== undefined && !isAnnounced(sentence, kind, fault) && !overlap(fault, denial),
    )
  )
    return true;
  if (ownCause.test(text) && kind !== 'strength') return true;
  // "One claim took a day longer, and the client was delighted": the price is taken back at once.
  if (kind === 'strength' && delighted.test(after)) return false;
  const isCounted = quantitiesOf(sentence).some((quantity) => !overlap(quantity, denial));
  if (kind === 'strength' && (costs.test(text.slice(0, start)) || costs.test(after) || isCounted))
    return true;
  // "It was small in money, but it cost me ...".
  const turn = /(?:\bbut|\byet|\bthough|;|,\s+and)\b(.*)$/u.exec(after)?.[1];
  if (turn !== undefined && (costs.test(turn) || ownFault(turn)) && kind !== 'circumstances') return true;
  if (next === undefined) return false;
  // "I can't think of one. My problem is that I care too much": the next way out owns nothing.
  const isNextDenial = denialIn(next)?.kind === 'strength';
  // "I care too much. But ok, once our robot stopped": the story begins, and the weakness has cost nothing yet.
  const beginsStory = kind === 'strength' && /^\W*(?:but|ok|okay|anyway|so|well)\b/u.test(plainText(next));
  return (
    !isNextDenial &&
    !beginsStory &&
    (ownFaultOf(next) !== undefined ||
      sharedFaultOf(next) !== undefined ||
      (kind === 'small' && /\bi\s+had\s+(?!no\b|not\b|a\b)\w+/u.test(plainText(next))) ||
      /^\W*(?:it|that)\s+(?:was(?:n't|\s+not)\s*[.:;,]|did\b)/u.test(plainText(next)) ||
      (kind !== 'small' && /\bcost\b|\bbecause\s+(?:i|of\s+my)\b/u.test(plainText(next))))
  );
}

const ownFault = (text: string): boolean =>
  /\bi\s+(?:had|was|did(?:n't|\s+not)|approved|signed|chose|skipped|ignored|missed|forgot)\b/u.test(text);

const isAnnounced = (sentence: Sentence, kind: Kind, { first, last }: WordRange): boolean =>
  kind === 'strength' && sentence.words.slice(first, last + 1).some(({ lower }) => lower === 'my');

const overlap = (a: WordRange, b: WordRange): boolean => a.first <= b.last && b.first <= a.last;

const failureSigns = anyOf(`
  (?:was|were|too|days|weeks|hours|arrived|came|delivered)_late angry bin broke burned cancelled complained
  cost delayed error failed forgot\\w* left lost missed quit rejected slipped somebody_else someone_else something_else
  stopped waited wrong
`);

/** A price makes a weakness real. */
const costs = pattern`\b${failureSigns}\b`;
