/** Who acts in a passive: "by the vendor", but not "by Friday", "by 20 %", "by courier". */
import { anyOf, pattern } from '../../vocabulary.ts';
import { governedPhrase } from './noun-phrases.ts';
import { type Draft, parentOf, type Reader } from './reader.ts';

const timesAndCauses = anyOf(`
  about accident age almost april around at august autumn chance christmas date day december default
  definition design e-mail easter email eod far february friday half hand itself january july june law least
  lunch lunchtime mail march may midnight mistake monday month myself name nature nearly night noon november
  now october over phone post priority q[1-4] region roughly saturday september severity spring summer sunday
  surprise themselves then thursday today tomorrow tuesday type up wednesday week weekend winter year
  yesterday
`);

/** After "by": a time, a measure or a manner, not somebody who acted. */
const agentless = pattern`^${timesAndCauses}$`;
const timesOfDay = anyOf(`
  afternoon am beginning date day days deadline end evening factor fold hour hours means minute minutes month
  months morning ms per percent percentage pm points? quarter quarters second seconds start thirds? time way
  week weekend weeks x year years
`);
const timeOrMeasure = pattern`^(?:${timesOfDay}|%)$`;
const amount = /^[$€£]?[\d.,]+(?:%|x|k|m|ms|s|h|am|pm|:\d\d|st|nd|rd|th)?$/u;
const amountMark = /[%x:]|am$|pm$|\.\d/u;
const officeDepartments = anyOf(`
  accounting compliance dispatch engineering everyone finance housekeeping hr it leadership legal logistics
  maintenance management marketing nobody operations ops payroll pharmacy police procurement qa radiology
  reception sales security staff support theatre
`);

/** Departments and staff, which act without an article. */
const actingNouns = pattern`^${officeDepartments}$`;

/** Gives the passive that "by" at this place belongs to its agent. */
export function takeAgent(reader: Reader, by: number): void {
  for (let draft: Draft | undefined = reader.current; draft; draft = parentOf(reader, draft)) {
    if (draft.verb?.voice === 'passive' && !draft.agent) {
      const phrase = isAgent(reader, by) ? governedPhrase(reader, by + 1) : undefined;
      if (phrase) draft.agent = { first: phrase.first, last: phrase.last };
      return;
    }
    if (draft.kind !== 'non-finite') return;
  }
}

/** Whether "by" is followed by somebody or something that acts. */
export function isAgent(reader: Reader, by: number): boolean {
  const { tokens } = reader;
  const next = tokens[by + 1];
  if (!next || next.form?.gerund || agentless.test(next.lower)) return false;
  if (amount.test(next.lower) && amountMark.test(next.lower)) return false;
  const phrase = governedPhrase(reader, by + 1);
  if (!phrase) return false;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const { lower } = tokens[at]!;
    if (timeOrMeasure.test(lower)) return false;
    if (at > phrase.first && agentless.test(lower) && /day$|^q\d/u.test(lower)) return false;
  }
  const first = tokens[phrase.first]!;
  const head = tokens[phrase.head]!;
  // "by product group", "by courier": a bare singular is a manner.
  const isBare = first.class === 'open' && !first.isPossessive && phrase.number === 'singular';
  if (isBare && !head.isName && !actingNouns.test(head.lower)) return false;
  // "by 40", but "by two of the owners".
  return !(head.class === 'number' && phrase.last === phrase.first && tokens[phrase.next]?.lower !== 'of');
}
