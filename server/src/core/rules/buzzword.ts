/**
 * Jargon that stands in for what was done: "leveraged synergies", "drove alignment", "a holistic approach".
 * A name in capitals ("Dive Deep", a firm) is no jargon, and neither is a word that its trade uses plainly.
 */
import type { Readable } from '../evidence/evidence.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, typedWords, wordSpan } from '../story/story.ts';
import { pattern } from '../vocabulary.ts';
import { buzzwords, type Hides, plainWords } from './buzzword.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const buzzword = defineRule({
  name: 'buzzword',
  summary: 'A buzzword (leveraged, holistic, drove alignment) stands in for what was done.',
  why: 'Buzzwords fit every story, so a listener learns nothing from them and asks what you did. The plain deed is shorter and is yours.',
  severity: 'hint',
  options: {},
  related: ['filler-word', 'vague-outcome'],
  examples: [
    {
      bad: 'I «leveraged» the list of former guests for the invitations.',
      becomes: 'I used the list of former guests for the invitations.',
    },
    { bad: 'I «spearheaded» the move of the archive.', becomes: 'I led the move of the archive.' },
    { bad: 'I «drove alignment» between the kitchen and the front desk.' },
    { section: 'result', bad: 'The leaflet «moved the needle» for the blood bank.' },
    { section: 'reflection', bad: 'I am «passionate about» logistics.' },
    { bad: 'I took a «holistic» approach to the bus timetable.' },
    { section: 'result', bad: 'The new depot has a «state-of-the-art» process.' },
    { good: 'I asked each of the four unit heads for their objection and changed two dates.' },
    { good: 'I moved the needle out of the vein and pressed on the spot.' },
    { good: 'I planned holistic nursing care together with the family.' },
    { good: 'The second offer gave us leverage in the talks with the landlord.' },
    { good: 'I wrote an end-to-end test for the order form.' },
    { good: 'The complaint went to the next level of support.' },
    { section: 'reflection', good: 'I chose Dive Deep as the theme of our next training day.' },
    { good: 'He said: "We should leverage our synergies."' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of story.sections) {
      if (section.id === 'other') continue;
      for (const sentence of passagesOf(section).flat()) {
        const finding = findingOf(sentence);
        if (finding) yield finding;
      }
    }
  },
});

const questions: Readonly<Record<Hides, string>> = {
  deed: 'hides what you did. What did you do, and with what?',
  quality: 'praises it without saying how it works. What could it do that the old one could not?',
  person: 'is what every candidate says. What did you do that shows it?',
  outcome: 'could stand for any result. What changed, and by how much?',
};

function findingOf(sentence: Sentence): Finding | undefined {
  const found = buzzwordOf(sentence);
  if (!found) return undefined;
  const span = wordSpan(sentence, found.first, found.last);
  const words = typedWords(sentence, found.first, found.last);
  const message = `"${words}" ${questions[found.hides]}`;
  const plain = plainWords[words.toLowerCase()];
  if (!plain) return { span, message };
  const text = /^\p{Lu}/u.test(words) ? plain.replace(/^./u, (letter) => letter.toUpperCase()) : plain;
  const title = `Replace "${words}" with "${plain}"`;
  return { span, message, fixes: () => [{ title, edits: [{ span, text }], safe: false, preferred: true }] };
}

/** "The client asked for more synergy": the word is theirs, and the candidate may have asked what it meant. */
const wordsOfOthers = pattern`
  (?<!\b(?:i|we)\s+(?:\w+\s+)?)\b(?:
    (?:ask|call|hop|look|wish)(?:ed|ing)\s+for|demanded|insisted\s+on|(?:kept\s+)?(?:speaking|talking)\s+(?:of|about)|
    (?:spoke|talked|raved)\s+(?:of|about)|wanted|promised|advertised|used\s+(?:words|terms)\s+like|called\s+(?:it|this|that|them|us|me)
  )\s+(?:[\w-]+\s+){0,3}$
`;

const buzzwordOf = readOnce((sentence: Readable): (WordRange & { hides: Hides }) | undefined => {
  const text = plainText(sentence);
  for (const { pattern, hides } of buzzwords) {
    for (const match of text.matchAll(pattern)) {
      const range = wordsAt(sentence, match.index, match.index + match[0].length);
      if (
        range &&
        !isName(sentence, range.first, range.last) &&
        !wordsOfOthers.test(text.slice(0, match.index))
      )
        return { ...range, hides };
    }
  }
  return undefined;
});

/** Capitals inside a sentence: the name of a principle, a course, a firm. */
const isName = (sentence: Readable, first: number, last: number): boolean =>
  sentence.words
    .slice(first, last + 1)
    .some(({ text }, index) => first + index > 0 && /^\p{Lu}\p{Ll}/u.test(text)) ||
  (/^\p{Lu}\p{Ll}/u.test(sentence.words[last + 1]?.text ?? '') &&
    /^\p{Lu}/u.test(sentence.words[last]?.text ?? ''));
