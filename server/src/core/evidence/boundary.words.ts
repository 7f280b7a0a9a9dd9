/**
 * How people of any trade say that something was not theirs to do.
 * Begins with the inventory "Scope boundary" (DOMAIN.md, P01), widened over many trades.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';
import { houses, organisations, posts } from './organisations.words.ts';

const duty = anyOf(`
  accounts? affair areas? assignments? baby backlog branch brief business call charter class(?:room)? codebase
  competence contract decision department description domain duties duty field function goals?
  job_descriptions? jobs? jurisdiction lane line_of_work list mandate matter module okrs? part patch
  pay_?grade plan portfolio problem projects? queue remit responsibilit\\w+ roadmap roles? rota scope section
  shift shop side speciality specialty sprints? store stuff subject targets? tasks? team territory thing
  things topic turf unit ward work world
`);
const nobody = frame`
  (?:
    nobody
    |no[-\s]?one
    |no\s+(?:person|body|other\s+\w+|${organisations})
    |not\s+(?:a\s+single\s+person|anybody|anyone)
  )(?:
    \s+(?:on|in|at|of|from|among|around)\s+(?:the|our|my|this|that|those|them|us|either|all)
    (?:\s+[\w-]+){0,2}?
  )?
`;
const asked = frame`
  (?:
    asked
    |told(?!\s+(?:me|us|you)\s+(?:how|what|when|where|why|which|about|that))
    |assigned
    |requested
    |ordered
    |instructed
    |tasked
    |expected(?!\s+(?:so|such|much|more|that|it\s+to|rain|snow))
    |given
    |invited
    |appointed
    |called(?!\s+(?:me|us)\s+(?:after|again|back|later|since))
    |commissioned
    |approached
  )
`;
const not = "(?:not|never|n't|nt|neither|hardly|no\\s+way)";
const group = anyOf(`
  branch class clinic colleague company contractor council crew department desk division engineering estates
  facilities finance floor function group head house housekeeping it kitchen lead legal logistics maintenance
  manager marketing nurse office operations organisation organization people pharmacy practice procurement
  reception region sales school section security shop site squad staff supervisor supplier teacher team
  technician unit vendor ward
`);
const belongs = frame`
  (?:
    belong(?:ed|s)?\s+(?:to|with)
    |owned\s+by
    |(?<!\b(?:i|we|he|she|they|and|who)\s+(?:\w+\s+)?)(?:sat|sits|lay|lies|rested)\s+with
    |fell\s+(?:to|under)
    |came\s+under
    |(?:was|were)\s+(?:run|maintained|managed|looked\s+after|owned)\s+by
    |(?:was|were)\s+(?:officially|normally|usually|always|formally)\s+\w+\s+by
    |(?:is|are)\s+(?:normally\s+|usually\s+|officially\s+|always\s+)?
    (?:run|maintained|managed|handled|looked\s+after|done|kept|owned|written|made)\s+by
  )
`;

const ownersByTrade = anyOf(`
  accountants? administration agency caretaker chef clerk council director head head_office kitchen landlord
  lawyers? management office secretariat secretary warden
`);
const tasksOfOthers = anyOf(`
  check clean deal do fix handle it keep look maintain manage monitor order own repair run service such
  take_care test that these this those update watch
`);
const handlingVerbs = anyOf(`
  deals? dealt decided decides? did does fix(?:es|ed)? handled handles? looked looks? maintained maintains?
  managed manages? owned owns? ran runs? takes? took
`);
const possessedIdeas = anyOf(`
  aim best biggest boss business_partner choice cup day decision dream experience fastest fault favou?rite
  finest first friend greatest habit idea intent intention last main manager mistake nature only opinion own
  priority proudest purpose real strength strong strongest style thing turn type usual way worst
`);
const ownsIt = anyOf(`
  claimed feels_responsible is_(?:responsible|in_charge) looked_after looks_after maintains owned owns
  takes_care was_(?:responsible|in_charge|assigned)
`);
const peopleOrTimes = anyOf(`
  (?:last|first|next|best|worst|\\w+_generation) category children clients? couples? customers? family farmers?
  friends? guests? kind lad(?:y|ies) m[ae]n neighbou?rs? parents past patients? pupils? residents? same students?
  tenants? users? visitors? widow(?:er)? wom[ae]n world
`);
const assignedStates = anyOf(`
  asked assigned expected hired in_charge involved on_(?:that|the|their) paid part_of_(?:that|the|their)
  responsible supposed tasked the_(?:owner|maintainer|manager|lead|one_responsible) told
`);
const coveredOnly = anyOf(`
  covered_only did\\s*n't_(?:cover|include|mention) did_not_(?:cover|include|mention)
  do(?:es)?\\s*(?:n't|not)_(?:mention|cover|include) ended_at is_only names?_(?:no|nothing) only_covered
  sa(?:id|ys)_nothing stopped_at was_limited was_only
`);
const responsibleVerbs = anyOf(`
  decided decides? did do does fix(?:es|ed)? handled handles? looked_after looks?_after maintained maintains?
  managed manages? ordered orders? owned owns? planned plans? ran runs? sets? takes?_care took_care writes?
  wrote
`);
const passiveVerbs = anyOf(`
  affected asked caused driven eaten employed hired known led loved made_up needed owned read seen shown
  supported surrounded used visited
`);
const ownershipPhrases = anyOf(`
  belong(?:ed)?_to have_(?:a|any|the)_(?:role|mandate|say|order|ticket|task|right|access) manage[d]?
  own(?:ed)? ran report(?:ed)?_to run sit work(?:ed)?_(?:for|in|on|with)
`);

export const boundaryPatterns: readonly RegExp[] = [
  // Whoever had it is gone.
  pattern`
    (?<!\b(?:animals?|boys?|calf|calves|child(?:ren)?|cubs?|girls?|kids?|kittens?|lambs?)\s+(?:had\s+|who\s+|that\s+)?)
    \b(?:am|are|became|been|is|lay|left|stood|was|were)\s+(?:\w+\s+)?(?:orphaned|ownerless|unowned)\b(?!\s+(?:at|by)\b)
  `,
  // Others made it, and I was there for something else.
  pattern`
    \b(?:is|are|was|were|had\s+been)\s+\w+(?:\s+\w+)?\s+by\s+
    (?!
      (?:
        me
        |us
        |hand
        |my\b
        |our\b
        |(?:an?|the)\s+(?:\w+\s+)?(?:customers?|guests?|patients?|parents?|visitors?|users?)\b
      )
    )[^.;!?]{2,40}?(?:;|,|\band\b|\bbut\b|\bwhile\b)\s*(?:and\s+)?i
    (?:
      'm
      |\s+(?:
        only|just|merely|work(?:ed)?|sit|sat|wash(?:ed)?|clean(?:ed)?|drove|drive|teach|taught|sell|sold|
        cook(?:ed)?
      )
      |\s+(?:am|was)\s+(?:in|at|on|only|just|an?|the|there|with)
    )\b
  `,
  pattern`
    \b(?:was|were)\s+(?:kept|handled|updated|administered|planned|drawn\s+up|made|written)\s+by\s+
    (?:an?\s+outside|an\s+external|another|a\s+different|the\s+${ownersByTrade})\b
  `,
  pattern`
    \b(?:of|from|in|to|with)\s+(?:the|another|a\s+different)\s+(?:[\w-]+\s+){0,2}${group}s?\b[^.;!?]{0,25}?
    (?:,|\band\b|\bbut\b|\bwhile\b)\s*(?:and\s+|but\s+)?
    (?:i'm|i\s+(?:am|was|work|worked|sit|sat|belong|belonged))\s+(?:in|on|at|with|for|to)\b
  `,
  pattern`
    (?:\bnot|n't)\s+(?:the|an?)\s+(?:job|task|business|duty|work)\s+(?:of|for)\s+
    |(?:\bnot|n't)\s+something\s+(?:that\s+)?(?:[\w'-]+\s+){1,4}?(?:are|is|were|was|gets?|got)\s+
    (?:paid|asked|hired|trained|expected|employed)\b
    |\bhad\s+no\s+(?:rights|access\s+rights|permissions?)\b
    |\b(?:looks?\s+after|maintains?|owns?|takes?\s+care\s+of|runs?)\s+[^.;!?]{2,30}(?:,|\band\b|;)\s*
    (?:and\s+)?(?:we|i)\s+(?:only|just|merely)\b
  `,
  pattern`
    \bi\b[^.;!?]{0,40}\bnot\s+(?:expected|supposed|meant|paid|hired|required|employed)\s+to\b
    |\b(?:outside|beyond|far\s+from)\s+(?:of\s+)?what\s+i\s+(?:do|did|was|am|usually|normally)\b
    |(?:\bnot|n't)\s+(?:an?|the)\s+[\w-]+(?:'s|s')\s+(?:job|work|task|duty|business)\b
  `,
  // Nobody put, paid or expected me to; nobody expected such a team to.
  pattern`
    \b${nobody}\b(?:\s+(?:had|has|ever|would\s+have|'d))*\s+
    (?:put|paid|pays|sent|hired|made|forced|needed|wanted|expected|expects|expect|ordered|pushed)\s+
    (?:
      (?:me|us|it\s+(?:of|from)\s+(?:me|us)|that\s+(?:of|from)\s+(?:me|us))\b
      |(?:an?|the|our)\s+(?:[\w-]+\s+){0,3}?(?:${organisations}|trainee|intern|newcomer|person)
      (?:\s+like\s+me)?\s+to\b
    )
  `,
  pattern`
    \bneither(?:\s+of\s+(?:the\s+|them\b|us\b)?\w*)?\s+(?:saw|felt|considered|regarded|treated|thought)\b
    |\bmy\s+contract\s+(?:speaks?|says?|said|names?|named|covers?|covered|mention\w*|spoke)\b
    (?!\s+(?:all|everything|the\s+(?:whole|entire)|both)\b)(?![^.;!?]*\b(?:included|including|as\s+well|too)\b)
    |\bno\s+(?:responsible|designated|dedicated)\s+(?:person|owner|contact|team|colleague)\b
    |\b(?:owner|maintainer|coordinator|caretaker|author|keeper)\b[^.;!?]{0,30}\b(?:had\s+)?
    (?:left|retired|gone|moved\s+on)\b
    |\bnot\s+one\s+(?:person|colleague|\w+)\b[^.;!?]{0,30}\b(?:in\s+charge|responsible|asked|assigned)\b
    |\bno\s?one\s+whose\s+(?:job|task|duty)\b
    |\b(?:i|we)\s+(?:wasn't|was\s+not|weren't|were\s+not)\s+(?:a\s+)?part\s+of\b
    |\b(?:outside|beyond)\s+(?:of\s+)?(?:an?|the)\s+[\w-]+(?:'s|s')\s+
    (?:remit|job|role|work|duties|responsibilit\w+|scope|brief)\b
    |\b(?:never|not)\s+(?:\w+\s+){0,2}in\s+(?:any\s+of\s+)?my\s+
    (?:goals?|objectives?|targets?|plan|tasks?|job\s+description)\b
    |\b(?:took|saw|regarded|treated)\s+(?:it|this|that)\s+(?:for|as)\s+
    (?:the\s+other|another|somebody|someone|each\s+other)
    |\bthe\s+lot\s+of\s+another\b
  `,
  // It is somebody else's: by the possessive, by what they are there for, by what they usually do.
  pattern`
    (?:\b(?:is|was|are|were)|'s)\s+(?:really\s+|actually\s+|officially\s+|strictly\s+)?
    (?:
      (?:somebody|someone)\s+else's
      |(?:the|our|another)\s+(?:[\w-]+\s+){0,2}(?:
        people|folks|guys|office|department|landlord|vendor|store|school|hospital|city|council|customer|
        supplier|owner|\w+\s+team|team|ward
      )(?:'s?|s')
    )(?=\s*(?:[.,;!)]|$|and\b|but\b|with\b|to\b))
  `,
  pattern`
    \b(?:${organisations}|caretaker)\s+(?:is|are|was|were)\s+(?:actually\s+|really\s+)?
    (?:supposed|meant|paid|contracted|obliged|there|hired|employed|responsible)\s+(?:to|for)\s+
    ${tasksOfOthers}\b
  `,
  pattern`
    \b(?:usually|normally|officially|formally|strictly\s+speaking|by\s+the\s+book|on\s+paper|typically)\b,?
    \s+(?:(?:it|this|that)(?:'s|\s+(?:is|was))\s+)?(?:the\s+|our\s+|another\s+)?(?:[\w-]+\s+){0,2}?
    (?:${organisations}|caretaker)\s+(?:who\s+)?${handlingVerbs}\b
  `,
  pattern`
    (?:
      \b(?:i|we)(?:'m|'re|\s+am|\s+are|\s+was|\s+were)(?:\s+not|n't|nt)
      |\b(?:i'm|we're|i\s+am|we\s+are)\s+not
      |\b(?:weren't|aren't|wasn't)
    )\s+(?:really\s+|officially\s+|even\s+)?
    (?:responsible|in\s+charge|the\s+owners?|accountable|answerable)\b
    |,\s+not\s+(?:under|with|at|on|by|for|to)\s+(?:me|us|my|our|mine)\b
    |\bwithout\s+(?:any|an?)\s+(?:ticket|request|order|mandate|brief|assignment|instruction|official\s+\w+)
    s?\b
  `,
  pattern`
    \b(?:is|was|were)(?:n't|\s+not|nt)\s+(?:something|anything|a\s+thing|a\s+job|a\s+task)\s+(?:that\s+)?
    (?:
      (?:an?|the|our)\s+(?:[\w-]+\s+){1,3}?(?:deals?|does|did|handles?|looks?|touch\w*|would|had|has|was|is)
      |(?:anyone|anybody|someone\s+in|people|we|they|my\s+\w+|our\s+\w+)\s+\w+
    )\b
  `,
  pattern`
    \b(?:every(?:one|body)?|each|all|both)\b(?:\s+(?!i\b)[\w-]+){0,4}\s+
    (?:
      assumed|thought|believed|hoped|(?:was|were)\s+(?:sure|convinced|certain)|expected|figured|trusted|
      waited
    )\b[^.;!?]{0,25}\b(?:someone\s+else|somebody\s+else|the\s+others?|others?|another)\b
  `,
  pattern`
    \bi\s+could\s+(?:simply\s+|just\s+|easily\s+|also\s+|have\s+)*(?:simply\s+|just\s+|easily\s+)*
    (?:
      passed|forwarded|shrugged|gone|waited|sent|handed|pointed|stayed|carried\s+on|said\s+nothing|
      turned\s+away|done\s+nothing
    )\b
    |\b(?:was|is|were|are)\s+(?:clearly\s+)?the\s+(?:thing|affair|business|baby)\s+of\s+
    (?!mine\b|my\b|our\b)
    |\b(?:was|were|is|are)\s+for\s+(?:the|our|another|an?)\s+(?:[\w'-]+\s+){1,4}?to\s+
    (?:prepare|do|fix|handle|decide|solve|repair|write|clean|order|check|sort|settle|deal)\b
  `,
  pattern`
    \b(?:outside|beyond)\s+(?:of\s+)?(?:
      (?:my|our|what)\s+(?!office\b|door)(?:[\w'-]+\s+){0,3}?(?:${duty}|assign\w*|i\s+was)
      |(?:the|that)\s+(?:[\w'-]+\s+){0,3}?
      (?:charter|scope|roadmap|goals|remit|responsibilit\w+|assignment|job|role|mandate|brief)
    )\b
  `,
  pattern`
    (?:\b|(?<=\b(?:are|could|did|do|does|had|has|have|is|must|should|was|were|would)))${not}\s+
    (?:really\s+|even\s+|actually\s+|officially\s+|strictly\s+|formally\s+|exactly\s+)?
    (?:(?:in|on|part\s+of|within|under|inside|among)\s+)?
    (?:my|mine|ours?)\b(?!\s+(?:${possessedIdeas}|goal\b))
  `,
  pattern`
    \b${nobody}\b(?:\s+had|\s+has|\s+was|\s+ever|\s+else|\s+of\s+them|'d|\s+there|\s+in\s+\w+)*\s+
    (?:
      (?:been\s+)?${asked}|asked|owned|claimed|felt\s+responsible|was\s+responsible|responsible|in\s+charge
    )\b(?!
      \s+(?:the|that|those|these|her|him|them|his|their|my|our|any|a|for\s+(?:the|a|an|any))\b
      (?<!
        \bowned\s+the
      )
    )
  `,
  pattern`\b${nobody}\b(?:\s+had|'d)?\s+${ownsIt}`,
  pattern`
    \bwithout\s+(?:being|having\s+been|anyone|anybody|a\s+(?:ticket|request|mandate|brief))\s*
    (?:having\s+|had\s+)?(?:been\s+)?(?:asked|told|assigned|asking|telling|requested)?\b
  `,
  pattern`
    \b(?:on|off|at|of)\s+my\s+own\s+(?:initiative|bat|accord|motion)\b
    |\bunasked\b
    |\bunowned\b
    |\bunprompted\b
    |\buninvited\b
    |\bunassigned\b
    |\bself-initiated\b
  `,
  pattern`
    \b(?:there\s+(?:was|is|were)|had|came\s+with|with)\s+(?:no|neither\s+an?)\s+(?:[\w-]+\s+)?
    (?:ticket|owner|request|mandate|assignee|successor|order|brief|assignment)s?\b
    (?!
      \s+(?:
        machine|office|counter|system|window|fee|prices?|number|attribute|attributes|field|column|tag|flag|
        id|name
      )
    )
    |^\W*no\s+(?:ticket|request|owner|mandate|assignment)\b
    |\bno\s+(?:ticket|request|order)s?,?\s+(?:and\s+|or\s+)?no\b
    |\bnor\s+was\s+(?:it|this)\s+(?:mine|my)\b
  `,
  pattern`
    \bneither\s+(?:[\w'-]+\s+){0,6}?(?:claimed|had|owned|felt|wanted|took|was\s+responsible)\b
    |\b(?:
      gap
      |crack
      |seam
      |between\s+(?:the\s+)?(?:two|both|our)\s+(?:teams|departments|groups|wards|units|chairs|stools)
    )\b
  `,
  pattern`
    \b(?:was|is|were|are|sat|lay)\s+(?:officially\s+|formally\s+|really\s+|actually\s+)?
    (?:
      (?:the\s+)?(?:[\w-]+\s+){0,3}[\w-]+(?:'s?|s')|somebody\s+else's|someone\s+else's|
      another\s+[\w'-]+(?:\s+[\w'-]+)?
    )\s+(?:${duty}|responsibility|duty|job|concern|territory|area|process|part)\b
  `,
  pattern`
    \b(?:another|a\s+different|some\s+other|the\s+other|other)\s+(?:\w+\s+)?${group}s?\b[^.;]{0,20}\b
    (?:
      owned|ran|runs|owns|maintained|was\s+responsible|looked\s+after|was\s+in\s+charge
    )\b
  `,
  pattern`
    \b${belongs}\s+(?!(?:me|us|my|our|it|that|them|this|same)\b)
    (?!(?:the|a|an|one\s+of\s+the)\s+(?:[\w-]+\s+)?${peopleOrTimes}\b)(?:the\s+|another\s+|a\s+|an\s+)?
    [\w'-]+
  `,
  pattern`
    \b(?:ha[sd]|have)\s+(?:its|their|his|her)\s+own\s+(?:[\w-]+\s+)?
    (?:
      supervisor|manager|owner|team|staff|lead|head|people|department|engineer|maintainer|nurse|technician|
      group|coordinator
    )s?\b
  `,
  pattern`
    \bofficially\s+i\s+(?:was|am|worked|belonged|had)\b
    |\bmy\s+(?:contract|role|job|position|title|place)\s+(?:is|was)\s+
    (?:for|in|at|with|on|only|the|that\s+of)\s+(?!to\b)
    |\b(?:had|has|have)(?:n't|\s+not|\s+never)\s+(?:given|assigned|handed|passed)\s+
    (?:me|it\s+to\s+me|this\s+to\s+me|us)\b
    |\bwas(?:n't|\s+not)\s+routed\s+to\s+(?:anyone|me|us)\b
    |\b(?:owned|ran|maintained|managed)\b[^.;!?]{1,40},\s+not\s+(?:us|me|my|we|i)\b
    |\bno\s+[\w-]+(?:\s+[\w-]+)?,\s+no\s+[\w-]+(?:\s+[\w-]+)?,?\s+(?:and\s+)?no\s+
    (?:request|ticket|owner|order|mandate|deadline|alert)\b
  `,
  pattern`
    \b(?:was|is|had\s+been|were)\s+(?:assigned|given|routed|sent|allocated|allotted|handed)\s+to\s+
    (?:another|a\s+different|the\s+other|somebody|someone)\b
    |\bunassigned\b
    |\bnot\s+assigned\b(?!\s+to\s+(?:any|the|a|an)\s+(?!team|group|person|department))
    |\b(?:wasn't|not|never)\s+(?:assigned|given|routed|allocated)\s+to\s+
    (?:
      me
      |us
      |anyone
      |anybody
      |any\s+(?:team|group|person|department|colleague|owner|engineer|nurse|teacher|of\s+us)
    )\b
    |\bon\s+(?:nobody's|no\s+one's|no-one's)\s+\w+\b
    |\bnobody's\s+(?:job|task|business|duty|baby|child|problem|responsibility|work|area)\b
  `,
  pattern`
    \b(?:in\s+addition\s+to|on\s+top\s+of|besides|alongside|next\s+to|beside|apart\s+from)\s+my\s+
    (?:own\s+|two\s+|three\s+)?
    (?:regular|normal|usual|own|actual|daily|day|main|official|real|assigned|ordinary|planned)?\s*
    (?:duties|job|work|tasks?|projects?|role|workload|shifts?|classes|lessons|assignments?)\b
    |\b(?:would|should)\s+(?:normally\s+|usually\s+|really\s+|actually\s+)?have\s+been\s+
    (?:responsible|in\s+charge|\w+'s\s+(?:job|task|duty))\b
  `,
  pattern`
    \bi(?:\s+am|'m|\s+was)(?:\s+not|n't)\s+(?:
      meant|allowed|authori[sz]ed|entitled|permitted|required|obliged|employed|trained|on\s+duty|contracted|
      scheduled|rostered
    )\s+(?:to|for)\b
    |\b(?:fell|fallen|falling|slipped|sat|sits|lay|lived|got\s+lost)\s+(?:right\s+|exactly\s+|somewhere\s+)?
    (?:through\s+the\s+cracks?|between)\b
    |\btold\s+me\s+(?:
      to\s+(?:stay\s+out|leave\s+it|ignore\s+it|mind\s+my|keep\s+out|forget)
      |not\s+to
      |(?:that\s+)?it\s+(?:wasn't|was\s+not|isn't)
    )\b
  `,
  pattern`
    \b(?:another|a\s+different|someone\s+else's|somebody\s+else's|a\s+neighbou?ring)\s+
    (?:(?:[\w-]+\s+){0,2}[\w-]+(?:'s|s')\s+)?(?:(?<=(?:'s|s')\s))(?:[\w-]+)
  `,
  pattern`
    \b(?:nobody|no\s+one|no-one)(?:\s+else)?\s+(?:was|were|is|had\s+been)\s+(?:\w+ly\s+)?
    (?:
      working|addressing|picking|dealing|handling|taking|looking|fixing|following|assigned|on\s+it|watching|
      minding|covering|doing
    )\b
    |\bi(?:\s+\w+)?\s+(?:am|was|'m|work(?:ed)?)\s+(?:in|at|for|with|on)\s+[^.;!?,]{2,40},\s+not\s+
    (?:in|at|for|with|on|the|their)\b
    |\bi(?:\s+am|'m|\s+was)\s+an?\s+[\w\s-]{2,30},\s+not\s+an?\b
    |\b(?:my|our)\s+(?:own\s+)?(?:
      responsibilit(?:y|ies)|job|role|area|work|team|task|tasks|duties|part|side|scope|remit
    )\b[^.;!?]{2,60}(?:,|\sand)\s+not\b
  `,
  pattern`
    \b(?!i\b|we\b)[\w'-]+\s+should\s+(?:really\s+|actually\s+|normally\s+)?have\s+
    (?:done|fixed|caught|handled|checked|taken\s+care|looked|noticed|owned|dealt)\b
    |\breport(?:s|ed)?\s+to\s+(?:a\s+different|another|someone\s+else|somebody\s+else)\b
    |\b(?:come|comes|came)\s+from\s+(?:a|another|the)\s+(?:[\w-]+\s+)?
    (?:team|department|group|office|unit|ward|plant|site)\b(?=\s+(?:in|at|of|with)\b|\s*[.,;])
    |\bi(?:\s+was|'m|\s+am)(?:n't|\s+not)\s+the\s+(?:one|person)\b
    |\b(?:nobody|no\s+one)\s+would\s+(?:ever\s+)?have\s+
    (?:blamed|noticed|minded|expected|asked|complained|held|said)\b
  `,
  pattern`
    \b(?:was|is|'s)\s+(?:really\s+|actually\s+|clearly\s+|officially\s+|strictly\s+)?(?:a|an)\s+
    (?:matter|case|question|job|task|topic|thing|problem)\s+(?:for|of)\s+(?!me\b|us\b|my\b|our\b)
    (?:the\s+|another\s+|a\s+)?[\w-]+
    |\bi\s+could\s+(?:simply\s+|just\s+|easily\s+|also\s+)?have\s+(?:simply\s+|just\s+)?
    (?:walked|left|ignored|looked\s+away|let\s+it|passed\s+by|closed|kept\s+quiet|said\s+nothing)\b
    |\bon\s+my\s+own\b(?=\s*(?:[.,;]|besides|next|after|without|and\s+nobody|in\s+addition))
    |\bnot\s+my\s+(?:problem|mess|business|circus)\b
    |\b(?:my|our)\s+(?:shift|team|department|ward|group)'s\s+
    (?:mess|job|task|duty|responsibility)\b(?<=\b\w*n't\s+[^.;!?]*)
  `,
  pattern`
    (?:\b(?:is|are|was|were)|'s)\s+
    (?:officially\s+|normally\s+|usually\s+|strictly\s+|really\s+|actually\s+)?(?:the\s+)?
    (?:
      job|duty|task|business|responsibility|work|domain|territory|turf|remit|area|concern|problem|property
    )\s+of\s+(?!mine\b|my\b|our\b)[\w'-]+
  `,
  pattern`
    \b${nobody}\b(?:\s+\w+){0,5}?\s+(?:
      had\s+put|put|expected|felt|wanted|ordered|would\s+have\s+expected|had\s+(?:told|given|assigned|hired)
    )\s+(?:
      it\b
      |this\b
      |that\b
      |(?:me|us)\b(?!\s+(?:how|what|when|where|why|which|about|that))
      |responsible
      |an?\s+[\w-]+\s+to\b
    )
  `,
  pattern`
    \b(?:was|were|is)(?:n't|\s+not|\s+never)\s+(?:on|in)\s+(?:anyone's|anybody's|my|our|any|the\s+team's)\s+
    (?:[\w-]+\s+)?
    (?:list|plan|plate|radar|books?|desk|agenda|calendar|diary|schedule|contract|targets?|inbox)\b
    |\babove\s+my\s+(?:pay\s?grade|station|level)\b
    |\b(?:it|that|which|and)\s+had\s+no\s+
    (?:maintainer|owner|caretaker|keeper|guardian|responsible\s+person|editor|lead)\b
  `,
  pattern`
    (?:\bnot|n't|\bnever)\s+(?:what|the\s+thing|something|why|the\s+reason)\s+(?:that\s+)?(?:i|we)\s+
    (?:was|am|were|are|had\s+been|have\s+been|'d\s+been)\s+
    (?:paid|hired|there|employed|asked|trained|responsible)\b
    |\bwhat\s+i\s+was\s+(?:paid|hired|employed)\s+(?:to|for)\b
    |\b(?:was|is)(?:n't|\s+not)\s+(?:for\s+me|up\s+to\s+me|my\s+place|mine)\b
    |\bmy\s+(?:assignment|job|role|part|task|work|responsibility|shift|contract|duty|order|brief)\s+
    (?:ended|stopped|finished|was\s+over|was\s+done|had\s+ended)\b
    |\b(?:are|is)\s+(?:handled|run|managed|done|decided|planned|processed|dealt\s+with|looked\s+after)\s+
    (?:in|at|from|by)\b
  `,
  pattern`
    \b(?:
      none\s+of\s+(?:my|our)\s+(?:business|affairs?|concern|responsibilit\w+|duties|tasks?|remit)
      |no\s+business\s+(?:\w+ing)
      |nothing\s+to\s+do\s+with
    )\b
  `,
  pattern`
    \bi\s+(?:had|have|held)\s+(?:no|not\s+any)\s+(?:[\w-]+\s+)?
    (?:
      mandate|duty|duties|responsibility|role|business|assignment|authority|say|part|formal\s+role|order
    )\b
  `,
  pattern`
    \bi\s+(?:was|am|'m)(?:\s+not|n't|nt|\s+never)\s+(?:officially\s+|formally\s+|even\s+)?
    ${assignedStates}\b
  `,
  pattern`
    \bi\s+(?:had|have)(?:\s+not|n't|nt|\s+never)\s+been\s+(?:asked|assigned|told|given|tasked|hired|invited)
    \b(?!\s+(?:how|what|when|where|why|which|any\s+training))
  `,
  pattern`
    \b\w*(?:not|n't|nt|never)\s+(?:something|anything|a\s+thing)\s+(?:that\s+)?i\s+
    (?:was|had|have|am|should)\b
  `,
  pattern`
    \bmy\s+(?:own\s+)?(?:
      role|job|assignment|contract|job\s+description|task|work|goals?|brief|topic|duties|position|remit|
      scope|responsibility
    )\b[^.;]{0,40}?\b${coveredOnly}\b
  `,
  pattern`
    \bi\s+was\s+(?:only\s+)?(?:hired|employed|there|brought\s+in|contracted|paid|taken\s+on)\s+(?:only\s+)?
    (?:for|to|as)\b[^.;]*\b(?:only|just|not|n't)\b
    |\bi\s+was\s+only\s+(?:hired|employed|there|paid)\b
  `,
  // Who does it instead: a rule of competence stands in the present, or says "normally", "up to", "a matter for".
  pattern`
    \b(?:was|is|were|are|'s)\s+(?:really\s+|entirely\s+|solely\s+|always\s+|normally\s+)?
    (?:
      up\s+to
      |down\s+to
      |(?:a\s+)?(?:matter|job|question|task|case|topic|thing|something|decision|one)\s+for
      |in\s+the\s+hands\s+of
      |with
    )\s+(?:the\s+|another\s+|our\s+|a\s+|an\s+)?(?:[\w'-]+\s+){0,2}?
    ${organisations}\b(?!\s+(?:of|name|number))
  `,
  pattern`
    \b(?:was|is|were|are)\s+(?:an?\s+|the\s+)(?:[\w-]+\s+)?${houses}\s+
    (?:
      matter|affair|job|task|topic|responsibility|thing|decision|question|concern|business|domain|area|
      project|process|system
    )\b(?!\s+(?:that|which|i|we)\b)
  `,
  pattern`
    \b${organisations}\s+(?:normally|usually|officially|formally|always|typically|alone)\s+
    ${responsibleVerbs}\b
  `,
  pattern`
    \b(?:is|are)\s+(?:[\w-]+ly\s+|always\s+)?(?!${passiveVerbs}\b)\w+(?:ed|en|wn|pt|lt|un|ne|ht|ade|ung|ut)
    (?:\s+(?:up|out|down|off|in|after))?\s+by\s+(?:the\s+|an?\s+|another\s+|our\s+)?(?:[\w'-]+\s+){0,3}?
    ${organisations}\b
  `,
  pattern`
    \b(?:was|is|were|are)\s+(?:the\s+|our\s+|another\s+)?[\w-]+(?:'s|s')(?=\s*(?:[.,;!)]|$|and\b|but\b))
    (?<!\b(?:that|it|what|there|here|let|he|she|who)'s)
  `,
  pattern`
    \b(?:would|should|might|could)\s+(?:[\w-]+ly\s+)?(?:have\s+been|be)\s+(?:the\s+|our\s+|an?\s+)?
    (?:[\w-]+\s+){0,3}[\w-]+(?:'s|s')\s+(?:[\w-]+\s+)?${duty}\b
  `,
  pattern`
    \bthe\s+responsible\s+(?:[\w-]+\s+)?
    (?:person|team|department|manager|colleague|office|engineer|nurse|teacher|company)\b
    |\b(?:it|that|this|which|and)\s+(?:was|is)(?:n't|\s+not)?\s+for\s+
    (?:the\s+\w+|others|somebody\s+else|someone\s+else|them|me)\s+to\s+\w+
    |\b(?:others|other\s+people|somebody\s+else|someone\s+else|another\s+person|other\s+colleagues)\s+
    (?:was|were|is|are)\s+(?:paid|responsible|in\s+charge|employed|supposed)\b
  `,
  // Everybody waited for somebody else.
  pattern`
    \b(?:everyone|everybody|each|all|we\s+all|they\s+all|both(?:\s+\w+)?|each\s+\w+|people)\b[^.;!?]{0,30}\b
    (?:
      assumed|thought|believed|hoped|expected|waited|pointed|supposed|relied|said
    )\b[^.;!?]{0,20}\b(?:someone\s+else|somebody\s+else|the\s+other|others?|another)\b
  `,
  pattern`
    \b(?:neither|none)(?:\s+of\s+(?:them|the\s+\w+|these))?\s+(?:\w+\s+)?
    (?:did|does|acted|moved|cared|reacted|wanted|answered|would)\b(?!\s+not)
    |\b(?:lying|lay|hanging|hung|stuck|pushed|sent|passed|lost|caught|bounced)\s+(?:[\w-]+\s+){0,2}
    (?:between|back\s+and\s+forth)\b
  `,
  pattern`
    \bthere\s+(?:was|is|were)\s+(?:nobody|no\s+one|no-one|no\s+\w+)\s+(?:\w+\s+)?
    (?:responsible|in\s+charge|assigned|who\s+(?:owned|felt|looked\s+after|took\s+care|was))\b
  `,
  // What one was there for.
  pattern`
    \b(?:not|n't|never|nothing|none|no\s+part|neither|hardly)\b[^.;!?]{0,50}\b
    (?:
      what|things?|something|anything|duties|tasks?|work|that|which
    )\s+(?:i|we)\s+(?:was|am|were|are|had\s+been|have\s+been|'m|'d\s+been)\s+
    (?:ever\s+|really\s+|actually\s+)?
    (?:paid|hired|employed|asked|told|trained|responsible|meant|supposed|there|assigned|given|sent)\b
  `,
  pattern`
    \bi(?:\s+was|\s+am|'m|\s+worked)\s+(?:there\s+)?(?:only|just|merely|simply|nothing\s+but)\s+
    (?:
      supposed
      |meant
      |expected
      |hired
      |allowed
      |there
      |asked
      |responsible
      |in\s+charge
      |(?:as\s+)?an?\s+
      (?!few\b|bit\b|little\b|minute\b|hour\b|day\b|week\b|step\b|phone\b|part\s+of\b|child\b|human\b)[\w-]+
    )
    |\bas\s+an?\s+(?:simple|mere|plain|normal|ordinary|small)\s+[\w-]+
    |\bi(?:\s+was|\s+am|'m)\s+an?\s+(?:guest|visitor|outsider|stranger|bystander|newcomer)\b
  `,
  pattern`
    \b(?:my|our)\s+(?:own\s+)?(?:
      contract|role|job|position|post|brief|task|assignment|remit|work|duty|duties|scope|mandate|
      responsibilit(?:y|ies)|shift
    )\b[^.;!?]{0,60}\b(?:
      only|nothing\s+else|full\s+stop|and\s+that\s+was\s+(?:it|all)|nothing\s+more|ended|stopped
    )\b
  `,
  pattern`
    \b(?:not|never|n't)\s+(?:been\s+|be\s+)?(?:a\s+)?(?:part|among|one)\s+of\s+
    (?:the\s+|an?\s+|my\s+|our\s+|any\s+)?(?:[\w'-]+\s+){0,2}
    (?:duties|tasks?|job|role|work|responsibilit\w+|remit|contract|assignment|description|goals?|plan)\b
    |\b(?:not|never|n't)\s+(?:\w+\s+)?(?:put|written|included|planned|listed|set|given)\s+
    (?:it\s+|this\s+|that\s+)?(?:in|on|among|as\s+one\s+of)\s+my\s+\w+
  `,
  pattern`
    \b(?:had|have|has|'ve|with|without)\s+(?:no|any|not\s+any|little)\s+
    (?:formal\s+|official\s+|real\s+|direct\s+)?(?:
      say|authority|mandate|jurisdiction|business|power|obligation|stake|formal\s+role|right|responsibility|
      reason
    )\s+(?:over|in|on|at|there|to|for|whatsoever|with)\b
    |\bno\s+authority\b
  `,
  pattern`
    \b(?:out|outside)\s+of\s+(?:my|our)\s+(?:own\s+)?
    (?:hands|scope|remit|area|control|lane|zone|field|competence|reach|world)\b
    |\bfar\s+(?:from|outside)\s+my\s+(?:own\s+)?(?:desk|area|role|job|field)\b
    |\b(?:did|does)(?:n't|\s+not)\s+
    (?:concern|touch|affect|involve|fall\s+(?:to|under|within)|belong\s+to|lie\s+with|sit\s+with)\s+
    (?:me|us|my|our)\b
  `,
  // One's own idea.
  pattern`
    \b(?:came|come)\s+up\s+with\s+(?:it|this|that|the\s+\w+)\s+(?:all\s+)?(?:myself|on\s+my\s+own|alone)\b
    |\b(?:was|were)\s+my\s+own\s+(?:idea|initiative|decision|suggestion|project)\b
    |\bthe\s+(?:idea|initiative|suggestion|push)\s+(?:was\s+mine|came\s+from\s+me)\b
    |\bi\s+volunteered\s+(?:to|for\s+(?:it|this|that|the))\b
    |\bvoluntarily\b
    |\btook\s+it\s+(?:upon|on)\s+myself\b
    |\bbefore\s+(?:anyone|anybody)\b[^.;!?]{0,15}\b(?:asked|noticed|told|raised|complained|had)\b
  `,
  pattern`
    \bi\s+(?:did\s*n't|did\s+not|do\s*n't|do\s+not|never)\s+(?:even\s+|really\s+|officially\s+)?
    ${ownershipPhrases}\b
    |\b(?:although|though|but|even\s+though|while|whereas)\s+(?:i|we)\s+
    (?:work(?:ed)?|sit|sat|was|were|am|belong(?:ed)?)\s+(?:in|at|for|on|with|to)\s+
    (?:the\s+|an?\s+|another\s+)?(?:different|other|another|[\w-]+)\b
  `,
];

const others = anyOf(`
  church city club council landlord neighbour railway school state supplier tenant town university vendor
`);
/** What one is there for says whose the rest was: "I'm paid to take blood", "the council's hedge", "punctuality had its own desk". */
export const ofAnotherTrade = pattern`
  \bi(?:'m|\s+am|\s+was|\s+had\s+been)\s+(?:only\s+|just\s+)?(?:paid|hired|employed|there)\s+(?:to|for|as)\b
  |\bi\s+(?:only|just)\s+(?:came|went|was\s+there|passed)\b
  |\b(?:belong(?:s|ed)\s+to|was\s+run\s+by|is\s+run\s+by)\s+(?!me\b|us\b)
  |\b(?:is|was|it's|were)\s+(?:the\s+|another\s+|our\s+)?(?:other\s+|next\s+)?${others}'s(?=\W)
  |\b(?:is|are|was|were)\s+(?:bought|done|handled|kept|looked\s+after|maintained|managed|ordered|owned|planned|run)\s+by\s+
  (?:another|the|our)\s+(?!whole\s+team\b)
  |\b(?:had|has|have)\s+(?:its|their)\s+own\s+(?:department|desk|manager|office|owner|people|person|staff|team)\b
  |\b(?:is|are)\s+\w+(?:ed|en|pt)\s+by\s+(?!hand\b|law\b|me\b|my\b|us\b|\w+ing\b)
  |\b(?:bench|desk|job|part|place|remit|responsibility|role|work)\s+(?:end(?:s|ed)|stop(?:s|ped))\s+(?:at|when|where|with)\b
  |\b(?:on\s+the\s+books|the\s+business|the\s+task|the\s+job)\s+of\s+(?:another|the)\s+
  |\b(?:domain|ground|kingdom|patch|realm|territory|turf)\s+of\s+(?:another|the)\b
  |\bnobody\s+(?:would|could)\s+(?:have\s+)?(?:ask|blame|expect|miss)(?:ed)?\b
  |\b(?:is|are|was|were)\s+for\s+the\s+(?:[\w-]+\s+)?(?:department|doctors?|engineers?|manager|nurses?|office|team)\b
  |\bnowhere\s+near\b
  |\bnothing\s+to\s+(?:do\s+with\s+me|look\s+for)\b
`;

const trades = anyOf(`
  accountant baker carpenter chemist cleaner coder dentist designer developer doctor driver electrician engineer
  expert fitter gardener joiner lawyer librarian manager mason mechanic medic midwife nurse physicist plumber
  programmer salesman specialist teacher technician translator
`);
const outsiders = anyOf(`
  customer freelancer guest newcomer outsider parent passenger passer-by substitute temp tenant visitor volunteer
`);

/** Whom people name who have no post to be named by. */
export const keepers = anyOf(`
  bloke blokes boss chap folks gaffer girl girls guy guys lad ladies lads lady lot man men people reps? sisters? woman women
`);

/** "Shop owners called": whom the trade serves, not who has the matter. */
const customerOwners = String.raw`\b(?:boat|building|business|cafe|car|cat|dog|flat|home|horse|house|land|pet|property|restaurant|shop|store)`;

const dates = anyOf(`
  april august autumn christmas december easter evening february friday january july june march midnight monday
  morning night noon november october saturday september spring summer sunday thursday tuesday wednesday winter
`);

/**
 * Words after which one cannot be sure that a boundary is missing: whose it is, who is there for what, what nobody does,
 * what one is not, whether one may. Too weak to be the boundary that is shown to a person.
 */
export const weakBoundary = pattern`
  \b(?:belong\w*|competence|jurisdiction|mandate|outsourced|permission|remit|responsib\w+|territory|volunteered|whose)\b
  |\b(?:owned|owns|ownership)\b|\bowners?\s+of\s+(?:it|our|that|the|this)\b
  |(?<!${customerOwners}\s+|\b(?:for|from|of|to|with)\s+(?:an?\s+|the\s+)?)\bowners?\b
  |(?<!\b(?:he|her|his|its|my|our|she|their|they|your)\s+)\bown\b(?=\s+(?:it|the|this|that|those|these)\b)
  |(?<!\bto\s+|\bi\s+)\b(?:in\s+charge|look(?:s|ed|ing)?\s+after|take[ns]?\s+care|(?<!\bthey\s+)took\s+care|maintain\w*|answer(?:s|ed|able)?\s+(?:for|to))\b
  |\b(?:is|are|was|were)\s+(?:[\w-]+\s+)?(?:done|ordered|run|kept|handled|planned|made|managed|decided|set|paid\s+for|bought|booked|cleaned|filled|serviced|written)\s+by\b
  |\b(?:fall|falls|fell|lie|lies|lay|rest|rests|rested|sit|sits|sat|live|lives|lived)\s+(?:to|under|with|between)\b
  |\b(?:is|are|was|were|it's|that's|be|been)\s+(?:the\s+|an?\s+|another\s+)?(?:[\w-]+\s+){0,2}[\w-]+(?:'s|s')(?=\s*(?:[.,;:!)]|$|and\b|but\b|to\b|(?:\w+\s+)?(?:affair|area|baby|business|call|concern|department|desk|domain|duty|ground|job|kingdom|matter|part|patch|problem|role|side|task|thing|trade|turf|work|world)\b))
  |\b(?:another|a\s+different|some\s+other|the\s+other)\s+(?:branch|building|company|crew|department|desk|division|firm|floor|group|office|section|shift|site|squad|team|trade|unit|ward)\b
  |\b(?:nobody|no\s?-?one|none|neither|not\s+a\s+soul|no\s+\w+)(?:\s+(?:of\s+(?:us|them)|had|has|ever|here|there|at\s+\w+|in\s+the\s+\w+|was|is|really|even))*\s+
  (?:ask|assign|bother|call|car(?:e|ing)|charg|claim|count|do(?:es|ing|ne)?\b|did|expect|feel|felt|fix|go\b|in\s+charge|look|mind|move|order|own|paid|pay|put|request|respons|sees?\b|saw|send|sent|set|tak|told|took|touch|tried|want|whose|would)\w*
  |\b(?:nobody|no\s?-?one|somebody|someone|anybody|anyone)(?:'s|\s+else(?!\s+(?:can|could|is|knew|knows|there|understands?|understood|was|were)\b))
  |\bonly\s+(?:borrow|came|come|cover|did|do|here|one\s+of|pass|rent|there|used?|work)\w*\b
  |\bi(?:'m|\s+am|\s+was)\s+(?:only|just|merely|not|no|never|neither)\b
  |\bi(?:'m|\s+am|\s+was)\s+(?:as\s+)?(?:an?\s+|the\s+)?${outsiders}\b
  |\b(?:not|n't|no|never|neither|nor)\s+(?:\w+\s+){0,2}(?:an?\s+)?${trades}\b
  |\b(?:not|n't|nt|never|neither|nor|hardly|nothing|none|no|without|beyond|besides|outside|far\s+from|apart\s+from|instead\s+of|on\s+top\s+of|next\s+to|in\s+addition\s+to|alongside|nowhere)\b[^.;!?]{0,40}\b(?:mine|ours|my|our|me)\b
  |\bmy\s+(?:[\w-]+\s+){0,2}?${duty}\b[^.;!?]{0,40}\b(?:not|n't|never|only|nothing|end(?:s|ed)|stop(?:s|ped)|starts?|finish\w*|elsewhere|different|something\s+else|another)\b
  |\bi\s+(?:don't|do\s+not|didn't|did\s+not|dont|didnt|never|don't\s+even)\s+(?:\w+\s+)?(?:build|buy|cook|decide|deal|do|drive|fix|handle|have\s+to|have\s+a|look|make|manage|order|own|paint|plan|program|repair|report|run|sell|teach|touch|work|write)\b
  |(?:,|;|:|\band|\bbut|\bwhile|\bwhereas|\bthough|\balthough)\s+(?:i|we)\s+(?:answer|bake|build|carry|clean|coach|code|cook|cut|dig|do|draw|drive|fix|fly|grow|lay|load|look|make|nurse|pack|paint|pick|play|post|pull|push|repair|run|sell|serve|sew|stack|sweep|take|teach|test|translate|treat|wash|weld|work|write)\b
  |\b(?:my|our)\s+(?:[\w-]+\s+)?(?:assignment|brief|contract|department|duties|field|job|patch|position|post|remit|role|side|task|trade|work)\s+(?:is|was|were|covers?|covered|says?|said|are|'s)\b(?!\s+(?:to|that)\b)
  |\bi(?:'m|\s+am|\s+was|\s+had\s+been|\s+get|\s+got)\s+(?:\w+\s+)?(?:paid|hired|employed|trained|there|taken\s+on|sent|booked)\s+(?:to|for|as|from)\b
  |\b(?:supposed|meant|paid|there|hired)\s+to\b(?=\s+(?:be\s+)?(?:check|clean|deal|do|done|fix|handle|keep|look|manage|order|repair|run|service|sort|watch)\w*)
  |\bshould\s+have\s+(?:been\s+)?(?:checked|cleaned|done|fixed|handled|noticed|ordered|seen|sorted)\b
  |\b(?:asked|begged)\b[^.;!?]{0,30}\b(?:(?:if|whether)\s+(?:i|it|we)|for\s+(?:leave|permission))\b
  |\b(?:blessing|go-ahead|leave\s+from|allowed\s+me|let\s+me(?!\s+(?:begin|explain|first|give|say|start|tell)\b)|gave\s+me\s+leave|say-so|said\s+i\s+(?:could|might))\b
  |\b(?:off\s+duty|off\s+shift|day\s+off|days\s+off|my\s+(?:lunch|tea|coffee)?\s*break|after\s+my\s+shift|before\s+my\s+shift|own\s+(?:accord|bat|hours|idea|initiative|motion|time)|unasked|unbidden|unpaid|uninvited|unprompted|off\s+my\s+own)\b
  |\b(?:third\s+party|third-party|agency|contractors?|subcontractors?|outside\s+(?:firm|company)|head\s+office|facilities)\b
  |\b(?:could|might)\s+(?:easily\s+|just\s+|simply\s+)?(?:have\s+)?(?:left|leave|walked|walk|ignored|ignore|shrugged|looked\s+away|passed|said\s+nothing|stayed)\b
  |\b(?:left|leave)\s+it\s+(?:alone|at\s+that|be|to\s+(?!me|us)\w+)
  |\b(?:walk(?:ed|s)?|drove|looked|went)\s+past\b
  |\b(?:stranger|strangers|neighbour(?:s|'s|ing)?)\b
  |\bhad\s+(?:nothing|little|no\s+\w+)\s+to\s+do\b
  |\b(?:without|not)\s+(?:being|having\s+been)\b
  |\b(?:technicians?|union|nurse|maintenance|estates|biomed|building\s+services|purchasing|treasurer|legal|vendor|foreman)\s+(?:do(?:es)?|handles?|keeps?|decides?|orders?|should|would)\b
  |\b(?:are|is|was|were|goes|went|hangs?)\s+(?:for|with|under|to)\s+(?:the\s+)?(?:biomed|building\s+services|estates|facilities|finance|it|kitchen|legal|maintenance|operations|plumbers?|purchasing)\b
  |\b(?:has|had|with)\s+(?:an?\s+|its\s+)(?:[\w-]+\s+)?(?:caretaker|desk|editor|firm|gardener|hotline|librarian|manager|officer|secretary|team|treasurer|vendor|warden)\b(?=\s*(?:[.,;!)]|$|for\b|of\b|in\b|who\b|that\b))
  |\bthere\s+(?:is|was)\s+an?\s+(?:[\w-]+\s+)?(?:department|desk|firm|form|hotline|office|person|service|team|vendor)\b
  |\b(?:is|was)\s+(?:the|our)\s+[\w-]+\s+who\b
  |\bfrom\s+(?:estates|facilities|it|maintenance|the\s+\w+\s+(?:office|team|department))\s+(?:should|would|was|were|normally|usually)\b
  |\bmy\s+(?:badge|hall|name|title|uniform|floor|line|corridor|counter|bench|lane)\s+(?:is|was|says?|said|ends?|stands?|stood)\b
  |\b(?:drawn\s+up|made|decided|printed|typed|written|done|kept|set|planned|ordered)\s+(?:upstairs|elsewhere|centrally|somewhere\s+else|in\s+(?:another|the\s+office|head))\b
  |\bi\s+was\s+(?:off|away|on\s+leave|on\s+holiday)\b
  |\b(?:they|the\s+\w+)\s+pays?\s+me\b
  |\bi\s+(?:had\s+)?(?:come|came|gone|went)\s+(?:there\s+)?(?:only\s+)?(?:for\b|to\b(?!\s+(?:an?|believe|know|like|my|our|realise|realize|see|\w+land|the|them|this|uk|us|work)\b))
  |\b(?:strictly|officially|formally)\b
  |(?<!\bi\s+)\bnormal?ly\b(?!,?\s+(?:i(?:'d|\s+would|\s+(?:always|do|make|start))|we\s+do)\b)
  |\b(?:nothing|no\s+one)\s+else\b
  |\bnone\s+of\s+an?\b|\bnever\s+in\s+an?\b
  |,?\s+and\s+i\s+(?:waited|sold|drove|taught|cleaned|served|packed|cooked)\b
  |\b(?:came|comes?|ranks?|ranked|runs?)\s+under\b(?!\s+(?:attack|fire|pressure|strain|water)\b)
  |(?<!\bi\s+(?:\w+\s+)?)\b(?:goes|go|went|ran|runs?|comes?)\s+(?:back\s+)?(?:through|via|to|by|out\s+to|off\s+to|over)\s+(?:an?\s+|the\s+|another\s+|our\s+)?(?:[\w-]+\s+){0,2}?(?:${organisations}|${keepers}|hotline|table)\b
  |(?<!\b(?:customers?|i|we)\s+(?:[\w-]+\s+){0,3}),\s+not\s+(?:i|me|mine|us|ours|we)\b(?!\s+\w+ed\b)
  |\b(?:had|has|have|got|pays?|employs?)\s+(?:[\w-]+\s+)?(?:a|an|its|their|our|the)\s+(?:own\s+)?(?:[\w-]+\s+){0,3}?(?:company|consultant|contract|contractor|coordinator|man|officer|person|supplier|woman)\s+(?:for|from|with|who|that)\b
  |\b(?:had|has|have|were|was)\s+(?:it|that|this|them|these|such\s+things?)?\s*on\s+(?:his|her|its|their)\s+(?:agenda|desk|list|plan|plate|roadmap|rota|schedule)\b
  |\b(?:are|is|it|was|were|would\s+have\s+been|should\s+have\s+been)\s+(?:an?\s+|one\s+)?(?:case|job|matter|one|question|something|task|thing|topic)\s+for\s+(?!me\b|us\b)
  |\bit\s+(?:would|should|ought\s+to)\s+have\s+been\s+(?:for|up\s+to)\b
  |\b(?:said|told\s+(?:me|us)|was\s+told|were\s+told)[,:]?\s+(?:to\s+|you\s+)?(?:leave|hands?\s+off|stay\s+out|don't\s+touch|keep\s+out|forget\s+(?:it|about))\b
  |\band\s+that(?:'s|\s+(?:is|was))\s+(?:it|all|that)\b
  |\bas\s+an?\s+(?:[\w-]+\s+){1,3}?(?:you|one)\b
  |\b(?:the|our)\s+(?:[\w'-]+\s+){0,2}?(?:${organisations}|${keepers})\s+(?:(?:always|mostly|normally|usually)\s+)?(?:would\s+(?:deal|handle|look|see|sort)|did\s+(?:all|it|that|them|the|these|this|those)|(?:had|have|has)\s+always|used\s+to\s+(?:deal|do|handle|keep|look|make|order|sort))\b
  |\b(?:was|were|is|are|went|came)\s+with\s+(?:the\s+)?(?:[\w-]+\s+){0,2}?(?:${organisations}|${keepers})\b
  |\b(?:been|got|was)\s+taken\s+on\b|\b(?:they|he|she|\w+)(?:'d|'ve|\s+had|\s+have)?\s+(?:hired|employed|engaged|booked|took|taken)\s+me\s+(?:to|for|as|on)\b
  |\bwhoever\b|\bi\s+(?:had|have|was)\s+(?:with\s+)?my\s+own\b|\bmy\s+own\s+(?:class|customers|desk|job|list|patients|people|pupils|rows|tables|ward|work)\b
  |\b(?:is|are|was|were)(?:n't|\s+not)\s+(?:allowed|meant|supposed|to\s+be\s+\w+ed\s+by)\b
  |\bmy\s+(?:bit|own|part|side|share|thing)\s+(?:is|was|were)\b
  |\bthere\s+(?:was|were|is|are)\s+(?:an?|one|two|three|four)\s+(?:[\w-]+\s+)?(?:${posts}|${keepers})\s+(?:for|who|to)\b
  |\bonly\s+(?:an?\s+|the\s+)?(?:${posts}|${keepers})\b
  |(?<!\b(?:our|my)\s+(?:[\w-]+\s+)?)\b(?:${posts}|${keepers})\s+(?:alone\s+|always\s+|normally\s+|only\s+|usually\s+)?(?!is\b|was\b|has\b|as\b)\w+s\s+(?:after|for|it|its|such|that|the|them|these|this|those|to|up)\b
  |\b(?:went|goes|go)\s+(?:away|back|off|out|over)\s+(?:to|with)\b
  |\b(?:are|is)\s+for\s+(?:the\s+)?(?:[\w-]+\s+)?(?:service|${houses}|${posts}|${keepers})\b
  |\b(?:handbook|manual|procedure)\b|\bvia\s+(?:the\s+)?\w+
  |\b(?:somebody|someone)\s+(?:comes|does|else|from|goes|has|looks)\b|\bthat(?:'s|\s+is|\s+was)\s+how\b
  |\b(?:office|desk|department|team|board|council|committee)\s+(?:alone\s+|always\s+|normally\s+|only\s+|usually\s+)?(?:checks|decides|draws|gives|handles|issues|keeps|looks|makes|orders|plans|prints|sends|sets|signs|sorts|writes)\b
  |\b(?:ran|kept|did|minded|looked\s+after|owned|wrote)\s+(?:it|that|the|this)\s+(?:[\w-]+\s+)?for\s+(?:[\w-]+\s+)?(?:decades|years)\b
  |\b(?:up|down)\s+to\s+(?:her|him|them|the\s+\w+)\b|\boff\s+limits\b|\bi\s+was\s+\w+ing(?=[.;!]|$)
  |\b(?:goes?|came|comes?|went|handed|passed|sent)\s+(?:down\s+|over\s+|ready\s+|straight\s+)?(?:from|to)\s+(?:an?\s+|the\s+)?(?:brewery|${houses})\b
  |\b(?:had|have|has)\s+(?:got\s+)?(?:an?|one|two)\s+(?:[\w-]+\s+)?(?:${posts}|${keepers})\s+(?:for|from|in|on)\b
  |\bmy\s+(?:chair|desk|office|seat|bench|locker|station)\s+(?:is|was|stood|stands)\b
  |\bon\s+loan\b|\bno\s+business\b|\b(?:was|were|is|are)\s+under\s+(?:an?|the|another)\s+(?:[\w-]+\s+)?(?:${houses}|${posts})\b
  |\b(?:is|are|was|were|been)\s+(?:(?:the|our|an?)\s+)?(?:[\w-]+\s+){0,2}(?!last\b|yesterday|today|let'|that'|what'|there'|it')[\w-]+(?:'s|s')\s+(?:baby|for|headache|hobby|pet|pride|since|toy|worry)\b
  |\b(?:is|are|was|were)\s+the\s+(?:[\w-]+\s+)?(?:company|council|landlord|agency|contractor|office|police|vendor)\s*(?=[.,;])
  |\b(?:nobody|no\s?-?one)\b[^.;!?]{0,30}\bhad\s+the\b|\bmy\s+(?:business|trade|craft)\s+(?:is|was)\b
  |\b(?:was|were|is|are)\s+(?:from|between)\s+(?:the\s+)?(?:${houses}|${posts})\b
  |(?<!\b(?:our|my)\s+)\b(?:${houses}|${posts}|${keepers})\s+(?:had|has|have)\s+always\b
  |\bdone\s+by\b(?!\s+(?:(?:the\s+)?end|hand|me|us|then|\d+|${dates})\b)
  |\b(?:his|its|their)\s+own\s+(?:crew|department|desk|folks|guys|lads|man|manager|office|people|person|staff|team|technicians?|workshop)\b
  |\bi\s+(?:am|was)\s+(?:meant|supposed|there|on\s+the\s+books)\s+(?:to|for|as)\b
  |\b(?:central|main|other|next)\s+(?:depot|house|kitchen|office|plant|school|store|yard)\b
  |\bmy\s+(?:apron|badge|contract|job\s+ad|letter|name\s+tag|overalls|pay\s*slip|shirt|title|uniform)\s+(?:reads?|says?|said|is|was|opens?|has|had)\b
  |\bwasn't\s+(?:on|in)\b|\bnot\s+(?:on|in)\s+(?:any|the|anyone's)\s+(?:list|plan|roadmap|rota|backlog|schedule|sprint)\b
`;

/** The words look like a boundary, but the work was given to the candidate or it is about something else. */
export const noBoundaryPatterns: readonly RegExp[] = [
  pattern`
    \bno\s+(?:ticket|request|job|task)\s+(?:was|is)\s+too\b
    |\basked\s+(?:\w+\s+)?questions?\b
    |\bit\s+was\s+(?:an?|our)\s+(?:team|joint|common)\s+decision\b
    |\bmine\s+to\s+(?:choose|change|set|move)\b
    |\b(?:belongs?|belonged)\s+to\s+(?:me|us)\b
    |\bwas\s+my\s+(?:job|responsibility|task|duty)\s*[.!]?$
  `,
  pattern`
    \bi\s+was\s+asked\s+(?:by|to)\b
    |\bmy\s+task\s+was\b(?![^.;!?]*\b(?:nothing\s+to\s+do|only|just|not|while|whereas)\b)
    |\bi\s+was\s+responsible\s+for\b(?!\s+\w+\s+only\b)
  `,
  pattern`
    \b(?:given|passed|assigned|handed)\s+to\s+(?:us|me)\b
    |\bi\s+was\s+(?:given|assigned\s+(?:to|the)|put\s+in\s+charge)\b
    |\b(?:my\s+(?:manager|boss|supervisor|director|head)|the\s+sister)\s+
    (?:
      asked
      |gave
      |assigned
      |put
      |told\s+me\s+to(?!\s+(?:stay|leave|ignore|not|keep\s+out|focus|mind|forget|let))
    )\b
    |\brequest\s+came\b
    |\bi\s+own\b
    |\bi\s+was\s+in\s+charge\b
    |\bgave\s+it\s+to\s+me\b
    |(?<!\b(?:nobody|no\s?-?one)\s+(?:had\s+|has\s+|ever\s+)*)\bput\s+me\s+on\b
    |\bmy\s+(?:task|job)\s+was\s+to\b
    |\bdone\s+by\s+me\b
  `,
];
