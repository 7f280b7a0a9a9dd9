/** What a judgement of "we" says: rewrite it, only flag it, or leave it, and why. */
import type { WordRange } from '../../story/grammar.ts';

/** Why a sentence is left alone or only flagged. */
export type WeReason =
  | 'no-we'
  | 'speech-of-others'
  | 'generic'
  | 'background'
  | 'organisation'
  | 'own-deed-told'
  | 'family'
  | 'joint'
  | 'counted'
  | 'named-others'
  | 'team'
  | 'unclear';

export interface WeDecision {
  /** `aside`: nothing in it hides a deed, so it is not raised; with its passage it is rewritten. */
  readonly kind: 'rewrite' | 'flag-only' | 'aside' | 'stay';
  /** Undefined for `rewrite`. */
  readonly reason: WeReason | undefined;
  /** The pronoun (or subject) and its verb. Undefined for `aside` and `stay`. */
  readonly range: WordRange | undefined;
}

export const stay = (reason: WeReason): WeDecision => ({ kind: 'stay', reason, range: undefined });

export const aside = (reason: WeReason): WeDecision => ({ kind: 'aside', reason, range: undefined });

export const flag = (reason: WeReason, range: WordRange): WeDecision => ({
  kind: 'flag-only',
  reason,
  range,
});

export const rewrite = (range: WordRange): WeDecision => ({ kind: 'rewrite', reason: undefined, range });
