/**
 * "I would usually" in place of what was done: conditionals, habits, beliefs and advice where one event should be told.
 * Read from the clause: a main clause in the first person (or of anybody: "you have to") in the conditional, the future or a habitual present.
 * The past's future ("they said it would retry"), past habits ("the job normally took"), regrets and guesses are fine,
 * and so are Reflection and an answer whose question asks for a hypothetical.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb, WordRange } from '../story/grammar.ts';
import { readOnce, readOnceIn } from '../story/memo.ts';
import { contains } from '../story/spans.ts';
import {
  type Section,
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import { verbForm } from '../story/verbs.ts';
import { boasts } from './absolute-claim.words.ts';
import {
  adverbWord,
  askedIf,
  askingForIt,
  caseOfThen,
  definiteTerm,
  framed,
  frequency,
  habitualAdverb,
  habitualCase,
  inGeneral,
  laidDown,
  offers,
  pastHabit,
  phrases,
  reportedBefore,
  saidAsPlan,
  sameInPast,
  sayings,
  sharedOut,
  standing,
  standsToday,
  supposingWords,
  termOfOffer,
  today,
} from './hypothetical.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const hypothetical = defineRule({
  name: 'hypothetical',
  summary: '"I would usually" in place of what was done.',
  why: 'What you did once is evidence; what you would do is an opinion. A listener who hears "usually" or "I would" waits for the story, and thinks that there is none.',
  severity: 'warning',
  options: {},
  related: ['tense-shift'],
  examples: [
    { section: 'action', bad: '«I would first ask» the parents for their view.' },
    { section: 'action', bad: '«I usually walk» through the kitchen before I decide.' },
    { section: 'action', bad: 'Whenever a guest complains, «I listen» and offer a coffee.' },
    { section: 'action', bad: '«My approach is» to listen first.' },
    { section: 'action', bad: "«I'm the kind of person who» never gives up." },
    { section: 'follow-ups', bad: 'I have not had that yet, but «I would call» the owner.' },
    { section: 'action', bad: '«A good waiter always knows» the wine.' },
    { section: 'action', good: 'I asked the parents for their view first.' },
    { section: 'action', good: 'The caterer said it would send a second van, and it did not come.' },
    { section: 'action', good: 'Normally the bread was out by six; that day it was nine.' },
    { section: 'reflection', good: 'I would ask the parents a week earlier.' },
    { section: 'action', good: 'A second oven would have cost too much, so I moved the start.' },
    { section: 'action', good: 'I promised the guests that I would call them on Friday.' },
    {
      section: 'action',
      good: 'I offered her a trial of two weeks. If one parcel was lost in it, I would bring the old list back.',
    },
    {
      section: 'action',
      good: 'I started a clock. At fifteen minutes I would take the bus back to the depot.',
    },
    { section: 'action', good: 'I drew a line: if the tank fell below a third, I would close the pool.' },
    {
      section: 'action',
      bad: 'A guest complained about the noise. «I would always listen» to both rooms first.',
    },
    { section: 'action', bad: 'If I noticed a wet box, «I would check» the roof first.' },
    { section: 'action', good: 'We had a signal: if I heard a knock, I would open.' },
    { section: 'action', good: 'Every evening I would walk the rows and count the wet boxes.' },
    {
      good: '## Follow-ups\n\n### What would you do differently?\n\nI would ask the parents a week earlier.\n',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'task', 'action', 'result', 'follow-ups')) {
      const sentences = sentencesOf(section);
      for (const [index, sentence] of sentences.entries()) {
        if (!couldSuppose(sentence) || isAskedFor(section, sentence)) continue;
        const next = sentences[index + 1];
        // The one time is about to be told.
        if (holdsPlaceholder(sentence) || (next !== undefined && holdsPlaceholder(next))) continue;
        if (isPlanOfThen(sentences.slice(Math.max(0, index - 2), index), sentence)) continue;
        const range = supposed(sentence, section.id);
        if (range) yield findingFor(sentence, range);
      }
    }
  },
});

/**
 * "I gave myself two weeks. After that I would close the trial", "I started a clock. At fifteen minutes I would turn back":
 * in a story told in the past this is what was planned, promised or laid down on that day.
 */
function isPlanOfThen(before: readonly Sentence[], sentence: Sentence): boolean {
  const text = plainText(sentence);
  if (!/\bwould\b|['’]d\b/u.test(text) || inGeneral.test(text) || hasPresentCondition(sentence)) return false;
  if (saidAsPlan.test(text)) return true;
  const last = before.at(-1);
  if (last === undefined || !hasPastEvent(last)) return false;
  return (
    before.some((earlier) => laidDown.test(plainText(earlier))) ||
    definiteTerm.test(text) ||
    (sharedOut.test(text) && !/\b(?:if|when)\b/u.test(text)) ||
    (termOfOffer.test(text) && offers.test(plainText(last)) && hasPastCondition(sentence)) ||
    (caseOfThen.test(text) && hasDeedOfI(last))
  );
}

const hasPresentCondition = (sentence: Sentence): boolean =>
  readClauses(sentence).clauses.some(
    ({ kind, verb }) => kind === 'subordinate' && verb?.tense === 'present' && verb.modal === undefined,
  );

const hasDeedOfI = (sentence: Sentence): boolean =>
  ownDeedsOf(sentence).length > 0 || /^i asked\b/u.test(plainText(sentence));

const hasPastEvent = (sentence: Sentence): boolean =>
  readClauses(sentence).clauses.some(
    ({ kind, verb }) =>
      (kind === 'main' || kind === 'coordinate') &&
      verb?.tense === 'past' &&
      verb.modal === undefined &&
      !verb.isNegated,
  );

const hasPastCondition = (sentence: Sentence): boolean =>
  readClauses(sentence).clauses.some(
    ({ kind, verb }) => kind === 'subordinate' && verb?.tense === 'past' && verb.modal === undefined,
  );

function findingFor(sentence: Sentence, { first, last }: WordRange): Finding {
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: /\b(?:would|'d|wud|will|'ll|could|if)\b/iu.test(said)
      ? `${said} tells what might be done. What did you do, that one time?`
      : `${said} tells a habit or a belief, not an event. When did you do it last, and what came of it?`,
    fixes: () => [
      {
        title: 'Add the one time, in placeholders',
        edits: [insertBehind(sentence, 'In [month], when [what happened], I [your deed].')],
        safe: false,
        preferred: false,
      },
    ],
  };
}

/** The question itself asks what one would do, or does in general. */
function isAskedFor(section: Section, sentence: Sentence): boolean {
  const followUp = section.followUps.find(({ blocks }) => blocks.some((block) => contains(block, sentence)));
  return followUp !== undefined && askingForIt.test(followUp.question.text.toLowerCase().replace(/’/gu, "'"));
}
const couldSuppose = readOnce((sentence): boolean => supposingWords.test(sentence.text));

const supposed = readOnceIn(readSupposed);

function readSupposed(sentence: Readable, section: SectionId): WordRange | undefined {
  if (boasts.test(plainText(sentence))) return undefined;
  const phrase = byPhrase(sentence);
  if (phrase && (section !== 'result' || !today.test(plainText(sentence)))) return phrase;
  const habit = byAdverb(sentence) ?? byCase(sentence);
  if (habit && section !== 'result') return habit;
  const { clauses } = readClauses(sentence);
  for (const clause of clauses) {
    if (isConditional(sentence, clause, clauses) || isHabit(sentence, clause, clauses, section))
      return {
        first: clause.subject!.isImplied ? clause.verb!.first : clause.subject!.first,
        last: verbEnd(sentence, clause.verb!),
      };
  }
  return undefined;
}

/** "When a child cries I kneel down": the reader may hang the deed on the noun before it. */
function byCase(sentence: Readable): WordRange | undefined {
  const found = habitualCase.exec(plainText(sentence));
  if (!found || today.test(plainText(sentence))) return undefined;
  const form = verbForm(found[2]!);
  if (!form?.isKnown || !form.base || (form.past && !sameInPast.has(found[2]!)) || standing.has(found[2]!))
    return undefined;
  // "If a box was open, I put it aside": one day's rule.
  const isPast = found[1]!.split(/[\s,]+/u).some((word) => {
    const other = verbForm(word);
    return other?.past === true && !other.base;
  });
  const isPresent = /\b(?:is|are|has|\w+s)\b/u.test(found[1]!);
  if (isPast || !isPresent || /\b(?:was|were|had|did|could|would)\b/u.test(found[1]!)) return undefined;
  const range = wordsAt(
    sentence,
    found[0].lastIndexOf('i ', found[0].length - found[2]!.length),
    found[0].length,
  );
  return range;
}

/** "Usually we first check": the adverb opens the sentence, and the reader may take the verb for a noun. */
function byAdverb(sentence: Readable): WordRange | undefined {
  const found = habitualAdverb.exec(plainText(sentence));
  const form = found && verbForm(found[1]!);
  if (!found || !form?.isKnown || !form.base || form.past) return undefined;
  const range = wordsAt(sentence, 0, found[0].length);
  return range && { first: 1, last: range.last };
}

/** "I would | first ask": the reader may stop at the modal. */
function verbEnd(sentence: Readable, { last }: Verb): number {
  if (!/^(?:would|will|i'd|we'd|i'll|we'll)$/u.test(sentence.words[last]!.lower)) return last;
  const verb = sentence.words.findIndex(
    ({ lower }, at) => at > last && at <= last + 3 && verbForm(lower)?.base === true,
  );
  return verb < 0 ? last : verb;
}

/** Somebody told of a future that is past now, or weighed one: "I knew that it would", "so that I would". */
function isOwnStatement(sentence: Readable, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject, verb, kind, isReportedSpeech } = clause;
  if (!subject || !verb || isReportedSpeech || sentence.words[verb.head]!.quoted) return false;
  if (subject.person !== 'I' && subject.person !== 'we') return false;
  if (subject.isImplied && !clause.isHypothetical) return false;
  // "First I would sit": the reader hangs the clause on "first".
  if (
    kind === 'relative' &&
    clause.marker === undefined &&
    /^(?:first|next|second|third)$/u.test(sentence.words[subject.first - 1]?.lower ?? '')
  )
    return true;
  // "I think I would tell her": an opinion of today about what might be.
  if (kind === 'reported' && clause.parent !== undefined) {
    const teller = clauses[clause.parent];
    if (
      teller?.subject?.person === 'I' &&
      teller.verb?.tense === 'present' &&
      teller.verb.modal === undefined
    )
      return verb.modal === 'would';
  }
  return (
    kind === 'main' ||
    kind === 'coordinate' ||
    (kind === 'subordinate' && clause.isHypothetical) ||
    followsBut(sentence, clause)
  );
}
/** "I haven't faced that, but I would ask": the reader may hang it on "that". */
const followsBut = (sentence: Readable, { subject }: Clause): boolean =>
  sentence.words[subject!.first - 1]?.lower === 'but';

/** "I would talk to them first", "then I will decide". */
function isConditional(sentence: Readable, clause: Clause, clauses: readonly Clause[]): boolean {
  const { subject, verb } = clause;
  if (!isOwnStatement(sentence, clause, clauses) || !subject || !verb || verb.isPerfect) return false;
  const text = plainText(sentence);
  const words = text.slice(sentence.words[subject.first]!.start, sentence.words[verb.last]!.end);
  const isWould = verb.modal === 'would' || /^(?:i|we)(?:'d|d)\s+(?!better|rather)/u.test(words);
  const isWill = verb.tense === 'future';
  if ((!isWould && !isWill) || verb.isProgressive) return false;
  // "He wanted to know if I'd sign" asks.
  if (askedIf.test(text.slice(0, sentence.words[subject.first]!.start))) return false;
  // "If it did not stand by six, I would have to call, so I stayed": weighed on that day.
  if (/,\s+so\s+i\s+(?!would\b|will\b|can\b|could\b)\w+/u.test(text.slice(sentence.words[verb.last]!.end)))
    return false;
  // "I would not sign it, so I called": a refusal of that day.
  if (
    isWould &&
    verb.isNegated &&
    clauses.some(
      ({ first, verb: other }) =>
        first > clause.first && other?.tense === 'past' && other.modal === undefined,
    )
  )
    return false;
  if (/^(?:i|we)'?d$/u.test(sentence.words[subject.head]!.lower) && !standsForWould(sentence, subject.head))
    return false;
  if (
    clause.marker !== undefined &&
    clause.marker !== 'so' &&
    clause.marker !== 'if' &&
    !followsBut(sentence, clause) &&
    clause.kind !== 'main'
  )
    return false;
  // "If they refused, I would have lost": what did not happen. "would like", "would say": manners of speech.
  const following = sentence.words[verb.last + 1]?.lower ?? '';
  const lemma = verb.lemma === 'would' || verb.lemma === 'will' ? following : verb.lemma;
  if (
    isWould &&
    (lemma === 'have' || /^(?:have|rather)$/u.test(following)) &&
    /\bhave\s+(?:\w+ly\s+)?\w+(?:ed|en|t|d|n|ne)\b/u.test(text.slice(sentence.words[verb.first]!.start))
  )
    return false;
  if (isWould && lemma === 'like' && /\blike\s+to\s+(?:say|add|mention|think|tell|start)/u.test(text))
    return false;
  if (lemma === 'call' && /^\s+(?:it|this|that|myself)\b/u.test(text.slice(sentence.words[verb.last]!.end)))
    return false;
  if (sayings.has(lemma) && !/\b(?:usually|probably|imagine\s+i\s+would|imagine\s+i'd)\b/u.test(words))
    return /\bimagine\s+i(?:'d|\s+would)\b/u.test(text);
  // A habit of those weeks: "every morning I would walk the ward".
  if (
    isWould &&
    !/\b(?:usually|normally|typically|generally|probably|always)\b/u.test(words) &&
    pastHabit.test(text)
  )
    return false;
  if (isWill && standsToday.test(text)) return false;
  // Beside a past event in the same clause chain the conditional is the event's own future: "I wrote down what I would say".
  const before = clauses
    .filter((earlier) => !isGeneralCase(sentence, earlier))
    .filter(
      ({ first, verb: other }) =>
        first < clause.first && other?.tense === 'past' && other.modal === undefined && !other.isPerfect,
    );
  const joins = before.some(
    (other) =>
      other.subject?.person === 'I' &&
      !/\bbut\b/u.test(
        text.slice(sentence.words[other.verb!.last]!.end, sentence.words[clause.first]!.start),
      ),
  );
  return !joins || /\b(?:usually|normally|typically|generally|probably|always)\b/u.test(words);
}

/** "If I noticed a wrong price": any such case, not one that was weighed on that day ("if I waited for the office"). */
const isGeneralCase = (sentence: Readable, { kind, marker, subject, verb }: Clause): boolean =>
  kind === 'subordinate' &&
  marker === 'if' &&
  subject?.person === 'I' &&
  verb?.isNegated === false &&
  /^(?:discover|encounter|face|find|hear|meet|notice|see)$/u.test(verb.lemma) &&
  /^ (?:an?|any|some\w*) /u.test(plainText(sentence).slice(sentence.words[verb.last]!.end));

/** "I'd asked" and "I'd time" are had; "I'd ask" is would. */
function standsForWould(sentence: Readable, at: number): boolean {
  const next = sentence.words.slice(at + 1, at + 5).find(({ lower }) => !adverbWord.test(lower));
  return (
    next !== undefined &&
    verbForm(next.lower)?.base === true &&
    !/^(?:time|better|rather|set|put|had|cut|let|read|hit|run|come|become)$/u.test(next.lower)
  );
}

/** "I usually call", "whenever there is a conflict, I mediate", "as a teacher I make sure". */
function isHabit(
  sentence: Readable,
  clause: Clause,
  clauses: readonly Clause[],
  section: SectionId,
): boolean {
  const { subject, verb, kind } = clause;
  if (!subject || subject.isImplied || !verb || clause.isReportedSpeech || sentence.words[verb.head]!.quoted)
    return false;
  if (subject.person !== 'I' && subject.person !== 'we') return false;
  if (kind !== 'main' && kind !== 'coordinate') return false;
  if (verb.modal !== undefined || verb.isPerfect || verb.voice === 'passive') return false;
  const head = sentence.words[verb.head]!.lower;
  // "I set up", "I put": base and past look the same, and only a frame tells.
  const isPresent = verb.tense === 'present' || sameInPast.has(head);
  if (!isPresent || section === 'result') return false;
  const text = plainText(sentence);
  if (today.test(text)) return false;
  const words = text.slice(sentence.words[subject.first]!.start, sentence.words[verb.head]!.end);
  const own = text.slice(sentence.words[subject.first]!.start);
  const isFrequent = frequency.test(words);
  if (sameInPast.has(head))
    return (
      framed.test(text) &&
      !clauses.some(({ first, verb: other }) => first < clause.first && other?.tense === 'past') &&
      /^(?:\w+\W+){0,2}(?:typically|usually|normally|generally|mostly|most\s+of|in\s+general)/u.test(text)
    );
  if (isFrequent)
    return (
      !standing.has(verb.lemma) ||
      /\bi\s+(?:always|usually|typically|normally|generally|often)\s+(?:find|believe|feel|think|want)/u.test(
        words,
      )
    );
  if (verb.lemma === 'tend' || verb.lemma === 'prefer')
    return /^\S+\s+(?:\w+ly\s+)?(?:tend|prefer)\s+(?:to\b|\w+ing\b)/u.test(own);
  if (standing.has(verb.lemma) || !framed.test(text)) return false;
  // "When the alarm rang I run": a slip of tense, not a habit; the frame must be in the present as well.
  return !clauses.some(
    ({ kind: type, verb: other, subject: whose }) =>
      type !== 'relative' &&
      type !== 'reported' &&
      other !== undefined &&
      whose !== undefined &&
      other.tense === 'past' &&
      other.modal === undefined,
  );
}
function byPhrase(sentence: Readable): WordRange | undefined {
  const text = plainText(sentence);
  for (const pattern of phrases) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    if (reportedBefore.test(before)) continue;
    const start =
      found.index + (/^(?:(?:and|so|but|because|usually|generally),?\s+)/u.exec(found[0])?.[0].length ?? 0);
    const range = wordsAt(sentence, start, found.index + found[0].length);
    if (
      range &&
      !readClauses(sentence).clauses.some(
        (clause) => clause.isReportedSpeech && clause.first <= range.first && range.first <= clause.last,
      )
    )
      return range;
  }
  return undefined;
}
