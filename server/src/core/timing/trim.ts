/**
 * What could go first when a section takes too long: detail that an interviewer can ask for.
 * What the answer is judged by never goes: the problem, the boundary, own deeds, figures, how it was checked, what it
 * meant and what was learned; nor does a sentence on which the next one leans.
 */
import { boundaryOf } from '../evidence/boundary.ts';
import { businessOf } from '../evidence/business.ts';
import { ownDeedsOf } from '../evidence/deeds.ts';
import { mechanismOf } from '../evidence/mechanism.ts';
import { problemOf } from '../evidence/problem.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { secondOrderOf } from '../evidence/second-order.ts';
import { tradeOffOf } from '../evidence/trade-off.ts';
import { verificationOf } from '../evidence/verification.ts';
import type { Block, Section, SectionId, Sentence, Story } from '../story/story.ts';
import { sentencesOf } from '../story/story.ts';
import { FUNCTION_WORDS } from './pace.words.ts';
import { isSpoken, type Timing } from './timing.ts';

export type TrimReason = 'said-before' | 'set-up' | 'long';

export interface Trimmable {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly reason: TrimReason;
  readonly seconds: number;
}

/** A list longer than this is no advice any more. */
const MOST = 6;
/** A sentence that is said faster than this is not worth a place in the list. */
const LEAST_SECONDS = 2;

/** The sentences of some sections that could wait for a question, in the order of the text, until `seconds` are saved. */
export function sentencesToTrim(
  sections: readonly Section[],
  seconds: number,
  story: Story,
  timing: Timing,
): readonly Trimmable[] {
  if (story.isForeign || seconds <= 0) return [];
  const candidates = sections.flatMap((section) => candidatesOf(section, story, timing)).sort(byUse);
  const taken: Trimmable[] = [];
  let saved = 0;
  for (const candidate of candidates) {
    if (saved >= seconds || taken.length >= MOST) break;
    taken.push(candidate);
    saved += candidate.seconds;
  }
  return withoutSupports(taken, sections).sort((a, b) => a.sentence.start - b.sentence.start);
}

const ORDER: readonly TrimReason[] = ['said-before', 'set-up', 'long'];

const byUse = (a: Trimmable, b: Trimmable): number =>
  ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || b.seconds - a.seconds;

function candidatesOf(section: Section, story: Story, timing: Timing): readonly Trimmable[] {
  const sentences = sentencesOf(section);
  const isSetting = section.id === 'situation' || section.id === 'task';
  const problem = sentences.find(problemOf) ?? sentences.at(-1);
  return section.blocks.flatMap((block) =>
    block.kind === 'quote'
      ? []
      : block.sentences.flatMap((sentence): Trimmable[] => {
          const seconds = timing.secondsOf(sentence);
          const isEdge = isSetting && (sentence === sentences[0] || sentence === sentences.at(-1));
          if (seconds < LEAST_SECONDS || isEdge || sentences.length < 2) return [];
          const isRunUp = isSetting && sentence.start < (problem?.start ?? 0);
          if (!isMovable(sentence, story) || (isRunUp ? isStake(sentence) : isProof(sentence, section.id)))
            return [];
          const reason = isSaidBefore(sentence, story) ? 'said-before' : isSetting ? 'set-up' : 'long';
          return [{ sentence, block, reason, seconds }];
        }),
  );
}

/** Markup that would be torn, comments, placeholders and the speech of others stay where they are. */
function isMovable(sentence: Sentence, story: Story): boolean {
  const raw = story.text.slice(sentence.start, sentence.end);
  if (/<!--|-->|^\s*>|\[[^\]]*\](?!\()|<[a-z]/im.test(raw)) return false;
  if (sentence.words.some((word) => word.quoted)) return false;
  return ['*', '_', '`', '~', '"'].every((mark) => (raw.split(mark).length - 1) % 2 === 0);
}

/** Before the problem everything is run-up, but for figures, the boundary and what was done. */
const isStake = (sentence: Sentence): boolean =>
  ownDeedsOf(sentence).length > 0 ||
  boundaryOf(sentence) !== undefined ||
  (quantitiesOf(sentence).length > 0 && !hasOnlySmallCounts(sentence));

/** Whether the sentence holds something that the answer is judged by. */
function isProof(sentence: Sentence, id: SectionId): boolean {
  if (ownDeedsOf(sentence).length > 0 || boundaryOf(sentence) || verificationOf(sentence)) return true;
  if (quantitiesOf(sentence).length > 0 || businessOf(sentence) || tradeOffOf(sentence)) return true;
  if (id === 'result' || id === 'reflection') {
    return secondOrderOf(sentence) !== undefined || mechanismOf(sentence) !== undefined;
  }
  return problemOf(sentence) !== undefined;
}

/** "three floors", "two librarians": counts in words are how people furnish a scene; figures in digits are stakes. */
const hasOnlySmallCounts = (sentence: Sentence): boolean =>
  quantitiesOf(sentence).every(({ kind }) => kind === 'count' || kind === 'rate') &&
  !/[\d%$€£¥₹]/.test(sentence.text);

/** Most of its content words stand in one earlier sentence of the answer. */
function isSaidBefore(sentence: Sentence, story: Story): boolean {
  const own = contentOf(sentence);
  if (own.size < 4) return false;
  return story.sections
    .filter((section) => isSpoken(section.id))
    .flatMap(sentencesOf)
    .filter((other) => other.end <= sentence.start)
    .some((other) => {
      const there = contentOf(other);
      return [...own].filter((word) => there.has(word)).length >= 0.7 * own.size;
    });
}

/** Stems, roughly: the first six letters tell "reminder" from "remained" and not from "reminders". */
const contentOf = (sentence: Sentence): ReadonlySet<string> =>
  new Set(
    sentence.words
      .filter(({ lower }) => lower.length > 2 && !FUNCTION_WORDS.has(lower))
      .map(({ lower }) => lower.replace(/(?:'s|s|ed|ing)$/, '').slice(0, 6)),
  );

/** A kept sentence that points back ("They", "This", "So") keeps the one before it. */
function withoutSupports(taken: readonly Trimmable[], sections: readonly Section[]): Trimmable[] {
  let kept = [...taken];
  for (;;) {
    const next = kept.filter(({ sentence }) => {
      const sentences = sections.flatMap(sentencesOf);
      const after = sentences[sentences.indexOf(sentence) + 1];
      return !after || kept.some((other) => other.sentence === after) || !POINTS_BACK.test(after.text);
    });
    if (next.length === kept.length) return kept;
    kept = next;
  }
}

const POINTS_BACK =
  /^[\s*_"“'(]*(?:it|its|they|their|them|he|his|she|her|this|that|these|those|such|both|each|neither|either|one|some|most|all|another|the (?:first|second|third|other|former|latter|same)s?|so|but|yet|therefore|thus|hence|however|instead|otherwise|then|there|here|because|as a result|for that|which)(?![\w-])/i;
