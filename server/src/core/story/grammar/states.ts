/** Participles after a form of be: what was done to somebody, or how somebody was. */
import { setOf } from '../../vocabulary.ts';
import type { Person } from '../grammar.ts';
import { isAgent } from './agents.ts';
import { type Reader, waitingClause } from './reader.ts';

/** Past participles that, after a form of be, say how somebody or something is rather than what was done to it. */
const stativeParticiples = setOf(`
  accustomed acquainted aged agitated alarmed aligned amazed annoyed ashamed astonished attached based biased
  bored burned burned-out burnt committed complicated concerned confused convinced correlated crowded dated
  dedicated delighted demoralised demoralized demotivated detailed determined devastated disappointed
  dissatisfied due educated embarrassed engaged entitled excited exhausted experienced fed focused focussed
  fragmented frightened frustrated gone hesitant honored honoured humbled impressed inclined inexperienced
  interested intimidated invested located married misaligned mistaken motivated nested opposed outdated
  overdue overjoyed overloaded overstretched oversubscribed overwhelmed overworked panicked passionate pleased
  privileged puzzled qualified related relieved retired rushed satisfied scared shocked short-staffed siloed
  situated skilled startled stranded stressed stressed-out stuck supposed surprised swamped talented terrified
  thrilled tired torn touched unconvinced understaffed undocumented unexpected unfinished unfounded
  unmotivated unprepared unqualified unrelated unsatisfied untested unused upset used versed wired worn
  worried
`);
/** A state of people, a deed to things: "I was done by noon", "the test was done". */
const personalStates = setOf('distributed divided done finished isolated packed prepared settled');
/** A state unless "by" follows: "the teams involved", "was broken by the update". */
const statesWithoutBy = new Set(['broken', 'involved', 'limited']);
const people: ReadonlySet<Person> = new Set<Person>(['I', 'we', 'he-she', 'team']);

/** Verbs that keep an object in the passive: "was given access". */
export const doubleObjectVerbs = setOf(`
  appoint ask assign award bring buy call charge deny elect give grant hand issue lend make name offer owe pay
  promise sell send show teach tell
`);

/** "was excited", "is located", "I was done by noon": a state, unless an agent says otherwise. */
export function isStative(reader: Reader, at: number): boolean {
  const { lower } = reader.tokens[at]!;
  const hasBy = reader.tokens[at + 1]?.lower === 'by';
  if (personalStates.has(lower)) {
    const subject = (waitingClause(reader) ?? reader.current)?.subject;
    return subject !== undefined && people.has(subject.person);
  }
  if (statesWithoutBy.has(lower)) return !hasBy;
  return stativeParticiples.has(lower) && !(hasBy && isAgent(reader, at + 1));
}
