/**
 * Words by which a kind of material is known, in the words of many trades. The kinds are what published guides to the
 * sixteen Leadership Principles ask for first, and what they ask to keep short.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

const plainPeople = anyOf(`
  applicant applicants apprentice apprentices assistant assistants candidate candidates colleague colleagues
  deputy direct_reports? employee employees graduate graduates hire hires intern interns junior juniors
  low_performers? mentee newcomer newcomers student_(?:teacher|nurse)s? team_(?:member|mate)s? team_lead\\w*
  teammate teammates trainee trainees underperform\\w+ volunteer volunteers
`);
const people = frame`
  (?:
    new\s+
    (?:hire|joiner|starter|colleague|teacher|nurse|engineer|developer|member|employee|analyst|graduate)s?
    |${plainPeople}
  )
`;

const doubtWords = anyOf(`
  assum(?:e|ed|ption|ptions|ing) bet contradict\\w* disprov\\w+ doubt\\w* estimate[sd]? evidence forecast
  gamble gut hypothes[ie]s instinct intuition judge?ment mistaken odds predict\\w* probab\\w+ uncertain\\w*
  unclear unsure
`);
export const doubtPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${doubtWords}|not (?:sure|certain|clear)|wasn't (?:sure|clear)|proved? (?:me )?wrong|
      (?:was|were|am|is|be) (?:wrong|right)|second opinion|changed my mind
    )\b
  `,
  pattern`
    \b(?:
      decid(?:e|ed|ing)|decisions?|chose|choose|choice|options?|alternatives?|whether|either|two ways|
      weigh\w*|call (?:was|to make)|had to (?:pick|judge|guess)
    )\b
  `,
  pattern`
    \b(?:not enough|little|no|incomplete|partial|conflicting|missing|without|only) (?:\w+ )?
    (?:data|information|figures|numbers|evidence|facts|history)\b
    |\b(?:everyone|everybody|most|all|they|the team|my \w+) (?:\w+ )?
    (?:thought|believed|expected|doubted|assumed|wanted|said)\b
    |\bi (?:thought|believed|suspected|expected|was convinced|felt sure)\b
  `,
];

const conflictWords = anyOf(`
  accus\\w+ argu(?:ed|ing|ment|ments) blam\\w+ challeng(?:ed|ing) clash\\w* conflict\\w* counter-?propos\\w+
  debate\\w* differently disagree\\w* dispute\\w* feud\\w* friction hostil\\w* minority object(?:ed|ion|ions)
  oppos\\w+ overruled quarrel\\w* reproach\\w* resent\\w* rivalry shout\\w* slammed tension unpopular
`);
export const disagreementPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${conflictWords}
      |(?:had |did |have |were |was )?(?:not|n't|never|no longer|hardly|stopped) (?:been )?
      (?:spoken|speak|speaking|talk|talked|talking|greet|greeting)\b
      |(?:not|n't) stand (?:each|one another|him|her)
      |each (?:\w+ )?(?:held|thought|blamed|accused|found|called)
      |at odds
      |(?<!\b(?:by|each|every|in|one|per|second|the|that) (?:an? )?)row\b
      |in tears
      |raised (?:his|her|their|my) voice
      |cold war
      |push(?:ed|ing)? back
      |against (?:it|this|that|the|my|his|her|their)
      |said no
      |spoke up
      |stood (?:up|by|alone)
      |the only one
      |different (?:view|opinion|idea|plan)s?
      |not convinced
      |convinced (?:that|it)
      |wrong (?:decision|plan|idea|choice|direction)
    )\b
  `,
];

const honestyWords = anyOf(`
  admit\\w* afraid angry apolog\\w+ burned candid\\w* candou?r complain\\w* confess\\w* confiden(?:ce|t)
  credib\\w+ critici\\w+ disappoint\\w* distrust\\w* feedback felt frustrat\\w+ honest\\w* listen\\w*
  mistrust\\w* promis\\w+ relationships? reputation sceptic\\w* skeptic\\w* sorry strained suspicio\\w+ tense
  transparen\\w+ trust\\w* upset
`);
export const relationPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${honestyWords}
      |open(?:ly)? (?:about|with|that)
      |own(?:ed)? up
      |kept my word
      |let (?:\w+ ){1,3}down
      |believe[sd]? (?:me|us|in)
      |avoided (?:me|us|each)
      |(?:did(?:n't| not)|stopped|no longer) (?:talk|speak|answer|reply|trust|believ)\w*
      |bad news
      |told (?:him|her|them|the \w+) (?:the truth|that|what|openly|before)
    )\b
  `,
];

const commitmentWords = anyOf(`
  budget commit(?:ted|ment|ments) contract(?:ual\\w*)? deadlines? due go-?live goals? kpis? launch\\w*
  milestones? must objectives? okrs? opening plan(?:ned)? promised? quotas? schedule[d]? scope sla targets?
`);
const dates = anyOf(`
  april august autumn christmas december easter eight fall february five four friday january july june march
  may midnight monday month noon november october quarter saturday season semester september six spring summer
  sunday ten term three thursday tuesday two wednesday week weekend winter year
`);
export const targetPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${commitmentWords}|go live|release date|delivery date|on time|in time|supposed to|had to|needed to|
      task was|asked to
    )\b
  `,
  pattern`
    \b(?:by|before|until|within|in time for|no later than|at the end of|end of)\s+(?:the\s+)?
    (?:\w+\s+){0,2}?(?:${dates}|\d+)\b
  `,
];

const complexityWords = anyOf(`
  approvals? clumsy complex\\w* complicated confus\\w+ convoluted copied copy-?past\\w* cumbersome double
  duplicat\\w* forms? hand-?offs? handovers? legacy manual\\w* meetings? old outdated paper re-?enter\\w*
  redundan\\w* repetitive retyp\\w* scattered separate signatures? slow\\w* spreadsheets? steps? tedious twice
  typed workarounds?
`);
export const oldWayPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${complexityWords}
      |used to
      |by hand
      |on paper
      |different (?:tools|systems|forms|lists|places|formats|ways)
      |every \w+
      |each \w+
      |the same
      |(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?
      (?:
        sheets?|books?|lists?|people|forms?|places|copies|clicks|screens|signatures|offices|keys|calls|
        mails|emails|pages|files|tools
      )
      |always (?:been|did)
      |nobody (?:had|knew|questioned)
      |took (?:\w+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?)
    )\b
  `,
];

const standardWords = anyOf(`
  accept(?:ed)? acceptable accura\\w+ audits? bar below bugs? certif\\w+ checklists? complain\\w* criteria
  defects? dirty errors? fail\\w* fault\\w* gap guideline\\w* incomplete inconsisten\\w* incorrect\\w*
  inspections? late lose lost missing mistakes? norms? outdated poor\\w* precis\\w+ qualit\\w+ requirement\\w*
  returns? reviews? rework\\w* risk\\w* scrap\\w* sloppy slow\\w* spec\\w* standards? target tolera\\w+ unsafe
  untested worse wrong\\w*
`);
export const standardPatterns: readonly RegExp[] = [
  pattern`
    \b(?:${standardWords}|good enough|best practice|every (?:third|fourth|fifth|tenth)|one (?:\w+ )?in \w+)
    \b
    |\d\s?%
  `,
];

const moneyWords = anyOf(`
  afford\\w* bills? borrow\\w* budgets? cash cheap\\w* costly costs? donat\\w+ expens\\w+ financ\\w+ funding
  funds? grant headcount invoices? licen[cs]es? money overtime pa(?:y|id|ying) price[sd]? rent\\w* resources?
  reus\\w+ save[ds]? savings? second-?hand short-?staffed spen[dt]\\w* subscription\\w* understaffed wast\\w+
`);
export const costPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${moneyWords}
      |hiring freeze
      |free of charge
      |for free
      |only (?:two|three|one|four) (?:people|of us|engineers|nurses|teachers)
      |no (?:money|budget|extra|additional|spare|staff)
    )\b
    |[$€£₹¥]
    |\b(?:usd|eur|gbp|inr|euros?|dollars?|pounds?|rupees?|francs?)\b
  `,
];

const boldWords = anyOf(`
  across ambitio\\w+ beyond big(?:ger|gest)? bold\\w* broader company-?wide countr(?:y|ies) entire global\\w*
  industry larger? largest market\\w* nation\\w* opportunit\\w+ platform potential\\w* region\\w* reimagin\\w*
  rethink\\w* scal(?:e|ed|ing|able) vision\\w* whole wider world\\w* years?
`);
export const opportunityPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${boldWords}
      |every (?:\w+ )?(?:
        team|store|school|site|ward|branch|clinic|office|department|class|city|country|customer|shop|region
      )
      |all (?:\w+ ){0,2}(?:
        teams|stores|schools|sites|wards|branches|clinics|offices|departments|classes|cities|countries|
        customers|shops|regions
      )
      |other (?:teams|stores|schools|sites|wards|branches|departments|cities|countries)
      |long[- ]term
      |next (?:five|ten|three)
      |from scratch
      |why not
      |instead of
      |rather than
      |not just
      |not only
      |only asked
      |asked me (?:only |just )?(?:to|for)
      |was asked (?:to|for) (?:\w+ ){0,3}(?:small|one|single|simple|quick)
      |could (?:be|become|serve|reach|replace|change)
    )\b
  `,
];

const learningWords = anyOf(`
  beginner book\\w* course\\w* curio\\w+ interest\\w* knowledge learn\\w* novice question\\w* research\\w*
  skill\\w* stud(?:y|ied|ying) taught teach\\w* tutorial\\w* understand unfamiliar unknown why wonder\\w*
  workshop\\w*
`);
export const curiosityPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${learningWords}
      |ask(?:ed|ing)? (?:myself|why|how|what)
      |how (?:it|this|they|the|to)
      |(?:did(?:n't| not)|knew) (?:know|understand|nothing|little|\w+ about)
      |never (?:\w+ )?(?:done|used|worked|heard|seen|written|touched|learned|taken|studied)
      |no (?:experience|idea|knowledge|background|training)
      |without (?:any )?(?:experience|background|training)
      |new (?:to me|field|language|area|subject|topic|skill|tool|technology|domain|method)
      |read (?:about|up|the|two|three|a|every|several|papers|books)
      |find out
      |found out
      |figure out
      |first time
    )\b
  `,
];

const workerNouns = anyOf(`
  agent analyst boy clerk cook designer developer driver engineer girl man member nurse person pupil rep
  report reports salesperson student teacher team technician woman
`);
const developingWords = anyOf(`
  1:1s? coach\\w* delegat\\w+ develop(?:ed|ing|ment) feedback hir(?:ed|ing) interview\\w* mentor\\w*
  onboard\\w* one-on-ones? performance promot\\w+ recruit\\w* train(?:ed|ing|er)
`);
export const personPatterns: readonly RegExp[] = [
  pattern`\b${people}\b|\b(?:a|an|one|two|three|my|our|the)\s+(?:\w+\s+)?${workerNouns}\b`,
  pattern`\b(?:she|he|her|him)\b|\b${developingWords}\b`,
];

const wellBeingWords = anyOf(`
  absen\\w+ accent accident\\w* afraid anxi\\w+ attrition blind breaks? bull(?:y|ied|ying) burden\\w*
  childcare colleagues? deaf disabilit\\w+ discriminat\\w+ early employees? exclu\\w+ exhaust\\w* fair(?:ly)?
  fathers? fatigue flexib\\w+ grie\\w+ harass\\w* heat hours hurt inclu(?:de|ded|sive|sion) injur\\w+
  isolat\\w+ language late leav(?:e|ing) lift(?:ed|ing) lonely migrant morale mothers? nights? noise on-?call
  over-?time over-?work\\w* paged pager?s? pain parents? part-?time pay prayer pregnan\\w+ quit resign\\w*
  respect\\w* rest roster rota safety schedule shifts? sick sleep staff stress\\w* struggl\\w+ suffer\\w*
  survey team tired\\w* turnover unfair\\w* unsafe voice weekends? wheelchair woken workload\\w*
`);
export const burdenPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${wellBeingWords}
      |(?:at|by|until|since|before) (?:two|three|four|five|six|ten|eleven|midnight|\d{1,2})\b
      |in the (?:morning|evening|night)
      |work load
      |burn(?:ed|t|ing)?[- ]?out
      |sick (?:leave|days?|notes?)
      |left (?:us|the|their|because)
      |child ?care
    )\b
  `,
];

const societyWords = anyOf(`
  abus\\w+ accessib\\w+ addict\\w* air animals? bias\\w* carbon charit\\w+ cheat\\w* children church citizens?
  city climate co2 communit(?:y|ies) consent consequence\\w* correct(?:ed|ion) danger\\w* disab\\w+
  disclos\\w* discriminat\\w+ elderly electricity emission\\w* energy environment\\w* ethic\\w*
  fair(?:ly|ness)? fake\\w* false famil(?:y|ies) farmers? forest gdpr harm\\w* hid(?:e|den)? honest\\w*
  identif\\w+ illegal law legal low-?income minorit\\w+ minors mislead\\w* misus\\w+ moral\\w* neighbou?r\\w*
  noise patients? plastic pollut\\w+ poor poverty privacy private public recycl\\w+ refus\\w+ regulat\\w+
  residents? responsib\\w+ retract\\w* river rules? safety school societal society soil struck supplier\\w*
  towns? track(?:ed|ing) truth unethical unfair\\w* unsafe villag\\w+ volunteer\\w* vulnerable waste water
  withdr\\w+ workers? wrong
`);
export const outsiderPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${societyWords}|personal data|data protection|older people|side effects?|third part(?:y|ies)|too good|
      cover(?:ed)? up|people (?:who|outside|affected)
    )\b
  `,
];

const ambiguityWords = anyOf(`
  ambigu\\w+ assum\\w+ blank brief changing clarif\\w+ conflicting experiment guess\\w* guidance hypothes[ie]s
  instructions? interview\\w* narrow\\w* pilot playbook precedent priorit\\w+ prototype requirements? scope
  spec specification template trial tried uncertain\\w* unclear\\w* undefined unknown\\w* unsure vague\\w*
  whether
`);

/** What was not given: neither what was wanted nor how. */
export const unclearPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${ambiguityWords}
      |not (?:sure|clear|defined|known|decided|specified)
      |wasn't (?:sure|clear|defined)
      |open questions?
      |from scratch
      |no (?:\w+ )?(?:
        plan|owner|goal|process|documentation|document|data|example|rules?|manual|template|budget|idea|
        deadline|handover|contact
      )
      |nobody (?:knew|could|had|was|wanted|told)
      |no one (?:knew|could|had|was|told)
      |none of (?:us|them)
      |did(?:n't| not) (?:know|say|tell|have|exist)
      |never (?:been|done|had)
      |without (?:a|any|knowing)
      |first (?:version|slice|draft|step|time|thing)
      |asked (?:what|which|who|each|five|six|ten|three|the)
      |changed (?:every|each|weekly|daily|twice|again|their)
      |different (?:ideas|answers|expectations|views|things)
    )\b
  `,
];

const inventionWords = anyOf(`
  adapt\\w* app automat\\w* borrow\\w* build built combin\\w* created? cut delet\\w* design\\w* develop\\w*
  drew dropp\\w* experiment\\w* first halv\\w* ideas? instead introduc\\w* invent\\w* made merg\\w* new\\w*
  novel pilot\\w* program proposed? prototype\\w* rebuilt redesign\\w* reduc\\w* remov\\w* replac\\w* reus\\w*
  rewrote script\\w* shorten\\w* simpler simplif\\w* system template tool turned without wrote
`);
export const noveltyPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${inventionWords}
      |rather than
      |no longer
      |one (?:form|list|page|step|system|place|sheet|screen)
      |from \w+ to \w+
    )\b
  `,
];

const emergencyWords = anyOf(`
  alarms? alerts? crash\\w* emergenc\\w+ escalat\\w+ firefight\\w* hot-?fix\\w* incidents? mitigat\\w+
  outages? page[rd]? paged patched recover(?:ed|y) restart\\w* restor\\w+ rollback
`);
export const firefightingPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${emergencyWords}
      |went down
      |quick fix
      |roll(?:ed|ing)? back
      |war room
      |bridge call
      |at (?:2|3|4|two|three|four) (?:am|a\.m\.|in the morning)
      |all night
    )\b
  `,
];

const scaleWords = anyOf(`
  biggest billions? expan(?:d|ded|sion) global\\w* grew grow growth huge largest massive millions? nationwide
  scal(?:e|ed|ing) worldwide
`);
export const scalePatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${scaleWords}
      |thousands? of
      |all (?:regions|countries|markets|sites|stores|branches)
      |market share
      |headcount of
      |rolled (?:it )?out (?:to|across)
    )\b
  `,
];

const revenueWords = anyOf(`
  arr bookings conversion\\w* cross-?sell\\w* deals? discounts? margins? mrr pipeline price[sd]? profits?
  quota revenues? roi sales turnover upsell\\w*
`);
export const revenuePatterns: readonly RegExp[] = [
  pattern`\b(?:${revenueWords}|market share|customers acquired)\b|[$€£₹]\s?\d`,
];

const urgencyWords = anyOf(`
  alarm already ambulance asap bleeding burn(?:ing|t) chok\\w+ collaps\\w+ deadline drown\\w* emergenc\\w+
  fainted fast faster fastest flood\\w* hourly hurry immediately midnight noon overnight poison\\w* queue
  quicker quickly rising smoke spreading storm tomorrow tonight unconscious urgent\\w* waiting
`);

/** A clock: how long there was, by when, at what hour. How long something was watched afterwards is none. */
export const clockPatterns: readonly RegExp[] = [
  pattern`
    \b(?:in|within|under|than|only|after|another|every|each|the next|the last|half an)\s+
    (?:the\s+|about\s+|just\s+|around\s+)?(?:next\s+|first\s+|last\s+)?
    (?:
      \d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|few|couple of|
      half an|several
    )?[\s-]?(?:minutes?|hours?|days?|nights?|morning|afternoon|evening|shift|mins?|hrs?)\b
  `,
  pattern`
    \b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few)[\s-](?:minutes?|hours?|days?|weeks?)
    \s+(?:
      left|before|until|till|away|off|out|to (?:go|decide|spare)|later|earlier|late|early|notice|window|
      limit|deadline
    )\b
  `,
  pattern`
    \b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock|h|uhr)\b
    |\b\d{1,2}:\d{2}\b
    |\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past)\b
    |\b(?:
      ${urgencyWords}
      |half past
      |in the (?:morning|evening|afternoon|night)
      |at night
      |same (?:day|night|morning|afternoon|evening|hour)
      |next (?:day|morning|hour|shift)
      |at once
      |right away
      |straight ?away
      |in time
      |short notice
      |on the spot
      |could(?:n't| not) wait
      |minutes? (?:later|left|before|away)
      |hours? (?:later|left|before)
      |on fire
      |fire brigade
      |on the floor
      |had already
      |began to
      |about to
      |(?:by|until|before) (?:the )?(?:next |following |same )?
      (?:
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|evening|lunch|dinner|
        afternoon|weekend|end of|doors?|guests?|first
      )
    )\b
  `,
];

const growingPeopleWords = anyOf(`
  1:1s? applicants? apprentice\\w* candidates? career coach\\w* confiden(?:t|ce) critici\\w+ delegat\\w+
  development feedback grew grow growing grown hir(?:e|ed|ing) intern interns interview(?:ed|ing|s)?
  learn(?:ed|t|ing|s)? listen(?:ed|ing)? mentee\\w* mentor\\w* onboard\\w* one-on-ones? performance potential
  practi[cs](?:e|ed|ing) praise[d]? probation promot(?:ed|ion|ions) recruit\\w* shadow(?:ed|ing)? skills?
  strengths? taught teach(?:ing)? train(?:ed|ing|ee|ees) under-?perform\\w* weakness\\w*
`);
const helpingVerbs = anyOf(`
  encourag(?:ed|ing) explain(?:ed|ing)? gave guid(?:ed|ing) help(?:ed|ing)? let met sat show(?:ed|ing)?
  sp(?:oke|eak) support(?:ed|ing)? talk(?:ed)? walk(?:ed)? work(?:ed)?
`);

/** Somebody grows, is taught, chosen or told the truth about their work. */
export const developmentPatterns: readonly RegExp[] = [
  pattern`\b${growingPeopleWords}\b`,
  pattern`\b${helpingVerbs} (?:to |with |through )?(?:her|him)\b`,
];

/** A wrong step shows in what had to be confessed. */
export const confessionPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      apolog\w+
      |sorry
      |asham\w+
      |embarrass\w*
      |admit(?:ted|ting)?
      |confess\w*
      |own(?:ed)? up
      |came clean
      |regret\w*
      |forgiv\w+
      |guilt\w*
      |blame[ds]?
      |(?:my|a|the|this|that) (?:\w+ )?mistakes?
      |my (?:own )?fault
      |wrong (?:call|decision|choice|one)
      |learned the hard way
      |what i (?:had )?(?:done|caused|missed|promised|overlooked)
      |what had happened
      |before (?:he|she|they|anyone) (?:could )?(?:find|found|look|looked) (?:out|for me)
    )\b
  `,
];

/** What was lost in the end, or had to be done again. */
export const lossPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      thrown away
      |scrapped
      |took (?:it|them|the \w+) back
      |took nothing for
      |waited (?:a|another|two|three|six) (?:year|month|week|quarter)s?
      |next round
      |paid (?:for it|the difference)
      |from scratch
      |re-?did
      |redone
      |undid
      |undone
      |start(?:ed)? (?:over|anew)
      |(?:we|i) lost
      |cost (?:us|me)
      |lost (?:the|a|two|three|four|five|us|our) (?:\w+ )?(?:
        client|customer|contract|order|account|sale|deal|guest|colleague|nurse|grant|bid|season|year|month|
        week|day
      )s?
      |(?:had|was|were) cancelled
      |bad reviews?
      |left us
      |resigned
      |too late
      |(?:we|i) missed
      |closed down
      |(?:was|were|been) given up
      |did not (?:get|win|pass|make it|sell)
      |(?:it|we|i|project|launch|pilot|event) failed
    )\b
  `,
];

/** To hold a post is no deed: "I ran the night desk". */
export const roleVerbs: ReadonlySet<string> = setOf(`
  begin cover drive follow go handle head lead maintain manage meet operate read run serve sit staff start
  supervise support teach use walk watch
`);

const riskWords = anyOf(`
  afraid back-?up bet clause courage danger\\w* fall-?back gambl\\w+ half insur\\w+ irreversibl\\w+ limit
  mended might pilot promis\\w+ reversibl\\w+ risk\\w* signed small stake trial undo unknown unproven unsafe
  untested worst
`);

/** What could go wrong, how bad it could get, and that nobody knew. */
export const riskPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${riskWords}
      |way out
      |way back
      |let (?:us|me) out
      |first (?:sold|tried|tested|asked)
      |own money
      |on my own
      |could (?:not )?(?:be|have|lose|go|fail|break|cost)
      |if (?:it|they|that|i|we|the|nobody)
      |without knowing
      |(?:nobody|no one) (?:had|knew|could|was)
      |did(?:n't| not) know
      |plan b
    )\b
  `,
];

const defectWords = anyOf(`
  blocked broke broken complain\\w* cost\\w* crash\\w* damag\\w+ danger\\w* defect\\w* delay\\w* dirty down
  empty errors? expired fail\\w* fall falling fault\\w* fell full gaps? holes? hurt injur\\w+ issue\\w* late
  leak\\w* los[et] losing lost miss(?:ed|ing) neither no-one nobody none outage\\w* overflow\\w* problem\\w*
  risk\\w* rotten rust\\w* short slow\\w* stuck thrown unsafe wait\\w* wast\\w+ wrong
`);

/** Something is amiss, and perhaps nobody's: what an Ownership story opens with. */
export const stakesPatterns: readonly RegExp[] = [
  pattern`
    \b(?:
      ${defectWords}|no one|each .{1,40} the other|never (?:came|arrived|reached|worked)|
      did(?:n't| not) (?:work|reach|arrive|open|come)|not (?:my|our|mine|ours)|outside (?:my|our)|
      belong\w* to|out of date
    )\b
  `,
];
