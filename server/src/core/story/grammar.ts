/**
 * What a sentence's grammar is, as far as the rules ask: its clauses with subject, verb, voice, tense, negation.
 * Word positions are indices into `sentence.words`; ranges are inclusive.
 */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Who a subject is.
 * `we` includes "my team and I" and "we engineers"; `team` is the candidate's own group named as a thing
 * ("the team", "our squad", "everyone"); `others` is any other noun or name; `it` also "this", "that", "there".
 */
export type Person = 'I' | 'we' | 'you' | 'he-she' | 'they' | 'it' | 'team' | 'nobody' | 'others';

export interface Subject extends WordRange {
  /** The index of the word that decides person and number. */
  readonly head: number;
  readonly person: Person;
  readonly number: 'singular' | 'plural';
}

export interface Verb extends WordRange {
  /** The main verb's index ("deployed" in "was being deployed"); for a bare copula the copula's. */
  readonly head: number;
  /** The index of the finite word that agrees with the subject ("was"); equals head for a simple verb. Undefined when there is none (infinitives, participles). */
  readonly finite: number | undefined;
  /** Base form of the main verb, lower case: "deploy", "be". */
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly voice: 'active' | 'passive';
  readonly isNegated: boolean;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  /** "would", "could", "should", "must", "might", "can", "will". */
  readonly modal: string | undefined;
}

export type ClauseKind =
  | 'main'
  /** A second verb with the subject of an earlier clause: "I wrote it and tested it". */
  | 'coordinate'
  /** because, so that, when, if, while, although, until ... */
  | 'subordinate'
  /** who, which, that after a noun; "the patch I wrote". */
  | 'relative'
  /** What somebody said or thought: "they said we ...", "I realised the ...". */
  | 'reported'
  /** "to deploy it", "by tracing it", "having seen it", "tested twice". */
  | 'non-finite'
  | 'question'
  | 'imperative';

export interface Clause extends WordRange {
  readonly kind: ClauseKind;
  /** The clause this one hangs on. */
  readonly parent: number | undefined;
  /** The conjunction, relative or preposition that opens it, lower case. */
  readonly marker: string | undefined;
  /** Taken over from an earlier clause for `coordinate`; understood as "I" in bullets without one ("Traced the bug."). */
  readonly subject: (Subject & { readonly isImplied: boolean }) | undefined;
  readonly verb: Verb | undefined;
  /** "by the vendor" of a passive. */
  readonly agent: WordRange | undefined;
  /** The first noun phrase after the verb that no preposition governs. */
  readonly object: WordRange | undefined;
  /** Hypothetical: after if, unless, wish, "as if". */
  readonly isHypothetical: boolean;
  /** Said by somebody other than the candidate: inside quotation marks or under "they said". */
  readonly isReportedSpeech: boolean;
}

export interface Reading {
  readonly clauses: readonly Clause[];
}
