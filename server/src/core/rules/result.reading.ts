/**
 * How firmly a Result stands, as far as rules about something missing care. Evidence is told in words without end,
 * so a Result that measures a change and claims nothing softly is trusted to hold what a reader of words did not see;
 * of one that is mood, silence and effort, only what stands apart from those counts.
 */
import type { Quantity, Readable } from '../evidence/evidence.ts';
import { plainText } from '../evidence/pattern.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { overlaps } from '../story/spans.ts';
import { type Sentence, type Story, sectionsOf, sentencesOf } from '../story/story.ts';
import type { Timing } from '../timing/timing.ts';
import { assumedSuccess } from './assumed-success.ts';
import { effortAsResult } from './effort-as-result.ts';
import { unquantifiedClaim } from './unquantified-claim.ts';
import { vagueOutcome } from './vague-outcome.ts';

export interface ResultReading {
  /** Sentences of mood, praise, silence, effort or size without a number. */
  readonly soft: ReadonlySet<Sentence>;
  readonly isMeasured: boolean;
  /** Some value stands beside the value before it. */
  readonly isCompared: boolean;
}

const readings = new WeakMap<Story, ResultReading>();

/** Read once for a story, and only when a rule has not found what it looks for. */
export function readResult(story: Story, timing: Timing): ResultReading {
  const known = readings.get(story);
  if (known) return known;
  const sentences = sectionsOf(story, 'result').flatMap(sentencesOf);
  const claims = [assumedSuccess, effortAsResult, unquantifiedClaim, vagueOutcome].flatMap((rule) => [
    ...rule.check(story, rule.options, timing, { privateTerms: [] }),
  ]);
  const quantities = sentences.flatMap(measuresIn);
  const reading: ResultReading = {
    soft: new Set(sentences.filter((own) => claims.some(({ span }) => overlaps(span, own)))),
    isMeasured: quantities.length > 0,
    isCompared: quantities.some(({ hasBaseline, kind }) => hasBaseline || kind === 'shift'),
  };
  readings.set(story, reading);
  return reading;
}

/** What was done is no measure, nor is an article before a time: "I trained eight colleagues", "we never missed a quarter". */
export const measuresIn = (sentence: Readable): readonly Quantity[] =>
  quantitiesOf(sentence).filter(({ kind, first, isActivity, hasBaseline }) => {
    if (isActivity) return false;
    if (kind === 'duration') return hasBaseline || !/^an?$/u.test(sentence.words[first]?.lower ?? '');
    return (
      kind !== 'count' ||
      hasBaseline ||
      !ownLabour.test(plainText(sentence).slice(0, sentence.words[first]?.start))
    );
  });

const ownLabour =
  /\b(?:i|we|and|also|myself|personally)\s+(?:answered|asked|attended|briefed|called|checked|coached|contacted|did|documented|emailed|gave|held|helped|interviewed|led|met|phoned|prepared|presented\s+to|read|reviewed|spoke\s+(?:to|with)|supported|talked\s+(?:to|with)|taught|tested|trained|visited|worked\s+with|wrote)\s+(?:about\s+|all\s+|around\s+|more\s+than\s+|each\s+of\s+|every\s+one\s+of\s+|over\s+|some\s+|the\s+|my\s+|our\s+)*$/u;

export const isFirm = ({ soft, isCompared }: ResultReading): boolean => isCompared && soft.size === 0;

/** Nothing measured, and something claimed softly. */
export const isThin = ({ soft, isMeasured }: ResultReading): boolean => !isMeasured && soft.size > 0;
