/** What people get wrong and leave out. From published answers to failure questions in many trades, generalised to base forms. */
export const faultVerbs: ReadonlySet<string> = new Set(
  `skip miss forget overlook ignore underestimate overestimate misjudge misread misunderstand mishear miscalculate misplace misconfigure
  mistake mistype mislabel misinterpret misreport neglect fail assume presume rush overcommit overpromise over-promise oversell oversleep break lose spoil
  ruin damage delete overwrite mix mess screw blow cause delay hesitate procrastinate micromanage dismiss interrupt snap shout yell regret
  err overestimate trust rely hide confuse disappoint offend upset crash overrun exceed guess gamble lack struggle cut overload overspend undercharge
  overcharge burn panic postpone avoid bypass jump insist`.split(/\s+/u),
);

/** Left undone, these are a fault: "I never asked", "I had not checked". */
export const dutyVerbs: ReadonlySet<string> = new Set(
  `ask check test tell read realise realize notice listen consider think plan involve verify confirm understand communicate speak say look
  measure count include prepare write document train explain meet deliver manage reach finish succeed give make share inform call consult
  invite warn double-check validate review set get pay follow take question challenge push raise escalate agree define anticipate expect
  back book order send answer allow learn practise practice rehearse compare calculate estimate protect lock record log label sign do
  bring stop see spot catch help support recognise recognize`.split(/\s+/u),
);

/** What the candidate was: "I was too slow", "I had been careless". */
export const faultyState =
  /\b(?:i|we)(?:'d| had| have)? (?:was|were|been|got) (?:\w+ly |a bit |a little |just |simply |so |far |much |partly |also |the one )*(?:wrong|mistaken|late|slow|careless|over-?confident|impatient|na[iï]ve|stubborn|responsible for (?:the|this|that) (?:mistake|delay|loss|failure|error|outage|problem)|to blame|at fault|sloppy|defensive|unprepared|distracted|hasty|rude|harsh|arrogant|complacent|blind|too \w+|who (?:had )?(?:approved|signed|chosen|chose|decided|missed|broke|caused|left|forgot))\b/u;

export const faultPatterns: readonly RegExp[] = [
  /\b(?:my|mine)\b(?: own| biggest| first| real| main| big)*,? ?(?:mistakes?|faults?|errors?|failures?|oversights?|omissions?|slips?|blunders?|negligence|misjudge?ment|miscalculation|share of (?:it|the blame|this)|part in (?:it|this|that))\b/u,
  /\bmy (?!tasks?\b|jobs?\b|goals?\b|roles?\b|aims?\b)(?:\w+ )?(?:\w+ )?(?:\w+ )(?:was|were|had been|turned out|proved|caused|broke|cost|took|led|delayed|made|came|went|meant|locked|deleted|stopped|ended|failed|missed|overran)\b[^.;!?]*\b(?:wrong|mistakes?|bad|poor|off|too|fail\w*|down|outage|late|lost|loss|delay\w*|broke\w*|out|over|worse|incomplete|unclear|naive|short|errors?|complain\w*|unrealistic|rushed|sloppy)\b/u,
  /\b(?:my|our) (?:own )?(?:call|decision|choice|idea|plan|bet|estimate|assumption)\b(?:(?! but ).)*\b(?:and|which|that) (?:it|that|this)?\s?(?:was|turned out|proved)(?: to be)? (?:the |a |an )?(?:wrong|bad|mistaken|mistake|error)\b/u,
  /\b(?:and |but )?(?:i )?should(?: not|n't) have\b|\bi (?:picked|chose|took|bought|used|built|optimi[sz]ed|measured|followed|promised|planned|designed|wrote|hired|trusted|kept)\b[^.;!?]*, not (?:the|what|for)\b/u,
  /\b(?:including|and) (?:me|myself|mine)\b(?=\s*(?:[,.;!?]|$))|\bneither of us\b|\bso (?:was|had|did) i\b|\bwe both\b|\bboth of us\b|\bmyself included\b/u,
  /\bbecause of me\b|\b(?:that|this|it|both|which|the fault|the blame) (?:was|is|were|had been|'s) (?:\w+ly |all )?(?:on me|mine|my (?:\w+ )?(?:fault|mistake|error|doing|call|decision|choice|responsibility))\b/u,
  /\b(?:blame[sd]?|kick(?:ed)?|only) myself\b|\bi (?:own|owned|take|took|accept(?:ed)?|bear|admit(?:ted)?) (?:\w+ )?(?:it|that|up|to|full|the|my)?\b[^.;!?]{0,24}\b(?:blame|fault|mistake|error|up to|responsibility(?! for (?:the|a|an|our) (?!mistake|error|delay|loss|outage|failure|mess|damage|wrong|late|missed)))\b/u,
  /\bi (?:got|had|have|'d) (?:it|this|that|the \w+|something|both)(?: \w+)? wrong\b|\bi (?:had |have )?(?:made|make|committed) (?:an?|the|some|several|two|many|one|this|that|such)(?: \w+){0,3} (?:mistakes?|errors?|call|decision|choice|assumptions?|judge?ment|blunders?)\b/u,
  /\b(?:what|which|where|that|mistakes? (?:that )?|things?) i (?:had |have )?(?:\w+ly )?(?:missed|underestimated|overlooked|got wrong|did wrong|ignored|misjudged|forgot(?:ten)?|failed|skipped|assumed)\b/u,
  /\b(?:the|an?|this|that|one) (?:wrong|bad|poor|mistaken) (?:call|decision|choice|judge?ment|assumption|estimate)\b[^.;!?]*\b(?:i|my|mine|me)\b/u,
  /\bi\b[^.;!?]*\b(?:too (?:late|long|early|soon|much|many|little|few|fast|quick\w*|hard|optimistic\w*|confident\w*|far)|without (?:\w+ly )?(?:asking|checking|testing|telling|reading|consulting|verifying|confirming|involving|thinking|knowing|looking|speaking|talking|measuring|informing|an? (?:test|back-?up|copy|plan|check|rollback|dry run|trial|second|proper|clear)|any (?:test|back-?up|plan|check)|proper\w*)|in (?:a hurry|haste|anger)|on (?:a )?gut feeling|to the wrong)\b|\bi (?:had |have )?(?!correct|fix|repair|remov|replac|found|find|trac|compar|spot|saw|notic|chang|caught|stopp)\w+ (?:\w+ )?the wrong\b/u,
  /\bi (?:had )?(?:promis|told|said|agreed|order|book|bought|sign|hired|announc|publish|sent|start|sold)\w*\b[^.;!?]*\bbefore (?:i|we) (?:knew|had|asked|checked|tested|understood|read|saw|could)\b|\b(?:call|decision|choice|idea|order|signature|plan) was mine\b|\bit was me who\b|\bi (?:\w+ ){0,6}without (?:\w+ly )?(?:calling|waiting|opening|trying|signing|weighing|labelling|washing|locking|logging|copying|watching|reading|training|warning|visiting|seeing|trialling|rehearsing|comparing|reviewing)\b|\bi (?:had |have )?(?:badly |completely |simply )?misjudged\b/u,
  // "Should've" is read as one word.
  /\b(?:i|we) (?:\w+ )?(?:should|ought to)(?:'ve| have| of|ve)\b|\bi(?:'d| had| have|'ve)? got (?:it|this|that|both|(?:the|my|his|her|their) (?:\w+ )?\w+) wrong\b|\b(?:the )?(?:fault|blame|responsibility|mistake|error)\b[^.;!?,]{0,20}\b(?:lies|lay|was|is|rests?|sits?) with me\b/u,
  // What was let happen, and what was done against advice.
  /\bi (?:had |have |'d )?let (?:it|this|that|them|him|her|(?:the|a|an|my|our|one|two) (?:[\w-]+ ){1,3}?)\s?(?:expire|lapse|slip|slide|fall|go|run|drop|die|drag|drift|burn|spoil|rot|sit|pass|wait|down|overflow|pile|happen|through|grow|fester|rest|lie|dry|boil|overheat|cool|thaw|starve|miss)\b/u,
  /\bagainst (?:the |all |his |her |their |my \w+'s |better )?(?:\w+ )?(?:advice|warnings?|judge?ment|recommendations?)\b|\b(?:although|even though|though|despite|while) (?:[\w']+ ){1,4}(?:had |'d )?(?:told|warned|advised|asked|begged|reminded|said|suggested|recommended|estimated)\b/u,
  /\bbecause of my (?!experience|background|role|skills?|work|training|job|position|knowledge|degree|(?:\w+ )?(?:years|education|interest|studies))\w+|\bif (?:only )?(?:i|we) had (?:(?:just|only|first|simply|also|once|ever) )?(?:asked|checked|tested|read|opened|looked|called|listened|told|counted|compared|rung|phoned|spoken|tried|waited a|stopped|noticed|measured|written|talked|visited|thought|warned|involved|understood|seen|known|followed|rehearsed|planned)\b|\bhad i (?:only |just )?(?:asked|checked|tested|read|opened|looked|called|listened|told|counted|compared|known|spoken)\b/u,
  // A conviction that the facts answered: "I thought two days would do; it took nine".
  /\b(?:i|we) (?:had |'d )?(?:\w+ )?(?:thought|believed|figured|reckoned|assumed|guessed|expected|estimated|counted on|was (?:so |quite |absolutely |very |too )?(?:convinced|sure|certain|confident)|felt (?:so |quite )?(?:sure|certain|confident)|took it for granted|bet)\b[^.;!?]*\bwould\b[^.!?]*?(?:[;,:–—]| and| but) (?:but |and |in fact |yet |then )?(?:it|they|he|she|nobody|none|not one|in \w+|the \w+|one|half|most|only)\b/u,
  /\b(?:i|we) (?:had |'d )(?:\w+ )?(?:built|designed|planned|written|wrote|bought|ordered|made|prepared|drawn|based|tuned|sized|set)\b[^.!?]*\b(?:turned out|in fact|nobody (?:used|needed|wanted)|no one (?:used|needed|wanted)|only to)\b|\bi (?:had )?(?:took|taken|take) [^.;!?]{1,40}? for (?:consent|granted|agreement|approval|(?:an? )?(?:yes|go-ahead|joke|glitch|duplicate|false alarm|test|compliment|coincidence|noise))\b/u,
  // "The list that I sent out was last year's".
  /\b(?:the|a|an|my) (?:[\w-]+ ){1,3}(?:that |which )?i (?:had |'d )?(?:\w+ed|sent|gave|wrote|built|chose|bought|made|put|set|told|sold|drew)(?: \w+){0,4} (?:was|were|had) (?:\w+ )?(?:wrong|old|last \w+|outdated|out of date|expired|missing|incomplete|too \w+|false|stale|off|not|never|no|broken|full of)\b/u,
  // An own deed and the harm that came of it.
  /\bi (?:had |'d |have )?(?!saw|see|seen|notic|found|find|learn|hear|read|join|know|knew|work|was|am|be\b|got|get|discover|reali|understood|spott|met|fix|prevent|stopp|caught|help|ask|start|investigat|check|look|remember|watch|never|could|would|should|did|do\b|want|thought|felt|need)(?:\w+ed|sent|gave|put|took|chose|bought|sold|built|cut|left|set|told|kept|let|made|drew|wrote|ran|threw|paid|turned|drove|fed|went|said|signed|stood|swore)\b[^.!?]{0,90}?(?:,| and| so| which|;) (?!i )(?:(?:as a result|then|by \w+|in \w+|so|because of that|within \w+ \w+|the next \w+),? )?(?:[\w'-]+ ){0,6}?(?:broke|burst|failed|crashed|collapsed|went (?:bankrupt|down|wrong|missing|dark|bad)|resigned|quit|walked out|complained|had to (?:be (?:thrown|redone|repeated|stopped|called|closed|reprinted|recalled|cancelled|evacuated)|wait|stop|redo|repeat|start)|was (?:lost|late|down|ruined|useless|rejected|cancelled|furious|double-?booked)|were (?:lost|late|down|ruined|useless|rejected|cancelled|furious|stranded|double-?booked)|cost (?:us|me|them|the)|lost (?:us|\d|two|three|the|a|half)|stood (?:still|idle|outside)|never (?:came|arrived)|got the wrong)\b/u,
];

/** Said to be somebody else's, denied, or a virtue in disguise. */
export const noFaultPatterns: readonly RegExp[] = [
  /(?:\b(?:not|never|hardly|nothing|no one|nobody)|n'?t)\b(?![^.;!?,]{0,24}\bbut\b)[^.;!?,]{0,24}\b(?:my|mine)\b(?: own)? ?(?:mistakes?|faults?|errors?|failures?|doing|call|decision|responsibility)?/u,
  /\bmy (?:\w+ )?(?:weakness(?:es)?|flaws?|failing|mistake|fault|problem) (?:is|was|would be) (?:maybe |probably |perhaps |just )?(?:that )?(?:i )?(?:\w+ )?(?:work|care|help|trust|giv|expect|believ|want|be|am|was)\w*\b[^.;!?]{0,40}\b(?:too|hard|much|perfect\w*|everything|everyone|others?|people)\b/u,
  /\b(?:i (?:have|'ve|had) never (?:really )?(?:failed|made)|i (?:do not|don't|can't|cannot|could not|couldn't) (?:\w+ )?(?:think of|remember|recall|come up)|i (?:did|'ve done|had done|have done) nothing wrong|i did(?: not|n't) (?:do|make) (?:anything|any|a single))\b/u,
];
