/** Participles after a form of be: what was done to somebody, or how somebody was. */
import type { Person } from '../grammar.ts';
import { isAgent } from './agents.ts';
import { type Reader, waitingClause } from './reader.ts';

/** Past participles that, after a form of be, say how somebody or something is rather than what was done to it. */
const stativeParticiples = new Set(
  `excited located interested tired concerned worried surprised pleased delighted satisfied dissatisfied disappointed frustrated confused determined committed dedicated experienced qualified
  skilled talented motivated scared frightened bored annoyed exhausted overwhelmed stressed relieved embarrassed shocked amazed thrilled devastated complicated outdated
  situated retired married gone used supposed based related inclined convinced unmotivated demotivated aged accustomed acquainted ashamed attached biased
  crowded detailed educated engaged fed focused focussed hesitant honoured honored impressed inexperienced intimidated invested mistaken nested
  opposed overdue overjoyed overworked panicked passionate privileged puzzled rushed short-staffed startled stranded stressed-out stuck swamped terrified torn
  touched unprepared unqualified untested unused unexpected undocumented unfinished unfounded unrelated upset versed wired worn alarmed agitated burnt burned burned-out astonished
  oversubscribed understaffed overstretched overloaded unsatisfied unconvinced demoralised demoralized humbled correlated dated due entitled fragmented misaligned aligned siloed`.split(
    /\s+/u,
  ),
);
/** A state of people, a deed to things: "I was done by noon", "the test was done". */
const personalStates = new Set(
  'done finished prepared packed distributed isolated settled divided'.split(' '),
);
/** A state unless "by" follows: "the teams involved", "was broken by the update". */
const statesWithoutBy = new Set(['broken', 'involved', 'limited']);
const people: ReadonlySet<Person> = new Set<Person>(['I', 'we', 'he-she', 'team']);

/** Verbs that keep an object in the passive: "was given access". */
export const doubleObjectVerbs = new Set(
  'give send tell ask show offer teach pay award grant hand lend promise assign deny owe bring sell buy charge issue name call elect appoint make'.split(
    ' ',
  ),
);

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
