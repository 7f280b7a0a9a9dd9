/**
 * Marks of a story and of the present, and verbs that tell no event.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern, setOf } from '../vocabulary.ts';

const plainLaterTimes = anyOf(`
  (?:the_)?next_(?:day|morning|week|evening|afternoon|monday|shift|month)
  after_(?:that|this|\\w+_(?:minutes?|hours?|days?|weeks?|months?)|(?:a_(?:while|few_\\w+))) all_of_a_sudden
  at_once eventually finally immediately in_the_end later(?:_that_\\w+)? meanwhile
  on_(?:the|my)_(?:first|second|third|last|next|same)_(?:day|morning|evening|night|shift)
  one_(?:day|morning|night|evening|afternoon) out_of_nowhere soon suddenly
  that_(?:day|night|evening|morning|afternoon|week) the_same_(?:day|night|evening|morning|afternoon) then
  this_time
`);
const laterTimes = frame`
  (?:
    at\s+(?:
      (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+o'?clock
      |noon
      |midnight
      |that\s+(?:moment|point)
      |\d{1,2}(?::\d\d)?\s*(?:am|pm)
      |\d{1,2}:\d\d
    )
    |(?:a\s+few|one|two|three|four|five|six|ten|twenty|thirty|some|\d+)\s+
    (?:minutes?|hours?|days?|weeks?|months?)\s+
    (?:later|before\s+(?:the|our)\s+\w+|after\s+(?:the|our)\s+\w+)
    |${plainLaterTimes}
  )
`;

/** What moves a story on. */
export const marksOfStory = pattern`\b(?:${laterTimes}|(?:^|,\s*)so)\b`;

const calendarNames = anyOf(`
  april august autumn december fall february friday january july june march may monday month night november
  october september spring summer thursday tuesday wednesday week winter year
`);

/** A time that is over. */
export const pastTimes = pattern`
  \b(?:
    last\s+${calendarNames}
    |yesterday
    |(?:in|since|during|of|from)\s+(?:
      january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|
      autumn|winter|early|late|mid
    )?\s*,?\s*(?:19|20)\d\d
    |(?:\w+|\d+)\s+(?:years?|months?|weeks?|days?|winters?|summers?|springs?|autumns?)\s+ago
    |back\s+(?:in|then)
  )\b
`;

const repeatedTimes = anyOf(`
  (?:on|at)_(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|nights) a_(?:day|week|month|year)
  again_and_again always as_far_as at_the_moment currently daily each_\\w+ ever_since generally monthly never
  normally now nowadays often once_a per_(?:day|week|month|year) regularly since so_far sometimes still
  these_days this_(?:year|month|week|quarter) to_this_day today twice_a typically until_today usually weekly
  whenever yearly
`);

/** A time that is not over, or a habit that holds: then the present is right. */
export const presentTimes = pattern`\b(?:${repeatedTimes}|every\s+(?!(?:step|detail|word|line|name|customer|guest|parent)\b)\w+)\b`;

/** States, thoughts and possessions: they may hold while the story is told. */
export const noEvents = setOf(`
  agree allow appear assume be believe belong close consist contain cost cover depend deserve discover doubt
  exist feel find fit guess handle hate have hear hold hope imagine include keep know lack lay lead lie like
  live look love make manage matter mean need notice open operate owe own prefer produce provide realise
  realize recall regret remember require run see seem sell serve sit smell stand start suit support suppose
  take taste think trust understand use want weigh wish work
`);

/** Verbs that tell an event or what somebody or something does all the time. */
export const deedsOrHabits = setOf(`
  close cover handle hold keep look make open operate provide run sell serve sit stand start take use work
`);

/** With "I" in the Action these are deeds all the same. */
export const ownEvents = setOf(`
  close discover find handle hear look make notice open serve sit stand start take
`);

/** Of these not even a date makes an event: they say what the teller thinks. */
export const neverEvents = setOf(`
  admit agree believe doubt expect guess hate hope know like love mean own prefer recall regret remember suppose
  think trust understand wish
`);

/** What people do in stories: come, say, ask, call, leave. */
export const tellersVerbs = setOf(`
  answer arrive ask begin bring call collapse come complain cry disappear drop email enter explain fall give
  go hand hang insist interrupt join knock laugh leave nod phone point quit refuse reply resign return ring
  run rush say scream send shout show shrug sit smile stand stare start step stop storm tell text turn walk
  write
`);

/** A past time at the front: what follows is told of that time. */
export const opensWithPast = pattern`
  ^[^\p{L}]*(?:(?:and|so|but|well|back)\s+)?(?:
    last\s+\w+
    |yesterday
    |(?:in|since|during|on)\s+(?:(?:early|late|the\s+(?:spring|summer|autumn|winter)\s+of|\w+)\s+)?(?:19|20)
    \d\d
    |(?:\w+|\d+)\s+(?:years?|months?|weeks?|winters?|summers?|springs?|autumns?)\s+ago
  )\b
`;

const nounPhrase = '(?:the|a|an|her|his|their|my|our|another|one|this|that|some)\\s+(?:[\\w-]+\\s+){1,3}?';
const person = '(?:he|she|nobody|everybody)\\s+(?:just\\s+|simply\\s+|even\\s+|only\\s+)?';
const afterVerb = anyOf(`
  \\w+ing a about again an and apart at away back black dead down empty everything for from he her him his how
  i if in into it like me more my no nothing off on our out over quiet she straight that the their them there they
  three to two up us we what whether why with without wrong
`);

/** What keeps a word with -s from being a noun of many. */
const particle = frame`(?=\s*(?:$|[.,;!])|\s+${afterVerb}\b)`;
/** Nouns of many are spelt otherwise. */
const certain = anyOf(`
  admits appears approves arrives becomes begins brings bursts cancels catches collapses comes complains
  crashes decides dies disappears explodes fails forgets freezes gets gives goes insists joins loses notices
  quits realises realizes refuses resigns says sees shrugs tells threatens wants
`);
const either = anyOf(`
  answers asks breaks burns calls climbs closes demands drives drops falls fills finds floods hands hangs hits
  jumps leaks leaves opens puts rings rises runs screams sends shouts shows signs slips stands starts steals stops
  storms switches takes turns walks works writes
`);
const writtenThings = anyOf(`
  article book clause contract documentation form guide handbook label law leaflet letter list log manual
  policy report rule rules sign spec standard statute
`);

/** What documents and rules say, they say still. */
const documents = frame`(?<!\b${writtenThings}\s+(?:says|tells))`;

const plainMoments = anyOf(`
  (?:\\w+|\\d+)_(?:minutes|hours|days|weeks|months)_(?:later|(?:before|after)_(?:the|our)_\\w+)
  after_(?:\\w+_)?(?:minutes|hours|days|weeks|months|an?_(?:hour|week|month|minute|day)) after_that
  all_of_a_sudden eventually finally in_(?:\\w+_)?(?:19|20)\\d\\d in_the_end meanwhile
  on_(?:mon|tues|wednes|thurs|fri|satur|sun)day
  on_(?:the|my)_(?:first|second|third|last|next|same)_(?:day|morning|evening|night|shift) out_of_nowhere
  suddenly then this_time
`);
const moments = frame`
  (?:
    last\s+(?:
      year|month|week|spring|summer|autumn|fall|winter|night|january|february|march|april|may|june|july|
      august|september|october|november|december
    )
    |(?:one|that|the\s+(?:same|next|following|very\s+next))\s+
    (?:day|night|morning|evening|afternoon|weekend|week)
    |${plainMoments}
  )
`;

/** On a mark of the story: a noun phrase or a person, then the verb. */
export const unreadEvents = pattern`
  (?:
    \b${moments}
    |at\s+the\s+end\s+of\s+(?:that|the)\s+\w+
    |(?:
      had\s+(?:just|already|only)\s+\w+
      |(?:was|were)\s+(?:just\s+|still\s+|already\s+)?
      (?:\w+ing|about\s+to\s+\w+|on|at|in|alone|halfway|busy|asleep)
    )\b
    [^.;,]{0,50}\s+when(?:\s+suddenly)?
    |^\W*(?:while|when|as|after)\s+(?:i|we|(?:he|she|they|everyone|(?:the|my|our)\s+\w+)(?:\s+finally)?)\s+(?:was|were|had|came|went|got|told|saw|took|gave|\w+ed)
    (?:\s+[^.;,]{3,60})?
  ),?\s+(${nounPhrase}|${person}|(?<=\b(?:then|suddenly|this\s+time|\w+day),?\s+)it\s+)
  (${certain}\b|${either}\b${particle})${documents}
`;

const manyComers = frame`
  (?:
    (?:the|my|our|his|her|their|all|all\s+the|some|these|those|two|three|four|five|six|several|both)\s+
    (?:[\w-]+\s+){0,2}?(?:[\w-]*[^\Ws]s|people|children|men|women|police|staff)
    |people
  )\s+
`;
const deedsOfMany = anyOf(`
  appear argue arrive ask begin break call come complain cry demand fall fight freeze get give go insist jump
  knock leave lose panic quit refuse ring run say scream shout stand start stop tell threaten turn walk want
  yell
`);

/** On a mark of the story: many people or things that act; their verb has no -s by which it shows. */
export const eventsOfMany = pattern`
  \b(?:
    suddenly|all\s+of\s+a\s+sudden|out\s+of\s+nowhere|at\s+that\s+moment|then|
    after\s+\w+\s+(?:minutes|hours|days|weeks|months)
  ),?\s+(${manyComers})(${deedsOfMany})\b${particle}
`;

/** "I asked the class who want to try": what was asked then stands in the past. */
export const askedInPresent = pattern`
  \bi\s+asked\b(?:\s+[\w'-]+){0,3}?\s+who\s+(?:
    wants?(?=\s+to\b|\s*[.,;])
    |(?:has|have|knows|needs?)(?![^.;,!?]*\s+to\s)
  )\b
`;

/** Behind a past clause and "and": verbs that are no noun of many, or whose subject or direction shows that they are none. */
export const joinedEvents = pattern`
  (?:\b(?:and|but)\s+(?:then\s+|suddenly\s+)?|,\s+(?=(?:he|she)\s))(${nounPhrase}|${person})
  (
    (?:doesn't|does\s+not)\s+
    (?:start|work|answer|open|come|move|listen|react|respond|understand|fit|stop|boot|load|want|believe)\b
    |${certain}\b${particle}${documents}
    |rings\b(?<=\b(?:phone|telephone|alarm|bell|pager)\s+rings)
    |(?:drops|falls|rises|jumps|climbs)(?=\s+(?:to|from|by|below|under|above)\s+(?:\d|zero|about|over))
    |(?<=\b(?:he|she|(?:this|that)\s+\w+)\s+(?:\w+\s+)?)${either}\b${particle}
  )
`;

/** Behind a past clause, the verb before its subject: "then comes her son". */
export const turnedEvents =
  /\bthen\s+(comes|arrives|appears|enters|follows)\s+(?:the|a|an|her|his|my|our|their|another)\b/u;

/** Behind a past clause, what came some time after it: "then five minutes later it dies again". */
export const laterEvents =
  /\b(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|weeks?|a moment|moments)\s+later,?\s+(it|he|she)\s+(?:just\s+)?([a-z]+s)\b/u;

/** "I lifted the cover, and what do I find?" */
export const wonderedEvents =
  /(?<=\band,?\s+(?:guess\s+)?)(?:what|who)\s+(?:do\s+)?i\s+(?:discover|find|hear|meet|notice|see)\b(?=\s*(?:[?.!,:–—-]|$|there|inside|under|behind|in))/u;

export const atThatInstant =
  /^(?:and |but |so )?(?:at|in) that (?:very |exact )?(?:instant|moment|second)\b/u;

/** After these a lasting state may stand as well: "in the end the list works". */
export const lastingEvents = pattern`
  \b(?:in\s+the\s+end|finally|eventually|after\s+that)\b[^.;]*\b
  (?:
    works|runs|stands|hangs|shows|opens|closes|starts|stops|goes|sends|calls|asks|takes|signs
  )$
`;

/** What somebody in the story does to a thing or a person at hand; with "he" or "she" and an object it is this one time. */
export const handlings = setOf(`
  accept apologise apologize check close grab hand hug look open pick pull push put sign smile take throw turn
`);

/** What "I" perceive at a moment, not what I think of it. */
export const perceptions = setOf('discover find hear notice see');

/** Of these only what is done to "it" or "me", or to a door, is no habit: "he takes the bus". */
export const routines = setOf('check close open put sign take turn');

/** Behind a verb: the person or thing at hand. */
export const atHand = pattern`
  ^\s+(?:(?:at|to|for|on|into|over|up|down|out|back|off|away|with)\s+)?
  (?:it|me|us|him|her|them|my|the|this|that)\b
`;

const clockTimes = anyOf(`
  \\w+_o'?clock \\w+day afternoon autumn christmas dark early easter evening half_past_\\w+ late midnight
  month morning night noon spring summer week weekend winter
`);

/** A state told of one moment: what is there suddenly, on that evening, or how little is left. */
export const statesOfAMoment = new RegExp(
  [
    frame`
      \b(?:suddenly|all\s+of\s+a\s+sudden|out\s+of\s+nowhere),?\s+
      (?:there|nobody|no\s+one|everybody|everyone|everything)\s+(is|are)\b
    `,
    frame`
      ^[^\p{L}]*it\s+was\s+(?:(?:on|in|at)\s+)?(?:(?:a|an|the|my|our)\s+)?
      (?:(?:very|first|second|third|last|late|early|cold|hot|busy|rainy)\s+)*${clockTimes}\b[^,.;]{0,30},?
      \s+and\s+(?:the\s+\w+|there|nobody|no\s+one|everyone|everybody)\s+(is|are)\b
    `,
    frame`
      \b(?:suddenly|the\s+next\s+(?:morning|day|week)|when\s+(?:i|we)\s+
      (?:came|arrived|got|went|opened|looked|entered|returned)\b[^,.;]{0,40},)\s+(?:he|she|(?:the|my|our)\s+[\w-]+)\s+
      (is|are)\s+(?:
        already\s+\w+ing|down|gone|empty|dead|offline|full|broken|closed|dark|missing|away|ill|furious|
        angry|there|locked|open|stuck|silent
      )\b
    `,
    '\\b(?:i|we)\\s+(have)\\s+(?:only\\s+|just\\s+)?\\w+\\s+(?:minutes|hours|days|weeks|months)\\s+left\\b',
    frame`
      \bthere\s+(is|are)\s+(?:only\s+|just\s+)?(?:[\w-]+\s+){1,3}
      (?:left|missing|gone)\b(?!\s+(?:to|for|on|in)\b)
    `,
    frame`
      ^[^\p{L}]*(?:the|my)\s+(?:phone|telephone|doorbell|bell|alarm|pager)\s+
      (rings)\b(?=[^.;]*\b(?:was|were|had|told|said|\w+ed)\b)
    `,
    '\\bguess\\s+what,?\\s+(?:it|he|she|the\\s+\\w+)\\s+(\\w+s)\\b',
    frame`
      ^[^\p{L}]*(?:but\s+)?(?:nobody|no\s+one)\s+
      (has(?=\s+(?:it|one|the)\b)|answers|comes|reacts|moves|picks(?=\s+up\b)|opens)\b
    `,
  ].join('|'),
  'u',
);

/** One of these stands in every such state. */
export const momentWords = setOf(`
  already away begin broken closed dark dead down empty furious gone guess it keep left missing no nobody nowhere rings start stop sudden suddenly
`);

const comers = anyOf(`
  calls children clients colleagues complaints customers drivers guests neighbours nurses orders others
  parents patients people pupils students they users visitors workers
`);

/** Behind "and": many people or things that begin, without an article. */
export const crowds = pattern`
  \band\s+(?:(?:the|all|some|more|many|my|our|other|these)\s+)?${comers}\s+(start|begin|stop|keep)\s+
  \w+ing\b
`;

/** Persons in a story who are neither at work nor served. */
export const bystanders = setOf(`
  aunt boy brother caller daughter father girl grandfather grandmother guard husband inspector lady landlady
  landlord man mother owner policeman postman sister son stranger uncle wife woman
`);

/** Behind a verb of a routine. */
export const rightAtHand = pattern`
  ^\s+(?:(?:to|for|on|up|down|out|back|off|away)\s+)?
  (?:it|me|us|him|her(?=\s*(?:[.,;]|and\b|$))|them|the\s+(?:door|lid|gate|paper|letter))\b
`;

export const presentForms = pattern`^(?:is|are|am|has|have|does|do|i'm|he's|she's|it's|they're|we're|there's|isn't|aren't|don't|doesn't)$`;
export const haveEvents = pattern`
  \bhave\s+(?:
    to
    |(?:(?:an?|the|some|big|huge|serious)\s+)*
    (?:problems?|trouble|issues?|conflicts?|crisis|emergency|accidents?)
  )\b
`;
/** "In the months after, the log shows no rate above fifteen": a record shows it still. */
export const standingRecord = pattern`
  \b(?:
    logs?|logbook|books?|dashboards?|charts?|graph|curve|meter|records?|register|reports?|statistics|stats|data|figures|
    numbers|scans?|sheets?|ledger|metrics|audits?|surveys?|statements?|bills?|invoices?|tally|counters?|monitors?|history
  )\s+(?:also\s+)?(?:shows?|says?|reads?|counts?|lists?|gives?|confirms?|records?|stands?\s+at)\b
`;
export const perceivedQuestion = pattern`
  ^\s+(?:
    why
    |how
    |(?:[\w'-]+\s+){0,4}?as\s+(?:an?|the|my|our|part)\b
    |it\s+(?:\w+\s+)?(?:to|that)
    |no\s+(?:reason|point|sense)
    |myself
    |\w+\s+(?:important|useful|hard|easy|difficult|interesting)
  )
`;
export const asides = /(?<!\bafter\s)\b(?:as|because|since|that|which|where|who|if|when|whenever|while)\s+$/u;
export const makers: ReadonlySet<string> = setOf(`
  add build change configure create design develop draw fix install introduce make print put replace set write
`);
export const suddenPresent = pattern`
  \b(?:then|suddenly|and\s+then|so|after\s+that|next)\s+(?:suddenly\s+)?i\b
  |^(?:i\s+(?:find\s+out|notice|discover|realise|realize)\b)
`;
export const isBe = /^(?:was|were|had|did|is|are|of)$/u;
export const afterBaseForm = pattern`
  ^(?:
    to|that|which|who|because|if|when|will|would|could|can|should|must|did|do|not|n't|how|whether|let|help
  )$
`;
const objectStarts = anyOf(`
  a all an everyone everything five for four her him his it many me my no nothing out several six some ten
  that the their them this three to two us with
`);
export const objectStart = pattern`^${objectStarts}$`;
export const nounStart = pattern`^(?:the|a|an|all|this|that|my|his|their|no|nothing|two|three|four|five|six|ten|some|several|many|out)$`;

/** Behind a word that could be a verb: where it is and the verb that it is the subject of. */
export const nounBeforeVerb = pattern`
  ^\s+(?:of|on|in|from|at|for|by)\s+(?:[\w'-]+\s+){1,4}?
  (?:showed|said|told|proved|gave|went|came|fell|rose|had|was|were|stood)\b
`;

/** "Since February the desk has opened seven more, and they hand out the card": what holds from then on. */
export const sinceThatTime =
  /\bsince (?:then|that|last|the (?:change|launch|spring|summer|autumn|winter)|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|(?:19|20)\d\d)\b/u;
