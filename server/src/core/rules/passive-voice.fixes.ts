/** Turns a passive clause into the active voice, with somebody as the subject: "the cable was replaced" into "I replaced the cable". */

import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb } from '../story/grammar.ts';
import type { Sentence } from '../story/story.ts';
import { pastOf, verbForm } from '../story/verbs.ts';
import { commonOpeners, deciding } from './passive-voice.words.ts';
import type { Fix } from './rule.ts';

export function activeForm(sentence: Sentence, clause: Clause, who: string): string | undefined {
  const { subject, verb } = clause;
  if (
    !subject ||
    subject.isImplied ||
    !verb ||
    verb.modal !== undefined ||
    verb.finite === undefined ||
    verb.first < subject.first
  )
    return undefined;
  const { words, text } = sentence;
  if (/[^\S ]|[*_`[\]<>]/u.test(text) || text.trim() !== text) return undefined;
  const object = text.slice(words[subject.first]!.start, words[verb.first]!.start).trim();
  if (/[,;:()"]/u.test(object)) return undefined;
  const isImpersonal = words[subject.first]!.lower === 'it';
  const between = words
    .slice(verb.first + 1, verb.head)
    .filter(({ lower }) => !/^(?:be|been|being|got|gotten)$/u.test(lower));
  const before = text.slice(words[clause.first]!.start, words[subject.first]!.start);
  const opening = before === '' && clause.first === 0 ? who : before + who;
  const particle = isImpersonal ? undefined : particleAfter(sentence, verb.head);
  const rest = text.slice(words[verb.head + (particle ? 1 : 0)]!.end);
  const named =
    clause.first === 0 && before === '' ? uncapitalised(object, words[subject.first]!.text) : object;
  const isAboutClause = isImpersonal && deciding.has(verb.lemma);
  const moved = isAboutClause ? '' : ` ${named}`;
  const parts = [
    opening,
    ...between.map((word) => word.text),
    ...verbOf(sentence, verb, who),
    ...(particle ? [particle] : []),
  ];
  return `${parts.join(' ')}${moved}${rest === '' ? '' : withPronouns(sentence, clause, rest, words[verb.head + (particle ? 1 : 0)]!.end)}`;
}
/** "merged with the file", the second participle of the same subject, gets a pronoun for its object: "merged it with the file". */
function withPronouns(sentence: Sentence, clause: Clause, rest: string, offset: number): string {
  const { clauses } = readClauses(sentence);
  const at = clauses.indexOf(clause);
  let changed = rest;
  let grown = 0;
  for (const other of clauses.slice(at + 1)) {
    if (
      other.kind !== 'coordinate' ||
      other.verb?.voice !== 'passive' ||
      other.subject?.first !== clause.subject?.first
    )
      break;
    const { first, head } = other.verb;
    const participle = sentence.words[head]!;
    const particle = particleAfter(sentence, head);
    const end = particle ? sentence.words[head + 1]!.end : participle.end;
    const adverbs = sentence.words
      .slice(first, head)
      .filter(({ lower }) => !/^(?:was|were|got|be|been|being|has|have|had)$/u.test(lower));
    const verb = [
      ...adverbs.map((word) => word.text),
      simplePast(participle.lower, other.verb.lemma),
      clause.subject?.number === 'plural' ? 'them' : 'it',
      ...(particle ? [particle] : []),
    ].join(' ');
    const from = sentence.words[first]!.start - offset + grown;
    const to = end - offset + grown;
    if (from < 0) return rest;
    changed = changed.slice(0, from) + verb + changed.slice(to);
    grown += verb.length - (to - from);
  }
  return changed;
}
export const particleAfter = (sentence: Sentence, head: number): string | undefined => {
  const next = sentence.words[head + 1];
  if (!next || !/^(?:up|out|down|off|back|over|away)$/u.test(next.lower)) return undefined;
  // "taken off the ward": with a noun phrase behind it the word is a preposition.
  const following = sentence.words[head + 2]?.lower ?? '';
  return /^(?:of|the|a|an|my|our|their|his|her|its|each|every|all|this|that|these|those)$/u.test(following)
    ? undefined
    : next.text;
};
function verbOf(sentence: Sentence, verb: Verb, who: string): readonly string[] {
  const participle = sentence.words[verb.head]!.lower;
  const finite = sentence.words[verb.finite ?? verb.first]!.lower;
  if (!verb.isPerfect) return [simplePast(participle, verb.lemma)];
  return [finite === 'had' ? 'had' : who === 'I' ? 'have' : 'has', participle];
}
const simplePast = (participle: string, lemma: string): string =>
  verbForm(participle)?.past ? participle : pastOf(lemma);
const uncapitalised = (text: string, first: string): string =>
  commonOpeners.has(first.toLowerCase())
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : verbatim(text, first);
/** A plain word loses its capital, a name or an abbreviation keeps it; when unsure, an abbreviation is what has a second capital. */
const verbatim = (text: string, first: string): string =>
  /^\p{Lu}\p{Ll}+s$/u.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
export const shorten = (text: string): string =>
  text.length <= 80 ? text : `${text.slice(0, 44).trimEnd()} … ${text.slice(-30).trimStart()}`;

/** Nobody but the writer knows who it was: "I" is offered, never preferred, and a placeholder beside it. */
export function fixesFor(sentence: Sentence, clause: Clause): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const who of ['I', '[who]']) {
    const text = activeForm(sentence, clause, who);
    if (text === undefined) continue;
    const start = sentence.words[clause.first]?.start ?? 0;
    const shown = shorten(`${start > 30 ? '… ' : sentence.text.slice(0, start)}${text}`.trim());
    fixes.push({
      title: who === 'I' ? `If it was you, say: "${shown}"` : `Name who did it: "${shown}"`,
      edits: [
        {
          span: { start: sentence.start, end: sentence.end },
          text: `${sentence.text.slice(0, start)}${text}`,
        },
      ],
      safe: false,
      preferred: false,
    });
  }
  return fixes;
}
