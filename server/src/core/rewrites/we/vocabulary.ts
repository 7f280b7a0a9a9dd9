/** Words that decide whether "we" may become "I". Vocabulary from answers of our own in a dozen trades; sorted by what they decide. */

import { setOf } from '../../vocabulary.ts';

/** Nobody does these alone when no partner is named. */
export const jointVerbs = setOf(`
  agree co-operate collaborate compromise congregate convene cooperate deliberate disagree gather huddle
  marry meet outnumber pair part reconvene regroup unite vote
`);
/** Joint unless the partner, or the thing done, is named: "discussed it with the client". */
export const talkVerbs = setOf(`
  align argue bicker chat debate discuss quarrel sync talk
`);
/** Joint with "together": "worked together", "sat down together". */
export const jointWithTogether = setOf(`
  agree belong come gather get join live meet pull stand stick talk work
`);
/** Transitive verbs whose "together" speaks of the object: "put the slides together". */
export const assemblingVerbs = setOf(`
  add beat bind blend bolt braid bring bundle call chain clamp clip cluster cobble combine connect crimp
  drag fasten fit get glue group hack heap hold hook join keep knit knock knot lash lay link mash melt
  merge mix move nail patch peg piec piece pile pin place plug press pull push put rivet roll rope
  scrape screw seat sew shove slap slide solder splice stack staple stick stir stitch strap string tack
  tape throw tie twist weave weld whisk wire zip
`);

/** What a group is; "we were a team of six" tells who there was, not who acted. */
export const groupNouns = setOf(`
  agency bakery bunch business charity class clinic club cohort company competitors couple crew department
  duo firm group handful hospital organisation organization pair partners partnership pod practice
  restaurant rivals school season shop squad start-up startup store team trio unit ward
`);

/** What the candidate's company has, runs or serves: "our" stays true when only the candidate acted. */
export const organisationNouns = setOf(`
  absenteeism account accounting accounts admin agency agency's api app application applications apps
  architecture area assembly attendance attic attrition audience auditor auditors backend backlog bakery
  bank barn base basement bay bed beds billing board boat boiler booking bookings branch brand breakage
  brewery broker budget building building's bus buses business butcher buyer buyers cafeteria calendar
  camera cameras campus canteen capacity carrier carriers catalogue catering cctv cellar ceo cfo charter
  checkout chiller church churn ci city classroom classrooms client clients clinic cloud cluster clusters
  codebase colleague colleagues college committee community commuters companies company competitor
  competitors compressor consultant consultants contract contractor contractors conversion conveyor coo
  cooperative corridor cost costs country county courier couriers course courses courtyard crane creche
  crew crm csat cto culture curriculum customer customers dairy data database databases datacenter
  datalake dealer dealers debt department departments deployment deployments depot diners directors
  dispensary distributor distributors district division dock domain donor donors downtime driver drivers
  elevator employees employer engineer engineers environment environments equipment erp escalator estate
  expenses exporter facility factory faculty fans farm farmers field finance firewall firm fleet floor
  followers footfall forklift forklifts forwarder founder founders foundry foyer franchise franchisees
  freezer fridge frontend gallery garage garden gateway greenhouse group growers guest guests guideline
  guidelines gym hall handbook hangar harbor harbour hardware headcount headquarters helpdesk helpline
  hospital hostel hotel hotline housekeeping hr hub icu importer industry infrastructure installer
  installers insurance insurer intake intern interns intranet inventory investors invoicing kiln
  kindergarten kitchen kpi kpis kubernetes lab laboratory lakehouse landlord latency laundry lawyer
  lawyers leaders leadership leads lease lender lenders library licence licences license lift line
  listeners loans lobby logistics luggage machine machines mailbox mainframe maintenance mall management
  managers manual margin margins market marketing markets members membership memberships menu menus
  merchants microservices mill mixer monitoring monolith monorepo morale morgue museum neighbors
  neighbourhood neighbours network newsletter notary nps nurse nursery nurses occupancy office offices okr
  okrs onboarding operations orchard org organisation organization oven ovens overheads overtime owner
  parents partner partners partners' passengers patient patients payer payment payments payroll peers
  people pharmacy physicians pier pipeline pipelines plant platform platforms players playground policy
  portal portfolio practice premises president press price prices printer printshop procedure procedures
  process processes procurement prod product production products profit profits program programme
  providers pump pumps pupils quarry queue radiator rankings ratings readers readership reception
  recruitment region regional regulator repo repos repository reputation resellers residents resort
  restaurant retailer retailers revenue room rooms rota-system router runbook runbooks runway sales salon
  satisfaction scanner scanners school schools sector sensor sensors server servers service services
  shareholders shelf shelter shelves shift shifts ship shop shoppers shops showroom shrinkage sickness
  site sites sla slas slo slos society software sponsor sponsors sprint sprints squad stack staff staging
  stairwell stakeholder stakeholders startup stock store storeroom stores students studio subscribers
  subscription subscriptions subsidiary supplier suppliers supply support surgery system systems tank
  tanks tannery tariff tariffs teachers team teams tech telemetry tenant tenants terminal territory
  theatre thermostat throughput tier till tills timetable traffic trailer trailers trainees truck trucks
  turnover turnstiles union unit university uptime user users utilisation utilization van vans vendor
  vendors viewers village vineyard visitors volunteers vp vpn wages ward wards warehouse warehouses
  warranty wastage web website wholesaler wholesalers wifi wiki winery workers workforce workplace
  workshop world yard yield
`);

/** Possessions of the candidate that make "our ..." the subject of a deed: "our goal was", "our analysis showed". */
const ownWorkNouns = setOf(`
  abstract agenda aim aims ambition analysis announcement answer apology appeal application appraisal
  approach argument article assessment assumption assumptions attempt audit backup benchmark bet bid
  blame blueprint blunder branch brief briefing calculation call campaign caption change changes chart
  checklist choice clean-up cleanup code comment commit commits comparison complaint compromise concern
  conclusion correction count counter-offer counter-proposal counterargument counterproposal criteria
  criterion critique debrief decision deck demo design detour diagnosis diagram discovery doing draft
  drawing edit effort efforts email entry error errors estimate estimates evaluation expectation
  experiment experiments explanation fault feedback figure figures finding findings fix fixes flyer
  forecast formula gamble goal goals guess hack handout handover headline homework hunch hypothesis idea
  ideas implementation improvement impulse initiative innovation insight inspection instruction
  intention interpretation intervention interview invention investigation investment job leaflet
  learning lecture lesson lessons letter list log logic mantra map measurement memo message method
  methodology migration mindset misjudgement misjudgment mission mistake mock-up mockup model motivation
  motive motto move note number objection objective objectives observation offer option outline
  oversight part patch philosophy pilot pitch plan plans pledge post post-mortem poster postmortem pr
  prediction preference premise presentation priorities priority project projection promise proposal
  proposals prototype purpose query question quiz quotation quote rationale reaction reading realisation
  realization reasoning reasons rebuttal recipe reckoning recommendation recommendations recount
  redesign refactor refactoring reflection reflex rehearsal remark reminder reply report request
  research resolution response responsibility result results retrospective review rewrite role rollout
  rule ruling sample script search share sheet shortcut shortlist simulation sketch slide slides slip
  slot solution solutions speech spike spreadsheet stance step steps storyboard strategy study
  submission suggestion survey suspicion table tactic takeaway talk tally target task technique template
  test tests theory thesis thought ticket timeline timesheet training trial trick try tweak verdict view
  wager walkthrough warning wireframe wording work workaround worksheet worry write-up yardstick
`);

const singularOf = (noun: string): string =>
  noun.replace(/ies$/u, 'y').replace(/(?<=s|x|z|ch|sh)es$|(?<!s)s$/u, '');

/** In either number: "one of our mistakes". */
export const isOwnWork = (noun: string): boolean =>
  ownWorkNouns.has(noun) || ownWorkNouns.has(singularOf(noun));

/** In either number: "our policies". */
export const isOfOrganisation = (noun: string): boolean =>
  organisationNouns.has(noun) || organisationNouns.has(singularOf(noun));

/** What one person has: parts of the body and mind, friends, a name, a superior. */
export const onePersonsNouns = setOf(`
  advice attention best boss breath career coat coats confidence courage desk director ears effort email
  experience eye eyes face faces faith fear fears feet fingers focus friend friends ground guess gut
  hand hands head heads heart hearts heels help homework hopes impression inbox insistence instinct
  intention interest involvement job judgement judgment knowledge laptop lead leader manager matron
  memory mentor mind minds name neck necks nerve nerves notebook notes opinion part patience persistence
  phone predecessor preparation pride principal promise reputation role rounds seat share shoes side
  sight skills sleeves superior supervisor support temper time turn understanding view views vision
  voice voices way weekend word words
`);
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
  /(?:ers|ors|ists|ants|ians|nurses|leads|reps|hires|interns|ones|people|heroes|students|experts|devs|volunteers|champions|apprentices|colleagues|partners|captains|agents|assistants|novices|rookies|juniors|seniors|trainees|employees|specialists|analysts|candidates|contacts|persons|responsibles|heads|faces|graduates|freshers|guys|victims|liars|idiots|hosts|witnesses|guides|cooks|chefs|clerks|scouts|judges|medics|mechanics|newbies|optimists|friends|neighbours|critics|enemies|suspects|sceptics|skeptics|paramedics|physios|baristas|bosses|hostesses|waitresses|carpenters|pilots|electricians|cashiers|carers|stewards|temps|locums|techs|admins|aides|grads|thieves|scapegoats|outsiders|strangers|rivals|executives|representatives|operatives|detectives|culprits|adults|kings|midwives|schoolchildren|housewives|salesmen|saleswomen|foremen|firemen|craftsmen|attendees|referees|mentees|trustees|amateurs|entrepreneurs|dishwashers|authors|scholars|pupils|kids|boys|girls|dads|mums|beginners|pioneers|fools|guests|patients|parents|clients)$/u;

/** Things whose names end as those of people do. */
const thingsLikePeople = setOf(`
  adapters anchors answers antidepressants banners barometers barriers batteries beakers binders
  blenders blisters boilers bolsters bones boosters borders boulders breakers briefers buffers bulkheads
  bulldozers bumpers burgers burners calendars capacitors centers centimeters
  centimetres chapters characters chargers checkers checklists ciphers clippers clusters colors colours
  computers conditioners cones constants containers converters cookers coolants coolers corners counters
  covers crackers croissants cucumbers cylinders detectors diapers digesters diggers dinners disasters
  discoveries disinfectants disorders dispensers doors dossiers drawers drones dumpers elephants
  elevators embers encounters errors excavators factors favours feathers fenders fertilisers fertilizers
  fevers fibers filters fingers flippers floors flowers flyers folders freezers fryers gears generators
  grants gutters hammers hampers handovers hangers hangovers harbors harbours headers headphones heaters
  hoppers hormones hours identifiers implants indicators instants interfaces inverters invertors jumpers
  kilometers kilometres labours ladders lasers layers ledgers leftovers letters levers lighters lists
  liters litters loaders lockers lubricants lumbers markers matters maximums measurements mentions
  meters metres microphones milestones millimeters millimetres minimums mirrors mixers monitors monsters
  mortars motors mowers newspapers numbers odors odours offers orders ovens overheads oysters pagers
  pants papers parameters peppers pesticides phones plants plasters playlists pointers posters powers
  printers processors projectors propellers quarters radiators rafters razors reactors readers reagents
  receivers recorders refrigerators registers remainders reminders resistors restaurants rivers rollers
  rotors routers rudders rulers rumors rumours samplers scanners scooters screwdrivers sealants
  semesters sensors servers shelters shortlists shoulders showers shutters skewers slippers smartphones
  spanners splinters spreaders staplers stickers stones strainers summers suppers surfaces
  sweaters takeovers tankers telephones tempers tenders terrors thermometers tigers timers toasters toners tones
  towers trackers tractors trailers transfers transformers transistors triggers trollers trousers
  tumblers tumors tumours typewriters vapors vapours variants vectors vouchers wafers waitlists waters
  weathers winters wipers wishlists wonders wrappers zones
`);

export const endsLikePeople = (lower: string): boolean => roleEndings.test(lower);

/** Roles in the plural that make a predicate nominal of the subject: "hosts", "team leads". */
export const isPeople = (lower: string): boolean => roleEndings.test(lower) && !thingsLikePeople.has(lower);

/** Kin and home: these groups are outside of work and their "we" is true. */
export const familyNouns = setOf(`
  boyfriend brother children cousin dad daughter family father fiancee girlfriend grandfather grandmother
  husband kids mom mother mum parents partner sister son spouse wife
`);

/** Own groups without names: "my team and I". */
export const unnamedGroups = setOf(`
  co-workers colleague colleagues coworkers crew department everyone group lab peers pod squad staff team
  teammate teammates unit
`);

/** Verbs whose team subject hides the candidate's deed: "the team shipped it". Taking something up or agreeing is not among them. */
export const teamDeeds = setOf(`
  adjust analyse analyze automate bring build catch change clean clear close complete contribute cover
  create cut debug deliver deploy design develop double draft figure find finish fix halve handle identify
  implement improve increase install investigate launch lower make manage migrate modify move organise
  organize pitch plan prepare produce publish pull raise rally rebuild redesign reduce refactor repair
  replace resolve rewrite run set ship solve sort tackle test trace update work write
`);

/** Words that say the act was a group's: with them "I" would be false. */
export const jointPhrases: readonly RegExp[] = [
  /\b(?:joint|group|team|collective|shared|collaborative|combined|common) (?:effort|efforts|win|decision|call|work|achievement|success|project)\b/iu,
  /\b(?:between|among|amongst) (?:us(?! and (?:a|an|her|him|his|my|our|some|that|the|their|them|those)\b)|ourselves|the (?:two|three|four) of us)\b/iu,
  /(?<!\bthere (?:were|was|are) (?:only |just )?)\b(?:all|both|some|most|half|none|each|either|neither|one|two|three|four|five|six|seven|eight|nine|ten|many|several|few|rest|any|majority|\d+) of us\b/iu,
  /(?:^|[,.;]\s)us (?:two|three|four|five),/iu,
  /\ball (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) of (?:us|the (?:team|group|crew))\b|, all (?:two|three|four|five|six|seven|eight|\d+) of the\b/iu,
  /\b(?:whole|entire) (?:team|group|squad|crew) (?:pitched|contributed|helped|joined|rallied)\b/iu,
  /\b(?:(?:took|take|taking|taken) turns|(?:in|by) turns)\b/iu,
  /\bshook (?:hands\b(?! with)|on (?:it|that)\b)/iu,
  /\bdrew (?:lots|straws)\b/iu,
  /\bshow of hands\b/iu,
  /\bwe (?:settled|decided|debated|sorted)\b[^,.;]{0,30} over (?:beers?|breakfast|coffee|dinner|drinks|lunch|tea|an? (?:beer|coffee|drink|pint|tea))\b(?! with)/iu,
  /\b(?:tossed|flipped) (?:a|the) coin\b/iu,
  /\b(?:made|struck|had) (?:a|the|our) (?:deal|pact|bet|agreement|arrangement)\b(?! with)/iu,
  /\bjoined? forces\b(?! with)/iu,
  /\b(?:team|pair|teamed|paired) up\b(?! with)/iu,
  /\bworked (?:together(?! (?:with|on|to|for|in|at|through|until|till|all|late|over|from|that|this))|as a pair)\b/iu,
  /\b(?:hand in hand|arm in arm|shoulder to shoulder|rock,? paper,? scissors)\b/iu,
  /\bwe (?:then |all )?(?:worked|went|walked|searched|moved|ran|drove|patrolled)(?: \w+)? in (?:pairs|twos|threes)\b/iu,
  /\bgot (?:married|engaged|divorced)\b/iu,
  /\b(?:get|got|getting) along\b(?! with)/iu,
  /\bour heads together\b(?! with)/iu,
  /\b(?:reached|came to|had|found) (?:a |an |the )?(?:common |general |mutual |joint )?(?:agreement|consensus|compromise|understanding)\b(?! with)/iu,
];
