/** Where a sentence goes beyond one's own desk: other groups, and what binds them. */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const organisationOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, [groups]),
);

const organisationHints = anyOf(`
  between boards? bonus(?:es)? branch(?:es)? budget classes clinics? companies company cross-?\\w+
  departments? depots? engineering everybody everyone faculties faculty finance governance grades? groups?
  hospitals? incentives? kitchens? leadership legal managers? marketing neither nobody nursing offices?
  operations organi[sz]ations? orgs? owners? ownership partners? pharmacy plants? polic(?:y|ies)
  process(?:es)? purchasing quarter\\w* regions? review sales schools? shared shifts? shops? sites? squads?
  standards? stores? suppliers? support targets? teams? unions? units? vendors? wards? warehouses?
`);
const groups = pattern`\b(?:${organisationHints}|no one|each (?:side|of)|both sides|two sides)\b`;
