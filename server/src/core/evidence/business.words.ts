/** What a result means to those who pay, are served or bear the risk; any trade. */
import { anyOf } from './pattern.ts';

/** People and businesses for whom work is done. */
const served = anyOf(`
  customers? clients? patients? pupils? students? guests? users? merchants? famil(?:y|ies) parents? child(?:ren)? residents? visitors? passengers? shoppers? buyers? subscribers? members? learners? donors? tenants? citizens? drivers? suppliers? partners? retailers? dealers? callers? readers? applicants? travell?ers? diners? borrowers? policyholders? claimants? beneficiar(?:y|ies) households? mothers? relatives? farmers? viewers? players? candidates? volunteers? commuters? cyclists? sellers? investors? exhibitors? attendees? participants? trainees? newcomers? neighbou?rs? employees? workers? nurses? doctors? midwives teachers? cashiers? pickers? witness(?:es)? borrowers? savers? depositors? defendants? jurors? inmates? prisoners? pensioners? seniors? refugees? homeless wheelchair_users? voters? carers? caregivers? landlords? grandparents? toddlers? bab(?:y|ies) infants? fans? audiences? spectators? hikers? campers? skiers? swimmers? athletes? musicians? artists? authors? supervisors? managers? housekeepers? cleaners? waiters? cooks? elderly disabled couriers? technicians? joiners? operators? agents? temps? staff
  accounts? shops? stores? branch(?:es)? schools? clinics? wards? hospitals? compan(?:y|ies) firms? business(?:es)? people person
`);
/** Who pays, lends, orders or licenses. */
const payers = anyOf(`
  customers? clients? funders? sponsors? investors? donors? publishers? insurers? insurance banks? lenders? landlords? buyers? retailers? distributors? wholesalers? dealers? chains? airlines? hotels? tour_operators? subscribers? members? tenants? guests? count(?:y|ies) cit(?:y|ies) councils? ministr(?:y|ies) foundations? authorit(?:y|ies) agenc(?:y|ies) government state broadcasters? producers? organisers? brides? couples? famil(?:y|ies) owners_of_the_\\w+ compan(?:y|ies) firms? franchisees? regulators? inspectorate dair(?:y|ies) supermarkets?
`);
/** A noun behind one of these makes it a label: "the Customer table", "user story". */
const labelled =
  '(?!\\s+(?:tables?|views?|modules?|fields?|records?|ids?|stor(?:y|ies)|journeys?|data|databases?|interfaces?|guides?|manuals?|portals?|apps?|forms?|accounts?|lists?|files?|numbers?|names?|types?|class(?:es)?|pages?|screens?|menus?|folders?|roles?|groups?|services?\\s+(?:desk|team)|acceptance)\\b)';
const touched = anyOf(`
  could can cannot couldn't can't no_longer any_?more wait(?:s|ed|ing)? queu\\w+ kept keep(?:s|ing)? stay(?:s|ed|ing)? lost lose came_back come_back return(?:ed|s) receiv\\w+ safe\\w* on_time risks? meant means spared? spent spend cancell?\\w* renew\\w* reorder\\w* order(?:s|ed) took_it_back withdr\\w+ sign(?:ed|s) buy bought pays? paid complain\\w* miss(?:ed|es)? affected needs? had_to have_to recover\\w* switch(?:ed|ing)? saw sees? reach(?:ed|es)? served? open(?:s|ed)? used_to suffer\\w* injur\\w* delay\\w* slept eat ate pass(?:ed|es) graduat\\w+ understood attend\\w* went_home discharged treated seen unaffected earlier sooner faster
`);
const number =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|sixty|half|several|a\\s+(?:third|quarter|dozen|hundred)|every|each|no|one|all|hundreds|thousands|dozens)';
const work = '(?:hours?|days?|minutes?|weeks?|shifts?)';
const notField =
  '(?!\\s+(?:tables?|views?|modules?|fields?|columns?|reports?|dashboards?|teams?|departments?|scripts?|forms?|files?|cards?|formula|functions?|class|object|stream)\\b)';
/** What goes up and down: says something only with an amount. */
const gradable = anyOf(`
  revenues? turnover profits? profitab\\w+ margins? cash(?:-?flow)? churn retention bills? costs? conversions? bookings? occupancy upsell sla slas orders sales shrinkage stock-?outs? spoilage expenses? salar(?:y|ies) wages? headcount fte ftes downtime invoices? receivables? donations? enrol?lments? footfall covers tips discounts? waste lead_times? (?:support_|help_?desk_|service_)?(?:calls|tickets) calls_to_\\w+ shrink overtime complaints? returns? productivity throughput_of_\\w+ payments? market_share payback attendance appointments? readmissions? no-?shows? claims? completion baskets loaves meals repeat_\\w+ response_rate satisfaction nps csat
  reading_ages? reading_levels? marks grades exam_results test_scores pass_rates? pass_marks? graduation_rates? pain_scores? blood_pressure length_of_stay survival vaccination_rates? literacy
`);
/** What is kept, lost or avoided as a whole. */
const commerce = anyOf(`
  penalt(?:y|ies) fines fined (?<=(?:a|the|no|any)\\s(?:\\w+\\s)?)fine refunds? retention compliance compliant gdpr lawsuits? liabilit(?:y|ies) breach(?:es)? grants? funding savings agency_pay write-?offs? chargebacks? reorders? renewals? renewed
  premiums? accreditation overtime temps? agency_staff recalls? subscriptions? contracts? extra_orders insurance budgets? full-?time deals? tender bid pipeline_value quota competitors? interest tax(?:es)? vat licen[cs]es? deposits? donors? audit_findings? certification closure exclusivity revenue
`);
const movedVerbs = anyOf(`
  saved? saves saving freed free frees cut lower\\w* reduc\\w+ avoid\\w* prevent\\w* protect\\w* brought bring\\w* kept keep\\w* w[oi]n recover\\w* rais\\w+ r[oi]se gr[eo]w\\w* increas\\w+ decreas\\w+ fell fall\\w* drop\\w* went go sank shrank doubled tripled halved earn\\w* gain\\w* los(?:t|e|ing|es) remov\\w+ took_away eliminat\\w+ pass\\w* secur\\w+ unblock\\w* unlock\\w* retain\\w* cost paid pays? stop\\w* end\\w* spar\\w+ need\\w* clos\\w+ land\\w* sign\\w* renew\\w* stay\\w* meet met improv\\w+ down up gone spend spent generat\\w+ deliver\\w* made worth less fewer more no_longer without instead already would've would_have extend\\w* prolong\\w* let_go_of do_without did_without gave_up
`);

export const businessPatterns: readonly RegExp[] = [
  // Money with an amount.
  /[$€£¥₹]\s?\d|\b\d[\d,.]*\s?(?:k|m|bn|million|billion|thousand|lakhs?|crores?)?\s?(?:usd|eur|gbp|inr|chf|dollars?|euros?|pounds?|rupees?|quid|francs?|lakhs?|crores?)\b|\b(?:lakhs?|crores?)\b|\b\d+(?:[.,]\d+)?\s?(?:k|million|bn|billion)\b(?!\s+(?:rows|records|events|requests|messages|lines|packets|points|words|parameters|samples|files))/u,
  /\b(?:thousand|million|hundred|dozen)s?\s+(?:of\s+)?(?:euros?|dollars?|pounds?|rupees?|francs?)\b|\bthe\s+(?:price|cost|salary)\s+of\b/u,
  // Business words in a sentence that says which way they moved.
  new RegExp(`\\b${movedVerbs}\\b[^.;!?]*?\\b${commerce}\\b${notField}`, 'u'),
  new RegExp(`\\b${commerce}\\b${notField}[^.;!?]*?\\b${movedVerbs}\\b`, 'u'),
  // Time given back to whoever works there.
  /\bgave\s+(?:[\w-]+\s+){1,3}(?:their|his|her)\s+(?:[\w-]+\s+){1,2}back\b|\b(?:can|could)\s+no\s+longer\s+(?:reach|hurt|harm|hit|get\s+to|be\s+given)\b|\bwrit(?:ing|ten|e)\s+off\b|\bwrote\s+off\b|\b(?:each|every|the|our|all)\s+(?:[\w-]+\s+){1,2}(?:gets?|got|has|have|had|gains?|gained)\s+(?:about\s+|roughly\s+|almost\s+)?(?:an?\s+extra|one\s+more|an?\s+(?:whole\s+|full\s+|additional\s+)?(?:hour|day|half-?day|morning|afternoon)|half\s+an?\s+(?:day|hour)|(?:\d+|two|three|four|five|six|ten)\s+(?:hours?|minutes|days?))\b(?=[^.;!?]*\b(?:more|extra|back|free|less|for|done|per|a\s+(?:day|week)|each)\b)|\bin\s+time\s+for\s+the\s+(?:\w+\s+)?(?:sales?|season|fair|rush|launch|holidays|harvest|election|inspection|exam)\b|\b(?:sales|we|they)\s+could\s+(?:finally\s+)?sign\b|\b(?:grand|quid|bucks)\b|\b(?:warranty|repair|staff|energy|travel|cleaning)\s+costs?\b|\bthe\s+insurer\s+(?:took|dropped|lowered|cut|waived)\b/u,
  // Those who are served, with what changed for them or how many they were.
  new RegExp(`\\b${served}\\b${labelled}(?:(?!\\bi\\b)[^.;!?]){0,60}?\\b${touched}\\b`, 'u'),
  new RegExp(
    `\\b(?:for|let|lets|allowed|gave|gives|spared|helped|enabled|reached)\\s+(?:the\\s+|our\\s+|all\\s+|every\\s+|each\\s+|more\\s+)?(?:${number}\\s+)?(?:\\w+\\s+)?${served}\\b${labelled}[^.;!?]*?(?:\\b${touched}\\b|\\b${number}\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:${number})\\s+(?:(?:more|extra|fewer|less|new|lost|additional|of\\s+the|of\\s+our)\\s+)?(?:(?!of\\b)[\\w-]+\\s+)?(?:customers?|clients?|patients?|pupils?|students?|guests?|users?|merchants?|families|parents|children|residents|visitors|passengers|shoppers|buyers|subscribers|members|learners|donors|dealers|retailers|tenants|callers)\\b`,
    'u',
  ),
  // Work time given back, waiting, dates kept.
  new RegExp(
    `\\b(?:saved?|saves|saving|free[sd]?|gave|gives|won\\s+back|back|returned|spared|less|fewer)\\b[^.;!?]{0,40}?\\b(?:${work}|person-days|man-days|workdays)\\b(?:\\s+(?:of|per|a|each|every|back|in|for|to|less)\\b|\\s*[.,;!]|$)`,
    'u',
  ),
  new RegExp(`\\b${work}\\s+(?:less|fewer|saved|freed|back|earlier|sooner|ahead)\\b`, 'u'),
  /\b(?:hours?|overtime)\s+(?:of\s+)?(?:[\w-]+\s+){0,2}(?:work|labou?r|effort|time)\b|\b(?:nursing|staff|teaching|working|man|person|engineer|billable|agency|support|admin)[-\s](?:hours?|days?|time)\b/u,
  /\b(?:wait(?:s|ing)?|queue|queueing|turnaround|delivery|response)\s+(?:times?\s+)?(?:[\w-]+\s+){0,6}(?:fell|dropped|went|down|shorter|shrank|is|was|from|to|by|no)\b/u,
  /\b(?:stayed|kept|held|met|made|remained|brought\s+forward|opened|launched|shipped|delivered)\b[^.;!?]{0,30}\b(?:on\s+its?\s+(?:date|budget)|within\s+budget|under\s+budget|deadline|launch|season|opening|contract\s+date|filing|go-live|(?:days?|weeks?|months?)\s+(?:early|earlier|ahead|before))\b|\bbrought\b[^.;!?]{0,60}\bforward\b/u,
  /\b(?:kept|keeps|stayed|remained|could\s+(?:stay|remain)|allowed\s+\w+\s+to\s+stay)\s+(?:[\w'-]+\s+){0,4}?open\b|\bw[oi]n\s+back\b|\b(?:ship\w*|s[eo]l[ld]\w*|serv\w+|book\w*|treat\w*|deliver\w*|produc\w+|handl\w+|process(?:ed|es)?|seat\w*|hous\w+|feed|fed|teach|taught|print\w*|bak\w+|harvest\w*|rent\w*|admit\w*|take|see|saw|took|fit|load\w*|pack\w*)\b[^.;!?]{0,20}\b\d[\d,.]*\s+(?:more|extra|additional|fewer|less)\b|\b(?:hall|room|table|bed|seat)s?\s+(?:was|were)\s+(?:booked|full|sold)\b/u,
  new RegExp(
    `\\b${served}\\b${labelled}\\s+(?:now\\s+|always\\s+)?(?:got|get|gets|receive[sd]?|had|have|arrive[sd]?|start(?:ed|s)?|ate|saw|see|went|go)\\b[^.;!?]*\\b(?:and\\s+not|instead\\s+of|rather\\s+than|not\\s+at|no\\s+longer|before\\s+the)\\b`,
    'u',
  ),
  new RegExp(
    `\\b${number}\\s+[\\w-]+\\s+(?:less|fewer|more)\\s+(?:every|each|an?|per)\\b|\\b(?:full|part)-?time\\s+[\\w-]+|\\b(?:kept|keep|won|retained|lost|gained)\\s+[^.;!?]{1,40}\\s+as\\s+an?\\s+(?:\\w+\\s+)?(?:client|customer|partner|supplier|sponsor|donor|tenant|member|guest|buyer|reader|subscriber)\\b|\\bsold\\s+(?:out|its|our|their|his|her|the\\s+whole|all|the\\s+entire)\\b`,
    'u',
  ),
  /\b(?:attacks?|ransomware|hackers?|hacks?|outbreaks?|flood(?:s|ing)?|fires?|collapse|thefts?|leaks?|explosions?|poisoning|burns?|drownings?|collisions?|crush|lawsuit|scandal|evacuations?|shut-?downs?|closures?|strikes?|stampede|mix-?ups?)\b[^.;!?]*\b(?:no\s+longer|cannot|can't|prevent\w*|stopped|impossible|avoid\w*|averted|lower\w*|spared|any\s?more|gone|would\s+have)\b|\b(?:prevent\w*|avoid\w*|averted|spared|ruled\s+out|stopped)\s+(?:[\w'-]+\s+){0,3}?(?:attacks?|outbreaks?|flood\w*|fires?|collapse|thefts?|explosions?|poisoning|burns?|collisions?|shut-?downs?|closures?|strikes?|mix-?ups?|evacuations?)\b/u,
  /\b(?:got|won|landed|received|gained|secured|kept)\s+(?:[\w'-]+\s+){0,5}?(?:tenders?|contracts?|orders?|deals?|grants?|clients?|customers?|commissions?|accounts?|funding)\b|\b(?:dropped|withdrew|took\s+back|cancelled|reversed|revoked)\s+(?:its|their|his|her|the)\s+(?:\w+\s+)?(?:complaint|claim|notice|cancellation|threat|lawsuit|objection|resignation|termination)\b|\boff\s+the\s+table\b|\b(?:is|are|were|was|come|comes|went|go|goes|left|leave)\s+home\b[^.;!?]*\b(?:earlier|sooner|on\s+time|before)\b/u,
  // Risk to people or to the law.
  /\b(?:risks?\s+(?:of|that|to|for|was|is|were|are|went|fell|has|had)|exposure|at\s+risk|hazards?|(?:un)?safe(?:ty|r)?\b(?!\s+(?:side|mode|place))|injur(?:y|ies|ed)|accidents?|falls|infections?|medication\s+errors?|near[-\s]miss(?:es)?|overdos\w+|allerg\w+\s+reactions?|lawsuits?|regulator\w*|inspectors?|fraud|theft|data\s+(?:leak|loss|breach))\b/u,
  /\bpass(?:ed|es)?\s+(?:the\s+|our\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,3}(?:audit|inspection|certification|accreditation|review\s+by)\b|\baudit(?:or)?s?\b[^.;!?]{0,30}\b(?:no\s+finding|passed|without|closed|clean)\b/u,
  // Staffing.
  /\bneeds?\s+(?:only\s+)?(?:one|two|\d+)\s+(?:person|people|nurse|cashier|clerk|operator)s?\b|\bone\s+(?:person|post|position|shift)\s+(?:less|fewer)\b|\bagency\s+(?:staff|nurses?|workers?|shifts?)\b|\b(?:sick\s+days|absenteeism|staff\s+turnover|attrition|resignations?|vacanc(?:y|ies))\b/u,
  // Those who pay, lend or order decide for it.
  new RegExp(
    `\\b${payers}\\b(?!'s)[^.;!?]{0,30}?\\b(?:released|ordered|reordered|re-ordered|renewed|extended|prolonged|paid|pays|funded|invested|signed|awarded|granted|placed|booked|commissioned|doubled|bought|came\\s+back|returned|stayed|took\\s+(?:us|it|them)\\s+on|put\\s+(?:in|up)|gave\\s+us|chose\\s+us|lifted|waived|dropped|withdrew|agreed\\s+to\\s+(?:pay|fund|extend|renew|stay|buy)|approved\\s+the\\s+(?:loan|credit|budget|payment|grant|funding)|switched|recommended|continued|increased|raised|kept)\\b(?!\\s+(?:the\\s+)?(?:attendance\\s+sheet|minutes|talking|asking|notes?|of\\s+my|me\\b))`,
    'u',
  ),
  /\b(?:released|paid\s+out|unlocked|freed|secured|received|got|won|kept|saved|landed|brought\s+in|attracted|raised)\s+(?:the\s+|an?\s+|its\s+|our\s+|their\s+|another\s+|us\s+)?(?:[\w-]+\s+){0,3}?(?:tranche|instalments?|money|grants?|funding|payments?|loans?|credit|premium|subsid(?:y|ies)|donations?|contracts?|sponsors?|orders?|labels?|licen[cs]es?|permits?|accreditation|certificates?\s+for|seal|concession|organic\s+\w+|credit\s+line|orders?)\b/u,
  // What did not have to be paid, hired or thrown away; what can be afforded.
  /\b(?:did(?:\s+not|n't)|do(?:es)?(?:\s+not|n't)|no\s+longer|never|without\s+having|not)\s+(?:have\s+to|had\s+to|has\s+to|having\s+to|need(?:ed)?\s+to|to)\s+(?:pay|buy|rent|hire|replace|rebuild|redo|repay|refund|recall|close|cancel|lay\s+off|dismiss|scrap|throw|borrow|evacuate|shut|wait|queue|travel|come\s+back|return|take\s+(?:unpaid|time|days?))\b|\b(?:could|can|able\s+to|were\s+able\s+to)\s+(?:now\s+|again\s+|finally\s+|also\s+)?(?:pay\s+for|afford|stay\s+(?:open|in)|hire|take\s+on|take\s+in|house|feed|serve|seat|admit|treat|offer|open|sell|ship|deliver|accept|keep|reopen|move\s+in|go\s+home)\b(?<!\bi\s+(?:could|can)\s+[^.;!?]*)/u,
  /\b(?:in|into|for)\s+the\s+(?:bin|trash|garbage|landfill|skip|dump|rubbish)\b|\b(?:threw|throw|throws|thrown|throwing)\s+(?:\w+\s+){0,4}?(?:away|out)\b|\b(?:went|go|goes|going|gone)\s+to\s+waste\b|\b(?:scrapped|binned|written\s+off|spoiled|spoilt|wasted)\b[^.;!?]{0,40}\b(?:less|fewer|no\s+longer|any\s?more|\d|none|nothing|stopped)\b/u,
  /\bwithout\s+(?:any\s+|a\s+single\s+|extra\s+|additional\s+|hiring\s+|paying\s+|one\s+)?(?:temps?|overtime|extra\s+\w+|agency\s+\w+|hiring|new\s+staff|additional\s+\w+|penalt(?:y|ies)|fine|delay|stopping\s+\w+|closing|cancellations?|refunds?)\b|\b(?:put|went|go|gone|forced)\s+out\s+of\s+business\b|\bsurviv(?:ed|es)\b/u,
  /\b(?:without\s+(?:it|this|that|the\s+\w+|my\s+\w+)|otherwise|had\s+(?:i|it|we|they|this)\s+not|if\s+(?:i|we|it)\s+had\s+not)\b[^.;!?]*\b(?:would|might|could)(?:\s+have|'ve)\s+(?:\w+\s+)?(?:lost|paid|cost|missed|had\s+to|gone|closed|failed|been|left|stopped|waited|got|received|needed)\b|\bwould(?:\s+have|'ve)\s+(?:had\s+to\s+)?(?:lost|paid|pay|cost|close|closed)\b/u,
  // Those who are served have it again, have it sooner, have none of the harm.
  new RegExp(
    `\\b${served}\\b${labelled}[^.;!?]{0,40}?\\b(?:the\\s+same\\s+(?:day|evening|morning|week|afternoon)|again\\s+(?:by|from|in|on|before|after)|for\\s+the\\s+first\\s+time|instead\\s+of|within|on\\s+the\\s+(?:same|next)\\s+day|overnight|(?:no\\s+longer|never|not)\\s+(?:missed|had|went|waited|lost|paid|got)|waited|waits?|less\\s+\\w+|free\\s+of\\s+charge|by\\s+the\\s+(?:evening|morning|weekend))\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:no|not\\s+(?:a\\s+single|one)|none\\s+of\\s+the|nobody|no\\s+one|every|each|all)\\s+(?:[\\w-]+\\s+)?(?:${served}|nobody|no\\s+one)?\\s*(?:was|were|is|had|has|went|goes|got|gets|ever|lost|missed|left)\\s+(?:to\\s+)?(?:\\w+ly\\s+)?(?:going\\s+)?(?:hungry|thirsty|cold|hurt|injured|harmed|left|late|stranded|sent\\s+(?:away|home)|turned\\s+away|moved|evicted|waiting|wait|leave|pay|safe|fed|housed|paid|served|seen|treated|out|without|laid\\s+off|dismissed|redundant)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:serv\\w+|rent\\w*|s[eo]l[ld]\\w*|book\\w*|hous\\w+|feed|fed|hire[sd]?|treat\\w*|seat\\w*|admit\\w*|teach|taught|take|took|open\\w*|run|ran|plant\\w*|deliver\\w*|produc\\w+|print\\w*|offer\\w*|see|saw|pay\\s+for|paid\\s+for|ship\\w*|play\\w*|host\\w*)\\b[^.;!?]{0,30}\\b(?:${number}|some|many)\\s+(?:more|extra|additional|further)\\b|\\bbuildings?\\b[^.;!?]{0,20}\\bmore\\b|\\b(?:came|comes)\\s+back\\s+(?:with|for)\\s+(?:${number}|another|a\\s+second|more)\\b`,
    'u',
  ),
  /\b(?:an?|one|half\s+an?|two|three|four|five|six|\d+|about\s+an)\s+(?:free\s+|extra\s+|whole\s+|full\s+)?(?:hours?|days?|afternoons?|mornings?|evenings?|weekends?|nights?|shifts?|weeks?)\s+(?:a|per|each|every)\s+(?:day|week|month|year|shift|night|term|person|nurse|teacher)\s*(?:back|more|for|free|to|less|of|$|[.,])/u,
  // Dates that others count on.
  /\b(?:on|for|at|by)\s+(?:the|its|their|our|time\s+for\s+the)\s+(?:announced|planned|agreed|promised|original|contract(?:ed|ual)?|due|fixed|advertised|published|scheduled)\s+(?:opening\s+)?(?:date|day|time|evening|hour|week)\b|\b(?:opened|opens|launched|premiered|started|arrived|shipped|moved\s+in|took\s+place|went\s+(?:out|ahead|live)|happened|landed|left|sailed|departed)\b[^.;!?]{0,25}\b(?:on\s+(?:time|schedule)|as\s+(?:planned|announced|promised)|(?:days?|weeks?|months?)\s+(?:early|ahead|before))\b|\b(?:wrapped|finished|completed|ended|done|ready|handed\s+over)\b[^.;!?]{0,20}\b(?:days?|weeks?|months?)\s+(?:early|ahead|before)\b(?!\s+my\b)/u,
  /\b(?:had\s+to|has\s+to|have\s+to|needs?\s+to)\s+\w+\s+(?:no|not\s+a\s+single|fewer|less|only)\b|\b(?:closed|shut|stopped|evacuated|recalled|grounded)\b(?=[^.;!?]*\b(?:avoid\w*|threat\w*|spared|would)\b)|\bstayed\s+(?:open|in\s+business|afloat|in\s+their\s+(?:homes?|flats?|jobs?))\b|\bkept\s+(?:their|its|his|her|the)\s+(?:[\w-]+\s+){0,2}(?:house|home|flat|jobs?|place|licen[cs]e|label|contract|permit|customers?|roof|beds?|accreditation|rating|stars?)\b|\b(?:second|third|new|another)\s+(?:edition|print\s+run|order|season|round|contract|batch|building)\b(?=[^.;!?]*)(?<=\b(?:order\w*|commission\w*|print\w*|book\w*|put|sold|sign\w*|won|paid|got|fund\w*)\b[^.;!?]*)/u,
];
/** A name, a saying or one's own gain. */
export const noBusinessPatterns: readonly RegExp[] = [
  /\bchurn\s+(?:model|prediction|classifier)\b(?![^.;!?]*[$€£])|\bhad\s+\d[\d,.]*\s+employees\b/u,
  /\bmoney\s+well\s+spent\b|\bfor\s+what\s+it's\s+worth\b|\bmodule\s+compiles\b/u,
];

/** These count only with an amount in the same sentence. */
export const amountPatterns: readonly RegExp[] = [
  new RegExp(`\\b${gradable}\\b${notField}`, 'u'),
  new RegExp(
    `\\b${served}\\b${labelled}[^.;!?]{0,60}?\\b(?:got|gets?|came|left|arriv\\w+|improved?|learn\\w*|went|now|take[ns]?|took|read|show\\w*|mov\\w+|finish\\w*|complet\\w+|use|used|using|less|fewer|more|lost|without)\\b`,
    'u',
  ),
];
