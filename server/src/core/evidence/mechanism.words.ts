/** Practices, artefacts and organisational causes that a reflection can name. */
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
  /\b(?:every|each)\s+[\w-]+(?:\s+[\w-]+){0,2}\s+(?:now\s+)?(?:needs?|requires?|gets?|has|carries|starts?|goes)\s+(?:an?|the|two|its|through|with)\b/u,
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
  /\bdouble-?check\s+(?:my|everything|things|all)\b(?!\s+\w+\s+(?:with|against))/u,
  /\b(?:keep|kept|set|bring|put|add|ask|show|make|made|have)\s+(?:an?\s+|the\s+|my\s+|more\s+)?(?:lot\b|(?:\w+\s+)?(?:attitude|mind(?:set)?|calm|smile|patience|effort|focus|energy|positiv\w+|spirit|tone|mood|example|heart|trust|respect))\b(?![^.;!?]*\b(?:check-?list|log|runbook|template|review|form|sheet|alert)s?\b)/u,
];
