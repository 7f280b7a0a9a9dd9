/** What the judgement of "we" reads a sentence's words and clauses for: where "we" stands, and what is somebody else's speech. */
import { readClauses, tokensOf } from '../../story/clauses.ts';
import type { Clause } from '../../story/grammar.ts';
import type { Sentence } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';
import { isFirstPlural } from './mentions.ts';
import { sparedWords } from './speech.ts';

export interface WeSentence {
  readonly sentence: Pick<Sentence, 'text' | 'words'>;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Positions of words inside the speech of others. */
  readonly spared: ReadonlySet<number>;
  /** Whether any word for "we" is there, in anybody's speech. */
  readonly hasMention: boolean;
  /** Positions of the candidate's own words for "we". */
  readonly own: readonly number[];
  /** The clauses whose subject is the candidate's own "we". */
  readonly weClauses: readonly Clause[];
}

export function readWeSentence(
  sentence: Pick<Sentence, 'text' | 'words'>,
  sparesIndirect = true,
): WeSentence {
  const tokens = tokensOf(sentence);
  const { clauses } = readClauses(sentence);
  const spared = sparedWords(sentence, tokens, clauses, sparesIndirect);
  const mentions = tokens.flatMap((token, at) => (isFirstPlural(sentence, token, at) ? [at] : []));
  const weClauses = clauses.filter(
    ({ subject, kind }) =>
      subject?.person === 'we' &&
      !subject.isImplied &&
      !spared.has(subject.head) &&
      kind !== 'non-finite' &&
      // "the ones we made ourselves were worse"
      !(subject.head > 0 && /^oursel(?:f|ves)$/u.test(tokens[subject.head]!.core)) &&
      (!/^(?:we|us)$/u.test(tokens[subject.head]!.core) || mentions.includes(subject.head)),
  );
  return {
    sentence,
    tokens,
    clauses,
    spared,
    hasMention: mentions.length > 0,
    own: mentions.filter((at) => !spared.has(at)),
    weClauses,
  };
}

export function hostOf(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  return clause.parent === undefined ? undefined : clauses[clause.parent];
}

/** The pronoun or the whole subject, to the end of its verb. */
export function rangeOf({ subject, verb, kind }: Clause): { readonly first: number; readonly last: number } {
  const { first, last } = subject!;
  if (!verb) return { first, last };
  // A coordinate verb stands far from the pronoun that it shares.
  if (kind === 'coordinate') return { first: verb.first, last: verb.last };
  const end = Math.max(last, verb.last);
  if (verb.first < first) return { first: verb.first, last: end };
  return { first, last: verb.last - first > 8 ? last : end };
}
