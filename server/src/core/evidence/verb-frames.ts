/**
 * What somebody is said to do, as a frame: verbs by meaning and what must stand behind them.
 * The clause reader says whose verb it is and whether it is denied; a table of frames holds only vocabulary.
 */
import type { Clause, WordRange } from '../story/grammar.ts';
import type { Readable } from './evidence.ts';
import { plainText } from './pattern.ts';

export interface VerbFrame<Kind extends string> {
  readonly kind: Kind;
  /** Base forms. */
  readonly lemmas: ReadonlySet<string>;
  readonly isNegated: boolean;
  /** Read from the end of the verb on; its words belong to what is said. */
  readonly after: RegExp;
}

/** Makes frames of one polarity; a blank in the source stands for any white space. */
export const frames =
  <Kind extends string>(isNegated: boolean) =>
  (kind: Kind, lemmas: string, after = ''): VerbFrame<Kind> => ({
    kind,
    lemmas: new Set(lemmas.trim().split(/\s+/u)),
    isNegated,
    after: new RegExp(`^(?:${after})`.replace(/ /gu, '\\s+'), 'u'),
  });

export interface FoundFrame<Kind extends string> extends WordRange {
  readonly kind: Kind;
}

/** The first frame that the clause shows, from its verb to the end of what stands behind it. */
export function frameIn<Kind extends string>(
  sentence: Readable,
  { verb }: Clause,
  table: readonly VerbFrame<Kind>[],
): FoundFrame<Kind> | undefined {
  if (!verb) return undefined;
  const text = plainText(sentence);
  const isNegated = isDenied(sentence, verb);
  // "Were not able": the negation stands behind a bare copula.
  const isNotBehind = isNegated && sentence.words[verb.last + 1]?.lower === 'not';
  const end = sentence.words[isNotBehind ? verb.last + 1 : verb.last]!.end;
  for (const { kind, lemmas, isNegated: negated, after } of table) {
    if (!lemmas.has(verb.lemma) || negated !== isNegated) continue;
    const found = after.exec(text.slice(end));
    if (!found) continue;
    const until = end + found[0].trimEnd().length;
    const last = sentence.words.findLastIndex((word) => word.start < until);
    return { kind, first: verb.first, last: Math.max(verb.last, last) };
  }
  return undefined;
}

/** "did not", "never did": the adverb may stand before the verb as well as in it. */
export function isDenied(
  sentence: Readable,
  { first, last, isNegated }: NonNullable<Clause['verb']>,
): boolean {
  const words = sentence.words.slice(Math.max(0, first - 1), last + 1);
  return isNegated || words.some(({ lower }) => lower === 'never');
}
