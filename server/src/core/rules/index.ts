/** The only list of rules. Its order is the order of precedence: where two findings cover the same words, the earlier rule stays. */
import { architectureOverload } from './architecture-overload.ts';
import { lateProblem } from './late-problem.ts';
import { levelDepth } from './level-depth.ts';
import { missingBaseline } from './missing-baseline.ts';
import { missingBusinessImpact } from './missing-business-impact.ts';
import { missingMechanism } from './missing-mechanism.ts';
import { missingMetric } from './missing-metric.ts';
import { missingScopeBoundary } from './missing-scope-boundary.ts';
import { missingSecondOrderEffect } from './missing-second-order-effect.ts';
import { missingVerification } from './missing-verification.ts';
import { overBudget } from './over-budget.ts';
import { principleEmphasis } from './principle-emphasis.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  // The whole answer and its sections.
  overBudget,
  lateProblem,
  architectureOverload,
  principleEmphasis,
  levelDepth,
  missingScopeBoundary,
  missingMetric,
  missingBaseline,
  missingBusinessImpact,
  missingSecondOrderEffect,
  missingVerification,
  missingMechanism,
  // Sentences: the specific before the general.
];
