/** Marks of a story and of the present, and verbs that tell no event. */

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What moves a story on. */
export const marksOfStory =
  /\b(?:then|suddenly|all\s+of\s+a\s+sudden|after\s+(?:that|this|\w+\s+(?:minutes?|hours?|days?|weeks?|months?)|(?:a\s+(?:while|few\s+\w+)))|(?:the\s+)?next\s+(?:day|morning|week|evening|afternoon|monday|shift|month)|that\s+(?:day|night|evening|morning|afternoon|week)|the\s+same\s+(?:day|night|evening|morning|afternoon)|one\s+(?:day|morning|night|evening|afternoon)|meanwhile|in\s+the\s+end|finally|eventually|at\s+(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+o'?clock|noon|midnight|that\s+(?:moment|point)|\d{1,2}(?::\d\d)?\s*(?:am|pm)|\d{1,2}:\d\d)|(?:a\s+few|one|two|three|four|five|six|ten|twenty|thirty|some|\d+)\s+(?:minutes?|hours?|days?|weeks?|months?)\s+(?:later|before\s+(?:the|our)\s+\w+|after\s+(?:the|our)\s+\w+)|on\s+(?:the|my)\s+(?:first|second|third|last|next|same)\s+(?:day|morning|evening|night|shift)|later(?:\s+that\s+\w+)?|soon|out\s+of\s+nowhere|at\s+once|immediately|this\s+time|(?:^|,\s*)so)\b/u;

/** A time that is over. */
export const pastTimes =
  /\b(?:last\s+(?:year|month|week|spring|summer|autumn|fall|winter|night|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)|yesterday|(?:in|since|during|of|from)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|mid)?\s*,?\s*(?:19|20)\d\d|(?:\w+|\d+)\s+(?:years?|months?|weeks?|days?)\s+ago|back\s+(?:in|then))\b/u;

/** A time that is not over, or a habit that holds: then the present is right. */
export const presentTimes =
  /\b(?:now|nowadays|today|still|currently|these\s+days|to\s+this\s+day|since|ever\s+since|so\s+far|until\s+today|always|never|usually|often|normally|typically|generally|regularly|sometimes|every\s+(?!(?:step|detail|word|line|name|customer|guest|parent)\b)\w+|each\s+\w+|per\s+(?:day|week|month|year)|daily|weekly|monthly|yearly|as\s+far\s+as|whenever|at\s+the\s+moment|this\s+(?:year|month|week|quarter)|twice\s+a|once\s+a|a\s+(?:day|week|month|year)|again\s+and\s+again|(?:on|at)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|nights))\b/u;

/** States, thoughts and possessions: they may hold while the story is told. */
export const noEvents = asSet(`
  be have know think believe remember hope wish want need like love hate prefer mean seem appear own belong contain consist include cost weigh depend deserve matter exist live understand
  agree doubt suppose guess assume imagine trust regret feel recall owe lack fit suit hold cover run serve work use manage lead look sell make take handle provide produce operate close open start
  see realise realize notice find discover hear smell taste require allow support stand sit lie lay keep`);

/** Verbs that tell an event or what somebody or something does all the time. */
export const deedsOrHabits = asSet(
  'work run serve use make take handle sell open close start look hold keep sit stand cover provide operate',
);

/** With "I" in the Action these are deeds all the same. */
export const ownEvents = asSet(
  'start look take make open close find sit stand handle notice hear discover serve',
);

/** Of these not even a date makes an event: they say what the teller thinks. */
export const neverEvents = asSet(
  'think know believe remember hope wish like love hate prefer mean recall regret guess suppose doubt own agree admit understand trust',
);

/** What people do in stories: come, say, ask, call, leave. */
export const tellersVerbs = asSet(`
  say tell ask call come go walk leave arrive answer reply shout scream cry laugh explain enter ring phone write text email send give show point nod refuse run sit stand start begin stop return turn knock join insist complain
  nod shrug smile stare quit resign drop fall collapse hang interrupt bring hand step storm rush disappear`);

/** A past time at the front: what follows is told of that time. */
export const opensWithPast =
  /^[^\p{L}]*(?:(?:and|so|but|well|back)\s+)?(?:last\s+\w+|yesterday|(?:in|since|during|on)\s+(?:(?:early|late|the\s+(?:spring|summer|autumn|winter)\s+of|\w+)\s+)?(?:19|20)\d\d|(?:\w+|\d+)\s+(?:years?|months?|weeks?)\s+ago)\b/u;

const nounPhrase = '(?:the|a|an|her|his|their|my|our|another|one)\\s+(?:[\\w-]+\\s+){1,3}?';
const person = '(?:he|she|nobody|everybody)\\s+(?:just\\s+|simply\\s+|even\\s+|only\\s+)?';
/** What keeps a word with -s from being a noun of many. */
const particle =
  '(?=\\s*(?:$|[.,;!])|\\s+(?:off|down|up|out|in|on|and|to|at|with|without|again|from|me|us|him|her|them|that|into|over|away|back|the|my|our|a|an|no|for|how|why|what|whether|if|nothing|everything|apart|wrong|black|dead|quiet|empty|like|about|i|we|he|she|they|there|it|more|two|three|his|her|their|\\w+ing)\\b)';
/** Nouns of many are spelt otherwise. */
const certain =
  '(?:goes|says|tells|comes|complains|quits|arrives|fails|dies|collapses|explodes|appears|freezes|resigns|refuses|decides|shrugs|begins|forgets|disappears|wants|realises|realizes|gets|gives|sees|loses|brings|joins|becomes|cancels|admits|insists|approves|threatens|notices|catches|crashes|bursts)';
const either =
  '(?:breaks|drops|stops|rings|falls|leaves|starts|asks|calls|shows|runs|walks|answers|writes|sends|turns|jumps|rises|climbs|hits|burns|storms|shouts|screams|signs|steals|opens|closes|finds|works|stands|hangs|leaks|floods|demands|drives|fills|takes|puts|hands)';
/** What documents and rules say, they say still. */
const documents =
  '(?<!\\b(?:law|manual|rule|rules|sign|contract|label|log|guide|book|report|list|handbook|policy|form|article|letter|documentation|standard|clause|leaflet|spec|statute)\\s+(?:says|tells))';

/** On a mark of the story: a noun phrase or a person, then the verb. */
export const unreadEvents = new RegExp(
  `(?:\\b(?:on\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day|then|suddenly|meanwhile|all\\s+of\\s+a\\s+sudden|out\\s+of\\s+nowhere|this\\s+time|after\\s+that|in\\s+the\\s+end|finally|eventually|(?:one|that|the\\s+(?:same|next|following|very\\s+next))\\s+(?:day|night|morning|evening|afternoon|weekend|week)|after\\s+(?:\\w+\\s+)?(?:minutes|hours|days|weeks|months|an?\\s+(?:hour|week|month|minute|day))|(?:\\w+|\\d+)\\s+(?:minutes|hours|days|weeks|months)\\s+(?:later|(?:before|after)\\s+(?:the|our)\\s+\\w+)|on\\s+(?:the|my)\\s+(?:first|second|third|last|next|same)\\s+(?:day|morning|evening|night|shift)|last\\s+(?:year|month|week|spring|summer|autumn|fall|winter|night|january|february|march|april|may|june|july|august|september|october|november|december)|in\\s+(?:\\w+\\s+)?(?:19|20)\\d\\d)|at\\s+the\\s+end\\s+of\\s+(?:that|the)\\s+\\w+|(?:had\\s+(?:just|already|only)\\s+\\w+|(?:was|were)\\s+(?:just\\s+)?(?:\\w+ing|about\\s+to\\s+\\w+))\\b[^.;,]{0,50}\\s+when(?:\\s+suddenly)?|^\\W*(?:while|when|as|after)\\s+(?:i|we)\\s+(?:was|were|had|came|went|got|told|saw|took|gave|\\w+ed)\\s+[^.;,]{3,60}),?\\s+(${nounPhrase}|${person}|(?<=\\b(?:then|suddenly|this\\s+time|\\w+day),?\\s+)it\\s+)(${certain}\\b|${either}\\b${particle})${documents}`,
  'u',
);

/** Behind a past clause and "and": verbs that are no noun of many, or whose subject or direction shows that they are none. */
export const joinedEvents = new RegExp(
  `(?:\\b(?:and|but)\\s+(?:then\\s+|suddenly\\s+)?|,\\s+(?=(?:he|she)\\s))(${nounPhrase}|${person})((?:doesn't|does\\s+not)\\s+(?:start|work|answer|open|come|move|listen|react|respond|understand|fit|stop|boot|load|want|believe)\\b|${certain}\\b${particle}${documents}|rings\\b(?<=\\b(?:phone|telephone|alarm|bell|pager)\\s+rings)|(?:drops|falls|rises|jumps|climbs)(?=\\s+(?:to|from|by|below|under|above)\\s+(?:\\d|zero|about|over))|(?<=\\b(?:he|she)\\s+(?:\\w+\\s+)?)${either}\\b${particle})`,
  'u',
);

/** Behind a past clause, the verb before its subject: "then comes her son". */
export const turnedEvents =
  /\bthen\s+(comes|arrives|appears|enters|follows)\s+(?:the|a|an|her|his|my|our|their|another)\b/u;

/** After these a lasting state may stand as well: "in the end the list works". */
export const lastingEvents =
  /\b(?:in\s+the\s+end|finally|eventually|after\s+that)\b[^.;]*\b(?:works|runs|stands|hangs|shows|opens|closes|starts|stops|goes|sends|calls|asks|takes|signs)$/u;

/** What somebody in the story does to a thing or a person at hand; with "he" or "she" and an object it is this one time. */
export const handlings = asSet(
  'accept apologise apologize check close grab hand hug look open pick pull push put sign smile take throw turn',
);

/** What "I" perceive at a moment, not what I think of it. */
export const perceptions = asSet('see find notice discover hear');

/** Of these only what is done to "it" or "me", or to a door, is no habit: "he takes the bus". */
export const routines = asSet('check close open put sign take turn');

/** Behind a verb: the person or thing at hand. */
export const atHand =
  /^\s+(?:(?:at|to|for|on|into|over|up|down|out|back|off|away|with)\s+)?(?:it|me|us|him|her|them|my|the|this|that)\b/u;

/** A state told of one moment: what is there suddenly, on that evening, or how little is left. */
export const statesOfAMoment = new RegExp(
  [
    '\\b(?:suddenly|all\\s+of\\s+a\\s+sudden|out\\s+of\\s+nowhere),?\\s+(?:there|nobody|no\\s+one|everybody|everyone|everything)\\s+(is|are)\\b',
    "^[^\\p{L}]*it\\s+was\\s+(?:(?:on|in|at)\\s+)?(?:(?:a|an|the|my|our)\\s+)?(?:(?:very|first|second|third|last|late|early|cold|hot|busy|rainy)\\s+)*(?:\\w+day|morning|evening|night|afternoon|weekend|week|month|summer|winter|spring|autumn|\\w+\\s+o'?clock|noon|midnight|christmas|easter|half\\s+past\\s+\\w+|late|early|dark)\\b[^,.;]{0,30},?\\s+and\\s+(?:the\\s+\\w+|there|nobody|no\\s+one|everyone|everybody)\\s+(is|are)\\b",
    '\\b(?:i|we)\\s+(have)\\s+(?:only\\s+|just\\s+)?\\w+\\s+(?:minutes|hours|days|weeks|months)\\s+left\\b',
    '\\bthere\\s+(is|are)\\s+(?:only\\s+|just\\s+)?(?:[\\w-]+\\s+){1,3}(?:left|missing|gone)\\b(?!\\s+(?:to|for|on|in)\\b)',
    '^[^\\p{L}]*(?:the|my)\\s+(?:phone|telephone|doorbell|bell|alarm|pager)\\s+(rings)\\b(?=[^.;]*\\b(?:was|were|had|told|said|\\w+ed)\\b)',
    '\\bguess\\s+what,?\\s+(?:it|he|she|the\\s+\\w+)\\s+(\\w+s)\\b',
    '^[^\\p{L}]*(?:but\\s+)?(?:nobody|no\\s+one)\\s+(has(?=\\s+(?:it|one|the)\\b)|answers|comes|reacts|moves|picks(?=\\s+up\\b)|opens)\\b',
  ].join('|'),
  'u',
);

/** One of these stands in every such state. */
export const momentWords = asSet(
  'begin guess it keep left missing gone nobody no rings start stop suddenly sudden nowhere',
);

/** Behind "and": many people or things that begin, without an article. */
export const crowds =
  /\band\s+(?:(?:the|all|some|more|many|my|our|other|these)\s+)?(?:customers|clients|guests|patients|parents|pupils|students|children|people|colleagues|visitors|orders|calls|complaints|drivers|nurses|workers|users|neighbours|others|they)\s+(start|begin|stop|keep)\s+\w+ing\b/u;

/** Persons in a story who are neither at work nor served. */
export const bystanders = asSet(
  'aunt boy brother caller daughter father girl grandfather grandmother guard husband inspector lady landlady landlord man mother owner policeman postman sister son stranger uncle wife woman',
);

/** Behind a verb of a routine. */
export const rightAtHand =
  /^\s+(?:(?:to|for|on|up|down|out|back|off|away)\s+)?(?:it|me|us|him|her(?=\s*(?:[.,;]|and\b|$))|them|the\s+(?:door|lid|gate|paper|letter))\b/u;
