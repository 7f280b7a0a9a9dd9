/** The public interface of the core. */
export { type CheckedFinding, checkStory, type OnRuleError } from './check.ts';
export { applyEdits, collectEdits } from './fix.ts';
export { rules } from './rules/index.ts';
export type { Edit, Finding, Fix, Rule, Severity } from './rules/rule.ts';
export { defaultSettings, readSettings, type Settings } from './settings.ts';
export { parseStory } from './story/parse.ts';
export type { Span } from './story/spans.ts';
export type { Section, Sentence, Story } from './story/story.ts';
export { type Timing, timeStory } from './timing/timing.ts';
