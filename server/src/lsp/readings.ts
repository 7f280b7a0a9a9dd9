/** What is known of the open documents: text, story, times and findings of the version that was asked for last. */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CheckedFinding, checkStory, type OnRuleError } from '../core/check.ts';
import type { Settings } from '../core/settings.ts';
import { parseStory } from '../core/story/parse.ts';
import type { Story } from '../core/story/story.ts';
import { type Timing, timeStory } from '../core/timing/timing.ts';
import type { SettingsSource } from './settings.ts';

export interface Reading {
  readonly document: TextDocument;
  readonly version: number;
  readonly story: Story;
  readonly settings: Settings;
  readonly timing: Timing;
  readonly findings: readonly CheckedFinding[];
}

export interface Readings {
  /** The story of an open document as it is now; undefined when it was closed meanwhile. */
  read(uri: string): Promise<Reading | undefined>;
  /** May be called at any moment; what is forgotten is made again when asked for. */
  forget(uri?: string): void;
}

export function readingsOf(
  documents: TextDocuments<TextDocument>,
  settings: SettingsSource,
  onRuleError: OnRuleError,
): Readings {
  const known = new Map<string, Reading>();
  return {
    async read(uri) {
      if (!documents.get(uri)) return undefined;
      const current = await settings.of(uri);
      const document = documents.get(uri);
      if (!document) return undefined;
      const before = known.get(uri);
      // The document is one object that changes; its version tells which text was read.
      if (before?.version === document.version && before.settings === current) return before;
      const story = parseStory(document.getText());
      const timing = timeStory(story, current);
      const findings = checkStory(story, current, onRuleError, timing);
      const reading = { document, version: document.version, story, settings: current, timing, findings };
      known.set(uri, reading);
      return reading;
    },
    forget(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
  };
}
