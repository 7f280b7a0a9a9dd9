/** Practices, artefacts and organisational causes that a reflection can name. */
import { houses, organisations } from './organisations.words.ts';
import { anyOf } from './pattern.ts';

export const artefacts = anyOf(`
  slo slos sla slas sli error[-_]budgets? runbooks? playbooks? check-?lists? pre-?mortems? post-?mortems? retrospectives? design_(?:docs?|reviews?|templates?) adrs? decision_(?:logs?|records?|journals?) written_(?:records?|summar(?:y|ies)|agreements?|brief) contract_tests? data_contracts?
  guard-?rails? lint_rules? alerts? alerting alarms? audits? rotas? rotations? escalation_(?:paths?|rules?|ladders?) kill_criteri(?:on|a) rollback_(?:triggers?|thresholds?|plans?) incident_templates? risk_(?:notes?|logs?|registers?) owner_fields? named_owners? interface_owners? dashboards? pipelines? gates? policy policies
  templates? protocols? standard_operating_procedures? sops? read-?backs? handovers?_(?:sheets?|forms?|notes?|templates?) logs? logbooks? registers? tally spreadsheets? kanban timebox\\w* time_?limits? deadlines? thresholds? limits? triggers? tolerance_bands? cut-?offs? dry_(?:runs?|rehearsals?) rehearsals? pilots? trials? canar(?:y|ies) feature_flags? sign-?offs? second_(?:signatures?|persons?|pairs?_of_eyes|counts?|checks?) two-person_\\w+ double_(?:checks?|counts?)
  reviews? quiz(?:zes)? surveys? folders? forms? labels? colou?r_cod\\w+ trackers? calendars? reminders? buffers? stop_rules? acceptance_criteria definitions?_of_\\w+ service_levels? contracts? agreements? scorecards? drills? simulations? briefings? debriefs? stand-?ups? huddles? follow-?up_calls? walk-?throughs? work_instructions? glossar(?:y|ies) racis? approvals? approvers? baselines? monitors? monitoring checks? check-?ins? hotlines? inbox(?:es)? whiteboards? boards? rules? agenda minutes one-pagers? briefs? criteria criterion mock-?ups? prototypes? questionnaires? intervals? milestones? quotas? budgets? samples? sampling cross-team_\\w+ shared_\\w+ handoffs? handovers? hand-overs? registries inventory backups? tests? error_budgets? schedules? cards? charts? charters? portals?
`);

const habit =
  '(?:now|since\\s+then|these\\s+days|from\\s+then\\s+on|ever\\s+since|today|nowadays|always|every\\s+time|for\\s+each|for\\s+every|in\\s+each|each\\s+time|going\\s+forward|next\\s+time)';
/** Verbs of practices: what somebody does differently and can be seen doing. */
export const practiceVerbs = anyOf(`
  use run write send ask start book block keep put add require review measure set agree propose define build make draft hold insist timebox bring attach create introduce count check compare test log log draw schedule publish automate document note record include define read call visit show share name list mark track plan sign rehearse pilot trial sample verify confirm repeat print hang negotiate split limit stop cap freeze invite pair walk fix get fill push suggest offer do label train teach collect
`);
const practised = anyOf(`
  added introduced created wrote built set_up put agreed proposed drafted defined made changed automated started moved turned established installed instituted designed documented negotiated arranged organi[sz]ed implemented wrote_down standardi[sz]ed booked required included scheduled published trained
`);

const timing =
  '(?:before|within|up\\s?front|beforehand|at\\s+the\\s+(?:start|beginning|outset)|on\\s+day\\s+one|from\\s+day\\s+one|in\\s+week\\s+\\w+|(?:each|every)\\s+\\w+|\\d+|one|two|three|once\\s+a|twice\\s+a|first|weekly|daily|monthly|after\\s+(?:each|every)|until|so\\s+that|instead\\s+of|rather\\s+than|which|when|whenever|as\\s+soon\\s+as|in\\s+writing|together\\s+with|with\\s+(?:a|an|the|both|two|named|my))';

export const mechanismPatterns: readonly RegExp[] = [
  // A practice of today: "I now use a read-back", "I keep a decision log".
  new RegExp(
    `\\b(?:i|we)(?:\\s+(?:now|always|also|therefore|only|usually|never))*\\s+${practiceVerbs}\\b[^.;!?]*?\\b${artefacts}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we)\\s+(?:\\w+\\s+)?now\\s+${practiceVerbs}\\b\\s+(?:an?|the|my|one|two|every|each|all|with|for|both)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we)\\s+(?:\\w+\\s+)?${practiceVerbs}\\b(?=[^.;!?]*\\b${habit}\\b)[^.;!?]*\\b${timing}`,
    'u',
  ),
  // What was built or would be: an artefact after a verb of making.
  new RegExp(
    `\\b(?:i|we|which|and|then|since|'ve|have)\\s+(?:\\w+\\s+){0,2}?${practised}\\b[^.;!?]*?\\b${artefacts}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we)(?:\\s+would|'d|\\s+should\\s+have|'d\\s+have|\\s+would\\s+have|\\s+will|'ll)\\s+(?:now\\s+|also\\s+|rather\\s+|have\\s+|first\\s+|then\\s+|instead\\s+)*(?:${practiceVerbs}|${practised}|put|set)\\b[^.;!?]*?\\b(?:${artefacts}\\b|named\\b|owner\\b)`,
    'u',
  ),
  /\bthe\s+(?:real|root|actual|underlying|deeper|true)\s+(?:problem|cause|reason|issue|gap|mistake)\s+(?:was|is|lay)\b(?!\s+(?:\w+\s+){0,3}(?:communication|teamwork|attitude|trust)\b)/u,
  /\b(?:no\s+one|nobody)\s+(?:was|were|is|got)\s+(?:paid|rewarded|responsible|measured|in\s+charge|told|asked)\b|\b(?:no\s+one|nobody|everyone|everybody)\s+(?:knew|thought|assumed|believed|passed|waited)\b[^.;!?]*\b(?:which|who|the\s+other|someone|somebody|on|it|that)\b/u,
  /\b(?:from|with|on|in|by|used|kept|had|over|through|two|three)\s+(?:two\s+|three\s+)?(?:different|separate|contradict\w+|competing|several)\s+[\w-]+|\b(?:two|three|four)\s+(?:[\w-]+\s+){0,2}(?:lists?|sheets?|systems?|channels?|versions?|calendars?|definitions?|owners?|shifts?|forms?|queues?|copies|files|sources|tools|folders)\b/u,
  /\b(?:i|we)\s+(?:\w+\s+)?made\s+the\s+[\w-]+(?:\s+[\w-]+){0,2}\s+(?:fail|stop|ask|require|warn|refuse|show|reject|block|beep|alert|turn)\b/u,
  /\b(?:learn(?:ed|t)|started|decided|taught\s+myself)\s+to\s+(?!be\b|have\b|stay\b|keep\s+(?:calm|an?\s+open)|trust\b|listen\b|work\b|take\b)\w+\s+(?:\w+\s+)?(?:every|each|a|an|the|two|one|all)\b[^.;!?]*\b(?:before|in\s+(?:a|an|the|writing)|with\s+(?:a|an|the)\s+(?:second|written|list|\w+list)|within|on\s+the\s+same|after\s+(?:each|every)|until|against|\d)\b/u,
  new RegExp(
    `\\b(?:needs?|needed|required?|requires|deserves?)\\s+(?:an?\\s+|its\\s+|one\\s+|some\\s+)?(?:[\\w-]+\\s+){0,2}?${artefacts}\\b`,
    'u',
  ),
  /\bsince\s+then,?\s+(?:every|each|all)\b|\b(?:has|had|have)\s+(?:no\s+one|nobody)\s+(?:who|to|that)\b|\b(?:set|built|put|wrote|added|introduced)\s+(?:it|one|that|this)\s+(?:up|in|into|down)\b|\b(?:through|via)\s+(?:the|an?)\s+[\w\s'-]+?\s(?:rather\s+than|instead\s+of|and\s+not)\b/u,
  /\b(?:i|we)(?:\s+would|'d|\s+will|'ll|\s+now|\s+always)?\s+(?:now\s+|first\s+|also\s+)?(?:let|have|had)\s+(?:an?|the|my|one|two|each|every|our|someone|somebody)\s+[\w'-]+(?:\s+[\w'-]+){0,3}?\s+(?:read|count|check|sign|try|test|walk|repeat|review|look|go|write|show|approve|run|see|mark|watch|explain|draw|measure|confirm|close|open|listen|ask|name)\b/u,
  /\b(?:i|we)(?:\s+would|'d|\s+will|'ll)?\s+(?:now\s+)?give\s+(?:each|every|the|my|our|all)\s+[\w'-]+(?:\s+[\w'-]+)?\s+(?:an?|one|two|the)\s+(?!chance|voice|feeling|say\b|break)[\w-]+/u,
  /\b(?:i|we)(?:\s+would|'d|'ll|\s+will|\s+now|\s+always)\s+(?:now\s+|first\s+)?(?:trial|test|pilot|run|check|try|rehearse|practise|practice|send|show|print|measure)\s+(?:it|this|that|them)\s+(?:[\w'-]+\s+){0,3}?(?:one|two|three|a\s+(?:small|single|few|week|day)|\d+|before|first)\b/u,
  /\b(?:my|our)\s+(?:new\s+)?(?:rule|habit|practice|routine|standard|principle)\s+(?:today|now|since|since\s+then|for\s+this)?\s*(?:is|has\s+been)\b|\bwe\s+agreed\s+that\b|\bthat\s+was\s+the\s+(?:trap|gap|hole|leak|cause|reason|catch|flaw|blind\s+spot|weak\s+(?:spot|point))\b|\b(?:paid|rewarded|measured|judged|graded|billed|ranked|bonus(?:es)?)\b[^.;!?]{0,30}\b(?:per|by|on|for)\b[^.;!?]{0,30}\b(?:not|instead|rather|only|and\s+never)\b|\b(?:that|which|what)\s+(?:[\w-]+\s+){1,3}never\s+(?:saw|knew|read|heard|got|received|checked|counted|used|see|know|read|hear|get)\b/u,
  new RegExp(
    `\\b(?:since\\s+then|these\\s+days|today|now|nowadays|from\\s+then\\s+on),?\\s+(?:i|we)\\s+(?:always\\s+|also\\s+|first\\s+)?${practiceVerbs}\\s+(?:an?|the|my|every|each|all|one|two)\\b(?!\\s+(?:lot|better|stronger|more)\\b)`,
    'u',
  ),
  /\b(?:never|no\s+longer|nobody|no\s+one|nothing|not|don't|won't)\b[^.;!?]*\bwithout\s+(?:an?|the|two|first|my|its|our)\s+(?!team\b|help\b|trust\b)\w+|\bwhat\s+i(?:'d|\s+would|\s+will|'ll)\s+(?:change|add|do\s+differently)\s+(?:is|would\s+be)\b|\b(?:standing|fixed|weekly|fortnightly|monthly|quarterly|daily|joint|recurring|half-hour|short\s+weekly|[\w-]+-minute)\s+(?:\w+\s+)?(?:appointments?|slots?|meetings?|calls?|reviews?|checks?|check-ins?|talks?|visits?|rounds?|syncs?|lists?|reports?|counts?)\b/u,
  /\bbecause\s+(?:the|our|their|two|both|each|every)\s+(?:[\w-]+\s+){0,2}(?:budgets?|contracts?|forms?|lists?|plans?|systems?|tools?|departments?|teams?|shifts?|offices?|targets?|bonus(?:es)?|rotas?|schedules?|tickets?|queues?|rules?|budget|deadline|process|approval|order|orders|handover|template|calendar|register|database|spec|specification|people\s+who)\b(?!\s+(?:was|were|is|are)\s+(?:great|good|nice|important|difficult|hard|stressful)\b)/u,
  /\b(?:paid|rewarded|measured|judged|graded|billed|ranked|evaluated|assessed)\s+(?:only\s+|mainly\s+|purely\s+)?(?:on|by|per|for)\s+(?!me\b|the\s+(?:team|company)\b)\w+/u,
  // Organisational insight: a cause in how work is arranged.
  /\b(?:nobody|no\s+one|no\s+team|neither\s+\w+|none\s+of\s+us)\s+(?:\w+\s+)?(?:owned|watched|measured|counted|checked|compared|tracked|monitored|saw|was\s+responsible|could\s+see|had\s+(?:a|the)|knew\s+(?:who|that|which))\b/u,
  /\b(?:measured|counted|defined|rewarded|paid|incentivi[sz]ed|prioriti[sz]ed|reported|recorded)\b[^.;!?]*\b(?:differently|instead|but\s+not|and\s+not|rather\s+than|towards?|for\s+(?:speed|volume|closing|length|number)|speed|different\s+(?:things|ways))\b/u,
  /\b(?:that\s+is|that's|thats|which\s+is|this\s+is)\s+why\b(?!\s+(?:i|we)\s+(?:love|like|enjoy|am|'m|became|want|chose|think|believe|always|try|feel|respect|value|like)\b)(?!\s+(?:communication|teamwork|trust|patience|listening|it's|it\s+is)\b)|\bthe\s+(?:root\s+)?cause\s+was\b|\bbecause\s+(?:nobody|no\s+one|the\s+(?:two|process|plan|system|form|contract|bonus|target|schedule))\b/u,
  /\b(?:commission|bonus|incentive|targets?|budget|org(?:anisation|anization)?\s+chart|approval|hand-?over|hand-?off|matrix|silo|schedule|shift\s+plan|contract|process|structure|roster|rota|onboarding)\b[^.;!?]*\b(?:pushed|rewarded|punished|let|left|hid|hides|encouraged|made|makes|gives|gave|meant|means|forced|allowed|lost|loses|missed|had\s+no|has\s+no|lacked|lacks|depended|depends|ended|ends|assumed|assumes)\b/u,
  /\b(?:owner|ownership|responsibility)\s+(?:gap|was\s+unclear|was\s+not\s+defined|of\s+the)\b|\b(?:gap|seam)\s+between\b|\bhad\s+no\s+(?:owner|login|deadline|limit|check|alarm|alert|process|rule|place|way)\b/u,
  /\bwhat\s+i\s+(?:changed|do\s+differently|added)\b\s*(?:is|was|:)/u,
  /\b(?:every|each)\s+[\w-]+(?:\s+[\w-]+){0,2}\s+(?:now\s+)?(?:needs?|requires?|gets?|has|carries|starts?|goes)\s+(?:an?|the|two|its|through|with)\b(?!\s+(?:own\s+)?(?:story|stories|voice|name|face|reasons?|talents?|strengths?|weakness(?:es)?|value|right|chance|needs?|opinion|good|bad|price|lesson|feelings?|heart|limits?|side|sides|silver|solution|moment|challenges?|beginning|end))/u,
  new RegExp(
    `\\b${artefacts}\\b(?:\\s+[\\w-]+){0,3}?\\s+(?:now|since\\s+then|today)\\s+(?:also\\s+)?(?:blocks?|asks?|requires?|needs?|catch(?:es)?|has|have|starts?|names?|includes?|shows?|says?|lists?|goes|go|turns?|stops?|forces?|checks?|flags?|covers?|must|gets?|counts?|is|are)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:${artefacts}|approver|owner)\\b[^.;!?]{0,60}\\b(?:would(?:\\s+have|'ve)|could(?:\\s+have|'ve))\\s+(?:\\w+\\s+)?(?:prevented|caught|stopped|shown|avoided|saved|told|warned|flagged|revealed)\\b`,
    'u',
  ),
  /\b(?:i|we)(?:'d|\s+would|'ll|\s+will|\s+now|\s+always)\s+(?:now\s+)?(?:time-?box|dry-?run|pre-?mortem|pair-?review|peer-?review|double-?check|spot-?check|cross-?check|pre-?register|version|automate|rehearse|escrow|whiteboard)\b/u,
  /\bmade\s+(?:it\s+)?(?:a\s+habit|a\s+rule|a\s+point|the\s+default|part\s+of|mandatory|standard)\b/u,
  // How work is arranged, as a cause: what was rewarded, for whom a rule was made, who could not say what.
  /\b(?:measured|judged|paid|rewarded|assessed|ranked|evaluated|graded|billed|counted|tracked|praised|punished)\s+(?!me\b)(?:the\s+|our\s+|each\s+|every\s+)?(?:[\w-]+\s+){1,3}?(?:on|by|per|for|against|only)\s+(?!their\s+(?:hard\s+work|effort))\w+|\b(?:which|that|this|it|system|rule|bonus|target|plan|tariff|contract)\s+(?:\w+\s+)?(?:punish(?:ed|es)|reward(?:ed|s)|penali[sz]e[sd]?|discourage[sd]?|hid|hides|concealed)\b/u,
  /\b(?:rules?|forms?|process(?:es)?|polic(?:y|ies)|procedures?|contracts?|templates?|checklists?|manuals?|plans?|schedules?|rotas?|rosters?|systems?|targets?|budgets?|layouts?|tariffs?|software|instructions?|training|letters?|meetings?|reports?)\s+(?:was|were|is|are|had\s+been)\s+(?:only\s+|originally\s+|all\s+)?(?:written|made|built|designed|meant|planned|set\s+up|arranged|intended|split|cut|ordered|sorted|drawn\s+up|kept|stored|held|done|signed\s+off|approved)\s+(?:only\s+)?(?:for|by|around|per|in|at|on|without)\b/u,
  /\b(?:nobody|no\s+one|no-one|neither|none)\b(?:\s+(?:in|on|at|of)\s+(?:the\s+|our\s+)?\w+)?\s+(?:could|can|was\s+able|was\s+allowed|dared|had\s+to|had\s+the|has\s+the|had\s+a\s+way|felt\s+(?:free|able|safe)|got|saw|looked|read|opened|sees|looks|reads)\b|\b(?:had|has|have|was|is|there\s+was)\s+no\s+(?:[\w-]+\s+)?(?:holder|owner|way|place|field|channel|step|rule|limit|signal|deadline|check|buffer|list|key|number|form|backup|back-up|deputy|stand-in|reason|incentive|budget|time\s+slot|slot|link|overview|date|process|criterion|definition)s?\b(?=\s+(?:for|to|that|which|who|where|in|between|behind|on|of|at|by)\b|\s*[.,;])|\bin\s+(?:people's|somebody's|someone's|one\s+person's|their|my|his|her)\s+heads?\b|\bbus\s+factor\b|\b(?:depended|depends|hung|hangs|rested|rests)\s+on\s+(?:one|a\s+single|me)\b/u,
  new RegExp(
    `\\b(?:the\\s+|our\\s+|each\\s+|every\\s+|two\\s+|both\\s+)${houses}\\b[^.;!?]{0,20}\\b(?:had|has|have|used|uses|use|kept|keeps|keep|counted|counts|count|ordered|orders|order|reported|reports|report|planned|plans|plan|measured|measures|budgeted)\\s+(?:only\\s+)?(?:its|their|different|separate|separately|opposite|another|no|other|by\\s+(?:department|week|month|hand))\\b(?!\\s+(?:best|own\\s+(?:strength|talent|charm))|\\s+time\\s+for\\s+me)`,
    'u',
  ),
  /\b(?:budget|data|work|task|responsibility|information|process|order|contract|money|cost|costs|planning|ownership)s?\s+(?:is|was|are|were)\s+(?:split|divided|spread|shared|scattered|cut|kept|stored|owned|managed|arranged|organi[sz]ed)\s+(?:by|across|between|among|over|per|in|into)\b|\bbecause\b[^.;!?]{0,40}\b(?:separately|by\s+department|different\s+\w+|did\s+not\s+count|didn't\s+count|each\s+for\s+(?:itself|themselves))\b/u,
  new RegExp(
    `\\b(?:(?:a|an|one|the|two|such\\s+an?)\\s+)?(?:[\\w-]+\\s+){0,2}?${artefacts}\\b[^.;!?]{0,60}\\b(?:would|could|'d)(?:\\s+have|'ve)\\s+(?:\\w+\\s+)?(?:done|helped|been|made|given|cost|spared|closed|taken|kept)\\b`,
    'u',
  ),
  // What is so from now on.
  new RegExp(
    `\\b(?:from\\s+(?:now|then)\\s+on|since\\s+then|today|now|these\\s+days|nowadays|meanwhile),?\\s+(?:there\\s+(?:is|are)|(?:every|each|all|both|no|two|one)\\s+[\\w-]+|it\\s+is|that\\s+is|(?:the|our|my)\\s+(?:[\\w-]+\\s+){0,2}(?:${artefacts}|${organisations}))\\b(?![^.;!?]*\\b(?:trust|happy|harmony|respect|spirit|clear\\s+to\\s+me|important|peace|joy|good|better|great)\\b)|\\bthere\\s+(?:is|are)\\s+now\\s+(?:an?|two|one|three)\\b`,
    'u',
  ),
  // The habit of a step in time: "before I promise, I ask"; "the handover happens at the machine".
  /\b(?:before|whenever|when|after|each\s+time|every\s+time|as\s+soon\s+as|once|if)\s+(?:i|we|the|an?|any|somebody|someone|each|every)\b[^.;!?]{1,50},\s*(?:i|we)(?:'d|'ll|\s+would|\s+will)?\s+(?:now\s+|always\s+|first\s+|also\s+)?(?:ask|write|count|call|check|read|print|send|show|draw|book|put|take|sign|test|walk|measure|compare|look\s+up|set|name|add|note|list|repeat|record|weigh|photograph|visit|phone|ring|mark|fill)\b/u,
  /\b(?:i|we)(?:\s+would|'d|'ll|\s+will|\s+now|\s+always|\s+should\s+have|\s+should've)(?:\s+(?:now|first|also|rather|then|have|always|instead))*\s+(?:separate|split|divide|link|connect|move|shift|place|store|hang|mount|lock|fix|cap|attach|route|rotate|swap|assign|appoint|name|nominate|pair|rotate|forbid|ban|refuse|require|double(?!\s+my)|halve|shorten|lengthen|delay|postpone|bring\s+forward|stagger|batch|merge|combine|replace|remove|delete|drop|reserve|order|rent|hire|buy|install|wire|code|build|encode|anchor|embed|write|print|photograph|film|record|register|log|list|number|label|colou?r|mark|tag|map|survey|sample|weigh|count|measure)d?\s+(?:it\s+|them\s+|this\s+|that\s+)?(?!(?:more|my\s+(?:attention|effort|mind|heart|focus|best|trust))\b)(?:in|into|on|as|at|to|with|from|by|the|an?|my|our|each|every|all|both|one|two|three|four|five|half|\d+)\b(?!\s+(?:heart|mind|attitude|lot|bit|positive|good\s+mood))/u,
  /\b(?:i|we)(?:\s+would|'d|'ll|\s+will|\s+now|\s+always)\s+(?:\w+\s+)?(?:get|put|have|write|bring|work|build|fix|make)\s+(?:it|them|this|that|the\s+[\w-]+(?:\s+[\w-]+){0,2})\s+(?:into|onto|in|on|under|to|go\s+to|come\s+to|part\s+of|at|as|a)\s+(?!(?:mind|practice|order|heart|work|life|place|the\s+first\s+place|better|good)\b)(?:the\s+|an?\s+|our\s+|their\s+|its\s+)?[\w-]+/u,
  /\b(?:have|make|let)\s+(?:the|an?|every|each|all)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:go|come|run|stop|fail|ring|beep|ask|check|sign|arrive|land|reach|print|turn|expire|block|warn|open|close|start|end|depend)\b|\b(?:start|begin|begun|started)\s+with\s+(?:just\s+|only\s+)?(?:one|two|three|a\s+(?:single|small|two-week|one-week|pilot|trial|test|sample))\b/u,
  /\b(?:with|have|has|had|get|gets|got|needs?|under|through|via|into|onto|keep|kept|use|put)\s+(?:an?\s+|the\s+|its\s+|their\s+|one\s+)?(?:[\w-]+\s+){0,2}?(?:version\s+control|stand-in|deput(?:y|ies)|back-?ups?|second\s+[\w-]+|key\s+holders?|fixed\s+[\w-]+|named\s+[\w-]+|go\/no-go|exit\s+criteri\w+|stop\s+criteri\w+)\b/u,
];
/** Verbs of virtue, mind and being; what follows them is no practice. */
export const noPractice: ReadonlySet<string> = new Set(
  `be have feel think know believe want wish hope expect assume guess suppose like love hate prefer fear worry doubt wonder understand realise realize notice see hear remember forget learn mean seem appear need care mind trust regret enjoy become remain stay get
  communicate listen talk speak collaborate cooperate try do handle manage deal involve improve treat respect value appreciate support help grow develop focus consider keep_in_mind act behave react work tell say inform update consult discuss engage empathise empathize motivate encourage inspire lead handle approach tackle adapt ensure strive aim continue stick rely put_more remind recommend advise apply carry thank admire welcome face overcome embrace prioritise prioritize double meet miss hold_on let owe lose find win gain reach follow own accept admit go come hurry rush wait push pay spend relax calm smile`
    .split(/\s+/u)
    .filter(Boolean),
);
/** Verbs of talking that are a practice once they say whom and when: "involve the data owner at the design review". */
export const talkVerbs: ReadonlySet<string> = new Set(
  'involve inform tell consult include update talk speak discuss'.split(' '),
);
/** Verbs whose thing stands behind a preposition: "agree on the measure with the sponsor in writing". */
export const prepositionalVerbs: ReadonlySet<string> = new Set(
  'agree ask insist meet start check sign vote decide look sit plan wait settle begin'.split(' '),
);
/** Verbs by which a practice or a thing was set up in the past. */
export const establishing: ReadonlySet<string> = new Set(
  'add introduce create set put build automate change propose agree write draft define move split standardise standardize install design organise organize arrange turn ban require label map document print order script schedule block cap limit negotiate replace rename merge simplify separate'.split(
    ' ',
  ),
);
/** Objects that are virtues, moods or wholes. */
export const abstractThings: ReadonlySet<string> = new Set(
  `attention effort efforts time way ways attitude mind mindset patience communication teamwork trust respect feelings calm confidence experience relationship relationships ownership initiative responsibility leadership empathy energy focus help questions lot best mistake mistakes difference opinion opinions opinion habit habits goals dreams skills skill knowledge feedback emphasis importance quality passion heart faith motivation positivity stress balance approach behaviour behavior care courage honesty humility transparency flexibility curiosity pressure challenges challenge situations situation job career expectations thought thoughts view views perspective lesson lessons life everything anything comfort zone success failure team people others team's colleagues feelings
  concerns stakeholders doubt risks decision decisions decision-making`
    .split(/\s+/u)
    .filter(Boolean),
);
export const vagueManner: ReadonlySet<string> = new Set(
  'more better earlier sooner clearer clearly closely carefully harder faster openly proactively effectively efficiently differently seriously always properly regularly often frequently thoroughly patiently quickly early well'.split(
    ' ',
  ),
);
/** A lesson without a mechanism, whatever nouns stand in it. */
export const noMechanismPatterns: readonly RegExp[] = [
  /\b(?:on\s+board|on\s+the\s+same\s+page|in\s+the\s+loop)\b(?!.*\b(?:before|with\s+an?|by\s+\w+ing|checklist|list|sheet)\b)/u,
  /\b(?:nobody|no\s+one|you|one)\s+can\s+(?:succeed|do\s+(?:it|everything|anything)|win|achieve|know\s+everything|be\s+\w+)\b/u,
  /\b(?:do|doing|did|give|giving|gave|try|trying|tried)\s+my\s+(?:very\s+)?(?:best|utmost)\b/u,
  /\b(?:nobody|no one|without me)\b[^.;]*\bwould\b/u,
  /\bdouble-?check\s+(?:my|everything|things|all)\b(?!\s+\w+\s+(?:with|against))/u,
  /\b(?:keep|kept|set|bring|put|add|ask|show|make|made|have)\s+(?:an?\s+|the\s+|my\s+|more\s+)?(?:lot\b|(?:\w+\s+)?(?:attitude|mind(?:set)?|calm|smile|patience|effort|focus|energy|positiv\w+|spirit|tone|mood|example|heart|trust|respect))\b(?![^.;!?]*\b(?:check-?list|log|runbook|template|review|form|sheet|alert)s?\b)/u,
];

/** What changed for good: a time of today, an end of the old way, a rhythm. */
export const sinceThen =
  /\b(?:now|nowadays|these\s+days|today|since|from\s+(?:then|that\s+\w+)\s+on|ever\s+since|no\s+longer|any\s?more|afterwards|(?:each|every)\s+(?:new\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:each|every)\s+(?:new\s+)?(?:day|morning|evening|week|month|quarter|shift|class|release|sprint|order|term|year|visit|case|call|job|project|tour|delivery)|on\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:once|twice)\s+a\s+\w+|(?:before|after)\s+(?:each|every))\b/u;

/** A rule for everybody: what has to happen first, and what may not happen without it. */
export const standingRule =
  /^\W*(?:if|when|as\s+soon\s+as|once)\s[^.;]{4,80},\s*(?:the|an?|it|every|nobody|somebody|someone|whoever)\b|\b(?:every|each|any|whoever|nobody|no\s+one|nothing|no|all|new|an?|the)\b[^.;]*\b(?:before|until|unless|without|only\s+(?:after|when|if|then|once)|as\s+soon\s+as)\b|\b(?:has|have|needs?|must|is\s+to|are\s+to)\s+(?:to\s+)?be\s+\w+(?:ed|en|n|d)\b|\b(?:may|can|cannot|can't|must|has\s+to|have\s+to)\s+(?:not\s+)?(?:stop|start|open|close|sign|enter|leave|order|change|approve|write|read|veto|refuse|halt|book|see|check|count)\b|\b(?:refuses?|rejects?|blocks?|breaks?|fails?|warns?|asks?|stops?|rings?|beeps?|alerts?)\s+(?:when|if|unless|until|as\s+soon|any|every|a|an|for|without)\b/u;

/** A gap in how work was arranged: who was missing, who thought what, what was kept where. */
export const gapPatterns: readonly RegExp[] = [
  /\bthe\s+(?:new\s+|house\s+)?rule\s+(?:now\s+)?(?:is|has\s+been|says)\b|\bi\s+(?:got|taught|set|told|made|programmed|asked)\s+the\s+(?:[\w-]+\s+){1,3}(?:to\s+)?(?:pop|show|stop|warn|ask|print|refuse|beep|send|block|ring|check|remind|count|read|mark|lock)\b|\bi\s+(?:now\s+)?have\s+(?:[\w-]+\s+){1,2}(?:score|rate|sign|write|read|repeat|check|count|mark|initial|log|show|tell|explain|draw|test|try|name|report|call)\b|\bi(?:'d|\s+would|\s+will|\s+now)\s+\w+\s+(?:off|down|up|out|aside|away)\s+(?:one|an?|the|two|each|every|half)\s+\w+/u,
  /\b(?:have|'ve)\s+(?:done|kept|used|held|followed|repeated)\s+(?:this|it|so|that|them)\b[^.;]*\b(?:since|each|every)\b|\bi\s+(?:now\s+|always\s+)?(?:let|have|make)\s+(?:them|him|her|everyone|everybody|each\s+\w+|all\s+\w+)\s+(?:all\s+|both\s+|first\s+)*[a-z]+\b[^.;]*\b(?:before|first|until|every|each|on\s+a|in\s+a|at\s+the)\b/u,
  /\b(?:had|has|have|was|were|is|are)\s+(?:no\s+one|nobody|no\s+\w+|neither)\s+(?:from|for|who|to|in|at|on|that|where|of)\b|\bthere\s+(?:was|is|were|are|had\s+been)\s+no\s+(?:\w+\s+){1,2}(?:at|in|on|for|where|to|who|that|between|when|of)\b|\bthere\s+(?:was|is|were|are)\s+(?:no|an?)\s+(?:place|gap|hole|line|field|step|rule|list|owner|one|way\s+for|box|column|person|room|time)\b|\b(?:showed|shows|counted|listed|held|measured|named|told|saw|tracked|covered|asked|said)\b[^.;]{1,40}\b(?:but|and)\s+(?:not|never|nobody|nothing|no)\b|\b(?:lived|sat|was|were|existed|kept)\s+(?:only\s+)?in\s+(?:people's|their|my|his|her|somebody's|someone's|one\s+person's|our|\w+'s)\s+(?:heads?|drawers?|inbox|mailbox|notebooks?)\b/u,
  /\b(?:each|both|all|two\s+\w+|the\s+two|neither)\b[^.;]{0,30}\b(?:thought|believed|assumed|answered\s+to|reported\s+to|counted|measured|used|waited\s+for|relied\s+on|expected|felt|worked\s+(?:to|by|from|with)|kept|had)\b[^.;]{0,40}\b(?:the\s+other|its\s+own|their\s+own|his\s+own|her\s+own|another|different\w*|separate|someone|somebody|in\s+charge|responsible|the\s+same)\b/u,
  /\b(?:i|we)(?:'ve|\s+have|\s+had|\s+also)?\s+(?:\w+\s+)?made\s+(?:it|this|that|(?:the|an?|each|every|my|our)\s+[^.;]{1,50}?)\s+(?:an?\s+|the\s+)?(?:part\s+of|mandatory|compulsory|obligatory|default|standard|condition|step|first\s+\w+|requirement|rule)\b/u,
];
