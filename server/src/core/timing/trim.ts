/**
 * What could go first when a section takes too long: detail that an interviewer can ask for.
 * What the answer is judged by never goes: the problem, the boundary, own deeds, figures, how it was checked, what it
 * meant and what was learned; nor does a sentence on which the next one leans.
 */

import { boundaryOf } from '../evidence/boundary.ts';
import { businessOf } from '../evidence/business.ts';
import { componentsOf } from '../evidence/components.ts';
import { ownDeedsOf } from '../evidence/deeds.ts';
import { problemOf } from '../evidence/problem.ts';
import { quantitiesOf } from '../evidence/quantities.ts';
import { secondOrderOf } from '../evidence/second-order.ts';
import { tradeOffOf } from '../evidence/trade-off.ts';
import { verificationOf } from '../evidence/verification.ts';
import { readClauses } from '../story/clauses.ts';
import type { Clause } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Block, Section, SectionId, Sentence, Story } from '../story/story.ts';
import { sentencesOf } from '../story/story.ts';
import { frame, setOf } from '../vocabulary.ts';
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
/** A sentence of no other fault is a candidate only when cutting it is felt. */
const LONG_SECONDS = 5;

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

/** The sentences that take longest and are not yet named, in the order of the text: there a clause may be spared. */
export function longestSentences(
  sections: readonly Section[],
  most: number,
  timing: Timing,
  named: readonly Trimmable[] = [],
): readonly { readonly sentence: Sentence; readonly seconds: number }[] {
  return sections
    .flatMap(sentencesOf)
    .filter((sentence) => !named.some((other) => other.sentence === sentence))
    .map((sentence) => ({ sentence, seconds: timing.secondsOf(sentence) }))
    .filter(({ seconds }) => seconds >= LONG_SECONDS)
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .sort((a, b) => a.sentence.start - b.sentence.start);
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
          if (seconds < LEAST_SECONDS || isEdge || sentences.length < 2 || !isMovable(sentence, story))
            return [];
          const isRunUp = isSetting && sentence.start < (problem?.start ?? 0) && isSetUp(sentence);
          if (isRunUp ? isStake(sentence) : isProof(sentence, section.id)) return [];
          if (isSaidBefore(sentence, story)) return [{ sentence, block, reason: 'said-before', seconds }];
          if (isSetting) return isSetUp(sentence) ? [{ sentence, block, reason: 'set-up', seconds }] : [];
          // A Reflection is short, and what it says is the lesson, well put or not.
          if (section.id === 'reflection') return [];
          return seconds < LONG_SECONDS || isOwnVoice(sentence)
            ? []
            : [{ sentence, block, reason: 'long', seconds }];
        }),
  );
}

/**
 * Every clause tells how things stood: what there is, what belongs to what, what goes on every week or had been before.
 * What happened, what somebody wanted, noticed or lacked may be the story itself.
 */
function isSetUp(sentence: Sentence): boolean {
  if (EVENT.test(sentence.text)) return false;
  if (componentsOf(sentence).length > 1) return true;
  const clauses = readClauses(sentence).clauses.filter(
    ({ kind, verb }) => verb && (kind === 'main' || kind === 'coordinate'),
  );
  const isUsual = USUALLY.test(sentence.text);
  return clauses.length > 0 && clauses.every((clause) => isStatic(clause, isUsual));
}

function isStatic({ verb, subject }: Clause, isUsual: boolean): boolean {
  if (!verb || verb.isNegated || verb.isProgressive) return false;
  if (STANDING.has(verb.lemma)) return true;
  if (subject?.person === 'I' || subject?.person === 'we') return false;
  return verb.isPerfect || verb.tense === 'present' || isUsual;
}

/** How things are, lie and belong. */
const STANDING = setOf(`
  be belong comprise consist contain cover employ handle have host house include lie live make offer own run
  sell serve share sit stand teach treat use work
`);
const USUALLY = new RegExp(
  frame`
  \b(?:
    every
    |each
    |usually
    |always
    |mostly
    |normally
    |often
    |(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days
    |in (?:spring|summer|autumn|winter)
    |twice
    |once a
    |a (?:day|week|month|year)
  )\b
`,
  'i',
);
const EVENT = new RegExp(
  frame`
  \b(?:
    want(?:ed|s)|insist\w*|refus\w+|argu\w+|disagree\w*|decid\w+|asked|told|complain\w*|demand\w*|
    announc\w+|notic\w+|saw|found|realis\w+|realiz\w+|discover\w*|heard|but|however|until|suddenly|not|
    never|no|nobody|none|without|only|too|late\w*|wrong\w*|missing|broke\w*|lost|los(?:e|ing)|fail\w*|
    wait\w*|\w+n['’]?t
  )\b
`,
  'i',
);

/** What "I" or "we" did, or what was done by nobody named, is the candidate's own part in a weak form. */
const isOwnVoice = (sentence: Sentence): boolean =>
  readClauses(sentence).clauses.some(
    ({ subject, verb, kind }) =>
      kind !== 'relative' &&
      (subject?.person === 'I' ||
        subject?.person === 'we' ||
        subject?.person === 'team' ||
        verb?.voice === 'passive'),
  ) || /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|dozen)\b/i.test(sentence.text);

/** Markup that would be torn, comments, placeholders and the speech of others stay where they are. */
function isMovable(sentence: Sentence, story: Story): boolean {
  const raw = story.text.slice(sentence.start, sentence.end);
  if (/<!--|-->|^\s*>|\[[^\]]*\](?!\()|<[a-z]|\b(?:TODO|TBD|XX+)\b/im.test(raw)) return false;
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
  if (problemOf(sentence)) return true;
  return id === 'result' && secondOrderOf(sentence) !== undefined;
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
const contentOf = readOnce(
  (sentence): ReadonlySet<string> =>
    new Set(
      sentence.words
        .filter(({ lower }) => lower.length > 2 && !FUNCTION_WORDS.has(lower))
        .map(({ lower }) => lower.replace(/(?:'s|s|ed|ing)$/, '').slice(0, 6)),
    ),
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

const POINTS_BACK = new RegExp(
  frame`
  ^[\s*_"“'(]*(?:
    it
    |its
    |they
    |their
    |them
    |he
    |his
    |she
    |her
    |this
    |that
    |these
    |those
    |such
    |both
    |each
    |neither
    |either
    |one
    |some
    |most
    |all
    |another
    |the (?:first|second|third|other|former|latter|same)s?
    |so
    |but
    |yet
    |therefore
    |thus
    |hence
    |however
    |instead
    |otherwise
    |then
    |there
    |here
    |because
    |as a result
    |for that
    |which
  )(?![\w-])
`,
  'i',
);
