/** Where the candidate says plainly what was their own fault: the call, the slip or the omission, in the first person. */

import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, pattern, setOf } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern, plainText } from './pattern.ts';

export const ownFaultOf = readOnce((sentence: Readable): WordRange | undefined => {
  if (denied.test(plainText(sentence))) return undefined;
  const clause = readClauses(sentence).clauses.find((own) => isSlip(sentence, own));
  return clause ? { first: clause.first, last: clause.last } : findPattern(sentence, admissions);
});

/** Verbs that are a slip by themselves when "I" is their subject. */
const slips = setOf(`
  assume blow botch break confuse delay delete drop fail forget ignore lose mess miscalculate miscount mishear
  misinterpret misjudge mislabel misplace misread miss mistype misunderstand mix neglect omit overcommit
  overestimate overlook overpromise overreact rush screw skip swap trust underestimate
`);
/** What was left undone is a fault when it was mine to do: "I did not ask", "I never tested it". */
const omissions = setOf(`
  ask back call catch check communicate confirm consider count do document double-check escalate explain
  follow give include inform involve know listen look make measure mention notice plan prepare raise read
  realise realize review say see set share speak stop tell test think train understand validate verify warn
  write
`);

function isSlip(
  sentence: Readable,
  { subject, verb, isHypothetical, isReportedSpeech, kind }: Clause,
): boolean {
  if (
    (subject?.person !== 'I' && subject?.person !== 'we') ||
    subject.isImplied ||
    !verb ||
    isHypothetical ||
    isReportedSpeech
  )
    return false;
  if (kind === 'question' || kind === 'imperative' || verb.voice === 'passive' || verb.tense === 'future')
    return false;
  const head = sentence.words[verb.head];
  if (!head || head.quoted || head.code) return false;
  if (verb.modal === 'should' || verb.modal === 'ought') return verb.isPerfect;
  if (verb.modal !== undefined || (verb.tense !== 'past' && !verb.isPerfect)) return false;
  if (verb.isNegated) return omissions.has(verb.lemma);
  if (!slips.has(verb.lemma)) return false;
  const rest = plainText(sentence).slice(head.end);
  return !harmless.some(({ lemma, after }) => lemma === verb.lemma && after.test(rest));
}

const relatives = anyOf(`
  aunt brother cat child children colleagues dad daughter dog family father friends? grandfather grandma grandmother
  husband kids mother mum sister son uncle wife
`);
/** What the verbs of a slip mean of other things: "missed my grandmother", "failed two candidates", "broke the record". */
const harmless: readonly { readonly lemma: string; readonly after: RegExp }[] = [
  {
    lemma: 'break',
    after: pattern`^\s+(?:(?:an?|the|my|our|his|her|their)\s+)?(?:bread|down\s+the|even|ground|habit|ice|news|record|silence|streak)\b`,
  },
  { lemma: 'delay', after: /^\s+(?:nothing|no)\b/u },
  {
    lemma: 'drop',
    after: pattern`^\s+(?:by|in|off|out|(?:an?|the|my)\s+(?:class|course|idea|hint|line|price|subject))\b`,
  },
  {
    lemma: 'fail',
    after: pattern`^\s+(?:(?:an?|the|my|our|one|two|three|four|some|\d+)\s+)*(?:applicants?|candidates?|pupils?|students?)\b`,
  },
  {
    lemma: 'lose',
    after: pattern`^\s+(?:(?:an?|the|my|our|ten|five|\d+)\s+)*(?:kilos?|pounds|weight|${relatives})\b`,
  },
  {
    lemma: 'miss',
    after: pattern`^\s+(?:(?:my|our|his|her|the|having)\s+)*(?:${relatives}|home|him|her|them|being)\b`,
  },
  { lemma: 'mix', after: /^(?!\s+up\b)(?!.*\b(?:up|wrong)\b)/u },
  { lemma: 'rush', after: /^\s+(?:back|down|in|into|out|over|to|up|upstairs)\b/u },
];

const faultNouns = anyOf(`
  blame bug error failure fault mistake negligence omission oversight responsibility_that slip
  wrong_(?:call|decision|assumption|estimate)
`);
const ownWork = anyOf(`
  assumption calculation call change code configuration decision design e-?mail estimate forecast instruction
  judgement judgment message order patch plan release script sheet
`);
const ownDecisions = anyOf(`
  booked chose deployed gave held kept launched left let merged ordered picked promised pushed put released
  said sent shipped signed spent told took waited
`);

const admissions: readonly RegExp[] = [
  pattern`
    \b(?:my|our)\s+(?:own\s+|big\s+|biggest\s+)?${faultNouns}\b
    |\b(?:was|were|is|that's)\s+(?:entirely\s+|clearly\s+|partly\s+|also\s+)?(?:on\s+me|mine|my\s+doing)\b
  `,
  pattern`
    \bmy\s+(?:[\w-]+\s+){0,2}?${ownWork}\s+
    (?:was|were|had|broke|took|deleted|caused|brought|cost|crashed|failed|led|sent|blocked|left)\b
  `,
  pattern`
    \bi\s+(?:\w+\s+){0,2}?(?:was|am|were)\s+(?:\w+\s+)?(?:
      wrong
      |mistaken
      |careless
      |overconfident
      |over-confident
      |negligent
      |too\s+(?:
        proud|late|slow|stubborn|confident|optimistic|hasty|quick|sure|impatient|trusting|hard|harsh|vague
      )
      |the\s+(?:one|reviewer|person|nurse|engineer)\s+who(?!\s+(?:had\s+to|then|finally|found|fixed)\b)
    )\b
  `,
  pattern`
    \bi\s+(?:\w+\s+){0,2}?${ownDecisions}\b[^.;]{0,60}?\b(?:
      too\s+(?:long|late|early|soon|much|many|little|few)|wrong\w*|without|before\s+\w+ing|and\s+not\s+the
      |by\s+(?:accident|mistake)
    )\b
  `,
  pattern`
    \bi\s+(?:had\s+|'d\s+)?(?:\w+\s+)?(?:made|made\s+up|committed)\s+(?:a|an|the|that|this|two|some)\s+
    (?:\w+\s+)?(?:mistakes?|errors?|wrong|bad|poor)\b
    |\bi\s+(?:had\s+)?(?:took|take|taken)\s+(?:the\s+)?(?:full\s+)?(?:blame|responsibility)\b
    |\b(?:blame|damage|delay|error|failure|fault|loss|mess|mistake|this|that|it)\b[^.;!?]{0,40}\bi\s+(?:(?:have\s+to|had\s+to|must|will)\s+)?
    (?:take|took)\s+(?:all\s+)?(?:on|upon)\s+(?:me|myself|my\s+(?:own\s+)?(?:cap|head|shoulders))\b(?!\s+to\b)
    |\bi\s+(?:must|have\s+to|had\s+to)\s+take\s+(?:that|this|it|the\s+(?:blame|delay|error|fault|loss|mistake))\s+(?:one\s+)?
    (?:on|upon)\s+(?:me|myself)\b(?!\s+to\b)
    |\bi\s+made\s+(?:it|them|things)\s+worse\b
    |\bi\s+(?:had\s+|'d\s+|\w+ly\s+)?caused\b
    |\bmine\s+was\b
    |\b(?:call|choice|decision|idea|order|plan)\b[^.;!?]{0,30}\b(?:was|had\s+been)\s+(?:all\s+|entirely\s+)?(?:my\s+own|mine)\b[^.;!?]{0,30}\b(?:bad|poor|wrong)\b
  `,
  pattern`
    \bbecause\s+(?:i|we)\s+(?:had\s+)?(?:not|never)\b
    |\bwithout\s+(?:my\s+)?(?:asking|checking|testing|reading|counting)\b
    |\bincluding\s+(?:me|mine|myself|us|ours)\b
    |\b(?:me|myself|mine|my\s+team|us|ours)\s+(?:included|too|as\s+well)\b
    |\b(?:and|but|though|although|while)\s+i\s+had\s+(?:also\s+|myself\s+)?
    (?:approved|signed|merged|reviewed|agreed|accepted|confirmed|waved|let)\b
    |\bneither\s+(?:of\s+us|did\s+i|had\s+i)\b
    |\bso\s+(?:had|did|was)\s+i\b
    |\bwe\s+both\b
    |\bboth\s+of\s+us\b
  `,
  pattern`
    \bi\s+(?:had\s+)?(?:waited|sat\s+on\s+\w+)\b[^.;]{0,40}?\bbefore\s+i\s+(?:admitted|asked|called|checked|informed|said|spoke|told|wrote)\b
    |\bi\s+(?:had\s+)?let\s+(?:[\w'-]+\s+){1,4}?(?:slide|slip)\b
    |\bi\s+(?:had\s+)?(?:kept\s+putting|put)\s+(?:it|this|that|the\s+\w+)\s+off\b
    |\bi\s+(?:had\s+)?left\s+(?:[\w'-]+\s+){1,3}?(?:open|running|unchecked|unlocked|unsaved|untested)\b
    |\bi\s+(?:was\s+not|wasn't|had\s+not\s+been)\s+paying\s+attention\b
    |\bi\s+(?:had\s+)?(?:shouted|snapped|yelled)\s+at\b
    |\bbecause\s+of\s+me\b
    |\bit\s+(?:was|had\s+been)\s+(?:i|me|myself)\s+who\s+had\b
  `,
  pattern`
    \b(?:i|we)\s+(?:had\s+)?(?:taken|took)\s+on\s+too\s+much,?\s+and\b
    |\b(?:the\s+)?(?:fault|mistake|error|blame)\s+(?:was|is|lay)\s+(?:mine|with\s+me)\b
    |\bi\s+could\s+have\s+(?:asked|checked|told|called|said|caught|seen|read|prevented|warned)\b
  `,
];

/** "It was not my fault" admits nothing. */
const denied = pattern`
  \bi\s+(?:(?:at\s+first|first|initially)\s+)?(?:believed|feared|suspected|thought|was\s+(?:afraid|scared|sure|worried))\s+
  (?:(?:at\s+first|first|initially|for\s+an?\s+\w+)\s+)?(?:that\s+)?(?:i\b|it\s+was\s+m[ey])[^.;!?]*,?\s+but\s+(?!i\b|we\b)
  |\b(?:not|n't|never|nor|hardly)\s+(?:really\s+|even\s+|at\s+all\s+|actually\s+|entirely\s+|technically\s+)?
  (?:a\s+|an\s+)?(?:my|mine|our)\b(?!\s+\w+\s+but)
  |\bcar(?:e|ed|ing)\s+too\s+much\b|\b(?:being|is\s+being)\s+too\s+(?:\w+\s+)?(?:dedicated|hard-?working|honest|loyal|nice|thorough)\b
  |\b(?:do\s+not|don'?t)\s+(?:really\s+)?think\s+(?:that\s+)?i\s+(?:did|made)\b|\b(?:nobody|no\s+one|no-one)\s+can\s+say\b
  |\bi\s+(?:have\s+)?never\s+(?:really\s+|actually\s+)?failed\s+(?:at|in|anything|something)\b
  |\bi\s+(?:do\s+not|don't|never)\s+(?:really\s+|usually\s+|normally\s+|often\s+)?(?:make|made|fail)\b
`;
