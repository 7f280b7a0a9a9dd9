/**
 * A part that is named without being told: "I helped with", "I was involved in", "I kind of led".
 * Read from the clause whose subject is "I": a verb that only says that one was there, or an own verb that its adverb takes back.
 * Silent where an own deed, a measure or the means stands beside it.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import type { Readable } from '../evidence/evidence.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { blank, plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import { verbForm } from '../story/verbs.ts';
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';
import { belittling, belongings, sharedWork, supported, weakVerbs } from './hedged-contribution.words.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const hedgedContribution = defineRule({
  name: 'hedged-contribution',
  summary: '"Helped with", "was involved in", "was part of", "kind of led": a part without an own deed.',
  why: 'A listener writes down what you did. "Involved in" may mean that you led it or that you sat in the room, and a doubtful listener takes the smaller reading.',
  severity: 'information',
  options: {},
  related: ['we-voice', 'routing-not-ownership'],
  examples: [
    { section: 'action', bad: '«I helped with» the stocktaking.' },
    { section: 'action', bad: '«I was involved in» the planning of the summer camp.' },
    { section: 'action', bad: '«I was part of the team» that moved the library.' },
    { section: 'action', bad: '«I kind of led» the rehearsals.' },
    { section: 'result', bad: '«I contributed to» the lower energy bill.' },
    { section: 'follow-ups', bad: '«I guess I wrote» most of the leaflet.' },
    { section: 'action', bad: '«I tried to make» the handover shorter.' },
    { section: 'action', bad: '«I helped with» the forms. I also put a calendar online.' },
    { section: 'action', good: 'I helped with the stocktaking: I counted the 900 tins in the cellar.' },
    { section: 'action', good: 'I helped the new baker get faster by standing next to her for a week.' },
    { section: 'action', good: 'I tried two glues and dropped the first.' },
    { section: 'action', good: 'I asked the caretaker to help me with the shelves.' },
    { section: 'action', good: 'I supported the patient until the doctor came.' },
    { section: 'action', good: 'I did not just take part; I wrote the programme.' },
    { section: 'action', good: 'I contributed two chapters to the manual.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'task', 'action', 'result', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldHedge(sentence)) continue;
          const found = hedgeOf(sentence);
          if (found && !isMadeGood(sentence, passage[index + 1], found)) yield findingFor(sentence, found);
        }
      }
    }
  },
});

interface Hedge extends WordRange {
  /** Words that only make the deed smaller, when they can go without loss. */
  readonly belittles: WordRange | undefined;
}

function findingFor(sentence: Sentence, { first, last, belittles }: Hedge): Finding {
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: belittles
      ? `${said} takes back what you did. Was it yours or not?`
      : /\btr(?:y|ied)\b|\battempt/iu.test(said)
        ? `${said} leaves open whether it worked. What did you do, and what came of it?`
        : `${said} may mean anything from leading it to sitting in the room. Which part was yours?`,
    fixes: () => fixesFor(sentence, belittles),
  };
}

/** Whether the deed was the candidate's own, only the writer knows: nothing is preferred. */
function fixesFor(sentence: Sentence, belittles: WordRange | undefined): readonly Fix[] {
  const { text, words } = sentence;
  const name: Fix = {
    title: 'Add your own part, in placeholders',
    edits: [insertBehind(sentence, 'My part was [which part]: I [your deed].')],
    safe: false,
    preferred: false,
  };
  if (!belittles) return [name];
  const removed = text.slice(words[belittles.first]!.start, words[belittles.last]!.end);
  const opens = belittles.first === 0;
  const next = words[belittles.last + 1];
  if (!next) return [name];
  const start = sentence.start + words[belittles.first]!.start;
  const end = sentence.start + next.start;
  return [
    {
      title: `If it was yours, remove "${removed}"`,
      edits: [
        { span: { start, end: opens ? end + 1 : end }, text: opens ? next.text.charAt(0).toUpperCase() : '' },
      ],
      safe: false,
      preferred: false,
    },
    name,
  ];
}

const hedgeStems = anyOf(`
  aid alongside among assist attempt because_of_me believe bit chance chip circle collaborat contribut crew
  dabbl down_to due_to_me effort engag expos feel from_me group guess hand help includ influenc input involve
  join kind less loop maybe member mostly one_of opportunity part participat perhaps pitch present role sat
  say share sit some_of somehow something somewhat sort support suppos task team thanks things think together
  touch tri try
`);
const hedgeHints = new RegExp(frame`\b${hedgeStems}`, 'iu');

/** Stems of the weak verbs, of their nouns and of the words that take a deed back; most sentences hold none. */
const couldHedge = readOnce((sentence): boolean => hedgeHints.test(sentence.text));

const hedgeOf = readOnce(readHedge);

function readHedge(sentence: Readable): Hedge | undefined {
  for (const clause of readClauses(sentence).clauses) {
    const range = smallPart(sentence, clause);
    if (range) return { ...range, belittles: undefined };
    const belittled = takenBack(sentence, clause);
    if (belittled) return belittled;
  }
  return byNoun(sentence);
}

const isTold = (sentence: Readable, clause: Clause): boolean => {
  const { subject, verb, kind, isHypothetical, isReportedSpeech } = clause;
  if (subject?.person !== 'I' || !verb || verb.isNegated || isHypothetical || isReportedSpeech) return false;
  // Without its "I" a sentence is the candidate's only when it opens with its verb: "Helped with the move."
  if (
    subject.isImplied &&
    sentence.words
      .slice(clause.first, verb.first)
      .some(({ lower }) => !/^(?:then|also|later|finally|next|first|\w+ly)$/u.test(lower))
  )
    return false;
  // "There I took part": the reader hangs the clause on its first word.
  const opensSentence = kind === 'relative' && clause.marker === undefined && subject.first === 1;
  if (kind === 'question' || kind === 'imperative' || kind === 'subordinate') return false;
  if (kind === 'relative' && !(opensSentence && /^(?:here|there|then)$/u.test(sentence.words[0]!.lower)))
    return false;
  if (verb.tense === 'future' || (verb.modal !== undefined && verb.modal !== 'could')) return false;
  const before = sentence.words.slice(subject.first, verb.head).map(({ lower }) => lower);
  if (before.some((word) => word === 'not' || word === 'never')) return false;
  const head = sentence.words[verb.head];
  return head !== undefined && !head.quoted && !head.code;
};

/** "I helped with", "I was part of the team that": the verb and what makes it small. */
function smallPart(sentence: Readable, clause: Clause): WordRange | undefined {
  if (!isTold(sentence, clause)) return undefined;
  const verb = clause.verb!;
  const text = plainText(sentence);
  for (let at = verb.last; at >= verb.head; at--) {
    const lemma = at === verb.head ? verb.lemma : (verbForm(sentence.words[at]!.lower)?.lemma ?? '');
    const after = text.slice(sentence.words[at]!.end);
    const weak = weakVerbs.find(({ lemmas, pattern }) => lemmas.has(lemma) && pattern.test(after));
    if (!weak) continue;
    if (/^(?:loop|expose|engage|include|task)$/u.test(lemma) && verb.voice !== 'passive') continue;
    if (lemma === 'help' && !isSharedHelp(after)) continue;
    if (lemma === 'support' && !supported.test(after)) continue;
    const matched = weak.pattern.exec(after)![0].trimEnd().length;
    const end = sentence.words[at]!.end + matched;
    const start =
      clause.subject!.isImplied || clause.kind === 'coordinate' ? verb.first : clause.subject!.first;
    const last = sentence.words.findLastIndex((word) => word.end <= end);
    return { first: start, last: Math.max(last, verb.last) };
  }
  return undefined;
}

/** Helping those whom one serves or teaches is the work itself; helping along with colleagues' work is a part of unknown size. */
function isSharedHelp(after: string): boolean {
  if (/^\s+(?:out\b|with\b|in\b|on\b|around\b|to\b)/u.test(after)) return true;
  return sharedWork.test(after);
}

const mindVerbs = anyOf(`
  enjoy expect fear feel forget freeze get guess hate have hear hope know like lose love miss need panick?
  regret remember see suspect think understand want worry
`);
const stateLemmas = pattern`^${mindVerbs}$`;

/** "I kind of led", "I guess I wrote", "maybe I pushed": an own deed and a word that takes it back. */
function takenBack(sentence: Readable, clause: Clause): Hedge | undefined {
  const { subject, verb } = clause;
  const isOwn =
    isTold(sentence, clause) ||
    (clause.kind === 'reported' &&
      subject?.person === 'I' &&
      verb !== undefined &&
      !verb.isNegated &&
      !clause.isReportedSpeech);
  if (!isOwn || !subject || !verb || subject.isImplied || verb.tense !== 'past') return undefined;
  if (stateLemmas.test(verb.lemma)) return undefined;
  const text = plainText(sentence);
  const start = sentence.words[subject.first]!.start;
  for (const [index, pattern] of belittling.entries()) {
    // The first stands before the whole clause: "I guess I wrote".
    const from = index === 0 ? 0 : start;
    const found = pattern.exec(text.slice(from, sentence.words[verb.head]!.end + 40));
    if (!found) continue;
    const hedge = wordsAt(
      sentence,
      from + found.index + (found[1]?.length ?? 0),
      from + found.index + found[0].length,
    );
    if (
      hedge &&
      verb.lemma === 'be' &&
      isState(text.slice(sentence.words[Math.max(hedge.last, verb.last)]!.end)) &&
      !/^(?:maybe|perhaps|i\s)/u.test(found[0].slice(found[1]?.length ?? 0))
    )
      continue;
    if (
      !hedge ||
      hedge.first > verb.head + 3 ||
      hedge.last < verb.first - 4 ||
      hedge.last < subject.first - 2 ||
      (clause.kind === 'coordinate' && hedge.first < clause.first) ||
      /[,;]/u.test(text.slice(sentence.words[subject.first]!.start, sentence.words[verb.head]!.start)) ||
      (hedge.first > verb.head && verb.lemma !== 'be' && !/bit/u.test(found[0]))
    )
      continue;
    return {
      first: Math.min(hedge.first, subject.first),
      last: Math.max(hedge.last, verb.last),
      belittles: hedge,
    };
  }
  return undefined;
}

/** "I was kind of tired" is a state; "kind of the lead" is a part. */
const isState = (after: string): boolean =>
  !/^\s+(?:the|a|an|in\s+charge|responsible|leading|managing|running|driving|part)\b/u.test(after);

/** "My role was to support the lead." */
function byNoun(sentence: Readable): Hedge | undefined {
  const found = belongings.exec(plainText(sentence));
  const range = found && wordsAt(sentence, found.index, found.index + found[0].length);
  return range ? { ...range, belittles: undefined } : undefined;
}

/** What was done stands beside it: an own deed, the means, a measure; right after it the deeds themselves. */
function isMadeGood(
  sentence: Readable,
  next: Sentence | undefined,
  { first, last, belittles }: Hedge,
): boolean {
  if (holdsPlaceholder(sentence) || (next && holdsPlaceholder(next))) return true;
  if (belittles) return false;
  // "Tried to lift it, but it was too heavy": what came of it is told.
  if (
    /\b(?:tr(?:y|ied)|attempt)/u.test(
      sentence.text.slice(sentence.words[first]!.start, sentence.words[last]!.end),
    ) &&
    (/\bbut\b/u.test(sentence.text.slice(sentence.words[last]!.end)) ||
      readClauses(sentence).clauses.some((clause) => isUpshot(sentence, clause, last)))
  )
    return true;
  const { words } = sentence;
  const isBeside = (other: Readable, range: WordRange): boolean =>
    other !== sentence || range.last < first || range.first > last;
  if (ownDeedsOf(sentence).some((deed) => isBeside(sentence, deed) && !small.has(deed.lemma))) return true;
  const { clauses } = readClauses(sentence);
  const ownBeside = clauses.some(
    ({ subject, verb, first: start, last: end, isHypothetical }) =>
      subject?.person === 'I' &&
      verb?.voice === 'active' &&
      verb.tense === 'past' &&
      verb.modal === undefined &&
      !isHypothetical &&
      !verb.isNegated &&
      (end < first || start > last) &&
      !small.has(verb.lemma) &&
      !/^(?:be|have|think|feel|know|want)$/u.test(verb.lemma),
  );
  if (ownBeside) return true;
  const rest = blank(plainText(sentence), 0, words[last]!.end);
  if (/\bby\s+(?:\w+ly\s+)?\w+ing\b|:\s*\S/u.test(rest)) return true;
  // "Assisted in getting it under eight degrees": the figure is that of the common work.
  const isCounted =
    words.slice(first, last + 1).some(({ lower }) => /^(?:help|assist|support|contribut)/u.test(lower)) &&
    !/^\s+\w+ing\b/u.test(rest.slice(words[last]!.end));
  if (
    isCounted &&
    quantitiesOf(sentence).some((quantity) => isBeside(sentence, quantity) && quantity.kind !== 'duration')
  )
    return true;
  return (
    next !== undefined &&
    ownDeedsOf(next).some((deed) => !small.has(deed.lemma)) &&
    !/^(?:we|the\s+team|they)\b/u.test(plainText(next)) &&
    !isAnotherMatter.test(plainText(next))
  );
}

/** "I also put a calendar online", "I always finish what I start": more work, or a habit, not the part that was named. */
const isAnotherMatter = /^(?:i also|also|besides|in addition)\b|\bi (?:always|never|usually)\b/u;

/** "I tried more glycerol, and the cells survived". */
const isUpshot = (sentence: Readable, { first, subject, verb, kind }: Clause, last: number): boolean =>
  first > last &&
  (kind === 'main' || kind === 'coordinate') &&
  subject !== undefined &&
  !subject.isImplied &&
  subject.person !== 'I' &&
  verb?.tense === 'past' &&
  /^(?:and|so|until|then)$/u.test(sentence.words[subject.first - 1]?.lower ?? '');

/** Verbs that are as small as the hedge itself. */
const small = setOf(`
  assist attempt chip contribute dabble do gain get give guess help join learn lend participate play say see
  sit support suppose take touch try work
`);
