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
  // Others use it now, load it, took it over in their own way.
  /^\W*(?!(?:i|we|you|it|to|which|that|when|if|since)\b)(?:(?!(?:i|we)\b)[\w'-]+\s+){1,4}?uses?\s+(?!to\b)(?:[\w'-]+\s+){1,5}?(?:now|today|nowadays)\b/u,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|other|all|several|many|both)\s+(?:[\w-]+\s+){1,2}(?:now\s+|also\s+|already\s+|still\s+)*(?:import|use|load|call|link\s+to|depend\s+on|run|share|follow|read|subscribe\s+to|download|build\s+on|work\s+with|teach)\s+(?:it|this|them|the\s+same)\b/u,
  /(?<!\b(?:i|we)\s+(?:\w+\s+)?)\b(?:translated|adapted|copied|borrowed|forked|laminated)\s+(?:(?:my|our)\s+[\w-]+|(?:the\s+[\w-]+|it|this)\s+and\s+(?:now\s+)?(?:use|teach|hand|work|run|give|show|send))\b/u,
  /(?<!\b(?:i|we)\s)\b(?:has|have)\s+(?:asked|required|ordered|bought|built|trained|hired|copied|used|put|held|sent|checked|tested|caught|opened|introduced|printed|taught|kept|included|followed)\s+[^.;!?]{2,50}\bsince(?=\s*(?:[.,;!]|$|and\b))/u,
  /\bown\s+[\w-]+\s+(?:after|like|from|modelled\s+on)\s+(?:ours|mine|my|our)\b|\b(?:it|this|that|rule|test|list|check|clause|sentence|step)\s+(?:is|stands)\s+(?:now\s+)?in\s+(?:the|our|every|all)\s+(?:\w+\s+)?(?:contracts?|handbook|manual|guidelines?|rules|curriculum|induction|training|checklist|standard|programme|plan)\b|\bwent\s+upstream\b/u,
  // What somebody did because of it.
  /\b(?:because\s+of|thanks\s+to|after\s+(?:seeing|reading|hearing)|based\s+on|on\s+the\s+strength\s+of)\s+(?:this|that|these|those|the|my|our)\b(?:\s+[\w-]+){0,2}?,?\s+(?:the|our|two|three|both|another|all)\s+(?!i\b|we\b)(?:[\w-]+\s+){1,3}?(?:decided|voted|changed|gave|granted|bought|hired|funded|opened|built|ordered|approved|extended|introduced|rewrote|dropped|added)\b/u,
  /\b(?:when|after|once|as)\s+(?!i\b|we\b)(?:[\w'-]+\s+){1,4}?(?:saw|had\s+seen|read|heard|looked\s+at|learned)\s+(?:the|our|my|these|it|this|of|about)\b[^.;!?,]{0,40},\s*(?:it|he|she|they)\s+(?:bought|gave|decided|ordered|hired|opened|changed|built|granted|voted|funded|started|added|introduced|extended)\b/u,
  /\b(?:trained|taught|shown|showed|coached)\s+(?:it\s+)?(?:to\s+)?(?:now\s+)?(?:teaches|shows|trains|runs|leads|passes)\b|\bpays?\s+for\s+[^.;!?]{2,40}\b(?:all|every|each|other)\s+\w+|\bmade\s+(?:it|this|that)\s+an?\s+(?:fixed|regular|standing|permanent|yearly|annual|weekly|monthly)\b|(?<!\b(?:i|we)\s+(?:\w+\s+)?)\basked\s+(?:me\s+)?for\s+(?:(?:my|our)\s+(?!opinion|help|advice|name|number|support|address|passport|papers|side|view|input|feedback|order|bill)[\w-]+|a\s+copy)|(?<!\b(?:i|we)\s)\b(?:started|founded|opened|set\s+up)\s+(?:their|her|his|its)\s+own\b/u,
  /\b(?:it|that|this|which|sensor|alarm|alert|check|script|rule|test|checklist|form|valve|lock|gate|report)\s+(?:also\s+|has\s+|has\s+since\s+|already\s+)*(?:stopped|caught|prevented|saved|warned|flagged|blocked)\b[^.;!?]{0,60}\b(?:again|a\s+second\s+time|once\s+more|twice\s+more|another)\b/u,
  // Others took it over.
  new RegExp(
    `\\b(?:${plural}\\s+(?:[\\w'-]+\\s+){0,3}?)?${others}\\b(?:\\s+(?:in|at|from|of|on)\\s+(?:the\\s+)?[\\w'-]+)?(?:[^.;!?]{0,25}?\\b(?:have|has|had|who|since|later|then|also|now|still|and|even|already|soon|saw\\s+it,?\\s+they)){0,2}\\s+${takesOver}\\s+(?:on\\s+|out\\s+|for\\s+|to\\s+|up\\s+|over\\s+|from\\s+)?${sameThing}`,
    'u',
  ),
  /\b(?:spread|expanded|extended|rolled\s+out|copied|handed|passed)\s+(?:on\s+|out\s+)?(?:to|across|throughout)\s+(?!me\b|my\b|us\b)(?:the\s+|all\s+|two\s+|three\s+)?(?:other|rest|whole|entire|[\w-]+\s+(?:and|office|team|branch|site|ward|store))\b/u,
  new RegExp(
    `\\b${others}\\s+(?:[^.;!?]{0,15}\\s)?(?:have|has)\\s+(?:since\\s+|now\\s+|already\\s+)?(?:adopted|copied|taken\\s+over|introduced|picked\\s+up|asked\\s+for|started|moved\\s+to|switched|followed|reused|borrowed)\\b|\\b(?:have|has)\\s+since\\s+\\w+ed\\b|\\b(?:has|have)\\s+picked\\s+up\\b`,
    'u',
  ),
  // It became a rule or part of one.
  new RegExp(
    `\\b(?:became|becoming|become|becomes|made|makes|turned|turn|is\\s+now|are\\s+now|was\\s+made|is\\s+today|now|went|goes|go|written|put|moved|built|entered|added|included|taken|found\\s+its\\s+way|anchored|embedded|fixed|copied)\\b[^.;!?]{0,20}?\\b(?:into|in|to|a|an|the|it|part\\s+of|our|their|standard|mandatory|for|permanent|policy|practice|compulsory)\\s+(?:[\\w'-]+\\s+){0,4}?${rule}\\b(?<!\\b(?:added|put|made|wrote|included)\\s+(?:a|an|the)\\s+[\\w-]{1,20})`,
    'u',
  ),
  /\b(?:is|are)\s+(?:now\s+|today\s+|still\s+)?(?:a\s+)?(?:(?:fixed|regular|standing|permanent|official)\s+)?part\s+of\b|\bmade\s+(?:it|this|that|them)\s+(?:a\s+|an\s+|the\s+|our\s+|their\s+)?(?:standard|mandatory|compulsory|policy|permanent|default|official|rule)\b|\bchanged\s+(?:how|the\s+way)\b/u,
  new RegExp(
    `\\b(?:guide|template|check-?list|manual|handbook|runbook|policy|form|agenda|onboarding|induction|curriculum|contract|standard)\\s+(?:\\w+\\s+){0,2}?now\\s+(?:starts?|begins?|includes?|names?|says?|has|requires?|asks?|covers?|contains?|ends?|opens?)\\b|\\bprevented\\s+(?:\\w+\\s+)?(?:similar|further|more|other|another|repeat|\\d+|two|three|four|five)\\b|\\bwhat\\s+(?:[\\w-]+,?\\s+){1,5}(?:quotes?|uses?|follows?|works?\\s+with|starts?\\s+from)\\s+(?:now|today|since)\\b|\\b${others}\\s+(?:began|started)\\s+to\\s+\\w+[^.;!?]*\\b(?:all|every|each|their|other)\\b`,
    'u',
  ),
  /\b(?:ended\s+up|found\s+its\s+way|is\s+now|are\s+now|was\s+taken|made\s+it|went)\s+(?:up\s+)?(?:in|into|onto|on)\s+(?:the|our|their|every|all|a)\b[^.;!?]{0,40}\b(?:guide|standards?|list|handbook|policy|manual|template|curriculum|training|onboarding|induction|contracts?|playbook|library|wiki|rulebook|toolkit|catalogue|check-?list|programme|budget|law|code)\b|\bturned\s+(?:it|this|that)\s+into\b|\broll(?:ed|s)?\s+(?:[\w'-]+\s+){1,4}out\b(?<!\bi\s+rolled[^.;!?]*)(?<!\bwe\s+rolled[^.;!?]*)|\b(?:later|since|now|meanwhile|then|subsequently)\s+(?:been\s+)?(?:used|applied|adopted|reused|extended|introduced|repeated|taken)\s+(?:again\s+)?(?:for|in|at|by|to|across|on|over)\b/u,
  /\b(?:not|n't|never|no|nobody|no-one|none|nothing|zero|not\s+one)\b(?!\s+(?:\w+\s+)?(?:heard|complain\w*|complaints?|news|questions?|called|contact\w*))[^.;!?]*\b(?:since(?!\s+(?:i|he|she|it|we|they)\s+(?:was|had))|again|ever\s+since)\b|\b(?:has|have)\s+since\s+(?:then\s+)?(?:become|been|\w+(?:ed|en|un|t))\b/u,
  /\b(?:their|her|his|its)\s+own\s+(?:version|copy|variant|edition|sheet|list|checklist|script|board|class(?:es)?|teams?|consumers?|shops?)\b|\bmade\s+(?:[\w'-]+\s+){1,4}(?:a|an|their|its|her|his)\s+(?:condition|rule|requirement|criterion|standard|duty|policy|must|fixture|regular\s+\w+)\b|\b(?:maintained|continued|carried\s+on|kept\s+up|kept\s+alive|kept\s+going|run)\s+(?:today\s+|now\s+)?by\s+(?!me\b|us\b)|\b(?:team|group|crew|staff|colleagues?|ward|department|we)\s+could\s+(?:finally|now|at\s+last|then|for\s+the\s+first\s+time)\b|\b(?:next|second|later|following)\s+(?:leak|incident|outage|error|failure|case|fault|mistake|breakdown|bug|fire|problem)\b[^.;!?]*\b(?:within|before|at\s+once|early|in\s+time|immediately)\b|\b(?:spotted|caught|found|saw|stopped|noticed)\s+the\s+(?:next|second|following)\b|\b(?:written|put|built|taken)\s+into\s+(?:the|our|their|every|all)\b|\bkeeps?\s+(?:it|the\s+\w+|them|this)\s+(?:going|running|alive|up|up\s+to\s+date)\b/u,
  /^\W*(?:from\s+then\s+on|ever\s+since|to\s+this\s+day|since\s+then)\b(?!,?\s+(?:i|we)\b)(?![^.;!?]*\b(?:better|happier|smooth\w*|happy|pleased|good|fine|great|productive|well|cooperation|collaboration|communication|relations?|relationship|atmosphere|mood|more\s+(?:trust|fun|respect|\w+ness))\b)/u,
  /(?<!\bi\s)(?<!\bwe\s)\b(?:introduced|extended|adopted|expanded|copied)\s+(?:it|this|them)\b|\b(?:she|he|they|who)\s+(?:now\s+|still\s+|also\s+)?(?:runs?|keeps?|leads?|organi[sz]es?|uses?|maintains?|updates?|teach(?:es)?|repeats?)\s+(?:it|them|this)\b|\b(?:they|he|she|management|company|board|director|boss|manager|head|team|council|leadership|owner|department|school|client|customer|ceo|cfo|cto)\s+(?:even\s+|also\s+|then\s+|therefore\s+|later\s+)?decided\s+to\b|\b(?:could|able\s+to|allowed\s+us\s+to|let\s+us)\s+(?:finally\s+)?(?:open|start|take\s+on|launch|build|expand|begin|offer)\s+(?:an?\s+|the\s+|our\s+|on\s+)?(?:second|new|third|another|next|additional|further|extra)\b/u,
  /\b(?:more|other|further|another|several)\s+(?:[\w-]+\s+){1,3}(?:have\s+|has\s+)?(?:since\s+)?(?:asked|requested|wanted|signed\s+up|applied|queued)\s+(?:me\s+|us\s+)?(?:for\s+)?(?:the|it|this|a|to)\b|\b(?:sister|partner|parent|mother|neighbou?ring|rival|second|other)\s+(?:company|firm|school|hotel|shop|store|clinic|team|ward|department|plant|hospital|office|branch|university|town|village|city|bakery|restaurant|library|museum|farm)\b[^.;!?]{0,20}\b(?:bought|licensed|ordered|uses?|took|wanted|got|runs?|has|tried|tested)\s+(?:the|it|this|one|a|our|my)\b(?!\s+(?:same\s+)?(?:problem|deadline|issue))/u,
  // It stands everywhere, or grew into something.
  /\b(?:hung|hangs?|taped|pinned|posted|printed|displayed|stuck|fitted|mounted|put up|stored|installed|in place|in use|live|available)\s+(?:up\s+)?(?:in(?:side)?|at|on|by|above|next\s+to|to|across|throughout)\s+(?:every|all|each)\b|\b(?:grew|grown|came|developed|arose|emerged|sprang|born|evolved)\s+(?:out\s+of|from|into)\s+(?:it|this|that|my|what|a\s+permanent|the\s+standard)\b|\b(?:the\s+)?last\s+(?:one\s+)?(?:of\s+(?:its|that|this|the)\s+(?:kind|sort|type)|(?:such|time)\s+(?:it|that|this)\s+happened)\b|\bused\s+to\s+be\s+my\b[^.;!?]*\bis\s+now\b|\bis\s+(?:the\s+reason\s+)?why\s+(?:the|our|all|every)\b|\bthe\s+seed\s+of\b/u,
  /\b(?:go-?ahead|green\s+light|money|funding|budget|approval|approved|funded|asked|permission)\b[^.;!?]{0,20}\bfor\s+(?:an?|the|two|three|four|five|\d+|all)?\s*(?:other|more|further|second|third|additional|permanent|follow-up|remaining|new)\b/u,
  /\b(?:in|during|at|through|on)\s+the\s+(?:next|following|second|later)\s+(?:[\w-]+\s+)?(?:heat-?wave|storm|outage|peak|flood|incident|failure|outbreak|inspection|audit|crash|strike|rush|power\s+cut|frost|wave|surge|attack|spike|recall|leak|fault|breakdown|migration|rollout)s?\b(?!,?\s+(?:i|we)\b)/u,
  /\b(?:whom?\s+i\s+(?:had\s+|have\s+)?(?:paired|trained|coached|worked|taught|mentored|hired|showed|shown)\b[^.;!?]{0,30})\b(?:now|today|later|since|meanwhile|went\s+on)\b|\b(?:owns?|leads?|runs?|maintains?|teaches)\s+(?:the|that|this|it|their|her|his|our)\b[^.;!?]{0,30}\b(?:now|today|these\s+days|by\s+now|alone)\b(?<!\b(?:i|we)\s+(?:\w+\s+)?(?:own|lead|run|maintain)\b.*)|\b(?:took|merged|accepted|pulled\s+in)\s+(?:the|my|our)\s+(?:patch|fix|change|pull\s+request|proposal|plugin|rule)\b|\b(?:got|was|were)\s+merged\s+(?:upstream|into)\b|\bships?\s+(?:with|in)\s+(?:the|every|each|all)\b/u,
  /(?<!\b(?:i|we)\s)\bnow\s+(?:leads?|runs|teaches|trains|owns|coaches|keeps)\b|\b(?:other|neighbou?ring|sister)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:now|still|also|already|since)\s+(?!are\b|is\b|were\b|was\b|have\s+the\b|had\b|want\b|open\b)\w+|\b(?:others?|neighbou?ring|sister)\s+(?:[\w-]+\s+)?(?:use|do|run|follow|copy|work|share|fill)\b[^.;!?]*\b(?:now|today|too|since|same)\b(?!\s+(?:problem|issue|mistake))|\b(?:get|are|is)\s+taught\s+(?:it|this)\b/u,
  /\b(?:kept|saved|stopped|spared)\s+(?:[\w-]+\s+){1,4}from\s+(?:the\s+same|a\s+similar|another)\b|\b(?:led|moved|prompted|pushed|inspired|convinced)\s+(?:the|our|two|other|another)\s+(?:[\w-]+\s+){1,3}to\s+(?:change|adopt|review|introduce|copy|rewrite|start|drop|add|fund|hire|switch)\b|\b(?:law|rule|rules|policy|guideline|guidance|standard|procedure|curriculum|manual|regulation|by-?law)s?\s+(?:was|were|has\s+been|have\s+been|got)\s+(?:since\s+|then\s+)?(?:amended|changed|rewritten|updated|revised|extended)\b/u,
  // It did not come back; it still runs.
  /\b(?:has|have|had|did)(?:\s+not|n't)\s+(?:happen(?:ed)?|come\s+back|return(?:ed)?|recur(?:red)?|reappear(?:ed)?|occur(?:red)?|been\s+(?:seen|one|another)|repeat(?:ed)?|had\s+(?:one|another|a\s+(?:repeat|single)))\b|\b(?:never|not)\s+(?:happened|came\s+back|come\s+back|returned|recurred|repeated|(?:once\s+)?again\b|a\s+second\s+time)\b|\bno\s+(?:repeats?|recurrences?|further|similar|second\s+(?:case|time|leak|incident|accident|outbreak|outage|fire|theft|complaint|failure|loss|one)|new\s+case)\b|\bzero\s+(?:repeats?|recurrences?)\b/u,
  /\b(?:has|have)\s+(?:held|lasted|survived|stuck|been\s+(?:running|in\s+use|used|kept|stable))\b|\bhabit\s+stuck\b|\bit\s+stuck\b|\b(?:a|one|two|three)\s+(?:years?|months?)\s+(?:on|later),?\s[^.;!?]*\b(?:still|do|use|run|keep)\b|\bstill\s+(?:runs?|running|in\s+use|in\s+place|use[sd]?|do|does|keeps?|works?|meets?|teach\w*|follow\w*|stands?|the\s+(?:standard|default))\b|\bno(?:body|\s+one)\s+(?:has\s+)?(?:went|gone)\s+back\b/u,
  // It caught or prevented later cases.
  /\b(?:similar|another|second|next|same)\s+(?:[\w-]+\s+){0,3}?(?:was|were|got|has\s+been|have\s+been)\s+(?:\w+\s+)?(?:caught|found|noticed|spotted|stopped|prevented|avoided|blocked|detected|solved|fixed)\b/u,
  // People grew, were freed, or something new was set up.
  /\b(?:trained|coached|taught|mentored|showed)\b[^.;!?]{0,50}\b(?:who|and\s+they|which|so\s+that\s+they|and\s+(?:she|he))\b[^.;!?]{0,25}\b(?:runs?|running|leads?|leading|do|does|doing|teach\w*|train\w*|keep\w*|handle\w*|use|took)\b|\b(?:i|we)(?:'d|\s+had|\s+have|'ve)?\s+(?:trained|shown|showed|taught|coached|mentored|onboarded)(?:\s+it\s+to)?\s+(?:now|later|since|has|have|went|then|still|today)\s+\w+|\bwithout\s+(?:me|my\s+help)\b(?![^.;!?]*\b(?:would|nobody|no\s+one|nothing|could)\b)|(?<!\bi\s+(?:\w+\s+)?)\b(?:was|got|were|been)\s+promoted\b|\bsince\s+i\s+(?:left|moved|changed)\b/u,
  /\b(?:free[sd]|freed\s+up|let|allowed|enabled|made\s+(?:room|it\s+possible))\b[^.;!?]{0,40}\b(?:to\s+(?:start|begin|work|build|take|focus|spend|open|launch|do|go|move|teach|plan|see|run)|for\s+(?:a\s+)?(?:new|other))\b/u,
  /\b(?:leadership|management|head\s+office|the\s+board|director|company|council|trust|school|manager|boss|owner|ceo|head|client|customer|they|sponsor|university|institute|finance|hq|who|and|region)\b[^.;!?]{0,25}\b(?:funded|hired|invested|approved|created|founded|set\s+up|extended|expanded|budgeted|paid\s+for|made)\b[^.;!?]{0,30}\b(?:new|second|third|another|follow-up|permanent|all|more|additional|positions?|posts?|roles?|programmes?|programs?|projects?|network\s+person|person|team|every|standard|mandatory|criterion|part)\b/u,
  /\b(?:what\s+came\s+out\s+of|out\s+of\s+(?:it|this|that)\s+(?:came|grew)|(?:it|this|that|which)\s+(?:also\s+)?(?:led\s+to|resulted\s+in|triggered|started|inspired|prompted|paved))\b/u,
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
  // A rule, a fixture, a subject that is taught; the thing itself stands in every place.
  /\b(?:ma(?:de|kes?|king)|declared?)\s+(?:it|this|that|them|the\s+[\w-]+(?:\s+[\w-]+)?|my\s+\w+|our\s+\w+)\s+(?:a\s+|an\s+|the\s+|its\s+|their\s+)?(?:obligatory|compulsory|mandatory|binding|standard|official|permanent|required|regular|rule|norm|default|law|condition|model|habit)\b/u,
  /\b(?:is|are|gets?)\s+(?:now\s+|still\s+|also\s+|today\s+)?(?:taught|trained|shown|used|reviewed|handed\s+out|printed|given|discussed|practised|repeated|read\s+out|shared|displayed|sent|updated|held|done|checked|planned|presented)\s+(?:now\s+)?(?:in|to|at|by|with|every|each|on|for)\s+(?:the\s+|all\s+|every\s+|each\s+|other\s+|new\s+|our\s+|its\s+)?[\w-]+(?=[^.;!?]*(?:\b(?:course|now|basic|new|every|each|all|other|induction|training|first|today|since|programme|curriculum|conference|quarter|year|month|onboarding|orientation|students|apprentices|starters|newcomers)\b))/u,
  /\b(?:next|following|later|future|other|subsequent)\s+(?:(?:two|three|four|five|\d+|few)\s+)?(?:[\w-]+\s+){1,2}(?:was|were|is|are|have\s+been|has\s+been)\s+(?:all\s+|both\s+|already\s+|also\s+)?(?:planned|built|run|done|organi[sz]ed|made|designed|set\s+up|handled|prepared|based|staged|held|managed|written|started)\s+(?:up\s+)?(?:with|from|after|on|in|like|along|the\s+same|by)\b|\b(?:re-?used?|reused|used|applied|works|worked)\b[^.;!?]{0,30}\bfor\s+(?:(?:the|all|another|more|further|other|\d+|two|three|four|five|six)\s+)+(?:\w+\s+)?(?:cases?|customers?|clients?|projects?|studies|events?|contracts?|sites?|shows?|orders?|files?|courses?|classes)\b/u,
  // It cannot come back.
  /\b(?<!\bi\s)(?:can't|won't|(?:can|could|does|do|did|will|is|are)(?:\s+not|n't|not))\s+(?:be\s+)?(?!sleep|see|find|hear|wait|feel|stand|remember)\w+(?:\s+[\w-]+){0,4}?\s+(?:any\s?more|any\s+longer|again)\b(?<!\bi\s+(?:can|could|do|did|will)(?:\s+not|n't)[^.;!?]*)|\b(?:cannot|can\s+no\s+longer|no\s+longer\s+(?:possible|happens?|occurs?)|impossible\s+to|nobody\s+can|no\s+one\s+can|nothing\s+can)\b[^.;!?]*(?:\bany\s?more|\bagain|\bback|\bthat\s+mistake|\bthat\s+error|\bwithout)\b|\b(?:that|this|it)(?:'s|\s+is|\s+was)\s+a\s+rule\b|\brule\s+that\s+came\s+out\b|\bcame\s+out\s+of\s+(?:it|this|that)\b/u,
  /\b(?:spared|saved|protected|kept)\s+(?:us|them|the\s+[\w-]+|me)\s+(?:from\s+)?(?:the\s+same|another|a\s+second|further|a\s+repeat|similar|more)\b|\b(?:stopped|prevented|caught|avoided|averted)\s+(?:the\s+same|another|a\s+second|a\s+similar|further|two|three|\w+\s+more)\b|\bdid\s+(?:not|n't)\s+(?:have|need)\s+to\s+start\s+(?:from\s+)?(?:zero|scratch|over)\b|\bdidn't\s+have\s+to\s+start\s+(?:from\s+)?(?:zero|scratch|over)\b/u,
  // Nobody did it before, everybody does it now.
  /\b(?:gone\s+off|fired|rung|triggered|caught|stopped|warned)\b[^.;!?]{0,20}\b(?:once|twice|\w+\s+times)\b|\b(?:gave|left|bought)\s+(?:us|me|them|the\s+\w+)\s+(?:the\s+|some\s+)?(?:room|time|budget|capacity|freedom|hands)\s+(?:free\s+)?(?:to|for)\b|\bon\s+(?:it|my\s+[\w-]+|the\s+sheet)\s+(?:from\s+then\s+on|ever\s+since|since|now)\b/u,
];
const asSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/_/gu, ' ')),
  );

/** Verbs that mean taking something over, whatever stands behind them; a particle narrows. */
export const takingOver = asSet(`
  adopt borrow cite clone copy copy-paste copypaste duplicate embed emulate fork imitate institutionalise institutionalize mirror pick_up quote re-use replicate reuse roll_out standardise standardize take_on take_over take_up`);
/** Verbs that mean it only with "the same", "a copy", or as a habit. */
export const trying = asSet(`
  apply ask base begin build buy do fit follow get have implement incorporate install integrate introduce keep make need order paste paste print put request run send set show start steal switch take own lead maintain teach translate try use want work write`);
/** Verbs of putting something down in writing for good. */
export const codifying = asSet(
  'add anchor attach build declare enter fold include incorporate list make merge move put record take turn work write',
);
/** Verbs of changing one's own ways; a house does it, or a maker. */
export const institutional = asSet(`
  abolish adapt amend ban change create drop extend expand found fund hire introduce launch move open overhaul patch redesign reorganise reorganize replace restructure review revise rewrite start stop switch tighten update upgrade`);
export const changing = asSet(`
  adapt add amend apply build change correct extend ban drop fix install introduce issue offer patch print redesign release remove replace revise roll scrap send ship update upgrade`);
/** What an alarm, a check or a script does. */
export const guarding = asSet(`
  alert ask block catch check compare count detect fail fire flag intercept prevent refuse reject remind run save send sound spot stop trip warn`);

/** Those that tell of one case. */
export const catching = asSet(
  'alert block catch detect fire flag intercept prevent refuse reject spot stop trip warn',
);

export const ruleNouns = anyOf(`
  agenda agreements? appraisals? brief briefings? build_process by-?laws check-?lists? code codebase contracts? courses? curriculum definition_of_done defaults? drill exams? forms? guide-?lines? guides? handbooks? handover_sheet induction intranet job_descriptions? kits? laws? librar(?:y|ies) manuals? norms? onboarding orientation packs? playbooks? polic(?:y|ies) procedures? process(?:es)? programmes? protocols? regulations? requirements? rota routines? rule-?books? rules? run-?books? software specs? specifications? standards? syllabus system templates? terms toolkits? training wiki`);
/** What makes it a rule or a model for others. */
export const asRule =
  /\b(?:mandatory|compulsory|obligatory|required|binding|standard(?! deviation| dose| price| size| delivery)|(?:the|a|our|their|its|company|team|department) (?:new |de facto )?(?:default|norm|rule|routine|policy|tradition|habit|fixture|law)|(?:common|normal|usual|standard|established|best|everyday) practice|part of (?:the|our|their|its|every|each|all|how|what|new)|dependency of|(?:a|the) (?:model|template|blueprint|pattern|precedent|basis|starting point|reference|example|foundation|base) (?:for|of|to)|how (?:the|every|all|they|most|each|other|our|it is|it's|things|new)\b|what (?:every|each|all|the|new|they)\b|the way (?:the|every|all|they|most|each|other|our|it is|it's|things)\b|an? (?:[\\w-]+ )?(?:gate|requirement|condition|criterion|entry|step|check|item|must) (?:for|in|of|before|on) (?:all|every|each|new|any)\\b|in (?:every|all|each)\b|(?:first|fixed|regular|standing|permanent) (?:slide|item|point|step|slot|page|part|question|agenda)\b)/u;
export const everywhere =
  /\b(?:(?:for|in|to|across|at|on|with|throughout) (?:all|every|each|everybody|everyone|any|the (?:whole|entire|other|others|next|rest)|other|both|future|later|new)\b|(?:company|world|nation|group|region|country|site|trust|campus|school|city|state|firm|organi[sz]ation)-?\s?wide|everywhere|elsewhere|across the \w+|throughout the \w+)/u;
/** What came about because of the work. */
export const afterIt =
  /\b(?:as a (?:consequence|result)|accordingly|consequently|because of (?:it|this|that|the|my|our|what)|following (?:it|this|that|the|my|our)|after (?:seeing|reading|hearing|they saw|that|this|it\b|my|our)|having seen|on the (?:strength|basis|back) of|off the back of|based on|prompted by|inspired by|encouraged by|in response|thanks to (?:it|this|that|my)|has since|have since|out of (?:it|this|that))\b/u;
/** Passives that name who took it over. */
export const passedOn =
  /\b(?:across|throughout|elsewhere|everywhere|in all|in other|in every|later|since|(?:by|to|at|in|for) (?:[\w'-]+ ){0,2}?(?:other|others|two|three|four|five|six|seven|eight|nine|ten|\d+|several|all|every|both|neighbou?ring|whole|another|most|many|more|further|different|new))\b/u;
/** The work, as others meet it. */
export const theThing =
  /\b(?:it|this|that|them|these|those|mine|ours|theirs|my|our|the same|a copy|one too|like that|the (?:method|template|script|check(?:list|er)?|sheet|form|format|board|tool|idea|approach|pattern|model|layout|system|process|list|dashboard|test|routine|library|guide|rota|procedure|alert|report|design|schedule|rule|practice|concept|scheme|letter|plan|card|cards|chart|clause|wording|label|labels|seating plan|map|poster|worksheet|video|recording|recipe|set-?up|spreadsheet|calculator|query|pipeline|module|component|playbook|runbook|exercise|lesson|meeting|call|habit|question|questions|step|sign|signs|kit|box|trick|workflow|notes|document|calendar|log|register|tracker|survey|quiz|briefing|huddle|walk|round))\b/u;
/** The same event is no taking over. */
export const sameEvent =
  /\bthe same (?:day|week|evening|time|month|year|morning|afternoon|night|hour|minute|mistakes?|problem|issue|trouble|question|amount|price|level|number|reason|route|train|car|deadline|course|room|person|place|people|crew|staff|quarter|size|age|opinion|result|side|page|way home|complaint|number)\b/u;
export const byItself =
  /\b(?:every|each|any|by itself|on its own|automatically|nightly|daily|before (?:any|the|it|they|a|some)|whenever|as soon as|the moment|at once|again|next|if (?:any|some|a|the))\b/u;
/** What the next case looks like. */
export const nextTrouble =
  /\b(?:(?:next|same|similar|second|another|further|two|three|four|\d+|more|several|other)\b.{0,40}?(?:fail|broke|break|leak|outage|fault|storm|flood|crash|happen|incident|accident|error|bug|problem|alarm|peak|spike|rush|recall|inspection|audit|wave|strike|power|drop|issue|attack|delay|mistake|case|defect|shortage|heat|frost|virus|outbreak|complaint|fire|theft|season|exam|migration|release|launch|surge)|(?:fail|broke|break|leak|crash|happen|occur|flood|went down|came up|went)\w*\b.{0,40}?\b(?:again|next|a second time|on another|in another)|once|twice|\w+ times)/u;
export const onTheirOwn =
  /\b(?:on (?:their|his|her|its) own|alone|by (?:themselves|himself|herself)|independently|themselves|himself|herself|without (?:me|my|us|our|any help|being)|unaided|solo)\b/u;
/** Others of the same kind, people or things. */
export const otherOnes =
  /^(?:the |all |both |most |many |some |half )?(?:of the |of my |of our )?(?:(?:two|three|four|five|six|several|many|\d+) )?(?:of the )?(?:other|others|another|neighbou?ring|sister|remaining)\b/u;
export const universal =
  /^(?:(?:a|the|our|any) new|every|each|all|any|no|whoever|whatever|anyone|anybody|everyone|everybody|new|nobody|none|future|most|whichever)\b/u;

/** What those who are served do anyway. */
export const notTakenUp: ReadonlySet<string> = new Set(
  'be have wait pay need feel say like love thank want spend save see know think believe cost know hope trust enjoy seem look live come go meet remember appreciate agree understand benefit lose receive smile talk call argue tell meet sleep laugh sit stand speak'.split(
    ' ',
  ),
);
export const lastingMark =
  /\b(?:now|today|still|nowadays|these days|meanwhile|by now|since|to this day|always|anymore|any more|from then on|from that day on|ever since|after i left|later on|(?:years?|months?) (?:on|later))\b/u;
/** The cheap question before the clauses are read. */
export const mayGoOn =
  /\b(?:other|others|another|every|each|all|any|no|now|today|still|since|days|later|again|next|same|second|similar|copy|copied|adopt\w*|borrow\w*|took|taken|takes|take|picked|rolled|rolls|mandatory|compulsory|obligatory|standard|default|norm|rule|rules|policy|template|model|blueprint|pattern|precedent|basis|reference|part|how|what|way|into|own|alone|themselves|herself|himself|independently|without|went|consequence|result|because|following|after|based|strength|wide|worldwide|everywhere|everybody|everyone|whole|entire|both|two|three|four|five|several|new|future|by|in)\b/u;
/** Colleagues, departments, firms; customers only where they are firms. */
export const somebody = new RegExp(
  `\\b(?:${organisations}|boss|regions?|chapters?|organi[sz]ations?|consortium|competitors?|replacements?|firefighters?|paramedics?|mayor|ministers?|chair|trainers?|mentees?|seniors?|joiners?|coach(?:es)?|instructors?|subsidiar(?:y|ies)|cafes?|cafés?|communit(?:y|ies)|staff|countr(?:y|ies)|people|residents|hairdressers?|paralegals?|referees?|performers?|musicians?|actors?|players?)\\b`,
  'u',
);
/** The candidate took something over, or was trained. */
export const noSecondOrderPatterns: readonly RegExp[] = [
  /\b(?:could|might|may|would|should|will)\s+(?:soon\s+|one\s+day\s+|still\s+)?(?:become|be)\b|\bsaid\s+no\b|\b(?:refused|declined)\s+(?:to\b|it\b|the\s+offer)/u,
  /^\W*(?:people|everyone|they|we)\s+still\s+use\b|\bsolved\.?$|\bno\s+further\s+questions\b|\bstill\s+meet\b/u,
  /^\W*i\s+(?:then\s+|have\s+|now\s+|still\s+|also\s+|\w+ly\s+)?(?:use|adopted|copied|used|took|installed|was\s+trained|borrowed|reused|asked|finished|saved|followed|applied|implemented|added|put|wrote)\b(?![^.;!?]*\b(?:who|other|since|every|still|now|all\s+(?:the\s+)?(?:teams|shops|wards|stores))\b)/u,
];
