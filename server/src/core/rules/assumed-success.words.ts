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
    \s+(?:\w+ly\s+|had\s+|all\s+|then\s+|has\s+|have\s+)*${greenSigns}\b
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
