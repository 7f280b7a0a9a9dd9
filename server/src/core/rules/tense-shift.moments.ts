/** Reads whether a verb in the present tells a moment of the story: by a word of time, by the past beside it, by a person who acts. */

import { plainText, wordsAt } from '../evidence/pattern.ts';
import { served, workPeople } from '../evidence/people.words.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import type { Section, Sentence } from '../story/story.ts';
import { pastOf, verbForm } from '../story/verbs.ts';
import {
  atHand,
  bystanders,
  crowds,
  handlings,
  makers,
  marksOfStory,
  momentWords,
  neverEvents,
  noEvents,
  perceivedQuestion,
  perceptions,
  presentTimes,
  rightAtHand,
  routines,
  statesOfAMoment,
  suddenPresent,
  tellersVerbs,
} from './tense-shift.words.ts';

export interface Slip extends WordRange {
  /** The finite verb and its past, where the past is certain. */
  readonly verb: number;
  readonly past: string | undefined;
}
/** "I pulled the logs. I see 400 timeouts", "he looks at the paper": what is at hand in the midst of a past story. */
export function isAtThatMoment(
  sentence: Sentence,
  { subject, verb, kind, marker, parent }: Clause,
  clauses: readonly Clause[],
  before: Sentence | undefined,
  section: Section,
): boolean {
  if (verb!.isNegated || verb!.isProgressive || verb!.finite !== verb!.head) return false;
  const after = plainText(sentence).slice(sentence.words[verb!.last]!.end);
  const whole = parent === undefined ? undefined : clauses[parent];
  // "I was loading the van when I hear ..."
  if (
    marker === 'when' &&
    whole?.verb?.tense === 'past' &&
    whole.verb.isProgressive &&
    whole.first < sentence.words.length &&
    (subject!.person === 'I' || subject!.person === 'he-she')
  )
    return perceptions.has(verb!.lemma) || tellersVerbs.has(verb!.lemma);
  // "The mother starts crying, so I gave her a chair."
  if (
    isOnePerson(sentence, subject!) &&
    /^(?:start|begin)$/u.test(verb!.lemma) &&
    /^\s+(?:\w+ing|to\s+(?:cry|shout|scream|argue|laugh|complain))\b[^.;]*\b(?:so|and|but|then)\s+i\s/u.test(
      after,
    ) &&
    hasPast(clauses)
  )
    return true;
  if (section.id !== 'action' || kind === 'subordinate' || before === undefined) return false;
  if (!hasPast(readClauses(before).clauses)) return false;
  if (subject!.person === 'I') return perceptions.has(verb!.lemma) && !perceivedQuestion.test(after);
  return (
    (subject!.person === 'he-she' || isOnePerson(sentence, subject!)) &&
    handlings.has(verb!.lemma) &&
    (routines.has(verb!.lemma) ? rightAtHand : atHand).test(after) &&
    !/\b(?:at|by|from|on)\s+(?:\w+day|\d|six|seven|eight|nine|ten|noon)/u.test(after)
  );
}
/** "The doctor", "my boss", "a guest". */
function isOnePerson(sentence: Sentence, { number, head, first }: NonNullable<Clause['subject']>): boolean {
  const noun = sentence.words[head]!.lower;
  return (
    number === 'singular' &&
    (workPeople.has(noun) || served.has(noun) || bystanders.has(noun)) &&
    /^(?:the|my|a|one|our)$/u.test(sentence.words[first]!.lower)
  );
}
export const isPastOfI = ({ subject, verb, marker }: Clause): boolean =>
  subject?.person === 'I' && verb?.tense === 'past' && marker !== 'so' && !verb.isPerfect && !verb.isNegated;
/** "And she works in gloves, so I cut it": what holds at all times is the reason of what was done then. */
export const isReason = (after: string): boolean => /^[^.;]{0,60},\s+so\s+(?:i|we)\b/u.test(after);

/** Of verbs that may tell a habit of the shop or of the machine: the moment is certain by a mark of the story or by a person told of just before. */
export function isMoment(
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: Sentence | undefined,
  section: Section,
): boolean {
  const text = plainText(sentence);
  const lead = text.slice(0, sentence.words[clause.subject!.first]!.start);
  if (
    /(?:^|\b(?:and|but|,)\s*)(?:this\s+time|suddenly|then|finally|all\s+of\s+a\s+sudden)[,\s]+$/u.test(
      lead,
    ) &&
    !(section.id === 'result' && /finally/u.test(lead))
  )
    return true;
  if (isReason(text.slice(sentence.words[clause.verb!.last]!.end))) return false;
  return clause.subject!.person === 'he-she' && movesOn(sentence, clause, clauses, before);
}
/** Somebody else's event: it has a mark of the story, or it is said to the candidate, or it is joined to a past event. */
export function isEventful(
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: Sentence | undefined,
): boolean {
  const { subject, verb } = clause;
  if (
    !subject ||
    !verb ||
    (verb.isNegated &&
      !/^(?:answer|come|work|start|react|respond|listen|reply|move|open|care)$/u.test(verb.lemma))
  )
    return false;
  if (neverEvents.has(verb.lemma) || isStandingRole(clause, clauses)) return false;
  const text = plainText(sentence);
  const after = text.slice(sentence.words[verb.last]!.end);
  // "And that figure comes from my team leader": where a thing is from.
  if (verb.lemma === 'come' && /^\s+from\b/u.test(after) && !isOnePerson(sentence, subject)) return false;
  const isPronoun =
    subject.person === 'he-she' || (subject.person === 'they' && subject.first === subject.last);
  if (
    tellersVerbs.has(verb.lemma) &&
    (/^\s+(?:to\s+)?(?:me|us|my\s+desk|into\s+my)\b/u.test(after) || isPronoun)
  )
    return true;
  // "The doctor comes in": a person, and a verb of coming, going and saying.
  if (
    isOnePerson(sentence, subject) &&
    /^(?:come|walk|arrive|say|ask|tell|answer|reply|shout|enter|knock|storm|run|sit)$/u.test(verb.lemma) &&
    verb.finite === verb.head &&
    clause.kind === 'main' &&
    clause.marker === undefined &&
    clauses.indexOf(clause) === 0 &&
    !/\b(?:at|by|from|on)\s+(?:\w+day|\d|six|seven|eight|nine|ten|noon)/u.test(after)
  )
    return true;
  return movesOn(sentence, clause, clauses, before) && !noEvents.has(verb.lemma);
}
/** "He buys the candles and he calls the night": what somebody does as a rule, told twice in the present and nowhere in the past. */
const isStandingRole = ({ subject, first, kind }: Clause, clauses: readonly Clause[]): boolean =>
  kind !== 'coordinate' &&
  !hasPast(clauses) &&
  clauses.some(
    (other) =>
      other.first < first &&
      other.subject?.person === subject?.person &&
      !other.subject?.isImplied &&
      other.verb?.tense === 'present' &&
      /^(?:main|coordinate)$/u.test(other.kind),
  );

/** "Then", "the next day", "suddenly"; or a past event to which "and" or a comma joins it. */
export function movesOn(
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: Sentence | undefined,
): boolean {
  const text = plainText(sentence);
  const start = sentence.words[clause.first]!.start;
  const opening = text.slice(Math.max(0, start - 14), sentence.words[clause.subject!.first]!.start + 1);
  const lead = text.slice(start, sentence.words[clause.verb!.head]!.end);
  if (marksOfStory.test(opening) || marksOfStory.test(lead))
    return !/\b(?:every|each|always|usually)\b/u.test(text);
  const index = clauses.indexOf(clause);
  // "While I was talking to her, the phone rings."
  const time = clauses[index - 1];
  if (
    time?.kind === 'subordinate' &&
    time.verb?.tense === 'past' &&
    !time.verb.isPerfect &&
    /^(?:while|when|as)$/u.test(time.marker ?? '') &&
    time.first < clause.first
  )
    return true;
  const previous = clauses
    .slice(0, index)
    .reverse()
    .find(({ kind }) => kind === 'main' || kind === 'coordinate');
  if (!previous?.verb || previous.verb.isPerfect || previous.isReportedSpeech) return false;
  const joint = text.slice(
    sentence.words[previous.verb.last]!.end,
    sentence.words[clause.subject!.first]!.start,
  );
  if (!/(?:\band|,\s*then|,\s*and)\s+(?:then\s+|suddenly\s+)?$/u.test(joint)) return false;
  // "I wrote a check, and it fails when ...": what the thing does since. "It turns out": what is known by now.
  if (
    clause.subject!.person === 'it' &&
    (makers.has(previous.verb.lemma) || (clause.verb!.lemma === 'turn' && /\bturns\s+out\b/u.test(text)))
  )
    return false;
  if (previous.verb.tense === 'present')
    return (
      marksOfStory.test(
        text.slice(sentence.words[previous.first]!.start, sentence.words[previous.verb.head]!.end),
      ) && before !== undefined
    );
  return previous.verb.tense === 'past' && previous.verb.modal === undefined;
}
/** "I looked into the cupboard and there is no insulin": the state belongs to that moment. */
export function isStateInStory(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject, verb } = clause;
  if (!subject || !verb) return false;
  const text = plainText(sentence);
  const index = clauses.indexOf(clause);
  const previous = clauses
    .slice(0, index)
    .reverse()
    .find(({ kind }) => kind === 'main' || kind === 'coordinate');
  if (
    /^(?:see|realise|realize|notice|find|discover|hear|understand|decide|feel)$/u.test(verb.lemma) &&
    subject.person === 'I'
  )
    return suddenPresent.test(text);
  if (subject.person !== 'it' && subject.person !== 'others' && subject.person !== 'nobody') return false;
  if (previous?.verb?.tense !== 'past' || !/^(?:I|we)$/u.test(previous.subject?.person ?? '')) return false;
  const joint = text.slice(sentence.words[previous.verb.last]!.end, sentence.words[subject.first]!.start);
  return (
    /\band\s+(?:then\s+|suddenly\s+)?$/u.test(joint) &&
    /^(?:look|open|come|arrive|check|enter|go|walk|run|search|turn|get|drive|ring|call|knock)$/u.test(
      previous.verb.lemma,
    ) &&
    (/^(?:there(?:['’]s)?|nobody)$/u.test(sentence.words[subject.first]!.lower) ||
      (verb.lemma === 'be' &&
        /^\s+(?:down|gone|empty|dead|offline|full|broken|closed|dark|missing|away|ill|furious|angry)\b/u.test(
          text.slice(sentence.words[verb.last]!.end),
        )))
  );
}
/** "It was five o'clock and there is nobody", "suddenly there are twenty": the state of that moment. */
export function momentIn(
  sentence: Sentence,
  clauses: readonly Clause[],
  before: Sentence | undefined,
  section: Section,
): readonly Slip[] {
  if (!sentence.words.some(({ lower }) => momentWords.has(lower))) return [];
  if ((section.id === 'result' || section.id === 'follow-ups') && !hasPast(clauses)) return [];
  const text = plainText(sentence);
  if (presentTimes.test(text)) return [];
  const isTold = hasPast(clauses) || (before !== undefined && hasPast(readClauses(before).clauses));
  const crowd =
    hasPast(clauses) && !/\b(?:when|how|what|where|which|who|that|if)\b/u.test(text) && crowds.exec(text);
  const found = crowd || (isTold || /\bsuddenly\b/u.test(text) ? statesOfAMoment.exec(text) : null);
  if (!found) return [];
  const verb = found.slice(1).find((part) => part !== undefined)!;
  const at = found.index + found[0].lastIndexOf(verb);
  const range = wordsAt(sentence, at, at + verb.length);
  if (!range || sentence.words[range.first]!.quoted) return [];
  const past =
    { is: 'was', are: 'were', have: 'had', has: 'had' }[verb] ?? pastOf(verbForm(verb)?.lemma ?? verb);
  return [{ ...range, verb: range.first, past }];
}
export const hasPast = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ verb, isReportedSpeech }) => verb?.tense === 'past' && !isReportedSpeech);
