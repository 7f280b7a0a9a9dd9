/**
 * The requests that are ours, beside those of the Language Server Protocol: their names and plain types.
 * It imports nothing, because client and server speak through two different copies of the protocol library.
 */

/** Client to server: the story of one open document as it reads now, or null when it is not open. */
export const storyRequest = 'star/story';

export interface StoryParams {
  readonly uri: string;
}

export type StoryResult = StoryJson | null;

/** One entry of `stories` in the JSON of `star-lint --format json`. What is not known is null. */
export interface StoryJson {
  readonly path: string;
  readonly title: string | null;
  readonly question: string | null;
  readonly company: string | null;
  readonly principles: readonly string[];
  readonly level: string | null;
  readonly minutes: number;
  readonly seconds: number;
  /** The range in which eight of ten speakers end. */
  readonly low: number;
  readonly high: number;
  readonly budget: BudgetJson | null;
  readonly sections: readonly SectionJson[];
  readonly evidence: readonly EvidenceJson[];
  readonly findings: readonly FindingJson[];
}

export interface BudgetJson {
  readonly min: number;
  readonly max: number;
}

export interface SectionJson {
  readonly id: 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'follow-ups' | 'other';
  readonly heading: string | null;
  readonly line: number;
  readonly words: number;
  readonly seconds: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null for what has no budget of its own: follow-ups, and what is not said. */
  readonly budget: BudgetJson | null;
}

export interface EvidenceJson {
  readonly id: string;
  readonly found: boolean;
  readonly line: number | null;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: RangeJson;
  readonly related: readonly { readonly message: string; readonly range: RangeJson }[];
  readonly fixes: readonly FixJson[];
}

export interface FixJson {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly { readonly range: RangeJson; readonly newText: string }[];
}

export interface RangeJson {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
