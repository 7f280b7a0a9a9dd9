/** Verbs that say or think a clause, and whose words that clause is. */
import { type Draft, finiteHost, parentOf, type Reader } from './reader.ts';

/** Verbs whose object may be a clause: what follows was said or thought. */
export const reportingVerbs = new Set(
  `say tell think know believe feel realise realize notice find see hear learn understand discover ask report claim explain mention argue agree decide suggest propose insist admit
  warn assume expect hope fear suspect guess conclude show demonstrate prove confirm mean ensure recommend remember forget reckon state announce promise convince assure worry complain
  reply answer note figure point remind demand confess imagine bet wish request write shout yell scream allege imply hint joke swear protest moan grumble hypothesise hypothesize theorise theorize determine`.split(
    /\s+/u,
  ),
);

/** Of these, the ones that make what follows the words of their subject. */
export const sayingVerbs = new Set(
  'say tell ask report claim explain mention argue suggest insist admit warn state announce promise assure complain reply answer demand confess remind write shout yell scream allege imply hint joke swear protest moan grumble believe think feel'.split(
    ' ',
  ),
);

/** Marks a reported clause that a person other than the candidate said. */
export function markReported(reader: Reader, draft: Draft): void {
  const host = parentOf(reader, draft);
  if (!host?.verb) return;
  const { lemma, voice } = host.verb;
  const teller = host.subject?.person ?? finiteHost(reader, host)?.subject?.person;
  const isOther = teller !== 'I' && teller !== 'we';
  if (sayingVerbs.has(lemma) && teller && (isOther || (voice === 'passive' && lemma !== 'ask')))
    draft.isReportedSpeech = true;
  if (lemma === 'wish') draft.isHypothetical = true;
}
