/**
 * Verbs of the passive, by what the passive says. What is in none of these lists counts as work in the Action and is left alone in the Result.
 * Sources: answers of our own in a dozen trades and the verbs of English that take an object, sorted by meaning.
 */
import { anyOf, pattern, setOf } from '../vocabulary.ts';

/** What befalls people and things: the problem's passive. */
export const mishaps = setOf(`
  abandon abuse affect attack ban batter bill bite block bother break bruise bully burn bury catch cause
  charge cheat chop clog close compromise concern confuse contaminate corrupt crash cripple crowd crush damage
  deceive defeat degrade delay delete dent deny deprive destroy detain diagnose disappoint disconnect disrupt
  disturb double drain drop dump duplicate endanger evacuate evict exceed exclude expel expose fine fire flag
  flood force forget frustrate hack harass hide hit hurt ignore impact infect infest injure interrupt jam kill
  lay leak leave lock lose mangle mishandle mislead misplace misread mistake misunderstand mix neglect offend
  omit outnumber overcharge overload overlook overpay overrule overrun overwhelm overwrite page pull rain
  reject rob ruin rush scare scatter shock short-circuit shorten-staff shut skip slow smash snow soak spill
  spoil stain starve steal strand strike suspend swamp terrify threaten throttle throw tie time topple trap
  truncate turn underestimate underpay upset wake wash waste weaken withhold worry wound write-protect wrong
`);

/** How somebody or something was, by somebody's act long before or by nobody's. */
export const states = setOf(`
  accustom acquaint allow base bear believe build-in call-on commit connect consider cover dedicate deprecate
  design-for divide employ entitle equip expect expire feel fill found hard-code hear hold hope house inherit intend
  involve keep know license link list locate make-up mean meet miss mount name need occupy own pack pin place
  plan position price printed-on rate regard relate remember represent require reserve rumour schedule-for
  seat see separate situate spread staff station stick store suppose surround tempt think throng tune-out
  understand use value view want wire
`);

/** What others do to a candidate's work or person, with or without saying so. */
export const verdicts = setOf(`
  accept acclaim accredit admire admit adopt allot amaze applaud appoint approach approve ask assign authorise
  authorize award certify cite clear-by commend congratulate copy delight discharge elect endorse entrust
  extend-by favor favour feature give-notice grade grant honor honour impress inspect inspire interview-by
  invite laud like love mark nominate notice order-by pass pay please praise promote publish purchase question
  rank ratify receive recognise recognize relieve remind renew request reward satisfy select sell shortlist
  sign surprise tell thank trust validate-by voice vote welcome win
`);

/** Work of which the Result speaks too; with deeds.words.ts. */
export const outcomes = setOf(`
  accelerate achieve add adjust automate avoid bring build cancel centralise centralize clear close complete
  consolidate convert correct create cut deal decrease deliver deploy distribute document double drop
  eliminate enable eradicate establish expand extend finalise finalize find finish fix free generate halve
  identify implement improve increase install introduce launch lift lower make meet migrate minimise minimize
  move optimise optimize organise organize place prepare prevent produce put quarter raise reach rebuild
  recover redesign reduce refund release remove rename reorder reorganise reorganize repair repay replace
  resolve restore retire rewrite roll save schedule send set settle share shorten simplify solve speed
  standardise standardize stop streamline switch take test train triple update upgrade verify
`);

const mishapPrefix = pattern`
  ^(?:
    un(?!do|pack|load|lock|install|block|tie|cover|veil|screw|wind|roll)
    |over(?!haul|see|lay|ride)
    |mis
    |under(?!line|take|pin|score|write|lay)
  )[a-z]{3,}
`;

/** Words made of a verb and what went wrong with it: overbooked, misfiled, undercooked. */
export const isMishapByPrefix = (lemma: string): boolean => mishapPrefix.test(lemma);

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

export const deciding = new Set([
  'decide',
  'agree',
  'choose',
  'conclude',
  'approve',
  'select',
  'reject',
  'settle',
]);
export const auxiliaries = new Set(['was', 'were', 'been', 'be', 'got', 'being', "wasn't", "weren't"]);
export const amountOnly = pattern`
  ^(?:by )?(?:
    (?:about|around|roughly|nearly|almost|over|at least|some|more than|a further|another|an?|one|two|three)[ ]
  )*(?:half|thirds?|quarters?|fifths?|tenths?|percent|factor|dozen|hand)\b
`;
const units = anyOf(`
  [km] calls? cases? clicks? cm crowns? days? degrees? dollars? euros? francs? gb hours? items? jobs? kg
  kilos? km lines? litres? mb metres? minutes? mm months? pages? percent places? points? pounds? rupees?
  seats? seconds? steps? times tonnes? tons? weeks? words? years?
`);
export const amountsInFigures = pattern`
  ^(?:by )?(?:(?:about|around|roughly|nearly|almost|over|at least|some|more than|a further|another) )*
  (?:[€$£]\s?)?(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*
  (?:$|[€$£%]|(?:${units}|per cent)\b)
`;
/** "My proposal was accepted" says whose it was; "no test was run" says what was missing; a relative pronoun points back. */
export const ownOrNone = new Set([
  'i',
  'me',
  'my',
  'mine',
  'we',
  'our',
  'no',
  'not',
  'none',
  'nothing',
  'neither',
  'hardly',
  'few',
  'which',
  'who',
  'that',
  'their',
  'his',
  'her',
]);
export const mishapBehind = pattern`
  ^(?:(?! and )[^,;]){0,40}\b(?:
    wrong|wrongly|incorrectly|badly|poorly|too(?! *\W*$)|late|by mistake|by accident|accidentally
  )\b
`;
export const settingBehind = pattern`
  ^(?:(?! and )[^,;]){0,40}\b(?:
    in (?:19|20)\d\d
    |(?:years?|months?|decades?) (?:ago|before|earlier)
    |last (?:year|month|spring|summer|autumn|winter)
    |since \w+
    |for (?:years|months|decades)
    |originally
  )\b
`;
/** With these prepositions the verb says how something was: "was configured for half duplex". */
export const settings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    configure: 'to|for|as|with|so',
    set: 'to|at',
    design: 'for|to',
    build: 'for|on|in',
    label: 'as',
    mark: 'as',
    code: 'as|to',
    make: 'of|for|in|part',
    program: 'to',
    size: 'for',
    schedule: 'every|daily|nightly',
    run: 'every|daily|nightly',
  }),
);
export const deedsOfDanglers = setOf(`
  accept approve ask assign choose close copy delete drop dump exclude flag lock order pay pick publish
  purchase reject remove request select skip suspend
`);
export const deedByParticle = new Set([
  'close out',
  'go through',
  'go over',
  'ring back',
  'ring up',
  'put right',
  'cut by',
  'cut in',
  'sort out',
  'request from',
  'work out',
  'work on',
  'look through',
  'phone round',
  'pay back',
  'pay off',
  'pay out',
  'ask for',
  'locate and',
  'pack and',
  'isolate and',
  'tie together',
  'flag up',
  'lock down',
  'shut down',
  'sign off',
  'call in',
  'think through',
  'turn off',
  'turn on',
  'turn into',
  'break down',
  'pin down',
  'pull together',
  'pull out',
  'charge back',
  'meet with',
  'hold with',
  'hold to',
  'keep in',
  'store in-place',
]);
/** Work that is told of in follow-up answers, where the wide net of the Action would catch too much. */
export const moreDeeds = setOf(`
  agree allocate brief call carry circulate clarify code collect conduct consult contact coordinate decide
  define discuss distribute email escalate establish gather give hand image inform mail negotiate notify offer
  phone print re-run redo relabel renegotiate rerun retrain solder split swap transfer warn
`);
export const commonOpeners = setOf(`
  a all an another any both each eight every extra five four half interviews many more most new nine seven
  several six some ten that the these this those three training two
`);

/** How a thing is found: "the seal was cut where the cable bends". */
export const foundStates = setOf('bend chew crack cut fold nail rip rub saw squeeze tear twist wedge');

/** What the passive told is the reason why something went wrong. */
export const foundBehind = pattern`
  ^[^;]{0,60},? (?:and )?(?:that'?s why|that is why|which is why|which explained) (?:it|they|the|no|nobody|so)\b
  |^(?: in [\w]+)? (?:before|beforehand|already|previously)(?:,|\W*$)
`;

/** Of a past perfect: it lies before the candidate's time. */
export const longBefore = pattern`
  ^(?:(?! and )[^,;]){0,60}\b(?:
    (?:the (?:\w+ )?|one |two |three |\w+ )(?:afternoon|day|evening|hour|month|morning|night|week|weekend|year)s? (?:before|earlier)
    |already|at least \w+ times|(?:once|twice|\w+ times) (?:already|before)|on the (?:\w+ )?\w+day
  )\b
`;

/** "It turned out that the food was carried up": what was found. */
export const turnedOut = /^(?:but |and |so |then )?it (?:then |later |soon )?turned out\b/u;

/** How long the work took, not when or for what the thing was made. */
export const inSomeTime =
  /^ (?:in|within) (?:about |under |only |just |less than )?(?:an?|one|two|three|four|five|six|ten|\d+|half an?|a few) (?:hour|day|evening|week|weekend|month|afternoon|morning|night|minute)s?\b/u;

/** What is told next. */
export const inSequence =
  /^(?:and |so )?(?:after that|afterwards|finally|later|next|then),? (?!(?:it|i|we|he|she|they)\b)/u;
