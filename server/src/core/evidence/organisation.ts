/** Where a sentence goes beyond one's own desk: other groups, and what binds them. */
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const organisationOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, [groups]),
);

const groups =
  /\b(?:cross-?\w+|teams?|groups?|departments?|squads?|orgs?|organi[sz]ations?|company|companies|wards?|shifts?|sites?|branch(?:es)?|stores?|shops?|hospitals?|clinics?|kitchens?|depots?|plants?|warehouses?|regions?|faculty|faculties|schools?|classes|grades?|units?|offices?|vendors?|partners?|suppliers?|boards?|unions?|everyone|everybody|nobody|no one|each (?:side|of)|both sides|two sides|neither|owners?|ownership|between|shared|standards?|polic(?:y|ies)|process(?:es)?|governance|budget|quarter\w*|leadership|managers?|incentives?|bonus(?:es)?|targets?|review|sales|finance|marketing|engineering|pharmacy|nursing|purchasing|operations|legal|support)\b/u;
