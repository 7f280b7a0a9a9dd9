/**
 * What the reading of a sentence has found so far and where it stands.
 * The files beside this one share it: each looks at the words from `index` on, opens clauses and moves `index` past what it read.
 */
import type { Clause, ClauseKind, Subject, Verb } from '../grammar.ts';
import type { Sentence } from '../story.ts';
import type { Token } from '../word-classes.ts';
import { readSureFiniteAhead } from './finite-words.ts';

/** A clause that is still being read. */
export type Draft = { -readonly [K in keyof Clause]: Clause[K] };

/** A conjunction or relative whose clause has not begun. */
interface Marker {
  readonly text: string;
  readonly index: number;
  readonly kind: ClauseKind;
}

export interface Reader {
  readonly sentence: Pick<Sentence, 'text' | 'words'>;
  readonly tokens: readonly Token[];
  /** For each position whether a word that can only be a finite verb follows before the next boundary. */
  readonly sureFiniteAhead: readonly boolean[];
  readonly endsInQuestion: boolean;
  readonly drafts: Draft[];
  /** How deep each draft hangs below a main clause. */
  readonly levels: number[];
  readonly positions: Map<Draft, number>;
  /** Clauses that wait for a bracket or a dash to close. */
  readonly suspended: (Draft | undefined)[];
  /** The word to read next. */
  index: number;
  current: Draft | undefined;
  segmentStart: number;
  marker: Marker | undefined;
  /** The last word read was a conjunction that joins equals. */
  joined: boolean;
  /** Since the last comma or conjunction only adverbs and prepositional phrases: a new clause may begin here. */
  fresh: boolean;
  /** Where a pair of dashes closes; -1 outside one. */
  dashEnd: number;
  phraseDepth: number;
}

/** How deep clauses and phrases nest: nobody says deeper ones, and it keeps the time linear. */
export const deepest = 12;

export function startReader(sentence: Pick<Sentence, 'text' | 'words'>, tokens: readonly Token[]): Reader {
  return {
    sentence,
    tokens,
    sureFiniteAhead: readSureFiniteAhead(tokens),
    endsInQuestion: /\?["'”’)\s*_]*$/u.test(sentence.text),
    drafts: [],
    levels: [],
    positions: new Map(),
    suspended: [],
    index: 0,
    current: undefined,
    segmentStart: 0,
    marker: undefined,
    joined: false,
    fresh: true,
    dashEnd: -1,
    phraseDepth: 0,
  };
}

/** Opens a clause and makes it the current one. */
export function openClause(
  reader: Reader,
  kind: ClauseKind,
  first: number,
  parent: Draft | undefined,
  marker?: string,
): Draft {
  const { drafts, levels, positions } = reader;
  const host = parent && levels[positions.get(parent)!]! >= deepest ? parentOf(reader, parent) : parent;
  const draft: Draft = {
    kind,
    parent: host && positions.get(host),
    marker,
    first,
    last: first,
    subject: undefined,
    verb: undefined,
    agent: undefined,
    object: undefined,
    isHypothetical:
      marker === 'if' || marker === 'unless' || (parent?.isHypothetical === true && kind === 'coordinate'),
    isReportedSpeech: reader.tokens[first]!.quoted || parent?.isReportedSpeech === true,
  };
  levels[drafts.length] = draft.parent === undefined ? 0 : levels[draft.parent]! + 1;
  positions.set(draft, drafts.length);
  drafts.push(draft);
  reader.current = draft;
  return draft;
}

export function setVerb(reader: Reader, draft: Draft, verb: Verb): void {
  draft.verb = verb;
  draft.last = Math.max(draft.last, verb.last);
  reader.current = draft;
  reader.marker = undefined;
  reader.joined = false;
  reader.fresh = false;
}

export function parentOf({ drafts }: Reader, draft: Draft | undefined): Draft | undefined {
  return draft?.parent === undefined ? undefined : drafts[draft.parent];
}

/** The innermost clause that has its subject but not yet its verb. */
export function waitingClause(reader: Reader): Draft | undefined {
  for (let draft = reader.current; draft; draft = parentOf(reader, draft)) {
    if (!draft.verb && draft.subject) return draft;
  }
  return undefined;
}

/** The clause itself or the nearest above it that is not an infinitive or participle. */
export function finiteHost(reader: Reader, draft: Draft | undefined): Draft | undefined {
  let host = draft;
  while (host && host.kind === 'non-finite') host = parentOf(reader, host);
  return host;
}

/** Whether nothing has been read of the clause that the next word belongs to. */
export function isClauseDue({ current }: Reader): boolean {
  return !current || (!current.subject && !current.verb);
}

/** A subject at one word, of which the sentence says no more. */
export function subjectAt(
  at: number,
  person: Subject['person'],
  number: Subject['number'],
): Subject & { readonly isImplied: boolean } {
  return { first: at, last: at, head: at, person, number, isImplied: false };
}
