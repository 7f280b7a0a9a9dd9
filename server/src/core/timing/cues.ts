/**
 * What a speaker needs to see to remember what comes next: figures, own deeds, names, the boundary, the mechanism,
 * always in the words and in the order of the text. A cue may leave words out and never adds one.
 */

import { boundaryOf } from '../evidence/boundary.ts';
import { ownDeedsOf } from '../evidence/deeds.ts';
import { mechanismOf } from '../evidence/mechanism.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { readClauses } from '../story/clauses.ts';
import type { WordRange } from '../story/grammar.ts';
import type { SectionId, Sentence } from '../story/story.ts';
import { setOf } from '../vocabulary.ts';
import { FUNCTION_WORDS } from './pace.words.ts';

/** More than seven things are no help to memory (Miller 1956). */
const MOST_CUES = 7;
const LEAST_CUES = 3;
const MOST_WORDS = 7;
const MOST_DEED_WORDS = 5;

/** The key words of a paragraph: three to seven where it has them. */
export function cuesOf(sentences: readonly Sentence[]): readonly string[] {
  const found = sentences.flatMap((sentence) => [
    ...ranked(sentence, figuresOf(sentence), 4),
    ...ranked(sentence, deedCuesOf(sentence), 3),
    ...ranked(sentence, phraseOf(sentence, boundaryOf(sentence)), 2),
    ...ranked(sentence, namesOf(sentence), 1),
  ]);
  const chosen = choose(found, MOST_CUES);
  if (chosen.length >= LEAST_CUES) return chosen.map(textOf);
  const contents = sentences.flatMap((sentence) => ranked(sentence, contentWordsOf(sentence), 0));
  return choose([...found, ...contents], LEAST_CUES).map(textOf);
}

/** The one line of a section on the cue card: its figures, its boundary, its deeds or its mechanism. Empty without any. */
export function cueLineOf(id: SectionId, sentences: readonly Sentence[]): string {
  const found = sentences.flatMap((sentence) => [
    ...ranked(sentence, figuresOf(sentence), id === 'situation' || id === 'result' ? 4 : 2),
    ...(id === 'reflection' ? [] : ranked(sentence, phraseOf(sentence, boundaryOf(sentence)), 5)),
    ...(id === 'task' || id === 'action' ? ranked(sentence, deedCuesOf(sentence), 3) : []),
    ...(id === 'reflection' || id === 'result'
      ? ranked(sentence, phraseOf(sentence, mechanismOf(sentence)), 3)
      : []),
  ]);
  const chosen = choose(found, MOST_CUES).map(textOf);
  return (chosen.length > 0 ? chosen : cuesOf(sentences)).join(' · ');
}

interface Cue extends WordRange {
  readonly sentence: Sentence;
  readonly rank: number;
}

const ranked = (sentence: Sentence, ranges: readonly WordRange[], rank: number): readonly Cue[] =>
  ranges.map(({ first, last }) => ({ sentence, first, last, rank }));

/** The words found and those that complete them. */
const phraseOf = (sentence: Sentence, range: WordRange | undefined): readonly WordRange[] =>
  range ? [stretched(sentence, range.first, MOST_WORDS)] : [];

/** The best ones, none inside another, in the order of the text. */
function choose(cues: readonly Cue[], most: number): readonly Cue[] {
  const taken: Cue[] = [];
  // Equal ranks are taken in turn from every sentence, so that a long first sentence does not crowd out the last.
  const turns = new Map<string, number>();
  const inTurn = cues
    .map((cue) => {
      const key = `${cue.sentence.start} ${cue.rank}`;
      const turn = turns.get(key) ?? 0;
      turns.set(key, turn + 1);
      return { cue, turn };
    })
    .sort((a, b) => b.cue.rank - a.cue.rank || a.turn - b.turn);
  for (const { cue } of inTurn) {
    if (taken.length >= most) break;
    const repeats = taken.some((other) => textOf(other).toLowerCase() === textOf(cue).toLowerCase());
    if (!repeats && !taken.some((other) => meets(other, cue))) taken.push(cue);
  }
  return taken.sort((a, b) => a.sentence.start - b.sentence.start || a.first - b.first);
}

const meets = (a: Cue, b: Cue): boolean =>
  a.sentence === b.sentence && a.first <= b.last && b.first <= a.last;

function textOf({ sentence, first, last }: Cue): string {
  const start = sentence.words[first]?.start ?? 0;
  const end = sentence.words[last]?.end ?? start;
  return sentence.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Figures that belong together are one cue ("0.3% to zero"), with what is counted ("28 of 41 prescriptions"). */
function figuresOf(sentence: Sentence): readonly WordRange[] {
  const joined: WordRange[] = [];
  for (const { first, last } of quantitiesOf(sentence)) {
    const before = joined.at(-1);
    const between = before ? sentence.words.slice(before.last + 1, first).map(({ lower }) => lower) : [];
    const isChange = between.length <= 3 && between.includes('to');
    const isNear = between.length === 0 || isChange || (between.length === 1 && JOINTS.has(between[0] ?? ''));
    if (before && isNear && last - before.first < MOST_WORDS)
      joined[joined.length - 1] = { first: before.first, last };
    else joined.push({ first, last });
  }
  return joined.map(({ first, last }) => ({ first, last: withWhatIsCounted(sentence, last) }));
}

const JOINTS = setOf('and in of');

function withWhatIsCounted({ words, text }: Sentence, last: number): number {
  const next = words[last + 1];
  if (!next || !/^\s*$/.test(text.slice(words[last]?.end ?? 0, next.start))) return last;
  if (next.lower === 'a' || next.lower === 'an' || next.lower === 'per')
    return Math.min(last + 2, words.length - 1);
  if (next.lower !== 'of') return last;
  const noun = words.findIndex(
    (word, at) => at > last + 1 && at <= last + 4 && !FUNCTION_WORDS.has(word.lower),
  );
  return noun < 0 ? last : noun;
}

/** The verb of an own deed with what it did: "compared one day of sent notifications", "chose a retry". */
function deedCuesOf(sentence: Sentence): readonly WordRange[] {
  const deeds = ownDeedsOf(sentence);
  return readClauses(sentence).clauses.flatMap((clause): WordRange[] => {
    const verb = clause.verb;
    if (!verb || !deeds.some(({ first }) => first === clause.first)) return [];
    const range = stretched(sentence, verb.head, MOST_DEED_WORDS);
    const object = sentence.words[range.last]?.lower ?? '';
    // "found" or "wrote it" alone calls nothing to mind.
    return range.last === verb.head || (range.last === verb.head + 1 && FUNCTION_WORDS.has(object))
      ? []
      : [range];
  });
}

/** From a word on to the next clause or mark, and not ending in a word that leads on. */
function stretched({ words, text }: Sentence, first: number, most: number): WordRange {
  let last = first;
  while (last + 1 < words.length && last - first + 1 < most) {
    const gap = text.slice(words[last]?.end ?? 0, words[last + 1]?.start ?? 0);
    if (gap.trim() !== '' || NEXT_CLAUSE.has(words[last + 1]?.lower ?? '')) break;
    last += 1;
  }
  while (last > first && LEADS_ON.has(words[last]?.lower ?? '')) last -= 1;
  return { first, last };
}

const NEXT_CLAUSE = setOf(`
  after and as because before but if or since so that until when where whether which while who whose
`);
const LEADS_ON = setOf(`
  a about an are at be between by during each every for from had has have her his i in into is its more my no
  not of on one onto our over the their these this those three through to two under very was we were with
  without your
`);

/** Capitals inside a sentence: names and acronyms. */
function namesOf({ words }: Sentence): readonly WordRange[] {
  const names: WordRange[] = [];
  for (const [at, word] of words.entries()) {
    const isName = !word.quoted && /\p{Lu}/u.test(word.text) && !/^I(?:['’]|$)/.test(word.text);
    const isCapitalOnlyBecauseFirst = at === 0 && /^\p{Lu}\p{Ll}*$/u.test(word.text);
    if (!isName || isCapitalOnlyBecauseFirst) continue;
    const before = names.at(-1);
    if (before?.last === at - 1) names[names.length - 1] = { first: before.first, last: at };
    else names.push({ first: at, last: at });
  }
  return names;
}

/** Long words first: they are the rare ones. */
const contentWordsOf = ({ words }: Sentence): readonly WordRange[] =>
  words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => word.text.length > 4 && !FUNCTION_WORDS.has(word.lower))
    .sort((a, b) => b.word.text.length - a.word.text.length)
    .map(({ at }) => ({ first: at, last: at }));
