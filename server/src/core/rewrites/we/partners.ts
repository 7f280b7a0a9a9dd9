/** Whom the sentence names beside the candidate: partners at work, a family, a group of one's own. */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { unnamedGroups } from '../we-vocabulary.ts';
import type { WeSentence } from './sentence.ts';

/** "in my family we", "our running club": another "we" than that of work. */
export function isOutsideWork({ tokens, spared }: WeSentence): boolean {
  return tokens.some(
    ({ lower }, at) =>
      !spared.has(at) &&
      /^(?:family|church|club|choir|band|mosque|temple|village|marriage|household|flatmates|roommates)$/u.test(
        lower,
      ) &&
      tokens
        .slice(Math.max(0, at - 3), at)
        .some((before) => before.lower === 'my' || before.lower === 'our') &&
      !/^(?:doctor|medicine|practice)$/u.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** "me and my team rewrote": the rewrite leaves the group out. */
export function joinsOwnGroup(tokens: readonly Token[], clause: Clause): boolean {
  const { first, last } = clause.subject!;
  return tokens.slice(first, last + 1).some((token) => token.class === 'coordinator');
}

/** "me and the analysts, we ...": somebody is named beside the candidate. */
export function namesPartners({ tokens, spared }: WeSentence): boolean {
  return tokens.some(
    (token, at) =>
      token.class === 'coordinator' &&
      !spared.has(at) &&
      (endsWithI(tokens, at) ||
        (token.lower !== 'but' && token.lower !== 'or' && joinsMe(tokens[at - 1], tokens[at + 1]))),
  );
}

/** "we - Ana, Tom and I - went": the names stand between dashes or commas. */
function endsWithI(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const end = tokens[at + 2];
  return next?.core === 'i' && !next.clitic && (!end || end.hasBreak || end.hasComma || end.closes);
}

/** "me and two nurses", "the vendor and me" */
function joinsMe(before: Token | undefined, next: Token | undefined): boolean {
  if (!next) return false;
  if (
    before &&
    (before.core === 'me' || before.core === 'myself') &&
    !before.hasBreak &&
    (next.class === 'determiner' || next.class === 'number' || next.isName)
  )
    return true;
  return (next.core === 'me' || next.core === 'myself') && !unnamedGroups.has(before?.lower ?? '');
}
