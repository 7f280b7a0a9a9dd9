/** Nouns of people at work, over many trades: those who assign work, those who stand beside, those who are served. */

const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Heads of a noun phrase that names somebody with the right to assign work. */
export const authorities = asSet(`
  manager managers boss bosses lead leads leader leaders director directors head supervisor supervisors superior superiors principal headteacher headmaster headmistress chief
  pm po em tl vp svp evp ceo cto cfo coo cio cmo president skip-level matron dean provost professor advisor adviser foreman captain sergeant commander coordinator co-ordinator
  chef consultant editor superintendent commissioner headmaster
  chair chairman chairwoman chairperson board management leadership executive executives exec execs editor senior seniors administrator hq headquarters sponsor
  teamlead team-lead mentor treasurer mayor minister owner charge physician`);

/** People whose wish is no order: whoever is served, or stands beside. */
export const served = asSet(
  `customer customers client clients patient patients user users pupil pupils student students parent parents guest guests resident residents visitor visitors colleague colleagues friend friends
  teammate teammates peer peers vendor supplier relative relatives family neighbour neighbor child children`,
);

/** Whoever works: persons and groups of persons. */
export const workPeople = asSet(`
  manager managers boss bosses lead leads leader leaders director directors head supervisor supervisors superior superiors principal headteacher chief chef pm pms vp ceo cto cfo owner owners
  team teams crew crews others group department departments unit colleague colleagues coworker coworkers co-worker co-workers teammate teammates mate mates peer peers staff people guys folks person guy someone somebody
  engineer engineers developer developers dev devs programmer programmers designer designers architect architects tester testers analyst analysts consultant consultants contractor contractors
  nurse nurses doctor doctors surgeon surgeons sister matron porter porters pharmacist pharmacists teacher teachers professor professors assistant assistants secretary
  vendor vendors supplier suppliers provider agency partner partners carrier courier landlord
  qa ops it hr sales marketing finance product support legal procurement purchasing operations security infra platform management leadership administration admin admins board headquarters hq
  junior juniors senior seniors intern interns trainee apprentice predecessor predecessors successor company employer business driver drivers clerk clerks foreman mechanic union stakeholder stakeholders
  pharmacy accounting planning dispatch physio reception planners shift shifts officer officers coordinator receptionist salesman salespeople accountant accountants auditor auditors minister ministry council office offices member members everybody everyone nobody
  rep reps representative representatives agent agents cook cooks guard guards pilot pilots temp temps aide aides clinician midwife midwives handyman handymen tradesman workmen workman craftsmen postman postmen
  deputy deputies fitter fitters roofers housekeeping helpdesk hotline authorities authority committee society controlling logistics compliance payroll`);

/** Whoever works, by the list or by the ending of a trade: "the planner", "our headmistress". */
export const isWorkPerson = (word: string): boolean =>
  workPeople.has(word) ||
  (/[a-z]{3}(?:er|or|ist|ess|ian)s?$/u.test(word) &&
    !served.has(word) &&
    !endsLikeTrade.has(word.replace(/s$/u, '')));

const endsLikeTrade = asSet(
  `after answer barrier border boiler border bumper center chamber charter chapter cluster colour container computer corner counter cover number order letter paper water weather winter summer printer server scanner router
  monitor motor error floor door door sensor factor reactor generator calculator elevator corridor labour behaviour humour harbour chiller cooler cutter divider dryer driver-less fever filter finger folder freezer
  ladder layer locker lower manner marker matter meter mixer other over parameter pointer poster powder power process progress access business stress address success press illness loss glass class
  quarter rather register remainder reminder river roller rubber shelter shower shoulder shutter silver slider speaker-phone spider starter sticker storyteller supper tanker tower trailer trigger tractor transfer
  trouser under user vector whatever whether wonder list twist mist checklist waitlist wishlist tiger timer tumor typewriter buffer browser burner controller compressor converter connector conveyor`,
);
