/** The verb that goes with "I": were to was, we've to I've, and the subjunctive that keeps its "were". */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';

/** The form that agrees with "I"; typos of agreement are put right on the way. */
export function singularVerb(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  at: number,
): string | undefined {
  const { lower } = tokens[at]!;
  const isInverted = at < clause.subject!.first;
  // "so did we, which is why": what "which" points to is no person.
  if (tokens[at - 1]?.lower === 'which') return undefined;
  switch (lower) {
    case 'were':
      return isSubjunctive(tokens, clauses, clause) ? undefined : 'was';
    case "weren't":
    case 'werent':
      return isSubjunctive(tokens, clauses, clause) ? undefined : asTyped(lower, "wasn't");
    case 'are':
    case 'is':
      // "we is been waiting"
      return !isInverted && tokens[at + 1]?.lower === 'been' ? 'have' : 'am';
    case "aren't":
    case 'arent':
    case "isn't":
    case 'isnt':
      return isInverted ? "aren't" : 'am not';
    case 'has':
      return 'have';
    case "hasn't":
    case 'hasnt':
      return asTyped(lower, "haven't");
    case 'does':
      return 'do';
    case "doesn't":
    case 'doesnt':
      return asTyped(lower, "don't");
    default: {
      // "we checks": the slip of the third person goes with the pronoun.
      const { form } = tokens[at]!;
      return form?.third && !form.base && !form.past ? form.lemma : undefined;
    }
  }
}

/** How a word was typed stays: "weve" to "Ive". */
const asTyped = (typed: string, text: string): string => (typed.includes("'") ? text : text.replace("'", ''));

/** we're, weve, we'd, we'll. */
export const contracted = (tokens: readonly Token[], at: number, clause: Clause): string =>
  asTyped(tokens[at]!.lower, withClitic(tokens, at, clause));

function withClitic(tokens: readonly Token[], at: number, clause: Clause): string {
  const token = tokens[at]!;
  switch (token.clitic) {
    case 'be':
      // "we're been" was meant as "we've been".
      return tokens[at + 1]?.lower === 'been' ? "I've" : "I'm";
    case 'have':
      return "I've";
    case 'will':
      return "I'll";
    case 'would':
      return "I'd";
    case 's':
      return clause.verb?.isPerfect ? "I've" : "I'm";
    default:
      return 'I';
  }
}

/** "if we were you", "as if we were", "I wish we were": "were" stays. "asked if we were" is no condition. */
function isSubjunctive(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  // "Were we to lose the feed": a condition turned round; "What were we to do?" asks.
  const { first, last } = clause.subject!;
  if (
    tokens[first - 1]?.lower === 'were' &&
    tokens[last + 1]?.lower === 'to' &&
    (first === 1 || tokens[first - 1]!.hasBreak || tokens[first - 1]!.hasComma)
  )
    return true;
  // "Were we not so stubborn, we would have asked"
  if (
    tokens[first - 1]?.lower === 'were' &&
    (first === 1 || tokens[first - 1]!.hasBreak) &&
    clauses.some(
      (one) =>
        one.first > last &&
        // "Were we naive to think that a pop-up would change it?"
        one.kind === 'main' &&
        /^(?:would|could|might)$/u.test(one.verb?.modal ?? '') &&
        !tokens.slice(last, one.first + 1).some(({ gap }) => gap.includes('?')),
    )
  )
    return true;
  if (clause.marker === 'as if' || clause.marker === 'as though') return true;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (parent?.verb?.lemma === 'wish') return true;
  if (clause.marker !== 'if') return false;
  if (
    parent?.verb &&
    /^(?:ask|know|see|check|wonder|confirm|verify|tell|find)$/u.test(parent.verb.lemma) &&
    clause.first > parent.verb.last
  )
    return false;
  // "If we were late, the porter left": it did happen, so no subjunctive.
  return (
    clauses.length === 1 ||
    clauses.some((one) => one.verb?.modal !== undefined) ||
    !clauses.some((one) => one.kind === 'main' && one.verb?.tense === 'past')
  );
}
