/**
 * Rewrites "we" to "I" in one sentence: pronouns, agreement, possessives, number of what follows, collective adverbs.
 * Pure: a sentence in, edits out. Whether to rewrite at all is decided in we/judge.ts.
 */

import type { Span } from '../story/spans.ts';
import type { Sentence } from '../story/story.ts';
import { frame } from '../vocabulary.ts';
import type { WeDecision, WeReason } from './we/decision.ts';
import {
  analyseRetold,
  analyseWe,
  judgeWe as judgeSentence,
  type WeContext as SentenceContext,
} from './we/judge.ts';
import { rewritten, rewrittenRetold } from './we/rewriting.ts';

export type { WeDecision, WeReason } from './we/decision.ts';

export interface WeContext extends SentenceContext {
  /** The sentence before has named the people whom "we" means here: "Priya and I took the night desk. We called every bank." */
  readonly isWithPartners?: boolean;
}

export type WeRewrite =
  | {
      readonly kind: 'rewrite';
      readonly text: string;
      readonly edits: readonly { readonly span: Span; readonly text: string }[];
    }
  | { readonly kind: 'flag-only' | 'stay'; readonly reason: WeReason };

export function judgeWe(sentence: Pick<Sentence, 'text' | 'words'>, context: WeContext = {}): WeDecision {
  const decision = judgeSentence(sentence, context);
  if (!context.isWithPartners) return decision;
  if (decision.kind === 'aside') return { ...decision, kind: 'stay', reason: 'named-others' };
  return decision.kind === 'rewrite' ? { ...decision, kind: 'flag-only', reason: 'named-others' } : decision;
}

export function rewriteWeToI(sentence: Sentence, context: WeContext = {}): WeRewrite {
  const decision = judgeWe(sentence, context);
  const { kind, reason = 'unclear' } = decision;
  // "They always ask us how we did it": in a passage that becomes "I" what others say of "we" goes with it.
  const isRetold = context.isInPassage === true && kind !== 'flag-only' && tellsOfUs(sentence, context);
  if (!isRetold && (kind === 'flag-only' || kind === 'stay')) return { kind, reason };
  const { text, edits } = isRetold ? rewrittenRetold(sentence) : rewritten(sentence);
  if (edits.length === 0 || isNonsense(text) || (isHalfDone(text) && !isHalfDone(sentence.text)))
    return { kind: kind === 'aside' ? 'stay' : 'flag-only', reason };
  return {
    kind: 'rewrite',
    text,
    edits: edits.map((edit) => ({
      span: { start: sentence.start + edit.start, end: sentence.start + edit.end },
      text: edit.text,
    })),
  };
}

/** Whether the sentence repeats what others said of "we", and nothing in it speaks against "I". */
function tellsOfUs(sentence: Sentence, { section, isWithPartners }: WeContext): boolean {
  if (section === 'situation' || isWithPartners) return false;
  const { decision, spared } = analyseRetold(sentence);
  return (
    (decision.kind === 'rewrite' || decision.kind === 'aside') &&
    analyseWe(sentence).spared.size > spared.size
  );
}

/** "I and I", "me and my team and I", "we and I": the candidate twice in one subject. "She called me and I went" is two clauses. */
const isNonsense = (text: string): boolean =>
  twiceInOne.test(text) ||
  /\b(?:I|me|myself) (?:and|&) (?:my|the) \p{L}+, I\b/iu.test(text) ||
  /\b(?:we (?:(?:and|&) )?I|I we)\b/iu.test(text);

/** "I were the two newest hires": the verb is still the group's. After "if", "wish" and their like it is right. */
const isHalfDone = (text: string): boolean =>
  /(?<!\b(?:and|&|or|nor) )\bI (?:(?:not|never|still|also|both|all|\p{L}+ly) )?(?:were|are|weren['\u2019]?t|aren['\u2019]?t)\b/u.test(
    text,
  ) && !/\b(?:if|though|wish|wishes|wished|rather|time|suppose|imagine|unless|lest)\b/iu.test(text);

const twiceInOne = new RegExp(
  frame`
  (?:^|[.,;:!?()\u2013\u2014]\s*|\b(?:and|but|so|then|that|because|when|after|before)\s+)(?:I|me|myself)
  (?: (?:and|&) (?:(?:my|the) \p{L}+,? (?:and|&) )?|,? (?!myself))(?:I|me|myself)(?!['\u2019\p{L}])
`,
  'iu',
);
