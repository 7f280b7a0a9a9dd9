/**
 * The fault is put on others: "the other team dropped the ball", "QA should have caught it", "the culture was toxic".
 * Facts about others are no blame ("the supplier missed two dates"); a judgement, an "ought to have" and an idiom of blame are.
 * A refusal is a fact too when the candidate's own counter-move follows it; an own share in the same breath silences the rule.
 */
import { ownDeedsOf } from '../evidence/deeds.ts';
import { ownFaultOf } from '../evidence/own-fault.ts';
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { served, workPeople } from '../evidence/people.words.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, wordSpan } from '../story/story.ts';
import { insults, placeInsults, places, traits } from './blame.words.ts';
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
    {
      section: 'action',
      good: 'My lead was against it, for a good reason: the last trial had cost a client.',
    },
    { section: 'situation', good: 'The patient refused the tablets.' },
  ],
  *check(story: Story): Iterable<Finding> {
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
          if (!couldBlame(sentence)) continue;
          const found = blameIn(sentence, passage[index + 1]);
          if (found && !takesShare(sentence, passage[index + 1], found)) yield findingFor(sentence, found);
        }
      }
    }
  },
});

type Kind = 'ought' | 'judgement' | 'refusal' | 'idiom' | 'employer' | 'denial';

interface Blame extends WordRange {
  readonly kind: Kind;
}

function findingFor(sentence: Sentence, { first, last, kind }: Blame): Finding {
  const { words, text } = sentence;
  const said = `"${text.slice(words[first]!.start, words[last]!.end).replace(/\s+/gu, ' ')}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: messages[kind](said),
    fixes: () => [
      {
        title: 'Add your own share and your answer to it, in placeholders',
        edits: [
          {
            span: { start: sentence.end, end: sentence.end },
            text: `${/[.!?]["')\]]*$/u.test(text) ? '' : '.'} My own share was [what you had not done or said], and I [what you did about it].`,
          },
        ],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const messages: Readonly<Record<Kind, (said: string) => string>> = {
  ought: (said) => `${said} points at somebody else. What could you have done, and what did you change?`,
  judgement: (said) =>
    `${said} judges a person who cannot answer. What could be seen, and what did you do about it?`,
  refusal: (said) => `${said} makes others the obstacle. What was their reason, and what did you try?`,
  idiom: (said) => `${said} puts the fault on others. Which part was yours?`,
  employer: (said) =>
    `${said} makes a listener wonder what you will say of the next employer. Which condition could be seen, and what did you do with it?`,
  denial: (said) => `${said} sounds like a defence. What was your own share?`,
};

const couldBlame = (sentence: Sentence): boolean =>
  judgements.test(plainText(sentence)) ||
  /\b(?:should(?:'ve|n't)?|ought|refus\w+|ignor\w+|insist\w*|block\w*|fault|blam\w+|mess\w*|drop\w*|incompeten\w+|lazy|useless|clueless|careless\w*|negligen\w+|unprofessional|stubborn|arrogant|toxic|mistake|wall|credit|micro-?manag\w+|hated|couldn't|stand|clean\w*|kept|keeps?|never|always|usual|nobody|idea|clue|care|cared|treated|let|betrayed|made|gave|gives?|against|mistake|error|lack|poor|lied|lie|cheated|bullied|think|complain\w*|typical|excuses?|greedy|selfish|money|himself|themselves|office|horrible|terrible|awful|bossy|abusive|unfair|helped|weak|rude|constantly|even|overpromis\w+|change|changing|because|difficult|impossible|budge|listen\w*|screw\w+|botched|broke|failed|chaos|politics|drama|politic|if|bus|responsib\w+|not|n't|didn't|doesn't|wouldn't|don't|bad|sabotag\w+|fail|set|company|job|place|work|nightmare|disaster|joke|jealous|ruined|idiots?|rude|dishonest|liar)\b/iu.test(
    sentence.text,
  );

const judgements = new RegExp(`\\b(?:${insults}|${placeInsults})`, 'u');

function blameIn(sentence: Sentence, next: Sentence | undefined): Blame | undefined {
  const idiom = byPhrase(sentence);
  if (idiom) return idiom;
  for (const clause of readClauses(sentence).clauses) {
    const found = byClause(sentence, clause, next);
    if (found) return found;
  }
  return undefined;
}

/** Others at work, named, pointed at or as a pronoun; never the candidate, a thing, or whoever is served. */
function isOthers(sentence: Sentence, { subject }: Clause): boolean {
  if (!subject || subject.isImplied) return false;
  if (subject.person === 'they' || subject.person === 'he-she') return true;
  if (
    subject.person === 'I' ||
    subject.person === 'we' ||
    subject.person === 'you' ||
    subject.person === 'it'
  )
    return false;
  const words = sentence.words.slice(subject.first, subject.last + 1);
  if (words.some(({ quoted }) => quoted)) return false;
  const lowers = words.map(({ lower }) => lower.replace(/'s$|s'$/u, ''));
  const of = lowers.findIndex((word) => /^(?:of|from|on|in|at|who|before)$/u.test(word));
  const head = of > 0 ? lowers[of - 1]! : lowers.at(-1)!;
  return workPeople.has(head);
}

const refusing = new Set('refuse ignore insist block overpromise sabotage undermine stonewall'.split(' '));
const botching = new Set('botch screw mess ruin sabotage overpromise mishandle'.split(' '));

function byClause(sentence: Sentence, clause: Clause, next: Sentence | undefined): Blame | undefined {
  const { subject, verb, kind, isHypothetical, isReportedSpeech } = clause;
  if (!subject || !verb || isReportedSpeech || kind === 'question') return undefined;
  const isKnown = isOthers(sentence, clause);
  if (
    !isKnown &&
    (subject.person !== 'others' ||
      verb.lemma !== 'be' ||
      sentence.words.slice(subject.first, subject.last + 1).some(({ lower }) => served.has(lower)))
  )
    return undefined;
  const head = sentence.words[verb.head]!;
  if (head.quoted || head.code) return undefined;
  const text = plainText(sentence);
  const after = text.slice(sentence.words[verb.last]!.end);
  const range = { first: subject.first, last: verb.last };
  // "If they had done their job": a wish about others.
  if (kind === 'subordinate' && clause.marker === 'if')
    return verb.isPerfect &&
      /^\s+(?:their|his|her)\s+(?:job|work|homework|part)|^\s+(?:listened|told|asked|informed|followed)/u.test(
        after,
      )
      ? { ...range, last: lastOf(sentence, verb.last, 2), kind: 'ought' }
      : /\b(?:listened|told|informed|followed|checked|tested|read)$/u.test(
            text.slice(0, sentence.words[verb.last]!.end),
          ) && verb.isPerfect
        ? { ...range, kind: 'ought' }
        : undefined;
  if (isHypothetical) return undefined;
  if (
    verb.modal === 'should' &&
    verb.isPerfect &&
    verb.voice === 'active' &&
    !/^\s+(?:had|been)\b/u.test(after) &&
    verb.lemma !== 'be' &&
    verb.lemma !== 'have'
  )
    return { ...range, kind: 'ought' };
  if (verb.modal !== undefined && verb.modal !== 'would') return undefined;
  const never = /\bnever\b/u.test(
    text.slice(sentence.words[subject.last]!.end, sentence.words[verb.last]!.end),
  );
  const negated = verb.isNegated || never;
  const spoken = text.slice(sentence.words[subject.first]!.start);
  const judged = new RegExp(
    `^[\\w' -]{1,60}?\\b(?:was|were|is|are|'s|'re|had\\s+been)(?=n't|\\s)(?:(?<=was|were|is|are)n't)?\\s+(?:(?:just|simply|so|very|really|too|always|always\\s+so|all|also|completely|totally|quite|a\\s+bit|rather|often|known\\s+to\\s+be|an?|the|clearly|far\\s+too|such\\s+an?|a\\s+very|a\\s+really|person|people|very)\\s+){0,3}?${insults}`,
    'u',
  ).exec(spoken);
  if (
    judged &&
    verb.lemma === 'be' &&
    (isKnown || traits.test(judged[0])) &&
    (!negated ||
      (/\b(?:not|never)\s[^,;]*$|n't\s/u.test(judged[0]) &&
        /(?:competent|capable|professional|helpful|cooperative|interested|up\s+to|satisfied|there|on\s+time)/u.test(
          judged[0],
        )))
  ) {
    const last = wordsAt(
      sentence,
      sentence.words[subject.first]!.start + judged[0].length - 1,
      sentence.words[subject.first]!.start + judged[0].length,
    );
    if (last) return { first: subject.first, last: last.last, kind: 'judgement' };
  }
  if (!isKnown) return undefined;
  // A stated reason is the other side's view, not a villain's.
  const countered =
    countersIt(sentence, next, range) ||
    /\b(?:because|since|as\s+(?:he|she|they|the|it)|due\s+to|out\s+of\s+fear|for\s+(?:a\s+)?(?:good\s+)?reasons?)\b/u.test(
      after,
    );
  if (verb.modal === 'would' && !negated) return undefined;
  if (!negated && refusing.has(verb.lemma) && verb.voice === 'active') {
    if (
      verb.lemma === 'insist' &&
      !/^\s+on\s+(?:a\s+|the\s+)?(?:\w+ly\s+)?(?:terrible|bad|wrong|stupid|awful|useless|ridiculous|outdated)\b/u.test(
        after,
      )
    )
      return undefined;
    if (
      verb.lemma === 'ignore' &&
      !/^\s+(?:me|us|it|this|that|my|our|the\s+(?:warning|problem|advice|mail|rules?|process|request|fact)|all|every|everything|them)\b/u.test(
        after,
      )
    )
      return undefined;
    if (
      verb.lemma === 'block' &&
      !/^\s+(?:me|us|my|our|everything|every|all|it|the\s+(?:project|change|idea|work|progress|decision))\b/u.test(
        after,
      )
    )
      return undefined;
    return countered ? undefined : { ...range, last: refusedWhat(sentence, clause), kind: 'refusal' };
  }
  if (
    !negated &&
    verb.lemma === 'fail' &&
    /^\s+to\s+(?:inform|tell|communicate|test|check|do|follow|understand|plan|document|listen|respond|mention|warn|support|read)\b/u.test(
      after,
    )
  )
    return countered ? undefined : { ...range, last: lastOf(sentence, verb.last, 2), kind: 'refusal' };
  // "They always complain", "he always thinks he knows better".
  if (
    !negated &&
    /\b(?:always|constantly)\b/u.test(
      text.slice(sentence.words[subject.last]!.end, sentence.words[verb.last]!.end),
    ) &&
    (/^(?:complain|argue|interrupt|criticise|criticize|blame|interfere|forget|lie|overpromise|delay|gossip)$/u.test(
      verb.lemma,
    ) ||
      (/^(?:think|believe)$/u.test(verb.lemma) && /^\s+(?:that\s+)?(?:they|he|she)\s+knows?\b/u.test(after)))
  )
    return { ...range, kind: 'judgement' };
  if (
    !negated &&
    /^(?:lie|cheat|betray|backstab|bully|humiliate)$/u.test(verb.lemma) &&
    /^\s+(?:to\s+|on\s+)?(?:me|us|everyone|about)\b/u.test(after)
  )
    return { ...range, kind: 'judgement' };
  if (!negated && botching.has(verb.lemma) && verb.voice === 'active')
    return { ...range, last: lastOf(sentence, verb.last, 1), kind: 'idiom' };
  if (
    !negated &&
    verb.lemma === 'break' &&
    /^\s+(?:production|prod|the\s+build|everything|our|my\s+\w+\s+again)/u.test(after)
  )
    return { ...range, last: lastOf(sentence, verb.last, 1), kind: 'idiom' };
  if (
    !negated &&
    verb.lemma === 'keep' &&
    /^(?:\s+\w+ing)?\s+(?:(?:changing|moving|shifting|adding|blocking|ignoring|interrupting|complaining|making|coming)|(?:his|her|their|the)\s+(?:mind|minds|scope|goalposts?|requirements|opinion))/u.test(
      ` ${sentence.words[verb.last]!.lower === verb.lemma || /^kept|keeps?$/u.test(sentence.words[verb.last]!.lower) ? after.trim() : `${sentence.words[verb.last]!.lower}${after}`}`,
    )
  )
    return countered ? undefined : { ...range, last: lastOf(sentence, verb.last, 1), kind: 'refusal' };
  if (negated && verb.voice === 'active') {
    const isUncaring =
      (verb.lemma === 'care' && !/^\s+(?:for\s+the|whether)/u.test(after)) ||
      (verb.lemma === 'get' && /^\s+(?:it|the\s+point)\b/u.test(after)) ||
      (verb.lemma === 'want' &&
        /^\s+to\s+(?:help|cooperate|listen|understand|change|work|learn|take|do)\b/u.test(after)) ||
      verb.lemma === 'bother' ||
      (verb.lemma === 'do' && /^\s+(?:their|his|her)\s+(?:job|work|homework|part)\b/u.test(after)) ||
      (verb.lemma === 'understand' &&
        /^\s+(?:anything|the\s+(?:basics|business|problem)|how)\b/u.test(after)) ||
      (verb.lemma === 'know' && /^\s+(?:what\s+(?:they|he|she)|how\s+to|anything)\b/u.test(after));
    if (isUncaring) return { ...range, last: lastOf(sentence, verb.last, 1), kind: 'judgement' };
    const isNegligent =
      (/\beven\b/u.test(text.slice(sentence.words[verb.first]!.start, sentence.words[verb.last]!.end + 8)) &&
        /^(?:do|does|did|didn't)/u.test(sentence.words[verb.first]!.lower) &&
        !/^(?:have|be)$/u.test(verb.lemma)) ||
      (never &&
        /^(?:listen|support|help|reply|answer|respond|test|check|read|document|communicate|deliver|show|take|thank|appreciate|review)$/u.test(
          verb.lemma,
        )) ||
      (verb.modal === 'would' &&
        /^(?:budge|listen|cooperate|help|move|change|agree|accept|share|give|let)$/u.test(verb.lemma)) ||
      /^(?:listen|cooperate|collaborate)$/u.test(verb.lemma);
    if (isNegligent && !countered && !pastOnly.test(after)) return { ...range, kind: 'refusal' };
  }
  return undefined;
}
/** "The vendor never raised it again": an outcome. */
const pastOnly = /\bagain\b|\bsince\b/u;

/** "Refused to share": the thing refused belongs to it. */
function refusedWhat(sentence: Sentence, { verb }: Clause): number {
  const next = sentence.words[verb!.last + 1]?.lower;
  if (next === 'to') return lastOf(sentence, verb!.last, 2);
  return next && /^(?:me|us|it|them|this|that)$/u.test(next) ? verb!.last + 1 : verb!.last;
}

const lastOf = (sentence: Sentence, last: number, more: number): number =>
  Math.min(sentence.words.length - 1, last + more);

/** The candidate's own answer to the refusal, in the sentence behind it or in the next. */
function countersIt(sentence: Sentence, next: Sentence | undefined, { last }: WordRange): boolean {
  if (ownDeedsOf(sentence).some((deed) => deed.first > last)) return true;
  const { clauses } = readClauses(sentence);
  if (
    clauses.some(
      ({ first, subject, verb }) =>
        first > last &&
        subject?.person === 'I' &&
        verb?.tense === 'past' &&
        !verb.isNegated &&
        !/^(?:have|be|feel|warn|know)$/u.test(verb.lemma),
    )
  )
    return true;
  return (
    next !== undefined &&
    readClauses(next).clauses.some(
      ({ kind, subject, verb }) =>
        kind === 'main' &&
        subject?.person === 'I' &&
        !subject.isImplied &&
        verb?.voice === 'active' &&
        verb.tense === 'past' &&
        verb.lemma !== 'be',
    )
  );
}

const others =
  "(?:they|he|she|(?:the|my|our|that|this|another|some|one\\s+of\\s+the|a|an|those|these)\\s+(?:[\\w'-]+\\s+){0,4}?[\\w'-]+|qa|ops|hr|it|sales|product|marketing|finance|management|leadership|someone(?:\\s+(?:else|in\\s+\\w+))?|somebody(?:\\s+else)?|everyone\\s+else|nobody|no\\s+one)";
const phrases: readonly (readonly [Kind, RegExp])[] = [
  [
    'denial',
    /\b(?:was|is|were)(?:n't|\s+not)\s+(?:really\s+|actually\s+|even\s+|at\s+all\s+)?(?:my|our)\s+(?:own\s+)?(?:fault|mistake|problem\s+but)\b|\b(?:was|is)\s+(?:really|actually|clearly|all)\s+(?:their|his|her)\s+(?:responsibility|job|fault|mistake|problem)\b|\bnot\s+my\s+fault\b/u,
  ],
  [
    'idiom',
    new RegExp(
      `\\b${others}\\s+(?:had\\s+|has\\s+|have\\s+)?(?:\\w+ly\\s+)?(?:dropped\\s+the\\s+ball|threw\\s+(?:it|them|everything|things|(?:the|their)\\s+\\w+)\\s+over\\s+the\\s+wall|threw\\s+\\w+\\s+under\\s+the\\s+bus|took\\s+(?:the\\s+|all\\s+(?:the\\s+)?)?credit|left\\s+(?:us\\s+|me\\s+)?(?:(?:with\\s+)?a\\s+(?:\\w+\\s+)?mess|hanging|in\\s+the\\s+(?:lurch|dark))|messed\\s+(?:it|this|that|everything|things)?\\s*up|screwed\\s+(?:it|this|us|everything|things)?\\s*(?:up|over)?|let\\s+(?:us|me)\\s+down|stabbed\\s+me|passed\\s+the\\s+buck|had\\s+no\\s+(?:idea|clue|vision)\\b(?!\\s+(?:which|who|that|how\\s+many|where|when|if|whether))|gave\\s+(?:us|me)\\s+(?:a\\s+)?(?:bad|wrong|terrible|poor|useless)\\s+\\w+|made\\s+me\\s+look\\s+bad|tried\\s+to\\s+make\\s+me\\s+look|could(?:n't|\\s+not)\\s+care\\s+less|wasted\\s+(?:everyone's|my|our|everybody's)\\s+time|did(?:n't|\\s+not)\\s+(?:do|know)\\s+(?:their|his|her)\\s+(?:job|homework|work)|never\\s+(?:listens?|replies|answers|repl(?:y|ied)|helps?)\\b)`,
      'u',
    ),
  ],
  [
    'idiom',
    /\b(?:i|we)\s+had\s+to\s+(?:clean\s+up|fix|repair|pay)\s+(?:after|for|behind)\s+(?:them|him|her|their|his|the\s+\w+'s)\b(?:\s+(?:mess|mistakes?))?|\bclean(?:ed|ing)?\s+up\s+after\s+(?:them|him|her|the\s+\w+)\b|\bclean(?:ed|ing)?\s+up\s+(?:their|his|her)\s+mess\b|\bset\s+up\s+to\s+fail\b/u,
  ],
  [
    'idiom',
    /\b(?:the\s+fault\s+of\s+(?!mine\b|my\b|me\b)(?:the\s+|our\s+)?\w+(?:\s+(?:team|department|people|vendor|manager))?|(?:because\s+of|due\s+to|thanks\s+to)\s+(?:(?:the|their|his|her|my|our|a|some)\s+)?(?:[\w-]+'s\s+|(?:[\w-]+\s+){0,2}?)(?:incompetence|carelessness|negligence|laziness|stupidity|ignorance|mistakes?|poor\s+(?:planning|management|communication))|the\s+(?:incompetence|carelessness|negligence|laziness|stupidity|ignorance)\s+of\s+(?:the|my|our)\s+\w+)/u,
  ],
  [
    'idiom',
    /\b(?:the|a|an)\s+(?:\w+\s+)?(?:fault|mistake|error|failure|negligence)\s+(?:of|by|made\s+by|from)\s+(?:my|our|another|the\s+other|the\s+(?:[\w-]+\s+){0,2}?(?:team|vendor|supplier|manager|colleague|developer|nurse|contractor|department|engineer|consultants?|agency|courier|driver))\b(?:\s+\w+)?/u,
  ],
  [
    'idiom',
    /\b(?:i|we)\s+(?:was|were|got|felt|have\s+been|had\s+been)\s+(?:\w+ly\s+|really\s+|just\s+)?(?:let\s+down|betrayed|abandoned|sabotaged|undermined|left\s+alone|left\s+hanging|bullied|cheated)(?:\s+by\s+(?:my|the|our|everyone|everybody)(?:\s+\w+)?)?/u,
  ],
  [
    'idiom',
    /\b(?:made|make|makes|making)\s+(?:my|our)\s+(?:life|job|work)\s+(?:very\s+|really\s+|so\s+)?(?:hard|difficult|impossible|hell|a\s+(?:living\s+)?hell|miserable)\b|\b(?:gave|give|gives)\s+(?:me|us)\s+(?:a\s+hard\s+time|no\s+support)\b|\b(?:was|were)\s+against\s+me\s+from\s+the\s+(?:start|beginning|first\s+day)\b|\b(?:their|his|her|management's|(?:the|my|our)\s+[\w-]+(?:'s|s'))\s+(?:poor|bad|terrible|awful|total|complete|own|constant)?\s*(?:lack\s+of\s+\w+|poor\s+\w+|bad\s+(?:planning|management|attitude|communication|decisions?)|incompetence|laziness|carelessness|negligence|ignorance|ego|stubbornness|attitude\s+problem)\b/u,
  ],
  [
    'idiom',
    /\b(?:failed|broke|happened|was\s+late|went\s+wrong|delayed)\s+(?:only\s+|just\s+|mainly\s+)?because\s+of\s+(?:the\s+)?(?:business|other|sales|product|marketing|finance|offshore|management|platform|vendor|customer's|client's)\s*(?:side|team|people|guys|department|folks)\b/u,
  ],
  [
    'idiom',
    /\b(?:it\s+was\s+)?(?:all\s+|entirely\s+|clearly\s+)?(?:their|his|her|(?:the|my|our)\s+(?:[\w-]+\s+){0,2}?[\w-]+'s)\s+fault\b|\b(?:someone|somebody)(?:\s+else)?'s\s+(?:fault|mistake|carelessness|negligence)\b|\b(?:someone|somebody)\s+else\s+(?:had\s+)?(?:broke|broken|merged|caused|made|messed|forgot|forgotten)\b/u,
  ],
  [
    'refusal',
    /\b(?:nobody|no\s+one|no-one)\s+(?:ever\s+|there\s+|really\s+)?(?:listened\s+to\s+(?:me|us|my)|supported\s+(?:me|us)|wanted\s+to\s+(?:help|listen))\b|\bi\s+(?:had\s+)?warned\s+(?:them|him|her|everyone|everybody|the\s+\w+|my\s+\w+)\b[^.;]{0,30}?\b(?:but|and)\s+(?:they|he|she|nobody|no\s+one)\b[^.;]{0,12}?\b(?:ignored|listen(?:ed)?|laughed|cared?|refused|did\s+nothing)\b(?:\s+(?:me|it|us))?/u,
  ],
  [
    'employer',
    new RegExp(
      `\\b(?:the|my|our|that|this|their)\\s+(?:(?:last|previous|old|former|first|whole|entire|company|work|working|office|new)\\s+){0,2}?${places}(?:\\s+(?:there|culture|in\\s+that\\s+\\w+|at\\s+that\\s+\\w+))?\\s+(?:was|were|is|had\\s+become)\\s+(?:(?:just|simply|so|really|very|totally|completely|pretty|quite|always|kind\\s+of)\\s+)?${placeInsults}(?!\\s+(?:for\\s+(?:a|one|two|three)|after|when|that\\s+day|of\\s+(?:papers|cables|boxes|files)))`,
      'u',
    ),
  ],
  [
    'employer',
    /\bi\s+(?:really\s+)?(?:hated|couldn't\s+stand|could\s+not\s+stand|despised)\s+(?:working|my\s+(?:job|boss|manager|team|company|employer|colleagues)|the\s+(?:job|place|company|culture|work|people)|it\s+there|that\s+(?:job|place|company))\b|\b(?:they|management|leadership|the\s+(?:company|management|bosses|hospital|school|firm))\s+(?:(?:always|just|simply)\s+)?(?:treated|treat|paid|pay)\s+(?:us|me|nurses|people|engineers|staff|everyone|teachers|employees|workers|[a-z]+s)\s+(?:\w+\s+)?(?:like|badly|peanuts|poorly|terribly|nothing|unfairly)\b(?:\s+\w+)?|\bpaid\s+peanuts\b|\b(?:nobody|no\s+one)\s+(?:there\s+)?knew\s+what\s+(?:they|he|she)\s+(?:were|was)\s+doing\b|\bbecause\s+of\s+(?:the\s+)?(?:drama|politics|bureaucracy)\b|\btypical\s+(?:[\w-]+\s+)?(?:bureaucracy|politics|management)\b|\bsinking\s+ship\b/u,
  ],
  [
    'judgement',
    /\b(?:they|he|she|the\s+\w+|my\s+\w+|management|leadership)\s+(?:\w+\s+(?:and|but)\s+)?(?:only|just)\s+(?:cared|thought|cares?|thinks?)\s+(?:about|of)\s+(?:money|profit|himself|herself|themselves|numbers|his|her|their)\b(?:\s+\w+)?|\b(?:only|just)\s+(?:cared|thought)\s+about\s+(?:money|profits?|himself|herself|themselves)\b|\b(?:nobody|no\s+one)\s+(?:from|in)\s+(?:the\s+)?(?:management|leadership|office|headquarters|other\s+\w+|company|team|department|[a-z]+)\s+(?:really\s+|ever\s+)?(?:cared|listened|helped|supported|wanted\s+to\s+(?:help|listen|hear|know))\b/u,
  ],
  [
    'judgement',
    /\b(?:my|our|the|an?|this|that|these|those|such\s+an?|some|very|really)\s+(?:[\w'-]+\s+){0,2}?(?:incompetent|lazy|useless|clueless|stubborn|arrogant|toxic|careless|unprofessional|terrible|horrible|greedy|selfish|rude|bossy|abusive|unfair|dishonest|awful|bad|difficult|weak)\s+(?:manager|boss|colleagues?|vendor|team|supplier|lead|director|developers?|people|management|consultants?|nurse|teacher|doctor|leaders?|leadership|coworkers?|co-workers?|teammates?|team\s+mates?|employer|company)\b(?!\s+(?:called|asked|conversation|meeting|decision))|\b(?:as\s+(?:usual|always))\b(?=\W{0,3}$)|[,–-]\s*(?:so\s+)?typical\b/u,
  ],
];

function byPhrase(sentence: Sentence): Blame | undefined {
  const text = plainText(sentence);
  for (const [kind, pattern] of phrases) {
    const found = pattern.exec(text);
    if (!found) continue;
    if (
      kind !== 'denial' &&
      /\b(?:not|never|n't|no|without|instead\s+of|rather\s+than)\s+(?:\w+\s+){0,2}$|n't\s+(?:\w+\s+){0,1}$/u.test(
        text.slice(Math.max(0, found.index - 25), found.index),
      )
    )
      continue;
    if (/^(?:i|we)\b/u.test(found[0]) && kind === 'judgement') continue;
    // "It was not my mistake, but I wanted to put it right."
    if (
      kind === 'denial' &&
      /^[^.;]{0,25}\b(?:but|yet|still|so)\s+i\b/u.test(text.slice(found.index + found[0].length))
    )
      continue;
    if (
      /(?:\bas\s+(?:usual|always)|typical)$/u.test(found[0]) &&
      !/\b(?:they|he|she|qa|ops|sales|the\s+\w+|my\s+\w+)\b.*\b(?:slow|late|difficult|overpromised|wrong|unprepared|forgot\w*|missed|nothing|complain\w*|lazy|absent)\b/u.test(
        text,
      )
    )
      continue;
    const range = wordsAt(sentence, found.index, found.index + found[0].length);
    if (range) return { ...range, kind };
  }
  return undefined;
}

/** Their own share in the same breath; a placeholder that stands for it. */
function takesShare(sentence: Sentence, next: Sentence | undefined, { kind }: Blame): boolean {
  if (holdsPlaceholder(sentence) || (next !== undefined && holdsPlaceholder(next))) return true;
  if (kind !== 'denial' && ownShare(sentence)) return true;
  return kind !== 'denial' && kind !== 'employer' && next !== undefined && ownShare(next);
}

/** "We missed the date because of them" is no share of one's own. */
const ownShare = (sentence: Sentence): boolean =>
  ownFaultOf(sentence) !== undefined &&
  /\b(?:i|me|my|mine|myself|both|neither|our|ours|us)\b/u.test(plainText(sentence));
