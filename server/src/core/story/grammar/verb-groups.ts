/**
 * Reads a verb with its auxiliaries: "had already been asked", "was going to ship", "got promoted".
 * It goes from state to state: each auxiliary says which forms may follow it.
 */
import type { Verb } from '../grammar.ts';
import { finiteAuxiliaries, type Token } from '../word-classes.ts';
import { skipAdverbs, skipAdverbsAndAsides } from './adverbs.ts';
import { startsObject } from './finite-words.ts';
import type { Reader } from './reader.ts';
import { doubleObjectVerbs, isStative } from './states.ts';

export interface VerbGroup {
  readonly verb: Verb;
  /** The index of the word after it. */
  readonly next: number;
}

interface GroupState {
  readonly first: number;
  readonly from: number;
  readonly isContracted: boolean;
  /** What the last auxiliary was. */
  state: 'start' | 'modal' | 'do' | 'have' | 'be' | 'get' | 'base';
  at: number;
  finite: number | undefined;
  tense: Verb['tense'];
  modal: string | undefined;
  isNegated: boolean;
  isPerfect: boolean;
  isProgressive: boolean;
  voice: Verb['voice'];
  head: number;
  lastAuxiliary: number;
  lemma: string;
}

/** `more`: another word may follow. `done`: the main verb was read. `over`: the word does not belong to the verb. */
type Step = 'more' | 'done' | 'over';

/** The verb that begins at `from` with a finite word. */
export function verbGroup(reader: Reader, from: number): VerbGroup | undefined {
  return readGroup(reader, startGroup(from, from, 'start'));
}

/** The verb of an infinitive or participle: without a finite word. */
export function bareVerbGroup(reader: Reader, from: number): VerbGroup | undefined {
  return readGroup(reader, startGroup(from, from, 'base'));
}

/** The verb that a contraction begins: "we've tested", "who's asked". */
export function contractedVerbGroup(
  reader: Reader,
  contraction: number,
  from: number,
): VerbGroup | undefined {
  const group = startGroup(contraction, from, 'be');
  group.finite = contraction;
  group.lastAuxiliary = contraction;
  readClitic(reader.tokens, group);
  group.lemma = group.state === 'modal' ? '' : group.state;
  return readGroup(reader, group);
}

/** One word as a verb. */
export function plainVerb(tokens: readonly Token[], at: number, tense: Verb['tense']): Verb {
  const token = tokens[at]!;
  return {
    first: at,
    last: at,
    head: at,
    finite: tense === 'none' ? undefined : at,
    lemma: token.form?.lemma ?? token.core,
    tense,
    voice: 'active',
    isNegated: tokens[at - 1]?.class === 'negation',
    isPerfect: false,
    isProgressive: false,
    modal: undefined,
  };
}

function startGroup(first: number, from: number, state: GroupState['state']): GroupState {
  return {
    first,
    from,
    isContracted: first < from,
    state,
    at: from,
    finite: undefined,
    tense: 'none',
    modal: undefined,
    isNegated: false,
    isPerfect: false,
    isProgressive: false,
    voice: 'active',
    head: -1,
    lastAuxiliary: -1,
    lemma: '',
  };
}

function readClitic(tokens: readonly Token[], group: GroupState): void {
  const next = tokens[skipAdverbs(tokens, group.at)];
  group.tense = 'present';
  switch (tokens[group.first]!.clitic) {
    case 'be':
      group.state = 'be';
      return;
    case 'have':
      group.state = 'have';
      return;
    case 'will':
      group.state = 'modal';
      group.modal = 'will';
      group.tense = 'future';
      return;
    case 'would':
      group.tense = 'past';
      // "we'd been", "we'd asked" but "we'd ask".
      if (next && (/^(?:been|better|had|got)$/u.test(next.lower) || isOnlyParticiple(next))) {
        group.state = 'have';
        return;
      }
      group.state = 'modal';
      group.modal = 'would';
      return;
    default:
      group.state = next && /^(?:been|got|had|become|gone)$/u.test(next.lower) ? 'have' : 'be';
  }
}

const isOnlyParticiple = ({ form }: Token): boolean => form?.participle === true && !form.base;

function readGroup(reader: Reader, group: GroupState): VerbGroup | undefined {
  const { tokens } = reader;
  while (group.at < tokens.length) {
    const start = group.at;
    skipBetween(tokens, group);
    const token = tokens[group.at];
    if (!token || (group.at > group.from && token.hasBreak)) {
      group.at = start;
      break;
    }
    if (token.isNegated) group.isNegated = true;
    const step = readStep(reader, group, token);
    if (step === 'over') group.at = start;
    if (step !== 'more') break;
  }
  return finishGroup(tokens, group);
}

/** Passes adverbs, negations and, after the first auxiliary, asides between commas. */
function skipBetween(tokens: readonly Token[], group: GroupState): void {
  const { at, from, state } = group;
  if ((state !== 'start' && state !== 'base') || at > from) {
    const end = group.lastAuxiliary >= 0 ? skipAdverbsAndAsides(tokens, at) : skipAdverbs(tokens, at);
    for (let between = at; between < end; between++)
      if (tokens[between]!.class === 'negation') group.isNegated = true;
    group.at = end;
  }
  if (state !== 'start' && isFloatingWord(tokens, group)) group.at++;
}

/** "have since rolled", "had all been", "were both asked": adverbs only here. */
function isFloatingWord(tokens: readonly Token[], { at, state }: GroupState): boolean {
  if (!/^(?:since|all|both|each)$/u.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (!(next?.form?.participle || next?.form?.gerund || next?.lower === 'been')) return false;
  // "we have all required documents": a participle before its noun.
  const after = tokens[at + 2];
  return !(after && next.form?.past && state === 'have' && after.class === 'open' && !after.form);
}

function readStep(reader: Reader, group: GroupState, token: Token): Step {
  switch (group.state) {
    case 'start':
      return readFirst(group, token);
    case 'have':
      return readAfterHave(reader.tokens, group, token);
    case 'be':
    case 'get':
      return readAfterBe(reader, group, token);
    default:
      return readBase(reader.tokens, group, token);
  }
}

/** The word that may agree with the subject. */
function readFirst(group: GroupState, token: Token): Step {
  const { lower, form } = token;
  group.finite = group.at;
  if (token.class === 'modal') {
    group.modal = lower.replace(/n'?t$/u, '').replace(/^ca$/u, 'can').replace(/^wo$/u, 'will');
    group.tense = finiteAuxiliaries[group.modal] ?? 'present';
    group.state = 'modal';
  } else if (token.class === 'be') {
    group.tense = lower.startsWith('was') || lower.startsWith('were') ? 'past' : 'present';
    if (lower === 'be' || lower === 'been' || lower === 'being') group.tense = 'none';
    toState(group, 'be');
  } else if (token.class === 'have') {
    group.tense = lower.startsWith('had') ? 'past' : lower === 'having' ? 'none' : 'present';
    toState(group, 'have');
  } else if (token.class === 'do') {
    group.tense = lower.startsWith('did') || lower === 'dint' ? 'past' : 'present';
    toState(group, 'do');
  } else if (form || token.class === 'open') {
    group.tense = form?.past ? 'past' : 'present';
    const lemma = form?.lemma ?? lower;
    if (lemma !== 'get') return endAt(group, lemma);
    toState(group, 'get');
  } else return 'over';
  return passAuxiliary(group);
}

/** After a modal, "do" or "to": a base form. */
function readBase(tokens: readonly Token[], group: GroupState, token: Token): Step {
  const { at, state } = group;
  const { lower, form } = token;
  if (token.class === 'be' && (lower === 'be' || lower === 'being' || lower === 'been')) {
    if (lower === 'being' && state === 'base') group.isProgressive = false;
    toState(group, 'be');
    return passAuxiliary(group);
  }
  if (token.class === 'have' && (lower === 'have' || lower === 'having')) {
    toState(group, 'have');
    return passAuxiliary(group);
  }
  if (token.class === 'do' && (lower === 'do' || state === 'base')) return endAt(group, 'do');
  // "would of asked": heard for "would have".
  if (
    group.modal &&
    lower === 'of' &&
    (tokens[at + 1]?.form?.participle || tokens[at + 1]?.lower === 'been')
  ) {
    toState(group, 'have');
    return passAuxiliary(group);
  }
  if (group.modal === 'ought' && lower === 'to') {
    group.state = 'base';
    group.at++;
    return 'more';
  }
  if (token.class !== 'open' || token.isPossessive) return 'over';
  if (at > group.from && token.hasComma && group.lastAuxiliary === at - 1) return 'over';
  // "did good work": do is the main verb.
  if (state === 'do' && !form?.base && !form?.past && (form?.gerund || !(form?.isKnown || group.isNegated)))
    return 'over';
  endAt(group, form?.lemma ?? lower);
  const next = tokens[group.at];
  if (group.lemma === 'get' && next?.form?.participle) endAt(group, next.form.lemma, 'passive');
  return 'done';
}

function readAfterHave(tokens: readonly Token[], group: GroupState, token: Token): Step {
  const { at } = group;
  const { lower, form } = token;
  if (lower === 'been') {
    group.isPerfect = true;
    toState(group, 'be');
    return passAuxiliary(group);
  }
  if (lower === 'to' && canFollowTo(tokens[skipAdverbs(tokens, at + 1)])) {
    group.state = 'base';
    return passAuxiliary(group);
  }
  if (lower === 'got' && tokens[at + 1]?.lower === 'to') {
    group.at++;
    return 'more';
  }
  if ((lower === 'had' || lower === 'done') && token.class !== 'open') {
    group.isPerfect = true;
    return endAt(group, lower === 'had' ? 'have' : 'do');
  }
  if (!form || token.isName || !(form.participle || form.past || isSlip(tokens, group, token))) return 'over';
  group.isPerfect = true;
  return endAt(group, form.lemma);
}

const canFollowTo = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.form?.base === true ||
    token.lower === 'be' ||
    token.lower === 'have' ||
    token.lower === 'do' ||
    (token.class === 'open' && !token.isName));

/** "we have make a plan": a base form where the participle is meant. */
function isSlip(tokens: readonly Token[], { at, first, isContracted }: GroupState, token: Token): boolean {
  if (!token.form?.base || isContracted || tokens[first - 1]?.class !== 'pronoun') return false;
  const next = tokens[at + 1]?.class;
  return (
    next === 'determiner' ||
    next === 'object-pronoun' ||
    /^(?:make|take|give|tell|send|write|bring|keep|find|buy|sell|teach|learn)$/u.test(token.lower)
  );
}

/** After a form of be or get: a gerund, a participle or, for be, what leads to an infinitive. */
function readAfterBe(reader: Reader, group: GroupState, token: Token): Step {
  const { tokens } = reader;
  const { form } = token;
  if (group.state === 'be') {
    if (token.lower === 'being') {
      group.isProgressive = true;
      return passAuxiliary(group);
    }
    const step = readGoingTo(tokens, group, token);
    if (step) return step;
    if (form?.gerund && tokens[group.at - 1]?.class !== 'determiner') {
      group.isProgressive = true;
      return endAt(group, form.lemma);
    }
  }
  if (!form?.participle || token.isName || isBehindState(tokens, group)) return 'over';
  const isActive =
    group.state === 'be'
      ? isStative(reader, group.at) || isBeforeNoun(token, tokens[group.at + 1])
      : form.base && startsObject(reader, group.at + 1);
  return isActive ? 'over' : endAt(group, form.lemma, 'passive');
}

/** "were late, rebooked the slots": one comma ends what the copula says, a pair holds an aside. */
const isBehindState = (tokens: readonly Token[], { at, lastAuxiliary }: GroupState): boolean =>
  tokens[at]!.hasComma &&
  at > lastAuxiliary + 1 &&
  !tokens.slice(lastAuxiliary + 1, at).some(({ hasComma }) => hasComma);

/** "able to", "going to", "about to", "supposed to", "gonna": the main verb follows. */
function readGoingTo(tokens: readonly Token[], group: GroupState, { lower }: Token): Step | undefined {
  const isGonna = lower === 'gonna';
  if (!isGonna && !/^(?:able|going|about|supposed|unable)$/u.test(lower)) return undefined;
  if (!isGonna && tokens[group.at + 1]?.lower !== 'to') return undefined;
  const to = isGonna ? group.at : group.at + 1;
  const next = tokens[skipAdverbs(tokens, to + 1)];
  if (!next || !(next.class === 'open' || canFollowTo(next))) return undefined;
  if (lower === 'unable') group.isNegated = true;
  if (lower === 'going' || isGonna) group.isProgressive = true;
  // "was going to London"
  if (lower === 'going' && !next.form?.base && next.class === 'open') return endAt(group, 'go');
  group.at = to;
  group.state = 'base';
  return passAuxiliary(group);
}

/** "were skilled engineers", "is managed infrastructure": an adjective before its noun. */
const isBeforeNoun = ({ form }: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  next.class === 'open' &&
  !next.hasComma &&
  !next.hasBreak &&
  !next.form &&
  !next.isName &&
  !next.lower.endsWith('ly') &&
  !doubleObjectVerbs.has(form!.lemma);

function toState(group: GroupState, state: 'be' | 'have' | 'do' | 'get'): void {
  group.state = state;
  group.lemma = state;
}

function passAuxiliary(group: GroupState): Step {
  group.lastAuxiliary = group.at;
  group.at++;
  return 'more';
}

function endAt(group: GroupState, lemma: string, voice: Verb['voice'] = 'active'): Step {
  group.head = group.at;
  group.lemma = lemma;
  group.voice = voice;
  group.at++;
  return 'done';
}

/** Where no main verb follows, the last auxiliary is it: "we were", "we did", "we got a call". */
function finishGroup(tokens: readonly Token[], group: GroupState): VerbGroup | undefined {
  const { first, finite, tense, voice, isNegated, isPerfect, isProgressive, modal, lastAuxiliary } = group;
  let { head, lemma, at } = group;
  if (head < 0) {
    const last = tokens[lastAuxiliary];
    if (!last || last.lower === 'to') return undefined;
    head = lastAuxiliary;
    lemma ||= modal ?? last.core;
    at = Math.max(at, lastAuxiliary + 1);
  }
  return {
    verb: {
      first,
      last: Math.max(head, lastAuxiliary, first),
      head,
      finite,
      lemma,
      tense,
      voice,
      isNegated,
      isPerfect,
      isProgressive,
      modal,
    },
    next: Math.max(at, head + 1, group.from),
  };
}
