/** How people show that a cause or an effect was checked. */
import { anyOf } from './pattern.ts';

/** Verbs that say a check by themselves. */
export const provingVerbs = anyOf(`
  reproduced recreated replayed validated reconciled back-?tested cross-?checked double-?checked spot-?checked rechecked re-?checked retested re-?tested recounted re-?counted remeasured re-?measured recalculated re-?calculated benchmarked re-?weighed reaudited re-?audited re-?inspected re-?sampled stress-?tested load-?tested
`);
/** Verbs that say one only with a time, a purpose or something to compare with. */
export const checkingVerbs = anyOf(`
  checked tested compared measured monitored watched verified tracked surveyed inspected audited counted queried traced sampled observed logged weighed re-?ran repeated timed examined polled recorded matched diffed plotted charted profiled tallied noted graphed reviewed logged_in
`);
/** Verbs of any work; they show a check only by their purpose, by doing it again or on what is read. */
export const otherVerbs = anyOf(`
  ran called rang asked phoned visited walked went_back went_through went_over looked looked_at read gave sent put left let kept pulled opened restored killed took rode drove tried tasted interviewed studied switched turned unplugged used stood sat stayed listened called_back wrote set_up went joined simulated made did held cooked baked drew shot built placed
`);
/** What keeps a record by itself, or a book in which it can be read. */
const recordNouns = anyOf(`
  clocks? timers? recorders? meters? gauges? scales? thermometers? sensors? counters? loggers? stopwatch(?:es)? monitors? monitoring analy[sz]ers? detectors? instruments? probes? cameras? trackers? readings? measurements? logs? logbooks? log_?files? ledgers? books registers? records? reports? statements? statistics stats figures data dashboards? charts? graphs? curves? tally audits? surveys? questionnaires? samples? scans? x-rays? invoices? bills? payroll payslips? receipts? tills? till_rolls? bank_statements? timesheets? rosters? numbers inspections? controls? metrics history
`);
/** Persons and bodies whose work is to check. */
const checkers = anyOf(`
  auditors? inspectors? controllers? examiners? reviewers? surveyors? accountants? actuar(?:y|ies) statisticians? proof-?readers? referees? assessors? evaluators? testers? quality_(?:manager|control|assurance|nurse|officer) qa notar(?:y|ies) laborator(?:y|ies) lab 
`);
const number =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|a\\s+few|a\\s+couple\\s+of|another|the\\s+next|the\\s+following|a|one|the\\s+first|the\\s+whole|the)';
const unit =
  '(?:minutes?|hours?|days?|nights?|shifts?|weeks?|months?|quarters?|years?|terms?|seasons?|evenings?|mornings?|cycles?|releases?|runs?|weekends?|deliver(?:y|ies)|rounds?|lessons?)';
const repeated = `(?:(?:each|every)\\s+(?:single\\s+|other\\s+|second\\s+)?(?:\\w+\\s+)?(?:minute|hour|day|night|shift|week|month|quarter|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|release|delivery|time|lesson|run|round|one|term|quarter|season|year)|daily|weekly|monthly|hourly|twice\\s+a\\s+\\w+|once\\s+a\\s+\\w+|(?:for|over|during|after)\\s+(?:${number}\\s+)+(?:\\w+\\s+)?${unit}|until\\s+(?:the\\s+)?(?:end|month|year|next))`;
const afterwards =
  '(?:afterwards?|after\\s+(?:the|that|it|each|every|my|this|\\d|two|three|a)\\b|again\\b|post-\\w+|before\\s+and\\s+after|(?:\\w+\\s+)?(?:weeks?|days?|months?|hours?)\\s+(?:later|after)|the\\s+next\\s+(?:day|morning|week|shift)|overnight|since\\s+then)';
const purpose =
  '(?:to\\s+(?:make\\s+sure|be\\s+(?:sure|certain)|see\\s+(?:if|whether|that|how)|confirm|verify|prove|check|hear\\s+(?:if|whether)|ensure|find\\s+out\\s+(?:if|whether)|rule\\s+out|know\\s+(?:if|whether))|whether\\b|(?:that|if)\\s+(?:it|the|they|this|nothing|no|all|every|each|both)\\b)';
const finding =
  '(?:to\\s+(?:make\\s+sure|be\\s+(?:sure|certain|safe)|see\\s+(?:if|whether|that|how|the)|confirm|verify|prove|hear\\s+(?:if|whether|how)|find\\s+out\\s+(?:if|whether|how)|rule\\s+out|know\\s+(?:if|whether)|check\\s+(?:if|whether|that|the|it)|compare|test\\s+(?:it|the|whether)))';
const done =
  "(?:have\\s+|had\\s+|'ve\\s+|'d\\s+|then\\s+|also\\s+|personally\\s+|\\w+ly\\s+|still\\s+|even\\s+)*";

export const verificationPatterns: readonly RegExp[] = [
  // The fault seen again, made on purpose, or moved with its cause.
  /\b(?:i|we|and|,)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:got|saw|hit|reached|came\s+to|found)\s+the\s+(?:(?:very\s+|exact\s+)?same\s+(?:error|fault|problem|result|message|crash|noise|sum|number|total|reading|failure|bug|symptom|leak|figure)s?\b|(?:error|fault|crash|noise|failure)\s+(?:too|as\s+well|again)\b)/u,
  /\bmade\s+(?:the|it|this|that)\s+(?:[\w-]+\s+){0,4}?(?:fail|happen|break|crash|leak|hang|trip)\b[^.;!?]*\b(?:on|in|with)\s+(?:an?|my|another|the\s+test|the\s+spare)\b/u,
  /\b(?:swapped|moved|changed|exchanged|replaced|unplugged|switched)\s+[^.;!?]{2,40}\b(?:and|but)\s+the\s+(?:same\s+)?(?:fault|error|problem|noise|leak|smell|flicker|drop|crash)\s+(?:moved|went|followed|stayed|stopped|came|disappeared|remained|wandered)\b/u,
  // An experiment: something done in order to see.
  /\b(?:i|we)\s+(?:\w+ly\s+|then\s+|also\s+)?(?:filled|put|poured|held|left|ran|set|turned|added|let|marked|painted|hung|swapped|opened|blocked|sat|rode|drove|walked|tried|used|switched|sprayed|dropped|stood)\b[^.;!?]{3,60}\bto\s+see\s+(?:where|if|whether|how\s+(?:much|many|long|far|often|it|they|the)|what\s+(?:happened|happens|would|it|they|the)|which|who\s+)/u,
  /\bas\s+if\s+i\s+(?:was|were)\s+(?:an?|the|one)\s+(?:[\w-]+\s+)?(?:customer|client|patient|guest|visitor|user|parent|student|caller|buyer|passenger|new\s+\w+|stranger|beginner)\b|\bthe\s+(?:way|same\s+(?:steps|way|route|path)\s+(?:as|like|that))\s+(?:an?|the|our|every)\s+(?:[\w-]+\s+)?(?:customers?|clients?|patients?|guests?|visitors?|users?|parents?|students?|callers?|buyers?|passengers?)\b/u,
  /\b(?:weighed|counted|measured|timed|opened|tasted|inspected|tested|checked|sampled|read)\s+(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty|fifty|a\s+dozen)\s+(?:[\w-]+\s+){1,2}(?:from|of|in|at|on)\s+(?:each|every|both|all)\b|\bwatched\s+(?:what|whether|if)\s+(?:it|he|she|they|the|would|happened)\b/u,
  /\b(?:drove|walked|rode|cycled|travelled|traveled|flew)\s+(?:the|that|this)\s+(?:[\w-]+\s+){0,2}(?:route|way|path|line|road|tour|round|track)\s+(?:myself|twice|several\s+times|again)\b|\b(?:shut|turned|switched|unplugged|disconnected|pulled|took)\b[^.;!?]{2,30}(?:,|\band)\s+(?:the\s+)?(?:smell|noise|error|fault|leak|problem|alarm|flicker|hum|vibration|symptom|pain|rash|lag|delay)s?\s+(?:(?:was|were)\s+)?(?:gone|stopped|vanished|disappeared|went)\b|\b(?:looked|went)\s+(?:at|through|over)\s+(?:the|all)\s+(?:[\w-]+\s+){0,3}of\s+(?:the\s+)?last\s+\w+\s+(?:days|weeks|months|years|shifts|orders)\b|\blet\s+(?:an?|two|three|my)\s+(?:[\w-]+\s+){1,3}?(?:follow|try|use|read|walk|test|assemble)\b/u,
  // An instrument or a record confirms it.
  /\b(?:counter|meter|logs?|register|scales?|camera|records?|sensor|gauge|thermometer|payroll|till|statistics|survey|figures|numbers|readings?|data|system)\b(?:\s+(?!(?:and|but|i|we|that|which)\b)[\w-]+){0,4}?\s+(?:showed|confirmed|proved|backed)\s+(?:it|that|this|so|the\s+same)\b/u,
  // Tests that say what they cover, and people who tried it.
  /\b(?:wrote|added|built|created|automated)\s+(?:\w+\s+){0,3}?(?:(?:regression|unit|integration|automated|failing|end-to-end|load|contract|smoke|acceptance|characteri[sz]ation|property|parity)\s+tests?\b|tests?\s+(?:that|which|covering|around|against)\b)|\b(?:added|wrote|built|put\s+in|set\s+up|created)\s+(?:[\w-]+\s+){0,3}?(?:assertions?|checks?|alerts?|monitors?|comparisons?|quer(?:y|ies)|counters?|probes?|guards?|jobs?|scripts?|reports?|formula|macro)\s+(?:that|which|to)\s+(?:compare|tell|warn|fire|page|check|count|verif|alert|measure|test|watch)\w*|\b(?:test|dummy|fake|mock)\s+(?:addresse?s?|accounts?|users?|patients?|orders?|runs?|messages?|batch(?:es)?|files?|customers?|bookings?|calls?|invoices?|records?|parcels?|documents?)\b|\b(?:testers?|reviewers?|volunteers?)\b[^.;!?]{0,30}?\bfound\s+(?:no|only|one|two|three|none|nothing)\b/u,
  new RegExp(`\\b${provingVerbs}\\b`, 'u'),
  new RegExp(
    `(?:${afterwards}|${purpose}|${repeated})[^.;!?]*?\\b(?:i|we)\\s+${done}${checkingVerbs}\\b(?!\\s+(?:in|out)\\b)(?!\\s+(?:a|the)\\s+(?:tutorial|game|contract)\\b)`,
    'u',
  ),
  // Any work with the purpose of finding out, done again, or on what can be read off.
  new RegExp(
    `\\b(?:i|we|and|then|,)\\s+${done}${otherVerbs}\\b[^.;!?]*?${finding}|\\b(?:i|we|and|then|,)\\s+${done}(?:ran|went_?\\w*|looked|opened|restored|killed|tried|tasted|drove|rode|tested|checked|counted|measured|weighed|compared|asked\\s+the\\s+same|simulated|queried|walked)\\b[^.;!?]*?\\b(?:again|a\\s+second\\s+time)\\b(?!\\s+and\\s+again)`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we|and|then|,)\\s+${done}(?:${otherVerbs}|was|stayed)\\b[^.;!?]{0,30}?\\b(?:numbers|figures|till\\s+reports?|(?<!\\b(?:sent|gave|wrote)\\s+(?:the\\s+)?)(?:reports?|sheets?|statements?|bills?|invoices)|dashboards?|logs?|thermometer|gauges?|meters?|readings?|ledger|statistics|stats|metrics|counters?|tally|queue|records|register|stopwatch|clock|scales?|results|same\\s+\\w+|(?:read|wrote|checked|counted)\\s+(?:it|them|down))\\b[^.;!?]*?(?:${repeated}|${afterwards}|twice|overnight)`,
    'u',
  ),
  /\b(?:kept|keep|made|ran)\s+(?:a|an|the)\s+(?:daily\s+|weekly\s+|simple\s+|small\s+|running\s+)?(?:tally|log|count|diary|record|logbook|list\s+of\s+(?:every|each|all))\b|\bwith\s+(?:a|an|my|the)\s+(?:\w+\s+)?(?:stopwatch|thermometer|scale|meter|ruler|gauge|logger|recorder|counter|sensor|probe|clicker|tally)\b|\bread\s+(?:it|them|the\s+\w+)\s+(?:at|every|each)\b/u,
  /\b(?:simulated|staged|faked|provoked|forced)\s+(?:a|an|the|one|two|three)\b|\bon\s+purpose\b|\btest\s+(?:that|which)\s+(?:\w+\s+)?(?:fail\w*|broke|caught)\b|\bfail(?:ed|s)\s+(?:before|without)\b[^.;!?]*\b(?:pass(?:ed|es)?|after|change|patch|fix)\b|\b(?:errors?|fault|problem|failure|bug|noise|symptom|pain|drop|loss)\s+(?:came\s+back|returned|reappeared|went\s+away\s+and)\b/u,
  /\b(?:came|got|arrived|gets|comes)\s+(?:to|at|up\s+with)?\s*(?:exactly\s+)?the\s+same\s+(?:total|value|result|number|figure|answer|sum|count|conclusion)\b|\b(?:ran|put|walked|took)\s+(?:[\w'-]+\s+){1,4}?past\s+(?:the|an?|our|my)\b|\bwithout\s+(?:seeing|knowing)\s+(?:my|the|which|who|what|that)\b|\bwho\s+(?:knew|had\s+known)\s+nothing\b|\bblind(?:ly)?\b(?=[^.;!?]*\b(?:marked?|count|test|check|with|scor\w+|grad\w+|rat\w+)\b)/u,
  /\b(?:left|kept)\s+(?:one|two|half|part|the\s+other)\b[^.;!?]{0,40}\b(?:unchanged|as\s+(?:it|they)\s+(?:was|were|is)|without|on\s+the\s+old|untouched|running|alone)\b|\b(?:old|both)\b[^.;!?]{0,40}\b(?:in\s+parallel|side\s+by\s+side|run\s+for|running)\b|\b(?:to|for)\s+(?:only\s+)?(?:\d+\s?%|one|two|a\s+few|a\s+small)\b[^.;!?]{0,30}\bfirst\b/u,
  /\b(?:audits?|inspections?|checks?|counts?|controls?|auditors?|inspectors?|surveys?|samples?|reviewer|tests)\b[^.;!?]{0,30}\b(?:found|showed|had|brought|revealed|turned\s+up|came\s+back)\s+(?:no|not\s+a|nothing|zero|only|clean)\b|\b(?:lab|laboratory|institute|expert|auditor|inspector|colleague|actuary|accountant|nurse|engineer|teacher|technician|vendor|surveyor|notary|examiner|reviewer|supervisor|team)\s+(?:\w+\s+)?(?:measured|re-?counted|counted|tested|sampled|re-?marked|verified|confirmed|repeated|recalculated|re-?tested|weighed|inspected)\b(?!\s+(?:the|an?|my)\s+(?:order|appointment|meeting|booking|date|my))/u,
  /\b(?:i|we|and|then)\s+(?:have\s+|had\s+|then\s+|'ve\s+|\w+ly\s+)*(?:compared(?!\s+(?:my\s+)?(?:notes|offers|prices)\b)|checked(?!\s+(?:in|out)\b)|matched|tested|validated|verified|traced|diffed|confirmed|measured)\s+(?!two\b|three\b)(?:[\w',%-]+\s+){1,8}?(?:with|against)\s+(?:the\s+|its\s+|their\s+|our\s+|an?\s+)?[\w'-]+/u,
  /\b(?:sampled|spot-checked|recounted|weighed|traced|inspected|opened|re-?read|audited|checked|tested|counted|called|rang|phoned|asked|visited|interviewed|watched|measured|pulled|tried|examined|tracked)\s+(?:another\s+|the\s+first\s+|a\s+random\s+|about\s+)?(?:\d+|twenty|thirty|forty|fifty|a\s+hundred|every\s+(?:second|third|fourth|fifth|tenth|\d+th)|random(?:ly)?|a\s+(?:random\s+)?sample)\b(?![^.;!?]*\b(?:years|customers\s+to\s+sell)\b)/u,
  /\b(?:tested|tried|trialled|ran|checked|piloted)\s+(?:[\w'-]+\s+){1,5}?(?:on|with|at|in)\s+(?:\d+|one|two|three|four|five|six|ten|twenty|a\s+(?:few|sample|handful|copy|spare|dummy|second|small)|some)\b/u,
  /\b(?:i|we|and|then)\s+(?:\w+\s+)?(?:had|asked|got|let|invited)\s+(?:[\w',-]+\s+){1,6}?(?:to\s+)?(?:observe|inspect|examine|mark|grade|rate|score|check|go\s+over|look\s+over|recount|count|repeat|audit|test|re-?test|re-?scan|verify|measure|re-?check|recalculate|recompute|reconcile|tick(?:\s+off)?|try|tag|double-?check|validate|proofread|confirm|compare)\b(?!\s+(?:in\b|the\s+(?:order|contract)))/u,
  /\b(?:failing|regression|load|a\/b|ab|soak|smoke|chaos|penetration|stress|acceptance|blind|taste|side-by-side|field|dry|parallel|split)[-\s](?:tests?|drills?|experiments?|trials?|runs?)\b|\bcanary\b|\bshadow\s+mode\b|\bin\s+shadow\b|\bshadow\s+traffic\b|\b(?:control|comparison)\s+(?:group|class|ward|store|site|shop)\b|\bsynthetic\s+check\b|\bfeature\s+flag\b|\b(?:rolled\s+(?:it\s+)?out|released|introduced)\s+(?:it\s+)?in\s+\w+\s+(?:steps|stages|phases|waves)\b|\bmystery\s+(?:shopper|guest|call|visit)\b|\bspot[-\s]checks?\b|\bback-?test\b/u,
  /(?<!\bi\s)(?<!\bwe\s)\b(?:stayed|remained|held|stood|kept|was\s+still|is\s+still|were\s+still)\b[^.!?]{0,40}\b(?:over|for|during|throughout|across|until|every|each|under|below|above|at\s+zero)\s+(?:the\s+)?(?:next\s+|following\s+|whole\s+)?(?:\d+|one|two|three|four|five|six|several|a|day|week|month|shift|morning)\b/u,
  /\bbefore\s+and\s+after\b(?!\s+(?:school|work|lunch|class|the\s+(?:shift|lesson|meeting)))|\bside\s+by\s+side\b|\badded\s+an\s+alert\b|\b(?:second|another|independent|different)\s+(?:engineer|nurse|teacher|person|pair|colleague|auditor|reviewer|analyst|team|lab|technician|accountant|pharmacist)\s+(?:\w+\s+)?(?:repeated|checked|confirmed|counted|verified|measured|re-?\w+ed|reviewed)\b|\breviewed\s+the\s+numbers\b|\bre-?scan\w*\b|\bsecond\s+(?:count|measurement|test|survey|audit|check|sample|review)\b|\bfollow-up\s+(?:survey|audit|count|test|check|measurement)\b/u,
  /\b(?:audit|auditors?|report|inspection|inspectors?|survey|count|data|figures|records?|logs?|lab|laboratory|ledger|dashboard|measurements?|statement|readings?|test|tests|chart)\s+(?:\w+\s+)?(?:confirmed|showed|proved|found|looked\s+at|verified)\b/u,
  /\b(?:set\s+up|built|added|created|wrote|kept|left)\s+(?:\w+\s+){0,4}?(?:dashboard|monitor|monitoring|alert|probe|check|log|tally|counter|ping)\b[^.;]*\b(?:running|to\s+(?:see|watch|track|confirm|check|catch)|every|each|daily|that\s+(?:counts|shows|tracks|compares))\b/u,
  /\bi\s+(?:\w+\s+)?(?:measured|monitored|watched|tracked)\s+(?:the\s+|its\s+|our\s+)?(?:[\w-]+\s+){0,3}(?:rate|rates|latency|logs|dashboard|errors?|numbers|figures|share|results?|temperature|times?|waste|output|sales|attendance|scores?)\b/u,
  /\b(?:noted|wrote\s+down|counted|counting|noting|marked|recorded|recording|logged|logging|ticked)\s+(?:off\s+)?(?:each|every|all|how\s+(?:many|long|often)|the\s+(?:number|time|times|level|weight|temperature|minutes))\b|\b(?:readings?|figures|numbers|data|statistics|records|reports?|logs?|results|bills?|invoices|counts?|surveys?|measurements?)\b[^.;!?]{0,40}\b(?:confirm(?:s|ed)?|prove[sd]?|back(?:s|ed)?\s+(?:it|this|that)\s+up|bears?\s+(?:it|this|that)\s+out|bore\s+(?:it|this|that)\s+out|gave\s+the\s+same|agreed?)\b|\b(?:came|went)\s+back\s+(?:after|the\s+next|a\s+(?:day|week|month)|two|three|every|on\s+\w+day)\b/u,
  /\b(?:had|got)\s+(?:the|it|them|my|this|that|both|every|all|each)\s*(?:[\w'-]+\s+){0,3}?(?:reviewed|checked|tested|measured|weighed|counted|verified|audited|inspected|recalculated|confirmed|analy[sz]ed|proofread|certified)\b|\b(?:the\s+same|a\s+similar)\s+(?:questions?|tests?|quiz|survey|exercise|measurement|task|sample|query|count|check|experiment|load|route)\b|\b(?:took|sent|drew|collected|pulled)\s+(?:[\w'-]+\s+){0,2}(?:samples?|measurements?|readings?)\b|\b(?:sent|gave|brought|took)\s+(?:it|them|the\s+\w+|samples?|two|three|\d+)\b[^.;!?]{0,20}\bto\s+(?:the|a|an)\s+(?:\w+\s+)?(?:lab|laboratory|auditor|expert|institute|statistician|actuary)\b/u,
  /\b(?:cameras?|logs?|dashboards?|data|figures|numbers|statistics|counters?|meters?|reports?|records?|charts?|sensors?|scans?|x-rays?|audits?|surveys?|graphs?)\s+(?:\w+\s+)?(?:show(?:s|ed)?|prove[sd]?|confirm(?:s|ed)?|say|says|said)\s+(?:that|no|it|the|zero|only|an?|\d)\b|\b(?:simulated|replayed|injected|fed|entered|generated|submitted|booked|sent)\s+(?:\w+\s+)?(?:\d[\d,.]*|a\s+hundred|fake|dummy|test|false|wrong|old)\b|\b(?:convinced|satisfied)\s+myself\b|\bi\s+(?:have\s+|had\s+|then\s+|also\s+|\w+ly\s+)*(?:verified|proved|proven|cross-referenced|timed)\b|\bstopped\s+the\s+time\b|\b(?:marks|results|numbers|figures|scores|grades|sales)\s+after\s+(?:a|one|two|three|\d+)\s+\w+/u,
  /\b(?:asked|had|let|got|watched|gave)\s+[^.;!?]{1,60}\b(?:to\s+)?(?:follow|use|try|do|repeat|run|read|operate|fill|find|explain|set\s+up|work|order|cook|assemble)\b[^.;!?]*\b(?:while\s+i|with\s+me\s+watching|from\s+scratch|without\s+(?:saying|helping|help|my|me|any|our|a\s+word)|with\s+nothing\s+but|and\s+(?:timed|noted|counted|stopped|watched|wrote))\b|\b(?:gave|showed|handed|sent|read)\b[^.;!?]{1,60}\band\s+(?:asked\s+(?:them\s+)?(?:what|how|which|whether|if)|noted|watched|timed|counted)\b/u,
  /\b(?:left|kept|leave|keep)\s+(?:the\s+)?(?:old|previous|original|former)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:in|on|at|for|running)\b[^.;!?]*\b(?:for\s+(?:a|one|two|three|\d+)|as\s+before|so\s+that|to\s+compare|next\s+to|in\s+parallel)\b/u,
  /\b(?:watching|checking|looking|testing|measuring|counting)\s+(?:out\s+)?(?:if|whether|that\s+no)\b/u,
  /\b(?:repeat|say|read|explain)\b[^.;]{0,40}\bback\s+to\s+me\b|\bshow\s+me\b[^.;]{0,40}\b(?:on|with)\b/u,
  // Instruments and books that say it; where a number comes from.
  new RegExp(
    `\\b${recordNouns}\\s+(?:(?:has|have|had|still|then|all|now|also|\\w+ly)\\s+)*(?:show(?:s|ed|n)?|prove[sdn]?|read|say|says|said|stayed|stood|agree[sd]?|reported|measured|confirm(?:s|ed)?|recorded|registered|counted|matche[sd]|gave|put)\\b(?!\\s+(?:up|me\\s+(?:the\\s+door|around)))`,
    'u',
  ),
  new RegExp(
    `\\b(?:numbers?|figures?|data|count|results?|percentage|rate|it|they|that|which|this)\\s+(?:is|are|comes?|came|was|were|stems?|taken)\\s+(?:taken\\s+|straight\\s+|directly\\s+|read\\s+)?(?:from|out\\s+of)\\s+(?:the|our|its|their|an?|his|her)\\b[^.;!?]{0,30}\\b${recordNouns}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:according\\s+to|as\\s+(?:shown|measured|recorded|confirmed|counted|seen|reported)\\s+(?:in|by|on|with)|(?:see|saw|seen|visible|read|measured|counted)\\s+(?:(?:it|that|this|them|the\\s+\\w+)\\s+)?(?:in|on|from|off|by)|per)\\s+(?:the|our|its|their|both|my|his|her|an?)\\s+(?:[\\w'-]+\\s+){0,3}?${recordNouns}\\b`,
    'u',
  ),
  /\bmade\s+(?:the|it|that)\s+(?:[\w-]+\s+)?(?:happen|fail|crash|break|appear)\b|\b(?:had|got|asked|let)\s+(?:a\s+second|another|an?\s+independent|an?\s+outside|an?\s+external|somebody\s+else|someone\s+else)\s+[\w-]+\s+(?:to\s+)?\w+\b(?<!\b(?:to\s+help|help|join|come|cover|take\s+over))|\bchecked\s+by\b|\b(?:read|checked|watched|pulled|looked\s+at)\s+(?:the|its|our|my)\s+(?:[\w-]+\s+){0,2}(?:logs?|meter|gauge|dashboard|counter|register|report|sheet|scales?|thermometer|readings?|numbers|figures|graph)\s+(?:every|each|daily|twice|again)\b|\b(?:wrote|noted|took)\s+(?:down\s+)?(?:the|each|every|its)\s+(?:readings?|values?|times?|levels?|counts?|weights?|temperatures?)\b/u,
  /\b(?:put|ran|did|gave|asked|tested|took|made|tried|measured|drove)\b[^.;!?]{0,40}\b(?:again\b[^.;!?]{0,30}\bthe\s+same|the\s+same\b[^.;!?]{0,30}\bagain)\b|\bso\s+(?:that|it|this)\s+(?:was|had\s+been|had\s+to\s+be)\s+(?:the\s+(?:cause|culprit|reason|source|fault)|it\b)|\b(?:went|came|drove|walked)\s+back\b[^.;!?]{0,30}\band\s+(?:counted|checked|looked|measured|weighed|tested|asked)\b|\b(?:fault|error|problem|noise|leak|alarm)\s+(?:was\s+|is\s+)?(?:gone|back)\b[^.;!?]*\b(?:back|again|gone)\b|\b(?:laid|put)\s+(?:[\w',-]+\s+){1,8}?next\s+to\s+(?:those|the\s+ones|last|that)\b/u,
  /\bpass(?:ed|es)?\s+(?:its|their|the|an?|every)\s+(?:\w+\s+)?(?:inspection|audit|survey|acceptance\s+test|load\s+test|pressure\s+test|fire\s+test|leak\s+test)\b|\bmeasured\s+[^.;!?]{1,40}\b(?:myself|at\s+(?:two|three|four|five|six|\d+)\s+(?:points|places|spots|times))\b/u,
  /\b(?:they|both|two|numbers|totals|figures|sums?|counts?|results|values|lists?|everything|all|it|which)\s+(?:all\s+|always\s+|still\s+|exactly\s+)?(?:matched|agreed|tallied|added\s+up|coincided|balanced|reconciled)\b|\bto\s+the\s+(?:penny|cent|gram|minute|second|last\s+\w+)\b/u,
  /\b(?:put|laid|held|set|placed|lay|hung|compared)\s+(?:[\w',-]+\s+){1,8}?(?:next\s+to|beside|alongside|side\s+by\s+side|against|over)\s+(?:the|those|that|last|this|each|one|my|our|it)\b(?=[^.;!?]*)(?<=\b(?:figures?|numbers?|totals?|list|counts?|sheets?|results?|report|copy|drawing|plan|photos?|invoices?|bills?|data|values?|names?|two|both|old|new)\b[^.;!?]*)/u,
  // Others who look without knowing, or who look at all and find nothing.
  /\bwho\s+(?:did\s*n't|did\s+not|had\s*n't|had\s+not|had\s+never|never|has\s+never|have\s+never)\s+(?:known|know|seen|heard|see|read|tried|used|been|met)\b/u,
  new RegExp(
    `\\b${checkers}\\b[^.;!?]{0,40}?\\b(?:went\\s+(?:through|over)|looked\\s+(?:through|at|over|into)|checked|examined|reviewed|audited|inspected|tested|re-?did|redid|re-?\\w+ed|repeated|read|counted|measured|sampled|compared|proofread|signed\\s+off|pulled|visited)\\b(?!\\s+(?:my\\s+)?(?:e-?mails?|in\\b|out\\b))(?<!\\bi\\s+(?:\\w+\\s+){0,3}\\w+)`,
    'u',
  ),
  // Keeping on, coming back, doing it over, with a clock in hand.
  /\b(?:kept|keep|continued|went\s+on|carried\s+on|started|began)\s+(?:on\s+)?(?:to\s+)?(?:track(?:ing)?|count(?:ing)?|measur(?:e|ing)|monitor(?:ing)?|weigh(?:ing)?|record(?:ing)?|compar(?:e|ing)|log(?:ging)?|sampl(?:e|ing)|verify(?:ing)?)\b|\b(?:kept|keep)\s+(?:(?:an|a\s+close|a\s+watchful)\s+eye|a\s+watch|track|count|score|tabs|records?|statistics)\s+(?:on|of)\b[^.;!?]*\b(?:until|till|for|every|each|over|after|throughout|how)\b/u,
  /\b(?:went|walked|came|drove|looked|called|rang|phoned|returned|visited|checked)\s+(?:back\s+|again\s+)?(?:[\w'-]+\s+){0,5}?(?:(?:an?|one|two|three|four|six|\d+|some)\s+(?:hours?|days?|weeks?|months?|years?|quarters?|terms?)\s+(?:later|after)|the\s+(?:week|month|day|year|quarter|term|season)\s+after)\b/u,
  /\b(?:timed|clocked)\s+(?:it|them|each|how|the|myself|him|her|both|every|all|\d+|ten|twenty)\b|\bon\s+the\s+clock\b|\b(?:sat|stood|rode|walked|went|stayed)\s+(?:next\s+to|beside|with|behind|along|near|in|by|at)\b[^.;!?]*\b(?:while|as|watching|counting)\b(?=[^.;!?]*\b(?:each|every|all|whole|first|once|used|tried|through|counted|counting)\b)/u,
  new RegExp(
    `\\b(?:i|we|and|then|,)\\s+${done}(?:shot|made|did|ran|cooked|baked|printed|sent|placed|booked|sewed|built|held|staged|arranged|set|organi[sz]ed|started\\s+with|began\\s+with|flew|drove|mixed|cut|welded|poured|milled|planted|sowed|produced|ordered|drew)\\s+(?:up\\s+)?(?:an?|one|two|three|the|my|another|some)\\s+(?:\\w+\\s+)?(?:test|trial|sample|dummy|mock|dry|pilot|rehearsal|probe|specimen|practice|fire\\s+drill|drill|simulation)\\b(?!\\s+(?:environment|system|bench|account|suite|plan|server|tools?|rig|database))`,
    'u',
  ),
  /\b(?:rehearsed|practised|practiced|repeated|performed|ran\s+through|walked\s+through|drilled|exercised)\b[^.;!?]{0,50}\b(?:twice|three\s+times|\w+\s+times|until|with\s+the\s+(?:whole|full)|again|both\s+times|before\s+(?:the|it|they|we|i))\b|\b(?:made|did|ran|held)\s+[^.;!?]{0,40}\bagain\s+without\s+(?:warning|notice)\b/u,
  /\b(?:old|both|two)\b[^.;!?]{0,60}\b(?:next\s+to\s+each\s+other|alongside|beside\s+each\s+other|at\s+the\s+same\s+time|in\s+parallel|simultaneously)\b|\bas\s+(?:an?\s+)?(?:proof|control|counter-?check|cross-?check|evidence|comparison|check|counter-?test)\b(?!\s+(?:of|to\s+the\s+door))|\bon\s+the\s+old\b[^.;!?]{0,40}\b(?:compare|comparison|control|did\s+not|same)\b/u,
  // Passives of checking: all of them, or by a time, a tool, a rule.
  new RegExp(
    `\\b(?:was|were|is|been|got)\\s+(?:\\w+ly\\s+|then\\s+)?(?:${checkingVerbs}|${provingVerbs}|x-rayed|scanned|proofread|scored|rated|graded)\\s+(?:\\w+\\s+){0,2}?(?:with|against|by|again|twice|before|after|every|each|on|in\\s+the|at\\s+the|over)\\b(?<!\\b(?:surprise|book|reserv)\\w*[^.;!?]*)`,
    'u',
  ),
  /\b(?:pilot|trial|tests?|experiment|comparison|measurement|simulation|rehearsal|monitoring|sample|survey|follow-?up|audit|count|recount|analysis|evaluation)\b(?:\s+(?:in|on|with|at|of|among)\s+(?:[\w'-]+\s*){1,4}?)?\s+(?:(?:had|has|have|then|also|clearly|later)\s+)*(?:shown|showed|shows|proved|proven|confirmed|revealed|found|gave|brought)\b/u,
  /\b(?:checked|compared|ticked|went\s+through|verified|counted|tested|inspected|reviewed)\s+(?:(?:it|them|this|that|each|every|all)\s+(?:[\w-]+\s+)?(?:off\s+)?(?:against|with|on|by|for|at|from|every|each|after|before|again)|the\s+[\w-]+\s+(?:off\s+)?(?:against|by|every|each|after|before|again))\b|\b(?:pre|post)-?(?:test|survey|measurement)\b|\bstatistic(?:s|al|ally)\b[^.;!?]{0,20}\b(?:significan\w+|test)\b|\bp[-\s]?value\b|\bconfidence\s+interval\b|\binter-?rater\b|\bchecksums?\b|\b(?:user|usability)\s+tests?\b|\bquestionnaires?\b[^.;!?]*\b(?:before|after|again|later)\b/u,
  new RegExp(
    `\\b(?:i|we|and|then|,|who|colleague|team)\\s+${done}${checkingVerbs}\\b(?!\\s+(?:in|out)\\b)(?!\\s+(?:a|the|my|our)\\s+(?:tutorial|game|match|film|movie|show|contract|video|market)\\b)[^.;!?]*?(?:${repeated}|${afterwards}|${purpose})`,
    'u',
  ),
  new RegExp(
    `(?:${finding})[^.;!?]*?,?\\s(?:i|we)\\s+${done}(?:${otherVerbs}|${checkingVerbs}|had|\\w+ed)\\b`,
    'u',
  ),
  /\b(?:repeated|re-?ran|re-?did|redid)\s+(?:the|this|that|my|it|all|both|every)\b|\b(?:i|we|and|then)\s+(?:asked|got|had|invited)\s+[^.;!?]{0,40}\bre-?(?:run|calculate|count|test|measure|check|do|weigh|inspect|audit|read)\b|\bto\s+ask\s+(?:if|whether|how)\b|\bagainst\s+(?:a|an|the)\s+(?:calibrated|reference|known|certified|original|independent|old|manual|paper|official|standard)\b|\b(?:last|previous)\s+(?:year|month|season|quarter|term|week)'s\s+(?:data|bookings?|orders?|figures|numbers|cases|traffic|exam|tests?|sales|invoices|records|results)\b|\bwould\s+have\s+(?:caught|flagged|found|prevented|stopped|shown)\b/u,
  /\b(?:wrote|noted|put|took)\s+(?:[\w'-]+\s+){1,4}down\b|\bnot\s+(?:one|a\s+single\s+one)\s+(?:of\s+(?:them|the\s+\w+)\s+)?(?:had|was|were|showed|failed|came)\b(?<=\b(?:checked|went|through|looked|counted|opened|tested|read|sampled|next|last)\b[^.;!?]*)|\bwent\s+through\s+(?:the\s+)?(?:next|last|first|all|another)\s+[\w-]+/u,
  /\b(?:compared|checked|diffed|verified|matched|tested|counted|reconciled)\b[^.;!?]*\b(?:day|line|row|item|one|case|page|name|week)\s+(?:by|for)\s+(?:day|line|row|item|one|case|page|name|week)\b|\buntil\s+(?:they|it|both|the\s+(?:numbers|totals|figures|values|results|two))\s+(?:matched|agreed|fit|fitted|balanced|was\s+(?:zero|stable)|were)\b|\b(?:a\s+second|a\s+third|one\s+more|once\s+more)\s+(?:time|method|calculation|count|check|test|measurement)\b|\b(?:calculated|counted|measured|weighed|checked|tested|ran|made|did)\b[^.;!?]{0,40}\b(?:twice|a\s+second\s+time|once\s+more|with\s+another\s+\w+|independently|by\s+hand)\b/u,
  /\bcompared\s+(?:them|both|the\s+(?:two|results|numbers|figures|counts|totals|weeks|months|years|outputs|outcomes))\b|\b(?:left|put|hung|placed|installed|mounted|set\s+up)\s+(?:an?|the|two|three)\s+(?:\w+\s+)?(?:loggers?|recorders?|cameras?|sensors?|counters?|thermometers?|meters?|trackers?|probes?|microphones?)\b|\b(?:asked|had|let)\s+[^.;!?]{1,60}\b(?:to\s+)?(?:follow|use|try|do|repeat|run|read|operate)\b[^.;!?]*\bwithout\s+(?:my|me|any|our)\b/u,
];
/** The cheap question before the clauses are read. */
export const mayVerify =
  /\b(?:again|against|with|same|before|after|later|first|only|every|each|if|whether|until|half|both|other|by\s+hand|random\w*|sample\w*|myself|back|see|gone|went|one|two|few|percent|%|group|new|old|copy|line|verif\w+|valid\w+|reproduc\w+|re-?\w+ed|reran|simulat\w+|timed|confirm\w+|bisect\w*|prov\w+|tested|cross\w*|double\w*)|%/u;
/** Verbs that say a check by themselves, in any form. */
export const proving = new Set(
  'alternate audit back-test backtest bisect confirm cross-check cross-reference crosscheck double-check double-test dry-run load-test pressure-test randomise randomize re-audit re-check re-count re-measure re-run re-test recalculate recheck recount recreate remeasure replay reproduce rerun resample retest simulate smoke-test spot-check stress-test triangulate triple-check validate verify'.split(
    ' ',
  ),
);
/** Verbs that say one together with a method. */
export const checking = new Set(
  'check clock compare count diff do draw load evaluate examine follow graph inspect log look mark match measure monitor note observe open pick plot poll probe profile prove pull query record review run sample scan score survey tally taste test time trace track trip walk watch weigh'.split(
    ' ',
  ),
);
export const method =
  /\b(?:against|(?!step|bit|little|day|word|one)(\w+) by \1|one by one|side by side|after (?:each|every) (?:change|step|run|round|fix|release|one|batch)|before and after|by hand|blind(?:ly)?|at random|random(?:ly)?|from scratch|with(?:out)? (?:and without|the (?:old|new|original|same|change|fix))|end to end|same (?:way|time|place|test|day|hour|conditions|data|inputs?|steps)|(?:last|previous) (?:year|month|week|season|quarter)'?s?\b|to see (?:if|whether|that|how|what)|to (?:confirm|verify|be sure|make sure|be certain|rule out|prove)|to the (?:cent|penny|minute|gram)|(?:until|till) (?:they|it|the \w+|both|all) (?:all |both )?(?:match|agree|balanc|fit|add|line|reconcil|was stable|were stable)\w*|(?:two|three|four|five|six|eight|ten|\d+) (?:people|users|nurses|pupils|students|drivers|customers|colleagues|patients|guests|clerks|operators|parents|volunteers) (?:use|do|try|open|fill|read|follow|order|find|work|click|run|set|go)\b|(?:sample|percentage|handful) of|(?:\d+|ten|twenty|thirty|forty|fifty|a hundred) (?:random|of (?:the|them|these|those|our))|(?:each|every) (?:term|quarter|month|season|year|school year|half-?year)\b|every (?:second|third|fourth|fifth|tenth|\d+th|morning|evening|day|night|week|hour|shift|friday|monday) (?:for|over|until|during|after)|for (?:the )?(?:next |following |first |whole |full )*(?:\d+|two|three|four|five|six|seven|eight|ten|twelve|several|a(?: full| whole)?) (?:hours|days|nights|shifts|weeks|months|cycles|releases|deliveries|quarter|season|term|week|month)\b|(?:\d+|two|three|four|six|a few|several|an?) (?:hours?|days?|weeks?|months?) (?:later|after)|afterwards|once (?:more|again)|a second time|again (?:after|with|in|on|and|the)|whether|on (?:a|the) (?:test|staging|spare|copy|dummy|second|clean|separate|other)\b|in (?:staging|a sandbox|a test|the lab)\b|(?:control|comparison|reference|baseline) (?:group|class|ward|site|store|line|sample|value|week|month)?)/u;
/** What nobody checks an effect by: post, offers, films, the appointments of the day. */
export const routineThings =
  /\b(?:e-?mails?|inbox|mail|post|calendar|diary|weather|news|phone|spelling|offers?|suppliers?|vendors?|prices?|quotes?|candidates?|cvs?|applications?|requirements?|tutorials?|videos?|films?|movies?|documentation|docs|manual|books?|maps?|contracts?|tickets?|clock|watch|game|match|options|courses?|flights?|hotels?|candidates|budget|water|passports?|luggage|homework)\b(?! (?:show|prove|say|match))/u;
/** Taking a part out or putting it back tells the cause from the rest. */
export const takingApart = new Set(
  'bypass change disable disconnect exchange isolate move pull put remove replace revert roll rul rule stop swap switch take turn unplug vary'.split(
    ' ',
  ),
);
export const symptomAnswers =
  /\b(?:(?:to see|and saw) (?:if|whether|that)|on purpose|by swapping|one (?:thing|part|at a time|after (?:the other|another))|(?:error|fault|noise|leak|problem|symptom|alarm|drop|delay|it|they|smell|rash|pain|crash|vibration|hum|failure|bug|spike|flicker)s? (?:was gone|were gone|went away|disappeared|vanished|came back|returned|reappeared|stopped|stayed away|stayed|moved with it|followed|dropped again|rose again|was back|were back)|back (?:to|on|in) the (?:old|previous|original|first|former)\b|(?:left|leaving) (?:the|everything) (?:other|else|rest))\b/u;
/** Starting on a part, so that the rest can be compared. */
export const trialling = new Set(
  'begin deploy enable introduce launch open pilot put release roll run start switch test trial try turn use ship install have let'.split(
    ' ',
  ),
);
export const onAPart =
  /\b(?:(?:in|on|at|to|for) (?:only |just )?(?:one|two|three|a single|a few|a small|some|half|the first|\d+|five|ten|twenty|one) (?:of |percent|per cent|%|[\w-]+)|\d+ ?%|one (?:ward|class|store|shop|line|team|site|region|machine|branch|server|route|shift)|the (?:night|day|early|late) shift|staging|a (?:pilot|trial|test|sandbox|canary))\b/u;
export const duringTrial =
  /\b(?:first|before (?:i|we|it|the rest|rolling|everybody|all)|for (?:a|one|two|three|\d+) (?:day|week|month|shift|night|term)s?|watch(?:ed|ing)?|compar(?:ed|ing)|measur(?:ed|ing)|count(?:ed|ing)|check(?:ed|ing)|monitor(?:ed|ing)|while|the others?|the rest)\b/u;
/** Two groups that differ in one thing. */
export const dividing = new Set(
  'alternate assign divide give randomise randomize send show split'.split(' '),
);
export const inParts =
  /\b(?:(?:in|into) (?:half|two|groups|halves)\b.*\b(?:one|each|other|version|group)|(?:one|each|the first) half\b|half (?:of )?(?:the|of|them|our)\b.*\b(?:other|rest|old)|at random|odd|even (?:days|weeks|numbers)|control group|one group\b|version (?:a|b)\b|by (?:coin|lot))\b/u;
/** Asking those concerned how it is by now. */
export const asking = new Set(
  'ask call check interview phone poll question ring survey text visit'.split(' '),
);
export const askedHowItIs =
  /(?:\b(?:if|whether|that)\b (?:it|they|the|their|everything|all|anything|that|there|he|she|any|these)\b(?!.{0,30}\b(?:could|can|would|will|want\w*|like|need\w*|had time|help|agree\w*|mind\w*)\b).*\b(?:was|were|had|still|worked?|came|arrived|is|are|helped|found|noticed|felt)\b.*(?<=\b(?:back|later|after|again|still|gone|since|now|each|every|all|\d+|two|three|four|five|six|eight|ten|twelve|twenty|random|better|clear|right|any ?more|comes?)\b.*))|\bhow (?:it|they|things|the \w+) (?:was|were|had|went|is|are) (?:going|doing|working|now|since|after)/u;

/** Alike in words, but nothing was proved: checking in at a desk, tests that only passed, somebody's approval. */
export const noVerificationPatterns: readonly RegExp[] = [
  /\b(?:called|phoned|rang|visited)\b[^.;!?]*\bto\s+(?:thank|invite|apologi[sz]e|congratulate|book|order|cancel)\b/u,
  // An examination of a person.
  /\b(?:take|took|taken|pass(?:ed)?|sit|sat|fail(?:ed)?)\s+(?:the|an?|my|her|his|their)\s+(?:\w+\s+)?(?:test|exam(?:ination)?)\s+(?:for|in|to\s+(?:become|get))\b|\bdriving\s+test\b/u,
  /\b(?:verified|checked|tested|measured|counted|compared)\s+(?:nothing|none|little)\b|\b(?:nobody|no\s?one)\s+(?:had\s+|has\s+|ever\s+)*(?:verified|checked|tested|measured|counted|compared)\b|\b(?:validated|confirmed|verified)\s+(?:my|our|the|his|her)\s+(?:plan|proposal|idea|suggestion|concept|budget|account|e-?mail|decision)\b|\baudited\s+(?:who|which)\b/u,
  /\bwith\s+my\s+(?:foot|hand|finger|elbow|own\s+hands)\b|\b(?:checked|tested|reviewed|read|compared|verified|measured|scanned|confirmed)\s+(?:my|the|our|his|her|their|all|some|two|three|several|both|a|an)?\s*(?:[\w-]+\s+)?(?:e-?mails?|inbox|candidates?|cvs?|calendar|weather|news|contracts?|offers?|suppliers|applicants|account\s+by|appointment|order\s+by)\b(?!\s+(?:against|with|showed))/u,
  /\bconfirm(?:ed)?\s+(?:the|my|our|his|her|their)\s+(?:\w+\s+)?(?:appointment|order|booking|meeting|date|place|reservation|address|participation|attendance|delivery\s+date)\b|\bdriving\s+(?:test|exam)\b|\bmeasured\s+(?:the|my|our)\s+[\w-]+\s+(?:for|to\s+see\s+if\s+(?:\w+\s+){1,4}fits?)\b|\bi\s+went\s+to\s+see\s+the\b/u,
  /\bconfirmed\s+that\s+(?:he|she|they|it)\s+(?:was|were)\s+(?:happy|satisfied|pleased|fine|good|glad)\b|\b(?:spelling|calendar|weather|e-?mails?|inbox|phone)\b[.!]?$/u,
  /\bchecked\s+once\b|\b(?:client|customer|patient|supplier|guest)\s+confirmed\s+(?:the|their|his|her)\s+(?:appointment|order|booking|meeting|date)/u,
  /\b(?:before\s+i\s+(?:began|started|begin|start|changed))\b[^.;]*\b(?:had|have)\b/u,
];
