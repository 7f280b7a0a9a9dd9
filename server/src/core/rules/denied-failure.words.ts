/** Ways out of a question about a failure. */

export type Kind = 'none' | 'small' | 'circumstances' | 'strength';

const slip = '(?:failures?|mistakes?|errors?|setbacks?|wrong\\s+(?:decision|call)|failing|fail|fault)';
const soft =
  '(?:really\\s+|actually\\s+|even\\s+|exactly\\s+|necessarily\\s+|truly\\s+|technically\\s+|strictly\\s+speaking\\s+|in\\s+my\\s+(?:opinion|view)\\s+)';
const not =
  "(?:(?:was|is|were|do|did|would|does)(?:n't|nt|\\s+not)|'s\\s+not|can(?:'t|not|t)|could(?:n't|\\s+not)|never)";
const slight =
  '(?:small|minor|little|tiny|slight|mere|trivial|harmless|insignificant|bit\\s+of\\s+a|temporary)';

export const denials: readonly (readonly [Kind, RegExp])[] = [
  // There was none.
  [
    'none',
    new RegExp(
      `\\bi\\s+(?:honestly\\s+|really\\s+)?(?:can(?:'t|not|t)|could(?:n't|\\s+not))\\s+${soft}?(?:think\\s+of|remember|recall|come\\s+up\\s+with|name)\\b(?=[^.;]{0,40}\\b(?:${slip}|failed|one|any|example|time|situation)\\b)`,
      'u',
    ),
  ],
  [
    'none',
    /\bi(?:'ve|\s+have|\s+am|'m|\s+was|\s+had)?\s+(?:been\s+)?(?:lucky|fortunate|blessed)\s+(?:enough\s+)?(?:not|never|that\s+i)\b/u,
  ],
  [
    'none',
    new RegExp(
      `\\bi(?:'ve|\\s+have|\\s+had)?\\s+(?:honestly\\s+|really\\s+|so\\s+far\\s+)?(?:never|not)\\s+(?:${soft}|yet\\s+)?(?:failed|had\\s+(?:a|any)\\s+(?:real\\s+|big\\s+|major\\s+|serious\\s+)?${slip}|made\\s+(?:a|any)\\s+(?:real\\s+|big\\s+|major\\s+|serious\\s+)?${slip}|missed\\s+a\\s+deadline|experienced\\s+(?:a\\s+)?(?:real\\s+)?${slip})`,
      'u',
    ),
  ],
  [
    'none',
    new RegExp(
      `\\bi\\s+(?:do(?:n't|\\s+not|nt)|rarely|seldom|hardly\\s+ever|never)\\s+(?:${soft}|usually\\s+|normally\\s+|often\\s+|generally\\s+|ever\\s+|like\\s+to\\s+)?(?:make|have|fail\\b|do)(?:\\s+(?:any\\s+|many\\s+|such\\s+|big\\s+|real\\s+|serious\\s+)*${slip})?(?=\\b)(?<=${slip}|fail)`,
      'u',
    ),
  ],
  [
    'none',
    /\bfail(?:ing|ure)\s+is\s+(?:not|never)\s+(?:something|an\s+option|a\s+word|in\s+my)\b|\bthere\s+(?:was|were|is|has\s+been)(?:n't|\s+not)?\s+(?:no|any|never\s+a)\s+(?:real\s+)?(?:failures?|mistakes?)\b/u,
  ],
  [
    'none',
    /\b(?:nothing|no\s+(?:big\s+|real\s+)?(?:failure|mistake|example))\s+(?:really\s+|big\s+|specific\s+)?(?:comes|came|springs?)\s+to\s+(?:my\s+)?mind\b|\b(?:hard|difficult|tough|not\s+easy)\s+(?:for\s+me\s+)?to\s+(?:think\s+of|find|remember|recall|name)\b[^.;]{0,30}\b(?:failures?|mistakes?|one|example)\b|\bi\s+(?:almost\s+|nearly\s+)?(?:always|usually|generally)\s+(?:reach|meet|hit|achieve|deliver|succeed|exceed)\b|\bi\s+do(?:n't|\s+not)\s+(?:really\s+)?have\s+(?:a|any)\s+(?:\w+\s+)?(?:failures?|weakness(?:es)?|mistakes?)\b|\bi\s+(?:honestly\s+)?do(?:n't|\s+not)\s+fail\b/u,
  ],
  // It was none, or a small one.
  [
    'small',
    /\b(?:see|saw|view|viewed|consider|considered|treat|treated|regard|regarded|take|took)\s+(?:it|this|that)\s+(?:more\s+|rather\s+|only\s+)?as\s+(?:an?\s+)(?:\w+\s+)?(?:opportunity|chance|lesson|step|challenge|experience|learning)\b|\bnot\s+as\s+a\s+(?:failure|mistake)\b/u,
  ],
  [
    'small',
    /\bi\s+(?:would|'d)\s+(?:still\s+)?do\s+(?:it|everything|that)\s+(?:all\s+)?(?:exactly\s+|again\s+)?(?:the\s+(?:exact\s+)?same|again|like\s+that\s+again)\b|\bi\s+did\s+(?:nothing|not\s+do\s+anything)\s+wrong\b|\bi\s+did(?:n't|\s+not)\s+(?:really\s+)?do\s+(?:anything|something)\s+wrong\b|\b(?:do(?:n't|\s+not)|did(?:n't|\s+not))\s+think\s+(?:that\s+)?(?:it\s+was\s+(?:my|a)\s+(?:fault|mistake|failure)|i\s+(?:did|made)\s+(?:anything|something|any|a)\s+(?:wrong|mistakes?|errors?))\b|\b(?:there\s+(?:was|were)|with|had)\s+no\s+(?:real\s+|serious\s+|big\s+|further\s+|negative\s+)?(?:consequences|damage|harm|impact|complaints)\b|\b(?:it|everything|all)\s+(?:was|went|turned\s+out|worked\s+out)\s+(?:all\s+)?(?:fine|okay|ok|good|well)\s+(?:in|at)\s+the\s+end\b/u,
  ],
  [
    'small',
    /\b(?:nothing|no-?thing)\s+(?:really\s+)?(?:bad|serious|terrible|major|dramatic|too\s+bad|big|critical)(?:\s+(?:really\s+)?(?:happened|came\s+of\s+it|broke))?\b|\b(?:was|is|were)(?:n't|\s+not|\s+no)\s+(?:such\s+|that\s+|really\s+)?(?:a\s+)?(?:big|huge|great|serious|major)\s+(?:deal|problem|issue|thing|drama|loss)\b|\bno\s+big\s+(?:deal|drama|thing)\b|\bnot\s+the\s+end\s+of\s+the\s+world\b/u,
  ],
  [
    'small',
    new RegExp(
      `\\b${not}\\s+${soft}*(?:(?:call|see|consider|say|think|regard)\\s+(?:it|this|that)\\s+(?:as\\s+|was\\s+|is\\s+|to\\s+be\\s+)?)?(?:(?:an?|my|the|our|any)\\s+)?(?:real\\s+|big\\s+|true\\s+|actual\\s+|complete\\s+)?${slip}\\b(?!\\s+(?:of\\s+(?:the|a)\\s+(?:pump|machine|disk|server)|rate))`,
      'u',
    ),
  ],
  [
    'small',
    new RegExp(
      `\\b(?:was|were|is|'s|had|as)\\s+(?:only\\s+|just\\s+|really\\s+|more\\s+(?:of\\s+|like\\s+)?|merely\\s+|simply\\s+|nothing\\s+but\\s+|maybe\\s+)*(?:an?\\s+|some\\s+)(?:only\\s+|rather\\s+|very\\s+|relatively\\s+|fairly\\s+|quite\\s+)?(?:${slight}\\s+(?:hiccups?|bumps?|mistakes?|errors?|slips?|issues?|problems?|delays?|typos?|oversights?|setbacks?|things?|inconvenience|mishaps?|misstep|glitch(?:es)?)|hiccups?|bumps?\\s+(?:in|on)\\s+the\\s+road|blip|glitch|speed\\s*bump)\\b`,
      'u',
    ),
  ],
  [
    'small',
    /\b(?:the\s+)?(?:mistake|error|failure|issue|problem|impact|damage|delay)\s+(?:was|were|is)\s+(?:only\s+|very\s+|really\s+|quite\s+|rather\s+|fairly\s+|just\s+)?(?:minor|small|tiny|minimal|negligible|trivial|insignificant|harmless|not\s+(?:so\s+|that\s+|very\s+)?(?:big|serious|bad|important))\b/u,
  ],
  [
    'small',
    /\b(?:was|is|'s|as|turned\s+out\s+(?:to\s+be|as)|became|proved\s+to\s+be|turned\s+into)\s+(?:more\s+(?:of\s+|like\s+)?|just\s+|rather\s+|only\s+|really\s+|actually\s+)*(?:an?\s+)(?:great\s+|good\s+|valuable\s+|useful\s+|big\s+)?(?:learning\s+(?:moment|experience|opportunity|curve)|step\s+(?:to|towards?)\s+success|stepping\s+stone|blessing\s+in\s+disguise|lesson(?=\s+than)|success\s+in\s+disguise)\b/u,
  ],
  [
    'small',
    /\b(?:did(?:n't|nt|\s+not)|does(?:n't|\s+not))\s+(?:really\s+|actually\s+|even\s+)?(?:matter\b|(?:have|cause|do)\s+(?:any|much|a|an)\s+(?:real\s+|big\s+|serious\s+|major\s+|lasting\s+|significant\s+)?(?:impact|effect|damage|harm|consequences?))|\b(?:had|caused|has)\s+(?:no|almost\s+no|hardly\s+any|little)\s+(?:real\s+|serious\s+|big\s+|lasting\s+|significant\s+)?(?:impact|effect|consequences?|damage|harm)\b|\bno\s+(?:real\s+)?harm\s+(?:was\s+)?done\b|\b(?:nobody|no\s+one)\s+(?:even\s+|really\s+)?(?:noticed|was\s+(?:hurt|harmed|affected)|cared)(?:\s+(?:it|anything))?(?=\s*(?:[.;,]|$)|\s+(?:and|so|in\s+the\s+end|at\s+all)\b)/u,
  ],
  [
    'small',
    /\b(?:it|that)\s+(?:was|is|turned\s+out\s+to\s+be)\s+(?:still\s+|actually\s+|nevertheless\s+|probably\s+)?(?:the|a)\s+(?:right|correct|good|best)\s+(?:decision|call|choice|thing)(?:\s+(?:anyway|after\s+all|regardless|in\s+the\s+end))?(?=\s*(?:[.;,]|$))|\b(?:i|we)\s+(?:did(?:n't|\s+not))\s+(?:really\s+)?fail\s+so\s+much\s+as\b|\b(?:any(?:one|body)|everyone|everybody)\s+(?:else\s+)?(?:would|could|might)\s+have\s+(?:done|made|acted|decided|missed|fallen)\s*(?:the\s+same(?:\s+(?:thing|mistake|way))?|likewise|it|for\s+it)?|\bin\s+the\s+end\s+(?:everything|it\s+all|all)\s+(?:was|went|worked|turned)\s+(?:out\s+)?(?:fine|well|okay|ok|good)\b/u,
  ],
  // It was nobody's.
  [
    'circumstances',
    /\bmistakes\s+(?:were|have\s+been|got)\s+made\b|\b(?:there\s+(?:was|were|had\s+been)|due\s+to|because\s+of|it\s+was|was)\s+(?:just\s+|only\s+|simply\s+|all\s+|more\s+)?(?:an?\s+|some\s+|a\s+little\s+|a\s+small\s+|a\s+few\s+)?(?:misunderstandings?|miscommunications?|misaligned\s+expectations|communication\s+(?:issues?|problems?|gap)|bad\s+(?:timing|luck)|unfortunate\s+timing|unlucky\s+timing|unfortunate\s+(?:situation|circumstances)|unforeseen\s+circumstances|circumstances\s+beyond\s+(?:my|our)\s+control)\b/u,
  ],
  [
    'circumstances',
    /\bthere\s+were\s+(?:some|a\s+few|certain|several|various|many)\s+(?:\w+\s+)?(?:challenges|difficulties|issues|obstacles|hiccups|complications)\b|\b(?:the\s+)?circumstances\s+(?:were|was|worked)\s+(?:just\s+|all\s+)?(?:against|not|difficult)\b|\b(?:beyond|outside|out\s+of)\s+(?:my|our)\s+control\b|\b(?:things|it|everything|the\s+\w+)\s+(?:did(?:n't|nt|\s+not))\s+(?:quite\s+|really\s+|exactly\s+)?(?:go|work\s+out|turn\s+out)\s+(?:exactly\s+|quite\s+|entirely\s+)?(?:as|like|to)\s+(?:\w+\s+)?(?:plan(?:ned)?|expected|hoped|wanted|thought)\b|\bcould\s+have\s+gone\s+better\b/u,
  ],
  [
    'circumstances',
    /\b(?:everybody|everyone|we\s+all|all\s+people|all\s+of\s+us)\s+makes?\s+mistakes\b|\b(?:nobody|no\s+one)\s+is\s+perfect\b|\b(?:these|such)\s+things\s+(?:just\s+)?happen\b|\bto\s+err\s+is\s+human\b|\b(?:we|i)(?:'re|'m|\s+are|\s+am)\s+(?:all\s+)?only\s+human\b/u,
  ],
  [
    'circumstances',
    /\b(?:was|were|is)(?:n't|\s+not)\s+(?:really\s+)?(?:caused\s+by|because\s+of|due\s+to)\s+me\b|\b(?:was|were|is|became)\s+(?:simply\s+|just\s+|basically\s+)?impossible\s+(?:to\s+(?:succeed|deliver|win|make\s+it|finish|meet|reach|achieve)|from\s+the\s+(?:start|beginning))\b|\b(?:there\s+was\s+)?nothing\s+(?:that\s+)?i\s+could\s+(?:do|have\s+done|change)\b|\bi\s+could(?:n't|\s+not)\s+have\s+(?:done\s+(?:anything|more)|known|changed|prevented)\b/u,
  ],
  [
    'circumstances',
    /\b(?:could|can|might)\s+(?:have\s+)?happen(?:ed)?\s+to\s+(?:anyone|anybody|everyone|everybody|any\s+of\s+us|the\s+best)\b/u,
  ],
  // A virtue.
  [
    'strength',
    /\bweakness(?:es)?\s+(?:is|are|was|were|would\s+be)\s+(?:\w+\s+)?(?:my\s+)?(?:perfectionism|honesty|ambition|(?:high\s+)?standards|attention\s+to\s+detail|passion|dedication|impatience|kindness|sense\s+of\s+responsibility|work\s+ethic|commitment)\b/u,
  ],
  [
    'strength',
    /\bi(?:'m|\s+am|\s+was|\s+tend\s+to\s+be|\s+can\s+be|\s+might\s+be)\s+(?:\w+\s+){0,2}?(?:(?:very|too|quite|really|extremely|overly)\s+self-?critical|(?:too|overly)\s+(?:helpful|nice|kind|honest|detail-?\s?oriented|detailed|invested|attached|passionate|dedicated|ambitious|committed|hard-?working|generous|loyal|thorough|caring|modest|motivated|perfect\w*|eager|trusting|meticulous|conscientious|self-?critical|responsible|enthusiastic|accurate|precise|good))\b|\b(?:gave|give|giving)\s+(?:1[1-9]0|200|120|1000)\s*(?:%|percent|per\s+cent)/u,
  ],
  [
    'strength',
    /\bi\s+(?:always\s+|just\s+|often\s+)?(?:want(?:ed)?|like|liked|try|tried|need|needed)\s+(?:to\s+(?:do|have|make|get)\s+)?(?:everything|things|it|all|it\s+all)\s+(?:to\s+be\s+|just\s+|100\s?%\s+|absolutely\s+)?(?:perfect(?:ly)?|flawless(?:ly)?|100\s?%)|\b(?:i'm|i\s+am|i\s+was)\s+(?:\w+\s+)?(?:too\s+)?impatient\s+(?:for|with)\s+(?:results|slow|mediocr)|\bi\s+(?:\w+\s+)?(?:expect|expected|demand|demanded)\s+too\s+much\s+(?:of|from)\s+(?:myself|others|people)\b/u,
  ],
  [
    'strength',
    /\b(?:i'm|im|i\s+am|i\s+was|being|i've\s+always\s+been|me|say\s+i'm)\s+(?:just\s+|simply\s+|maybe\s+|perhaps\s+|probably\s+|such\s+|always\s+|also\s+|(?:a\s+)?(?:bit|little)\s+(?:of\s+)?|kind\s+of\s+|sometimes\s+|often\s+)*(?:an?\s+)?(?:perfectionist|workaholic|over-?achiever|too\s+(?:helpful|nice|kind|honest|detail-?\s?oriented|invested|attached|passionate|dedicated|ambitious|committed|hard-?working|generous|loyal|thorough|good|caring|modest|motivated|perfect\w*|eager|trusting|meticulous|conscientious)\b|my\s+own\s+(?:biggest|harshest|worst|toughest|strongest)\s+critic)/u,
  ],
  [
    'strength',
    /\b(?:i\s+(?:\w+\s+)?|that\s+i\s+(?:\w+\s+)?)(?:work|worked|care|cared|try|tried|give|gave|expect|expected|push|pushed|think|trust|trusted|prepare|prepared)(?:\s+(?:(?:about|for|of)\s+)?(?:myself|people|others|everybody|everyone|(?:my|the|other)\s+\w+))?\s+(?:way\s+|a\s+bit\s+|far\s+)?too\s+(?:hard|much|deeply|thoroughly|well)\b|\bi\s+(?:often\s+|always\s+|sometimes\s+)?over-?prepare\b|\b(?:set|hold|held|put|setting|sets)\s+(?:the\s+bar|(?:my|very|such)\s+(?:high\s+)?standards?|myself\s+to|(?:very\s+)?high\s+standards)[^.;]{0,30}\b(?:high|too|myself)\b|\bthe\s+bar\s+i\s+set\b/u,
  ],
  [
    'strength',
    /\bi\s+(?:always\s+|often\s+|sometimes\s+|just\s+|simply\s+)?(?:take|took|taking|have\s+taken)\s+on\s+too\s+much\b|\bi\s+(?:just\s+|simply\s+)?(?:can(?:'t|not|t)|could(?:n't|\s+not)|never|find\s+it\s+(?:hard|difficult)\s+to)\s+say\s+no\b|\bi\s+(?:can(?:'t|not)|could(?:n't|\s+not))\s+stand\s+(?:leaving|unfinished|imperfect|mediocre)\b|\b(?:delivered|delivering|did|doing|gave|giving|achieved)\s+(?:more|better|faster)\s+than\s+(?:was\s+|they\s+|i\s+was\s+|what\s+)?(?:asked|expected|required|needed|wanted)\b|\bahead\s+of\s+(?:my|its)\s+time\b|\bmoved\s+too\s+fast\s+for\b|\bpushed\s+myself\s+(?:so|too)\b|\b(?:others|people|everyone|the\s+team)\s+(?:can(?:'t|not)|could(?:n't|\s+not)|did(?:n't|\s+not)|not)\s+(?:keep|keeping)\s+up\s+with\s+me\b|\bi\s+get\s+too\s+(?:invested|attached|involved|passionate)\b|\bas\s+committed\s+as\s+(?:i\s+am|me)\b/u,
  ],
];
