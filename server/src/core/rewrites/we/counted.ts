/** Where the number of people is the point, so that "I" would be false: "six of us", "us nurses", "half were ours and half theirs". */
import type { WordRange } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { isCountedUs, isGroupName, takesComplement } from './mentions.ts';
import type { WeSentence } from './sentence.ts';

/** "us nurses", "each was told", "half were ours and half theirs" */
export function isCounted({ tokens, own, spared }: WeSentence): boolean {
  return (
    own.some((at) => isBothUs(tokens, at)) ||
    own.some(
      (at) => tokens[at]!.core === 'us' && isGroupName(tokens, at + 1) && !takesComplement(tokens, at),
    ) ||
    tokens.some(
      ({ lower, core }, at) =>
        !spared.has(at) &&
        ((lower === 'each' &&
          (/^(?:have|be|do|modal)$/u.test(tokens[at + 1]?.class ?? '') ||
            // "each took a floor", not "each dropped call"
            (tokens[at + 1]?.form?.past === true && tokens[at + 2]?.class !== 'open'))) ||
          (core === 'ours' && isContrasted(tokens, at))),
    )
  );
}

/** "us both being sick". */
export const isBothUs = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.core === 'us' && tokens[at + 1]?.lower === 'both';

/** "none of us had the key", "the last out were the two of us": the group as subject or predicate; "for all of us" is no one's part. */
export function countedGroup({ tokens, clauses, own }: WeSentence): WordRange | undefined {
  for (const at of own) {
    if (tokens[at]!.core !== 'us' || tokens[at - 1]?.lower !== 'of') continue;
    const counts = tokens[at - 2];
    if (!counts || !(isCountedUs(tokens, at) || counts.lower === 'which')) continue;
    const first = /^(?:the|all|only)$/u.test(tokens[at - 3]?.lower ?? '') ? at - 3 : at - 2;
    // "as many as six of us were"
    const isRough =
      tokens[first - 1]?.lower === 'as' && /^(?:many|few)$/u.test(tokens[first - 2]?.lower ?? '');
    const before = tokens[isRough ? first - 4 : first - 1];
    if (before && (before.class === 'preposition' || before.class === 'to' || before.lower === 'there'))
      continue;
    // "Four of us had been pricked": what befell them was nobody's part.
    if (
      clauses.some(({ subject, verb }) => subject?.last === at && verb?.voice === 'passive' && verb.isPerfect)
    )
      continue;
    // "A plan that each of us could defend": what each should be able to do.
    if (/^(?:that|which)$/u.test(before?.lower ?? '') && /^(?:can|could)$/u.test(tokens[at + 1]?.lower ?? ''))
      continue;
    const isThere = tokens.slice(0, first).some(({ lower }) => lower === 'there');
    // "there were four of us for 28 patients": how much each had to do.
    const isLoad = tokens[at + 1]?.lower === 'for' && tokens[at + 2]?.class === 'number';
    const isPredicate = before?.class === 'be' && (!isThere || isLoad);
    if (isPredicate || isBeforeVerb(tokens[at + 1]) || isGivenTo(before, counts)) return { first, last: at };
  }
  return undefined;
}

/** "gave each of us a sauce", "wanted both of us at the door": what they wanted of everyone is what the answer is about. */
const isGivenTo = (before: Token | undefined, { lower }: Token): boolean =>
  /^(?:each|both|two|three|four)$/u.test(lower) &&
  before?.form?.past === true &&
  /^(?:give|want|ask|send|put|assign|hand|need|make|teach|pick|choose|tell|order|call)$/u.test(
    before.form.lemma,
  );

const isBeforeVerb = (next: Token | undefined): boolean =>
  next !== undefined &&
  !next.hasBreak &&
  (/^(?:be|have|do|modal)$/u.test(next.class) || next.form !== undefined || next.class === 'adverb');

/** "half were ours and half theirs", "ours, hers for the dose": whose it was is told, and it was several people's. */
function isContrasted(tokens: readonly Token[], ours: number): boolean {
  const other = tokens.findIndex(
    ({ core }, at) =>
      at > ours && /^(?:mine|hers|his|theirs|yours)$/u.test(core) && tokens[at + 1]?.class !== 'open',
  );
  return (
    other > 0 &&
    !tokens
      .slice(ours, other)
      .some(({ lower, class: wordClass, form }) => wordClass === 'be' || lower === 'not' || form?.past)
  );
}
