/**
 * An agentless passive where the candidate's own deed should stand: "the root cause was identified".
 * The clause reader says what is passive and by whom; what is left alone are the problem's passive ("orders were lost"),
 * states, verdicts of others, passives beside an own deed in the same sentence, and whatever was said, supposed or denied.
 */

import { deedKinds } from '../evidence/deeds.words.ts';
import { houses } from '../evidence/organisations.words.ts';
import { plainText } from '../evidence/pattern.ts';
import { months } from '../evidence/quantities.words.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Subject, Verb, WordRange } from '../story/grammar.ts';
import {
  type SectionId,
  type Sentence,
  type Story,
  sectionsOf,
  sentencesOf,
  wordSpan,
} from '../story/story.ts';
import { verbForm } from '../story/verbs.ts';
import { fixesFor, particleAfter } from './passive-voice.fixes.ts';

import {
  amountOnly,
  amountsInFigures,
  auxiliaries,
  deciding,
  deedByParticle,
  deedsLikeStates,
  deedsOfDanglers,
  foundBehind,
  foundStates,
  inSequence,
  inSomeTime,
  isMishapByPrefix,
  longBefore,
  mishapBehind,
  mishaps,
  moreDeeds,
  outcomes,
  ownOrNone,
  settingBehind,
  settings,
  states,
  turnedOut,
  verdicts,
} from './passive-voice.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const passiveVoice = defineRule({
  name: 'passive-voice',
  summary: 'An agentless passive hides the deed of the candidate: "the root cause was identified".',
  why: 'The listener grades what one person did. A passive without its doer hides that person as thoroughly as "we" does, and invites the question whether you were in the room.',
  severity: 'information',
  options: {},
  related: ['we-voice'],
  examples: [
    { section: 'action', bad: 'The faulty valve «was found» within an hour.' },
    { section: 'action', bad: 'Then it «was agreed» to move the exam by a week.' },
    { section: 'action', bad: 'A phone tree «was set up» and tried on a Sunday.' },
    { section: 'result', bad: 'The waiting list «was cut» by a third.' },
    {
      section: 'follow-ups',
      bad: 'After the call the price file «was corrected» and circulated to all branches.',
    },
    { section: 'action', bad: 'The relatives «were informed» the same evening.' },
    { section: 'action', bad: 'Having weighed the lambs, the ration «was raised».' },
    { section: 'result', bad: 'The script «was shortened» by ten pages.' },
    { section: 'action', good: 'The coach was overbooked and the driver was taken ill.' },
    { section: 'action', good: 'Parcels were being lost at the second belt, so I put a camera over it.' },
    { section: 'action', good: 'Of 312 ampoules 27 were expired, and 22 of those lay in a side pocket.' },
    { section: 'action', good: 'The checklist I wrote was tried by two midwives.' },
    { section: 'action', good: 'The new rota was drawn up by the deputy head.' },
    { section: 'action', good: 'The clinic was closed on Monday.' },
    { section: 'action', good: 'I was woken at three and drove to the site.' },
    { section: 'action', good: 'I read the export and saw that two fields had been swapped.' },
    { section: 'action', good: 'The invoice was never sent.' },
    { section: 'situation', good: 'No alarm was configured on that fridge.' },
    { section: 'result', good: 'The sheet is used in four wards today.' },
  ],
  *check(story: Story): Iterable<Finding> {
    for (const section of sectionsOf(story, 'action', 'result', 'follow-ups')) {
      for (const sentence of sentencesOf(section)) {
        const clause =
          couldBePassive(sentence) && !namesWho(sentence) ? hiddenDeed(sentence, section.id) : undefined;
        if (!clause?.verb) continue;
        const { first, head } = clause.verb;
        const last = particleAfter(sentence, head) && clause.verb.last === head ? head + 1 : clause.verb.last;
        const words = sentence.words.slice(first, last + 1).map((word) => word.text);
        yield {
          span: wordSpan(sentence, first, last),
          message: messageFor(words.join(' '), clause.verb),
          fixes: () => fixesFor(sentence, clause),
        };
      }
    }
  },
});

function messageFor(words: string, { lemma }: Verb): string {
  if (deciding.has(lemma)) return `"${words}" hides who made the decision. Was it you, and why?`;
  if (deedKinds.get(lemma) === 'investigate')
    return `"${words}" hides who looked into it. What did you do yourself?`;
  return `"${words}" hides who did it. Was it you?`;
}

/** A doer that is still to be filled in is named already. */
const namesWho = (sentence: Sentence): boolean => sentence.text.includes('[who]');

/** Most sentences hold no form of be or get with a participle behind it, and need no reading. */
const couldBePassive = (sentence: Sentence): boolean => {
  const { words } = sentence;
  return words.some(
    (word, at) =>
      auxiliaries.has(word.lower) &&
      words
        .slice(at + 1, at + 5)
        .some(({ lower }) => lower.endsWith('ed') || verbForm(lower)?.participle === true),
  );
};

/** The first clause whose passive hides a deed. */
function hiddenDeed(sentence: Sentence, section: SectionId): Clause | undefined {
  const clauses = readClauses(sentence).clauses.map((clause) => withDeedLikeState(sentence, clause));
  if (turnedOut.test(plainText(sentence))) return undefined;
  const all = clauses.filter((clause) => hidesDeed(sentence, clause, clauses, section));
  // A decision that is followed by a deed is left to diffused-decision.
  const hidden = all.find(({ verb }) => !deciding.has(verb!.lemma)) ?? all[0];
  if (!hidden) return undefined;
  // Whom a decision concerns did not make it: "it was decided that we start with one field".
  const others = clauses.filter(
    ({ kind, parent }) => kind !== 'reported' || clauses[parent ?? -1] !== hidden,
  );
  return others.some((clause) => namesDoer(sentence, clause, section, hidden)) ? undefined : hidden;
}

/** "The leak was located and dug out": the participle says what was done, although it could say how things are. */
function withDeedLikeState(sentence: Sentence, clause: Clause): Clause {
  const { verb } = clause;
  if (verb?.lemma !== 'be' || verb.isNegated || verb.tense !== 'past') return clause;
  const head = verb.last + 1;
  const lemma = deedsLikeStates.get(sentence.words[head]?.lower ?? '');
  const following = sentence.words[head + 1]?.lower ?? 'within';
  if (
    lemma === undefined ||
    head > clause.last ||
    !/^(?:and|within|to|among|into|by|from|again|first|then|with)$/u.test(following)
  )
    return isDone(sentence, clause)
      ? { ...clause, verb: { ...verb, head, last: head, lemma: 'do', voice: 'passive' } }
      : clause;
  // "Was located in the basement", "was prepared to wait" are states.
  if (
    (following === 'to' || following === 'with') &&
    !/^(?:distributed|attached)$/u.test(sentence.words[head]!.lower)
  )
    return clause;
  return { ...clause, verb: { ...verb, head, last: head, lemma, voice: 'passive' } };
}

/** "The rollout was done on 30 September", not "the cake was done". */
const isDone = (sentence: Sentence, { subject, verb }: Clause): boolean =>
  subject?.person === 'others' &&
  /^ done (?:after|again|for|in|on|over|the|within)\b/u.test(
    plainText(sentence).slice(sentence.words[verb!.last]!.end),
  );

function hidesDeed(
  sentence: Sentence,
  clause: Clause,
  clauses: readonly Clause[],
  section: SectionId,
): boolean {
  const { verb, subject, agent, isHypothetical, isReportedSpeech } = clause;
  if (
    verb?.voice !== 'passive' ||
    (agent && !isAmount(sentence, agent) && !isMessage(sentence, agent)) ||
    isHypothetical ||
    isReportedSpeech ||
    !standsAlone(clause, clauses)
  )
    return false;
  if (verb.isNegated || verb.tense === 'future') return false;
  // What was being done is mostly the problem: only work that is known as such is the candidate's.
  if (
    verb.isProgressive &&
    !isKnownWork(verb.lemma) &&
    !deedByParticle.has(`${verb.lemma} ${sentence.words[verb.head + 1]?.lower}`)
  )
    return false;
  if (verb.modal !== undefined && (verb.modal !== 'could' || isAbility(sentence, clause))) return false;
  if (!verb.isPerfect && verb.tense !== 'past' && verb.modal === undefined) return false;
  // "Two rooms were taken": by others, and already.
  if (
    verb.lemma === 'take' &&
    !taken.test(lastNoun(sentence, clause)) &&
    clause.object === undefined &&
    verb.last === clause.last &&
    !verb.isPerfect
  )
    return false;
  // "It was decided" is diffused-decision's.
  if (verb.lemma === 'decide' && subject?.person === 'it') return false;
  const head = sentence.words[verb.head];
  if (!head || head.quoted || head.code) return false;
  if (subject && !subject.isImplied && !couldUndergo(sentence, subject)) return false;
  // "Whoever moved was read again", "files of mine were opened": everybody, and the candidate's own.
  const lead = plainText(sentence).slice(0, sentence.words[verb.first]!.start);
  if (/\b(?:whoever|whatever)\b[^,;]*$|\bof (?:mine|ours) $/u.test(lead)) return false;
  if (isBackground(sentence, verb)) return false;
  return isDeed(sentence, verb, subject, section) || (isDangling(clauses) && deedsOfDanglers.has(verb.lemma));
}

/** "A key could be taken back within a day": what can be done with a thing, not what was done. */
const isAbility = (sentence: Sentence, { subject, verb }: Clause): boolean =>
  verb !== undefined &&
  (/^(?: back| off| out)? at any (?:moment|point|time)\b/u.test(
    plainText(sentence).slice(sentence.words[verb.last]!.end),
  ) ||
    (subject !== undefined &&
      /\b(?:an?|any|each|every)(?: [\w-]+){1,2} $/u.test(
        plainText(sentence).slice(0, sentence.words[verb.first]!.start),
      ) &&
      /^(?: back| off| out)? (?:within|easily|anytime)\b/u.test(
        plainText(sentence).slice(sentence.words[verb.last]!.end),
      )));

const taken = /^(?:actions?|measures?|minutes|notes|photos|pictures|precautions|readings|samples|steps)$/u;

const lastNoun = (sentence: Sentence, { subject }: Clause): string =>
  subject ? (sentence.words[subject.last]?.lower ?? '') : '';

/** "Cut by half", "reduced by 4,000 euros" name no doer. */
const isAmount = (sentence: Sentence, { first, last }: WordRange): boolean => {
  const words = textOf(sentence, first, last).toLowerCase();
  return amountOnly.test(words) || amountsInFigures.test(words);
};

/** "Informed by a note": the means, not who wrote it. */
const isMessage = (sentence: Sentence, { first, last }: WordRange): boolean =>
  /^(?:by )?(?:(?:an?|the) )?(?:[\w-]+ )?(?:circular|e-?mail|letter|memo|message|note|notice|phone|poster|sms)s?$/u.test(
    textOf(sentence, first, last).toLowerCase(),
  );

/** A main clause or a further verb of one; what hangs on "when", "because", "that" or a noun tells circumstances. */
function standsAlone(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.kind === 'main') return true;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  return clause.kind === 'coordinate' && parent !== undefined && standsAlone(parent, clauses);
}

/** Not the candidate, whose passive is what others did, nor somebody told of by a pronoun, nor nothing at all. */
function couldUndergo(sentence: Sentence, { person, first, last }: Subject): boolean {
  if (
    person === 'I' ||
    person === 'we' ||
    person === 'you' ||
    person === 'he-she' ||
    person === 'they' ||
    person === 'nobody'
  )
    return false;
  const words = sentence.words.slice(first, last + 1);
  // "That was discussed": alone it points at what was told before.
  if (words.length === 1 && person === 'it') return !words[0]!.quoted && words[0]!.lower !== 'which';
  if (/^(?:not|no|hardly|never)$/u.test(sentence.words[first - 1]?.lower ?? '')) return false;
  // "Files of mine were opened": what befell the candidate's own.
  const isOwn =
    sentence.words[last + 1]?.lower === 'of' && ownOrNone.has(sentence.words[last + 2]?.lower ?? '');
  return !isOwn && !words.some((word) => word.quoted || ownOrNone.has(word.lower));
}

const byThen = new RegExp(`^by (?:the end of |\\d|${months}\\b)`, 'u');

/** "had been built in 2015", "was written in Java": how things were before. */
function isBackground(sentence: Sentence, verb: Verb): boolean {
  const after = plainText(sentence).slice(sentence.words[verb.last]?.end ?? 0);
  const setting = settings.get(verb.lemma);
  if (setting && !inSomeTime.test(after) && new RegExp(`^ (?:${setting})\\b`, 'u').test(after)) return true;
  if (mishapBehind.test(after) || foundBehind.test(after)) return true;
  if (
    foundStates.has(verb.lemma) &&
    /^ (?:across|along|at|by the|from|near|off|out of|right|through|under|where)\b/u.test(after)
  )
    return true;
  // "Nine had been moved to another room the evening before": what the candidate found.
  if (verb.isPerfect && verb.tense === 'past' && longBefore.test(after)) return true;
  // "By 20 June all fourteen had been restored": how far things were on that day.
  if (verb.isPerfect && verb.tense === 'past' && byThen.test(plainText(sentence))) return true;
  return settingBehind.test(after) && !inSomeTime.test(after);
}

function isDeed(sentence: Sentence, verb: Verb, subject: Clause['subject'], section: SectionId): boolean {
  const { lemma } = verb;
  const particle = sentence.words[verb.head + 1]?.lower ?? '';
  if (lemma === 'miss')
    return (
      subject !== undefined &&
      /\b(?:deadline|date|target|milestone|goal)\b/u.test(textOf(sentence, subject.first, subject.last))
    );
  // What looks like a mishap or a state by its verb may be a deed by its particle: "shut down", "kept up" are not, "put in place" is.
  if (lemma === 'lay' || lemma === 'burn' || lemma === 'sell') return false;
  if (lemma === 'meet' || lemma === 'keep') {
    const what = subject ? textOf(sentence, subject.first, subject.last).toLowerCase() : '';
    if (/\b(?:deadline|date|target|milestone|goal|budget|quota|requirements?)s?\b/u.test(what)) return true;
  }
  if (isMishapByPrefix(lemma)) return false;
  // Of people it says how they were: "the team was split".
  if (subject?.person === 'team' && /^(?:split|divide|reduce|cut|shake|shock)$/u.test(lemma)) return false;
  if (
    gotten(sentence, verb) &&
    states.has(lemma) &&
    !/^(?:keep|hear|know|feel|miss|use|employ|involve)$/u.test(lemma)
  )
    return true;
  if (
    /^(?:fill|cover|price|pack|place|locate|link|list|wire|plan|separate)$/u.test(lemma) &&
    /^(?:from|again|up|in|out|anew|new|overnight|twice|by|together|apart|within|before|after|on|at)$/u.test(
      particle,
    ) &&
    !(lemma !== 'fill' && /^(?:in|on|at|by|up|out)$/u.test(particle))
  )
    return section !== 'result' || lemma === 'place';
  if (lemma === 'notice' && subject?.person === 'it') return true;
  if (mishaps.has(lemma)) return deedByParticle.has(`${lemma} ${particle}`);
  // "Then the lamps were connected to a timer": what comes next in a story is no state.
  if (states.has(lemma) && section === 'action' && inSequence.test(plainText(sentence))) return true;
  if (states.has(lemma) || verdicts.has(lemma)) return deedByParticle.has(`${lemma} ${particle}`);
  if (lemma === 'write' && /^(?:in|for|as)$/u.test(particle)) return false;
  const isBefore = verb.isPerfect && verb.tense === 'past';
  return section === 'result' || isBefore || verb.modal !== undefined || section === 'follow-ups'
    ? isKnownWork(lemma)
    : true;
}

const isKnownWork = (lemma: string): boolean =>
  [lemma, lemma.replace(/^re-?(?=[a-z]{3})/u, '')].some(
    (known) => deedKinds.has(known) || moreDeeds.has(known) || outcomes.has(known),
  );

/** "Having compared three offers, the cheapest was rejected": whoever compared also rejected, and offers do neither. */
const isDangling = ([first]: readonly Clause[]): boolean =>
  first?.kind === 'non-finite' && first.verb?.voice === 'active' && isKnownWork(first.verb.lemma);

/** "got covered" is an act where "was covered" may be a state. */
const gotten = (sentence: Sentence, { finite, first }: Verb): boolean =>
  /^(?:got|gets|gotten)$/u.test(sentence.words[finite ?? first]?.lower ?? '');

const house = new RegExp(`^(?:${houses})$`, 'u');
const helping = new Set(['assist', 'help', 'participate', 'support']);
const adopts = new Set(['accept', 'adopt', 'approve', 'ask', 'copy', 'introduce', 'take', 'use', 'want']);

/** "The screen was redesigned and then I put the build on it": the candidate comes in after what somebody had done. */
function isNextStep(sentence: Sentence, hidden: Clause, { first, kind, subject }: Clause): boolean {
  if (hidden.kind !== 'main' || hidden.first !== 0 || first < hidden.last || kind === 'relative')
    return false;
  const text = plainText(sentence);
  const joint = text.slice(sentence.words[hidden.verb!.last]!.end, sentence.words[subject!.first]!.start);
  return (
    /,? and (?:then |after that )?$/u.test(joint) &&
    !/\b(?:i|it|me|my|so|that|them|these|they|this|those|which)\b/u.test(
      text.slice(0, sentence.words[hidden.verb!.last]!.end) + joint,
    ) &&
    !/\b(?:it|its|the same|them|these|they|this|those)\b/u.test(
      text.slice(sentence.words[subject!.first]!.start),
    )
  );
}

/** Somebody who acts in the same sentence is taken for the doer of the passive too. */
function namesDoer(sentence: Sentence, clause: Clause, section: SectionId, hidden: Clause): boolean {
  const { subject, verb, kind, isReportedSpeech } = clause;
  if (!subject || !verb || subject.isImplied || verb.voice !== 'active' || isReportedSpeech) return false;
  // "The hem was pinned before I let her go": what came next does not say who pinned it.
  if (
    subject.person === 'I' &&
    clause.marker === 'before' &&
    /^(?:close|go|leave|let|send)$/u.test(verb.lemma)
  )
    return false;
  if (subject.person === 'I') return !helping.has(verb.lemma) && !isNextStep(sentence, hidden, clause);
  // "We tested it, and the feedback was worked in": whoever "we" is, the deed has no doer.
  if (subject.person === 'we') return section !== 'action' && !isKnownWork(hidden.verb!.lemma);
  if (kind !== 'main' && kind !== 'coordinate') return false;
  const lower = sentence.words[subject.head]?.lower;
  if (verb.lemma === 'be' || verb.lemma === 'have') return false;
  // "The Lyon office took it over, and the question was added to the training": what a house made of it.
  if (section === 'result' && adopts.has(verb.lemma) && subject.person === 'others')
    return house.test(lower ?? '');
  return subject.person === 'he-she' || lower === 'they';
}

const textOf = (sentence: Sentence, first: number, last: number): string =>
  sentence.text.slice(sentence.words[first]?.start ?? 0, sentence.words[last]?.end ?? 0);
