/**
 * Verbs of the passive, by what the passive says. What is in none of these lists counts as work in the Action and is left alone in the Result.
 * Sources: answers of our own in a dozen trades and the verbs of English that take an object, sorted by meaning.
 */
const asSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What befalls people and things: the problem's passive. */
export const mishaps = asSet(`
abandon abuse affect attack ban batter bill bite block bother break bruise bully burn bury
catch cause charge cheat chop clog close compromise concern confuse contaminate corrupt crash crush cripple crowd
damage deceive defeat degrade delay delete deny deprive destroy dent detain diagnose disappoint disconnect disrupt disturb double drain drop duplicate dump
endanger evacuate evict exceed exclude expel expose flood fine fire flag force forget frustrate
hack harass hide hit hurt ignore impact infect infest injure interrupt jam kill
lay leak leave lock lose mangle mislead misplace misread mistake misunderstand mix
mishandle neglect offend omit outnumber overcharge overlook overload overpay overrule overrun overwhelm overwrite
page pull rain reject rob ruin rush scare scatter shock short-circuit shorten-staff shut skip slow smash snow soak spill spoil stain starve steal strand strike suspend swamp
terrify threaten throttle throw tie time topple trap truncate turn underestimate underpay upset
wake wash waste weaken withhold worry wound wrong write-protect`);

/** How somebody or something was, by somebody's act long before or by nobody's. */
export const states = asSet(`
accustom acquaint allow base bear build-in call-on commit connect cover dedicate deprecate design-for divide equip employ entitle expect fill found house hard-code inherit intend involve know license link list locate make-up mean meet
mount name need occupy own pack place plan pin position price printed-on rate regard relate represent require reserve rumour schedule-for seat see separate situate spread staff station stick store suppose surround tempt think throng tune-out understand use value view want wire
keep hear hold hope remember believe feel consider miss`);

/** What others do to a candidate's work or person, with or without saying so. */
export const verdicts = asSet(`
accept acclaim accredit adopt admit admire applaud appoint approve authorise authorize award certify cite clear-by commend congratulate copy discharge elect endorse extend-by favour favor feature grade grant honour honor impress invite
laud like love mark nominate notice pass pay praise promote publish purchase rank ratify receive recognise recognize renew reward select sell sign thank trust validate-by voice vote welcome win inspire amaze please surprise delight satisfy relieve shortlist inspect
ask tell give-notice order-by remind request interview-by question assign approach allot entrust`);

/** Work of which the Result speaks too; with deeds.words.ts. */
export const outcomes = asSet(`
achieve accelerate add adjust automate avoid bring build cancel centralise centralize clear close complete consolidate convert correct create cut deploy decrease deliver distribute double drop eliminate enable establish expand extend finalise finalize find finish fix free
halve identify implement improve increase install introduce launch lower make meet migrate minimise minimize move optimise optimize organise organize prevent produce put quarter raise recover redesign reduce refund release remove reorganise reorganize repair replace repay resolve restore retire roll save send set settle
share shorten simplify solve speed standardise standardize stop streamline take train triple upgrade update reach generate reorder rebuild rewrite rename switch test verify schedule prepare document eradicate lift`);

/** Words made of a verb and what went wrong with it: overbooked, misfiled, undercooked. */
export const isMishapByPrefix = (lemma: string): boolean =>
  /^(?:un(?!do|pack|load|lock|install|block|tie|cover|veil|screw|wind|roll)|over(?!haul|see|lay|ride)|mis|under(?!line|take|pin|score|write|lay))[a-z]{3,}/u.test(
    lemma,
  );

/** States by their participle, deeds beside "was" when something is said of how: "the leak was located", "the reports were retired". */
export const deedsLikeStates: ReadonlyMap<string, string> = new Map([
  ['located', 'locate'],
  ['retired', 'retire'],
  ['distributed', 'distribute'],
  ['divided', 'divide'],
  ['isolated', 'isolate'],
  ['packed', 'pack'],
  ['settled', 'settle'],
  ['attached', 'attach'],
  ['aligned', 'align'],
  ['prepared', 'prepare'],
  ['invested', 'invest'],
]);
