/** The only list of rules. Its order is the order of precedence: where two findings cover the same words, the earlier rule stays. */
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
