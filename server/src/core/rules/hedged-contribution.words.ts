/**
 * Verbs and nouns that say that somebody was there, and not what they did.
 * Begins with the inventory "Hedged contribution" (DOMAIN.md, W02), widened over many trades.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

export interface WeakVerb {
  readonly lemmas: ReadonlySet<string>;
  /** What stands right behind the verb; its words are flagged too. */
  readonly pattern: RegExp;
}

const weak = (lemmas: string, pattern: RegExp): WeakVerb => ({ lemmas: new Set(lemmas.split(' ')), pattern });

const undertaking = anyOf(`
  campaign change committee crew design developers? discussions? effort engineers? group implementation
  initiative launch meetings? migration move nurses? ones organisation organization people planning
  preparations? process program programme project redesign response roll-out rollout squad staff task\\s*force
  taskforce teachers? team transformation transition volunteers? work working_group
`);

const plainChances = anyOf(`
  exposure hand_in influence_(?:on|over) input involvement part_in role_in say_in share_in
`);
const chances = frame`
  (?:
    (?:chance|opportunity|possibility|privilege|luck)\s+to\s+
    (?:work|help|assist|support|be|participate|contribute|take\s+part|join)
    |${plainChances}
  )
`;
export const weakVerbs: readonly WeakVerb[] = [
  weak(
    'help',
    pattern`
      ^(?:\s+out)?\s+(?:with|in|on|around|out)\b
      |^\s+out\b
      |^\s+to\b
      |^\s+(?=
        the\b|my\b|our\b|to\b|a\b|them\b|him\b|her\b|others\b|reduce|improve|make|build|design|get|drive|
        increase|create|deliver|solve|fix|organi
      )
    `,
  ),
  weak('aid', /^\s+(?:in|with|on|the|my|our|them|him|her)\b/u),
  weak('collaborate', /^(?:\s+\w+ly)?\s+(?:with|on|in)\b/u),
  weak('engage include', /^(?:\s+\w+ly)?\s+(?:in|on|with)\s+(?!my|mind)/u),
  weak('assist', /^\s+(?:in|with|on|during|the|my|our|a|them|him|her)\b/u),
  weak('support', /^/u),
  weak(
    'contribute',
    pattern`
      ^\s+(?:some|a\s+few|my|several|various)\s+(?:ideas?|thoughts?|inputs?|suggestions?|points?|feedback)\b
      |^(?:\s+\w+ly)?(?:\s+(?:a\s+(?:lot|bit|little)|something|my\s+part|in\s+many\s+ways))?\s*
      (?:\bto\b|\btowards?\b|\bin\b|\bwith\b|$|[.,;])
    `,
  ),
  weak('participate', /^(?:\s+\w+ly)?\s+(?:in|at|on|to|during)\b/u),
  weak('take', /^\s+(?:an?\s+)?(?:active\s+|small\s+)?part\s+(?:in|at|on)\b/u),
  weak('task', /^\s+with\s+(?:helping|assisting|supporting)\b/u),
  weak('involve', /^(?:\s+(?:\w+ly|somehow))?\s+(?:in|with|for|on|into|during|throughout)\b/u),
  weak(
    'be',
    pattern`
      ^(?:
        \s+(?:
          also|somehow|somewhat|partially|kind\s+of|sort\s+of|a\s+bit|very|heavily|closely|deeply|partly|
          only|\w+ly
        )
      )*\s+(?:
        involved(?:\s+\w+ly)?\s+(?:in|with|for|on|into|during|at|when|where)\b
        |present\s+(?:when|while)\b
        |(?:an?\s+(?:\w+\s+)?|)part\s+of\s+(?:that|it|this)(?=\s*(?:[.,;!]|$))
        |(?:lucky|happy|glad|proud)\s+to\s+(?:be\s+(?:included|involved|part)|help|support|assist|contribute)\b
        |(?:an?\s+(?:\w+\s+)?|one\s+|)part\s+of\s+(?:the|a|an|that|this|our|their)\s+(?:[\w-]+\s+){0,3}?
        ${undertaking}s?\b
        |(?:on|in)\s+the\s+(?:[\w-]+\s+)?(?:team|committee|project|working\s+group|group|crew|circle)\s+(?:that|which|who|for)\b
        |(?:one|two)\s+of\s+(?:the|those|several|many)\s+(?:[\w-]+\s+){0,3}?
        (?:
          people|ones|engineers|developers|nurses|teachers|contributors|members|volunteers|persons|
          colleagues|designers|analysts
        )\s+(?:who|that|working|involved|on|in|behind|responsible)\b
        |among\s+(?:the|those)\s+(?:people|ones|[\w-]+)\s+who\b
        |(?:an?\s+)?(?:[\w-]+\s+)?(?:contributor|participant|helper|team\s+member)\s+(?:to|in|on|of)\b
        |an?\s+(?:\w+\s+)?member\s+of\s+(?:the|a)\s+(?:[\w-]+\s+){0,3}?${undertaking}\s+(?:that|which|who)\b
        |able\s+to\s+(?:help|assist|support|contribute)\b
        |there\s+to\s+(?:help|assist|support)\b
        |looped\s+in(?:to)?\b
        |exposed\s+to\b
      )
    `,
  ),
  weak('loop', /^\s+in(?:to)?\b/u),
  weak('expose', /^\s+to\b/u),
  weak('play', /^\s+(?:an?|my|some)\s+(?:[\w-]+\s+){0,2}?(?:role|part)\b(?!\s+of)/u),
  weak('have', pattern`^\s+(?:the|an?|some|a\s+little|my|a\s+small|a\s+big)\s+(?:[\w-]+\s+)?${chances}\b`),
  weak('have', /^\s+(?:something\s+to\s+do\s+with|(?:some\s+)?involvement\s+in)\b/u),
  weak('make', /^\s+(?:an|some|every)\s+(?:\w+\s+)?efforts?\s+to\b/u),
  weak('lend', /^\s+(?:(?:them|him|her|the\s+\w+)\s+)?(?:a|my|some)\s+(?:\w+\s+)?(?:hands?|help|support)\b/u),
  weak('chip', /^\s+in\b/u),
  weak('pitch', /^\s+in\b/u),
  weak('sit', /^\s+in\s+(?:on|with|at)\b/u),
  weak(
    'give',
    pattern`
      ^\s+(?:(?:them|the\s+\w+|my\s+\w+)\s+)?(?:some|a\s+bit\s+of|a\s+little|a|my)\s+
      (?:hand|input|inputs|help|support|suggestions|feedback|ideas|assistance)\b
    `,
  ),
  weak(
    'provide',
    pattern`
      ^\s+(?:(?:them|the\s+\w+|my\s+\w+)\s+(?:with\s+)?)?(?:some|a\s+bit\s+of|my|general)?\s*
      (?:inputs?|help|support|assistance)\b(?!\s+(?:hours|desk|line))
    `,
  ),
  weak('offer', /^\s+(?:some|my)\s+(?:inputs?|help|support|assistance|suggestions)\b/u),
  weak(
    'do',
    pattern`
      ^\s+(?:
        some\s+of\s+the\s+\w+
        |(?:a\s+few|some|several)\s+(?:small\s+|little\s+)?things\s+(?:here|for|with)
        |(?:my|a\s+(?:little\s+)?bit\s+of|a\s+bit|a\s+little|some)\s+(?:part|bit|share|of|best|the)?
      )\b
    `,
  ),
  weak(
    'try',
    /^\s+(?:(?:my|our)\s+best\s+)?to\s+(?!reach|call|contact|ring|get\s+hold|phone|see\b|open|log)\w+/u,
  ),
  weak('attempt', /^\s+to\s+\w+/u),
  weak(
    'get',
    pattern`
      ^\s+(?:
        (?:quite\s+|very\s+)?(?:involved|engaged)\s+(?:in|with)
        |exposed\s+to
        |exposure\s+to
        |some\s+exposure
        |to\s+(?:work|help|be\s+(?:part|involved))
        |(?:an?|the)\s+(?:chance|opportunity|possibility)\s+to\s+
        (?:work|help|assist|support|be|participate|contribute|take|join|see)
        |to\s+participate
        |looped\s+in
      )\b
    `,
  ),
  weak('gain', /^\s+(?:some\s+)?exposure\b/u),
  weak(
    'work',
    pattern`
      ^\s+(?:alongside|(?:closely\s+)?together\s+with|closely\s+with|next\s+to)\s+
      (?:the|those|some|my|other|others)\b
      |^\s+(?:a\s+(?:bit|little)\s+on|on\s+(?:some\s+)?parts?\s+of|on\s+some\s+of)\b
    `,
  ),
  weak('dabble', /^\s+(?:in|with)\b/u),
  weak('touch', /^\s+(?:on\s+)?(?:several|many|some|a\s+few|various|different)\b/u),
  weak(
    'join',
    pattern`
      ^\s+(?:
        (?:the|some|a)\s+(?:[\w-]+\s+)?(?:effort|discussions?|calls?|meetings?|initiative)\b
        |(?:the|a|an)\s+(?:[\w-]+\s+)?(?:working\s+group|task\s*force|team|committee|project|crew)\s+
        (?:for|that|which|to|about|around)\b
      )
    `,
  ),
];

const modestObjects = anyOf(`
  analysis audit boss campaign change colleagues? consultants? delivery department design designers?
  developers? director doctors? documentation effort engineers? event implementation initiative launch lead
  management manager migration move organisation organization pharmacists? planning preparation process
  program programme project recruitment release rollout seniors? supervisor surgeons? team teams tender
  testing training transition work
`);

/** "Supported the team": colleagues and undertakings; whoever is cared for is somebody's work. */
export const supported = pattern`
  ^\s+(?:
    (?:the|my|our|their|other|all|several|some|with|in|on)\s+
    (?:(?!until|till|when|while|during|with|in|of|who|that|and|before|after)[\w'-]+\s+){0,3}?
    ${modestObjects}\b
    |them\b
    |him\b
    |her\b(?!\s+\w)
  )
`;

const ownVerbs = anyOf(`
  build coordinate create debug deliver design develop drive fix get_the implement improve increase launch
  make migrate organi[sz]e plan prepare reduce run set_up solve test
`);

/** Helped whom or what: colleagues and shared work, not those who are served or taught. */
export const sharedWork = pattern`
  ^\s+(?:to\s+)?(?:
    (?:the|my|our|other)\s+(?:[\w'-]+\s+){0,2}?(?:
      team|teams|colleagues?|lead|manager|boss|director|seniors?|department|engineers?|developers?|
      designers?|organi[sz]ers?|staff
    )\b
    |${ownVerbs}\b
    |others\b
  )
`;

/** Words that take a deed back; the first group is what stands before them and stays. */
export const belittling: readonly RegExp[] = [
  pattern`
    ^((?:(?:and|so|but|well|then),?\s+)?)(?:
      i\s+guess|i\s+suppose|i\s+think|i\s+believe|maybe|perhaps|i\s+would\s+say|i'd\s+say|i\s+feel\s+like
    )(?=,?\s+(?:that\s+)?i\s)
  `,
  pattern`
    ^(i(?:\s+was)?\s+)
    (?:kind\s+of|kinda|sort\s+of|sorta|more\s+or\s+less|somewhat|partly|partially|kind\s+a)\b
  `,
  /^(i\s+(?:[\w']+\s+){1,2}?)(?:a\s+(?:little\s+)?bit)\b/u,
  /^(i\s+was\s+)(?:kind\s+of|sort\s+of|somewhat|partly|more\s+or\s+less)\b/u,
];

/** "My role was to support": the part is a noun. */
export const belongings = pattern`
  \bit\s+was\s+(?:kind\s+of|sort\s+of|more\s+or\s+less|partly|mostly|also|probably)\s+me\s+who\b
  |\bmy\s+(?:\w+\s+)?(?:role|part|job)\s+(?:in\s+[^.;!?]{2,30}?\s+)?was\s+
  (?:(?:more|rather|mostly|mainly|only|just)\s+)*(?:a|an|that\s+of\s+an?|of\s+an?|one\s+of)\s+(?:\w+\s+)?
  (?:supporter|supporting|support|helper|helping|assistant|assisting)\b
  |\b(?:some|part)\s+of\s+[^.;!?]{2,50}?\s(?:was|were|is|came|come)\s+(?:\w+\s+){0,2}?
  (?:down\s+to|thanks\s+to|because\s+of|due\s+to|from)\s+me\b
  |\bmy\s+involvement\s+in\s+[^.;!?]{2,40}\s(?:was|is)\b
  |\bmy\s+(?:\w+\s+)?(?:role|part|job|task|contribution)\s+(?:there\s+|here\s+|in\s+(?:it|this)\s+)?was\s+
  (?:(?:mainly|mostly|just|more|only|more\s+or\s+less|rather|basically|primarily|kind\s+of|sort\s+of)\s+)*(?:to\s+)?
  (?:support|help|assist|contribute|participat\w*|supporting|helping|assisting|contributing)\b
`;
