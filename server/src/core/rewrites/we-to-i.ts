/**
 * Rewrites "we" to "I" in one sentence: pronouns, agreement, possessives, number of what follows, collective adverbs.
 * Pure: a sentence in, edits out. Whether to rewrite at all is decided in we-judgement.ts.
 */
import { readClauses, tokensOf } from '../story/clauses.ts';
import type { Clause } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import type { Span } from '../story/spans.ts';
import type { Sentence } from '../story/story.ts';
import type { Token } from '../story/word-classes.ts';
import { isCountedUs, isFirstPlural } from './we/mentions.ts';
import {
  analyseWe,
  judgeWe as judgeSentence,
  type WeContext as SentenceContext,
  type WeAnalysis,
  type WeDecision,
  type WeReason,
} from './we-judgement.ts';
import { organisationNouns, ownWorkNouns, personNoun, personPlurals } from './we-vocabulary.ts';

export type { WeDecision, WeReason } from './we-judgement.ts';

export interface WeContext extends SentenceContext {
  /** The sentence before has named the people whom "we" means here: "Priya and I took the night desk. We called every bank." */
  readonly isWithPartners?: boolean;
}

export type WeRewrite =
  | {
      readonly kind: 'rewrite';
      readonly text: string;
      readonly edits: readonly { readonly span: Span; readonly text: string }[];
    }
  | { readonly kind: 'flag-only' | 'stay'; readonly reason: WeReason };

export function judgeWe(sentence: Pick<Sentence, 'text' | 'words'>, context: WeContext = {}): WeDecision {
  const decision = judgeSentence(sentence, context);
  return context.isWithPartners && decision.kind === 'rewrite'
    ? { ...decision, kind: 'flag-only', reason: 'named-others' }
    : decision;
}

export function rewriteWeToI(sentence: Sentence, context: WeContext = {}): WeRewrite {
  const decision = judgeWe(sentence, context);
  if (decision.kind !== 'rewrite') return { kind: decision.kind, reason: decision.reason ?? 'unclear' };
  const { text, edits } = rewritten(sentence);
  if (edits.length === 0 || isNonsense(text)) return { kind: 'flag-only', reason: 'unclear' };
  return {
    kind: 'rewrite',
    text,
    edits: edits.map((edit) => ({
      span: { start: sentence.start + edit.start, end: sentence.start + edit.end },
      text: edit.text,
    })),
  };
}

/** "I and I", "me and my team and I", "we and I": the candidate twice in one subject. "She called me and I went" is two clauses. */
const isNonsense = (text: string): boolean =>
  twiceInOne.test(text) || /\b(?:we (?:(?:and|&) )?I|I we)\b/iu.test(text);

const twiceInOne =
  /(?:^|[.,;:!?()\u2013\u2014]\s*|\b(?:and|but|so|then|that|because|when|after|before)\s+)(?:I|me|myself)(?: (?:and|&) (?:(?:my|the) \p{L}+,? (?:and|&) )?|,? (?!myself))(?:I|me|myself)(?!['\u2019\p{L}])/iu;

interface LocalEdit extends Span {
  readonly text: string;
}

const rewritten: (sentence: Pick<Sentence, 'text' | 'words'>) => {
  readonly text: string;
  readonly edits: readonly LocalEdit[];
} = readOnce((sentence) => {
  const edits = editsFor(sentence);
  let text = '';
  let offset = 0;
  for (const edit of edits) {
    text += sentence.text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  return { text: text + sentence.text.slice(offset), edits };
});

function editsFor(sentence: Pick<Sentence, 'text' | 'words'>): readonly LocalEdit[] {
  const { words, text } = sentence;
  const tokens = tokensOf(sentence);
  const clauses = readClauses(sentence).clauses;
  const analysis = analyseWe(sentence);
  /** The new text of a word; the empty string leaves it out. */
  const changed = new Map<number, string>();
  const replace = (at: number, replacement: string): void => {
    if (changed.get(at) !== '') changed.set(at, replacement);
  };

  for (const clause of analysis.clauses) rewriteClause(sentence, tokens, clauses, clause, replace);
  tokens.forEach((token, at) => {
    if (analysis.spared.has(at) || words[at]!.code || changed.has(at)) return;
    const replacement = pronounFor(sentence, tokens, clauses, analysis, at, token);
    // "changed our minds": one person has one.
    if (
      token.core === 'our' &&
      replacement === 'my' &&
      /^(?:minds|heads|heels|necks)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      replace(at + 1, tokens[at + 1]!.lower === 'heels' ? 'heels' : tokens[at + 1]!.lower.slice(0, -1));
    if (token.core === 'us' || token.core === 'we') predicateAt(tokens, at, replace);
    if (replacement !== undefined)
      replace(at, matchCase(words[at]!.text, replacement, at === 0 || startsSentence(tokens, at)));
  });
  for (const range of analysis.collective)
    for (let at = range.first; at <= range.last; at++) changed.set(at, '');

  return asEdits(text, words, changed);
}

/** No markup between the words: what is blanked stands as several spaces. */
const isPlain = (text: string): boolean => !/ {2}|[\n*`_[\]<>|]/u.test(text);

/** "The only ones who knew were us", "The people to call are us": one person takes a singular before the verb too. */
function predicateAt(
  tokens: readonly Token[],
  at: number,
  replace: (at: number, text: string) => void,
): void {
  const copula = tokens[at - 1];
  if (!copula || !/^(?:were|are|was|is)$/u.test(copula.lower)) return;
  let start = at - 1;
  while (start > 0 && !tokens[start]!.hasBreak && !tokens[start]!.hasComma) start--;
  if (/^(?:and|but|so|because|that)$/u.test(tokens[start]!.lower)) start++;
  if (tokens[start]!.lower !== 'the') return;
  const head = tokens.findIndex(
    (token, index) => index > start && index < at - 1 && index < start + 5 && isPersonPlural(token),
  );
  if (head < 0) return;
  replace(head, singularOf(tokens[head]!.lower));
  if (copula.lower === 'were') replace(at - 1, 'was');
  if (copula.lower === 'are') replace(at - 1, 'is');
  singulariseRelative(tokens, head, at - 1, replace);
}

/** "the ones who were blamed": the verb behind the relative goes with its noun. */
function singulariseRelative(
  tokens: readonly Token[],
  head: number,
  end: number,
  replace: (at: number, text: string) => void,
): void {
  const verb = tokens[head + 2];
  if (tokens[head + 1]?.class !== 'relative' || !verb || head + 2 >= end) return;
  if (verb.lower === 'were') replace(head + 2, 'was');
  if (verb.lower === 'are') replace(head + 2, 'is');
  if (verb.lower === 'have') replace(head + 2, 'has');
}

const isPersonPlural = (token: Token): boolean =>
  token.class !== 'determiner' && !token.isName && personNoun.test(token.lower);

function singularOf(noun: string): string {
  if (personPlurals[noun]) return personPlurals[noun];
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('sses')) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** Removals take one blank or the comma pair with them; a removed first word passes its capital on. */
function asEdits(
  text: string,
  words: Sentence['words'],
  changed: ReadonlyMap<number, string>,
): readonly LocalEdit[] {
  const edits: LocalEdit[] = [];
  let capital = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const replacement = changed.get(at);
    if (replacement === undefined) {
      if (capital) {
        const first = word.text.charAt(0);
        if (first !== first.toUpperCase())
          edits.push({ start: word.start, end: word.start + 1, text: first.toUpperCase() });
        capital = false;
      }
      continue;
    }
    if (replacement !== '') {
      const start = capital ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
      capital = false;
      // The writer's own kind of apostrophe stays.
      const typed = text.includes('\u2019') ? start.replaceAll("'", '\u2019') : start;
      if (typed !== word.text) edits.push({ start: word.start, end: word.end, text: typed });
      continue;
    }
    let last = at;
    while (changed.get(last + 1) === '') last++;
    let { start } = word;
    let { end } = words[last]!;
    const before = at > 0 ? text.slice(words[at - 1]!.end, start) : text.slice(0, start);
    const after = text.slice(end, words[last + 1]?.start ?? text.length);
    const isFirst = at === 0 || /[.!?:]\s*$/u.test(before);
    if (isFirst && /^\p{Lu}/u.test(word.text)) capital = true;
    if (before.endsWith(', ') && after.startsWith(', ')) {
      // "we, as a team, moved": both commas go.
      edits.push({ start: start - 2, end: end + 1, text: '' });
      at = last;
      continue;
    }
    if (/^,\s/u.test(after) && (isFirst || /,\s*$/u.test(before))) end += after.startsWith(', ') ? 2 : 1;
    else if (
      /^,\s/u.test(after) &&
      /(?:^|\s)$/u.test(before) &&
      at > 0 &&
      isConjunction(words[at - 1]!.lower)
    )
      end += 2;
    else if (before.endsWith(' ') && !isFirst) {
      start -= 1;
      if (/,$/u.test(text.slice(0, start)) && /^[.!?]/u.test(after)) start -= 1;
    } else if (after.startsWith(' ')) end += 1;
    edits.push({ start, end, text: '' });
    at = last;
  }
  return edits;
}

const isConjunction = (lower: string): boolean => /^(?:and|but|so|then|or)$/u.test(lower);

function startsSentence(tokens: readonly Token[], at: number): boolean {
  return at === 0 || /[.!?]\s*$/u.test(tokens[at]!.gap);
}

function matchCase(before: string, replacement: string, isStart: boolean): string {
  if (replacement === 'I' || replacement.startsWith("I'") || replacement.startsWith('I ')) return replacement;
  if (before.length > 1 && before === before.toUpperCase() && /\p{L}{2}/u.test(before))
    return replacement.toUpperCase();
  return /^\p{Lu}/u.test(before) || (isStart && /^\p{Lu}/u.test(before))
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}

function rewriteClause(
  sentence: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  replace: (at: number, text: string) => void,
): void {
  const subject = clause.subject!;
  const { words } = sentence;
  // "We we're counting": the first one is the subject.
  if (tokens[subject.head]!.clitic === 'be' && isBareWe(tokens, subject.head - 1)) return;
  const parts = tokens.slice(subject.first, subject.last + 1);
  const joins = parts.some((part) => part.class === 'coordinator');
  if (joins && parts.some((part) => part.core === 'we' || part.core === 'us')) {
    // "the vendor and we": still two, so the verb keeps its plural. "We and the vendor" turns round.
    if (
      tokens[subject.first]!.core === 'we' &&
      /^(?:and|&)$/u.test(tokens[subject.first + 1]!.lower) &&
      subject.last > subject.first + 1 &&
      isPlain(sentence.text.slice(words[subject.first]!.end, words[subject.last]!.end))
    ) {
      const others = sentence.text.slice(words[subject.first + 2]!.start, words[subject.last]!.end);
      replace(subject.first, `${keepCapital(words[subject.first]!.text, others)} and I`);
      const finite = clause.verb?.finite;
      const plural = { was: 'were', is: 'are', has: 'have' }[
        finite === undefined ? '' : tokens[finite]!.lower
      ];
      if (finite !== undefined && plural) replace(finite, plural);
      for (let at = subject.first + 1; at <= subject.last; at++) replace(at, '');
      return;
    }
    for (let at = subject.first; at <= subject.last; at++)
      if (tokens[at]!.core === 'we' || tokens[at]!.core === 'us') replace(at, 'I');
    return;
  }
  if (joins) {
    const owner = tokens.findIndex(
      (token, at) => at >= subject.first && at <= subject.last && /^(?:i|me|myself)$/u.test(token.core),
    );
    for (let at = subject.first; at <= subject.last; at++)
      replace(at, at === (owner < 0 ? subject.first : owner) ? 'I' : '');
    if (owner >= 0 && tokens[owner]!.clitic) replace(owner, contracted(tokens, owner, clause));
  } else if (isMeantAsWe(tokens, clause)) {
    replace(subject.head, 'I');
  } else if (tokens[subject.head]!.core === 'we' && clause.kind !== 'coordinate') {
    replace(subject.head, contracted(tokens, subject.head, clause));
  } else if (tokens[subject.head]!.core === 'we')
    replace(
      subject.head,
      contracted(
        tokens,
        subject.head,
        clauses.find((one) => one.subject?.head === subject.head && one.kind !== 'coordinate') ?? clause,
      ),
    );
  if (!clause.verb || (clause.verb.finite !== undefined && clause.verb.finite < subject.first))
    predicateAt(tokens, subject.head, replace);
  // "We where missing", "We we're counting": what was meant is "were".
  const next = tokens[subject.last + 1];
  if (
    tokens[subject.head]!.core === 'we' &&
    !tokens[subject.head]!.clitic &&
    next &&
    !next.hasComma &&
    !next.hasBreak &&
    (next.lower === "we're" || (next.lower === 'where' && clause.verb === undefined))
  )
    replace(subject.last + 1, 'was');
  // "whose list were we using", "No sooner were we unloading": the verb stands before, whatever stands before it.
  const front = tokens[subject.first - 1];
  if (
    front?.class === 'be' &&
    /^(?:were|are)/u.test(front.lower) &&
    clause.verb?.finite !== subject.first - 1 &&
    clause.verb?.first === subject.last + 1 &&
    (tokens[clause.verb.head]!.lower.endsWith('ing') || tokens[clause.verb.head]!.form?.participle)
  ) {
    const singular = singularVerb(tokens, clauses, clause, subject.first - 1);
    if (singular !== undefined)
      replace(subject.first - 1, keepCapital(words[subject.first - 1]!.text, singular));
    return;
  }
  const finite = clause.verb?.finite;
  if (finite !== undefined && finite !== subject.head && !tokens[finite]!.clitic) {
    const singular = singularVerb(tokens, clauses, clause, finite);
    if (singular !== undefined) replace(finite, keepCapital(words[finite]!.text, singular));
  }
  singulariseNominal(sentence, tokens, clause, replace);
}

/** As the word before was written: "Were", "WERE". */
function keepCapital(before: string, after: string): string {
  if (/^\p{Lu}[\p{Lu}'’]+$/u.test(before)) return after.toUpperCase();
  return /^\p{Lu}/u.test(before) ? after.charAt(0).toUpperCase() + after.slice(1) : after;
}

const isBareWe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.core === 'we' && !tokens[at]!.clitic && !tokens[at + 1]?.hasComma && !tokens[at + 1]?.hasBreak;

/** "Then us decided": the slip of the case goes with the pronoun. "It was us who called" is right as it is. */
const isMeantAsWe = (tokens: readonly Token[], { kind, subject, verb }: Clause): boolean =>
  tokens[subject!.head]!.core === 'us' &&
  (kind === 'main' || kind === 'coordinate') &&
  verb?.finite === subject!.head + 1 &&
  tokens[verb.finite]!.form?.gerund !== true &&
  (subject!.head === 0 || !/^(?:was|were|is|are|be|let|than)$/u.test(tokens[subject!.head - 1]!.lower));

/** we're, weve, we'd, we'll. */
function contracted(tokens: readonly Token[], at: number, clause: Clause): string {
  const token = tokens[at]!;
  switch (token.clitic) {
    case 'be':
      // "we're been" was meant as "we've been".
      return tokens[at + 1]?.lower === 'been' ? "I've" : "I'm";
    case 'have':
      return "I've";
    case 'will':
      return "I'll";
    case 'would':
      return "I'd";
    case 's':
      return clause.verb?.isPerfect ? "I've" : "I'm";
    default:
      return 'I';
  }
}

/** The form that agrees with "I"; typos of agreement are put right on the way. */
function singularVerb(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  at: number,
): string | undefined {
  const { lower } = tokens[at]!;
  const isInverted = at < clause.subject!.first;
  switch (lower) {
    case 'were':
      return isSubjunctive(tokens, clauses, clause) ? undefined : 'was';
    case "weren't":
    case 'werent':
      return isSubjunctive(tokens, clauses, clause) ? undefined : "wasn't";
    case 'are':
    case 'is':
      return 'am';
    case "aren't":
    case 'arent':
    case "isn't":
    case 'isnt':
      return isInverted ? "aren't" : 'am not';
    case 'has':
      return 'have';
    case "hasn't":
    case 'hasnt':
      return "haven't";
    case 'does':
      return 'do';
    case "doesn't":
    case 'doesnt':
      return "don't";
    case 'dont':
      return "don't";
    case 'didnt':
      return "didn't";
    case 'wasnt':
      return "wasn't";
    case 'havent':
      return "haven't";
    case 'hadnt':
      return "hadn't";
    case 'couldnt':
    case 'wouldnt':
    case 'shouldnt':
      return `${lower.slice(0, -2)}n't`;
    default: {
      // "we checks": the slip of the third person goes with the pronoun.
      const { form } = tokens[at]!;
      return form?.third && !form.base && !form.past ? form.lemma : undefined;
    }
  }
}

/** "if we were you", "as if we were", "I wish we were": "were" stays. "asked if we were" is no condition. */
function isSubjunctive(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  // "Were we to lose the feed": a condition turned round; "What were we to do?" asks.
  const { first, last } = clause.subject!;
  if (
    tokens[first - 1]?.lower === 'were' &&
    tokens[last + 1]?.lower === 'to' &&
    (first === 1 || tokens[first - 1]!.hasBreak || tokens[first - 1]!.hasComma)
  )
    return true;
  if (clause.marker === 'as if' || clause.marker === 'as though') return true;
  const parent = clause.parent === undefined ? undefined : clauses[clause.parent];
  if (parent?.verb?.lemma === 'wish') return true;
  if (clause.marker !== 'if') return false;
  if (
    parent?.verb &&
    /^(?:ask|know|see|check|wonder|confirm|verify|tell|find)$/u.test(parent.verb.lemma) &&
    clause.first > parent.verb.last
  )
    return false;
  // "If we were late, the porter left": it did happen, so no subjunctive.
  return (
    clauses.length === 1 ||
    clauses.some((one) => one.verb?.modal !== undefined) ||
    !clauses.some((one) => one.kind === 'main' && one.verb?.tense === 'past')
  );
}

/** "we were the owners" to "I was the owner", "as backend engineers" to "as a backend engineer". */
function singulariseNominal(
  sentence: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
  clause: Clause,
  replace: (at: number, text: string) => void,
): void {
  const verb = clause.verb;
  if (!verb) return;
  const from =
    /^(?:be|become|remain|feel)$/u.test(verb.lemma) && verb.voice === 'active' && !verb.isProgressive
      ? Math.max(verb.last, clause.subject!.last) + 1
      : -1;
  if (from >= 0) nominalAt(from);
  // "As the leads of the night shift, we ..."
  const lead = clause.subject!.first - 1;
  for (let at = Math.max(0, lead - 8); at <= lead; at++)
    if (
      tokens[at]!.lower === 'as' &&
      (at === 0 || tokens[at]!.hasBreak) &&
      /^(?:open|determiner)$/u.test(tokens[at + 1]?.class ?? '') &&
      tokens[clause.subject!.first]!.hasComma
    )
      nominalAt(at + 1);
  for (let at = clause.subject!.last + 1; at < Math.min(tokens.length, verb.last + 4); at++) {
    if (tokens[at]!.lower === 'as' && /^(?:open|determiner)$/u.test(tokens[at + 1]?.class ?? ''))
      nominalAt(at + 1);
  }

  function nominalAt(start: number): void {
    let at = start;
    while (tokens[at] && (tokens[at]!.class === 'adverb' || tokens[at]!.class === 'negation')) at++;
    const first = at;
    let head = -1;
    for (; at < tokens.length && at < first + 6; at++) {
      const token = tokens[at]!;
      if (at > first && (token.hasBreak || token.hasComma)) break;
      if (token.class === 'open' && !token.form?.past) head = at;
      else if (token.class === 'determiner' && at === first) {
        if (!/^(?:the|our|their|some)$/u.test(token.lower)) return;
      } else if (token.class === 'adverb' && head < 0) continue;
      else if (token.lower === 'ones' || (token.class === 'open' && token.form?.participle && head < 0))
        head = token.lower === 'ones' ? at : head;
      else break;
    }
    if (head < 0) return;
    const noun = tokens[head]!.lower;
    if (!personNoun.test(noun)) return;
    const singular = singularOf(noun);
    replace(head, keepCapital(sentence.words[head]!.text, singular));
    // "new managers and bad listeners": each of them one.
    if (tokens[head + 1]?.class === 'coordinator' && tokens[head + 2]?.class === 'open') nominalAt(head + 2);
    if (
      tokens[head + 1]?.class === 'negation' &&
      tokens[head + 1]!.hasComma &&
      tokens[head + 2]?.class === 'open'
    )
      nominalAt(head + 2);
    singulariseRelative(tokens, head, tokens.length, replace);
    if (tokens[first]!.class === 'determiner') {
      if (tokens[first]!.lower === 'some') replace(first, 'a');
      return;
    }
    const word = sentence.words[first]!.text;
    const base = first === head ? keepCapital(word, singular) : word;
    replace(first, `${/^(?:[aeio]|u(?!ni|se|k\b))/iu.test(base) ? 'an' : 'a'} ${base}`);
  }
}

/** us, our, ours, ourselves, and a "we" that no clause was read for. */
function pronounFor(
  sentence: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  analysis: WeAnalysis,
  at: number,
  token: Token,
): string | undefined {
  const word = sentence.words[at]!;
  switch (token.core) {
    case 'us':
      if (word.text === 'US' && !isFirstPlural(sentence, token, at)) return undefined;
      if ((tokens[at - 1]?.lower === 'let' && at === 1) || isCountedUs(tokens, at)) return undefined;
      return isOwnObject(clauses, analysis, at) ? 'myself' : 'me';
    case 'we':
      // Read as nobody's subject: "the only ones were we", or a clause that could not be read.
      return /^(?:was|were|is|are)$/u.test(tokens[at - 1]?.lower ?? '') &&
        (!tokens[at + 1] || tokens[at + 1]!.hasComma || tokens[at + 1]!.hasBreak)
        ? 'I'
        : undefined;
    case 'ourselves':
    case 'ourself':
    case 'ourselfs':
      return 'myself';
    case 'ours':
      return 'mine';
    case 'our':
      return isOwnPossession(tokens, at) && !isOfHouse(tokens, clauses, analysis, at) ? 'my' : undefined;
    default:
      return undefined;
  }
}

/** "we got us a room": the object is the rewritten subject itself. */
function isOwnObject(clauses: readonly Clause[], analysis: WeAnalysis, at: number): boolean {
  return (
    analysis.clauses.some((clause) => clause.object?.first === at && clause.object.last === at) &&
    clauses.length > 0
  );
}

/** "We deliver before seven, that is our promise, so I ...": where another "we" stays, so does what it has. */
function isOfHouse(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  analysis: WeAnalysis,
  at: number,
): boolean {
  const keeps = clauses.some(
    (clause) =>
      clause.subject?.person === 'we' &&
      tokens[clause.subject.head]!.core === 'we' &&
      clause.kind === 'main' &&
      !analysis.spared.has(clause.subject.head) &&
      !analysis.clauses.includes(clause),
  );
  const own = clauses
    .filter(({ first, last, kind }) => first <= at && at <= last && kind !== 'non-finite')
    .at(-1);
  return keeps && own !== undefined && !analysis.clauses.includes(own);
}

/** Whether "our ..." is the candidate's own work rather than the place, its people and its systems. */
function isOwnPossession(tokens: readonly Token[], at: number): boolean {
  let head = at + 1;
  if (tokens[head]?.lower === 'own') return true;
  for (let next = head; next < Math.min(tokens.length, at + 6); next++) {
    const token = tokens[next]!;
    if (next > at + 1 && (token.hasBreak || token.hasComma)) break;
    if (token.isPossessive) return !isOrganisation(token.lower.replace(/'s?$/u, ''));
    if (token.class !== 'open' && !(token.class === 'number' && next === at + 1)) break;
    if (
      next > at + 1 &&
      token.form?.base &&
      (tokens[next - 1]!.lower.endsWith('s') || organisationNouns.has(tokens[next - 1]!.lower))
    )
      break;
    if (next > at + 1 && (token.form?.past || token.form?.participle)) break;
    head = next;
  }
  if (ownWorkNouns.has(tokens[head]?.lower ?? '')) return true;
  // "our payroll export" belongs where the payroll does.
  return !tokens.slice(at + 1, head + 1).some((token) => isOrganisation(token.lower));
}

const isOrganisation = (noun: string): boolean =>
  organisationNouns.has(noun) || organisationNouns.has(noun.replace(/s$/u, ''));
