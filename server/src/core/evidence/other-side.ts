/**
 * Where somebody else's view is told: what they wanted, feared, argued or refused.
 * An own objection alone is one side only.
 */
import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const otherSideOf = readOnce((sentence: Readable): WordRange | undefined => {
  const found = findPattern(sentence, patterns);
  if (found) return found;
  const clause = readClauses(sentence).clauses.find((own) => holdsView(sentence, own));
  return clause && { first: clause.first, last: clause.last };
});

function holdsView(sentence: Readable, { subject, verb, last }: Clause): boolean {
  if (!subject || !verb || !['he-she', 'they', 'others', 'team'].includes(subject.person)) return false;
  const next = sentence.words[verb.head + 1]?.lower ?? '';
  if (viewVerbs.has(verb.lemma) || (verb.lemma === 'feel' && /^(?:that|like|i|we|it)$/u.test(next)))
    return true;
  if (verb.lemma === 'be' || verb.lemma === 'feel' || verb.lemma === 'have') {
    const rest = sentence.words.slice(verb.head + 1, Math.max(last, verb.last) + 1).map((word) => word.lower);
    return rest.some((word) => stances.has(word));
  }
  return (
    verb.isNegated &&
    /^(?:agree|trust|like|see|accept|believe|share|let|listen|budge|move|convince|persuade|please|impress)$/u.test(
      verb.lemma,
    )
  );
}

const viewVerbs = new Set(
  `want think believe argue insist prefer refuse worry fear object disagree doubt oppose propose suggest reject resist complain hesitate say
  claim maintain contend counter dislike demand favour favor decline deny challenge question criticise criticize blame accuse threaten hope
  wish plead urge vote protest dispute assert warn regard consider suspect intend mean hate mind distrust rule veto push pressure press
  recommend advocate stick snap shout yell ignore overrule dismiss withhold undermine`.split(/\s+/u),
);

const stances = new Set(
  `against for convinced worried afraid sure certain reluctant sceptical skeptical unhappy angry annoyed upset frustrated concerned opposed favour
  favor opinion view doubts concerns idea plan hesitant unwilling uncomfortable adamant nervous defensive stubborn right wrong interested keen
  different offended unconvinced attached hostile suspicious tired furious resistant`.split(/\s+/u),
);

const patterns: readonly RegExp[] = [
  /\b(?:his|her|their|(?:(?:the|my|our|a) )?\w+'s|whose)\s+(?:\w+\s+){0,2}?(?:concerns?|views?|arguments?|reasons?|reasoning|opinions?|positions?|worry|worries|fears?|preferences?|objections?|ideas?|proposals?|points?|sides?|perspectives?|wish|wishes|suggestions?|interests?|priority|priorities|stance|expectations?)\b/u,
  /\b(?:both|two|either|each|the other) (?:sides?|positions?|views?|camps?|opinions?|proposals?)\b|\b(?:saw|sees|viewed|took) (?:it|this|that|things) (?:very |quite |completely )?(?:differently|the other way|personally)\b|\b(?:a|very|quite|completely) different (?:view|opinion|idea|plan|understanding)\b/u,
  /\b(?:one|two|three|some|several|most|half|the rest|others|the other) (?:of (?:them|us|the \w+) )?(?:wanted|preferred|thought|believed|argued|felt|refused|feared|was against|were against)\b/u,
  // Departments are read as verbs where they open a sentence: "Marketing feared".
  /\b(?:marketing|purchasing|accounting|engineering|planning|nursing|housekeeping|training|controlling|finance|sales|legal|procurement|operations|management) (?:\w+ly )?(?:wanted|feared|refused|insisted|argued|thought|believed|preferred|objected|doubted|said|felt|worried)\b/u,
  /\b(?:for (?:him|her|them)|from (?:his|her|their) (?:side|point|perspective)|in (?:his|her|their) (?:eyes|mind|view))\b/u,
];
