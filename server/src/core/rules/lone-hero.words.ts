/** Claims of all credit, words that make others small, and signs that others had their part. */

export type Kind = 'credit' | 'belittling' | 'bypass';

const doing =
  '(?:did|made|built|wrote|handled|ran|organi[sz]ed|managed|planned|designed|solved|fixed|carried\\s+out|finished|developed|delivered|created|have\\s+done|had\\s+done|had\\s+to\\s+do|had\\s+to\\s+handle)';
const group =
  '(?:the|my|our)\\s+(?:whole\\s+|entire\\s+|other\\s+)?(?:team|group|others|colleagues|committee|crew|department|staff|engineers|nurses|manager|lead|director|owner|owners|juniors|seniors|board|reviewers?)';

export const heroics: readonly (readonly [Kind, RegExp])[] = [
  [
    'credit',
    new RegExp(
      `\\bi\\s+(?:have\\s+|had\\s+|basically\\s+|really\\s+|literally\\s+)?${doing}\\s+(?:everything|it\\s+all|all\\s+of\\s+(?:it|this|that)|the\\s+whole\\s+(?:thing|work|project)|all\\s+the\\s+work)\\s+(?:all\\s+)?(?:by\\s+)?(?:myself|alone|on\\s+my\\s+own)\\b`,
      'u',
    ),
  ],
  [
    'credit',
    /\bi\s+(?:\w+ly\s+)?(?:(?:did|had\s+to\s+do|was\s+doing|ended\s+up\s+doing)\s+(?:all|most|90|99)\s*(?:%|percent)?\s*(?:of\s+)?the\s+(?:\w+\s+)?work|had\s+to\s+do\s+(?:everything|it\s+all|all\s+of\s+it))\b(?!\s+(?:with|together))|\b(?:everyone|everybody|the\s+(?:whole\s+)?team|they\s+all|all\s+of\s+them)\s+(?:\w+ly\s+)?(?:depended|relied|counted)\s+on\s+me\b|\b(?:only|just|all)\s+thanks\s+to\s+me\b|\bthanks\s+to\s+me\s+(?:alone|only)\b/u,
  ],
  [
    'credit',
    /\bi\s+(?:had\s+|have\s+)?(?:done|did|built|wrote|made|achieved|finished)\s+(?:it\s+|this\s+)?all\s+(?:by\s+)?myself\b|\bi\s+have\s+done\s+all\s+by\s+myself\b|\ball\s+by\s+myself\s+only\b/u,
  ],
  [
    'credit',
    /\b(?:i\s+)?single-?\s?handed(?:ly)?\b|\bi\s+worked\s+(?:on\s+(?:it|this|everything)\s+)?(?:(?:completely|totally|entirely|all)\s+alone|alone\s+(?:day\s+and\s+night|on\s+everything|on\s+all))\b|\bi\s+alone\s+(?:\w+ed|made|built|turned|kept|brought|got|saved|did|was|held|ran|led|won)\b|\bby\s+me\s+alone\b|\b(?:it\s+was|was|were)\s+all\s+(?:me\b|my\s+(?:work|doing|effort|idea)\b|because\s+of\s+me\b|due\s+to\s+me\b)|\b(?:entirely|solely|purely|only)\s+(?:due\s+to|because\s+of|thanks\s+to|by)\s+(?:me\b|my\s+\w+)|\b(?:i\s+(?:was|am)\s+(?:basically\s+|really\s+|actually\s+)?the\s+one\s+who\s+(?:saved|rescued|carried|(?:kept|held)\s+(?:everything|it\s+all|the\s+\w+|them)\s+(?:running|together|alive|going|afloat)|did\s+(?:everything|it\s+all|all)|made\s+it\s+all))\b|\b(?:nobody|no\s+one)\s+(?:\w+\s+)?(?:helped|supported)\s+me\b|\ball\s+(?:of\s+)?(?:the\s+)?credit\s+(?:for\s+\w+\s+)?(?:goes|belongs|is)\s+(?:to\s+)?(?:me|mine)\b/u,
  ],
  [
    'credit',
    /\b(?:nobody\s+else|no\s+one\s+else|no-one\s+else|none\s+of\s+(?:the\s+others|them|my\s+\w+)|(?:nobody|no\s+one|no-one)(?=\s+(?:(?:on|in|at)\s+(?:the|my|our)\s+\w+\s+)?(?:could(?:\s+have|'ve)|had\s+the|was\s+(?:good|smart|capable|competent))))\s+(?:(?:on|in|at)\s+(?:the|my|our)\s+\w+\s+)?(?:could(?:\s+have|'ve)?(?!\s+(?:log|reach|see|enter|find|read|open|say|tell|have\s+known))|would\s+have\s+(?:managed|been\s+able|done|dared|found|solved)|was\s+(?:able|capable|good\s+enough|smart\s+enough|competent)|were\s+(?:able|capable)|had\s+the\s+(?:skills?|courage|guts|brains|knowledge|expertise|ability)|understood\s+(?:it|the|what)|knew\s+how)\b/u,
  ],
  [
    'credit',
    /\bi(?:'m|\s+was|\s+am|\s+were)\s+(?:basically\s+|really\s+|literally\s+|probably\s+)?the\s+only\s+(?:one|person|engineer|developer|nurse|teacher|man|woman)\s+(?:there\s+|on\s+the\s+team\s+|in\s+the\s+\w+\s+)?(?:who\s+(?:(?:really\s+|actually\s+)?(?:could|understood|knew\s+(?:how|what)|cared|worked|was\s+able|did|had\s+the\s+(?:skills?|knowledge))|saw)|(?:able|capable|competent|qualified)\b)/u,
  ],
  [
    'credit',
    /\bi\s+(?:personally\s+|alone\s+|basically\s+|literally\s+)rescued\s+(?:the|this|our|a)\s+\w+|\bi\s+(?:\w+\s+)?(?:saved|rescued)\s+(?:the\s+(?:whole\s+|entire\s+)?(?:day|project|launch|company|team|event|school|deal|situation|account|quarter|show|shop|store|release|client|business|contract)(?!\s+(?:\d|[$€£]|about|around|some|nearly|over|almost|from\s+the\s+(?:fire|water))|\s+\w+\s+(?:hours?|days?|euros|dollars|pounds))|everyone|everybody|them\s+all|their\s+\w+)\b|\bi\s+(?:was|became)\s+the\s+hero\b|\bi\s+(?:basically\s+|practically\s+)?carried\s+(?:the\s+(?:whole\s+|entire\s+)?(?:team|project|group)|everyone|them\s+all)\b|\bi\s+had\s+to\s+(?:carry|do\s+the\s+(?:thinking|work))\s+(?:for\s+)?(?:everyone|everybody|the\s+(?:whole\s+)?team|all\s+of\s+them|them)\b|\bwithout\s+(?:me|my\s+(?:work|help|effort|efforts|input|idea|ideas|intervention|commitment|knowledge|contribution))\s*,?\s+(?:\w+\s+){1,5}?(?:would|could)\b|\bif\s+it\s+(?:wasn't|was\s+not|weren't|were\s+not|hadn't\s+been)\s+for\s+me\b/u,
  ],
  [
    'credit',
    /\bi\s+did(?:n't|\s+not|nt)\s+need\s+(?:any(?:one|body)(?:'s|s)?(?:\s+(?:help|support|input|advice|permission))?|any\s+help|(?:the|my)\s+(?:team|others|colleagues)|help\s+from\s+\w+)(?!\s+to\b)/u,
  ],
  [
    'belittling',
    /\b(?:the\s+(?:rest\s+of\s+the\s+(?:team|group|class|staff)|others|other\s+(?:people|members|engineers|nurses|teachers|developers|guys)|team|juniors)|(?:my|the)\s+(?:colleagues|teammates|team\s+mates|coworkers|co-workers)|they)\s+(?:\w+\s+)?(?:did(?:n't|\s+not)\s+(?:contribute|do\s+(?:anything|much|a\s+thing)|help\s+(?:at\s+all|me)|understand\s+(?:anything|it|the\s+problem))|contributed\s+(?:nothing|almost\s+nothing)|only\s+(?:watched|talked|complained|stood)|just\s+(?:watched|talked|complained|stood\s+(?:there|around))|did\s+nothing|were\s+(?:all\s+)?(?:too\s+(?:slow|afraid|scared|junior|weak|inexperienced|lazy)|not\s+(?:capable|able|competent|good\s+enough|smart\s+enough|competent\s+enough|up\s+to\s+it)|useless|clueless|incapable|incompetent|lost\s+without\s+me|no\s+help))\b/u,
  ],
  [
    'belittling',
    /\bi(?:'m|\s+am|\s+was|\s+were)\s+(?:simply\s+|just\s+|much\s+|far\s+|always\s+|a\s+lot\s+)?(?:better|faster|smarter|quicker|more\s+(?:experienced|skilled|capable|competent|committed|talented|intelligent))\s+than\s+(?:the|my|most|any|anyone|all|everyone|everybody|others|them)\b/u,
  ],
  [
    'belittling',
    /\bwhile\s+(?:the\s+(?:others|rest(?:\s+of\s+the\s+\w+)?|other\s+\w+|team)|my\s+(?:colleagues|teammates|coworkers|team)|they(?:\s+all)?|everyone(?:\s+else)?|everybody(?:\s+else)?)\s+(?:were\s+|was\s+)?(?:(?:having|sleeping|relaxing|chatting|watching|talking|waiting|complaining|panicking|on\s+(?:a\s+)?break|at\s+home)\b(?:\s+\w+)?|slept|went\s+home|had\s+gone\s+home|did\s+nothing|talked|watched|panicked|complained|just\s+\w+)/u,
  ],
  [
    'belittling',
    /\bi\s+had\s+to\s+(?:redo|re-do|rewrite|correct|fix)\s+(?:all\s+)?(?:of\s+)?(?:(?:the\s+|their\s+)?work\s+of\s+|(?:everyone|everybody|their|his|her|the\s+\w+s?)(?:'s|s')?\s+(?:work|code|part|mistakes|job))/u,
  ],
  [
    'belittling',
    /\bif\s+(?:i|you)\s+want\s+(?:it|something|a\s+thing|things)\s+(?:to\s+be\s+)?done\s+(?:right|well|properly|correctly)\b[^.]{0,30}\b(?:myself|yourself|alone)\b|\bi\s+(?:simply\s+|just\s+)?knew\s+better\s*(?:,|than\s+(?:them|him|her|the\s+(?:team|others|manager)|everyone|my\s+\w+)|$|\.|and\s+so|so)/u,
  ],
  [
    'belittling',
    /\bi\s+(?:\w+\s+)?(?:fixed|rewrote|redid|finished|did|corrected)\s+their\s+(?:code|work|part|parts|job|slides|mistakes|report)\b(?:\s+(?:for\s+them|too|as\s+well|instead))?(?!\s*(?:with|together|and\s+sent|in))/u,
  ],
  [
    'bypass',
    /\bwithout\s+(?:telling|asking|informing|consulting|involving|waiting\s+for)\s+(?:any(?:one|body)|(?:my|the)\s+(?:team|manager|boss|lead|owner|owners|others|colleagues|supervisor|director|group))\b(?!\s+which)|\bwithout\s+(?:any(?:one|body)(?:'s|s)?)\s+(?:help|permission|approval|knowing|input)\b/u,
  ],
  [
    'bypass',
    /\bi\s+(?:\w+ly\s+|then\s+|simply\s+|just\s+)?(?:merged|shipped|deployed|released|pushed|published|sent|launched|ordered|signed|changed|bought)\s+(?:it|this|that|the|everything|my|a)\b[^.;,]{0,40}?\bwithout\s+(?:a\s+|any\s+|the\s+|code\s+)?(?:\w+\s+)?(?:review|approval|sign-?off|permission|testing)\b/u,
  ],
  [
    'bypass',
    new RegExp(
      `\\bi\\s+(?:\\w+ly\\s+|then\\s+|simply\\s+|just\\s+|had\\s+to\\s+)?(?:overruled|overrode|override|outvoted|sidelined)\\s+(?:${group}|them|him|her|everyone|everybody)\\b|\\bi\\s+(?:\\w+ly\\s+|then\\s+|simply\\s+|just\\s+)?ignored\\s+(?:${group}|what\\s+(?:the\\s+team|they|everyone)|everyone|the\\s+(?:process|rules?|policy|procedures?|protocol|approval\\s+process|order)|their\\s+(?:opinion|objections?|advice|concerns?))\\b`,
      'u',
    ),
  ],
  [
    'bypass',
    /\bi\s+(?:\w+ly\s+|then\s+|simply\s+|just\s+)?(?:bypassed|skipped|circumvented|went\s+around)\s+(?:the\s+|all\s+|our\s+|every\s+)?(?:\w+\s+)?(?:review|reviews|approval|approvals|process|procedure|sign-?off|committee|manager|channels|rules|queue\s+of\s+approvals)\b|\bi\s+went\s+behind\s+(?:[\w']+\s+){0,2}?(?:back|backs)\b|\bi\s+went\s+over\s+(?:his|her|their|my\s+\w+'s|the\s+\w+'s)\s+heads?\b/u,
  ],
  [
    'bypass',
    /\bi\s+(?:did(?:n't|\s+not|nt)\s+(?:even\s+)?(?:tell|inform|consult|listen\s+to|trust|warn)\s+(?:any(?:one|body)|the\s+(?:team|others|owner|manager)|my\s+(?:team|manager|boss|lead))|(?:told|asked|informed|consulted|trusted|listened\s+to)\s+(?:nobody|no\s+one))\b(?!\s+(?:for\s+help|before|until|which|that|about\s+the\s+(?:surprise|salary)))/u,
  ],
  [
    'bypass',
    /\bi\s+did(?:n't|\s+not|nt)\s+(?:even\s+)?(?:wait\s+for\s+(?:any(?:one|body)(?:'s|s)?\b|(?:an?\s+|the\s+|my\s+\w+'s\s+)?(?:approval|permission|sign-?off|okay|ok|consent|green\s+light))|ask\s+(?:any(?:one|body)\b|for\s+(?:permission|approval))|involve\s+any(?:one|body))(?:\s+(?:permission|approval|opinion|okay|ok|help))?/u,
  ],
  [
    'bypass',
    /\bi\s+(?:have\s+|had\s+)?(?:(?:made|took|taken)\s+(?:the|that|this|every|all)\s+(?:(?!first|second|third|last|next|small|easy)\w+\s+)?decisions?|made\s+(?:the|that|this|every)\s+calls?)\s+(?:completely\s+|entirely\s+|all\s+)?(?:alone|by\s+myself|on\s+my\s+own|myself)\b|\bi\s+decided\s+(?:it\s+|that\s+|everything\s+)?(?:completely\s+|entirely\s+)?(?:alone|by\s+myself|on\s+my\s+own)\b/u,
  ],
  [
    'bypass',
    /\bi\s+(?:simply\s+|just\s+|then\s+)?took\s+(?:over\s+(?:their|his|her)\s+(?:project|work|task|job|part)|(?:the|their|his|her)\s+(?:project|work|task|job|part)\s+(?:away|over|from\s+(?:them|him|her)|off\s+(?:them|him|her)))\b|\bi\s+took\s+over\s+because\b[^.]{0,40}\b(?:not|too|in)\s*-?(?:competent|capable|slow|weak|able)\b/u,
  ],
];

/** Somebody else was told, asked, named, thanked; or the limit and the lesson are stated. */
export const shares =
  /\b(?:i\s+(?:then\s+|also\s+|later\s+|\w+ly\s+)?(?:told|informed|asked|called|showed|paired|sent|wrote\s+to|explained|briefed|messaged|rang|thanked|walked|handed|shared)\b|told\s+(?:them|him|her|the|my)|reversible|flag\b|roll\s*back|could\s+be\s+(?:undone|cancelled|reverted|reversed)|(?:she|he|they|who|(?:a|my|the|another|two|three|one|both)\s+(?:[\w-]+\s+){0,2}?(?:colleagues?|teammates?|neighbou?rs?|nurses?|engineers?|manager|lead|director|owner|doctor|reviewers?|peers?|students?|friend|juniors?|seniors?|team))\s+(?:then\s+|also\s+|had\s+|later\s+)?(?:took|did|built|wrote|reviewed|tested|checked|helped|guided|ran|put|approved|agreed|finished|joined|brought|gave|drew|showed|covered|looked|spotted|found|owned)|(?:was|were|is|been)\s+(?:unreachable|on\s+(?:leave|a\s+plane|holiday|vacation)|asleep|not\s+reachable|away|off\s+sick|ill)|that\s+(?:was|is)\s+(?:the|my|a)\s+(?:mistake|error|lesson|problem)|(?:was|were)\s+(?:my|a)\s+mistake|(?:today|now)\s+i\b|i\s+(?:now|should\s+have|would\s+now)\b|cost\s+us|blind|in\s+an\s+emergency)\b/u;
