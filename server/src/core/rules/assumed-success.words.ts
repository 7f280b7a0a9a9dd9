/**
 * How people say that they took something for a success: silence, belief, a look, a test that only passed.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf } from '../evidence/pattern.ts';

/** Ways in which somebody would have spoken up. */
const speakingUp = anyOf(`
  complain\\w* call\\w* ring\\w* rang phon\\w+ report\\w* rais\\w+ object\\w* mention\\w* ask\\w*_(?:again|any_?more|about_it|for_\\w+_back) wr(?:i|o)te_(?:back|in|again) email\\w* e-mail\\w* contact\\w* escalat\\w+ flag\\w* shout\\w* question\\w* protest\\w* moan\\w* grumbl\\w+ (?:said|say|saying|says)_(?:anything|a_(?:word|thing)|no|otherwise|something|much) c[oa]me_back got_back get_back got_in_touch
  push\\w*_back came_forward spoke_up speak_up showed_up came_to_me came_up_to_me came_by stopped_me wr(?:i|o)te_(?:a_)?(?:bad|negative|angry)_\\w+ ask\\w*_for_\\w+ disagree\\w* returned reached_out got_hurt screamed chas\\w+ reopen\\w* re-open\\w* respond\\w* repl(?:y|ied)\\w* oppos\\w+ resist\\w* commented pinged messaged
`);
const watched = anyOf(`
  complaints? errors? alerts? alarms? exceptions? calls? tickets emails? e-mails? messages? mails? warnings? questions? crash(?:es)? failures? faults? noise issues? problems? incidents? reports? objections? queries requests pages? reminders? beep\\w* escalations? pushback push-?back push_back moaning grumbling feedback negative_comments? resistance bugs? defects? returns? rework claims? letters? negative_(?:feedback|comments?|reactions?|reviews?|responses?|\\w+) (?:crash|error|bug|fault|incident)_reports? bad_news protests? notifications? pings? red_flags? outages? comebacks? call-?backs? critici[sz]m concerns? dropouts? drop-?outs?
`);
const sources = `(?:the\\s+|all\\s+|these\\s+|those\\s+|our\\s+|my\\s+|his\\s+|her\\s+|their\\s+|any\\s+|and\\s+|daily\\s+|error\\s+|red\\s+|angry\\s+|support\\s+|customer\\s+|slack\\s+|parents?'?\\s+)*`;
const speakers = anyOf(`
  customers? clients? users? guests? parents? patients? vendors? suppliers? managers? boss teachers? pupils? students? nurses? doctors? drivers? buyers? professors? supervisors? auditors? inspectors? colleagues? teams? people they she he relatives? famil(?:y|ies) residents? tenants? staff director head finance hr support everybody everyone stakeholders? members? passengers? shoppers? tutor customers?' partner desk department warehouse crew site phone line neighbours?
`);
const negated =
  "(?:did\\s*n(?:o|')?t|has\\s*n(?:o|')?t|have\\s*n(?:o|')?t|had\\s*n(?:o|')?t|was\\s*n(?:o|')?t|were\\s*n(?:o|')?t|is\\s*n(?:o|')?t|are\\s*n(?:o|')?t|do\\s*n(?:o|')?t|does\\s*n(?:o|')?t|never|not)";

export const silences: readonly RegExp[] = [
  new RegExp(
    `\\b(?:nobody|no[-\\s]?one|noone|none\\s+of\\s+(?:the|them|us|my|our)(?:\\s+\\w+)?|not\\s+(?:a\\s+(?:single\\s+)?|one\\s+)(?:\\w+\\s+)?${speakers}|not\\s+one\\s+\\w+|no\\s+(?:(?:other|single|more|further|one)\\s+)?${speakers})(?:\\s+(?:from|of|in|at|on)\\s+(?:the\\s+)?\\w+(?:\\s+\\w+)?)?(?:\\s+(?:has|had|have|was|were|is|ever|else|really|even|did|'s|\\w+ly))*\\s+${speakingUp}\\b(?:\\s+(?:anything|me|us|about\\s+it|again|any\\s*more|afterwards|back|up))*`,
    'u',
  ),
  new RegExp(
    `\\b(?:${sources}${speakers}|the\\s+\\w+|[a-z]+)\\s+${negated}(?:\\s+(?:\\w+ly|ever|even|been|once))*\\s+(?:complain\\w*|said?\\s+anything|sa(?:y|ying)\\s+(?:anything|much|a\\s+word)|call\\w*(?:\\s+(?:me|us))?\\s*(?:back|again|any\\s*more)?(?!\\s+(?:it|the))|c[oa]me?\\s+back|get\\s+back|r[iau]ng(?:\\s+(?:me|us))?\\s*(?:back|again|any\\s*more)?|contact\\w*\\s+(?:me|us)|mention\\w*|object\\w*|push\\w*\\s+back|reopen\\w*|re-open\\w*|report\\w*|chas\\w+|wr(?:ite|itten)\\s+(?:back|again)|respon\\w+|repl(?:y|ied)|ask\\w*\\s+(?:again|any\\s*more|about\\s+it)|return\\w*|protest\\w*|raise\\w*\\s+(?:any|it|an)|ring(?:ing)?|beep\\w*|fir(?:e|ing)|go(?:ing)?\\s+off)\\b(?:\\s+(?:any\\s*more|again|afterwards|about\\s+it))*`,
    'u',
  ),
  /\b(?:heard|hear)\s+nothing(?:\s+(?:more|else|back|further|bad|negative|wrong|from\s+\w+(?:\s+\w+)?))*|\b(?:(?:i|we)\s+)?(?:have\s+not|had\s+not|never|have\s*n(?:o|')?t|has\s*n(?:o|')?t|had\s*n(?:o|')?t|did\s*n(?:o|')?t|not)\s+(?:ever\s+|really\s+)?hea?rd?\s+(?:anything|any|of|about|from|back|it|otherwise|a\s+(?:word|thing|peep)|another)\b[^.,;]{0,30}?(?=[.,;]|\s+(?:so|and|which|because)\b|$)|\b(?:(?:my|our|the|his|her|their)\s+\w+|she|he|they)\s+(?:just\s+|simply\s+)?said\s+nothing\b(?!\s+(?:about|to|of|in|on|for))|\bnothing\s+(?:came\s+back|happened\s+(?:after|since|again)|was\s+(?:reported|said|raised)|broke|blew\s+up|went\s+wrong\s+(?:after|since)|exploded|bad\s+happened)\b/u,
  new RegExp(
    `(?:\\bno|\\bnot\\s+any|\\bno\\s+more|\\bnot\\s+a\\s+single|n'?t\\s+any|(?:n'?t|not|never)\\s+(?:get|got|receive[d]?|have|had|see|seen|hear|heard)\\s+any)\\s+(?:(?:more|further|new|other|longer|such|single|real|negative|angry|open|additional|red)\\s+)*(?:\\w+\\s+)?${watched}\\b(?:\\s+(?:whatsoever|any\\s*more|afterwards|after\\s+(?:that|it)|since|from\\s+\\w+(?:\\s+\\w+)?|at\\s+all|came(?:\\s+in)?|popped\\s+up|appeared|fired|arrived))*`,
    'u',
  ),
  new RegExp(
    `\\b${sources}(?:\\w+\\s+)?(?:${watched}|pager|channel|phones?|inbox|logs?|queue|dashboard|graph|siren|telephone|chat|group|hotline|machine|it|they|monitor|board|light|screen|build)\\s+(?:(?:has|had|have|then|all|also|just|soon|finally|simply|suddenly|completely|even|from\\s+\\w+\\s+\\w+|for\\s+\\w+\\s+\\w+|about\\s+\\w+|in\\s+the\\s+\\w+)\\s+)*(?:stopped(?!\\s+(?:the|an?|our|all|this|that|it|people|customers?)\\b)|ceased|disappeared|vanished|dried\\s+up|went\\s+(?:away|quiet|silent|green|down\\s+to\\s+nothing|dead)|gone\\s+(?:quiet|silent|away)|died\\s+(?:down|away)|ebbed|fell\\s+(?:silent|quiet)|(?:stayed|remained|kept|was|were|is|has\\s+been)\\s+(?:very\\s+|so\\s+|completely\\s+|all\\s+|then\\s+)*(?:silent|quiet|green|gone|calm|clean|empty)|turned\\s+green|were\\s+gone|cleared|calmed\\s+down|subsided|not\\s+(?:come\\s+)?back|never\\s+came\\s+back|did\\s*n(?:o|')?t\\s+(?:come\\s+back|return|reappear|happen\\s+again)|never\\s+(?:returned|reappeared|happened\\s+again))\\b(?:\\s+(?:crashing|failing|ringing|coming(?:\\s+in)?|firing|beeping|appearing|after\\s+(?:that|it)|again|any\\s*more))*`,
    'u',
  ),
  new RegExp(
    `\\b(?:the\\s+|my\\s+|our\\s+|that\\s+)?(?:\\w+\\s+)?(?:${speakers}|tool|service|job|program|script|machine|app|printer|server|system|simulation|site|pump|sensor)\\s+(?:had\\s+|have\\s+|has\\s+|all\\s+|then\\s+|finally\\s+|\\w+ly\\s+)*(?:stopped|quit|ceased)\\s+(?:e?-?mailing|forwarding|grumbling|sending|reporting|flagging|calling|chasing|complaining|asking|writing|crashing|failing|ringing|moaning|shouting|bothering|texting|nagging|leaking|beeping|hanging|freezing|rejecting|throwing|coming\\s+to)\\b(?:\\s+(?:me|us|errors?|after\\s+that))*`,
    'u',
  ),
  /\bno\s+news\s+(?:is|was|are|means|meant)\s+(?:always\s+)?good\s+news\b|\b(?:from|because\s+of|given|by|after)\s+(?:the|all\s+that|this|their|her|his)\s+silence\b|\bsilence\s+(?:from|in|on|after)\b|\b(?:ticket|case|incident|request|complaint)\s+(?:was|got|had\s+been|is|were)\s+(?:never\s+(?:re-?opened|raised\s+again)|(?:\w+ly\s+)?closed|not\s+re-?opened)\b|\b(?:we|i)\s+(?:did\s*n(?:o|')?t|never|have\s*n(?:o|')?t|had\s*n(?:o|')?t)\s+(?:see|saw|seen|have|had|get|got|receive\w*|notice\w*)\s+(?:it|this|that|the\s+(?:error|problem|issue|bug|fault)|another|one|any\s+(?:more\s+)?(?:\w+\s+)?(?:complaints?|errors?|problems?|issues?|reports?|calls?|tickets?|objections?|questions?|alerts?|inspections?)|an\s+inspection)\b(?:\s+(?:again|since|any\s*more|afterwards))*/u,
];

/** What looked right, passed or was signed off: no proof without a look at the effect. */
export const appearances: readonly RegExp[] = [
  /\b(?:monitor(?:ing)?|dashboards?|logs?|screen|display|tests?|scans?|checks?|graphs?|console|report)\s+(?:then\s+|also\s+|just\s+)?(?:showed|had|gave|displayed|reported|found|brought|produced)\s+(?:me\s+)?(?:nothing(?:\s+(?:unusual|wrong|strange|suspicious|special|bad))?|no\s+(?:errors?|problems?|warnings?|issues?|anomal\w+)|all\s+green|green|ok(?:ay)?)\b|\b(?:it|everything|the\s+\w+)\s+(?:compiled|booted|came\s+up|started|ran|restarted)\s+(?:again\s+)?(?:without\s+(?:any\s+)?(?:warnings?|errors?|problems?|complaints?)|normally|fine|cleanly|ok(?:ay)?)\b/u,
  /\b(?:the\s+|all\s+|our\s+|my\s+|unit\s+|every\s+|ci\s+|automated\s+|those\s+)*(?:tests?|builds?|pipelines?|checks?|ci|suite|dashboards?|graphs?|lights?|status|monitors?|icon|board)\s+(?:\w+ly\s+|had\s+|all\s+|then\s+|has\s+|have\s+)*(?:passed|pass|was\s+green|were\s+green|is\s+green|are\s+green|turned\s+green|went\s+green|came\s+back\s+green|ran\s+through|was\s+ok(?:ay)?|were\s+ok(?:ay)?|were\s+fine|was\s+fine|showed\s+green|stayed\s+green|went\s+through|said\s+ok(?:ay)?)\b/u,
];

/** Success, said of something that was not measured. */
export const successWords = anyOf(`
  did_what hold(?:s)? held nailed nailed_it went_down gone_down came_down come_down dropped fell_off quieter calmer had_an_effect took_hold on_time waited_less waits?_less less_often brought_\\w+_\\w+_\\w+_down no_longer enough in_place
  work(?:ed|s|ing)? fix(?:ed|es)? solved resolv(?:ed|es|e) ok okay fine good right correct correctly done sorted gone settled successful successfully success in_order effective running run helped helps had_(?:the|an|its|some|a_good|a_positive)_(?:\\w+_)?effect understood on_board liked all_right alright stable safe over clear better faster complete completed finished clean handled happy satisfied reduced improved stopped saved accurate well useful up_to_date closed healthy taken_care_of agreed accepted agreement dealt_with valid be_it did_(?:its|the)_(?:job|trick) do_(?:it|the_(?:job|trick)) fully_\\w+ cured repaired ready reliable normal history behind_us snappier quicker easier got_(?:it|the_message) learned learnt
`);
