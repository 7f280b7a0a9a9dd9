/**
 * What went on without the candidate: others took it over, it became a rule, it prevented repeats, people grew.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';
import { organisations } from './organisations.words.ts';

/** Groups and persons other than the candidate. */
const others = anyOf(`
  agency agents? analysts? apprentices? apps? association authority bank board branch(?:es)? chains? chapters?
  chefs? class(?:es)? clinics? coaches colleagues? community compan(?:y|ies) competitors? consultants?
  contributors? cooks? council countries courses? crews? customers? dealers? departments? depots? desks?
  directors? district doctors? drivers? engineers? everybody everyone facult(?:y|ies) federation finance firm
  foreman foremen franchises? groups? head_office headquarters hospital hospitals? hotels? hq hr institute
  instructors? interns? it juniors? kitchens? lab labs leaders(?:hip)? leads leads? lecturers? legal
  librarians? lines maintainers? management managers? marketing mentees? midwives ministry nurses? offices?
  operations organi[sz]ation owners? partners? people pharmacy plants? practitioners? procurement product
  professors? projects? regions? repos(?:itories)? researchers? sales schools? security services? shifts?
  shops? sites? squads? stations? stores? students? supervisors? suppliers? surgeons? teachers? teams?
  therapists? trainees? trust tutors? union units? universit(?:y|ies) vendors? waiters? wards? warehouses?
`);
const rule = anyOf(`
  agenda budget catalogue check-?lists? code compulsory contracts? criteri(?:on|a) curriculum default drill
  exam guidelines? guides? habit handbook induction intranet job_description layout library mandatory manual
  method norm official onboarding permanent pipeline plans? playbook polic(?:y|ies) practice procedures?
  process(?:es)? protocol release_process requirement review_process roadmap rota routine rule rules runbook
  standard standards syllabus template toolkit training way
`);
const takesOver = anyOf(`
  adopt(?:ed|s|ing)? applied applies apply asked asks began begin begins borrow borrowed build_on built_on
  copied copies copy deploy\\w* do does doing followed follows implement\\w* included includes? install\\w*
  introduce introduced introduces keeps? kept merged pick_(?:it_)?up picked_(?:it_)?up print(?:s|ed)?
  quote[sd]? ran re-?us\\w+ replicate[sd]? requested requests reuse[sd]? roll(?:ed|s|ing)? run running runs
  shipped ships? start(?:ed|s)? switch(?:ed|es)? taken taken_(?:it_|this_)?over takes?_over taught teach
  teaches took took_(?:it_|this_|that_|them_)?over use used uses using want want(?:ed|s)? works?
`);
const numbersOfOthers = anyOf(`
  all another both each eight every five four her his many most my new nine other our seven several six some
  ten the their three twelve two
`);
const plural = frame`(?:${numbersOfOthers}|\d+)`;
const sharedThings = anyOf(`
  alert approach board check checklist concept copy dashboard design form format guide idea layout library
  list method model pattern practice procedure process report rota routine rule schedule scheme script set-up
  setup sheet system template test tool
`);
const sameThing = frame`(?:it\b|this\b|them\b|the\s+same\b|my\s+|our\s+|(?:a|the)\s+${sharedThings}s?\b)`;

const adoptedDeeds = anyOf(`
  asked bought built caught checked copied followed held hired included introduced kept opened ordered printed
  put required sent taught tested trained used
`);
const becameVerbs = anyOf(`
  added anchored are_now became become becomes becoming built copied embedded entered fixed found_its_way go
  goes included is_now is_today made makes moved now put taken turn turned was_made went written
`);
const rulesAndRecords = anyOf(`
  budget catalogue check-?list code contracts? curriculum guide handbook induction law library list manual
  onboarding playbook policy programme rulebook standards? template toolkit training wiki
`);
const vagueGoods = anyOf(`
  atmosphere better collaboration communication cooperation fine good great happier happy mood
  more_(?:trust|fun|respect|\\w+ness) pleased productive relations? relationship smooth\\w* well
`);
const deciders = anyOf(`
  board boss ceo cfo client company council cto customer department director he head leadership management
  manager owner school she team they
`);
const otherHouses = anyOf(`
  bakery branch city clinic company department farm firm hospital hotel library museum office plant restaurant
  school shop store team town university village ward
`);
const laterTroubles = anyOf(`
  attack audit breakdown crash failure fault flood frost heat-?wave incident inspection leak migration outage
  outbreak peak power_cut recall rollout rush spike storm strike surge wave
`);
const happenedAgain = anyOf(`
  been_(?:seen|one|another) come_back had_(?:one|another|a_(?:repeat|single)) happen(?:ed)? occur(?:red)?
  reappear(?:ed)? recur(?:red)? repeat(?:ed)? return(?:ed)?
`);
const decidingBodies = anyOf(`
  and boss ceo client company council customer director finance head head_office hq institute leadership
  management manager owner region school sponsor the_board they trust university who
`);
const mandatoryKinds = anyOf(`
  additional all another criterion every follow-up mandatory more network_person new part permanent person
  positions? posts? programmes? programs? projects? roles? second standard team third
`);
const adoptionVerbs = anyOf(`
  adopted bought built buy did do does doing fitted got hung introduced ordered plans?_with planted printed
  ran run set_up started taught teach took tried use[sd]? worked_with works?_with
`);
const nextOccasions = anyOf(`
  afternoon amount car course day deadline evening hour issue minute mistakes? month morning night number
  price problem reason route time train week year
`);
const installedVerbs = anyOf(`
  added brought built carried changed copied entered has_put has_written have_put have_written included made
  moved printed put took wrote
`);
const standingThings = anyOf(`
  agreements? branches budget cabins checklist clients contracts? courses? curriculum customers editions?
  farms form guidelines? handbooks? houses lines list manuals? models? plan polic(?:y|ies) procedures? product
  program programme releases? rules? schools series shops sites software standards? stores system template
  toolkit training version wards
`);
const continuedVerbs = anyOf(`
  carried_on carries_on checks? coaches continued?s? cooks? decides? do does handles? holds? keep_up keeps?
  kept_up leads? maintains? manages? orders? organi[sz]es? plans? repairs? run runs? solves? teach(?:es)?
  trains? uses? went_on works? writes?
`);
const withoutMe = anyOf(`
  (?:on|of)_(?:their|his|her|its)_own alone by_(?:themselves|herself|himself|itself) by_now ever_since
  every_(?:year|month|term|season|spring|autumn|quarter) independently now still themselves these_days
  to_this_day today without_me
`);
const plainKeptOnVerbs = anyOf(`
  carried_on continued held_on_to keeps?_going keeps?_on keeps?_up kept_on kept_up went_on
`);
const keptOnVerbs = frame`
  (?:
    (?:asked|wanted|decided|wants|voted|chose)\s+to\s+
    (?:keep|continue|have|repeat|do|use|borrow|adopt|copy|extend)
    |${plainKeptOnVerbs}
  )
`;
const doneStates = anyOf(`
  checked discussed displayed done given handed_out held planned practised presented printed read_out repeated
  reviewed sent shared shown taught trained updated used
`);
const coursesAndNewcomers = anyOf(`
  all apprentices basic conference course curriculum each every first induction month new newcomers now
  onboarding orientation other programme quarter since starters students today training year
`);

export const secondOrderPatterns: readonly RegExp[] = [
  // Others have it among their own things now, or changed those for it.
  pattern`
    \b(?:${organisations}|colleagues|others|they)\b(?!\s+(?:i|we)\b)[^.;!?,]{0,25}?\b(?:
      took|taken|put|has|have|had|built|build|copied|wrote|pulled|brought|carried|moved|added|worked
    )\s+(?:it|this|that|them|the\s+(?:same\s+)?[\w-]+(?:\s+[\w-]+)?|my\s+[\w-]+)\s+
    (?:in|into|on|onto|to)\s+(?:their|its|his|her)\s+(?:own\s+)?[\w-]+
  `,
  pattern`
    \b(?:${organisations}|colleagues|council|others|they)\b(?!\s+(?:i|we)\b)[^.;!?]{0,60}?\b(?:
      (?:in|on|to|from|for|at|out\s+of|of|across)\s+(?:all\s+)?(?:its|their)\s+other\s+[\w-]+
      |(?:once|after|when)\s+they\s+(?:had\s+)?(?:read|saw|seen|heard\s+(?:of|about)|tried)\s+(?:my|our|the|it|this)
    )\b
  `,
  pattern`
    \b(?:two|three|four|other|another|both|several|sister|neighbou?ring|next)\s+(?:[\w-]+\s+){1,3}
    (?:have\s+|has\s+)?(?:since\s+)?(?:asked|came|wrote)\s+(?:me\s+|us\s+)?for\s+
    (?:it|one|the\s+same|the\s+(?!job|post|bill|money|reason|manager|way|owner)[\w-]+|a\s+copy)\b
    |\b(?:learn(?:ed|t|s)?|work(?:ed|s)?|train(?:ed|s)?|taught|start(?:ed|s)?|copied)\s+from\s+(?:it|mine|the\s+same)\b
    |\b(?:it|this|that|which|machine)\s*(?:'s|\s+is)\s+now\s+(?:the|our|their)\s+(?!best|most|first|same)[\w-]+\b
    |\b(?:is|are)\s+now\s+\w+(?:ed|en|wn)\s+(?:to|in|on|at|with|into|by)\s+(?:every|all|each)\b
    |\bnow\s+[a-z]+(?:[^s]s|ches|shes)\s+(?:each|every|all)\b(?<!\b(?:i|we)\s+now\b[^.;!?]*)
  `,
  // Others use it now, load it, took it over in their own way.
  pattern`
    ^\W*(?!(?:i|we|you|it|to|which|that|when|if|since)\b)(?:(?!(?:i|we)\b)[\w'-]+\s+){1,4}?uses?\s+(?!to\b)
    (?:[\w'-]+\s+){1,5}?(?:now|today|nowadays)\b
  `,
  pattern`
    \b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|other|all|several|many|both)\s+
    (?:[\w-]+\s+){1,2}(?:now\s+|also\s+|already\s+|still\s+)*
    (?:
      import|use|load|call|link\s+to|depend\s+on|run|share|follow|read|subscribe\s+to|download|build\s+on|
      work\s+with|teach
    )\s+(?:it|this|them|the\s+same)\b
  `,
  pattern`
    (?<!\b(?:i|we)\s+(?:\w+\s+)?)\b(?:translated|adapted|copied|borrowed|forked|laminated)\s+
    (?:
      (?:my|our)\s+[\w-]+
      |(?:the\s+[\w-]+|it|this)\s+and\s+(?:now\s+)?(?:use|teach|hand|work|run|give|show|send)
    )\b
  `,
  pattern`(?<!\b(?:i|we)\s)\b(?:has|have)\s+${adoptedDeeds}\s+[^.;!?]{2,50}\bsince(?=\s*(?:[.,;!]|$|and\b))`,
  pattern`
    \bown\s+[\w-]+\s+(?:after|like|from|modelled\s+on)\s+(?:ours|mine|my|our)\b
    |\b(?:it|this|that|rule|test|list|check|clause|sentence|step)\s+(?:is|stands)\s+(?:now\s+)?in\s+
    (?:the|our|every|all)\s+(?:\w+\s+)?(?:
      contracts?|handbook|manual|guidelines?|rules|curriculum|induction|training|checklist|standard|
      programme|plan
    )\b
    |\bwent\s+upstream\b
  `,
  // What somebody did because of it.
  pattern`
    \b(?:because\s+of|thanks\s+to|after\s+(?:seeing|reading|hearing)|based\s+on|on\s+the\s+strength\s+of)\s+
    (?:this|that|these|those|the|my|our)\b(?:\s+[\w-]+){0,2}?,?\s+(?:the|our|two|three|both|another|all)\s+
    (?!i\b|we\b)(?:[\w-]+\s+){1,3}?(?:
      decided|voted|changed|gave|granted|bought|hired|funded|opened|built|ordered|approved|extended|
      introduced|rewrote|dropped|added
    )\b
  `,
  pattern`
    \b(?:when|after|once|as)\s+(?!i\b|we\b)(?:[\w'-]+\s+){1,4}?
    (?:saw|had\s+seen|read|heard|looked\s+at|learned)\s+
    (?:the|our|my|these|it|this|of|about)\b[^.;!?,]{0,40},\s*(?:it|he|she|they)\s+
    (?:
      bought|gave|decided|ordered|hired|opened|changed|built|granted|voted|funded|started|added|introduced|
      extended
    )\b
  `,
  pattern`
    \b(?:trained|taught|shown|showed|coached)\s+(?:it\s+)?(?:to\s+)?(?:now\s+)?
    (?:teaches|shows|trains|runs|leads|passes)\b
    |\bpays?\s+for\s+[^.;!?]{2,40}\b(?:all|every|each|other)\s+\w+
    |\bmade\s+(?:it|this|that)\s+an?\s+(?:fixed|regular|standing|permanent|yearly|annual|weekly|monthly)\b
    |(?<!\b(?:i|we)\s+(?:\w+\s+)?)\basked\s+(?:me\s+)?for\s+(?:
      (?:my|our)\s+(?!
        opinion|help|advice|name|number|support|address|passport|papers|side|view|input|feedback|order|bill
      )[\w-]+
      |a\s+copy
    )
    |(?<!\b(?:i|we)\s)\b(?:started|founded|opened|set\s+up)\s+(?:their|her|his|its)\s+own\b
  `,
  pattern`
    \b(?:it|that|this|which|sensor|alarm|alert|check|script|rule|test|checklist|form|valve|lock|gate|report)
    \s+(?:also\s+|has\s+|has\s+since\s+|already\s+)*(?:
      stopped|caught|prevented|saved|warned|flagged|blocked
    )\b[^.;!?]{0,60}\b(?:again|a\s+second\s+time|once\s+more|twice\s+more|another)\b
  `,
  // Others took it over.
  pattern`
    \b(?:${plural}\s+(?:[\w'-]+\s+){0,3}?)?${others}\b(?:\s+(?:in|at|from|of|on)\s+(?:the\s+)?[\w'-]+)?
    (?:
      [^.;!?]{0,25}?\b(?:
        have|has|had|who|since|later|then|also|now|still|and|even|already|soon|saw\s+it,?\s+they
      )
    ){0,2}\s+${takesOver}\s+(?:on\s+|out\s+|for\s+|to\s+|up\s+|over\s+|from\s+)?${sameThing}
  `,
  pattern`
    \b(?:spread|expanded|extended|rolled\s+out|copied|handed|passed)\s+(?:on\s+|out\s+)?
    (?:to|across|throughout)\s+(?!me\b|my\b|us\b)(?:the\s+|all\s+|two\s+|three\s+)?
    (?:other|rest|whole|entire|[\w-]+\s+(?:and|office|team|branch|site|ward|store))\b
  `,
  pattern`
    \b${others}\s+(?:[^.;!?]{0,15}\s)?(?:have|has)\s+(?:since\s+|now\s+|already\s+)?
    (?:
      adopted|copied|taken\s+over|introduced|picked\s+up|asked\s+for|started|moved\s+to|switched|followed|
      reused|borrowed
    )\b
    |\b(?:have|has)\s+since\s+\w+ed\b
    |\b(?:has|have)\s+picked\s+up\b
  `,
  // It became a rule or part of one.
  pattern`
    \b${becameVerbs}\b[^.;!?]{0,20}?\b(?:
      into|in|to|a|an|the|it|part\s+of|our|their|standard|mandatory|for|permanent|policy|practice|compulsory
    )\s+(?:[\w'-]+\s+){0,4}?${rule}\b(?<!\b(?:added|put|made|wrote|included)\s+(?:a|an|the)\s+[\w-]{1,20})
  `,
  pattern`
    \b(?:is|are|was|were)\s+(?:now\s+|today\s+|still\s+|since\s+)?(?:an?\s+)?
    (?:(?:fixed|regular|standing|permanent|official|yearly|weekly|daily)\s+)?(?:
      (?<!\b(?:was|were)\s(?:a\s)?)part\s+of\b
      |part\s+of\s+(?:the|our|their|its|every|each|all)\s+(?:[\w'-]+\s+){0,3}?${rule}\b
      |(?<=\bnow\s(?:an?\s)?(?:[a-z]+\s)?)(?:point|item|line|step|box|question|entry|row|check)\s+(?:on|in|of)\b
    )
    |\bmade\s+(?:it|this|that|them)\s+part\s+of\b
    |\bmade\s+(?:it|this|that|them)\s+(?:a\s+|an\s+|the\s+|our\s+|their\s+)?
    (?:standard|mandatory|compulsory|policy|permanent|default|official|rule)\b
    |\bchanged\s+(?:how|the\s+way)\b
  `,
  pattern`
    \b(?:
      guide|template|check-?list|manual|handbook|runbook|policy|form|agenda|onboarding|induction|curriculum|
      contract|standard
    )\s+(?:\w+\s+){0,2}?now\s+
    (?:starts?|begins?|includes?|names?|says?|has|requires?|asks?|covers?|contains?|ends?|opens?)\b
    |\bprevented\s+(?:\w+\s+)?(?:similar|further|more|other|another|repeat|\d+|two|three|four|five)\b
    |\bwhat\s+(?:[\w-]+,?\s+){1,5}(?:quotes?|uses?|follows?|works?\s+with|starts?\s+from)\s+
    (?:now|today|since)\b
    |\b${others}\s+(?:began|started)\s+to\s+\w+[^.;!?]*\b(?:all|every|each|their|other)\b
  `,
  pattern`
    \b(?:ended\s+up|found\s+its\s+way|is\s+now|are\s+now|was\s+taken|made\s+it|went)\s+(?:up\s+)?
    (?:in|into|onto|on)\s+(?:the|our|their|every|all|a)\b[^.;!?]{0,40}\b${rulesAndRecords}\b
    |\bturned\s+(?:it|this|that)\s+into\b
    |\broll(?:ed|s)?\s+(?:[\w'-]+\s+){1,4}out\b(?<!\bi\s+rolled[^.;!?]*)(?<!\bwe\s+rolled[^.;!?]*)
    |\b(?:later|since|now|meanwhile|then|subsequently)\s+(?:been\s+)?
    (?:used|applied|adopted|reused|extended|introduced|repeated|taken)\s+(?:again\s+)?
    (?:for|in|at|by|to|across|on|over)\b
  `,
  pattern`
    \b(?:not|n't|never|no|nobody|no-one|none|nothing|zero|not\s+one)\b
    (?!
      [^.;!?]*\b(?:heard|complain\w*|news)\b|\s+(?:\w+\s+)?(?:questions?|called|contact\w*)
    )[^.;!?]*\b(?:since(?!\s+(?:i|he|she|it|we|they)\s+(?:was|had))|again|ever\s+since)\b
    |\b(?:has|have)\s+since\s+(?:then\s+)?(?:become|been|\w+(?:ed|en|un|t))\b
  `,
  pattern`
    \b(?:their|her|his|its)\s+own\s+(?:
      version|copy|variant|edition|sheet|list|checklist|script|board|class(?:es)?|teams?|consumers?|shops?
    )\b
    |\bmade\s+(?:[\w'-]+\s+){1,4}(?:a|an|their|its|her|his)\s+
    (?:condition|rule|requirement|criterion|standard|duty|policy|must|fixture|regular\s+\w+)\b
    |\b(?:maintained|continued|carried\s+on|kept\s+up|kept\s+alive|kept\s+going|run)\s+(?:today\s+|now\s+)?
    by\s+(?!me\b|us\b)
    |\b(?:team|group|crew|staff|colleagues?|ward|department|we)\s+could\s+
    (?:finally|now|at\s+last|then|for\s+the\s+first\s+time)\b
    |\b(?:next|second|later|following)\s+(?:
      leak|incident|outage|error|failure|case|fault|mistake|breakdown|bug|fire|problem
    )\b[^.;!?]*\b(?:within|before|at\s+once|early|in\s+time|immediately)\b
    |\b(?:spotted|caught|found|saw|stopped|noticed)\s+the\s+(?:next|second|following)\b
    |\b(?:written|put|built|taken)\s+into\s+(?:the|our|their|every|all)\b
    |\bkeeps?\s+(?:it|the\s+\w+|them|this)\s+(?:going|running|alive|up|up\s+to\s+date)\b
  `,
  pattern`
    ^\W*(?:from\s+then\s+on|ever\s+since|to\s+this\s+day|since\s+then)\b(?!,?\s+(?:i|we)\b)
    (?![^.;!?]*\b${vagueGoods}\b)
  `,
  pattern`
    (?<!\bi\s)(?<!\bwe\s)\b(?:introduced|extended|adopted|expanded|copied)\s+(?:it|this|them)\b
    |\b(?:she|he|they|who)\s+(?:now\s+|still\s+|also\s+)?
    (?:runs?|keeps?|leads?|organi[sz]es?|uses?|maintains?|updates?|teach(?:es)?|repeats?)\s+
    (?:it|them|this)\b
    |\b${deciders}\s+(?:even\s+|also\s+|then\s+|therefore\s+|later\s+)?decided\s+to\b
    |\b(?:could|able\s+to|allowed\s+us\s+to|let\s+us)\s+(?:finally\s+)?
    (?:open|start|take\s+on|launch|build|expand|begin|offer)\s+(?:an?\s+|the\s+|our\s+|on\s+)?
    (?:second|new|third|another|next|additional|further|extra)\b
  `,
  pattern`
    \b(?:more|other|further|another|several)\s+(?:[\w-]+\s+){1,3}(?:have\s+|has\s+)?(?:since\s+)?
    (?:asked|requested|wanted|signed\s+up|applied|queued)\s+(?:me\s+|us\s+)?(?:for\s+)?
    (?:the|it|this|a|to)\b
    |\b(?:sister|partner|parent|mother|neighbou?ring|rival|second|other)\s+${otherHouses}\b[^.;!?]{0,20}\b
    (?:
      bought|licensed|ordered|uses?|took|wanted|got|runs?|has|tried|tested
    )\s+(?:the|it|this|one|a|our|my)\b(?!\s+(?:same\s+)?(?:problem|deadline|issue))
  `,
  // It stands everywhere, or grew into something.
  pattern`
    \b(?:
      hung|hangs?|taped|pinned|posted|printed|displayed|stuck|fitted|mounted|put up|stored|installed|
      in place|in use|live|available
    )\s+(?:up\s+)?(?:in(?:side)?|at|on|by|above|next\s+to|to|across|throughout)\s+(?:every|all|each)\b
    |\b(?:grew|grown|came|developed|arose|emerged|sprang|born|evolved)\s+(?:out\s+of|from|into)\s+
    (?:it|this|that|my|what|a\s+permanent|the\s+standard)\b
    |\b(?:the\s+)?last\s+(?:one\s+)?
    (?:of\s+(?:its|that|this|the)\s+(?:kind|sort|type)|(?:such|time)\s+(?:it|that|this)\s+happened)\b
    |\bused\s+to\s+be\s+my\b[^.;!?]*\bis\s+now\b
    |\bis\s+(?:the\s+reason\s+)?why\s+(?:the|our|all|every)\b
    |\bthe\s+seed\s+of\b
  `,
  pattern`
    \b(?:go-?ahead|green\s+light|money|funding|budget|approval|approved|funded|asked|permission)\b
    [^.;!?]{0,20}\bfor\s+(?:an?|the|two|three|four|five|\d+|all)?\s*
    (?:other|more|further|second|third|additional|permanent|follow-up|remaining|new)\b
  `,
  pattern`
    \b(?:in|during|at|through|on)\s+the\s+(?:next|following|second|later)\s+(?:[\w-]+\s+)?${laterTroubles}
    s?\b(?!,?\s+(?:i|we)\b)
  `,
  pattern`
    \b(?:
      whom?\s+i\s+(?:had\s+|have\s+)?
      (?:paired|trained|coached|worked|taught|mentored|hired|showed|shown)\b[^.;!?]{0,30}
    )\b(?:now|today|later|since|meanwhile|went\s+on)\b
    |\b(?:owns?|leads?|runs?|maintains?|teaches)\s+(?:the|that|this|it|their|her|his|our)\b[^.;!?]{0,30}\b
    (?:
      now|today|these\s+days|by\s+now|alone
    )\b(?<!\b(?:i|we)\s+(?:\w+\s+)?(?:own|lead|run|maintain)\b.*)
    |\b(?:took|merged|accepted|pulled\s+in)\s+(?:the|my|our)\s+
    (?:patch|fix|change|pull\s+request|proposal|plugin|rule)\b
    |\b(?:got|was|were)\s+merged\s+(?:upstream|into)\b
    |\bships?\s+(?:with|in)\s+(?:the|every|each|all)\b
  `,
  pattern`
    (?<!\b(?:i|we)\s)\bnow\s+(?:leads?|runs|teaches|trains|owns|coaches|keeps)\b
    |\b(?:other|neighbou?ring|sister)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:now|still|also|already|since)\s+
    (?!are\b|is\b|were\b|was\b|have\s+the\b|had\b|want\b|open\b)\w+
    |\b(?:others?|neighbou?ring|sister)\s+(?:[\w-]+\s+)?(?:use|do|run|follow|copy|work|share|fill)\b[^.;!?]*
    \b(?:now|today|too|since|same)\b(?!\s+(?:problem|issue|mistake))
    |\b(?:get|are|is)\s+taught\s+(?:it|this)\b
  `,
  pattern`
    \b(?:kept|saved|stopped|spared)\s+(?:[\w-]+\s+){1,4}from\s+(?:the\s+same|a\s+similar|another)\b
    |\b(?:led|moved|prompted|pushed|inspired|convinced)\s+(?:the|our|two|other|another)\s+(?:[\w-]+\s+){1,3}
    to\s+(?:change|adopt|review|introduce|copy|rewrite|start|drop|add|fund|hire|switch)\b
    |\b(?:law|rule|rules|policy|guideline|guidance|standard|procedure|curriculum|manual|regulation|by-?law)
    s?\s+(?:was|were|has\s+been|have\s+been|got)\s+(?:since\s+|then\s+)?
    (?:amended|changed|rewritten|updated|revised|extended)\b
  `,
  // It did not come back; it still runs.
  pattern`
    \b(?:has|have|had|did)(?:\s+not|n't)\s+${happenedAgain}\b
    |\b(?:never|not)\s+(?:
      happened|came\s+back|come\s+back|returned|recurred|repeated|(?:once\s+)?again\b|a\s+second\s+time
    )\b
    |\bno\s+(?:
      repeats?
      |recurrences?
      |further
      |similar
      |second\s+(?:case|time|leak|incident|accident|outbreak|outage|fire|theft|complaint|failure|loss|one)
      |new\s+case
    )\b
    |\bzero\s+(?:repeats?|recurrences?)\b
  `,
  pattern`
    \b(?:has|have)\s+(?:held|lasted|survived|stuck|been\s+(?:running|in\s+use|used|kept|stable))\b
    |\bhabit\s+stuck\b
    |\bit\s+stuck\b
    |\b(?:a|one|two|three)\s+(?:years?|months?)\s+(?:on|later),?\s[^.;!?]*\b(?:still|do|use|run|keep)\b
    |\bstill\s+(?:
      runs?|running|in\s+use|in\s+place|use[sd]?|do|does|keeps?|works?|meets?|teach\w*|follow\w*|stands?|
      the\s+(?:standard|default)
    )\b
    |\bno(?:body|\s+one)\s+(?:has\s+)?(?:went|gone)\s+back\b
  `,
  // It caught or prevented later cases.
  pattern`
    \b(?:similar|another|second|next|same)\s+(?:[\w-]+\s+){0,3}?(?:was|were|got|has\s+been|have\s+been)\s+
    (?:\w+\s+)?(?:caught|found|noticed|spotted|stopped|prevented|avoided|blocked|detected|solved|fixed)\b
  `,
  // People grew, were freed, or something new was set up.
  pattern`
    \b(?:trained|coached|taught|mentored|showed)\b[^.;!?]{0,50}\b
    (?:
      who|and\s+they|which|so\s+that\s+they|and\s+(?:she|he)
    )\b[^.;!?]{0,25}\b(?:
      runs?|running|leads?|leading|do|does|doing|teach\w*|train\w*|keep\w*|handle\w*|use|took
    )\b
    |\b(?:i|we)(?:'d|\s+had|\s+have|'ve)?\s+(?:trained|shown|showed|taught|coached|mentored|onboarded)
    (?:\s+it\s+to)?\s+(?:now|later|since|has|have|went|then|still|today)\s+\w+
    |\bwithout\s+(?:me|my\s+help)\b(?![^.;!?]*\b(?:would|nobody|no\s+one|nothing|could)\b)
    |(?<!\bi\s+(?:\w+\s+)?)\b(?:was|got|were|been)\s+promoted\b
    |\bsince\s+i\s+(?:left|moved|changed)\b
  `,
  pattern`
    \b(?:free[sd]|freed\s+up|let|allowed|enabled|made\s+(?:room|it\s+possible))\b[^.;!?]{0,40}\b
    (?:
      to\s+(?:start|begin|work|build|take|focus|spend|open|launch|do|go|move|teach|plan|see|run)
      |for\s+(?:a\s+)?(?:new|other)
    )\b
  `,
  pattern`
    \b${decidingBodies}\b[^.;!?]{0,25}\b(?:
      funded|hired|invested|approved|created|founded|set\s+up|extended|expanded|budgeted|paid\s+for|made
    )\b[^.;!?]{0,30}\b${mandatoryKinds}\b
  `,
  pattern`
    \b(?:
      what\s+came\s+out\s+of
      |out\s+of\s+(?:it|this|that)\s+(?:came|grew)
      |(?:it|this|that|which)\s+(?:also\s+)?
      (?:led\s+to|resulted\s+in|triggered|started|inspired|prompted|paved)
    )\b
  `,
  // Others by any name: they did the same, took it with them, wrote it into something that lasts.
  pattern`
    \b${organisations}\b(?!\s+i\b)[^.;!?]{0,40}?\b${adoptionVerbs}\s+(?:exactly\s+|much\s+)?the\s+
    same\b(?!\s+${nextOccasions}\b)
  `,
  pattern`
    \b(?:${organisations}|they|she|he|who|somebody|someone)\b(?!\s+i\b)[^.;!?]{0,30}?\b${installedVerbs}\s+
    (?:it|this|that|them|the\s+[\w-]+(?:\s+[\w-]+)?|my\s+[\w-]+|our\s+[\w-]+|a\s+[\w-]+)\s+
    (?:in|into|to|onto|on|as|up)\s+
    (?:the|its|their|his|her|our|all|every|other|a)\b[^.;!?]{0,40}\b${standingThings}\b
  `,
  pattern`
    \b${organisations}\b[^.;!?]{0,30}\b(?:picked|took|passed|carried|handed|brought|rolled|copied)\s+
    (?:it|this|them|that|the\s+\w+)\s+(?:up|over|on|along|out|across)\b
    |\b(?:
      spread|spilled\s+over|travelled|traveled|moved\s+on|passed\s+on|made\s+its\s+way|was\s+passed|
      was\s+handed
    )\s+(?:\w+\s+)?(?:to|across|through|throughout|into|from)\s+(?:the\s+|all\s+|two\s+|three\s+)?
    (?:other|others|neighbou?ring|whole|entire|rest|next|every|${organisations})\b
  `,
  // It goes on: after one's time, alone, without being told.
  pattern`
    \b(?:
      (?:even\s+)?(?:after|although|though|since|when|once|now\s+that|long\s+after)\s+i\s+
      (?:had\s+|have\s+|'d\s+|was\s+|am\s+|'ve\s+)?(?:long\s+)?
      (?:left|moved|gone|retired|changed|handed|finished|been\s+gone|away)
      |i've\s+(?:long\s+)?left
      |in\s+my\s+absence
      |after\s+my\s+(?:time|departure|contract|internship|placement)
    )\b
  `,
  pattern`
    \bwithout\s+(?:being|having\s+been)\s+(?:asked|told|reminded|pushed|forced)\b
    |\bwithout\s+(?:any|an|further)\s+(?:order|push|reminders?|instruction|help)\b
  `,
  pattern`
    \b(?:
      ${organisations}|they|she|he|who|children|pupils|students|residents|tenants|patients|members|
      customers|clients
    )\b(?!\s+(?:who\s+)?(?:i|we)\s+(?!had|have|trained|taught|coached|showed))
    [^.;!?]{0,40}?\b${continuedVerbs}\b[^.;!?]*\b${withoutMe}\b
  `,
  pattern`
    \b${organisations}\b(?!\s+i\b)
    [^.;!?]{0,30}\b${keptOnVerbs}\b(?!\s+(?:holiday|strike|leave|maternity|sick))
    |\b${organisations}\b[^.;!?]{0,20}\b(?:asks?|ask)\s+(?:me\s+|us\s+)?for\s+
    (?:the|it|this|that|my|our)\b[^.;!?]*\bnow\b
    |(?<!\b(?:i|we)\s+(?:\w+\s+)?)\b(?:began|have\s+begun|have\s+started|started)\s+(?:adopting|borrowing|copying|cloning|imitating|reusing|sharing)\s+
    (?:it|mine|my|our|ours|the(?!\s+(?:answers?|homework|results?)\b)|this|that)\b
    |\b(?:started|began|learned|learnt)\s+to\s+(?:borrow|use|copy|copy|adopt|apply|share)\b
  `,
  // A rule, a fixture, a subject that is taught; the thing itself stands in every place.
  pattern`
    \b(?:ma(?:de|kes?|king)|declared?)\s+(?:it|this|that|them|the\s+[\w-]+(?:\s+[\w-]+)?|my\s+\w+|our\s+\w+)
    \s+(?:a\s+|an\s+|the\s+|its\s+|their\s+)?(?:
      obligatory|compulsory|mandatory|binding|standard|official|permanent|required|regular|rule|norm|
      default|law|condition|model|habit
    )\b
  `,
  pattern`
    \b(?:is|are|gets?)\s+(?:now\s+|still\s+|also\s+|today\s+)?${doneStates}\s+(?:now\s+)?
    (?:in|to|at|by|with|every|each|on|for)\s+
    (?:the\s+|all\s+|every\s+|each\s+|other\s+|new\s+|our\s+|its\s+)?[\w-]+
    (?=[^.;!?]*(?:\b${coursesAndNewcomers}\b))
  `,
  pattern`
    \b(?:next|following|later|future|other|subsequent)\s+(?:(?:two|three|four|five|\d+|few)\s+)?
    (?:[\w-]+\s+){1,2}(?:was|were|is|are|have\s+been|has\s+been)\s+(?:all\s+|both\s+|already\s+|also\s+)?
    (?:
      planned|built|run|done|organi[sz]ed|made|designed|set\s+up|handled|prepared|based|staged|held|managed|
      written|started
    )\s+(?:up\s+)?(?:with|from|after|on|in|like|along|the\s+same|by)\b
    |\b(?:re-?used?|reused|used|applied|works|worked)\b[^.;!?]{0,30}\bfor\s+
    (?:(?:the|all|another|more|further|other|\d+|two|three|four|five|six)\s+)+(?:\w+\s+)?
    (?:
      cases?|customers?|clients?|projects?|studies|events?|contracts?|sites?|shows?|orders?|files?|courses?|
      classes
    )\b
  `,
  // It cannot come back.
  pattern`
    \b(?<!\bi\s)(?:can't|won't|(?:can|could|does|do|did|will|is|are)(?:\s+not|n't|not))\s+(?:be\s+)?
    (?!sleep|see|find|hear|wait|feel|stand|remember)\w+(?:\s+[\w-]+){0,4}?\s+
    (?:any\s?more|any\s+longer|again)\b(?<!\bi\s+(?:can|could|do|did|will)(?:\s+not|n't)[^.;!?]*)
    |\b(?:
      cannot|can\s+no\s+longer|no\s+longer\s+(?:possible|happens?|occurs?)|impossible\s+to|nobody\s+can|
      no\s+one\s+can|nothing\s+can
    )\b[^.;!?]*(?:\bany\s?more|\bagain|\bback|\bthat\s+mistake|\bthat\s+error|\bwithout)\b
    |\b(?:that|this|it)(?:'s|\s+is|\s+was)\s+a\s+rule\b
    |\brule\s+that\s+came\s+out\b
    |\bcame\s+out\s+of\s+(?:it|this|that)\b
  `,
  pattern`
    \b(?:spared|saved|protected|kept)\s+(?:us|them|the\s+[\w-]+|me)\s+(?:from\s+)?
    (?:the\s+same|another|a\s+second|further|a\s+repeat|similar|more)\b
    |\b(?:stopped|prevented|caught|avoided|averted)\s+
    (?:the\s+same|another|a\s+second|a\s+similar|further|two|three|\w+\s+more)\b
    |\bdid\s+(?:not|n't)\s+(?:have|need)\s+to\s+start\s+(?:from\s+)?(?:zero|scratch|over)\b
    |\bdidn't\s+have\s+to\s+start\s+(?:from\s+)?(?:zero|scratch|over)\b
  `,
  // Nobody did it before, everybody does it now.
  pattern`
    \b(?:gone\s+off|fired|rung|triggered|caught|stopped|warned)\b[^.;!?]{0,20}\b(?:once|twice|\w+\s+times)\b
    |\b(?:gave|left|bought)\s+(?:us|me|them|the\s+\w+)\s+(?:the\s+|some\s+)?
    (?:room|time|budget|capacity|freedom|hands)\s+(?:free\s+)?(?:to|for)\b
    |\bon\s+(?:it|my\s+[\w-]+|the\s+sheet)\s+(?:from\s+then\s+on|ever\s+since|since|now)\b
  `,
];
/** Verbs that mean taking something over, whatever stands behind them; a particle narrows. */
export const takingOver = setOf(`
  adopt borrow cite clone copy copy-paste copypaste duplicate embed emulate fork imitate institutionalise
  institutionalize mirror pick_up quote re-use replicate reuse roll_out standardise standardize take_on
  take_over take_up
`);
/** Verbs that mean it only with "the same", "a copy", or as a habit. */
export const trying = setOf(`
  apply ask base begin build buy do fit follow get have implement incorporate install integrate introduce keep
  lead maintain make need order own paste print put request run send set show start steal switch take teach
  translate try use want work write
`);
/** Verbs of putting something down in writing for good. */
export const codifying = setOf(`
  add anchor attach build declare enter fold include incorporate list make merge move put record take turn
  work write
`);
/** Verbs of changing one's own ways; a house does it, or a maker. */
export const institutional = setOf(`
  abolish adapt amend ban change create drop expand extend found fund hire introduce launch move open overhaul
  patch redesign reorganise reorganize replace restructure review revise rewrite start stop switch tighten
  update upgrade
`);
export const changing = setOf(`
  adapt add amend apply ban build change correct drop extend fix install introduce issue offer patch print
  redesign release remove replace revise roll scrap send ship update upgrade
`);
/** What an alarm, a check or a script does. */
export const guarding = setOf(`
  alert ask block catch check compare count detect fail fire flag intercept prevent refuse reject remind run
  save send sound spot stop trip warn
`);

/** Those that tell of one case. */
export const catching = setOf(`
  alert block catch detect fire flag intercept prevent refuse reject spot stop trip warn
`);

export const ruleNouns = anyOf(`
  agenda agreements? appraisals? brief briefings? build_process by-?laws check-?lists? code codebase
  contracts? courses? curriculum defaults? definition_of_done drill exams? forms? guide-?lines? guides?
  handbooks? handover_sheet induction intranet job_descriptions? kits? laws? librar(?:y|ies) manuals? norms?
  onboarding orientation packs? playbooks? polic(?:y|ies) procedures? process(?:es)? programmes? protocols?
  regulations? requirements? rota routines? rule-?books? rules? run-?books? software specifications? specs?
  standards? syllabus system templates? terms toolkits? training wiki
`);
/** What makes it a rule or a model for others. */
export const asRule = pattern`
  \b(?:
    mandatory
    |compulsory
    |obligatory
    |required
    |binding
    |standard(?! deviation| dose| price| size| delivery)
    |(?:the|a|our|their|its|company|team|department) (?:new |de facto )?
    (?:default|norm|rule|routine|policy|tradition|habit|fixture|law)
    |(?:common|normal|usual|standard|established|best|everyday) practice
    |part of (?:the|our|their|its|every|each|all|how|what|new)
    |dependency of
    |(?:a|the) (?:
      model|template|blueprint|pattern|precedent|basis|starting point|reference|example|foundation|base
    ) (?:for|of|to)
    |how (?:the|every|all|they|most|each|other|our|it is|it's|things|new)\b
    |what (?:every|each|all|the|new|they)\b
    |the way (?:the|every|all|they|most|each|other|our|it is|it's|things)\b
    |an? (?:[\w-]+ )?(?:gate|requirement|condition|criterion|entry|step|check|item|must) (?:
      for|in|of|before|on
    ) (?:all|every|each|new|any)\b
    |in (?:every|all|each)\b
    |(?:first|fixed|regular|standing|permanent) (?:slide|item|point|step|slot|page|part|question|agenda)\b
  )
`;
export const everywhere = pattern`
  \b(?:
    (?:for|in|to|across|at|on|with|throughout) (?:
      all|every|each|everybody|everyone|any|the (?:whole|entire|other|others|next|rest)|other|both|future|
      later|new
    )\b
    |(?:company|world|nation|group|region|country|site|trust|campus|school|city|state|firm|organi[sz]ation)
    -?\s?wide
    |everywhere
    |elsewhere
    |across the \w+
    |throughout the \w+
  )
`;
/** What came about because of the work. */
export const afterIt = pattern`
  \b(?:
    as a (?:consequence|result)
    |accordingly
    |consequently
    |because of (?:it|this|that|the|my|our|what)
    |following (?:it|this|that|the|my|our)
    |after (?:seeing|reading|hearing|they saw|that|this|it\b|my|our)
    |having seen
    |on the (?:strength|basis|back) of
    |off the back of
    |based on
    |prompted by
    |inspired by
    |encouraged by
    |in response
    |thanks to (?:it|this|that|my)
    |has since
    |have since
    |out of (?:it|this|that)
  )\b
`;
const otherNumbers = anyOf(`
  all another both different eight every five four further many more most neighbou?ring new nine other others
  seven several six ten three two whole
`);

/** Passives that name who took it over. */
export const passedOn = pattern`
  \b(?:
    across
    |throughout
    |elsewhere
    |everywhere
    |in all
    |in other
    |in every
    |later
    |since
    |(?:by|to|at|in|for) (?:[\w'-]+ ){0,2}?(?:${otherNumbers}|\d+)
  )\b
`;
const ownInventions = anyOf(`
  alert approach board box briefing calculator calendar call card cards chart check(?:list|er)? clause
  component concept dashboard design document exercise form format guide habit huddle idea kit label labels
  layout lesson letter library list log map meeting method model module notes pattern pipeline plan playbook
  poster practice procedure process query question questions quiz recipe recording register report rota round
  routine rule runbook schedule scheme script set-?up sheet sign signs spreadsheet step survey system template
  test tool tracker trick video walk wording workflow worksheet
`);

/** The work, as others meet it. */
export const theThing = pattern`
  \b(?:
    it|this|that|them|these|those|mine|ours|theirs|my|our|the same|a copy|one too|like that|
    the (?:${ownInventions}|seating plan)
  )\b
`;
const moreThan = anyOf(`
  afternoon age amount car complaint course crew day deadline evening hour issue level minute mistakes? month
  morning night number opinion page people person place price problem quarter question reason result room
  route side size staff time train trouble week year
`);

/** The same event is no taking over. */
export const sameEvent = pattern`\bthe same (?:${moreThan}|way home)\b`;
export const byItself = pattern`
  \b(?:
    every|each|any|by itself|on its own|automatically|nightly|daily|before (?:any|the|it|they|a|some)|
    whenever|as soon as|the moment|at once|again|next|if (?:any|some|a|the)
  )\b
`;
const troubles = anyOf(`
  accident alarm attack audit break broke bug case complaint crash defect delay drop error exam fail fault
  fire flood frost happen heat incident inspection issue launch leak migration mistake outage outbreak peak
  power problem recall release rush season shortage spike storm strike surge theft virus wave
`);

/** What the next case looks like. */
export const nextTrouble = pattern`
  \b(?:
    (?:next|same|similar|second|another|further|two|three|four|\d+|more|several|other)\b.{0,40}?${troubles}
    |(?:fail|broke|break|leak|crash|happen|occur|flood|went down|came up|went)
    \w*\b.{0,40}?\b(?:again|next|a second time|on another|in another)
    |once
    |twice
    |\w+ times
  )
`;
export const onTheirOwn = pattern`
  \b(?:
    on (?:their|his|her|its) own|alone|by (?:themselves|himself|herself)|independently|themselves|himself|
    herself|without (?:me|my|us|our|any help|being)|unaided|solo
  )\b
`;
/** Others of the same kind, people or things. */
export const otherOnes = pattern`
  ^(?:the |all |both |most |many |some |half )?(?:of the |of my |of our )?
  (?:(?:two|three|four|five|six|several|many|\d+) )?(?:of the )?
  (?:other|others|another|neighbou?ring|sister|remaining)\b
`;
export const universal = pattern`
  ^(?:
    (?:a|the|our|any) new|every|each|all|any|no|whoever|whatever|anyone|anybody|everyone|everybody|new|
    nobody|none|future|most|whichever
  )\b
`;

/** What those who are served do anyway. */
export const notTakenUp: ReadonlySet<string> = setOf(`
  agree appreciate argue be believe benefit call come cost enjoy feel go have hope know laugh like live look
  lose love meet need pay receive remember save say see seem sit sleep smile speak spend stand talk tell thank
  think trust understand wait want
`);
export const lastingMark = pattern`
  \b(?:
    now|today|still|nowadays|these days|meanwhile|by now|since|to this day|always|anymore|any more|
    from then on|from that day on|ever since|after i left|later on|(?:years?|months?) (?:on|later)
  )\b
`;
const secondOrderHints = anyOf(`
  adopt\\w* after again all alone another any based basis because blueprint borrow\\w* both by compulsory
  consequence copied copy days default each entire every everybody everyone everywhere five following four
  future herself himself how in independently into later mandatory model new next no norm now obligatory other
  others own part pattern picked policy precedent reference result rolled rolls rule rules same second several
  similar since standard still strength take taken takes template themselves three today took two way went
  what whole wide without worldwide
`);

/** The cheap question before the clauses are read. */
export const mayGoOn = pattern`\b${secondOrderHints}\b`;
const otherParties = anyOf(`
  actors? boss cafes? cafés? chair chapters? coach(?:es)? communit(?:y|ies) competitors? consortium
  countr(?:y|ies) firefighters? hairdressers? instructors? joiners? mayor mentees? ministers? musicians?
  organi[sz]ations? paralegals? paramedics? people performers? players? referees? regions? replacements?
  residents seniors? staff subsidiar(?:y|ies) trainers?
`);

/** Colleagues, departments, firms; customers only where they are firms. */
export const somebody = pattern`\b(?:${otherParties}|${organisations})\b`;
const takenOverStates = anyOf(`
  added adopted applied asked borrowed copied finished followed implemented installed put reused saved took
  use used was_trained wrote
`);

/** The candidate took something over, or was trained. */
export const noSecondOrderPatterns: readonly RegExp[] = [
  // A lesson of one's own, a wish, a boast, and silence.
  pattern`
    \bi\s+(?:have\s+)?(?:also\s+|really\s+)?(?:learn(?:ed|t)|realis?z?ed|think|believe)\s+that\s+[\w-]+\s+(?:is|are)\b
    |\bi\s+(?:just\s+|only\s+)?want(?:ed)?\s+that\b
    |\bwithout\s+me\b[^.;!?]*\b(?:would|will|nobody|no\s+one)\b
    |\b(?:never|not\s+once)\s+(?:failed|broke(?:n)?(?:\s+down)?|crashed|stopped)\s+(?:again|since)(?:\s+then)?\W*$
    |\b(?:did|has|have)(?:\s+not|n't)\s+(?:call|complain|write|ask)(?:ed)?\s+again\b
  `,
  pattern`
    \b(?:could|might|may|would|should|will)\s+(?:soon\s+|one\s+day\s+|still\s+)?(?:become|be)\b
    |\bsaid\s+no\b
    |\b(?:refused|declined)\s+(?:to\b|it\b|the\s+offer)
  `,
  pattern`
    ^\W*(?:people|everyone|they|we)\s+still\s+use\b|\bsolved\.?$|\bno\s+further\s+questions\b|
    \bstill\s+meet\b
  `,
  pattern`
    ^\W*i\s+(?:then\s+|have\s+|now\s+|still\s+|also\s+|\w+ly\s+)?${takenOverStates}\b
    (?!
      [^.;!?]*\b(?:who|other|since|every|still|now|all\s+(?:the\s+)?(?:teams|shops|wards|stores))\b
    )
  `,
];
