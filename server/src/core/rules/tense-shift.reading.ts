/** Reads which verbs of a sentence tell the past in the present tense, and which present is meant: a habit, a state that lasts, what somebody said. */

import { plainText, wordsAt } from '../evidence/pattern.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { contains } from '../story/spans.ts';
import type { Section, Sentence } from '../story/story.ts';
import { pastOf, verbForm } from '../story/verbs.ts';
import {
  hasPast,
  isAtThatMoment,
  isEventful,
  isMoment,
  isPastOfI,
  isReason,
  isStateInStory,
  momentIn,
  movesOn,
  type Slip,
} from './tense-shift.moments.ts';
import {
  afterBaseForm,
  asides,
  askedInPresent,
  atThatInstant,
  deedsOrHabits,
  eventsOfMany,
  haveEvents,
  isBe,
  joinedEvents,
  lastingEvents,
  laterEvents,
  neverEvents,
  noEvents,
  nounBeforeVerb,
  nounStart,
  objectStart,
  opensWithPast,
  ownEvents,
  pastTimes,
  presentForms,
  presentTimes,
  sinceThatTime,
  standingRecord,
  tellersVerbs,
  turnedEvents,
  unreadEvents,
  wonderedEvents,
} from './tense-shift.words.ts';
/** Most sentences of an answer hold no verb in the present at all. */
export const holdsPresent = readOnce((sentence): boolean =>
  sentence.words.some(({ lower, quoted, code }) => {
    if (quoted || code) return false;
    if (presentForms.test(lower)) return true;
    const form = verbForm(lower);
    return form !== undefined && (form.third || form.base) && !(form.past && !form.third);
  }),
);
/** "How do you ...?" is answered in the present. */
export function isAskedInPresent(section: Section, sentence: Sentence): boolean {
  const followUp = section.followUps.find(({ blocks }) => blocks.some((block) => contains(block, sentence)));
  return (
    followUp !== undefined &&
    /\b(?:do\s+you|does|would|are\s+you|is|will|should|today|now|usually)\b/iu.test(followUp.question.text) &&
    !/\b(?:did|was|were)\b/iu.test(followUp.question.text)
  );
}
/** In the order of the text. */
export function slipsIn(sentence: Sentence, before: Sentence | undefined, section: Section): readonly Slip[] {
  if (section.id === 'result' && standingRecord.test(plainText(sentence))) return [];
  const { clauses } = readClauses(sentence);
  const isDated = pastTimes.test(plainText(sentence));
  const slipped = new Set<Clause>();
  for (const clause of clauses) {
    const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
    // A further verb of the same subject went along: "I prepare a plan and present it".
    const goesAlong =
      clause.kind === 'coordinate' &&
      clause.verb?.tense === 'present' &&
      parent !== undefined &&
      slipped.has(parent);
    if (goesAlong || isSlip(sentence, clause, clauses, before, section, isDated)) slipped.add(clause);
  }
  const slips = [...slipped].map(({ subject, verb, kind }): Slip => {
    const at = verb!.finite ?? verb!.first;
    // "We" itself may be another rule's word.
    const isVerbAlone = subject!.person === 'we' || (kind === 'coordinate' && subject!.first < at);
    const first = isVerbAlone ? at : Math.min(subject!.first, at);
    return { first, last: verb!.last, verb: at, past: pastForm(sentence, verb!, at, subject!) };
  });
  const joined = [
    ...unreadEvent(sentence, clauses),
    ...askedSlip(sentence),
    ...momentIn(sentence, clauses, before, section),
    ...joinedVerbs(sentence, clauses, slipped),
  ].filter(
    ({ verb }, index, all) =>
      !slips.some((slip) => slip.verb === verb) && all.findIndex((other) => other.verb === verb) === index,
  );
  return [...slips, ...joined].sort((a, b) => a.verb - b.verb);
}
function isSlip(
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  before: Sentence | undefined,
  section: Section,
  isDated: boolean,
): boolean {
  const { subject, verb } = clause;
  if (!subject || subject.isImplied || !verb || clause.isHypothetical || clause.isReportedSpeech)
    return false;
  if (
    verb.tense !== 'present' ||
    verb.finite === undefined ||
    verb.isPerfect ||
    verb.modal !== undefined ||
    verb.voice === 'passive'
  )
    return false;
  const { words } = sentence;
  const head = words[verb.head]!;
  const finite = words[verb.finite ?? verb.first]!;
  if (
    finite.lower.includes('-') ||
    finite.lower === 'dove' ||
    head.quoted ||
    head.code ||
    finite.quoted ||
    finite.code
  )
    return false;
  if (!stands(clause, clauses, sentence)) return false;
  const text = plainText(sentence);
  // "They tell me the bus never waits": what is said may hold at all times.
  const isNews =
    tellersVerbs.has(verb.lemma) && /^\s+(?:to\s+)?(?:me|us)\b/u.test(text.slice(words[verb.last]!.end));
  const own = text.slice(words[clause.first]!.start, words[isNews ? verb.last : clause.last]!.end);
  // "I report to the head": a place in the house.
  if (verb.lemma === 'report' && /^\s+to\b/u.test(text.slice(words[verb.last]!.end))) return false;
  if (isDated ? /\b(?:now|today|still|nowadays|currently)\b/u.test(own) : presentTimes.test(own))
    return false;
  if (
    sinceThatTime.test(text) &&
    clauses.some((other) => other.verb?.isPerfect && other.verb.tense !== 'past')
  )
    return false;
  const behind = text.slice(words[verb.last]!.end);
  // "I come from Nepal", "he doesn't listen to anybody": where one is from and how one is.
  if (verb.lemma === 'come' && subject.person === 'I' && /^\s+from\s+(?!the\b|my\b)/u.test(behind))
    return false;
  if (verb.isNegated && /^\s+(?:\w+\s+)?(?:to|with|for)?\s*(?:anybody|anyone|others|people)\b/u.test(behind))
    return false;
  if (isMisread(sentence, clause, clauses) || followsHabit(sentence, clause, clauses)) return false;
  const isFirst = subject.person === 'I';
  const isWe = subject.person === 'we';
  // "I find it hard to wait": what I think.
  if (
    verb.lemma === 'find' &&
    /^\s+it\s+(?:\w+\s+)?(?:to|that|when)\b/u.test(text.slice(words[verb.last]!.end))
  )
    return false;
  if (isAtThatMoment(sentence, clause, clauses, before, section)) return true;
  const form = verbForm(finite.lower);
  // "I put", "they cut": past and base look the same.
  if (form?.past && !form.third && verb.finite === verb.head) return false;
  if (
    /^(?:hit|put|cut|set|let|shut|read|cost|quit|split|spread|beat|hurt|bet|cast|burst)$/u.test(finite.lower)
  )
    return false;
  if (
    isDated &&
    (isFirst || isWe || isEventful(sentence, clause, clauses, before)) &&
    !sameClauseOnly(text, verb, words)
  )
    return !neverEvents.has(verb.lemma) && !(verb.lemma === 'have' && !haveEvents.test(own));
  // "Last winter the heating breaks down."
  if (
    isDated &&
    opensWithPast.test(text) &&
    !noEvents.has(verb.lemma) &&
    !verb.isNegated &&
    !sameClauseOnly(text, verb, words)
  )
    return true;
  if (
    isFirst &&
    verb.lemma === 'run' &&
    section.id === 'action' &&
    /^\s+(?:it|them|(?:the|my)\s+(?:\w+\s+)?(?:check|query|script|test|tests))\b/u.test(
      text.slice(words[verb.last]!.end),
    )
  )
    return true;
  if (deedsOrHabits.has(verb.lemma) && !isFirst && isMoment(sentence, clause, clauses, before, section))
    return true;
  if (
    noEvents.has(verb.lemma) &&
    !verb.isProgressive &&
    !(
      isFirst &&
      ownEvents.has(verb.lemma) &&
      (section.id === 'action' || movesOn(sentence, clause, clauses, before))
    ) &&
    !(isFirst && /^(?:see|realise|realize)$/u.test(verb.lemma) && movesOn(sentence, clause, clauses, before))
  )
    return isStateInStory(sentence, clause, clauses);
  if (verb.isProgressive)
    return isFirst || isWe
      ? movesOn(sentence, clause, clauses, before) ||
          section.id === 'action' ||
          (hasPast(clauses) && atThatInstant.test(text))
      : movesOn(sentence, clause, clauses, before) && tellersVerbs.has(verb.lemma);
  if (isFirst || isWe) {
    if (section.id !== 'action') return movesOn(sentence, clause, clauses, before) && !verb.isNegated;
    if (neverEvents.has(verb.lemma)) return false;
    // "I don't wait for the manager, I closed the shop."
    return (
      !verb.isNegated ||
      (isFirst &&
        clauses.some((other) => other.kind === 'main' && isPastOfI(other) && other.first > clause.last))
    );
  }
  return isEventful(sentence, clause, clauses, before);
}
/** "I usually stay calm and I try to ...", "when a guest is angry, I let him talk": the habit goes on. */
function followsHabit(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
  const text = plainText(sentence);
  return clauses
    .slice(0, clauses.indexOf(clause))
    .some(
      (other) =>
        other.verb?.tense === 'present' &&
        (/^(?:when|whenever|if)$/u.test(other.marker ?? '') ||
          /\b(?:usually|always|normally|generally|typically|often|never|sometimes)\b/u.test(
            text.slice(sentence.words[other.first]!.start, sentence.words[other.verb.last]!.end),
          )),
    );
}
/** What looks like a verb in the present and is none: "I double clicked", "I right away called", "I do like", "I could wait or do". */
function isMisread(sentence: Sentence, { verb, kind, parent }: Clause, clauses: readonly Clause[]): boolean {
  const { words } = sentence;
  if (words.slice(verb!.first, verb!.last + 1).some(({ lower }) => lower === 'been')) return true;
  if (kind === 'coordinate' && parent !== undefined && clauses[parent]?.verb?.modal !== undefined)
    return true;
  // "The depot's arrival scans on Saturday showed nine": a noun of many before its verb.
  if (
    verbForm(words[verb!.head]!.lower)?.third === true &&
    nounBeforeVerb.test(plainText(sentence).slice(words[verb!.last]!.end))
  )
    return true;
  // "The only lift of the house stopped": a noun behind "the only", which is no whole subject.
  const [article, adjective] = words.slice(Math.max(0, verb!.first - 2), verb!.first);
  if (
    article?.lower === 'the' &&
    /^(?:only|same|next|last|first|second|third)$/u.test(adjective?.lower ?? '')
  )
    return true;
  const next = words[verb!.last + 1];
  const form = next && verbForm(next.lower);
  if (
    /^(?:right|double|single|bulk|cross|spot|live|fast|long|kind|like|well|tend|cc.*)$/u.test(
      words[verb!.head]!.lower,
    )
  )
    return true;
  if (verb!.lemma === 'do' && form?.isKnown && form.base) return true;
  return (
    form?.isKnown === true &&
    form.past &&
    !form.base &&
    /^\s+$/u.test(sentence.text.slice(words[verb!.last]!.end, next!.start)) &&
    !/^(?:left|lost|used|based|needed|called)$/u.test(next!.lower)
  );
}
/** "Her team closes in January, so I waited until last May": the date belongs to another clause. */
const sameClauseOnly = (text: string, verb: Verb, words: Sentence['words']): boolean => {
  const at = words[verb.first]!.start;
  const found = pastTimes.exec(text);
  if (!found) return true;
  const between = found.index < at ? text.slice(found.index, at) : text.slice(at, found.index);
  return (
    /[.;:]|\b(?:so|because|since|but|while|which|who|where|that|when)\b/u.test(between) ||
    (found.index > at && /,/u.test(between))
  );
};
/** A main clause or a further verb of one, or what follows on a mark of the story; not what hangs on "because", "that" or a noun. */
function stands(clause: Clause, clauses: readonly Clause[], sentence: Sentence): boolean {
  const told = clause.parent === undefined ? undefined : clauses[clause.parent]?.verb;
  if (clause.marker === 'when' && told?.tense === 'past' && told.isProgressive) return true;
  if (clause.kind === 'main')
    return !asides.test(
      plainText(sentence).slice(
        sentence.words[clause.first]!.start,
        sentence.words[clause.subject!.first]!.start,
      ),
    );
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (clause.kind === 'coordinate') return parent !== undefined && stands(parent, clauses, sentence);
  // The reader hangs a clause on a first phrase of time: "In May 2022 I am", "First I analyse".
  return (
    (clause.kind === 'relative' &&
      clause.marker === undefined &&
      parent !== undefined &&
      !parent.subject?.isImplied === (parent.verb === undefined) &&
      (/^(?:first|next|then)$/u.test(sentence.words[parent.first]?.lower ?? '') ||
        (parent.verb === undefined &&
          pastTimes.test(
            plainText(sentence).slice(
              sentence.words[parent.first]!.start,
              sentence.words[clause.first]!.start,
            ),
          )))) ||
    (clause.kind === 'relative' && clause.marker === undefined && parent?.verb?.modal === 'may')
  );
}
/** "Suddenly the alarm goes off", "I sat there and the phone rings": a noun and a verb that the reader may take for two nouns. */
function unreadEvent(sentence: Sentence, clauses: readonly Clause[]): readonly Slip[] {
  const text = plainText(sentence);
  if (/\b(?:every|each|always|usually|whenever|often|still|now|nowadays|today)\b/u.test(text)) return [];
  const isTold = hasPast(clauses);
  const later = isTold ? laterEvents.exec(text) : null;
  const event = later && verbForm(later[2]!);
  if (later && event?.isKnown && event.third && !event.past && !noEvents.has(event.lemma)) {
    const start = later.index + later[0].length - later[2]!.length;
    const verb = wordsAt(sentence, start, start + later[2]!.length);
    if (verb) return [{ ...verb, verb: verb.first, past: pastOf(event.lemma) }];
  }
  const turned = isTold ? turnedEvents.exec(text) : null;
  if (turned) {
    const at = turned.index + turned[0].indexOf(turned[1]!);
    const verb = wordsAt(sentence, at, at + turned[1]!.length);
    if (verb) return [{ ...verb, verb: verb.first, past: pastOf(verbForm(turned[1]!)?.lemma ?? turned[1]!) }];
  }
  const found =
    unreadEvents.exec(text) ?? eventsOfMany.exec(text) ?? (isTold ? joinedEvents.exec(text) : null);
  if (!found || lastingEvents.test(found[0])) return [];
  const end = found.index + found[0].length;
  // "Then the drivers start their shift, so I had ten minutes": what holds every day.
  if (/^then\b/u.test(found[0]) && isReason(text.slice(end))) return [];
  if (
    /\b(?:he|she)\s+$/u.test(found[1]!) &&
    deedsOrHabits.has(verbForm(found[2]!)?.lemma ?? '') &&
    isReason(text.slice(end))
  )
    return [];
  const range = wordsAt(sentence, end - found[1]!.length - found[2]!.length, end);
  if (!range || sentence.words[range.last]!.quoted) return [];
  const next = sentence.words[range.last + 1];
  const form = next && verbForm(next.lower);
  // "In May the support calls doubled": a noun before its verb.
  if (
    next &&
    /^\s*$/u.test(text.slice(end, next.start)) &&
    ((form?.past && form.isKnown && !/^(?:gets|becomes)$/u.test(found[2]!)) || isBe.test(next.lower))
  )
    return [];
  const lemma = verbForm(found[2]!)?.lemma;
  return [{ ...range, verb: range.last, past: lemma && !/\s/u.test(found[2]!) ? pastOf(lemma) : undefined }];
}
function askedSlip(sentence: Sentence): readonly Slip[] {
  const wondered = wonderedEvents.exec(plainText(sentence));
  const words = wondered && wordsAt(sentence, wondered.index, wondered.index + wondered[0].length);
  if (words && !sentence.words[words.last]!.quoted) return [{ ...words, verb: words.last, past: undefined }];
  const found = askedInPresent.exec(plainText(sentence));
  const range = found && wordsAt(sentence, found.index, found.index + found[0].length);
  if (!range || sentence.words[range.last]!.quoted) return [];
  const { last } = range;
  const lemma = verbForm(sentence.words[last]!.lower)?.lemma;
  return [{ first: last - 1, last, verb: last, past: lemma && pastOf(lemma) }];
}
/** "I sat down with him and ask": a further verb in its base form, or with -s, right behind a past one; the reader takes it for a noun. */
const planned = /(?:['’](?:d|ll)|^(?:would|will|could|should|can|may|might|must))$/u;

function* joinedVerbs(
  sentence: Sentence,
  clauses: readonly Clause[],
  slipped: ReadonlySet<Clause>,
): Iterable<Slip> {
  const text = plainText(sentence);
  const { words } = sentence;
  for (const clause of clauses) {
    const { subject, verb } = clause;
    if (
      !subject ||
      subject.isImplied ||
      !verb ||
      (verb.tense !== 'past' && !slipped.has(clause)) ||
      verb.modal !== undefined ||
      verb.voice === 'passive' ||
      verb.isPerfect
    )
      continue;
    if (clause.isReportedSpeech || (clause.kind !== 'main' && clause.kind !== 'coordinate')) continue;
    // After these a second base form is governed by them: "helped them pack and load", "let him sit and rest".
    if (/^(?:help|let|make|see|hear|watch|have|do|need|dare)$/u.test(verb.lemma)) continue;
    // "I had to bring it back and find out": the infinitive goes on.
    if (words.slice(verb.first, verb.last + 1).some(({ lower }) => lower === 'to')) continue;
    const isThird =
      subject.person !== 'I' &&
      subject.person !== 'we' &&
      subject.person !== 'they' &&
      subject.number === 'singular';
    for (let at = verb.last + 1; at < words.length - 1 && at <= clause.last + 12; at++) {
      const word = words[at]!;
      const previous = words[at - 1]!.lower;
      const gap = text.slice(words[at - 1]!.end, word.start);
      if (word.quoted || word.code) break;
      // "A trial: I'd visit by day three and ring her": what is joined to a plan is part of it.
      if (planned.test(word.lower)) break;
      if (/\b(?:now|nowadays|today)\b/u.test(text.slice(word.end))) break;
      if (afterBaseForm.test(word.lower)) break;
      if (previous !== 'and' && previous !== 'then' && gap.trim() !== ',') continue;
      const form = verbForm(word.lower);
      if (!form?.isKnown || form.past || (form.participle && form.lemma !== 'run')) continue;
      if (isThird ? !form.third || form.lemma === 'be' : !form.base) continue;
      const next = words[at + 1]!.lower;
      const isObject = objectStart.test(next) && /^\s$/u.test(text.slice(word.end, words[at + 1]!.start));
      if (
        isThird
          ? (!tellersVerbs.has(form.lemma) && form.lemma !== 'want') ||
            (previous !== 'and' &&
              previous !== 'then' &&
              !/^(?:down|up|in|out|off|away|me|to|and|it|that)$/u.test(next))
          : !isObject || /^(?:to|with|for)$/u.test(next)
      )
        continue;
      // "and then": the second verb; "tools, cut the": a list of nouns never has a pronoun behind it.
      if (!isThird && nounStart.test(next) && previous !== 'and' && previous !== 'then') continue;
      if (
        !isThird &&
        noEvents.has(form.lemma) &&
        !ownEvents.has(form.lemma) &&
        !(deedsOrHabits.has(form.lemma) && /^(?:it|him|her|them|me)$/u.test(next))
      )
        continue;
      yield { first: at, last: at, verb: at, past: pastOf(form.lemma) };
    }
  }
}
/** The past of the finite verb where it is one word. */
function pastForm(
  sentence: Sentence,
  verb: Verb,
  at: number,
  subject: { readonly person: string; readonly number: string },
): string | undefined {
  const word = sentence.words[at]!;
  if (word.text.includes("'") || word.text.includes('’')) return undefined;
  if (/^(?:is|am)$/u.test(word.lower)) return 'was';
  if (word.lower === 'are') return subject.number === 'plural' ? 'were' : undefined;
  if (/^(?:has|have)$/u.test(word.lower)) return 'had';
  if (/^(?:do|does|don't|doesn't)$/u.test(word.lower)) return undefined;
  return at === verb.head && verbForm(word.lower)?.isKnown ? pastOf(verb.lemma) : undefined;
}
