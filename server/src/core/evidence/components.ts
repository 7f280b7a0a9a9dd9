/** The parts of a technical system that a sentence names: what a listener has to picture before the story goes on. */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, frame } from '../vocabulary.ts';
import { componentNames, componentNouns, partNouns } from './components.words.ts';
import type { Readable } from './evidence.ts';
import { blankedText, wordsAt } from './pattern.ts';

export interface Component extends WordRange {
  /** What makes two mentions the same component, in lower case. */
  readonly name: string;
}

const names = new RegExp(
  frame`
    (?<![\w-])
    (?:${componentNames.map((name) => name.replace(/[.+]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})
    (?![\w-])
  `,
  'giu',
);
// "the auth service", "an event bus", "three Postgres clusters": the noun with the word that tells which one.
const nouns = new RegExp(`(?<=(?<![\\w-])([\\w-]+)\\s+)(?:${componentNouns.join('|')})s?(?![\\w-])`, 'giu');
const notComponents = anyOf(`
  a all an and are bad better by customer each every for from good in into is its my new no of on or other our
  poor same that the their then these this those to was were which with
`);
const empty = new RegExp(frame`^${notComponents}$`, 'iu');

export const componentsOf = readOnce((sentence: Readable): readonly Component[] => {
  const text = blankedText(sentence);
  const found: Component[] = [];
  const add = (name: string, start: number, end: number): void => {
    const range = wordsAt(sentence, start, end);
    if (range && !found.some((other) => other.first <= range.last && range.first <= other.last)) {
      found.push({ ...range, name: name.toLowerCase().replace(/\s+/g, ' ') });
    }
  };
  for (const match of text.matchAll(names)) add(match[0], match.index, match.index + match[0].length);
  for (const match of text.matchAll(nouns)) {
    const kind = match[1];
    if (kind === undefined || empty.test(kind)) continue;
    const end = match.index + match[0].length;
    add(`${kind} ${match[0]}`, text.lastIndexOf(kind, match.index - 1), end);
  }
  return found.sort((a, b) => a.first - b.first);
});

/**
 * The same in a tour of any machine or office system: components, parts of machines and abbreviations.
 * Abbreviations count only beside three parts with a name, since any trade has them.
 */
export const partsOf = readOnce((sentence: Readable): readonly Component[] => {
  const components = componentsOf(sentence);
  const isWithin = (at: number): boolean => components.some(({ first, last }) => at >= first && at <= last);
  const heads = sentence.words.flatMap(({ lower }, at): Component[] => {
    const noun = lower.replace(/(?<=[^s])s$/u, '');
    return !isWithin(at) && partNouns.has(noun) ? [{ first: at, last: at, name: noun }] : [];
  });
  const named = distinct([...components, ...heads]);
  if (named.length < 3) return named;
  const abbreviations = sentence.words.flatMap(({ text }, at): Component[] =>
    !isWithin(at) && /^\p{Lu}{3,5}s?$/u.test(text) ? [{ first: at, last: at, name: text }] : [],
  );
  return distinct([...named, ...abbreviations]);
});

const distinct = (parts: readonly Component[]): readonly Component[] =>
  [...new Map(parts.map((part) => [part.name, part])).values()].sort((a, b) => a.first - b.first);
