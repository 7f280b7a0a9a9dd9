/** What the rehearsal's page and the extension tell each other. It imports nothing that is not a type. */
import type { Summary } from './summary.ts';

/** How much of the answer the prompter shows. */
export type Mode = 'text' | 'cues' | 'headings';

/** What the page needs of an answer to time it. */
export interface RehearsalScript {
  readonly title: string;
  readonly question: string;
  /** Seconds for the whole. */
  readonly budget: number;
  readonly sections: readonly PromptedSection[];
}

export interface PromptedSection {
  readonly name: string;
  readonly estimated: number;
  /** The most seconds it may take. */
  readonly budget: number | undefined;
  readonly paragraphs: readonly string[];
  readonly cues: readonly string[];
}

/** To the page. */
export type PageMessage =
  | { readonly kind: 'script'; readonly script: RehearsalScript }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'summary'; readonly summary: Summary };

/** From the page. */
export type PageWish =
  | { readonly kind: 'ready' }
  | { readonly kind: 'restart' }
  | {
      readonly kind: 'done';
      readonly seconds: readonly number[];
      readonly finished: number;
      readonly mode: Mode;
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'forget' };
