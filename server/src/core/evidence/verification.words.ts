/**
 * How people show that a cause or an effect was checked.
 * Begins with the inventory "Verification" (DOMAIN.md, P02), widened over many trades.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

/** Verbs that say a check by themselves. */
export const provingVerbs = anyOf(`
  back-?tested benchmarked cross-?checked double-?checked load-?tested re-?audited re-?calculated re-?checked
  re-?counted re-?inspected re-?measured re-?sampled re-?tested re-?weighed reaudited recalculated rechecked
  reconciled recounted recreated remeasured replayed reproduced retested spot-?checked stress-?tested
  validated
`);
/** Verbs that say one only with a time, a purpose or something to compare with. */
export const checkingVerbs = anyOf(`
  audited charted checked compared counted diffed examined graphed inspected logged logged_in matched measured
  monitored noted observed plotted polled profiled queried re-?ran recorded repeated reviewed sampled surveyed
  tallied tested timed traced tracked verified watched weighed
`);
/** Verbs of any work; they show a check only by their purpose, by doing it again or on what is read. */
export const otherVerbs = anyOf(`
  asked baked built called called_back cooked did drew drove gave held interviewed joined kept killed left let
  listened looked looked_at made opened phoned placed pulled put ran rang read restored rode sat sent set_up
  shot simulated stayed stood studied switched tasted took tried turned unplugged used visited walked went
  went_back went_over went_through wrote
`);
/** What keeps a record by itself, or a book in which it can be read. */
const recordNouns = anyOf(`
  analy[sz]ers? audits? bank_statements? bills? books cameras? charts? clocks? controls? counters? curves?
  dashboards? data detectors? figures gauges? graphs? history inspections? instruments? invoices? ledgers?
  log_?files? logbooks? loggers? logs? measurements? meters? metrics monitoring monitors? numbers payroll
  payslips? probes? questionnaires? readings? receipts? recorders? records? registers? reports? rosters?
  samples? scales? scans? sensors? statements? statistics stats stopwatch(?:es)? surveys? tally thermometers?
  till_rolls? tills? timers? timesheets? trackers? x-rays?
`);
/** Persons and bodies whose work is to check. */
const checkers = anyOf(`
  accountants? actuar(?:y|ies) assessors? auditors? controllers? evaluators? examiners? inspectors? lab
  laborator(?:y|ies) notar(?:y|ies) proof-?readers? qa quality_(?:manager|control|assurance|nurse|officer)
  referees? reviewers? statisticians? surveyors? testers?
`);
const someOf = anyOf(`
  a a_couple_of a_few another eight five four nine one seven several six ten the the_first the_following
  the_next the_whole thirty three twelve twenty two
`);
const number = frame`(?:${someOf}|\d[\d,.]*)`;
const unit = anyOf(`
  cycles? days? deliver(?:y|ies) evenings? hours? lessons? minutes? months? mornings? nights? quarters?
  releases? rounds? runs? seasons? shifts? terms? weekends? weeks? years?
`);
const timesOfUse = anyOf(`
  afternoon day delivery evening friday hour lesson minute monday month morning night one quarter release
  round run saturday season shift sunday term thursday time tuesday wednesday week year
`);
const repeated = frame`
  (?:
    (?:each|every)\s+(?:single\s+|other\s+|second\s+)?(?:\w+\s+)?${timesOfUse}
    |daily
    |weekly
    |monthly
    |hourly
    |twice\s+a\s+\w+
    |once\s+a\s+\w+
    |(?:for|over|during|after)\s+(?:${number}\s+)+(?:\w+\s+)?${unit}
    |until\s+(?:the\s+)?(?:end|month|year|next)
  )
`;
const afterwards = frame`
  (?:
    afterwards?
    |after\s+(?:the|that|it|each|every|my|this|\d|two|three|a)\b
    |again\b
    |post-\w+
    |before\s+and\s+after
    |(?:\w+\s+)?(?:weeks?|days?|months?|hours?)\s+(?:later|after)
    |the\s+next\s+(?:day|morning|week|shift)
    |overnight
    |since\s+then
  )
`;
const purposes = anyOf(`
  be_(?:sure|certain) check confirm ensure find_out_(?:if|whether) hear_(?:if|whether) know_(?:if|whether)
  make_sure prove rule_out see_(?:if|whether|that|how) verify
`);
const purpose = frame`(?:to\s+${purposes}|whether\b|(?:that|if)\s+(?:it|the|they|this|nothing|no|all|every|each|both)\b)`;
const purposesToKnow = anyOf(`
  be_(?:sure|certain|safe) check_(?:if|whether|that|the|it) compare confirm find_out_(?:if|whether|how)
  hear_(?:if|whether|how) know_(?:if|whether) make_sure prove rule_out see_(?:if|whether|that|how|the)
  test_(?:it|the|whether) verify
`);
const finding = frame`(?:to\s+${purposesToKnow})`;
const done =
  "(?:have\\s+|had\\s+|'ve\\s+|'d\\s+|then\\s+|also\\s+|personally\\s+|\\w+ly\\s+|still\\s+|even\\s+)*";

const trialDeeds = anyOf(`
  added blocked dropped drove filled held hung left let marked opened painted poured put ran rode sat set
  sprayed stood swapped switched tried turned used walked
`);
const recordingDevices = anyOf(`
  camera counter data figures gauge logs? meter numbers payroll readings? records? register scales? sensor
  statistics survey system thermometer till
`);
const testThings = anyOf(`
  accounts? addresse?s? batch(?:es)? bookings? calls? customers? documents? files? forms? invoices? messages? orders?
  parcels? patients? records? requests? runs? users?
`);
const repeatedChecks = anyOf(`
  asked_the_same checked compared counted drove killed looked measured opened queried ran restored rode
  simulated tasted tested tried walked weighed
`);
const readThings = anyOf(`
  (?:read|wrote|checked|counted)_(?:it|them|down) clock counters? dashboards? figures gauges? ledger logs?
  meters? metrics numbers queue readings? records register results same_\\w+ scales? statistics stats
  stopwatch tally thermometer till_reports?
`);
const examiningPeople = anyOf(`
  accountant actuary auditor colleague engineer examiner expert inspector institute lab laboratory notary
  nurse reviewer supervisor surveyor teacher team technician vendor
`);
const checkedDeeds = anyOf(`
  asked audited called checked counted examined inspected interviewed measured opened phoned pulled rang
  re-?read recounted sampled spot-checked tested traced tracked tried visited watched weighed
`);
const checkVerbs = anyOf(`
  audit check compare confirm count double-?check examine go_over grade inspect look_over mark measure observe
  proofread rate re-?check re-?scan re-?test recalculate recompute reconcile recount repeat score tag test
  tick(?:_off)? try validate verify
`);
const resultsOfChecks = anyOf(`
  audit auditors? chart count dashboard data figures inspection inspectors? lab laboratory ledger logs?
  measurements? readings? records? report statement survey test tests
`);
const checkedStates = anyOf(`
  analy[sz]ed audited certified checked confirmed counted inspected measured proofread recalculated reviewed
  tested verified weighed
`);
const recordsOfResults = anyOf(`
  audits? cameras? charts? counters? dashboards? data figures graphs? logs? meters? numbers records? reports?
  scans? sensors? statistics surveys? x-rays?
`);
const agreeingVerbs = anyOf(`
  agree[sd]? confirm(?:s|ed)? counted gave matche[sd] measured prove[sdn]? put read recorded registered
  reported said say says show(?:s|ed|n)? stayed stood
`);
const comparedThings = anyOf(`
  bills? both copy counts? data drawing figures? invoices? list names? new numbers? old photos? plan report
  results? sheets? totals? two values?
`);
const examinedVerbs = anyOf(`
  audited checked compared counted examined inspected looked_(?:through|at|over|into) measured proofread
  pulled re-?\\w+ed re-?did read redid repeated reviewed sampled signed_off tested visited
  went_(?:through|over)
`);
const measuringVerbs = anyOf(`
  compar(?:e|ing) count(?:ing)? log(?:ging)? measur(?:e|ing) monitor(?:ing)? record(?:ing)? sampl(?:e|ing)
  track(?:ing)? verify(?:ing)? weigh(?:ing)?
`);
const makingVerbs = anyOf(`
  arranged baked began_with booked built cooked cut did drew drove flew held made milled mixed ordered
  organi[sz]ed placed planted poured printed produced ran sent set sewed shot sowed staged started_with welded
`);
const checkNouns = anyOf(`
  analysis audit comparison count evaluation experiment follow-?up measurement monitoring pilot recount
  rehearsal sample simulation survey tests? trial
`);

export const verificationPatterns: readonly RegExp[] = [
  // The fault was made to come back: "I got it to appear again on the spare pump".
  pattern`
    \b(?:brought|got|had|made|provoked|was\s+able\s+to\s+(?:get|make))\s+(?:it|that|the|this)\s+
    (?:(?:alarm|bug|crash|defect|drop|error|failure|fault|glitch|leak|message|noise|problem|same|symptom|vibration)\s+){0,2}
    (?:to\s+)?(?:appear|come\s+back|crash|fail|happen|leak|occur|return|show|show\s+up|trip)\s+
    (?:again|at\s+will|every\s+time|in\s+the\s+(?:lab|shop|test|workshop)|on\s+(?:an?|another|the)|three|twice|two|\d)\b
  `,
  pattern`
    \bhad (?:the |a |an |my |our )?(?:[\w-]+ ){1,3}?(?:go through|go over|look over|check|redo|recount) (?:my|the|all the) (?:
      sums?|numbers|figures|calculations?|count|maths?|results?
    )\b
    |\b(?:kept|ran|running|left|used) (?:the|both|my|our) (?:[\w'-]+ ){0,3}?(?:beside|next to|alongside|in parallel (?:with|to)) (?:the|its) (?:former|old|other|previous)\b
    |\b(?:drew|picked|pulled|took) (?:[\w-]+ ){1,4}?at random\b
    |\b(?:set|put|laid) the (?:[\w'-]+ ){0,3}?(\w+s) (?:beside|next to|against|alongside) (?:the|those of) (?:[\w'-]+ ){0,3}?\1\b
    |\b(?:weighed|measured|tested|ran|scanned|counted) the same [\w-]+ (?:[\w-]+ )?(?:on|in|with|by) (?:both|two|all)\b
    |\bmade the (?:fault|error|bug|problem|crash|noise|leak) (?:come back|happen|appear|occur)\b
    |\b(?:listened to|watched|read) (?:[\w-]+ ){1,3}?(?:calls|recordings|shifts|handovers|visits)\b[^.;!?]{0,40}\b
    (?:ticked|counted|noted|marked)\b
  `,
  // One half got the old and the other the new; a part was kept back to judge by; blind, by the till, with a line of notes.
  pattern`
    \b(?:gave|sent|served|showed|sold)\s+(?:one|half)\b[^.;!?]{2,50}\bthe\s+(?:other|others|rest)\b[^.;!?]{0,30}\b(?:new|old|same|usual|without)\b
    |\b(?:held|kept|set)\s+(?:[\w-]+\s+){1,6}?(?:cases|data|files|images|records|rows|samples?)\s+(?:aside|back|out)\b
    (?=[^.;!?]*\b(?:check|compar|end\b|judge|measure|once|ran\b|run\b|score|test))
    |\b(?:alarm|crash|delay|error|fault|flicker|lag|leak|noise|pain|rash|smell|vibration)(?:es|s)?\s+
    (?:came\s+back|returned|was\s+back|were\s+back)\s+(?:as\s+soon\s+as|each\s+time|every\s+time|once|when|whenever)\s+i\b
    |\bcame\s+to\s+(?:exactly\s+)?the\s+same\s+(?:grades?|marks?|readings?|scores?)\b
    |\bblind\s+and\s+(?:checked|compared|counted|marked|rated|tested|weighed)\b
    |^\W*(?:checked|compared|counted|measured)\s+(?:w\/|with\b|against\b)\s*\w+
  `,
  // Looked at again and again, in whatever it can be read from.
  pattern`
    \b(?:i|we|and|then|,)\s+${done}
    (?:looked\s+(?:at|into|through)|went\s+(?:through|over)|read|followed|kept\s+an\s+eye\s+on|re-?ran|rerun)\s+
    (?!me\b|my\b)(?:it|them|this|that|those|these|(?:the|its|our|their|all|both)\s+(?:[\w-]+\s+){1,3}?)
    (?:\s*(?:at|by|with|on|again|together)\s+[^.;!?]{0,25}?|\s*)${repeated}
  `,
  // The same measure twice or more, and two groups that differ in one thing.
  pattern`
    \b(?:gave|used|set|ran|took|wrote|put|asked|repeated)\b[^.;!?]{0,30}?\bthe\s+same\s+(?:[\w-]+\s+){0,3}?(?:
      tests?|quiz(?:zes)?|questions?|survey|exercise|task|count|measurement|dictation|paper|sheet|checks?|run|load|
      route|query|queries|samples?
    )\b(?=[^.;!?]*\b(?:
      again|before|after|later|in\s+\w+\s*,|and\s+(?:again|in|on|at)|twice|both|each|every|then|until
    )\b)
    |\b(?:marked|graded|counted|checked|re-?read|measured)\s+
    (?:mine|my\s+(?:count|counts|sums?|numbers|figures|marks|marking|sheets?|papers?|results?|samples?))\b
    |\bevery\s+(?:second|other|third)\s+[\w-]+\s+(?:got|had|used|received|went|was|kept|took|saw)\b
    [^.;!?]*\b(?:other|others|rest|old)\b
    |\bso\s+that\s+(?:i|we)\s+(?:can|could)\s+compare\b
  `,
  // Where it can be read off, and things whose answer is known.
  pattern`
    \bon\s+(?:his|her|their|its|the\s+\w+'s)\s+own\s+${recordNouns}\b
    |\bspent\s+[^.;!?]{1,60}?\bto\s+(?:see|check|find\s+out|confirm|make\s+sure|test|verify)\b
    |\brode\s+along\b[^.;!?]{0,40}?\bto\s+see\b
    |\b(?:with|whose|has|had)\s+(?:a\s+|an\s+|the\s+)?(?:known|right|correct)\s+(?:answers?|results?|values?)\b
    |\bwhose\s+(?:result|answer|value|weight|count)s?\s+[^.;!?]{1,20}\b(?:knew|known)\b
    |\bknown\s+(?:samples?|ones|controls?|cases|values?)\b
  `,
  // The fault seen again, made on purpose, or moved with its cause.
  pattern`
    \b(?:i|we|and|,)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:got|saw|hit|reached|came\s+to|found)\s+the\s+
    (?:
      (?:very\s+|exact\s+)?same\s+(?:
        error|fault|problem|result|message|crash|noise|sum|number|total|reading|failure|bug|symptom|leak|
        figure
      )s?\b
      |(?:error|fault|crash|noise|failure)\s+(?:too|as\s+well|again)\b
    )
  `,
  pattern`
    \bmade\s+(?:the|it|this|that)\s+(?:[\w-]+\s+){0,4}?
    (?:fail|happen|break|crash|leak|hang|trip)\b[^.;!?]*\b(?:on|in|with)\s+
    (?:an?|my|another|the\s+test|the\s+spare)\b
  `,
  pattern`
    \b(?:swapped|moved|changed|exchanged|replaced|unplugged|switched)\s+[^.;!?]{2,40}\b(?:and|but)\s+the\s+
    (?:same\s+)?(?:fault|error|problem|noise|leak|smell|flicker|drop|crash)\s+
    (?:moved|went|followed|stayed|stopped|came|disappeared|remained|wandered)\b
  `,
  // An experiment: something done in order to see.
  pattern`
    \b(?:i|we)\s+(?:\w+ly\s+|then\s+|also\s+)?${trialDeeds}\b[^.;!?]{3,60}\bto\s+see\s+
    (?:
      where|if|whether|how\s+(?:much|many|long|far|often|it|they|the)|
      what\s+(?:happened|happens|would|it|they|the)|which|who\s+
    )
  `,
  pattern`
    \bas\s+if\s+i\s+(?:was|were)\s+(?:an?|the|one)\s+(?:[\w-]+\s+)?
    (?:
      customer|client|patient|guest|visitor|user|parent|student|caller|buyer|passenger|new\s+\w+|stranger|
      beginner
    )\b
    |\bthe\s+(?:way|same\s+(?:steps|way|route|path)\s+(?:as|like|that))\s+(?:an?|the|our|every)\s+
    (?:[\w-]+\s+)?(?:
      customers?|clients?|patients?|guests?|visitors?|users?|parents?|students?|callers?|buyers?|passengers?
    )\b
  `,
  pattern`
    \b(?:weighed|counted|measured|timed|opened|tasted|inspected|tested|checked|sampled|read)\s+
    (?:\d+|two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty|fifty|a\s+dozen)\s+
    (?:[\w-]+\s+){1,2}(?:from|of|in|at|on)\s+(?:each|every|both|all)\b
    |\bwatched\s+(?:what|whether|if)\s+(?:it|he|she|they|the|would|happened)\b
  `,
  pattern`
    \b(?:drove|walked|rode|cycled|travelled|traveled|flew)\s+(?:the|that|this)\s+(?:[\w-]+\s+){0,2}
    (?:route|way|path|line|road|tour|round|track)\s+(?:myself|twice|several\s+times|again)\b
    |\b(?:shut|turned|switched|unplugged|disconnected|pulled|took)\b[^.;!?]{2,30}(?:,|\band)\s+(?:the\s+)?
    (?:smell|noise|error|fault|leak|problem|alarm|flicker|hum|vibration|symptom|pain|rash|lag|delay)s?\s+
    (?:(?:was|were)\s+)?(?:gone|stopped|vanished|disappeared|went)\b
    |\b(?:looked|went)\s+(?:at|through|over)\s+(?:the|all)\s+(?:[\w-]+\s+){0,3}of\s+(?:the\s+)?last\s+\w+\s+
    (?:days|weeks|months|years|shifts|orders)\b
    |\blet\s+(?:an?|two|three|my)\s+(?:[\w-]+\s+){1,3}?(?:follow|try|use|read|walk|test|assemble)\b
  `,
  // An instrument or a record confirms it.
  pattern`
    \b${recordingDevices}\b(?:\s+(?!(?:and|but|i|we|that|which)\b)[\w-]+){0,4}?\s+
    (?:showed|confirmed|proved|backed)\s+(?:it|that|this|so|the\s+same)\b
  `,
  // Tests that say what they cover, and people who tried it.
  pattern`
    \b(?:wrote|added|built|created|automated)\s+(?:\w+\s+){0,3}?
    (?:
      (?:
        regression|unit|integration|automated|failing|end-to-end|load|contract|smoke|acceptance|
        characteri[sz]ation|property|parity
      )\s+tests?\b
      |tests?\s+(?:that|which|covering|around|against)\b
    )
    |\b(?:added|wrote|built|put\s+in|set\s+up|created)\s+(?:[\w-]+\s+){0,3}?
    (?:
      assertions?|checks?|alerts?|monitors?|comparisons?|quer(?:y|ies)|counters?|probes?|guards?|jobs?|
      scripts?|reports?|formula|macro
    )\s+(?:that|which|to)\s+(?:compare|tell|warn|fire|page|check|count|verif|alert|measure|test|watch)\w*
    |\b(?:test|dummy|fake|mock)\s+${testThings}\b
    |\b(?:testers?|reviewers?|volunteers?)\b[^.;!?]{0,30}?\bfound\s+(?:no|only|one|two|three|none|nothing)\b
  `,
  new RegExp(`\\b${provingVerbs}\\b`, 'u'),
  pattern`
    (?:${afterwards}|${purpose}|${repeated})[^.;!?]*?\b(?:i|we)\s+${done}
    ${checkingVerbs}\b(?!\s+(?:in|out)\b)(?!\s+(?:a|the)\s+(?:tutorial|game|contract)\b)
  `,
  // Any work with the purpose of finding out, done again, or on what can be read off.
  pattern`
    \b(?:i|we|and|then|,)\s+${done}${otherVerbs}\b[^.;!?]*?${finding}
    |\b(?:i|we|and|then|,)\s+${done}
    (?:${repeatedChecks}|went_?\w*)\b[^.;!?]*?\b(?:again|a\s+second\s+time)\b(?!\s+and\s+again)
    |\b(?:i|we|and|then|,)\s+${done}
    (?:asked|called|phoned|rang|visited|wrote\s+to)\s+(?:all|each|every|the\s+same)\b[^.;!?]{0,40}\bagain\b
  `,
  pattern`
    \b(?:i|we|and|then|,)\s+${done}(?:${otherVerbs}|was|stayed)\b[^.;!?]{0,30}?\b
    (?:
      ${readThings}|(?<!\b(?:sent|gave|wrote)\s+(?:the\s+)?)(?:reports?|sheets?|statements?|bills?|invoices)
    )\b[^.;!?]*?(?:${repeated}|${afterwards}|twice|overnight)
  `,
  pattern`
    \b(?:kept|keep|made|ran)\s+(?:a|an|the)\s+(?:daily\s+|weekly\s+|simple\s+|small\s+|running\s+)?
    (?:tally|log|count|diary|record|logbook|list\s+of\s+(?:every|each|all))\b
    |\bwith\s+(?:a|an|my|the)\s+(?:\w+\s+)?
    (?:stopwatch|thermometer|scale|meter|ruler|gauge|logger|recorder|counter|sensor|probe|clicker|tally)\b
    |\bread\s+(?:it|them|the\s+\w+)\s+(?:at|every|each)\b
  `,
  pattern`
    \b(?:simulated|staged|faked|provoked|forced)\s+(?:a|an|the|one|two|three)\b
    |\bon\s+purpose\b
    |\btest\s+(?:that|which)\s+(?:\w+\s+)?(?:fail\w*|broke|caught)\b
    |\bfail(?:ed|s)\s+(?:before|without)\b[^.;!?]*\b(?:pass(?:ed|es)?|after|change|patch|fix)\b
    |\b(?:errors?|fault|problem|failure|bug|noise|symptom|pain|drop|loss)\s+
    (?:came\s+back|returned|reappeared|went\s+away\s+and)\b
  `,
  pattern`
    \b(?:came|got|arrived|gets|comes)\s+(?:to|at|up\s+with)?\s*(?:exactly\s+)?the\s+same\s+
    (?:total|value|result|number|figure|answer|sum|count|conclusion)\b
    |\b(?:ran|put|walked|took)\s+(?:[\w'-]+\s+){1,4}?past\s+(?:the|an?|our|my)\b
    |\bwithout\s+(?:seeing|knowing)\s+(?:my|the|which|who|what|that)\b
    |\bwho\s+(?:knew|had\s+known)\s+nothing\b
    |\bblind(?:ly)?\b(?=[^.;!?]*\b(?:marked?|count|test|check|with|scor\w+|grad\w+|rat\w+)\b)
  `,
  pattern`
    \b(?:left|kept)\s+(?:one|two|half|part|the\s+other)\b[^.;!?]{0,40}\b
    (?:
      unchanged|as\s+(?:it|they)\s+(?:was|were|is)|without|on\s+the\s+old|untouched|running|alone
    )\b
    |\b(?:old|both)\b[^.;!?]{0,40}\b(?:in\s+parallel|side\s+by\s+side|run\s+for|running)\b
    |\b(?:to|for)\s+(?:only\s+)?(?:\d+\s?%|one|two|a\s+few|a\s+small)\b[^.;!?]{0,30}\bfirst\b
  `,
  pattern`
    \b(?:
      audits?|inspections?|checks?|counts?|controls?|auditors?|inspectors?|surveys?|samples?|reviewer|tests
    )\b[^.;!?]{0,30}\b(?:found|showed|had|brought|revealed|turned\s+up|came\s+back)\s+
    (?:no|not\s+a|nothing|zero|only|clean)\b
    |\b${examiningPeople}\s+(?:\w+\s+)?(?:
      measured|re-?counted|counted|tested|sampled|re-?marked|verified|confirmed|repeated|recalculated|
      re-?tested|weighed|inspected
    )\b(?!\s+(?:the|an?|my)\s+(?:order|appointment|meeting|booking|date|my))
  `,
  pattern`
    \b(?:i|we|and|then)\s+(?:have\s+|had\s+|then\s+|'ve\s+|\w+ly\s+)*
    (?:
      compared(?!\s+(?:my\s+)?(?:notes|offers|prices)\b)
      |checked(?!\s+(?:in|out)\b)
      |matched
      |tested
      |validated
      |verified
      |traced
      |diffed
      |confirmed
      |measured
    )\s+(?!two\b|three\b)(?:[\w',%-]+\s+){1,8}?(?:with|against)\s+(?:the\s+|its\s+|their\s+|our\s+|an?\s+)?
    [\w'-]+
  `,
  pattern`
    \b${checkedDeeds}\s+(?:another\s+|the\s+first\s+|a\s+random\s+|about\s+)?
    (?:
      \d+
      |twenty
      |thirty
      |forty
      |fifty
      |a\s+hundred
      |every\s+(?:second|third|fourth|fifth|tenth|\d+th)
      |random(?:ly)?
      |a\s+(?:random\s+)?sample
    )\b(?![^.;!?]*\b(?:years|customers\s+to\s+sell)\b)
  `,
  pattern`
    \b(?:tested|tried|trialled|ran|checked|piloted)\s+(?:[\w'-]+\s+){1,5}?(?:on|with|at|in)\s+
    (?:
      \d+
      |one
      |two
      |three
      |four
      |five
      |six
      |ten
      |twenty
      |a\s+(?:few|sample|handful|copy|spare|dummy|second|small)
      |some
    )\b
  `,
  pattern`
    \b(?:i|we|and|then)\s+(?:\w+\s+)?(?:had|asked|got|let|invited)\s+(?:[\w',-]+\s+){1,6}?(?:to\s+)?
    ${checkVerbs}\b(?!\s+(?:in\b|the\s+(?:order|contract)))
  `,
  pattern`
    \b(?:
      failing|regression|load|a\/b|ab|soak|smoke|chaos|penetration|stress|acceptance|blind|taste|
      side-by-side|field|dry|parallel|split
    )[-\s](?:tests?|drills?|experiments?|trials?|runs?)\b
    |\bcanary\b
    |\bshadow\s+mode\b
    |\bin\s+shadow\b
    |\bshadow\s+traffic\b
    |\b(?:control|comparison)\s+(?:group|class|ward|store|site|shop)\b
    |\bsynthetic\s+check\b
    |\bfeature\s+flag\b
    |\b(?:rolled\s+(?:it\s+)?out|released|introduced)\s+(?:it\s+)?in\s+\w+\s+(?:steps|stages|phases|waves)\b
    |\bmystery\s+(?:shopper|guest|call|visit)\b
    |\bspot[-\s]checks?\b
    |\bback-?test\b
  `,
  pattern`
    (?<!\b(?:i|we|he|she|they)\s)(?<!\b(?:i|we)\b[^.!?]*\band\s)\b
    (?:stayed|remained|held|stood|kept|was\s+still|is\s+still|were\s+still)\b(?!\s+(?:until|till|up|late|awake)\b)
    [^.!?]{0,40}\b(?:over|for|during|throughout|across|until|every|each|under|below|above|at\s+zero)\s+
    (?:the\s+)?(?:next\s+|following\s+|whole\s+)?
    (?:\d+|one|two|three|four|five|six|several|a|day|week|month|shift|morning)\b
  `,
  pattern`
    \bbefore\s+and\s+after\b(?!\s+(?:school|work|lunch|class|the\s+(?:shift|lesson|meeting)))
    |\bside\s+by\s+side\b
    |\badded\s+an\s+alert\b
    |\b(?:second|another|independent|different)\s+(?:
      engineer|nurse|teacher|person|pair|colleague|auditor|reviewer|analyst|team|lab|technician|accountant|
      pharmacist
    )\s+(?:\w+\s+)?(?:repeated|checked|confirmed|counted|verified|measured|re-?\w+ed|reviewed)\b
    |\breviewed\s+the\s+numbers\b
    |\bre-?scan\w*\b
    |\bsecond\s+(?:count|measurement|test|survey|audit|check|sample|review)\b
    |\bfollow-up\s+(?:survey|audit|count|test|check|measurement)\b
  `,
  pattern`\b${resultsOfChecks}\s+(?:\w+\s+)?(?:confirmed|showed|proved|found|looked\s+at|verified)\b`,
  pattern`
    \b(?:set\s+up|built|added|created|wrote|kept|left)\s+(?:\w+\s+){0,4}?
    (?:
      dashboard|monitor|monitoring|alert|probe|check|log|tally|counter|ping
    )\b[^.;]*\b(?:
      running|to\s+(?:see|watch|track|confirm|check|catch)|every|each|daily|
      that\s+(?:counts|shows|tracks|compares)
    )\b
  `,
  pattern`
    \bi\s+(?:\w+\s+)?(?:measured|monitored|watched|tracked)\s+(?:the\s+|its\s+|our\s+)?(?:[\w-]+\s+){0,3}
    (?:
      rate|rates|latency|logs|dashboard|errors?|numbers|figures|share|results?|temperature|times?|waste|
      output|sales|attendance|scores?
    )\b
  `,
  pattern`
    \b(?:noted|wrote\s+down|counted|counting|noting|marked(?![^.;!?]*\bas\b)|recorded|recording|logged|logging|ticked)\s+
    (?:off\s+)?(?:
      each|every|all|how\s+(?:many|long|often)|the\s+(?:number|time|times|level|weight|temperature|minutes)
    )\b
    |\b(?:
      readings?|figures|numbers|data|statistics|records|reports?|logs?|results|bills?|invoices|counts?|
      surveys?|measurements?
    )\b[^.;!?]{0,40}\b(?:
      confirm(?:s|ed)?|prove[sd]?|back(?:s|ed)?\s+(?:it|this|that)\s+up|bears?\s+(?:it|this|that)\s+out|
      bore\s+(?:it|this|that)\s+out|gave\s+the\s+same|agreed?
    )\b
    |\b(?:came|went)\s+back\s+(?:after|the\s+next|a\s+(?:day|week|month)|two|three|every|on\s+\w+day)\b
  `,
  pattern`
    \b(?:had|got)\s+(?:the|it|them|my|this|that|both|every|all|each)\s*(?:[\w'-]+\s+){0,3}?
    ${checkedStates}\b
    |\b(?:the\s+same|a\s+similar)\s+(?:
      questions?|tests?|quiz|survey|exercise|measurement|task|sample|query|count|check|experiment|load|route
    )\b
    |\b(?:took|sent|drew|collected|pulled)\s+(?:[\w'-]+\s+){0,2}(?:samples?|measurements?|readings?)\b
    |\b(?:sent|gave|brought|took)\s+(?:it|them|the\s+\w+|samples?|two|three|\d+)\b[^.;!?]{0,20}\bto\s+
    (?:the|a|an)\s+(?:\w+\s+)?(?:lab|laboratory|auditor|expert|institute|statistician|actuary)\b
  `,
  pattern`
    \b${recordsOfResults}\s+(?:\w+\s+)?(?:show(?:s|ed)?|prove[sd]?|confirm(?:s|ed)?|say|says|said)\s+
    (?:that|no|it|the|zero|only|an?|\d)\b
    |\b(?:simulated|replayed|injected|fed|entered|generated|submitted|booked|sent)\s+(?:\w+\s+)?
    (?:\d[\d,.]*|a\s+hundred|fake|dummy|test|false|wrong|old)\b
    |\b(?:convinced|satisfied)\s+myself\b
    |\bi\s+(?:have\s+|had\s+|then\s+|also\s+|\w+ly\s+)*(?:verified|proved|proven|cross-referenced|timed)\b
    |\bstopped\s+the\s+time\b
    |\b(?:marks|results|numbers|figures|scores|grades|sales)\s+after\s+(?:a|one|two|three|\d+)\s+\w+
  `,
  pattern`
    \b(?:asked|had|let|got|watched|gave)\s+[^.;!?]{1,60}\b(?:to\s+)?
    (?:
      follow|use|try|do|repeat|run|read|operate|fill|find|explain|set\s+up|work|order|cook|assemble
    )\b[^.;!?]*\b(?:
      while\s+i
      |with\s+me\s+watching
      |from\s+scratch
      |without\s+(?:saying|helping|help|my|me|any|our|a\s+word)
      |with\s+nothing\s+but
      |and\s+(?:timed|noted|counted|stopped|watched|wrote)
    )\b
    |\b(?:gave|showed|handed|sent|read)\b[^.;!?]{1,60}\band\s+
    (?:asked\s+(?:them\s+)?(?:what|how|which|whether|if)|noted|watched|timed|counted)\b
  `,
  pattern`
    \b(?:left|kept|leave|keep)\s+(?:the\s+)?(?:old|previous|original|former)\s+[\w-]+(?:\s+[\w-]+)?\s+
    (?:
      in|on|at|for|running
    )\b[^.;!?]*\b(?:
      for\s+(?:a|one|two|three|\d+)|as\s+before|so\s+that|to\s+compare|next\s+to|in\s+parallel
    )\b
  `,
  /\b(?:watching|checking|looking|testing|measuring|counting)\s+(?:out\s+)?(?:if|whether|that\s+no)\b/u,
  /\b(?:repeat|say|read|explain)\b[^.;]{0,40}\bback\s+to\s+me\b|\bshow\s+me\b[^.;]{0,40}\b(?:on|with)\b/u,
  // Instruments and books that say it; where a number comes from.
  pattern`
    \b${recordNouns}\s+(?:(?:has|have|had|still|then|all|now|also|\w+ly)\s+)*
    ${agreeingVerbs}\b(?!\s+(?:up|me\s+(?:the\s+door|around)))
  `,
  pattern`
    \b(?:numbers?|figures?|data|count|results?|percentage|rate|it|they|that|which|this)\s+
    (?:is|are|comes?|came|was|were|stems?|taken)\s+(?:taken\s+|straight\s+|directly\s+|read\s+)?
    (?:from|out\s+of)\s+(?:the|our|its|their|an?|his|her)\b[^.;!?]{0,30}\b${recordNouns}\b
  `,
  pattern`
    \b(?:
      according\s+to
      |as\s+(?:shown|measured|recorded|confirmed|counted|seen|reported)\s+(?:in|by|on|with)
      |(?:see|saw|seen|visible|read|measured|counted)\s+(?:(?:it|that|this|them|the\s+\w+)\s+)?
      (?:in|on|from|off|by)
      |per
    )\s+(?:the|our|its|their|both|my|his|her|an?)\s+(?:[\w'-]+\s+){0,3}?${recordNouns}\b
  `,
  pattern`
    \bmade\s+(?:the|it|that)\s+(?:[\w-]+\s+)?(?:happen|fail|crash|break|appear)\b
    |\b(?:had|got|asked|let)\s+
    (?:a\s+second|another|an?\s+independent|an?\s+outside|an?\s+external|somebody\s+else|someone\s+else)\s+
    [\w-]+\s+(?:to\s+)?\w+\b(?<!\b(?:to\s+help|help|join|come|cover|take\s+over))
    |\bchecked\s+by\b
    |\b(?:read|checked|watched|pulled|looked\s+at)\s+(?:the|its|our|my)\s+(?:[\w-]+\s+){0,2}
    (?:
      logs?|meter|gauge|dashboard|counter|register|report|sheet|scales?|thermometer|readings?|numbers|
      figures|graph
    )\s+(?:every|each|daily|twice|again)\b
    |\b(?:wrote|noted|took)\s+(?:down\s+)?(?:the|each|every|its)\s+
    (?:readings?|values?|times?|levels?|counts?|weights?|temperatures?)\b
  `,
  pattern`
    \b(?:put|ran|did|gave|asked|tested|took|made|tried|measured|drove)\b[^.;!?]{0,40}\b
    (?:
      again\b[^.;!?]{0,30}\bthe\s+same|the\s+same\b[^.;!?]{0,30}\bagain
    )\b
    |\bso\s+(?:that|it|this)\s+(?:was|had\s+been|had\s+to\s+be)\s+
    (?:the\s+(?:cause|culprit|reason|source|fault)|it\b)
    |\b(?:went|came|drove|walked)\s+back\b[^.;!?]{0,30}\band\s+
    (?:counted|checked|looked|measured|weighed|tested|asked)\b
    |\b(?:fault|error|problem|noise|leak|alarm)\s+(?:was\s+|is\s+)?
    (?:gone|back)\b[^.;!?]*\b(?:back|again|gone)\b
    |\b(?:laid|put)\s+(?:[\w',-]+\s+){1,8}?next\s+to\s+(?:those|the\s+ones|last|that)\b
  `,
  pattern`
    \bpass(?:ed|es)?\s+(?:its|their|the|an?|every)\s+(?:\w+\s+)?
    (?:inspection|audit|survey|acceptance\s+test|load\s+test|pressure\s+test|fire\s+test|leak\s+test)\b
    |\bmeasured\s+
    [^.;!?]{1,40}\b(?:myself|at\s+(?:two|three|four|five|six|\d+)\s+(?:points|places|spots|times))\b
  `,
  pattern`
    \b(?:they|both|two|numbers|totals|figures|sums?|counts?|results|values|lists?|everything|all|it|which)
    \s+(?:all\s+|always\s+|still\s+|exactly\s+)?
    (?:matched|agreed|tallied|added\s+up|coincided|balanced|reconciled)\b
    |\bto\s+the\s+(?:penny|cent|gram|minute|second|last\s+\w+)\b
  `,
  pattern`
    \b(?:put|laid|held|set|placed|lay|hung|compared)\s+(?:[\w',-]+\s+){1,8}?
    (?:next\s+to|beside|alongside|side\s+by\s+side|against|over)\s+
    (?:the|those|that|last|this|each|one|my|our|it)\b(?=[^.;!?]*)(?<=\b${comparedThings}\b[^.;!?]*)
  `,
  // Others who look without knowing, or who look at all and find nothing.
  pattern`
    \bwho\s+(?:did\s*n't|did\s+not|had\s*n't|had\s+not|had\s+never|never|has\s+never|have\s+never)\s+
    (?:known|know|seen|heard|see|read|tried|used|been|met)\b
  `,
  pattern`
    \b${checkers}\b[^.;!?]{0,40}?\b${examinedVerbs}\b(?!\s+(?:my\s+)?(?:e-?mails?|in\b|out\b))
    (?<!\bi\s+(?:\w+\s+){0,3}\w+)
  `,
  // Keeping on, coming back, doing it over, with a clock in hand.
  pattern`
    \b(?:kept|keep|continued|went\s+on|carried\s+on|started|began)\s+(?:on\s+)?(?:to\s+)?${measuringVerbs}\b
    |\b(?:kept|keep)\s+
    (?:(?:an|a\s+close|a\s+watchful)\s+eye|a\s+watch|track|count|score|tabs|records?|statistics)\s+
    (?:on|of)\b[^.;!?]*\b(?:until|till|for|every|each|over|after|throughout|how)\b
  `,
  pattern`
    \b(?:went|walked|came|drove|looked|called|rang|phoned|returned|visited|checked)\s+(?:back\s+|again\s+)?
    (?:[\w'-]+\s+){0,5}?(?:
      (?:an?|one|two|three|four|six|\d+|some)\s+(?:hours?|days?|weeks?|months?|years?|quarters?|terms?)\s+
      (?:later|after)
      |the\s+(?:week|month|day|year|quarter|term|season)\s+after
    )\b
  `,
  pattern`
    \b(?:timed|clocked)\s+(?:it|them|each|how|the|myself|him|her|both|every|all|\d+|ten|twenty)\b
    |\bon\s+the\s+clock\b
    |\b(?:sat|stood|rode|walked|went|stayed)\s+(?:next\s+to|beside|with|behind|along|near|in|by|at)\b
    [^.;!?]*\b(?:while|as|watching|counting)\b(?=
      [^.;!?]*\b(?:each|every|all|whole|first|once|used|tried|through|counted|counting)\b
    )
  `,
  pattern`
    \b(?:i|we|and|then|,)\s+${done}${makingVerbs}\s+(?:up\s+)?(?:an?|one|two|three|the|my|another|some)\s+
    (?:\w+\s+)?(?:
      test|trial|sample|dummy|mock|dry|pilot|rehearsal|probe|specimen|practice|fire\s+drill|drill|simulation
    )\b(?!\s+(?:environment|system|bench|account|suite|plan|server|tools?|rig|database))
  `,
  pattern`
    \b(?:rehearsed|practised|practiced|repeated|performed|ran\s+through|walked\s+through|drilled|exercised)
    \b[^.;!?]{0,50}\b(?:
      twice|three\s+times|\w+\s+times|until|with\s+the\s+(?:whole|full)|again|both\s+times|
      before\s+(?:the|it|they|we|i)
    )\b
    |\b(?:made|did|ran|held)\s+[^.;!?]{0,40}\bagain\s+without\s+(?:warning|notice)\b
  `,
  pattern`
    \b(?:old|both|two)\b[^.;!?]{0,60}\b(?:
      next\s+to\s+each\s+other|alongside|beside\s+each\s+other|at\s+the\s+same\s+time|in\s+parallel|
      simultaneously
    )\b
    |\bas\s+(?:an?\s+)?(?:proof|control|counter-?check|cross-?check|evidence|comparison|check|counter-?test)
    \b(?!\s+(?:of|to\s+the\s+door))
    |\bon\s+the\s+old\b[^.;!?]{0,40}\b(?:compare|comparison|control|did\s+not|same)\b
  `,
  // Passives of checking: all of them, or by a time, a tool, a rule.
  pattern`
    \b(?:was|were|is|been|got)\s+(?:\w+ly\s+|then\s+)?
    (?:${checkingVerbs}|${provingVerbs}|x-rayed|scanned|proofread|scored|rated|graded)\s+(?:\w+\s+){0,2}?
    (?:
      with|against|by|again|twice|before|after|every|each|on|in\s+the|at\s+the|over
    )\b(?<!\b(?:surprise|book|reserv)\w*[^.;!?]*)
  `,
  pattern`
    \b${checkNouns}\b(?:\s+(?:in|on|with|at|of|among)\s+(?:[\w'-]+\s*){1,4}?)?\s+
    (?:(?:had|has|have|then|also|clearly|later)\s+)*
    (?:shown|showed|shows|proved|proven|confirmed|revealed|found|gave|brought)\b
  `,
  pattern`
    \b(?:checked|compared|ticked|went\s+through|verified|counted|tested|inspected|reviewed)\s+
    (?:
      (?:it|them|this|that|each|every|all)\s+(?:[\w-]+\s+)?(?:off\s+)?
      (?:against|with|on|by|for|at|from|every|each|after|before|again)
      |the\s+[\w-]+\s+(?:off\s+)?(?:against|by|every|each|after|before|again)
    )\b
    |\b(?:pre|post)-?(?:test|survey|measurement)\b
    |\bstatistic(?:s|al|ally)\b[^.;!?]{0,20}\b(?:significan\w+|test)\b
    |\bp[-\s]?value\b
    |\bconfidence\s+interval\b
    |\binter-?rater\b
    |\bchecksums?\b
    |\b(?:user|usability)\s+tests?\b
    |\bquestionnaires?\b[^.;!?]*\b(?:before|after|again|later)\b
  `,
  pattern`
    \b(?:i|we|and|then|,|who|colleague|team)\s+${done}${checkingVerbs}\b(?!\s+(?:in|out)\b)
    (?!\s+(?:a|the|my|our)\s+(?:tutorial|game|match|film|movie|show|contract|video|market)\b)[^.;!?]*?
    (?:${repeated}|${afterwards}|${purpose})
  `,
  new RegExp(
    `(?:${finding})[^.;!?]*?,?\\s(?:i|we)\\s+${done}(?:${otherVerbs}|${checkingVerbs}|had|\\w+ed)\\b`,
    'u',
  ),
  pattern`
    \b(?:repeated|re-?ran|re-?did|redid)\s+(?:the|this|that|my|it|all|both|every)\b
    |\b(?:i|we|and|then)\s+(?:asked|got|had|invited)\s+[^.;!?]{0,40}\bre-?
    (?:run|calculate|count|test|measure|check|do|weigh|inspect|audit|read)\b
    |\bto\s+ask\s+(?:if|whether|how)\b
    |\bagainst\s+(?:a|an|the)\s+
    (?:calibrated|reference|known|certified|original|independent|old|manual|paper|official|standard)\b
    |\b(?:last|previous)\s+(?:year|month|season|quarter|term|week)'s\s+
    (?:data|bookings?|orders?|figures|numbers|cases|traffic|exam|tests?|sales|invoices|records|results)\b
    |\bwould\s+have\s+(?:caught|flagged|found|prevented|stopped|shown)\b
  `,
  pattern`
    \b(?:wrote|noted|put|took)\s+(?:[\w'-]+\s+){1,4}down\b
    |\bnot\s+(?:one|a\s+single\s+one)\s+(?:of\s+(?:them|the\s+\w+)\s+)?(?:had|was|were|showed|failed|came)\b
    (?<=
      \b(?:checked|went|through|looked|counted|opened|tested|read|sampled|next|last)\b[^.;!?]*
    )
    |\bwent\s+through\s+(?:the\s+)?(?:next|last|first|all|another)\s+[\w-]+
  `,
  pattern`
    \b(?:compared|checked|diffed|verified|matched|tested|counted|reconciled)\b[^.;!?]*\b
    (?:
      day|line|row|item|one|case|page|name|week
    )\s+(?:by|for)\s+(?:day|line|row|item|one|case|page|name|week)\b
    |\buntil\s+(?:they|it|both|the\s+(?:numbers|totals|figures|values|results|two))\s+
    (?:matched|agreed|fit|fitted|balanced|was\s+(?:zero|stable)|were)\b
    |\b(?:a\s+second|a\s+third|one\s+more|once\s+more)\s+
    (?:time|method|calculation|count|check|test|measurement)\b
    |\b(?:calculated|counted|measured|weighed|checked|tested|ran|made|did)\b[^.;!?]{0,40}\b
    (?:
      twice|a\s+second\s+time|once\s+more|with\s+another\s+\w+|independently|by\s+hand
    )\b
  `,
  pattern`
    \bcompared\s+(?:
      them|both|the\s+(?:two|results|numbers|figures|counts|totals|weeks|months|years|outputs|outcomes)
    )\b
    |\b(?:left|put|hung|placed|installed|mounted|set\s+up)\s+(?:an?|the|two|three)\s+(?:\w+\s+)?
    (?:
      loggers?|recorders?|cameras?|sensors?|counters?|thermometers?|meters?|trackers?|probes?|microphones?
    )\b
    |\b(?:asked|had|let)\s+[^.;!?]{1,60}\b(?:to\s+)?
    (?:follow|use|try|do|repeat|run|read|operate)\b[^.;!?]*\bwithout\s+(?:my|me|any|our)\b
  `,
];
const rehearsals = anyOf(
  `attempts? day evening experiment lesson load morning night pass rounds? runs? service shift trials? week`,
);
const examiners = anyOf(`
  accountant anaesthetist analyst auditor clerk colleague controller engineer examiner friend head inspector lead manager
  mentor neighbour nurse officer partner peer person pharmacist professor reviewer secretary senior student supervisor
  teacher technician tutor
`);
const examined =
  '(?:checked|counted|graded|inspected|marked|measured|proofread|read|reviewed|tasted|tested|tried|weighed)';
const sources = anyOf(`
  account(?:s|ing)? bank bills? books? cards? counters? files? gauges? invoices? ledgers? logs? meters? notes payroll
  receipts? records? register reports? rosters? rota scales? sheets? statements? system tickets? tills? timesheets?
`);

/**
 * Words in which a check may hide: too little to prove one, enough not to say that there is none.
 * A trial, a part before the whole, somebody who looked, a group beside it, the book from which a number was taken.
 */
export const perhapsCheckedPatterns: readonly RegExp[] = [
  // Something left in its place for a time, a look that is repeated, two pictures, somebody who tries it as a stranger would.
  pattern`
    \b(?:clamped|fixed|hung|laid|left|parked|placed|put|stood|stuck|taped|tied)\s+[^.;!?]{2,50}
    \b(?:across|against|behind|beside|between|beneath|in|inside|on|over|under|underneath)\b[^.;!?]{2,40}
    \b(?:for\s+(?:an?|the|one|two|three|four|five|six|seven|ten|\d+)|overnight|over\s+(?:the|a)\s+(?:\w+\s+)?(?:night|weekend|holidays?)|till|until)\b
    |\b(?:each|every|twice\s+an?|once\s+an?|three\s+times\s+an?)\s+(?:other\s+|second\s+|single\s+)?
    (?:day|evening|friday|hour|monday|month|morning|night|quarter|saturday|shift|sunday|thursday|tuesday|visit|wednesday|week)\b
    (?=[^.!?]*\b(?:came\s+out|found|held|look(?:ed)?|never|no|none|nothing|read|shown?|showed|shows|still|stood|the\s+same)\b)
    |\b(?:an?|one|two|three|four|six|\d+)\s+(?:days?|weeks?|months?|hours?)\s+(?:after|later)\b
    |\bin\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn)
    [^.;!?]{0,25}\b(?:and|then|to)\s+(?:again\s+)?in\s+\w+
    |\b(?:camera|clicker|gauge|instrument|scanner|\w+graph|\w{3,}meter|stopwatch|thermometer|weighbridge)s?\b[^.;!?]{0,50}\b(?:gave|has|read|reads|recorded|says?|showed|shows|stood|stopped)\b
    |\bcould\s+(?:all\s+|still\s+)?(?:explain|name|point|recite|repeat|say|show|tell)\b
    |\b(?:assessor|doctor|engineer|farmer|foreman|lab|midwife|nurse|owner|physio|surveyor|therapist|tester|vet)s?\s+(?:\w+ly\s+)?
    (?:compared|counted|measured|photographed|recorded|sampled|scored|tested|timed|tried|weighed)\b
    |\b(?:film|footage|photo|photograph|picture|recording|scan|screenshot|video|x-?ray)s?\s+(?:from|of|taken)\b[^.;!?]*\b(?:and|after|before|later)\b
    |\b(?:as\s+(?:if|though)\s+(?:he|i|she|they)|pretend(?:ed|ing)\s+to\s+be|posed\s+as|played\s+the)\b
    |\b(?:nine|eight|seven|ten|four|three|\d+)\s+times\s+out\s+of\b|\bpicked\s+(?:the\s+)?(?:new|old|right)\b
    |\b(?:draw|drew|open|opened|pick|picked|pull|pulled|take|took|try|tried)\s+(?:out\s+)?
    (?:a\s+few|any|five|four|one|six|some|ten|three|twenty|two|\d+)\s+[\w-]+
    (?=[^.;!?]*\b(?:and\s+(?:all|each|every|none|the[my]|found)|at\s+random|found|from|of\s+(?:each|every|his|her|its|my|the|their)|out\s+of|unannounced)\b)
  `,
  pattern`
    \b(?:assessor|auditor|controller|examiner|expert|insurer|inspector|judge|lab|laboratory|notary|referee|surveyor|tester|verifier)s?\b
    [^.;!?]{0,60}\b(?:chose|could\s+not|couldn't|drew|found|gave|had\s+no|looked|noted|opened|picked|ran|saw|took|tried|went|wrote)\b
    |\b(?:found|had|saw|with)\s+(?:no|not\s+one|nothing\s+to|zero)\s+(?:defects?|deviations?|differences?|errors?|faults?|findings?|gaps?|mistakes?|nonconformit\w+|objections?|remarks?)\b
    |\b(?:left|kept)\s+(?:the\s+)?(?:one|other|others|rest|second|third)\b[^.;!?]{0,40}\b(?:alone|as\s+(?:it|they)|like\s+that|on|unchanged|untouched|with|without)\b
    |\b(?:the|that)\s+(?:first|one|old|left)\b[^.;!?]{2,50}[,;]\s*(?:and\s+|but\s+|while\s+)?(?:the|in\s+the|with\s+the)\s+(?:new|other|right|second)\b
    |\bthe\s+[\w-]+\s+(?:one|half|group|version)s?\b[^.!?]*\bthe\s+(?:other|new|old|short|long|second|[\w-]+\s+(?:one|half|group|version))s?\b
    |\b(?:had|kept|left|ran|used)\s+both\b
    |\b(?:checked|counted|measured|timed|walked|watched|weighed)\b[^.;!?]*\bon\s+(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s+\w+s\b
    |\b(?:daily|fortnightly|hourly|monthly|nightly|weekly)(?=\s*[,.;!]|$)
    |\btook\s+(?:it|them|out|off|the)\b[^.;!?]{0,60}\b(?:came|had|it|was|were)\b
  `,
  // Whoever times, redoes or watches it for the candidate, and those who do it without help.
  pattern`
    \b(?:asked|had|got|let)\s+(?:an?|another|my|one|our|the|two|three)\s+(?:[\w-]+\s+){1,4}?(?:to\s+)?
    (?:assemble|build|check|clock|cook|count|do|fill|find|follow|inspect|look|mark|measure|operate|play|read|redo|repeat|ring|run|
      sit|spot|taste|test|time\s+(?:each|every|her|him|his|it|me|the|them)|try|use|walk|watch|weigh|wire|work)\b
    |\b(?:did|redid|repeated|worked\s+out|reckoned|reworked)\s+(?:it|the\s+\w+|them|all)\s+(?:again|anew|by\s+hand|in\s+(?:her|his|their)\s+own|once\s+more|over|separately|without)\b
    |\b(?:needed|took)\s+[^.;!?]{2,30}\b(?:and|without)\s+(?:asked|asking|called|calling)\s*(?:nothing|nobody|anybody|anyone|anything|me)?\b
    |\b(?:listened\s+(?:back\s+)?to|looked\s+(?:at|through)|read|watched|went\s+(?:over|through))\s+(?:about\s+|all\s+|the\s+)*(?:\d+|ten|twenty|thirty|forty|fifty|sixty|hundred|dozen|a\s+dozen|a\s+hundred)\b
  `,
  // A number that somebody else keeps.
  pattern`
    \b(?:comes?|came|is|was|were|taken)\s+(?:straight\s+)?(?:from|out\s+of)\s+(?:her|his|its|our|the|their|\w+'s)\b
    |\b(?:keeps?|kept|pulls?|pulled|tracks?|tracked|counts?|publish(?:es|ed)?|reports?|reported|logs?|logged)\s+
    (?:it|that|them|these|this|those|the\s+(?:count|figures?|numbers?|score|tally|times?))\b
    |\b(?:not|none\s+of\s+it|neither)\b[^.;!?]{0,20}\bmy\s+(?:count|figure|number|own\s+(?:count|figure|number|word))s?\b
  `,
  // A share with what it is a share of, a second figure that was watched, a forecast that was held against the outcome.
  pattern`
    \d\s?(?:%|per\s?cent\b)[^.;!?]{0,30}\b(?:across|in|of|over)\s+(?:about\s+)?\d[\d,.]*\s+
    (?!(?:day|hour|minute|month|week|year)s?\b)[a-z]+s\b
    |\bmeasured\b[^.;!?]{0,60}\bthe\s+same\s+as\b
    |\b(?:held|remained|stayed)\s+(?:at|below|under|within)\s+\D{0,12}\d
    |\bthan\s+(?:i|we)(?:\s+had|'d)?\s+(?:estimated|expected|forecast|predicted)\b
  `,
  pattern`
    \b(?:dry|first|full|mock|pilot|practice|second|test|third|trial|whole)\s+(?:(?:dry|practice|test|trial)\s+)?
    ${rehearsals}\b(?=[^.;!?]*\b(?:\d|burned|failed|found|it\s+was|no|none|only|passed|showed|took|was|went|with)\b)
    |\b(?:baked|held|hosted|played|ran|rehearsed|sailed|served|staged|tried)\s+(?:an?|the|one|two|three|my|half)\s+
    (?:[\w-]+\s+)?(?:drill|dry\s+run|pilot|rehearsal|sample|test|trial)\b
    |\b(?:pilot(?:ed|s)?|prototyped?|rehears(?:ed|al|als)|trialled|trialed|trial\s+of)\b
    |\btests?\b(?:,[^.;!?]{0,30},)?[^.;!?]{0,40}\b(?:caught|fail(?:ed|s)|pass(?:ed|es)|showed)\b
    |\b(?:fail(?:ed|s)|pass(?:ed|es))\s+(?:\d+|all|every|half|nineteen|none|only|twelve|two|three|four|five|six|the\s+test)\b
  `,
  pattern`
    \b(?:on|for|to|with|in)\s+(?:just\s+|only\s+)?(?:an?|one|two|three|four|five|six|ten|\d+%?)\s+(?:of\s+)?
    [^.;!?]{0,30}\b(?:at\s+first|before\s+(?:anyone|everybody|everyone|i|it|the|they|we)|first)\b
    |\b(?:behind|under|with)\s+an?\s+(?:\w+\s+)?(?:flag|switch|toggle)\b
    |\b(?:to|for)\s+\d+\s?%\s+of\b
    |\btried\s+(?:it|them|this|the\s+[\w-]+)\s+(?:first|out|myself|on|with|in|again|for)\b
    |\btried\s+to\s+(?:book|break|buy|enter|follow|get\s+(?:in|past|through)|log\s+in|open|order|pay|use)\b
    |\b(?:attempts|tries)\b
  `,
  pattern`
    \b${examiners}\s+(?:\w+ly\s+|also\s+|then\s+)?${examined}\b(?!\s+(?:in\b|out\b|about\b))
    |\b(?:an?|another|one|second|third|two|three|four|five)\s+(?:[\w-]+\s+)?${examiners}s?\s+${examined}\b
    |\b${examined}\b[^.;!?]{0,60}\b(?:again|afterwards|and\s+(?:caught|found|saw)|blind|independently|without\s+(?:knowing|names|seeing))\b
    |\b(?:without|no)\s+names\b
    |\b(?:audited|certified|confirmed|inspected|signed\s+off|verified)\s+(?:by|it|that|the|them|this)\b
  `,
  pattern`
    \b(?:no|hardly\s+any|little)\s+(?:change|difference|such\s+\w+)\s+(?:among|at|for|in|outside|on|elsewhere)\b
    |\b(?:one|half|old|first)\b[^.;!?]{0,50}\bin\s+(?:my|one)\s+[\w-]+(?:\s+[\w-]+)?\s+and\b[^.;!?]{0,50}\bin\s+(?:hers|his|theirs|the\s+other)\b
    |\bin\s+my\s+(?:class|group|half|room|section|shift|ward)\b[^.;!?]{0,60}\b(?:hers|his|theirs|other)\b
  `,
  pattern`
    \b(?:got|have|had|know|read|take|taken|took)\s+(?:it|that|the\s+(?:count|figures?|numbers?|share|sum)|these|this|those)\s+
    (?:down\s+)?(?:by|from|off|out\s+of|on)\b
    |\b(?:according\s+to|by|from|in|off|on|per|says?)\s+(?:[\w']+\s+){1,3}?(?:own\s+)?${sources}\b(?=\s*[,.;)]|\s+(?:of|for|the|there|i|we|it)\b)
    |\b${sources}\s+(?:counts?|gives?|has|lists?|puts?|records?|reads?|says?|shows?)\b
  `,
];

const verificationHints = anyOf(`
  after again against back before bisect\\w* both by_hand confirm\\w+ copy cross\\w* double\\w* each every few
  first gone group half if later line myself new old one only other percent prov\\w+ random\\w* re-?\\w+ed
  reproduc\\w+ reran same sample\\w* see simulat\\w+ tested timed two until valid\\w+ verif\\w+ went whether
  with
`);

/** The cheap question before the clauses are read. */
export const mayVerify = pattern`\b(?:${verificationHints}|%)|%`;
/** Verbs that say a check by themselves, in any form. */
export const proving = setOf(`
  alternate audit back-test backtest bisect confirm cross-check cross-reference crosscheck double-check
  double-test dry-run load-test pressure-test randomise randomize re-audit re-check re-count re-measure re-run
  re-test recalculate recheck recount recreate remeasure replay reproduce rerun resample retest simulate
  smoke-test spot-check stress-test triangulate triple-check validate verify
`);
/** Verbs that say one together with a method. */
export const checking = setOf(`
  check clock compare count diff do draw evaluate examine follow graph inspect load log look mark match
  measure monitor note observe open pick plot poll probe profile prove pull query record review run sample
  scan score survey tally taste test time trace track trip walk watch weigh
`);
export const method = pattern`
  \b(?:
    against
    |(?!step|bit|little|day|word|one)(\w+) by \1
    |one by one
    |side by side
    |after (?:each|every) (?:change|step|run|round|fix|release|one|batch)
    |before and after
    |by hand
    |blind(?:ly)?
    |at random
    |random(?:ly)?
    |from scratch
    |with(?:out)? (?:and without|the (?:old|new|original|same|change|fix))
    |end to end
    |same (?:way|time|place|test|day|hour|conditions|data|inputs?|steps)
    |(?:last|previous) (?:year|month|week|season|quarter)'?s?\b
    |to see (?:if|whether|that|how|what)
    |to (?:confirm|verify|be sure|make sure|be certain|rule out|prove)
    |to the (?:cent|penny|minute|gram)
    |(?:until|till) (?:they|it|the \w+|both|all) (?:all |both )?
    (?:match|agree|balanc|fit|add|line|reconcil|was stable|were stable)\w*
    |(?:two|three|four|five|six|eight|ten|\d+) (?:
      people|users|nurses|pupils|students|drivers|customers|colleagues|patients|guests|clerks|operators|
      parents|volunteers
    ) (?:use|do|try|open|fill|read|follow|order|find|work|click|run|set|go)\b
    |(?:sample|percentage|handful) of
    |(?:\d+|ten|twenty|thirty|forty|fifty|a hundred) (?:random|of (?:the|them|these|those|our))
    |(?:each|every) (?:term|quarter|month|season|year|school year|half-?year)\b
    |every (?:second|third|fourth|fifth|tenth|\d+th|morning|evening|day|night|week|hour|shift|friday|monday) (?:
      for|over|until|during|after
    )
    |for (?:the )?(?:next |following |first |whole |full )*(?:
      \d+|two|three|four|five|six|seven|eight|ten|twelve|several|a(?: full| whole)?
    ) (?:hours|days|nights|shifts|weeks|months|cycles|releases|deliveries|quarter|season|term|week|month)\b
    |(?:\d+|two|three|four|six|a few|several|an?) (?:hours?|days?|weeks?|months?) (?:later|after)
    |afterwards
    |once (?:more|again)
    |a second time
    |again (?:after|with|in|on|and|the)
    |whether
    |on (?:a|the) (?:test|staging|spare|copy|dummy|second|clean|separate|other)\b
    |in (?:staging|a sandbox|a test|the lab)\b
    |(?:control|comparison|reference|baseline) (?:group|class|ward|site|store|line|sample|value|week|month)?
  )
`;
const openedThings = anyOf(`
  applications? books? budget calendar candidates candidates? clock contracts? courses? cvs? diary docs
  documentation e-?mails? films? flights? game homework hotels? inbox luggage mail manual maps? match movies?
  news offers? options passports? phone post prices? quotes? requirements? spelling suppliers? tickets?
  tutorials? vendors? videos? watch water weather
`);

/** What nobody checks an effect by: post, offers, films, the appointments of the day. */
export const routineThings = pattern`\b${openedThings}\b(?! (?:show|prove|say|match))`;
/** Taking a part out or putting it back tells the cause from the rest. */
export const takingApart = setOf(`
  bypass change disable disconnect exchange isolate move pull put remove replace revert roll rul rule stop
  swap switch take turn unplug vary
`);
export const symptomAnswers = pattern`
  \b(?:
    (?:to see|and saw) (?:if|whether|that)
    |on purpose
    |by swapping
    |one (?:thing|part|at a time|after (?:the other|another))
    |(?:
      error|fault|noise|leak|problem|symptom|alarm|drop|delay|it|they|smell|rash|pain|crash|vibration|hum|
      failure|bug|spike|flicker
    )s? (?:
      was gone|were gone|went away|disappeared|vanished|came back|returned|reappeared|stopped|stayed away|
      stayed|moved with it|followed|dropped again|rose again|was back|were back
    )
    |back (?:to|on|in) the (?:old|previous|original|first|former)\b
    |(?:left|leaving) (?:the|everything) (?:other|else|rest)
  )\b
`;
/** Starting on a part, so that the rest can be compared. */
export const trialling = setOf(`
  begin deploy enable have install introduce launch open pilot put release roll run ship start switch test
  trial try turn use
`);
export const onAPart = pattern`
  \b(?:
    (?:in|on|at|to|for) (?:only |just )?(?:
      one|two|three|a single|a few|a small|some|half|the first|\d+|five|ten|twenty|one
    ) (?:of |percent|per cent|%|[\w-]+)
    |\d+ ?%
    |one (?:ward|class|store|shop|line|team|site|region|machine|branch|server|route|shift)
    |the (?:night|day|early|late) shift
    |staging
    |a (?:pilot|trial|test|sandbox|canary)
  )\b
`;
export const duringTrial = pattern`
  \b(?:
    first
    |before (?:i|we|it|the rest|rolling|everybody|all)
    |for (?:a|one|two|three|\d+) (?:day|week|month|shift|night|term)s?
    |watch(?:ed|ing)?
    |compar(?:ed|ing)
    |measur(?:ed|ing)
    |count(?:ed|ing)
    |check(?:ed|ing)
    |monitor(?:ed|ing)
    |while
    |the others?
    |the rest
  )\b
`;
/** Two groups that differ in one thing. */
export const dividing = setOf('alternate assign divide give randomise randomize send show split');
export const inParts = pattern`
  \b(?:
    (?:in|into) (?:half|two|groups|halves)\b.*\b(?:one|each|other|version|group)
    |(?:one|each|the first) half\b
    |half (?:of )?(?:the|of|them|our)\b.*\b(?:other|rest|old)
    |at random
    |odd
    |even (?:days|weeks|numbers)
    |control group
    |one group\b
    |version (?:a|b)\b
    |by (?:coin|lot)
  )\b
`;
/** Asking those concerned how it is by now. */
export const asking = setOf('ask call check interview phone poll question ring survey text visit');
const resultHints = anyOf(`
  after again all back better clear comes? each eight every five four gone later now random right since six
  still ten three twelve twenty two
`);
export const askedHowItIs = pattern`
  (?:
    \b(?:if|whether|that)\b (?:it|they|the|their|everything|all|anything|that|there|he|she|any|these)\b
    (?!
      .{0,30}\b(?:could|can|would|will|want\w*|like|need\w*|had time|help|agree\w*|mind\w*)\b
    ).*\b(?:was|were|had|still|worked?|came|arrived|is|are|helped|found|noticed|felt)\b.*
    (?<=\b(?:${resultHints}|\d+|any ?more)\b.*)
  )
  |\bhow (?:it|they|things|the \w+) (?:was|were|had|went|is|are) (?:going|doing|working|now|since|after)
`;

/** Alike in words, but nothing was proved: checking in at a desk, tests that only passed, somebody's approval. */
export const noVerificationPatterns: readonly RegExp[] = [
  // To leave or enter a hotel, and what the maker tested years ago.
  pattern`
    \bi\s+(?:\w+\s+)?checked\s+(?:into\b|(?:in|out)\s+(?:at|early|of|late|on|with)\b|(?:in|out)\s*[.,;!?])
    |\b(?:was|were|been)\s+(?:\w+\s+)?(?:certified|checked|inspected|tested)\s+(?:at|by|in)\s+(?:the|its|their)\s+(?:factory|maker|manufacturer|plant|supplier|works)\b
    |\bas\s+(?:its|the|their)\s+(?:label|name\s*plate|plate|seal|stamp|sticker|tag)s?\s+(?:read|said|say|showed?|state)s?\b
  `,
  // What is usually done, what there was no time for, what somebody decided to do.
  pattern`
    \b(?:usually|normally|in\s+general|as\s+a\s+rule)\b[^.;!?]*\bi\s+(?:would\s+)?(?:do|run|check|test|make|write|ask)\b
    |\bthere\s+was\s+no\s+time\b
    |\b(?:was|were)\s+decided\s+to\b
  `,
  // What is only tried hard, and people who are examined.
  pattern`
    \btest(?:ed|s|ing)?\s+(?:my|our|his|her|their|the)\s+(?:[\w-]+\s+)?(?:
      patience|nerves|limits|faith|resolve|luck|knowledge|skills?|memory|confidence|relationship|friendship|character
    )\b
    |\b(?:tested|quizzed|examined|graded|marked)\s+(?:the|my|our|all|both|those|these|\d+)\s+(?:\d+\s+)?(?:[\w-]+\s+)?(?:
      children|pupils|students|kids|learners|candidates|applicants|class(?:es)?|patients|residents
    )\b(?![^.;!?]*\b(?:again|before|after(?:wards)?|twice|same|later|control|other|compare\w*)\b)
  `,
  pattern`
    \b(?:called|phoned|rang|visited)\b[^.;!?]*\bto\s+
    (?:thank|invite|apologi[sz]e|congratulate|book|order|cancel)\b
  `,
  // An examination of a person.
  pattern`
    \b(?:take|took|taken|pass(?:ed)?|sit|sat|fail(?:ed)?)\s+(?:the|an?|my|her|his|their)\s+(?:\w+\s+)?
    (?:test|exam(?:ination)?)\s+(?:for|in|to\s+(?:become|get))\b
    |\bdriving\s+test\b
  `,
  pattern`
    \b(?:verified|checked|tested|measured|counted|compared)\s+(?:nothing|none|little)\b
    |\b(?:nobody|no\s?one)\s+(?:had\s+|has\s+|ever\s+)*
    (?:verified|checked|tested|measured|counted|compared)\b
    |\b(?:validated|confirmed|verified)\s+(?:my|our|the|his|her)\s+
    (?:plan|proposal|idea|suggestion|concept|budget|account|e-?mail|decision)\b
    |\baudited\s+(?:who|which)\b
  `,
  pattern`
    \bwith\s+my\s+(?:foot|hand|finger|elbow|own\s+hands)\b
    |\b(?:checked|tested|reviewed|read|compared|verified|measured|scanned|confirmed)\s+
    (?:my|the|our|his|her|their|all|some|two|three|several|both|a|an)?\s*(?:[\w-]+\s+)?
    (?:
      e-?mails?|inbox|candidates?|cvs?|calendar|weather|news|contracts?|offers?|suppliers|applicants|
      account\s+by|appointment|order\s+by
    )\b(?!\s+(?:against|with|showed))
  `,
  pattern`
    \bconfirm(?:ed)?\s+(?:the|my|our|his|her|their)\s+(?:\w+\s+)?
    (?:
      appointment|order|booking|meeting|date|place|reservation|address|participation|attendance|
      delivery\s+date
    )\b
    |\bdriving\s+(?:test|exam)\b
    |\bmeasured\s+(?:the|my|our)\s+[\w-]+\s+(?:for|to\s+see\s+if\s+(?:\w+\s+){1,4}fits?)\b
    |\bi\s+went\s+to\s+see\s+the\b
  `,
  pattern`
    \bconfirmed\s+that\s+(?:he|she|they|it)\s+(?:was|were)\s+(?:happy|satisfied|pleased|fine|good|glad)\b
    |\b(?:spelling|calendar|weather|e-?mails?|inbox|phone)\b[.!]?$
  `,
  pattern`
    \bchecked\s+once\b
    |\b(?:client|customer|patient|supplier|guest)\s+confirmed\s+(?:the|their|his|her)\s+
    (?:appointment|order|booking|meeting|date)
  `,
  /\b(?:before\s+i\s+(?:began|started|begin|start|changed))\b[^.;]*\b(?:had|have)\b/u,
];
