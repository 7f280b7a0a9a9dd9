/**
 * The fault is put on others: "the other team dropped the ball", "QA should have caught it", "the culture was toxic".
 * Facts about others are no blame ("the supplier missed two dates"); a judgement, an "ought to have" and an idiom of blame are.
 * A refusal is a fact too when the candidate's own counter-move follows it; an own share in the same breath silences the rule.
 */

import { ownDeedsOf } from '../evidence/deeds.ts';
import type { Readable } from '../evidence/evidence.ts';
import { canBeAccused, faultOfOthersIn, isBadOutcome, isOthersOpinion } from '../evidence/fault-of-others.ts';
import { insertBehind } from '../evidence/insertions.ts';
import { ownFaultOf } from '../evidence/own-fault.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { isWorkPerson, served } from '../evidence/people.words.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { frameIn, isDenied } from '../evidence/verb-frames.ts';
import { questionClassOf } from '../frameworks/question-class.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, Verb, WordRange } from '../story/grammar.ts';
import { readOnce, readOnceIn } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, typedWords, wordSpan } from '../story/story.ts';
import {
  atFirst,
  type BlameKind,
  beforeTheTurn,
  bettered,
  blamesAll,
  causal,
  charges,
  choices,
  deficit,
  denying,
  explainsOutcome,
  formerView,
  hints,
  hypotheticalDeed,
  idioms,
  judgement,
  negatedVirtue,
  notHeld,
  offices,
  parts,
  pointing,
  slips,
  spoken,
  supposed,
  theirReasons,
  traits,
  unwilling,
  wished,
} from './blame.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const blame = defineRule({
  name: 'blame',
  summary: 'The fault is put on colleagues, another team or an employer.',
  why: 'A listener hears who you are with when things go wrong. Fault put on others leaves your own share out, and the others are not in the room to answer. The condition that could be seen, and what you did about it, is stronger.',
  severity: 'warning',
  options: {},
  related: ['denied-failure', 'lone-hero'],
  examples: [
    { section: 'situation', bad: '«The purchasing people dropped the ball».' },
    { section: 'action', bad: '«The day shift should have locked» the cabinet.' },
    { section: 'situation', bad: '«My head of department was a micromanager».' },
    { section: 'situation', bad: '«The culture was toxic» and half of the cooks left.' },
    { section: 'reflection', bad: 'It «was not my fault» that the cake arrived late.' },
    { section: 'action', bad: '«They refused to share» the calendar.' },
    { section: 'result', bad: 'The loss was «the fault of the courier».' },
    { section: 'reflection', good: 'It was my fault that the cake arrived late.' },
    {
      section: 'action',
      good: 'They refused to share the calendar, so I asked what they feared and offered a copy without names.',
    },
    { section: 'situation', good: 'The supplier had missed three dates, and we had flour for two days.' },
    {
      section: 'reflection',
      good: 'The cabinet should have been locked by whoever left last, and that evening it was me.',
    },
    { section: 'situation', good: 'The pump was difficult to reach.' },
    { section: 'reflection', good: 'I do not think it was her fault; I had given her the old key.' },
    {
      section: 'action',
      good: 'The owner said that it was the fault of the night shift, and I read the log.',
    },
    {
      section: 'action',
      good: 'My lead was against it, for a good reason: the last trial had cost a client.',
    },
    { section: 'situation', bad: 'The surgeons had «never bothered to» read the list.' },
    {
      section: 'situation',
      good: 'A guest came to the desk at two. He was furious and shouted at me, for his room had been sold twice.',
    },
    { section: 'situation', good: 'The patient refused the tablets.' },
    { section: 'result', good: 'By June she had taken 27 orders of a kind that before she had refused.' },
    {
      section: 'reflection',
      good: 'For weeks I believed that the driver had been careless, but the lock was worn.',
    },
    { section: 'result', good: 'In October he came again, and his sister with him.' },
    {
      section: 'reflection',
      good: 'It was not that the crew was lazy: nobody had shown them what a stop costs.',
    },
    // Asked about a disagreement, an answer begins with the other side's no.
    {
      good: '---\nquestion: Tell me about a difficult stakeholder.\n---\n\n## Situation\n\nThe chief pharmacist refused to sign the order for the new cabinets.\n',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    const isConflict = questionClassOf(story) === 'conflict';
    for (const section of sectionsOf(
      story,
      'situation',
      'task',
      'action',
      'result',
      'reflection',
      'follow-ups',
    )) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldBlame(sentence) || !blamesAlone(sentence, explainsOutcome.has(section.id))) continue;
          const found = blameIn(sentence, passage[index + 1], explainsOutcome.has(section.id));
          // In a story about a disagreement the other side's no is what it begins with.
          if (
            found?.kind === 'refusal' &&
            section.id === 'situation' &&
            isConflict &&
            !asEver.test(plainText(sentence))
          )
            continue;
          if (found && isOfTheServed(sentence, passage[index - 1], found)) continue;
          if (
            found?.kind === 'refusal' &&
            passage[index + 1] &&
            reasonTold.test(plainText(passage[index + 1]!))
          )
            continue;
          if (found && !takesShare(sentence, passage[index + 1], found)) yield findingFor(sentence, found);
        }
      }
    }
  },
});

/** The next sentence can only take a reproach back, so a sentence without one by itself is done with. */
const blamesAlone = readOnceIn(
  (sentence, isExplained: boolean) => blameIn(sentence, undefined, isExplained) !== undefined,
);

/** What others are said to do each time is a charge in any story. */
const asEver = /\b(?:always|as\s+(?:always|ever|usual)|every\s+time|never|once\s+again|simply|stubbornly)\b/u;

/** The next sentence lets the other side speak, or tells how they came round. */
const reasonTold =
  /\b(?:c[ao]me\s+a?round|changed\s+(?:his|her|their)\s+minds?|(?:his|her|their)\s+(?:reasons?|worry|concern)\s+was|(?:he|she|they)\s+(?:explained|then\s+agreed|told\s+me\s+(?:why|about|that))|when\s+i\s+asked\s+(?:(?:him|her|them)\s+)?why)\b/u;

/** "A customer came in. He was furious and shouted at me": what somebody does who is served is the story, no charge. */
const isOfTheServed = (sentence: Sentence, before: Sentence | undefined, { first }: Blame): boolean =>
  before !== undefined &&
  /^(?:he|she)$/u.test(sentence.words[first]!.lower) &&
  /\b(?:furious|scream\w*|shout\w*|yell\w*)\b/u.test(plainText(sentence)) &&
  before.words.some(({ lower }) =>
    /^(?:client|customer|guest|member|parent|passenger|patient|shopper|tenant|visitor)$/u.test(lower),
  );

interface Blame extends WordRange {
  readonly kind: BlameKind;
}

function findingFor(sentence: Sentence, { first, last, kind }: Blame): Finding {
  const said = `"${typedWords(sentence, first, last)}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: messages[kind](said),
    fixes: () => [
      {
        title: 'Add your own share and your answer to it, in placeholders',
        edits: [
          insertBehind(
            sentence,
            'My own share was [what you had not done or said], and I [what you did about it].',
          ),
        ],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const messages: Readonly<Record<BlameKind, (said: string) => string>> = {
  ought: (said) => `${said} points at somebody else. What could you have done, and what did you change?`,
  judgement: (said) =>
    `${said} judges a person who cannot answer. What could be seen, and what did you do about it?`,
  refusal: (said) => `${said} makes others the obstacle. What was their reason, and what did you try?`,
  idiom: (said) => `${said} puts the fault on others. Which part was yours?`,
  employer: (said) =>
    `${said} makes a listener wonder what you will say of the next employer. Which condition could be seen, and what did you do with it?`,
  denial: (said) => `${said} sounds like a defence. What was your own share?`,
};

/** Whoever is blamed is named, pointed at or implied by an idiom of blame. */
const couldBlame = readOnce(
  (sentence): boolean =>
    sentence.words.some(({ lower }) => pointing.has(lower) || canBeAccused(lower.replace(/'s?$/u, ''))) ||
    hints.test(plainText(sentence)),
);

function blameIn(sentence: Readable, next: Readable | undefined, isExplained: boolean): Blame | undefined {
  const idiom = byPhrase(sentence);
  if (idiom) return idiom;
  const { clauses } = readClauses(sentence);
  for (const clause of clauses) {
    const found =
      byClause(sentence, clause, next) ?? (isExplained ? byCause(sentence, clause, next) : undefined);
    if (found) return found;
  }
  const fault = faultOfOthersIn(sentence, isExplained);
  // To have trusted them is said in defence, whatever share it names.
  const isDefence = /\b(?:trusted|believed|relied|listened|counted)\b/u.test(plainText(sentence));
  return fault && { ...fault, kind: isDefence ? 'denial' : 'idiom' };
}

/** Others at work, named, pointed at or as a pronoun, or the one before "who"; never the candidate, a thing, or whoever is served. */
function accusedIn(sentence: Readable, { subject, kind, marker, first }: Clause): WordRange | undefined {
  if (!subject || subject.isImplied) return undefined;
  if (kind === 'relative' && marker === 'who') {
    const before = sentence.words[first - 1]?.lower ?? '';
    const isPerson =
      isWorkPerson(before) && !/^(?:someone|somebody|nobody|everyone|everybody|others)$/u.test(before);
    return isPerson ? { first: first - 1, last: subject.last } : undefined;
  }
  // "The patient shouted" and "he shouted" behind it: a pronoun may be whoever is served.
  if (subject.person === 'they' || subject.person === 'he-she')
    return sentence.words.some(({ lower }) => inCare.has(lower)) ? undefined : subject;
  if (/^(?:I|we|you|it|nobody)$/u.test(subject.person)) return undefined;
  if (/^(?:no|any|another|each|every)$/u.test(sentence.words[subject.first]!.lower)) return undefined;
  const words = sentence.words.slice(subject.first, subject.last + 1);
  if (words.some(({ quoted }) => quoted)) return undefined;
  const lowers = words.map(({ lower }) => lower.replace(/'s$|s'$/u, ''));
  if (offices.test(lowers.join(' '))) return subject;
  const of = lowers.findIndex((word) => /^(?:of|from|on|in|at|who|before)$/u.test(word));
  const isPart = of > 0 && lowers[of] === 'of' && parts.has(lowers[of - 1]!);
  const head = (of > 0 && !isPart ? lowers[of - 1]! : lowers.at(-1)!).replace(/^ex-/u, '');
  // "My colleague Jens": the name stands behind what the person is.
  const isNamed =
    words.length > 2 && /^\p{Lu}\p{Ll}/u.test(words.at(-1)!.text) && canBeAccused(lowers.at(-2)!);
  return canBeAccused(head) || isNamed ? subject : undefined;
}
const inCare = new Set(
  [...served].filter(
    (word) => !/^(?:colleague|teammate|peer|vendor|supplier|client|customer|user)s?$/u.test(word),
  ),
);

function byClause(sentence: Readable, clause: Clause, next: Readable | undefined): Blame | undefined {
  const { subject, verb, kind, isHypothetical, isReportedSpeech } = clause;
  const head = verb && sentence.words[verb.head];
  if (!subject || !verb || !head || head.quoted || head.code || isReportedSpeech || kind === 'question')
    return undefined;
  const text = plainText(sentence);
  // What one once thought of others, one no longer does.
  if (formerView.test(text) || notHeld.test(text.slice(0, sentence.words[subject.first]!.start)))
    return undefined;
  const accused = accusedIn(sentence, clause);
  const judged = judgementIn(sentence, clause, accused);
  // "She was rude to the trainee, so I took her aside": what she did, and the answer to it.
  if (
    judged &&
    !/\btoo\b/u.test(wordsOf(sentence, judged)) &&
    /^\s+(?:to|with|towards)\s/u.test(text.slice(sentence.words[judged.last]!.end)) &&
    countersIt(sentence, next, judged)
  )
    return undefined;
  if (judged || !accused) return judged;
  const after = text.slice(sentence.words[verb.last]!.end);
  const range = { first: accused.first, last: verb.last };
  if (kind === 'subordinate' && clause.marker === 'if')
    return (verb.isPerfect || (verb.tense === 'past' && blamesAll.test(text))) &&
      !hypotheticalDeed.test(text) &&
      (wished.test(`${verb.lemma}${after}`) || (blamesAll.test(text) && !choices.has(verb.lemma)))
      ? { ...range, kind: 'ought' }
      : undefined;
  if (isHypothetical || /^(?:when|whenever|unless|whether)$/u.test(clause.marker ?? '')) return undefined;
  if (isDuty(verb) && !verb.isPerfect && /\b(?:next\s+time|in\s+future|in\s+the\s+future)\b/u.test(text))
    return bettered.test(`${wordsOf(sentence, accused)} ${verb.lemma}`)
      ? { ...range, kind: 'ought' }
      : undefined;
  if (isDuty(verb))
    return verb.isPerfect && verb.voice === 'active' && verb.lemma !== 'be' && verb.lemma !== 'have'
      ? { ...range, kind: 'ought' }
      : undefined;
  if (
    verb.voice === 'passive' ||
    (verb.modal !== undefined && !/^(?:would|could|can(?:not|'t|t)?)$/u.test(verb.modal))
  )
    return undefined;
  const negated = isDenied(sentence, verb);
  const found = negated || verb.modal === undefined ? frameIn(sentence, clause, charges) : undefined;
  const isUnwilling =
    negated &&
    (unwilling.has(verb.lemma) ||
      (verb.tense === 'present' && !verb.isPerfect && !/^(?:be|have|know)$/u.test(verb.lemma))) &&
    (verb.modal === 'would' || spoken.test(text.slice(sentence.words[subject.last]!.end))) &&
    !/^[^,;]*\b(?:again|since|before|at\s+first|initially)\b/u.test(after) &&
    !/\b(?:i|we)\s+(?:also\s+)?(?:never|did(?:n't|\s+not)|had(?:n't|\s+not))\b/u.test(after) &&
    // Of the own team what it never did is told as a state of things.
    !(subject.person === 'team' && /^(?:tell|inform|explain|warn|ask|pick|turn)$/u.test(verb.lemma));
  const charge = found ?? (isUnwilling ? { last: verb.last, kind: 'refusal' as const } : undefined);
  if (
    charge?.kind === 'refusal' &&
    verb.isPerfect &&
    verb.tense === 'past' &&
    (beforeTheTurn.test(text.slice(sentence.words[clause.first]!.start, sentence.words[verb.first]!.start)) ||
      beforeTheTurn.test(after))
  )
    return undefined;
  // A stated reason is the other side's view, not a villain's.
  if (
    (charge?.kind === 'refusal' || isOutburst(verb)) &&
    (atFirst.test(after) || isReasoned(after) || countersIt(sentence, next, range))
  )
    return undefined;
  return charge && { ...range, last: charge.last, kind: charge.kind };
}

/** "Should have", "ought to have". */
const isDuty = ({ modal }: Verb): boolean => modal === 'should' || modal === 'ought';

/** Shouting can be heard: with the candidate's answer to it, it is a fact. */
const isOutburst = ({ lemma }: Verb): boolean => /^(?:scream|shout|yell)$/u.test(lemma);

const wordsOf = ({ words }: Readable, { first, last }: WordRange): string =>
  words
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** What went wrong, because others did not do what they had to. */
function byCause(sentence: Readable, clause: Clause, next: Readable | undefined): Blame | undefined {
  const { verb, marker, isReportedSpeech } = clause;
  const accused = accusedIn(sentence, clause);
  if (!accused || !verb || verb.modal !== undefined || verb.voice === 'passive' || isReportedSpeech)
    return undefined;
  if (!/^(?:because|since|as)$/u.test(marker ?? '') || accused.first === 0) return undefined;
  const text = plainText(sentence);
  const isOmission = isDenied(sentence, verb) && !/^(?:be|have|know|need|want|see|agree)$/u.test(verb.lemma);
  const isIdle = verb.lemma === 'do' && /^\s+no\s+\w/u.test(text.slice(sentence.words[verb.last]!.end));
  if (!isOmission && !isIdle && !slips.has(verb.lemma)) return undefined;
  const before = text.slice(0, sentence.words[clause.first]!.start);
  if (!isBadOutcome(before) && !/\b(?:only|just|simply)\s*$/u.test(before)) return undefined;
  const range = { first: accused.first, last: verb.last };
  return countersIt(sentence, next, range) ? undefined : { ...range, kind: 'idiom' };
}
/** A cause stands before the sentence turns; the others' reasons may be told behind it as well. */
const isReasoned = (after: string): boolean =>
  causal.test(after.split(/,\s+(?:and|but|so)\b/u)[0]!) || theirReasons.test(after);

/** "The vendor was incompetent": of a stranger only what no thing is called. */
function judgementIn(sentence: Readable, clause: Clause, accused: WordRange | undefined): Blame | undefined {
  const { subject, verb, isHypothetical } = clause;
  if (subject === undefined || verb === undefined || isHypothetical || verb.modal !== undefined)
    return undefined;
  if (verb.lemma !== 'be' && !verb.isProgressive) return undefined;
  const isKnown = accused !== undefined;
  const words = sentence.words.slice(subject.first, subject.last + 1);
  if (!isKnown && (subject.person !== 'others' || words.some(({ lower }) => served.has(lower))))
    return undefined;
  const start = sentence.words[(accused ?? subject).first]!.start;
  const said = plainText(sentence).slice(start);
  const lacking = accused && deficit.exec(said)?.[0];
  if (lacking !== undefined) {
    const range = wordsAt(sentence, start, start + lacking.length);
    return range && { ...range, kind: 'judgement' };
  }
  const judged = judgement.exec(said)?.[0];
  if (judged === undefined || !(isKnown || traits.test(judged))) return undefined;
  const isNegated = verb.isNegated || /\bnever\b/u.test(judged);
  // "Was not lazy" praises; "was not competent" and "was never there" do not.
  if (isNegated && !negatedVirtue.test(judged)) return undefined;
  const range = wordsAt(sentence, start, start + judged.length);
  return range && { ...range, kind: 'judgement' };
}

/** The candidate's own answer to the refusal, in the sentence behind it or in the next. */
function countersIt(sentence: Readable, next: Readable | undefined, { last }: WordRange): boolean {
  const answers = ({ first, kind, subject, verb }: Clause, from: number): boolean =>
    first > from &&
    kind !== 'relative' &&
    subject?.person === 'I' &&
    !subject.isImplied &&
    verb?.voice === 'active' &&
    verb.tense === 'past' &&
    !verb.isNegated &&
    !/^(?:have|be|feel|warn|know)$/u.test(verb.lemma);
  return (
    ownDeedsOf(sentence).some((deed) => deed.first > last) ||
    readClauses(sentence).clauses.some((clause) => answers(clause, last)) ||
    (next !== undefined &&
      readClauses(next).clauses.some((clause) => clause.kind === 'main' && answers(clause, -1)))
  );
}

function byPhrase(sentence: Readable): Blame | undefined {
  const text = plainText(sentence);
  for (const [kind, pattern] of idioms) {
    const found = pattern.exec(text);
    if (!found) continue;
    const before = text.slice(Math.max(0, found.index - 25), found.index);
    if (kind !== 'denial' && denying.test(before)) continue;
    const told = text.slice(0, found.index);
    if (supposed.test(told) || isOthersOpinion(told)) continue;
    // "It was not my mistake, but I wanted to put it right."
    if (
      kind === 'denial' &&
      /^[^.;]{0,25}\b(?:but|yet|still|so)\s+i\b/u.test(text.slice(found.index + found[0].length))
    )
      continue;
    const range = wordsAt(sentence, found.index, found.index + found[0].length);
    if (range) return { ...range, kind };
  }
  return undefined;
}

/** Their own share in the same breath; a placeholder that stands for it. */
function takesShare(sentence: Readable, next: Readable | undefined, { kind }: Blame): boolean {
  if (holdsPlaceholder(sentence) || (next !== undefined && holdsPlaceholder(next))) return true;
  if (kind === 'denial') return false;
  return ownShare(sentence) || (kind !== 'employer' && next !== undefined && ownShare(next));
}

/** "We missed the date because of them" is no share of one's own. */
const ownShare = (sentence: Readable): boolean => {
  const own = ownFaultOf(sentence);
  return (
    own !== undefined && /\b(?:i|me|my|mine|myself|both|neither|our|ours|us)\b/u.test(wordsOf(sentence, own))
  );
};
