/**
 * Ways to tell of hours and sweat, in five frames: who works at an hour when others rest, who gives up what for it,
 * who gave everything, what it took, and how much was done of what is only a means.
 * Each names what was put in; what came of it is asked elsewhere.
 * Begins with the inventory "Effort offered as result" (DOMAIN.md, W22), widened over many trades.
 */
import { anyOf, frame, pattern } from '../vocabulary.ts';

export interface Effort {
  readonly pattern: RegExp;
  /** Says how much was done, not how long it took. */
  readonly counts?: true;
}

const effort = (source: string, counts?: true): Effort => ({
  pattern: new RegExp(`(?<![\\w-])(?:${source})(?![\\w-])`, 'u'),
  ...(counts ? { counts } : {}),
});

/** Who made the effort: the candidate or the candidate's own group. */
const who = anyOf(`
  (?:my_)?colleagues_and_i (?:the|my|our)_(?:whole_|entire_)?(?:team|crew|group|class|staff|squad|department)
  all_of_us everybody everyone i my_team_and_i we
`);
const adverbWords = anyOf(`
  'd 've all also always am basically been constantly did even had has have honestly just kept literally must
  often on personally practically really regularly still then to truly usually voluntarily was were
`);
const adverbs = frame`(?:\s+${adverbWords})*`;
const number = anyOf(`
  (?:a_)?hundred (?:more_than|over|about|around|almost|nearly|some)_(?:a_)?\\w+
  \\d[\\d,.]*\\+?(?:\\s?k)?(?:_(?:thousand|hundred))? dozens_of eight eighteen eighty eleven fifteen fifty
  five forty four fourteen hundreds_of nine seven seventy six sixteen sixty ten thirteen thirty thousands_of
  three twelve twenty two
`);
const much = anyOf(`
  a_(?:whole_)?lot_of a_great_deal_of
  additional all_(?:of_)?my all_the
  an?_(?:crazy|endless|enormous|great|huge|incredible|insane|large|massive|ridiculous|unbelievable)_(?:amount|number)_of countless endless
  entire extra free full half hard hours_of late loads_of long lots_of many months_of most_of_my much numerous
  own personal plenty_of private quite_some several sleepless so_many so_much tons_of too_many uncounted
  unpaid weeks_of whole
`);

/** Verbs of being at it, in the forms that tell of it. */
const working = anyOf(`
  answer(?:ed|ing) be been build(?:ing)? built clean(?:ed|ing) cod(?:ed|ing) cook(?:ed|ing) correct(?:ed|ing)
  correcting count(?:ed|ing) debugg(?:ed|ing) debugged did digging doing draw(?:ing)? drew driving drove dug
  edit(?:ed|ing) fix(?:ed|ing) gave grinding ground help(?:ed|ing) keep_going kept_at_it kept_going
  labou?r(?:ed|ing) learn(?:ed|t|ing) made mark(?:ed|ing) negotiat(?:ed|ing) pack(?:ed|ing) paint(?:ed|ing)
  phon(?:ed|ing) practi[cs](?:ed|ing) prepar(?:ed|ing) program\\w* pull(?:ed|ing)? put_in read(?:ing)?
  rehears(?:ed|ing) remain(?:ed|ing)? repair(?:ed|ing) research(?:ed|ing) rewrote sat serv(?:ed|ing)
  sew(?:ed|ing)? sitting slav(?:ed|ing) sort(?:ed|ing) spen[dt] spending
  stay(?:ed|ing)?(?:_(?:up|on|there|in|behind|awake))? studied study(?:ing)? test(?:ed|ing) toil(?:ed|ing)
  train(?:ed|ing) translat(?:ed|ing) typ(?:ed|ing) was were work(?:ed|ing)? writing wrote
`);
/** Hours when others rest, and hours without end. */
const restTimes = anyOf(`
  (?:a|)round_the_clock (?:in|during|out_of|from)_my_(?:free|spare|own|private)_time
  (?:long|well)_after_(?:everyone|the_others|hours|work|closing)(?:_\\w+)?
  (?:well_|long_)?(?:past|after|until|till)_midnight 24/7 after_(?:hours|work_hours) all_night(?:_long)?
  day_(?:and|&)_night day_after_day days_on_end deep_into_the_night evening_after_evening flat_out
  from_(?:early_)?morning_(?:to|till|until)_(?:late_)?(?:at_)?(?:night|evening|midnight)
  from_dawn_(?:to|till)_dusk from_early_to_late hours_on_end in_our_(?:free|spare|own)_time late
  late_(?:every|each)_\\w+ late_hours late_into_the_(?:night|evening) late_nights night_(?:and|&)_day
  night_after_night non-?stop overtime seven_days seven_days_a_week the_entire_night the_whole_night
  through_the_night to_the_point_of_exhaustion until_exhaustion until_the_last_(?:bus|train|tram)
  week_after_week weekend_after_weekend whole_nights without_(?:any_)?sleep
  without_(?:a|any|one|a_single)_(?:break|day_off|holiday|pause|rest)
`);
const restTime = frame`
  (?:
    ${restTimes}
    |from\s+(?:\d{1,2}|four|five|six|seven)\s*(?:am|in\s+the\s+morning)?\s*(?:to|till|until)\s+
    (?:\d{1,2}|\w+)\s*(?:pm|at\s+night|in\s+the\s+(?:evening|night))
    |(?:until|till|to|past)\s+(?:very\s+|about\s+|around\s+)?
    (?:
      late
      |dawn
      |sunrise
      |the\s+small\s+hours
      |the\s+early\s+hours
      |closing
      |\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|a\.m\.?|p\.m\.?|at\s+night|in\s+the\s+(?:morning|night|evening))
      |(?:one|two|three|four|five|seven|eight|nine|ten|eleven|twelve)\s+
      (?:at\s+night|in\s+the\s+(?:morning|night|evening))
      |the\s+last\s+(?:minute|second|moment)
    )
    |(?:
      (?:
        on|over|through|throughout|all|during|the|at|every|each|many|several|whole|entire|most|of|my|our|
        some|even|both|two|three|four|\w+ing
      )\s+
    )*(?:
      (?:
        nights
        |nighttime
        |weekends?
        |weekend
        |evenings
        |sundays?
        |saturdays?
        |(?:bank\s+|public\s+|christmas\s+|easter\s+|summer\s+)?holidays?
        |vacations?
        |lunch\s+breaks?
      )(?:
        \s*(?:and|&|or|,)\s*(?:the\s+|even\s+|my\s+|on\s+)*
        (?:nights|weekends?|evenings|holidays?|sundays?|saturdays?|lunch\s+breaks?)
      )?
    )(?!\s+(?:shift|desk|team|round|nurse|rota|opening|menu|rush|guests?|trips?|trade|service|\w+\s+shift))
  )
`;
const restedThings = anyOf(`
  anniversary birthday(?:_party)? breaks? choir christmas christmas_dinner concert day_off days_off dinner
  evenings? family family_\\w+ festival flight_home football free_time gym health hobbies hobby holidays?
  honeymoon leave lunch(?:es)? lunch_breaks? match party private_life saturdays? sleep social_life sundays?
  training trip trips vacations? wedding weekends?
`);
const meansWords = anyOf(`
  appointments? articles? books? calls? chapters? code_reviews? commits? conversations? courses? designs?
  diagrams? docs documents? drafts? e-?mails? files? forms? interviews? letters?
  lines(?:_of_(?:code|text|\\w+))? mails meetings? merge_requests? messages? mock-?ups? notes pages? papers?
  phone_calls? presentations? prs pull_requests? reports? reviews sessions? sheets slides? spreadsheets?
  stand-?ups? story_points? surveys? tasks? tests? threads? tickets? trainings? visits? webinars? workshops?
`);

const restNouns = anyOf(`
  evenings? holidays? lunch_breaks? nerves nights? saturdays? sleep sundays? vacations? weekends?
`);
const listed = frame`(?:${meansWords}|${restNouns}|hours|drafts?|rounds|shifts|trips)`;

/** What is done on the way, and when. */
export const means = new RegExp(
  frame`^(?:${meansWords}|${restNouns}|drafts?|fairs?|flights?|folders?|kilomet(?:re|er)s|plans|sectors|shifts|trips)$`,
  'u',
);

const hardWays = anyOf(`
  (?:my|our|their)_fingers_to_the_bone diligently flat_out hard(?:er)?(?:_than_\\w+)? intensely intensively
  like_(?:crazy|mad|a_\\w+|hell) my_\\w+_off relentlessly tirelessly
`);
const givingVerbs = anyOf(`
  dedicated devoted did do doing gave(?:_up)? had invest(?:ed)? made pull(?:ed|ing)? put put_in sacrific\\w+
  spend spending spent used work(?:ed|ing)?
`);
const spentThings = anyOf(`
  days? efforts? energy evenings? holidays? hours?(?:_(?:days?|shifts?|weeks?|a_(?:day|week)))? lunch_breaks?
  months? nerves nights? overtime passion shifts sleep sweat time vacation weekends? weeks? work
`);
const nightDeeds = anyOf(`
  answered called came cleaned cleared cooked cycled drove flew got_up logged_in phoned practi[cs]ed ran rang
  rehearsed sat stood trained travell?ed visited walked went wrote
`);
const plainFreeDays = anyOf(`
  (?:every|each)_(?:single_)?(?:day|morning|evening|night|week|weekend|saturday|sunday) again_and_again
  all_day_long day_(?:after|for|by)_day from_(?:morning|dawn|early)_\\w+_(?:night|evening|late|dusk)
  in_(?:all_weathers?|the_rain|the_snow|the_heat|the_cold) night_(?:after|for|by)_night
  over_and_over(?:_again)? the_whole_(?:day|night|week|month|summer|winter|weekend)
`);
const freeDays = frame`
  (?:
    (?:also|even)\s+(?:on|at|in|during|through)\s+(?:the\s+|my\s+|our\s+)?
    (?:sundays?|saturdays?|weekends?|holidays?|vacation|rain|snow|night)
    |${plainFreeDays}
  )
`;
const homePlaces = anyOf(`
  bed break building daylight desk family food friends home husband kids kitchen lab lunch office shop sleep
  sun(?:light)? ward wife
`);
const toilVerbs = anyOf(`
  carried chased cleaned cooked copied dug hauled ironed knitted lifted packed painted planted sanded scrubbed
  searched sewed shovel\\w+ sorted swept trained typed washed weeded
`);
const virtuesOfWork = anyOf(`
  commitment dedication determination diligence discipline endurance engagement heart motivation passion
  patience perseverance persistence stamina sweat willpower
`);
const givenUp = anyOf(`
  efforts? energy evenings? hard_work health holidays? hours nerves nights? overtime patience sacrifices?
  sleep stamina sweat vacation weekends? work
`);
const audiences = anyOf(`
  agencies banks branches candidates clients companies customers dealers depots doctors donors families
  farmers farms hospitals households landlords leads members neighbou?rs offices parents patients people
  plants prospects schools shops sites stations stores suppliers tenants vendors
`);
const audienceMember = anyOf(`
  agency bank branch candidate client company customer dealer depot doctor donor family farm farmer hospital
  household landlord lead member neighbou?r office parent patient plant school shop site station store
  supplier tenant vendor
`);
const countedDeeds = anyOf(`
  answer(?:ed|ing) attended clos(?:ed|ing) coded complet(?:ed|ing) conducted copied corrected created
  delivered did drew filled(?:_in|_out)? gave graded had handl(?:ed|ing) held joined made marked merged
  organi[sz]ed participated_in prepared process(?:ed|ing) produced proofread ran resolv(?:ed|ing) reviewed
  sat_(?:in|through) scanned sent took_part_in transcribed translated typed visited went_to wr[oi]te writing
  written
`);
const repeatedDeeds = anyOf(`
  changed checked corrected edited polished practi[cs]ed proofread
  re(?:wrote|did|built|drew|made|started|worked|painted|typed|read) rehearsed repeated revised tested tried
  went_(?:over|through)
`);
const handWork = anyOf(`
  carried cleaned dragged dug hauled ironed knocked_(?:on|at) labell?ed lifted moved packed painted peeled
  rang_at scrubbed sorted washed wrapped
`);

export const efforts: readonly Effort[] = [
  // Working when others rest.
  effort(
    frame`
      ${who}${adverbs}\s+${working}
      (?!\s+(?:back\s+)?(?:from|on)\s+(?:my\s+|a\s+)?(?:holidays?|vacation|leave))
      (?:\s+(?!(?:but|because|when|that|which|who|so)\b)[\w'-]+){0,7}?\s+${restTime}
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+${working}\s+(?:in\s+)?
      (?:(?:very|really|so|extremely|incredibly|super|too|pretty|quite|twice|as|damn|bloody)\s+)*${hardWays}
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+${givingVerbs}\s+(?:in\s+)?(?:
        ${number}\s+(?:or\s+\w+\s+)?(?:extra\s+|whole\s+|full\s+|sleepless\s+|long\s+)?
        |(?:the\s+|a\s+|my\s+|our\s+)?(?:${much}\s+)+
        |every\s+(?:free\s+|spare\s+|single\s+|waking\s+)(?:minute|second|moment|hour|evening)
        |weeks
        |months
        |days\s+and\s+nights
        |hours
      )(?:of\s+)?(?:(?:my|own|free|spare|private)\s+)*${spentThings}?
      (?=
        \s+(?:and\s+\w+\s+)?(?:
          on|in|into|with|at|for|to|over|of|per|until|till|a\s+(?:day|week)|that|each|every|preparing|
          working|writing|\w+ing
        )\b
        |\s*[.,;!]
        |\s*$
      )(?!\s+saved)
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:work(?:ed|ing)?|had|did|do|put\s+in|pulled)\s+(?:\w+\s+)?(?:${number}|long)
      [-\s]?(?:hours?)?[-\s](?:days?|shifts?|weeks?|hours?\s+(?:days?|shifts?|weeks?))
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:came|come|coming|arriv(?:ed|ing)|started|got\s+up)\s+(?:in\s+|to\s+\w+\s+)?
      (?:very\s+)?
      (?:
        early|an?\s+hour\s+early|on\s+(?:${number}\s+)?(?:sunday|saturday|weekend)s?|
        (?:an\s+hour|\w+\s+hours)\s+before\s+(?:every|any)(?:one|body)(?:\s+else)?|at\s+(?:\d|four|five|six)\S*
      )
      (?=\s+(?:every|each|all|for|too|also|unpaid|in\s+a\s+row|to\s+\w+|before|and\s+(?:stayed|left))|\s*[.,;!]|\s*$)
    `,
  ),
  effort(
    frame`
      (?:\w+\s+(?:[\w-]+\s+){0,3}?)?all-?\s?nighters?
      |${who}${adverbs}\s+invest(?:ed)?\s+(?:very|so|too)\s+much\s+(?:energy|nerves|time|work|effort|passion)
      (?:\s+and\s+(?:energy|nerves|time|work|effort|passion))?
      |${who}${adverbs}\s+(?:came|arrived|was\s+there|started)\s+(?:in\s+)?(?:at\s+\w+|before\s+(?:everybody|everyone|dawn|sunrise|the\s+\w+))(?:\s+(?:in\s+the\s+morning|else))?
      \s+and\s+(?:left|went\s+home)\s+(?:after\s+the\s+(?:cleaners?|last\s+\w+|guards?|others)|when\s+the\s+(?:cleaners?|guards?|lights)|at\s+(?:\w+\s+(?:in\s+the\s+evening|at\s+night)|midnight|night))
      |(?:barely|hardly|scarcely)\s+(?:slept|ate|saw\s+(?:my|our)\s+\w+|sleep|went\s+home)
      |(?:did\s+not|didn'?t|could\s+not|couldn'?t)\s+sleep\b(?:\s+(?:much|for|at|because)(?:\s+\w+)*)?
      |(?:many\s+|several\s+|a\s+lot\s+of\s+|some\s+|countless\s+|few\s+|with\s+|of\s+)*sleepless\s+nights?
      |double\s+shifts
      |no\s+(?:holidays|weekends|sleep|breaks|days?\s+off)
      |ran\s+on\s+(?:coffee|adrenaline|\w+\s+hours)
      |(?:the\s+)?last\s+(?:one\s+)?to\s+(?:leave|go\s+home|switch|lock|turn\s+off)
      |(?:the\s+)?first\s+(?:one\s+)?(?:in|to\s+arrive)\s+and
      |(?:slept|lived)\s+(?:
        in\s+the\s+(?:office|lab|workshop)
        |at\s+the\s+(?:office|depot|site|school|hospital|lab|workshop|plant|theatre|shop)
        |only\s+\w+\s+hours
        |at\s+(?:the\s+office|my\s+desk|work)
      )
    `,
  ),

  // Hours and days that have no end, whatever was done in them.
  effort(
    frame`
      ${who}${adverbs}\s+(?!(?:saved?|spared|freed|won|cut|gained|reduced)\b)\w+
      (?:\s+(?!(?:but|because|when|that|which|who|so)\b)[\w'-]+){0,7}?\s+
      (?:
        (?:${number}|several|many)\s+hours\s+(?:
          straight|in\s+a\s+row|on\s+end|at\s+a\s+(?:stretch|time)|non-?stop|
          (?:a|per|each|every)\s+(?:day|night)
        )
      )
      |(?:${number}|many|countless)\s+hours\s+(?:a|per|each|every)\s+(?:day|night)\s+(?:i|we)\s+\w+
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:
        stay
        |stayed
        |staying
        |worked
        |working
        |sat
        |stood
        |(?:was|were)\s+(?:there|in|at|on|online|awake|up|busy|still)
      )\b(?:\s+(?!(?:but|because|that|which|who|so)\b)[\w'-]+){0,6}?\s+(?:until|till)\s+
      (?:
        \d
        |one\b
        |two\b
        |three\b
        |four\b
        |five\b
        |six\b
        |seven\b
        |eight\b
        |nine\b
        |ten\b
        |eleven\b
        |midnight
        |late
        |the\s+(?:very\s+)?(?:last|end|cleaners?|lights|morning|early)
        |it\s+was\s+(?:done|finished|dark|ready)
        |everything\s+was
        |everyone
        |everybody
      )[\w:.]*(?:\s+(?:every|each|most|all|the\s+whole)\s+\w+)?
      |${who}\s+(?:never|rarely|seldom|hardly\s+ever|did\s+not|didn'?t)\s+
      (?:leave|left|go|went|get|got|come|came)(?:\s+(?:home|to\s+bed|back|the\s+\w+))?\s+(?:before|until)\s+
      (?!(?:i|we)\s+had\s+(?:spoken|asked|checked|told))[\w:]+
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:skip(?:ped)?|missed|went\s+without)\s+
      (?:lunch(?:es)?|dinners?|breakfast|sleep|meals|breaks)
      |(?:it|this|that|which|the\s+\w+)\s+(?:\w+ly\s+)?(?:
        (?:cost|ate)\s+me\s+(?:[\w-]+\s+){0,4}?${restNouns}
        |took\s+(?:me|us)\s+(?:[\w-]+\s+){0,3}?(?:nerves|sleep|weekends|holidays)
      )
      |my\s+(?:phone|mobile|laptop|lamp|light)\s+was\s+(?:
        always\s+on|never\s+(?:off|silent)|on\s+(?:day\s+and\s+night|all\s+night|round\s+the\s+clock|24/7)
      )
      |(?:so\s+many|countless|many|most|all\s+my)\s+(?:evenings|nights|weekends|sundays|saturdays)\s+i\s+
      (?:sat|worked|spent|stayed|was|wrote|read)
      |how\s+(?:hard|much\s+(?:work|time|effort|energy))\s+(?:i|we)\s+(?:was\s+|were\s+|had\s+|have\s+)?
      (?:work\w*|tried|fought|put|invested|spent|gave)
      |${who}${adverbs}\s+(?:tried|fought)\s+(?:(?:very|really|so|too|extremely),?\s+)*hard
      |${who}${adverbs}\s+sat\s+through\s+(?:every|all|each)\b[\w\s]{0,25}?\s${meansWords}
      |${who}${adverbs}\s+(?:did|done)\s+(?:
        the\s+(?:work|jobs?)\s+of\s+(?:two|three|four|five|\d+)(?:\s+\w+)?
        |(?:two|three|four|five|\d+)\s+(?:people|persons|men)['’]?s?['’]?\s+(?:work|jobs?)
      )
      |even\s+at\s+my\s+(?:[\w-]+(?:['’]s)?\s+)?(?:wedding|funeral|birthday|party)
    `,
  ),
  // Bare lists of hours and means: "three drafts, nine meetings", "twelve-hour days for five weeks".
  effort(
    frame`
      (?<=^\W*)${number}[-\s]hour\s+(?:days|shifts|weeks)(?=\s+(?:for|in|over|every)\b|\s*[,.]|\s*$)
      |(?<=^\W*)${number}\s+(?:[\w-]+\s+){0,2}?${listed}\s*(?:,|and\b|&|\+)\s*(?:and\s+)?${number}\s+
      (?:[\w-]+\s+){0,2}?${listed}
      |(?:${number}|several|many)\s+(?:weeks|months|years)\s+of\s+(?:overtime|late\s+nights|night\s+shifts|weekend\s+work)
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+${nightDeeds}\b(?:\s+(?!(?:but|because|when|that|which|who|so|and)\b)[\w'-]+){0,8}?
      ,?\s+${freeDays}(?!\s+(?:less|fewer|more))
    `,
  ),
  effort(
    frame`
      (?:on|in|during|through|over|from)\s+my\s+(?:only\s+|own\s+|one\s+|last\s+)?
      (?:
        days?\s+off|free\s+(?:days?|weekends?|evenings?|time)|vacations?|holidays?|leave|honeymoon|
        weekends?|lunch\s+(?:breaks?|hour)|christmas
      )(?<=\b(?:i|we)\s+(?:(?!(?:and|but|so|that|which|after|before)\b)[\w'-]+\s+){1,7}[^.;!?]{3,30})
      |${who}${adverbs}\s+(?:took|take|carried|brought)\s+(?:\w+\s+)?
      (?:work|laptop|papers|files|exams|exercise\s+books)\s+(?:with\s+me\s+)?
      (?:home|on\s+holiday|to\s+bed|on\s+vacation)
      |(?:always|permanently|constantly|all\s+the\s+time)\s+
      (?:reachable|available|on\s+call|there|on\s+duty|at\s+their\s+disposal)
      (?<=\b(?:i|we)\s+(?:was|were|stayed|remained)\s+.*)
    `,
  ),
  // What it did to body and life.
  effort(
    frame`
      my\s+(?:\w+\s+)?(?:back|feet|hands?|legs?|knees?|arms?|eyes|head|voice|fingers|shoulders?)\s+
      (?:
        hurt
        |ached
        |burned
        |burnt
        |bled
        |(?:was|were|had)\s+(?:\w+ly\s+|so\s+|all\s+|full\s+of\s+)*
        (?:gone|sore|raw|swollen|hoarse|tired|red|blisters|finished|dead|numb|bleeding|broken|burning)
      )
      |my\s+(?:wife|husband|partner|girlfriend|boyfriend|kids|children|family|friends|son|daughter)\s+
      (?:\w+\s+)?(?:hardly|barely|rarely|seldom|never|didn'?t|did\s+not)\s+(?:saw|see|recogni[sz]ed?)\s+me
      |${who}${adverbs}\s+(?:hardly|barely|rarely|seldom|never)\s+(?:saw|ate|slept|had|left|went|took|got)
      \s+(?:\w+\s+){0,2}?${homePlaces}
      |(?:was|were|worked|stood|been)\s+under\s+(?:\w+\s+)?
      (?:huge|enormous|great|constant|permanent|high|extreme|a\s+lot\s+of|much|big|immense|heavy)\s+
      (?:stress|pressure|strain)
      |${who}${adverbs}\s+(?:
        sweated|pushed\s+through|held\s+out|gritted\s+my\s+teeth|lived\s+on\s+\w+|
        drank\s+(?:\w+\s+){0,4}?coffee
      )\b
      |the\s+(?:days|nights|weeks|shifts|hours|months)\s+were\s+(?:\w+ly\s+|very\s+|so\s+)*
      (?:long|hard|tough|exhausting|endless|intense|stressful)
      |${who}${adverbs}\s+(?:
        lost\s+(?:\w+\s+)?(?:kilos?|pounds|weight|my\s+voice|hair|sleep)
        |forgot\s+(?:to\s+(?:eat|drink|sleep)|my\s+lunch)
        |ate\s+(?:\w+\s+){0,2}?(?:at\s+(?:my|the)\s+(?:desk|machine|till|bench)|standing|in\s+the\s+car)
        |(?:was|were|felt)\s+(?:\w+ly\s+|so\s+|very\s+|totally\s+|really\s+)*
        (?:
          exhausted|worn\s+out|dead\s+(?:tired|on\s+my\s+feet)|drained|burned\s+out|tireless|
          at\s+the\s+end\s+of\s+my\s+strength|on\s+my\s+(?:feet|knees|legs)
        )
        |(?:only\s+)?slept\s+(?:only\s+)?(?:\w+\s+){0,2}?hours
      )
      |zero\s+sleep
      |no\s+(?:private|social|family)\s+life
      |${who}\s+(?:did\s+not|didn'?t|hardly|barely|never)\s+(?:sit\s+down|see|saw|sat\s+down|stop|rest)
      (?:\s+(?:once|(?:my|our)\s+\w+)(?:\s+awake)?)?
      (?=\s+(?:for|that|in|during|the\s+whole|all|until|on)\b|\s*[.,;!]|\s*$)
      |${who}\s+(?:came|went|worked|showed\s+up|turned\s+up|was\s+there)\b[^.;!?]{0,25}\b(?:even\s+)?
      (?:when\s+i\s+(?:was|had)|with|although\s+i\s+(?:was|had))\s+(?:an?\s+|the\s+)?(?:high\s+)?
      (?:sick|ill|fever|flu|cold|migraine|broken|unwell)
      |gr[ae]y\s+hairs?
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:worked|work|ate)\s+through\s+(?:my|our|every|each|all|the)\s+(?:\w+\s+)?
      (?:breaks?|lunch(?:es)?|nights?|weekends?|holidays?|meals?)
      |(?:beside|besides|on\s+top\s+of|in\s+addition\s+to|next\s+to|alongside|parallel\s+to)\s+my\s+
      (?:normal|regular|usual|daily|day|full-?time|actual|own|other)\s+(?:\w+\s+)?
      (?:work|job|duties|tasks|shifts?|studies|workload)
      |(?:without|not)\s+(?:\w+\s+)?(?:a|one|any|a\s+single)\s+(?:single\s+)?
      (?:sick\s+day|day\s+of\s+sick\s+leave|day\s+off|minute\s+of\s+rest|free\s+(?:day|evening|weekend))
      |${who}${adverbs}\s+(?:cooked|did|drove|ran|sat|served|stood|taught|was|were|worked)\b[^.;!?]{0,40}?\s+without\s+(?:a|one|any|even\s+one|a\s+single)\s+
      (?:single\s+)?(?:break|lunch(?:\s+break)?|pause)(?=\s*[.,;!]|\s*$|\s+(?:all|for|that|the\s+whole|until)\b)
      |${who}${adverbs}\s+(?:came|arrived|started|left|stayed|went\s+home)\s+(?:\w+\s+){0,2}?
      (?:earlier|later|longer)\s+(?:
        and\s+(?:left|came|stayed|went\s+home)\s+(?:later|longer)
        |than\s+(?:everyone|everybody|anyone|anybody|the\s+others|all|my\s+colleagues|i\s+had\s+to)
      )(?:\s+than\s+(?:the\s+)?\w+)?
      |(?:weeks|months|years|hours|days|nights|a\s+(?:week|month|year|lot))\s+of\s+(?:very\s+|really\s+)?
      (?:hard|intense|intensive|exhausting|daily|tiring|physical)\s+
      (?:work|training|effort|labou?r|practice)
      |${who}${adverbs}\s+(?:was|were|worked|sat|stood|stayed|cleaned|wrote|cooked)\b
      (?:
        \s+(?!(?:but|because|that|which|who|so|and)\b)[\w'-]+
      ){0,5}?\s+from\s+[\w:.]+(?:\s+(?:in\s+the\s+morning|am|a\.m\.))?\s+(?:to|till|until)\s+
      (?:
        midnight
        |late
        |night
        |dusk
        |dark
        |\w+\s+(?:at\s+night|in\s+the\s+(?:evening|night|morning))
        |(?:[\d.:]+|\w+)\s*(?:pm|p\.m\.)
      )
      |${who}${adverbs}\s+\w+(?:\s+(?!(?:but|because|that|which|who|so|and)\b)[\w'-]+){0,6}?\s+in\s+
      (?:the\s+)?(?:\w+\s+)?(?:heat|cold|rain|snow|mud|storm|frost|sun|all\s+weathers?)
      (?=\s*[.,;!]|\s*$|\s+for\b)
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+
      (?!(?:saved?|earned|gained|won|received|needed|used|reduced|increased|stopped|asked|called)\b)
      (?:
        \w+ed|went|came|stood|sat|ran|drove|wrote|got|dug|took|held|kept|swept|read|spoke|rode|fed|taught|
        brought|made|cut|swam|sang
      )\b(?:\s+(?!(?:but|because|when|that|which|who|so|and|now|today)\b)[\w'-]+){0,7}?\s+(?:every|each)\s+
      (?:single\s+)?(?:
        day|morning|evening|night|weekend|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
        shift|lunch|free\s+\w+
      )(?!\s+(?:less|fewer|more))
      |${who}${adverbs}\s+${toilVerbs}\b(?:\s+(?!(?:but|because|when|that|which|who|so|and)\b)[\w'-]+){0,6}?
      \s+for\s+(?:${number}|several|many|whole)\s+(?:hours|days|nights|weeks|months|weekends)
      |${who}${adverbs}\s+(?:walked|ran|cycled|drove)\s+(?:[\w,.]+\s+)?
      (?:steps|km|kilomet(?:re|er)s|miles)\b(?:\s+(?:a|per|each|every)\s+\w+)?
      |${who}${adverbs}\s+(?:took|did|covered|worked|had)\s+(?:over\s+|on\s+)?
      (?:all|every|most\s+of|extra|double|both)\s+(?:the\s+)?
      (?:(?:weekend|night|late|early|holiday|christmas|sunday|extra|unpopular)\s+)?shifts?
      |(?:even|also)\s+(?:on|at|over)\s+
      (?:new\s+year|christmas|easter|my\s+birthday|\w+'s\s+(?:eve|day|birthday))(?:'s\s+eve)?
      |(?:and|,)\s+(?:worked|stayed|wrote|coded|cleaned|cooked)\s+(?:on\s+)?(?:till|until)\s+
      (?:\d|one\b|two\b|three\b|four\b|midnight|late|the\s+last|the\s+morning)\w*
    `,
  ),
  // One's virtues and comparisons with what others give.
  effort(
    frame`
      ${who}${adverbs}\s+(?:
        showed|show|brought|proved|gave|demonstrated|worked|did|handled|approached|tackled|managed|carried|
        put
      )\b(?:\s+(?!(?:but|because|when|that|which|who|so)\b)[\w'-]+){0,3}?\s+(?:with\s+)?
      (?:(?:my|full|great|real|total|much|high|maximum|absolute|strong|of|a\s+lot\s+of|lots\s+of|all)\s+)+
      (?:\w+\s+(?:and|&)\s+)?${virtuesOfWork}
      |my\s+(?:\w+\s+)?(?:
        commitment|dedication|diligence|discipline|perseverance|efforts?|engagement|willingness|
        work\s+ethic|determination
      )\s+(?:was|were|is)\b(?:\s+(?!noticed|recogni)\w+)?
      |(?:hard\s+work|commitment|dedication|discipline|patience|diligence|sweat|passion|persistence)\b
      [^.;!?]{0,30}\b(?:that|this)(?:\s+is|\s+was|'s)\s+what\s+(?:i|we)\b
      |with\s+(?:pure|sheer|plain)\s+(?:will(?:power)?|discipline|diligence|force|muscle|effort)
      |with\s+my\s+(?:own\s+(?:two\s+)?hands|bare\s+hands)
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:did|gave|worked|put\s+in|delivered|took\s+on|carried)\s+(?:\w+\s+)?
      (?:(?:much|far|way|a\s+lot)\s+)?(?:more|harder)\s+than\s+
      (?:
        (?:is|was|stands?|stood|what)\b|my\s+|i\s+(?:had|have|was|am)|any(?:one|body)|every(?:one|body)|
        all\s+the|the\s+others|(?:they|he|she)\s+(?:asked|paid|expected)
      )
      |${who}${adverbs}\s+(?:did|had|carried|worked)\s+(?:double|twice|three\s+times|the\s+work\s+of\s+\w+)
      \s*(?:the\s+)?(?:\s*(?:work|hours|shifts?|load|people|of))?
      |(?:nobody|no\s?one)\s+(?:else\s+)?(?:[\w']+\s+){0,4}?(?:worked|gave|put\s+in|did|had)\s+
      (?:[\w']+\s+){0,2}?(?:as\s+(?:many|much|long|hard)|more|longer|harder)(?:\s+\w+)?
      (?:\s+(?:than|as)\s+(?:me|i|us|we)\b)?
    `,
  ),
  effort(
    frame`
      (?:it|this|that)\s+(?:was|were|is|had\s+been)\s+(?:\w+ly\s+|such\s+|just\s+)*(?:an?\s+)?
      (?:(?:whole|very|really|quite)\s+)*(?:
        (?:
          lot
          |ton
          |great\s+deal
          |(?:big|huge|large|great|enormous|incredible|massive)\s+(?:amount|pile)
          |mountain
          |heap
          |load
        )\s+of
        |hard
        |tough
        |much
        |lots\s+of
        |so\s+much
      )\s+(?:\w+\s+)?(?:work|effort|labou?r|overtime)(?:\s+for\s+(?:me|us))?
      (?!\s+(?:for\s+the|before|until))
      |(?:it|this|that)\s+(?:was|were)\s+(?:\w+ly\s+)?(?:
        (?:the|one\s+of\s+the|my)\s+
        (?:hardest|toughest|longest|most\s+(?:exhausting|intense|stressful|demanding))
        |(?:a|an|some)\s+(?:very\s+)?(?:hard|tough|exhausting|stressful|intense|intensive|long)
      )\s+(?:[\w-]+\s+)?
      (?:nights?|days?|weeks?|months?|years?|times?|shifts?|summer|winter|fight|battle|project|jobs?)
      |${who}${adverbs}\s+(?:made|put\s+in|undertook)\s+(?:an?\s+)?(?:(?:really|very|truly)\s+)*
      (?:big|huge|great|enormous|special|extra|conscious|real|massive|tremendous)?\s*efforts?\b
      |${who}${adverbs}\s+(?:
        fought|battled|struggled|hustled|persevered|powered\s+through|kept\s+(?:on\s+)?(?:fighting|pushing)
      )\b(?:
        \s+(?:for|like|until|till|to\s+make|through|on|with)\s+[\w']+(?:\s+(?:the\s+)?\w+)?
        |(?=\s*[.,;!]|\s*$)
      )
      |${who}${adverbs}\s+(?:work(?:ed|ing)?|slaved|toiled)\s+(?:as|like)\s+an?\s+\w+
      |${who}${adverbs}\s+put\s+(?:my|our)\s+backs?\s+into
      |${who}${adverbs}\s+(?:made|turned)\s+it\s+(?:into\s+)?my\s+(?:life|mission)
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:dedicated|devoted|sacrificed|gave(?:\s+up)?|spent|invested)\s+(?:\w+\s+)?
      (?:my|our)\s+(?:
        whole|entire|complete|full|only|free|christmas|easter|summer|holidays?|vacation|private|evenings|
        weekends?
      )(?:
        \s+(?:
          summer|winter|weekends?|vacation|holidays?|year|month|week|evenings|holiday|time|free\s+time|
          private\s+life|energy
        )
      )?
      |${who}${adverbs}\s+
      (?:collected|accumulated|had|made|wrote\s+down|clocked(?:\s+up)?|racked\s+up|piled\s+up)\s+
      (?:more\s+than\s+)?(?:${number}|a\s+lot\s+of|many|countless)\s+(?:hours\s+of\s+)?
      (?:overtime|extra\s+hours|overtime\s+hours|extra\s+shifts|unpaid\s+hours)(?:\s+hours)?
    `,
  ),

  // Giving something up.
  effort(
    frame`
      ${who}${adverbs}\s+(?:
        skip(?:ped)?|miss(?:ed)?|cancel\w*|postpon\w+|gave\s+up|sacrific\w+|renounc\w+|cut\s+short|
        shorten\w*|interrupt\w*|went\s+without|lost
      )\s+(?:\w+\s+)?(?:my|our|every|all|the|a|several|many|two|three)\s*(?:[\w'-]+\s+){0,2}?${restedThings}
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:(?:did\s+not|didn't|never|hardly|barely|could\s+not|couldn't)\s+)?
      (?:take|took|have|had)\s+(?:(?:even|not|hardly|barely)\s+)*(?:a|one|any|a\s+single|no|my)\s+
      (?:single\s+)?(?:
        day\s+off|days\s+off|days?\s+of\s+(?:leave|holiday|vacation)|holidays?|breaks?|vacations?|
        lunch(?:\s+break)?|free\s+(?:day|weekend|evening)
      )(?<=(?:\b(?:not|never|hardly|barely|no)|n't)\b.*)
    `,
  ),

  // Doing one's best.
  effort(
    frame`
      ${who}${adverbs}\s+(?:g[ai]ve|gave|given|giving|put|putting|show(?:ed)?)\s+
      (?:(?:it|this|that|the\s+\w+)\s+)?(?:(?:in|into\s+(?:it|this))\s+)?
      (?:
        (?:my|our)\s+(?:all|best|everything|very\s+best|utmost|heart|maximum)
        |everything(?:\s+(?:i|we)\s+(?:had|could))?
        |(?:more\s+than\s+)?(?:(?:my|our|a|full)\s+)?(?:
          110
          |120
          |150
          |200
          |1000
          |100
          |one\s+hundred(?:\s+and\s+(?:ten|twenty))?(?:\s+and\s+\w+)?
          |a\s+hundred(?:\s+and\s+\w+)?
          |hundred(?:\s+and\s+\w+)?
        )\s?(?:%|percent|per\s?cent)
        |(?:all\s+)?my\s+heart(?:\s+and\s+(?:my\s+)?soul)?
        |all\s+my\s+(?:\w+)
        |(?:a\s+lot\s+of|so\s+much|much|great|huge|maximum|full|extra|real|lots\s+of|tons\s+of|tremendous)
        \s+(?:\w+\s+)?(?:effort|work|energy|passion|love|heart|hours|dedication|commitment)
      )
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:did|do|tried|try|done|trying|doing)\s+(?:really\s+)?
      (?:
        (?:my|our)\s+(?:very\s+|absolute\s+|level\s+)?(?:best|hardest|utmost|most|maximum)
        |everything\s+(?:i|we|that|humanly|possible|in\s+(?:my|our))
        (?:\s+(?:could|can|i\s+could|was\s+possible|power))?
        |all\s+(?:i|we)\s+could
        |(?:(?:very|really|so|extremely)\s+)?hard
        |whatever\s+(?:it\s+(?:took|takes)|(?:i|we)\s+could)
      )
    `,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:go|went|gone|walked|going)\s+(?:the|that|an?)\s+extra\s+mile
      |${who}${adverbs}\s+(?:pushed|worked|drove)\s+(?:myself|ourselves)\b
      |(?:pour|throw|threw|put)(?:ed)?\s+(?:\w+\s+)?(?:my|our)\s+(?:heart|soul|energy|back)\w*
      (?:\s+and\s+(?:my\s+)?soul)?\s+into(?:\s+\w+)?
      |blood,?\s+sweat,?\s+(?:and|&)\s+tears(?:\s+went\s+into(?:\s+[\w-]+){1,3})?
      |(?<!\b(?:they|he|she|customers?|clients?|people|nobody|who)\s)(?:never|not)\s+(?:once\s+)?(?:complained|given?\s+up|gave\s+up)
      |hung\s+in\s+there
      |(?:nobody|no\s?one)\s+worked\s+(?:as\s+hard|harder|more)
      |it\s+was\s+(?:very\s+|really\s+)?exhausting
      |left\s+no\s+stone\s+unturned
      |bent\s+over\s+backwards
      |burned?\s+the\s+midnight\s+oil
    `,
  ),

  // What it took.
  effort(
    frame`
      (?:it|this|that|which|there|(?:the|our|my)\s+\w+)\s+(?:really\s+|all\s+)?
      (?:took|was|cost|required|needed|meant|demanded|went\s+into|were|ate|swallowed)\s+
      (?!an?\s+(?:\w+\s+)?(?:common|group|joint|shared|team)\s+effort\b)
      (?:(?:me|us|all\s+of\s+us)\s+)?(?:
        (?:
          ${much}
          |an?
          |my
          |our
          |(?:very|really|extremely|quite)?\s*
          (?:huge|enormous|tremendous|great|big|massive|immense|incredible|considerable|extreme)
          |very
          |really
        )\s+
      )+(?:(?:physical|team|manual|nightly|mental)\s+)*${givenUp}
      (?!\s+(?:for\s+(?:the\b|\w+\s+to)|before|until\s+(?:then|that)|per|a\s+(?:week|day|month)))
    `,
  ),
  effort(
    frame`
      (?:(?:${much}|an?|my|our|all)\s+)+(?:
        efforts?|work|hours|nights?|weekends?|evenings?|overtime|energy|sweat|sleep|time|passion|heart|love|
        sundays?|saturdays?
      )\s+(?:and\s+\w+\s+)?(?:of\s+\w+\s+\w+\s+)?(?:
        were\s+gone|was\s+gone|went|had\s+gone|has\s+gone|flowed|was\s+put|were\s+put|was\s+invested|
        were\s+spent|was\s+spent
      )(?:\s+(?:into|in|on)\s+(?:it|this|that|the\s+\w+))?
    `,
  ),
  effort(
    frame`
      (?:with|through|after|thanks\s+to|because\s+of|by)\s+(?:
        (?:
          a\s+lot\s+of|lots\s+of|much|my|our|pure|sheer|so\s+much|many\s+hours\s+of|weeks\s+of|months\s+of|
          the|all\s+(?:the|my|our|this)
        )\s+
      )*(?:hard\s+work|dedication|hard\s+effort|great\s+effort|team\s+effort|overtime|perseverance|sweat)
      |(?:all\s+)?(?:my|our)\s+hard\s+(?:work|effort)\b
      |(?:it|this|that)\s+(?:was|were)\s+(?:just\s+|really\s+|very\s+|a\s+lot\s+of\s+|so\s+much\s+)*hard\s+
      work
      |the\s+(?:sheer\s+)?amount\s+of\s+(?:work|effort|hours|time)\s+(?:i|we)\s+(?:put|invested|spent)\b
    `,
  ),

  // Amounts of doing.
  effort(
    frame`
      ${who}${adverbs}\s+(?:
        visited|called|phoned|rang|contacted|approached|interviewed|met|wrote\s+to|emailed|
        spoke\s+(?:to|with)
      )\s+(?:${number}|countless|so\s+many|every(?:\s+single)?|each|all(?:\s+(?:of\s+)?the)?)\s+
      (?:[\w-]+\s+)?(?:${audiences}|${audienceMember}\b)
    `,
    true,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+${countedDeeds}\s+(?:(?!was|were|is|are|that|which)\w+\s+){0,2}?
      (?:${number}|${much}|all\s+(?:of\s+)?(?:the|our)|(?:each\s+and\s+)?every\s+single|every)\s+
      (?:[\w-]+\s+){0,2}?${meansWords}
    `,
    true,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+(?:
        read(?:\s+through)?|watched|reviewed|checked|went\s+(?:through|over)|looked\s+(?:through|at|over)|sat\s+in|studied|
        opened|gone\s+through|worked\s+through
      )\s+(?:
        (?:each\s+and\s+)?every|all\s+(?:of\s+)?the|each|(?:all\s+)?\d[\d,.]*|all\s+\w+|
        ${number}(?:\s+hundred)?
      )\s+(?:single\s+)?(?:[\w-]+\s+)?${meansWords}
    `,
    true,
  ),
  effort(
    frame`
      ${who}${adverbs}\s+${repeatedDeeds}\s+(?:(?!(?:and|but|because|until|which|that)\b)[\w'-]+\s+){1,5}?
      (?:${number}|countless|many|several|umpteen|so\s+many|a\s+hundred)\s+times
      (?!\s+(?:less|fewer|more|a\s+(?:day|week)\s+(?:less|before)))
      |${who}${adverbs}\s+(?:checked|read|counted|tested|went\s+over)\s+(?:[\w-]+\s+){1,4}?twice\b,?\s+
      (?:then|and|often|even)\b
      |went\s+through\s+(?:${number}|many|countless|several)\s+(?:drafts|versions|rounds|iterations)
      |${who}${adverbs}\s+${handWork}\s+(?:every|each|all)\s+(?:single\s+|the\s+|of\s+the\s+)?[\w-]+
      (?:[^.;!?]{0,30}\b(?:myself|alone|by\s+hand|on\s+my\s+own|with\s+my\s+own\s+hands))?
      |${who}${adverbs}\s+(?:learned|learnt|knew)\s+(?:[\w-]+\s+){1,4}?by\s+heart
      |${who}${adverbs}\s+(?:was|were|am)\s+(?:present|there)\s+(?:at|in|for|on)\s+(?:every|each|all)\s+
      (?:single\s+|the\s+)?[\w-]+
      |${who}${adverbs}\s+(?:was\s+)?(?:always\s+)?
      (?:(?:the\s+)?first\s+(?:one\s+)?(?:in|at|to|on)\b[^.;!?]{0,40}\b(?:and\s+)?(?:the\s+)?last)
    `,
    true,
  ),
];

/** The cheap question before all others. */
export const mayTellEffort = pattern`
  night
  |weekend
  |evening
  |sunday
  |saturday
  |holiday
  |clock
  |24\/7
  |seven days
  |hard
  |tireless
  |relentless
  |intens
  |diligent
  |non-?\s?stop
  |flat out
  |overtime
  |late
  |hours?\b
  |days?\b
  |shifts?
  |weeks?
  |months?
  |time\b
  |energy
  |effort
  |vacation
  |lunch
  |sle[ep]p?t?
  |sweat
  |midnight
  |early
  |breaks?\b
  |best\b
  |everything
  |\ball\b
  |percent
  |per\s?cent
  |%
  |heart
  |mile\b
  |blood
  |dedication
  |perseverance
  |sacrific
  |cancel
  |skip
  |gave up
  |miss
  |every
  |lines
  |mails?
  |tickets?
  |points?
  |tasks?
  |meetings?
  |calls?
  |commits?
  |requests?
  |workshops?
  |pages?
  |reports?
  |documents?
  |letters
  |tests
  |messages
  |presentations?
  |interviews?
  |appointments?
  |sessions?
  |trainings?
  |forms
  |files?
  |ate\b
  |utmost
  |dawn
  |hundred
  |thousand
  |myself
  |back\b
  |complained
  |give up
  |gave up
  |hung
  |exhausting
  |maximum
  |coffee
  |tears
  |meeting
  |last
  |stone
  |backwards
  |\bam\b
  |\bpm\b
  |nerves
  |whatever
  |fingers
  |amount
  |leave\b
  |hell
  |crazy
  |mad\b
  |off\b
  |until
  |till\b
  |go home
  |again and again
  |reachable
  |available
  |on call
  |\bmy (?:\w+ )?(?:back|feet|hands?|legs?|knees?|arms?|eyes|head|voice|shoulders?)\b
  |kilos?\b
  |pounds
  |weight
  |forgot
  |desk
  |exhausted
  |tired
  |drained
  |worn
  |tireless
  |feet
  |knees
  |life\b
  |sit down
  |fever
  |flu\b
  |sick\b
  |ill\b
  |gr[ae]y
  |commitment
  |diligence
  |discipline
  |persistence
  |endurance
  |patience
  |determination
  |stamina
  |passion
  |engagement
  |bare hands
  |own hands
  |more than
  |double
  |twice
  |nobody
  |no ?one
  |\bwork\b
  |toughest
  |longest
  |fought
  |battled
  |struggled
  |hustled
  |persevered
  |powered
  |kept
  |summer
  |christmas
  |times\b
  |drafts
  |versions
  |rounds
  |each
  |present\b
  |first\b
  |whole
  |in the (?:rain|snow|heat|cold)
  |didn'?t see
  |not see
  |papers
  |articles
  |steps
  |\bkm\b
  |miles
  |kilomet
  |new year
  |easter
  |birthday
  |coffee
  |sweated
  |pushed through
  |held out
  |gritted
  |stress
  |pressure
  |long\b
  |earlier
  |later
  |longer
  |beside
  |on top of
  |in addition
  |alongside
  |daylight
  |hardly
  |barely
  |rarely
  |seldom
  |in the (?:mud|storm|frost|sun)
  |wedding
  |funeral
  |phone
  |wife
  |husband
  |partner
  |called
  |phoned
  |visited
  |emailed
  |contacted
  |an? (?:horse|dog|ox|slave|machine)\b
`;
