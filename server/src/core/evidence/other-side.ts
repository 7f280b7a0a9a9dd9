/**
 * Where somebody else's view is told: what they wanted, feared, argued or refused.
 * An own objection alone is one side only.
 */
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { houses, posts } from './organisations.words.ts';
import { findPattern, plainText } from './pattern.ts';

export const otherSideOf = readOnce((sentence: Readable): WordRange | undefined => {
  const found = findPattern(sentence, patterns);
  if (found) return found;
  const clause = readClauses(sentence).clauses.find((own) => holdsView(sentence, own));
  return clause && { first: clause.first, last: clause.last };
});

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
  const isGranted = /\b(?:so|and) i (?:brought|gave|got|sent|let|showed|helped|made|fetched|took)\b/u;
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
    return /^(?:reject|refus|insist|say|argu|push|demand|chang|repeat|ask|block|ignor|complain|interrupt|return|send|tell|point|bring|question)\w*ing$/u.test(
      next,
    );
  // "The chef would not hear of it": a refusal.
  if (verb.isNegated && (verb.modal === 'would' || verb.modal === 'will') && !isHypothetical)
    return subject.person !== 'others' || isPerson(sentence, subject.head);
  if (verb.lemma === 'be' || verb.lemma === 'feel' || verb.lemma === 'have') {
    if (subject.person === 'others' && !isPerson(sentence, subject.head)) return false;
    // "He was always angry" tells a mood; a view has its object or its reason.
    const stance = following.findIndex((word) => stances.has(word));
    return (
      stance >= 0 &&
      (!moods.has(following[stance]!) ||
        /^(?:that|because|since|as|about|with|at|of|to|by|when)$/u.test(
          sentence.words[verb.head + 2 + stance]?.lower ?? '',
        ))
    );
  }
  return (
    verb.isNegated &&
    /^(?:agree|trust|like|see|accept|believe|share|let|listen|budge|move|convince|persuade|please|impress)$/u.test(
      verb.lemma,
    )
  );
}

/** A name, a post or a group, as opposed to a thing. */
const isPerson = ({ words }: Readable, at: number): boolean =>
  person.test(words[at]!.lower) || (at > 0 && /^\p{Lu}\p{Ll}+$/u.test(words[at]!.text));
const person = new RegExp(
  `^(?:${posts}|${houses}|man|woman|boss|chef|cook|foreman|rep|mother|father|mayor|client|customer|patient|parent|tenor|pupil|student|guest|dev|lead|owner|side)s?$`,
  'u',
);

/** What stands in the subject of "refused" and is no person. */
const things =
  /^(?:systems?|servers?|services?|linters?|compilers?|tools?|scripts?|programs?|machines?|pumps?|databases?|apis?|jobs?|builds?|tests?|browsers?|printers?|apps?|software|models?|pipelines?|routers?|firewalls?|sensors?|engines?|motors?|devices?|computers?|phones?|valves?|doors?|scanners?|brokers?|queues?|clusters?|nodes?|schedulers?|validators?|parsers?|scales?|ovens?|tills?|logs?|data|numbers|figures|results|forms?|files?|contracts?|law|rules?|polic(?:y|ies)|reports?|plans?|tickets?|messages?|emails?|letters?|\w*meters?|clocks?|gauges?|instruments?|watches|maps?|charts?|lists?|books?|sources?|samples?|copies|versions?)$/u;

const viewVerbs = new Set(
  `want think believe argue insist prefer refuse worry fear object disagree doubt oppose propose suggest reject resist complain hesitate say
  claim maintain contend counter dislike demand favour favor decline deny challenge question criticise criticize blame accuse threaten hope
  wish plead urge vote protest dispute assert warn regard consider suspect intend mean hate mind distrust rule veto push pressure press
  recommend advocate stick ignore overrule dismiss withhold undermine explain reply answer respond retort admit concede object
  swear promise require forbid prohibit block laugh shrug expect deem feel-strongly`.split(/\s+/u),
);

const moods = new Set(
  'angry annoyed upset frustrated unhappy furious tired nervous defensive stubborn hurt tired hostile'.split(
    ' ',
  ),
);

const stances = new Set(
  `against for convinced worried afraid sure certain reluctant sceptical skeptical unhappy angry annoyed upset frustrated concerned opposed favour
  favor opinion view doubts concerns idea plan hesitant unwilling uncomfortable adamant nervous defensive stubborn right wrong interested keen
  different offended unconvinced attached hostile suspicious tired furious resistant scared terrified unsure determined eager bothered cautious wary doubtful critical jealous torn lukewarm dead uneasy displeased horrified shocked insulted hurt`.split(
    /\s+/u,
  ),
);

const patterns: readonly RegExp[] = [
  // What they would rather have, liked better, cared about, found of mine, or felt done to them.
  /(?<!\b(?:i|we) )\bwould rather (?!than)\w+|(?<!\b(?:i|we) )\b(?:like[ds]?|cared?|cares) (?:[\w']+ ){1,5}?(?:better|best|more than)\b|(?<!\b(?:i|we) )\bcared? more (?:about|for)\b|(?<!\b(?:i|we) )\b(?:did(?:n't| not)|does(?:n't| not)|never) (?:really |even )?like (?:the|my|our|it|that|this|how|to|being|any)\b|(?<!\b(?:i|we) )\bhated (?:the|my|our|it|that|how)\b/u,
  /(?<!\b(?:i|we) )\bfelt (?:\w+ly |quite |a bit |rather )?(?:left out|passed over|ignored|overlooked|threatened|betrayed|pushed (?:aside|out)|attacked|controlled|disrespected|bypassed|excluded|overruled|unheard|unfairly treated|treated|patronised|watched|rushed|used|cheated|judged|blamed)\b|(?<!\b(?:i|we) )\bfound (?:my|our|it|the|this|that|me) (?:\w+ ){0,4}?(?:too \w+|unfair|rude|unnecessary|useless|wrong|risky|ugly|silly|ridiculous|childish|boring|expensive|disrespectful|pointless|cruel|lazy|sloppy)\b|(?<!\b(?:i|we) )\bsaid no to\b|\band so did (?:i|we)\b/u,
  new RegExp(
    `^(?:and |but |so )?(?:to|for) (?:the|my|our|his|her) (?:[\\w-]+ )?(?!customers?|patients?|parents|pupils|users|guests|everyone|everybody)${posts},? (?:it|this|that|my|our|the|an?|his|her|their) (?:[\\w-]+ ){0,4}?(?:was|were|looked|sounded|seemed|meant|felt)\\b`,
    'u',
  ),
  // A refusal whose verb may be read as a participle.
  new RegExp(
    `\\b(?:the|my|our|his|her|their) (?:[\\w-]+ )?(?:${posts}|landlord|client|customer|neighbour|tenant|union|priest|captain|gardener|mother|father|brother|sister|husband|wife|son|daughter|uncle|aunt) (?:\\w+ly )?(?:refused|declined|objected|insisted) (?:to|that|on|me|us|it|the|my|our)\\b`,
    'u',
  ),
  /\bfor (?:the|my|our) (?:\w+ )?\w+,? (?:the most important thing|the main thing|what counted|what mattered|it|this|that|everything) was (?:about|all about|a matter|a question|too|not|to|that)\b|\bwould have none of\b|\bin (?:the|my|our) \w+'s (?:eyes|view|opinion|mind|book|words)\b|\bfrom where (?:\w+ ){1,3}(?:stood|sat)\b|\bwhat (?:bothered|worried|annoyed|scared|upset|troubled|frightened|drove|mattered to) (?:him|her|them|the \w+)\b|\b(?:who|he|she|they|\w+) (?:was|were) (?:dead |strictly |firmly |strongly |totally |completely )?(?:against|opposed to|in favou?r of|not in favou?r)\b|\b(?:he|she|they|\w+) (?:did have|had) a (?:fair |good |valid )?point\b/u,
  /\bwhat (?:he|she|they|(?:the|my|our) \w+) (?:really |actually |mostly |had )*(?:cared|wanted|feared|minded|worried|meant|needed|hoped|disliked|objected)\b|\b(?:according to|in the eyes of|as far as) (?:him|her|them|my \w+|the \w+)\b|\b(?:favou?red|favou?rs)\b(?<=(?:he|she|they|boss|manager|lead|\w+'s?|team|board|director|client|\w+) favou?re?[ds])|\b(?:was|were|is|are) all for\b|\b\w+'s (?:plan|idea|line|answer|reply|reaction|case|wish|demand|logic|thinking|verdict|order) (?:was|had been|would|is)\b|\b\w+ saw no (?:point|reason|need|use|value|benefit|sense)\b|\balways done it\b/u,
  /\b(?:his|her|their|(?:(?:the|my|our|a) )?\w+'s|whose)\s+(?:\w+\s+){0,2}?(?:concerns?|views?|arguments?|reasons?|reasoning|opinions?|positions?|worry|worries|fears?|preferences?|objections?|ideas?|proposals?|points?|sides?|perspectives?|wish|wishes|suggestions?|interests?|priority|priorities|stance|expectations?)\b/u,
  /\b(?<!there were |there was |on |listened to |heard |hear |listen to |from )(?:both|two|either|each|the other) (?:sides?(?! of)|positions?|views?|camps?|opinions?|proposals?)\b|\b(?:saw|sees|viewed|took) (?:it|this|that|things) (?:very |quite |completely )?(?:differently|the other way|personally)\b|\b(?:a|very|quite|completely) different (?:view|opinion|idea|plan|understanding)\b/u,
  /\b(?:one|two|three|some|several|most|half|the rest|others|the other) (?:of (?:them|us|the \w+) )?(?:wanted|preferred|thought|believed|argued|felt|refused|feared|was against|were against)\b/u,
  // Departments are read as verbs where they open a sentence: "Marketing feared".
  /\b(?:marketing|purchasing|accounting|engineering|planning|nursing|housekeeping|training|controlling|finance|sales|legal|procurement|operations|management) (?:\w+ly )?(?:wanted|feared|refused|insisted|argued|thought|believed|preferred|objected|doubted|said|felt|worried|needed)\b/u,
  /\b(?:for (?:him|her|them)|from (?:his|her|their) (?:side|point|perspective)|in (?:his|her|their) (?:eyes|mind|view))\b/u,
];
