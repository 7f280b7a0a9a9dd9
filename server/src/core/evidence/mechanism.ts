/**
 * Where a reflection names a practice, an artefact or a cause in how the work is organised.
 * A practice is read from the grammar: "I" with a verb of work and something definite that it is done to, as a habit
 * of today, as what would be done, or as what was set up since. Causes are told by patterns (mechanism.words.ts).
 */

import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { verbForm } from '../story/verbs.ts';
import { anyOf, pattern, setOf } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { storyWordsOf } from './general-words.ts';
import {
  abstractThings,
  establishing,
  gapPatterns,
  mechanismPatterns,
  noMechanismPatterns,
  noPractice,
  prepositionalVerbs,
  sinceThen,
  standingRule,
  talkVerbs,
  vagueManner,
} from './mechanism.words.ts';
import { findPattern, plainText } from './pattern.ts';

export const mechanismOf = readOnce((sentence: Readable): WordRange | undefined => {
  if (noMechanismPatterns.some((pattern) => pattern.test(plainText(sentence)))) return undefined;
  return (
    findPattern(sentence, mechanismPatterns) ??
    practiceIn(sentence) ??
    gapIn(sentence) ??
    arrangementIn(sentence)
  );
});

/**
 * Where a practice may be told in words of its own: too little to prove one, enough not to say that the lesson fits any story.
 * A platitude has hardly a word of its story in it; a sentence with three such words that draws no moral is none.
 */
export const mayBeMechanismOf = readOnce((sentence: Readable): boolean => {
  const text = plainText(sentence);
  const own = storyWordsOf(sentence);
  if (mechanismOf(sentence)) return own > 1 || !plainPromise.test(text);
  if (own > 0 && (plannedStep.test(text) || handedOver.test(text) || onDisplay.test(text))) return true;
  if (own === 0 || moral.test(text)) return false;
  if (own > 2 || (own > 1 && /\b(?:now|nowadays|these\s+days)\b/u.test(text))) return true;
  // "When something goes missing now, I follow one box before I call anyone", "a red tag means stop".
  return (
    (own > 1 || whenDone.test(text)) &&
    readClauses(sentence).clauses.some(
      ({ subject, verb, kind, isHypothetical, isReportedSpeech }) =>
        subject !== undefined &&
        subject.person !== 'you' &&
        verb !== undefined &&
        // "I read the plan aloud": nothing says that it was once.
        (verb.tense === 'present' || sameInThePast.has(verb.lemma)) &&
        verb.modal === undefined &&
        !verb.isProgressive &&
        !isHypothetical &&
        !isReportedSpeech &&
        kind !== 'question' &&
        ((subject.person !== 'I' && subject.person !== 'we') || !noPractice.has(verb.lemma)) &&
        !teaching.has(verb.lemma),
    )
  );
});

/** "I would walk the way with a nurse on the first day": a step with its point in the work. */
const plannedStep = pattern`
  \b(?:i'd|i'll|i\s+would|i\s+will|next\s+time\s+i)\s+(?:also\s+|first\s+)?
  (?!(?:also|always|ask|be|believe|communicate|do|feel|find|get|give|have|know|learn|like|listen|make|say|speak|start|take|talk|tell|think|trust|try|want|work)\b)
  \w+\s+(?:an?|each|every|five|four|one|the|three|two|\d+|[\w-]+ed)\s+[^.;!?]*\b(?:at|before|from|in|on|within)\s+(?:the|my)\s+(?:very\s+)?first\s+
  (?:batch|cut|day|delivery|draft|hour|lesson|meeting|month|order|shift|visit|week)\b
`;
/** "Since then I let the last pair of hands speak to the guest": who does a step from now on. */
const handedOver = pattern`
  \b(?:from\s+(?:now|then|that\s+\w+)\s+on|now|nowadays|since\s+then|today),?\s+i\s+(?:always\s+|now\s+)?(?:have|let|make)\s+
  (?:an?|each|every|the|two|whoever)\s+(?!others?\b|people\b|team\b)[^.;!?]{3,40}\s+
  (?:answer|call|carry|check|close|count|draw|explain|fill|hand|initial|lock|mark|name|open|pack|phone|read|repeat|ring|show|sign|speak|stamp|taste|test|try|walk|weigh|write)\b
`;
/** "A rule hangs where the key hangs". */
const onDisplay = pattern`
  \b(?:an?|my|one|our|the)\s+(?:[\w-]+\s+)?(?:board|card|chart|check-?list|drawing|label|list|note|notice|picture|plan|poster|rule|sheet|sign|tag)\s+
  (?:now\s+)?(?:hangs|lies|sits|stands|sticks|travels)\s+(?:above|at|behind|beside|by|in|inside|next|on|over|under|where|with)\b
`;

const sameInThePast = setOf('cut hit let put read set shut split');
/** "Next time I would start earlier". */
const plainPromise =
  /\b(?:learn(?:ed|t)|(?:would|will|should|could|'d|'ll)\b[^.;!?]*\b(?:better|earlier|more|sooner|too))\b/u;
/** What is drawn from it for life, and what one is like. */
const moral = pattern`
  \b(?:
    always|attention\s+to|career|careful|communicat\w+|crucial|curve|developer|dream|essential|everything|experience|grew|grown|
    hard\s+work|important|(?:is|are|the)\s+key|learn(?:ed|ing|t)?|lessons?|matters?|mindset|must|never\s+(?:be|give)|next\s+time|
    opened\s+my|patien(?:ce|t)|perfectionist|possible|proud|should(?:n't)?|showed\s+me|sorry|stronger|taught|teamwork|todo|
    trust|virtue|will\s+(?:be|try)|would(?:n't)?|you
  )\b
`;
const whenDone =
  /\b(?:before|each|every|first|if|now|since|these\s+days|today|until|when|whenever|whoever)\b/u;

/** What is done since, what holds for everybody, and what was missing: told with things of this story, not with virtues. */
function arrangementIn(sentence: Readable): WordRange | undefined {
  const text = plainText(sentence);
  const gap = findPattern(sentence, gapPatterns);
  if (gap && storyWordsOf(sentence) > 0) return gap;
  if (!sinceThen.test(text) && !standingRule.test(text)) return undefined;
  if (storyWordsOf(sentence) < 2) return undefined;
  const { clauses } = readClauses(sentence);
  const isVague = sentence.words.some(({ lower }) => vagueManner.has(lower));
  const clause = clauses.find((own) => isArrangement(own) && !isVague);
  if (clause) return { first: clause.first, last: clause.last };
  // "Whoever finds a fault may stop the line": the reader may find no subject.
  // "Each Monday the two walk through the rooms": the reader may find no verb of its own.
  if (
    /^\W*(?:every|each|once|twice|on\s+\w+days)\b/u.test(text) &&
    !/\b(?:was|were|did|had|would|should|i|we|you)\b/u.test(text)
  )
    return { first: 0, last: sentence.words.length - 1 };
  return /^\W*(?:whoever|nothing|nobody|no\s+one|no\s+\w+|any\s+\w+)\b/u.test(text) &&
    !/\b(?:was|were|did|had|would)\b/u.test(text)
    ? findPattern(sentence, [standingRule])
    : undefined;
}

function isArrangement({ kind, subject, verb, isHypothetical, isReportedSpeech }: Clause): boolean {
  if (!subject || !verb || isHypothetical || isReportedSpeech || kind === 'question' || kind === 'relative')
    return false;
  if (verb.tense === 'past' && !verb.isPerfect) return false;
  if (verb.modal === 'would' || verb.modal === 'could' || verb.modal === 'should') return false;
  // "The hotel is sold today": an end, no arrangement.
  if (verb.voice === 'passive' && ends.has(verb.lemma)) return false;
  if (subject.person === 'you' || teaching.has(verb.lemma))
    return verb.voice === 'passive' && subject.person === 'others';
  return subject.person === 'I' || subject.person === 'we'
    ? !noPractice.has(verb.lemma) && !verb.isNegated
    : true;
}

const ends = setOf(`
  close employ finish go grow hire know love marry please promote retire satisfy sell shut solve
`);

/** What a form, a plan or a department did that let it happen: not how it was, nor what it taught. */
function gapIn(sentence: Readable): WordRange | undefined {
  if (!organised.test(plainText(sentence))) return undefined;
  const clause = readClauses(sentence).clauses.find(
    ({ subject, verb, object, isHypothetical }) =>
      subject?.person === 'others' &&
      verb !== undefined &&
      object !== undefined &&
      verb.modal === undefined &&
      verb.voice === 'active' &&
      !isHypothetical &&
      !teaching.has(verb.lemma) &&
      organised.test(sentence.words[subject.head]?.lower ?? '') &&
      !/^(?:me|us|i|we|you|it|well|together)$/u.test(sentence.words[object.first]?.lower ?? ''),
  );
  return clause && { first: clause.first, last: clause.last };
}

const teaching = setOf(`
  be become bring deserve do enjoy feel get give grow help improve learn like look love matter mean need
  remain seem show stay succeed support teach thank want work
`);
const mechanismNouns = anyOf(`
  agenc(?:y|ies) alarms? alerts? approvals? bonus(?:es)? briefs? budgets? calendars? catalogues? charts?
  checklists? commissions? contracts? dashboards? databases? deadlines? departments? desks? finance forms?
  handovers? incentives? interfaces? labels? layouts? lists? logistics marketing offices? pipelines? planning
  plans? policies policy process(?:es)? production purchasing queues? registers? reports? rosters? rotas?
  rules? sales schedules? scripts? sheets? shifts? software specifications? specs? suppliers? systems?
  targets? templates? tests? tickets? tools? units? vendors? wards?
`);

/** Things by which work is arranged. */
const organised = pattern`\b${mechanismNouns}\b`;

function practiceIn(sentence: Readable): WordRange | undefined {
  if (!/\b(?:i|i'd|i'll|i've|we|we'd)\b/u.test(plainText(sentence))) return undefined;
  const clause = readClauses(sentence).clauses.find((own) => isPractice(sentence, own));
  return clause && { first: clause.first, last: clause.last };
}

function isPractice(
  sentence: Readable,
  { kind, first, last, subject, verb, object, isReportedSpeech }: Clause,
): boolean {
  if (
    (subject?.person !== 'I' && subject?.person !== 'we') ||
    !verb ||
    verb.isNegated ||
    verb.voice === 'passive'
  )
    return false;
  if (isReportedSpeech || kind === 'question' || kind === 'relative' || verb.isProgressive) return false;
  if (verb.modal && !['would', 'should', 'will', "'d", 'could', "'ll"].includes(verb.modal)) return false;
  const isPast = verb.modal === undefined && (verb.tense === 'past' || verb.isPerfect);
  const wasAsked =
    verb.lemma === 'ask' &&
    verb.isPerfect &&
    sentence.words.slice(verb.head, last + 1).some((word) => word.lower === 'for');
  const isTalk = !isPast && talkVerbs.has(verb.lemma);
  if (isPast ? !establishing.has(verb.lemma) && !wasAsked : noPractice.has(verb.lemma) && !isTalk)
    return false;
  if (verbForm(sentence.words[verb.head]?.lower ?? '')?.isKnown !== true) return false;
  const words = sentence.words.slice(verb.head + 1, sentence.words.length).map((word) => word.lower);
  const own = sentence.words.slice(first, last + 1).map((word) => word.lower);
  if (own.some((word) => word === 'learned' || word === 'learnt')) return false;
  const asksAbout =
    verb.lemma === 'ask' &&
    words.slice(0, 3).some((word) => /^(?:who|what|which|when|whether|how|where|why)$/u.test(word));
  if (asksAbout) return true;
  if (verb.lemma === 'make' && /^(?:sure|certain)$/u.test(words[0] ?? '')) return false;
  // Something definite is done to: neither a pronoun nor a virtue.
  const done = object
    ? sentence.words.slice(object.first, object.last + 1).map((word) => word.lower)
    : thingBehind(verb.lemma, words);
  if (done.every((word) => pronouns.has(word))) return false;
  // A time that is written down is a fact.
  const isRecorded = recording.has(verb.lemma) && /^(?:the|each|every|its)$/u.test(done[0] ?? '');
  if (nounPhrase(done).some((word) => abstractThings.has(word) && !(isRecorded && word === 'time')))
    return false;
  // "Talk more with", "plan better": a manner in place of a practice.
  const isVague = isTalk || own.some((word) => vagueManner.has(word));
  if (isVague && !words.some((word) => isDefinite.test(word))) return false;
  // A bare object says little: a practice has a place, a time or a partner too.
  return words.length >= 4;
}

const recording = setOf('log mark note record take write');

/** Without an object: "write down the assumption", "agree on the measure". */
function thingBehind(lemma: string, words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (particles.has(first)) return words.slice(1, 4);
  const isGoverned = /^(?:on|for|with|at|to|against|through)$/u.test(first);
  return isGoverned && (prepositionalVerbs.has(lemma) || talkVerbs.has(lemma)) ? words.slice(1, 4) : [];
}

/** Up to the first preposition: "one standard | for the ward with a time limit". */
function nounPhrase(words: readonly string[]): readonly string[] {
  const end = words.findIndex(
    (word, index) =>
      index > 0 && /^(?:of|for|with|in|on|at|to|from|by|between|about|before|after|into|and)$/u.test(word),
  );
  if (end < 0) return words;
  const counts =
    words[end] === 'of' &&
    /^(?:lot|lots|number|kind|couple|some|bit|deal|all|most|much|one)$/u.test(words[end - 1] ?? '');
  return words.slice(0, counts ? end + 4 : end);
}

const particles = new Set(['down', 'up', 'out', 'in', 'off', 'over']);
const pronouns = new Set([
  'it',
  'this',
  'that',
  'them',
  'everyone',
  'everybody',
  'people',
  'things',
  'something',
  'anything',
  'myself',
  'him',
  'her',
  'me',
  'us',
  'all',
  'some',
  'of',
  'others',
  'more',
]);
const isDefinite = pattern`
  ^(?:
    \d.*|one|two|three|first|before|every|each|until|within|daily|weekly|monthly|named|list|upfront|
    beforehand|written|writing
  )$
`;
