/**
 * Practices, artefacts and organisational causes that a reflection can name.
 * Begins with the inventory "Specific reflection" (DOMAIN.md, P03), widened over many trades.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';
import { houses, organisations } from './organisations.words.ts';

export const artefacts = anyOf(`
  acceptance_criteria adrs? agenda agreements? alarms? alerting alerts? approvals? approvers? audits? backups?
  baselines? boards? briefings? briefs? budgets? buffers? calendars? canar(?:y|ies) cards? charters? charts?
  check-?ins? check-?lists? checks? colou?r_cod\\w+ contract_tests? contracts? criteria criterion
  cross-team_\\w+ cut-?offs? dashboards? data_contracts? deadlines? debriefs?
  decision_(?:logs?|records?|journals?) definitions?_of_\\w+ design_(?:docs?|reviews?|templates?)
  double_(?:checks?|counts?) drills? dry_(?:runs?|rehearsals?) error[-_]budgets? error_budgets?
  escalation_(?:paths?|rules?|ladders?) feature_flags? folders? follow-?up_calls? forms? gates?
  glossar(?:y|ies) guard-?rails? hand-overs? handoffs? handovers?
  handovers?_(?:sheets?|forms?|notes?|templates?) hotlines? huddles? inbox(?:es)? incident_templates?
  interface_owners? intervals? inventory kanban kill_criteri(?:on|a) labels? limits? lint_rules? logbooks?
  logs? milestones? minutes mock-?ups? monitoring monitors? named_owners? one-pagers? owner_fields? pilots?
  pipelines? playbooks? policies policy portals? post-?mortems? pre-?mortems? protocols? prototypes?
  questionnaires? quiz(?:zes)? quotas? racis? read-?backs? registers? registries rehearsals? reminders?
  retrospectives? reviews? risk_(?:notes?|logs?|registers?) rollback_(?:triggers?|thresholds?|plans?) rotas?
  rotations? rules? runbooks? samples? sampling schedules? scorecards?
  second_(?:signatures?|persons?|pairs?_of_eyes|counts?|checks?) service_levels? shared_\\w+ sign-?offs?
  simulations? sla slas sli slo slos sops? spreadsheets? stand-?ups? standard_operating_procedures?
  stop_rules? surveys? tally templates? tests? thresholds? time_?limits? timebox\\w* tolerance_bands?
  trackers? trials? triggers? two-person_\\w+ walk-?throughs? whiteboards? work_instructions?
  written_(?:records?|summar(?:y|ies)|agreements?|brief)
`);

const habit = anyOf(`
  always each_time ever_since every_time for_each for_every from_then_on going_forward in_each next_time now
  nowadays since_then these_days today
`);
/** Verbs of practices: what somebody does differently and can be seen doing. */
export const practiceVerbs = anyOf(`
  add agree ask attach automate block book bring build call cap check collect compare confirm count create
  define do document draft draw fill fix freeze get hang hold include insist introduce invite keep label limit
  list log make mark measure name negotiate note offer pair pilot plan print propose publish push put read
  record rehearse repeat require review run sample schedule send set share show sign split start stop suggest
  teach test timebox track train trial use verify visit walk write
`);
const practised = anyOf(`
  added agreed arranged automated booked built changed created defined designed documented drafted established
  implemented included installed instituted introduced made moved negotiated organi[sz]ed proposed published
  put required scheduled set_up standardi[sz]ed started trained turned wrote wrote_down
`);

const recurringTimes = anyOf(`
  (?:each|every)_\\w+ after_(?:each|every) as_soon_as at_the_(?:start|beginning|outset) before beforehand
  daily first from_day_one in_week_\\w+ in_writing instead_of monthly on_day_one once_a one rather_than
  so_that three together_with twice_a two until up\\s?front weekly when whenever which
  with_(?:a|an|the|both|two|named|my) within
`);
const timing = frame`(?:${recurringTimes}|\d+)`;

const ownedThings = anyOf(`
  calendars? channels? copies definitions? files folders forms? lists? owners? queues? sheets? shifts? sources
  systems? tools versions?
`);
const stepVerbs = anyOf(`
  approve ask check close confirm count draw explain go listen look mark measure name open read repeat review
  run see show sign test try walk watch write
`);
const processThings = anyOf(`
  approval bonus(?:es)? budget budgets? calendar contracts? database deadline departments? forms? handover
  lists? offices? order orders people_who plans? process queues? register rotas? rules? schedules? shifts?
  spec specification systems? targets? teams? template tickets? tools?
`);
const checkedVerbs = anyOf(`
  checked compared could_see counted had_(?:a|the) knew_(?:who|that|which) measured monitored owned saw
  tracked was_responsible watched
`);
const causesOfTrouble = anyOf(`
  and_not but_not different_(?:things|ways) differently for_(?:speed|volume|closing|length|number) instead
  rather_than speed towards?
`);
const incentiveThings = anyOf(`
  approval bonus budget commission contract hand-?off hand-?over incentive matrix onboarding
  org(?:anisation|anization)?_chart process roster rota schedule shift_plan silo structure targets?
`);
const processVerbs = anyOf(`
  allowed assumed assumes depended depends encouraged ended ends forced gave gives had_no has_no hid hides
  lacked lacks left let loses lost made makes means meant missed punished pushed rewarded
`);
const notCauses = anyOf(`
  bad beginning challenges? chance end face feelings? good heart lesson limits? moment name needs? opinion
  price reasons? right side sides silver solution stories story strengths? talents? value voice
  weakness(?:es)?
`);
const runsByItself = anyOf(`
  are asks? blocks? catch(?:es)? checks? counts? covers? flags? forces? gets? go goes has have includes? is
  lists? must names? needs? requires? says? shows? starts? stops? turns?
`);
const preventiveVerbs = anyOf(`
  automate cross-?check double-?check dry-?run escrow pair-?review peer-?review pre-?mortem pre-?register
  rehearse spot-?check time-?box version whiteboard
`);
const processDocuments = anyOf(`
  budgets? checklists? contracts? forms? instructions? layouts? letters? manuals? meetings? plans?
  polic(?:y|ies) procedures? process(?:es)? reports? rosters? rotas? rules? schedules? software systems?
  targets? tariffs? templates? training
`);
const madeStates = anyOf(`
  approved arranged built cut designed done drawn_up held intended kept made meant ordered planned set_up
  signed_off sorted split stored written
`);
const couldVerbs = anyOf(`
  can could dared felt_(?:free|able|safe) got had_a_way had_the had_to has_the looked looks opened read reads
  saw sees was_able was_allowed
`);
const safeguards = anyOf(`
  back-up backup budget buffer channel check criterion date deadline definition deputy field form holder
  incentive key limit link list number overview owner place process reason rule signal slot stand-in step
  time_slot way
`);
const countingVerbs = anyOf(`
  budgeted count counted counts had has have keep keeps kept measured measures order ordered orders plan
  planned plans report reported reports use used uses
`);
const listStepVerbs = anyOf(`
  add ask book call check compare count draw fill list look_up mark measure name note phone photograph print
  put read record repeat ring send set show sign take test visit walk weigh write
`);
const changeVerbs = anyOf(`
  anchor appoint assign attach ban batch bring_forward build buy cap code colou?r combine connect count delay
  delete divide drop embed encode film fix forbid halve hang hire install label lengthen link list lock log
  map mark measure merge mount move name nominate number order pair photograph place postpone print record
  refuse register remove rent replace require reserve rotate route sample separate shift shorten split stagger
  store survey swap tag weigh wire write
`);
const safeguardNouns = anyOf(`
  back-?ups? deput(?:y|ies) exit_criteri\\w+ fixed_[\\w-]+ go\\/no-go key_holders? named_[\\w-]+
  second_[\\w-]+ stand-in stop_criteri\\w+ version_control
`);

export const mechanismPatterns: readonly RegExp[] = [
  // What was made that works by itself: "I made a hook that rejects any migration without a down step".
  pattern`
    \b(?:i|we)\s+(?:\w+\s+)?(?:added|built|fitted|made|mounted|programmed|set\s+up|wrote)\s+(?:an?|one|the)\s+(?:[\w-]+\s+){1,4}?
    (?:that|which)\s+(?:now\s+)?(?:alerts?|asks?|beeps?|blocks?|catches|checks?|compares?|fails?|flags?|locks?|pings?|prevents?|refuses?|rejects?|reminds?|rings?|sounds?|stops?|warns?)\b
  `,
  // A practice of today: "I now use a read-back", "I keep a decision log".
  pattern`
    \b(?:i|we)(?:\s+(?:now|always|also|therefore|only|usually|never))*\s+
    ${practiceVerbs}\b[^.;!?]*?\b${artefacts}\b
  `,
  pattern`\b(?:made|making)\s+(?:it|this|that|them)\s+(?:a\s+)?part\s+of\b`,
  pattern`\b(?:i|we)\s+(?:\w+\s+)?now\s+${practiceVerbs}\b\s+(?:an?|the|my|one|two|every|each|all|with|for|both)\b`,
  new RegExp(
    `\\b(?:i|we)\\s+(?:\\w+\\s+)?${practiceVerbs}\\b(?=[^.;!?]*\\b${habit}\\b)[^.;!?]*\\b${timing}`,
    'u',
  ),
  // What was built or would be: an artefact after a verb of making.
  pattern`\b(?:i|we|which|and|then|since|'ve|have)\s+(?:\w+\s+){0,2}?${practised}\b[^.;!?]*?\b${artefacts}\b`,
  pattern`
    \b(?:i|we)(?:\s+would|'d|\s+should\s+have|'d\s+have|\s+would\s+have|\s+will|'ll)\s+
    (?:now\s+|also\s+|rather\s+|have\s+|first\s+|then\s+|instead\s+)*
    (?:${practiceVerbs}|${practised}|put|set)\b[^.;!?]*?\b(?:${artefacts}\b|named\b|owner\b)
  `,
  pattern`
    \bthe\s+(?:real|root|actual|underlying|deeper|true)\s+(?:problem|cause|reason|issue|gap|mistake)\s+
    (?:was|is|lay)\b(?!\s+(?:\w+\s+){0,3}(?:communication|teamwork|attitude|trust)\b)
  `,
  pattern`
    \b(?:no\s+one|nobody)\s+(?:was|were|is|got)\s+
    (?:paid|rewarded|responsible|measured|in\s+charge|told|asked)\b
    |\b(?:no\s+one|nobody|everyone|everybody)\s+(?:knew|thought|assumed|believed|passed|waited)\b[^.;!?]*\b
    (?:
      which|who|the\s+other|someone|somebody|on|it|that
    )\b
  `,
  pattern`
    \b(?:from|with|on|in|by|used|kept|had|over|through|two|three)\s+(?:two\s+|three\s+)?
    (?:different|separate|contradict\w+|competing|several)\s+[\w-]+
    |\b(?:two|three|four)\s+(?:[\w-]+\s+){0,2}${ownedThings}\b
  `,
  pattern`
    \b(?:i|we)\s+(?:\w+\s+)?made\s+the\s+[\w-]+(?:\s+[\w-]+){0,2}\s+
    (?:fail|stop|ask|require|warn|refuse|show|reject|block|beep|alert|turn)\b
  `,
  pattern`
    \b(?:learn(?:ed|t)|started|decided|taught\s+myself)\s+to\s+
    (?!be\b|have\b|stay\b|keep\s+(?:calm|an?\s+open)|trust\b|listen\b|work\b|take\b)\w+\s+(?:\w+\s+)?
    (?:
      every|each|a|an|the|two|one|all
    )\b[^.;!?]*\b(?:
      before
      |in\s+(?:a|an|the|writing)
      |with\s+(?:a|an|the)\s+(?:second|written|list|\w+list)
      |within
      |on\s+the\s+same
      |after\s+(?:each|every)
      |until
      |against
      |\d
    )\b
  `,
  pattern`
    \b(?:needs?|needed|required?|requires|deserves?)\s+(?:an?\s+|its\s+|one\s+|some\s+)?(?:[\w-]+\s+){0,2}?
    ${artefacts}\b
  `,
  pattern`
    \bsince\s+then,?\s+(?:every|each|all)\b
    |\b(?:has|had|have)\s+(?:no\s+one|nobody)\s+(?:who|to|that)\b
    |\b(?:set|built|put|wrote|added|introduced)\s+(?:it|one|that|this)\s+(?:up|in|into|down)\b
    |\b(?:through|via)\s+(?:the|an?)\s+[\w\s'-]+?\s(?:rather\s+than|instead\s+of|and\s+not)\b
  `,
  pattern`
    \b(?:i|we)(?:\s+would|'d|\s+will|'ll|\s+now|\s+always)?\s+(?:now\s+|first\s+|also\s+)?(?:let|have|had)
    \s+(?:an?|the|my|one|two|each|every|our|someone|somebody)\s+[\w'-]+(?:\s+[\w'-]+){0,3}?\s+${stepVerbs}\b
  `,
  pattern`
    \b(?:i|we)(?:\s+would|'d|\s+will|'ll)?\s+(?:now\s+)?give\s+(?:each|every|the|my|our|all)\s+[\w'-]+
    (?:\s+[\w'-]+)?\s+(?:an?|one|two|the)\s+(?!chance|voice|feeling|say\b|break)[\w-]+
  `,
  pattern`
    \b(?:i|we)(?:\s+would|'d|'ll|\s+will|\s+now|\s+always)\s+(?:now\s+|first\s+)?
    (?:trial|test|pilot|run|check|try|rehearse|practise|practice|send|show|print|measure)\s+
    (?:it|this|that|them)\s+(?:[\w'-]+\s+){0,3}?
    (?:one|two|three|a\s+(?:small|single|few|week|day)|\d+|before|first)\b
  `,
  pattern`
    \b(?:my|our)\s+(?:new\s+)?(?:rule|habit|practice|routine|standard|principle)\s+
    (?:today|now|since|since\s+then|for\s+this)?\s*(?:is|has\s+been)\b
    |\bwe\s+agreed\s+that\b
    |\bthat\s+was\s+the\s+
    (?:trap|gap|hole|leak|cause|reason|catch|flaw|blind\s+spot|weak\s+(?:spot|point))\b
    |\b(?:paid|rewarded|measured|judged|graded|billed|ranked|bonus(?:es)?)\b[^.;!?]{0,30}\b(?:per|by|on|for)
    \b[^.;!?]{0,30}\b(?:not|instead|rather|only|and\s+never)\b
    |\b(?:that|which|what)\s+(?:[\w-]+\s+){1,3}never\s+
    (?:saw|knew|read|heard|got|received|checked|counted|used|see|know|read|hear|get)\b
  `,
  pattern`
    \b(?:since\s+then|these\s+days|today|now|nowadays|from\s+then\s+on),?\s+(?:i|we)\s+
    (?:always\s+|also\s+|first\s+)?${practiceVerbs}\s+
    (?:an?|the|my|every|each|all|one|two)\b(?!\s+(?:lot|better|stronger|more)\b)
  `,
  pattern`
    \b(?:never|no\s+longer|nobody|no\s+one|nothing|not|don't|won't)\b[^.;!?]*\bwithout\s+
    (?:an?|the|two|first|my|its|our)\s+(?!team\b|help\b|trust\b)\w+
    |\bwhat\s+i(?:'d|\s+would|\s+will|'ll)\s+(?:change|add|do\s+differently)\s+(?:is|would\s+be)\b
    |\b(?:
      standing|fixed|weekly|fortnightly|monthly|quarterly|daily|joint|recurring|half-hour|short\s+weekly|
      [\w-]+-minute
    )\s+(?:\w+\s+)?(?:
      appointments?|slots?|meetings?|calls?|reviews?|checks?|check-ins?|talks?|visits?|rounds?|syncs?|
      lists?|reports?|counts?
    )\b
  `,
  pattern`
    \bbecause\s+(?:the|our|their|two|both|each|every)\s+(?:[\w-]+\s+){0,2}${processThings}\b
    (?!
      \s+(?:was|were|is|are)\s+(?:great|good|nice|important|difficult|hard|stressful)\b
    )
  `,
  pattern`
    \b(?:paid|rewarded|measured|judged|graded|billed|ranked|evaluated|assessed)\s+
    (?:only\s+|mainly\s+|purely\s+)?(?:on|by|per|for)\s+(?!me\b|the\s+(?:team|company)\b)\w+
  `,
  // Organisational insight: a cause in how work is arranged.
  pattern`\b(?:nobody|no\s+one|no\s+team|neither\s+\w+|none\s+of\s+us)\s+(?:\w+\s+)?${checkedVerbs}\b`,
  pattern`
    \b(?:measured|counted|defined|rewarded|paid|incentivi[sz]ed|prioriti[sz]ed|reported|recorded)\b[^.;!?]*
    \b${causesOfTrouble}\b
  `,
  pattern`
    \b(?:that\s+is|that's|thats|which\s+is|this\s+is)\s+why\b
    (?!
      \s+(?:i|we)\s+
      (?:love|like|enjoy|am|'m|became|want|chose|think|believe|always|try|feel|respect|value|like)\b
    )(?!\s+(?:communication|teamwork|trust|patience|listening|it's|it\s+is)\b)
    |\bthe\s+(?:root\s+)?cause\s+was\b
    |\bbecause\s+(?:nobody|no\s+one|the\s+(?:two|process|plan|system|form|contract|bonus|target|schedule))\b
  `,
  pattern`\b${incentiveThings}\b[^.;!?]*\b${processVerbs}\b`,
  pattern`
    \b(?:owner|ownership|responsibility)\s+(?:gap|was\s+unclear|was\s+not\s+defined|of\s+the)\b
    |\b(?:gap|seam)\s+between\b
    |\bhad\s+no\s+(?:owner|login|deadline|limit|check|alarm|alert|process|rule|place|way)\b
  `,
  /\bwhat\s+i\s+(?:changed|do\s+differently|added)\b\s*(?:is|was|:)/u,
  pattern`
    \b(?:every|each)\s+[\w-]+(?:\s+[\w-]+){0,2}\s+(?:now\s+)?
    (?:needs?|requires?|gets?|has|carries|starts?|goes)\s+
    (?:an?|the|two|its|through|with)\b(?!\s+(?:own\s+)?${notCauses})
  `,
  pattern`\b${artefacts}\b(?:\s+[\w-]+){0,3}?\s+(?:now|since\s+then|today)\s+(?:also\s+)?${runsByItself}\b`,
  pattern`
    \b(?:${artefacts}|approver|owner)\b[^.;!?]{0,60}\b(?:would(?:\s+have|'ve)|could(?:\s+have|'ve))\s+
    (?:\w+\s+)?(?:prevented|caught|stopped|shown|avoided|saved|told|warned|flagged|revealed)\b
  `,
  pattern`\b(?:i|we)(?:'d|\s+would|'ll|\s+will|\s+now|\s+always)\s+(?:now\s+)?${preventiveVerbs}\b`,
  /\bmade\s+(?:it\s+)?(?:a\s+habit|a\s+rule|a\s+point|the\s+default|part\s+of|mandatory|standard)\b/u,
  // How work is arranged, as a cause: what was rewarded, for whom a rule was made, who could not say what.
  pattern`
    \b(?:
      measured|judged|paid|rewarded|assessed|ranked|evaluated|graded|billed|counted|tracked|praised|punished
    )\s+(?!me\b)(?:the\s+|our\s+|each\s+|every\s+)?(?:[\w-]+\s+){1,3}?(?:on|by|per|for|against|only)\s+
    (?!their\s+(?:hard\s+work|effort))\w+
    |\b(?:which|that|this|it|system|rule|bonus|target|plan|tariff|contract)\s+(?:\w+\s+)?
    (?:punish(?:ed|es)|reward(?:ed|s)|penali[sz]e[sd]?|discourage[sd]?|hid|hides|concealed)\b
  `,
  pattern`
    \b${processDocuments}\s+(?:was|were|is|are|had\s+been)\s+(?:only\s+|originally\s+|all\s+)?${madeStates}
    \s+(?:only\s+)?(?:for|by|around|per|in|at|on|without)\b
  `,
  pattern`
    \b(?:nobody|no\s+one|no-one|neither|none)\b(?:\s+(?:in|on|at|of)\s+(?:the\s+|our\s+)?\w+)?\s+
    ${couldVerbs}\b
    |\b(?:had|has|have|was|is|there\s+was)\s+no\s+(?:[\w-]+\s+)?${safeguards}
    s?\b(?=\s+(?:for|to|that|which|who|where|in|between|behind|on|of|at|by)\b|\s*[.,;])
    |\bin\s+(?:people's|somebody's|someone's|one\s+person's|their|my|his|her)\s+heads?\b
    |\bbus\s+factor\b
    |\b(?:depended|depends|hung|hangs|rested|rests)\s+on\s+(?:one|a\s+single|me)\b
  `,
  pattern`
    \b(?:the\s+|our\s+|each\s+|every\s+|two\s+|both\s+)${houses}\b[^.;!?]{0,20}\b${countingVerbs}\s+
    (?:only\s+)?(?:
      its|their|different|separate|separately|opposite|another|no|other|by\s+(?:department|week|month|hand)
    )\b(?!\s+(?:best|own\s+(?:strength|talent|charm))|\s+time\s+for\s+me)
  `,
  pattern`
    \b(?:
      budget|data|work|task|responsibility|information|process|order|contract|money|cost|costs|planning|
      ownership
    )s?\s+(?:is|was|are|were)\s+
    (?:split|divided|spread|shared|scattered|cut|kept|stored|owned|managed|arranged|organi[sz]ed)\s+
    (?:by|across|between|among|over|per|in|into)\b
    |\bbecause\b[^.;!?]{0,40}\b(?:
      separately|by\s+department|different\s+\w+|did\s+not\s+count|didn't\s+count|
      each\s+for\s+(?:itself|themselves)
    )\b
  `,
  pattern`
    \b(?:(?:a|an|one|the|two|such\s+an?)\s+)?(?:[\w-]+\s+){0,2}?
    ${artefacts}\b[^.;!?]{0,60}\b(?:would|could|'d)(?:\s+have|'ve)\s+(?:\w+\s+)?
    (?:done|helped|been|made|given|cost|spared|closed|taken|kept)\b
  `,
  // What is so from now on.
  pattern`
    \b(?:from\s+(?:now|then)\s+on|since\s+then|today|now|these\s+days|nowadays|meanwhile),?\s+
    (?:
      there\s+(?:is|are)
      |(?:every|each|all|both|no|two|one)\s+[\w-]+
      |it\s+is
      |that\s+is
      |(?:the|our|my)\s+(?:[\w-]+\s+){0,2}(?:${artefacts}|${organisations})
    )\b(?!
      [^.;!?]*\b(?:trust|happy|harmony|respect|spirit|clear\s+to\s+me|important|peace|joy|good|better|great)
      \b
    )
    |\bthere\s+(?:is|are)\s+now\s+(?:an?|two|one|three)\b
  `,
  // The habit of a step in time: "before I promise, I ask"; "the handover happens at the machine".
  pattern`
    \b(?:before|whenever|when|after|each\s+time|every\s+time|as\s+soon\s+as|once|if)\s+
    (?:i|we|the|an?|any|somebody|someone|each|every)\b[^.;!?]{1,50},\s*(?:i|we)(?:'d|'ll|\s+would|\s+will)?
    \s+(?:now\s+|always\s+|first\s+|also\s+)?${listStepVerbs}\b
  `,
  pattern`
    \b(?:i|we)(?:\s+would|'d|'ll|\s+will|\s+now|\s+always|\s+should\s+have|\s+should've)
    (?:\s+(?:now|first|also|rather|then|have|always|instead))*\s+(?:${changeVerbs}|double(?!\s+my))d?\s+
    (?:it\s+|them\s+|this\s+|that\s+)?(?!(?:more|my\s+(?:attention|effort|mind|heart|focus|best|trust))\b)
    (?:
      in|into|on|as|at|to|with|from|by|the|an?|my|our|each|every|all|both|one|two|three|four|five|half|\d+
    )\b(?!\s+(?:heart|mind|attitude|lot|bit|positive|good\s+mood))
  `,
  pattern`
    \b(?:i|we)(?:\s+would|'d|'ll|\s+will|\s+now|\s+always)\s+(?:\w+\s+)?
    (?:get|put|have|write|bring|work|build|fix|make)\s+(?:it|them|this|that|the\s+[\w-]+(?:\s+[\w-]+){0,2})
    \s+(?:into|onto|in|on|under|to|go\s+to|come\s+to|part\s+of|at|as|a)\s+
    (?!(?:mind|practice|order|heart|work|life|place|the\s+first\s+place|better|good)\b)
    (?:the\s+|an?\s+|our\s+|their\s+|its\s+)?[\w-]+
  `,
  pattern`
    \b(?:have|make|let)\s+(?:the|an?|every|each|all)\s+[\w-]+(?:\s+[\w-]+)?\s+
    (?:
      go|come|run|stop|fail|ring|beep|ask|check|sign|arrive|land|reach|print|turn|expire|block|warn|open|
      close|start|end|depend
    )\b
    |\b(?:start|begin|begun|started)\s+with\s+(?:just\s+|only\s+)?
    (?:one|two|three|a\s+(?:single|small|two-week|one-week|pilot|trial|test|sample))\b
  `,
  pattern`
    \b(?:with|have|has|had|get|gets|got|needs?|under|through|via|into|onto|keep|kept|use|put)\s+
    (?:an?\s+|the\s+|its\s+|their\s+|one\s+)?(?:[\w-]+\s+){0,2}?${safeguardNouns}\b
  `,
];
/** Verbs of virtue, mind and being; what follows them is no practice. */
export const noPractice: ReadonlySet<string> = setOf(`
  accept act adapt admire admit advise aim appear apply appreciate approach assume be become behave believe
  calm care carry collaborate come communicate consider consult continue cooperate deal develop discuss do
  double doubt embrace empathise empathize encourage engage enjoy ensure expect face fear feel find focus
  follow forget gain get go grow guess handle hate have hear help hold_on hope hurry improve inform inspire
  involve keep_in_mind know lead learn let like listen lose love manage mean meet mind miss motivate need
  notice overcome owe own pay prefer prioritise prioritize push put_more reach react realise realize recommend
  regret relax rely remain remember remind respect rush say see seem smile speak spend stay stick strive
  support suppose tackle talk tell thank think treat trust try understand update value wait want welcome win
  wish wonder work worry
`);
/** Verbs of talking that are a practice once they say whom and when: "involve the data owner at the design review". */
export const talkVerbs: ReadonlySet<string> = setOf(`
  consult discuss include inform involve speak talk tell update
`);
/** Verbs whose thing stands behind a preposition: "agree on the measure with the sponsor in writing". */
export const prepositionalVerbs: ReadonlySet<string> = setOf(`
  agree ask begin check decide insist look meet plan settle sign sit start vote wait
`);
/** Verbs by which a practice or a thing was set up in the past. */
export const establishing: ReadonlySet<string> = setOf(`
  add agree arrange automate ban block build cap change create define design document draft install introduce
  label limit map merge move negotiate order organise organize print propose put rename replace require
  schedule script separate set simplify split standardise standardize turn write
`);
/** Objects that are virtues, moods or wholes. */
export const abstractThings: ReadonlySet<string> = setOf(`
  anything approach attention attitude balance behavior behaviour best calm care career challenge challenges
  colleagues comfort communication concerns confidence courage curiosity decision decision-making decisions
  difference doubt dreams effort efforts empathy emphasis energy everything expectations experience failure
  faith feedback feelings flexibility focus goals habit habits heart help honesty humility importance
  initiative job knowledge leadership lesson lessons life lot mind mindset mistake mistakes motivation opinion
  opinions others ownership passion patience people perspective positivity pressure quality questions
  relationship relationships respect responsibility risks situation situations skill skills stakeholders
  stress success team team's teamwork thought thoughts time transparency trust view views way ways zone
`);
export const vagueManner: ReadonlySet<string> = setOf(`
  always better carefully clearer clearly closely differently earlier early effectively efficiently faster
  frequently harder more often openly patiently proactively properly quickly regularly seriously sooner
  thoroughly well
`);
/** A lesson without a mechanism, whatever nouns stand in it. */
export const noMechanismPatterns: readonly RegExp[] = [
  // What is kept for memory's sake is no practice.
  /\b(?:as|for)\s+(?:an?\s+)?(?:decoration|joke|keepsake|luck|memento|souvenir|trophy)\b|\bkeepsake\b|\bsouvenir\b/u,
  pattern`
    \b(?:on\s+board|on\s+the\s+same\s+page|in\s+the\s+loop)\b
    (?!
      .*\b(?:before|with\s+an?|by\s+\w+ing|checklist|list|sheet)\b
    )
  `,
  pattern`
    \b(?:nobody|no\s+one|you|one)\s+can\s+
    (?:succeed|do\s+(?:it|everything|anything)|win|achieve|know\s+everything|be\s+\w+)\b
  `,
  /\b(?:do|doing|did|give|giving|gave|try|trying|tried)\s+my\s+(?:very\s+)?(?:best|utmost)\b/u,
  /\b(?:nobody|no one|without me)\b[^.;]*\bwould\b/u,
  /\bdouble-?check\s+(?:my|everything|things|all)\b(?!\s+\w+\s+(?:with|against))/u,
  pattern`
    \b(?:keep|kept|set|bring|put|add|ask|show|make|made|have)\s+(?:an?\s+|the\s+|my\s+|more\s+)?
    (?:
      lot\b
      |(?:\w+\s+)?(?:
        attitude|mind(?:set)?|calm|smile|patience|effort|focus|energy|positiv\w+|spirit|tone|mood|example|
        heart|trust|respect
      )
    )\b(?![^.;!?]*\b(?:check-?list|log|runbook|template|review|form|sheet|alert)s?\b)
  `,
];

const plainEveryTimes = anyOf(`
  (?:before|after)_(?:each|every) (?:each|every)_(?:new_)?(?:mon|tues|wednes|thurs|fri|satur|sun)day
  (?:once|twice)_a_\\w+ afterwards any\\s?more ever_since from_(?:then|that_\\w+)_on no_longer now nowadays
  on_(?:mon|tues|wednes|thurs|fri|satur|sun)days since these_days today
`);
const everyTimes = frame`
  (?:
    (?:each|every)\s+(?:new\s+)?(?:
      day|morning|evening|week|month|quarter|shift|class|release|sprint|order|term|year|visit|case|call|job|
      project|tour|delivery
    )
    |${plainEveryTimes}
  )
`;

/** What changed for good: a time of today, an end of the old way, a rhythm. */
export const sinceThen = pattern`\b${everyTimes}\b`;

/** A rule for everybody: what has to happen first, and what may not happen without it. */
export const standingRule = pattern`
  ^\W*(?:if|when|as\s+soon\s+as|once)\s[^.;]{4,80},\s*(?:the|an?|it|every|nobody|somebody|someone|whoever)\b
  |\b(?:every|each|any|whoever|nobody|no\s+one|nothing|no|all|new|an?|the)\b[^.;]*\b
  (?:
    before|until|unless|without|only\s+(?:after|when|if|then|once)|as\s+soon\s+as
  )\b
  |\b(?:has|have|needs?|must|is\s+to|are\s+to)\s+(?:to\s+)?be\s+\w+(?:ed|en|n|d)\b
  |\b(?:may|can|cannot|can't|must|has\s+to|have\s+to)\s+(?:not\s+)?
  (?:
    stop|start|open|close|sign|enter|leave|order|change|approve|write|read|veto|refuse|halt|book|see|check|
    count
  )\b
  |\b(?:refuses?|rejects?|blocks?|breaks?|fails?|warns?|asks?|stops?|rings?|beeps?|alerts?)\s+
  (?:when|if|unless|until|as\s+soon|any|every|a|an|for|without)\b
`;

const reliedVerbs = anyOf(`
  answered_to assumed believed counted expected felt had kept measured relied_on reported_to thought used
  waited_for worked_(?:to|by|from|with)
`);

/** A gap in how work was arranged: who was missing, who thought what, what was kept where. */
export const gapPatterns: readonly RegExp[] = [
  pattern`
    \bthe\s+(?:new\s+|house\s+)?rule\s+(?:now\s+)?(?:is|has\s+been|says)\b
    |\bi\s+(?:got|taught|set|told|made|programmed|asked)\s+the\s+(?:[\w-]+\s+){1,3}(?:to\s+)?
    (?:pop|show|stop|warn|ask|print|refuse|beep|send|block|ring|check|remind|count|read|mark|lock)\b
    |\bi\s+(?:now\s+)?have\s+(?:[\w-]+\s+){1,2}(?:
      score|rate|sign|write|read|repeat|check|count|mark|initial|log|show|tell|explain|draw|test|try|name|
      report|call
    )\b
    |\bi(?:'d|\s+would|\s+will|\s+now)\s+\w+\s+(?:off|down|up|out|aside|away)\s+
    (?:one|an?|the|two|each|every|half)\s+\w+
  `,
  pattern`
    \b(?:have|'ve)\s+(?:done|kept|used|held|followed|repeated)\s+
    (?:this|it|so|that|them)\b[^.;]*\b(?:since|each|every)\b
    |\bi\s+(?:now\s+|always\s+)?(?:let|have|make)\s+(?:them|him|her|everyone|everybody|each\s+\w+|all\s+\w+)
    \s+(?:all\s+|both\s+|first\s+)*
    [a-z]+\b[^.;]*\b(?:before|first|until|every|each|on\s+a|in\s+a|at\s+the)\b
  `,
  pattern`
    \b(?:had|has|have|was|were|is|are)\s+(?:no\s+one|nobody|no\s+\w+|neither)\s+
    (?:from|for|who|to|in|at|on|that|where|of)\b
    |\bthere\s+(?:was|is|were|are|had\s+been)\s+no\s+(?:\w+\s+){1,2}
    (?:at|in|on|for|where|to|who|that|between|when|of)\b
    |\bthere\s+(?:was|is|were|are)\s+(?:no|an?)\s+
    (?:place|gap|hole|line|field|step|rule|list|owner|one|way\s+for|box|column|person|room|time)\b
    |\b(?:showed|shows|counted|listed|held|measured|named|told|saw|tracked|covered|asked|said)\b[^.;]{1,40}
    \b(?:but|and)\s+(?:not|never|nobody|nothing|no)\b
    |\b(?:lived|sat|was|were|existed|kept)\s+(?:only\s+)?in\s+
    (?:people's|their|my|his|her|somebody's|someone's|one\s+person's|our|\w+'s)\s+
    (?:heads?|drawers?|inbox|mailbox|notebooks?)\b
  `,
  pattern`
    \b(?:each|both|all|two\s+\w+|the\s+two|neither)\b[^.;]{0,30}\b${reliedVerbs}\b[^.;]{0,40}\b
    (?:
      the\s+other|its\s+own|their\s+own|his\s+own|her\s+own|another|different\w*|separate|someone|somebody|
      in\s+charge|responsible|the\s+same
    )\b
  `,
  pattern`
    \b(?:i|we)(?:'ve|\s+have|\s+had|\s+also)?\s+(?:\w+\s+)?made\s+
    (?:it|this|that|(?:the|an?|each|every|my|our)\s+[^.;]{1,50}?)\s+(?:an?\s+|the\s+)?
    (?:
      part\s+of|mandatory|compulsory|obligatory|default|standard|condition|step|first\s+\w+|requirement|rule
    )\b
  `,
];
