/** Verbs that say or think a clause, and whose words that clause is. */
import { setOf } from '../../vocabulary.ts';
import { type Draft, finiteHost, parentOf, type Reader } from './reader.ts';

/** Verbs whose object may be a clause: what follows was said or thought. */
export const reportingVerbs = setOf(`
  admit agree allege announce answer argue ask assume assure believe bet claim complain conclude confess
  confirm convince decide demand demonstrate determine discover ensure expect explain fear feel figure
  find forget grumble guess hear hint hope hypothesise hypothesize imagine imply insist joke know learn
  mean mention moan note notice point post promise propose protest prove realise realize reckon
  recommend remember remind reply report request say scream see shout show state suggest suspect swear
  tell text theorise theorize think tweet understand warn whisper wish worry write yell
`);

/** Of these, the ones that make what follows the words of their subject. */
export const sayingVerbs = setOf(`
  admit allege announce answer argue ask assure believe claim complain confess demand explain feel
  grumble hint imply insist joke mention moan post promise protest remind reply report say scream shout
  state suggest swear tell text think tweet warn whisper write yell
`);

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
