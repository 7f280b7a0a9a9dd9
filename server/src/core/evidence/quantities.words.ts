/** Vocabulary of amounts. Written as alternatives of regular expressions; `_` stands for a blank inside one. */
import { anyOf } from './pattern.ts';

/** Number words from two upwards; "one" alone counts nothing ("one of the managers"). */
const tens = '(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)';
const ones = '(?:two|three|four|five|six|seven|eight|nine)';
export const numberWord = `(?:${tens}(?:[-\\s]?(?:one|${ones}))?|${ones}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:a|one|two|three|several)\\s+(?:hundred|thousand|million|lakh|crore)|(?:a|one|two|half\\s+a)\\s+dozen|a\\s+couple\\s+of)(?:\\s+(?:hundred|thousand|million|billion|lakh|crore|dozen))?(?:[-\\s]odd|[-\\s]something|\\s+and\\s+a\\s+(?:half|quarter))?`;
/** 4,200 · 1.2 million · 8k · 40.000 · ½ */
export const digits = `(?:[<>~≈±+-]?\\s?(?:\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+(?:[.,' ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?|\\.\\d+)(?:\\s?(?:k|m|mm|mn|bn|million|billion|thousand|hundred|lakhs?|crores?)(?![\\w]))?)`;

export const percentUnit =
  '(?:%|per\\s?cent(?:age)?(?:[-\\s]points?)?|pp\\b|(?:percentage\\s+)?points?\\b|pts?\\b|bps\\b|basis\\s+points)';
export const moneyUnit =
  '(?:usd|eur|gbp|inr|jpy|chf|aud|cad|pkr|ngn|dollars?|euros?|pounds?|quid|rupees?|yen|francs?|kroner|kronor|cents?|pence|€|£|\\$|₹|naira|rand|pesos?|reais|dirhams?|shillings?|yuan)(?![\\w])';
export const moneySign = '(?:(?:us|a|c)?\\$|€|£|¥|₹|rs\\.?|usd|eur|gbp|inr|chf)';

export const shortTime =
  '(?:ns|µs|us|ms|milli-?seconds?|microseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?)';
export const longTime =
  '(?:(?:working|business|calendar|school|trading)[-\\s])?(?:days?|nights?|shifts?|weeks?|fortnights?|months?|quarters?|years?|terms?|semesters?|seasons?|sprints?|decades?)';
export const timeUnit = `(?:${shortTime}|${longTime})`;
export const sizeUnit =
  '(?:bytes?|bits?|[kmgtp]i?b(?:ps|/s)?|rows?|k?hz|°c|°f|°|degrees?|kg|kilos?|kilograms?|grams?|g|mg|tons?|tonnes?|t|lit(?:re|er)s?|l|ml|cl|dl|km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s?|cm|mm|inch(?:es)?|feet|ft|kwh|kw|mw|mwh|watts?|volts?|v|bar|psi|acres?|hectares?|sq\\s?m|square\\s+(?:met(?:re|er)s?|feet)|db|calories|kcal|units?)';

/** What people or machines count when nothing came of it. */
export const activityNouns = anyOf(`
  lines?_of_code lines? commits? pull_requests? merge_requests? prs? story_points? tickets? meetings? calls? workshops? e-?mails? mails? messages? all-?\\s?nighters?
  slides? pages? presentations? sessions? trainings? courses? interviews? documents? evenings? weekends? nights? visits? conversations? emails? reports? hours_of_(?:work|effort|overtime)
`);
/** A verb that says that such things were done rather than that they became fewer. */
export const activityVerbs = anyOf(`
  closed wrote answered held attended sent made gave prepared organi[sz]ed ran worked spent put_in delivered merged did conducted hosted produced logged resolved visited led presented recorded took drafted pulled read typed attended organi[sz]ed filled sat_(?:in|through)
`);

export const changeVerbs = anyOf(`
  reduc\\w+ cut(?:s|ting)? drop(?:s|ped|ping)? f[ae]ll(?:s|en|ing)? decreas\\w+ declin\\w+ lower(?:s|ed|ing)? shr[aiu]nk\\w* sank sunk increas\\w+ r[oi]se[ns]? rising rais\\w+ gr[eo]w(?:n|s|ing)?
  improv\\w+ sav(?:ed|es|ing|e) recover(?:ed|s|ing)? gain(?:ed|s|ing)? w[oi]n eliminat\\w+ went_(?:from|down|up|back) came_(?:down|back) c[ao]me_(?:down|up) go(?:es|ing)?_(?:down|up) doubl\\w+ tripl\\w+ quadrupl\\w+ halv\\w+
  shorten\\w* trimm?\\w* slash\\w* shav\\w+ climb\\w* jump\\w* tumbl\\w+ plung\\w+ soar\\w* speed\\w* sped freed free(?:s|ing)? brought_(?:down|up|in) brought got moved_up dropped slipped crept lift(?:ed|s)?
  extend\\w* exceed\\w* boost\\w* narrow\\w* contract\\w* expand\\w* ramp\\w* is_(?:down|up) was_(?:down|up) are_(?:down|up) were_(?:down|up)
`);
export const comparatives =
  '(?:less|fewer|more|lower|higher|faster|slower|shorter|longer|quicker|cheaper|smaller|larger|bigger|better|earlier|sooner|later|lighter|off|down|up|fewer)';

/** Failures whose absence is a result: "no recurrences", "zero open defects". */
export const absenceNouns = anyOf(`
  recurrences? repeats? repetitions? drops? incidents? accidents? injur(?:y|ies) downtime errors? mistakes? regressions? rollbacks? loss(?:es)? outages? defects? faults? failures? duplicates? mismatch(?:es)? findings? discrepanc(?:y|ies) falls? infections?
  cases? escalations? delays? disruptions? interruptions? returns? refunds? cancell?ations? no-shows? misses violations? breach(?:es)? absences? disconnects? crash(?:es)? timeouts? alerts? false_(?:alarms?|positives?) overruns? backlog overtime rework waste disputes? gaps? write-offs? spoilage fines? penalt(?:y|ies) queues? stock-?outs? near-miss(?:es)? readmissions? errors
`);

export const months =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const weekdays = '(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)days?)';
/** "Room 204", "Windows 11", "tier 2": the number is a name. */
export const labels = anyOf(`
  revisions? junctions? motorways? highways? roads? size sizes mill drawings? codes? act scene tracks? episodes? titles? pixel iphone galaxy kernel release_train lessons? psalm gpt pods? squads? courtrooms? halls? studios? paragraphs? cameras? cabins? seats? rooms? wards? bays? buildings? floors? levels? tiers? sections? chapters? articles? appendix figures? tables? pages? lines? steps? phases? stages? parts? versions? ver v releases? builds? sprints? iterations? weeks? days? years? grades? class(?:es)? forms? lessons? units? modules? aisles? gates? platforms? lanes? docks? doors? beds?
  numbers? no\\. nr\\.? # tickets? orders? invoices? cases? issues? bugs? incidents? jiras? ids? ports? http https status codes? errors? iso din en rfc nfpa article clause schedule options? scenarios? routes? exits? lines? flights? trains? bus(?:es)? zones? areas? regions? districts? quarters? q type types? category band bands key_stage ks cohorts? batch(?:es)? lots? terminals? windows java python node tls php net ios android office covid
  top model series psalm vol volume issue item items rule rules level plan question questions exercise drawing shop store branch line shift team group squad class grade table
`);
/** After these a number keeps being a label's: "pages 10 to 50". */
export const timesOfDay = "(?:o'?clock|a\\.?m\\.?|p\\.?m\\.?)(?![a-z])";
