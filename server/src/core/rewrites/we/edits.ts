/** Turns new texts of words into edits: blanks, commas and capitals follow; how a word was written stays. */
import type { Span } from '../../story/spans.ts';
import type { Sentence } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';

export interface LocalEdit extends Span {
  readonly text: string;
}

/** Removals take one blank or the comma pair with them; a removed first word passes its capital on. */
export function asEdits(
  text: string,
  words: Sentence['words'],
  changed: ReadonlyMap<number, string>,
): readonly LocalEdit[] {
  const edits: LocalEdit[] = [];
  let capital = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const replacement = changed.get(at);
    if (replacement === undefined) {
      if (capital) {
        const first = word.text.charAt(0);
        if (first !== first.toUpperCase())
          edits.push({ start: word.start, end: word.start + 1, text: first.toUpperCase() });
        capital = false;
      }
      continue;
    }
    if (replacement !== '') {
      const start = capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
      capital = false;
      // The writer's own kind of apostrophe stays.
      const typed = text.includes('\u2019') ? start.replaceAll("'", '\u2019') : start;
      if (typed !== word.text) edits.push({ start: word.start, end: word.end, text: typed });
      continue;
    }
    let last = at;
    while (changed.get(last + 1) === '') last++;
    let { start } = word;
    let { end } = words[last]!;
    const before = at > 0 ? text.slice(words[at - 1]!.end, start) : text.slice(0, start);
    const after = text.slice(end, words[last + 1]?.start ?? text.length);
    const isFirst = at === 0 || /[.!?:]\s*$/u.test(before);
    if (isFirst && /^\p{Lu}/u.test(word.text)) capital = true;
    if (before.endsWith(', ') && after.startsWith(', ')) {
      // "we, as a team, moved": both commas go.
      edits.push({ start: start - 2, end: end + 1, text: '' });
      at = last;
      continue;
    }
    if (/^,\s/u.test(after) && (isFirst || /,\s*$/u.test(before))) end += after.startsWith(', ') ? 2 : 1;
    else if (
      /^,\s/u.test(after) &&
      /(?:^|\s)$/u.test(before) &&
      at > 0 &&
      isConjunction(words[at - 1]!.lower)
    )
      end += 2;
    else if (before.endsWith(' ') && !isFirst) {
      // "decided together, as a group, to refund": the pair of commas goes with what it held.
      if (after.startsWith(', ') && text.slice(start, end).includes(',')) end += 1;
      start -= 1;
      if (/,$/u.test(text.slice(0, start)) && /^[.!?]/u.test(after)) start -= 1;
    } else if (after.startsWith(' ')) end += 1;
    edits.push({ start, end, text: '' });
    at = last;
  }
  return edits;
}

const isConjunction = (lower: string): boolean => /^(?:and|but|so|then|or)$/u.test(lower);

export function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?]\s*$/u.test(tokens[at]!.gap);
}

export function matchCase(before: string, replacement: string, isStart: boolean): string {
  if (replacement === 'I' || replacement.startsWith("I'") || replacement.startsWith('I ')) return replacement;
  if (before.length > 1 && before === before.toUpperCase() && /\p{L}{2}/u.test(before))
    return replacement.toUpperCase();
  return /^\p{Lu}/u.test(before) || (isStart && /^\p{Lu}/u.test(before))
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}

/** As the word before was written: "Were", "WERE". */
export function keepCapital(before: string, after: string): string {
  if (/^\p{Lu}[\p{Lu}'’]+$/u.test(before)) return after.toUpperCase();
  return /^\p{Lu}/u.test(before) ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}
