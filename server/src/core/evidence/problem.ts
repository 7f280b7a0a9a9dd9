/**
 * Where a sentence says that something was wrong, at risk or not good enough: the point at which a listener knows what the story is about.
 * Generous on purpose: it only ever ends a wait, so taking too much for a problem keeps a rule silent.
 */

import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { anyOf, pattern } from '../vocabulary.ts';
import type { Readable } from './evidence.ts';
import { findPattern } from './pattern.ts';

export const problemOf = readOnce((sentence: Readable): WordRange | undefined =>
  findPattern(sentence, problemPatterns),
);

/** Stems of trouble in many trades; each takes any ending. */
const stems = anyOf(`
  abandon abus accident afraid aggressi allerg ambigu angry annoy anxi argu attrition backlog bankrupt
  behind_schedule blam block bottleneck bounc breach breakdown broke broken bug burn(?:ed|ing|t)?[\\s-]out
  burnout cancel chao churn clash complain complaint complication compromis concern conflict confus congest
  corrupt crash cris(?:is|es) critici damag danger dead-?lock deadlin decay declin defect deficit degrad delay
  deni dependen[ct] depriv deteriorat deviat difficult disagree disappear disappoint discard disconnect
  dispute disrupt dissatisf distrust doubt down(?:time|turn) drop duplicat emergenc empty-handed error escalat
  exceed exhaust expir fail fault fear fell fine[sd]_for flak fraud freez frustrat gap glitch griev hack halt
  hang harm hazard hesita hung idle ignor impossib inaccura inadequa incident incompat incomplet inconsist
  incorrect ineffic infect injur insufficien interrup invalid issue jam jeopard lack lag late lateness leak
  left_us liabil limbo lose losing loss lost malfunction manual(?:ly)? mess miscommunicat misdiagnos mismatch
  misplac miss mistak misunderst mold mould neglect no-?show obsolete obstacl off_track offline outage
  outbreak over(?:charg|due|flow|load|run|spen|stock|time|whelm|work) pain panic paper_trail penalt
  pending_for plummet poor problem quit redo refund refus regress reject relaps reluctan resign resist rework
  risk rotten rude sank scare scrap setback sever shortag shortfall shrank sick silently slip slow spik spoil
  stagnant stale stall starv stolen strain strand stress stuck stumbl suffer suspend tension terminat theft
  threat time[sd]?[\\s-]?out toxic traged trouble unab unanswer unavailab uncertain unclear
  under(?:perform|staff|fund|report) undetect uneven unhappy unknown unlock unmet unnotic unpaid unplanned
  unreliab unresolv unsafe unsold unstable unusab unwell upset urgen useless vacan vanish violat vulnerab wast
  weak withdr worr wors worse worst wrong
`);

const negations = anyOf(`
  barely can't cannot couldn't didn't doesn't don't hadn't hardly isn't neither never nobody none nothing
  unable wasn't weren't without
`);
const problemPatterns: readonly RegExp[] = [
  new RegExp(`\\b${stems}\\w*\\b`, 'u'),
  // What did not happen: "never went out", "could not log in", "nobody noticed", "without a check".
  pattern`
    \b(?:
      ${negations}
      |could not
      |did not
      |does not
      |do not
      |was not
      |were not
      |is not
      |had not
      |no one
      |no longer
      |too (?:many|much|few|little|long|late|slow|high|low|often|big|small)
      |only (?:one|two|three|a few|half|\d+)
      |instead of
      |at stake
      |at risk
    )\b
  `,
  // What got worse, and what people had to bear.
  pattern`
    \b(?:
      doubled
      |tripled
      |rose
      |grew
      |climbed
      |jumped
      |increased
      |went (?:up|down)
      |had to (?:wait|redo|repeat|retype|call|re-?enter|chase|guess|rebook|leave|come back)
      |waited
      |waiting
      |took (?:us |them |me |over |about |up to |more than |around |almost |nearly )*
      (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|hours|days|weeks|months|ages|forever)
      |twice (?:as|the)
      |threatened
      |needed
      |wanted to leave
      |about to leave
      |struggl\w+
      |fewer
      |less than
      |below
      |under (?:the )?(?:target|goal|budget)
    )\b
  `,
];
