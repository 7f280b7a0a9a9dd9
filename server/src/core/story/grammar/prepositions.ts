/** Prepositional phrases: their nouns are nobody's subject. */
import { isParticle, subjectPronouns, type Token } from '../word-classes.ts';
import { skipAdverbs } from './adverbs.ts';
import { takeAgent } from './agents.ts';
import { hasBreakWithin } from './boundaries.ts';
import { isFinitePast, verbStrength } from './finite-words.ts';
import { governedPhrase, type NounPhrase } from './noun-phrases.ts';
import { canStartPhrase } from './phrase-starts.ts';
import { type Reader, waitingClause } from './reader.ts';

/** Reads the preposition at `index` and what it governs. */
export function readPrepositionalPhrase(reader: Reader): void {
  const { tokens, current, index } = reader;
  if (tokens[index]!.lower === 'by') takeAgent(reader, index);
  const at = index + 1;
  const { joined } = reader;
  reader.joined = false;
  reader.index = at;
  const token = tokens[at];
  if (!token || !canGovern(tokens, at, token)) return;
  const phrase = phraseAfterPreposition(reader, at, token);
  if (!phrase) {
    if (token.class === 'open') reader.index++;
    return;
  }
  reader.index = skipJoinedPhrases(reader, phrase.next);
  if (current) current.last = Math.max(current.last, reader.index - 1);
  // "and within an hour were seeing": the phrase stands between the conjunction and its verb.
  if (joined && !waitingClause(reader) && verbStrength(reader, behindPhrases(reader, reader.index)) === 2)
    reader.joined = true;
}

/** "and on Monday at seven were ready": the word behind further phrases of the kind. */
function behindPhrases(reader: Reader, from: number): number {
  const { tokens } = reader;
  let at = from;
  for (let step = 0; step < 2 && tokens[at]?.class === 'preposition' && !tokens[at]!.hasComma; step++) {
    const phrase =
      tokens[at + 1] && canStartPhrase(reader, at + 1) ? governedPhrase(reader, at + 1) : undefined;
    if (!phrase) return at;
    at = phrase.next;
  }
  return at;
}

/** False where a clause, a stop or nothing follows the preposition. */
function canGovern(tokens: readonly Token[], at: number, token: Token): boolean {
  if (token.hasBreak || token.hasComma || token.class === 'subordinator') return false;
  if (token.lower === 'that' && isParticle(tokens[at - 1]!.lower)) return false;
  if (token.class === 'relative' && /^(?:which|whom|whose|what|where)$/u.test(token.lower)) return false;
  // "between X and I" is a slip for me; the next reader takes the pronoun for a subject.
  if (token.class === 'pronoun' && subjectPronouns.has(token.core)) return false;
  return !(token.class === 'adverb' && subjectPronouns.has(tokens[skipAdverbs(tokens, at)]?.core ?? ''));
}

function phraseAfterPreposition(reader: Reader, at: number, token: Token): NounPhrase | undefined {
  if (token.class === 'adverb') return governedPhrase(reader, skipAdverbs(reader.tokens, at));
  if (canStartPhrase(reader, at) || token.lower === 'that' || token.form) return governedPhrase(reader, at);
  return undefined;
}

/** "between the nurses and the pharmacist we": coordinated phrases under one preposition. */
function skipJoinedPhrases(reader: Reader, from: number): number {
  const { tokens } = reader;
  let next = from;
  while (tokens[next]?.class === 'coordinator' && !tokens[next]!.hasComma) {
    const other = tokens[next + 1];
    if (!other || !canBeJoined(reader, next + 1, other)) break;
    const more = governedPhrase(reader, next + 1);
    if (!more || isSubjectOfNextVerb(reader, more)) break;
    next = more.next;
  }
  return next;
}

function canBeJoined(reader: Reader, at: number, token: Token): boolean {
  if (subjectPronouns.has(token.core) || token.form?.past || verbStrength(reader, at) >= 1) return false;
  // "and fix the bug"
  const after = reader.tokens[at + 1]?.class;
  if (token.form?.base && !token.isName && (after === 'determiner' || after === 'object-pronoun'))
    return false;
  return (
    token.class === 'determiner' ||
    token.class === 'open' ||
    token.class === 'number' ||
    token.class === 'object-pronoun'
  );
}

function isSubjectOfNextVerb(reader: Reader, phrase: NounPhrase): boolean {
  const at = skipAdverbs(reader.tokens, phrase.next);
  const strength = verbStrength(reader, at);
  return (
    strength >= 1 &&
    !hasBreakWithin(reader, phrase.next, at) &&
    (strength === 2 || isFinitePast(reader, at) || !waitingClause(reader))
  );
}
