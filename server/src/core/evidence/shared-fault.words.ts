/** What people get wrong and leave out. From published answers to failure questions in many trades, generalised to base forms. */
import { anyOf, pattern, setOf } from '../vocabulary.ts';

export const faultVerbs: ReadonlySet<string> = setOf(`
  assume avoid blame blow bluff botch break bungle burn bypass cause cheat confuse crash cut damage delay
  delete disappoint dismiss err exaggerate exceed fail forget fumble gamble guess hesitate hide ignore insist
  insult interrupt jump lack lose mess micromanage miscalculate misconfigure mishear misinterpret misjudge
  mislabel misplace misread misreport miss mistake mistype misunderstand mix neglect offend over-promise
  overcharge overcommit overestimate overload overlook overpromise overrun oversell oversleep overspend
  overwrite panic postpone presume pretend procrastinate regret rely ruin rush screw shout skip snap spoil
  struggle trust undercharge underestimate upset yell
`);

/** Left undone, these are a fault: "I never asked", "I had not checked". */
export const dutyVerbs: ReadonlySet<string> = setOf(`
  agree allow answer anticipate ask back book bring calculate call catch challenge check communicate compare
  confirm consider consult count define deliver do document double-check escalate estimate expect explain
  finish follow get give help include inform invite involve label learn listen lock log look make manage
  measure meet notice order pay plan practice practise prepare protect push question raise reach read realise
  realize recognise recognize record rehearse review say see send set share sign speak spot stop succeed
  support take tell test think train understand validate verify warn write
`);

const badStates = anyOf(`
  arrogant asleep blind careless complacent defensive distracted harsh hasty impatient late mistaken na[iï]ve
  over-?confident rude sloppy slow stubborn unprepared wrong
`);

/** What the candidate was: "I was too slow", "I had been careless". */
export const faultyState = pattern`
  \b(?:i|we)(?:'d| had| have)? (?:was|were|been|got) (?:
    \w+ly |a bit |a little |just |simply |so |far |much |partly |also |the one[ ]
  )*(?:
    ${badStates}
    |responsible for (?:the|this|that) (?:mistake|delay|loss|failure|error|outage|problem)
    |to blame
    |at fault
    |too (?!young|old|small|tall|short|far|junior|ill|sick|weak|poor)\w+
    |who (?:had )?(?:approved|signed|chosen|chose|decided|missed|broke|caused|left|forgot)
  )\b
`;

const harmSigns = anyOf(`
  bad broke\\w* complain\\w* delay\\w* down errors? fail\\w* incomplete late loss lost mistakes? naive off out
  outage over poor rushed short sloppy too unclear unrealistic worse wrong
`);
const omittedDoing = anyOf(`
  asking checking confirming consulting informing involving knowing looking measuring proper\\w* reading
  speaking talking telling testing thinking verifying
`);
const harmStems = anyOf(`
  add affect be blam block break buy chang compromis delay disturb driv giv go hav hesitat hir hurr hurt
  increas interrupt kill leav los mak miss mov nam need offend pay pull put rais reduc replac rush sacrific
  scar shout slow spend stopp stress tak touch upset us wast
`);
const wrongThings = anyOf(`
  booking bug calculation change code count entry estimate figure forecast key label line message number
  oversight rota signature slip typo
`);
const decayVerbs = anyOf(`
  boil burn cool die down drag drift drop dry expire fall fester go grow happen lapse lie miss overflow
  overheat pass pile rest rot run sit slide slip spoil starve thaw through wait
`);
const omittedDeeds = anyOf(`
  asked called checked compared counted followed involved known listened looked measured noticed opened phoned
  planned read rehearsed rung seen spoken stopped talked tested thought told tried understood visited warned
  written
`);
const reactions = anyOf(`
  am ask caught check could did discover felt find fix found get got hear help investigat join knew know learn
  look met need never notic prevent read reali remember saw see seen should spott start stopp thought
  understood want was watch work would
`);
const ownDeeds = anyOf(`
  \\w+ed bought built chose cut drew drove fed gave kept left let made paid put ran said sent set signed sold
  stood swore threw told took turned went wrote
`);
const wrongData = anyOf(`
  address code date drawing figures file form key label list map number password plan price prices rate recipe
  sheet table template version
`);
const missingSafeguards = anyOf(`
  asking back-?ups? briefing checks? contract fallback gloves helmet insurance licence notice plan proof
  reading reviews? rollback sign-off signature spare testing tests? warning
`);
const weaknesses = anyOf(`
  arrogance blindness carelessness clumsiness cowardice ego foolishness forgetfulness greed haste hesitation
  hurry ignorance inattention laziness na[iï]vet[eé] naivety negligence over-?confidence recklessness shortcut
  silence sloppiness stubbornness stupidity thoughtlessness vanity
`);
const handDeeds = anyOf(`
  aimed baked built closed cooked cut drew drove dug fastened fixed gave held hung kept made measured mixed
  opened ordered placed planned poured priced pushed set spoke tied turned wrote
`);

/** Whom one misses without a fault. */
export const family = setOf(`
  aunt brother children colleagues dad dog family father friends girlfriend grandfather grandma grandmother home
  husband kids mother mum parents sister wife
`);
/** Whom an examiner fails. */
export const examined = setOf(
  'applicant applicants candidate candidates pupil pupils student students trainee trainees',
);

export const faultPatterns: readonly RegExp[] = [
  pattern`
    \b(?:was|is|were) (?:\w+ly |all )?my (?:own )?doing\b
    |\b(?:errors?|mistakes?|fault) (?:was|were|is|lay) (?:on|at) my (?:side|end)\b
    |\bi (?:had )?waited (?:[\w-]+ ){1,5}?(?:
      before (?:i (?:\w+ )?(?:told|said|asked|admitted|called|warned|spoke|raised)|telling|saying|asking|admitting)
      |(?:to|until i) (?:tell|told|say|said|admit|admitted|ask|asked|warn|warned) (?:the|my|her|him|them|any|it)
    )
    |\bi (?:thought|believed|figured) (?:that )?i (?:could|would) (?:do|handle|manage|finish|fix|solve) [^.;!?]{1,20}
    (?:alone|by myself|on my own)\b
    |\bwas my idea,? and it (?:threw|cost|broke|lost|failed|left|hurt|excluded)\b
  `,
  pattern`
    \b(?:my|mine)\b(?: own| biggest| first| real| main| big)*,? ?
    (?:
      mistakes?|faults?|errors?|failures?|oversights?|omissions?|slips?|blunders?|negligence|misjudge?ment|
      miscalculation|share of (?:it|the blame|this)|part in (?:it|this|that)
    )\b
  `,
  pattern`
    \bmy (?!tasks?\b|jobs?\b|goals?\b|roles?\b|aims?\b)(?:\w+ )?(?:\w+ )?(?:\w+ )
    (?:
      was|were|had been|turned out|proved|caused|broke|cost|took|led|delayed|made|came|went|meant|locked|
      deleted|stopped|ended|failed|missed|overran
    )\b[^.;!?]*\b${harmSigns}\b
  `,
  pattern`
    \b(?:my|our) (?:own )?(?:call|decision|choice|idea|plan|bet|estimate|assumption)\b(?:(?! but ).)*\b
    (?:
      and|which|that
    ) (?:it|that|this)?\s?(?:was|turned out|proved)(?: to be)? (?:the |a |an )?
    (?:wrong|bad|mistaken|mistake|error)\b
  `,
  pattern`
    \b(?:and |but )?(?:i )?should(?: not|n't) have\b
    |\bi (?:
      picked|chose|took|bought|used|built|optimi[sz]ed|measured|followed|promised|planned|designed|wrote|
      hired|trusted|kept
    )\b[^.;!?]*, not (?:the|what|for)\b
  `,
  pattern`
    \b(?:including|and) (?:me|myself|mine)\b(?=\s*(?:[,.;!?]|$))
    |\bneither of us\b
    |\bso (?:was|had|did) i\b
    |\bwe both\b
    |\bboth of us\b
    |\bmyself included\b
  `,
  pattern`
    \bbecause of me\b
    |\b(?:that|this|it|both|which|the fault|the blame) (?:was|is|were|had been|'s) (?:\w+ly |all )?
    (?:on me|mine|my (?:\w+ )?(?:fault|mistake|error|doing|call|decision|choice|responsibility))\b
  `,
  pattern`
    \b(?:blame[sd]?|kick(?:ed)?|only) myself\b
    |\bi (?:own|owned|take|took|accept(?:ed)?|bear|admit(?:ted)?) (?:\w+ )?(?:it|that|up|to|full|the|my)?\b
    [^.;!?]{0,24}\b(?:
      blame
      |fault
      |mistake
      |error
      |up to
      |responsibility
      (?! for (?:the|a|an|our) (?!mistake|error|delay|loss|outage|failure|mess|damage|wrong|late|missed))
    )\b
  `,
  pattern`
    \bi (?:got|had|have|'d) (?:it|this|that|the \w+|something|both)(?: \w+)? wrong\b
    |\bi (?:had |have )?(?:made|make|committed) (?:an?|the|some|several|two|many|one|this|that|such)
    (?: \w+){0,3} (?:mistakes?|errors?|call|decision|choice|assumptions?|judge?ment|blunders?)\b
  `,
  pattern`
    \b(?:what|which|where|that|mistakes? (?:that )?|things?) i (?:had |have )?(?:\w+ly )?
    (?:
      missed|underestimated|overlooked|got wrong|did wrong|ignored|misjudged|forgot(?:ten)?|failed|skipped|
      assumed
    )\b
  `,
  pattern`
    \b(?:the|an?|this|that|one) (?:wrong|bad|poor|mistaken) (?:
      call|decision|choice|judge?ment|assumption|estimate
    )\b[^.;!?]*\b(?:i|my|mine|me)\b
  `,
  pattern`
    \bi\b(?! (?:stopp|pull|shut|evacuat)\w*\b)[^.;!?]*\b(?:
      too (?:late|long|early|soon|much|many|little|few|fast|quick\w*|hard|optimistic\w*|confident\w*|far)
      |without (?:\w+ly )?(?:
        ${omittedDoing}
        |an? (?:test|back-?up|copy|plan|check|rollback|dry run|trial|second|proper|clear)
        |any (?:test|back-?up|plan|check)
      )
      |in (?:a hurry|haste|anger)
      |on (?:a )?gut feeling
      |to the wrong
    )\b
    |\bi (?:had |have )?(?!
      went|going|look|sort|sift|correct|fix|repair|remov|replac|found|find|trac|compar|spot|saw|notic|chang|
      caught|stopp
    )\w+ (?:\w+ )?the wrong\b
  `,
  pattern`
    \bi (?:had )?(?:promis|told|said|agreed|order|book|bought|sign|hired|announc|publish|sent|start|sold)
    \w*\b[^.;!?]*\bbefore (?:i|we) (?:knew|had|asked|checked|tested|understood|read|saw|could)\b
    |\b(?:call|decision|choice|idea|order|signature|plan) was mine\b
    |\bit was me who\b
    |\b(?:i|we|both)(?:'d|'ve)? (?:\w+ ){0,9}without (?:\w+ly |even |ever )*(?!${harmStems})\w+ing\b
    |\b(?:an?|the) (?:
      beginner's|rookie|classic|stupid|silly|costly|basic|terrible|careless|dumb|novice|schoolboy|avoidable
    ) (?:\w+ )?(?:error|mistake|blunder|slip)\b
    |\b${wrongThings} was mine\b
    |\bi (?:had |have )?(?:badly |completely |simply )?misjudged\b
  `,
  // "Should've" is read as one word.
  pattern`
    \b(?:i|we) (?:\w+ )?(?:should|ought to)(?:'ve| have| of|ve)\b
    |\bi(?:'d| had| have|'ve)? got (?:it|this|that|both|(?:the|my|his|her|their) (?:\w+ )?\w+) wrong\b
    |\b(?:the )?(?:fault|blame|responsibility|mistake|error)\b[^.;!?,]{0,20}\b
    (?:
      lies|lay|was|is|rests?|sits?
    ) with me\b
  `,
  pattern`
    \bi(?:'d)? (?!
      found|went|looked|noticed|saw|spotted|caught|corrected|fixed|discovered|replaced|asked|told|knew|never
    )(?:had )?\w+ [^.!?]{0,40}\b(?:on|in|to|into|under|at|by|from|with|for) the wrong\b
    |\bmy wrong\b
    |\bdown to me\b(?! to\b)
    |\b(?:never|not|n't) (?:even )?
    (?:crossed|entered|cross|enter|occur(?:red)? to|dawn(?:ed)? on) (?:my mind|me)\b
    |\b(?:promise|decision|call|secret|key|right|place|word) that (?:was|were)(?: not|n't) mine\b
    |\bwhich (?:you|one) (?:should|must|do|does)(?: not|n't| never)\b
    |\bwhich i should(?: not|n't| never)\b
  `,
  pattern`
    \bi(?: had|'d)? (?:had|got|put|read|held|wrote|drew|mounted|fitted|set|hung|wired) [^.!?]{1,40}
    (?:
      upside down|back to front|inside out|the wrong way (?:round|around)|backwards|in reverse|mixed up
    )\b
    |\bhad i (?!been\b|not\b)(?:\w+ )?\w+[^.!?]*\bwould have\b
    |\band i (?:knew|had known) (?:it|that)\b(?=\s*(?:[.;,]|$))
    |\bi(?:'m| am| was) the one who (?!
      found|fixed|noticed|saw|caught|stopped|solved|called|wrote|proposed|built
    )\w+\b
    |\b(?:long after|even though|despite|although) (?:it|they|that|i|the \w+|everyone|everybody) had (?:
      \w+[ ]
    )?(?:stopped|warned|told|shown|changed|failed)\b
    |\bi\b[^.;!?]{1,60}\b(?:far|much|way) too \w+\b
  `,
  pattern`
    \bi(?: had|'d)? (?:told|gave|given|quoted|sent|showed|shown|charged|sold|paid) (?:\w+ ){1,3}the wrong\b
    |\bthat i (?:had |'d )?(?!found|noticed|saw|corrected)\w+ (?:\w+ )?wrong(?:ly)?\b
  `,
  // What was let happen, and what was done against advice.
  pattern`
    \bi(?: had| have|'d)? let (?:
      it
      |this
      |that
      |them
      |him
      |her
      |(?:the|a|an|my|our|one|two) (?!
        dough|glue|paint|meat|concrete|cement|patient|soil|bread|batter|wine|tea|team|crew|wood|plaster|
        child|baby|varnish|steak
      )(?:[\w-]+ ){1,3}?
    )\s?${decayVerbs}\b
  `,
  pattern`
    \bagainst (?:the |all |his |her |their |my \w+'s |better )?(?:\w+ )?
    (?:advice|warnings?|judge?ment|recommendations?)\b
    |\b(?:although|even though|though|despite|while) (?:[\w']+ ){1,4}(?:had |'d )?
    (?:told|warned|advised|asked|begged|reminded|said|suggested|recommended|estimated)\b
  `,
  pattern`
    \bbecause of my (?!
      experience|background|role|skills?|work|training|job|position|knowledge|degree|
      (?:\w+ )?(?:years|education|interest|studies)
    )\w+
    |\bif (?:only )?(?:i|we) had (?:(?:just|only|first|simply|also|once|ever) )?
    (?:${omittedDeeds}|waited a)\b
    |\bhad i (?:only |just )?
    (?:asked|checked|tested|read|opened|looked|called|listened|told|counted|compared|known|spoken)\b
  `,
  // A conviction that the facts answered: "I thought two days would do; it took nine".
  pattern`
    \b(?:i|we) (?:had |'d )?(?:\w+ )?(?:
      thought
      |believed
      |figured
      |reckoned
      |assumed
      |guessed
      |expected
      |estimated
      |counted on
      |was (?:so |quite |absolutely |very |too )?(?:convinced|sure|certain|confident)
      |felt (?:so |quite )?(?:sure|certain|confident)
      |took it for granted
      |bet
    )\b[^.;!?]*\bwould\b[^.!?]*?(?:[;,:–—]| and| but) (?:but |and |in fact |yet |then )?
    (?:it|they|he|she|nobody|none|not one|in \w+|the \w+|one|half|most|only)\b
  `,
  pattern`
    \b(?:i|we) (?:had |'d )(?:\w+ )?(?:
      built|designed|planned|written|wrote|bought|ordered|made|prepared|drawn|based|tuned|sized|set
    )\b[^.!?]*\b(?:turned out|in fact|nobody (?:used|needed|wanted)|no one (?:used|needed|wanted)|only to)\b
    |\bi (?:had )?(?:took|taken|take) [^.;!?]{1,40}? for (?:
      consent
      |granted
      |agreement
      |approval
      |(?:an? )?(?:yes|go-ahead|joke|glitch|duplicate|false alarm|test|compliment|coincidence|noise)
    )\b
  `,
  pattern`
    \bi (?:had )?(?:thought|believed|took it|read it|understood)\b[^.!?]{1,60}[;,] (?:but |and )?
    it (?:was|meant|had)\b
  `,
  // "The list that I sent out was last year's".
  pattern`
    \b(?:the|a|an|my) (?:[\w-]+ ){1,3}(?:that |which )?i (?:had |'d )?
    (?:\w+ed|sent|gave|wrote|built|chose|bought|made|put|set|told|sold|drew)
    (?: \w+){0,4} (?:was|were|had) (?:\w+ )?(?:
      wrong|old|last \w+|outdated|out of date|expired|missing|incomplete|too \w+|false|stale|off|not|never|
      no|broken|full of
    )\b
  `,
  // An own deed and the harm that came of it.
  pattern`
    \bi(?: had| have|'d)? (?!${reactions}|be\b|do\b)${ownDeeds}\b[^.!?]{0,90}?(?:,| and| so| which|;) (?!i )
    (?:(?:as a result|then|by \w+|in \w+|so|because of that|within \w+ \w+|the next \w+),? )?
    (?:[\w'-]+ ){0,6}?(?:
      broke
      |burst
      |failed
      |crashed
      |collapsed
      |went (?:bankrupt|down|wrong|missing|dark|bad)
      |resigned
      |quit
      |walked out
      |complained
      |had to (?:
        be (?:thrown|redone|repeated|stopped|called|closed|reprinted|recalled|cancelled|evacuated)
        |wait
        |stop
        |redo
        |repeat
        |start
      )
      |was (?:lost|late|down|ruined|useless|rejected|cancelled|furious|double-?booked)
      |were (?:lost|late|down|ruined|useless|rejected|cancelled|furious|stranded|double-?booked)
      |cost (?:us|me|them|the)
      |lost (?:us|\d|two|three|the|a|half)
      |stood (?:still|idle|outside)
      |never (?:came|arrived)
      |got the wrong
    )\b
  `,
  // Left as it should not have been, left to itself, put off, kept quiet.
  pattern`
    \bi(?: had| have|'d)? (?:left|forgot|kept) [^.;!?]{1,40}? (?:
      unlocked
      |unattended
      |unplugged
      |uncovered
      |unsigned
      |unanswered
      |unchecked
      |unguarded
      |ajar
      |plugged in
      |running
      |lying (?:around|open)
      |(?:on|off|open|out)(?=\s*(?:[.;,]|$| and (?!i\b)| over(?:night)?\b| all\b))
    )
  `,
  pattern`
    \bi(?: had|'d)? (?:kept |keep )?(?:put|putting) (?:[\w']+ ){0,4}?
    off\b(?![^.;!?]{0,40} (?:so that|by|until|because)\b)
    |\bi(?: had|'d)? kept (?:
      quiet|silent|mum|my mouth shut|it secret|it quiet|[^.;!?]{1,30} (?:to myself|secret)
    )\b
    |\bi(?: had|'d)? (?:told|asked|informed|warned|consulted|involved|called) (?:
      nobody|no one|no-one|none of
    )\b(?!'s| (?:for (?!\w+ (?:days?|weeks?|hours?|months?)\b)|so\b))
    |\bi(?: had|'d)? (?:said|checked|tested|wrote down|written down) nothing\b
    (?!
      [ ]and (?:listen|wait|let|watch|took)
    )
    |\band (?:asked|told|informed|warned|consulted) (?:nobody|no one|no-one|none of)\b
  `,
  pattern`
    \b(?:swept|pushed|brushed) [^.;!?]{1,30}under the (?:rug|carpet|table)\b
    |\bdropped the ball\b
    |\bturned a blind eye\b
    |\blooked the other way\b
    |\bi(?: had|'d)? (?:shrugged|laughed|waved|brushed) (?:it|that|this|him|her|them|\w+ \w+) (?:
      off|aside|away
    )\b
    |\bi(?: had|'d)? lost (?:my (?:temper|patience|cool|nerve|head|way)|control|track|sight)\b
    |\bdug (?:in )?my heels\b
    |\btook the easy way\b
  `,
  // Fewer, later or more than it had to be: one figure beside another.
  pattern`
    \bi(?: had|'d)?(?![^.!?]*\bsav(?:ed|ing)\b) (?:
      ordered|typed|entered|booked|wrote|written|read|noted|keyed|bought|counted|heard|dosed|gave|given|
      drew|copied|filled in|paid
    ) [^.;!?]{0,40}\b(?:instead of|where an? \w+ (?:should|belonged)|rather than)\b
    |\bi(?: had|'d)? (?:quoted|priced|sold|offered|estimated|calculated|planned|budgeted|reckoned|allowed)\b
    [^.;!?]{1,50}\b(?:
      (?:for|on) an? [\w ]{1,20} that (?:needed|needs|took|takes|cost|costs)
      |half of what
      |less than (?:it|what)
      |and it (?:took|cost|needed)
      |but it (?:took|cost|needed)
    )
    |\btook on [^.;!?]{1,40}\b(?:when|but|than|while) i could\b
    |\bi(?: had|'d)? (?:said yes|promised|agreed|double-?booked)\b[^.;!?]{1,50}\bthe same \w+
  `,
  // Old, cheap or untried, and taken all the same.
  pattern`
    \bi(?: had|'d)? (?:
      sent|used|printed|quoted|wrote|written|gave|given|took|opened|copied|posted|mailed|emailed|followed|
      worked from
    ) [^.;!?]{0,40}?\b(?:the|an?) (?:old|outdated|expired|stale|obsolete) (?:\w+ )?${wrongData}\b
  `,
  pattern`
    \bi(?: had|'d)? (?!finished|managed|called|went|stayed|kept|found|made it)\w+
    [^.;!?]{1,50}\b(?:although|even though|though) (?:it|they|he|she|that|the \w+|nobody|none)
    (?: of \w+)? (?:(?:was|were|had)(?: not|n't)(?: been)?|had never been|was never) (?:\w+ly )?
    (?:
      rated|tested|tried|ready|approved|signed|finished|allowed|checked|dry|certified|safe|meant|made|
      trained|confirmed|cleared|paid
    )\b
    |\balthough (?:two|others|another|the other|there (?:was|were)|some)\b[^.;!?]{1,30}\bbetter\b
  `,
  pattern`
    \bi\b(?! (?:stopp|pull|shut|clos|evacuat|call|help|sav|manag|finish)\w*\b)
    [^.;!?]{1,60}\b(?:w\/o|without|with no) (?:an? |any |the |proper |a second )?(?:\w+ )?
    (?:${missingSafeguards}|dry run)\b
  `,
  pattern`
    \bi(?: had|'d)? (?:
      (?:spent|used up)(?=[^.;!?]*\b(?:in the first|on the first|by|before|within|already|at once|too)\b)
      |burned
      |burnt
      |blew
      |wasted
      |gave away
      |lost
      |gambled
    ) (?:\w+ )?(?:the|all|my|our|half) (?:\w+ ){0,2}?
    (?:budget|money|reserve|deposit|grant|savings|allowance|stock|fund|cash)\b
    |\bi(?: had|'d)? wasted\b
  `,
  // Asleep, away, unprepared.
  pattern`
    \bi(?: had|'d)? (?:fell|fallen|dozed) (?:asleep|off)\b
    |\bi was (?:on|at|with|in) (?:my|the) (?:phone|mobile|smartphone|chat|mails?)\b[^.;!?]{0,20}\b
    (?:
      when|while|and
    )\b
    |\bi(?: had|'d)? (?:came|come|went|gone|turned up|showed up|walked|arrived) [^.;!?]{0,30}?\b
    (?:
      unprepared|unannounced|empty-handed|hung ?over|drunk
    )\b
  `,
  pattern`
    \bi (?:was|were|had been)(?: not|n't|nt) (?:\w+ly |really |always |so )?
    (?:
      honest|fair|open|clear|careful|prepared|attentive|paying attention|thorough|strict|patient|
      firm enough|quick enough|listening|concentrat\w+|good enough|brave enough
    )\b
    |\bi (?:thought|believed|felt|was sure) (?:that )?i knew (?:it |everything |this |them )?
    (?:better|best|enough|all|already|everything)\b
  `,
  // What it came from was mine.
  pattern`
    \b(?:
      bug|error|mistake|leak|crash|fault|outage|mix-up|typo|confusion|delay|damage|problem|failure|mess|loss
    )\b[^.;!?]{0,30}\b(?:
      came from|was in|sat in|was caused by|goes back to|went back to|started with|began with|lay in|
      was due to|traced back to
    )\b[^.;!?]{0,30}\b(?:
      (?:that |which )?i (?:had )?(?:\w+ed|wrote|written|made|put|sent|built)|my (?:own )?\w+
    )\b
  `,
  pattern`
    \b(?:nobody|no one|no-one)'?s fault but (?:mine|my own)\b
    |\bfault but (?:mine|my own)\b
    |\bonly myself to\b
    |\bi was the (?:reason|cause) (?:why |that |for )?
    [^.;!?]{0,40}\b(?:miss|lost|late|fail|left|wait|delay|quit|broke|stood|cancel|had to)\w*
    |\bi was the (?:bottleneck|culprit|weak link|problem)\b
  `,
  pattern`
    (?<!\b(?:not|n't|despite|without) )\bmy (?:own |great |\w+ )?
    (?:${weaknesses}|lack of (?!time|money|staff)\w+|not (?:having )?\w+(?:ing|ed))\b
  `,
  /\bi\b[^.;!?]{1,60}\band got (?:it|that|this|them|both|the \w+) wrong\b/u,
  pattern`
    \bi(?: had|'d)? ${handDeeds} [^.;!?]{1,30}\btoo \w+
    |\bmy (?:\w+ )?(?:
      order|list|plan|estimate|text|mail|form|drawing|recipe|sheet|schedule|rota|offer|budget|code|script|
      talk|lesson|slides|report
    ) had [^.;!?]{1,30}\btoo (?:many|much|few|little)\b
    |\bsaid yes to (?:everything|everyone|everybody|all|every|too)\b
    |\btalked (?:over|down to|past) (?:him|her|them|the)\b
    |\bwith half an (?:eye|ear)\b
    |\bi lied\b
  `,
  pattern`
    \bi(?: had|'d)? (?:set|put|wrote|typed|entered|booked|ordered|sent|added|turned) [^.;!?]{1,40}\band not (?:
      the |an?[ ]
    )?\w+(?=\s*(?:[.;,]|$))
    |\bi(?: had|'d)? (?:chose|chosen|put|placed|picked) (?:the )?
    (?:
      speed|price|money|looks?|comfort|convenience|pride|profit|cost|quantity
    )\b[^.;!?]{0,12} (?:over|above|before) \w+
  `,
];

/** Said to be somebody else's, denied, or a virtue in disguise. */
export const noFaultPatterns: readonly RegExp[] = [
  // What others believed of me.
  /\b(?:he|she|they|boss|client|\w+er) (?:had )?(?:thought|believed|claimed|suspected) (?:that )?i(?:'d| had)\b/u,
  // Only feared; done by others; looked for and not found.
  pattern`
    \b(?:afraid|feared|frightened|scared|worried|in case) (?:that )?i (?:had|might have|could have|'d)\b
    |(?:\bnot|n't|nt) me who\b
    |\bi (?:had |have )?failed to (?:see|find|understand|spot|hear|notice) (?:
      (?:one|a|any|the) (?:single |good |real )?(?:reason|point|need|use|sense|logic|benefit|advantage|difference)
      |one single|a single|any\b|anything|why|how
    )
  `,
  pattern`
    ^(?:\w+ )?i(?:'m| am)? (?:\w+ ){0,2}?
    (?:work|care|give|help|trust|think|expect|try|love|worry|want|do|prepare) (?:[\w']+ ){0,4}?
    too (?:hard|much|deeply|many|carefully|often|easily)\b
    |^i(?:'m| am) (?:\w+ ){0,3}?too (?!late|slow)\w+\b(?! (?:to|for)\b.*\b(?:was|had)\b)
    |\b(?<!\bi )(?<!\bi had )thought (?:that )?i had \w+[^.!?]*\bbut i (?:had(?: not|n't)|did(?: not|n't))\b
  `,
  pattern`
    \b(?:whether|if) i (?:had|was)\b[^.!?]*\bi (?:had|was|did)(?: not|n't)\b
    |\b(?:told|said|claimed|accused|suspected|believed)\b[^.!?]{0,24}\bi (?:had|was)\b[^.!?]*\bbut\b
    |\b(?:thought|said|claimed|believed|told)\b[^.!?]{0,24}\bmy (?:fault|mistake|error)\b[^.!?]*\bbut\b
    |\btoo much of a\b
    |\bmissed the (?:colleague|friend|person|woman|man)\b
    |\bon purpose\b
    |\bdeliberately\b
    |\bmissed (?:
      him|her|them|home|my(?: [\w-]+){0,3}?|the (?:crew|team|people|work|kids|children|old(?: \w+)?|place|job|sea|city)
    ) (?:a lot|so|very|badly|when|after|for|most|terribly|every day)\b
  `,
  pattern`
    (?:\b(?:not|never|hardly|nothing|no one|nobody|(?:do|did|was|is|does|were)nt)|n't)\b
    (?!
      [^.;!?,]{0,24}\bbut\b
    )[^.;!?,]{0,24}\bmy
    (?: own)? (?:mistakes?|faults?|errors?|failures?|doing|call|decision|responsibility)\b
    |\b(?:was|were|is)(?: not|n't|nt) (?:really |entirely |even )?mine\b(?! to\b)
  `,
  pattern`
    \bmy (?:\w+ )?(?:weakness(?:es)?|flaws?|failing|mistake|fault|problem) (?:is|was|would be) (?:
      maybe |probably |perhaps |just[ ]
    )?(?:that )?(?:i )?(?:\w+ )?(?:work|care|help|trust|giv|expect|believ|want|be|am|was)
    \w*\b[^.;!?]{0,40}\b(?:too|hard|much|perfect\w*|everything|everyone|others?|people)\b
  `,
  pattern`
    \b(?:
      i (?:have|'ve|had) never (?:really )?(?:failed|made)
      |i (?:do not|don't|can't|cannot|could not|couldn't) (?:\w+ )?(?:think of|remember|recall|come up)
      |i (?:did|'ve done|had done|have done) nothing wrong
      |i did(?: not|n't) (?:do|make) (?:anything|any|a single)
    )\b
  `,
];
