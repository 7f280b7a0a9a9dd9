/**
 * The past story slips into the present: "so I go to the manager and he says".
 * Read from the clause: an event in the present in a main clause, told by "I" or moved on by a mark of the story
 * ("then", "the next day", a past clause that it is joined to). States that still hold, habits, quotes, general truths,
 * thoughts while telling ("I think", "I remember") and verbs whose past looks like their base are fine.
 */

import { plainText, wordsAt } from '../evidence/pattern.ts';
import { served, workPeople } from '../evidence/people.words.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { contains } from '../story/spans.ts';
import {
  type Section,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  typedWords,
  wordSpan,
} from '../story/story.ts';
import { pastOf, verbForm } from '../story/verbs.ts';

import { defineRule, type Finding, type Fix } from './rule.ts';
import {
  afterBaseForm,
  asides,
  atHand,
  bystanders,
  crowds,
  deedsOrHabits,
  handlings,
  haveEvents,
  isBe,
  joinedEvents,
  lastingEvents,
  makers,
  marksOfStory,
  momentWords,
  neverEvents,
  noEvents,
  nounStart,
  objectStart,
  opensWithPast,
  ownEvents,
  pastTimes,
  perceivedQuestion,
  perceptions,
  presentForms,
  presentTimes,
  rightAtHand,
  routines,
  standingRecord,
  statesOfAMoment,
  suddenPresent,
  tellersVerbs,
  turnedEvents,
  unreadEvents,
} from './tense-shift.words.ts';

export const tenseShift = defineRule({
  name: 'tense-shift',
  summary: 'The past story slips into the present: "so I go to the manager and he says".',
  why: 'A listener orders the events by the tense. A slip into the present sounds as if it were still going on, or as if it were a habit and not this one story.',
  severity: 'hint',
  options: {},
  related: ['hypothetical'],
  examples: [
    { section: 'action', bad: 'I opened the shop and then «I see» a leak.' },
    { section: 'action', bad: '«I call» the plumber at seven and wait for him.' },
    { section: 'action', bad: 'I called the plumber and «he says» that he is ill.' },
    { section: 'situation', bad: 'Last spring the dam was full, and suddenly «the gate breaks».' },
    { section: 'situation', bad: 'In May 2021 «I am working» at the harbour.' },
    { section: 'action', bad: 'Then «I write» a list and pin it on the door.' },
    { section: 'action', bad: 'I pulled the logs. «I see» 400 timeouts.' },
    { section: 'action', bad: 'I was loading the van when «I hear» that two more tables are needed.' },
    { section: 'situation', bad: 'Our cook fell ill, and suddenly there «is» nobody at the stove.' },
    { section: 'action', good: 'I called the depot. I see the dispatcher as the heart of the firm.' },
    { section: 'action', good: 'I fixed the tap. The owner opens the shop at nine and closes it at six.' },
    { section: 'action', good: 'I opened the shop and saw a leak.' },
    { section: 'situation', good: 'The harbour has two gates. Last May one of them broke.' },
    { section: 'action', good: 'I shut the gate, because salt water ruins the motor.' },
    { section: 'result', good: 'Two other shops use the list today.' },
    { section: 'action', good: 'The plumber said, "I am ill", so I shut the water off.' },
    { section: 'follow-ups', good: 'I think the hardest part was the first hour.' },
    { section: 'action', good: 'I put the list on the door and cut the second page.' },
    { section: 'action', good: 'I wrote a script that checks the lock every night.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'situation', 'task', 'action', 'result', 'follow-ups')) {
      const sentences = sentencesOf(section);
      for (const [index, sentence] of sentences.entries()) {
        if (!holdsPresent(sentence) || holdsPlaceholder(sentence) || isAskedInPresent(section, sentence))
          continue;
        const slips = slipsIn(sentence, sentences[index - 1], section);
        if (slips.length > 0) yield findingFor(sentence, slips);
      }
    }
  },
});

interface Slip extends WordRange {
  /** The finite verb and its past, where the past is certain. */
  readonly verb: number;
  readonly past: string | undefined;
}

function findingFor(sentence: Sentence, slips: readonly Slip[]): Finding {
  const { first, last } = slips[0]!;
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: `${said} puts the past story into the present. Did it happen then?`,
    fixes: () => fixesFor(sentence, slips),
  };
}

/** All verbs of the sentence that slipped are changed at once; where the past of one is not certain, none is. */
function fixesFor(sentence: Sentence, slips: readonly Slip[]): readonly Fix[] {
  const edits = slips.flatMap(({ verb, past }) =>
    past === undefined ? [] : [{ span: wordSpan(sentence, verb), text: past }],
  );
  if (edits.length < slips.length) return [];
  const list = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(', ');
  const before = list(slips.map(({ verb }) => sentence.words[verb]!.text));
  return [
    {
      title: `Say ${list(edits.map(({ text }) => text))} instead of ${before}`,
      edits,
      safe: false,
      preferred: false,
    },
  ];
}

/** Most sentences of an answer hold no verb in the present at all. */
const holdsPresent = readOnce((sentence): boolean =>
  sentence.words.some(({ lower, quoted, code }) => {
    if (quoted || code) return false;
    if (presentForms.test(lower)) return true;
    const form = verbForm(lower);
    return form !== undefined && (form.third || form.base) && !(form.past && !form.third);
  }),
);

/** "How do you ...?" is answered in the present. */
function isAskedInPresent(section: Section, sentence: Sentence): boolean {
  const followUp = section.followUps.find(({ blocks }) => blocks.some((block) => contains(block, sentence)));
  return (
    followUp !== undefined &&
    /\b(?:do\s+you|does|would|are\s+you|is|will|should|today|now|usually)\b/iu.test(followUp.question.text) &&
    !/\b(?:did|was|were)\b/iu.test(followUp.question.text)
  );
}

/** In the order of the text. */
function slipsIn(sentence: Sentence, before: Sentence | undefined, section: Section): readonly Slip[] {
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
  const own = text.slice(words[clause.first]!.start, words[clause.last]!.end);
  // "I report to the head": a place in the house.
  if (verb.lemma === 'report' && /^\s+to\b/u.test(text.slice(words[verb.last]!.end))) return false;
  if (isDated ? /\b(?:now|today|still|nowadays|currently)\b/u.test(own) : presentTimes.test(own))
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
      ? movesOn(sentence, clause, clauses, before) || section.id === 'action'
      : movesOn(sentence, clause, clauses, before) && tellersVerbs.has(verb.lemma);
  if (isFirst || isWe) {
    if (section.id === 'follow-ups' || section.id === 'result' || section.id === 'situation')
      return movesOn(sentence, clause, clauses, before) && !verb.isNegated;
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

/** "I pulled the logs. I see 400 timeouts", "he looks at the paper": what is at hand in the midst of a past story. */
function isAtThatMoment(
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

const isPastOfI = ({ subject, verb, marker }: Clause): boolean =>
  subject?.person === 'I' && verb?.tense === 'past' && marker !== 'so' && !verb.isPerfect && !verb.isNegated;

/** Of verbs that may tell a habit of the shop or of the machine: the moment is certain by a mark of the story or by a person told of just before. */
function isMoment(
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
  return clause.subject!.person === 'he-she' && movesOn(sentence, clause, clauses, before);
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

/** Somebody else's event: it has a mark of the story, or it is said to the candidate, or it is joined to a past event. */
function isEventful(
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
  if (neverEvents.has(verb.lemma)) return false;
  const text = plainText(sentence);
  const after = text.slice(sentence.words[verb.last]!.end);
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

/** "Then", "the next day", "suddenly"; or a past event to which "and" or a comma joins it. */
function movesOn(
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
function isStateInStory(sentence: Sentence, clause: Clause, clauses: readonly Clause[]): boolean {
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
  if (subject.person !== 'it' && subject.person !== 'others') return false;
  if (previous?.verb?.tense !== 'past' || previous.subject?.person !== 'I') return false;
  const joint = text.slice(sentence.words[previous.verb.last]!.end, sentence.words[subject.first]!.start);
  return (
    /\band\s+(?:then\s+|suddenly\s+)?$/u.test(joint) &&
    /^(?:look|open|come|arrive|check|enter|go|walk|run|search|turn|get)$/u.test(previous.verb.lemma) &&
    (/^there$/u.test(sentence.words[subject.first]!.lower) ||
      (verb.lemma === 'be' &&
        /^\s+(?:down|gone|empty|dead|offline|full|broken|closed|dark|missing|away|ill|furious|angry)\b/u.test(
          text.slice(sentence.words[verb.last]!.end),
        )))
  );
}

/** "Suddenly the alarm goes off", "I sat there and the phone rings": a noun and a verb that the reader may take for two nouns. */
function unreadEvent(sentence: Sentence, clauses: readonly Clause[]): readonly Slip[] {
  const text = plainText(sentence);
  if (/\b(?:every|each|always|usually|whenever|often|still|now|nowadays|today)\b/u.test(text)) return [];
  const isTold = hasPast(clauses);
  const turned = isTold ? turnedEvents.exec(text) : null;
  if (turned) {
    const at = turned.index + turned[0].indexOf(turned[1]!);
    const verb = wordsAt(sentence, at, at + turned[1]!.length);
    if (verb) return [{ ...verb, verb: verb.first, past: pastOf(verbForm(turned[1]!)?.lemma ?? turned[1]!) }];
  }
  const found = unreadEvents.exec(text) ?? (isTold ? joinedEvents.exec(text) : null);
  if (!found || lastingEvents.test(found[0])) return [];
  const end = found.index + found[0].length;
  const range = wordsAt(sentence, end - found[1]!.length - found[2]!.length, end);
  if (!range || sentence.words[range.last]!.quoted) return [];
  const next = sentence.words[range.last + 1];
  const form = next && verbForm(next.lower);
  // "In May the support calls doubled": a noun before its verb.
  if (
    next &&
    /^\s*$/u.test(text.slice(end, next.start)) &&
    ((form?.past && form.isKnown) || isBe.test(next.lower))
  )
    return [];
  const lemma = verbForm(found[2]!)?.lemma;
  return [{ ...range, verb: range.last, past: lemma && !/\s/u.test(found[2]!) ? pastOf(lemma) : undefined }];
}

/** "It was five o'clock and there is nobody", "suddenly there are twenty": the state of that moment. */
function momentIn(
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

const hasPast = (clauses: readonly Clause[]): boolean =>
  clauses.some(({ verb, isReportedSpeech }) => verb?.tense === 'past' && !isReportedSpeech);

/** "I sat down with him and ask": a further verb in its base form, or with -s, right behind a past one; the reader takes it for a noun. */
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
      if (afterBaseForm.test(word.lower)) break;
      if (previous !== 'and' && previous !== 'then' && gap.trim() !== ',') continue;
      const form = verbForm(word.lower);
      if (!form?.isKnown || form.past || form.participle) continue;
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
      if (!isThird && noEvents.has(form.lemma) && !ownEvents.has(form.lemma)) continue;
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
