/** How people of any trade say that something was not theirs to do. */
import { anyOf } from './pattern.ts';

const duty = anyOf(`
  charter scope roadmap goals? jobs? roles? sprints? backlog responsibilit\\w+ okrs? projects? assignments? remit areas? duty duties department team ward class(?:room)? accounts? territory patch shop store branch module description job_descriptions? mandate queue rota list
  work tasks? brief contract domain field pay_?grade function line_of_work plan targets? competence jurisdiction lane section shift unit subject portfolio brief speciality specialty business codebase side problem part
`);
const nobody = "(?:nobody|no[-\\s]?one|no\\s+(?:team|department|person|manager|group|colleague|body)|not\\s+(?:a\\s+single\\s+person|anybody|anyone))";
const asked = '(?:asked|told|assigned|requested|ordered|instructed|tasked|expected|given|invited|appointed|called|commissioned|approached)';
const not = "(?:not|never|n't|nt|neither|hardly|no\\s+way)";
const group = '(?:team|group|department|ward|unit|squad|crew|division|office|desk|colleague|vendor|supplier|contractor|section|class|school|branch|shop|manager|supervisor|technician|nurse|teacher|council|head|lead|people|house|organisation|organization|company|site|region|function|staff|clinic|practice|floor|kitchen|reception|facilities|estates|housekeeping|pharmacy|finance|security|maintenance|marketing|sales|legal|procurement|operations|logistics|engineering|it)';
const belongs = '(?:belong(?:ed|s)?\\s+(?:to|with)|owned\\s+by|(?<!\\b(?:i|we|he|she|they|and|who)\\s+(?:\\w+\\s+)?)(?:sat|sits|lay|lies|rested)\\s+with|fell\\s+(?:to|under)|came\\s+under|(?:was|were)\\s+(?:run|maintained|managed|looked\\s+after|owned)\\s+by|(?:was|were)\\s+(?:officially|normally|usually|always|formally)\\s+\\w+\\s+by|(?:is|are)\\s+(?:run|maintained|managed|handled|looked\\s+after|done|kept|owned|written|made)\\s+by)';

export const boundaryPatterns: readonly RegExp[] = [
  new RegExp(`\\b(?:outside|beyond)\\s+(?:of\\s+)?(?:(?:my|our|what)\\s+(?!office\\b|door)(?:[\\w'-]+\\s+){0,3}?(?:${duty}|assign\\w*|i\\s+was)|(?:the|that)\\s+(?:[\\w'-]+\\s+){0,3}?(?:charter|scope|roadmap|goals|remit|responsibilit\\w+|assignment|job|role|mandate|brief))\\b`, 'u'),
  new RegExp(`(?:\\b|(?<=[a-z]))${not}\\s+(?:really\\s+|even\\s+|actually\\s+|officially\\s+|strictly\\s+|formally\\s+|exactly\\s+)?(?:(?:in|on|part\\s+of|within|under|inside|among)\\s+)?(?:my|mine|ours?)\\b(?!\\s+(?:nature|style|habit|way|fault|intention|intent|idea|opinion|best|first|favou?rite|only|last|biggest|strength|strongest|cup|main|priority|proudest|aim|goal\\b|purpose|experience|mistake|choice|decision|turn|day|own|greatest|worst|usual|real|manager|boss|friend|finest|fastest|style|strong|type|thing|dream|business\\s+partner))`, 'u'),
  new RegExp(`\\b${nobody}\\b(?:\\s+had|\\s+has|\\s+was|\\s+ever|\\s+else|\\s+of\\s+them|'d|\\s+there|\\s+in\\s+\\w+)*\\s+(?:(?:been\\s+)?${asked}|asked|owned|claimed|felt\\s+responsible|was\\s+responsible|responsible|in\\s+charge)\\b(?!\\s+(?:the|that|those|these|her|him|them|his|their|my|our|any|a|for\\s+(?:the|a|an|any))\\b(?<!\\bowned\\s+the))`, 'u'),
  new RegExp(`\\b${nobody}\\b(?:\\s+had|'d)?\\s+(?:owned|claimed|looked\\s+after|was\\s+(?:responsible|in\\s+charge|assigned))`, 'u'),
  /\bwithout\s+(?:being|having\s+been|anyone|anybody|a\s+(?:ticket|request|mandate|brief))\s*(?:having\s+|had\s+)?(?:been\s+)?(?:asked|told|assigned|asking|telling|requested)?\b/u,
  /\b(?:on|off|at|of)\s+my\s+own\s+(?:initiative|bat|accord|motion)\b|\bunasked\b|\bunowned\b|\bunprompted\b|\buninvited\b|\bunassigned\b|\bself-initiated\b/u,
  /\b(?:there\s+(?:was|is|were)|had|came\s+with|with)\s+(?:no|neither\s+an?)\s+(?:[\w-]+\s+)?(?:ticket|owner|request|mandate|assignee|successor|order|brief|assignment)s?\b(?!\s+(?:machine|office|counter|system|window|fee|prices?|number))|^\W*no\s+(?:ticket|request|owner|mandate|assignment)\b|\bno\s+(?:ticket|request|order)s?,?\s+(?:and\s+|or\s+)?no\b|\bnor\s+was\s+(?:it|this)\s+(?:mine|my)\b/u,
  /\bneither\s+(?:\w+\s+){0,2}?(?:claimed|had|owned|felt|wanted|took|was\s+responsible)\b|\b(?:gap|crack|seam|between\s+(?:the\s+)?(?:two|both|our)\s+(?:teams|departments|groups|wards|units|chairs|stools))\b/u,
  new RegExp(`\\b(?:was|is|were|are|sat|lay)\\s+(?:officially\\s+|formally\\s+|really\\s+|actually\\s+)?(?:(?:the\\s+)?(?:[\\w-]+\\s+){0,3}[\\w-]+(?:'s?|s')|somebody\\s+else's|someone\\s+else's|another\\s+[\\w'-]+(?:\\s+[\\w'-]+)?)\\s+(?:${duty}|responsibility|duty|job|concern|territory|area|process|part)\\b`, 'u'),
  new RegExp(`\\b(?:another|a\\s+different|some\\s+other|the\\s+other|other)\\s+(?:\\w+\\s+)?${group}s?\\b[^.;]{0,20}\\b(?:owned|ran|runs|owns|maintained|was\\s+responsible|looked\\s+after|was\\s+in\\s+charge)\\b`, 'u'),
  new RegExp(`\\b${belongs}\\s+(?!(?:me|us|my|our|it|that|them|this|same)\\b)(?!the\\s+same\\b)(?:the\\s+|another\\s+|a\\s+|an\\s+)?[\\w'-]+`, 'u'),
  /\b(?:ha[sd]|have)\s+(?:its|their|his|her)\s+own\s+(?:[\w-]+\s+)?(?:supervisor|manager|owner|team|staff|lead|head|people|department|engineer|maintainer|nurse|technician|group|coordinator)s?\b/u,
  /\bofficially\s+i\s+(?:was|am|worked|belonged|had)\b|\bmy\s+(?:contract|role|job|position|title|place)\s+(?:is|was)\s+(?:for|in|at|with|on|only|the|that\s+of)\s+(?!to\b)|\b(?:had|has|have)(?:n't|\s+not|\s+never)\s+(?:given|assigned|handed|passed)\s+(?:me|it\s+to\s+me|this\s+to\s+me|us)\b|\bwas(?:n't|\s+not)\s+routed\s+to\s+(?:anyone|me|us)\b|\b(?:owned|ran|maintained|managed)\b[^.;!?]{1,40},\s+not\s+(?:us|me|my|we|i)\b|\bno\s+[\w-]+(?:\s+[\w-]+)?,\s+no\s+[\w-]+(?:\s+[\w-]+)?,?\s+(?:and\s+)?no\s+(?:request|ticket|owner|order|mandate|deadline|alert)\b/u,
  /\b(?:none\s+of\s+my\s+business|no\s+business\s+(?:\w+ing)|nothing\s+to\s+do\s+with)\b/u,
  /\bi\s+(?:had|have|held)\s+(?:no|not\s+any)\s+(?:[\w-]+\s+)?(?:mandate|duty|duties|responsibility|role|business|assignment|authority|say|part|formal\s+role|order)\b/u,
  /\bi\s+(?:was|am|'m)(?:\s+not|n't|nt|\s+never)\s+(?:officially\s+|formally\s+|even\s+)?(?:the\s+(?:owner|maintainer|manager|lead|one\s+responsible)|on\s+(?:that|the|their)|part\s+of\s+(?:that|the|their)|assigned|asked|responsible|in\s+charge|supposed|expected|hired|told|involved|tasked|paid)\b/u,
  /\bi\s+(?:had|have)(?:\s+not|n't|nt|\s+never)\s+been\s+(?:asked|assigned|told|given|tasked|hired|invited)\b(?!\s+(?:how|what|when|where|why|which|any\s+training))/u,
  /\b\w*(?:not|n't|nt|never)\s+(?:something|anything|a\s+thing)\s+(?:that\s+)?i\s+(?:was|had|have|am|should)\b/u,
  /\bmy\s+(?:own\s+)?(?:role|job|assignment|contract|task|work|goals?|brief|topic|duties|position|remit|scope|responsibility)\b[^.;]{0,40}?\b(?:covered\s+only|was\s+only|is\s+only|only\s+covered|ended\s+at|stopped\s+at|said\s+nothing|was\s+limited|did\s*n't\s+(?:cover|include|mention)|did\s+not\s+(?:cover|include|mention))\b/u,
  /\bi\s+was\s+(?:only\s+)?(?:hired|employed|there|brought\s+in|contracted|paid|taken\s+on)\s+(?:only\s+)?(?:for|to|as)\b[^.;]*\b(?:only|just|not|n't)\b|\bi\s+was\s+only\s+(?:hired|employed|there|paid)\b/u,
];

/** The words look like a boundary, but the work was given to the candidate or it is about something else. */
export const noBoundaryPatterns: readonly RegExp[] = [
  /\b(?:given|passed|assigned|handed)\s+to\s+(?:us|me)\b|\bi\s+was\s+(?:given|assigned\s+(?:to|the)|put\s+in\s+charge)\b|\b(?:my\s+(?:manager|boss|supervisor|director|head)|the\s+sister)\s+(?:asked|gave|assigned|put|told\s+me\s+to)\b|\brequest\s+came\b|\bi\s+own\b|\bi\s+was\s+in\s+charge\b|\bgave\s+it\s+to\s+me\b|\bput\s+me\s+on\b|\bmy\s+(?:task|job)\s+was\s+to\b|\bdone\s+by\s+me\b/u,
];
