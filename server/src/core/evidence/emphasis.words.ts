/**
 * Words by which a kind of material is known, in the words of many trades. The kinds are what published guides to the
 * sixteen Leadership Principles ask for first, and what they ask to keep short.
 */
import { anyOf } from './pattern.ts';

const people = anyOf(`
  mentee junior juniors trainee trainees intern interns apprentice apprentices newcomer newcomers new_(?:hire|joiner|starter|colleague|teacher|nurse|engineer|developer|member|employee|analyst|graduate)s?
  graduate graduates hire hires candidate candidates applicant applicants direct_reports? low_performers? underperform\\w+ teammate teammates team_(?:member|mate)s?
  colleague colleagues student_(?:teacher|nurse)s? assistant assistants volunteer volunteers employee employees team_lead\\w* deputy
`);

export const doubtPatterns: readonly RegExp[] = [
  /\b(?:uncertain\w*|unsure|not (?:sure|certain|clear)|wasn't (?:sure|clear)|unclear|doubt\w*|hypothes[ie]s|assum(?:e|ed|ption|ptions|ing)|bet|gamble|judge?ment|intuition|gut|instinct|forecast|predict\w*|estimate[sd]?|odds|probab\w+|evidence|contradict\w*|disprov\w+|proved? (?:me )?wrong|(?:was|were|am|is|be) (?:wrong|right)|mistaken|second opinion|changed my mind)\b/u,
  /\b(?:decid(?:e|ed|ing)|decisions?|chose|choose|choice|options?|alternatives?|whether|either|two ways|weigh\w*|call (?:was|to make)|had to (?:pick|judge|guess))\b/u,
  /\b(?:not enough|little|no|incomplete|partial|conflicting|missing|without|only) (?:\w+ )?(?:data|information|figures|numbers|evidence|facts|history)\b|\b(?:everyone|everybody|most|all|they|the team|my \w+) (?:\w+ )?(?:thought|believed|expected|doubted|assumed|wanted|said)\b|\bi (?:thought|believed|suspected|expected|was convinced|felt sure)\b/u,
];

export const disagreementPatterns: readonly RegExp[] = [
  /\b(?:(?:had |did |have |were |was )?(?:not|n't|never|no longer|hardly|stopped) (?:been )?(?:spoken|speak|speaking|talk|talked|talking|greet|greeting)\b|(?:not|n't) stand (?:each|one another|him|her)|each (?:\w+ )?(?:held|thought|blamed|accused|found|called)|at odds|feud\w*|friction|row\b|rivalry|hostil\w*|resent\w*|blam\w+|accus\w+|reproach\w*|in tears|raised (?:his|her|their|my) voice|shout\w*|slammed|cold war|disagree\w*|argu(?:ed|ing|ment|ments)|object(?:ed|ion|ions)|oppos\w+|push(?:ed|ing)? back|challeng(?:ed|ing)|against (?:it|this|that|the|my|his|her|their)|conflict\w*|dispute\w*|quarrel\w*|unpopular|counter-?propos\w+|said no|spoke up|stood (?:up|by|alone)|the only one|minority|overruled|clash\w*|tension|debate\w*|different (?:view|opinion|idea|plan)s?|differently|not convinced|convinced (?:that|it)|wrong (?:decision|plan|idea|choice|direction))\b/u,
];

export const relationPatterns: readonly RegExp[] = [
  /\b(?:trust\w*|distrust\w*|mistrust\w*|relationships?|credib\w+|reputation|honest\w*|candid\w*|candou?r|transparen\w+|open(?:ly)? (?:about|with|that)|apolog\w+|sorry|admit\w*|own(?:ed)? up|confess\w*|promis\w+|kept my word|let (?:\w+ ){1,3}down|feedback|critici\w+|listen\w*|confiden(?:ce|t)|believe[sd]? (?:me|us|in)|skeptic\w*|sceptic\w*|suspicio\w+|complain\w*|angry|upset|frustrat\w+|disappoint\w*|felt|afraid|avoided (?:me|us|each)|burned|(?:did(?:n't| not)|stopped|no longer) (?:talk|speak|answer|reply|trust|believ)\w*|strained|tense|bad news|told (?:him|her|them|the \w+) (?:the truth|that|what|openly|before))\b/u,
];

export const targetPatterns: readonly RegExp[] = [
  /\b(?:goals?|targets?|deadlines?|objectives?|quotas?|milestones?|due|commit(?:ted|ment|ments)|promised?|contract(?:ual\w*)?|kpis?|okrs?|budget|scope|launch\w*|go-?live|go live|opening|release date|delivery date|on time|in time|schedule[d]?|plan(?:ned)?|supposed to|had to|needed to|must|task was|asked to|sla)\b/u,
  /\b(?:by|before|until|within|in time for|no later than|at the end of|end of)\s+(?:the\s+)?(?:\w+\s+){0,2}?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|fall|winter|christmas|easter|midnight|noon|quarter|year|month|week|term|season|semester|weekend|\d+|two|three|four|five|six|eight|ten)\b/u,
];

export const oldWayPatterns: readonly RegExp[] = [
  /\b(?:used to|manual\w*|by hand|on paper|paper|spreadsheets?|copy-?past\w*|copied|retyp\w*|re-?enter\w*|typed|legacy|outdated|old|complex\w*|complicated|convoluted|cumbersome|tedious|clumsy|confus\w+|duplicat\w*|redundan\w*|repetitive|workarounds?|steps?|forms?|approvals?|signatures?|handovers?|hand-?offs?|meetings?|scattered|separate|different (?:tools|systems|forms|lists|places|formats|ways)|every \w+|each \w+|twice|double|the same|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+ )?(?:sheets?|books?|lists?|people|forms?|places|copies|clicks|screens|signatures|offices|keys|calls|mails|emails|pages|files|tools)|always (?:been|did)|nobody (?:had|knew|questioned)|slow\w*|took (?:\w+ ){0,3}(?:minutes?|hours?|days?|weeks?|months?))\b/u,
];

export const standardPatterns: readonly RegExp[] = [
  /\b(?:standards?|qualit\w+|bar|good enough|acceptable|accept(?:ed)?|tolera\w+|defects?|errors?|mistakes?|bugs?|fault\w*|complain\w*|returns?|rework\w*|scrap\w*|accura\w+|precis\w+|inconsisten\w*|incorrect\w*|wrong\w*|fail\w*|target|requirement\w*|spec\w*|guideline\w*|criteria|checklists?|audits?|inspections?|reviews?|certif\w+|norms?|best practice|missing|untested|outdated|incomplete|sloppy|dirty|unsafe|risk\w*|gap|below|worse|poor\w*|lost|lose|late|slow\w*|every (?:third|fourth|fifth|tenth)|one (?:\w+ )?in \w+)\b|\d\s?%/u,
];

export const costPatterns: readonly RegExp[] = [
  /\b(?:budgets?|costs?|costly|expens\w+|spen[dt]\w*|bills?|invoices?|price[sd]?|pa(?:y|id|ying)|money|cash|funds?|funding|financ\w+|grant|licen[cs]es?|subscription\w*|rent\w*|savings?|save[ds]?|cheap\w*|afford\w*|wast\w+|resources?|headcount|hiring freeze|free of charge|for free|donat\w+|reus\w+|second-?hand|borrow\w*|overtime|understaffed|short-?staffed|only (?:two|three|one|four) (?:people|of us|engineers|nurses|teachers)|no (?:money|budget|extra|additional|spare|staff))\b|[$€£₹¥]|\b(?:usd|eur|gbp|inr|euros?|dollars?|pounds?|rupees?|francs?)\b/u,
];

export const opportunityPatterns: readonly RegExp[] = [
  /\b(?:opportunit\w+|potential\w*|vision\w*|bold\w*|ambitio\w+|big(?:ger|gest)?|larger?|largest|wider|broader|beyond|whole|entire|company-?wide|nation\w*|global\w*|world\w*|region\w*|countr(?:y|ies)|market\w*|industry|every (?:\w+ )?(?:team|store|school|site|ward|branch|clinic|office|department|class|city|country|customer|shop|region)|all (?:\w+ ){0,2}(?:teams|stores|schools|sites|wards|branches|clinics|offices|departments|classes|cities|countries|customers|shops|regions)|other (?:teams|stores|schools|sites|wards|branches|departments|cities|countries)|across|scal(?:e|ed|ing|able)|platform|long[- ]term|years?|next (?:five|ten|three)|rethink\w*|reimagin\w*|from scratch|why not|instead of|rather than|not just|not only|only asked|asked me (?:only |just )?(?:to|for)|was asked (?:to|for) (?:\w+ ){0,3}(?:small|one|single|simple|quick)|could (?:be|become|serve|reach|replace|change))\b/u,
];

export const curiosityPatterns: readonly RegExp[] = [
  /\b(?:learn\w*|taught|teach\w*|curio\w+|wonder\w*|question\w*|ask(?:ed|ing)? (?:myself|why|how|what)|why|how (?:it|this|they|the|to)|(?:did(?:n't| not)|knew) (?:know|understand|nothing|little|\w+ about)|never (?:\w+ )?(?:done|used|worked|heard|seen|written|touched|learned|taken|studied)|no (?:experience|idea|knowledge|background|training)|without (?:any )?(?:experience|background|training)|unfamiliar|new (?:to me|field|language|area|subject|topic|skill|tool|technology|domain|method)|unknown|beginner|novice|stud(?:y|ied|ying)|read (?:about|up|the|two|three|a|every|several|papers|books)|course\w*|tutorial\w*|book\w*|research\w*|workshop\w*|understand|find out|found out|figure out|interest\w*|first time|skill\w*|knowledge)\b/u,
];

export const personPatterns: readonly RegExp[] = [
  new RegExp(
    `\\b${people}\\b|\\b(?:a|an|one|two|three|my|our|the)\\s+(?:\\w+\\s+)?(?:report|reports|nurse|teacher|engineer|developer|analyst|designer|student|pupil|salesperson|rep|agent|cook|driver|clerk|technician|member|person|woman|man|boy|girl|team)\\b`,
    'u',
  ),
  /\b(?:she|he|her|him)\b|\b(?:mentor\w*|coach\w*|train(?:ed|ing|er)|onboard\w*|hir(?:ed|ing)|interview\w*|recruit\w*|promot\w+|develop(?:ed|ing|ment)|delegat\w+|feedback|one-on-ones?|1:1s?|performance)\b/u,
];

export const burdenPatterns: readonly RegExp[] = [
  /\b(?:(?:at|by|until|since|before) (?:two|three|four|five|six|ten|eleven|midnight|\d{1,2})\b|early|late|in the (?:morning|evening|night)|over-?time|over-?work\w*|workload\w*|work load|shifts?|nights?|weekends?|on-?call|pager?s?|paged|woken|burn(?:ed|t|ing)?[- ]?out|exhaust\w*|tired\w*|fatigue|stress\w*|sick (?:leave|days?|notes?)|sick|absen\w+|turnover|attrition|quit|resign\w*|leav(?:e|ing)|left (?:us|the|their|because)|morale|unsafe|safety|injur\w+|accident\w*|hurt|pain|lift(?:ed|ing)|noise|heat|harass\w*|bull(?:y|ied|ying)|discriminat\w+|exclu\w+|inclu(?:de|ded|sive|sion)|wheelchair|disabilit\w+|deaf|blind|pregnan\w+|parents?|mothers?|fathers?|child ?care|migrant|accent|language|prayer|afraid|anxi\w+|lonely|isolat\w+|grie\w+|struggl\w+|breaks?|rest|sleep|hours|rota|roster|schedule|childcare|flexib\w+|part-?time|burden\w*|suffer\w*|unfair\w*|fair(?:ly)?|pay|respect\w*|voice|survey|staff|colleagues?|employees?|team)\b/u,
];

export const outsiderPatterns: readonly RegExp[] = [
  /\b(?:neighbou?r\w*|communit(?:y|ies)|residents?|villag\w+|towns?|city|public|citizens?|society|societal|environment\w*|river|water|air|soil|forest|climate|emission\w*|carbon|co2|energy|electricity|waste|plastic|recycl\w+|pollut\w+|noise|privacy|private|personal data|consent|gdpr|data protection|identif\w+|track(?:ed|ing)|ethic\w*|unethical|moral\w*|bias\w*|discriminat\w+|vulnerable|minorit\w+|children|minors|elderly|older people|patients?|disab\w+|accessib\w+|poor|poverty|low-?income|safety|unsafe|harm\w*|danger\w*|addict\w*|mislead\w*|misus\w+|abus\w+|honest\w*|illegal|law|legal|regulat\w+|fair(?:ly|ness)?|unfair\w*|responsib\w+|consequence\w*|side effects?|supplier\w*|farmers?|workers?|animals?|famil(?:y|ies)|school|church|charit\w+|volunteer\w*|third part(?:y|ies)|too good|false|fake\w*|cheat\w*|hid(?:e|den)?|cover(?:ed)? up|truth|retract\w*|withdr\w+|struck|disclos\w*|correct(?:ed|ion)|refus\w+|rules?|people (?:who|outside|affected)|wrong)\b/u,
];

/** What was not given: neither what was wanted nor how. */
export const unclearPatterns: readonly RegExp[] = [
  /\b(?:unclear\w*|vague\w*|ambigu\w+|undefined|uncertain\w*|unknown\w*|unsure|not (?:sure|clear|defined|known|decided|specified)|wasn't (?:sure|clear|defined)|assum\w+|hypothes[ie]s|guess\w*|open questions?|scope|requirements?|specification|spec|brief|guidance|instructions?|playbook|template|precedent|blank|from scratch|no (?:\w+ )?(?:plan|owner|goal|process|documentation|document|data|example|rules?|manual|template|budget|idea|deadline|handover|contact)|nobody (?:knew|could|had|was|wanted|told)|no one (?:knew|could|had|was|told)|none of (?:us|them)|did(?:n't| not) (?:know|say|tell|have|exist)|never (?:been|done|had)|without (?:a|any|knowing)|first (?:version|slice|draft|step|time|thing)|prototype|pilot|narrow\w*|experiment|trial|tried|interview\w*|asked (?:what|which|who|each|five|six|ten|three|the)|clarif\w+|changing|changed (?:every|each|weekly|daily|twice|again|their)|conflicting|different (?:ideas|answers|expectations|views|things)|whether|priorit\w+)\b/u,
];

export const noveltyPatterns: readonly RegExp[] = [
  /\b(?:new\w*|novel|invent\w*|ideas?|prototype\w*|pilot\w*|experiment\w*|first|built|build|created?|design\w*|develop\w*|wrote|made|drew|automat\w*|script\w*|replac\w*|remov\w*|delet\w*|dropp\w*|cut|merg\w*|combin\w*|simplif\w*|simpler|shorten\w*|reduc\w*|halv\w*|reus\w*|borrow\w*|adapt\w*|redesign\w*|rebuilt|rewrote|turned|instead|rather than|without|no longer|one (?:form|list|page|step|system|place|sheet|screen)|from \w+ to \w+|introduc\w*|proposed?|tool|template|system|app|program)\b/u,
];

export const firefightingPatterns: readonly RegExp[] = [
  /\b(?:outages?|incidents?|went down|crash\w*|emergenc\w+|hot-?fix\w*|quick fix|restart\w*|roll(?:ed|ing)? back|rollback|page[rd]?|paged|alerts?|alarms?|escalat\w+|war room|bridge call|mitigat\w+|restor\w+|recover(?:ed|y)|patched|firefight\w*|at (?:2|3|4|two|three|four) (?:am|a\.m\.|in the morning)|all night)\b/u,
];

export const scalePatterns: readonly RegExp[] = [
  /\b(?:millions?|billions?|thousands? of|global\w*|worldwide|nationwide|all (?:regions|countries|markets|sites|stores|branches)|scal(?:e|ed|ing)|growth|grew|grow|expan(?:d|ded|sion)|largest|biggest|huge|massive|market share|headcount of|rolled (?:it )?out (?:to|across))\b/u,
];

export const revenuePatterns: readonly RegExp[] = [
  /\b(?:revenues?|sales|profits?|margins?|turnover|upsell\w*|cross-?sell\w*|pipeline|quota|market share|conversion\w*|arr|mrr|roi|bookings|deals?|customers acquired|price[sd]?|discounts?)\b|[$€£₹]\s?\d/u,
];

/** A clock: how long there was, by when, at what hour. How long something was watched afterwards is none. */
export const clockPatterns: readonly RegExp[] = [
  /\b(?:in|within|under|than|only|after|another|every|each|the next|the last|half an)\s+(?:the\s+|about\s+|just\s+|around\s+)?(?:next\s+|first\s+|last\s+)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|few|couple of|half an|several)?[\s-]?(?:minutes?|hours?|days?|nights?|morning|afternoon|evening|shift|mins?|hrs?)\b/u,
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|few)[\s-](?:minutes?|hours?|days?|weeks?)\s+(?:left|before|until|till|away|off|out|to (?:go|decide|spare)|later|earlier|late|early|notice|window|limit|deadline)\b/u,
  /\b\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock|h|uhr)\b|\b\d{1,2}:\d{2}\b|\bat (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past)\b|\b(?:noon|midnight|hourly|half past|in the (?:morning|evening|afternoon|night)|at night|overnight|tonight|tomorrow|deadline|same (?:day|night|morning|afternoon|evening|hour)|next (?:day|morning|hour|shift)|immediately|at once|right away|straight ?away|quickly|quicker|fast|faster|fastest|urgent\w*|hurry|asap|in time|short notice|on the spot|could(?:n't| not) wait|minutes? (?:later|left|before|away)|hours? (?:later|left|before)|emergenc\w+|poison\w*|chok\w+|collaps\w+|fainted|drown\w*|burn(?:ing|t)|flood\w*|storm|on fire|smoke|ambulance|fire brigade|alarm|bleeding|unconscious|rising|spreading|on the floor|waiting|queue|had already|already|began to|about to|(?:by|until|before) (?:the )?(?:next |following |same )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|noon|evening|lunch|dinner|afternoon|weekend|end of|doors?|guests?|first))\b/u,
];

/** Somebody grows, is taught, chosen or told the truth about their work. */
export const developmentPatterns: readonly RegExp[] = [
  /\b(?:mentor\w*|mentee\w*|coach\w*|train(?:ed|ing|ee|ees)|teach(?:ing)?|taught|feedback|onboard\w*|interview(?:ed|ing|s)?|hir(?:e|ed|ing)|recruit\w*|promot(?:ed|ion|ions)|learn(?:ed|t|ing|s)?|skills?|grow|grew|grown|growing|confiden(?:t|ce)|practi[cs](?:e|ed|ing)|delegat\w+|performance|under-?perform\w*|strengths?|weakness\w*|critici\w+|praise[d]?|apprentice\w*|intern|interns|candidates?|applicants?|one-on-ones?|1:1s?|development|career|potential|probation|listen(?:ed|ing)?|shadow(?:ed|ing)?)\b/u,
  /\b(?:help(?:ed|ing)?|show(?:ed|ing)?|explain(?:ed|ing)?|support(?:ed|ing)?|encourag(?:ed|ing)|guid(?:ed|ing)|let|gave|walk(?:ed)?|sat|met|work(?:ed)?|talk(?:ed)?|sp(?:oke|eak)) (?:to |with |through )?(?:her|him)\b/u,
];

/** A wrong step shows in what had to be confessed. */
export const confessionPatterns: readonly RegExp[] = [
  /\b(?:apolog\w+|sorry|asham\w+|embarrass\w*|admit(?:ted|ting)?|confess\w*|own(?:ed)? up|came clean|regret\w*|forgiv\w+|guilt\w*|blame[ds]?|(?:my|a|the|this|that) (?:\w+ )?mistakes?|my (?:own )?fault|wrong (?:call|decision|choice|one)|learned the hard way|what i (?:had )?(?:done|caused|missed|promised|overlooked)|what had happened|before (?:he|she|they|anyone) (?:could )?(?:find|found|look|looked) (?:out|for me))\b/u,
];

/** What was lost in the end, or had to be done again. */
export const lossPatterns: readonly RegExp[] = [
  /\b(?:thrown away|scrapped|took (?:it|them|the \w+) back|took nothing for|waited (?:a|another|two|three|six) (?:year|month|week|quarter)s?|next round|paid (?:for it|the difference)|from scratch|re-?did|redone|undid|undone|start(?:ed)? (?:over|anew)|(?:we|i) lost|cost (?:us|me)|lost (?:the|a|two|three|four|five|us|our) (?:\w+ )?(?:client|customer|contract|order|account|sale|deal|guest|colleague|nurse|grant|bid|season|year|month|week|day)s?|(?:had|was|were) cancelled|bad reviews?|left us|resigned|too late|(?:we|i) missed|closed down|(?:was|were|been) given up|did not (?:get|win|pass|make it|sell)|(?:it|we|i|project|launch|pilot|event) failed)\b/u,
];

/** To hold a post is no deed: "I ran the night desk". */
export const roleVerbs: ReadonlySet<string> = new Set(
  'lead run manage handle support teach serve maintain supervise cover operate staff head start begin use follow read watch go drive walk meet sit'.split(
    ' ',
  ),
);

/** What could go wrong, how bad it could get, and that nobody knew. */
export const riskPatterns: readonly RegExp[] = [
  /\b(?:clause|way out|way back|let (?:us|me) out|signed|first (?:sold|tried|tested|asked)|trial|pilot|small|half|promis\w+|own money|on my own|courage|afraid|risk\w*|danger\w*|worst|gambl\w+|bet|unproven|untested|unsafe|irreversibl\w+|reversibl\w+|undo|mended|could (?:not )?(?:be|have|lose|go|fail|break|cost)|might|if (?:it|they|that|i|we|the|nobody)|without knowing|(?:nobody|no one) (?:had|knew|could|was)|did(?:n't| not) know|unknown|plan b|fall-?back|back-?up|limit|stake|insur\w+)\b/u,
];

/** Something is amiss, and perhaps nobody's: what an Ownership story opens with. */
export const stakesPatterns: readonly RegExp[] = [
  /\b(?:nobody|no one|no-one|neither|none|each .{1,40} the other|broken|broke|holes?|leak\w*|gaps?|lost|los[et]|losing|late|wrong|fail\w*|miss(?:ed|ing)|complain\w*|cost\w*|danger\w*|risk\w*|hurt|blocked|stuck|slow\w*|overflow\w*|dirty|unsafe|errors?|fault\w*|defect\w*|delay\w*|wait\w*|problem\w*|issue\w*|outage\w*|never (?:came|arrived|reached|worked)|did(?:n't| not) (?:work|reach|arrive|open|come)|not (?:my|our|mine|ours)|outside (?:my|our)|belong\w* to|expired|out of date|rotten|rust\w*|crash\w*|wast\w+|thrown|damag\w+|injur\w+|fell|fall|falling|down|short|empty|full)\b/u,
];
