import { anyOf, frame, pattern } from '../vocabulary.ts';

const handedAssignments = anyOf(`
  assignment brief case challenge charge duty goal initiative instruction issue job lead mandate mission
  objective objectives order ownership problem project request responsibility role story target task ticket
  topic work
`);

/** What is handed over with an order, and what shows that the candidate went beyond it. */

/** What is given when work is assigned. */
export const assignments = frame`${handedAssignments}s?\b`;

const handedPlaces = anyOf(`
  accounts? bay bed beds branch buddy class clinic crew days department desk district floor group hospital
  house line mentor nights office region room school shift shifts shop site squad station store team territory
  unit ward
`);

/** Whoever is put there gets a place, not a task. */
export const places = frame`${handedPlaces}\b`;

const handedThings = anyOf(`
  account apprentices? badge beds? buddy children clients? customers? interns? juniors? keys? laptop locker
  login mentees? mentor nurses? patients? pupils? residents? seat students? trainees?
`);

/** People in one's charge are no task. */
export const wards = frame`${handedThings}\b`;

/** An order to keep away is the opposite of one to begin. */
export const keepAway = frame`
  (?:
    not|never|leave|stop|wait|drop|ignore|forget|stay|let|hold|be|mind|focus|stick|keep|calm|slow|give\s+up
  )\b
`;

const givenLists = anyOf(`
  agenda assignments? backlog duties duty goals? job(?:_description)? kpis? list objectives? okrs? plan plans
  quarterly_plan queue responsibilities roadmap role rota rotation sprint targets? tasks? to-?do(?:_list)?
  work\\s*plan yearly_plan
`);

/** The plan that the work was on, when no person is named. */
export const plans = frame`${givenLists}\b`;

const ownInitiative = anyOf(`
  (?:nobody|no_one)_(?:had|has|asked|knew|noticed|told) (?:on|of|off)_my_own_(?:initiative|accord|bat) beyond
  bigger_(?:problem|issue) but_i_(?:also|noticed|saw|realised|realized|felt|thought|proposed|decided|wanted)
  in_addition in_the_process_i instead_of_(?:only|just)
  more_than_(?:what_)?(?:i_was|i_had|he|she|they|that|was) nothing_more on_the_way_i
  on_top_of_(?:it|that|this) only_(?:that|this|asked|the) that_was_(?:all|only) unasked unprompted
  went_(?:much_|a_step_)?further what_(?:nobody|no_one) wider_(?:problem|issue) without_being_(?:asked|told)
`);

/** Signs that the candidate saw or did something that the assignment did not hold. */
export const beyond = pattern`
  \b(?:
    ${ownInitiative}
    |while\s+(?:
      \w+ing\b|i\s+(?:was|worked|did)|on\s+it|there|at\s+it|doing|working|looking|testing|fixing|reading|
      going|in\s+there
    )
  )\b
`;
