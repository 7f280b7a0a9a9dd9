/**
 * Claims without a limit: all, everyone, never, perfect. From what interviewers say makes them look for the counter-example.
 * The words are the ones of outcomes and of self-praise; "nobody had asked me" or "every patient of the ward" claims nothing.
 */

/** What the claim is about decides what to ask, and in which sections it is one. */
export type Claims = 'outcome' | 'people' | 'self' | 'best';

export interface Absolute {
  readonly claims: Claims;
  readonly pattern: RegExp;
}

const absolute = (claims: Claims, source: string): Absolute => ({
  claims,
  pattern: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'gu'),
});

const everyone =
  '(?:every\\s?(?:one|body)|every\\s+(?:single\\s+)?(?:customer|client|user|patient|guest|parent|student|pupil|colleague|employee|person|stakeholder|nurse|teacher|engineer|member|team)|all\\s+(?:(?:of\\s+)?(?:the|our|my)\\s+)?(?:customers|clients|users|patients|guests|parents|students|pupils|colleagues|employees|stakeholders|staff|teachers|nurses|engineers|managers|people))';
const nobody =
  '(?:no\\s?body|no\\s?\\s?one|no\\s+one|not\\s+a\\s+single\\s+(?:person|customer|guest|patient|user|parent))';
const very =
  '(?:\\s+(?:really|absolutely|totally|completely|fully|just|immediately|simply|truly|was|were|has|have|been|always))*';
const problems =
  '(?:problems?|issues?|errors?|bugs?|mistakes?|complaints?|difficult(?:y|ies)|conflicts?|concerns?|defects?|delays?|outages?|failures?|downtime|trouble|disputes?)';
const things = `(?:(?:\\w+\\s+){0,2}?${problems})`;
const again = '(?:again|ever\\s+again|since|ever\\s+since|since\\s+then|after\\s+that|anymore|any\\s+more)';
const performs =
  '(?:deliver|meet|finish|complete|keep|give\\s+(?:my\\s+best|100|one\\s+hundred|everything)|do\\s+(?:my\\s+best|a\\s+good|the\\s+right|what)|go\\s+(?:above|the\\s+extra)|succeed|win|put\\s+(?:the\\s+)?(?:customer|client|patient|team|others|quality|people)\\w*\\s+first|stay\\s+calm|find\\s+a\\s+(?:way|solution)|hit\\s+my|reach\\s+my|achieve|exceed|work\\s+(?:hard|well)|get\\s+(?:the\\s+job|things|it)\\s+done|(?:deliver|meet|finish|reach|achieve|exceed)(?:ed|s|es)|met|kept\\s+(?:my|our|its)\\s+(?:promises?|word|deadlines?))';

export const absolutes: readonly Absolute[] = [
  // It never, no longer, all of it.
  absolute(
    'outcome',
    `(?:has\\s+|have\\s+|had\\s+)?never\\s+(?:\\w+\\s+)?(?:fail\\w*|broke\\w*|break\\w*|happen\\w*|occur\\w*|crash\\w*|went\\s+(?:down|wrong)|gone\\s+(?:down|wrong)|came\\s+back|come\\s+back|return\\w*|appear\\w*|recur\\w*|leak\\w*|stopped|los[et]\\w*|missed)(?:\\s+(?!again|since|ever)\\w+){0,4}?\\s+${again}`,
  ),
  absolute(
    'outcome',
    `(?:since\\s+then,?\\s+(?:i|we|they)\\s+)?never\\s+(?:had|have|saw|seen|got|experienced|faced)\\s+(?:(?:any|an?|this|that|the|such|a\\s+single|another|one)\\s+)*${things}\\s+(?:\\w+\\s+){0,3}?${again}`,
  ),
  absolute(
    'outcome',
    `(?:it|the\\s+\\w+(?:\\s+\\w+)?|which|that|this)\\s+(?:never|cannot|can't|can\\s+never|could\\s+never|will\\s+never|won't\\s+ever)\\s+(?:ever\\s+)?(?:fails?|breaks?|goes?\\s+(?:wrong|down)|lets?\\s+\\w+\\s+down)`,
  ),
  absolute(
    'outcome',
    `(?:fix|solv|resolv|eliminat|remov|clear|answer|handl|address)(?:ed|es|ing|e)\\s+(?:all|every(?:\\s+single)?|absolutely\\s+all|each\\s+and\\s+every)\\s+(?:of\\s+)?(?:(?:the|our|my|their|its|these|those)\\s+)?${things}|(?:fix|solv|resolv)(?:ed|es|ing)\\s+everything`,
  ),
  absolute(
    'outcome',
    `(?:completely|totally|fully|entirely|permanently|forever|absolutely|100\\s?%)\\s+(?:eliminat|solv|resolv|fix|eradicat|cur)ed(?:\\s+(?:the|our|all|this|these|those|any|every|that)?\\s*\\w+)?|(?:disappeared|vanished|gone|solved|fixed)\\s+(?:forever|for\\s+good|once\\s+and\\s+for\\s+all|completely\\s+and\\s+forever)|(?:solv|fix|resolv|eliminat)ed\\s+(?:\\w+\\s+){0,3}?(?:completely|totally|entirely|permanently|forever|for\\s+good|once\\s+and\\s+for\\s+all)`,
  ),
  absolute(
    'outcome',
    `(?:absolutely\\s+)?(?:no|zero)\\s+(?:(?:more|further|other)\\s+)?(?:${problems}|risks?|doubts?|losses|waste|accidents|surprises)(?:\\s+\\w+)?\\s*,?\\s*(?:at\\s+all|whatsoever|of\\s+any\\s+kind|ever(?:\\s+again)?)|absolutely\\s+(?:no|zero)\\s+(?:\\w+\\s+)?(?:${problems}|risks?|doubts?)|zero\\s+(?:${problems})`,
  ),
  absolute(
    'outcome',
    `(?:works?|worked|runs?|ran|functions?|functioned|fits?|holds?)\\s+(?:\\w+\\s+)?(?:in|for|under)\\s+(?:every|any|all)\\s+(?:(?:possible|single|the)\\s+)?(?:cases?|situations?|circumstances|conditions?|scenarios?)|always\\s+works|never\\s+fails`,
  ),
  absolute(
    'outcome',
    `(?:100|one\\s+hundred|a\\s+hundred|hundred)\\s?(?:%|percent|per\\s?cent)\\s+(?:reliable|sure|safe|secure|certain|accurate|correct|perfect|convinced|confident|right|stable|satisfied|bug-free|guaranteed|foolproof|happy)`,
  ),
  absolute(
    'outcome',
    '(?:went|gone|go|goes|work(?:s|ed)?|runs?|ran|function(?:s|ed)?|performed|performs|executed|fits?|turned\\s+out)\\s+(?:\\w+\\s+)?(?:absolutely\\s+|completely\\s+|just\\s+)?(?:perfectly|flawlessly|faultlessly|impeccably|perfect)|(?:was|were|is|are|has\\s+been|been)\\s+(?:absolutely\\s+|completely\\s+|totally\\s+|simply\\s+|just\\s+)?(?:flawless|bulletproof|foolproof|fool-proof|unbeatable|unbreakable|infallible|perfect(?=\\s*(?:[.,;!]|$|and\\b|for\\s+(?:everyone|us|all|everybody|the))))|flawless\\s+(?:launch|release|execution|delivery|event|performance|result|migration|rollout)',
  ),
  absolute(
    'outcome',
    '(?:absolutely\\s+|practically\\s+|virtually\\s+|simply\\s+)?impossible\\s+to\\s+(?:break|fail|hack|misuse|beat|get\\s+wrong|do\\s+(?:it\\s+)?wrong|go\\s+wrong|make\\s+mistakes|misread|lose)',
  ),
  absolute(
    'outcome',
    '(?:scales?|scaled|grow|grows|expand)\\s+(?:infinitely|endlessly|without\\s+(?:any\\s+)?limits?)|infinitely\\s+\\w+|unlimited\\s+(?:growth|potential|possibilities)|guaranteed\\s+(?:success|results?)',
  ),

  // Everybody.
  absolute(
    'people',
    `${everyone}${very}\\s+(?:agreed(?!\\s+(?:that|to|on)\\b)|loved|loves|liked|likes|adored|approved|praised|supported|was\\s+(?:happy|satisfied|thrilled|delighted|convinced|enthusiastic|amazed|impressed)|were\\s+(?:happy|satisfied|thrilled|delighted|convinced|enthusiastic|amazed|impressed)|happy|satisfied|convinced|thrilled|delighted|amazed|impressed|on\\s+board|aligned|in\\s+favou?r|uses\\s+it|wanted\\s+it|wants\\s+it)`,
  ),
  absolute(
    'people',
    `${nobody}\\s+(?:has\\s+|had\\s+)?ever\\s+(?:\\w+\\s+)?(?:complain\\w*|disagreed|doubted|regretted|left|objected|done|tried|thought|built|achieved|managed|seen|heard|reached|attempted|made)(?!\\s+(?:of\\s+)?(?:asking|checking|to\\s+(?:ask|check|look|count|test)))|${nobody}\\s+(?:complain\\w*|disagreed|objected|doubted\\s+it)\\s+${again}`,
  ),
  absolute(
    'people',
    `(?:completely|fully|totally|100\\s?%|entirely)\\s+aligned|${nobody}\\s+else\\s+(?:could|would|was\\s+able)(?:\\s+\\w+){0,2}`,
  ),

  // Oneself.
  absolute(
    'self',
    `(?:i|(?:my|our)\\s+(?:team|class|ward|shift|crew))\\s+(?:always|never\\s+fail\\s+to|consistently|invariably)\\s+${performs}`,
  ),
  absolute(
    'self',
    `i(?:'ve|\\s+have|\\s+had)?\\s+never\\s+(?:once\\s+|ever\\s+)?(?:missed|failed|lost|been\\s+late|made\\s+a\\s+mistake|broken\\s+a|broke\\s+a|disappointed|let\\s+(?:anyone|anybody|a\\s+\\w+)\\s+down|had\\s+(?:an?|any)\\s+(?:\\w+\\s+)?(?:complaints?|conflicts?|problems?|issues?|failures?))|i(?:'m|\\s+am)\\s+(?:always|never)\\s+(?:on\\s+time|late|wrong|right|prepared|calm|punctual|honest|ready|available|motivated|the\\s+first)|i\\s+never\\s+(?:miss|fail|lose|give\\s+up|make\\s+mistakes|let\\s+\\w+\\s+down|disappoint)`,
  ),
  absolute(
    'self',
    'i\\s+(?:always\\s+)?(?:knew|know)\\s+(?:exactly|precisely|immediately|instantly)\\s+(?:what\\s+to\\s+do|what\\s+(?:was|is|went)\\s+\\w+|how\\s+to\\s+\\w+|what\\s+(?:they|he|she|the\\s+\\w+|everyone)\\s+(?:needed|wanted))',
  ),
  absolute(
    'self',
    "single-?\\s?handed(?:ly)?|without\\s+me,?\\s+(?:\\w+\\s+){1,4}?(?:would|could)(?:\\s+not|n't|\\s+never)?\\s+(?:\\w+\\s+)?(?:have|be)(?:\\s+\\w+)?",
  ),

  // The best of all.
  absolute(
    'best',
    "(?:the|our|their|my)\\s+(?:very\\s+|single\\s+|absolute\\s+|absolutely\\s+)?(?:best|greatest|fastest|most\\s+\\w+|biggest|largest|first|only|cleanest|safest|strongest)(?:\\s+\\w+){1,4}?\\s+(?:in|of|across)\\s+(?:the\\s+)?(?:whole\\s+|entire\\s+)?(?:company(?:'s\\s+history)?|history(?:\\s+of\\s+(?:the|our)\\s+\\w+)?|world|industry|country|organi[sz]ation|market|city|hospital|all\\s+time)(?!\\s+(?:by|at|on)\\s+\\w)",
  ),
  absolute(
    'best',
    "(?:the|an?|our|my)\\s+(?:absolutely\\s+)?perfect\\s+(?:\\w+\\s+)?(?:solution|answer|result|outcome|plan|fit|choice|decision|system|process|design|balance|approach|product|match)|(?:the\\s+)?only\\s+(?:right|correct|possible|sensible|reasonable|logical|viable|real)\\s+(?:choice|solution|way|option|decision|answer|thing)|(?:it|this|that)(?:'s|\\s+is|\\s+was)\\s+the\\s+only\\s+(?:way|solution|option)\\s+to\\s+do\\s+(?:it|this|that)",
  ),
  absolute(
    'best',
    'revolutioni[sz](?:ed|es|ing|e)|game[-\\s]chang(?:ing|er|ers)|world[-\\s]class|second\\s+to\\s+none|unparalleled|unprecedented\\s+(?:success|results?|growth|level)|like\\s+never\\s+before|better\\s+than\\s+(?:anyone|anybody|anything)(?:\\s+else)?|(?:best|greatest)\\s+(?:\\w+\\s+)?(?:ever|of\\s+all\\s+time|anyone\\s+(?:had|has)\\s+(?:ever\\s+)?seen)',
  ),
];

/** The cheap question before all others. */
export const mayClaim =
  /never|cannot|can't|won't|every|\ball\b|each|complete|total|fully|entire|permanent|forever|for\s+good|once\s+and|zero|\bno\b|absolute|whatsoever|always|100|hundred|perfect|flawless|fault|impeccab|proof|unbeat|unbreak|infallible|impossible|infinite|endless|unlimited|limit|guarantee|nobody|no\s?one|single|exactly|precisely|immediately|instantly|consistently|invariably|handed|without\s+me|best|greatest|fastest|most|biggest|largest|first|only|cleanest|safest|strongest|revolution|game|world|second\s+to|unparalleled|unprecedented|than\s+any/u;
