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
  have bring stop see spot catch help support recognise recognize`.split(/\s+/u),
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
  /\b(?:blame[sd]?|kick(?:ed)?|only) myself\b|\bi (?:own|owned|take|took|accept(?:ed)?|bear|admit(?:ted)?) (?:\w+ )?(?:it|that|up|to|full|the|my)?\b[^.;!?]{0,24}\b(?:responsibility|blame|fault|mistake|error|up to)\b/u,
  /\bi (?:got|had|have|'d) (?:it|this|that|the \w+|something|both)(?: \w+)? wrong\b|\bi (?:had |have )?(?:made|make|committed) (?:an?|the|some|several|two|many|one|this|that|such)(?: \w+){0,3} (?:mistakes?|errors?|call|decision|choice|assumptions?|judge?ment|blunders?)\b/u,
  /\b(?:what|which|where|that|mistakes? (?:that )?|things?) i (?:had |have )?(?:\w+ly )?(?:missed|underestimated|overlooked|got wrong|did wrong|ignored|misjudged|forgot(?:ten)?|failed|skipped|assumed)\b/u,
  /\b(?:the|an?|this|that|one) (?:wrong|bad|poor|mistaken) (?:call|decision|choice|judge?ment|assumption|estimate)\b[^.;!?]*\b(?:i|my|mine|me)\b/u,
  /\bi\b[^.;!?]*\b(?:too (?:late|long|early|soon|much|many|little|few|fast|quick\w*|hard|optimistic\w*|confident\w*|far)|without (?:\w+ly )?(?:asking|checking|testing|telling|reading|consulting|verifying|confirming|involving|thinking|knowing|looking|speaking|talking|measuring|informing|an? (?:test|back-?up|copy|plan|check|rollback|dry run|trial|second|proper|clear)|any (?:test|back-?up|plan|check)|proper\w*)|in (?:a hurry|haste|anger)|on (?:a )?gut feeling|to the wrong)\b|\bi (?:had |have )?(?!correct|fix|repair|remov|replac|found|find|trac|compar|spot|saw|notic|chang|caught|stopp)\w+ (?:\w+ )?the wrong\b/u,
  /\bi (?:had )?(?:promis|told|said|agreed|order|book|bought|sign|hired|announc|publish|sent|start|sold)\w*\b[^.;!?]*\bbefore (?:i|we) (?:knew|had|asked|checked|tested|understood|read|saw|could)\b|\b(?:call|decision|choice|idea|order|signature|plan) was mine\b|\bit was me who\b|\bi (?:\w+ ){0,6}without (?:calling|trying|training|warning|visiting|seeing|trialling|rehearsing|comparing|reviewing)\b|\bi (?:had |have )?(?:badly |completely |simply )?misjudged\b/u,
];

/** Said to be somebody else's, or denied. */
export const noFaultPatterns: readonly RegExp[] = [
  /\b(?:not|n't|never|hardly|nothing|no one|nobody)\b[^.;!?,]{0,24}\b(?:my|mine)\b(?: own)? ?(?:mistakes?|faults?|errors?|failures?|doing|call|decision|responsibility)?/u,
  /\b(?:i (?:have|'ve|had) never (?:really )?(?:failed|made)|i (?:do not|don't|can't|cannot|could not|couldn't) (?:\w+ )?(?:think of|remember|recall|come up)|i (?:did|'ve done|had done|have done) nothing wrong|i did(?: not|n't) (?:do|make) (?:anything|any|a single))\b/u,
];
