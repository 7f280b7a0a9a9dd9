/** Reads a pronoun as a phrase: who it is, and what belongs to it in "we all" or "we platform engineers". */
import type { Person } from '../grammar.ts';
import { subjectPronouns, type Token } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { isFiniteAuxiliary, verbStrength } from './finite-words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Reader } from './reader.ts';

/** Pronouns that are not here are "others". */
const persons: ReadonlyMap<string, Person> = new Map([
  ['i', 'I'],
  ['me', 'I'],
  ['myself', 'I'],
  ['mine', 'I'],
  ['we', 'we'],
  ['us', 'we'],
  ['ourselves', 'we'],
  ['ours', 'we'],
  ['you', 'you'],
  ['he', 'he-she'],
  ['she', 'he-she'],
  ['him', 'he-she'],
  ['they', 'they'],
  ['them', 'they'],
  ['everyone', 'team'],
  ['everybody', 'team'],
  ['nobody', 'nobody'],
  ['none', 'nobody'],
  ['nothing', 'nobody'],
  ['it', 'it'],
  ['this', 'it'],
  ['that', 'it'],
  ['there', 'it'],
  ['what', 'it'],
  ['which', 'it'],
  ['something', 'it'],
  ['anything', 'it'],
  ['everything', 'it'],
]);
const groupNouns =
  /(?:ers|ors|ists|nurses|folks|guys|students|teachers|interns|leads|devs|reps|analysts|women|people|parents)$/u;
const countWords = /^(?:all|both|each|two|three|four|five|six|2|3|4|5|6)$/u;

export function pronounPhrase(reader: Reader, from: number): NounPhrase {
  const { core, clitic } = reader.tokens[from]!;
  const person = persons.get(core) ?? 'others';
  const last =
    !clitic && (core === 'we' || core === 'us' || core === 'you' || core === 'they')
      ? lastOfGroup(reader, from)
      : from;
  return {
    first: from,
    last,
    head: from,
    person,
    number: person === 'we' || person === 'you' || person === 'they' ? 'plural' : 'singular',
    next: last + 1,
    isNominative: subjectPronouns.has(core),
    isPronoun: true,
  };
}

/** "we all", "we three", "we engineers" and "we platform engineers" are one phrase. */
function lastOfGroup(reader: Reader, from: number): number {
  const { tokens } = reader;
  let at = from + 1;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.hasComma || token.hasBreak || token.opens || !countWords.test(token.lower)) break;
    const next = tokens[at + 1];
    // "we all but gave up", "we all of a sudden"
    if (
      token.lower === 'all' &&
      (next?.lower === 'but' || (next?.lower === 'of' && tokens[at + 2]?.lower === 'a'))
    )
      break;
    if (token.class === 'number' && !(next && (next.class === 'open' || verbStrength(reader, at + 1) > 0)))
      break;
  }
  return lastOfApposition(tokens, at);
}

/** The last word of "engineers" in "we platform engineers agreed"; the word before `at` when there is none. */
function lastOfApposition(tokens: readonly Token[], at: number): number {
  for (let end = at; end < Math.min(tokens.length, at + 3); end++) {
    const word = tokens[end]!;
    if (word.hasComma || word.hasBreak || word.opens || word.class !== 'open') break;
    if (word.form?.past || word.form?.gerund) break;
    if (!groupNouns.test(word.lower)) continue;
    let after = skipAdverbs(tokens, end + 1);
    // "we volunteers from the night desk called"
    if (tokens[after]?.class === 'preposition')
      for (let steps = 0; steps < 6 && tokens[after] && !tokens[after]!.hasComma; steps++) {
        if (isFiniteAuxiliary(tokens[after]!) || tokens[after]!.form?.past) break;
        after++;
      }
    const next = tokens[after];
    if (next && !next.hasBreak && (isFiniteAuxiliary(next) || next.form?.past || next.form?.base)) return end;
  }
  return at - 1;
}
