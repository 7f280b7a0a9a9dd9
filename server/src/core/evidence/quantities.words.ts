/**
 * Vocabulary of amounts. Written as alternatives of regular expressions; `_` stands for a blank inside one.
 * Units: the SI brochure, ISO 4217 and what people write for both; what only names (rooms, tickets, versions): answers of our own.
 */
import { anyOf, frame } from '../vocabulary.ts';

/** Number words from two upwards; "one" alone counts nothing ("one of the managers"). */
const tens = '(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)';
const ones = '(?:two|three|four|five|six|seven|eight|nine)';
export const numberWord = frame`
  (?:
    ${tens}(?:[-\s]?(?:one|${ones}))?
    |${ones}
    |ten
    |eleven
    |twelve
    |(?:thir|four|fif|six|seven|eigh|nine)teen
    |(?:a|one|two|three|several)\s+(?:hundred|thousand|million|lakh|crore)
    |(?:a|one|two|half\s+a)\s+dozen
    |a\s+couple\s+of
  )(?:\s+(?:hundred|thousand|million|billion|lakh|crore|dozen))?
  (?:[-\s]odd|[-\s]something|\s+and\s+a\s+(?:half|quarter))?
`;
/** 4,200 · 1.2 million · 8k · 40.000 · ½ */
export const digits = frame`
  (?:
    [<>~≈±+-]?\s?(?:\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d+(?:[.,' ]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|\.\d+)
    (?:\s?(?:k|m|mm|mn|bn|million|billion|thousand|hundred|lakhs?|crores?)(?![\w]))?
  )
`;

export const percentUnit = frame`(?:%|per\s?cent(?:age)?(?:[-\s]points?)?|pp\b|(?:percentage\s+)?points?\b|pts?\b|bps\b|basis\s+points)`;
const currencies = anyOf(`
  aud cad cents? chf dirhams? dollars? eur euros? francs? gbp inr jpy kroner kronor naira ngn pence pesos? pkr
  pounds? quid rand reais rupees? shillings? usd yen yuan
`);
export const moneyUnit = frame`(?:${currencies}|€|£|\$|₹)(?![\w])`;
export const moneySign = '(?:(?:us|a|c)?\\$|€|£|¥|₹|rs\\.?|usd|eur|gbp|inr|chf)';

export const shortTime =
  '(?:ns|µs|us|ms|milli-?seconds?|microseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?)';
export const longTime = frame`
  (?:(?:working|business|calendar|school|trading)[-\s])?(?:
    days?|nights?|shifts?|weeks?|fortnights?|months?|quarters?|years?|terms?|semesters?|seasons?|sprints?|
    decades?
  )
`;
export const timeUnit = `(?:${shortTime}|${longTime})`;
const measuredUnits = anyOf(`
  [kmgtp]i?b(?:ps|/s)? acres? bar bits? bytes? calories cl cm db degrees? dl feet ft g grams? hectares?
  inch(?:es)? k?hz kcal kg kilograms? kilomet(?:re|er)s? kilos? km kw kwh l lit(?:re|er)s? m met(?:re|er)s? mg
  miles? ml mm mw mwh psi rows? sq\\s?m square_(?:met(?:re|er)s?|feet) t tonnes? tons? units? v volts? watts?
  °c °f
`);
export const sizeUnit = frame`(?:${measuredUnits}|°)`;

/** What people or machines count when nothing came of it. */
export const activityNouns = anyOf(`
  all-?\\s?nighters? calls? commits? conversations? courses? documents? e-?mails? emails? evenings?
  hours_of_(?:work|effort|overtime) interviews? lines? lines?_of_code mails? meetings? merge_requests?
  messages? nights? pages? presentations? prs? pull_requests? reports? sessions? slides? story_points?
  tickets? trainings? visits? weekends? workshops?
`);
/** A verb that says that such things were done rather than that they became fewer. */
export const activityVerbs = anyOf(`
  answered attended closed conducted delivered did drafted filled gave held hosted led logged made merged
  organi[sz]ed prepared presented produced pulled put_in ran read recorded resolved sat_(?:in|through) sent
  spent took typed visited worked wrote
`);

export const changeVerbs = anyOf(`
  are_(?:down|up) boost\\w* brought brought_(?:down|up|in) c[ao]me_(?:down|up) came_(?:down|back) climb\\w*
  contract\\w* crept cut(?:s|ting)? declin\\w+ decreas\\w+ doubl\\w+ drop(?:s|ped|ping)? dropped eliminat\\w+
  exceed\\w* expand\\w* extend\\w* f[ae]ll(?:s|en|ing)? free(?:s|ing)? freed gain(?:ed|s|ing)?
  go(?:es|ing)?_(?:down|up) got gr[eo]w(?:n|s|ing)? halv\\w+ improv\\w+ increas\\w+ is_(?:down|up) jump\\w*
  lift(?:ed|s)? lower(?:s|ed|ing)? moved_up narrow\\w* plung\\w+ quadrupl\\w+ r[oi]se[ns]? rais\\w+ ramp\\w*
  recover(?:ed|s|ing)? reduc\\w+ rising sank sav(?:ed|es|ing|e) shav\\w+ shorten\\w* shr[aiu]nk\\w* slash\\w*
  slipped soar\\w* sped speed\\w* sunk trimm?\\w* tripl\\w+ tumbl\\w+ w[oi]n was_(?:down|up)
  went_(?:from|down|up|back) were_(?:down|up)
`);
export const comparatives = anyOf(`
  better bigger cheaper down earlier faster fewer higher larger later less lighter longer lower more off
  quicker shorter slower smaller sooner up
`);

/** Failures whose absence is a result: "no recurrences", "zero open defects". */
export const absenceNouns = anyOf(`
  absences? accidents? alerts? backlog breach(?:es)? cancell?ations? cases? crash(?:es)? defects? delays?
  disconnects? discrepanc(?:y|ies) disputes? disruptions? downtime drops? duplicates? errors errors?
  escalations? failures? falls? false_(?:alarms?|positives?) faults? findings? fines? gaps? incidents?
  infections? injur(?:y|ies) interruptions? loss(?:es)? mismatch(?:es)? misses mistakes? near-miss(?:es)?
  no-shows? outages? overruns? overtime penalt(?:y|ies) queues? readmissions? recurrences? refunds?
  regressions? repeats? repetitions? returns? rework rollbacks? spoilage stock-?outs? timeouts? violations?
  waste write-offs?
`);

export const months = anyOf(`
  apr(?:il)? aug(?:ust)? dec(?:ember)? feb(?:ruary)? jan(?:uary)? july? june? mar(?:ch)? may nov(?:ember)?
  oct(?:ober)? sept?(?:ember)?
`);
export const weekdays = '(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?)';
/** "Room 204", "Windows 11", "tier 2": the number is a name. */
export const labels = anyOf(`
  # act aisles? android angular appendix areas? article articles? band bands batch(?:es)? bays? beds? branch
  bugs? buildings? builds? bus(?:es)? cabins? cameras? cases? category chapters? chrome class class(?:es)?
  clause codes? cohorts? courtrooms? covid days? din districts? django docks? doors? drawing drawings? en
  episodes? errors? excel exercise exits? figures? firefox firmware flights? floors? forms? galaxy gates? gpt grade
  grades? group halls? highways? http https ids? incidents? invoices? ios iphone iso issue issues? item
  items iterations? java jiras? junctions? kernel key_stage kotlin ks kubernetes lanes? lessons? level
  levels? line lines? lots? mill model modules? motorways? mysql net nfpa no\\. node nr\\.? numbers? office
  options? oracle orders? pages? paragraphs? parts? phases? php pixel plan platforms? pods? ports?
  postgres(?:ql)? psalm python q quarters? question questions rails react regions? release_train releases?
  revisions? rfc roads? rooms? routes? ruby rule rules scenarios? scene schedule seats? sections? series
  shift shop size sizes spring sprints? squad squads? stages? status steps? store studios? swift table
  tables? team terminals? tickets? tiers? titles? tls top tracks? trains? type types? ubuntu units? v ver
  versions? vol volume vue wards? weeks? windows years? zones?
`);
/** After these a number keeps being a label's: "pages 10 to 50". */
export const timesOfDay = "(?:o'?clock|a\\.?m\\.?|p\\.?m\\.?)(?![a-z])";
