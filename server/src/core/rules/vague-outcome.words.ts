/**
 * Words of moods, qualities and praise with which outcomes are painted instead of measured.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

/** How people felt. */
export const moods = anyOf(`
  all_smiles amazed appreciative at_ease at_peace calmer charmed cheered cheerful chuffed comfortable
  complimentary confident content contented delighted ecstatic encouraged enthusiastic excited fond_of
  full_of_praise glad good_about grateful happier happy impressed in_good_spirits joyful motivated
  on_cloud_nine over_the_moon overjoyed pleased positive_about proud reassured relaxed relieved satisfied
  stoked thankful thrilled
`);

const plainQualities = anyOf(`
  a_breeze a_lot_better all_right alright amazing appreciated awesome back_on_track balanced beautiful
  beneficial best better better_off brilliant calmer cleaner clearer customer_friendly easier easy_to_use
  effective efficient enjoyable excellent fantastic faster favou?rable fine first[-\\s]class friendlier
  friendly fruitful good gorgeous great happier harmonious healthier healthy helpful impressive improved
  in_a_(?:much\\s+)?(?:better|good)_place in_order like_clockwork lovely memorable modern
  more_than_(?:good|okay|ok|satisfactory|satisfying|welcome|worth_it) much_improved nice nicer ok okay
  on_track outstanding perfect perfectly pleasant pleasanter positive productive professional quicker reliable
  remarkable rewarding safer satisfactory satisfying simpler smooth smoother solid sorted stable stronger
  successful superb tidier tidy top_notch under_control unforgettable up_and_running useful user_friendly
  valuable well well_received wonderful worth_(?:all_)?(?:the|every|my|our)_\\w+ worth_it worthwhile
`);

/** How something is said to be, without saying how that shows. */
export const qualities = frame`
  (?:
    in\s+(?:much\s+|far\s+|a\s+much\s+|very\s+)?(?:better|good|great)\s+(?:shape|order|place|hands)
    |${plainQualities}
  )
`;

export const manner = anyOf(`
  (?:like|as|the_way)_(?:it|they)_(?:should|is_supposed_to|are_supposed_to|was_meant_to) according_to_plan
  all_right alright amazingly as_expected as_planned beautifully better brilliantly easier effectively
  efficiently excellently fantastically faster fine flawlessly good great
  like_(?:a_)?(?:clockwork|(?:well-oiled\\s+)?machine|charm|dream|swiss_watch|butter) more_efficiently nice
  nicely ok okay perfectly properly smoother smoothly successfully superbly to_plan up well
  without_(?:any\\s+)?(?:a\\s+)?(?:problems?|hitch(?:es)?|issues?|trouble) wonderfully
`);

export const successes = anyOf(`
  accomplishment achievement blessing delight highlight hit improvement improvements joy
  milestone pleasure positive_change relief step_forward step_in_the_right_direction success
  success_stor(?:y|ies) successes triumph victory win win-win winner wins
`);

/** Nouns that are vague together with one of the words of praise. */
export const receptions = anyOf(`
  appraisals? atmosphere changes? collaboration comments? conclusion cooperation days? effects? end ending
  evaluations? evenings? experiences? feedbacks? finish handover impacts? impressions? influence job launch
  marks? meal months? mood opening outcomes? quarter ratings? reactions? reception relations? relationships? reputation
  responses? results? reviews? season spirits? start stay team(?:work)? testimonials? things? time transition trip
  vibe visit weekends? weeks? words? work years?
`);
export const praiseAdjectives = anyOf(`
  amazing awesome best better big brilliant encouraging enormous excellent fantastic favou?rable fine flawless
  glowing good great happy huge kind lasting lovely major massive nice outstanding pleasant positive real
  satisfying significant smooth strong successful superb tremendous warm wonderful worthwhile
`);

/** Abstract things that "improve" without anybody seeing what changed. */
export const abstractThings = anyOf(`
  atmosphere attitude behaviou?r care climate co-operation collaboration comfort communications? confidence
  cooperation coordination culture customer_experience discipline efficiency engagement environment everything
  experience flow image it life lives loyalty mood morale motivation operations? organi[sz]ation
  patient_experience performance process processes productivity quality rapport relations? relationships?
  reliability reputation safety satisfaction service service_levels? situation spirits? stability standards?
  teamwork that things this transparency trust understanding user_experience vibe visibility well-?being
  work_life workflows? workload
`);

export const problems = anyOf(`
  bugs? case challenges? complaints? concerns? conflicts? crisis difficult(?:y|ies) disputes? errors? fault
  incident issues? matters? misunderstandings? outage problems? situation tensions? trouble
`);

/** Verbs of praise with somebody else as the subject. */
export const praising = setOf(`
  admire adore applaud appreciate cherish commend compliment congratulate enjoy like love praise respect thank
  value welcome
`);

export const stateVerbs = setOf(`
  appear be become come end feel get grow keep leave look prove remain seem sound stay turn
`);
export const courseVerbs = setOf(`
  act behave collaborate come communicate cooperate develop do end finish flow function go interact operate
  pan perform play proceed progress run turn work
`);
export const improvingVerbs = setOf(`
  better boost brighten ease elevate enhance improve increase lift optimise optimize raise simplify streamline
  strengthen
`);

/** Verbs that tell of moods, being and talking: a clause with one of them is no observable change. */
export const softVerbs = setOf(`
  accept achieve acknowledge admire agree appear applaud appreciate be become believe benefit call calm care
  celebrate change cheer clap collaborate come commend comment communicate complain complete compliment
  concern congratulate consider cooperate count delight deliver describe do earn encourage end enjoy exceed
  expect express feel find finish fix flow gain get go grow handle happen have hear help hope impress improve
  inspire involve keep know laugh learn leave let like look love make manage matter mean meet mention motivate
  need notice pay perform please praise reach react realise realize receive recognise recognize recommend
  relax remain remember resolve respect respond run satisfy say see seem settle show smile solve speak stay
  succeed support talk tell thank think trust try turn understand use value want welcome wish work
`);

/** Verbs that are an event even without an object. */
export const eventVerbs = setOf(`
  abolish adopt apply award begin book buy cancel cease close copy double drop enrol enroll expand extend
  graduate halve hire include install invite join lift move open order pass pay pick print prolong promote
  publish quit re-order rebook remove renew reopen reorder repeat replace resign retire return reuse reverse
  roll scrap shut sign start stop strike subscribe switch transfer vanish waive withdraw
`);

/** Nouns after such a verb that make it no event: "gave good feedback", "left the table", "shook my hand". */
export const softObjects = setOf(`
  anything applause appreciation atmosphere benefit benefits communication compliment compliments confidence
  credit day days deadline difference efficiency effort efforts everybody everyone everything expectations
  experience eyes face feedback feedbacks feeling feelings goal goals gratitude hand hands happiness head her
  him impact impression issue issues it job joy kudos life lot me mood morale opinion opinions outcome
  performance praise problem problems project quality relationship relationships relief respect result results
  satisfaction sense situation smile smiles solution something success table target targets thanks them thing
  things thumbs time trust us value view way word words work
`);

const plainSolvedStates = anyOf(`
  (?:came|got|went|is|was|were|are)_(?:all_)?back_to_normal
  (?:could\\s*n(?:o|')?t|could_not)_stop_(?:smiling|thanking|praising)
  (?:could|can)_(?:finally_|all_)?breathe_(?:again|easier|freely) (?:did|does|done)_the_trick
  (?:has|have|had)_come_a_long_way (?:one|a_day|an?_(?:evening|night|event|show|trip|project))_to_remember
  (?:patted?|pat)_(?:me_)?on_the_(?:back|shoulder) (?:very|really|extremely|so)_well_received
  (?:went|goes|ran|works?)_like_(?:a_charm|clockwork|a_dream) all'?s?_well_that_ends_well bore_fruit
  came_out_of_it_(?:well|fine|stronger|better) fell_into_place happy_end(?:ing)? hit_the_(?:mark|spot)
  nothing_but_(?:praise|compliments|good_words|smiles) on_cloud_nine over_the_moon paid_dividends
  plain_sailing react(?:ed|s)_(?:very_|really_|so_|extremely_)*(?:positively|well|enthusiastically|warmly)
  thumbs_up took_to_(?:the|it|my|our)_(?:\\w+_){0,3}(?:straight_away|immediately|at_once|quickly|well)
  was_well_received won_(?:everyone|everybody|them_all|the_hearts)
`);
const solvedStates = frame`
  (?:
    (?:is|was|are|were|stands?|works?|moved)\s+(?:now\s+)?(?:on|to|at)\s+(?:an?\s+)?
    (?:completely\s+|totally\s+|whole\s+|much\s+)?
    (?:other|new|different|higher|better|another|next|good|solid|healthy)\s+
    (?:level|footing|track|page|terms|place|shape)
    |(?:walked|went|drove|sailed)\s+(?:away|home|out)\s+(?:an?\s+)?(?:very\s+)?
    (?:happy|satisfied|pleased|contented?)(?:\s+\w+)?
    |in\s+(?:an?\s+)?(?:way\s+|much\s+|far\s+|really\s+|very\s+)?(?:better|good|great|high|excellent)\s+
    (?:mood|spirits|hands)
    |a\s+(?:real\s+|true\s+|big\s+)?
    (?:win-win|step\s+forward|breath\s+of\s+fresh\s+air|relief\s+for\s+everyone)
    |${plainSolvedStates}
  )
`;

/** Pictures and set phrases for "it went well", each complete in itself. */
export const idioms = pattern`
  \b(?:
    ${solvedStates}
    |(?:brought|restored|created)\s+
    (?:calm|peace|harmony|clarity|stability|order|confidence|trust|transparency|structure)
    (?:\s+(?:to|in|into|back|between|for)\b)?
    |(?:the\s+)?(?:cooperation|collaboration|communication|teamwork|handover|interplay)\s+
    (?:with\s+(?:the\s+)?(?:[\w-]+\s+){1,3}?|between\s+[^.;!?]{3,30}\s+)?(?:works|worked|runs|functions|clicked)
    (?:\s+(?:now|well|again|fine))*(?=\s*(?:[.,;!]|$|and\b))
    |(?:very|quite),?\s+(?:very\s+)?well(?=\s*[.!]?\s*$)
  )\b
`;

const good = anyOf(`
  amazing awesome beautiful brilliant excellent fair fantastic fine good great happy kind lovely nice
  outstanding perfect pleasant positive satisfying successful superb warm wonderful workable
`);
const very = '(?:(?:very|really|so|such|quite|truly|extremely|pretty|more|much|all|only|a\\s+lot)\\s+)*';
const events = anyOf(`
  course day evening event handover inspection launch lesson meeting move night opening project season shift
  show trip visit weekend
`);
const moodNouns = anyOf(`
  anxiety appreciation atmosphere calm chaos clarity climate collaboration communication confidence conflicts?
  confusion control cooperation discipline flexibility friction frustration fun harmony joy misunderstandings?
  mood motivation order overview peace pressure quality respect satisfaction stress structure team_spirit
  teamwork tensions? transparency trust understanding worry
`);
const feltStates = anyOf(`
  appreciated at_home better good heard included listened_to respected safe safer secure seen supported
  taken_seriously understood valued welcome
`);
const praisedStates = anyOf(`
  better brilliant clear(?:er)? comfortable convenient easier excellent fair fantastic good great helpful
  interesting lovely nicer? perfect pleasant practical simpler super useful valuable
`);

/** Frames of mood and praise that need no reading of clauses: who was told what, what there is more of, what was found. */
export const vaguePhrases = new RegExp(
  `(?<![\\w-])(?:${[
    // What was said of the work.
    frame`
      (?:told|said|says|wrote|thinks?|found)\s+(?:to\s+)?(?:me\s+|us\s+)?(?:that\s+)?(?:i|we)\s+
      (?:had\s+|have\s+|'d\s+)?(?:did|done|handled|managed|solved)\s+(?:it\s+|this\s+|that\s+)?
      (?:${very}well|${very}(?:an?\s+)?${very}${good}\s+(?:job|work))
    `,
    frame`
      (?:it|this|that)\s+(?:helps?|helped|had\s+helped|has\s+helped)\s+
      (?:him|her|them|us|me|everyone|everybody)\s+(?:a\s+lot|very\s+much|greatly|enormously|so\s+much)
    `,
    frame`
      (?:with|got|had|received|heard)\s+(?:only\s+|some\s+|many\s+|a\s+lot\s+of\s+|lots\s+of\s+)?${very}
      (?:kind|nice|warm|good|positive|friendly)\s+(?:words|reactions?|comments?|feedback|echo)
    `,
    frame`
      (?:was|were|is|are|had\s+been)\s+(?:very\s+|really\s+|all\s+|quite\s+|so\s+|more\s+than\s+)+
      (?:satisfied|happy|pleased|content|enthusiastic|grateful)
      (?!\s+(?:to\b|with\s+the\s+(?:old|previous|first|former)))
      |to\s+(?:the\s+|my\s+|our\s+|his\s+|her\s+|their\s+)?(?:\w+\s+)?(?:full|complete|great|total|utmost)
      \s+satisfaction(?:\s+of\s+(?:the\s+)?\w+)?
    `,
    // How it went and ended.
    frame`
      (?:ended|parted|left|stayed|remained|became)\s+(?:up\s+)?(?:as\s+)?(?:good\s+|close\s+)?
      (?:friends|on\s+good\s+terms)
      |settled\s+in\s+(?:very\s+)?(?:nicely|well|quickly)
    `,
    frame`
      (?:it|this|that|everything|all|(?:the|our|my)\s+[\w-]+)\s+(?:all\s+)?(?:turned|worked|came|panned)\s+out\s+(?:all\s+)?
      (?:fine|well|okay|ok|good|great|right|for\s+the\s+best)
    `,
    frame`
      (?:was|is|were|became|has\s+become|have\s+become|had)\s+(?:for\s+[^.;!?]{2,40}?\s+)?(?:an?\s+)?${very}
      ${good}\s+(?:experience|one|ones|time|ending|memory|adventure|feeling|partnership|friendship)
      (?=\s*(?:$|[.,;!]|for|with|and|in|again|now|overall|altogether))
    `,
    frame`
      ${events}\s+(?:went|passed|ran|came|was)\s+(?:by\s+|off\s+|through\s+|over\s+)?
      (?:(?:completely|totally)\s+)?(?:
        without\s+(?:any\s+)?(?:big\s+|major\s+|further\s+)?
        (?:problems?|trouble|difficult\w+|incidents?|hitch\w*|stress)
        |problem-free
        |smoothly
        |well
      )
    `,
    frame`
      (?:problems?|issues?|conflicts?|difficult\w+|tensions?|trouble)\s+(?:does|do|is|are)(?:\s+not|n't|nt)
      \s+(?:exist|there|an?\s+(?:issue|topic|problem))\s+any\s?more
      |(?:that|it|this)\s+(?:is|was)\s+no\s+longer\s+an?\s+(?:problem|issue|topic)
    `,
    frame`
      (?:day|wedding|evening|event|party|deal|project|situation|christmas|season|trip)\s+was\s+
      (?:saved|rescued)
    `,
    `(?:worth|paid\\s+off\\s+for)\\s+(?:it|every\\w*)(?=\\s*(?:$|[.,;!]|for\\s+every))`,
    // What there is more and less of.
    frame`
      (?:is|was|there's|are|were|have|has|had|got|see|feel|brought|created|gave)\s+
      (?:us\s+|me\s+|everyone\s+|now\s+|also\s+|finally\s+)*
      (?:a\s+(?:lot|bit)\s+|much\s+|far\s+|clearly\s+|noticeably\s+)?
      (?:
        (?:more|greater|less|fewer|better)\s+(?:mutual\s+)?${moodNouns}
        |an?\s+(?:much\s+)?(?:better|clearer|good)\s+(?:
          overview|understanding|feeling|atmosphere|climate|mood|relationship|cooperation|structure|rhythm|
          flow
        )
      )
    `,
    frame`
      (?:had|having)\s+(?:a\s+lot\s+of\s+|so\s+much\s+|great\s+|much\s+|lots\s+of\s+)?fun
      |(?:is|was|are|makes?|made)\s+(?:a\s+lot\s+|much\s+)?more\s+fun
      |tears?\s+(?:of\s+(?:joy|happiness|relief)|in\s+(?:her|his|their)\s+eyes)
      |(?:big\s+|happy\s+|only\s+)smil\w+
      |happy\s+(?:faces|eyes)
    `,
    frame`
      (?:felt|feel|feels)\s+(?:now\s+|very\s+|really\s+|more\s+|much\s+|so\s+|again\s+)*${feltStates}
      (?=\s*(?:$|[.,;!]|now|again|and|with\s+us|by|for|after))
    `,
    frame`
      (?:noticed|notice|felt|saw|see|feel)\s+(?:the|a)\s+(?:\w+\s+)?(?:difference|improvement|change)
      (?=\s*(?:$|[.,;!]|right|immediately|at\s+once|straight|soon|quickly))
    `,
    // What was found and made.
    frame`
      (?:found|reached|came\s+to|have|had|got|achieved|made|it\s+was|was|is)\s+(?:in\s+the\s+end\s+)?
      (?:an?\s+)?${very}${good}\s+
      (?:solution|compromise|agreement|way|balance|progress|result|outcome|conclusion)
      (?=
        \s*(?:
          $|[.,;!]|for\s+(?:every|all|both|the|us)|together|and|in\s+the|at\s+the|that\s+(?:every|all|both)
        )
      )
      |(?:solution|compromise|result|agreement|outcome)\s+(?:that\s+|which\s+|with\s+which\s+)?
      (?:every(?:one|body)|all(?:\s+of\s+us)?|both(?:\s+\w+)?|we\s+all)\s+
      (?:could\s+|can\s+|were\s+|was\s+)?
      (?:live\s+with|happy\s+with|accept|satisfied\s+with|agree\s+(?:on|with))
    `,
    frame`(?:real|true|great|big|much|clear|added|extra)\s+(?:added\s+)?value(?=\s+(?:to|for)\b|\s*[.,;!]|\s*$)`,
    frame`
      (?:found|find|finds|consider(?:ed|s)?|rated)\s+
      (?:it|this|that|the\s+(?:new\s+)?[\w-]+(?:\s+[\w-]+)?|my\s+\w+|our\s+\w+)\s+${very}${praisedStates}
      (?=\s*(?:$|[.,;!]|than|and|now|for|to\s+(?:use|work|read)))
    `,
    frame`
      (?:i|we|everyone|everybody|people|all\s+of\s+us|(?:the|my|our)\s+(?:whole\s+)?(?:team|group|class|staff|crew))\s+
      (?:all\s+|also\s+|really\s+|have\s+|has\s+|had\s+)*(?:learned|learnt|gained|took\s+away)\s+
      (?:a\s+(?:lot|great\s+deal)|so\s+much|something|many\s+things|a\s+thing\s+or\s+two)
      (?=\s*(?:$|[.,;!]|from|together|as\s+a|and|along|during|in\s+the\s+process))(?:\s+as\s+a\s+\w+)?
    `,
    frame`
      (?:came|went|left|walked|got)\s+(?:away|home|out|off)?\s*with\s+(?:an?\s+)?${very}${good}\s+
      (?:impressions?|feelings?|opinion|memories|experience)
      |(?:left|made|makes|leaves)\s+(?:an?\s+)?${very}(?:${good}|lasting|strong)\s+impression
    `,
    frame`
      turned\s+out\s+(?:to\s+be\s+)?(?:an?|the)\s+${very}(?:${good}|right|best|wise|smart)\s+
      (?:solution|decision|idea|choice|investment|move|thing|step)
      |an?\s+(?:much\s+|far\s+)?(?:nicer|better|happier|friendlier|calmer|great|good|pleasant|lovely)\s+
      place(?:\s+to\s+(?:work|be|live|learn|stay))?
      |(?:end(?:ed|s)?|finish(?:ed)?|clos(?:ed|es))\s+on\s+an?\s+(?:very\s+)?
      (?:good|positive|high|happy|friendly|nice)\s+note
    `,
    frame`
      (?:helped|helps)\s+(?:the|our|my)\s+(?:\w+\s+)?(?:shop|company|business|team|school|ward|department|firm|club|group)
      \s+(?:to\s+)?(?:grow|improve|succeed|develop|thrive|get\s+better|move\s+forward)
      |(?:things|everything|it\s+all|tempers|emotions|the\s+(?:situation|mood|waves))\s+(?:has\s+|have\s+|had\s+|then\s+|finally\s+)*
      (?:calmed|cooled|settled)\s+down
    `,
    frame`
      (?:team|group|class|staff|colleagues|departments|families|crew|we)\s+
      (?:has\s+|have\s+|had\s+|all\s+|really\s+)*(?:gr[eo]wn?|came|come|moved|pulled)\s+(?:closer\s+)?
      together(?:\s+as\s+a\s+team)?
    `,
    frame`
      (?:understand|understands|know|like|respect|trust|trusts|accept|support|treat)\s+
      (?:each\s+other|one\s+another|me|us)\s+(?:much\s+|a\s+lot\s+|even\s+|far\s+)?(?:better|more)
      (?=\s*(?:$|[.,;!]|now|than))
      |(?:get|gets|got|getting)\s+(?:along|on)\s+(?:much\s+)?(?:well|better|fine|again|great)
      |(?:loves?|loved|likes?|liked|enjoys?|enjoyed|seem\s+to\s+(?:like|love|enjoy))\s+
      (?:it|the\s+(?:new\s+)?\w+)(?=\s*(?:$|[.!]))
    `,
  ].join('|')})(?![\\w-])`,
  'u',
);

/** "Considerably faster", "tons of time", "a huge improvement in attendance": what lacks is the size, which `unquantified-claim` asks for. */
export const ofSize = pattern`
  \b(?:
    much|way|far|a\s+lot|lots|so\s+much|considerabl[ey]|significantly|substantially|drastically|
    dramatically|noticeably|massively|vastly
  )\s+(?:faster|quicker|slower|shorter|longer|lower|higher|cheaper|smaller|larger|fewer)\b
  |\b(?:considerably|significantly|substantially|drastically|dramatically|noticeably|massively|vastly)\s+
  better\b
  |\b(?:way|far|considerably|significantly|substantially|drastically|dramatically)\s+more\s+
  (?:reliable|stable|accurate|precise|often|frequent)\b
  |\bsav(?:ed|es|ing|e)\s+(?:\w+\s+){0,2}?(?:
    lots?\s+of|tons\s+of|loads\s+of|heaps\s+of|plenty\s+of|so\s+much|much|
    an?\s+(?:huge|big|large)\s+amount\s+of
  )\s+(?:\w+\s+)?(?:time|money|hours|work|paper|fuel|energy|trouble|hassle)\b
  |^(?:a\s+lot\s+of|lots\s+of|plenty\s+of|tons\s+of|loads\s+of)\s+(?:\w+\s+)?\w+s\s+(?:\w+\s+)?thanked\b
  |\b(?:huge|big|massive|great|significant|dramatic|substantial|considerable|drastic|enormous)\s+
  (?:improvement|reduction|increase|drop|decrease|saving|rise|gain|growth)s?\s+(?:in|of)\s+
  (?!
    the\s+(?:team|mood|relation|atmosphere|communication|cooperation)
    |morale
    |communication
    |mood
    |quality
    |cooperation
  )\w+
`;

const adverb = anyOf(`
  \\w+ly a_bit a_lot afterwards again all also always as at_the_end been being both doing down even extra far
  for_(?:us|them|me|all|everyone|everybody) generally going in_general in_the_end indeed int?o just kind_of
  lots more most much never_been noticeabl[ey] now off out overall pretty quite quite_a rather really running
  so somewhat sort_of still such super then to_be together too up very way well with_(?:it|me|us|this|that)
  working
`);
const determiner = anyOf(`
  a_lot_of an? any her his lots?_of many much my of one only our plenty_of quite real really several some such
  that the their this
`);
const emphatic = anyOf(`
  absolute amazing big clear complete definite enormous full genuine good great huge important little major
  massive nice noticeable overall personal real resounding small total tremendous true visible wonderful
`);
export const gap = `(?:[\\s,]+(?:${adverb}|\\w+\\s+and)\\b)*`;
export const compiled = (source: string): RegExp => new RegExp(`^${source}`, 'u');
/** "More friendly", "less tense": a comparison with a quality and nothing else. */
export const comparison = compiled(
  frame`
    (?:\s+(?:much|far|a\s+lot|a\s+bit|even|now|also|\w+ly|so|somewhat))*\s+(?:more|less)\s+
    (?!
      than\b|of\b|or\b|about\b|likely\b|important\b|expensive\b|time\b|people\b|work\b|to\b|like\b|\w+s\b
    )[a-z]{4,}(?=
      \s*(?:
        $|[.,;!]|and\b|&|with\b|now\b|than\s+(?:before|ever)|afterwards|after\b|
        for\s+(?:everyone|everybody|all|the)|to\s+(?:use|work)
      )
    )
  `,
);
/** After any verb: "loads faster", "reads more easily". */
export const betterManner = compiled(
  frame`
    (?:\s+(?:much|far|a\s+lot|a\s+bit|even|now|also|way))*\s+
    (?:
      better
      |faster
      |quicker
      |smoother
      |easier
      |more\s+(?:smoothly|efficiently|easily|reliably|quickly|closely|openly|calmly|effectively)
    )(?=\s*(?:$|[.,;!]|and\b|&|with\b|now\b|than\s+(?:before|ever)|afterwards|together))
  `,
);
export const endingWell = compiled(
  frame`
    \s+(?:up\s+)?with\s+(?:an?\s+)?(?:(?:very|really|quite)\s+)*
    (?:
      ${praiseAdjectives}\s+(?:\w+\s+)?(?:${receptions}|feeling|handshake|laugh)
      |success
      |applause
      |smiles?
      |hugs?
      |handshakes?
      |satisfaction
    )\b
  `,
);
const evidenceWords = anyOf(`
  at by_(?:him|her|it|them)sel\\w+ enough evidence example for_(?:\\w+ing|(?:me|us|him|her|them)_to) friends?
  idea in_(?:\\w+ing|maths|english) known on_(?:his|her|its|their)_own practice question reason
  than_(?:nothing|to)
`);
export const qualityState = compiled(
  frame`
    ${gap}\s+
    ${qualities}\b(?!\s+(?:${evidenceWords}|to\s+(?!use\b|work\b|handle\b|read\b)\w+|that\b|if\b|when\b))
  `,
);
export const successState = compiled(
  frame`
    ${gap}\s+(?:${determiner}\s+)*(?:(?:very|really|so|extremely|quite|pretty)\s+)*(?:${emphatic}\s+)*
    ${successes}\b
  `,
);
export const receptionState = compiled(
  frame`
    (?:\s+(?:me|us))?${gap}\s+(?:${determiner}\s+)*(?:(?:very|really|so|extremely|quite|pretty)\s+)*
    ${praiseAdjectives}\s+(?:\w+\s+)?${receptions}\b
  `,
);
export const courseManner = compiled(
  frame`
    ${gap}\s+${manner}\b(?!
      \s+(?:
        to\s+\d|from|with\s+(?:an?|the)\s+(?:idea|plan|proposal)|on\s+(?:the|my|our)|for\s+(?:a|an)|
        in\s+price|by
      )
    )
  `,
);
export const inBetterWay = compiled(
  frame`
    ${gap}(?:\s+\w+){0,2}?\s+in\s+an?\s+(?:much\s+|more\s+|far\s+)*
    (?:better|good|nicer|positive|efficient|professional|harmonious|great)\s+way\b
  `,
);
export const smiles = pattern`
  ^(?:\s+\S+){0,4}?\s+(?:
    with\s+(?:a\s+)?(?:big\s+)?(?:smiles?|happy\s+faces?)
    |smiling
    |happy
    |satisfied
    |in\s+(?:a\s+)?good\s+(?:mood|spirits)
  )\b
`;
export const lifeEasier = compiled(
  frame`
    ${gap}\s+(?:\S+\s+){1,5}?(?:so\s+|much\s+|a\s+lot\s+|a\s+bit\s+|way\s+|far\s+|more\s+)*
    (?:
      easier|better|happier|nicer|simpler|smoother|pleasant|efficient|comfortable|enjoyable|happy|proud
    )\b
  `,
);
export const difference = compiled(
  frame`
    ${gap}\s+(?:${determiner}\s+)*
    (?:${emphatic}\s+|huge\s+|positive\s+|lasting\s+|significant\s+|strong\s+)*
    (?:
      difference|impact|good|sense|progress|improvements?|value|benefits?|relief|joy|satisfaction|happiness
    )\b(?!\s+(?:of\s+(?:one|a|two)|between))
  `,
);
const praiseNouns = anyOf(`
  applause appreciation compliments? congratulations kudos pat_on_the_back praise recognition shout-?outs?
  standing_ovation thank[-\\s]you(?:_(?:note|card|mail|email|letter)s?)? thanks thumbs[-\\s]up
`);
export const gettingPraise = compiled(
  frame`
    ${gap}\s+(?:(?:back|me|us)\s+)?(?:${determiner}\s+)*(?:\w+ly\s+)*
    (?:(?:${praiseAdjectives}|very|really|so|more)\s+)*${praiseNouns}\b
  `,
);
const plainAbstractSubjects = anyOf(`
  \\w+'s?_ both_ everybody's_ everyone's_ general_ overall_ people's_ whole_
`);
const abstractSubjects = frame`
  (?:
    (?:team|customer|staff|patient|employee|user|client|student|work|working|service|data|guest|internal)\s+
    |${plainAbstractSubjects}
  )
`;
export const abstractObject = compiled(
  frame`${gap}\s+(?:${abstractSubjects}|${determiner}\s+)*${abstractThings}\b`,
);
export const beyondGoals = compiled(
  frame`
    ${gap}\s+(?:${determiner}\s+|all\s+|every\s+|everyone's\s+|everybody's\s+|\w+'s?\s+|set\s+)*(?:\w+\s+)?
    (?:
      goals?|targets?|expectations?|objectives?|deadlines?|aims?|requirements|milestones?
    )\b(?!\s+(?:of\s+\S*\d|number))
  `,
);
export const inTime = compiled(
  frame`
    (?:\s+[\w'-]+){0,4}?\s+(?:
      on\s+time
      |in\s+time
      |on\s+schedule
      |(?:with)?in\s+(?:the\s+)?budget
      |successfull?y?
      |without\s+(?:any\s+)?(?:problems?|issues?|hitch\w*)
    )\b(?!\s+for\b)
  `,
);
const praiseTails = anyOf(`
  \\w+ly after_(?:that|this|all) again at_last for_(?:good|everyone|everybody|all|us|them) in_the_end now
  once_and_for_all quite then to_(?:the|their|his|her|our)_(?:\\w+_)?satisfaction to_everyone's_satisfaction
  too very well with_(?:no|little)_trouble without_(?:any_)?(?:further_)?(?:problems?|issues?|trouble)
`);
export const onlyAdverbs = pattern`^(?:\s*,?\s*${praiseTails})*\s*(?:$|[.,;!–—-]|and\b|but\b|so\b|&)`;
const plainOwnSide = anyOf(`
  a_lot enormously everybody everyone greatly me much people them tremendously us(?:_all)? very_much
`);
const ownSide = frame`
  (?:
    (?:the|our)\s+(?:\w+\s+)?(?:
      business|team|company|department|customers?|clients?|patients?|students?|school|ward|project|group|
      staff|colleagues|organi[sz]ation
    )
    |${plainOwnSide}
  )
`;
export const helped = pattern`
  ^(?:\s+\w+ly|\s+really|\s+also)*(?:\s+${ownSide})+\s*
  (?:$|[.,;!–—-]|and\b|in\s+general|overall|for\s+the\s+future)
`;
const plainPraisePhrases = anyOf(`
  (?:a_)?(?:big_)?thank(?:s|_you) (?:very_)?(?:highly|positively|fondly|warmly)_(?:of|about) bravo
  congratulations good_(?:job|work) great_(?:job|work)
  it_was_(?:\\w+_)*(?:good|great|excellent|amazing|perfect|nice)\\s*(?:\\w+)? nice_(?:things|work|job|words)
  well_done
`);
const praisePhrases = frame`
  (?:
    how\s+(?:much|great|good|well|happy|pleased|nice|helpful|impressed|satisfied|grateful|easy|smooth)\w*
    |${plainPraisePhrases}
  )
`;
export const praiseWords = pattern`^(?:\s+\S+){0,3}?\s+${praisePhrases}\b`;
const summingUp = anyOf(`
  all_in_all altogether and at_the_end(?:_of_the_day)? basically finally in_(?:the_end|short|summary|total)
  outcome overall result so well yeah
`);
export const bareOutcome = pattern`
  ^(?:\W*${summingUp})*\W*(?:an?\s+|the\s+)?(?:(?:very|really|truly|quite|such\s+a)\s+)*
  (?:
    ${praiseAdjectives}\s+(?:overall\s+)?
    (?:outcomes?|results?|success|endings?|experience|feedback|project|teamwork)
    |(?:big\s+|huge\s+|complete\s+|full\s+|great\s+)*success
    |happy\s+(?:customers?|clients?|people|faces|team|guests?|patients?|parents?|end)
    |all\s+(?:good|fine|well|happy|satisfied|sorted|solved)
    |(?:good|great|better|happy|relaxed|cheerful)\s+(?:mood|spirits|atmosphere|vibes?|feeling|feedback)
  )\b
`;
/** A negation that praises: "could not be happier", "nobody was angry any more". */
export const couldNotBe = pattern`
  \bcould(?:n't|\s+not)\s+(?:be|have\s+been)\s+(?:any\s+)?
  (?:happier|better|prouder|smoother|more\s+(?:\w+))\b
  |\b(?:nobody|no\s+one|noone)\s+was\s+(?:\w+\s+)?(?:
    angry|upset|unhappy|stressed|annoyed|frustrated|sad|disappointed|worried|dissatisfied
  )\b(?:\s+any\s*more)?
`;
export const unread = pattern`
  \b(?:
    everyone|everybody|people|customers?|clients?|users?|guests?|parents?|patients?|staff|colleagues|team|
    boss|manager|all
  )\b[^.;!?]{0,20}?\b(?:was|were|is|are|felt|feel)\s+
  (?:\w+ly\s+|very\s+|so\s+|much\s+|more\s+|all\s+|quite\s+|super\s+|really\s+)*
  (?:
    happy|happier|pleased|satisfied|delighted|impressed|grateful|thrilled|content|relieved|proud
  )\b(?!\s+to\b)
  |\b(?:still\s+)?(?:tell|told|say|said)\s+(?:me|us)\s+how\s+
  (?:great|good|well|happy|pleased|nice|much\s+(?:they|he|she))\b
`;
const praiseStems = anyOf(`
  admir\\w* along applau\\w* appreciat\\w* beautiful boost\\w* changed closer commend\\w* compliment\\w*
  congratulat\\w* deadlines? difference disappeared effort enhanc\\w* enjoy\\w* expectations? fixed flourished
  friendly goals? gone grew help(?:ed|s)? higher impact improv\\w* in_time increas\\w+ kudos less lighter
  lik(?:e|ed|es) lov(?:e|ed|es) morale more objectives? on_time ovation paid_off pays_off prais\\w*
  recognition resolved rose settled smil\\w* solved sorted strengthen\\w* succeeded targets? thank\\w* thrived
  time together value warmer welcom\\w* went_away with worked_out worth
`);
export const couldBeVague = pattern`\b(?:${praiseStems}|${[moods, qualities, manner, successes, praiseAdjectives].join('|')})\b`;
const firstTimes = anyOf(`
  at_first at_the_(?:start|beginning) before_(?:that|the|my|i|we) in_the_beginning initially originally
  previously so_far_as until_(?:then|that|(?:19|20)\\d\\d|last) up_to_then used_to
`);
/** Before the change, or not what came of it. */
export const otherTime = pattern`\b${firstTimes}\b`;
/** Content with what was there before, or for a while, or taken up since: told by what happened, not by the mood. */
export const notTheOutcome = pattern`
  ^(?:\s+[\w'-]+){0,3}?\s+with\s+the\s+(?:old|previous|former|existing|current|first)\b
  |^[^.;]{0,30}\s+for\s+(?:an?|two|three|four|some|the\s+first)\s+(?:\w+\s+)?(?:days?|hours?|minutes?|months?|weeks?),?\s+(?:and\s+)?(?:but|then|until)\b
  |^[^.;]{0,40}\s+and\s+(?:now|still|today)\s+(?:asks?|books?|cooks?|keeps?|makes?|orders?|prints?|runs?|sends?|teach(?:es)?|uses?)\b
  |^(?:\s+\w+){0,2}?\s+better\s+(?:at|in|on)\s+[^.;]{3,40}\s+than\s+(?:at|in|on)\b
`;
export const asideMarkers = setOf(`
  after although as because before if once since than though till unless until when whenever whether while
`);
const believedVerbs = anyOf(`
  assum\\w+ concluded considered expect\\w* figured granted guess\\w* hop(?:e|ed|ing) means meant presum\\w+
  suppos\\w+ took_it wanted wish\\w*
`);
/** What was only assumed to be fine, or concluded from silence, is another rule's subject. */
export const believed = pattern`
  \b(?:no|nobody|no\s?one|nothing|never|not|quiet|silent|silence)\b[^.;]*\bso\s*$
  |\b${believedVerbs}\b[^,;]*$
  |\b(?:he|she|they)\s+(?:\w+\s+)?(?:believed|feared|felt|thought)\s+(?:that\s+)?$
`;
export const isAbstract = new RegExp(`\\b${abstractThings}$`, 'u');
export const bestOfAll = pattern`
  ^(?:\s+\w+ly)*\s+(?:one\s+of\s+)?the\s+(?:best|greatest|nicest|happiest|smoothest|most\s+\w+)\s+
  (?:\w+\s+)?(?:\w+)(?=
    \s*(?:
      $|[.,;!]|we|i\b|they|that|ever|in\s+(?:ages|years|months|my|our|the)|of\s+(?:the|my|our|all)|so\s+far|
      for\s+years|since
    )
  )
`;
export const risingVerbs = pattern`
  ^(?:improve|rise|increase|grow|climb|jump|soar|lift|strengthen|recover|brighten|drop|fall|decrease|deepen)
  $
`;
export const cameOutStronger = pattern`
  ^(?:\s+\w+ly|\s+all)*\s+(?:out|away)\s+(?:of\s+\w+(?:\s+\w+)?\s+)?(?:even\s+|much\s+)?
  (?:stronger|better|happy|happier|closer|united)\b
`;
export const intransitiveRise = pattern`
  ^(?:
    \s+(?:
      a\s+lot|a\s+bit|much|\w+ly|too|also|so\s+much|for\s+\w+|after\s+that|since|over\s+time|as\s+well|
      and\b|in\s+(?:many|all|every)\s+\w+
    )
  )*\s*(?:$|[.,;!–—&-]|and\b|after|since|in\s+the)
`;
const receivingVerbs = anyOf(`
  attract bring cause collect create do draw earn gain generate get give have hear leave make produce provide
  receive see send show win
`);
export const gettingVerbs = pattern`^${receivingVerbs}$`;
export const praisedObject = pattern`
  ^(?:
    \s+(?:me|us|it|my|our|the|their|this)
    (?:\s+(?:work|idea|project|solution|effort|result|initiative|new)\w*)*
  )?(?:\s+(?:a\s+lot|very\s+much|\w+ly))*
`;
export const savedMuch = pattern`
  ^(?:\s+(?:us|them|me|everyone|everybody|people|the\s+\w+))?\s+
  (?:a\s+lot\s+of|lots\s+of|so\s+much|much|plenty\s+of|tons\s+of|loads\s+of)\s+
  (?:time|money|effort|work|trouble|stress)\b
`;
export const comparedStates = pattern`
  \binstead\s+of\s+(?:after\s+|in\s+|at\s+)?(?:an?\s+|the\s+)?\w+
  |\bhas\s+been\s+(?:empty|closed|clear|quiet|unused|full|booked)\s+since\b
`;
/** Times of day and the like count as soon as two of them are compared: "at 7:05 instead of 7:40". */
export const comparedNumbers = pattern`
  \d[^.!?]*\b(?:instead of|rather than|compared (?:to|with)|before that|earlier than|down to|up to)\b[^!?]*
  \d
`;
export const settingMarkers = setOf(`
  after although as before if once than though till unless until when whenever whether while
`);
/** A sentence that goes on about those of the sentence before. */
export const takesUp = pattern`
  ^\W*(?:(?:and|so|then|afterwards|since\s+then|today|now|as\s+a\s+result|for\s+example)\b,?\s+)*
  (?:
    he|she|they|it|this|that|these|both|one|two|three|four|half|most|some|(?:the|his|her|their)\s+\w+|
    \w+\s+of\s+them
  )\b
`;
export const openingVerbs = pattern`
  ^(?:
    stop|start|begin|have|need|ask|decide|agree|continue|keep|invite|allow|let|cease|quit|dare|choose|refuse
  )$
`;
