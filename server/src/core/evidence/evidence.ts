/**
 * The types of evidence: what a sentence offers as proof.
 * Each kind is read once per sentence, on demand, and shared by all rules (memo.ts);
 * positions are indices into `sentence.words`, so that a reading holds wherever the sentence stands.
 */
import type { WordRange } from '../story/grammar.ts';
import type { Sentence } from '../story/story.ts';
import type { Measure } from './measure.ts';

export type Readable = Pick<Sentence, 'text' | 'words'>;

export type QuantityKind =
  | 'percent'
  | 'money'
  | 'duration'
  | 'rate'
  | 'size'
  | 'multiple'
  | 'ratio'
  | 'count'
  | 'zero'
  /** A change in words that fix a state on both sides: "weekly to none", "from the most to the fifth most frequent". */
  | 'shift';

export interface Quantity extends WordRange, Measure {
  readonly kind: QuantityKind;
  /** Says how much something changed: "by 40 %", "doubled", "from 6 to 2". */
  readonly isChange: boolean;
  /** The sentence says what it was before, in numbers or in words ("less than before"). */
  readonly hasBaseline: boolean;
  /** The value before, on the quantity that came of it: 6 on the "2" of "from 6 to 2". */
  readonly before?: Measure;
  /** Over what time it was seen or came about, where the sentence says so. */
  readonly period?: WordRange;
  /** Counts what was done, not what came of it: lines of code, tickets closed, meetings. */
  readonly isActivity: boolean;
}

/** Something that the candidate did: an active clause in the first person whose verb is work, not routing, wishing or being. */
export interface Deed extends WordRange {
  /** Base form of the verb. */
  readonly lemma: string;
  readonly kind: 'investigate' | 'decide' | 'build' | 'move-people' | 'run' | 'other';
}
