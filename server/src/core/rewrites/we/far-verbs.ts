/** A second "were" whose subject is the rewritten "we", though the reader gave it to what stands between or to nobody. */

import { isTimeNoun } from '../../story/grammar/time-nouns.ts';
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { singularVerb } from './agreement.ts';
import { keepCapital } from './edits.ts';
import type { WeAnalysis } from './judge.ts';
import type { Rewriting } from './rewriting.ts';
import { isPeople } from './vocabulary.ts';

const pluralBe = /^(?:were|are|weren't|werent|aren't|arent)$/u;

/** "We did what the manual said and yet were stuck", "told them that the samples were late and were honest about it". */
export function agreeFarVerbs(rewriting: Rewriting, { clauses: own, spared }: WeAnalysis): void {
  const { sentence, tokens, clauses, replace } = rewriting;
  for (let at = 1; at < tokens.length; at++) {
    if (!pluralBe.test(tokens[at]!.lower) || spared.has(at) || !goesOn(tokens, at)) continue;
    const reading = clauses.find(({ verb }) => verb?.finite === at);
    const clause = own.findLast(
      ({ subject, verb, kind }) =>
        kind !== 'reported' && subject!.head < at && subject!.first === subject!.last && verb?.finite !== at,
    );
    if (!clause || !isHis(rewriting, clause, reading, at)) continue;
    const singular = singularVerb(tokens, clauses, clause, at);
    if (singular !== undefined) replace(at, keepCapital(sentence.words[at]!.text, singular));
  }
}

/** Whether a conjunction, with nothing but adverbs and a time behind it, stands before a verb: "and this time were". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  if (before > 0 && (isTimeNoun(tokens[before]!.lower) || tokens[before]!.class === 'number')) {
    before--;
    while (before > 0 && /^(?:determiner|preposition|number|relative)$/u.test(tokens[before]!.class))
      before--;
  }
  while (before > 0 && tokens[before]!.class === 'adverb' && tokens[before]!.lower !== 'so') before--;
  return tokens[before]!.class === 'coordinator' || tokens[before]!.lower === 'so';
}

/** Whether a verb that goes on is of the rewritten clause rather than of the one that was read last. */
function isHis(
  { tokens, clauses }: Rewriting,
  clause: Clause,
  reading: Clause | undefined,
  at: number,
): boolean {
  const between = clauses.filter(
    ({ subject, kind, first }) =>
      subject !== undefined &&
      !subject.isImplied &&
      !isTimeNoun(tokens[subject.head]!.lower) &&
      kind !== 'non-finite' &&
      first > clause.first &&
      subject.first > clause.subject!.head &&
      subject.first < at,
  );
  // "we split the stories and the tests were green and were fast": another sentence has begun.
  if (between.some(({ kind }) => kind === 'main' || kind === 'question')) return false;
  if (!reading?.subject || reading.subject.isImplied || isTimeNoun(tokens[reading.subject.head]!.lower))
    return true;
  if (reading.subject.person === 'we') return false;
  const nearest = between.at(-1)?.subject;
  if (reading.subject.head !== nearest?.head) {
    // "The boxes we packed were too heavy and were sent back" is of what stands before, "behind the same light we cut it short and were checking" is not.
    const host = clause.kind === 'relative' ? clauses[clause.parent!] : undefined;
    return (
      host?.subject !== undefined && host.subject.head !== reading.subject.head && isSaidOfPeople(tokens, at)
    );
  }
  if (nearest.person === 'team' || isPeople(tokens[nearest.last]!.lower)) return false;
  // "sent the samples where they were needed and were thanked"
  const object = clause.object ? tokens[clause.object.last]!.lower : undefined;
  const isThing =
    nearest.person === 'others' ||
    nearest.person === 'it' ||
    (nearest.person === 'they' && object !== undefined && /[^s]s$/u.test(object) && !isPeople(object));
  return isThing && (nearest.number === 'singular' || isSaidOfPeople(tokens, at));
}

/** "were told", "were glad", "were already packing chains": things are not. */
function isSaidOfPeople(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.class === 'adverb' || tokens[next]?.class === 'negation') next++;
  const token = tokens[next];
  if (!token || token.hasComma) return false;
  if (ofPeople.test(token.lower)) return true;
  const object = tokens[next + 1];
  return (
    token.form?.gerund === true &&
    !ofThings.test(token.lower) &&
    object !== undefined &&
    !object.hasComma &&
    (/^(?:determiner|number|object-pronoun)$/u.test(object.class) ||
      (object.class === 'open' && /[^s]s$/u.test(object.lower)))
  );
}

const ofPeople =
  /^(?:accused|afraid|aiming|amazed|angry|anxious|ashamed|asked|asking|begging|blamed|calling|careful|cautious|certain|checking|confident|convinced|counting|curious|desperate|determined|disappointed|eating|embarrassed|excited|furious|glad|grateful|happy|hoping|honest|hungry|informed|invited|keen|laughing|looking|lucky|nervous|patient|phoning|planning|pleased|polite|praised|praying|promised|proud|reading|relieved|reluctant|rude|scared|shocked|sleeping|sorry|stunned|sure|surprised|talking|tempted|thanked|thankful|thinking|tired|told|trying|unsure|upset|warned|willing|wondering|worried|worrying|writing)$/u;
const ofThings =
  /^(?:becoming|blocking|breaking|bringing|burning|catching|causing|changing|costing|covering|creating|cutting|damaging|delaying|dropping|dripping|eating|filling|getting|giving|growing|having|hiding|hitting|holding|keeping|killing|leaking|leaving|letting|losing|making|missing|needing|pulling|pushing|reaching|ruining|running|scaring|sending|showing|slowing|spilling|stopping|taking|throwing|touching|triggering|turning|using|wasting)$/u;
