/**
 * How people suppose instead of telling, and how a question asks them to.
 * Sources: answers and questions of our own in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

const supposingHints = anyOf(`
  'd approach are_you could differently do_you_(?:usually|normally|generally|typically|always|ever|tend)
  going_forward how_do_you hypothetical\\w* if imagine in_future in_general might next_time normally
  philosophy should style suppose usually what's_your what_do_you what_is_your when_do_you will would
`);

/**
 * The words of what is done in general or might be done: frames, frequencies, and idioms of method, belief and advice.
 * From answers in many trades to questions that asked for one event, widened by synonym and inflection.
 */

/** Follow-up questions that ask what one would do, or does in general. */
export const askingForIt = pattern`\b${supposingHints}\b`;

/** Manners of speech: "I would say". */
export const sayings = setOf('add argue assume describe estimate guess imagine mention put rather say');

const plainTextVerbs = anyOf(`
  (?:explain|describe)_(?:how|what|why|this|that|it|below|later) come_back_to from_now_on give_you
  never_forget next_(?:month|quarter|year|week|spring|summer|autumn|winter|time) soon tell_you
  this_(?:year|month|autumn|spring|summer|winter)
`);
const textVerbs = frame`
  (?:
    in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)
    |${plainTextVerbs}
  )
`;

/** A promise or a plan that stands today. */
export const standsToday = pattern`\b${textVerbs}\b`;

const repeatedOccasions = anyOf(`
  afternoon break day evening friday hour lesson lunch monday month morning night saturday shift sprint sunday
  thursday time tuesday wednesday week
`);

/** When a habit of those weeks is told: "every morning I would walk the ward". */
export const pastHabit = pattern`
  \b(?:every|each)\s+(?:\w+\s+)?${repeatedOccasions}\b
  |\b(?:
    back\s+then
    |in\s+those\s+(?:days|weeks|months)
    |during\s+(?:that|those|the)\s+\w+
    |(?:for|in)\s+those\s+(?:\w+\s+)?\w+
    |until\s+the
    |for\s+(?:weeks|months|six|two|three|four|ten)
    |at\s+that\s+time
    |on\s+(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
  )\b
`;

/** How often: a habit. */
export const frequency =
  /\b(?:usually|typically|normally|generally|always|never|often|mostly|regularly|commonly|frequently)\b/u;
const plainHabitualPhrases = anyOf(`
  after_that_usually as_a_rule as_an?_[\\w-]+(?:_[\\w-]+)? each_time every_time for_such_\\w+ generally
  ideally if in_(?:such|similar|these|those|most)_\\w+ in_general most_of_the_time mostly normally once
  typically usually when whenever
`);
const habitualPhrases = frame`
  (?:
    in\s+(?:such|that|those|these|this)\s+(?:kind|type|sort)?s?\s*(?:of\s+)?
    (?:situations?|cases?|moments?|circumstances)
    |${plainHabitualPhrases}
  )
`;
const difficultKinds = anyOf(`
  all angry big bigger complex difficult hard larger many most nervous new old rude shy small smaller
  stressful such tough unhappy upset young
`);

/** What opens a statement about all such cases. */
export const framed = pattern`
  ^(?:(?:and|so|but|well|yes|honestly|it\s+depends),?\s+(?:but\s+)?)*
  (?:
    ${habitualPhrases}
    |(?:with|in|under|during|for)\s+(?:
      an?\s+(?!way\b|week\b|day\b|month\b|year\b|hour\b|minute\b|moment\b|row\b|second\b|corner\b|room\b)
      (?:\w+\s+)?\w+
      |${difficultKinds}\s+\w+
      |conflicts?
      |stress
      |pressure
      |meetings
      |discussions
      |arguments
      |emergenc(?:y|ies)
    )
  )\b
`;
const sinceThen = anyOf(`
  currently each_(?:month|week|quarter|year) ever_since
  every_(?:month|week|friday|monday|quarter|year|day|morning) now nowadays since since_then still these_days
  to_this_day today
`);

/** What holds since: a change that was made, no habit in place of a story. */
export const today = pattern`\b${sinceThen}\b`;
/** Verbs of state, which are in the present without being a habit. */
export const standing = setOf(`
  admit agree assume be believe doubt feel find guess have hope know live love mean need own realise realize
  regret remember see suppose think understand want wish work
`);

/** Base and past look the same. */
export const sameInPast = setOf('bet cast cost cut hit let put quit read set shut split spread');

const generalPeople = anyOf(`
  children clients? colleagues customers? everybody everyone guests? it kids most_\\w+ parents? patients?
  people pupils stakeholders students teams? they this users
`);
const methodNouns = anyOf(`
  advice approach first_step goal_in_such_\\w+ mantra method motto philosophy principle rule strategy style
  way(?:_of_\\w+ing(?:_\\w+){0,3}?)?
`);
const habitVerbsOfOthers = anyOf(`
  admits asks can cares does explains finds gives has helps is keeps leads learns listens looks makes needs
  plans protects puts respects shows speaks starts stays takes talks tells thinks treats trusts understands
  works
`);
const habitVerbs = anyOf(`
  admit always are ask can do(?:n't|_not) explain give have help keep know lead listen make never plan protect
  show stay take talk think trust understand
`);
const stepVerbs = anyOf(`
  ask call check come do find give go have_to help let look make need offer prefer sit speak start stay take
  talk try use work write
`);

/** Idioms of method, belief and advice. */
export const phrases: readonly RegExp[] = [
  pattern`
    ^(?:(?:and|so|but),?\s+)*in\s+(?:such|these|those|this|that)\s+(?:an?\s+|kinds?\s+of\s+)?\w+,?\s+(?:you|one|people)\s+
    (?:always\s+|just\s+|simply\s+)?(?:have\s+to|has\s+to|must|needs?\s+to|should|can|cannot|can't)\s+
    (?!find\b|hear\b|read\b|see\b|tell\b)\w+
    |^(?:(?:and|so|but|well),?\s+)*(?:you|one)\s+can\s+always\s+\w+
    |\bthat(?:'s|\s+is)\s+what\s+(?:you\s+do|one\s+does)\b
    |\bwhat\s+i(?:'d|d|\s+would)\s+(?:\w+\s+)?do\s+(?:\w+\s+){0,3}?is\b
    |^(?:that|this|it)\s+would\s+(?:probably|surely|certainly|likely|hopefully|definitely)\s+(?!have\b)\w+
    |^(?:typically|usually|normally|generally),?\s+i(?:'d|d|\s+would)\s+(?!\w+ed\b|had\b|been\b)\w+
    |\bi\s+(?:imagine|guess|suppose)\s+(?:that\s+)?i(?:'d|\s+would)\s+(?!have\b|say\b|had\b|been\b|\w+ed\b)\w+
    |^(?:one|you)\s+should\s+(?:always|never)\s+\w+
  `,
  pattern`
    ^if\s+i\s+do\s+it\b
    |\bin\s+theory,?\s+i\s+(?:could|would|can)\b
    |^it\s+depends\b
    |^sometimes\s+i\s+(?!was\b|had\b|did\b|went\b|\w+ed\b)[a-z]+\b
    |^most\s+of\s+the\s+time,?\s+(?:people|they|it|customers|clients|guests|parents|i)\s+
    (?!was\b|were\b|had\b|\w+ed\b)[a-z]+\b
    |^(?:an?|every)\s+(?:
      careful|competent|decent|experienced|good|professional|real|responsible|sensible|skilled|smart|trained|wise
    )\s+[\w-]+\s+
    (?!always\b|was\b|had\b|did\b|\w+ed\b|from\b|of\b|in\b|who\b|came\b|told\b|said\b)[a-z]+s\b
  `,
  pattern`
    \bin\s+(?:\w+\s+)?(?:work|jobs?|projects?|teams?|business),?\s+it\s+is\s+(?:always\s+|very\s+)?
    (?:necessary|important|crucial|essential|vital|best|better|normal)\s+to\b
  `,
  pattern`
    ^(?:and\s+|so\s+)?every\s+time\s+(?:that|this|it|such\s+\w+|something\s+like\s+(?:that|this))\s+
    (?:happens|occurs|comes\s+up),?\s+i\s+\w+
    |\bi\s+make\s+it\s+(?:a\s+(?:point|habit|rule)|my\s+\w+)\s+to\b
    |\bi(?:'d|\s+would)\s+say\s+(?:that\s+)?i(?:'d|\s+would)\b
    |\bi(?:'m|\s+am)\s+(?:\w+\s+)?(?:used|accustomed)\s+to\s+\w+ing\b
    |\b(?:the\s+)?(?:first|next|second|last)\s+(?:thing|step)\s+(?:that\s+)?i\s+
    (?:always\s+|usually\s+|normally\s+)?(?:do|take)\s+is\b
    |^(?:and\s+|so\s+)?in\s+(?:such\s+)?(?:situations?|cases?|moments?|conflicts?)
    (?:\s+like\s+(?:this|that|these|those))?,?\s+it(?:'s|\s+is)\s+(?:always\s+|very\s+)?\w+\s+to\b
  `,
  pattern`
    \bin\s+(?:my|our)\s+(?:job|line\s+of\s+work|profession|trade|business|field),?\s+(?:you|one|we|i)\s+
    (?!was\b|were\b|had\b|did\b|\w+ed\b)[a-z]+\b
    |\b(?:people|someone|somebody|a\s+person)\s+like\s+me\s+(?!who\b|was\b|were\b|had\b)[a-z]+\b
    |\bwhat\s+an?\s+(?:\w+\s+){1,3}does\b[^.;!?]{0,40}\bis\b
  `,
  pattern`
    ^(?:and\s+|so\s+|well,?\s+|it\s+depends[;,:–—]?\s+(?:but\s+)?)*
    (?:
      nine\s+times\s+out\s+of\s+ten|more\s+often\s+than\s+not|as\s+a\s+rule|
      most\s+(?:times|days|of\s+the\s+time)|in\s+most\s+cases|mostly|whatever\s+[^.;,!?]{1,40},|
      no\s+matter\s+[^.;,!?]{1,40},
    ),?\s*i\s+(?!was\b|were\b|had\b|did\b|went\b|took\b|got\b|made\b|gave\b|\w+ed\b)[a-z]+\b
  `,
  pattern`
    ^(?:so\s+|well,?\s+|let's\s+)?(?:suppose|supposing|imagine|assuming|say)\b[^.;!?]{1,60},?\s+(?:then\s+)?
    i(?:'d|\s+would|'ll|\s+will)\s+\w+
  `,
  pattern`
    \bmy\s+(?:first|next)\s+(?:move|step|thing|reaction|action|question|call)\s+(?:would|will)\s+be\b
    |\bthe\s+(?:idea|plan|aim|goal|first\s+thing|next\s+step|best\s+thing)\s+would\s+be\s+to\b
  `,
  pattern`
    ^(?:when|if|whenever)\s+(?!i\b|we\b)[^.;,!?]{1,50},\s*(?:an?|the|somebody|someone|every\w*|all)\s+
    (?:\w+\s+){1,3}?(?:has|have|needs?)\s+to\s+(?:be\s+)?\w+
  `,
  pattern`
    \b(?:i|we)(?:'d|\s+would)\s+(?:usually|normally|typically|generally)\s+(?!have\b|had\b|been\b|\w+ed\b)
    [a-z]+\b
  `,
  /(?<=\b(?:never|not|n't)\b[^.;!?]{0,60}\bbut\s)i(?:'d|\s+would)\s+(?!have\b|had\b|rather\b)[a-z]+\b/u,
  pattern`
    \bin\s+(?:my|our)\s+(?:team|company|department|ward|school|office|group|family|organi[sz]ation),?\s+
    (?:we|i)\s+(?:always|usually|normally|typically|generally|never)\s+
    (?!\w+ed\b|had\b|were\b|was\b|went\b|did\b)[a-z]+\b
  `,
  pattern`
    \bwhat\s+(?:i|we)\s+(?:usually\s+|normally\s+|always\s+|typically\s+|generally\s+)?do
    (?:\s+(?:then|there|first|here|in\s+(?:such|these|those|that|this)(?:\s+\w+){0,3}?))?,?\s+is\b
  `,
  pattern`
    ^(?:usually|normally|typically|generally|in\s+general),?\s+(?:with\s+[\w\s]{1,30}?,?\s+)?
    (?:the\s+|my\s+)?${generalPeople}\s+(?:
      calm|come|go|work|help|take|get|give|need|want|is|are|has|have|do|does|find|feel|solve|listen|
      understand|accept|agree
    )s?\b
  `,
  /(?<=\b(?:i|we|you|one|people)\s+)would\s+(?:then\s+|also\s+)?(?:usually|normally|typically|generally)\s+(?!have\b)\w+/u,
  pattern`
    \bas\s+an?\s+[\w-]+(?:\s+[\w-]+){0,2},?\s+(?:you|one)\s+(?:always\s+|just\s+)?
    (?:must|have\s+to|has\s+to|need|should|can|cannot|can't|are|is)\b
  `,
  pattern`
    ^(?:(?:and|so|but|then),?\s+)*(?:
      (?:if|when|whenever|once)\s+[^.;!?]{1,60}?,\s*(?:then\s+)?
      |(?:first|then|next|after\s+that|in\s+(?:such|these|those)(?:\s+a)?\s+\w+),?\s+
    )you\s+(?!.*\d)(?:just\s+|always\s+|first\s+|simply\s+|also\s+|then\s+)?
    (?!
      know\b|see\b|can\s+(?:see|imagine|guess)|might\s+(?:ask|think|wonder)|may\s+(?:ask|think|wonder)|
      would\s+think|want\b|like\b|said\b|told\b|were\b|had\b|did\b|asked\b|\w+ed\b
    )[a-z]+\b
  `,
  pattern`
    \b(?:my|the|our)\s+(?:\w+\s+)?(?:job|task|role|goal|aim|first\s+step|plan)\s+
    (?:in\s+(?:an?|such|cases?|situations?|this|that|these|those)\s+[^.;,!?]{1,30}?\s*)?would\s+be\s+to\b
    |\b(?:the|my)\s+way\s+(?:in\s+which\s+|that\s+)?i\s+(?:usually\s+|normally\s+)?
    (?:approach|deal\s+with|do|handle|solve|tackle|treat|work)\b(?:\s+[\w'-]+){0,3}?\s+is\b
    (?!\s+(?:new|now|still|the\s+(?:result|same))\b)
    |^(?:(?:and|so|but|because|i\s+think|for\s+me),?\s+)*(?:an?|any|every)\s+
    (?:competent|decent|experienced|good|great|professional|real|responsible|skilled|true)\s+
    (?!friend|deal|part|number|example|bit|half|third|share|day|idea|machine|plan|tool|week)[\w-]+\s+
    (?:doesn't|doesnt|does\s+not|never\s+(?!\w+ed\b|came\b|had\b|was\b)[a-z]+s\b)
    |\bif\s+i\s+(?:were|was)\s+
    (?:in\s+(?:that|this|such\s+an?|the)\s+(?:situation|position|case)|to\b|the\s+\w+)[^.;!?]*\bi
    (?:\s+would|'d)\b
    |^(?:so\s+)?depending\s+on\s+[^.;,!?]{1,40},\s*i\s+(?:either\s+|usually\s+|then\s+)?
    (?:call|write|ask|talk|speak|choose|decide|go|take|use|escalate|involve|send|start|will|would)\b
  `,
  pattern`
    ^(?:(?:and|so|but|i\s+think|for\s+me|in\s+my\s+opinion|in\s+such\s+\w+),?\s+)*the\s+
    (?:best|only|right|most\s+important|first)\s+(?:way|thing|approach|step|solution)\s+(?:\w+\s+){0,6}?is
    \s+(?:always\s+|usually\s+)?to\b
  `,
  pattern`\bmy\s+(?:\w+\s+)?${methodNouns}\s+(?:(?:of|for|in)\s+\w+(?:\s+\w+)?\s+)?(?:is|has\s+always\s+been)\b(?!\s+(?:in|on\s+the|now|still)\b)`,
  pattern`
    \bi(?:'m|\s+am)\s+(?:\w+\s+)?(?:the|a)\s+(?:kind|type|sort)\s+of\s+
    (?:person|guy|engineer|leader|manager|nurse|teacher|worker|woman|man|\w+)\s+(?:who|that)\b
    |\bi(?:'m|\s+am)\s+(?:an?\s+(?:\w+\s+)?person|someone|somebody)\s+(?:who|that)\b
  `,
  /\bi\s+(?:strongly|firmly|truly|really|always)\s+believe\b/u,
  pattern`
    \bi\s+(?:strongly\s+|firmly\s+|really\s+|always\s+|do\s+|truly\s+)?believe\s+
    (?:
      in\s+(?!me\b|the\s+(?:lead|first))
      |that\s+(?:you|one|people|everyone|a\s+(?:good|leader|team|manager|teacher|nurse))\b
    )
  `,
  pattern`
    ^(?:
      (?:
        and|so|but|because|i\s+think|i\s+believe|in\s+my\s+opinion|of\s+course|in\s+general|
        first(?:\s+of\s+all)?|always|as\s+an?\s+\w+
      ),?\s+
    )*(?:you|one|people|everyone|everybody)\s+(?:always\s+|just\s+|simply\s+)?
    (?:have\s+to|need\s+to|needs\s+to|must|should|ought\s+to|has\s+to)\s+(?!have\b)\w+
  `,
  pattern`
    \b(?:a|every|any)\s+(?:careful|good|great|real|senior|professional|responsible|true|strong)\s+
    (?!deal|part|number|example|bit|half|third|share)[\w-]+
    (?:\s+[\w-]+)?\s+(?:would|should|must|always|never|will|has\s+to|needs\s+to|knows)\b(?!\s+have)
  `,
  pattern`\bi\s+(?:could|can)\s+(?:see|imagine|picture)\s+myself\b|\bi(?:'d|\s+would)\s+imagine\s+(?:that\s+)?i\b`,
  pattern`
    ^(?:(?:and|so|but|usually|generally|in\s+general),?\s+)?i\s+(?:\w+ly\s+)?
    (?:like|love|prefer|try|aim|strive)\s+to\s+(?!think\s+of\s+it|say|add)\w+(?!.*\b(?:today|now|still)\b)
  `,
  pattern`
    \bi\s+(?:always|never)\s+(?:
      go|give|try|make|put|do|keep|listen|ask|treat|start|look|take|leave|stop|say|let|lose|stay|
      double-check|check|talk|speak
    )\b(?!.*\b(?:today|now|since|still)\b)
  `,
  pattern`
    \bi(?:'m|\s+am)\s+(?:always|usually|generally|normally|never)\s+(?!(?:been|on\s+(?:shift|duty|call))\b)
    \w+
  `,
  pattern`
    ^(?:(?:and|so|but|because|i\s+think|for\s+me|in\s+such\s+\w+),?\s+)*it(?:'s|\s+is)\s+
    (?:always\s+|very\s+|really\s+|so\s+)?
    (?:important|crucial|essential|necessary|key|best|vital|better|critical)\s+(?:to|that|for)\b
  `,
  pattern`
    ^(?:an?|every|each)\s+(?:\w+\s+)?[\w-]+\s+(?:should|must|needs\s+to|has\s+to|ought\s+to)\s+
    (?:always\s+|never\s+)?(?!have\b)\w+
  `,
  /^ideally,?\s+(?:i|we|you|one|people|somebody)\b/u,
  pattern`
    \bif\s+(?:that|this|it|something\s+like\s+(?:that|this)|such\s+a\s+\w+)\s+
    (?:happened|happens|occurred|occurs|were\s+to\s+happen|comes\s+up|came\s+up),?\s+(?:i|we)
    (?:'d|\s+would|\s+will|'ll)\s+\w+
  `,
  // How the good ones are, and how a day goes.
  pattern`
    ^(?:(?:and|so|but|because|i\s+think|for\s+me),?\s+)*(?:an?|any|every)\s+
    (?:good|great|real|true|strong|professional|experienced|responsible)\s+
    (?!friend|deal|part|number|example|bit|half|third|share)[\w-]+(?:\s+[\w-]+)?\s+${habitVerbsOfOthers}\b
    |^(?:good|great|real|true|strong|professional)\s+[\w-]+s\s+${habitVerbs}\b
    |^an?\s+(?:typical|normal|usual)\s+\w+\s+(?:starts|begins|looks|is|goes|ends)\b
  `,
  pattern`
    \bi\s+(?:\w+ly\s+)?believe\s+(?:that\s+)?
    (?!it\b|this\b|that\b|they\b|he\b|she\b|we\b|i\b|the\b|my\b|our\b|his\b|her\b|their\b)[\w-]+\s+
    (?:\w+\s+)?(?:is|are|makes?|needs?|should|matters?|comes?|begins?|starts?|works?)\b
    |\bit(?:'s|\s+is)\s+(?:always\s+)?(?:
      my\s+(?:habit|rule|style|way|nature|principle|policy|custom)|a\s+(?:habit|rule|principle)\s+of\s+mine
    )\b
    |\bi(?:'d|\s+would)\s+say\s+(?:that\s+)?(?:the|my)\s+(?:most\s+important|best|main|key|first)\s+\w+\s+
    is\b
  `,
  pattern`
    ^(?:(?:and|so|but|then|also|or),?\s+)*(?:i|one|we)\s+could\s+
    (?:for\s+(?:example|instance)|also\s+try|maybe|perhaps|probably|theoretically)\b
    |\bone\s+(?:could|can|might)\s+(?:also\s+|always\s+|simply\s+|just\s+)?
    (?!see|hear|feel|smell|have\b|not\b|tell|read)[a-z]+\b
    |^(?:(?:and|so|but|in\s+general|personally),?\s+)*i(?:'d|\s+would)\s+(?:always\s+)?rather\s+
    [a-z]+\b[^.;!?]*\bthan\b
  `,
  pattern`
    ^(?:usually|normally|typically|generally|in\s+general),?\s+the\s+(?:\w+\s+){1,3}?(?:is|are)\s+
    (?:to|that)\b
  `,
  pattern`
    ^(?:(?:and|so|but|normally|usually),?\s+)*i\s+(?:handle|solve|resolve|approach|treat|manage|face)\s+
    (?:\w+\s+)?\w+s\s+(?:by|with|through)\b
    |\bi\s+(?:work|perform|function|think)\s+(?:best|better|well)\s+(?:under|with|in|when|alone)\b
    |^(?:you|one)\s+can(?:'t|not)\s+(?:please|win|have|do|know|control|trust|help)\s+
    (?:every|all|it\s+all|them\s+all)
    |^(?:
      teamwork|leadership|communication|trust|sales|teaching|nursing|management|quality|safety|success|
      service
    )\s+(?:is|means)\s+(?:about|the|a|always|not|to|when|that|key|key\b)
  `,
  pattern`
    ^i\s+(?:do(?:n't|\s+not))\s+like\s+\w+,?\s+(?:so|and)\s+i\s+(?:always\s+|usually\s+)?
    (?:try|avoid|prefer|look|keep|stay)\b
    |\bmy\s+first\s+(?:reaction|instinct|thought|priority|question|move|step|concern)\s+is\b
    |^(?:(?:and|so|but|for\s+me),?\s+)*the\s+(?:trick|key|secret|art|point)\s+is\s+(?:always\s+)?to\b
    |^(?:often|sometimes|mostly|frequently),?\s+i\s+${stepVerbs}\b
    |\bin\s+(?:situations|cases|moments|times|conflicts|discussions)\s+like\s+(?:this|that|these|those),?\s+
    i\s+(?:
      keep|stay|try|go|ask|call|talk|write|let|take|listen|look|always|usually|never|first|just|do|give|
      start|make|prefer
    )\b
  `,
];

const conditions = anyOf(`
  '?ll (?:every|each)_time (?:in|under|during)_(?:an?|stress|pressure|conflicts?|meetings|discussions) always
  am approach as_a believe best better can't communication could crucial depending depends does essential
  experienced for_such general generally good great habit handle has has_to have_to i'd id ideally if imagine
  important in_(?:such|that|those|these|this) kind leadership like make_sure matter most mostly motto must
  necessary need_to needs never nine normally often one out people person philosophy prefer real resolve rule
  should solve somebody someone sometimes sort style suppose teamwork tend theory times trust type typical
  typically usually way we'd what_i whatever when whenever will with_\\w+_\\w+s_i would wud you
`);
export const supposingWords = new RegExp(
  frame`
  \b(?:
    ${conditions}|(?:trick|key|secret|art|point) is|first reaction|work best|do(?:n't| not) like|
    for \w+ \w+s i
  )\b
  |['’](?:d|ll)\b
`,
  'iu',
);
export const habitualCase = pattern`
  ^(?:(?:and|so|but)\s+)?(?:when(?:ever)?|if|every\s+time|each\s+time)\s+([^.;!?]{3,60}?),?\s+i\s+
  (?:(?:always|first|then|just|also|only|simply)\s+)*([a-z]+)\b
`;
export const habitualAdverb = pattern`
  ^(?:usually|normally|typically|generally|ordinarily),?\s+(?:i|we)\s+
  (?:(?:first|then|always|just|also|only|do|\w+ly)\s+)*([a-z]+)\b
`;
export const askedIf = pattern`
  \b(?:know|ask\w*|see|wonder\w*|unsure|sure|tell|check\w*|said)\s+(?:me\s+|her\s+|him\s+|them\s+)?
  (?:if|whether)\s*$
`;
export const adverbWord = pattern`
  ^(?:
    usually|normally|typically|generally|probably|always|never|first|then|also|just|maybe|definitely|most|
    likely|not|\w+ly
  )$
`;
export const reportedBefore = pattern`\b(?:said|told|thought|knew|asked|explained|wrote|argued|insisted|learned|rule|that)\s+(?:(?!but\b|and\b)\w+\s+){0,2}$`;

/** What is offered or laid down for the case that ... */
export const offers = pattern`
  \bi (?:\w+ ){0,2}(?:
    agreed|committed|drew up|gave (?:him|her|them) my word|laid down|made (?:him|her|them) an? (?:offer|promise)|offered|
    pledged|promised|proposed|said|set|suggested|told|wrote
  )\b
`;

/** The case. */
export const termOfOffer =
  /^\W*(?:(?:and|but|then|so)\s+)?(?:if|in\s+case|should|unless|as\s+soon\s+as|once)\b/u;

/** How often, or as an opinion of today: no plan of that time. */
export const inGeneral =
  /\b(?:usually|normally|typically|generally|always|never|often|mostly|probably|ideally|i (?:think|guess|suppose|imagine)|in general|in (?:such|these|those) \w+)\b/u;

/** What was planned, promised or laid down, in the sentence before. */
export const laidDown = pattern`
  \bi (?:\w+ ){0,2}gave (?:myself|him|her|them|it) (?:until|till|one|two|three|four|an?|\d+|the)\b
  |\b(?:drew|set|laid down|wrote down|fixed|made) (?:\w+ ){0,2}(?:
    bargain|bet|condition|cut-?off|date|deadline|deal|limit|line|offer|plan|promise|rule|signal|terms?|threshold|trigger
  )s?\b
  |\b(?:my|our|the) (?:\w+ )?(?:agreement|bargain|bet|condition|deal|idea|offer|plan|promise|rule|terms) (?:was|were)\b
  |\b(?:shook hands|agreed|promised|proposed|offered|split the work|divided the work|shared the work|wrote the rule|
  asked for (?:one|a) (?:chance|trial|try))\b
  |\b(?:i|we) (?:\w+ ){0,2}(?:
    booked|chose|compared|counted|decided how|knew what (?:it|this|that) meant|picked|said what|settled on|told \w+(?: \w+)? what|weighed
  )\b
`;

const figures = anyOf(`
  \\d\\S* eight eleven fifteen fifth fifty first five forty four half last next nine one second seven six ten third thirty
  three twelve twenty two
`);
const daysAndMonths = anyOf(`
  \\w+days? april august christmas december easter february january july june lunch march midnight morning
  noon november october september then
`);

/** A date, a limit or an amount that belongs to that one time: "at fifteen minutes", "by Thursday noon", "below four bar". */
export const definiteTerm = pattern`
  (?<!one )\b(?:above|after|at|before|below|by|from|in|on|over|past|till|under|until|within)
  (?: (?:about|another|exactly|some|the))*(?: (?:${figures}|${daysAndMonths})\b| (?:hour|morning|evening)\b)
`;

/** "If she said no", "should the wind reach 12 metres": a case of that one story, not "if a guest complains". */
export const caseOfThen = pattern`
  ^(?:(?:and|but|so),? )?(?:if|once|should|unless) (?:(?:he|it|she|that|they|this|anything)\b|(?:her|his|my|the|their) (?!team|customers?|clients?|others?)[\w-]+)
`;

/** "She would keep her Mondays, and I would take the Fridays": a plan shared out. */
export const sharedOut = pattern`
  \b(?!i\b|we\b|you\b|that\b|it\b)[\w-]+ (?:would|'d) [^.;!?]+,? (?:and|while) i(?: would|'d)\b
  |\bi(?: would|'d) [^.;!?]+,? (?:and|while) (?!i\b|we\b|you\b|then\b|that\b|it\b)(?:[\w-]+ ){1,3}?would\b
`;

/** "The deal was: I would ...", "either it ran by morning, or I would write", "I would stop, but it held". */
export const saidAsPlan = pattern`
  \b(?:agreement|bargain|deal|hands on it|limit|line|offer|plan|promise|rule|signal|terms?|to (?:him|her|them))
  [^.;!?:]{0,40}:[^.;!?]*\bi(?: would|'d)\b
  |^either\b[^.;!?]+\bor i(?: would|'d)\b
  |\bi(?: would|'d) [^.;!?]+, but (?:it|he|she|they|that|this) (?:did(?: not|n't)|never|was(?: not|n't)|held|worked|came|went)\b
`;
