/**
 * Where a result says what went on without the candidate.
 * The clauses say who did something afterwards and whether it lasts; the words (second-order.words.ts) say that this was
 * taking over, making a rule, catching the next case or growing. Patterns find what needs no subject.
 */

import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { pattern, setOf } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';
import {
  afterIt,
  asRule,
  byItself,
  catching,
  changing,
  codifying,
  everywhere,
  guarding,
  institutional,
  lastingMark,
  mayGoOn,
  nextTrouble,
  noSecondOrderPatterns,
  notTakenUp,
  onTheirOwn,
  otherOnes,
  passedOn,
  ruleNouns,
  sameEvent,
  secondOrderPatterns,
  somebody,
  takingOver,
  theThing,
  trying,
  universal,
} from './second-order.words.ts';

export const secondOrderOf = readOnce((sentence: Readable): WordRange | undefined => {
  const text = plainText(sentence);
  if (noSecondOrderPatterns.some((pattern) => pattern.test(text))) return undefined;
  return findPattern(sentence, secondOrderPatterns) ?? (mayGoOn.test(text) ? goingOnIn(sentence) : undefined);
});

/**
 * Where what others do today may be its effect: "one of them has led the shift since April", "he trains the leads of two depots".
 * Too little to prove it, enough not to say that the story ends with the fix.
 */
export const mayGoOnOf = readOnce((sentence: Readable): WordRange | undefined => {
  if (isBareAbsence(sentence)) return undefined;
  const sure = secondOrderOf(sentence);
  if (sure) return sure;
  const text = plainText(sentence);
  const clause = readClauses(sentence).clauses.find(
    ({ subject, verb, kind, isHypothetical, isReportedSpeech }) =>
      subject !== undefined &&
      (subject.person === 'he-she' ||
        subject.person === 'they' ||
        (subject.person === 'others' &&
          othersToo.test(
            text.slice(sentence.words[subject.first]!.start, sentence.words[subject.last]!.end),
          ))) &&
      verb?.tense === 'present' &&
      verb.modal === undefined &&
      verb.voice === 'active' &&
      !verb.isNegated &&
      !isHypothetical &&
      !isReportedSpeech &&
      kind !== 'question' &&
      !notGoingOn.has(verb.lemma) &&
      // Behind what came of it, a present is what others do today: "the price fell by half, and the dental clinic uses the dish".
      (verb.isPerfect
        ? /\b(?:since|same|too|also|copy)\b/u.test(text)
        : mayLast.test(text) || kind === 'coordinate'),
  );
  return clause && { first: clause.first, last: clause.last };
});

/** Persons and houses: "one of the dispatchers", "the other two terminals", "floors two and three". */
const othersToo = new RegExp(
  `${somebody.source}|\\b(?:other|another|neighbou?ring|sister|clinics?|floors?|terminals?|stations?|halls?|lines?|stores?|sites?|yards?)\\b`,
  'u',
);

/** What somebody is, likes and says of it is no lasting effect. */
const notGoingOn = setOf(`
  appreciate be believe enjoy feel know like look love need praise say see seem tell thank think trust want
  wish work
`);
const mayLast =
  /\b(?:now|today|still|since|every|each|other|others|two|three|four|five|six|himself|herself|themselves|new|next|whole)\b/u;

/** "It never failed again": that nothing was seen since proves no effect as long as nobody says over what time. */
export const isBareAbsence = readOnce((sentence: Readable): boolean => {
  const text = plainText(sentence);
  return bareAbsence.test(text) && !overSomeTime.test(text);
});

const bareAbsence = pattern`
  \b(?:not|no|never|nobody|no\s?one|none|nothing|zero)\b[^.;!?]*\b(?:again|since|any\s?more|ever)\b
  |n't\b[^.;!?]*\b(?:again|since|any\s?more|ever)\b
`;
/** A number, a date or a span; what others did because of it is told beside it. */
const overSomeTime = pattern`
  \d
  |\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|whole|full)\b
  |\b(?:in|for|over|until|through(?:out)?|during|all|since)\s+(?:the\s+|an?\s+|last\s+|that\s+|all\s+|this\s+)*(?:
    january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|
    christmas|easter|day|week|month|quarter|term|semester|season|year|visit|shift|switch|change|launch|release|move
  )s?\b
  |\b(?:because|so\s+that|who|which|adopted|copied|uses?|runs?|standard|rule)\b
`;

function goingOnIn(sentence: Readable): WordRange | undefined {
  const { clauses } = readClauses(sentence);
  for (const [index, clause] of clauses.entries()) {
    const part = partOf(sentence, clauses, index);
    if (part && goesOn(part)) return { first: clause.first, last: clause.last };
  }
  return undefined;
}

/** A clause of others with the words that complete it. */
interface Part extends Pick<Clause, 'kind' | 'marker'> {
  readonly subject: NonNullable<Clause['subject']>;
  readonly verb: NonNullable<Clause['verb']>;
  /** The verb with its particle: "take over". */
  readonly lemma: string;
  readonly who: string;
  /** From the verb to the next clause that could stand alone. */
  readonly what: string;
  readonly sentence: string;
  readonly isFollowedByOthers: boolean;
}

function partOf(sentence: Readable, clauses: readonly Clause[], index: number): Part | undefined {
  const { subject, verb, kind, marker, isHypothetical, isReportedSpeech } = clauses[index]!;
  if (!subject || !verb || verb.isNegated || isHypothetical || isReportedSpeech || kind === 'question')
    return undefined;
  if (subject.person === 'I' || subject.person === 'we' || subject.person === 'you') return undefined;
  const allowed = verb.modal === undefined || verb.modal === 'can' || verb.modal === 'must';
  if (!allowed) return undefined;
  // What the candidate draws from it is no deed of others: "homes have a plan, so I now ask".
  const whole = plainText(sentence);
  const own = /,?\s+so\s+(?:now\s+)?i\b/u.exec(whole);
  const { words } = sentence;
  const text = own && own.index > words[verb.head]!.end ? whole.slice(0, own.index) : whole;
  const next = clauses.find(
    (other, at) => at > index && other.first > verb.head && /^(?:main|coordinate)$/u.test(other.kind),
  );
  const particle = words[verb.head + 1]?.lower ?? '';
  const far = words
    .slice(verb.head + 2, verb.head + 5)
    .find((word) => /^(?:over|up|out|on)$/u.test(word.lower));
  const lemma = [`${verb.lemma} ${particle}`, `${verb.lemma} ${far?.lower ?? ''}`].find((own) =>
    takingOver.has(own),
  );
  return {
    kind,
    marker,
    subject,
    verb,
    lemma: lemma ?? verb.lemma,
    who: text.slice(words[subject.first]!.start, words[subject.last]!.end),
    what: text.slice(words[verb.first]!.start, next ? words[next.first]!.start : text.length),
    sentence: text,
    isFollowedByOthers:
      next?.subject !== undefined && next.subject.person !== 'I' && next.subject.person !== 'we',
  };
}

const goesOn = (part: Part): boolean =>
  isTakenOver(part) ||
  isHabit(part) ||
  isRule(part) ||
  isChangeOfOthers(part) ||
  isGuard(part) ||
  isGrowth(part) ||
  isNextTime(part);

const isSomebody = ({ subject, who }: Part): boolean =>
  subject.person !== 'others'
    ? subject.person !== 'it' && subject.person !== 'nobody'
    : somebody.test(who) || /^(?:other|another|two|three|four|several)\b/u.test(who);

const sameForThem = pattern`\bthe same\b(?! \w+ (?:of|as)\b)|\ba copy\b|\bone too\b|\bfor (?:their|its|his|her) own\b|\bhome with\b`;

/** Others copied it, asked for it, do the same. */
function isTakenOver(part: Part): boolean {
  const { verb, lemma, what, subject } = part;
  if (sameEvent.test(what)) return false;
  if (verb.voice === 'passive')
    return takingOver.has(lemma) && passedOn.test(what) && !/\bby (?:me|us|his|her|an?|the)\b/u.test(what);
  if (subject.person === 'it' || subject.person === 'nobody') return false;
  if (takingOver.has(lemma))
    return (
      !/\b(?:shift|duty|call|phone|bill|wheel|lead|patient|meeting|role|job|post)s?\b(?!\s+(?!in\b|on\b|at\b|for\b|from\b|and\b|of\b|the\b|by\b|to\b|when\b|while\b|that\b)[a-z])/u.test(
        what,
      ) &&
      (theThing.test(what) || isSomebody(part) || /^\S+(?: \S+)? the\b/u.test(what))
    );
  return (
    trying.has(lemma) &&
    isSomebody(part) &&
    theThing.test(what) &&
    (sameForThem.test(what) || (lastingMark.test(part.sentence) && verb.tense !== 'past'))
  );
}

/** It is what others still do, or what every new case goes through. */
function isHabit(part: Part): boolean {
  const { verb, what, who, sentence } = part;
  if (verb.tense !== 'present' || verb.voice === 'passive') return false;
  if (verb.lemma === 'be') return false;
  if (verb.isPerfect) return isSomebody(part) && /\bsince\b/u.test(sentence) && theThing.test(what);
  if (universal.test(who))
    return (
      (lastingMark.test(sentence) || theThing.test(what) || /\bwithout\b/u.test(what)) &&
      !/\b(?:happy|better|well)\b/u.test(what)
    );
  return (
    (isSomebody(part) || (otherOnes.test(who) && theThing.test(what))) &&
    !notTakenUp.has(verb.lemma) &&
    lastingMark.test(sentence) &&
    (theThing.test(what) || trying.has(verb.lemma) || otherOnes.test(who)) &&
    !/\bme\b/u.test(what)
  );
}

/** It stands in the rules, the handbook, the training. */
function isRule(part: Part): boolean {
  const { verb, what, subject } = part;
  if (codifying.has(verb.lemma) && subject.person !== 'nobody')
    return (
      new RegExp(`\\b(?:in|into|to|onto|up|as|a|an|part of)\\s+(?:[\\w'-]+\\s+){0,4}?${ruleNouns}`, 'u').test(
        what,
      ) &&
      (verb.voice === 'active'
        ? isSomebody(part) && theThing.test(what)
        : /\binto\b|\bas\b|\bpart of\b|\bevery\b|\ball\b/u.test(what))
    );
  if (verb.lemma === 'be' && verb.tense === 'past' && !verb.isPerfect) return false;
  return (
    /^(?:be|become|remain|serve|turn|set|stay|count|form|make|get|go|stick)$/u.test(verb.lemma) &&
    asRule.test(what) &&
    !(
      isSomebody(part) &&
      /^(?:be|become|remain|stay|go)$/u.test(verb.lemma) &&
      /^\S+ (?:now |still )?in\b/u.test(what)
    )
  );
}

const theirRule = pattern`
  \b(?:its|their) (?:own )?(?:[\w-]+ ){0,2}(?:
    rule|policy|process|procedure|practice|standard|contract|template|software|plan|manual|requirement|
    criteri|guideline
  )
`;

/** Others changed their ways because of it, or everywhere. */
function isChangeOfOthers(part: Part): boolean {
  const { verb, what, sentence } = part;
  if (verb.voice === 'passive' || !isSomebody(part)) return false;
  if (institutional.has(verb.lemma) && afterIt.test(sentence)) return true;
  return (
    changing.has(verb.lemma) &&
    (everywhere.test(what) || (institutional.has(verb.lemma) && theirRule.test(what)))
  );
}

/** It works by itself: it catches the next case, it asks every time. */
const isGuard = ({ verb, what, subject, sentence }: Part): boolean =>
  guarding.has(verb.lemma) &&
  verb.voice === 'active' &&
  (subject.person === 'it' || subject.person === 'others') &&
  (verb.tense === 'present' && !verb.isPerfect
    ? byItself.test(what)
    : catching.has(verb.lemma) &&
      (nextTrouble.test(what) ||
        (verb.isPerfect &&
          /\b(?:since|so far|up to now|until now|already|by now|meanwhile|to date)\b/u.test(sentence)) ||
        /\b(?:another|a second|similar|the next|(?:more|further) \w+s)\b/u.test(what)));

/** Others do alone what they were shown. */
const isGrowth = (part: Part): boolean =>
  isSomebody(part) &&
  onTheirOwn.test(part.what) &&
  !/^(?:be|live|come|arrive|sleep|eat|leave|go|sit|stand|return)$/u.test(part.verb.lemma) &&
  (lastingMark.test(part.sentence) ||
    part.verb.tense === 'present' ||
    /\b(?:later|went on|i (?:had |'d )?(?:trained|taught|shown|showed|coached|mentored))\b/u.test(
      part.sentence,
    ));

/** "When the same valve failed again, the operator knew what to do." */
const isNextTime = ({ kind, marker, who, what, isFollowedByOthers, sentence }: Part): boolean =>
  kind === 'subordinate' &&
  /^(?:when|once|as|after|whenever)$/u.test(marker ?? '') &&
  /\b(?:next|same|similar|second|another|again)\b/u.test(`${who} ${what}`) &&
  nextTrouble.test(`${who} ${what}`) &&
  (isFollowedByOthers || !/,\s*i\b/u.test(sentence));
