/** How people of any trade tell what they were after, and what is only the setting of a story. */
import { anyOf, frame, pattern } from '../vocabulary.ts';
import { months, weekdays } from './quantities.words.ts';

/** What somebody wanted, intended or promised, in whatever person. */
export const wish = pattern`
  \b(?:
    aim\w*|ambition|better\s+be|bound\s+to|commit\w*|dream\w*|goals?|hop(?:e|ed|ing)|in\s+order|intend\w*|
    intent\w*|mission|need(?:ed|ing|s)?|objectives?|promis\w+|the\s+(?:ask|bar|plan)|purpose|resolved|set\s+out|targets?|want(?:ed|s|ing)?|wish\w*
  )\b
  |\b(?:decid\w+|plan(?:ned|ning)?|tr(?:y|ied|ying)|looking|meant?|offer\w*|agreed|keen|eager|ready|determined|going)\s+
  (?:[\w']+\s+){0,4}?to\b
  |(?<!\b(?:which|that|this|it)\s+)\bmeant\b
  |\b(?:make|made|making)\s+sure\b
  |\bto\s+(?:ensure|get|bring|keep|save|win|find|stop|end|prevent|avoid)\b
  |\bso\s+(?:that|as\s+to)\b
  |(?<!^\W*)\bso\s+(?:i|we)\b
  |\bso\b[^.;!?]{0,50}\b(?:could|had|might|must|need\w*|should|would)\b
  |\bfor\s+the\s+sake\b
  |\b(?:challenge|choice|decision|idea|issue|job|order|point|problem|question|thing|trick|what)\b[^.;!?]{0,30}\b(?:is|was|were|became)\s+
  (?:\w+\s+)?(?:to|how|whether|if|getting|keeping|making|finding|bringing|no|none)\b
  |\bthe\s+question\b
  |\b(?:at\s+stake|hung\s+on|important|in\s+(?:my\s+)?mind|my\s+thought|on\s+the\s+hook|race\s+against|sla|service\s+level|stakes|the\s+agreement|the\s+order\s+(?:came|from|was)|with\s+or\s+without|
  (?:ask|bar|brief|rule)\s+(?:is|was))\b
  |\bwhat\s+(?:[\w']+\s+){1,3}(?:is|was)\b
  |\bwould\s+(?:be|have\s+no(?:ne)?|mean)\b
  |\bwithout\b[^.;!?]{0,30}\bwould\b
  |\b(?:sick|tired|fed\s+up|enough)\s+of\b
  |\b(?:matter(?:ed|s)|bother(?:ed|s)|worr(?:ied|ies))\b
  |\b(?:no\s+more|not\s+more|no\s+later|no\s+longer|at\s+most|at\s+the\s+latest|not\s+(?:one|a\s+single|an)\s+(?:more|other)|never\s+again)\b
`;

const ownDuties = anyOf(`
  assignment back brief business call charge concern contract desk doing duties duty goal hands head
  job lap list lot name order orders part plate position problem project remit responsibility role share
  shift shoulders side task turn watch work
`);
/** What others have to put up with in a problem, which is no duty. */
const burdens = anyOf(`
  be borrow buy call cancel carry check climb come copy do drive enter fill go guess leave pay phone
  queue re-?\\w+ repeat ring search send share sit sleep stand stay stop take throw turn type use
  wait walk wear work write
`);

/** Whose job something was, what had to be done, what was asked for. */
export const duty = pattern`
  \b(?:
    accountable|assign\w*|charge|commissioned|entrusted|fell\s+(?:on|to)|mandate|must|ought|owe[ds]?|
    requests?|require[ds]?|responsib\w+|should|shall|supposed|tasks?|tasked|up\s+to\s+(?:me|us)|volunteered
  )\b
  |\b(?:begged|urged|invited|instructed|expect(?:ed|s)?|allow(?:ed|s)|(?:gave|gives?|left)\s+(?:it\s+to\s+)?us|(?:of|two|all)\s+us)\b
  |\b(?:is|was|were|am|been|got)\s+asked\b
  |\bask(?:ed|s)?\s+(?:me|us|for|if|not|that|to|whether)\b
  |\b(?:i|we|me|us|someone|somebody|it|that|this|they|things?|something|one\s+of\s+us)\b[^.;!?]{0,30}\b(?:had|have|has|need\w*)\s+to\b
  |\bhad\s+to\s+(?!${burdens}\b)
  |\b(?:all|both|each|every|none|no)\b[^.;!?]{0,30}\bhad\s+to\b
  |\b(?:i|we)\s+(?:can|could|would|'d|did)(?:n't|\s+not|\s+never)?\b
  |\b(?:is|was|were|are|'s)\s+(?:\w+ly\s+)?to\s+\w+
  |\b(?:could|can)(?:not|n't|\s+not)\s+(?:go\s+on|continue|stay|wait|remain|be\s+(?:allowed|late|moved|left))\b
  |(?<!\b(?:call(?:ed)?|email(?:ed)?|rang|rung|showed|shown|told|wrote|written|mailed|phoned|texted|than)\s+)\bme\b
  |\bme\s+to\b
  |\b(?:mine|myself|ourselves)\b
  |\bmy\s+(?:[\w-]+\s+){0,2}?${ownDuties}\b
  |\b(?:our|the)\s+(?:brief|duty|job|mandate|role)\b
`;

const otherTimes = anyOf(`
  autumn christmas dawn easter evening half lunch midnight morning next night noon six spring summer ten
  then three tomorrow two winter
`);
const times = `(?:${months}|${weekdays}|${otherTimes})`;
const units = '(?:minutes?|hours?|days?|nights?|weeks?|months?|shifts?)';

/** What is fixed beforehand, so that something had to be ready for it. */
const occasions = anyOf(`
  assessor auction audit auditors? ball bishop board bride ceremony christening coach commission concert convoy
  delegation doors exams? exhibition fair ferry festival final fl(?:ight|eet) funeral gala guests? hearing
  inspect(?:ion|ors?) launch licen[cs]e match mayor meeting minister opening party plane premiere president
  procession race reception regulator ship show tender term tournament tr(?:ain|ucks?) trial trip truck visit
  vote wedding
`);

/** By when. */
export const deadline = pattern`
  \b${occasions}\s+(?:is|was|were|are|came|comes?|lands?|leaves?|opens?|sails?|starts?|started|clos(?:ed|es)|ran\s+out|runs\s+out|ends?|expires?|expired)\s+
  (?:[\w-]+\s+)?(?:at|every|in|next|on|that|the\s+(?:following|next)|this|today|tomorrow|tonight|with)\b
  |\b(?:we|i|doors|they)\s+(?:open|close|start|leave|load|serve)\s+(?:\w+\s+)?at\b
  |\b(?:agreement|boss|chef|client|coach|contract|customer|director|guideline|law|leader|limit|manager|norm|owner|plan|rule|standard|trainer)\s+(?:said|says|allow(?:s|ed)|gave|gives)\b
  (?!\s+(?:that\s+)?(?:he|it|she|there|they|this|we)\b)
  |\bit\s+was\s+agreed\b
  |\bnot\s+an?\s+\w+\s+(?:later|less|longer|more)\b|\bto\s+beat\b|\b(?:might|could|would)\s+(?:close|go|lose|leave)\b|\bthe\s+(?:bar|deal|line|rule|standard)\b[^.;!?]{0,25}:
  |\b(?:coming\s+up|unless|or\s+else|prize|reward|whitsun|ramadan)\b|\bwas\s+(?:all\s+)?(?:what\s+)?we\s+had\b|\bf[ae]ll\s+(?:in|into|on|to)\s+(?:me|my|our|us)\b
  |\bhad\s+to\s+be\s+(?:[\w-]+er|back|clean|dry|full|over|ready|safe|up)\b
  |\bup\s+to\s+(?:our|my)\b|\b(?:had|have|has)\s+had\s+enough\b|\beither\b[^.;!?]*\bor\b
  |\b(?:was|is|were|paid|booked|good|gave|enough|money)\s+for\s+(?:only\s+)?(?:one|two|three|four|five|six|ten|\d+)\b
  |\b(?:boat|bus|coach|ferry|flight|lorry|plane|ship|shuttle|train|truck|van)\s+(?:always\s+)?leaves\b
  |\b(?:arrived?|came|comes?|flew|fly|moved?|opens?|opened|plays?|played|sails?|starts?|started)\s+(?:\w+\s+)?(?:on|this|that|next)\s+(?:the\s+)?(?:${weekdays}|first|same\s+day|\d+)\b
  |\bit\s+was\s+(?:already\s+|only\s+)?(?:${weekdays})\s+(?:afternoon|evening|morning|night|noon)\b
  |\b(?:was|were|is)\s+(?:up|over|out)\s+(?:at|by|in|on)\b|\bat\s+the\s+(?:beginning|end|start)\s+of\b(?=[^.;!?]{0,15}\b(?:the|that|${times})\b)(?=[^.;!?]*$)
  |\b(?:one|a\s+single|a|another)\s+(?:attempt|chance|go|shot|try)\s+(?:at|to|with)\b
  |\b(?:said|says?)\s+(?:anything|at\s+least|at\s+most|nothing|over|under)\b
  |\bsaid[,:]?\s+(?:\w+,\s+)?(?:bring|do|find|fix|get|keep|make|see|solve|sort|stop|take)\b
  |^\W*(?:can|could|how|what\s+if|would)\b[^.;!]*\?
  |\b(?:boss|chef|coach|director|head|manager|mentor|owner|teacher|trainer)\s+told\s+me,
  |\bhad\s+to\s+(?:be|come|fit|go\s+down|last|leave|stand|start|work)\b(?=[^.;!?]*\b(?:above|below|down|from|in|on|over|under|up|with(?:in|out)?)\b)
  |\b(?:i'd|i\s+had|i)\s+said\s+(?:yes|i'd|i\s+would|okay|ok)\b
  |\bcount(?:ed|ing|s)?\s+on\b
  |\bi\s+was\s+(?:the\s+only|answerable|accountable|alone|by\s+myself|on\s+(?:my\s+own|duty|call))\b
  |\b(?:covers|dinner|banquet|birthday)\b[^.;!?]{0,30}\bat\s+(?:eight|eleven|five|four|nine|noon|one|seven|six|ten|three|twelve|two|\d)\b
  |\bthe\s+(?:day|evening|morning|night|season|weekend|winter)\s+(?:was|is)\s+(?:coming|near|close|almost)\b
  |\bland(?:ed|s)?\s+(?:up\s+)?(?:on|in|with)\s+(?:me|my|us|our)\b
  |\bmy\s+(?:first|second|third|last)\s+(?:day|month|shift|week|year)\s+(?:\w+ing|as|in\s+charge)\b
  |\basked\s+(?:could|can|would|will)\s+(?:i|we)\b
  |\b(?:was|were|is|are)\s+(?:about\s+to|arriving|closing|coming|departing|leaving|moving|opening|sailing|starting|visiting)\b[^.;!?]{0,30}\b
  (?:at|back|for|in|on|that|the\s+next|today|tomorrow|tonight)\b
  |\bfor\s+(?:the\s+)?(?:\d+\s+)?(?:${months}|${weekdays}|christmas|easter)\b
  |\b(?:minutes?|hours?|days?|weeks?|months?)\s+from\b
  |\b(?:deadlines?|due|time\s+limit|cut-?off|countdown|until)\b
  |\b(?:by|till)\s+(?:the\s+|that\s+)?(?:\d|(?:${times}|${occasions}|deadline|month|time|week|weekend)\b)
  |\b(?:by|till)\s+the\s+(?:beginning|close|end|start)\s+of\b
  |\bbefore\s+(?:\w+\s+){0,2}\w+
  |\b(?:in|within)\s+time\b
  |\bwithin\b
  |\b(?:[\w-]+)\s+${units}\s+(?:were\s+|was\s+)?(?:away|left|off|to\s+go|remaining|out(?!\s+of)|later|time)\b
  |\b(?:had|have|gave|give|leaving|left)\s+(?:\w+\s+){0,3}?${units}\b
  |\b(?:is|was|were|are|met|start\w*|open\w*|came|arriv\w+|began|begin\w*)\s+(?:only\s+|just\s+)?in\s+[\w-]+\s+${units}\b
`;

const afterBeing = anyOf(`
  a alone already also always an at away back based both eight employed five four from glad happy
  here in just living manag\\w+ my never new nine not off often on one only our part running seven
  six studying teaching ten the then there three two usually very with working
`);
const settingVerbs = anyOf(`
  answered be bec[ao]me came changed closed coach(?:ed)? cook(?:ed)? count(?:ed)? drive drove feel felt found guess had have
  hear heard joined keep kept knew know lead led live[ds]? lost merged mixed moved notice[ds]? opened pressed pushed ran read refunded released run said
  sat saw say see sell sent shared? shipped sit sold start(?:ed)? stud(?:y|ied) taught teach think thought
  took_over train(?:ed)? use[ds]? went work(?:ed)?
`);

/** "I was at the desk", "I worked in", "I noticed": begins at the "I". */
export const setting = pattern`
  ^i(?:
    \s+and\s+(?:a|an|my|our|the)\b[^.;!?]{0,40},
    |(?:'m|'ve\s+been|\s+(?:am|was|were|had\s+been|have\s+been))\s+(?:since\s+\w+\s+\w+\s+|(?:then|still|also)\s+)?(?:${afterBeing}|(?:\w+\s+)?(?!after\b|under\b|over\b)\w+(?:er|or|ist|ian|chef|nurse|head|lead|intern))\b
    |(?:'ve|'d)?\s+(?:(?:was|had|have|just|also|only|still|already|often|always)\s+)?(?:been\s+)?(?:${settingVerbs}|working|studying|teaching|running)\b
  )
`;

/** Looks like the setting, and yet holds a duty: "I was the one who", "I had it on my list". */
export const settingDuty = new RegExp(
  frame`^i(?:'m|\s+\w+)\s+(?:the\s+(?:only\s+)?(?:one|person|man|woman|guy)\b|(?:a|the)\s+(?:plan|chance|say)\b|on\s+(?:duty|call)\b|[^.;!?]{0,40}\bto\s+(?!work\b|the\b|a\b|our\b|my\b)\w+)`,
  'u',
);
