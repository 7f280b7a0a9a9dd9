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
  ran called rang asked phoned visited walked went_back went_through went_over looked looked_at read gave sent put left let kept pulled opened restored killed took rode drove tried tasted interviewed studied switched turned unplugged used stood sat stayed listened called_back wrote set_up went joined simulated
`);
const number =
  '(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|several|a\\s+few|a\\s+couple\\s+of|another|the\\s+next|the\\s+following|a|one|the\\s+first|the\\s+whole|the)';
const unit =
  '(?:minutes?|hours?|days?|nights?|shifts?|weeks?|months?|quarters?|years?|terms?|seasons?|evenings?|mornings?|cycles?|releases?|runs?|weekends?|deliver(?:y|ies)|rounds?|lessons?)';
const repeated = `(?:(?:each|every)\\s+(?:single\\s+|other\\s+|second\\s+)?(?:\\w+\\s+)?(?:minute|hour|day|night|shift|week|month|quarter|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|release|delivery|time|lesson|run|round|one)|daily|weekly|monthly|hourly|twice\\s+a\\s+\\w+|once\\s+a\\s+\\w+|(?:for|over|during|after)\\s+(?:${number}\\s+)+(?:\\w+\\s+)?${unit}|until\\s+(?:the\\s+)?(?:end|month|year|next))`;
const afterwards =
  '(?:afterwards?|after\\s+(?:the|that|it|each|every|my|this|\\d|two|three|a)\\b|again\\b|post-\\w+|before\\s+and\\s+after|(?:\\w+\\s+)?(?:weeks?|days?|months?|hours?)\\s+(?:later|after)|the\\s+next\\s+(?:day|morning|week|shift)|overnight|since\\s+then)';
const purpose =
  '(?:to\\s+(?:make\\s+sure|be\\s+(?:sure|certain)|see\\s+(?:if|whether|that|how)|confirm|verify|prove|check|hear\\s+(?:if|whether)|ensure|find\\s+out\\s+(?:if|whether)|rule\\s+out|know\\s+(?:if|whether))|whether\\b|(?:that|if)\\s+(?:it|the|they|this|nothing|no|all|every|each|both)\\b)';
const finding =
  '(?:to\\s+(?:make\\s+sure|be\\s+(?:sure|certain|safe)|see\\s+(?:if|whether|that|how|the)|confirm|verify|prove|hear\\s+(?:if|whether|how)|find\\s+out\\s+(?:if|whether|how)|rule\\s+out|know\\s+(?:if|whether)|check\\s+(?:if|whether|that|the|it)|compare|test\\s+(?:it|the|whether)))';
const done =
  "(?:have\\s+|had\\s+|'ve\\s+|'d\\s+|then\\s+|also\\s+|personally\\s+|\\w+ly\\s+|still\\s+|even\\s+)*";

export const verificationPatterns: readonly RegExp[] = [
  // Tests that say what they cover, and people who tried it.
  /\b(?:wrote|added|built|created|automated)\s+(?:\w+\s+){0,3}?tests?\s+(?:for|that|which|covering|around|against)\b|\b(?:testers?|reviewers?|volunteers?)\b[^.;!?]{0,30}?\bfound\s+(?:no|only|one|two|three|none|nothing)\b/u,
  new RegExp(`\\b${provingVerbs}\\b`, 'u'),
  new RegExp(
    `\\b(?:i|we|and|then|,|who|colleague|team)\\s+${done}${checkingVerbs}\\b(?!\\s+(?:in|out)\\b)(?!\\s+(?:a|the|my|our)\\s+(?:tutorial|game|match|film|movie|show|contract|video|market)\\b)[^.;!?]*?(?:${repeated}|${afterwards}|${purpose})`,
    'u',
  ),
  new RegExp(
    `(?:${afterwards}|${purpose}|${repeated})[^.;!?]*?\\b(?:i|we)\\s+${done}${checkingVerbs}\\b(?!\\s+(?:in|out)\\b)(?!\\s+(?:a|the)\\s+(?:tutorial|game|contract)\\b)`,
    'u',
  ),
  // Any work with the purpose of finding out, done again, or on what can be read off.
  new RegExp(
    `\\b(?:i|we|and|then|,)\\s+${done}${otherVerbs}\\b[^.;!?]*?(?:${finding}|\\b(?:again|a\\s+second\\s+time)\\b(?!\\s+and\\s+again))`,
    'u',
  ),
  new RegExp(
    `(?:${finding})[^.;!?]*?,?\\s(?:i|we)\\s+${done}(?:${otherVerbs}|${checkingVerbs}|had|\\w+ed)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we|and|then|,)\\s+${done}(?:${otherVerbs}|was|stayed)\\b[^.;!?]{0,30}?\\b(?:numbers|figures|dashboards?|logs?|thermometer|gauges?|meters?|readings?|ledger|statistics|stats|metrics|counters?|tally|queue|records|register|stopwatch|clock|scales?|results|same\\s+\\w+|(?:read|wrote|checked|counted)\\s+(?:it|them|down))\\b[^.;!?]*?(?:${repeated}|${afterwards}|twice|overnight)`,
    'u',
  ),
  /\b(?:kept|keep|made|ran)\s+(?:a|an|the)\s+(?:daily\s+|weekly\s+|simple\s+|small\s+|running\s+)?(?:tally|log|count|diary|record|logbook|list\s+of\s+(?:every|each|all))\b|\bwith\s+a\s+(?:stopwatch|thermometer|scale|meter|ruler|gauge)\b|\bread\s+(?:it|them|the\s+\w+)\s+(?:at|every|each)\b/u,
  /\b(?:simulated|staged|faked|provoked|forced)\s+(?:a|an|the|one|two|three)\b|\bon\s+purpose\b|\btest\s+(?:that|which)\s+(?:\w+\s+)?(?:fail\w*|broke|caught)\b|\bfail(?:ed|s)\s+(?:before|without)\b[^.;!?]*\b(?:pass(?:ed|es)?|after|change|patch|fix)\b|\b(?:errors?|fault|problem|failure|bug|noise|symptom|pain|drop|loss)\s+(?:came\s+back|returned|reappeared|went\s+away\s+and)\b/u,
  /\b(?:came|got|arrived|gets|comes)\s+(?:to|at|up\s+with)?\s*(?:exactly\s+)?the\s+same\s+(?:total|value|result|number|figure|answer|sum|count|conclusion)\b|\b(?:ran|put|walked|took)\s+(?:[\w'-]+\s+){1,4}?past\s+(?:the|an?|our|my)\b|\bwithout\s+(?:seeing|knowing)\s+(?:my|the|which|who|what|that)\b|\bwho\s+(?:knew|had\s+known)\s+nothing\b|\bblind(?:ly)?\b(?=[^.;!?]*\b(?:marked?|count|test|check|with|scor\w+|grad\w+|rat\w+)\b)/u,
  /\b(?:left|kept)\s+(?:one|two|half|part|the\s+other)\b[^.;!?]{0,40}\b(?:unchanged|as\s+(?:it|they)\s+(?:was|were|is)|without|on\s+the\s+old|untouched|running|alone)\b|\b(?:old|both)\b[^.;!?]{0,40}\b(?:in\s+parallel|side\s+by\s+side|run\s+for|running)\b|\b(?:to|for)\s+(?:only\s+)?(?:\d+\s?%|one|two|a\s+few|a\s+small)\b[^.;!?]{0,30}\bfirst\b/u,
  /\b(?:audits?|inspections?|checks?|counts?|controls?|auditors?|inspectors?|surveys?|samples?|reviewer|tests)\b[^.;!?]{0,30}\b(?:found|showed|had|brought|revealed|turned\s+up|came\s+back)\s+(?:no|not\s+a|nothing|zero|only|clean)\b|\b(?:lab|laboratory|institute|expert|auditor|inspector|colleague|actuary|accountant|nurse|engineer|teacher|technician|vendor|surveyor|notary|examiner|reviewer|supervisor|team)\s+(?:\w+\s+)?(?:measured|re-?counted|counted|tested|sampled|re-?marked|verified|confirmed|repeated|recalculated|re-?tested|weighed|inspected)\b(?!\s+(?:the|an?|my)\s+(?:order|appointment|meeting|booking|date|my))/u,
  /\b(?:i|we|and|then)\s+(?:have\s+|had\s+|then\s+|'ve\s+|\w+ly\s+)*(?:compared(?!\s+(?:my\s+)?(?:notes|offers|prices)\b)|checked(?!\s+(?:in|out)\b)|matched|tested|validated|verified|traced|diffed|confirmed|measured)\s+(?!two\b|three\b)(?:[\w',%-]+\s+){1,8}?(?:with|against)\s+(?:the\s+|its\s+|their\s+|our\s+|an?\s+)?[\w'-]+/u,
  /\bcompared\s+(?!two\b|three\b|offers\b|prices\b)(?:[\w',%-]+\s+){1,6}?to\s+(?:the|its|last)\b/u,
  /\b(?:sampled|spot-checked|recounted|weighed|traced|inspected|opened|re-?read|audited|checked|tested|counted|called|rang|phoned|asked|visited|interviewed|watched|measured|pulled|tried|examined|tracked)\s+(?:another\s+|the\s+first\s+|a\s+random\s+|about\s+)?(?:\d+|twenty|thirty|forty|fifty|a\s+hundred|every\s+(?:second|third|fourth|fifth|tenth|\d+th)|random(?:ly)?|a\s+(?:random\s+)?sample)\b(?![^.;!?]*\b(?:years|customers\s+to\s+sell)\b)/u,
  /\b(?:tested|tried|trialled|ran|checked|piloted)\s+(?:[\w'-]+\s+){1,5}?(?:on|with|at|in)\s+(?:\d+|one|two|three|four|five|six|ten|twenty|a\s+(?:few|sample|handful|copy|spare|dummy|second|small)|some)\b/u,
  /\bconfirmed\s+with\s+(?:the\s+|our\s+|their\s+)?[\w'-]+(?:\s+[\w'-]+)?\s+that\b/u,
  /\b(?:i|we|and|then)\s+(?:\w+\s+)?(?:had|asked|got|let|invited)\s+(?:[\w',-]+\s+){1,6}?(?:to\s+)?(?:observe|mark|grade|rate|score|check|go\s+over|look\s+over|recount|count|repeat|audit|test|re-?test|re-?scan|verify|measure|re-?check|recalculate|try|tag|double-?check|validate|proofread|confirm|compare)\b(?!\s+(?:in\b|the\s+(?:order|contract)))/u,
  /\b(?:confirmed|verified|validated)\s+(?:it|this|that|the\s+(?:drop|effect|fix|cause|result|number|numbers|rate|change|root|improvement|saving|savings|finding|hypothesis|figures?))\b/u,
  /\b(?:failing|regression|load|a\/b|ab|soak|smoke|chaos|penetration|stress|acceptance|blind|taste|side-by-side|field|dry|parallel|split)[-\s](?:tests?|drills?|experiments?|trials?|runs?)\b|\bcanary\b|\bshadow\s+mode\b|\bin\s+shadow\b|\bshadow\s+traffic\b|\b(?:control|comparison)\s+(?:group|class|ward|store|site|shop)\b|\bsynthetic\s+check\b|\bfeature\s+flag\b|\b(?:rolled\s+(?:it\s+)?out|released|introduced)\s+(?:it\s+)?in\s+\w+\s+(?:steps|stages|phases|waves)\b|\bmystery\s+(?:shopper|guest|call|visit)\b|\bspot[-\s]checks?\b|\bback-?test\b/u,
  /(?<!\bi\s)(?<!\bwe\s)\b(?:stayed|remained|held|stood|kept|was\s+still|is\s+still|were\s+still)\b[^.!?]{0,40}\b(?:over|for|during|throughout|across|until|every|each|under|below|above|at\s+zero)\s+(?:the\s+)?(?:next\s+|following\s+|whole\s+)?(?:\d+|one|two|three|four|five|six|several|a|day|week|month|shift|morning)\b/u,
  /\bbefore\s+and\s+after\b(?!\s+(?:school|work|lunch|class|the\s+(?:shift|lesson|meeting)))|\bside\s+by\s+side\b|\badded\s+an\s+alert\b|\b(?:second|another|independent|different)\s+(?:engineer|nurse|teacher|person|pair|colleague|auditor|reviewer|analyst|team|lab|technician|accountant|pharmacist)\s+(?:\w+\s+)?(?:repeated|checked|confirmed|counted|verified|measured|re-?\w+ed|reviewed)\b|\breviewed\s+the\s+numbers\b|\bre-?scan\w*\b|\bsecond\s+(?:count|measurement|test|survey|audit|check|sample|review)\b|\bfollow-up\s+(?:survey|audit|count|test|check|measurement)\b/u,
  /\b(?:audit|auditors?|report|inspection|inspectors?|survey|count|data|figures|records?|logs?|lab|laboratory|ledger|dashboard|measurements?|statement|readings?|test|tests|chart)\s+(?:\w+\s+)?(?:confirmed|showed|proved|found|looked\s+at|verified)\b/u,
  /\b(?:set\s+up|built|added|created|wrote|kept|left)\s+(?:\w+\s+){0,4}?(?:dashboard|monitor|monitoring|alert|probe|check|log|tally|counter|ping)\b[^.;]*\b(?:running|to\s+(?:see|watch|track|confirm|check|catch)|every|each|daily|that\s+(?:counts|shows|tracks|compares))\b/u,
  /\bi\s+(?:\w+\s+)?(?:measured|monitored|watched|tracked)\s+(?:the\s+|its\s+|our\s+)?(?:[\w-]+\s+){0,3}(?:rate|rates|latency|logs|dashboard|errors?|numbers|figures|share|results?|temperature|times?|waste|output|sales|attendance|scores?)\b/u,
  /\b(?:repeated|re-?ran|re-?did|redid)\s+(?:the|this|that|my|it|all|both|every)\b|\b(?:i|we|and|then)\s+(?:asked|got|had|invited)\s+[^.;!?]{0,40}\bre-?(?:run|calculate|count|test|measure|check|do|weigh|inspect|audit|read)\b|\bto\s+ask\s+(?:if|whether|how)\b|\bagainst\s+(?:a|an|the)\s+(?:calibrated|reference|known|certified|original|independent|old|manual|paper|official|standard)\b|\b(?:last|previous)\s+(?:year|month|season|quarter|term|week)'s\s+(?:data|bookings?|orders?|figures|numbers|cases|traffic|exam|tests?|sales|invoices|records|results)\b|\bwould\s+have\s+(?:caught|flagged|found|prevented|stopped|shown)\b/u,
  /\b(?:noted|wrote\s+down|counted|counting|noting|marked|recorded|recording|logged|logging|ticked)\s+(?:off\s+)?(?:each|every|all|how\s+(?:many|long|often)|the\s+(?:number|time|times|level|weight|temperature|minutes))\b|\b(?:readings?|figures|numbers|data|statistics|records|reports?|logs?|results|bills?|invoices|counts?|surveys?|measurements?)\b[^.;!?]{0,40}\b(?:confirm(?:s|ed)?|prove[sd]?|back(?:s|ed)?\s+(?:it|this|that)\s+up|bear\s+(?:it|this)\s+out|bore\s+(?:it|this)\s+out|gave\s+the\s+same|agreed?)\b|\b(?:came|went)\s+back\s+(?:after|the\s+next|a\s+(?:day|week|month)|two|three|every|on\s+\w+day)\b/u,
  /\b(?:wrote|noted|put|took)\s+(?:[\w'-]+\s+){1,4}down\b|\bnot\s+(?:one|a\s+single\s+one)\s+(?:of\s+(?:them|the\s+\w+)\s+)?(?:had|was|were|showed|failed|came)\b(?<=\b(?:checked|went|through|looked|counted|opened|tested|read|sampled|next|last)\b[^.;!?]*)|\bwent\s+through\s+(?:the\s+)?(?:next|last|first|all|another)\s+[\w-]+/u,
  /\b(?:had|got)\s+(?:the|it|them|my|this|that|both|every|all|each)\s*(?:[\w'-]+\s+){0,3}?(?:reviewed|checked|tested|measured|weighed|counted|verified|audited|inspected|recalculated|confirmed|analy[sz]ed|proofread|certified)\b|\b(?:the\s+same|a\s+similar)\s+(?:questions?|tests?|quiz|survey|exercise|measurement|task|sample|query|count|check|experiment|load|route)\b|\b(?:took|sent|drew|collected|pulled)\s+(?:[\w'-]+\s+){0,2}(?:samples?|measurements?|readings?)\b|\b(?:sent|gave|brought|took)\s+(?:it|them|the\s+\w+|samples?|two|three|\d+)\b[^.;!?]{0,20}\bto\s+(?:the|a|an)\s+(?:\w+\s+)?(?:lab|laboratory|auditor|expert|institute|statistician|actuary)\b/u,
  /\b(?:compared|checked|diffed|verified|matched|tested|counted|reconciled)\b[^.;!?]*\b(?:day|line|row|item|one|case|page|name|week)\s+(?:by|for)\s+(?:day|line|row|item|one|case|page|name|week)\b|\buntil\s+(?:they|it|both|the\s+(?:numbers|totals|figures|values|results|two))\s+(?:matched|agreed|fit|fitted|balanced|was\s+(?:zero|stable)|were)\b|\b(?:a\s+second|a\s+third|one\s+more|once\s+more)\s+(?:time|method|calculation|count|check|test|measurement)\b|\b(?:calculated|counted|measured|weighed|checked|tested|ran|made|did)\b[^.;!?]{0,40}\b(?:twice|a\s+second\s+time|once\s+more|with\s+another\s+\w+|independently|by\s+hand)\b/u,
  /\b(?:cameras?|logs?|dashboards?|data|figures|numbers|statistics|counters?|meters?|reports?|records?|charts?|sensors?|scans?|x-rays?|audits?|surveys?|graphs?)\s+(?:\w+\s+)?(?:show(?:s|ed)?|prove[sd]?|confirm(?:s|ed)?|say|says|said)\s+(?:that|no|it|the|zero|only|an?|\d)\b|\b(?:simulated|replayed|injected|fed|entered|generated|submitted|booked|sent)\s+(?:\w+\s+)?(?:\d[\d,.]*|a\s+hundred|fake|dummy|test|false|wrong|old)\b|\b(?:convinced|satisfied)\s+myself\b|\bi\s+(?:have\s+|had\s+|then\s+|also\s+|\w+ly\s+)*(?:verified|proved|proven|cross-referenced|timed)\b|\bstopped\s+the\s+time\b|\b(?:marks|results|numbers|figures|scores|grades|sales)\s+after\s+(?:a|one|two|three|\d+)\s+\w+/u,
  /\bcompared\s+(?:them|both|the\s+(?:two|results|numbers|figures|counts|totals|weeks|months|years|outputs|outcomes))\b|\b(?:left|put|hung|placed|installed|mounted|set\s+up)\s+(?:an?|the|two|three)\s+(?:\w+\s+)?(?:loggers?|recorders?|cameras?|sensors?|counters?|thermometers?|meters?|trackers?|probes?|microphones?)\b|\b(?:asked|had|let)\s+[^.;!?]{1,60}\b(?:to\s+)?(?:follow|use|try|do|repeat|run|read|operate)\b[^.;!?]*\bwithout\s+(?:my|me|any|our)\b/u,
  /\b(?:watching|checking|looking|testing|measuring|counting)\s+(?:out\s+)?(?:if|whether|that\s+no)\b/u,
  /\b(?:repeat|say|read|explain)\b[^.;]{0,40}\bback\s+to\s+me\b|\bshow\s+me\b[^.;]{0,40}\b(?:on|with)\b/u,
];
/** Alike in words, but nothing was proved: checking in at a desk, tests that only passed, somebody's approval. */
export const noVerificationPatterns: readonly RegExp[] = [
  /\bconfirmed\s+that\s+(?:he|she|they|it)\s+(?:was|were)\s+(?:happy|satisfied|pleased|fine|good|glad)\b|\b(?:spelling|calendar|weather|e-?mails?|inbox|phone)\b[.!]?$/u,
  /\bchecked\s+once\b|\b(?:client|customer|patient|supplier|guest)\s+confirmed\s+(?:the|their|his|her)\s+(?:appointment|order|booking|meeting|date)/u,
  /\b(?:before\s+i\s+(?:began|started|begin|start|changed))\b[^.;]*\b(?:had|have)\b/u,
];
