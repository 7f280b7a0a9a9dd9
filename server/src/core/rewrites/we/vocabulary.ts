/** Words that decide whether "we" may become "I". Vocabulary from answers of our own in a dozen trades; sorted by what they decide. */

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Nobody does these alone when no partner is named. */
export const jointVerbs = asSet(
  'agree disagree meet huddle convene collaborate cooperate co-operate regroup reconvene vote unite gather pair deliberate compromise congregate part',
);
/** Joint unless the partner, or the thing done, is named: "discussed it with the client". */
export const talkVerbs = asSet('discuss debate talk argue chat align sync quarrel bicker');
/** Joint with "together": "worked together", "sat down together". */
export const jointWithTogether = asSet(
  'work come get gather stand stick pull join meet talk agree live belong',
);
/** Transitive verbs whose "together" speaks of the object: "put the slides together". */
export const assemblingVerbs = asSet(
  'put bring get pull piece stitch tie glue string link fit add group mix keep hold call patch cobble knit weave stack merge combine cluster bundle staple chain scrape throw wire twist braid splice crimp tape strap zip piec bolt push shove slide move press screw nail weld solder clip sew lash seat place lay whisk stir blend beat melt mash knot bind bundle',
);

/** What a group is; "we were a team of six" tells who there was, not who acted. */
export const groupNouns = asSet(
  'team group shop startup start-up company squad department crew pod business firm unit school clinic hospital agency organisation organization charity bakery restaurant ward practice bunch handful pair trio duo couple class cohort club store competitors rivals partners partnership season',
);

/** What the candidate's company has, runs or serves: "our" stays true when only the candidate acted. */
export const organisationNouns = asSet(
  `account accounts admin agency agency's api app application applications apps architecture area assembly attendance attrition audience backend backlog
  bakery bank base bay bed beds billing board boat boiler booking bookings branch brand budget building building's bus buses business buyer buyers
  calendar camera cameras campus canteen capacity catalogue ceo cfo charter checkout church churn ci city client clients clinic cloud cluster clusters
  codebase colleague colleagues college committee community companies company competitor competitors consultant consultants contract contractor
  contractors conversion coo cost costs country county course courses crane crew crm csat cto culture curriculum customer customers data database
  databases datacenter dealer dealers department departments deployment deployments directors distributor distributors district division donors driver
  drivers employees employer engineer engineers environment environments equipment erp expenses facility factory faculty farm field firm fleet floor
  forklift forklifts forwarder founder founders freezer fridge frontend garden gateway greenhouse group guest guests guideline guidelines gym
  hall handbook headquarters helpdesk hospital hotel hotline hub industry infrastructure insurer intake intern interns intranet inventory investors
  invoicing kiln kitchen kpi kpis lab laboratory latency leaders leadership leads library lift line machine machines mailbox mall management managers
  manual margin margins market markets members menu merchants mixer monitoring monorepo morale neighbourhood network newsletter nps nurse nurses
  occupancy office offices okr okrs onboarding operations org organisation organization oven ovens owner parents partner partners partners' passengers
  patient patients payment payments payroll peers people pharmacy physicians pipeline pipelines plant platform platforms policy portal portfolio
  practice president press price prices printer procedure procedures process processes prod product production products profit profits program programme
  providers pump pumps pupils queue region regional repo repos repository reputation residents restaurant revenue room rooms runbook runbooks
  sales satisfaction scanner scanners school schools sector sensor sensors server servers service services shareholders shelter shift shifts ship shop
  shops site sites sla slas slo slos society software sprint sprints squad stack staff staging stakeholder stakeholders startup stock store stores
  students subscribers subsidiary supplier suppliers supply support system systems tank tanks teachers team teams tech telemetry tenants territory
  theatre throughput tier till tills timetable traffic trailer trailers trainees truck trucks turnover unit university uptime user users van vans vendor
  vendors village visitors volunteers vp ward wards warehouse warehouses wastage web website wiki workers workforce workplace workshop world yard yield`,
);

/** Possessions of the candidate that make "our ..." the subject of a deed: "our goal was", "our analysis showed". */
const ownWorkNouns = asSet(
  `forecast query rule blame apology attempt calculation concern figure figures try trick move measurement sketch worry question argument number guess suspicion part share doing agenda aim aims analysis answer application approach argument assumption assumptions attempt audit backup bid branch call campaign change changes
  chart checklist choice commit commits conclusion counter-offer decision deck demo design diagnosis diagram draft effort efforts email estimate
  estimates experiment experiments fault feedback findings fix fixes flyer goal goals handout homework hypothesis idea ideas implementation initiative
  intervention investigation investment job leaflet lesson lessons letter list log map memo message migration mission mistake model note objective
  objectives offer option patch pitch plan plans poster pr presentation priorities priority project proposal proposals prototype purpose quiz quotation
  quote rationale reasoning reasons recommendation recommendations redesign refactoring rehearsal reply report request research response responsibility
  result results review rewrite role rollout script search sheet shortlist sketch slide slides slot solution solutions speech spreadsheet step steps
  strategy study suggestion survey table talk target task template test tests theory ticket timeline training trial work workaround worksheet write-up`,
);

/** In either number: "one of our mistakes". */
export const isOwnWork = (noun: string): boolean =>
  ownWorkNouns.has(noun) || ownWorkNouns.has(noun.replace(/s$/u, ''));

/** What one person has: parts of the body and mind, friends, a name, a superior. */
export const onePersonsNouns = asSet(
  `boss director head lead leader manager matron principal superior supervisor advice attention best breath career confidence courage coat coats desk ears effort email experience eye eyes faith fear fears feet fingers focus friend friends ground guess gut hand hands head heads heart hearts heels help
  homework hopes impression inbox insistence instinct intention interest involvement judgement judgment job knowledge laptop lead memory mentor mind minds name neck necks nerve nerves notebook notes opinion
  part patience persistence phone predecessor preparation pride promise reputation role rounds seat share shoes side sight skills sleeves support temper time turn understanding view views vision voice voices way weekend word words`,
);
export const personPlurals: Readonly<Record<string, string>> = {
  ones: 'one',
  owners: 'owner',
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  nurses: 'nurse',
  heroes: 'hero',
  thieves: 'thief',
  leads: 'lead',
  reps: 'rep',
  hires: 'hire',
  interns: 'intern',
  starters: 'starter',
  beginners: 'beginner',
  champions: 'champion',
};

const roleEndings =
  /(?:ers|ors|ists|ants|ians|nurses|leads|reps|hires|interns|ones|people|heroes|students|experts|devs|volunteers|champions|apprentices|colleagues|partners|captains|agents|assistants|novices|rookies|juniors|seniors|trainees|employees|specialists|analysts|candidates|contacts|persons|responsibles|heads|faces|graduates|freshers|guys|victims|liars|idiots|hosts|witnesses|guides|cooks|chefs|clerks|scouts|judges|medics|mechanics|newbies|optimists|friends|neighbours|critics|enemies|suspects|sceptics|skeptics|paramedics|physios|baristas|bosses|hostesses|waitresses|carpenters|pilots|electricians|cashiers|carers|stewards|temps|locums|techs|admins|aides|grads|thieves|scapegoats|outsiders|strangers|rivals|executives|representatives|operatives|detectives|midwives|housewives|salesmen|saleswomen|foremen|firemen|craftsmen|attendees|referees|mentees|trustees|amateurs|entrepreneurs|dishwashers|authors|scholars|pupils|kids|boys|girls|dads|mums|beginners|pioneers|fools|guests|patients|parents|clients)$/u;

/** Things whose names end as those of people do. */
const thingsLikePeople = asSet(
  `adapters answers anchors banners barriers batteries beakers binders boilers boosters breakers briefers buffers bumpers burners calendars chapters checkers clusters colours colors computers constants containers
  converters cookers coolers corners counters covers cylinders detectors dinners disorders doors drawers elevators errors factors favours fevers fibers filters fingers floors flyers folders freezers gears generators grants
  hangers headers heaters hours implants indicators instants invertors inverters labours ladders layers letters levers lists loaders lockers markers matters measurements mentions meters metres mirrors mixers monitors motors mowers
  numbers offers orders ovens papers plants playlists checklists shortlists wishlists waitlists pointers posters powers printers processors projectors quarters radiators reactors readers refrigerators registers reminders remainders restaurants routers rulers scanners scooters
  screwdrivers sensors servers shelters shortlists shoulders shutters spanners spreaders stickers summers suppers tankers tenders terrors timers toasters towers trackers trailers transfers transformers transistors triggers trousers tumours
  tumors variants vectors waters weathers winters wrappers`,
);

/** Roles in the plural that make a predicate nominal of the subject: "hosts", "team leads". */
export const isPeople = (lower: string): boolean => roleEndings.test(lower) && !thingsLikePeople.has(lower);

/** Kin and home: these groups are outside of work and their "we" is true. */
export const familyNouns = asSet(
  'wife husband partner family kids children parents mother father mom mum dad brother sister son daughter girlfriend boyfriend fiancee spouse grandmother grandfather cousin',
);

/** Own groups without names: "my team and I". */
export const unnamedGroups = asSet(
  'team squad group crew pod colleagues colleague teammates teammate coworkers co-workers peers lab unit department staff everyone',
);

/** Verbs whose team subject hides the candidate's deed: "the team shipped it". Taking something up or agreeing is not among them. */
export const teamDeeds = asSet(
  `rewrite ship build run design rally cut fix deliver launch debug make implement create develop solve resolve migrate reduce find identify trace write work complete finish test deploy refactor redesign rebuild tackle handle sort figure manage analyse
  analyze investigate automate replace prepare organise organize plan set improve increase contribute pitch pull produce draft publish clean move bring raise lower change modify adjust update repair install replace double halve catch close clear cover`,
);

/** Words that say the act was a group's: with them "I" would be false. */
export const jointPhrases: readonly RegExp[] = [
  /\b(?:joint|group|team|collective|shared|collaborative|combined|common) (?:effort|efforts|win|decision|call|work|achievement|success|project)\b/iu,
  /\beach others?(?:'s|’s)?\b/iu,
  /\bone another\b/iu,
  /\b(?:between|among|amongst) (?:us(?! and\b)|ourselves|the (?:two|three|four) of us)\b/iu,
  /(?<!\bthere (?:were|was|are) (?:only |just )?)\b(?:all|both|some|most|half|none|each|either|neither|one|two|three|four|five|six|many|several|few|rest|any|majority|\d+) of us\b/iu,
  /\ball (?:two|three|four|five|six|seven|eight|\d+) of\b/iu,
  /\b(?:whole|entire) (?:team|group|squad|crew) (?:pitched|contributed|helped|joined|rallied)\b/iu,
  /\b(?:(?:took|take|taking|taken) turns|(?:in|by) turns)\b/iu,
  /\bshook hands\b(?! with)/iu,
  /\bdrew (?:lots|straws)\b/iu,
  /\b(?:tossed|flipped) (?:a|the) coin\b/iu,
  /\b(?:made|struck|had) (?:a|the|our) (?:deal|pact|bet|agreement|arrangement)\b(?! with)/iu,
  /\bjoined? forces\b(?! with)/iu,
  /\b(?:team|pair|teamed|paired) up\b(?! with)/iu,
  /\bworked (?:together(?! (?:with|on|to|for|in|at))|as a pair)\b/iu,
  /\bhand in hand\b/iu,
  /\bgot (?:married|engaged|divorced)\b/iu,
  /\b(?:get|got|getting) along\b(?! with)/iu,
  /\bour heads together\b(?! with)/iu,
  /(?<!\b(?:them|it|both|two)(?: all)? )\bside by side\b/iu,
  /\b(?:reached|came to|had|found) (?:a |an |the )?(?:common |general |mutual |joint )?(?:agreement|consensus|compromise|understanding)\b(?! with)/iu,
];
