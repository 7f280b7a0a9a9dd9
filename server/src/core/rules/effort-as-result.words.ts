/** Ways to tell of hours and sweat. Each names what was put in; what came of it is asked elsewhere. */

export interface Effort {
  readonly pattern: RegExp;
  /** Says how much was done, not how long it took. */
  readonly counts?: true;
}

const effort = (source: string, counts?: true): Effort => ({
  pattern: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'u'),
  ...(counts ? { counts } : {}),
});

/** Who made the effort: the candidate or the candidate's own group. */
const who =
  '(?:i|we|(?:the|my|our)\\s+(?:whole\\s+|entire\\s+)?(?:team|crew|group|class|staff|squad|department)|everyone|everybody|all\\s+of\\s+us|my\\s+team\\s+and\\s+i)';
const adverbs =
  "(?:\\s+(?:really|all|also|even|then|just|always|often|personally|had|have|has|to|was|were|been|'d|'ve|did|literally|still|voluntarily|usually))*";
const much =
  '(?:a\\s+(?:whole\\s+)?lot\\s+of|lots\\s+of|so\\s+much|so\\s+many|much|many|countless|endless|plenty\\s+of|a\\s+great\\s+deal\\s+of|a\\s+huge\\s+amount\\s+of|tons\\s+of|hundreds\\s+of|all\\s+(?:of\\s+)?my|most\\s+of\\s+my|too\\s+many|extra|additional|long|late|all\\s+the|quite\\s+some|several|numerous)';
const number =
  '(?:\\d[\\d,.]*\\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|hundred|hundreds\\s+of|thousands\\s+of|more\\s+than\\s+\\w+|over\\s+\\w+)';
const hard =
  '(?:(?:very|really|so|extremely|incredibly|super|too|pretty|quite|as)\\s+)*(?:hard(?:er)?|tirelessly|relentlessly|intensively|intensely|diligently|day\\s+and\\s+night|non-?\\s?stop|flat\\s+out|overtime|until\\s+(?:late|midnight|exhaustion)|late(?:\\s+(?:nights?|hours|into\\s+the\\s+night|every\\s+\\w+))?)';

export const efforts: readonly Effort[] = [
  // Nights, weekends and hours.
  effort(
    `${who}${adverbs}\\s+(?:work(?:ed|ing)?|cod(?:ed|ing)|study|studied|sat|prepar(?:ed|ing)|practi[cs](?:ed|ing)|toil(?:ed|ing))(?:\\s+\\w+){0,3}?\\s+(?:(?:on|over|through|all|during|the|at|every|many|several|whole|entire|most|of|my|on)\\s+)*(?:nights?(?:\\s+(?:and|&|or)\\s+(?:the\\s+)?weekends?)?|weekends?|evenings?\\s+and\\s+(?:weekends?|nights?)|sundays?|saturdays?|holidays?|day\\s+and\\s+night|around\\s+the\\s+clock|round\\s+the\\s+clock|24/7|seven\\s+days\\s+a\\s+week)(?!\\s+(?:shift|desk|team|round|nurse))`,
  ),
  effort(`${who}${adverbs}\\s+(?:work(?:ed|ing)?)\\s+${hard}`),
  effort(
    `${who}${adverbs}\\s+(?:work(?:ed|ing)?|put\\s+in|pull(?:ed|ing)?|did|do|doing|made|spent|spend|spending)\\s+(?:\\w+\\s+)?(?:in\\s+)?(?:${much}\\s+)*(?:(?:a\\s+)?(?:extra|long|late|unpaid|additional|countless|many|endless|free)\\s+)*(?:hours|overtime|nights|weekends|evenings|shifts)(?!\\s+(?:saved|from|of\\s+copying))`,
  ),
  effort(
    `${who}${adverbs}\\s+(?:work(?:ed|ing)?|had|did|do|put\\s+in|pulled)\\s+(?:\\w+\\s+)?(?:${number}|long)[-\\s]?(?:hours?)?[-\\s](?:days?|shifts?|weeks?|hours?\\s+(?:days?|shifts?|weeks?|a\\s+(?:day|week)))`,
  ),
  effort(
    `${who}${adverbs}\\s+(?:spen[dt]|invest(?:ed)?|put|sacrific(?:ed|e)|gave(?:\\s+up)?|devoted|dedicated|used)\\s+(?:\\w+\\s+)?(?:${much}\\s+|${number}\\s+|the\\s+(?:whole|entire)\\s+|my\\s+(?:whole\\s+|own\\s+|free\\s+|entire\\s+)*|a\\s+(?:whole\\s+|full\\s+)?|weeks|months|days\\s+and\\s+nights|hours)(?:of\\s+)?(?:(?:my|free|spare|private|own|personal|sleepless|long|hard|extra|whole|whole)\\s+)*(?:hours?|days?|weeks?|months?|nights?|weekends?|evenings?|time|energy|efforts?|vacation|holidays?|lunch\\s+breaks?|sleep|work|passion|sweat)?(?=\\s+(?:and\\s+\\w+\\s+)?(?:on|in|into|with|at|for|to|over|of|preparing|working|writing|\\w+ing)\\b|\\s*[.,;!]|\\s*$)`,
  ),
  effort(
    `${who}${adverbs}\\s+(?:stay(?:ed|ing)?|remain(?:ed)?|was|were|sat|kept\\s+going|worked|work)\\s+(?:(?:there|up|at\\s+\\w+(?:\\s+\\w+)?|in\\s+the\\s+\\w+|on)\\s+)*(?:late|until\\s+(?:late|midnight|\\w+\\s+in\\s+the\\s+(?:morning|night)|(?:very\\s+)?late|the\\s+last|long\\s+after|\\d+\\s*(?:pm|am|p\\.m|a\\.m))|past\\s+midnight|long\\s+after|overnight|all\\s+night)`,
  ),
  effort(
    `${who}${adverbs}\\s+(?:came|come|coming|arriv(?:ed|ing)|started|got\\s+up)\\s+(?:in\\s+|to\\s+\\w+\\s+)?(?:very\\s+)?(?:early|an?\\s+hour\\s+early|on\\s+(?:sunday|saturday|weekend)s?|at\\s+(?:\\d|four|five|six)\\S*)(?=\\s+(?:every|each|all|for|and\\s+(?:stayed|left))|\\s*[.,;!]|\\s*$)`,
  ),
  effort(
    "(?:pull(?:ed|ing)?|did|do|had)\\s+(?:\\w+\\s+){0,2}?all-?\\s?nighters?|(?:barely|hardly|scarcely)\\s+(?:slept|ate|saw\\s+(?:my|our)\\s+\\w+|sleep)|(?:did\\s+not|didn't|could\\s+not|couldn't)\\s+sleep\\b(?:\\s+(?:much|for|at|because)(?:\\s+\\w+)*)?|(?:many|several|a\\s+lot\\s+of|some|countless|few|with|of)\\s+sleepless\\s+nights?|sleepless\\s+nights",
  ),
  effort(
    `${who}${adverbs}\\s+(?:skip(?:ped)?|miss(?:ed)?|cancel\\w*|postpon\\w+|gave\\s+up|sacrific\\w+|renounc\\w+)\\s+(?:\\w+\\s+)?(?:my|our|every|all|the|a)\\s*(?:\\w+\\s+)?(?:lunch(?:\\s+break)?s?|breaks?|vacations?|holidays?|weekends?|day\\s+off|days\\s+off|family\\s+\\w+|free\\s+time|sleep|evenings?)`,
  ),

  // Doing one's best.
  effort(
    `${who}${adverbs}\\s+(?:g[ai]ve|gave|giving|put|putting)\\s+(?:(?:it|this|the\\s+\\w+)\\s+)?(?:(?:in|into\\s+(?:it|this))\\s+)?(?:my\\s+(?:all|best|everything|very\\s+best)|our\\s+(?:all|best)|everything(?:\\s+(?:i|we)\\s+had)?|(?:more\\s+than\\s+)?(?:110|120|150|200|100|one\\s+hundred(?:\\s+and\\s+(?:ten|twenty))?|a\\s+hundred(?:\\s+and\\s+\\w+)?)\\s?(?:%|percent|per\\s?cent)|(?:all\\s+)?my\\s+heart(?:\\s+and\\s+(?:my\\s+)?soul)?|all\\s+my\\s+(?:\\w+)|(?:a\\s+lot\\s+of|so\\s+much|much|great|huge|maximum|full)\\s+(?:\\w+\\s+)?(?:effort|work|energy|passion|love|heart))`,
  ),
  effort(
    `${who}${adverbs}\\s+(?:did|do|tried|try|done|trying)\\s+(?:really\\s+)?(?:(?:my|our)\\s+(?:very\\s+|absolute\\s+|level\\s+)?(?:best|hardest|utmost)|everything\\s+(?:i|we|that|possible|in\\s+(?:my|our))(?:\\s+(?:could|can|i\\s+could|was\\s+possible))?|all\\s+(?:i|we)\\s+could|(?:(?:very|really|so|extremely)\\s+)?hard)`,
  ),
  effort(
    `${who}${adverbs}\\s+(?:go|went|gone|walked)\\s+(?:the|that|an?)\\s+extra\\s+mile|pour(?:ed)?\\s+(?:\\w+\\s+)?(?:my|our)\\s+(?:heart|soul|energy)\\w*|put\\s+(?:my|our)\\s+(?:heart|soul|back)\\s+(?:and\\s+(?:my\\s+)?soul\\s+)?into(?:\\s+\\w+)?|blood,?\\s+sweat,?\\s+and\\s+tears`,
  ),
  effort(
    `(?:it|this|that|which|there|(?:the|our|my)\\s+\\w+)\\s+(?:really\\s+|all\\s+)?(?:took|was|cost|required|needed|meant|demanded|went\\s+into|were)\\s+(?:(?:me|us|all\\s+of\\s+us)\\s+)?(?:${much}\\s+|an?\\s+|(?:very\\s+|really\\s+|extremely\\s+|quite\\s+)?(?:huge|enormous|tremendous|great|big|massive|immense|incredible|considerable|extreme)\\s+|very\\s+|really\\s+)+(?:(?:huge|enormous|tremendous|great|big|massive|immense|hard|extra|long|incredible|considerable|physical|team|personal|manual|nightly|sleepless)\\s+)*(?:efforts?|work|hours|hard\\s+work|nights|weekends|overtime|energy|sweat|sacrifices?)(?!\\s+(?:for\\s+\\w+\\s+to|before|until\\s+(?:then|that)|per|a\\s+(?:week|day|month)))`,
  ),
  effort(
    `(?:with|through|after|thanks\\s+to|because\\s+of|by)\\s+(?:(?:a\\s+lot\\s+of|lots\\s+of|much|my|our|pure|sheer|so\\s+much|many\\s+hours\\s+of|weeks\\s+of|months\\s+of|the|all\\s+(?:the|my|our|this))\\s+)*(?:hard\\s+work|dedication|hard\\s+effort|great\\s+effort|team\\s+effort|overtime|perseverance|sweat)|(?:all\\s+)?(?:my|our)\\s+hard\\s+(?:work|effort)\\b|(?:it|this|that)\\s+(?:was|were)\\s+(?:just\\s+|really\\s+|very\\s+|a\\s+lot\\s+of\\s+|so\\s+much\\s+)*hard\\s+work`,
  ),

  // Amounts of doing.
  effort(
    `${who}${adverbs}\\s+(?:wr[oi]te|written|produced|coded|typed)\\s+(?:(?!was|were|is|are|that|which)\\w+\\s+){0,2}?(?:${number}|${much})\\s+(?:\\w+\\s+){0,2}?(?:lines(?:\\s+of\\s+(?:code|text|\\w+))?|e-?mails|pages|reports|documents|letters|tests|commits|messages)`,
    true,
  ),
  effort(
    `${who}${adverbs}\\s+(?:clos(?:ed|ing)|handl(?:ed|ing)|process(?:ed|ing)|complet(?:ed|ing)|answer(?:ed|ing)|resolv(?:ed|ing)|did|made|held|sent|merged|attended|visited|conducted|organi[sz]ed)\\s+(?:\\w+\\s+){0,2}?(?:${number}|${much}|all\\s+(?:of\\s+)?(?:the|our)|every\\s+single|every)\\s+(?:\\w+\\s+)?(?:tickets?|story\\s+points?|tasks?|meetings?|calls?|phone\\s+calls?|e-?mails?|commits?|pull\\s+requests?|workshops?|presentations?|interviews?|appointments?|sessions?|trainings?|forms|reports)`,
    true,
  ),
  effort(
    `${who}${adverbs}\\s+(?:reviewed|read|checked|watched)\\s+(?:every|all\\s+(?:of\\s+)?the|each)\\s+(?:single\\s+)?(?:pull\\s+requests?|tickets?|e-?mails?|lines?|pages?|documents?|files?)(?=\\s*(?:[.;!]|$))`,
    true,
  ),
];

/** The cheap question before all others. */
export const mayTellEffort =
  /night|weekend|evening|sunday|saturday|holiday|clock|24\/7|seven days|hard|tireless|relentless|intens|diligent|non-?\s?stop|flat out|overtime|late|hours?\b|days?\b|shifts?|weeks?|months?|time\b|energy|effort|vacation|lunch|sle[ep]p?t?|sweat|midnight|early|breaks?\b|best\b|everything|\ball\b|percent|per\s?cent|%|heart|mile\b|blood|dedication|perseverance|sacrific|lines|tickets?|points?|tasks?|meetings?|calls?|mails?|commits?|requests?|workshops?|pages?|reports?|documents?|letters|tests|messages|presentations?|interviews?|appointments?|sessions?|trainings?|forms|files?|ate\b|utmost/u;
