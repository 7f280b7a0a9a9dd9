/** Words that can only be finite verbs, and what a word's place and neighbours say about being one. */
import type { Subject } from '../grammar.ts';
import { tagWords } from '../tagger.ts';
import { isParticle, mixedSubordinators, subjectPronouns, type Token } from '../word-classes.ts';
import type { Reader } from './reader.ts';

/** Not even a breathless sentence has so many words, and the tagger is slow. */
const mostTaggedWords = 200;

export function isFiniteAuxiliary(token: Token): boolean {
  if (token.class === 'modal') return token.lower !== 'may' || !token.isName;
  if (token.class === 'be') return token.lower !== 'be' && token.lower !== 'been' && token.lower !== 'being';
  if (token.class === 'have') return token.lower !== 'having';
  if (token.class === 'do') return token.lower !== 'doing' && token.lower !== 'done';
  return false;
}

/** For each position whether a word that can only be a finite verb comes from there on before the next boundary: a comma, a conjunction, a subject pronoun, a relative. */
export function readSureFiniteAhead(tokens: readonly Token[]): readonly boolean[] {
  const ahead: boolean[] = new Array(tokens.length + 3).fill(false);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!;
    const isBoundary =
      token.hasComma ||
      token.hasBreak ||
      token.class === 'coordinator' ||
      token.class === 'subordinator' ||
      token.class === 'relative' ||
      opensWithPronoun(tokens, at) ||
      (token.class === 'pronoun' && subjectPronouns.has(token.core));
    // "refused to do it": behind "to" it is an infinitive.
    const canBeFinite = (isFiniteAuxiliary(token) || isPureFinite(token)) && tokens[at - 1]?.class !== 'to';
    ahead[at] = !isBoundary && (canBeFinite || ahead[at + 1] === true);
  }
  return ahead;
}

/** "refused to move the wall since it would spoil it": "it" may be an object, but not between such a word and a finite verb. */
function opensWithPronoun(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 2];
  return (
    mixedSubordinators.has(tokens[at]!.lower) &&
    tokens[at + 1]?.class === 'pronoun' &&
    verb !== undefined &&
    (isFiniteAuxiliary(verb) || isPureFinite(verb))
  );
}

const isPureFinite = (token: Token): boolean =>
  token.form?.past === true && !token.form.participle && !token.form.base && !token.isName;

/** 2: certainly a finite verb. 1: past or participle. 0.5: present or a noun. 0: no verb. */
export function verbStrength({ tokens }: Reader, at: number): 0 | 0.5 | 1 | 2 {
  const token = tokens[at];
  if (!token) return 0;
  if (isFiniteAuxiliary(token)) return 2;
  const { form } = token;
  if (token.class !== 'open' || !form || token.isName) return 0;
  if (form.past && !form.participle && !form.base) return 2;
  if (form.past || form.participle) return 1;
  return form.base || form.third ? 0.5 : 0;
}

/** An -ed form that must be the clause's verb: an object or nothing follows that a participle could not have. */
export function isFinitePast(reader: Reader, at: number): boolean {
  const next = reader.tokens[at + 1];
  return next === undefined || next.class === 'to' || startsObject(reader, at + 1);
}

/** "the tests written by the vendor were flaky": the participle is not the verb, "were" is. */
export function isBeforeFinite({ tokens, sureFiniteAhead }: Reader, at: number): boolean {
  if (!tokens[at]!.form?.participle) return false;
  const next = tokens[at + 1];
  if (next && (next.class === 'determiner' || next.class === 'object-pronoun' || next.lower === 'it'))
    return false;
  return sureFiniteAhead[at + 1] === true;
}

/** Whether a base or third form is the verb of a subject in this number rather than a noun. */
export function isPresentVerb(reader: Reader, at: number, number: Subject['number']): boolean {
  const { tokens, sureFiniteAhead } = reader;
  const { form } = tokens[at]!;
  if (!form?.isKnown || (number === 'singular' ? !form.third : !form.base)) return false;
  const next = tokens[at + 1];
  if (sureFiniteAhead[at + 1]) return false;
  if (!next || next.hasBreak || next.hasComma) return true;
  if (next.class === 'open')
    return next.form?.past || next.form?.participle ? false : isTaggedVerb(reader, at);
  if (next.class === 'preposition') return next.lower !== 'of';
  return next.class !== 'coordinator' || isTaggedVerb(reader, at);
}

/** Whether an open word that may be a noun is used as a verb: what follows says so, else the tagger. */
export function looksLikeVerb(reader: Reader, at: number): boolean {
  const { form } = reader.tokens[at]!;
  if (form && !form.isKnown) return false;
  const next = reader.tokens[at + 1];
  const hasObject =
    next !== undefined &&
    !next.hasBreak &&
    !next.hasComma &&
    (next.class === 'determiner' ||
      next.class === 'object-pronoun' ||
      next.class === 'pronoun' ||
      next.class === 'number');
  return hasObject || isTaggedVerb(reader, at);
}

function isTaggedVerb({ tokens, sentence }: Reader, at: number): boolean {
  if (tokens.length > mostTaggedWords) return false;
  const found = tagWords(sentence)[at];
  return found === 'verb' || found === 'past-verb' || found === 'participle';
}

export function startsObject(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.hasBreak || token.hasComma) return false;
  if (isParticle(token.lower)) return startsObject(reader, at + 1);
  return (
    token.class === 'determiner' ||
    token.class === 'object-pronoun' ||
    token.class === 'number' ||
    token.class === 'pronoun' ||
    (token.class === 'open' && !token.form?.gerund)
  );
}
