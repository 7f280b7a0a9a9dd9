/**
 * Nouns of people at work, over many trades: those who assign work, those who stand beside, those who are served.
 * Sources: answers of our own in a dozen trades, widened by synonym and inflection.
 */
import { setOf } from '../vocabulary.ts';

/** Heads of a noun phrase that names somebody with the right to assign work. */
export const authorities = setOf(`
  administrator adviser advisor board boss bosses captain ceo cfo chair chairman chairperson chairwoman charge
  chef chief cio cmo co-ordinator commander commissioner consultant coo coordinator cto dean director
  directors editor em evp exec execs executive executives foreman head headmaster headmistress headquarters
  headteacher hq lead leader leaders leadership leads management manager managers matron mayor mentor minister
  owner physician pm po president principal professor provost senior seniors sergeant skip-level sponsor
  superintendent superior superiors supervisor supervisors svp team-lead teamlead tl treasurer vp
`);

/** People whose wish is no order: whoever is served, or stands beside. */
export const served = setOf(`
  child children client clients colleague colleagues customer customers family friend friends guest guests
  neighbor neighbour parent parents patient patients peer peers pupil pupils relative relatives resident
  residents student students supplier teammate teammates user users vendor visitor visitors
`);

/** Whoever works: persons and groups of persons. */
export const workPeople = setOf(`
  accountant accountants accounting admin administration admins agency agent agents aide aides analyst
  analysts apprentice architect architects assistant assistants auditor auditors authorities authority board
  boss bosses business carrier ceo cfo chef chief clerk clerks clinician co-worker co-workers colleague
  colleagues committee company compliance consultant consultants contractor contractors controlling cook cooks
  coordinator council courier coworker coworkers craftsmen crew crews cto department departments deputies
  deputy designer designers dev developer developers devs director directors dispatch doctor doctors driver
  drivers employer engineer engineers everybody everyone finance fitter fitters folks foreman group guard
  guards guy guys handyman handymen head headquarters headteacher helpdesk hotline housekeeping hq hr infra
  intern interns it junior juniors lad ladies lads lady landlord lead leader leaders leadership leads legal logistics management
  manager managers marketing mate mates matron mechanic member members midwife midwives minister ministry
  nobody nurse nurses office officer officers offices operations ops others owner owners partner partners
  payroll peer peers people person pharmacist pharmacists pharmacy physio pilot pilots planners planning
  platform pm pms porter porters postman postmen predecessor predecessors principal procurement product
  professor professors programmer programmers provider purchasing qa reception receptionist rep representative
  representatives reps roofers sales salesman salespeople secretary security senior seniors shift shifts
  sister society somebody someone staff stakeholder stakeholders successor superior superiors supervisor
  supervisors supplier suppliers support surgeon surgeons teacher teachers team teammate teammates teams temp
  temps tester testers tradesman trainee union unit vendor vendors vet vets vp workman workmen
`);

/** Whoever works, by the list or by the ending of a trade: "the planner", "our headmistress". */
export const isWorkPerson = (word: string): boolean =>
  workPeople.has(word) ||
  (/[a-z]{3}(?:er|or|ist|ess|ian)s?$/u.test(word) &&
    !served.has(word) &&
    !endsLikeTrade.has(word.replace(/s$/u, '')));

const endsLikeTrade = setOf(`
  access address after answer barrier behaviour boiler border browser buffer bumper burner business calculator
  center chamber chapter charter checklist chiller class cluster colour compressor computer connector
  container controller converter conveyor cooler corner corridor counter cover cutter divider door driver-less
  dryer elevator error factor fever filter finger floor folder freezer generator glass grinder harbour humour illness
  labour ladder layer letter list locker loss lower manner marker matter meter mist mixer monitor motor number
  order other over paper parameter pointer poster powder power press printer process progress quarter rather
  reactor register remainder reminder river roller router rubber sander scanner sensor server shelter shoulder shower
  shredder shutter silver slicer slider speaker-phone spider starter sticker storyteller stress success summer supper tanker
  tiger timer tower tractor trailer transfer trigger trouser tumor twist typewriter under user vector waitlist
  water weather whatever whether winter wishlist wonder
`);
