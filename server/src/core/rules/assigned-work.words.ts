/**
 * How work is told that somebody else gave: by whom, by which verb, as what.
 * Begins with the inventory "Assigned initiation" (DOMAIN.md, W05), widened over many trades.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

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

export type Kind = 'order' | 'given' | 'plan' | 'turn';
export const comesLater = pattern`
  \b(?:
    after\s+(?:the|my|this|that)\s+(?:trial|test|pilot|presentation|success|launch|demo|fix)
    |later
    |afterwards
    |once
    |told\s+(?:the|my|him|her|them)\s+.{0,20}that
  )\b
`;
const assigningStems = anyOf(`
  allocat appoint ask assign assignment bring brought came charg chose come commission decid delegat direct
  draft end entrust expect fell gave get give given got had hand have instruct instruction land mandat my need
  nominat order our pass per pick ping propos pull put receiv recommend request requir responsib rop said say
  select staff suggest task tell told turn volunteered want
`);
export const assigningHints = new RegExp(
  frame`\b(?:${assigningStems}|part of|as per|in my|in our|on my|on our|on the)`,
  'iu',
);
const me = "(?:me|us|my\\s+team|our\\s+team|my\\s+group)(?:\\s+and\\s+(?:[\\w'-]+\\s+){0,3}?[\\w'-]+)?";
/** What follows an order's verb, by verb. */
export const orders: readonly (readonly [lemmas: ReadonlySet<string>, after: RegExp])[] = [
  [
    setOf(`
      ask assign direct encourage expect get instruct need order push request require tell urge want
    `),
    pattern`
      ^\s+(?:if|whether)\s+i\s+(?:can|could|would)\s+(?!${keepAway}|help\s+(?:her|him)\b)\w+
      |^\s+${me},?\s+(?:personally\s+|please\s+|then\s+|kindly\s+)*
      (?:
        (?:if|whether)\s+(?:i|we)\s+(?:can|could|would|will)\b
        |to\s*(?:$|[.,;!])
        |to\s+(?!${keepAway})
        |for\s+\w+ing\b
        |please\b
        |(?:look|check|fix|do|find|take|make|prepare|investigate|handle|solve|start|write|build|clean|see)\b
      )
    `,
  ],
  [
    new Set(['ask', 'want', 'need', 'request', 'expect', 'demand']),
    pattern`
      ^\s+(?:${me}\s+for|from\s+me)\s+(?:an?|the|some|my)\s+(?:[\w-]+\s+){0,2}?
      (?:
        report|analysis|plan|fix|solution|patch|proposal|list|estimate|design|draft|tool|script|dashboard|
        overview|concept
      )\b
      |^\s+(?:an?|some)\s+(?:[\w-]+\s+){0,2}?
      (?:report|analysis|plan|fix|solution|proposal|list|tool|script|dashboard|concept|answer)\b
      |^\s+(?:it|this|that)\s+(?:to\s+be\s+)?
      (?:done|fixed|solved|finished|ready|cleaned|gone|changed|sorted|resolved)\b
    `,
  ],
  [
    new Set(['ask']),
    pattern`^\s+to\s+(?!${keepAway}|see\b|know\b|join\b|speak\b|talk\b|meet\b|have\b|come\b|hear\b)\w+`,
  ],
  [
    new Set(['request', 'order', 'commission', 'demand']),
    /^\s+(?:(?:an?|the|this|that|new|some)\s+\w+|it\b|this\b)/u,
  ],
  [
    new Set(['assign', 'allocate', 'entrust', 'task', 'mandate', 'charge', 'commission']),
    pattern`^\s+(?:${me}\b(?!\s+(?:to\s+)?(?:[\w'-]+\s+){0,3}?${places})|(?:[\w'-]+\s+){1,5}?to\s+${me}\b)`,
  ],
  [
    new Set(['delegate', 'pass', 'forward', 'route']),
    new RegExp(`^\\s+(?:[\\w'-]+\\s+){1,5}?(?:on\\s+)?to\\s+${me}\\b`, 'u'),
  ],
  [
    new Set(['give', 'hand', 'set', 'offer', 'bring']),
    pattern`
      ^\s+(?:
        ${me}\s+(?:[\w'-]+\s+){0,4}?${assignments}
        |${me}\s+(?:[\w'-]+\s+){1,5}?to\s+
        (?:fix|solve|sort|bring|cut|find|reduce|improve|clean|run|prepare|finish|build|handle)\b
        |(?:it|this|that|the\s+(?:[\w'-]+\s+){0,2}?${assignments})\s+(?:over\s+)?to\s+${me}\b
      )
    `,
  ],
  [
    new Set(['put', 'place', 'staff', 'pull', 'move', 'rope', 'draft']),
    pattern`
      ^\s+${me}\s+(?:on|onto|into|in)\s+(?!(?:the\s+|a\s+|an\s+)?(?:[\w'-]+\s+){0,2}?${places})
      (?:charge|to|the|this|that|it|a|an)\b
    `,
  ],
  [
    new Set(['choose', 'pick', 'select', 'nominate', 'appoint', 'name', 'volunteer', 'designate', 'make']),
    new RegExp(
      `^\\s+${me}(?:\\s*[.,;!]|\\s*$|\\s+(?:to|for|as|because|since|responsible|the\\s+owner|owner|lead)\\b)`,
      'u',
    ),
  ],
  [
    new Set(['suggest', 'recommend', 'propose', 'decide', 'insist']),
    /^\s+(?:that\s+)?(?:i|we)\s+(?:should\s+|could\s+)?(?!leave|stop|wait|was|were|had)\w+/u,
  ],
  [
    new Set(['say', 'tell', 'ask']),
    pattern`
      ^(?:\s+(?:to\s+)?(?:me|us))?,?\s+(?:please\s+)?
      (?:look|check|fix|find|prepare|investigate|handle|solve|write|build|clean)\b
      |^(?:\s+(?:to\s+)?(?:me|us))?,?\s+(?:that\s+)?(?:i|we)\s+
      (?:should|must|had\s+to|have\s+to|need(?:ed)?\s+to|was\s+to|could)\s+
      (?!not\b|leave|stop|wait|drop|ignore|forget|stay|let|keep)\w+
    `,
  ],
  [
    new Set(['come', 'approach', 'call', 'contact', 'reach']),
    pattern`
      ^\s+(?:out\s+)?(?:to\s+)?${me}\s+(?:
        and\s+(?:said|told|asked|wanted|requested)
        |with\s+(?:the|a|this|an)\s+(?:[\w-]+\s+)?${assignments}
        |asking\s+(?:me\s+)?(?:to|if|whether|for)
      )
    `,
  ],
];
export const assigning = setOf(`
  appoint assign choose delegate designate entrust make mandate nominate pick put select staff task volunteer
`);
export const ranks = new Set(['head', 'lead', 'chief', 'senior', 'charge', 'managing']);
export const received = pattern`
  ^(\s+(?:the|an?|this|that|my|another)\s+(?:[\w-]+\s+){0,2}?${assignments})\s+(?:from|by|of\s+\w+ing)\b
  (?!
    \s+(?:a\s+|the\s+|one\s+)?(?:customers?|clients?|patients?|guests?|users?|parents?)
  )
  |^(\s+(?:the|an?)\s+(?:task|order|assignment|mandate|instruction|job))\s+to\b
`;
export const participles = new Map(
  Object.entries({
    put: 'put',
    tasked: 'task',
    staffed: 'staff',
    roped: 'rope',
    drafted: 'draft',
    chosen: 'choose',
    picked: 'pick',
    charged: 'charge',
    mandated: 'mandate',
    assigned: 'assign',
    told: 'tell',
    asked: 'ask',
    given: 'give',
    expected: 'expect',
    required: 'require',
    entrusted: 'entrust',
    commissioned: 'commission',
  }),
);
export const work = new RegExp(
  `\\b${assignments}|\\b(?:audit|migration|analysis|investigation|report|coordination|bug|complaint)\\b`,
  'u',
);
const superiorNouns = anyOf(`
  board boss ceo chief cto dean director head lead leader leadership management manager matron owner pm
  principal professor supervisor top vp
`);
export const arrives: ReadonlyMap<string, RegExp> = new Map([
  [
    'come',
    pattern`
      ^\s+(?:
        to\s+(?:me|us|my\s+team|our\s+team)\b
        |in(?:to)?\s+(?:my|our)\s+(?:sprint|queue|backlog|inbox|list)\b
        |(?:directly\s+|straight\s+)?from\s+(?:my|our|the)\s+(?:[\w'-]+\s+){0,3}?${superiorNouns}\b
      )
    `,
  ],
  ['land', /^\s+(?:on|in|with)\s+(?:my|our|me|us)(?:\s+(?:desk|lap|plate|queue|inbox|table|team))?\b/u],
  ['fall', /^\s+(?:to|on|upon)\s+(?:me|us|my\s+(?:team|desk|shoulders)|our\s+team)\b/u],
  ['end', /^\s*(?:up\s+)?(?:with|on)\s+(?:me|us|my\s+desk)\b/u],
  ['go', /^\s+to\s+(?:me|us|my\s+team)\b/u],
]);
const superiorTitles = anyOf(`
  board boss ceo cfo chief coo coordinator cto dean director head lead leader leadership management manager
  matron pm president principal professor senior sponsor supervisor vp
`);
const superior = frame`(?:my|our|the)\s+(?:[\w'-]+\s+){0,3}?${superiorTitles}`;
export const phrases: readonly (readonly [Kind, RegExp])[] = [
  [
    'order',
    pattern`
      \bas\s+(?:my|our|the)\s+(?:[\w'-]+\s+){1,6}?(?:requested|asked|instructed|ordered|wanted)\b
      |(?:^|,\s*)as\s+(?:instructed|requested|ordered|told)\b
      |\b(?:on|at|following)\s+(?:the\s+)?(?:say-so|instructions?|orders?|request|insistence)\s+(?:of|from)
      \s+(?:the|my|our)\s+\w+
      |\b(?:my|our|the)\s+(?:[\w-]+\s+){1,3}?(?:had\s+)?(?:said|says)\s+so\b
      |(?:asked|instructed|obliged|ordered|required|told|wanted)\s+(?:all|each|every)\s+
      (?:of\s+us|(?:[\w-]+\s+){0,2}?(?:branch|department|employee|office|school|shop|site|store|team|unit|ward)(?:e?s)?)\s+to\b
      (?=[^.;]*,?\s+so\s+(?:
        (?:that's|thats|that\s+is|this\s+is)\s+what\s+(?:i|we)\s+did|(?:i|we)\s+did(?:\s+(?:it|so|that))?\W*$
      ))
    `,
  ],
  [
    'given',
    pattern`
      \b(?:card|item|job|line|row|story|task|ticket)\s+(?:already\s+)?(?:had|has|with)\s+my\s+name\s+on\s+it\b
      |\bwhat\s+i\s+(?:was|am|had\s+been)\s+hired\s+(?:for|to)\b
      |\bmy\s+name\s+(?:stood|was)\s+(?:there|next\s+to|on|beside|behind)\b
      |\bi\s+got\s+(?:a|the)\s+(?:ticket|task|case)\s+assigned\b
    `,
  ],
  [
    'turn',
    pattern`
      \bi\s+was\s+(?:the\s+one\s+)?on\s+the\s+(?:duty\s+)?(?:rota|roster)\s+for\b
      |\b(?:it|that)\s+was\s+(?:on|in)\s+the\s+(?:duty\s+)?(?:rota|roster|duty\s+plan)\b
    `,
  ],
  [
    'order',
    pattern`
      \b(?:
        (?:at|on|upon|following|per|after|by)\s+(?:the\s+)?
        (?:request|instructions?|orders?|wish|behest|direction)s?\s+(?:of|from|by)\s+${superior}\b
        |(?:at|on|upon|following|per|as\s+per|by|after|under)\s+${superior}(?:'s|s')\s+
        (?:request|instructions?|orders?|wish|suggestion|direction|advice|guidance)\b
        |as\s+(?:instructed|requested|told|ordered|directed|asked|assigned|advised)\s+by\s+${superior}\b
      )
    `,
  ],
  [
    'plan',
    pattern`\bit\s+was\s+(?:simply\s+|just\s+)?(?:expected|required|demanded)\s+(?:of|from)\s+(?:me|my\s+\w+|us)\b`,
  ],
  [
    'turn',
    pattern`
      \b(?:it\s+was|was)\s+(?:simply\s+|just\s+|also\s+|already\s+)?(?:my|our)\s+
      (?:turn|job|duty|responsibility|assignment|task|week)(?:
        \s+(?:on|in)\s+(?:the\s+)?(?:rota|rotation|call|duty)
      )?\b(?!\s+(?:that\s+(?:i|we|they|the|it)\b|and\s+not|security))
    `,
  ],
  [
    'plan',
    pattern`
      \b(?:
        (?:was|were)\s+(?:already\s+|also\s+|just\s+|simply\s+)?(?:(?:one|part|some)\s+of|on|in|among)\s+
        (?:
          (?:my|our|(?:the\s+)?team's|the\s+(?:yearly|annual|quarterly))\s+(?:[\w'-]+\s+){0,2}?${plans}
          (?:\s+of\s+(?:my|our)\s+team)?
          |the\s+(?:roadmap|sprint|backlog|plan|agenda)
          (?:\s+(?:of\s+(?:my|our)\s+\w+|for\s+(?:the|that|this|my|our)\s+\w+))?
        )
        |as\s+(?:a\s+)?part\s+of\s+my\s+(?:[\w'-]+\s+){0,2}?${plans}
      )
    `,
  ],
];
export const denied =
  /\b(?:not|never|no|nor|nothing|nobody|none|neither|hardly|without|if|would|although|until)\b|n't\b/u;
