/**
 * Where somebody reaches something through other people: asks, lets, coaches, hires, delegates, sets what is expected.
 * A manager's own hands are not what a listener wants to hear about.
 */

import { readClauses } from '../story/clauses.ts';
import type { Clause, WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { pattern, setOf } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { posts } from './organisations.words.ts';
import { blankedText, findPattern, wordsAt } from './pattern.ts';

export const throughOthersOf = readOnce((sentence: Readable): WordRange | undefined => {
  const found = findPattern(sentence, patterns) ?? namedHelperIn(sentence);
  if (found) return found;
  const clause = readClauses(sentence).clauses.find(leadsOthers);
  return clause && { first: clause.first, last: clause.last };
});

/** "I gave Lea the starters", "I let Ivo choose": a name has a capital, which the patterns do not see. */
function namedHelperIn(sentence: Readable): WordRange | undefined {
  const found = named.exec(blankedText(sentence));
  return found ? wordsAt(sentence, found.index, found.index + found[0].length) : undefined;
}
const named = pattern`
  \bI\b[^.;!?]{0,60}?\b(?:
    gave|let|asked|told|sent|had|put|paired|trusted|left|showed|taught|handed|offered|made|helped
  )\s+(?:(?:it|this|that)\s+to\s+)?
  (?!I\b|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\p{Lu}\p{Ll}+(?:,[^,;.]{2,40},)?(?:\s+(?:and\s+\p{Lu}\p{Ll}+\s+)?)(?:
    the|a|an|my|our|to|two|both|three|that|what|which|how|whether|in|on|with|time|room|choose|run|lead|decide|write|
    do|take|work|try|present
  )\b
`;

const leadsOthers = ({ subject, verb, isHypothetical }: Clause): boolean =>
  subject?.person === 'I' &&
  verb !== undefined &&
  !verb.isNegated &&
  !isHypothetical &&
  verb.modal === undefined &&
  leading.has(verb.lemma);

const leading = setOf(`
  align appoint assign brief challenge coach convince delegate develop empower encourage entrust facilitate
  hire interview mentor motivate onboard pair persuade promote reassign recruit redistribute rotate staff
  supervise train
`);

const patterns: readonly RegExp[] = [
  // Those who work under the candidate did it: "both deputies wrote the plan", "two apprentices drove".
  pattern`
    (?:^|[.;!?,]\s+|\band\s+)(?:my|the|our|both|two|three|four|each|one\s+of\s+(?:my|the))\s+(?:[\w-]+\s+)?
    (?!(?:managers?|directors?|boss(?:es)?|owners?|heads?|parents|neighbours?|auditors?|inspectors?)\b)
    ${posts}\s+(?:then\s+|also\s+|each\s+|both\s+)?(?:
      wrote|built|drove|ran|led|took|made|tried|proposed|presented|designed|planned|chose|cooked|called|rang|visited|
      tested|trained|set|drew|drafted|brought|prepared|found|counted|measured|moved|packed|loaded|fixed|shipped
    )\b
  `,
  pattern`
    \bi\b[^.;!?]{0,40}\b(?:
      asked|sent|had|let|got|told|invited|helped|allowed|expected|wanted|trusted|encouraged|enabled|gave|
      offered|handed|left
    )\s+(?:(?:both|each|all|two|three|four|one|some|most|half) (?:of )?)?
    (?:my|the|our|a|an|her|him|them|each|every|two|three|both|one|it to|this to|that to|\w+'s)\s*
    (?:\w+\s+){0,5}?(?:
      to\b|time|room|ownership|responsibility|authority|feedback|the lead|decide|choose|run|lead|own|
      present|write|work|try|take
    )\b
  `,
  // "I gave each of my leads a part", "I had the shifts bake", "they showed me their open points".
  pattern`
    \bi\s+(?:\w+ly\s+|also\s+|then\s+)?(?:assigned|gave|handed|left|let|offered|asked|split|shared)\b[^.;!?]{0,40}\b
    (?:each|one|both|two|three|four|all|every|some|most)\s+(?:of\s+)?(?:my|the|our|them|their|those)\b
    |\bi\s+(?:\w+ly\s+|also\s+|then\s+)?had\s+(?:the|my|our|both|two|three|four|each|every|all|one)\s+(?:[\w-]+\s+){1,3}?
    (?:bake|build|call|check|cook|count|do|draw|drive|lead|make|plan|practi[cs]e|prepare|present|rehearse|run|sell|show|take|
    teach|test|train|try|work|write)\b
    |\b(?:showed|reported\s+to|brought|sent|told)\s+me\s+(?:their|his|her)\b
    |\bi\s+(?:asked|chose|put|made|took|picked|promoted|trusted)\s+(?:his|her|their|my|the)\s+
    (?:[\w-]+\s+)?(?:apprentice|assistant|deputy|foreman|junior|successor|trainee)\b
    |\b(?:he|she|they)\s+and\s+i\s+(?:\w+\s+)?(?:practi[cs]ed|read|rehearsed|reviewed|went\s+(?:over|through)|worked)\b
    |\bi\s+sat\s+(?:behind|beside|next\s+to|with)\s+(?:him|her|them)\b
    |\b(?:deputy|apprentice|junior|trainee|successor|lead|leader)\s+(?:now|today)\s+(?:leads?|runs?|plans?|trains?)\b
  `,
  pattern`
    \b(?:
      one-on-ones?
      |one-to-ones?
      |1:1s?
      |career (?:plan|talk)
      |development plan
      |performance (?:plan|review|talk)
      |weekly (?:talk|meeting) with
      |(?:met|sat|spoke|talked)\b[^.;!?]{0,30}\b(?:every|each|weekly)\b
      |set (?:\w+ ){0,3}(?:expectations?|goals?|priorit\w+)\b
      |made (?:\w+ ){1,3}(?:responsible|the owner|lead)
      |put (?:\w+ ){1,4}in charge
      |split (?:the|my|our) team
      |formed (?:a|the)
      |span of
      |direct reports?
      |my (?:
        team|nurses|teachers|engineers|staff|people|reports|deput(?:y|ies)|leads|analysts|developers|cooks|
        drivers|agents|sales \w+
      )\b[^.;!?]{0,40}\b(?:now|built|wrote|ran|led|took|decided|chose|presented|shipped|came)
    )\b
  `,
];
