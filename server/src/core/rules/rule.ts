/**
 * The shape of a rule. A rule is one file: what is wrong, why, how to repair it,
 * and examples that are run as tests and printed as documentation.
 */
import type { Settings } from '../settings.ts';
import type { Span } from '../story/spans.ts';
import type { SectionId, Story } from '../story/story.ts';
import type { Timing } from '../timing/timing.ts';

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export interface Fix {
  /** Imperative, names the outcome, no trailing period: Remove "basically". */
  readonly title: string;
  /** Never overlapping. Placeholders such as `[baseline]` stand where a fact is missing. */
  readonly edits: readonly Edit[];
  /** The meaning stays: fix-all and `--fix` may apply it. */
  readonly safe: boolean;
  /** The one that a person most likely wants. */
  readonly preferred: boolean;
}

export interface Finding {
  /** The smallest words that are wrong; the heading's text when something is missing. */
  readonly span: Span;
  /** What a listener hears, one or two short sentences; ends in a period or a question mark. */
  readonly message: string;
  /** Overrides the rule's severity where the rule itself grades (budgets, Reflection by level). Settings still win. */
  readonly severity?: Severity;
  /** Something absent: stands on a heading and never counts as covering words. */
  readonly isMissing?: boolean;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** Made only when asked for. */
  readonly fixes?: () => readonly Fix[];
}

export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';
export type OptionValue = string | number | boolean | readonly string[];

/**
 * An example of a rule. `bad` text carries «marks» round exactly what is flagged; without any, the heading of its section is.
 * A text without any heading stands in `section` of an otherwise clean answer (see examples.ts), so that it reads like a line of an answer;
 * a text with headings is a whole answer by itself.
 */
export type Example<O> = {
  readonly section?: SectionId;
  /** Lines of front matter for the answer: `principle: Ownership`. */
  readonly frontMatter?: string;
  readonly options?: Partial<O>;
} & (
  | { readonly good: string }
  | {
      readonly bad: string;
      /** The text after the first fix. */
      readonly becomes?: string;
    }
);

export interface Rule<O extends object = object> {
  /** Kebab-case, names the problem, equals the file name. */
  readonly name: string;
  /** One line for the README table and the setting's description. */
  readonly summary: string;
  /** What the listener hears and why it matters: one short paragraph. */
  readonly why: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** The defaults; their types are the schema. */
  readonly options: Readonly<O>;
  readonly related?: readonly string[];
  /** Judges the words themselves, so it is silent in an answer that is mostly in another language. Default true. */
  readonly readsEnglish?: boolean;
  readonly examples: readonly Example<O>[];
  /** Usually a generator. Knows nothing of severity settings, ignore comments or protocol, and may not throw for any text. */
  check(
    story: Story,
    options: Readonly<O>,
    timing: Timing,
    settings: Pick<Settings, 'privateTerms'>,
  ): Iterable<Finding>;
  /** For what can be said only when all rules have run: runs after them and sees what they found. */
  checkAfter?(story: Story, outcome: Outcome): Iterable<Finding>;
}

/** What the rules found, before any comment ignored some of it. */
export interface Outcome {
  /** Of all rules, also of those that did not run. */
  readonly names: readonly string[];
  /** By the names of the rules that ran. */
  readonly found: ReadonlyMap<string, readonly Finding[]>;
}

/** Carries the options' type into `check`, then forgets it so that rules of different options fit one list. */
export function defineRule<O extends object>(rule: Rule<O>): Rule {
  return rule as unknown as Rule;
}
