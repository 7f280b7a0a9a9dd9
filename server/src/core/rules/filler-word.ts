/**
 * Words that only fill a pause: "basically", "actually", "kind of", "like", "just".
 * Almost each of them has a use in which it carries meaning, so a word is flagged only where its neighbours show that nothing is lost;
 * one finding a sentence, whose fix takes out all of its fillers at once.
 */

import type { Readable } from '../evidence/evidence.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, wordSpan } from '../story/story.ts';
import { anyOf, frame } from '../vocabulary.ts';
import { type Filler, fillers, mayFill } from './filler-word.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const fillerWord = defineRule({
  name: 'filler-word',
  summary: 'A word only fills a pause: basically, actually, kind of, like, just.',
  why: 'A filler costs seconds and makes a fact sound like a guess. Spoken, a few slip in by themselves; a text to practise from need not plan them.',
  severity: 'hint',
  options: {},
  related: [],
  examples: [
    { bad: '«Basically», I weighed every crate again.', becomes: 'I weighed every crate again.' },
    {
      bad: 'I «actually» wrote the rota for the whole ward.',
      becomes: 'I wrote the rota for the whole ward.',
    },
    {
      section: 'situation',
      bad: 'The kiln was, «you know», twenty years old.',
      becomes: 'The kiln was twenty years old.',
    },
    { bad: 'I «kind of» froze and then rang the owner.', becomes: 'I froze and then rang the owner.' },
    { bad: 'I «just» wanted to see the count myself.', becomes: 'I wanted to see the count myself.' },
    {
      section: 'situation',
      bad: 'The stocktaking took «like» four days.',
      becomes: 'The stocktaking took about four days.',
    },
    {
      section: 'situation',
      bad: '«So», like, the bus company lost our booking.',
      becomes: 'The bus company lost our booking.',
    },
    {
      bad: 'I called the parents «in order to» hear what they had been told.',
      becomes: 'I called the parents to hear what they had been told.',
    },
    { section: 'follow-ups', bad: 'It is a small choir, «right»?', becomes: 'It is a small choir.' },
    { good: 'I wanted to know what the guests actually ordered.' },
    { good: 'The label said 40, but there were actually 52 in the box.' },
    { good: 'It is the kind of mistake that shows only in the audit.' },
    { good: 'I ran to the gate and just missed the van.' },
    { good: 'I put the keys in order to see which one was gone.' },
    { good: 'I had just closed the till when the inspector came.' },
    { good: 'I stopped the belt just before the change of shift.' },
    { good: 'At the end of the day I counted the keys with the porter.' },
    { good: 'The trainee answered honestly, so I changed the list.' },
    { section: 'action', good: 'I just went to the ward when the bell rang.' },
    { good: 'It sounded like a loose belt, and I like to look before I order parts.' },
    { good: 'The cook said: "Honestly, I just forgot it."' },
    { section: 'situation', good: 'The basic plan had no phone line, and the actual cost was €90.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of story.sections) {
      if (section.id === 'other') continue;
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          const found = fillersOf(sentence, index === 0);
          // "I sort of walked him through it, you know": of a deed that is hedged another rule speaks first.
          const shown =
            found.find(({ start, end }) => !hedge.test(plainText(sentence).slice(start, end))) ?? found[0];
          const range = shown && wordsAt(sentence, shown.start, shown.end);
          if (range) yield findingOf(story, sentence, found, shown, range);
        }
      }
    }
  },
});

const hedge = /^(?:kind|sort)\s+of$/u;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly filler: Filler;
}

/** In the order of the text; none where nothing else would be left. */
function fillersOf(sentence: Sentence, opensPassage: boolean): readonly Found[] {
  const found = fillersIn(sentence).filter(({ filler }) => opensPassage || !filler.opensPassage);
  if (found.length === 0) return [];
  const text = plainText(sentence);
  const rest = found.reduce(
    (left, { start, end, filler }) => (filler.instead ? left : left - wordCount(text.slice(start, end))),
    wordCount(text),
  );
  return rest < 2 ? [] : found;
}

/** Wherever the sentence stands; without overlaps. */
const fillersIn = readOnce((sentence: Readable): readonly Found[] => {
  const text = plainText(sentence);
  if (!mayFill.test(text)) return [];
  const found: Found[] = [];
  for (const filler of fillers) {
    for (const match of text.matchAll(filler.pattern)) {
      const start = match.index + /^[\s,]*/u.exec(match[0])![0].length;
      const end = match.index + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (/^U[HM]+$/u.test(sentence.text.slice(start, end)) && end - start > 1) continue;
      if (filler.holds && !filler.holds(text.slice(0, start), text.slice(end), text)) continue;
      found.push({ start, end, filler });
    }
  }
  return found.sort((a, b) => a.start - b.start);
});

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

function findingOf(
  story: Story,
  sentence: Sentence,
  found: readonly Found[],
  { start, end, filler }: Found,
  { first, last }: { readonly first: number; readonly last: number },
): Finding {
  const words = sentence.text.slice(start, end).replace(/\s+/gu, ' ');
  const instead = insteadOf(filler, words);
  return {
    span: wordSpan(sentence, first, last),
    message: instead
      ? `"${words}" says no more than "${instead}".`
      : `"${words}" adds nothing that a listener needs, and the sentence sounds surer without it.`,
    fixes: () => fixesOf(story, sentence, found),
  };
}

const insteadOf = ({ instead }: Filler, words: string): string | undefined =>
  instead && Object.entries(instead).find(([key]) => words.toLowerCase().split(/\s+/u).includes(key))?.[1];

function fixesOf(story: Story, sentence: Sentence, found: readonly Found[]): readonly Fix[] {
  let text: string | undefined = sentence.text;
  for (const one of [...found].reverse()) {
    if (text === undefined) return [];
    if (one.filler.needsRewording && /,/u.test(text.slice(0, one.start))) return [];
    text = withoutFiller(text, one, sentence);
  }
  if (text === undefined || text === sentence.text) return [];
  const { start, end, replacement } = difference(sentence.text, text);
  // Markup next to the words would be left standing round nothing.
  const slice = (from: number, to: number, source: string): string => source.slice(Math.max(0, from), to);
  const isPlain =
    slice(sentence.start + start - 1, sentence.start + end + 1, story.text).slice(start === 0 ? 1 : 0) ===
    slice(start - 1, end + 1, sentence.text.concat(story.text.slice(sentence.end, sentence.end + 1)));
  if (!isPlain) return [];
  const quoted = found.map((one) => `"${sentence.text.slice(one.start, one.end).replace(/\s+/gu, ' ')}"`);
  const only =
    found.length === 1
      ? insteadOf(found[0]!.filler, sentence.text.slice(found[0]!.start, found[0]!.end))
      : undefined;
  return [
    {
      title: only ? `Replace ${quoted[0]} with "${only}"` : `Remove ${quoted.join(', ')}`,
      edits: [{ span: { start: sentence.start + start, end: sentence.start + end }, text: replacement }],
      safe: true,
      preferred: true,
    },
  ];
}

const pausesBefore = anyOf(`
  although an? and because but everybody everyone he i it my no_one nobody our she so that the there these
  they this those we when where which who
`);
const openers = new RegExp(frame`^\s*,\s*${pausesBefore}\b`, 'iu');
const functionWords = anyOf(`
  about after am an? and are as at be because been before being but by can could did do does felt for from got
  had has have he her his i if in is it its looked my not of on or our really seemed she should so that the
  their they this to very was we went were when while will with would you
`);
const glue = new RegExp(frame`\b${functionWords}\s*,\s*$`, 'iu');

/** The text without one filler: spaces, commas, capital and article are put right. Undefined where that is not certain. */
function withoutFiller(text: string, { start, end, filler }: Found, sentence: Sentence): string | undefined {
  const words = text.slice(start, end);
  const shorter = insteadOf(filler, words);
  if (shorter !== undefined)
    return text.slice(0, start) + (isCapital(words[0]!) ? capitalised(shorter) : shorter) + text.slice(end);
  const left = text.slice(0, start);
  const right = text.slice(end).replace(/^(?:…|\.{2,3})(?=\s)/u, '');
  if (/[-–—(:/]\s*$/u.test(left) || /^\s*(?:[-–—)/:]|\.\.|…)/u.test(right)) return undefined;
  if (!/[\p{L}\p{N}]/u.test(left)) {
    const rest = right.replace(/^[\s,]+/u, '');
    const next = sentence.words.find((word) => word.start >= end);
    if (next?.code || next?.quoted) return undefined;
    return left + (isCapital(words[0]!) ? capitalised(rest) : rest);
  }
  if (!/[\p{L}\p{N}]/u.test(right))
    return (
      left.replace(/[\s,]+$/u, '') +
      right.replace(/^\s+/u, '').replace(/^\?/u, words.trim().toLowerCase() === 'right' ? '.' : '?')
    );
  const hasCommaBefore = /,\s*$/u.test(left);
  const hasCommaAfter = /^\s*,/u.test(right);
  if (hasCommaBefore && hasCommaAfter) {
    const keeps = !glue.test(left) && openers.test(right);
    return `${left.replace(/\s*,\s*$/u, keeps ? ', ' : ' ')}${right.replace(/^\s*,\s*/u, '')}`;
  }
  if (hasCommaAfter)
    return /\b(?:and|but|so|because|that|if|when|or|i|we|he|she|it|they)\s*$/iu.test(left)
      ? `${left}${right.replace(/^\s*,\s*/u, '')}`
      : `${left.trimEnd()}${right.trimStart()}`;
  const rest = right.trimStart();
  if (/^[.;!?]/u.test(rest)) return `${left.replace(/[\s,]+$/u, '')}${rest}`;
  const article = /\b(an?)\s+$/iu.exec(left);
  if (article && /^[aeiou]/iu.test(rest) !== (article[1]!.length === 2)) return undefined;
  return left + rest;
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The one stretch in which two texts differ. */
function difference(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly replacement: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  return { start, end: before.length - tail, replacement: after.slice(start, after.length - tail) };
}
