/** Words that say when. */
import { anyOf, pattern } from '../../vocabulary.ts';

const timeNouns = anyOf(`
  afternoon ago autumn day days evening friday hour later minute moment monday month months morning night
  quarter saturday semester spring sprint summer sunday thursday time today tuesday wednesday week weekend
  weeks winter year years yesterday
`);
const months = anyOf(`
  april august december february january july june march may november october september
`);
const timeNoun = pattern`^${timeNouns}$`;
export const isTimeNoun = (lower: string): boolean => timeNoun.test(lower);

const date = pattern`^(?:${timeNouns}|${months}|christmas|easter|noon|(?:19|20)\d\d)$`;
/** Whether a name behind this word begins a phrase of its own: "in January Marion asked", "on Monday Peter called". */
export const isDate = (lower: string): boolean => date.test(lower);
