/**
 * Where somebody else's view is told: what they wanted, feared, argued or refused.
 * An own objection alone is one side only.
 */

import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, pattern, setOf } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { houses, posts } from './organisations.words.ts';
import { findPattern, plainText } from './pattern.ts';

export const otherSideOf = readOnce((sentence: Readable): WordRange | undefined => {
  const found = findPattern(sentence, patterns);
  if (found) return found;
  const clause = readClauses(sentence).clauses.find((own) => holdsView(sentence, own));
  return clause && { first: clause.first, last: clause.last };
});

const resistingVerbs = pattern`
  ^(?:
    reject|refus|insist|say|argu|push|demand|chang|repeat|ask|block|ignor|complain|interrupt|return|send|
    tell|point|bring|question
  )\w*ing$
`;
const agreeingVerbs = pattern`^(?:agree|trust|like|see|accept|believe|share|let|listen|budge|move|convince|persuade|please|impress)$`;
function holdsView(sentence: Readable, { kind, subject, verb, last, isHypothetical }: Clause): boolean {
  if (!subject || !verb || !['he-she', 'they', 'others', 'team'].includes(subject.person)) return false;
  const head = sentence.words[subject.head]!;
  // Machines refuse and insist in a manner of speaking only.
  if (subject.person === 'others' && things.test(head.lower)) return false;
  const following = sentence.words
    .slice(verb.head + 1, Math.max(last, verb.last) + 1)
    .map((word) => word.lower);
  const [next = '', then = ''] = sentence.words.slice(verb.head + 1).map((word) => word.lower);
  // "She wanted to learn Rust": a wish that nobody opposed.
  if (
    verb.lemma === 'want' &&
    next === 'to' &&
    /^(?:learn|know|see|understand|grow|improve|join|help|try|become)$/u.test(then)
  )
    return false;
  // "He wanted water, so I brought it", "she wanted for nothing".
  const isGranted =
    /\b(?:so|and) i (?:booked|bought|brought|built|fetched|found|gave|got|helped|lent|let|made|ordered|printed|put|sent|set|showed|took)\b/u;
  if (verb.lemma === 'want' && (next === 'for' || isGranted.test(plainText(sentence)))) return false;
  // "I feared that she would say no", "where they would see it": nobody has said it yet.
  if (verb.modal === 'would' && !verb.isNegated && !verb.isPerfect) return false;
  if (
    verb.modal === 'would' &&
    /\bi was (?:\w+ )?(?:afraid|worried|scared|sure) (?:that )?/u.test(plainText(sentence))
  )
    return false;
  // A bare "she disagreed" says no more than that there was a quarrel.
  if ((verb.lemma === 'disagree' || verb.lemma === 'object') && /^(?:|with|and)$/u.test(next)) return false;
  // "The head said nothing", "the drivers say thanks".
  if (verb.lemma === 'say' && /^(?:goodbye|hello|nothing|sorry|thank|thanks|yes)$/u.test(next)) return false;
  if (
    viewVerbs.has(verb.lemma) ||
    (verb.lemma === 'feel' && /^(?:that|like|i|we|it|the|my|our)$/u.test(next))
  )
    return true;
  if (verb.lemma === 'point') return next === 'out';
  if (verb.lemma === 'ask')
    return next === 'why' && /\b(?:should|had to|must|could(?:n't| not))\b/u.test(following.join(' '));
  if (verb.lemma === 'tell') return /^(?:me|us)$/u.test(next) && then !== 'about' && kind !== 'question';
  if (verb.lemma === 'see')
    return (
      /^(?:no|little|only)$/u.test(next) ||
      (/^(?:it|this|that|things)$/u.test(next) && /^(?:as|differently|otherwise|another)$/u.test(then))
    );
  if (verb.lemma === 'keep' || verb.lemma === 'go' || verb.lemma === 'start')
    return resistingVerbs.test(next);
  // "The chef would not hear of it": a refusal.
  if (verb.lemma === 'listen' && verb.modal === 'would') return false;
  if (verb.isNegated && (verb.modal === 'would' || verb.modal === 'will') && !isHypothetical)
    return subject.person !== 'others' || isPerson(sentence, subject.head);
  if (verb.lemma === 'be' || verb.lemma === 'feel' || verb.lemma === 'have') {
    if (subject.person === 'others' && !isPerson(sentence, subject.head)) return false;
    // "He was always angry" tells a mood; a view has its object or its reason.
    // "Known for it", "a different person": these words are a stance only right behind the verb.
    const stance = following.findIndex(
      (word, at) => stances.has(word) && (at <= 1 || !/^(?:different|for|right|sure|wrong)$/u.test(word)),
    );
    return (
      stance >= 0 &&
      (!moods.has(following[stance]!) ||
        /^(?:that|because|since|as|about|with|at|of|to|by|when)$/u.test(
          sentence.words[verb.head + 2 + stance]?.lower ?? '',
        ))
    );
  }
  return verb.isNegated && agreeingVerbs.test(verb.lemma);
}

/** A name, a post or a group, as opposed to a thing. */
const isPerson = ({ words }: Readable, at: number): boolean =>
  person.test(words[at]!.lower) || (at > 0 && /^\p{Lu}\p{Ll}+$/u.test(words[at]!.text));
const counterparts = anyOf(`
  boss bride brother chef client cook customer dev father foreman groom guest husband imam lead man matron mayor
  mother owner parent patient priest pupil rep side sister student tenant tenor vicar wife woman
`);
const person = pattern`^(?:${counterparts}|${posts}|${houses})s?$`;

const machinesAndSystems = anyOf(`
  \\w*meters? apis? apps? books? brokers? browsers? builds? charts? clocks? clusters? compilers? computers?
  contracts? copies data databases? devices? doors? emails? engines? figures files? firewalls? forms? gauges?
  instruments? jobs? law letters? linters? lists? logs? machines? maps? messages? models? motors? nodes?
  numbers ovens? parsers? phones? pipelines? plans? polic(?:y|ies) printers? programs? pumps? queues? reports?
  results routers? rules? samples? scales? scanners? schedulers? scripts? sensors? servers? services? software
  sources? systems? tests? tickets? tills? tools? validators? valves? versions? watches
`);

/** What stands in the subject of "refused" and is no person. */
const things = pattern`^${machinesAndSystems}$`;

const viewVerbs = setOf(`
  accuse admit advocate answer argue assert believe blame block challenge claim complain concede consider
  contend counter criticise criticize decline deem demand deny disagree dislike dismiss dispute distrust doubt
  expect explain favor favour fear feel-strongly forbid hate hesitate hope ignore insist intend laugh maintain
  mean mind object oppose overrule plead prefer press pressure prohibit promise propose protest push question
  recommend refuse regard reject reply require resist respond retort rule say shrug stick suggest suspect
  swear think threaten undermine urge veto vote want warn wish withhold worry
`);

const moods = setOf(`
  angry annoyed defensive frustrated furious hostile hurt nervous stubborn tired unhappy upset
`);

const stances = setOf(`
  adamant afraid against angry annoyed attached bothered cautious certain concerned concerns convinced
  critical dead defensive determined different displeased doubtful doubts eager favor favour for frustrated
  furious hesitant horrified hostile hurt idea insulted interested jealous keen lukewarm nervous offended
  opinion opposed plan reluctant resistant right scared sceptical shocked skeptical stubborn sure suspicious
  terrified tired torn uncomfortable unconvinced uneasy unhappy unsure unwilling upset view wary worried wrong
`);

const accusedDeeds = anyOf(`
  attacked betrayed blamed bypassed cheated controlled disrespected excluded ignored judged overlooked
  overruled patronised rushed threatened treated unheard used watched
`);
const rejectingAdjectives = anyOf(`
  boring childish cruel disrespectful expensive lazy pointless ridiculous risky rude silly sloppy ugly unfair
  unnecessary useless wrong
`);
const relatives = anyOf(`
  aunt brother captain client customer daughter father gardener husband landlord mother neighbour priest
  sister son tenant uncle union wife
`);
const viewsOfOthers = anyOf(`
  arguments? concerns? expectations? fears? ideas? interests? objections? opinions? perspectives? points?
  positions? preferences? priorities priority proposals? reasoning reasons? sides? stance suggestions? views?
  wish wishes worries worry
`);
const opposingDepartments = anyOf(`
  accounting controlling engineering finance housekeeping legal management marketing nursing operations
  planning procurement purchasing sales training
`);

const patterns: readonly RegExp[] = [
  // What they would rather have, liked better, cared about, found of mine, or felt done to them.
  pattern`
    (?<!\b(?:i|we) )\bwould rather (?!than)\w+
    |(?<!\b(?:i|we) )\b(?:like[ds]?|cared?|cares) (?:[\w']+ ){1,5}?(?:better|best|more than)\b
    |(?<!\b(?:i|we) )\bcared? more (?:about|for)\b
    |(?<!\b(?:i|we) )\b(?:did(?:n't| not)|does(?:n't| not)|never) (?:really |even )?
    like (?:the|my|our|it|that|this|how|to|being|any)\b
    |(?<!\b(?:i|we) )\bhated (?:the|my|our|it|that|how)\b
  `,
  pattern`
    (?<!\b(?:i|we) )\bfelt (?:\w+ly |quite |a bit |rather )?
    (?:${accusedDeeds}|left out|passed over|pushed (?:aside|out)|unfairly treated)\b
    |(?<!\b(?:i|we) )\bfound (?:my|our|it|the|this|that|me) (?:\w+ ){0,4}?
    (?:${rejectingAdjectives}|too \w+)\b
    |(?<!\b(?:i|we) )\bsaid no to\b
    |\band so did (?:i|we)\b
  `,
  pattern`
    ^(?:and |but |so )?(?:to|for) (?:the|my|our|his|her) (?:[\w-]+ )?
    (?!customers?|patients?|parents|pupils|users|guests|everyone|everybody)${posts}
    ,? (?:it|this|that|my|our|the|an?|his|her|their) (?:[\w-]+ ){0,4}?
    (?:was|were|looked|sounded|seemed|meant|felt)\b
  `,
  // A refusal whose verb may be read as a participle.
  pattern`
    \b(?:the|my|our|his|her|their) (?:[\w-]+ )?(?:${relatives}|${posts}) (?:\w+ly )?
    (?:refused|declined|objected|insisted) (?:to|that|on|me|us|it|the|my|our)\b
  `,
  pattern`
    \bfor (?:the|my|our) (?:\w+ )?\w+,? (?:
      the most important thing|the main thing|what counted|what mattered|it|this|that|everything
    ) was (?:about|all about|a matter|a question|too|not|to|that)\b
    |\bfor (?:the|my|our) (?:[\w-]+ )?\w+,? the (?:issue|point|question|risk|trouble|worry) was\b
    |\bwould have none of\b
    |\bin (?:the|my|our) \w+'s (?:eyes|view|opinion|mind|book|words)\b
    |\bfrom where (?:\w+ ){1,3}(?:stood|sat)\b
    |\bwhat (?:bothered|worried|annoyed|scared|upset|troubled|frightened|drove|mattered to) (?:
      him|her|them|the \w+
    )\b
    |\b(?:who|he|she|they|\w+) (?:was|were) (?:dead |strictly |firmly |strongly |totally |completely )?
    (?:against|opposed to|in favou?r of|not in favou?r)\b
    |\b(?:he|she|they|\w+) (?:did have|had) a (?:fair |good |valid )?point\b
  `,
  pattern`
    \bwhat (?:he|she|they|(?:the|my|our) \w+) (?:really |actually |mostly |had )*
    (?:cared|wanted|feared|minded|worried|meant|needed|hoped|disliked|objected)\b
    |\b(?:according to|in the eyes of|as far as) (?:him|her|them|my \w+|the \w+)\b
    |\b(?:favou?red|favou?rs)\b(?<=
      (?:he|she|they|boss|manager|lead|\w+'s?|team|board|director|client|\w+) favou?re?[ds]
    )
    |\b(?:was|were|is|are) all for\b
    |\b\w+'s (?:plan|idea|line|answer|reply|reaction|case|wish|demand|logic|thinking|verdict|order) (?:
      was|had been|would|is
    )\b
    |\b\w+ saw no (?:point|reason|need|use|value|benefit|sense)\b
    |\balways done it\b
  `,
  // "I asked for his opinion" tells that there was one, not what it was.
  pattern`(?<!\basked (?:\w+ )?(?:about|for) )\b(?:his|her|their|(?:(?:the|my|our|a) )?\w+'s|whose)\s+(?:\w+\s+){0,2}?${viewsOfOthers}\b`,
  pattern`
    \b(?<!there were |there was |on |listened to |heard |hear |listen to |from )
    (?:both|two|either|each|the other) (?:sides?(?! of)|positions?|views?|camps?|opinions?|proposals?)\b
    |\b(?:saw|sees|viewed|took) (?:it|this|that|things) (?:very |quite |completely )?
    (?:differently|the other way|personally)\b
    |\b(?:a|very|quite|completely) different (?:view|opinion|idea|plan|understanding)\b
  `,
  pattern`
    \b(?:one|two|three|some|several|most|half|the rest|others|the other) (?:of (?:them|us|the \w+) )?
    (?:wanted|preferred|thought|believed|argued|felt|refused|feared|was against|were against)\b
  `,
  // Departments are read as verbs where they open a sentence: "Marketing feared".
  pattern`
    \b${opposingDepartments} (?:\w+ly )?(?:
      wanted|feared|refused|insisted|argued|thought|believed|preferred|objected|doubted|said|felt|worried|
      needed
    )\b
  `,
  pattern`
    \b(?:
      for (?:him|her(?! (?!it\b|this\b|that\b|the\b|my\b|every|most\b|was\b|and\b|but\b)[\w-]+)|them)
      |from (?:his|her|their) (?:side|point|perspective)
      |(?:from|in) the (?:[\w-]+ )?(?!customers?'|users?'|guests?'|clients?')[\w-]+(?:'s|s') (?:eyes|perspective|point of view|standpoint|view|viewpoint)
      |from the (?:perspective|point of view|standpoint|view|viewpoint) of (?:the|my|our|an?) (?!customers?\b|users?\b|clients?\b|guests?\b)
      |in (?:his|her|their) (?:eyes|mind|view)
    )\b
  `,
];
