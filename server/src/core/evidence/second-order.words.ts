/** What went on without the candidate: others took it over, it became a rule, it prevented repeats, people grew. */
import { organisations } from './organisations.words.ts';
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
  /\b(?:has|have|had|did)(?:\s+not|n't)\s+(?:happen(?:ed)?|come\s+back|return(?:ed)?|recur(?:red)?|reappear(?:ed)?|occur(?:red)?|been\s+(?:seen|one|another)|repeat(?:ed)?|had\s+(?:one|another|a\s+(?:repeat|single)))\b|\b(?:never|not)\s+(?:happened|came\s+back|come\s+back|returned|recurred|repeated|(?:once\s+)?again\b|a\s+second\s+time)\b|\bno\s+(?:repeats?|recurrences?|further|similar|second\s+(?:case|time|leak|incident|accident|outbreak|outage|fire|theft|complaint|failure|loss|one)|new\s+case)\b|\bzero\s+(?:repeats?|recurrences?)\b/u,
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
  // Others by any name: they did the same, took it with them, wrote it into something that lasts.
  new RegExp(
    `\\b${organisations}\\b(?!\\s+i\\b)[^.;!?]{0,40}?\\b(?:did|do|does|doing|buy|bought|ordered|got|built|use[sd]?|fitted|introduced|tried|planted|hung|set\\s+up|took|adopted|printed|works?\\s+with|worked\\s+with|teach|taught|plans?\\s+with|run|ran|started)\\s+(?:exactly\\s+|much\\s+)?the\\s+same\\b(?!\\s+(?:day|week|evening|time|month|year|morning|afternoon|night|hour|minute|mistakes?|problem|issue|amount|price|number|reason|route|train|car|deadline|course)\\b)`,
    'u',
  ),
  new RegExp(
    `\\b(?:${organisations}|they|she|he|who|somebody|someone)\\b(?!\\s+i\\b)[^.;!?]{0,30}?\\b(?:put|wrote|took|built|added|included|entered|printed|carried|moved|brought|copied|made|changed|has\\s+written|have\\s+written|has\\s+put|have\\s+put)\\s+(?:it|this|that|them|the\\s+[\\w-]+(?:\\s+[\\w-]+)?|my\\s+[\\w-]+|our\\s+[\\w-]+|a\\s+[\\w-]+)\\s+(?:in|into|to|onto|on|as|up)\\s+(?:the|its|their|his|her|our|all|every|other|a)\\b[^.;!?]{0,40}\\b(?:rules?|agreements?|contracts?|manuals?|handbooks?|guidelines?|standards?|polic(?:y|ies)|curriculum|programme|program|budget|plan|series|version|models?|releases?|editions?|software|product|list|checklist|template|form|training|procedures?|courses?|toolkit|branches|sites|stores|shops|schools|wards|farms|customers|clients|houses|lines|cabins|system)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:${organisations}|they|it|who|which)\\b[^.;!?]{0,30}\\b(?:changed|added|built|improved|replaced|fixed|released|shipped|put\\s+out|issued|corrected|redesigned|updated|offers?|offered|sends?|sent|sells?|gives?|gave|uses?|applied|applies|extended)\\b[^.;!?]{0,40}\\b(?:in|for|to|with|on|at)\\s+(?:(?:the|its|their)\\s+)?(?:next|all|every|each|other|others|any|whole|entire|new|future|later)\\s+(?:(?:the|its|their|of|other|new)\\s+){0,2}(?:series|versions?|models?|releases?|editions?|generation|customers?|clients?|farms?|houses?|hotels?|shops?|stores?|schools?|wards?|clinics?|branches|sites?|departments?|teams?|users?|projects?|offices?|units?|courses?|classes|libraries|stations?|countries|regions?|cases|events?|seasons?|suppliers?)\\b`,
    'u',
  ),
  new RegExp(
    `\\b${organisations}\\b[^.;!?]{0,30}\\b(?:picked|took|passed|carried|handed|brought|rolled|copied)\\s+(?:it|this|them|that|the\\s+\\w+)\\s+(?:up|over|on|along|out|across)\\b|\\b(?:spread|spilled\\s+over|travelled|traveled|moved\\s+on|passed\\s+on|made\\s+its\\s+way|was\\s+passed|was\\s+handed)\\s+(?:\\w+\\s+)?(?:to|across|through|throughout|into|from)\\s+(?:the\\s+|all\\s+|two\\s+|three\\s+)?(?:other|others|neighbou?ring|whole|entire|rest|next|every|${organisations})\\b`,
    'u',
  ),
  // It goes on: after one's time, alone, without being told.
  /\b(?:(?:even\s+)?(?:after|although|though|since|when|once|now\s+that|long\s+after)\s+i\s+(?:had\s+|have\s+|'d\s+|was\s+|am\s+|'ve\s+)?(?:long\s+)?(?:left|moved|gone|retired|changed|handed|finished|been\s+gone|away)|i've\s+(?:long\s+)?left|in\s+my\s+absence|after\s+my\s+(?:time|departure|contract|internship|placement))\b/u,
  /\bwithout\s+(?:being|having\s+been)\s+(?:asked|told|reminded|pushed|forced)\b|\bwithout\s+(?:any|an|further)\s+(?:order|push|reminders?|instruction|help)\b/u,
  new RegExp(
    `\\b(?:${organisations}|they|she|he|who|children|pupils|students|residents|tenants|patients|members|customers|clients)\\b(?!\\s+(?:who\\s+)?(?:i|we)\\s+(?!had|have|trained|taught|coached|showed))[^.;!?]{0,40}?\\b(?:runs?|run|does|do|leads?|teach(?:es)?|trains?|plans?|handles?|keeps?|organi[sz]es?|manages?|holds?|maintains?|repairs?|orders?|uses?|works?|cooks?|checks?|writes?|decides?|coaches|solves?|carries\\s+on|carried\\s+on|continued?s?|went\\s+on|keep\\s+up|kept\\s+up)\\b[^.;!?]*\\b(?:alone|(?:on|of)\\s+(?:their|his|her|its)\\s+own|by\\s+(?:themselves|herself|himself|itself)|independently|themselves|today|now|by\\s+now|these\\s+days|without\\s+me|every\\s+(?:year|month|term|season|spring|autumn|quarter)|ever\\s+since|to\\s+this\\s+day|still)\\b`,
    'u',
  ),
  new RegExp(
    `\\b${organisations}\\b(?!\\s+i\\b)[^.;!?]{0,30}\\b(?:carried\\s+on|continued|keeps?\\s+on|kept\\s+on|went\\s+on|keeps?\\s+up|kept\\s+up|held\\s+on\\s+to|keeps?\\s+going|(?:asked|wanted|decided|wants|voted|chose)\\s+to\\s+(?:keep|continue|have|repeat|do|use|borrow|adopt|copy|extend))\\b(?!\\s+(?:holiday|strike|leave|maternity|sick))|\\b${organisations}\\b[^.;!?]{0,20}\\b(?:asks?|ask)\\s+(?:me\\s+|us\\s+)?for\\s+(?:the|it|this|that|my|our)\\b[^.;!?]*\\bnow\\b|\\b(?:started|began|learned|learnt)\\s+to\\s+(?:borrow|use|copy|copy|adopt|apply|share)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:one|two|three|four|both|some|several|many|most|all|half|\\d+)\\s+of\\s+(?:the|my|our|those|these)\\s+(?:\\w+\\s+)?(?:${organisations}|them|people|students|pupils)\\b[^.;!?]{0,40}\\b(?:now|today|since|became|become|leads?|runs?|teach(?:es)?|went\\s+on\\s+to|by\\s+now)\\b`,
    'u',
  ),
  // A rule, a fixture, a subject that is taught; the thing itself stands in every place.
  /\b(?:made|making|declared|makes)\s+(?:it|this|that|them|the\s+[\w-]+(?:\s+[\w-]+)?|my\s+\w+|our\s+\w+)\s+(?:a\s+|an\s+|the\s+|its\s+|their\s+)?(?:obligatory|compulsory|mandatory|binding|standard|official|permanent|required|regular|rule|norm|default|law|condition|model|habit)\b/u,
  /\b(?:ha(?:s|ve|d)\s+(?:since\s+)?been|became|become|becomes|is|are|was\s+made|were\s+made|turned\s+into|remains?|counts?\s+as)\s+(?:now\s+|today\s+|since\s+|still\s+|meanwhile\s+)?(?:an?\s+|the\s+)?(?:(?:fixed|regular|standing|permanent|official|firm|normal|usual|integral|standard|established|natural|common)\s+)+(?:part|item|fixture|point|element|way|practice|procedure|step|event|offer|offering|service|tool|process|method|slot|component|feature|equipment|custom)\b|\b(?:ha(?:s|ve)\s+been|became|become)\s+(?:an?\s+)?(?:part|fixture|tradition|habit|routine|custom|institution|standard|norm|rule)\s+(?:of|at|in|for|on)\b/u,
  /\b(?:is|are|gets?)\s+(?:now\s+|still\s+|also\s+|today\s+)?(?:taught|trained|shown|used|reviewed|handed\s+out|printed|given|discussed|practised|repeated|read\s+out|shared|displayed|sent|updated|held|done|checked|planned|presented)\s+(?:now\s+)?(?:in|to|at|by|with|every|each|on|for)\s+(?:the\s+|all\s+|every\s+|each\s+|other\s+|new\s+|our\s+|its\s+)?[\w-]+(?=[^.;!?]*(?:\b(?:course|now|basic|new|every|each|all|other|induction|training|first|today|since|programme|curriculum|conference|quarter|year|month|onboarding|orientation|students|apprentices|starters|newcomers)\b))/u,
  /\b(?:hangs?|lies|lie|stands?|sits?|goes|runs?|appears?|comes|exists?|works)\s+(?:now\s+|today\s+)?(?:in|on|at|with|above|next\s+to|beside|behind|along)\s+(?:(?:nearly|almost)\s+)?(?:every|all|each|the\s+other|other)\b/u,
  /\b(?:next|following|later|future|other|subsequent)\s+(?:(?:two|three|four|five|\d+|few)\s+)?(?:[\w-]+\s+){1,2}(?:was|were|is|are|have\s+been|has\s+been)\s+(?:all\s+|both\s+|already\s+|also\s+)?(?:planned|built|run|done|organi[sz]ed|made|designed|set\s+up|handled|prepared|based|staged|held|managed|written|started)\s+(?:up\s+)?(?:with|from|after|on|in|like|along|the\s+same|by)\b|\b(?:re-?used?|reused|used|applied|works|worked)\b[^.;!?]{0,30}\bfor\s+(?:(?:the|all|another|more|further|other|\d+|two|three|four|five|six)\s+)+(?:\w+\s+)?(?:cases?|customers?|clients?|projects?|studies|events?|contracts?|sites?|shows?|orders?|files?|courses?|classes)\b/u,
  // It cannot come back.
  /\b(?<!\bi\s)(?:can't|won't|(?:can|could|does|do|did|will|is|are)(?:\s+not|n't|not))\s+(?:be\s+)?(?!sleep|see|find|hear|wait|feel|stand|remember)\w+(?:\s+[\w-]+){0,4}?\s+(?:any\s?more|any\s+longer|again)\b(?<!\bi\s+(?:can|could|do|did|will)(?:\s+not|n't)[^.;!?]*)|\b(?:cannot|can\s+no\s+longer|no\s+longer\s+(?:possible|happens?|occurs?)|impossible\s+to|nobody\s+can|no\s+one\s+can|nothing\s+can)\b[^.;!?]*(?:\bany\s?more|\bagain|\bback|\bthat\s+mistake|\bthat\s+error|\bwithout)\b|\b(?:that|this|it)(?:'s|\s+is|\s+was)\s+a\s+rule\b|\brule\s+that\s+came\s+out\b|\bcame\s+out\s+of\s+(?:it|this|that)\b/u,
  /\b(?:spared|saved|protected|kept)\s+(?:us|them|the\s+[\w-]+|me)\s+(?:from\s+)?(?:the\s+same|another|a\s+second|further|a\s+repeat|similar|more)\b|\b(?:stopped|prevented|caught|avoided|averted)\s+(?:the\s+same|another|a\s+second|a\s+similar|further|two|three|\w+\s+more)\b|\bdid\s+(?:not|n't)\s+(?:have|need)\s+to\s+start\s+(?:from\s+)?(?:zero|scratch|over)\b|\bdidn't\s+have\s+to\s+start\s+(?:from\s+)?(?:zero|scratch|over)\b/u,
  /\b(?:built|based|build|rests?|grew|grown|relied|relies|rely|drew|draws)\s+(?:their\s+|his\s+|her\s+|its\s+)?(?:[\w-]+\s+)?(?:on|upon|from)\s+(?:my|our|that|this|it)\b(?!\s+own)(?<!\b(?:i|we)\s+(?:\w+\s+){0,3}(?:built|based|grew|relied|drew)\s+(?:\w+\s+){0,3})|\bgave\s+(?:the\s+)?(?:other|neighbou?ring|more|further)\b[^.;!?]*\bthe\s+same\b|\bthanks\s+to\s+(?:the\s+same|that|it\b|this)|\bis\s+(?:the\s+reason\s+)?why\s+(?:the|our|all|every)\b|\bin\s+time\s+(?:because\s+of|thanks\s+to)\b|\bnew\s+(?:colleagues?|starters?|hires?|nurses|teachers|staff|joiners|members|volunteers|apprentices|trainees|students|drivers|guides|employees|people)\b[^.;!?]{0,30}\b(?:learn|get|receive|start\s+with|read|go\s+through|are\s+(?:taught|trained|shown)|train)\b/u,
  // Nobody did it before, everybody does it now.
  /\bwhich\s+(?:nobody|no\s+one|they|we|none)\s+(?:had\s+)?(?:ever\s+|never\s+)?(?:did|done|used\s+to\s+do)\b[^.;!?]*\bbefore\b|\b(?:don't|doesn't|do\s+not|does\s+not|no\s+longer)\s+(?:do|allow|accept|use|buy|order|send|make|start|plan|ship|open|sign|book)\b[^.;!?]*\b(?:any\s?more|without|rule)\b(?<!\bi\s+(?:don't|do\s+not|no\s+longer)\b[^.;!?]*)|\bno\s+[\w-]+(?:\s+[\w-]+)?\s+(?:goes|leaves|starts|opens|is|gets|comes|ships|enters)\s+[^.;!?]*\bwithout\b/u,
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
