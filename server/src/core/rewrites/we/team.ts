/** "The team shipped it": flagged when nothing in the sentence is the candidate's own. */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { flag, stay, type WeDecision } from './decision.ts';
import { rangeOf, type WeSentence } from './sentence.ts';
import { teamDeeds } from './vocabulary.ts';

export function judgeTeam({ tokens, clauses, spared }: WeSentence): WeDecision {
  if (clauses.some((clause) => clause.subject?.person === 'I' && clause.verb)) return stay('no-we');
  const deed = clauses.find(
    (clause) =>
      clause.subject?.person === 'team' &&
      !spared.has(clause.subject.head) &&
      isDeed(clause) &&
      isOwnTeam(tokens, clause),
  );
  return deed ? flag('team', rangeOf(deed)) : stay('no-we');
}

function isDeed({ verb, kind }: Clause): boolean {
  return (
    (kind === 'main' || kind === 'coordinate') &&
    verb !== undefined &&
    verb.tense === 'past' &&
    verb.voice === 'active' &&
    !verb.isNegated &&
    !verb.modal &&
    !verb.isProgressive &&
    teamDeeds.has(verb.lemma)
  );
}

/** The candidate's own team, not the platform team or the team of the vendor. */
export function isOwnTeam(tokens: readonly Token[], clause: Clause): boolean {
  const { first, head } = clause.subject!;
  const words = tokens.slice(first, head + 1).map((token) => token.lower);
  return (
    words.every((word) =>
      /^(?:the|my|our|whole|entire|team|squad|group|crew|pod|everyone|everybody|little|small)$/u.test(word),
    ) &&
    (words.length > 1 || words[0]!.startsWith('every')) &&
    tokens[head + 1]?.lower !== 'of'
  );
}
