/** What went on without the candidate: others took it over, it became a rule, it prevented repeats, people grew. */
import { anyOf } from './pattern.ts';

/** Groups and persons other than the candidate. */
const others = anyOf(`
 
  teams? squads? departments? wards? stores? shops? branch(?:es)? schools? class(?:es)? sites? regions? depots? groups? offices? desks? units? clinics? hospitals? colleagues? managers? engineers? teachers? nurses? services? countries plants? lines shifts? universit(?:y|ies) dealers? suppliers? vendors? chains? contributors? maintainers? compan(?:y|ies) franchises? kitchens? hotels? facult(?:y|ies) chapters? courses? leads? directors? leaders(?:hip)? management board head_office headquarters hq trust council finance hr procurement it sales marketing legal operations product security pharmacy district owners? leads trainees? juniors? apprentices? mentees? interns? students? everyone everybody people analysts? customers? partners? competitors? warehouses? stations? crews? firm organi[sz]ation agency institute lab labs
  instructors? practitioners? surgeons? doctors? midwives consultants? chefs? cooks? waiters? drivers? foremen foreman supervisors? coaches therapists? researchers? professors? lecturers? tutors? librarians? agents? bank association union federation authority ministry hospital council community projects? repos(?:itories)? apps?
`);
const rule = anyOf(`
  default standard standards template polic(?:y|ies) norm check-?lists? practice runbook criteri(?:on|a) rule rules requirement procedures? protocol process(?:es)? guides? guidelines? induction onboarding curriculum training handbook manual playbook library pipeline agenda routine habit mandatory compulsory permanent official contracts? code job_description plans? budget roadmap release_process toolkit intranet syllabus exam rota drill review_process catalogue method way layout
`);
const takesOver = anyOf(`
  adopt(?:ed|s|ing)? copied copies copy reuse[sd]? re-?us\\w+ took_(?:it_|this_|that_|them_)?over taken_(?:it_|this_)?over takes?_over took taken picked_(?:it_)?up pick_(?:it_)?up followed follows asked asks requested requests borrowed borrow replicate[sd]? introduced introduces introduce implement\\w* roll(?:ed|s|ing)? use uses used using run runs running ran do does doing start(?:ed|s)? began begin begins switch(?:ed|es)? want(?:ed|s)? want built_on build_on quote[sd]? apply applies applied includes? included print(?:s|ed)? teach taught teaches deploy\\w* install\\w* keeps? kept works? merged ships? shipped
`);
const plural =
  '(?:other|another|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+|several|all|both|every|each|most|many|some|the|our|their|his|her|new|my)';
const sameThing =
  '(?:it\\b|this\\b|them\\b|the\\s+same\\b|my\\s+|our\\s+|(?:a|the)\\s+(?:copy|template|script|method|sheet|form|format|board|check|checklist|setup|set-up|tool|idea|approach|pattern|model|layout|system|process|list|dashboard|test|routine|library|guide|rota|procedure|alert|report|design|schedule|rule|practice|concept|scheme)s?\\b)';

export const secondOrderPatterns: readonly RegExp[] = [
  // Others took it over.
  new RegExp(
    `\\b(?:${plural}\\s+(?:[\\w'-]+\\s+){0,3}?)?${others}\\b(?:\\s+(?:in|at|from|of|on)\\s+(?:the\\s+)?[\\w'-]+)?(?:[^.;!?]{0,25}?\\b(?:have|has|had|who|since|later|then|also|now|still|and|even|already|soon|saw\\s+it,?\\s+they)){0,2}\\s+${takesOver}\\s+(?:on\\s+|out\\s+|for\\s+|to\\s+|up\\s+|over\\s+|from\\s+)?${sameThing}`,
    'u',
  ),
  new RegExp(
    `\\b(?:adopted|re-?used|copied|rolled\\s+(?:it\\s+|this\\s+)?out|used|picked\\s+up|extended|taken\\s+over|shared|introduced|implemented|installed|replicated|applied|requested|in\\s+use|spread|expanded)\\s+(?:now\\s+|since\\s+|later\\s+|out\\s+)?(?:by|across|to|in|at|with|throughout)\\s+(?!me\\b|my\\b)(?:[\\w'-]+\\s+){0,4}?${others}\\b`,
    'u',
  ),
  new RegExp(
    `\\b${others}\\s+(?:[^.;!?]{0,15}\\s)?(?:have|has)\\s+(?:since\\s+|now\\s+|already\\s+)?(?:adopted|copied|taken\\s+over|introduced|picked\\s+up|asked\\s+for|started|moved\\s+to|switched|followed|reused|borrowed)\\b|\\b(?:have|has)\\s+since\\s+\\w+ed\\b|\\b(?:has|have)\\s+picked\\s+up\\b`,
    'u',
  ),
  /\b(?:[\w'-]+)\s+(?:asked|ask|asks)\s+(?:me\s+|us\s+)?for\s+(?:a\s+copy|the\s+same|it\b|one\s+too|my\s+)/u,
  // It became a rule or part of one.
  new RegExp(
    `\\b(?:became|becoming|become|becomes|made|makes|turned|turn|is\\s+now|are\\s+now|was\\s+made|is\\s+today|now|went|goes|go|written|put|moved|built|entered|added|included|taken|found\\s+its\\s+way|anchored|embedded|fixed|copied)\\b[^.;!?]{0,20}?\\b(?:into|in|to|a|an|the|it|part\\s+of|our|their|standard|mandatory|for|permanent|policy|practice|compulsory)\\s+(?:[\\w'-]+\\s+){0,4}?${rule}\\b(?<!\\b(?:added|put|made|wrote|included)\\s+(?:a|an|the)\\s+[\\w-]{1,20})`,
    'u',
  ),
  /\b(?:is|are)\s+(?:now\s+|today\s+|still\s+)?(?:a\s+)?(?:(?:fixed|regular|standing|permanent|official)\s+)?part\s+of\b|\bmade\s+(?:it|this|that|them)\s+(?:a\s+|an\s+|the\s+|our\s+|their\s+)?(?:standard|mandatory|compulsory|policy|permanent|default|official|rule)\b|\bchanged\s+(?:how|the\s+way)\b/u,
  new RegExp(
    `\\b(?:${others}|they|who|it|which)\\b[^.;!?]{0,20}\\b(?:changed|rewrote|updated|revised|adapted|amended|extended|redesigned|overhauled|introduced|dropped|tightened)\\s+(?:its|their|his|her|the|an?)\\s+(?:[\\w'-]+\\s+){0,4}?${rule}\\b`,
    'u',
  ),
  /\b(?:new|every|each|all)\s+(?:\w+\s+){0,3}?(?:now\s+)?(?:opens?|starts?|begins?|gets?|comes?|has\s+to|have\s+to|must|goes\s+through|uses?|includes?|follows?|learns?)\b[^.;!?]{0,30}\b(?:with\s+(?:it|this|that|the\s+same)|this|it\b|control|from\s+(?:it|day\s+one|the\s+first))/u,
  new RegExp(
    `\\b(?:guide|template|check-?list|manual|handbook|runbook|policy|form|agenda|onboarding|induction|curriculum|contract|standard)\\s+(?:\\w+\\s+){0,2}?now\\s+(?:starts?|begins?|includes?|names?|says?|has|requires?|asks?|covers?|contains?|ends?|opens?)\\b|\\bprevented\\s+(?:\\w+\\s+)?(?:similar|further|more|other|another|repeat|\\d+|two|three|four|five)\\b|\\bwhat\\s+(?:[\\w-]+,?\\s+){1,5}(?:quotes?|uses?|follows?|works?\\s+with|starts?\\s+from)\\s+(?:now|today|since)\\b|\\b${others}\\s+(?:began|started)\\s+to\\s+\\w+[^.;!?]*\\b(?:all|every|each|their|other)\\b`,
    'u',
  ),
  /\b(?:ships?|comes|delivered)\s+with\b[^.;!?]{0,30}\bsince\b/u,
  /\b(?:ended\s+up|found\s+its\s+way|is\s+now|are\s+now|was\s+taken|made\s+it|went)\s+(?:up\s+)?(?:in|into|onto|on)\s+(?:the|our|their|every|all|a)\b[^.;!?]{0,40}\b(?:guide|standards?|list|handbook|policy|manual|template|curriculum|training|onboarding|induction|contracts?|playbook|library|wiki|rulebook|toolkit|catalogue|check-?list|programme|budget|law|code)\b|\bturned\s+(?:it|this|that)\s+into\b|\broll(?:ed|s)?\s+(?:[\w'-]+\s+){1,4}out\b(?<!\bi\s+rolled[^.;!?]*)(?<!\bwe\s+rolled[^.;!?]*)|\b(?:later|since|now|meanwhile|then|subsequently)\s+(?:been\s+)?(?:used|applied|adopted|reused|extended|introduced|repeated|taken)\s+(?:again\s+)?(?:for|in|at|by|to|across|on|over)\b/u,
  /\b(?:gone\s+off|fired|rung|triggered|caught|stopped|warned)\b[^.;!?]{0,20}\b(?:once|twice|\w+\s+times)\b|\b(?:gave|left|bought)\s+(?:us|me|them|the\s+\w+)\s+(?:the\s+|some\s+)?(?:room|time|budget|capacity|freedom|hands)\s+(?:free\s+)?(?:to|for)\b|\bon\s+(?:it|my\s+[\w-]+|the\s+sheet)\s+(?:from\s+then\s+on|ever\s+since|since|now)\b/u,
  /\b(?:not|n't|never|no|nobody|no-one|none|nothing|zero|not\s+one)\b(?!\s+(?:\w+\s+)?(?:heard|complain\w*|complaints?|news|questions?|called|contact\w*))[^.;!?]*\b(?:since(?!\s+(?:i|he|she|it|we|they)\s+(?:was|had))|again|ever\s+since)\b|\b(?:has|have)\s+since\s+(?:then\s+)?(?:become|been|\w+(?:ed|en|un|t))\b/u,
  /\b(?:their|her|his|its)\s+own\s+(?:version|copy|variant|edition|sheet|list|checklist|script|board|class(?:es)?|teams?|consumers?|shops?)\b|\bmade\s+(?:[\w'-]+\s+){1,4}(?:a|an|their|its|her|his)\s+(?:condition|rule|requirement|criterion|standard|duty|policy|must|fixture|regular\s+\w+)\b|\b(?:maintained|continued|carried\s+on|kept\s+up|kept\s+alive|kept\s+going|run)\s+(?:today\s+|now\s+)?by\s+(?!me\b|us\b)|\b(?:team|group|crew|staff|colleagues?|ward|department|we)\s+could\s+(?:finally|now|at\s+last|then|for\s+the\s+first\s+time)\b|\b(?:next|second|later|following)\s+(?:leak|incident|outage|error|failure|case|fault|mistake|breakdown|bug|fire|problem)\b[^.;!?]*\b(?:within|before|at\s+once|early|in\s+time|immediately)\b|\b(?:spotted|caught|found|saw|stopped|noticed)\s+the\s+(?:next|second|following)\b|\b(?:written|put|built|taken)\s+into\s+(?:the|our|their|every|all)\b|\bkeeps?\s+(?:it|the\s+\w+|them|this)\s+(?:going|running|alive|up|up\s+to\s+date)\b/u,
  new RegExp(
    `(?<!\\bi\\s(?:\\w+\\s)?)\\b(?:${others})\\b[^.;!?]{0,40}?\\b(?:had|have|has|use|uses|used|took|take|takes|fitted|fits|built|build|runs?|ran|bought|put|does|do|did|tried|tries|installed|ordered|introduced|wanted|made|got|teach|teaches|taught|works?|worked)\\b[^.;!?]{0,25}?\\bthe\\s+same\\s+(?!day\\b|week\\b|evening\\b|time\\b|month\\b|year\\b|deadline|morning|afternoon|night|number|reason|problem|amount|price|level|people|crew|staff|rooms?\\b|quarter|colou?r|picture|result|size|age|hour|minute|mistakes?|issue|agreement)\\w+`,
    'u',
  ),
  /^\W*(?:from\s+then\s+on|ever\s+since|to\s+this\s+day|since\s+then)\b(?!,?\s+(?:i|we)\b)(?![^.;!?]*\b(?:better|happier|smooth\w*|happy|pleased|good|fine|great|productive)\b)/u,
  new RegExp(
    `(?<!\\b(?:i|we)\\s(?:\\w+\\s)?)\\b(?:${others})\\b(?![^.;!?]*\\b(?:happy|happier|pleased|satisfied)\\b)[^.;!?]{0,40}?\\b(?:works?\\s+(?:with|from|by|to)|uses?|runs?|trains?\\s+with|starts?\\s+(?:with|from)|goes\\s+through|go\\s+through|follows?|teach(?:es)?|plans?\\s+with|orders?\\s+with|counts?\\s+with|(?:fitted|installed|set\\s+up|introduced|bought)\\s+the\\s+same)\\b[^.;!?]*\\b(?:now|today|still|since\\s+then|these\\s+days|other|too|as\\s+well)\\b`,
    'u',
  ),
  /(?<!\bi\s)(?<!\bwe\s)\b(?:introduced|extended|adopted|expanded|copied)\s+(?:it|this|them)\b|\b(?:she|he|they|who)\s+(?:now\s+|still\s+|also\s+)?(?:runs?|keeps?|leads?|organi[sz]es?|uses?|maintains?|updates?|teach(?:es)?|repeats?)\s+(?:it|them|this)\b|\b(?:they|he|she|management|company|board|director|boss|manager|head|team|council|leadership|owner|department|school|client|customer|ceo|cfo|cto)\s+(?:even\s+|also\s+|then\s+|therefore\s+|later\s+)?decided\s+to\b|\b(?:could|able\s+to|allowed\s+us\s+to|let\s+us)\s+(?:finally\s+)?(?:open|start|take\s+on|launch|build|expand|begin|offer)\s+(?:an?\s+|the\s+|our\s+|on\s+)?(?:second|new|third|another|next|additional|further|extra)\b/u,
  /\b(?:more|other|further|another|several)\s+(?:[\w-]+\s+){1,3}(?:have\s+|has\s+)?(?:since\s+)?(?:asked|requested|wanted|signed\s+up|applied|queued)\s+(?:me\s+|us\s+)?(?:for\s+)?(?:the|it|this|a|to)\b|\b(?:sister|partner|parent|mother|neighbou?ring|rival|second|other)\s+(?:company|firm|school|hotel|shop|store|clinic|team|ward|department|plant|hospital|office|branch|university|town|village|city|bakery|restaurant|library|museum|farm)\b[^.;!?]{0,20}\b(?:bought|licensed|ordered|uses?|took|wanted|got|runs?|has|tried|tested)\s+(?:the|it|this|one|a|our|my)\b(?!\s+(?:same\s+)?(?:problem|deadline|issue))/u,
  // It did not come back; it still runs.
  /\b(?:has|have|had|did)(?:\s+not|n't)\s+(?:happen(?:ed)?|come\s+back|return(?:ed)?|recur(?:red)?|reappear(?:ed)?|occur(?:red)?|been\s+(?:seen|one|another)|repeat(?:ed)?|had\s+(?:one|another|a\s+(?:repeat|single)))\b|\b(?:never|not)\s+(?:happened|came\s+back|come\s+back|returned|recurred|repeated|(?:once\s+)?again\b|a\s+second\s+time)\b|\bno\s+(?:repeats?|recurrences?|further|similar|second|new\s+case)\b|\bzero\s+(?:repeats?|recurrences?)\b/u,
  /\b(?:has|have)\s+(?:held|lasted|survived|stuck|been\s+(?:running|in\s+use|used|kept|stable))\b|\bhabit\s+stuck\b|\bit\s+stuck\b|\b(?:a|one|two|three)\s+(?:years?|months?)\s+(?:on|later),?\s[^.;!?]*\b(?:still|do|use|run|keep)\b|\bstill\s+(?:runs?|running|in\s+use|in\s+place|use[sd]?|do|does|keeps?|works?|meets?|teach\w*|follow\w*|stands?|the\s+(?:standard|default))\b|\bno(?:body|\s+one)\s+(?:has\s+)?(?:went|gone)\s+back\b/u,
  // It caught or prevented later cases.
  /\b(?:has|have|since|it|which|that|alarm|check|checklist|test|alert|board|list|gate|rule|audit|script|scan|system|review|form|step|monitor\w*|dashboard)\b[^.;!?]{0,15}\b(?:caught|blocked|prevented|flagged|spotted|detected|intercepted|averted|saved\s+us\s+from|stopped|found)\b(?!\s+(?:around|about|at|on)\b)(?!\s+[€$£])[^.;!?]{0,30}\b(?:\d+|one|two|three|four|five|six|seven|eight|several|another|similar|further|other|more|since|so\s+far|a\s+\w+\s+(?:before|that)|before)\b/u,
  /\b(?:similar|another|second|next|same)\s+(?:[\w-]+\s+){0,3}?(?:was|were|got|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:caught|found|noticed|spotted|stopped|prevented|avoided|blocked|detected|solved|fixed)\b/u,
  // People grew, were freed, or something new was set up.
  /\b(?:trained|coached|taught|mentored|showed)\b[^.;!?]{0,50}\b(?:who|and\s+they|which|so\s+that\s+they|and\s+(?:she|he))\b[^.;!?]{0,25}\b(?:runs?|running|leads?|leading|do|does|doing|teach\w*|train\w*|keep\w*|handle\w*|use|without\s+me|took)\b|\bnow\s+(?:leads?|runs|teaches|trains|owns|coaches)\b|\bwithout\s+(?:me|my\s+help)\b|\b(?:was|got|were|been)\s+promoted\b|\b(?:run|runs|running|use|do|does|lead|keep|kept|teach)\b[^.;!?]*\bsince\s+i\s+(?:left|moved|changed)\b|\beven\s+(?:after|though)\s+i\s+(?:left|am\s+gone|moved)\b/u,
  /\b(?:free[sd]|freed\s+up|let|allowed|enabled|made\s+(?:room|it\s+possible))\b[^.;!?]{0,40}\b(?:to\s+(?:start|begin|work|build|take|focus|spend|open|launch|do|go|move|teach|plan|see|run)|for\s+(?:a\s+)?(?:new|other))\b/u,
  /\b(?:leadership|management|head\s+office|the\s+board|director|company|council|trust|school|manager|boss|owner|ceo|head|client|customer|they|sponsor|university|institute|finance|hq|who|and|region)\b[^.;!?]{0,25}\b(?:funded|hired|invested|approved|created|opened|founded|set\s+up|extended|expanded|budgeted|paid\s+for|made)\b[^.;!?]{0,30}\b(?:new|second|third|another|follow-up|permanent|all|more|additional|positions?|posts?|roles?|programmes?|programs?|projects?|network\s+person|person|team|every|budget|standard|mandatory|criterion|part)\b/u,
  /\b(?:what\s+came\s+out\s+of|out\s+of\s+(?:it|this|that)\s+(?:came|grew)|(?:it|this|that|which)\s+(?:also\s+)?(?:led\s+to|resulted\s+in|triggered|started|inspired|prompted|paved))\b/u,
  /\b(?:changed|introduced|began|started|stopped|decided|reviewed|added|dropped|bought|moved)\b[^.;!?]{0,50}\bbecause\s+of\s+(?:it|this|that|my|the)\b|\bbecause\s+of\s+(?:it|this|that|my\s+\w+)\b,?\s[^.;!?]*\b(?:changed|introduced|began|started|stopped|added|dropped)\b/u,
];
/** Verbs of taking something over; a particle narrows. */
export const takingOver: ReadonlySet<string> = new Set([
  'adopt',
  'copy',
  'reuse',
  're-use',
  'replicate',
  'imitate',
  'emulate',
  'borrow',
  'take over',
  'roll out',
  'pick up',
  'standardise',
  'standardize',
  'embed',
  'institutionalise',
  'institutionalize',
  'mirror',
  'clone',
  'fork',
  'duplicate',
]);
/** Verbs of changing one's own rules or posts. */
export const remaking: ReadonlySet<string> = new Set(
  'change rewrite revise reorganise reorganize restructure redesign introduce adapt extend expand hire fund overhaul amend'.split(
    ' ',
  ),
);
/** What those who are served do anyway. */
export const notTakenUp: ReadonlySet<string> = new Set(
  'be have wait pay need feel say like love thank want spend save see know think believe cost know hope trust enjoy seem look live come go meet remember appreciate agree understand benefit lose receive smile talk call'.split(
    ' ',
  ),
);
export const lastingMark =
  /\b(?:now|today|still|nowadays|these days|since|to this day|on (?:their|its|his|her) own|by themselves|from then on|ever since|without me)\b/u;
/** Colleagues, departments, firms; customers only where they are firms. */
export const groupNoun =
  /^(?:(?:team|squad|department|ward|store|shop|branch|school|kindergarten|nurser|site|region|depot|group|office|desk|unit|clinic|hospital|colleague|plant|line|universit|compan|franchise|kitchen|hotel|facult|chapter|chain|trust|council|board|district|count|warehouse|station|crew|firm|organisation|organization|agenc|institute|lab|laborator|facultie|practice|bank|association|union|federation|ministr|museum|librar|theatre|farm|factor|workshop|garage|academ|college|parish|church|club|municipalit|cit|town|village|borough|authorit|consortium|competitor|supplier|vendor|neighbour|partner|successor|predecessor|apprentice|trainee|mentee|intern|junior|senior|hire|starter|newcomer|joiner|recruit|volunteer|nurse|midwife|doctor|surgeon|therapist|pharmacist|teacher|tutor|lecturer|professor|head|principal|coach|chef|cook|waiter|driver|foreman|supervisor|manager|director|lead|leader|engineer|developer|analyst|technician|operator|electrician|mechanic|librarian|agent|clerk|cashier|planner|buyer|editor|producer|architect|designer|researcher|scientist|instructor|consultant|accountant|auditor|officer|assistant|administrator|maintainer|contributor|dealer|retailer|distributor|subsidiar|counter|restaurant|café|cafe|bakery|baker|publisher|newsroom|studio|shift|class|grade|year|service|project|community|headquarter|management|leadership|staff)(?:s|es|y|ies)?|midwives|foremen|classes|hq|finance|hr|procurement|sales|marketing|legal|operations|logistics|security|maintenance|pharmacy|everyone|everybody|they|city|county|country|factory|company|library|university|agency|nursery|laboratory|authority|ministry|faculty|academy|municipality)(?:'s|')?$/u;
/** The candidate took something over, or was trained. */
export const noSecondOrderPatterns: readonly RegExp[] = [
  /^\W*(?:people|everyone|they|we)\s+still\s+use\b|\bsolved\.?$|\bno\s+further\s+questions\b|\bstill\s+meet\b/u,
  /^\W*i\s+(?:then\s+|have\s+|\w+ly\s+)?(?:adopted|copied|used|took|installed|was\s+trained|borrowed|reused|asked|finished|saved|followed|applied|implemented|added|put|wrote)\b(?![^.;!?]*\b(?:who|other|since|every|still|now|all\s+(?:the\s+)?(?:teams|shops|wards|stores))\b)/u,
];
