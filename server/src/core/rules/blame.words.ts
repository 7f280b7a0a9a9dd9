/** What people and places of work are called when blame is meant. */

/** What a person is called when blame is meant. */
export const insults =
  '(?:greedy|bossy|hostile|moody|immature|corrupt|two-faced|narrow-?minded|close-?minded|dismissive|condescending|manipulative|abusive|nasty|cruel|hypocritical|indifferent|spoilt|spoiled|disrespectful|self-centered|self-centred|unhelpful|always\\s+(?:late|complaining|absent|in\\s+a\\s+bad\\s+mood|making\\s+excuses|unprepared)|(?:absolutely\\s+)?no\\s+(?:help|use)(?:\\s+at\\s+all)?(?!\\s+\\w)|making\\s+(?:\\w+\\s+)?excuses|only\\s+interested\\s+in|not\\s+(?:able|willing)\\s+to\\s+(?:do|work|help|listen|cooperate|understand)|incompetent|incapable|lazy|useless|clueless|careless|sloppy|unprofessional|stubborn|arrogant|ignorant|irresponsible|unreliable|toxic|dishonest|stupid|idiots?|dumb|impossible|difficult\\s+to\\s+work|a\\s+(?:micro-?manager|nightmare|liar|bully|pain|jerk|joke|disaster|tyrant|control\\s+freak|know-?it-?all)|micro-?managers?|hopeless|jealous|negligent|disorgani[sz]ed|uncooperative|passive-aggressive|rude|selfish|egoistic|ego(?:t)?istical|inept|pathetic|childish|being\\s+(?:\\w+\\s+)?(?:difficult|stubborn|lazy|unreasonable|impossible)|unwilling|not\\s+(?:competent|capable|professional|helpful|cooperative|up\\s+to\\s+(?:it|the\\s+job)|interested\\s+in\\s+(?:quality|safety|helping|the))|never\\s+(?:satisfied|helpful|there|on\\s+time))\\b';

/** Of these the person may be anybody who works: a thing is never called so. */
export const traits =
  /(?:incompetent|lazy|clueless|careless|unprofessional|stubborn|arrogant|ignorant|irresponsible|dishonest|greedy|bossy|jealous|negligent|uncooperative|rude|selfish|childish|condescending|manipulative|abusive|idiots?|unwilling|inept|disrespectful)/u;

/** Insults of a place of work. */
export const placeInsults =
  '(?:(?:badly|poorly|terribly|horribly)\\s+(?:managed|run|led|organi[sz]ed)|toxic|a\\s+(?:complete\\s+|total\\s+|real\\s+|huge\\s+)?(?:mess|disaster|nightmare|joke|circus|madhouse|sinking\\s+ship|shambles|zoo|sweatshop)|chaos|total\\s+chaos|complete\\s+chaos|garbage|rubbish|crap|awful|terrible|horrible|full\\s+of\\s+(?:politics|drama|gossip)|dysfunctional|boring|poisonous|rotten|pathetic|ridiculous)\\b';

export const places =
  '(?:company|employer|firm|place|culture|atmosphere|environment|organisation|organization|team|department|job|management|leadership|hospital|school|office|startup|agency|ward|codebase|code|process(?:es)?|tech\\s+stack|boss|work)';
