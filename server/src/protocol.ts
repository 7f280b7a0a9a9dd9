/**
 * The requests that are ours, beside those of the Language Server Protocol: their names and plain types.
 * It imports nothing, because client and server speak through two different copies of the protocol library.
 */

/** Client to server: the story of one open document as it reads now, or null when it is not open. */
export const storyRequest = 'star/story';

export interface StoryParams {
  readonly uri: string;
}

export type StoryResult = StoryReport | null;

/**
 * Client to server: the same story as a speaker needs it, for the rehearsal, the cue card and the marks of the Timing
 * view; null when it is not open.
 */
export const scriptRequest = 'star/script';

export interface ScriptParams {
  readonly uri: string;
}

export type ScriptResult = ScriptReport | null;

export interface ScriptReport {
  readonly title: string | null;
  readonly question: string | null;
  readonly minutes: number;
  /** The speaker's factor in the settings that count for this answer: all seconds hold it. */
  readonly pace: number;
  /** Seconds of the whole answer, at the pace of the settings, as `StoryReport.seconds`. */
  readonly seconds: number;
  /** What is said, Situation to Reflection, in the order of the file; headings of one kind are one section, as in the report. */
  readonly sections: readonly ScriptSection[];
}

export interface ScriptSection {
  readonly id: SectionReport['id'];
  readonly heading: string | null;
  readonly line: number | null;
  /** When this section starts, in seconds from the first word of the answer, at the pace of the settings. */
  readonly start: number;
  readonly seconds: number;
  readonly budget: Budget | null;
  /** As said: the candidate's words without Markdown, comments and code. */
  readonly paragraphs: readonly string[];
  /** For each paragraph its key words in their own order, between " · ": figures, names, own deeds. Empty without any. */
  readonly cues: readonly string[];
  /** One line for the card: the section's figures, boundary and mechanism in the text's own words; empty without any. */
  readonly cueLine: string;
  readonly sentences: readonly ScriptSentence[];
}

/** One sentence as said, and when it is heard. */
export interface ScriptSentence {
  readonly text: string;
  readonly line: number;
  /** In `paragraphs`, zero-based. */
  readonly paragraph: number;
  /** Seconds from the first word of the answer. */
  readonly start: number;
  readonly seconds: number;
}

/** One entry of `stories` in the JSON of `star-lint --format json`. What is not known is null. */
export interface StoryReport {
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
  readonly budget: Budget;
  readonly sections: readonly SectionReport[];
  readonly evidence: readonly EvidenceReport[];
  readonly findings: readonly FindingReport[];
}

/** Seconds: what is shorter is short, what is longer is over. */
export interface Budget {
  readonly min: number;
  readonly max: number;
}

export interface SectionReport {
  /** `other` is what is not said: Backup and headings of no section. */
  readonly id: 'situation' | 'task' | 'action' | 'result' | 'reflection' | 'follow-ups' | 'other';
  readonly heading: string | null;
  readonly line: number | null;
  readonly words: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  readonly budget: Budget | null;
}

export interface EvidenceReport {
  readonly id: string;
  readonly found: boolean;
  readonly line: number | null;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly message: string; readonly range: Range }[];
  readonly fixes: readonly FixReport[];
}

export interface FixReport {
  readonly title: string;
  readonly safe: boolean;
  readonly preferred: boolean;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** As in the Language Server Protocol: zero-based, in UTF-16 units. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** What a diagnostic carries in `data` when it could wait: the line of the heading at which a client may say how many do. */
export interface WaitingDiagnostic {
  readonly waitsAt: number;
}
