/**
 * What a result means to those who pay, are served or bear the risk; any trade.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

/** People and businesses for whom work is done. */
const served = anyOf(`
  accounts? agents? applicants? artists? athletes? attendees? audiences? authors? bab(?:y|ies)
  beneficiar(?:y|ies) borrowers? branch(?:es)? business(?:es)? buyers? callers? campers? candidates?
  caregivers? carers? cashiers? child(?:ren)? citizens? claimants? cleaners? clients? clinics? commuters?
  compan(?:y|ies) cooks? couriers? customers? cyclists? dealers? defendants? depositors? diners? disabled
  doctors? donors? drivers? elderly employees? exhibitors? famil(?:y|ies) fans? farmers? firms? grandparents?
  guests? hikers? homeless hospitals? households? housekeepers? infants? inmates? investors? joiners? jurors?
  landlords? learners? managers? members? merchants? midwives mothers? musicians? neighbou?rs? newcomers?
  nurses? operators? parents? participants? partners? passengers? patients? pensioners? people person pickers?
  players? policyholders? prisoners? pupils? readers? refugees? relatives? residents? retailers? savers?
  schools? sellers? seniors? shoppers? shops? skiers? spectators? staff stores? students? subscribers?
  supervisors? suppliers? swimmers? teachers? technicians? temps? tenants? toddlers? trainees? travell?ers?
  users? viewers? visitors? volunteers? voters? waiters? wards? wheelchair_users? witness(?:es)? workers?
`);
/** Who pays, lends, orders or licenses. */
const payers = anyOf(`
  agenc(?:y|ies) airlines? authorit(?:y|ies) banks? brides? broadcasters? buyers? chains? cit(?:y|ies)
  clients? compan(?:y|ies) councils? count(?:y|ies) couples? customers? dair(?:y|ies) dealers? distributors?
  donors? famil(?:y|ies) firms? foundations? franchisees? funders? government guests? hotels? inspectorate
  insurance insurers? investors? landlords? lenders? members? ministr(?:y|ies) organisers? owners_of_the_\\w+
  producers? publishers? regulators? retailers? sponsors? state subscribers? supermarkets? tenants?
  tour_operators? wholesalers?
`);
const internalThings = anyOf(`
  acceptance accounts? apps? class(?:es)? data databases? fields? files? folders? forms? groups? guides? ids?
  interfaces? journeys? lists? manuals? menus? modules? names? numbers? pages? portals? records? roles?
  screens? services?_(?:desk|team) stor(?:y|ies) tables? types? views?
`);

/** A noun behind one of these makes it a label: "the Customer table", "user story". */
const labelled = frame`(?!\s+${internalThings}\b)`;
const touched = anyOf(`
  affected any_?more ate attend\\w* bought buy came_back can can't cancell?\\w* cannot come_back complain\\w*
  could couldn't delay\\w* discharged earlier eat faster graduat\\w+ had_to have_to injur\\w* keep(?:s|ing)?
  kept lose lost means meant miss(?:ed|es)? needs? no_longer on_time open(?:s|ed)? order(?:s|ed) paid
  pass(?:ed|es) pays? queu\\w+ reach(?:ed|es)? receiv\\w+ recover\\w* renew\\w* reorder\\w* return(?:ed|s)
  risks? safe\\w* saw seen sees? served? sign(?:ed|s) slept sooner spared? spend spent stay(?:s|ed|ing)?
  suffer\\w* switch(?:ed|ing)? took_it_back treated unaffected understood used_to wait(?:s|ed|ing)? went_home
  withdr\\w+
`);
const counts = anyOf(`
  \\w+teen a_(?:third|quarter|dozen|hundred) all dozens each eight eleven every fifty five forty four half
  hundreds nine no one seven several six sixty ten thirty thousands three twelve twenty two
`);
const number = frame`(?:${counts}|\d[\d,.]*)`;
const work = '(?:hours?|days?|minutes?|weeks?|shifts?)';
const internalObjects = anyOf(`
  cards? class columns? dashboards? departments? fields? files? forms? formula functions? modules? object
  reports? scripts? stream tables? teams? views?
`);
const notField = frame`(?!\s+${internalObjects}\b)`;
/** What goes up and down: says something only with an amount. */
const gradable = anyOf(`
  (?:support_|help_?desk_|service_)?(?:calls|tickets) appointments? attendance baskets bills? blood_pressure
  bookings? calls_to_\\w+ cash(?:-?flow)? churn claims? complaints? completion conversions? costs? covers csat
  discounts? donations? downtime enrol?lments? exam_results expenses? footfall fte ftes grades
  graduation_rates? headcount invoices? lead_times? length_of_stay literacy loaves margins? market_share marks
  meals no-?shows? nps occupancy orders overtime pain_scores? pass_marks? pass_rates? payback payments?
  productivity profitab\\w+ profits? reading_ages? reading_levels? readmissions? receivables? repeat_\\w+
  response_rate retention returns? revenues? salar(?:y|ies) sales satisfaction shrink shrinkage sla slas
  spoilage stock-?outs? survival test_scores throughput_of_\\w+ tips turnover upsell vaccination_rates? wages?
  waste
`);
/** What is kept, lost or avoided as a whole. */
const commerce = anyOf(`
  (?<=(?:a|the|no|any)\\s(?:\\w+\\s)?)fine accreditation agency_pay agency_staff audit_findings? bid
  breach(?:es)? budgets? certification chargebacks? closure competitors? compliance compliant contracts?
  deals? deposits? donors? exclusivity extra_orders fined fines full-?time funding gdpr grants? insurance
  interest lawsuits? liabilit(?:y|ies) licen[cs]es? overtime penalt(?:y|ies) pipeline_value premiums? quota
  recalls? refunds? renewals? renewed reorders? retention revenue savings subscriptions? tax(?:es)? temps?
  tender vat write-?offs?
`);
const movedVerbs = anyOf(`
  already avoid\\w* bring\\w* brought clos\\w+ cost cut decreas\\w+ deliver\\w* did_without do_without doubled
  down drop\\w* earn\\w* eliminat\\w+ end\\w* extend\\w* fall\\w* fell fewer free freed frees gain\\w* gave_up
  generat\\w+ go gone gr[eo]w\\w* halved improv\\w+ increas\\w+ instead keep\\w* kept land\\w* less let_go_of
  los(?:t|e|ing|es) lower\\w* made meet met more need\\w* no_longer paid pass\\w* pays? prevent\\w*
  prolong\\w* protect\\w* r[oi]se rais\\w+ recover\\w* reduc\\w+ remov\\w+ renew\\w* retain\\w* sank saved?
  saves saving secur\\w+ shrank sign\\w* spar\\w+ spend spent stay\\w* stop\\w* took_away tripled unblock\\w*
  unlock\\w* up w[oi]n went without worth would've would_have
`);

const servedPeople = anyOf(`
  buyers callers children clients? customers? dealers donors families guests? learners members merchants?
  parents passengers patients? pupils? residents retailers shoppers students? subscribers tenants users?
  visitors
`);
const deadlines = anyOf(`
  (?:days?|weeks?|months?)_(?:early|earlier|ahead|before) contract_date deadline filing go-live launch
  on_its?_(?:date|budget) opening season under_budget within_budget
`);
const servingVerbs = anyOf(`
  admit\\w* bak\\w+ book\\w* deliver\\w* fed feed fit handl\\w+ harvest\\w* hous\\w+ load\\w* pack\\w*
  print\\w* process(?:ed|es)? produc\\w+ rent\\w* s[eo]l[ld]\\w* saw seat\\w* see serv\\w+ ship\\w* take
  taught teach took treat\\w*
`);
const disasters = anyOf(`
  attacks? burns? closures? collapse collisions? crush drownings? evacuations? explosions? fires?
  flood(?:s|ing)? hackers? hacks? lawsuit leaks? mix-?ups? outbreaks? poisoning ransomware scandal
  shut-?downs? stampede strikes? thefts?
`);
const avertedDisasters = anyOf(`
  attacks? burns? closures? collapse collisions? evacuations? explosions? fires? flood\\w* mix-?ups?
  outbreaks? poisoning shut-?downs? strikes? thefts?
`);
const avertedRisks = anyOf(`
  accidents? allerg\\w+_reactions? at_risk data_(?:leak|loss|breach) exposure falls fraud hazards? infections?
  injur(?:y|ies|ed) inspectors? lawsuits? medication_errors? near[-\\s]miss(?:es)? overdos\\w+ regulator\\w*
  risks?_(?:of|that|to|for|was|is|were|are|went|fell|has|had) theft
`);
const paidDeeds = anyOf(`
  agreed_to_(?:pay|fund|extend|renew|stay|buy) approved_the_(?:loan|credit|budget|payment|grant|funding)
  awarded booked bought came_back chose_us commissioned continued doubled dropped extended funded gave_us
  granted increased invested kept lifted ordered paid pays placed prolonged put_(?:in|up) raised re-ordered
  recommended released renewed reordered returned signed stayed switched took_(?:us|it|them)_on waived
  withdrew
`);
const valuables = anyOf(`
  accreditation certificates?_for concession contracts? credit credit_line donations? funding grants?
  instalments? labels? licen[cs]es? loans? money orders? organic_\\w+ payments? permits? premium seal
  sponsors? subsid(?:y|ies) tranche
`);
const businessVerbs = anyOf(`
  borrow buy cancel close come_back dismiss evacuate hire lay_off pay queue rebuild recall redo refund rent
  repay replace return scrap shut take_(?:unpaid|time|days?) throw travel wait
`);
const abilities = anyOf(`
  accept admit afford deliver feed go_home hire house keep move_in offer open pay_for reopen seat sell serve
  ship stay_(?:open|in) take_in take_on treat
`);
const avoidedCosts = anyOf(`
  additional_\\w+ agency_\\w+ cancellations? closing delay extra_\\w+ fine hiring new_staff overtime
  penalt(?:y|ies) refunds? stopping_\\w+ temps?
`);
const keptStates = anyOf(`
  (?:no_longer|never|not)_(?:missed|had|went|waited|lost|paid|got) again_(?:by|from|in|on|before|after)
  by_the_(?:evening|morning|weekend) for_the_first_time free_of_charge instead_of less_\\w+
  on_the_(?:same|next)_day overnight the_same_(?:day|evening|morning|week|afternoon) waited waits? within
`);
const sufferedStates = anyOf(`
  cold dismissed evicted fed harmed housed hungry hurt injured laid_off late leave left moved out paid pay
  redundant safe seen sent_(?:away|home) served stranded thirsty treated turned_away wait waiting without
`);
const servedVerbs = anyOf(`
  admit\\w* book\\w* deliver\\w* fed feed hire[sd]? host\\w* hous\\w+ offer\\w* open\\w* paid_for pay_for
  plant\\w* play\\w* print\\w* produc\\w+ ran rent\\w* run s[eo]l[ld]\\w* saw seat\\w* see serv\\w+ ship\\w*
  take taught teach took treat\\w*
`);
const dateVerbs = anyOf(`
  arrived departed happened landed launched left moved_in opened opens premiered sailed shipped started
  took_place went_(?:out|ahead|live)
`);

export const businessPatterns: readonly RegExp[] = [
  // Money with an amount.
  pattern`
    [$€£¥₹]\s?\d
    |\b\d[\d,.]*\s?(?:k|m|bn|million|billion|thousand|lakhs?|crores?)?\s?
    (?:usd|eur|gbp|inr|chf|dollars?|euros?|pounds?|rupees?|quid|francs?|lakhs?|crores?|
    kroner|kronor|krona|zlotys?|reais|yen|yuan|pesos?|rand|liras?|forints?|shillings?|dirhams?|naira|baht|ringgit|shekels?)\b
    |\b(?:lakhs?|crores?)\b
    |\b\d+(?:[.,]\d+)?\s?(?:k|million|bn|billion)\b(?!
      \s+(?:rows|records|events|requests|messages|lines|packets|points|words|parameters|samples|files)
    )
  `,
  pattern`
    \b(?:thousand|million|hundred|dozen)s?\s+(?:of\s+)?(?:euros?|dollars?|pounds?|rupees?|francs?)\b
    |\bthe\s+(?:price|cost|salary)\s+of\b
  `,
  // Business words in a sentence that says which way they moved.
  new RegExp(`\\b${movedVerbs}\\b[^.;!?]*?\\b${commerce}\\b${notField}`, 'u'),
  new RegExp(`\\b${commerce}\\b${notField}[^.;!?]*?\\b${movedVerbs}\\b`, 'u'),
  // Time given back to whoever works there.
  pattern`
    \bgave\s+(?:[\w-]+\s+){1,3}(?:their|his|her)\s+(?:[\w-]+\s+){1,2}back\b
    |\b(?:booked|engaged|hired|rebooked|reserved)\s+us\s+(?:again|for|once\s+more)\b
    |\b(?:bad|blocked|broken|contaminated|cracked|defective|empty|expired|faulty|leaking|loose|untested|unsafe|worn|wrong)\b[^.;!?]{0,30}(?:\bcan\s*not|\bcan\s+never|\b(?:can|could)\s+no\s+longer)\s+
    (?:get\s+out|go\s+out|leave|slip\s+through)\b
    |\b(?:can|could)\s+no\s+longer\s+(?:reach|hurt|harm|hit|get\s+to|be\s+given)\b
    |\bwrit(?:ing|ten|e)\s+off\b
    |\bwrote\s+off\b
    |\b(?:each|every|the|our|all)\s+(?:[\w-]+\s+){1,2}(?:gets?|got|has|have|had|gains?|gained)\s+
    (?:about\s+|roughly\s+|almost\s+)?(?:
      an?\s+extra
      |one\s+more
      |an?\s+(?:whole\s+|full\s+|additional\s+)?(?:hour|day|half-?day|morning|afternoon)
      |half\s+an?\s+(?:day|hour)
      |(?:\d+|two|three|four|five|six|ten)\s+(?:hours?|minutes|days?)
    )\b(?=[^.;!?]*\b(?:more|extra|back|free|less|for|done|per|a\s+(?:day|week)|each)\b)
    |\bin\s+time\s+for\s+the\s+(?:\w+\s+)?
    (?:sales?|season|fair|rush|launch|holidays|harvest|election|inspection|exam)\b
    |\b(?:sales|we|they)\s+could\s+(?:finally\s+)?sign\b
    |\b(?:grand|quid|bucks)\b
    |\b(?:warranty|repair|staff|energy|travel|cleaning)\s+costs?\b
    |\bthe\s+insurer\s+(?:took|dropped|lowered|cut|waived)\b
  `,
  // Those who are served, with what changed for them or how many they were.
  new RegExp(`\\b${served}\\b${labelled}(?:(?!\\bi\\b)[^.;!?]){0,60}?\\b${touched}\\b`, 'u'),
  pattern`
    \b(?:for|let|lets|allowed|gave|gives|spared|helped|enabled|reached)\s+
    (?:the\s+|our\s+|all\s+|every\s+|each\s+|more\s+)?(?:${number}\s+)?(?:\w+\s+)?${served}\b${labelled}
    [^.;!?]*?(?:\b${touched}\b|\b${number}\b)
  `,
  pattern`
    \b(?:${number})\s+(?:(?:more|extra|fewer|less|new|lost|additional|of\s+the|of\s+our)\s+)?
    (?:(?!of\b)[\w-]+\s+)?${servedPeople}\b
  `,
  // Work time given back, waiting, dates kept.
  pattern`
    \b(?:saved?|saves|saving|free[sd]?|gave|gives|won\s+back|back|returned|spared|less|fewer)\b
    [^.;!?]{0,40}?\b(?:${work}|person-days|man-days|workdays)\b
    (?:
      \s+(?:of|per|a|each|every|back|in|for|to|less)\b|\s*[.,;!]|$
    )
  `,
  new RegExp(`\\b${work}\\s+(?:less|fewer|saved|freed|back|earlier|sooner|ahead)\\b`, 'u'),
  pattern`
    \b(?:hours?|overtime)\s+(?:of\s+)?(?:[\w-]+\s+){0,2}(?:work|labou?r|effort|time)\b
    |\b(?:nursing|staff|teaching|working|man|person|engineer|billable|agency|support|admin)[-\s]
    (?:hours?|days?|time)\b
  `,
  pattern`
    \b(?:wait(?:s|ing)?|queue|queueing|turnaround|delivery|response)\s+(?:times?\s+)?(?:[\w-]+\s+){0,6}
    (?:fell|dropped|went|down|shorter|shrank|is|was|from|to|by|no)\b
  `,
  pattern`
    \b(?:stayed|kept|held|met|made|remained|brought\s+forward|opened|launched|shipped|delivered)\b
    [^.;!?]{0,30}\b${deadlines}\b
    |\bbrought\b[^.;!?]{0,60}\bforward\b
  `,
  pattern`
    \b(?:kept|keeps|stayed|remained|could\s+(?:stay|remain)|allowed\s+\w+\s+to\s+stay)\s+
    (?:[\w'-]+\s+){0,4}?open\b
    |\bw[oi]n\s+back\b
    |\b${servingVerbs}\b[^.;!?]{0,20}\b\d[\d,.]*\s+(?:more|extra|additional|fewer|less)\b
    |\b(?:hall|room|table|bed|seat)s?\s+(?:was|were)\s+(?:booked|full|sold)\b
  `,
  pattern`
    \b${served}\b${labelled}\s+(?:now\s+|always\s+)?(?:
      got|get|gets|receive[sd]?|had|have|arrive[sd]?|start(?:ed|s)?|ate|saw|see|went|go
    )\b[^.;!?]*\b(?:and\s+not|instead\s+of|rather\s+than|not\s+at|no\s+longer|before\s+the)\b
  `,
  pattern`
    \b${number}\s+[\w-]+\s+(?:less|fewer|more)\s+(?:every|each|an?|per)\b
    |\b(?:full|part)-?time\s+[\w-]+
    |\b(?:kept|keep|won|retained|lost|gained)\s+[^.;!?]{1,40}\s+as\s+an?\s+(?:\w+\s+)?
    (?:client|customer|partner|supplier|sponsor|donor|tenant|member|guest|buyer|reader|subscriber)\b
    |\bsold\s+(?:out|its|our|their|his|her|the\s+whole|all|the\s+entire)\b
  `,
  pattern`
    \b${disasters}\b[^.;!?]*\b(?:
      no\s+longer|cannot|can't|prevent\w*|stopped|impossible|avoid\w*|averted|lower\w*|spared|any\s?more|
      gone|would\s+have
    )\b
    |\b(?:prevent\w*|avoid\w*|averted|spared|ruled\s+out|stopped)\s+(?:[\w'-]+\s+){0,3}?
    ${avertedDisasters}\b
  `,
  pattern`
    \b(?:got|won|landed|received|gained|secured|kept)\s+(?:[\w'-]+\s+){0,5}?
    (?:tenders?|contracts?|orders?|deals?|grants?|clients?|customers?|commissions?|accounts?|funding)\b
    |\b(?:dropped|withdrew|took\s+back|cancelled|reversed|revoked)\s+(?:its|their|his|her|the)\s+(?:\w+\s+)?
    (?:complaint|claim|notice|cancellation|threat|lawsuit|objection|resignation|termination)\b
    |\boff\s+the\s+table\b
    |\b(?:is|are|were|was|come|comes|went|go|goes|left|leave)\s+
    home\b[^.;!?]*\b(?:earlier|sooner|on\s+time|before)\b
  `,
  // Risk to people or to the law.
  pattern`\b(?:${avertedRisks}|(?:un)?safe(?:ty|r)?\b(?!\s+(?:side|mode|place)))\b`,
  pattern`
    \bpass(?:ed|es)?\s+(?:the\s+|our\s+|its\s+|an?\s+)?(?:[\w-]+\s+){0,3}
    (?:audit|inspection|certification|accreditation|review\s+by)\b
    |\baudit(?:or)?s?\b[^.;!?]{0,30}\b(?:no\s+finding|passed|without|closed|clean)\b
  `,
  // Staffing.
  pattern`
    \bneeds?\s+(?:only\s+)?(?:one|two|\d+)\s+(?:person|people|nurse|cashier|clerk|operator)s?\b
    |\bone\s+(?:person|post|position|shift)\s+(?:less|fewer)\b
    |\bagency\s+(?:staff|nurses?|workers?|shifts?)\b
    |\b(?:sick\s+days|absenteeism|staff\s+turnover|attrition|resignations?|vacanc(?:y|ies))\b
  `,
  // Those who pay, lend or order decide for it.
  pattern`
    \b${payers}\b(?!'s)[^.;!?]{0,30}?\b${paidDeeds}\b(?!
      \s+(?:the\s+)?(?:attendance\s+sheet|minutes|talking|asking|notes?|of\s+my|me\b)
    )
  `,
  pattern`
    \b(?:
      released|paid\s+out|unlocked|freed|secured|received|got|won|kept|saved|landed|brought\s+in|attracted|
      raised
    )\s+(?:the\s+|an?\s+|its\s+|our\s+|their\s+|another\s+|us\s+)?(?:[\w-]+\s+){0,3}?${valuables}\b
  `,
  // What did not have to be paid, hired or thrown away; what can be afforded.
  pattern`
    \b(?:did(?:\s+not|n't)|do(?:es)?(?:\s+not|n't)|no\s+longer|never|without\s+having|not)\s+
    (?:have\s+to|had\s+to|has\s+to|having\s+to|need(?:ed)?\s+to|to)\s+${businessVerbs}\b
    |\b(?:could|can|able\s+to|were\s+able\s+to)\s+(?:now\s+|again\s+|finally\s+|also\s+)?
    ${abilities}\b(?<!\bi\s+(?:could|can)\s+[^.;!?]*)
  `,
  pattern`
    \b(?:in|into|for)\s+the\s+(?:bin|trash|garbage|landfill|skip|dump|rubbish)\b
    |\b(?:threw|throw|throws|thrown|throwing)\s+(?:\w+\s+){0,4}?(?:away|out)\b
    |\b(?:went|go|goes|going|gone)\s+to\s+waste\b
    |\b(?:scrapped|binned|written\s+off|spoiled|spoilt|wasted)\b[^.;!?]{0,40}\b
    (?:
      less|fewer|no\s+longer|any\s?more|\d|none|nothing|stopped
    )\b
  `,
  pattern`
    \bwithout\s+(?:any\s+|a\s+single\s+|extra\s+|additional\s+|hiring\s+|paying\s+|one\s+)?${avoidedCosts}\b
    |\b(?:put|went|go|gone|forced)\s+out\s+of\s+business\b
    |\bsurviv(?:ed|es)\b
  `,
  pattern`
    \b(?:
      without\s+(?:it|this|that|the\s+\w+|my\s+\w+)|otherwise|had\s+(?:i|it|we|they|this)\s+not|
      if\s+(?:i|we|it)\s+had\s+not
    )\b[^.;!?]*\b(?:would|might|could)(?:\s+have|'ve)\s+(?:\w+\s+)?
    (?:lost|paid|cost|missed|had\s+to|gone|closed|failed|been|left|stopped|waited|got|received|needed)\b
    |\bwould(?:\s+have|'ve)\s+(?:had\s+to\s+)?(?:lost|paid|pay|cost|close|closed)\b
  `,
  // Those who are served have it again, have it sooner, have none of the harm.
  pattern`\b${served}\b${labelled}[^.;!?]{0,40}?\b${keptStates}\b`,
  pattern`
    \b(?:no|not\s+(?:a\s+single|one)|none\s+of\s+the|nobody|no\s+one|every|each|all)\s+(?:[\w-]+\s+)?
    (?:${served}|nobody|no\s+one)?\s*(?:was|were|is|had|has|went|goes|got|gets|ever|lost|missed|left)\s+
    (?:to\s+)?(?:\w+ly\s+)?(?:going\s+)?${sufferedStates}\b
  `,
  pattern`
    \b${servedVerbs}\b[^.;!?]{0,30}\b(?:${number}|some|many)\s+(?:more|extra|additional|further)\b
    |\bbuildings?\b[^.;!?]{0,20}\bmore\b
    |\b(?:came|comes)\s+back\s+(?:with|for)\s+(?:${number}|another|a\s+second|more)\b
  `,
  pattern`
    \b(?:an?|one|half\s+an?|two|three|four|five|six|\d+|about\s+an)\s+(?:free\s+|extra\s+|whole\s+|full\s+)?
    (?:hours?|days?|afternoons?|mornings?|evenings?|weekends?|nights?|shifts?|weeks?)\s+(?:a|per|each|every)
    \s+(?:day|week|month|year|shift|night|term|person|nurse|teacher)\s*
    (?:back|more|for|free|to|less|of|$|[.,])
  `,
  // Dates that others count on.
  pattern`
    \b(?:on|for|at|by)\s+(?:the|its|their|our|time\s+for\s+the)\s+
    (?:
      announced|planned|agreed|promised|original|contract(?:ed|ual)?|due|fixed|advertised|published|
      scheduled
    )\s+(?:opening\s+)?(?:date|day|time|evening|hour|week)\b
    |\b${dateVerbs}\b[^.;!?]{0,25}\b(?:
      on\s+(?:time|schedule)
      |as\s+(?:planned|announced|promised)
      |(?:days?|weeks?|months?)\s+(?:early|ahead|before)
    )\b
    |\b(?:wrapped|finished|completed|ended|done|ready|handed\s+over)\b[^.;!?]{0,20}\b
    (?:
      days?|weeks?|months?
    )\s+(?:early|ahead|before)\b(?!\s+my\b)
  `,
  pattern`
    \b(?:had\s+to|has\s+to|have\s+to|needs?\s+to)\s+\w+\s+(?:no|not\s+a\s+single|fewer|less|only)\b
    |\b(?:closed|shut|stopped|evacuated|recalled|grounded)\b(?=
      [^.;!?]*\b(?:avoid\w*|threat\w*|spared|would)\b
    )
    |\bstayed\s+(?:open|in\s+business|afloat|in\s+their\s+(?:homes?|flats?|jobs?))\b
    |\bkept\s+(?:their|its|his|her|the)\s+(?:[\w-]+\s+){0,2}(?:
      house|home|flat|jobs?|place|licen[cs]e|label|contract|permit|customers?|roof|beds?|accreditation|
      rating|stars?
    )\b
    |\b(?:second|third|new|another)\s+
    (?:edition|print\s+run|order|season|round|contract|batch|building)\b(?=[^.;!?]*)
    (?<=\b(?:order\w*|commission\w*|print\w*|book\w*|put|sold|sign\w*|won|paid|got|fund\w*)\b[^.;!?]*)
  `,
];
/** A name, a saying or one's own gain. */
export const noBusinessPatterns: readonly RegExp[] = [
  // A machine's time is nobody's yet.
  /^[^,;:]*\b(?:boot|build|compile|load|loading|query|render|response|start-?up)\s+times?\b[^,;:]*\d\s?(?:ms|milliseconds|s|secs?|seconds)\W*$/u,
  /\bchurn\s+(?:model|prediction|classifier)\b(?![^.;!?]*[$€£])|\bhad\s+\d[\d,.]*\s+employees\b/u,
  /\bwithout\s+(?:any\s+|extra\s+|more\s+|additional\s+)*pay\b/u,
  /\bmoney\s+well\s+spent\b|\bfor\s+what\s+it's\s+worth\b|\bmodule\s+compiles\b|\bat\s+the\s+risk\s+of\s+\w+ing\b/u,
];

const changedVerbs = anyOf(`
  arriv\\w+ came complet\\w+ fewer finish\\w* gets? got improved? learn\\w* left less lost more mov\\w+ now
  read show\\w* take[ns]? took use used using went without
`);

/**
 * With an amount beside it a result may be worth something to whoever is named here: persons, what they buy, send, write or call for,
 * dates and work. Too little to prove it, enough not to say that nothing was.
 */
/** Persons and places that a result may concern. */
export const concerned = pattern`
    \b(?:he|her|him|his|she|their|them|they|people|persons?|nobody|everybody|everyone|somebody)\b
    |\b(?:apprentices?|audiences?|babies|beginners|boarders|cases|chefs?|colleagues|crew|cyclists|doctors?|drivers?|farmers?|fans|
    fishermen|graduates|inmates|interns?|mothers|musicians|neighbours?|nurses?|officers?|operators?|pensioners|players|
    receptionists?|refugees|riders|singers|soldiers|staff|teachers?|team|teams|technicians?|trainees|travellers|viewers|
    villagers?|visitors|volunteers|voters|winners|women|men|workers?|writers?|learners|ward|wards|class|classes|school|schools|
    village|town|neighbourhood|island|shops?|hotels?|farms?|clinics?|branch(?:es)?|sites?|depots?|rooms?|beds?|seats?)\b
`;

/** The worth in words of a trade; these count only with an amount in the same sentence. */
export const perhapsWorthPatterns: readonly RegExp[] = [
  concerned,
  pattern`
    \b(?:applications?|bookings?|calls?|cancellations?|claims?|complaints?|deliver(?:y|ies)|errors?|incidents?|mistakes?|
    enquir(?:y|ies)|filings?|harvests?|injur(?:y|ies)|inquir(?:y|ies)|letters?|licences?|loans?|meals?|orders?|parcels?|payments?|
    permits?|prescriptions?|purchases?|registrations?|rejects?|repairs?|reports?|reservations?|returns?|rides?|sales|scrap|shipments?|
    sign-?ups?|subscriptions?|tenders?|tickets?|tours?|trips?|trucks?|visits?|votes?|waste|breakdowns?|downtime|outages?|stoppages?|
    accidents?|infections?|failures?|fines?|penalt(?:y|ies)|recalls?|cost|costs|price|paid|sold|bought|rent|wages|euros?|pounds?|dollars?)\b
    |\b(?:days?|hours?|weeks?|months?)\s+(?:ahead|before|earl(?:y|ier)|sooner)\b
    |\b(?:ahead|short)\s+of\s+(?:time|the\s+\w+|schedule|plan)\b|\bon\s+(?:time|schedule|budget)\b|\bby\s+(?:the\s+)?(?:date|deadline|opening)\b
  `,
];

/** These count only with an amount in the same sentence. */
export const amountPatterns: readonly RegExp[] = [
  new RegExp(`\\b${gradable}\\b${notField}`, 'u'),
  pattern`\b${served}\b${labelled}[^.;!?]{0,60}?\b${changedVerbs}\b`,
];
