/** Marks of a story and of the present, and verbs that tell no event. */

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What moves a story on. */
export const marksOfStory =
  /\b(?:then|suddenly|all\s+of\s+a\s+sudden|after\s+(?:that|this|\w+\s+(?:minutes?|hours?|days?|weeks?|months?)|(?:a\s+(?:while|few\s+\w+)))|(?:the\s+)?next\s+(?:day|morning|week|evening|afternoon|monday|shift|month)|that\s+(?:day|night|evening|morning|afternoon|week)|the\s+same\s+(?:day|night|evening|morning|afternoon)|one\s+(?:day|morning|night|evening|afternoon)|meanwhile|in\s+the\s+end|finally|eventually|at\s+(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+o'?clock|noon|midnight|that\s+(?:moment|point)|\d{1,2}(?::\d\d)?\s*(?:am|pm)|\d{1,2}:\d\d)|(?:a\s+few|two|three|four|five|some|\d+)\s+(?:minutes?|hours?|days?|weeks?|months?)\s+later|later(?:\s+that\s+\w+)?|soon|out\s+of\s+nowhere|at\s+once|immediately|this\s+time|(?:^|,\s*)so)\b/u;

/** A time that is over. */
export const pastTimes =
  /\b(?:last\s+(?:year|month|week|spring|summer|autumn|fall|winter|night|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)|yesterday|(?:in|since|during|of|from)\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late|mid)?\s*,?\s*(?:19|20)\d\d|(?:\w+|\d+)\s+(?:years?|months?|weeks?|days?)\s+ago|back\s+(?:in|then))\b/u;

/** A time that is not over, or a habit that holds: then the present is right. */
export const presentTimes =
  /\b(?:now|nowadays|today|still|currently|these\s+days|to\s+this\s+day|since|ever\s+since|so\s+far|until\s+today|always|never|usually|often|normally|typically|generally|regularly|sometimes|every\s+\w+|each\s+(?:\w+)|per\s+(?:day|week|month|year)|daily|weekly|monthly|yearly|as\s+far\s+as|whenever|at\s+the\s+moment|this\s+(?:year|month|week|quarter)|twice\s+a|once\s+a|a\s+(?:day|week|month|year)|again\s+and\s+again|(?:on|at)\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends|nights))\b/u;

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
  quit resign drop fall collapse hang interrupt bring hand step storm rush disappear`);
