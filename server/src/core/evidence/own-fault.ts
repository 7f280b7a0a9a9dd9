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
  if (verb.modal === 'should') return verb.isPerfect;
  if (verb.modal !== undefined || (verb.tense !== 'past' && !verb.isPerfect)) return false;
  if (verb.isNegated) return omissions.has(verb.lemma);
  return slips.has(verb.lemma);
}

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
    )\b
  `,
  pattern`
    \bi\s+(?:had\s+|'d\s+)?(?:\w+\s+)?(?:made|made\s+up|committed)\s+(?:a|an|the|that|this|two|some)\s+
    (?:\w+\s+)?(?:mistakes?|errors?|wrong|bad|poor)\b
    |\bi\s+(?:had\s+)?(?:took|take|taken)\s+(?:the\s+)?(?:full\s+)?(?:blame|responsibility)\b
    |\bi\s+made\s+(?:it|them|things)\s+worse\b
    |\bi\s+(?:had\s+|'d\s+|\w+ly\s+)?caused\b
    |\bmine\s+was\b
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
    \b(?:i|we)\s+(?:had\s+)?(?:taken|took)\s+on\s+too\s+much,?\s+and\b
    |\b(?:the\s+)?(?:fault|mistake|error|blame)\s+(?:was|is|lay)\s+(?:mine|with\s+me)\b
    |\bi\s+could\s+have\s+(?:asked|checked|told|called|said|caught|seen|read|prevented|warned)\b
  `,
];

/** "It was not my fault" admits nothing. */
const denied = pattern`
  \b(?:not|n't|never|nor|hardly)\s+(?:really\s+|even\s+|at\s+all\s+|actually\s+|entirely\s+|technically\s+)?
  (?:a\s+|an\s+)?(?:my|mine|our)\b(?!\s+\w+\s+but)
  |\bi\s+(?:do\s+not|don't|never)\s+(?:really\s+|usually\s+|normally\s+|often\s+)?(?:make|made|fail)\b
`;
