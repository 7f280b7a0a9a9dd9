/**
 * What client and server say to each other beyond the Language Server Protocol: names and plain types.
 * Imports nothing, because client and server bring different copies of the protocol library.
 */

/** Request: the story of an open document. Params `StoryParams`, result `StoryReport | null` (null: not open). */
export const storyRequest = 'star/story';

export interface StoryParams {
  readonly uri: string;
}

/** Zero-based line and UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Seconds. */
export interface BudgetReport {
  readonly min: number;
  readonly max: number;
}

export type SectionReportId = 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'follow-ups' | 'other';

export interface SectionReport {
  readonly id: SectionReportId;
  readonly heading: string | null;
  readonly line: number | null;
  readonly words: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  /** Null for what is not timed as part of the answer. */
  readonly budget: BudgetReport | null;
}

export interface FixReport {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
  readonly fixes: readonly FixReport[];
}

export interface StoryReport {
  readonly path: string;
  readonly title: string | null;
  readonly question: string | null;
  readonly company: string | null;
  readonly principles: readonly string[];
  readonly level: string | null;
  readonly minutes: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  readonly budget: BudgetReport;
  readonly sections: readonly SectionReport[];
  readonly evidence: readonly { readonly id: string; readonly found: boolean; readonly line: number | null }[];
  readonly findings: readonly FindingReport[];
}
