/**
 * How people say that they took something for a success: silence, belief, a look, a test that only passed.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

/** Ways in which somebody would have spoken up. */
const speakingUp = anyOf(`
  (?:said|say|saying|says)_(?:anything|a_(?:word|thing)|no|otherwise|something|much)
  ask\\w*_(?:again|any_?more|about_it|for_\\w+_back) ask\\w*_for_\\w+ c[oa]me_back call\\w* came_by
  came_forward came_to_me came_up_to_me chas\\w+ commented complain\\w* contact\\w* disagree\\w* e-mail\\w*
  email\\w* escalat\\w+ flag\\w* get_back got_back got_hurt got_in_touch grumbl\\w+ mention\\w* messaged
  moan\\w* object\\w* oppos\\w+ phon\\w+ pinged protest\\w* push\\w*_back question\\w* rais\\w+ rang
  re-open\\w* reached_out reopen\\w* repl(?:y|ied)\\w* report\\w* resist\\w* respond\\w* returned ring\\w*
  screamed shout\\w* showed_up speak_up spoke_up stopped_me wr(?:i|o)te_(?:a_)?(?:bad|negative|angry)_\\w+
  wr(?:i|o)te_(?:back|in|again)
`);
const watched = anyOf(`
  (?:crash|error|bug|fault|incident)_reports? alarms? alerts? bad_news beep\\w* bugs? call-?backs? calls?
  claims? comebacks? complaints? concerns? crash(?:es)? critici[sz]m defects? drop-?outs? dropouts? e-mails?
  emails? errors? escalations? exceptions? failures? faults? feedback grumbling incidents? issues? letters?
  mails? messages? moaning negative_(?:feedback|comments?|reactions?|reviews?|responses?|\\w+)
  negative_comments? noise notifications? objections? outages? pages? pings? problems? protests? push-?back
  push_back pushback queries questions? red_flags? reminders? reports? requests resistance returns? rework
  tickets warnings?
`);
const sources = frame`
  (?:
    the\s+|all\s+|these\s+|those\s+|our\s+|my\s+|his\s+|her\s+|their\s+|any\s+|and\s+|daily\s+|error\s+|
    red\s+|angry\s+|support\s+|customer\s+|slack\s+|parents?'?\s+
  )*
`;
const speakers = anyOf(`
  auditors? boss buyers? clients? colleagues? crew customers? customers?' department desk director doctors?
  drivers? everybody everyone famil(?:y|ies) finance guests? he head hr inspectors? line managers? members?
  neighbours? nurses? parents? partner passengers? patients? people phone professors? pupils? relatives?
  residents? she shoppers? site staff stakeholders? students? supervisors? suppliers? support teachers? teams?
  tenants? they tutor users? vendors? warehouse
`);
const negated = anyOf(`
  are\\s*n(?:o|')?t did\\s*n(?:o|')?t do\\s*n(?:o|')?t does\\s*n(?:o|')?t had\\s*n(?:o|')?t has\\s*n(?:o|')?t
  have\\s*n(?:o|')?t is\\s*n(?:o|')?t never not was\\s*n(?:o|')?t were\\s*n(?:o|')?t
`);

const complaintSigns = anyOf(`
  ask\\w*_(?:again|any\\s*more|about_it) beep\\w* c[oa]me?_back chas\\w+ complain\\w* contact\\w*_(?:me|us)
  fir(?:e|ing) get_back go(?:ing)?_off mention\\w* object\\w* protest\\w* push\\w*_back
  r[iau]ng(?:_(?:me|us))?\\s*(?:back|again|any\\s*more)? raise\\w*_(?:any|it|an) re-open\\w* reopen\\w*
  repl(?:y|ied) report\\w* respon\\w+ return\\w* ring(?:ing)? sa(?:y|ying)_(?:anything|much|a_word)
  said?_anything wr(?:ite|itten)_(?:back|again)
`);
const silentThings = anyOf(`
  board build channel chat dashboard graph group hotline inbox it light logs? machine monitor pager phones?
  queue screen siren telephone they
`);
const plainSilentStates = anyOf(`
  calmed_down ceased cleared did\\s*n(?:o|')?t_(?:come_back|return|reappear|happen_again) died_(?:down|away)
  disappeared dried_up ebbed fell_(?:silent|quiet) gone_(?:quiet|silent|away)
  never_(?:returned|reappeared|happened_again) never_came_back not_(?:come_)?back subsided turned_green
  vanished went_(?:away|quiet|silent|green|down_to_nothing|dead) were_gone
`);
const silentStates = frame`
  (?:
    (?:stayed|remained|kept|was|were|is|has\s+been)\s+(?:very\s+|so\s+|completely\s+|all\s+|then\s+)*
    (?:silent|quiet|green|gone|calm|clean|empty)
    |${plainSilentStates}
  )
`;
const complaintDoing = anyOf(`
  asking beeping bothering calling chasing coming_to complaining crashing e?-?mailing failing flagging
  forwarding freezing grumbling hanging leaking moaning nagging rejecting reporting ringing sending shouting
  texting throwing writing
`);

export const silences: readonly RegExp[] = [
  pattern`
    \b(?:
      nobody
      |no[-\s]?one
      |noone
      |none\s+of\s+(?:the|them|us|my|our)(?:\s+\w+)?
      |not\s+(?:a\s+(?:single\s+)?|one\s+)(?:\w+\s+)?${speakers}
      |not\s+one\s+\w+
      |no\s+(?:(?:other|single|more|further|one)\s+)?${speakers}
    )(?:\s+(?:from|of|in|at|on)\s+(?:the\s+)?\w+(?:\s+\w+)?)?
    (?:\s+(?:has|had|have|was|were|is|ever|else|really|even|did|'s|\w+ly))*\s+
    ${speakingUp}\b(?:\s+(?:anything|me|us|about\s+it|again|any\s*more|afterwards|back|up))*
  `,
  pattern`
    \b(?:${sources}${speakers}|the\s+\w+|[a-z]+)\s+${negated}(?:\s+(?:\w+ly|ever|even|been|once))*\s+
    (?:
      ${complaintSigns}|call\w*(?:\s+(?:me|us))?\s*(?:back|again|any\s*more)?(?!\s+(?:it|the))
    )\b(?:\s+(?:any\s*more|again|afterwards|about\s+it))*
  `,
  pattern`
    \b(?:heard|hear)\s+nothing(?:\s+(?:more|else|back|further|bad|negative|wrong|from\s+\w+(?:\s+\w+)?))*
    |\b(?:(?:i|we)\s+)?(?:
      have\s+not|had\s+not|never|have\s*n(?:o|')?t|has\s*n(?:o|')?t|had\s*n(?:o|')?t|did\s*n(?:o|')?t|not
    )\s+(?:ever\s+|really\s+)?hea?rd?\s+
    (?:anything|any|of|about|from|back|it|otherwise|a\s+(?:word|thing|peep)|another)\b[^.,;]{0,30}?
    (?=[.,;]|\s+(?:so|and|which|because)\b|$)
    |\b(?:(?:my|our|the|his|her|their)\s+\w+|she|he|they)\s+(?:just\s+|simply\s+)?said\s+
    nothing\b(?!\s+(?:about|to|of|in|on|for))
    |\bnothing\s+(?:
      came\s+back|happened\s+(?:after|since|again)|was\s+(?:reported|said|raised)|broke|blew\s+up|
      went\s+wrong\s+(?:after|since)|exploded|bad\s+happened
    )\b
  `,
  pattern`
    (?:
      \bno
      |\bnot\s+any
      |\bno\s+more
      |\bnot\s+a\s+single
      |n'?t\s+any
      |(?:n'?t|not|never)\s+(?:get|got|receive[d]?|have|had|see|seen|hear|heard)\s+any
    )\s+(?:(?:more|further|new|other|longer|such|single|real|negative|angry|open|additional|red)\s+)*
    (?:\w+\s+)?${watched}\b(?:
      \s+(?:
        whatsoever|any\s*more|afterwards|after\s+(?:that|it)|since|from\s+\w+(?:\s+\w+)?|at\s+all|
        came(?:\s+in)?|popped\s+up|appeared|fired|arrived
      )
    )*
  `,
  pattern`
    \b${sources}(?:\w+\s+)?(?:${silentThings}|${watched})\s+(?:
      (?:
        has|had|have|then|all|also|just|soon|finally|simply|suddenly|completely|even|from\s+\w+\s+\w+|
        for\s+\w+\s+\w+|about\s+\w+|in\s+the\s+\w+
      )\s+
    )*(?:${silentStates}|stopped(?!\s+(?:the|an?|our|all|this|that|it|people|customers?)\b))\b
    (?:
      \s+(?:
        crashing|failing|ringing|coming(?:\s+in)?|firing|beeping|appearing|after\s+(?:that|it)|again|
        any\s*more
      )
    )*
  `,
  pattern`
    \b(?:the\s+|my\s+|our\s+|that\s+)?(?:\w+\s+)?(?:
      ${speakers}|tool|service|job|program|script|machine|app|printer|server|system|simulation|site|pump|
      sensor
    )\s+(?:had\s+|have\s+|has\s+|all\s+|then\s+|finally\s+|\w+ly\s+)*(?:stopped|quit|ceased)\s+
    ${complaintDoing}\b(?:\s+(?:me|us|errors?|after\s+that))*
  `,
  pattern`
    \bno\s+news\s+(?:is|was|are|means|meant)\s+(?:always\s+)?good\s+news\b
    |\b(?:from|because\s+of|given|by|after)\s+(?:the|all\s+that|this|their|her|his)\s+silence\b
    |\bsilence\s+(?:from|in|on|after)\b
    |\b(?:ticket|case|incident|request|complaint)\s+(?:was|got|had\s+been|is|were)\s+
    (?:never\s+(?:re-?opened|raised\s+again)|(?:\w+ly\s+)?closed|not\s+re-?opened)\b
    |\b(?:we|i)\s+(?:did\s*n(?:o|')?t|never|have\s*n(?:o|')?t|had\s*n(?:o|')?t)\s+
    (?:see|saw|seen|have|had|get|got|receive\w*|notice\w*)\s+
    (?:
      it
      |this
      |that
      |the\s+(?:error|problem|issue|bug|fault)
      |another
      |one
      |any\s+(?:more\s+)?(?:\w+\s+)?(?:
        complaints?|errors?|problems?|issues?|reports?|calls?|tickets?|objections?|questions?|alerts?|
        inspections?
      )
      |an\s+inspection
    )\b(?:\s+(?:again|since|any\s*more|afterwards))*
  `,
];

const greenSigns = anyOf(`
  are_green came_back_green is_green pass passed ran_through said_ok(?:ay)? showed_green stayed_green
  turned_green was_fine was_green was_ok(?:ay)? went_green went_through were_fine were_green were_ok(?:ay)?
`);

/** What looked right, passed or was signed off: no proof without a look at the effect. */
export const appearances: readonly RegExp[] = [
  pattern`
    \b(?:monitor(?:ing)?|dashboards?|logs?|screen|display|tests?|scans?|checks?|graphs?|console|report)\s+
    (?:then\s+|also\s+|just\s+)?(?:showed|had|gave|displayed|reported|found|brought|produced)\s+(?:me\s+)?
    (?:
      nothing(?:\s+(?:unusual|wrong|strange|suspicious|special|bad))?
      |no\s+(?:errors?|problems?|warnings?|issues?|anomal\w+)
      |all\s+green
      |green
      |ok(?:ay)?
    )\b
    |\b(?:it|everything|the\s+\w+)\s+(?:compiled|booted|came\s+up|started|ran|restarted)\s+(?:again\s+)?
    (?:without\s+(?:any\s+)?(?:warnings?|errors?|problems?|complaints?)|normally|fine|cleanly|ok(?:ay)?)\b
  `,
  pattern`
    \b(?:the\s+|all\s+|our\s+|my\s+|unit\s+|every\s+|ci\s+|automated\s+|those\s+)*
    (?:tests?|builds?|pipelines?|checks?|ci|suite|dashboards?|graphs?|lights?|status|monitors?|icon|board)
    \s+(?:\w+ly\s+|had\s+|all\s+|then\s+|has\s+|have\s+|were\s+all\s+(?=green\b))*(?:green\b|${greenSigns}\b)
  `,
];

/** Success, said of something that was not measured. */
export const successWords = anyOf(`
  accepted accurate agreed agreement all_right alright be_it behind_us better brought_\\w+_\\w+_\\w+_down
  calmer came_down clean clear closed come_down complete completed correct correctly cured dealt_with
  did_(?:its|the)_(?:job|trick) did_what do_(?:it|the_(?:job|trick)) done dropped easier effective enough
  faster fell_off fine finished fix(?:ed|es)? fully_\\w+ gone gone_down good got_(?:it|the_message)
  had_(?:the|an|its|some|a_good|a_positive)_(?:\\w+_)?effect had_an_effect handled happy healthy held helped
  helps history hold(?:s)? improved in_order in_place learned learnt less_often liked nailed nailed_it
  no_longer normal ok okay on_board on_time over quicker quieter ready reduced reliable repaired
  resolv(?:ed|es|e) right run running safe satisfied saved settled snappier solved sorted stable stopped
  success successful successfully taken_care_of took_hold understood up_to_date useful valid waited_less
  waits?_less well went_down work(?:ed|s|ing)?
`);

const checkingStems = anyOf(`
  ask audit benchmark call check compar confirm count interview logged measur monitor phon rang read recount
  recreat replay reproduc sampl simulat survey swab tested trac trip verif visit watch weigh
`);
export const checkHints = pattern`\b(?:${checkingStems}|inspect(?!or))\w*`;

export const limitless = pattern`
  \b(?:nobody|no\s?one|(?:no|not\s+(?:a\s+single|one))\s+\w+)\s+(?:has\s+|have\s+|had\s+)?ever\b
  |\bno\s+more\s+(?:problems|issues|errors|trouble|mistakes|complaints)\s+at\s+all\b
`;
const assumptionHints = anyOf(`
  absence accepted agreed any apparently appearances appears? approval approved assum\\w+ away believ\\w+
  booted bound calmed came_on ceased certain clean cleared clearly closed compiled conclu\\w+ confident
  consider\\w* convinced correct crossed didnt died disappeared dont dried dry enough eyeballed eyes far
  feeling feels? felt fewer figured fine finished glance gone good granted green guess guess\\w* guessing gut
  hadnt hasnt havent hear heard held hop(?:e|ed|ing) hopefully hunch impression knew know lack light
  likelihood likely lit loaded look\\w* machine marked maybe means? meant must n't never no no[-\\s]?one nobody
  nodded none noone not nothing obviously ok okay once ought paid passed perhaps presum\\w+ presumably probably proof
  quick quiet quit ran read reckon\\w* regarded resolved seem\\w* settled should showed shows signed silence
  silent smiled solved started stopped straight subsided suppos\\w+ sure taken tasted tell tells? think
  thought tick took treated trust\\w* turned vanished warm wasnt without wood worked works would
`);
export const couldBeAssumed = pattern`\b${assumptionHints}\b|n't\b`;
const self = frame`
  (?:\bi|\bwe|\band|\bjust|\bthen|\bso|,|\bi'm|\bi'd|\bi've|^)
  (?:
    \s+(?:
      \w+ly|just|then|also|therefore|kind\s+of|was|am|were|had|have|pretty|quite|so|still|would|could|can|
      it|that
    )
  )*\s+
`;
const claimFillers = anyOf(`
  \\w+ly all also and are as be been change everything fix from had has have he in is it my new now of on our
  she that the they this to was were whole will would
`);
const that = frame`(?:\s+(?:me|myself|it|that|this|so|then|the\s+\w+))?(?:\s+(?:${claimFillers}|[\w'-]+)){0,9}?\s+`;
const assumingVerbs = anyOf(`
  assumed? assuming conclud(?:ed|e|ing) considered? considering counted figured? figuring guess(?:ed)? hope
  hoped hoping presumed? presuming reckon(?:ed)? supposed? take_it_(?:that|for_granted) taken_it_for_granted
  took_(?:that|this|which)_(?:as|to_mean) took_for_granted took_it_(?:that|as|for_granted|to_be) trust trusted
`);
const believing = frame`(?:${assumingVerbs}|took\s+it(?=\s+(?:the|they|he|she|all|everything)\b))`;
const assumedSubjects = anyOf(`
  all everybody everyone everything he her his it people she that
  the_(?:[\\w-]+_){1,4}?(?:was|were|is|are|had|has|have|went|worked|works|ran|run) their they this
`);
const thinking = frame`
  (?:thought|think|believed?|believe|knew|sure|certain|confident|convinced|positive|felt)
  (?!\s+(?:that\s+)?(?:i|we)\b)(?=\s+${assumedSubjects}\b)
`;
/** To think somebody right is to agree. */
export const rightPerson = pattern`
  \b(?:
    he|she|they|you|customer|client|boss|manager|guest|colleague|lead|director|doctor|nurse|teacher|
    parents?|patient|team
  )\s+(?:was|were|is|are|had\s+been)\s+right$
`;
export const negatedSuccess =
  /\b(?:not|n't|never|no|without|wrong|hardly|broken|bad|worse|fault|cause|caused|because)\b/u;
const farAsIKnow = frame`
  as\s+far\s+as\s+i\s+(?:know|knew|can\s+tell|could\s+tell|am\s+aware|heard|could\s+see)
  |to\s+(?:the\s+best\s+of\s+)?my\s+knowledge
`;
const weakSigns = anyOf(`
  accepted agreed approved blessing calm closed compiled did\\s?n[o']?t green looked no no\\s?one nobody
  nodded not nothing ok okay once paid passed quiet ran said seemed signature signed silent smiled started
  stopped tasted worked
`);
const workedOut = anyOf(`
  (?:had_)?(?:worked|helped|succeeded|stuck) clean correct did_the_(?:trick|job) done fine fixed good in_order
  ok(?:ay)? perfect right safe settled solved sorted well
`);
const hedges = anyOf(`
  apparently hopefully i'd_say i_(?:guess|suppose|think|assume|believe|hope) i_would_say in_all_likelihood
  most_likely presumably probably supposedly
`);
const solvedStates = anyOf(`
  (?:is|was|are)_gone all_right alright better brought_(?:[\\w']+_){1,4}down correct did_help faster fine
  fixed held helped improved in_order increased not_(?:occur|happen)\\w*_any\\s?more ok okay reduced right
  saved solved still_there went_(?:up|down) worked works
`);
/** What is done so that something gets better. */
const measuresTaken = anyOf(`
  ad advert banner brochure campaign change checklist course form leaflet letter mailing message newsletter notice
  posters? reminder sign system tool training video website workshop
`);
export const beliefs: readonly RegExp[] = [
  // A conclusion from somebody's signature or a run: "so everything was correct", "so for me the weld was fine".
  pattern`
    \b${weakSigns}\b[^.;!?]{0,60}?\b(?:so|and\s+so|and\s+for\s+me|so\s+for\s+me)\s+(?:for\s+me\s+)?
    (?:it|that|everything|all|this|(?:the|my|our)\s+[\w-]+)\s+(?:(?:was|were|is|are)\s+)?
    (?:all\s+|clearly\s+|now\s+)?${workedOut}(?=\s*(?:$|[.,;!]|for\s+me|again|and\b))
    |\b(?:quiet|calm|silent|nodded|smiled|signed|nobody|no\s?one)\b[^.;!?]{0,50}?\bso\s+
    (?:they|he|she|people|everyone|everybody|the\s+\w+)\s+(?:had\s+|must\s+have\s+|\w+ly\s+)?
    (?:
      learn\w+|understood|got\s+it|read|liked|loved|accepted|agreed|knew|were\s+(?:happy|fine|ok|satisfied)|
      was\s+(?:happy|fine|ok|satisfied)
    )\b
  `,
  pattern`
    \bi\s+(?:had|have)\s+no\s+doubts?\s+(?:that\s+)?(?:it|this|that|they|the\s+\w+)\s+[^.,;!?]{2,40}
    |\bi\s+(?:just|simply)\s+know\s+(?:that\s+)?(?:it|they|this)\s+\w+
    |\bi\s+(?:guess|think|believe|suppose|assume|hope)\s+(?:that\s+)?(?:they|it|he|she|people|the\s+\w+)\s+
    (?:is|are|have|has)?\s*(?:all\s+)?still\s+\w+
  `,
  pattern`
    \b(?:do\s?n[o']?t|do\s+not|have\s+no|had\s+no|cannot|can't)\s+
    (?:know|have|prove|measure|any|exact|numbers?|data|figures)\b[^.;!?]{0,40}?\bbut\s+
    (?:i\s+(?:am|was)\s+sure\s+)?(?:it|that|this|they|people|everybody|everyone)\s+
    (?:surely|certainly|definitely|clearly|probably|obviously|must|felt)\s+[\w\s]{2,30}
  `,
  /\bi\s+take\s+it\s+that\s+(?:they|everyone|everybody|he|she|people|all)\s+(?:have\s+|had\s+)?\w+/u,
  // The matter is declared closed: that alone is a conclusion.
  pattern`
    \b(?:so|and|then|therefore|because\s+of\s+that)\b[^.;!?]{0,40}?\bi\s+(?:\w+ly\s+|just\s+|then\s+)*
    (?:
      considered|marked|regarded|saw|treated|took(?!\s+(?:it|this|that|them)\s+(?:over|off))|counted|filed|
      read|booked|viewed
    )\s+(?:it|this|that|the\s+(?:matter|case|job|ticket|task|topic|issue|problem|incident)|them)\s+
    (?:as\s+|to\s+be\s+)?(?:an?\s+)?(?:
      closed|done|resolved|solved|finished|settled|success\w*|fixed|completed?|over|off|sorted|dealt\s+with|
      good\s+sign|yes|win
    )\b
    |\bso\s+(?:that\s+was\s+(?:that|it)|(?:i|we)\s+left\s+it\s+(?:at\s+that|there))\b
    |\b(?:i|we)\s+(?:just\s+)?left\s+it\s+at\s+that\b
    |\bthe\s+(?:matter|case|topic|issue|problem)\s+was\s+(?:closed|settled|done|over|solved|fixed)\s+for\s+
    me\b
    |\b(?:touch|knock\s+on)\s+wood\b
    |\bfingers\s+crossed\b
    |\bby\s+all\s+appearances\b
    |\bbound\s+to\s+(?:have|be)\s+\w+
    |\bought\s+to\s+(?:be|have)\s+(?:\w+\s+)?
    (?:better|fine|ok|okay|fixed|solved|gone|faster|good|work\w*|helped|improved|saved)\b
    |\b(?:i'?m|i\s+am|i\s+was)\s+(?:guessing|assuming|presuming)\s+(?:that\s+)?
    (?:it|this|that|they|all|everything|the\s+\w+|he|she)\b
    |\bi\s+(?:suppose|guess|think|believe|assume)\s+(?:that\s+)?there\s+(?:were|was|are|is)\s+
    (?:fewer|less|no)\b
    |\b(?:assumed|supposed|presumed|trusted|figured|hoped)\s+(?:that\s+)?
    (?:all|everyone|everybody|they|he|she|people)\b(?:\s+[\w']+){0,4}?\s+had\s+(?:\w+\s+)?
    (?:\w+(?:ed|en|un|ne|id|nt|lt)|read|got|heard)\b
    |\bone\s+(?:look|glance)\b[^.;!?]{0,40}\bi\s+(?:could\s+(?:tell|see)|knew|saw)\b
    |\bi\s+take\s+it\s+(?:that\s+)?[^.;!?]{0,40}\b(?:
      fine|ok(?:ay)?|works?|solved|fixed|good|well|right|happy|satisfied|pleased|content|agreed|understood
    )\b
    |\bwhich\s+i\s+(?:read|took|saw|interpreted|understood|counted)\s+(?:as|to\s+mean)\b(?!\s+(?:an?|the|my|our)\s+(?:comparison|control|baseline|base\s?line|reference|measure|yardstick|benchmark|starting\s+point|sample)\b)
    |\bwhich\s+(?:tells|told|shows|showed|means|meant)\s+(?:you|me|us|that)?\s*(?:that\s+)?
    (?:it|they|the\s+\w+)\s+(?:(?:is|was|are|were|has|had|must\s+have)\s+)?
    (?:work\w*|ok(?:ay)?|fine|solved|fixed|good|happy|gone|right)\b
  `,
  pattern`
    \b(?:do\s+not|don't|dont)\s+(?:think|believe)\s+(?:that\s+)?(?:it|this|that|they|the\s+\w+)\s+
    (?:ever\s+)?(?:happened|came\s+back|occurred|returned|failed|broke|happens)\b
  `,
  // "which to me meant they were happy with it": what was read into something.
  pattern`
    \b(?:which|that|this|it|silence)\s+(?:to|for)\s+me\s+
    (?:meant|means|said|says|showed|was\s+proof|was\s+a\s+sign)\b
    |\b(?:i|we)\s+(?:just\s+|then\s+)?(?:took|read|saw)\s+(?:it|that|this|the\s+silence|their\s+silence)\s+
    (?:as|to\s+mean|for)\s+(?:a\s+)?(?:\w+\s+){0,3}?
    (?:yes|success|sign|good|approval|agreement|proof|fine|fixed|solved|it\s+worked)\b
  `,
  new RegExp(`${self}${believing}${that}${successWords}\\b`, 'u'),
  pattern`
    \bit\s+(?:seems?|seemed|appears?|appeared|looks?|looked)\s+(?:that|as\s+if|as\s+though|like)\s+
    (?:[\w']+\s+){0,7}?${successWords}\b
  `,
  pattern`
    ^\W*(?:hopefully|presumably|supposedly|in\s+all\s+likelihood|most\s+likely)\b,?(?:\s+[\w']+){2,8}
    |^\W*probably,?\s+(?:fewer|less|more|it|they|everybody|everyone|people|that)\b(?:\s+[\w']+){1,6}
  `,
  pattern`${self}${thinking}\b(?!\s+[^.,;]{0,40}\b(?:would|will|could|might|can)\b)${that}${successWords}\b`,
  pattern`
    (?:\bi|\bwe|\band)\s+(?:just\s+|simply\s+)?(?:
      hoped\s+for\s+the\s+best
      |(?:trusted|had\s+faith\s+in)\s+(?:the|my|our|that|this)\s+(?:new\s+)?
      (?:fix|change|patch|result|solution|process|repair|system|machine|tool|method|treatment|medicine)
      (?!\w)
      |trusted\s+that\s+[^.,;]{3,60}?\b(?:would|will|had|was|were|is)\b
    )
  `,
  pattern`\bmust\s+(?:have\s+(?:been\s+)?|be\s+)(?:\w+ly\s+|all\s+|very\s+|quite\s+|the\s+)?${successWords}\b`,
  pattern`
    \b(?:it|that|this|they|the\s+\w+(?:\s+\w+)?|everything|all)\s+should\s+
    (?:now\s+|all\s+|also\s+|then\s+|still\s+)*(?:be\s+|have\s+(?:been\s+)?)
    (?:\w+ly\s+|much\s+|all\s+|more\s+)*${successWords}\b(?:\s+now)?
  `,
  pattern`\b${hedges}\s*,?\s+(?:[\w']+\s+){0,7}?${solvedStates}\b`,
  // "Probably the mailing has brought some pupils back".
  pattern`
    \b(?:probably|presumably|hopefully|maybe|perhaps)\s+(?:this|that|it|(?:the|our|my)\s+(?:new\s+)?(?:${measuresTaken}))\s+
    (?:has|have)\s+(?:brought|won|attracted|convinced|prevented|spared)\b
  `,
  pattern`
    \b(?:so|therefore|and|which)\s+(?:(?:it|that|this|they|the\s+\w+)\s+)?(?:(?:was|were|had|has)\s+)?
    (?:obviously|clearly|evidently|surely|of\s+course|for\s+sure)\s+(?:[\w']+\s+){0,5}?${successWords}\b
    |\b(?:was|were|is|had|has)\s+(?:obviously|clearly|evidently|surely|probably|presumably|apparently)\s+
    (?:been\s+)?${successWords}\b
  `,
  pattern`
    \b(?:
      (?:had|got|have)\s+(?:just\s+)?(?:the|a)\s+(?:\w+\s+)?(?:feeling|impression|sense|hunch)
      |my\s+(?:\w+\s+)?(?:feeling|impression|sense|guess|hunch|gut(?:\s+feeling)?|belief|assumption)\s+
      (?:was|is|says|said|told\s+me)
    )\s+(?:that\s+)?(?:[\w']+\s+){0,6}?${successWords}\b
    |\b(?:had|have)\s+a\s+good\s+feeling\b
  `,
  pattern`
    \b(?:${farAsIKnow})\b(?=[^.;]*\b(?:${successWords}|still|again|never|no|nobody)\b)
    |(?<=\b(?:${successWords}|still|again)\b[^.;]{0,40})\b(?:${farAsIKnow})\b
  `,
  pattern`
    \bin\s+my\s+eyes\b[^.;]*\b(?:settled|done|closed|fine|solved|over)\b
    |\b(?:that|which|this|it)\s+(?:was|is)\s+(?:
      proof|evidence|confirmation|enough|good\s+enough|all\s+the\s+proof|done|settled|
      the\s+(?:proof|sign|confirmation)
    )(?:\s+enough)?\s+for\s+(?:me|us)\b
    |\bfor\s+me\s+(?:that|it|this|the\s+\w+)\s+was\s+
    (?:proof|enough|done|settled|solved|closed|fixed|finished|the\s+(?:proof|sign|confirmation))\b
  `,
];
const closedByOthers = anyOf(`
  accepted agreed approved closed_the_(?:ticket|case|request|incident) nodded paid said_(?:yes|ok|okay) smiled
  was_(?:ok|okay|fine)_with_(?:it|that)
`);
/** What only counts as proof for somebody who concludes from it. */
export const signs: readonly RegExp[] = [
  pattern`
    \b(?:
      said\s+(?:
        thanks
        |thank\s+you
        |(?:that\s+)?(?:it|everything|all|he|she|(?:the|my)\s+\w+)\s+
        (?:was|looked|drove|ran|worked|felt|went|is|tasted)\s+\w+
      )
      |thanked\s+me
      |(?:she|he|they|the\s+\w+)\s+(?:signed|gave\s+(?:me\s+)?(?:his|her|their)\s+signature)
    )\b
  `,
  pattern`
    \b(?:the\s+|that\s+)?\w+\s+(?:was|were|is|had)\s+(?:then\s+|all\s+)?gone\b
    |\b(?:went|gone)\s+away\b
    |\bcleared\s+itself\b
    |\bcame\s+up\s+(?:normally|fine|again)\b
    |\b(?:hung\s+up|went\s+home|left|walked\s+out)\s+(?:satisfied|happy|content|smiling)\b
    |\bwent\s+(?:off|out|green)\b
    |\b(?:did\s*n(?:o|')?t|did\s+not)\s+say\s+no\b
  `,
  pattern`
    \b(?:
      qa
      |quality
      |my\s+(?:manager|boss|lead)
      |the\s+(?:manager|boss|lead|head|supervisor|reviewer|customer|client|foreman|doctor)
    )\s+(?:had\s+|has\s+|then\s+)?(?:
      signed\s+(?:it\s+)?off
      |approved\s+(?:it|the\s+\w+)
      |gave\s+(?:the|a|his|her|their)\s+(?:ok(?:ay)?|go-?ahead|green\s+light|sign-?off|approval)
      |accepted\s+it
    )\b
  `,
  pattern`\b(?:she|he|they|everyone|everybody|all|the\s+\w+)\s+(?:all\s+|just\s+|only\s+)?${closedByOthers}\b`,
  pattern`
    \b(?:showed|displayed|had|got|saw)\s+(?:me\s+)?a\s+(?:green|positive)\s+
    (?:tick|light|check\s?mark|check|status|sign|icon|message)\b
  `,
  pattern`
    \b(?:led|light|lamp|icon|status|screen|signal)\s+(?:was|is|turned|went|stayed)\s+
    (?:green|off|out|on\s+green)\b
  `,
  /\b(?:code\s+review|review|change|request|merge)\s+was\s+approved\b/u,
  pattern`
    \b(?:took|taken|saw|read|counted|treated|interpreted|understood|accepted)\s+(?:\w+\s+)?
    (?:absence|lack|silence|quiet)\b[^.;]{0,40}?\bas\s+(?:an?\s+|the\s+)?(?:\w+\s+)?
    (?:signs?|proof|yes|approval|confirmation|success|agreement|consent)\b
  `,
];
const plainRanWell = anyOf(`
  (?:was|were|is)_(?:fine|ok(?:ay)?|good|warm|cold|straight|dry|clean|correct) beeped booted
  came_(?:back|out)(?:_\\w+)? came_on clicked compiled could_(?:log_in|open_it|print|pay|send)
  did\\s*n(?:o|')?t_(?:drip|leak|crash|move|wobble|beep|break|shake|hang|fall|smoke)
  did_not_(?:drip|leak|crash|move|wobble|beep|break|shake|hang|fall|smoke) held lit_up opened printed
  rang(?:_again)? responded rose(?:_\\w+ly)? showed_(?:me_)?(?:the|a)_(?:right|correct|new|expected)_\\w+
  switched_on turned_on
`);
const ranWell = frame`
  (?:
    (?:ran|worked|works|passed|finished|ended|loaded|went\s+through)
    (?:
      \s+(?:
        fine|well|ok(?:ay)?|again|once|through|locally|without\s+(?:an?\s+|any\s+)?\w+|on\s+my\s+\w+|
        when\s+i\s+\w+\s+it(?:\s+at\s+\w+)?|normally|smoothly
      )
    )*
    |${plainRanWell}
  )
`;
/** It ran once: proof only for somebody who then went on to the next thing. */
export const runs: readonly RegExp[] = [
  pattern`
    \b(?:it|that|this|they|(?:the|my|our)\s+(?:[\w-]+\s+){0,3}?[\w-]+)\s+
    (?:then\s+|all\s+|just\s+|finally\s+|\w+ly\s+|also\s+)*
    (?:${ranWell}|started(?:\s+(?:up|again|fine))*(?!\s+(?:\w+ing|to)\b))\b
  `,
  pattern`
    \bnothing\s+(?:happened|moved|dripped|leaked|beeped|broke|red|fell)\b
    |\b(?:there\s+was|there\s+were|saw|got)\s+(?:no|nothing)\b(?:\s+(?:\w+\s+)?\w+)?
    |\blight\s+turn(?:ed)?\s+green\b
  `,
];
/** A belief about the time to come, from which nobody looked back. */
export const wouldHold = pattern`
  \bi\s+(?:
    (?:was|am|felt)\s+(?:\w+ly\s+|very\s+|so\s+)*(?:confident|sure|convinced|certain|positive)
    |had\s+no\s+doubts?
    |trusted
    |believed
    |figured
    |knew
    |thought
  )\s+(?:that\s+)?(?:it|this|that|they|everything|(?:the|my|our)\s+(?:[\w-]+\s+){1,3}?)\s*(?:would|will)\s+
  (?:\w+ly\s+|all\s+|now\s+)?(?:
    hold
    |last
    |work(?:\s+out)?
    |help
    |stay
    |stick
    |do
    |run
    |survive
    |pass
    |be\s+(?:fine|ok(?:ay)?|enough|good|all\s+right|better|correct)
  )\b
`;
const looking = frame`
  (?:seemed|seems|looked|looks|(?:was|were)\s+looking|felt|feels|appeared|sounded)\s+
  (?:
    (?:
      now|then|all|like\s+it|much|pretty|quite|very|really|\w+ly|a\s+lot|more|to\s+(?:me\s+)?be|
      to\s+have(?:\s+been)?|to\s+me|to
    )\s+
  )*
`;
export const looks: readonly RegExp[] = [
  new RegExp(
    frame`
      (?<!\b(?:i|we|you|he|she|they)\s)\b${looking}(?:
        fine|good|ok|okay|dry|tight|straight|work|worked|working|all\s+right|alright|right|correct|stable|
        normal|clean|fixed|solved|resolved|gone|sorted|in\s+order|help|helped|do\s+the\s+(?:trick|job)|done|
        run|running
      )\b
    `,
    'u',
  ),
  // How people felt or how a room looked is an outcome, if a vague one; that a thing felt faster is an impression.
  new RegExp(
    frame`
      \b(?:
        it|that|this|everything|all|graphs?|numbers?|charts?|dashboard|figures|system|app|application|
        pages?|line|screen|logs?|monitor|machine|engine|query|queries|rates?|load|tool|values?
      )\s+(?:then\s+|now\s+|also\s+|just\s+)?${looking}
      (?:better|faster|snappier|quicker|smoother|healthy|well|healthier)\b
    `,
    'u',
  ),
];
const complaintVerbs = anyOf(`
  asked_again called come_back complained contacted mentioned noticed objected raised reported rung said
  shouted spoken told written
`);
/** "They would have called": silence again, in the conditional. */
export const wouldHaveSaid = pattern`
  \b(?:you|we|i|one)\s*(?:would|'d)\s+(?:have\s+)?(?:hear|heard)\s+(?:about\s+it|of\s+it|from)
  |\bhad\s+it\s+(?:gone\s+wrong|failed|not\s+worked)\b
  |\b(?:
    they
    |he
    |she
    |people
    |someone
    |somebody
    |everyone
    |(?:the\s+|my\s+|our\s+)?
    (?:customers?|clients?|users?|patients?|parents?|guests?|boss|manager|team|vendor|supplier)
  )\s*(?:would|'d)\s+(?:surely\s+|certainly\s+|have\s+|definitely\s+|'ve\s+|of\s+)*${complaintVerbs}\b
  |\bi\s*(?:would|'d)\s+have\s+(?:heard|been\s+told|been\s+called|got\s+(?:a\s+call|complaints))\b
`;
/** What somebody does who holds a matter for finished. */
const finishing = anyOf(`
  archived baked called carried_on closed considered continued crossed delivered deployed did_not didn'?t
  discharged drove_(?:home|off|away|on) ended filed finished gave_(?:it|them|the_\\w+)(?:_back)? handed
  hung_up installed installed_it left let_(?:it|them|him|her) locked marked merged moved packed poured printed
  published pushed put_(?:it|them)_(?:live|back|out|into|online) released reported rolled_it_out screwed
  sealed sent served shipped signed stopped submitted ticked
  told_(?:(?:the|my)_)?\\w+_(?:that_)?(?:it|all|everything)_(?:was|is|worked) took_my_\\w+ turned_to uploaded
  used_it went_(?:home|on|back|to_(?:the_next|lunch|bed|another)|ahead|live|away)
`);
export const movedOn = pattern`
  ^[^.;]*?(?:,|\band\b|\bso\b)\s*(?:(?:so|and)\s+)?(?:therefore\s+|then\s+)?i\s+
  (?:\w+ly\s+|just\s+|then\s+)?${finishing}\b(?:\s+on)?
  |^\s*(?:,\s*)?and\s+${finishing}\b
`;
const checkWords = anyOf(`
  check(?:ed)? count(?:ed)? follow(?:ed)?_(?:it_)?up look(?:ed)? measured? r[ua]n repeat(?:ed)? test(?:ed)?
  track(?:ed)? tried try verif(?:y|ied)
`);
const checkObjects = anyOf(`
  after afterwards? again at_(?:it|the_(?:numbers?|results?|data)) back into_it it that
  the_(?:numbers?|results?|effect|outcome|figures?|data) this
`);
export const unchecked: readonly RegExp[] = [
  pattern`
    \bgave\s+(?:it|them|the\s+\w+)\s+a\s+quick\s+\w+
    |\b(?:never|not)\s+(?:got\s+)?(?:(?:a)?round|time)\s+to\s+(?:check|look|measur|test|verif)\w*
  `,
  pattern`
    \b(?:i|we)\s+(?:did\s*n(?:o|')?t|never|have\s*n(?:o|')?t|had\s*n(?:o|')?t|could\s*n(?:o|')?t|did\s+not)
    \s+(?:really\s+|actually\s+|ever\s+|even\s+|formally\s+|exactly\s+)*${checkWords}\s*
    (?:(?:on\s+)?${checkObjects}\b|[,.;]|$)
  `,
  pattern`
    \b(?:i|we)\s+(?:only\s+|just\s+)?(?:
      (?:looked|checked)\s+(?:it\s+|on\s+it\s+|in\s+)?(?:only\s+)?once\b
      |eyeballed\b
      |clicked\s+through\b
      |(?:tested|tried|checked|ran)\s+it\s+on\s+my\s+(?:own\s+)?(?:machine|laptop|computer|pc|phone)\b
      |had\s+a\s+quick\s+look\b
      |glanced\s+at\b
    )
  `,
  pattern`
    \b(?:i|we)\s+(?:just\s+|then\s+|\w+ly\s+)?(?:moved|went|switched)\s+(?:on\s+)?to\s+
    (?:another|the\s+next|a\s+different|other|a\s+new)\s+\w+\s+
    (?:right\s+|straight\s+|directly\s+|immediately\s+)?(?:after(?:wards)?|away)\b
  `,
  pattern`
    \b(?:it\s+)?(?:worked|works|ran|fine|working)\s+(?:fine\s+|well\s+|ok(?:ay)?\s+)?on\s+my\s+(?:own\s+)?
    (?:machine|laptop|computer|pc)\b
  `,
];
const plainUnknowing = anyOf(`
  (?:could_not|couldn't|cannot|can't)_tell at_first before_either bother(?:s|ed)_me can_(?:also_)?mean
  could_(?:also_|just_)?(?:mean|have_meant|be_because) easy_to i_was_wrong initially instead
  made_me_(?:suspicious|nervous|wonder) means?_(?:nothing|little|anything) meant_(?:nothing|little)
  might_(?:also_|just_)?(?:mean|have_meant) mistakenly no_proof not_proof only_believed
  proved_(?:me|myself|it)_wrong proved_nothing proves?_nothing suspected suspicious tells?_(?:me_)?nothing
  that's_why that_is_why told_(?:me|us)_nothing too_early too_soon turned_out until
  was_(?:a|my|the|our)_(?:\\w+_)?(?:mistake|error|fault) worr(?:y|ies|ied|ying)_me wrongly
`);
const unknowing = frame`
  (?:
    (?:did\s*n(?:o|')?t|do\s*n(?:o|')?t|not|never)\s+(?:want\s+to\s+)?
    (?:trust|rely|believe|enough|take|mean|prove|satisf\w+|convince\w*|accept|settle)
    |${plainUnknowing}
  )
`;
/** The silence, the look or the belief is doubted or disproved in the same breath. */
export const doubted = pattern`\b(?:${unknowing}|trust(?:ed)?\s+(?:that|it|the\s+silence|this)\b(?=[^.]*\b(?:so|until|but)\b))\b`;
const verifiedDeeds = anyOf(`
  asked audited called checked compared counted found inspected interviewed looked measured monitored opened
  phoned polled proved pulled put_(?:an?|my|two|three|some) ran rang repeated replayed reproduced sampled
  sent_(?:an?|two|three|samples?|it_to) set swapped tested traced tried tripped verified visited walked
  watched weighed
`);
export const thenChecked = pattern`
  (?:\bthen|\bbut|\band|,)\s+(?:still\s+|also\s+|then\s+|\w+ly\s+)*
  (?:
    checked|tested|measured|counted|weighed|compared|verified|sampled|replayed|inspected|monitored|confirmed
  )\b
  |\bwhich\s+(?:i|we)\s+(?:then\s+|\w+ly\s+)?(?:confirmed|checked|verified|compared|tested|matched)\b
  |\b(?:log|list|data|figures|record|meter|report)s?\s+(?:confirm|show|prove)\w*\b
  |(?:\bso|\bbut|\bthen|\band|\byet|\bhowever|\buntil|[,;:–—-])\s+(?:\w+\s+){0,2}?(?:i|we)\s+
  (?:still\s+|also\s+|then\s+|\w+ly\s+|went\s+(?:back\s+)?and\s+)*
  (?:
    ${verifiedDeeds}
    |drove(?!\s+(?:home|off|away|on))
    |read(?!\s+(?:as|it|that|this)\b)
    |had(?!\s+(?:a\s+good\s+feeling|no\s+doubt))
    |went\s+(?:
      back
      |through
      |over
      |to(?!\s+(?:the\s+next|lunch|bed|another|my\s+next|sleep))
      |there
      |and
      |in
      |down
      |up
      |along
      |out
    )
  )\b
`;
const verifiedOrDoubted = anyOf(`
  asked audited called checked compared counted did_not_(?:trust|want_to_rely|rely|stop|leave)
  didn't_(?:trust|want|rely|stop|leave) drove inspected interviewed measured monitored phoned polled pulled
  rang repeated replayed reproduced sampled tested traced tripped verified visited walked watched weighed
`);
/** The next sentence takes the matter up: "I did not want to rely on that", "So I rang three of them". */
export const followUpCheck = pattern`
  ^\W*(?:(?:so|but|still|then|therefore|because\s+of\s+that|to\s+be\s+sure|afterwards)\s*,?\s*)*(?:i|we)\s+
  (?:\w+ly\s+|then\s+|also\s+|still\s+|therefore\s+)*${verifiedOrDoubted}\b
  |^\W*(?:but\s+)?(?:that|silence|this|it)\s+(?:alone\s+)?
  (?:was\s+not|wasn't|is\s+not|isn't|proves?|did\s+not|didn't|does\s+not|told)\b
  |\bdid(?:\s+not|n't)\s+trust\b
  |\bturned\s+out\b
  |^\W*(?:that|it|this|which)\s+(?:was|is)\s+(?:\w+\s+)?(?:mistake|wrong|error|fault)\b
`;
const concludedVerbs = anyOf(`
  called_it closed concluded considered ended felt figured filed knew left marked merged moved signed stopped
  was_(?:sure|confident|certain|convinced|satisfied|happy) went
`);
/** What was concluded from the silence: that it worked, or that nothing more was to do. */
export const concluded = pattern`
  \b(?:
    so
    |therefore
    |thus
    |hence
    |which\s+(?:told|showed|meant|means|proves?|proved)
    |that\s+(?:told|showed|meant|proves?)
  )\b(?:[\s,]+[\w']+){0,8}?[\s,]+${successWords}\b
  |\bso\s+(?:\w+\s+){0,2}?i\s+(?:\w+ly\s+|just\s+|then\s+)?${concludedVerbs}\b
  |\b(?:which|that)\s+(?:
    i\s+(?:took|read|saw|interpreted|understood|counted|considered)
    |was\s+(?:a|the|my|proof)
    |is\s+(?:a|the|my|proof)
  )
  |(?:good|clear)\s+sign
  |\bso\s+that\s+was\s+(?:that|it)\b
  |\bleft\s+it\s+at\s+that\b
  |\b(?:matter|case)\s+(?:was\s+)?closed\b
  |\bthat's\s+how\b
  |\bfrom\s+(?:that|this)\s+i\b
  |\bconcluded?\b
  |\bi\s+(?:knew|was\s+(?:sure|confident|certain|convinced))\b
  |\bclosed\s+(?:the|it)
  |\ball\s+good\b
  |\b(?:went\s+home|moved\s+on|job\s+done|case\s+closed)\b
`;
export const lookedBack = pattern`
  \b(?:had|'d)\s+(?:\w+ly\s+|just\s+|simply\s+)?
  (?:assumed|thought|believed|hoped|trusted|presumed|supposed|figured|taken)\b
`;
export const toldOrPlanned = pattern`
  \b(?:
    told|planned|promised|asked|said|agreed|announced|informed|decided|wanted|explained|rule|plan|so\s+that
  )\b[^.;]*$
`;
export const namesAProcess = pattern`
  ^\s+(?:
    procedures?|process|desk|box|form|book|system|policy|log|list|team|department|handling|report|number|
    line
  )\b
`;
export const lastingTimes = pattern`
  \b(?:for|in|over|within|during)\s+(?:the\s+)?(?:next\s+|first\s+|last\s+|following\s+|whole\s+)*
  (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|several)\s+\w+
`;
