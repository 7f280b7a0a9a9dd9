/** Words that pointed to "we": where a passage becomes "I", "the team then taped", "they also phoned" and "asked them" go with it. */
import type { Edit } from '../../rules/rule.ts';
import { readClauses, tokensOf } from '../../story/clauses.ts';
import type { Clause } from '../../story/grammar.ts';
import { type Sentence, wordSpan } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';
import { singularVerb } from './agreement.ts';
import { isOwnTeam } from './team.ts';
import { personNoun, teamDeeds } from './vocabulary.ts';

/** "The team also put a chair by every bed" behind "I moved the notes": the deed of the same "we". */
export function continuesWe(before: Sentence, sentence: Sentence): readonly Edit[] | undefined {
  const tokens = tokensOf(sentence);
  const { clauses } = readClauses(sentence);
  const clause = clauses.find(({ kind, subject }) => kind === 'main' && subject);
  if (!clause?.verb || clause.subject!.first > 2 || !isPlainDeed(clause)) return undefined;
  const { first, last, head, person } = clause.subject!;
  const goesOn = goesOnWords.test(tokens[last + 1]?.lower ?? '');
  const isTeam =
    person === 'team' && isOwnTeam(tokens, clause) && (goesOn || teamDeeds.has(clause.verb.lemma));
  const isThey = tokens[head]!.core === 'they' && first === last && goesOn && !namesPeople(tokensOf(before));
  if (!isTeam && !isThey) return undefined;
  return subjectEdits(sentence, tokens, clauses, clause);
}

/** "Within a month the matron asked them to write it up": the first "they" behind a group that became "I". */
export function pointsToWe(sentence: Sentence): readonly Edit[] {
  const tokens = tokensOf(sentence);
  const at = tokens.findIndex((token) => thirdPersons[token.core] !== undefined && !token.quoted);
  const word = sentence.words[at];
  if (!word || word.code || namesPeople(tokens.slice(0, at))) return [];
  const { clauses } = readClauses(sentence);
  const clause = clauses.find(({ subject }) => subject?.first === at && subject.last === at);
  if (clause?.verb && !tokens[at]!.clitic) return subjectEdits(sentence, tokens, clauses, clause);
  const isSubject = tokens[at]!.core === 'they';
  if (isSubject) return [];
  const text = thirdPersons[tokens[at]!.core]!;
  return [{ span: wordSpan(sentence, at, at), text: /^\p{Lu}/u.test(word.text) ? capital(text) : text }];
}

const goesOnWords = /^(?:also|then|later|finally|even|afterwards|next|additionally)$/u;
const thirdPersons: Readonly<Record<string, string>> = {
  they: 'I',
  them: 'me',
  their: 'my',
  theirs: 'mine',
  themselves: 'myself',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isPlainDeed = ({ verb }: Clause): boolean =>
  verb!.tense === 'past' && verb!.voice === 'active' && !verb!.modal && verb!.lemma !== 'be';

/** People whom "they" may mean instead. */
const namesPeople = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower, class: wordClass }) =>
      wordClass === 'open' &&
      (personNoun.test(lower) ||
        /^(?:children|men|women|staff|police|pupils|families|kids|crew)$/u.test(lower)),
  );

/** The subject becomes "I" and its verb agrees. */
function subjectEdits(
  sentence: Sentence,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
): readonly Edit[] {
  const { first, last } = clause.subject!;
  const edits: Edit[] = [{ span: wordSpan(sentence, first, last), text: 'I' }];
  for (const one of clauses) {
    const finite = one.verb?.finite;
    if (one.subject?.first !== first || finite === undefined || finite <= last) continue;
    const singular = singularVerb(tokens, clauses, one, finite);
    if (singular !== undefined) edits.push({ span: wordSpan(sentence, finite, finite), text: singular });
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}
