// Words that carry grammar rather than meaning: they are said faster. Articles, pronouns, prepositions,
// conjunctions, auxiliaries; a closed class, so the list is whole rather than tuned.

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those
  i me my we us our you your he him his she her it its they them their who which what
  and or but nor so if than because as while when where
  of to in on at by for from with into onto over under about after before between through during without up out off
  am is are was were be been being have has had having do does did
  will would can could shall should may might must
  not no there then just also
  i'm i'd i'll i've it's that's we're we'd they're didn't wasn't`
    .trim()
    .split(/\s+/),
);
