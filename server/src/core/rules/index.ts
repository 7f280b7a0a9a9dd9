/** The only list of rules. Its order is the order of precedence: where two findings cover the same words, the earlier rule stays. */

import { absoluteClaim } from './absolute-claim.ts';
import { apology } from './apology.ts';
import { architectureOverload } from './architecture-overload.ts';
import { assignedWork } from './assigned-work.ts';
import { assumedSuccess } from './assumed-success.ts';
import { blame } from './blame.ts';
import { breathlessSentence } from './breathless-sentence.ts';
import { buzzword } from './buzzword.ts';
import { confidentialDetail } from './confidential-detail.ts';
import { deniedFailure } from './denied-failure.ts';
import { diffusedDecision } from './diffused-decision.ts';
import { duplicateSection } from './duplicate-section.ts';
import { effortAsResult } from './effort-as-result.ts';
import { emptySection } from './empty-section.ts';
import { fillerWord } from './filler-word.ts';
import { genericReflection } from './generic-reflection.ts';
import { hedgedContribution } from './hedged-contribution.ts';
import { hypothetical } from './hypothetical.ts';
import { invalidFrontMatter } from './invalid-front-matter.ts';
import { lateProblem } from './late-problem.ts';
import { levelDepth } from './level-depth.ts';
import { loneHero } from './lone-hero.ts';
import { misplacedSection } from './misplaced-section.ts';
import { missingBaseline } from './missing-baseline.ts';
import { missingBusinessImpact } from './missing-business-impact.ts';
import { missingMechanism } from './missing-mechanism.ts';
import { missingMetric } from './missing-metric.ts';
import { missingScopeBoundary } from './missing-scope-boundary.ts';
import { missingSecondOrderEffect } from './missing-second-order-effect.ts';
import { missingSection } from './missing-section.ts';
import { missingVerification } from './missing-verification.ts';
import { overBudget } from './over-budget.ts';
import { passiveMotivation } from './passive-motivation.ts';
import { passiveVoice } from './passive-voice.ts';
import { principleEmphasis } from './principle-emphasis.ts';
import { questionMismatch } from './question-mismatch.ts';
import { routingNotOwnership } from './routing-not-ownership.ts';
import type { Rule } from './rule.ts';
import { tenseShift } from './tense-shift.ts';
import { unansweredFollowUp } from './unanswered-follow-up.ts';
import { underBudget } from './under-budget.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unknownSection } from './unknown-section.ts';
import { unquantifiedClaim } from './unquantified-claim.ts';
import { unusedIgnore } from './unused-ignore.ts';
import { vagueContext } from './vague-context.ts';
import { vagueOutcome } from './vague-outcome.ts';
import { weVoice } from './we-voice.ts';

export const rules: readonly Rule[] = [
  // The file, the whole answer and its sections.
  unfilledPlaceholder,
  confidentialDetail,
  invalidFrontMatter,
  missingSection,
  emptySection,
  duplicateSection,
  misplacedSection,
  unknownSection,
  unansweredFollowUp,
  unusedIgnore,
  questionMismatch,
  overBudget,
  underBudget,
  lateProblem,
  architectureOverload,
  missingScopeBoundary,
  missingMetric,
  // Hours of work need no value before them.
  effortAsResult,
  missingBaseline,
  missingBusinessImpact,
  missingSecondOrderEffect,
  missingVerification,
  missingMechanism,
  principleEmphasis,
  levelDepth,
  // Sentences: the specific before the general.
  assignedWork,
  passiveMotivation,
  deniedFailure,
  loneHero,
  blame,
  routingNotOwnership,
  assumedSuccess,
  genericReflection,
  hypothetical,
  diffusedDecision,
  weVoice,
  absoluteClaim,
  hedgedContribution,
  vagueOutcome,
  unquantifiedClaim,
  passiveVoice,
  vagueContext,
  apology,
  buzzword,
  fillerWord,
  tenseShift,
  breathlessSentence,
];
