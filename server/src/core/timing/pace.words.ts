import { setOf } from '../vocabulary.ts';

// Words that carry grammar rather than meaning: they are said faster. Articles, pronouns, prepositions,
// conjunctions, auxiliaries; a closed class, so the list is whole rather than tuned.

export const FUNCTION_WORDS: ReadonlySet<string> = setOf(`
  a about after also am an and are as at be because been before being between but by can could did didn't do
  does during for from had has have having he her him his i i'd i'll i'm i've if in into is it it's its just
  may me might must my no nor not of off on onto or our out over shall she should so than that that's the
  their them then there these they they're this those through to under up us was wasn't we we'd we're were
  what when where which while who will with without would you your
`);
