/** Adverbs, negations and set adverbial phrases: words that stand between the parts of a clause. */
import { adverbPhrases, subjectPronouns, type Token } from '../word-classes.ts';
import { isFiniteAuxiliary } from './finite-words.ts';

/** More words than anybody puts between a subject and its verb; it keeps the time linear. */
const longestRun = 24;

/** The first word from `from` on that is no adverb, negation or adverbial phrase. */
export function skipAdverbs(tokens: readonly Token[], from: number): number {
  return skip(tokens, from, false);
}

/** The same, past a short phrase between commas too: "had, in fact, seen". */
export function skipAdverbsAndAsides(tokens: readonly Token[], from: number): number {
  return skip(tokens, from, true);
}

export const skipNegation = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.class === 'negation' ? at + 1 : at;

/** How many words of a set adverbial phrase stand here: 3 for "as a result". */
export function phraseLength(tokens: readonly Token[], at: number): number {
  const candidates = phrasesByFirst.get(tokens[at]!.lower);
  if (!candidates) return 0;
  for (const phrase of candidates) {
    let matches = true;
    for (let offset = 1; offset < phrase.length && matches; offset++) {
      const token = tokens[at + offset];
      matches = token !== undefined && token.lower === phrase[offset] && !token.hasComma && !token.hasBreak;
    }
    if (matches) return phrase.length;
  }
  return 0;
}

function skip(tokens: readonly Token[], from: number, withAsides: boolean): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token || at > from + longestRun) return at;
    if (withAsides && token.hasComma && at > 0) {
      const close = closingComma(tokens, at);
      if (close === 0) return at;
      at = close;
      continue;
    }
    if (token.hasBreak && at > from) return at;
    const phrase = phraseLength(tokens, at);
    if (phrase > 0) at += phrase;
    else if (token.class === 'adverb' || token.class === 'negation') at++;
    else return at;
  }
}

/** ", in fact," or ", after two days,": up to six words with a comma after them and no clause among them. */
function closingComma(tokens: readonly Token[], from: number): number {
  const first = tokens[from]!;
  if (first.class === 'coordinator' || first.class === 'subordinator' || subjectPronouns.has(first.core))
    return 0;
  for (let at = from + 1; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at]!;
    if (subjectPronouns.has(token.core) || isFiniteAuxiliary(token) || token.hasBreak) return 0;
    if (token.hasComma) return at;
  }
  return 0;
}

const phrasesByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of adverbPhrases) {
  const list = phrasesByFirst.get(phrase[0]!) ?? [];
  list.push(phrase);
  phrasesByFirst.set(phrase[0]!, list);
}
