/**
 * Virtues, and what people say of them when a lesson is asked for.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

/** Nouns that name a virtue or a matter of course. */
export const virtueNouns = anyOf(`
  a_positive_(?:attitude|mindset) accountability accuracy adaptability attention_to_detail attitude calm
  calmness clear_communication clients? co-operation collaborations? commitment common_sense communications?
  compassion composure confidence consistency cooperation courage creativity curiosity
  customer_(?:focus|satisfaction|service|orientation) customers? dedication delegation details? determination
  diligence discipline diversity documentation documenting empathy expectation_management expectations?
  experience failing failure feedback flexibility focus good_communications? guests? hard_work hard_working
  honesty humility hygiene inclusion initiative integrity kindness knowledge knowledge_sharing leadership
  learning lifelong_learning listening loyalty mindset mistakes? monitoring morale motivation mutual_\\w+
  networking openness organi[sz]ation ownership passion patience patients? people people_skills perseverance
  persistence planning politeness positive_(?:attitude|mindset|thinking) positivity practice preparation
  prioriti[sz]ation priorities proactiveness proactivity professionalism punctuality pupils? quality
  relationships? reliability resilience respect responsibility safety self-belief self-confidence
  stakeholder_management stakeholders? students? support tact team_?work team_spirit teamplay teamwork testing
  thoroughness time_management transparency trust understanding
`);

/** Adjectives of character and care: "to be more ...". */
export const virtueAdjectives = anyOf(`
  accountable adaptable alert approachable assertive attentive aware bold brave calm careful cautious clear
  collaborative communicative confident consequent considerate consistent cooperative courageous creative
  curious decisive diligent direct disciplined efficient empathetic engaged flexible focused focussed friendly
  hands-on honest humble involved kind mindful observant open open-minded organi[sz]ed patient persistent
  polite positive precise prepared present pro-active proactive professional punctual realistic reliable
  resilient respectful responsible self-confident selfless sensitive strategic strict strong structured
  supportive systematic thorough tolerant transparent understanding vigilant vocal
`);

const plainVirtueVerbs = anyOf(`
  accept_feedback adapt appreciate ask ask_(?:more_)?questions ask_for_help assume be_(?:more_)?careful
  be_(?:yourself|there) believe check co-operate collaborate communicate connect consult cooperate deal_with
  delegate document double-?check empathi[sz]e engage focus follow_up get_feedback give_feedback give_up
  go_the_extra_mile handle_(?:pressure|stress|conflicts?) have_(?:a_)?positive_\\w+ have_(?:more_)?patience
  help improve improvise include inform involve keep_(?:the_)?\\w+_in_mind lead learn let_go listen
  lose_sight_of make_(?:any_)?assumptions manage_(?:my|your|one's|our|the)_(?:own_)?time motivate multi-task
  multitask never_give_up organi[sz]e own_(?:my|your)_\\w+ pay_(?:more_)?attention persevere plan prepare
  prioriti[sz]e push put_(?:the_)?\\w+_first put_myself_in_\\w+_shoes react
  remain_(?:calm|positive|flexible|patient) respect respond rush rush_things see_the_\\w+_picture
  see_things_from_\\w+_perspective seek_(?:feedback|help) share speak speak_up stand_up start
  step_(?:out_of|outside|back|up) step_back support take_feedback talk test think
  think_(?:outside|out_of)_(?:of_)?the_box triple-?check trust try understand understand_(?:the|your|my)_\\w+
  update value work_(?:together|hard|harder|as_a_team|closely|more|better|with) work_under_pressure
`);

/** Deeds that anybody would promise: they name no occasion, no means and no measure. */
export const virtueVerbs = frame`
  (?:
    keep\s+(?:
      calm|going|an\s+open\s+mind|a\s+positive\s+\w+|a\s+cool\s+head|learning|trying|cool|in\s+touch|
      everyone|everybody|people|a\s+clear\s+head
    )
    |take\s+
    (?:responsibility|ownership|initiative|the\s+initiative|my\s+time|your\s+time|more\s+time|time|care)
    |stay\s+(?:calm|positive|focused|organi[sz]ed|flexible|humble|patient|strong|open|in\s+touch|curious)
    |${plainVirtueVerbs}
  )
`;

/** What is said of a virtue. */
export const praises = anyOf(`
  a_big_part a_key_\\w+ a_must a_plus a_skill a_team_\\w+ a_top_priority a_two-way_street a_virtue
  all_that_\\w+ capital central critical crucial decisive elementary essential everything fundamental gold
  golden half_the_(?:battle|work|job) helpful imperative important indispensable inevitable invaluable
  irreplaceable key king mandatory necessary needed non-negotiable number_one obligatory paramount powerful
  priceless primordial the_alpha the_backbone the_base the_basics the_basis the_be-all the_best_\\w+ the_core
  the_foundation the_glue the_heart the_key the_most_important the_right_(?:way|approach|thing) the_secret
  unavoidable underrated valuable vital what_counts what_matters worth
`);

export type Cause = 'virtue' | 'promise' | 'growth' | 'nothing' | 'saying';
const lessonHints = anyOf(`
  able always as_\\w+_as attitude back-?up before better call change closer comfort counts? different differently
  double-?check earlier experience eyes far further go grew grown happen happy heads judge learn\\w* lesson
  live lot mattered matters? mistakes more mountains never paid pays? please proud same satisfied shared
  sometimes sooner stronger taught thing things tighter time trust underestimate unique will
`);

export const couldBeGeneric = pattern`\b(?:${lessonHints}|${praises}|${virtueNouns}|${virtueAdjectives})\b`;
const degrees = anyOf(`
  \\w+ly a absolutely all also always an as equally extremely incredibly indeed just more most often only
  quite really so sometimes still such super the too truly very
`);
const very = frame`(?:\s+${degrees}){0,4}`;
const plainBe = anyOf(`
  're 's
`);
const be = frame`
  (?:
    \s+(?:
      is|are|was|were|be|being|can\s+be|will\s+be|has\s+been|have\s+been|must\s+be|should\s+be|remains?|
      becomes?
    )
    |${plainBe}
  )
`;
const praisedQualities = anyOf(`
  a active better careful clear close constant continuous detailed direct early effective frequent good great
  honest human more mutual my one's open our positive proper real regular right strong the thorough
  transparent your
`);
const adjectival = frame`(?:${praisedQualities}\s+){0,3}`;
const context = frame`
  (?:
    \s+(?:with|between|in|to|of|at|for|from|among|on|and|or|&|within|inside|across|as|about|during|under)\s+
    [\w'&-]+(?:\s+(?:the\s+)?[\w'-]+){0,4}?
  ){0,2}
`;
const thing = frame`
  (?:
    ${adjectival}(?:${virtueNouns})(?:\s*(?:,|and|or|&)\s*${adjectival}(?:${virtueNouns}|\w+ing)){0,3}
    ${context}
  )
`;
const virtuousDoing = anyOf(`
  adapting asking being building checking collaborating communicating delegating documenting double-?checking
  getting giving having helping involving keeping knowing leading learning listening making managing
  organi[sz]ing paying planning preparing prioriti[sz]ing remaining respecting setting sharing showing
  speaking staying supporting taking talking testing thinking treating trusting understanding working
`);
/** "Listening to people", "being flexible and open to change": what anybody can do, as a subject. */
const doing = frame`(?:${virtuousDoing}\b(?:\s+[\w'&-]+){0,7}?)`;
const generalPerson = anyOf(`
  a_(?:good_)?(?:leader|nurse|teacher|engineer|manager|team|developer|team_player) everybody everyone one
  people we you
`);
const duty = anyOf(`
  always can can't can_not cannot got_to has_to have_to may must must_not mustn't need_to needs_to never
  ought_to should should_not shouldn't will
`);
const lessonOf = anyOf(`
  appreciate became_aware discovered found_out helped_me insight know know_now learn(?:ed|t)? learning lesson
  made_me_(?:reali[sz]e|see|understand|appreciate|aware) moral now_know reali[sz]ed? reali[sz]ing remember
  remind(?:s)?_me reminded_me saw see showed_(?:me|us) shown?_me shows_me take-away take_away
  take_from_(?:it|this) takeaway taken_away taught_(?:me|us) teach(?:es)?_(?:me|us) took_away
  took_from_(?:it|this) understand understood
`);
const lessonFillers = anyOf(`
  \\w+ly a about again all also always an and be biggest by even experience for from hard here here's how
  important in is it just key lot main me more most much never not of once personal project really situation
  story that the this time to us very was way what why
`);
const lessonGap = frame`(?:[\s,:–—-]+${lessonFillers}\b){0,10}[\s,:–—-]+`;
const betterWays = anyOf(`
  actively ahead at_an_earlier_\\w+ better carefully clearer clearly closely closer earlier even_\\w+er faster
  from_the_(?:start|beginning|outset)(?:_itself)? harder in_advance longer more often openly proactively
  properly regularly sooner thoroughly up_front upfront well
`);
/** "More openly" is taken whole, of "more time" only the first word. */
const fromBetter = frame`(?:(?:more|less)\s+\w+ly|${betterWays}|(?:more|less)\s+\w+)`;
const promisedModals = anyOf(`
  'd 'll 'm_going_to _(?:should|would|could)_of _am_going_to _can _could _going_to _have_to _hope_to
  _intend_to _must _need(?:ed)?_to _plan_to _shall _should _try_to _want_to _will _would
`);
const promise = frame`
  (?:
    (?:i|we|and|to)\s*${promisedModals}(?:\s+(?:not|n't))?(?:
      \s+(?:
        have|definitely|try\s+to|also|probably|certainly|always|just|now|then|
        make\s+sure\s+(?:that\s+)?(?:i|we|to)|want\s+to|be\s+sure\s+to|like\s+to|need\s+to|surely|simply|
        personally|for\s+sure|do\s+it\s+by|first
      )
    )*
  )
`;
const genericDoing = anyOf(`
  act(?:ed)? align(?:ed)? analy[sz]ed? appreciate[d]? ask(?:ed)? be been check(?:ed)? co-?operat(?:e|ed)
  collaborat(?:e|ed) communicat(?:e|ed) connect(?:ed)? consult(?:ed)? coordinate[d]? delegat(?:e|ed) delegate
  do document(?:ed)? done double-?check(?:ed)? engage[d]? escalate[d]? explain(?:ed)? focus(?:sed|ed)? get
  give given got had have help(?:ed)? include[d]? inform(?:ed)? invest(?:ed)? involve[d]? keep kept
  learn(?:ed)? listen(?:ed)? made make manage[d]? motivate[d]? observe[d]? organi[sz]ed? paid pay plan(?:ned)?
  practi[sc]ed? prepar(?:e|ed) prioriti[sz]ed? push(?:ed)? question(?:ed)? raise[d]? reach(?:ed)?_out
  react(?:ed)? read research(?:ed)? respond(?:ed)? rest seek set share[d]? sought speak spend spent spoke
  spoken start(?:ed)? stay(?:ed)? support(?:ed)? take taken talk(?:ed)? test(?:ed)? think thought took
  train(?:ed)? tried trust(?:ed)? try update[d]? work(?:ed)? write
`);
const few =
  "(?:\\s+(?!by\\b|through\\b|via\\b|using\\b|because\\b|before\\b|until\\b|whether\\b)[\\w'&-]+){0,6}?";
interface Shape {
  readonly cause: Cause;
  readonly pattern: RegExp;
  /** In a follow-up such words may be about the story instead of a lesson. */
  readonly isLessonOnly?: boolean;
}
const shaped = (cause: Cause, source: string, isLessonOnly = false): Shape => ({
  cause,
  pattern: new RegExp(source, 'u'),
  isLessonOnly,
});
const proverbEnds = anyOf(`
  are_king avoids?_(?:\\w+_)?(?:mistakes|problems|errors|conflicts?|misunderstandings?|trouble) beats?_\\w+
  builds?_trust comes?_first counted counts? creates?_(?:trust|success|results) go_a_long_way goes_a_long_way
  helps? is_earned is_king leads?_to_success make_(?:a|the)_(?:\\w+_)?difference
  makes?_(?:everything|life|work|things|all)_(?:\\w+_)?(?:easier|better|possible)
  makes?_(?:the_dream_work|(?:a|the|all_the)_(?:\\w+_)?difference|perfect|us_stronger) mattered matters?
  never_ends? paid_off pays?_off
  prevents?_(?:\\w+_)?(?:mistakes|problems|errors|conflicts?|misunderstandings?|trouble)
  saves?_(?:a_lot_of_|much_|lots_of_)?(?:time|money|trouble|work|nerves|lives)
  solves?_(?:everything|anything|problems?) takes?_time wins? works?_wonders
`);
const keysToSuccess = anyOf(`
  being_(?:there|honest|open|present) caring communicating communication empathy helping knowing_when
  listening people respect serving teamwork trust trusting understanding_(?:people|others) working_together
`);
const plainVirtuousEnds = anyOf(`
  ahead as_a_team assumptions before_(?:acting|you_act|i_act|speaking|deciding|starting) carefully clearly
  each_other effectively everybody everyone everything for_help
  in_(?:a_team|stressful|difficult|such|every|teams?) my_(?:team|gut|instincts?|colleagues|people|time)
  others' pressure questions stress\\w* the_(?:team|process|customer|others?|people|box)
  the_\\w+s?_of_(?:others?|my|people) twice under_(?:pressure|stress)
`);
const virtuousEnds = frame`
  (?:
    to\s+(?:
      people
      |others
      |everyone
      |my
      |the\s+(?:customer|team|people|users?|others|client|patients?|guests?)
      |each
      |your
      |feedback
    )
    |with\s+(?:others?|people|different|difficult|all|everyone|stakeholders|customers|colleagues|my|the)
    |${plainVirtuousEnds}
  )
`;
const generalFeats = anyOf(`
  achieve_(?:anything|everything|more|a_lot|great) do_(?:anything|everything|your_best) double_check
  go_the_extra_mile have_(?:a_)?(?:good|positive|clear|open)_\\w+ over-?communicate please_every\\w+
  rely_on_\\w+ solve_(?:anything|everything|any) take_\\w+_for_granted underestimate
`);
const promisedDeeds = anyOf(`
  ask(?:ed)?_for_(?:help|feedback|support|advice)
  communicate_(?:with|to)_(?:\\S+_){1,4}?(?:from|at)_the_(?:very_)?(?:start|beginning) delegate_more
  do_my_best double-?\\s?check(?:ed)?
  listen_to_(?:people|others|everyone|my|the_(?:customer|team|client|users?)) manage_(?:my|the)_(?:own_)?time
  over-?communicate plan_ahead say_ask_for_help speak_up stay_(?:calm|positive|focused)
  take_(?:more_)?(?:ownership|responsibility|initiative) take_(?:my|more)_time
  think_(?:twice|before|ahead|first) triple-?check(?:ed)?
  trust(?:ed)?_(?:my|the)_(?:team|gut|instinct\\w*|people|colleagues)
`);
const generalDuties = anyOf(`
  accept adjust be_\\w+able compromise fight learn let_go
  make_(?:sacrifices|compromises|mistakes|tough_\\w+|hard_\\w+) say_no set_priorities take_(?:\\w+_)?risks?
  think_positive
`);
const grownParts = anyOf(`
  (?:my|in)_(?:\\w+_){0,3}?(?:skills?|self|confidence|leadership|communication) as_an?_\\w+ both from
  into_\\w+_\\w+ myself personally professionally through
`);
const gains = anyOf(`
  (?:valuable|great|important|a_lot_of)_(?:lessons?|experience|skills?|insights?) a_great_deal
  a_lot(?:_of_(?:things|confidence|experience))? confidence lots many_(?:new_)?things
  more_(?:confidence|experience) much(?:_(?:confidence|experience))? so_(?:much|many_things) very_much
`);
export const shapes: readonly Shape[] = [
  // What is said of a virtue: "teamwork is key", "listening matters", "it is crucial to stay calm".
  shaped('virtue', `(?<![\\w'-])(?:how\\s+)?(?:${thing}|${doing})${be}${very}\\s+${praises}\\b`, true),
  shaped(
    'virtue',
    frame`
      (?<![\w'-])(?:${thing}|${doing}|small\s+things|little\s+things|soft\s+skills)
      (?:\s+(?:really|always|also|often|still|do|does|can|will|would|truly|\w+ly))*\s+${proverbEnds}\b
    `,
    true,
  ),
  shaped(
    'virtue',
    frame`
      \b(?:it|what|nothing)(?:\s+is|\s+was|'s)${very}\s+${praises}
      (?:\s+(?:for\s+\w+\s+)?(?:that|to|in\s+\w+(?:\s+\w+)?\s+to))?
      (?:\s+(?:you|we|one|i|always|not|never|everyone|be))*\s+(?:more\s+|very\s+)?
      (?:
        ${virtueVerbs}
        |${virtueAdjectives}
        |be\s+(?:\w+\s+)?${virtueAdjectives}
        |have\s+(?:a\s+)?(?:\w+\s+)?${virtueNouns}
        |keep\s+\w+(?:\s+\w+)?\s+(?:informed|in\s+the\s+loop|up\s+to\s+date|updated|happy|involved)
        |get\s+(?:everyone|everybody|people|buy-in)
      )\b
    `,
  ),
  shaped(
    'virtue',
    frame`
      \b(?:the\s+)?(?:importance|value|power|benefits?|meaning|significance|necessity|need)\s+(?:of|for|to)
      \s+(?:\w+\s+){0,3}?(?:${virtueNouns}|${virtueVerbs}|\w+ing)\b
    `,
  ),
  shaped(
    'virtue',
    frame`
      \bhow\s+(?:\w+\s+)?(?:
        much\s+|crucial\s+|important\s+|essential\s+|valuable\s+|powerful\s+|vital\s+|necessary\s+|useful\s+
      )+(?:it\s+is\s+to\s+(?:${virtueVerbs}|be|have|keep|get|build|show|\w+)|is\s+)?(?:${thing}|${doing})?
      (?:\s*(?:is|are|was|were|matters?|counts?|can\s+be|helps?)\b)?
    `,
  ),
  shaped(
    'virtue',
    frame`
      \b(?:key|secret|foundation|basis|backbone|heart)\s+(?:to|of|for)\s+(?:\w+\s+){0,3}?
      (?:
        success|everything|happiness|(?:good|great|any)\s+\w+|teamwork|trust|leadership
      )\b(?:[^.]{0,20}\b${virtueNouns}\b)?
    `,
    true,
  ),
  shaped(
    'virtue',
    frame`
      \b(?:lesson|takeaway|take-away|learning|insight|answer|key|keyword|moral|thing)\b[^.;:]{0,40}?
      (?:\s+(?:is|was)|'s|:|[–—-]),?
      (?:\s+(?:that|to|the|about|clear|definitely|probably|really|always|simply|all|good|better|more))*\s+
      (?:
        ${virtueNouns}|${virtueVerbs}|be(?:ing)?\s+(?:more\s+)?${virtueAdjectives}|patience
      )\b(?=
        \s*(?:
          $|[.,;!]|and\b|with\b|between\b|within\b|in\b|is\b|are\b|to\b|before\s+act|more\b|better\b|
          under\b|the\b|your\b|my\b|our\b|people\b|everyone\b|others\b|for\s+help
        )
      )
    `,
    true,
  ),
  shaped(
    'virtue',
    frame`
      (?<![\w'-])(?:${thing}|${doing}|success|being\s+an?\s+(?:\w+\s+)?\w+)\s+(?:is|was|means|meant)\s+
      (?:really\s+|not\s+only\s+|all\s+|mostly\s+|always\s+)*(?:about\s+)?${keysToSuccess}\b
    `,
    true,
  ),
  // A lesson that consists of a virtue: "taught me patience", "learned to be more organised", "learned not to assume".
  shaped(
    'virtue',
    frame`
      \b${lessonOf}(?:\s+(?:me|us))?
      (?:\s+(?:a\s+lot|much|something|more|lots|so\s+much|a\s+great\s+deal|\w+ly))?(?:\s+about)?\s+
      (?:the\s+)?${adjectival}${virtueNouns}(?:\s*(?:,|and|or|&)\s*(?:\w+\s+)?\w+)*\s*
      (?:$|[.;!]|from\s+this|in\s+(?:this|the)|and\s+(?:how|that))
    `,
  ),
  shaped(
    'virtue',
    frame`
      \b${lessonOf}${lessonGap}(?:be|being|become|stay|remain)\s+
      (?:(?:more|less|very|so|always|even|a\s+bit|as|much|\w+ly)\s+)*
      (?:a\s+(?:better|good|stronger)\s+\w+|${virtueAdjectives})\b
    `,
  ),
  shaped(
    'virtue',
    frame`
      \b(?:
        learn(?:ed|t)?|taught\s+me|reminded\s+me|showed\s+me|know\s+now|now\s+know|lesson\s+(?:is|was)|
        realised|realized|helped\s+me
      )${lessonGap}(?:(?:always|never|not|only|really|better|rather|how|when)\s+)*(?:to\s+)?
      (?:(?:always|never|not|better|really|properly)\s+)*${virtueVerbs}\b
      (?=
        \s*(?:
          ${virtuousEnds}|$|[.,;!]|and\b|&|your\b|people\b|others?\b|more\b|better\b|well\b|early\b|
          earlier\b|difficult\b|challenging\b|conflicts?\b|change\b|\w+ly\b|when\b|things\b|first\b|
          things?\b|hard\b
        )
      )
    `,
  ),
  // Duties of everybody: "you always have to stay calm", "one should double check everything".
  shaped(
    'saying',
    frame`
      \b${generalPerson}(?:\s+(?:always|never|also|really|just|simply))*\s+${duty}
      (?:\s+(?:always|never|also|really|just|simply|not|only|be\s+able\s+to|to))*\s+
      (?:
        ${generalFeats}
        |${virtueVerbs}
        |be\s+(?:(?:more|very|always|a\s+bit)\s+)*(?:${virtueAdjectives}|honest|yourself|there|open)
      )\b
    `,
  ),
  shaped(
    'saying',
    frame`
      \bit\s+(?:always\s+|really\s+)?pays\s+(?:off\s+)?to\b
      |\bmove\s+mountains\b
      |^\W*(?:(?:also|and|i\s+learn(?:ed|t)|so|that)\s+)*(?:done|early|honest|less|open|prevention|simpler?|slow|small|together)\s+is\s+
      (?:(?:always|almost\s+always|often|sometimes|usually)\s+)?(?:beautiful|best|better|easier|king|key|more|safer)\b(?!\s+(?:here|in|on|to|for|at|than)\b)
      |\b(?:everyone|everybody|one|people|we|you)\s+(?:(?:always|simply|really|just|also)\s+)*needs?\s+(?:to\s+have\s+)?an?\s+
      (?:back-?\s?up(?:\s+plan)?|plan\s+b|second\s+plan|thick\s+skin|good\s+team|open\s+mind|positive\s+attitude)\b
      |\b(?:one|people|we|you)\s+(?:can(?:not|'t|t)|can\s+never|will\s+never)\s+(?:please|satisfy)\s+every\s?(?:one|body)\b
      |\bfeedback\s+is\s+a\s+gift\b
      |\b(?:everyone|everybody|one|people|we|you)\s+(?:should|must|have\s+to|has\s+to|need\s+to|needs\s+to|ought\s+to)\s+
      (?:(?:always|never|first|really|also)\s+)*(?:
        look\s+(?:behind\s+the\s+\w+|beyond\s+the\s+\w+|twice|deeper|closer|at\s+the\s+(?:big|bigger|whole)\s+picture)
        |dig\s+deeper|read\s+between\s+the\s+lines|have\s+a\s+plan\s+b|expect\s+the\s+unexpected|question\s+everything
        |trust\s+(?:the\s+(?:numbers|data)|your\s+gut)|listen\s+to\s+both\s+sides|see\s+both\s+sides
      )\b
      |\b(?:good|great)\s+things\s+happen\b
      |\byou\s+live\s+and\s+(?:you\s+)?learn\b
      |\blive\s+and\s+learn\b
      |\bjudge\s+a\s+book\b
      |\btwo\s+heads\s+(?:are|know|think|is)\b
      |\bgo\s+for\s+it\b
      |\bwake-?\s?up\s+call\b
      |\bwhere\s+there(?:'s|\s+is)\s+a\s+will\b
      |\btake\s+(?:\w+\s+)?one\s+(?:step|day)\s+at\s+a\s+time\b
      |\beverything\s+happens\s+for\s+a\s+reason\b
      |\bno\s+pain,?\s+no\s+gain\b
      |\bthe\s+early\s+bird\b
      |\bactions\s+speak\s+louder\b
      |\bstronger\s+together\b
      |\bslow(?:ly)?\s+(?:and|but)\s+stead(?:y|ily)\b
      |\beasier\s+said\s+than\s+done\b
      |\ball's\s+well\b
      |\bhindsight\s+is\b
      |\bfollow\s+your\s+\w+\b
      |\bdo\s+what\s+you\s+love\b
      |\ba\s+(?:problem|trouble)\s+shared\b
      |\bcomes?\s+before\s+(?:speed|profit|quantity|everything)\b
      |\bgets?\s+you\s+(?:further|far|nowhere|everywhere|there)\b
      |\bmistakes\s+(?:do\s+)?happen\b
      |\b(?:everyone|everybody|we\s+all)\s+makes?\s+mistakes\b
      |\bmistakes\s+are\s+(?:there|part|made|human|normal|an?\s+(?:chance|opportunity)|opportunities)\b
      |\blearn(?:ed|t)?\s+from\s+(?:my|your|our|one's|the|his|her|their)\s+mistakes\b
      |\bonly\s+as\s+(?:strong|good|fast)\s+as\b
      |\b(?:good|great)\s+things\s+(?:take|need)\s+time\b
      |\b(?:you|we|one)\s+(?:can\s+|always\s+|often\s+)*(?:learns?|grows?)\s+(?:the\s+)?
      (?:more|most|best|a\s+lot)\s+(?:from|by|through|in|when)\b
      |\bpractice\s+makes\s+perfect\b
      |\bnever\s+give\s+up\b
      |\bwith\s+(?:the\s+right|an?\s+good|an?\s+great|good|great|strong)\s+(?:team|people|colleagues)(?:\s+(?:at|by|on|around)\s+\w+(?:\s+side)?)?\s+(?:you|we|one)\s+can\s+(?:achieve|do|manage|reach|solve)\s+(?:anything|everything|a\s+lot)\b
      |\bhonesty\s+is\s+the\s+best\b
      |\bgo(?:ing)?\s+the\s+extra\s+mile\b
      |\bout(?:side)?\s+(?:of\s+)?the\s+box\b
      |\bthere\s+is\s+no\s+i\s+in\s+team\b
      |\b(?:alone|together)\s+we\s+(?:can|are)\b
      |\btogether\s+(?:everyone|we\s+achieve)\b
      |\bdream\s+work\b
      |\b(?:customer|guest|client|patient)\s+
      (?:is\s+always\s+(?:right|king)|is\s+(?:always\s+)?king|(?:always\s+)?comes\s+first)\b
      |\bwithout\s+(?:trust|communication|teamwork|respect|planning)\s+
      (?:nothing|no\s+\w+|everything|it|you|we)\b
      |\brome\s+was
      |\bprevention\s+is\s+better
      |\bbetter\s+safe\s+than\s+sorry\b
      |\bless\s+is\s+more\b
      |\bevery\s+(?:problem|failure|mistake|challenge|crisis)\s+(?:is|has)\s+(?:an?|its)\s+
      (?:opportunity|chance|solution|lesson)
    `,
  ),
  shaped(
    'saying',
    frame`
      (?:^|[.;:,–—-]\s*|\bso\s+|\b(?:is|was|me|learned|learnt|lesson|that)\s*[:,]?\s+)(?:to\s+)?
      (?:always|never)\s+(?:underestimate|forget|assume|${virtueVerbs}|be\s+(?:\w+\s+)?${virtueAdjectives})
      \b(?:
        \s+(?:
          the\s+(?:power|importance|value)\s+of\s+\w+|(?:to\s+)?your\s+\w+|before\s+you\s+\w+(?:\s+out)?|
          people|anything|everything
        )
      )?
    `,
    true,
  ),
  shaped(
    'saying',
    frame`
      ^\W*(?:and\s+|also\s+|so\s+)*(?:
        stay\s+(?:calm|positive|humble|focused|flexible)
        |trust\s+(?:people|your\s+\w+|the\s+process)
        |communicate
        |listen(?:\s+to)?
        |plan\s+(?:ahead|better|early)
        |believe\s+in
        |work\s+hard
        |be\s+(?:patient|proactive|flexible|honest|prepared|yourself|open)
      )\b[^.]{0,40}\W*$
    `,
    true,
  ),
  shaped(
    'virtue',
    frame`
      ^\W*(?:(?:and|also|mainly|basically|above\s+all|definitely|clearly|just|lesson|learning)\W+)*
      (?:${adjectival}${virtueNouns})(?:\s*(?:,\s*)?(?:and|&|or|,)\s*${adjectival}${virtueNouns}){0,5}\s*
      (?:[.,!]|$)
    `,
    true,
  ),
  // Promises without a step: "I would communicate better", "I'd be more proactive", "start earlier".
  shaped(
    'promise',
    frame`
      \b${promise}\s+(?:be|been|become)\s+(?:(?:even|much|a\s+(?:bit|lot)|far|way|\w+ly)\s+)*
      (?:more\s+|less\s+|better\s+|as\s+)(?:\w+ly\s+)?
      (?:${virtueAdjectives}|organi[sz]ed|informed|prepared|involved|at\s+\w+ing)\b
    `,
  ),
  shaped(
    'promise',
    frame`
      \b${promise}\s+${genericDoing}${few}\s+
      ${fromBetter}\b(?!\s+(?:than\s+\d|accurate|precise\s+\w+\s+from))
    `,
  ),
  shaped(
    'promise',
    frame`
      \b${promise}\s+(?:
        have\s+|keep\s+|ensure\s+|need\s+|use\s+|show\s+|build\s+|get\s+|had\s+|shown?\s+|do\s+|apply\s+|
        put\s+|make\s+
      )(?:a\s+)?(?:much\s+)?(?:better|more|clearer|closer|improved|stronger|good)\s+(?:and\s+\w+er\s+)?
      (?:${virtueNouns}|overview|contact|time|effort|planning|eye)\b
    `,
  ),
  shaped(
    'promise',
    frame`
      \b${promise}\s+(?:keep|have|put)\s+(?:an?\s+)?(?:closer|better|more)\s+(?:eye|watch|attention|focus)
      \s+(?:on|to)\s+(?:things|it|everything|this|that|people|details)\b
    `,
  ),
  shaped(
    'promise',
    frame`
      \b${promise}\s+(?:search|seek|look|aim|go|strive|establish|maintain|build|have|keep|get)\s+(?:for\s+)?
      (?:an?\s+)?(?:even\s+|much\s+)?(?:closer|better|stronger|clearer|tighter|deeper|more\s+\w+|earlier)\s+
      (?:
        contact|exchange|cooperation|communication|collaboration|relationship|alignment|connection|dialogue|
        balance|understanding|support
      )\b
    `,
  ),
  shaped(
    'promise',
    frame`
      \b${promise}\s+(?:keep|kept|make\s+sure\s+(?:to\s+keep\s+)?)\s*(?:\S+\s+){1,5}?
      (?:
        better\s+informed|informed(?:\s+(?:more|better|earlier))?|in\s+the\s+loop|up\s+to\s+date|updated|
        involved|posted|on\s+board
      )\b
    `,
  ),
  shaped(
    'promise',
    frame`\b${promise}\s+(?:always\s+)?${promisedDeeds}\b(?!\s+(?:every|each|with\s+a|against))`,
  ),
  shaped(
    'promise',
    frame`
      ^\W*(?:
        (?:
          next\s+time|in\s+(?:the\s+)?future|going\s+forward|maybe|just|probably|definitely|simply|yes|well|
          so
        )\W+
      )*(?:
        communicat(?:e|ing)|plan(?:ning)?|test(?:ing)?|prepar(?:e|ing)|start(?:ing)?|ask(?:ing)?|
        listen(?:ing)?|involv(?:e|ing)
      )(?:\s+\w+){0,4}?\s+(?:better|more|earlier|sooner)\b
    `,
    true,
  ),
  shaped(
    'promise',
    frame`
      \b(?:improve|work\s+on|develop|strengthen|get\s+better\s+at)\s+(?:(?:is|was|would\s+be|:)\s+)?
      (?:definitely\s+)?(?:my|our)\s+(?:own\s+)?(?:\w+\s+)?(?:${virtueNouns}|skills?)\b
    `,
  ),
  // Proverbs in the general present.
  shaped(
    'saying',
    frame`
      \bit(?:'s|\s+is|\s+was)\s+(?:always\s+|often\s+|sometimes\s+|much\s+|usually\s+)*better\s+to\s+
      (?:\w+\s+){1,5}?than\b(?:\s+to\s+\w+)?
    `,
    true,
  ),
  shaped(
    'saying',
    frame`
      \b(?:every|each|no\s+two)\s+(?:
        person|human(?:\s+being)?|customer|client|patient|child|student|pupil|team|situation|problem|
        project|people|customers|patients|day
      )\s+(?:is|are|has|have)\s+(?:\w+\s+)?
      (?:different|unique|important|special|alike|the\s+same|valuable)\b
    `,
    true,
  ),
  shaped('saying', "^\\W*(?:and\\s+|so\\s+|also\\s+)?(?:never|always)(?:\\s+[\\w'-]+){1,7}\\W*$", true),
  shaped(
    'saying',
    frame`
      \b(?:sometimes|in\s+life|at\s+work|in\s+a\s+team)\s*,?\s+(?:you|one|we|it)\s+(?:just\s+)?
      (?:${duty}|pays|helps)\s+(?:to\s+)?\w+(?:\s+\w+){0,3}
    `,
    true,
  ),
  shaped(
    'saying',
    frame`
      \b${generalPerson}\s+(?:always\s+|just\s+|also\s+|sometimes\s+|never\s+)*${duty}\s+
      (?:always\s+|just\s+)?${generalDuties}\b
    `,
  ),
  // Growth of the person.
  shaped(
    'growth',
    frame`
      \bi\s+(?:can|am\s+able\s+to|am\s+capable\s+of|could)\s+(?:also\s+|really\s+|even\s+)?
      (?:work\w*|handl\w+|deal\w*|cop\w+|perform\w*|manag\w+|stay\w*|function\w*|do)\s+(?:\w+\s+){0,3}?
      (?:pressure|stress|difficult|calm|anything|challenges?|conflicts?|hard\s+things)\b
    `,
  ),
  shaped(
    'growth',
    frame`
      \b(?:came|come|emerged|walked|went)\s+(?:out|away)\s+(?:of\s+(?:it|this|that)\s+)?(?:as\s+)?
      (?:an?\s+)?(?:much\s+|even\s+)?(?:stronger|better|wiser|more\s+\w+)(?:\s+(?:person|leader|\w+er))?
    `,
  ),
  shaped(
    'growth',
    frame`
      \b(?:challenging|rewarding|difficult|tough|hard|intense|stressful)\s*,?\s+(?:but|yet|and)\s+
      (?:\w+ly\s+|very\s+)?
      (?:rewarding|valuable|good|great|useful|instructive|educational|enriching|challenging)\s+
      (?:learning\s+)?(?:experience|time|lesson|journey|project)\b
      |\b(?:taught|showed)\s+me\s+(?:a\s+lot|so\s+much|much|lots|many\s+things)\b
    `,
  ),
  shaped(
    'growth',
    frame`
      \b(?:made|makes|turned|turn|helped|shaped|let)\s+me\s+
      (?:into\s+|become\s+|be\s+|grow\s+(?:as|into)\s+)?(?:an?\s+)?
      (?:much\s+|far\s+|even\s+|way\s+|\w+ly\s+)*(?:
        better|stronger|more\s+\w+|wiser|braver|tougher|who\s+i\s+am|grow
      )\b(?:
        \s+(?:and\s+(?:more\s+)?\w+\s+)?(?:
          person|leader|engineer|nurse|teacher|manager|professional|developer|communicator|listener|
          team\s+player|version\s+of\s+myself
        )
        |\s+as\s+an?\s+\w+
      )?
    `,
  ),
  shaped(
    'growth',
    frame`
      \b(?:i|have|i've)\s+(?:\w+ly\s+)?(?:became|become|turned\s+into|am\s+now|am\s+today|grew\s+into)\s+
      (?:an?\s+)?(?:much\s+|far\s+|even\s+|now\s+|\w+ly\s+)*(?:better|stronger|wiser|tougher|more\s+\w+)
      (?:\s+\w+)?
    `,
  ),
  shaped(
    'growth',
    frame`
      \b(?:i|i've)\s+(?:have\s+|really\s+|also\s+)*(?:grew|grown|matured|developed|improved|evolved)\s+
      (?:(?:a\s+lot|so\s+much|much|really|\w+ly)\s+)*${grownParts}\b
    `,
  ),
  shaped(
    'growth',
    frame`
      \b(?:learn(?:ed|t)|taught\s+me|gained|take\s+away|took\s+away)\s+
      ${gains}\b(?!\s+(?:about\s+(?:how\s+the|the)|on\s+how))
      |\b(?:learning|valuable|eye-?opening|great|important|enriching|good|amazing)\s+(?:learning\s+)?
      (?:experience|lesson|opportunity)\b
      |\btook\s+(?:so\s+much|a\s+lot|much|lots)\s+(?:away\s+)?from\s+(?:it|this|that)\b
      |\b(?:valuable|great|intense|important|instructive|wonderful)\s+
      time\b[^.]{0,30}\b(?:grew|learn\w*|grown)\b
      |\bopened\s+my\s+eyes\b
      |\beye-?opener\b
      |\b(?:out\s+of|left|leave|outside)\s+(?:of\s+)?my\s+comfort\s+zone\b
      |\b(?:become|became|am|i'm|feel|felt|been)\s+(?:now\s+)?(?:(?:much|a\s+lot|far|way|\w+ly)\s+)*more\s+
      (?:
        confident|self-?confident|patient|careful|mature|resilient|organi[sz]ed|proactive|open|empathetic|
        assertive|aware
      )\b
    `,
  ),
  shaped(
    'nothing',
    frame`
      \b(?:would\s+not|wouldn'?t|would\s+never|'d\s+not|'d\s+never)\s+(?:really\s+|actually\s+)?
      (?:change|do)\s+(?:anything|a\s+thing|much|a\s+lot)(?:\s+differently)?
      |\b(?:would|'d|will)\s+(?:probably\s+|definitely\s+|certainly\s+|\w+ly\s+)?do\s+
      (?:it|everything|it\s+all|exactly|all\s+of\s+it|things|the)\s+(?:(?:all|again|exactly|in|just)\s+)*
      (?:the\s+)?(?:very\s+|exact\s+)?same(?:\s+(?:way|again|thing))?
      |\bnot\s+a\s+(?:single\s+)?thing\b
      |\bnothing\s+(?:i\s+would|i'd)\s+(?:change|do\s+differently)
      |\bi(?:'m|m|\s+am|\s+was)\s+(?:\w+\s+){0,2}?(?:happy|satisfied|content|pleased|fine|proud)\s+
      (?:with|of|about)\s+(?:how|what|the\s+way)\s+(?:i|it|we|things)\b
      |\b(?:honestly|really|frankly)?\s*,?\s*nothing\s*,?\s+(?:it\s+went|everything\s+went|i\s+(?:did|am))
    `,
  ),
];
const plainParticulars = anyOf(`
  broke_(?:down_)?(?:because|where|when) but_(?:what|the_(?:thing|problem|gap))
  each_(?:morning|evening|shift|week|monday|friday) every_(?:mon|tues|wednes|thurs|fri|satur|sun)day
  failed_because in_week_\\w+ in_writing instead_of is_a_nice_word is_no_plan is_not_a_plan is_only_a_word
  not_the_(?:point|problem|cause) on_day_\\w+ once_a_\\w+ rather_than through_(?:the|a|an|our)_\\w+ via_\\w+
  wasn't_the_(?:point|problem|cause) what_(?:really_)?(?:changed|helped|counted|was_missing|was_not_there)
`);
const particulars = frame`
  (?:
    by\s+(?:
      asking|adding|putting|writing|setting|having|giving|sharing|showing|sending|running|using|splitting|
      moving|booking|inviting
    )
    |so\s+(?:that\s+)?(?:now\s+)?i\s+(?:now\s+)?
    (?:have|use|keep|write|ask|send|added|built|put|made|set|wrote|started|introduced)
    |${plainParticulars}
  )
`;
/** What ties a lesson to this story: a number, a means, a cause in the work. */
export const tied = pattern`
  \b(?:
    ${particulars}
    |i\s+now\s+(?!
      know|understand|see|reali[sz]e|am|feel|believe|think|try|communicate|listen|always|appreciate|value|
      have\s+more
    )
    |(?:planning|communicat\w+|listening|teamwork|patience|trust|care)\b[^.;]{0,30}?\bmeans\s+(?:an?|the)
  )\b
`;
const growthObjects = anyOf(`
  \\w+ing a_(?:\\w+_)?(?:team|leader|problem|person|manager|plan|mistake|good_\\w+) anything challenges?
  communication every_\\w+ everybody everyone failure honesty if_(?:you|we|one|everyone) it'?s it_is leaders?
  leadership life mistakes no_one nobody nothing one patience people problems? quality success teams? there's
  there_is trust we when_(?:you|we|one|everyone|people) you
`);
/** How a lesson, a promise, a growth or a truth begins. */
export const lessons: readonly (readonly [Cause, RegExp])[] = [
  [
    'virtue',
    pattern`
      \b(?:
        i(?:'ve|\s+have)?\s+(?:\w+\s+){0,2}?(?:
          learn(?:ed|t)|reali[sz]ed?|understood|understand|discovered|know\s+now|now\s+know|found\s+out|saw|
          see\s+now|appreciate|remember
        )
        |(?:taught|showed|shown|reminded|confirmed|made\s+me\s+(?:see|reali[sz]e))\s*(?:me|us|to\s+me)?
        |lessons?
        |take-?aways?
        |insight
        |confirm(?:s|ed|ation)
        |shows
        |(?:took|take)\s+(?:with\s+me|from|away)
      )\b(?!\s+(?:it\b|this\b|her\b|him\b|them\b))
    `,
  ],
  [
    'promise',
    pattern`
      \b(?:
        i\s*(?:'d|'ll|would|will|want\s+to|need\s+to|have\s+to|must|try\s+to|can|shall)\b
        |next\s+time
        |in\s+(?:the\s+)?future
        |from\s+now\s+on
        |going\s+forward
        |^\W*(?:probably|maybe|perhaps|just|simply|definitely)\s+(?:to\s+)?
        (?:
          communicate|ask|plan|listen|start|prepare|involve|share|take|be|try|work|talk|focus|trust|delegate
        )\b
      )
    `,
  ],
  [
    'growth',
    pattern`
      \bi\s*(?:'m|am|can|feel|became|become|grew|have\s+become|have\s+grown|'ve\s+become|'ve\s+grown)\s+
      (?:now\s+|also\s+|really\s+|much\s+|\w+ly\s+)*(?:
        a\s+(?:\w+\s+)?(?:person|leader|communicator|listener|professional)
        |better
        |stronger
        |more\s+\w+
        |good\s+(?:at|in)
        |able
        |capable
      )\b
      |\b(?:strengthened|improved|developed|sharpened|built|boosted|increased|made)\s+(?:my|me)\b
    `,
  ],
  [
    'saying',
    pattern`
      ^\W*(?:
        (?:
          and|so|also|for\s+me|to\s+me|in\s+the\s+end|after\s+all|at\s+the\s+end|sometimes|in\s+life|because
        )\W+
      )*${growthObjects}\b(?!
        [^.]*\b(?:
          was|were|did|had|said|told|went|came|knew|thought|wanted|asked|took|got|made|gave|found|became|
          felt|i
        )\b
      )
    `,
  ],
];
export const truthVerbs = pattern`\b(?:is|are|'s|makes?|helps?|gives?|means?|brings?|builds?|saves?|solves?|must|should|needs?|have\s+to)\b`;
export const virtue = pattern`
  \b(?:
    ${virtueNouns}
    |listening
    |leadership
    |relations?(?:hip)?s?
    |people
    |respect
    |listen
    |(?:be|being)\s+(?:an?\s+)?(?:\w+\s+)?(?:${virtueAdjectives}|team\s+player)
  )\b
`;
export const lessonVerbs = pattern`
  ^(?:
    learn|realise|realize|understand|know|see|think|believe|find|feel|teach|show|remind|say|take|understood
  )$
`;
export const lessonTalk = pattern`
  \b(?:
    is|are|matters?|counts?|pays\s+off|always|never|learn\w*|lesson|takeaway|taught|reali[sz]ed|next\s+time|
    future
  )\b
`;
