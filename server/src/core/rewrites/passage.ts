/**
 * "We" to "I" over a whole section or file.
 * A passage is more than its sentences: a "they" may live from the group that a rewrite takes away, "we" may be the people whom
 * the sentence before has named, and a row of sentences that all start with "I" is a fault of its own that has to be said.
 */
import { applyEdits } from '../fix.ts';
import type { Edit } from '../rules/rule.ts';
import { tokensOf } from '../story/clauses.ts';
import { passagesOf } from '../story/passages.ts';
import { contains } from '../story/spans.ts';
import { type Section, type Sentence, type Story, sectionsOf } from '../story/story.ts';
import type { Token } from '../story/word-classes.ts';
import { continuesWe, costEdits, groupEdits, groupsActedOn, pointsToWe } from './we/reference.ts';
import { judgeWe, rewriteWeToI, type WeContext, type WeRewrite } from './we-to-i.ts';

export interface PassageRewrite {
  /** In the order of the text, never overlapping. */
  readonly edits: readonly Edit[];
  /** How many sentences change. */
  readonly sentences: number;
  /** The longest row of sentences that would all start with "I"; 0 where it stays below what a listener bears, or was as long before. */
  readonly row: number;
}

/** Rewritten when asked for; in a Situation "we" is background. */
const rewrittenSections = ['task', 'action', 'result', 'reflection', 'follow-ups'] as const;

/** The rule whose ignore comments count. */
const ruleName = 'we-voice';

/** From six on a row of sentences with the same first word sounds like a list read aloud. */
const longRow = 6;

export function rewriteSectionToI(story: Story, section: Section): PassageRewrite {
  return rewriteSections(story, [section]);
}

/** Kept with the story: an editor asks again with every move of the cursor. */
export function rewriteStoryToI(story: Story): PassageRewrite {
  let rewrite = rewrittenStories.get(story);
  if (!rewrite) {
    rewrite = rewriteSections(story, story.sections);
    rewrittenStories.set(story, rewrite);
  }
  return rewrite;
}

const rewrittenStories = new WeakMap<Story, PassageRewrite>();

function rewriteSections(story: Story, sections: readonly Section[]): PassageRewrite {
  const edits: Edit[] = [];
  let sentences = 0;
  let row = 0;
  // In a foreign text "we" may be a word of another language.
  if (story.isForeign) return { edits, sentences, row };
  for (const section of sectionsOf(story, ...rewrittenSections)) {
    if (!sections.includes(section)) continue;
    for (const passage of passagesOf(section)) {
      const lines = rewritePassage(story, section, passage);
      for (const line of lines) {
        if (line.edits.length > 0) sentences += 1;
        edits.push(...line.edits);
      }
      const after = longestRow(lines.map(({ text }) => text));
      const before = longestRow(passage.map(({ text }) => text));
      if (after >= longRow && after > before) row = Math.max(row, after);
    }
  }
  return { edits, sentences, row };
}

/** A part that is still to be filled in is already named: "I [your part], and we finished it". */
export const holdsPlaceholder = (sentence: Sentence): boolean => /\bI\b[^.]*\[[^\]]+\]/u.test(sentence.text);

interface Line {
  readonly outcome: WeRewrite;
  readonly edits: readonly Edit[];
  /** The sentence afterwards, its markup blanked. */
  readonly text: string;
  /** A group named in it became "I", so that a "they" behind it points to the candidate. */
  readonly tookGroup: boolean;
  /** It or one before it in its paragraph became "I". */
  readonly hasTurned: boolean;
}

function rewritePassage(story: Story, section: Section, passage: readonly Sentence[]): readonly Line[] {
  const contexts = contextsOf(passage, { section: section.id, isManager: story.level === 'manager' });
  const blockStarts = new Map(
    section.blocks.flatMap((block) => block.sentences.map(({ start }) => [start, block.start] as const)),
  );
  const isHeld = (sentence: Sentence): boolean => isIgnored(story, sentence) || holdsPlaceholder(sentence);
  const isTogether = (a: Sentence, b: Sentence | undefined): b is Sentence =>
    b !== undefined && blockStarts.get(a.start) === blockStarts.get(b.start);
  const outcomes = passage.map(
    (sentence, at): WeRewrite =>
      isHeld(sentence) ? { kind: 'stay', reason: 'unclear' } : rewriteWeToI(sentence, contexts[at]),
  );
  const isTurning = outcomes.some(({ kind }) => kind === 'rewrite');
  const othersGroups = groupsActedOn(passage);
  const lines: Line[] = [];
  let before: Line | undefined;
  for (const [at, sentence] of passage.entries()) {
    let outcome = outcomes[at]!;
    if (isTurning && outcome.kind !== 'flag-only' && !isHeld(sentence))
      outcome = rewriteWeToI(sentence, { ...contexts[at], isInPassage: true });
    const next = passage[at + 1];
    const isOrphaning =
      outcome.kind === 'rewrite' && isTogether(sentence, next) && orphans(sentence, outcome.text, next);
    // "As a team we wrote it. They tested it": the team was the candidate all along.
    const wasTeam = isOrphaning && /\bas (?:a|one) (?:team|group|crew|unit)\b/iu.test(sentence.text);
    if (isOrphaning && !wasTeam) outcome = { kind: 'flag-only', reason: 'counted' };
    if (at > 0 && !isTogether(passage[at - 1]!, sentence)) before = undefined;
    const line = isHeld(sentence)
      ? { outcome, edits: [], text: sentence.text, tookGroup: false, hasTurned: before?.hasTurned === true }
      : lineBehind(sentence, outcome, before, passage[at - 1], contexts[at]!, othersGroups);
    lines.push(line);
    before = wasTeam ? { ...line, tookGroup: true } : line;
  }
  return lines;
}

/** A sentence with its own rewrite and with what in it points to the "we" of those before. */
function lineBehind(
  sentence: Sentence,
  outcome: WeRewrite,
  line: Line | undefined,
  before: Sentence | undefined,
  { isManager }: WeContext,
  othersGroups: ReadonlySet<string>,
): Line {
  const own = outcome.kind === 'rewrite' ? outcome.edits : [];
  const isTurning = line?.hasTurned === true && !isManager;
  const firstOwn = sentence.words.findIndex(
    ({ start }) => sentence.start + start >= (own[0]?.span.start ?? Infinity),
  );
  const group =
    isManager || outcomeKeepsGroup(outcome) || !(isTurning || own.length > 0)
      ? []
      : groupEdits(sentence, isTurning ? 0 : firstOwn + 1, othersGroups);
  let pointing = group;
  if (isTurning && before && group.length === 0) {
    if (line.tookGroup) pointing = pointsToWe(sentence);
    else if (line.edits.length > 0) pointing = continuesWe(before, sentence);
  }
  if (isTurning || own.length > 0) pointing = [...pointing, ...costEdits(sentence)];
  const edits = [
    ...own,
    ...pointing.filter(
      ({ span }) => !own.some((edit) => edit.span.start < span.end && span.start < edit.span.end),
    ),
  ].sort((a, b) => a.span.start - b.span.start);
  return {
    outcome,
    edits,
    text: applyTo(sentence, edits),
    tookGroup: group.length > 0 || (pointing.length > 0 && own.length === 0),
    hasTurned: isTurning || edits.length > 0,
  };
}

/** "The team and I agreed": what only a group can do stays the group's. */
const outcomeKeepsGroup = (outcome: WeRewrite): boolean =>
  outcome.kind === 'flag-only' && outcome.reason !== 'team';

const applyTo = (sentence: Sentence, edits: readonly Edit[]): string =>
  applyEdits(
    sentence.text,
    edits.map(({ span, text }) => ({
      span: { start: span.start - sentence.start, end: span.end - sentence.start },
      text,
    })),
  );

const isIgnored = (story: Story, sentence: Sentence): boolean =>
  story.ignores.some(
    ({ rules, kind, covers }) =>
      (rules.length === 0 || rules.includes(ruleName)) && (kind === 'file' || contains(covers, sentence)),
  );

/**
 * What each sentence must know of those before it.
 * "Priya and I took the night desk. We called every bank": the second "we" is Priya as well, and so on until a sentence goes without.
 */
export function contextsOf(passage: readonly Sentence[], context: WeContext): readonly WeContext[] {
  let isWithPartners = false;
  return passage.map((sentence) => {
    const own: WeContext = isWithPartners ? { ...context, isWithPartners } : context;
    const { reason } = judgeWe(sentence, context);
    const namesThem = reason === 'named-others' && opensWithPartners(tokensOf(sentence));
    isWithPartners = namesThem || (isWithPartners && /^(?:we|us)$/u.test(sentence.words[0]?.lower ?? ''));
    return own;
  });
}

/** "Priya and I", "Me and Tomasz", "The pharmacist and I": people as the subject of the sentence. */
function opensWithPartners(tokens: readonly Token[]): boolean {
  const own = tokens.findIndex((token, at) => at < 8 && /^(?:i|me|myself)$/u.test(token.core));
  if (own < 0) return false;
  const from = own === 0 && tokens[1]?.class === 'coordinator' ? 2 : 0;
  const people = from === 2 ? tokens.slice(2, 6) : tokens.slice(0, own);
  return (
    (from === 2 || tokens[own - 1]?.class === 'coordinator') &&
    people.some((token) => token.class === 'open' && !token.hasBreak)
  );
}

/** Whether the sentence behind would point at people whom the rewrite takes away: "The two of us ...", or a "they" that was the team. */
function orphans(sentence: Sentence, rewritten: string, next: Sentence): boolean {
  if (
    /\b(?:both|all|each|one|two|three|four|five|six|some|half|none|neither|either) of us\b/iu.test(next.text)
  )
    return true;
  if (!losesGroup(sentence, rewritten)) return false;
  const tokens = tokensOf(next);
  const they = tokens.findIndex(
    (token) => /^(?:they|them|their|theirs|themselves)$/u.test(token.core) && !token.quoted,
  );
  return they >= 0 && !holdsPlural(rewritten) && !holdsPlural(next.text.slice(0, next.words[they]!.start));
}

const groupNoun =
  /\b(?:team|squad|group|crew|pod|department|staff|colleagues|teammates|coworkers|co-workers|peers)\b/giu;

/** "My team and I rewrote it" to "I rewrote it", "As a team we moved" to "I moved". */
const losesGroup = (sentence: Sentence, rewritten: string): boolean =>
  (sentence.text.match(groupNoun)?.length ?? 0) > (rewritten.match(groupNoun)?.length ?? 0);

/** Somebody else whom "they" may mean. */
const holdsPlural = (text: string): boolean =>
  /\b(?!(?:this|was|is|has|its|his|as|us|always|across|perhaps|does|plus|minus|\w+(?:ss|us|is))\b)\p{L}{3,}s\b|\b(?:people|children|men|women|staff|parents|police)\b/iu.test(
    text,
  );

/** How many sentences on end start with "I", at most. */
function longestRow(texts: readonly string[]): number {
  let longest = 0;
  let row = 0;
  for (const text of texts) {
    row = /^[^\p{L}\p{N}]*I(?![\p{L}\p{N}])/u.test(text) ? row + 1 : 0;
    longest = Math.max(longest, row);
  }
  return longest;
}

/** "Rewrite this section to I (4 sentences)"; says what would be wrong with the result. */
export function passageTitle(place: 'section' | 'file', { sentences, row }: PassageRewrite): string {
  const count = `${sentences} sentence${sentences === 1 ? '' : 's'}`;
  const warning = row > 0 ? `, then ${row} in a row start with "I"` : '';
  return `Rewrite this ${place} to I (${count}${warning})`;
}
