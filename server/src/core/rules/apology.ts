/**
 * The candidate makes the answer, the deed or themselves small: "this may not be the best example", "I got lucky".
 * Owning a fault is something else: where the fault and what it cost stand beside, nothing is said.
 */
import type { Readable } from '../evidence/evidence.ts';
import { ownFaultOf } from '../evidence/own-fault.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, typedWords, wordSpan } from '../story/story.ts';
import { apologies, type Belittles, mayApologise } from './apology.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const apology = defineRule({
  name: 'apology',
  summary: 'The answer is made small by an apology: sorry, not the best example, I got lucky.',
  why: 'An apology asks a listener to expect less, and they do. Say what happened; they will judge it without help.',
  severity: 'hint',
  options: {},
  related: ['filler-word', 'denied-failure'],
  examples: [
    { section: 'situation', bad: '«Sorry», this will be a bit long.' },
    { section: 'situation', bad: '«This may not be the best example», but it happened last autumn.' },
    { section: 'situation', bad: '«I was only an intern» at the port office.' },
    { section: 'result', bad: 'In the end «I got lucky».' },
    { section: 'result', bad: '«Anyone could have done» that.' },
    { section: 'result', bad: 'Unfortunately «I do not have any exact numbers».' },
    { section: 'follow-ups', bad: '«I hope that makes sense».' },
    { good: 'I apologised to the bride and paid for a new cake the same day.' },
    { good: 'I was not an expert in pumps, so I asked the fitter to read my sketch.' },
    {
      section: 'reflection',
      good: 'I am sorry that I skipped the count: it was my mistake and it cost the shop two days.',
    },
    { section: 'situation', good: 'There was nothing special in the log of that night.' },
    { section: 'situation', good: 'I was lucky to have a mentor who knew the trade.' },
    { good: 'I did not have the numbers yet, so I counted the letters myself.' },
    { section: 'follow-ups', good: 'Others did more shifts, so I took the weekend.' },
    { section: 'situation', good: 'A child could have reached the bottle.' },
    { good: 'I did not do much talking, I let him finish.' },
    { good: 'He said: "Sorry, I forgot the form."' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of story.sections) {
      if (section.id === 'other') continue;
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const finding = findingOf(sentence);
          if (finding && !isOwned(passage.slice(Math.max(0, index - 1), index + 2))) yield finding;
        }
      }
    }
  },
});

const messages: Readonly<Record<Belittles, (words: string) => string>> = {
  answer: (words) => `"${words}" tells a listener to expect less before they have judged it.`,
  self: (words) => `"${words}" makes you smaller than the story does. What did you know or do at that point?`,
  deed: (words) => `"${words}" gives your own work away. What did you do that others had not done?`,
  numbers: (words) => `"${words}" ends the question. Could you give a range, and say where you have it from?`,
  language: (words) => `"${words}" draws the ear to your language, away from your story.`,
};

function findingOf(sentence: Sentence): Finding | undefined {
  const found = apologyOf(sentence);
  if (!found) return undefined;
  const { first, last, belittles } = found;
  const words = typedWords(sentence, first, last);
  return {
    span: wordSpan(sentence, first, last),
    message: messages[belittles](words),
    ...(isWhole(sentence, last - first + 1) ? { fixes: () => [leaveOut(sentence)] } : {}),
  };
}

const apologyOf = readOnce((sentence: Readable): (WordRange & { belittles: Belittles }) | undefined => {
  if (!mayApologise(sentence.words)) return undefined;
  const text = plainText(sentence);
  for (const { pattern, belittles } of apologies) {
    for (const match of text.matchAll(pattern)) {
      // A thought or words of somebody else.
      if (
        /\b(?:told|said|says|told\s+\w+|he|she|they|thought)\s+(?:\w+\s+)?(?:that\s+)?$/u.test(
          text.slice(0, match.index),
        )
      )
        continue;
      const range = wordsAt(sentence, match.index, match.index + match[0].trimEnd().length);
      if (range) return { ...range, belittles };
    }
  }
  return undefined;
});

/** Nothing but the apology and a few small words. */
const isWhole = (sentence: Sentence, words: number): boolean => sentence.words.length - words <= 2;

const leaveOut = (sentence: Sentence) => ({
  title: 'Leave this sentence out',
  edits: [{ span: { start: sentence.start, end: sentence.end }, text: '' }],
  safe: false,
  preferred: false,
});

/** A fault of one's own together with what it cost. */
const isOwned = (near: readonly Sentence[]): boolean =>
  near.some((sentence) => ownFaultOf(sentence) !== undefined) &&
  near.some(
    (sentence) =>
      quantitiesOf(sentence).length > 0 ||
      /\b(?:cost|costs|lost|late|delay\w*|missed|complain\w*|refund\w*|damag\w*|broke|hours|days|weeks)\b/u.test(
        plainText(sentence),
      ),
  );
