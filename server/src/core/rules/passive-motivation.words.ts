/**
 * Reasons that are no reasons: ways to say that time, curiosity, convenience, chance or one's own gain set things off.
 * Sources: answers of our own in a dozen trades; the families were widened by synonym and inflection, not collected from a corpus.
 * A blank stands for any white space, `~` for up to three words, `^` for the opening of a clause.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

export type Cause = 'idle' | 'curious' | 'handy' | 'default' | 'career';

export interface IdleReason {
  readonly cause: Cause;
  /**
   * `stated` speaks for itself; `setting` counts only where the sentence draws a consequence from it or answers a question,
   * `framed` only with the consequence. */
  readonly strength: 'stated' | 'setting' | 'framed';
  readonly pattern: RegExp;
  /** The words hold a negation of their own: "nothing else to do". */
  readonly isNegative?: boolean;
}

const compiled = (source: string): RegExp =>
  new RegExp(
    source
      .replace(/~/gu, "(?: [\\w'-]+){0,3}?")
      .replace(/ /gu, '\\s+')
      .replace(/^(?=\w)/u, '\\b')
      .concat('(?!\\w)'),
    'u',
  );

const of =
  (cause: Cause, strength: IdleReason['strength'], isNegative = false) =>
  (source: string): IdleReason => ({ cause, strength, pattern: compiled(source), isNegative });

const iHad =
  "(?:\\bi (?:\\w+ly |also |just |still )?(?:had|have|got)|\\bi'd|\\bi've|\\band (?:had|got)|\\bhaving)";
const time = anyOf(`
  afternoons? bandwidth capacity cycles days? evenings? hours? hrs? lessons? minutes? mornings? nights?
  periods? slots? time weekends? weeks?
`);
const spell = anyOf(`
  \\w+days? afternoon day days evening hours? lunch month months morning night nights patch period phase
  quarter season semester shift spell spring sprint summer term time week weeks winter year
`);
const quiet = '(?:quiet|slow|slack|light|calm|dead|relaxed|empty|thin|lazy|boring|low)';
const amusing = anyOf(`
  appealing attractive challenging cool educational enjoyable entertaining exciting exotic fascinating fun
  funny interesting intriguing neat rewarding stimulating tempting
`);
const pastimes = anyOf(`
  adventure brain-?teaser challenge chance change distraction diversion experiment game hobby mystery
  opportunity passion playground puzzle riddle thrill treat
`);

/** What one does for its own sake. */
const pastime = frame`(?:${pastimes}|side project|pet project)`;
const easy = frame`
  (?:
    easy
    |simple
    |quick
    |convenient
    |handy
    |practical
    |nearby
    |close by
    |trivial
    |straightforward
    |(?:an? )?(?:quick|easy|small|simple|tiny|little) (?:fix|change|job|task|one|thing|win)
    |(?:an? )?one-?liner
    |(?:an? )?(?:five|ten|two|\d+)[ -]minutes? (?:job|thing|task|fix)
    |no (?:big )?(?:deal|effort|trouble)
  )
`;
/** Fun for the children is a purpose; fun for me is none. */
const onlyForMe = frame`
  (?!
    \s+(?:for|to) (?:
      the|our|their|other|customers?|clients?|users?|patients?|pupils?|students?|children|kids|guests?|them|
      him|her|everyone
    )\b
  )
`;
const personal = frame`
  (?:
    my|the|a|some|more|good|bit|of|extra|own|next|new|little|better|first|any|be|an|another|one|for|up|get|
    getting|get some
  )
`;

/** Somebody's liking: the verbs of wish, in whatever form. */
const wish = frame`
  (?:
    want(?:ed|ing)?|hop(?:ed|ing)|need(?:ed)?|would like|'d like|wished|keen|eager|dying|itching|excited|
    longing|trying|aim(?:ed|ing)|meant|had to|was going
  )
`;
const superiors = anyOf(`
  board boss(?:es)? ceo cfo chief cto director directors? heads? lead leaders? leadership management managers?
  owner partners? principal professor supervisor vp
`);
const superior = frame`(?:my|the|our)(?: \w+)? (?:${superiors}|vice president)`;
const n = "(?: [\\w'-]+)";

const occupations = anyOf(`
  appointments? assignments? calls? clients? commitments? customers? deadlines? duties jobs? lessons? meetings?
  plans? projects? shifts? tasks? things? tickets? work
`);

const schedules = anyOf(`
  afternoon agenda backlog board calendar diary evening inbox morning pipeline plate queue roster rota
  schedule sprint timetable week workload
`);
const hobbyStems = anyOf(`
  analy[sz] automat build clean cod creat debugg design digg draw experiment explor fiddl figur fix hunt learn
  mak mess optimi[sz] organi[sz] play puzzl research solv sort tak tidy tinker try untangl work
`);
const quietPlaces = anyOf(`
  backlog business calendar clinic diary everything floor month office phones? restaurant schedule season
  shift shop sprint store things trade ward week workload
`);
const interestingThings = anyOf(`
  and assignment bug case challenge data dataset idea it problem program programme project question role
  subject task technology that thing this ticket tool topic which work
`);
const beforeGain = anyOf(`
  after aimed aiming angling chance chasing due going help(?:s|ed|ing)? hope hoped hoping looking need needed
  trying up want wanted wanting working
`);
const gainWords = anyOf(`
  chance earn gain(?:ed|ing)? get(?:ting)? help(?:s|ed|ing)? hope hoped hoping looking need needed needing
  trying want wanted wanting
`);
const comingThings = anyOf(`
  calls? cases? classes clients? customers? deliveries flights? group guests? lessons? meetings? orders?
  patients? pupils? shifts? shoots? students? tickets? tours? visits?
`);
const emptyPlaces = anyOf(`
  bar building clinic desk gallery hall house inbox kindergarten lab library line office phones? place queue
  restaurant school shop store terrace ward
`);
const cancelledThings = anyOf(`
  appointment class(?:es)? client course flight holiday lecture lessons? match meetings? rehearsals? seminar
  session shift train training trip
`);

/** In the order in which they are tried. */
export const idleReasons: readonly IdleReason[] = [
  // An empty day, an early end, an idle house.
  ...[
    frame`
      my (?:\w+ ){0,2}?(?:${schedules}|to-do list)s?
      (?: \w+){0,3}? (?:was|were|looked|had been|is|had|felt) (?:\w+ ){0,2}?
      (?:empty|light|free|open|clear|cleared|thin|quiet|slack|manageable|holes?|gaps?|room|space|nothing)
    `,
    frame`
      i(?:'d| had| have|'ve)?(?: \w+){0,2} (?:finished|wrapped up|completed|closed|cleared|done|through)
      (?: with)?(?: all)? my(?: [\w'-]+){1,6}? (?:early|ahead|sooner|before (?:time|noon|lunch|plan))
    `,
    'i was (?:just )?(?:hanging|sitting|standing|lounging) (?:around|about)',
    frame`
      (?:office|phones?|inbox|lab|building|ward|shop|house|place)(?: \w+){0,2}? (?:was|were)
      (?: (?:half|nearly|almost|completely))?(?:-| )(?:empty|deserted|silent)(?=\W*$|,? so\b)
    `,
    "twiddling my thumbs|(?:not|n't) (?:so |that |very )?much to do",
    '(?:was|is) that i had (?:the )?time',
    frame`
      (?:had|having) (?:the|my|all|whole) (?:\w+ )?
      (?:evenings?|weekends?|nights?|afternoons?|days?|summer|time|house)
      (?: all)? (?:to myself|to spare|free)
    `,
  ].map(of('idle', 'setting')),
  ...[
    frame`
      (?:not|n't|rather than|instead of)
      (?: \w+){0,3}? (?:sit|sitting|be|being|stand|standing) (?:idle|around|still)
    `,
  ].map(of('idle', 'setting', true)),
  ...[
    '(?:deadline|due date)(?: [\\w-]+){0,5} (?:was|were) (?:still )?(?:far|weeks|months|days|a long way)',
    frame`
      (?:the|all|my) (?:other |usual |regular )(?:\w+ )?(?:\w+) (?:was|were|had been|had)(?: \w+){0,2} (?:
        busy|on (?:holiday|leave|vacation|break|lunch)|at lunch|away|sick|off|gone|out|asleep
      )
    `,
  ].map(of('idle', 'framed')),

  ...[
    "(?:not|n't) (?:so |that |very )?much to do",
    'no hands? went up|nobody raised (?:a|his|her|their) hand',
  ].map(of('default', 'stated', true)),

  // It was amusing, it was something for me.
  ...[
    frame`
      (?:it|this|that|which|problem|topic|(?:the|this|that) [\w-]+(?: [\w-]+)?) (?:
        \w+ly |just |simply |also\s+
      )*(?:looked|looks|seemed|seems|sounded|sounds|felt|appeared|promised|would be|might be|could be)
      (?: like| as)?(?: to (?:me|be))?(?:
        \s+(?:
          an?|one of those|kind of|sort of|very|really|so|quite|pretty|rather|such|nice|good|great|fun|
          little|real
        )
      )* (?:${amusing}|${pastime})${onlyForMe}
    `,
    frame`
      i(?:'ve|'d| have| had| was| am|'m)?(?: (?:been|always|long|\w+ly|just|also))* (?:
        meaning|wanting|wanted|itching|dying|longing|hoping|hoped|keen|eager|excited|fascinated
      )(?: to)? (?:see|know|understand|find out|look at|learn|peek)(?: [\w'-]+){0,6}? (?:
        works?|worked|runs|ran|functions?|is (?:done|made|built)|under the hood|inside|behind the scenes
      )(?=\W*$|,? (?:so|and|under the hood|inside|behind)\b)
    `,
    '(?:dying|itching|thrilled|excited) to (?!help|fix|stop|save|see (?:the|her|his|their) )\\w+',
    'as an? (?:\\w+ )?(?:playground|opportunity|chance|experiment|hobby|game|exercise) (?:for|to|of)',
    'my (?:\\w+ )?(?:thing|hobby|passion)(?=\\W*$)',
    'i find(?: \\w+){1,3} (?:fun|interesting|cool|exciting|fascinating|relaxing|satisfying)',
    frame`(?:get|got|was|were|am|am so|so) (?:sick|tired|bored) of(?! (?:seeing|hearing|losing|telling|apologi))`,
    '(?:never|not) (?:worked|used|tried|touched)[\\w -]{1,30}? before and (?:i )?(?:wanted|fancied)',
    'as i (?:like|love|enjoy) \\w+',
    'i am (?:someone|a person|one) who (?:likes?|loves?|enjoys?)',
    'i like to (?:tinker|play|solve|fix|build|puzzle|experiment|learn|try)',
    frame`
      (?:bugged|annoyed|irritated) me (?:every|so|that|to|when)
      (?! (?:the )?(?:patients?|customers?|guests?|children|pupils?))
      |got on my nerves
    `,
    '(?:get|getting|got) my (?:hands|feet) (?:dirty|wet|on)|dip(?:ped)? my toes?',
    frame`
      i (?:\w+ )?(?:just |really |simply |always |do )*(?:like|love|enjoy|adore) ${hobbyStems}ing
      (?! with (?:people|children|patients|customers|her|him|them))
    `,
    frame`
      (?:like|love|enjoy) (?:that|this|such|these|those)(?: (?:sort|kind|type)s?(?: of)?)? (?:[\w-]+ )?
      (?:stuff|things?|tasks?|work|puzzles?|problems?|challenges?)
    `,
    frame`
      (?:is|was|are|were|'s|been)(?: \w+)?(?: (?:a|an|my))? (?:\w+ )?
      (?:passion|hobby|interest|obsession|favou?rite(?: \w+)?)(?: of mine|(?=\W*$)|,? so)
    `,
    'scratch(?:ed|ing)? (?:an|my)(?: \\w+)? itch|caught my (?:interest|fancy|imagination)',
    frame`
      (?:an?|some|the|needed|wanted) (?:\w+ )?
      (?:change|break|distraction|diversion|escape) (?:of (?:scenery|pace|air)|from)
    `,
  ].map(of('curious', 'stated')),

  // It cost nothing.
  ...[
    frame`
      (?:because|since|as) (?:it|this|that|the (?:fix|change|task|job|repair)|doing it|fixing it) (?:
        was|is|were|took|needed|seemed|looked|would take|takes
      )(?: (?:just|only|so|very|really|quite|pretty|about|me|like|an?))* (?:
        ${easy}|(?:five|ten|two|\d+|few|half an?|couple of) (?:minutes?|hours?|lines?|clicks?)
      )(?!-)
    `,
    '(?:least|minimum|little) (?:effort|work|trouble|hassle)|path of least resistance',
    frame`
      (?:because|since|as) (?:it|that|this) (?:seemed|looked|was)
      (?: (?:like|to be))? the (?:easiest|quickest|simplest|nearest|smallest|shortest|fastest)
      (?! (?:way|fix|change|step)? ?(?:to|that|for (?:the|our|them)))
    `,
    '(?:easy|quick) win(?=\\W*$|,)',
    frame`
      (?:it|that|this|which) (?:was|is|seemed)(?: \w+)? (?:convenient|handy)
      (?! for (?:the|our|them|guests|patients|customers|users|callers))
    `,
  ].map(of('handy', 'stated')),
  ...[
    frame`
      (?:(?:it|that|this)(?: (?:was|is|looked|seemed|sounded))|its|it's)
      (?: (?:just|only|like|so|very|really|quite|an?))* ${easy}
    `,
  ].map(of('handy', 'framed')),

  // It just so happened.
  ...[
    frame`
      (?:was|is) (?:more or less |kind of |sort of |purely? |really |just |almost )*(?:an|by) accident
      (?=\W*$|,? (?:i|that i|really)\b)
    `,
    '(?:nobody|no one|no-one) else (?:in|on|at|around|there)(?: (?!could\\b|had\\b|held\\b|knew\\b|knows\\b|understands?\\b|understood\\b)\\w+){0,5}(?=\\W*$|,? so\\b)',
    frame`
      (?:left|put|dumped|dropped|threw) (?:it|this|that|the \w+) (?:on|in|into) my (?:
        desk|table|plate|lap|inbox
      )
    `,
    'the (?:weekend|evening|shift|task|job|ticket) was mine',
    'i was (?:\\w+ )?(?:closest|nearest)(?=\\W*$|,? so\\b)',
    '(?:was|came) (?:there |on me |to me |in )?by (?:pure |mere )?(?:chance|accident|coincidence)',
    '(?:slipped|got|came|fell|stumbled) into (?:it|this|the|that)(?: \\w+)? by (?:accident|chance)',
    '(?:on|to) me by (?:chance|accident)',
    '(?:which|that) left me(?=\\W*$|,)',
    '(?:someone|somebody) had to do it',
    'lots (?:were drawn|for it)',
    'right place (?:at|and) (?:the )?right time|right time and place',
    frame`
      (?:^\W*|\bby |\bwas )(?:just |it was |really |more or less |by )*
      (?:random|pure|sheer|mere|blind|dumb|plain|total|complete)? ?(?:chance|coincidence|luck|accident)
      (?=\W*$|,| (?:really|that i|i|that it))
    `,
    frame`
      (?:i|who|and|just|only) happened to (?!
        see|notice|find|know|hear|read|discover|meet|look|check|spot|overhear
      )[a-z]+
    `,
    frame`
      (?:^|,|\bso|\band|\bthought|\bwell) ?why not
      (?=,? (?:i|we|and|so|it|its|it's|because|have|try|do|give|take)\b|\W*$)
    `,
  ].map(of('default', 'stated')),

  // It was good for me.
  ...[
    frame`
      (?:gunning|angling|aiming|hoping|looking|shooting|working|pushing|up) (?:for|towards?) (?:
        the|a|my|that|next
      )(?: \w+){0,2} (?:title|position|promotion|level|band|grade|post|raise|spot)
    `,
    frame`
      (?:hoped|hoping|hope|so)(?: that)? ${superior} (?:would|will|might|could) (?:\w+ )?
      (?:remember|notice|see|hear|know|like|think)
    `,
    frame`
      (?:hoped|hoping|hope)(?: \w+){0,3} (?:for|get|getting|gets|of) (?:the|a|my) (?:\w+ )?
      (?:permanent (?:contract|post|job|position)|contract|extension|transfer)
    `,
    'my (?:bonus|promotion|raise|contract|rating) (?:hung|depended|depends|hangs|hinged) on',
    '(?:get|gets|getting) me (?:off|out of) (?:the|my)',
    'gets? (?:seen|noticed) by',
    frame`
      (?:leave|leaving|make|making|left|made) an? (?:(?:good|great|strong|nice|lasting|better) )?impression
      (?! on (?:the|our|their) (?:guests?|customers?|clients?|patients?|children|public))
    `,
    frame`
      (?:count|counts|counted|looks?|help|helps|good|plus|points?)(?: \w+){0,3} (?:for|towards?|in|on) my (?:
        rating|appraisal|review|grade|evaluation|promotion|bonus|mark|degree|score
      )
    `,
    '(?:got|get|being|was|were|are) paid (?:overtime|extra|double|well|for it|by the hour)',
    '(?:to|me|would|could|will|can|chance of|help\\w*)(?: \\w+){0,2} (?:get|getting|be|being) promoted',
    "good side of (?:the|my|our)|(?:his|her|their|my \\w+'s|the \\w+'s) good (?:side|books|graces)",
    '(?:prove|show|proving|showing)(?: to)? (?:myself|the others|everyone|everybody|my \\w+) (?:that )?i',
  ].map(of('career', 'stated')),
  ...[
    frame`(?<=\b(?:i|and|but|honestly|just|really) (?:did|do|was|am|did |do |was |am ))(?:not|n't) (?:feel like|fancy|want to do|in the mood (?:for|to))(?: \w+ing)? (?:the|my|another|more)`,
  ].map(of('handy', 'stated', true)),

  ...[
    `${iHad}~ (?:free|spare|idle|slack|unused|leftover)(?: \\w+)? ${time}`,
    `${iHad}(?: (?:a|an|some|the|bit|of|little))* (?:extra|down) ${time}`,
    frame`
      ${iHad}
      (?: (?:a|an|some|the|bit|of|little|quite|lot|plenty))* (?:downtime|slack|leeway|breathing space)
    `,
    `${iHad}(?: (?:a|an|some|the|long|short|two-hour))* (?:gap|break|window) between`,
    'with~ (?:free|spare|idle) (?:time|hours?|afternoons?|evenings?)(?: on my hands)?',
    frame`
      ${iHad}(?: a)?(?: (?:some|enough|plenty of|lots of|a lot of|bit of|few|little|quite a bit of))* (?:
        capacity|bandwidth|cycles
      )
    `,
    `${iHad}~ (?:time|hours?) (?:on my hands|to kill|to spare|left over)`,
    `(?:kill(?:ing)?|pass(?:ing)?) (?:the |some |my )?time`,
    `fill(?:ing)? (?:the |some |my |up )*(?:time|time[ -]?sheet|hours|day|afternoon|utili[sz]ation)`,
    'keep(?:ing)? (?:me|myself) (?:busy|occupied)',
    'on the bench between',
    '(?:in|during) my (?:free|spare|idle|down)[ -]?time(?=,? (?:so|because|as|since|and thought)|\\W*$)',
    `i (?:was|am|'m|had been|got)~ bored(?! (?:by|of the discussion))`,
    frame`
      (?:^|\W)(?:because|since|as|was|got|getting|being|felt)
      (?: (?:so|a|bit|little|quite|just|really|pretty|honestly))* bored(?! by)
    `,
    '(?:out of|from|pure|sheer|mere|just) boredom',
  ].map(of('idle', 'stated')),
  ...[
    frame`
      (?:nothing|not much|not a lot|little|n't (?:much|a lot|anything))
      (?:
        \s+(?:else|better|much|more|urgent|special|important|big|particular|other|pressing)
      )* (?:
        to do(?! with)
        |going on(?! in the (?:logs?|data|traffic))
        |happening
        |on my (?:plate|desk|hands|list|board)
        |in my (?:queue|backlog|calendar|diary|sprint|inbox)
      )
    `,
    "i (?:was|am)(?:n't| not)(?: \\w+){0,2} busy",
    frame`
      i had (?:nothing|no (?:meetings?|plans?|calls?|deadlines?|other (?:${occupations})))
      (?: (?:urgent|pressing|planned|special|important|scheduled|else))*
      (?! (?:else )?(?:to (?:compare|do with|give|go on|hide|lose|offer|prove|say|show)|but|except|against))
    `,
  ].map(of('idle', 'stated', true)),
  ...[
    frame`
      ${iHad}(?: (?:a|some|enough|plenty|lots|lot|of|bit|little|the))* time
      (?! (?:pressure|limit|constraint|frame|window|series|zone|difference|off|with|until|till|before))
    `,
    frame`
      (?:was|were|is|been|being|a|an|very|really|pretty|rather|quite|in the|this|that|during a) ${quiet}
      (?: \w+)? ${spell}
    `,
    frame`
      ${quietPlaces}(?: \w+){0,3}? (?:was|were|is|are|had been|got) (?:\w+ ){0,2}
      (?:quiet|calm|light|slack|dead|relaxed|boring)
    `,
    frame`
      (?:tickets?|business|trade|things|season|week|month|shift|sprint|year) (?:
        was|were|is|are|had been|got
      ) (?:\w+ ){0,2}(?:slow|light|thin|rare)
    `,
    frame`
      (?:my|our|the sales|the) (?:pipeline|diary|calendar|schedule|agenda|plate|to-do list|timetable) (?:
        was|were
      ) (?:\w+ ){0,2}(?:thin|light|empty|open|free|clear)
    `,
    frame`
      (?:had|was|on|such) an? (?:\w+ )?(?:quiet|slow|calm|slack|lazy) (?!
        room|place|voice|corner|person|child|pupil|boy|girl|man|woman|colleague|day care
      )[a-z]+
    `,
    `(?:summer|winter|seasonal|post-\\w+|january|august|holiday)(?: \\w+)? (?:slump|lull|slack|dip|break)`,
    '(?:it was|there was|we had|during|in) (?:a|the) (?:\\w+ )?(?:slump|lull|quiet spell|slow spell)',
    frame`
      between (?:two |my |my two )?
      (?:projects|clients|jobs|assignments|contracts|engagements|sprints|postings|placements|roles)
    `,
    '(?:was|am|sat|been) on the bench',
    frame`
      i (?:was|am|'m|had been) (?:\w+ ){0,2}(?:free|idle|unoccupied|under-?utili[sz]ed|available)
      (?! (?:to |of |from |for |around the|24|on |at ))
    `,
    frame`
      my (?:\w+ ){0,3}(?:project|work|sprint|analysis|tickets?|tasks?|feature|assignment|contract|thesis)
      (?: \w+){0,2}? (?:was|were|had been|got|is) (?:\w+ ){0,2}
      (?:on hold|cancell?ed|finished|paused|postponed|light|done early)
    `,
  ].map(of('idle', 'setting')),
  ...[
    frame`
      (?:nobody|no one|no customers?|no guests?|no patients?) (?:was |were )?
      (?:in|at) the (?:shop|store|restaurant|clinic|bar|ward)
    `,
  ].map(of('idle', 'setting', true)),

  ...[
    'i (?:[\\w-]+ ){0,3}curious(?! (?:why|whether|if|what (?:had|was(?! (?:in|inside|behind|under) )(?! (?:in )?(?:there|inside|it))|caused|made|went)))',
    frame`
      (?:because|since|as|just|simply|got|was|were|being|bit|little|made me)(?: \w+){0,2} curious
      (?! (?:why|whether|if|what (?:had|was(?! (?:in|inside|behind|under) )(?! (?:in )?(?:there|inside|it))|caused|made|went)))
    `,
    '(?:out of|from|pure|sheer|mere|simple|personal|my own|just|professional) curiosity',
    'curiosity(?=\\W*$)',
    `(?:might|would|could|may|will|'d) (?:also |even |probably )?be(?: \\w+){0,3}? ${amusing}${onlyForMe}`,
    frame`
      ${interestingThings} (?:just |also |really )?(?:looked|seemed|sounded|felt|looks|seems|sounds)
      (?: like)?(?:
        \s+(?:
          a|an|kind of|sort of|like|very|really|so|quite|pretty|rather|somewhat|just|the|bit|more|to be|
          to me
        )
      )* ${amusing}${onlyForMe}
    `,
    frame`
      (?:because|since|as) (?:it|this|that|the \w+|i (?:found|thought)(?: \w+){1,2}) (?:was |is |were )?
      (?:\w+ ){0,2}${amusing}${onlyForMe}
    `,
    frame`
      i (?:found|thought|considered) (?:it|this|that|the \w+)
      (?: (?:was|quite|very|really|so|rather|would be))* ${amusing}
    `,
    frame`
      (?:good|great|nice|perfect|rare|valuable|ideal|fun)(?: \w+)? (?:opportunity|chance|excuse|occasion)
      (?:
        \s+\w+
      ){0,2}? (?:to|for|of) (?:
        learn(?:ing)?|try(?:ing)?|play(?:ing)?|practi[sc](?:e|ing)|experiment(?:ing)?|explor(?:e|ing)|me|
        myself|my
      )
    `,
    '(?:learning|growth|development) (?:opportunity|experience)(?: for (?:me|myself))?',
    frame`
      i(?: was| am|'m|'ve been| have been| have always been| had always been|'ve always been)
      (?: \w+){0,2} interested in(?! (?:why|whether|how|what|finding|one thing))
    `,
    '(?:because|since|as) (?:of )?my(?: own| personal)? (?:interest|curiosity)',
    '(?:i |and |just |really |always )fancied',
    'felt like (?:a change|it was time|doing|trying|having|playing|learning)',
    frame`
      (?:always been|i'm|i am|i was)(?: (?:really|very|quite|also|just|always|a bit|big))* (?:
        into(?! (?:the|a|it|that|this) )|keen on|fascinated by|a (?:big |huge )?fan of
      )
    `,
    frame`
      (?:change|break|distraction|escape|rest) from (?:
        my|paperwork|routine|work|school|the (?:usual|daily|routine|everyday|paperwork)
      )
    `,
    '(?:something|anything) (?:different|new|else|other) (?:from|than|to) my',
    '(?:a|my) (?:bit of a )?hobby',
    'i (?:\\w+ ){0,2}(?:needed|wanted|fancied|felt like) (?:a change|something (?:new|different|else))',
    frame`
      (?:want|wanted|wanting|hoping|eager|keen|excited|curious|looking|dying|itching|chance|liked?) to (?:
        \w+ly\s+
      )?(?:
        try out
        |try my hand
        |try something
        |try the new
        |play (?:around|with|about)
        |experiment
        |tinker
        |practi[sc]e my
        |get (?:\w+ ){0,3}(?:experience|exposure|practice|hands-on)
        |gain (?:\w+ ){0,2}(?:experience|exposure)
        |brush up
        |get to know (?:the|a) (?:tool|software|system|language|framework)
        |get my hands
      )
    `,
    frame`
      (?:want|wanted|wanting|hoping|eager|keen|excited|dying|itching|fun|meaning|opportunity) to (?:\w+ly )?
      learn(?!
        \s+(?:
          why
          |what
          |how (?:many|much|often|the (?:customers?|patients?|users?|guests?|pupils?))
          |whether
          |from
          |where
          |who
          |which
          |more about (?:why|what|the (?:customers?|patients?|problem)|their)
        )
      )
    `,
    frame`
      (?:play|playing|played|fiddle|fiddling|tinker|tinkering|mess|messing|toy|toying) (?:around )?
      with (?:it|the|a|some|something|new)
    `,
    frame`
      (?:thought|figured|said to myself|told myself|thinking)(?: (?:well|ok|okay|hey|then|so|to myself))?
      ,? why not
    `,
    ', why not(?=\\W*$)',
    '(?:just |only |purely )?for fun(?=\\W|$)',
    '(?:always|long|really) wanted to (?:learn|try|use|build|do)',
    frame`
      (?:
        (?:want|wanted|wanting|needed|hoped|hoping|like|love|chance|opportunity|way|looking) to
        |^\W*(?:to|for)
      ) (?:\w+ )?(?:
        get|gain|getting|gaining|have|collect|build(?: up)?|add|improve|develop|broaden|expand|grow|sharpen|
        boost|deepen|widen|refresh
      )(?: [\w-]+){0,4}? (?:
        experience
        |exposure
        |practice
        |knowledge
        |know-how
        |cv
        |resum[eé]
        |portfolio
        |horizons?
        |network
        |something to (?:talk about|show)
        |my (?:own )?
        (?:skills?|skill set|english|german|spanish|french|python|excel|sql|profile|knowledge|experience)
      )(?! (?:of|in|about) (?:the|our|my) (?:customers?|patients?|users?|guests?|pupils?))
    `,
    frame`
      (?:mostly|mainly|only|purely|just|partly|did it|it was|done) (?:\w+ )?for (?:the|my own) (?:
        experience|challenge|fun|thrill|sake|practice|exposure|learning|points|money|credits?|glory|
        pleasure|enjoyment
      )
    `,
    frame`
      (?:tired|sick|fed up|bored) (?:of|with)
      (?: (?:all|doing))? (?:my|the (?:normal|usual|same|daily|regular|routine|boring))
    `,
    frame`
      i (?:\w+ )?(?:find|found)(?: [\w-]+){1,3} (?:
        fun|interesting|exciting|fascinating|satisfying|relaxing|intriguing|cool|rewarding
      )${onlyForMe}
    `,
    frame`
      (?:have|had|'ve|'d)(?: (?:always|got|had|long))* (?:a|an|some|this) (?:\w+ )?
      (?:weakness|soft spot|passion|thing|love|fascination|liking|interest) (?:for|in|with)
    `,
    frame`
      (?:might|could|would|may|can) (?:also |maybe |even |probably )?
      learn (?:something|a lot|a thing|new|more|one or two|how the \w+ works)
    `,
    frame`
      i (?:really |always |just )?(?:like|love|enjoy) (?:
        a challenge|challenges|puzzles|a puzzle|problems|tinkering|fixing|building|learning|playing|solving|
        trying|experimenting|coding|working with
      )
    `,
  ].map(of('curious', 'stated')),
  ...[
    frame`
      (?:because|since|as|and) i(?: (?:do|really|just|simply|have|always|generally|personally))* (?:
        like|love|enjoy|liked|loved|enjoyed|'ve always liked|'ve always loved
      )(?! to (?:think|say|mention|believe|start|begin|check|have|keep|see|know|work))
    `,
    frame`
      ^\W*i(?: (?:do|really|just|simply|always|generally|personally|honestly))* (?:like|love|enjoy)
      (?! to (?:think|say|mention|believe|start|begin|check|have|keep|see|know|work))
    `,
    frame`
      (?:it|that|this|which) (?:was|is)(?: (?:a|an|just|really|quite|very|kind of|such|sort of))* ${amusing}
      (?: (?:problem|challenge|puzzle|project|topic|task|thing|one|question))?
      (?: for me|(?=\W*$|,? (?:so|and i)\b))
    `,
    'wanted to give it a (?:go|try|shot)',
    'interested in (?:it|that|this|the (?:topic|subject|tool|technology))(?=\\W*$)',
  ].map(of('curious', 'setting')),

  ...[
    frame`
      (?:because|since|as) (?:it|this|that|doing it|fixing it)
      (?: (?:was|is|seemed|looked|would be|sounded)|'s)(?:
        \s+(?:so|very|quite|really|just|also|pretty|rather|fairly|relatively|the)
      )* (?:easy|easiest|quick|quickest|simple|simplest|convenient|handy|nearby|close by|on (?:my|the) way)
      (?:,? (?:and|&|or) (?:easy|quick|simple|fast|convenient|handy|near))?
      (?: (?:to do|for me|anyway|enough)|(?=\W*$))
    `,
    frame`
      (?:
        easy
        |easier
        |easiest
        |convenient
        |quick
        |quickest
        |simple
        |simplest
        |no (?:trouble|effort|problem|big deal|extra (?:work|effort))
        |handy
        |comfortable
      ) for me
    `,
    '(?:no|not much|little) (?:trouble|effort|hassle|bother)(?: \\w+){0,3}? (?:to do|for me|anyway)',
    frame`
      (?:it|that|this|which|desk|office|they|he|she|printer|room|server)(?: (?:was|were|is|'s))+
      (?: \w+){0,2}? (?:on|along) my (?:way|route|walk)
    `,
    'low[ -]?hanging fruit',
    frame`
      (?:it|this|that|which) (?:just |only |also )?(?:seemed|looked|sounded|appeared)(?: to be)?
      (?:
        \s+(?:quite|pretty|very|so|really|fairly|rather|like an?)
      )* (?:easy|simple|quick|doable|manageable|straightforward)(?: enough)?(?: \w+)?(?: to do)?
    `,
    frame`
      i (?:was|am)(?: (?:just|simply|sitting|standing|working|the one))* (?:closest|nearest|next) to (?:
        the|it|them|their|him|her
      )(?![^.;]* (?:when|as) (?:it|the|he|she|they) )
    `,
    '(?:quick|easy|cheap) win(?: for me|(?=\\W*$))',
    '(?:no|not much|hardly any|little) (?:extra|additional|more|real) (?:effort|work|trouble|time)',
    '(?:i was|being) (?:there|around|in the (?:office|building|room)|on site|at it) (?:already|anyway)',
    frame`
      (?:and |just |only |i )happened to (?:
        be (?:\w+ ){0,2}(?:
          around
          |there
          |nearby
          |online
          |free
          |available
          |in the (?:office|room|building|area|shop|corridor)
          |passing
          |next
          |sitting
          |standing
          |on site
        )
        |pass
        |walk (?:by|past)
        |sit (?:next|near)
        |have (?:\w+ ){0,2}(?:time|access|a minute|the (?:tools?|file|page|laptop))
      )
    `,
    frame`
      already had (?:the|all|my) (?:\w+ )?(?:tools?|access|environment|set-?up|laptop|file|software)
      (?: \w+)? (?:open|installed|ready|running|set up|there|at hand)
    `,
  ].map(of('handy', 'stated')),
  ...[
    frame`
      (?:my|our) (?:desk|office|seat|room|bench|station|locker|classroom|flat|house) (?:was|is)
      (?: \w+){0,3}? (?:next to|next door|near|close|opposite|beside|across)
    `,
    'i (?:sit|live|lived|park)(?: \\w+){0,2}? (?:next to|next door|near|close to|opposite|beside|nearby)',
    '(?:on|along) my way (?:to|home|back|in|anyway)',
  ].map(of('handy', 'setting')),

  ...[
    frame`
      i (?:was|am|happened to be|seemed to be)
      (?: (?:just|probably|literally|basically|simply))* the (?:only|last|nearest|closest) (?:\w+ ){1,3}?
      (?:
        online|available|around|free|left|there|awake|in the (?:office|room|building)|
        not (?:busy|on (?:leave|holiday))
      )(?! who)
    `,
    frame`
      i (?:was|am)(?: (?:simply|just|only|the|then))* next(?: (?:one|person))?
      (?: (?:in|on) (?:the|my|our))? (?:line|list|turn|rota|queue)
    `,
    frame`
      (?:it|that|this|which)(?: (?:was|came|is)| just| simply)+
      (?: (?:up|the|my))* next (?:thing |one |item |ticket |task |job |card )?
      (?:in|on) (?:the|my|our) (?:queue|list|board|backlog|line|pile|rota)
    `,
    '(?:i was |i am |was simply |was just |being )next in line',
    'whatever(?: (?:was|is|came))* (?:next|on the board|on top|in the queue)',
    '(?:it|that) (?:was|is)(?: (?:just|simply|then|also|probably))* my turn',
    'short straw|short stick',
    frame`
      (?:ended up|landed|fell|owning|mine|became|got it|got stuck|responsible|did it|job)
      (?: \w+){0,5}? by default
    `,
    frame`
      (?:landed|ended up|dropped|fell|came|arrived|showed up|was left)
      (?: \w+){0,2}? (?:on|in|into|across) my (?:desk|plate|lap|inbox|table|queue)
    `,
    '(?:someone|somebody) (?:had|has|needed) to(?= do\\b| take\\b|\\W*$)',
    '(?:i (?:got|was|had been|have been)|been|being) volunteered(?! by the patients)',
    frame`
      (?:i|just|kind of|sort of) (?:stumbled|slid|slipped|fell|drifted) into (?:it|this|that|the|a)
      (?! (?:bug|error|problem|trap|hole|river))
    `,
    frame`
      asked (?:me )?(?:if|whether) i (?:could|can|would|wanted|want|might|had time|was free|minded)
      (?: \w+){0,8}?,? (?:and |so |& )?(?:i )?(?:just )?
      (?:said|thought|answered|replied) (?:sure|ok|okay|yes|fine|why not|of course)
    `,
    frame`
      (?:it|that|this|which) (?:was|is|had been|kept)
      (?: (?:really|just|always|kind of|personally))* (?:annoying|bugging|irritating|bothering) me
    `,
    '(?:annoyed|bugged|irritated) me personally',
    'i (?:was|am) (?:just |simply )?(?:there|around) anyway',
  ].map(of('default', 'stated')),
  ...[
    frame`
      (?:nobody|no one|no-one|none of the others)(?: else)? (?:just |simply )?(?:happened|chanced) to be
      \s(?:around|at|available|free|here|in|nearby|on|there)
    `,
  ].map(of('default', 'stated', true)),
  ...[
    frame`
      i (?:was |had )?(?:hoped|hoping|thought|figured|believed|expected|guessed) (?:that )?(?:it|this|that)
      \s(?:would|might|could|will|may)(?: also| maybe| probably)?\s(?:
        help me (?:to )?(?:become|make|advance|move up|rise|get (?:promoted|ahead|noticed))
        |(?:help me (?:to )?)?(?:get|bring|earn|land|win|give) (?:me )?(?:an?|the|my)
        (?:\s(?!(?:of|to|for|from)\b)[\w-]+){0,2} (?:bonus|job|permanent contract|position|post|promotion|raise|role|title)
      )
    `,
  ].map(of('career', 'stated')),
  ...[
    frame`
      (?:was|were) (?:\w+ ){0,2}(?:at|in|on|under) my (?:bench|desk|hands?|inbox|lap|nose|pocket|screen|table|van)
      \s(?:anyway|anyhow|in any case)
    `,
    frame`
      (?:was|were) (?:already |just )?(?:around|at hand|lying around|open|there) (?:anyway|anyhow)
      (?=[^.;]*\bso i\b)
    `,
    frame`
      (?<!\b(?:her|him|me|promised|said|that|them) )(?:it|this|that|which) (?:would|'d|will) (?:only|just) (?:take|cost|be)
      (?:\sme)? (?:[\w-]+ ){1,3}?(?:minutes?|hours?|seconds|moment)(?=,? (?:and )?so i (?:just )?(?:did|filled|sat|started|took|went)\b)
    `,
  ].map(of('handy', 'stated')),
  ...[
    frame`
      (?:nobody|no one|no-one|none) else(?: (?:was|were|had|is))? (?:\w+ )?
      (?:available|around|free|time|online)
    `,
    frame`
      (?:nobody|no one|no-one|none)(?: (?:was|were|had|is))? (?:\w+ )?(?:available|around|free|time|online)
      (?=,? (?:so|and) i\b|,? that's why|\W*$)
    `,
    frame`
      (?:nobody|no one|no-one) else (?:
        wanted
        |volunteered
        |raised
        |put (?:up )?(?:his|her|their|a)
        |came forward
        |signed up
        |applied
        |was interested
        |felt like
        |was (?:keen|interested|willing|in the (?:office|room|building))
      )
    `,
  ].map(of('default', 'stated', true)),
  ...[
    frame`
      (?:everyone|everybody|all the others|the others|the rest)(?: else)?(?: (?:was|were))
      (?: \w+)? (?:busy|on (?:holiday|leave|vacation)|at lunch|away|sick)
    `,
  ].map(of('default', 'setting')),

  ...[
    frame`
      (?:look|looks|looked|looking) (?:good|great|nice|impressive|better|well) (?:in front of|before|with) (?:
        the|my|our|a
      )
    `,
    frame`
      (?:look|looks|looked|looking) (?:good|great|nice|impressive|better|well)(?: \w+){0,2}? (?:
        on|in|for|to|at
      ) (?:my(?: \w+)?|the (?:cv|resume|boss|management|director)|management)
    `,
    frame`
      (?:on|for|to|onto) (?:my|a) (?:\w+ )?(?:
        cv
        |resum[eé]
        |portfolio
        |linkedin(?: profile)?
        |appraisal
        |(?:performance|annual|yearly|mid[ -]?year|year[ -]?end|salary) review
        |promo(?:tion)?(?: \w+)?
        |transcript
        |career
        |bonus
        |visa application
        |application
      )(?=\W|$)(?! (?:case|flow|code|banner|campaign|price|email|page|deadline|process|form|system))
    `,
    frame`
      ${beforeGain}(?: (?:to|get|for|${personal}))* (?:promotion|promo|pay[ -]?rise|salary increase)
      (?! (?:to|live|codes?|prices?|banners?|stock|displays?|week|campaign|material|signs?|out|team))
    `,
    frame`
      ${gainWords}(?: (?:to|${personal}))* (?:
        bonus|extra credits?|credit points|credits|exposure|recognition|brownie points|
        overtime (?:pay|money)|extra (?:pay|money)
      )(?! (?:data|limit|check|card|notes?|of|for (?:the|my team|her|his|their|our)))
    `,
    frame`
      visibility (?:with|to|among|from|for) (?:
        leadership
        |management
        |senior\w*
        |upper
        |me
        |myself
        |the (?:leadership|director|directors|management|executives?|boss|bosses|partners?|head|vp|ceo)
      )
    `,
    '(?:my own|my|wanted|needed|some|more|get|gain) visibility(?=\\W*$)',
    frame`
      (?:wanted?|wanting|hoping|hoped|trying|way|chance|needed) (?:to )?
      (?:be|get|getting|being) (?:noticed|seen|recogni[sz]ed|promoted)
      (?! (?:earlier|sooner|before|if|when|in time|by the (?:customer|patient|user|guest|doctor|nurse)s?))
    `,
    frame`
      (?:be|being|get|getting) (?:noticed|seen|recogni[sz]ed)(?: as \w+)?
      (?: \w+)? by (?:(?:the|my|our|a|senior|upper) )*(?:\w+ )?
      (?:
        manager|managers|boss|bosses|director|directors|head|heads|management|leadership|lead|hr|partners?|
        ceo|cto|vp|board|executives?
      )
    `,
    frame`
      (?:to|could|would|wanted to|hoping to|chance to|way to) impress
      (?= (?:my|the|our|him|her|them|senior|upper|management|leadership))
    `,
    frame`
      (?:show|prove|showcase|demonstrate) (?:\w+ )?(?:
        what i(?: can|'m capable| could| am capable)
        |my (?:skills|abilities|value|worth|potential|talents?)
        |myself
      )
    `,
    frame`
      help(?:s|ed)? (?:me )?(?:to )?
      (?:get promoted|(?:with )?my (?:career|promotion|chances|case|application|profile))
    `,
    'for my (?:\\w+ )?(?:certification|certificate|qualification|degree|credits?|grade|probation)',
    frame`
      (?:to|could|would) make (?:
        a (?:good |better |strong )?(?:impression|name)|myself (?:visible|known|look)
      )
    `,
    frame`
      (?:good|great|useful|important|helpful|step|nice) (?:\w+ )?for my (?:own )?
      (?:career|development|growth|future|progression|profile)
    `,
    'stepping[- ]stone',
    frame`
      i (?:\w+ ){0,3}
      (?:wanted|hoping|hoped|planning|looking) to (?:move|transfer|switch|be moved|be transferred)
      (?: over| up)? (?:in)?to (?:the|that|a|their|another)
      (?: \w+){0,2} (?:team|role|office|department|group|position|post|job|branch)
    `,
    frame`
      (?:needed|wanted|short of|missing|lacked)
      (?: \w+){0,2} (?:project|story|example|item|achievement|topic|thesis topic|something)
      (?: \w+)? for (?:my|the|this) (?:\w+ )?(?:
        cv|resum[eé]|promo(?:tion)?|packet|review|appraisal|portfolio|interview|degree|thesis|course|
        application|assessment
      )
    `,
    'i (?:\\w+ )?needed the (?:money|overtime|credits?|extra (?:money|pay|credits?))',
    frame`
      (?:because|since|as|and) (?:it|that|(?:the )?(?:overtime|shift|job|project|task))
      (?: \w+){0,1} (?:paid|pays)(?: (?:well|extra|more|double|better|overtime)|(?=\W*$))
    `,
    '(?:was|is) (?:worth|good for)(?: \\w+){0,2} (?:credits|credit points|bonus points|extra points)',
  ].map(of('career', 'stated')),

  // Nothing to do, said in whatever way: an empty day, a cancelled one, the end of one's own work.
  ...[
    frame`
      (?:needed|wanted|looking for|look for|find|found|in need of|had to find) (?:something|anything)
      (?:
        \s+(?:useful|nice|else|meaningful|small|with)
      )* (?:to do|to fill|to work on|to keep|my (?:day|time|hours|friday|afternoon))
    `,
    frame`
      (?:gap|hole|opening|free slot|empty slot|window) in my (?:\w+ )?
      (?:timetable|schedule|calendar|diary|rota|roster|agenda|planning)
    `,
    `(?:during|in|serving|of|working out|until the end of) my (?:\\w+ )?notice(?: period)?`,
    '(?:\\bi|\\bwe|\\band) had nothing (?:on|scheduled|planned|booked|lined up)(?=\\W*$|,)',
    frame`
      ${iHad} (?:the|a|my) (?:whole|entire|half|free) (?:\w+ )?
      (?:day|afternoon|morning|evening|night|week|weekend|hour|shift)s?
    `,
    frame`
      (?:looking for|look for|in search of|wanted|after) (?:a|some|another) (?:\w+ )?
      (?:little |small |new |side |nice |bit of )*
      (?:job|project|task|challenge|occupation|side project|work)
      (?=\W*$|,| (?:for|to fill|over|during|that week|at the time))
    `,
    'used? the time(?=\\W*$| (?:for|to))',
    frame`
      i was (?:stuck|stranded|sitting|waiting)(?: [\w-]+){1,4}? (?:for|with) (?:\w+ )?
      (?:hours?|my laptop|nothing)
    `,
    'on (?:light|reduced|restricted|garden) (?:duty|duties|leave)',
    frame`
      (?:days?|weeks?|months?) left (?:on|of|in|at) my (?:
        contract|notice|placement|internship|posting|rotation|assignment
      )
    `,
    'little work (?:to do|for me|that)',
  ].map(of('idle', 'stated')),
  ...[
    frame`
      (?:nothing|not much|little|hardly anything|nothing much|not a lot)
      (?: \w+){0,2} (?:waiting for me|left to do|to do(?! with)|is going on|was going on|goes on|happens)
    `,
    'without a single (?:call|customer|guest|patient|ticket|visitor|client|order|passenger|alarm)',
    frame`
      (?:n't|not) (?:want|like|wish|feel like)(?: to)? (?:just )?
      (?:sit|sitting|stand|standing|hang|hanging|waste|lie|twiddle|be (?:idle|bored))
    `,
    frame`
      i (?:really |just |honestly )?(?:didn't|did not|don't) have (?:a |any |anything )?
      (?:better|else|more urgent|much|other)
    `,
  ].map(of('idle', 'stated', true)),
  ...[
    frame`
      there was (?:still |also |just |finally )?
      (?:plenty of |enough |some |a lot of |lots of |so much |a bit of |a little )?time
      (?=\W*$|,| (?:so|and|left|anyway))
    `,
    frame`
      (?:\bi|\band|\bi'd) (?:had |have )?no (?:other )?(?:
        meetings?|plans?|work|tasks?|clients?|group|class|lessons?|projects?|assignments?|shifts?|
        appointments?|tickets?|duties|calls?
      )(?: of my own| to look after| left| planned| scheduled| yet)?
      (?=\W*$|,| (?:and|so|that|at|on|for|of|to look|left|planned|scheduled|yet))
    `,
    frame`(?:had|having|with) no (?:\w+ )?${comingThings}(?: (?:to \w+|left|that (?:day|week|month)))?`,
    `(?:hardly|barely|scarcely) (?:anybody|anyone|any \\w+|a soul) (?:came|was|were|showed|called|turned)`,
    frame`
      ${emptyPlaces}(?: \w+){0,2}? (?:was|were|is|stayed|remained)
      (?: \w+)? (?:silent|empty|half empty|half-empty|deserted|dead|quiet)
    `,
    frame`
      no (?:guests?|customers?|visitors?|patients?|callers?|pupils|clients?|flights?|deliveries|passengers)
      (?: \w+)? (?:on|in|at|came|to serve|around|there)
    `,
  ].map(of('idle', 'framed', true)),
  ...[
    'i (?:thought |figured |said )?(?:i )?(?:might|may|could)(?: just)? as well',
    frame`
      used? (?:the|that|this|my) (?:
        pause|gap|wait|waiting time|quiet|lull|slack|dead time|idle time|downtime|free time|spare time|
        empty \w+|quiet \w+
      )(?! (?:detection|handling))
    `,
    frame`
      i(?: had|'d| was| am|'m)?(?: just| already)? (?:finished|done|ready|through|completed)
      ${n}{0,5}? (?:early|ahead of (?:time|schedule|plan))
    `,
    frame`
      (?:i was|we were|i had been|while|i am)(?: \w+)? waiting (?:for|on|until)
      (?=.*\b(?:so i|in the meantime|meanwhile|so why|and so|thought)\b)
    `,
    frame`
      (?:my|our)(?: \w+)? ${cancelledThings}(?: \w+)? (?:was|were|had been|got|is) (?:\w+ )?
      (?:cancell?ed|adjourned|delayed|postponed|called off|moved|late)
      (?=.*\b(?:so|anyway|anyhow|and i|therefore)\b)
    `,
  ].map(of('idle', 'framed')),

  // One's own pleasure and growth.
  ...[
    frame`
      i(?:'ve| have| had)? (?:\w+ ){0,3}?${wish}(?: \w+)? to (?:\w+ )?
      (?:
        test myself
        |challenge myself
        |see (?:if|whether|how (?:far|well|good)) i
        |find out (?:if|whether) i
        |(?:get|become|be|grow|getting) (?:better|more confident|good|stronger) (?:at|in|with)
        |improve (?:my|at|in)
        |have (?:fun|a go|some fun|a project|something of my own)
        |do something (?:new|different|else|creative|fun|nice|with my hands)
        |try it
        |try this
        |try (?:a|something) new
        |try (?:my|myself)
        |have a (?:go|try|change)
      )
    `,
    `(?:chance|chances|opportunity) (?:for me )?to (?:try|learn|shine|grow|play)`,
    frame`
      i (?:\w+ )?
      (?:wondered|was wondering|asked myself) (?:if|whether) i (?:could|can|would|was able|am able)
    `,
    '(?:personal|private|sporting|intellectual|nice|little|fun) challenge(?= for me|\\W)',
    frame`
      (?:i'm|i am|i was|being|as) (?:\w+ )?(?:a |an )
      (?:bit of a |real |total |huge |big |little |kind of |sort of )*
      (?:nerd|geek|fan|freak|neat freak|enthusiast|addict|tinkerer)
    `,
    '(?:in|had|got in) (?:the|a) mood(?: for| to|(?=\\W))',
    '(?:felt|feel) like (?:it|that)(?=\\W*$)',
    '(?:took|tickled|caught) my fancy',
    frame`
      i(?:'d)? (?:\w+ ){0,2}?${wish} to (?:\w+ )?(?:
        get (?:in|into|to know|to see|to meet|around|away|out)
        |meet (?:new|other|some|the)
        |travel
        |join the
        |become a
        |work (?:with|at|in) (?!my)
        |see (?:something|how it is|what it is)
      )
    `,
    frame`
      (?:good|nice|great|perfect|welcome|fine|rare) (?:excuse|chance|opportunity|occasion|reason) (?:to|for) (?:
        me to\s+
      )?(?:
        leave|get|getting|go|going|escape|skip|see|seeing|travel|visit|meet|show|network|talk|be|
        do something|work with
      )
    `,
    frame`
      (?:kind|sort|type) of (?:thing|things|problem|problems|work|task|puzzle|job)s? (?:that |which )?
      i (?:\w+ )?(?:enjoy|like|love|find)
    `,
    `(?:promised|seemed|looked|sounded) to be(?: \\w+){0,2} ${amusing}${onlyForMe}`,
    `i (?:\\w+ )?(?:found|find|thought|considered)(?: [\\w'-]+){1,5}? ${amusing}${onlyForMe}`,
    frame`
      interested (?:in )?(?:how|what) (?:it|this|that|these|the|a|an|such)
      (?: [\w-]+){0,4}? (?:works?|runs?|looks?|goes|functions?|is (?:done|made|built))
    `,
    '(?:curious|inquisitive|nosy|playful|ambitious) (?:by nature|person|type|mind)',
    frame`
      (?:meaning|planning|waiting|wanting|wishing|hoping|been wanting|been itching) to (?:\w+ )?
      (?:try|use|test|play|learn|get into|have a go)
    `,
    'keen (?:on|to) (?:\\w+ )?(?:do|doing|try|trying|get|learn|learning|play|work|working)',
    '(?:i |and )?(?:just |really )?missed (?:having )?(?:a |some )?(?:task|challenge|something to do|work)',
    '(?:sounded|seemed|looked|would be|might be) (?:\\w+ )?nice to (?!have)[a-z]+',
    frame`
      (?:appealed to|tempted|intrigued|attracted|fascinated|interested|excited|amused) me
      (?! (?:to|was|is|the|that)\b)
    `,
    frame`
      (?:i'd|i would|i could|i might|i will|hoping to|hoped to|wanted to|want to) (?:also |maybe )?
      (?:
        learn|pick up
      ) (?:a lot|so much|a thing|a few things|some new|new (?:things|skills|stuff)|loads|plenty)
    `,
    '(?:out of|from|pure|mere|just|personal|private|own) (?:\\w+ )?interest(?! (?:rate|in the))(?=\\W)',
    frame`
      for (?:
        a laugh
        |the (?:kick|kicks|fun|thrill|laugh|heck|hell)(?: of)?
        |my own (?:pleasure|amusement|interest|benefit|sake)
      )
    `,
    `(?:project|thing|something|task|little project) (?:of my own|for myself|just for me)`,
    frame`
      (?:always|long|secretly|since \w+)
      (?: been)? (?:dreamed|dreamt|dreaming|fancied|loved|liked|enjoyed|been curious)
    `,
    frame`
      (?:nice|good|welcome|pleasant|fun|bit of a|little|wanted a|needed a|want a|had a)
      (?: \w+){0,2} (?:change|break|distraction|diversion|escape|rest) from
    `,
    '(?:fed up|tired|sick|bored|done) (?:with|of) (?:the |my |all |doing |always )*[a-z]+ing',
    'get(?:s|ting)? bored',
    frame`
      i (?:\w+ )?(?:like|love|enjoy) (?:
        a (?:good |nice |new |little )?(?:project|challenge|puzzle|mystery|riddle)
        |(?:it )?when things are
        |things (?:to be )?(?:neat|tidy|clean|new)
        |new things
        |order
        |a change
      )
    `,
    frame`
      i (?:simply |just |really |always |do |honestly )*(?:like|love|enjoy)
      (?:d)? (?!talking|speaking|keeping|being|having|knowing|starting)[a-z]+ing(?: things)?
      (?: (?:up|out|in order|apart))?(?=\W*$|,? (?:so|and)\b)
    `,
  ].map(of('curious', 'stated')),
  ...[
    "i (?:\\w+ )?(?:couldn't|could not|can't) (?:really )?resist",
    frame`
      (?:less boring|less dull|more fun|more interesting|more exciting|funnier|cooler) than (?:
        the |my |another |doing |all |just\s+
      )*(?:[a-z]+ing|paperwork|work|job|routine|tickets|calls|meetings?|duties|tasks?|shift|things?)
    `,
  ].map(of('curious', 'stated', true)),

  // One's own gain.
  ...[
    frame`
      ${wish}(?: for)? (?:${superior}|them|him|her|people|everyone|everybody|someone)
      (?: \w+)? to (?:see|notice|know|remember|realise|realize|hear)
      (?: of| about)? (?:me|my|what i|that i|how (?:good|well|hard) i)
    `,
    frame`
      (?:
        there was|there were|they (?:offered|gave|paid|promised)|it (?:came|was rewarded) with|came with|
        in return for
      ) (?:a|an|the|some) (?:\w+ )?
      (?:bonus(?:es)?|prize|rewards?|vouchers?|trip|day off|days off|gift card|award|pay rise|commission)
    `,
    frame`
      (?:they|it|weekends?|nights?|which|that|overtime) (?:was |were |is |are )?(?:also )?
      (?:paid|pays|pay) (?:double|triple|extra|well|better|more|overtime|time and a half)
    `,
    frame`
      (?:needed|wanted|lacked|short of|looking for|in need of|have|having|get|got|for|missing)(?: \w+){0,3}? (?:
        something to show
        |visible success
        |success story
        |quick success
        |(?:good |strong |nice )?(?:reference|recommendation)(?: letter)?(?= for| from|\W)
      )
    `,
    frame`
      (?:good|nice|better|great|well|have it|have something|item|line|entry|something)
      (?: \w+){0,2} (?:in|on|into|for) my (?:personnel |personal |own |training )?
      (?:file|record|folder|evaluation|dossier|track record|reference|log ?book)(?= |\W)
      (?! (?:system|size|name))
    `,
    frame`
      my (?:\w+ )?(?:
        appraisal|review|evaluation|probation|contract|performance review|visa|grading|assessment|promotion
      )(?: \w+){0,2}? (?:was|is|were|came|would be)(?: \w+){0,2} (?:
        coming|due|around the corner|up|near|next|soon|ending|running out|close|
        in (?:two|three|\d+|a few) (?:weeks|months|days)
      )
    `,
    frame`
      (?:put|putting|push|bring) myself (?:
        forward|out there|in (?:a |the )?(?:good |better )?(?:light|position)
      )
    `,
    `(?:make|made|making|build|get) (?:myself )?(?:a (?:good |better )?name|my mark)`,
    frame`
      (?:on|in|into) (?:her|his|their|the boss's|my boss's) (?:
        list|radar|good books|good graces|inner circle
      )
    `,
    '(?:score|earn) (?:some |a few |extra |good )?points(?! (?:for|of) the)',
    frame`
      ${wish} to (?:\w+ )?(?:
        stand out
        |(?:become|be|get) (?:more )?(?:visible|known|famous|noticed)
        |get ahead
        |be seen
        |get seen
        |shine
        |climb
        |raise my profile
        |get (?:a |my )foot in
        |move up
        |be (?:considered|remembered|liked)
      )
    `,
    frame`
      (?:(?:got|get|getting|gets|keep|kept) (?:me|myself)|to get|chance of getting) out of (?:
        the|my|a|another|doing|going|having
      )(?! (?:way|house|building|hospital|car|bed|debt|system))
    `,
    frame`
      (?:avoid|avoiding|escape|escaping|skip|dodge|instead of)
      (?: having to do| doing)? (?:the |my |another |all the )*
      (?:
        boring
        |dull
        |tedious
        |stupid
        |(?:daily|weekly|usual|annual|normal|regular) (?:
          meetings?|paperwork|work|shift|chores|calls|duties|tasks?
        )
      )
    `,
    frame`
      (?:good|great|nice|useful|helpful|handy|valuable|important|beneficial|bad) for my
      (?!
        \s+(?:\w+ )?(?:
          team|class|pupils|patients|customers|clients|children|guests|residents|group|colleagues|nurses|
          people|students|drivers
        )\b
      )(?: [\w-]+){1,2}
    `,
    frame`
      (?:prove|show|demonstrate)(?: to)? (?:${superior}|my new \w+|them|him|her|everyone|everybody)
      (?: \w+)? (?:
        that i|that hiring|what i (?:can|could|am|was)\b|how (?!i\b)\w+ i\b|i (?:am|was|can|could|deserve|belong)
      )
    `,
    frame`
      (?:i|we|you|everybody|each of us) (?:got|get|gets|would get|received|earned)
      (?: an?| the| half| extra)* (?:\w+ ){0,2}
      (?:day off|days off|bonus|vouchers?|points|prize|premium|certificate|reward|free \w+)
    `,
    frame`
      (?:for|because of|needed|need|like|liked|wanted) (?:the|some|a bit of|more) (?:
        extra |good |overtime |additional |more\s+
      )?(?:money|pay|cash|salary|tips|fee|allowance)(?=\W*$|,)
    `,
    frame`
      my (?:\w+ )?(?:talk|conversation|meeting|one-to-one|chat|interview) with ${superior}
      (?: \w+){0,2} (?:near|soon|coming|due|ahead|close|in)
    `,
    frame`
      (?:something|anything) (?:good|nice|big|impressive|positive|new) (?:
        to (?:tell|show|report|present|say|talk about|bring)|for (?:my|the)
      )
    `,
    frame`
      ${superior} (?:likes?|loves?|appreciates?|rewards?|looks for|liked|loved|appreciated|rewarded) (?:
        such|that|this|these|it when|people who|initiatives?|volunteers?|those who
      )
    `,
    `${superior} to notice me|notice me|know me better`,
  ].map(of('career', 'stated')),

  // Chance.
  ...[
    frame`
      (?:it|that|this|the (?:task|job|thing|work|case|project)|which|so) (?:just |simply |then |somehow )?
      (?:fell|came|was left|ended up|got stuck|stuck|was down|went) (?:up )?(?:to|on|with) me
    `,
    'my name (?:was|came|had been|got|is)(?: \\w+){0,2} (?:pulled|drawn|picked|chosen|up|out|next|on)',
    '(?:drew|drawn|draw|drawing) (?:lots|straws)|(?:tossed|flipped) a coin|lost the (?:bet|toss|coin)',
    frame`
      (?:because|since|as|that|and) i was (?:just |simply |also |probably )?(?:the )?
      (?:
        new|newest|youngest|junior|most junior|least busy|new one|there|around|free|handy|available|nearby|
        passing|awake|the intern|up
      )(?! (?:to|of|when|for|with|all)\b)
    `,
    frame`
      i was(?: just| simply| probably| clearly)* the (?:
        youngest|newest|most junior|least busy|junior|intern|new (?:one|guy|girl|person)|rookie|trainee
      )(?=[^.]*\b(?:so|therefore|of course|obviously)\b|\W*$)
    `,
    "i(?: was|'m| am) (?:just|simply|only|kind of|sort of) (?:there|around|passing|nearby|next)",
    '(?:it|that) (?:was|is) (?:just |simply |right )?there(?=,? (?:so|and) i\\b|\\W*$)',
    '(?:it (?:just |so |only )*happened that|as it happened,?|it so happened(?: that)?) i',
    '(?:pure|sheer|mere|just a|total|complete) (?:coincidence|chance|accident|luck)(?=\\W)',
    'so (?:it was|that was|that left|it came down to|it had to be) me(?=\\W*$| (?:again|who(?! (?:had to|would))|then))',
    frame`
      i (?:just |only |simply )?
      (?:happened|chanced) to (?!see|notice|find|know|hear|read|discover|meet|look|check)[a-z]+
    `,
    '(?:just |simply )?(?:came|come|fell|dropped) (?:my way|into my hands|in my lap)',
    '(?:happened|chanced) to be (?:open|there|on my|in my|mine|at hand)',
    '(?:someone|somebody) (?:had|has|needed) to(?=,)',
    '(?:it|that|this|which|and i|i) (?:just |simply )?(?:was|were) (?:just |simply )?around(?=\\W*$)',
    frame`
      (?:it|that) (?:was|happened)(?: \w+){0,2} by (?:pure |mere |more or less )?
      (?:chance|coincidence|accident) that i
    `,
    'because i (?:just |simply )?(?:could|can)(?=\\W*$)',
    'by (?:mere |pure |sheer )?(?:accident|chance|coincidence),? i (?:had|sat|stood|was)',
    'i (?:am|sat|stood|was)(?: (?!not)\\w+)? (?:the )?(?:closest|nearest|next) to (?:it|the \\w+)(?=,? so\\b)',
    frame`
      (?:so|well|and|thought|then|figured)(?:,? (?:i thought|i said))?,? why not
      (?=\W| (?:have|try|do|give|take|use|help|me|fix))
    `,
    'got (?:it|the (?:task|job|project|work)) because i was',
  ].map(of('default', 'stated')),
  ...[
    frame`
      (?:no|not any|without|without any|n't any) (?:particular|special|big|real|deeper|specific|good|great) r
      eason
    `,
    frame`
      i (?:didn't|did not|couldn't|could not|forgot to|wasn't able to) (?:\w+ )?
      (?:look away|say no|duck|refuse|hide|get out of)
    `,
    "(?:not |n't )?(?:fast|quick) enough to (?:say no|look away|get away)",
  ].map(of('default', 'stated', true)),
  ...[
    "(?:can't|cannot|couldn't|could not|won't|wouldn't|doesn't) (?:hurt|harm|do any harm) (?:to|me|my)",
  ].map(of('career', 'stated', true)),

  // At hand.
  ...[
    frame`
      i (?:live|lived|sit|sat|work|worked|was|am|park|parked|had my \w+)${n}{0,3}? (?:
        around the corner|next door|close by|down the (?:road|street|hall|corridor)|up the (?:road|street)|
        (?:two|five|ten|\d+) minutes (?:away|from)|upstairs|downstairs|on the same floor
      )
    `,
    frame`
      i (?:
        was
        |am
        |(?:had|have|needed) to (?:go|be|pass|drive|wait|stay|come|travel|walk|sit)
        |would
        |was going
        |had been
        |'d
      )(?: (?!(?:not|and|but|yet|so|or)\b)[\w'-]+){0,7}? (?:anyway|anyhow|in any case|either way|anyways)
      (?=\W)(?! (?:but|because of))
    `,
    frame`
      (?:because|since|as|only because|and) i (?:already |just |also |still )?
      (?:had|have|owned) (?:the|a) (?:\w+ )?
      (?:keys?|access|tools?|login|password|licen[cs]e|camera|equipment|van|car|software)(?= |\W)
      (?! (?:fail|broke|stolen|logs?))
    `,
    '(?:easy|quick) money',
    frame`
      because (?:it|that) (?:is|seemed|was|went) (?:just |much |simply )?(?:easier|faster|quicker|simpler) (?:
        for me|like that|than (?:asking|to ask|explaining|to explain|waiting)|that way|this way|to do it (?:alone|myself)
      )
    `,
    frame`
      (?:close|near|next|nearest|closest) to (?:my|where i) (?:
        house|home|flat|place|desk|office|room|street|route|live|lived|sit|sat|work
      )
    `,
    '(?:shortest|shorter|short) (?:way|walk|distance|route)(?= there|\\W*$| to)',
    '(?:cost|costs|costed) (?:me )?nothing(?=\\W)',
  ].map(of('handy', 'stated')),
  ...[
    '(?:less|not much|no extra|hardly any) work (?:than|for me)',
    frame`
      (?:it|that|this|which) (?:didn't|did not|wouldn't|would not|doesn't|won't|will not) (?:cost|take|need)
      (?: me)? (?:anything|much|a lot|long|any effort)
    `,
  ].map(of('handy', 'stated', true)),
];

/** Who is hurt when things go wrong, in any trade. */
const parties = anyOf(`
  accounts? agents? applicants appointments? apprentices branch(?:es)? business buyers? callers? candidates
  child children citizens clerks? clients? clinics? colleagues company customers? dealers? deliver(?:y|ies)
  doctors? donors? doses? drivers? employees engineers? families farmers guests? hospital hospitals? invoices?
  kids learners line members? merchants? nurses? operators orders? parents? passengers? patients? payments?
  people plant prescriptions? pupils? readers refunds? residents? results? school schools? shoppers? shops?
  site somebody someone staff starters? stores? students? subscribers suppliers? teachers? team temps tenants?
  they trainees users? vaccines? volunteers ward wards? workers?
`);
const troubleSigns = anyOf(`
  angry blocked bounc\\w+ broken? can't cancel\\w+ cannot charged churn\\w* complain\\w* cost(?:s|ing)?
  couldn't danger\\w* delay(?:s|ed|ing)? die[ds]? double drop(?:s|ped|ping)? dying errors? expired?
  fail(?:s|ed|ing|ures?)? fall(?:ing|s)? fell fined? harm(?:ed|s)? hurt injur\\w+ late leav(?:e|ing) left
  locked los[et] loses losing lost miss(?:es|ed|ing)? overcharged overpa\\w+ paid paying penalt\\w+
  risk(?:s|ed|ing)? shortage sick spoil(?:ed|t)? stop(?:s|ped)? struggl\\w+ stuck suffer\\w* threat\\w* trust
  twice unable unanswered unpaid unsafe wait(?:s|ed|ing) waste[ds]? wasting without wrong(?:ly)?
`);
const harm = frame`(?:${troubleSigns}|could not|at stake|by hand)`;

/** A noun phrase that ends in people. */
export const affected = pattern`
  \b(?:
    ${parties.slice(3, -1)}|managers?|interns?|guides?|actors?|visitors?|crew|boss|leads?|everyone|everybody
  )$
`;

const needSigns = anyOf(`
  audit complaints? cost(?:s|ing)? danger\\w* deadline delay\\w* errors? fail(?:s|ed|ing|ure)? fined? harm\\w*
  hurt licen[cs]e los[et] loses losing lost outages? penalt\\w+ risk\\w* safety trust unsafe wast(?:e|ed|ing)
  wrong
`);

/** Somebody or something was hurt, or would have been: the reason that counts. */
export const impact: readonly RegExp[] = [
  new RegExp(`\\b${parties}\\b[^.;]{0,60}?\\b${harm}\\b`, 'u'),
  new RegExp(
    `\\b${harm}\\b[^.;]{0,30}?\\b(?!(?:they|someone|somebody|team|company|school|line)\\b)${parties}\\b`,
    'u',
  ),
  pattern`
    \b(?:because|since|as|reason|so that|to (?:stop|prevent|avoid|protect|keep))\b[^.;]{0,70}?\b
    (?:
      ${needSigns}|would(?:'ve| have)
    )\b
  `,
  /[$€£]\s?\d|\b\d[\d.,]*\s?(?:%|k\b|million|euros?|dollars?|pounds)/u,
  /\b(?:kept|keep|keeps) (?:me|myself) (?:on|at|going)\b/u,
];

/** The sentence draws a consequence or gives a reason. */
export const reasonFrame = pattern`
  \b(?:
    because
    |so
    |therefore
    |hence
    |thus
    |that's (?:why|how)
    |that is why
    |which is why
    |the reason
    |(?:since|as) (?:i|it|my|the|there|nobody|no one|everyone)
    |and (?:i )?(?:thought|figured|decided|wanted|started|took|picked|fancied|tried|joined|volunteered)
    |i (?:thought|figured|decided|volunteered|started|picked|took)
    |wanted
    |honestly
    |tbh
  )\b
`;
