/** People who can be blamed, what they are called, and what they are said to have done. */

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nouns of people and of groups of people at work. Those who are served stand apart. */
export const workPeople = asSet(`
  manager managers boss bosses lead leads leader leaders director directors head supervisor supervisors superior superiors principal headteacher chief chef pm pms vp ceo cto cfo owner
  team teams group department departments unit colleague colleagues coworker coworkers co-worker co-workers teammate teammates peer peers staff people guys folks person guy someone somebody
  engineer engineers developer developers dev devs programmer programmers designer designers architect architects tester testers analyst analysts consultant consultants contractor contractors
  nurse nurses doctor doctors surgeon surgeons sister matron porter porters pharmacist pharmacists teacher teachers professor professors assistant assistants secretary
  vendor vendors supplier suppliers provider agency partner partners carrier courier landlord
  qa ops it hr sales marketing finance product support legal procurement purchasing operations security infra platform management leadership administration admin admins board headquarters hq
  junior juniors senior seniors intern interns trainee apprentice predecessor predecessors successor company employer business driver drivers clerk clerks foreman mechanic union stakeholder stakeholders
  shift officer officers coordinator receptionist salesman salespeople accountant accountants auditor auditors minister ministry council office offices everybody everyone nobody`);

/** What a person is called when blame is meant. */
export const insults =
  "(?:incompetent|incapable|lazy|useless|clueless|careless|sloppy|unprofessional|stubborn|arrogant|ignorant|irresponsible|unreliable|toxic|dishonest|stupid|idiots?|dumb|impossible|difficult\\s+to\\s+work|a\\s+(?:micro-?manager|nightmare|liar|bully|pain|jerk|joke|disaster|tyrant|control\\s+freak|know-?it-?all)|micro-?managers?|hopeless|jealous|negligent|disorgani[sz]ed|uncooperative|passive-aggressive|rude|selfish|egoistic|ego(?:t)?istical|inept|pathetic|childish|being\\s+(?:\\w+\\s+)?(?:difficult|stubborn|lazy|unreasonable|impossible)|unwilling|not\\s+(?:competent|capable|professional|helpful|cooperative|up\\s+to\\s+(?:it|the\\s+job)|interested\\s+in\\s+(?:quality|safety|helping|the))|never\\s+(?:satisfied|helpful|there|on\\s+time))\\b";

/** Insults of a place of work. */
export const placeInsults =
  '(?:toxic|a\\s+(?:complete\\s+|total\\s+|real\\s+|huge\\s+)?(?:mess|disaster|nightmare|joke|circus|madhouse|sinking\\s+ship|shambles|zoo|sweatshop)|chaos|total\\s+chaos|complete\\s+chaos|garbage|rubbish|crap|awful|terrible|horrible|full\\s+of\\s+(?:politics|drama|gossip)|dysfunctional|boring|poisonous|rotten|pathetic|ridiculous)\\b';

export const places =
  '(?:company|employer|firm|place|culture|atmosphere|environment|organisation|organization|team|department|job|management|leadership|hospital|school|office|startup|agency|ward|codebase|code|process(?:es)?|tech\\s+stack|boss|work)';
