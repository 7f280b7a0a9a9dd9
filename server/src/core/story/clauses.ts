/**
 * Reads a sentence's clauses: who does what, in which voice and tense.
 * One pass from left to right. Closed-class words decide first, then verb morphology by place, and the tagger only
 * where a word could be a noun as well as the one verb that a clause still lacks.
 */
import type { Clause, ClauseKind, Person, Reading, Subject, Verb } from './grammar.ts';
import { readOnce } from './memo.ts';
import type { Sentence } from './story.ts';
import { tagWords } from './tagger.ts';
import {
  adverbPhrases,
  finiteAuxiliaries,
  isAdjective,
  isParticle,
  mixedSubordinators,
  readTokens,
  subjectPronouns,
  type Token,
} from './word-classes.ts';

export const readClauses: (sentence: Pick<Sentence, 'text' | 'words'>) => Reading = readOnce(read);

/** The words of a sentence with their classes, shared by the readers of `we` and of voice. */
export const tokensOf: (sentence: Pick<Sentence, 'text' | 'words'>) => readonly Token[] =
  readOnce(readTokens);

type Draft = { -readonly [K in keyof Clause]: Clause[K] };

/** How deep clauses nest: nobody says deeper ones, and it keeps the time linear. */
const deepest = 12;

interface NounPhrase extends Subject {
  readonly next: number;
  /** A pronoun that can only be a subject: I, we, he, she, they. */
  readonly isNominative: boolean;
  readonly isPronoun: boolean;
}

/** Verbs whose object may be a clause: what follows was said or thought. */
const reportingVerbs = new Set(
  `say tell think know believe feel realise realize notice find see hear learn understand discover ask report claim explain mention argue agree decide suggest propose insist admit
  warn assume expect hope fear suspect guess conclude show demonstrate prove confirm mean ensure recommend remember forget reckon state announce promise convince assure worry complain
  reply answer note figure point remind demand confess imagine bet wish request write hypothesise hypothesize theorise theorize determine`.split(
    /\s+/u,
  ),
);
/** Of these, the ones that make what follows the words of their subject. */
const sayingVerbs = new Set(
  'say tell ask report claim explain mention argue suggest insist admit warn state announce promise assure complain reply answer demand confess remind write believe think feel'.split(
    ' ',
  ),
);

/** Past participles that, after a form of be, say how somebody or something is rather than what was done to it. */
const stativeParticiples = new Set(
  `excited located interested tired concerned worried surprised pleased delighted satisfied dissatisfied disappointed frustrated confused determined committed dedicated experienced qualified
  skilled talented motivated scared frightened bored annoyed exhausted overwhelmed stressed relieved embarrassed shocked amazed thrilled devastated complicated outdated limited
  situated retired married gone used supposed based related involved inclined convinced unmotivated demotivated aged accustomed acquainted ashamed attached biased
  crowded detailed distributed done educated engaged finished fed focused focussed hesitant honoured honored impressed inexperienced intimidated invested isolated mistaken nested
  opposed overdue overjoyed overworked packed panicked passionate prepared privileged puzzled rushed settled short-staffed startled stranded stressed-out stuck swamped terrified torn
  touched unprepared unqualified untested unused unexpected undocumented unfinished unfounded unrelated upset versed wired worn alarmed agitated burnt burned burned-out astonished
  oversubscribed understaffed overstretched overloaded unsatisfied unconvinced demoralised demoralized humbled broken down correlated dated divided due entitled fragmented misaligned aligned siloed`.split(
    /\s+/u,
  ),
);

const collectiveNouns = new Set(
  'team squad group crew pod everyone everybody staff colleagues teammates coworkers co-workers peers folks guys'.split(
    ' ',
  ),
);
/** Nouns that are the candidate's own side only with "my", "our", "the" or "whole". */
const ownDeterminers = new Set(['my', 'our', 'the', 'whole', 'entire']);
const irregularPlurals = new Set(
  'people children men women staff data media criteria alumni police folks devs colleagues teammates others both few many several most police mice feet teeth'.split(
    ' ',
  ),
);
const singularsInS =
  /(?:ss|us|is|ics|ops|aws|kubernetes|jenkins|news|redis|sales|series|sms|dns|tls|https|status|process|access)$/u;

/** After "by": a time, a measure or a manner, not somebody who acted. */
const agentless =
  /^(?:then|now|noon|midnight|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|eod|lunch|lunchtime|q[1-4]|hand|mistake|default|accident|design|chance|surprise|law|email|e-mail|phone|post|mail|half|far|itself|myself|themselves|week|month|night|day|year|weekend|definition|nature|name|age|region|priority|date|severity|type|over|about|around|almost|nearly|up|at|least|roughly)$/u;
const timeOrMeasure =
  /^(?:end|start|beginning|time|deadline|morning|afternoon|evening|week|month|quarter|year|day|weekend|hour|minute|second|percent|percentage|points?|hours|minutes|seconds|days|weeks|months|years|pm|am|ms|%|per|thirds?|quarters|fold|factor|x|way|means|date)$/u;

const actingNouns =
  /^(?:management|leadership|security|support|finance|marketing|legal|procurement|staff|police|hr|it|compliance|engineering|operations|sales|qa|ops|maintenance|nobody|everyone|pharmacy|reception|dispatch|logistics|accounting|payroll|housekeeping|radiology|theatre)$/u;

function read(sentence: Pick<Sentence, 'text' | 'words'>): Reading {
  const tokens = tokensOf(sentence);
  const count = tokens.length;
  const drafts: Draft[] = [];
  const levels: number[] = [];
  const positions = new Map<Draft, number>();
  if (count === 0) return { clauses: [] };
  const sureFiniteAhead = readSureFiniteAhead(tokens);
  const endsInQuestion = /\?["'”’)\s*_]*$/u.test(sentence.text);

  let current: Draft | undefined;
  let segmentStart = 0;
  let marker: { text: string; index: number; kind: ClauseKind } | undefined;
  /** The word that joined, when the last one read was a conjunction. */
  let joined = false;
  /** Since the last comma or conjunction only adverbs and prepositional phrases: a new clause may begin here. */
  let fresh = true;
  const suspended: (Draft | undefined)[] = [];
  /** Where a pair of dashes closes. */
  let dashEnd = -1;
  let index = 0;
  let phraseDepth = 0;

  const indexOf = (draft: Draft | undefined): number | undefined => {
    return draft ? positions.get(draft) : undefined;
  };
  const parentOf = (draft: Draft | undefined): Draft | undefined =>
    draft?.parent === undefined ? undefined : drafts[draft.parent];
  const open = (kind: ClauseKind, first: number, parent: Draft | undefined, mark?: string): Draft => {
    const host = parent && levels[positions.get(parent)!]! >= deepest ? parentOf(parent) : parent;
    const draft: Draft = {
      kind,
      parent: indexOf(host),
      marker: mark,
      first,
      last: first,
      subject: undefined,
      verb: undefined,
      agent: undefined,
      object: undefined,
      isHypothetical:
        mark === 'if' || mark === 'unless' || (parent?.isHypothetical === true && kind === 'coordinate'),
      isReportedSpeech: tokens[first]!.quoted || parent?.isReportedSpeech === true,
    };
    levels[drafts.length] = draft.parent === undefined ? 0 : levels[draft.parent]! + 1;
    positions.set(draft, drafts.length);
    drafts.push(draft);
    current = draft;
    return draft;
  };
  /** The innermost clause that has its subject but not yet its verb. */
  const waiting = (): Draft | undefined => {
    for (let draft = current; draft; draft = parentOf(draft)) {
      if (!draft.verb && draft.subject && draft.kind !== 'non-finite') return draft;
    }
    return undefined;
  };
  const hasBreakBefore = (at: number): boolean => at > 0 && (tokens[at]!.hasBreak || tokens[at]!.hasComma);

  const beginSubject = (phrase: NounPhrase): Draft => {
    const subject = {
      first: phrase.first,
      last: phrase.last,
      head: phrase.head,
      person: phrase.person,
      number: phrase.number,
      isImplied: false,
    };
    const previous = phrase.first > 0 ? tokens[phrase.first - 1]! : undefined;
    let draft: Draft;
    if (marker) {
      draft = open(marker.kind, marker.index, current, marker.text);
      if (marker.kind === 'reported' || marker.text === 'that') markReported(draft);
    } else if (!current) draft = open('main', Math.min(segmentStart, phrase.first), undefined);
    else if (!current.subject && !current.verb && current.kind !== 'non-finite') draft = current;
    else if (waiting() === current && current.verb === undefined) {
      if (!hasBreakBefore(phrase.first) && !joined && phrase.isNominative)
        draft = open('relative', phrase.first, current);
      else {
        // "me and the analysts, we discovered": the second name of the subject takes over.
        draft = current;
      }
    } else {
      const host = finiteHost(current);
      const lastVerb = current.verb ?? host?.verb;
      const comma = hasBreakBefore(phrase.first) || fresh;
      if (
        lastVerb &&
        !joined &&
        !comma &&
        reportingVerbs.has(lastVerb.lemma) &&
        !isNounBefore(phrase.first)
      ) {
        draft = open('reported', phrase.first, current);
        markReported(draft);
      } else if (
        lastVerb &&
        !joined &&
        !comma &&
        reportingVerbs.has(lastVerb.lemma) &&
        phrase.first - lastVerb.last <= 2 &&
        !phrase.isNominative
      ) {
        draft = open('reported', phrase.first, current);
        markReported(draft);
      } else if (!comma && !joined && phrase.isNominative && previous && isNounBefore(phrase.first)) {
        const leads = host?.kind === 'subordinate' && host.parent === undefined;
        const saysTo =
          lastVerb &&
          sayingVerbs.has(lastVerb.lemma) &&
          current.object &&
          current.object.last === phrase.first - 1;
        draft =
          leads && !saysTo
            ? open('main', phrase.first, undefined)
            : open(saysTo ? 'reported' : 'relative', phrase.first, current);
        if (saysTo) markReported(draft);
      } else if (
        joined &&
        current.kind === 'reported' &&
        current.isReportedSpeech &&
        phrase.person !== 'I' &&
        !hasBreakBefore(phrase.first - 1)
      ) {
        // "they said we broke it and we should fix it": one speech.
        draft = open('reported', phrase.first, parentOf(current));
        draft.isReportedSpeech = true;
      } else draft = open('main', phrase.first, undefined);
    }
    draft.subject = subject;
    draft.last = Math.max(draft.last, phrase.last);
    marker = undefined;
    joined = false;
    fresh = false;
    current = draft;
    return draft;
  };
  /** What a person other than the candidate said. */
  const markReported = (draft: Draft): void => {
    const host = draft.parent === undefined ? undefined : drafts[draft.parent];
    const teller = host?.subject?.person ?? finiteHost(host)?.subject?.person;
    if (
      host?.verb &&
      sayingVerbs.has(host.verb.lemma) &&
      teller &&
      ((teller !== 'I' && teller !== 'we') || (host.verb.voice === 'passive' && host.verb.lemma !== 'ask'))
    )
      draft.isReportedSpeech = true;
    if (host?.verb?.lemma === 'wish') draft.isHypothetical = true;
  };
  const finiteHost = (draft: Draft | undefined): Draft | undefined => {
    let host = draft;
    while (host && host.kind === 'non-finite') host = parentOf(host);
    return host;
  };
  const isNounBefore = (at: number): boolean => {
    const before = tokens[at - 1];
    if (!before || at === 0) return false;
    if (before.class === 'open')
      return (
        !(current?.verb && at - 1 <= current.verb.last && at - 1 >= current.verb.first) ||
        before.form === undefined
      );
    return (
      before.class === 'number' ||
      /^(?:everything|anything|something|nothing|everyone|all|those|one|thing)$/u.test(before.lower)
    );
  };
  const setVerb = (draft: Draft, verb: Verb): void => {
    draft.verb = verb;
    draft.last = Math.max(draft.last, verb.last);
    current = draft;
    marker = undefined;
    joined = false;
    fresh = false;
  };
  /** A further verb for the subject of an earlier clause. */
  const coordinate = (verb: Verb, host: Draft, at: number): void => {
    const draft = open(host.kind === 'non-finite' ? 'non-finite' : 'coordinate', at, host);
    draft.subject = host.subject;
    setVerb(draft, verb);
  };
  /** The clause whose subject a further finite verb takes: the nearest that is not a relative or subordinate one and agrees with it. */
  const hostFor = (verb: Verb): Draft | undefined => {
    const agrees = (draft: Draft): boolean => {
      const finite = verb.finite === undefined ? undefined : tokens[verb.finite]!.lower;
      if (!draft.subject || !draft.verb) return false;
      if (finite === 'were' || finite === 'are')
        return draft.subject.number === 'plural' || draft.subject.person === 'you';
      if (finite === 'was' || finite === 'is' || finite === 'has')
        return draft.subject.number === 'singular' || draft.subject.person === 'we';
      return true;
    };
    let nearest: Draft | undefined;
    let upper: Draft | undefined;
    for (let draft = finiteHost(current); draft; draft = finiteHost(parentOf(draft))) {
      nearest ??= draft;
      if (draft.kind !== 'relative' && draft.kind !== 'subordinate' && agrees(draft)) {
        upper = draft;
        break;
      }
    }
    if (!upper) {
      // The main clause may stand beside a subordinate one that came first.
      for (let at = drafts.length - 1; at >= Math.max(0, drafts.length - 2 * deepest) && !upper; at--) {
        const draft = drafts[at]!;
        if (
          (draft.kind === 'main' || draft.kind === 'coordinate') &&
          agrees(draft) &&
          draft.first >= segmentStart
        )
          upper = draft;
      }
    }
    if (
      nearest &&
      nearest.kind === 'subordinate' &&
      agrees(nearest) &&
      upper?.subject &&
      upper.subject.person === nearest.subject?.person
    )
      return nearest;
    return upper ?? (nearest?.subject ? nearest : undefined);
  };

  while (index < count) {
    const token = tokens[index]!;
    if (index === 0 || token.hasBreak || token.hasComma) fresh = true;
    if (index > 0 && token.hasBreak) {
      const isDash = isDashGap(token.gap);
      const continues = isDash && waiting() !== undefined;
      if (index === dashEnd) {
        if (suspended.length > 0) current = suspended.pop();
        dashEnd = -1;
      } else if (continues && dashEnd < 0 && closingDash(tokens, index) > 0) {
        dashEnd = closingDash(tokens, index);
        suspended.push(current);
        current = undefined;
        segmentStart = index;
      } else if (!continues) {
        current = undefined;
        segmentStart = index;
      }
      marker = undefined;
      joined = false;
    }
    if (token.closes && suspended.length > 0) current = suspended.pop();
    if (token.opens && !token.closes) {
      suspended.push(current);
      current = undefined;
      segmentStart = index;
      marker = undefined;
    }

    // "First of all we had to wait": a set phrase that looks like a noun phrase.
    const phraseWords =
      token.class === 'number' ||
      token.class === 'determiner' ||
      token.class === 'open' ||
      token.lower === 'not'
        ? phraseLength(tokens, index)
        : 0;
    if (phraseWords > 0 && tokens[index + phraseWords - 1]!.lower !== 'us') {
      index += phraseWords;
      continue;
    }
    // Conjunctions.
    if (token.class === 'coordinator') {
      index++;
      joined = true;
      fresh = true;
      continue;
    }
    const conjunction = compoundConjunction(tokens, index);
    if (conjunction > 0) {
      if (current && !current.verb && !current.subject) current = parentOf(current);
      marker = { text: 'when', index, kind: 'subordinate' };
      index += conjunction;
      joined = false;
      continue;
    }
    // "not once were we asked": an adverb before an inversion.
    const turned = tokens[index + 2];
    const isFronted =
      token.class === 'subordinator' &&
      !/^(?:how|why|when|where)/u.test(token.lower) &&
      tokens[index + 1] !== undefined &&
      isFiniteAuxiliary(tokens[index + 1]!) &&
      turned !== undefined &&
      subjectPronouns.has(turned.core);
    if (isFronted) {
      index++;
      continue;
    }
    if (token.class === 'subordinator' || (mixedSubordinators.has(token.lower) && opensClause(index))) {
      let mark = token.lower;
      let length = 1;
      const following = tokens[index + 1]?.lower;
      if (token.lower === 'so' && following === 'that') length = 2;
      if (token.lower === 'as' && (following === 'if' || following === 'though')) length = 2;
      if (length === 2) mark = `${token.lower} ${following}`;
      if (mark === 'how' || mark === 'why' || mark === 'whether')
        marker = { text: mark, index, kind: current?.verb ? 'reported' : 'subordinate' };
      else if (mark === 'so') {
        // "so" between clauses joins equals: "it failed, so I fixed it".
        marker = current?.verb ? { text: mark, index, kind: 'main' } : undefined;
        if (marker) current = undefined;
        if (
          tokens[index + 1] &&
          /^(?:do|did|does|were|was|had|have|are|am|is|could|would|can)$/u.test(tokens[index + 1]!.lower)
        )
          marker = undefined;
      } else marker = { text: mark, index, kind: 'subordinate' };
      if (mark === 'as if' || mark === 'as though') marker = { text: mark, index, kind: 'subordinate' };
      if (current && !current.verb && !current.subject) current = parentOf(current);
      index += length;
      joined = false;
      if (marker && marker.kind === 'subordinate') {
        const next = tokens[index];
        // "while tracing it", "when asked": no subject of its own.
        if (next && (next.form?.gerund || (next.form?.participle && !startsNounPhrase(index)))) {
          const draft = open('non-finite', marker.index, finiteHost(current) ?? current, mark);
          draft.subject = undefined;
          setVerb(draft, plainVerb(tokens, index, 'none'));
          index++;
        }
      }
      continue;
    }
    if (
      token.class === 'relative' ||
      (token.class === 'pronoun' &&
        (token.core === 'that' || token.core === 'what' || token.core === 'who' || token.core === 'which') &&
        token.clitic)
    ) {
      if (readRelative()) continue;
    }
    if ((token.core === 'let' && token.clitic) || token.lower === 'lets') {
      // "let's stop it": a proposal; its "us" is nobody's subject.
      const at = tokens[index + 1]?.form?.base ? index + 1 : index;
      const draft = open('imperative', index, undefined);
      setVerb(draft, { ...plainVerb(tokens, at, 'present'), first: index });
      index = at + 1;
      continue;
    }
    const isThatPhrase = token.core === 'that' && token.class === 'relative';
    // A question or another inversion: "were we", "so did I", "had we known".
    if (isFiniteAuxiliary(token) && !token.clitic && mayInvert(index) && isInversion(index)) {
      if (current && current === drafts.at(-1) && !current.verb && current.subject) {
        drafts.pop();
        current = undefined;
      }
      marker = undefined;
      const phrase = nounPhrase(skipNegation(index + 1));
      if (phrase) {
        const group = invertedGroup(index, phrase);
        const draft = open(
          endsInQuestion ||
            index === segmentStart ||
            /^(?:what|how|why|when|where|who|which)$/u.test(tokens[index - 1]?.lower ?? '')
            ? 'question'
            : 'main',
          index,
          undefined,
        );
        draft.subject = {
          first: phrase.first,
          last: phrase.last,
          head: phrase.head,
          person: phrase.person,
          number: phrase.number,
          isImplied: false,
        };
        if (!endsInQuestion && token.lower === 'had' && index === segmentStart) draft.isHypothetical = true;
        setVerb(draft, group.verb);
        index = group.next;
        continue;
      }
    }
    if (token.class === 'to') {
      const at = skipAdverbs(tokens, index + 1);
      const next = tokens[at];
      if (
        next &&
        (next.class === 'be' ||
          next.class === 'have' ||
          next.class === 'do' ||
          (next.form?.base && !next.isName && !isPrepositionalTo(index)))
      ) {
        const group = verbGroup(at, undefined, 'base');
        if (group) {
          const draft = open('non-finite', index, current, 'to');
          setVerb(draft, { ...group.verb, first: index, finite: undefined, tense: 'none' });
          index = group.next;
          continue;
        }
      }
      index = prepositional(index + 1);
      continue;
    }
    if (token.class === 'preposition' || mixedSubordinators.has(token.lower)) {
      const at = skipAdverbs(tokens, index + 1);
      if (tokens[at]?.form?.gerund && !isGerundNoun(at)) {
        const draft = open('non-finite', index, current ?? undefined, token.lower);
        setVerb(draft, plainVerb(tokens, at, 'none'));
        index = at + 1;
        continue;
      }
      if (tokens[at]?.lower === 'being' || tokens[at]?.lower === 'having') {
        const group = verbGroup(at, undefined, 'base');
        if (group) {
          const draft = open('non-finite', index, current ?? undefined, token.lower);
          setVerb(draft, { ...group.verb, finite: undefined, tense: 'none' });
          index = group.next;
          continue;
        }
      }
      if (token.lower === 'by') takeAgent(index);
      index = prepositional(index + 1);
      continue;
    }
    // "and neither were we", "what were we told": the next word is the verb of an inversion.
    const nominative = tokens[skipNegation(index + 2)];
    if (
      /^(?:neither|little|nor|seldom|rarely)$/u.test(token.lower) &&
      tokens[index + 1] &&
      isFiniteAuxiliary(tokens[index + 1]!) &&
      nominative &&
      subjectPronouns.has(nominative.core)
    ) {
      index++;
      joined = false;
      continue;
    }
    // Pronouns and noun phrases.
    if (isThatPhrase || canStartPhrase(index)) {
      const phrase = nounPhrase(index);
      if (phrase && takePhrase(phrase)) continue;
    }
    // Verbs.
    const group = readVerbHere();
    if (group) continue;
    // Anything else: adverbs, interjections, stray words.
    if (token.class !== 'adverb' && token.class !== 'negation' && token.class !== 'interjection')
      joined = false;
    index++;
  }

  finish();
  return { clauses: drafts };

  // ---- subjects and objects ----

  function canStartPhrase(at: number): boolean {
    const token = tokens[at]!;
    if (
      token.class === 'pronoun' ||
      token.class === 'object-pronoun' ||
      token.class === 'determiner' ||
      token.class === 'number'
    )
      return true;
    return token.class === 'open' && startsNounPhrase(at);
  }

  /** Whether an open-class word begins a noun phrase here rather than being the verb. */
  function startsNounPhrase(at: number): boolean {
    const token = tokens[at]!;
    if (token.class !== 'open')
      return (
        token.class === 'determiner' ||
        token.class === 'number' ||
        token.class === 'pronoun' ||
        token.class === 'object-pronoun'
      );
    const { form } = token;
    if (!form || token.isPossessive) return true;
    if (token.isName && !form.past) return true;
    const pending = waiting();
    const pendingHere = pending !== undefined && pending === current;
    if (form.past) {
      // "failed jobs were retried", "increased load took it down".
      if (!form.participle || pendingHere || pending) return false;
      const next = tokens[at + 1];
      return (
        next !== undefined &&
        !next.hasComma &&
        !next.hasBreak &&
        next.class === 'open' &&
        !next.form?.past &&
        !next.form?.gerund &&
        sureFiniteAhead[at + 2] === true &&
        !(marker === undefined && joined)
      );
    }
    if (form.gerund) return isGerundNoun(at);
    // "to trace and fix the bug", "checks it and writes it down": joined to a verb, with an object of its own.
    if (
      joined &&
      current?.verb &&
      /^(?:determiner|object-pronoun|pronoun|number)$/u.test(tokens[at + 1]?.class ?? '') &&
      !tokens[at + 1]!.hasComma &&
      !tokens[at + 1]!.hasBreak &&
      !waiting()
    )
      return false;
    // A base form or a third person: a noun unless a verb is due.
    if (pendingHere && current?.subject) return false;
    if (form.base && at === segmentStart && !marker)
      return sureFiniteAhead[at + 1] === true || pastAhead(at + 1);
    return true;
  }

  /** "testing took a week", "the handling of complaints": an -ing form that stands as a noun. */
  function isGerundNoun(at: number): boolean {
    const next = tokens[at + 1];
    if (!next) return true;
    if (next.hasComma || next.hasBreak)
      return (
        at > 0 &&
        tokens[at - 1]!.class !== 'coordinator' &&
        at !== segmentStart &&
        prepositionBefore(at) &&
        !current?.subject
      );
    if (next.lower === 'of') return true;
    if (isFiniteAuxiliary(next)) return true;
    return false;
  }

  function prepositionBefore(at: number): boolean {
    return tokens[at - 1]?.class === 'preposition';
  }

  function pastAhead(from: number): boolean {
    for (let at = from; at < Math.min(count, from + 4); at++) {
      const token = tokens[at]!;
      if (token.hasComma || token.hasBreak) return false;
      if (isFiniteAuxiliary(token)) return true;
      if (token.class !== 'open' && token.class !== 'adverb') return false;
      if (token.form?.past) return true;
    }
    return false;
  }

  /** Reads a phrase and says what it is to the clause. False when it should be read otherwise. */
  function takePhrase(phrase: NounPhrase): boolean {
    const pending = waiting();
    const first = tokens[phrase.first]!;
    // "X and I": a further part of the subject that still waits for its verb.
    if (joined && pending && pending === current && pending.subject) {
      const subject = pending.subject;
      const person = joinPersons(subject.person, phrase.person);
      pending.subject = {
        ...subject,
        last: phrase.last,
        head: phrase.person === 'I' || phrase.person === 'we' ? phrase.head : subject.head,
        person,
        number: 'plural',
      };
      pending.last = phrase.last;
      joined = false;
      if (phrase.isPronoun && first.clitic) return verbAfter(pending, phrase);
      index = phrase.next;
      return true;
    }
    if (first.clitic && phrase.isPronoun) {
      const draft = beginSubject(phrase);
      return verbAfter(draft, phrase);
    }
    if (phrase.isNominative) {
      const draft = beginSubject(phrase);
      return verbAfter(draft, phrase);
    }
    const isDue =
      marker !== undefined ||
      !current ||
      (!current.subject && !current.verb && current.kind !== 'non-finite');
    if (
      isDue &&
      (first.class !== 'object-pronoun' ||
        tokens[phrase.next]?.class === 'coordinator' ||
        verbStrength(skipAdverbs(tokens, phrase.next)) > 0 ||
        phrase.next < count)
    ) {
      if (!marker && !current && !couldBeSubject(phrase)) {
        index = phrase.next;
        segmentStart = Math.min(segmentStart, phrase.first);
        return true;
      }
      const draft = beginSubject(phrase);
      return verbAfter(draft, phrase);
    }
    if (pending === current && current && !current.verb && current.subject) {
      // A second phrase before the verb: apposition after a comma, or the verb was taken for a noun.
      index = phrase.next;
      if (
        hasBreakBefore(phrase.first) &&
        verbStrength(skipAdverbs(tokens, phrase.next)) > 0 &&
        (first.class === 'pronoun' || isLead(current))
      ) {
        const draft = beginSubject(phrase);
        return verbAfter(draft, phrase);
      }
      return true;
    }
    // A phrase after a verb: the subject of a new clause if its own verb follows, else an object.
    let at = skipAdverbs(tokens, phrase.next);
    // "and the number of falls on the ward dropped": what hangs on the noun comes before its verb.
    for (
      let step = 0;
      step < 2 && (joined || fresh) && tokens[at]?.class === 'preposition' && !hasBreakAt(phrase.next, at);
      step++
    ) {
      const inner = tokens[at + 1] && canStartPhrase(at + 1) ? nounPhrase(at + 1, true) : undefined;
      if (!inner || hasBreakAt(inner.next, skipAdverbs(tokens, inner.next))) break;
      at = skipAdverbs(tokens, inner.next);
    }
    const strength = hasBreakAt(phrase.next, at) ? 0 : verbStrength(at);
    const lastVerb = current?.verb;
    const reports = lastVerb && reportingVerbs.has(lastVerb.lemma) && phrase.first === lastVerb.last + 1;
    const boundary = joined || fresh || hasBreakBefore(phrase.first);
    const isFollowed =
      strength === 2 ||
      (strength === 1 && (boundary || reports || subjectLike(first)) && isFinitePast(at)) ||
      (strength === 1 && boundary && !nextIsBy(at)) ||
      (strength === 0.5 && (boundary || reports) && isPresentVerb(at, phrase.number));
    // "the pupils who had failed the test were given": the verb that follows is of the subject that still waits.
    const isAwaited = pending !== undefined && !boundary && !reports;
    if (isFollowed && !isAwaited && first.class !== 'object-pronoun') {
      const draft = beginSubject(phrase);
      return verbAfter(draft, phrase);
    }
    if (current && !current.object && current.verb && !joined && !boundary)
      current.object = { first: phrase.first, last: phrase.last };
    if (current) current.last = Math.max(current.last, phrase.last);
    joined = false;
    fresh = false;
    index = phrase.next;
    return true;
  }

  function subjectLike(token: Token): boolean {
    return token.class === 'pronoun' && token.core !== 'it' && token.core !== 'there';
  }

  function nextIsBy(at: number): boolean {
    return tokens[at + 1]?.lower === 'by';
  }

  function hasBreakAt(from: number, to: number): boolean {
    for (let at = from; at <= to && at < count; at++)
      if (tokens[at]!.hasBreak || tokens[at]!.hasComma || tokens[at]!.opens || tokens[at]!.closes)
        return true;
    return false;
  }

  /** A phrase that leads its clause ("Last year, ...") rather than being its subject. */
  function isLead(draft: Draft): boolean {
    return draft.subject !== undefined && draft.subject.person !== 'I' && draft.subject.person !== 'we';
  }

  /** Times before the subject: "Last Friday the team shipped", "The next day I called". */
  function couldBeSubject(phrase: NounPhrase): boolean {
    const at = skipAdverbs(tokens, phrase.next);
    const next = tokens[at];
    if (!next) return false;
    return !(timeNoun.test(tokens[phrase.head]!.lower) && verbStrength(at) === 0);
  }

  /** After a subject: its verb, if it follows at once (adverbs between). Otherwise the subject waits. */
  function verbAfter(draft: Draft, phrase: NounPhrase): boolean {
    const head = tokens[phrase.last]!;
    if (phrase.isPronoun && head.clitic) {
      const group = verbGroup(phrase.next, { clitic: head.clitic, at: phrase.last }, 'any');
      if (group) {
        setVerb(draft, group.verb);
        index = group.next;
        return true;
      }
    }
    const at = skipAdverbs(tokens, phrase.next);
    const next = tokens[at];
    index = phrase.next;
    if (!next || next.hasBreak || hasBreakAt(phrase.next, at)) return true;
    const force = phrase.isNominative || (phrase.isPronoun && phrase.person !== 'it') || head.lower === 'you';
    const strength = verbStrength(at);
    if (
      strength === 2 ||
      (strength === 1 && (force || !laterFiniteAfterParticiple(at))) ||
      (force && ((next.class === 'open' && !next.isPossessive) || next.lower === 'be')) ||
      (strength === 0.5 && isPresentVerb(at, phrase.number))
    ) {
      const group = verbGroup(at, undefined, 'any');
      if (group) {
        setVerb(draft, group.verb);
        index = group.next;
        return true;
      }
    }
    return true;
  }

  /** "the tests written by the vendor were flaky": the participle is not the verb, "were" is. */
  function laterFiniteAfterParticiple(at: number): boolean {
    const { form } = tokens[at]!;
    if (!form?.participle) return false;
    const next = tokens[at + 1];
    if (next && (next.class === 'determiner' || next.class === 'object-pronoun' || next.lower === 'it'))
      return false;
    return sureFiniteAhead[at + 1] === true;
  }

  // ---- noun phrases ----

  /** `governed`: after a preposition, where no verb can be due. */
  function nounPhrase(from: number, governed = false): NounPhrase | undefined {
    const token = tokens[from];
    if (!token) return undefined;
    if (token.class === 'pronoun' || token.class === 'object-pronoun') return pronounPhrase(from);
    let at = from;
    let head = -1;
    let sawNoun = false;
    let determined = false;
    let own = false;
    let number: 'singular' | 'plural' | undefined;
    let quantity = false;
    const needsVerb =
      !governed &&
      (current === undefined || marker !== undefined || (!current.verb && !current.subject)) &&
      !sureFiniteAhead[from + 1];
    while (at < count) {
      const word = tokens[at]!;
      if (at > from && (word.hasBreak || word.hasComma || word.opens || word.closes)) {
        // "a small, fast team": adjectives may be parted by commas.
        if (!(word.hasComma && !sawNoun && determined && word.class === 'open')) break;
      }
      if (word.class === 'determiner' || word.class === 'number') {
        if (sawNoun && !(word.class === 'number')) break;
        if (
          word.lower === 'all' ||
          word.lower === 'both' ||
          word.lower === 'each' ||
          word.lower === 'most' ||
          word.lower === 'some' ||
          word.lower === 'half' ||
          word.lower === 'none' ||
          word.class === 'number'
        )
          quantity = true;
        if (
          /^(?:these|those|both|several|many|few|all|most)$/u.test(word.lower) ||
          (word.class === 'number' && !/^(?:one|1|first|second|third)$/u.test(word.lower))
        )
          number ??= 'plural';
        if (/^(?:a|an|this|that|each|every|another|one)$/u.test(word.lower)) number ??= 'singular';
        if (ownDeterminers.has(word.lower)) own = true;
        if (word.clitic) break;
        determined = true;
        head = at;
        at++;
        continue;
      }
      if (word.class === 'adverb' && !sawNoun && determined) {
        const next = tokens[at + 1];
        if (
          next &&
          next.class === 'open' &&
          (next.form?.participle || isAdjective(next.lower)) &&
          !next.hasComma
        ) {
          at++;
          continue;
        }
        break;
      }
      if (
        word.class === 'preposition' &&
        word.lower === 'of' &&
        head >= from &&
        (quantity ||
          /^(?:lot|bunch|couple|number|majority|rest|part|handful|pair|set|series|range|variety|kind|type|sort)$/u.test(
            tokens[head]!.lower,
          ))
      ) {
        // "one of the lot of a pair of ...": as deep as clauses.
        phraseDepth++;
        const inner = phraseDepth < deepest ? nounPhrase(at + 1, governed) : undefined;
        phraseDepth--;
        if (inner) {
          const isWe = inner.person === 'we' || tokens[inner.head]!.lower === 'us';
          const none = /^(?:none|neither)$/u.test(tokens[head]!.lower);
          const single = /^(?:one|each|1)$/u.test(tokens[head]!.lower);
          return {
            first: from,
            last: inner.last,
            head: inner.head,
            person: isWe ? 'we' : none ? 'nobody' : inner.person === 'team' ? 'team' : 'others',
            number: single ? 'singular' : inner.number,
            next: inner.next,
            isNominative: false,
            isPronoun: false,
          };
        }
        break;
      }
      if (word.class === 'relative' && /^(?:that|which|what|whose)$/u.test(word.lower) && at === from) {
        determined = true;
        head = at;
        at++;
        continue;
      }
      if (word.class !== 'open') break;
      if (word.isPossessive) {
        head = at;
        sawNoun = false;
        determined = true;
        at++;
        continue;
      }
      const { form } = word;
      if (sawNoun && form && !word.isName) {
        if (form.past || form.participle) break;
        if (form.gerund) {
          const next = tokens[at + 1];
          if (!next || next.hasComma || next.hasBreak || next.class !== 'open' || next.form?.past) break;
        }
        if (needsVerb && (form.third || form.base) && !form.past && isPresentVerb(at, pluralOf(head, number)))
          break;
      }
      if (!sawNoun && form?.past && !form.participle && !word.isName) break;
      if (
        !sawNoun &&
        determined &&
        form?.past &&
        at > from &&
        /^(?:determiner|object-pronoun|pronoun)$/u.test(tokens[at + 1]?.class ?? '') &&
        !tokens[at + 1]!.hasComma
      )
        break;
      if (!sawNoun && determined && form?.past && !word.isName) {
        // After a determiner a participle is an adjective as long as a noun can follow.
        head = at;
        at++;
        continue;
      }
      if (isAdjective(word.lower) && !word.isName && tokens[at + 1]?.class === 'open' && !sawNoun) {
        head = at;
        at++;
        continue;
      }
      sawNoun = true;
      head = at;
      at++;
    }
    if (head < from || at === from) return undefined;
    const plural = pluralOf(head, sawNoun && number === 'plural' ? undefined : number);
    const noun = tokens[head]!;
    let person: Person = 'others';
    if (noun.class === 'determiner' && /^(?:this|that|these|those|another|either|neither)$/u.test(noun.lower))
      person = 'it';
    else if (noun.class === 'relative') person = 'it';
    else if (/^(?:none|no)$/u.test(noun.lower)) person = 'nobody';
    else if (collectiveNouns.has(noun.lower) && own) person = 'team';
    return {
      first: from,
      last: at - 1,
      head,
      person,
      number: plural,
      next: at,
      isNominative: false,
      isPronoun: noun.class === 'determiner' && at === from + 1,
    };
  }

  function pluralOf(head: number, given: 'singular' | 'plural' | undefined): 'singular' | 'plural' {
    const lower = tokens[head]?.lower ?? '';
    if (irregularPlurals.has(lower)) return 'plural';
    if (given) return given;
    return lower.endsWith('s') && !lower.endsWith("'s") && !singularsInS.test(lower) ? 'plural' : 'singular';
  }

  function pronounPhrase(from: number): NounPhrase {
    const token = tokens[from]!;
    const { core } = token;
    let last = from;
    let person: Person = 'others';
    let number: 'singular' | 'plural' = 'singular';
    if (core === 'i') person = 'I';
    else if (core === 'me' || core === 'myself' || core === 'mine') person = 'I';
    else if (core === 'we' || core === 'us' || core === 'ourselves' || core === 'ours') {
      person = 'we';
      number = 'plural';
    } else if (core === 'you') {
      person = 'you';
      number = 'plural';
    } else if (core === 'he' || core === 'she' || core === 'him') person = 'he-she';
    else if (core === 'they' || core === 'them') {
      person = 'they';
      number = 'plural';
    } else if (core === 'everyone' || core === 'everybody') person = 'team';
    else if (core === 'nobody' || core === 'none' || core === 'nothing') person = 'nobody';
    else if (/^(?:it|this|that|there|what|which|something|anything|everything)$/u.test(core)) {
      person = 'it';
      if (core === 'there') number = 'singular';
    }
    const isNominative = subjectPronouns.has(core);
    if ((core === 'we' || core === 'us' || core === 'you' || core === 'they') && !token.clitic) {
      // "we all", "we three", "we engineers" and "we platform engineers" are one phrase.
      let at = from + 1;
      while (
        at < count &&
        !tokens[at]!.hasComma &&
        !tokens[at]!.hasBreak &&
        /^(?:all|both|each|two|three|four|five|six|2|3|4|5|6)$/u.test(tokens[at]!.lower)
      ) {
        const next = tokens[at + 1];
        if (tokens[at]!.class === 'number' && !(next && (verbStrength(at + 1) > 0 || next.class === 'open')))
          break;
        last = at;
        at++;
      }
      const group = apposition(at);
      if (group > at - 1) last = group;
    }
    return { first: from, last, head: from, person, number, next: last + 1, isNominative, isPronoun: true };
  }

  /** The last word of "engineers" in "we platform engineers agreed"; the word before `at` when there is none. */
  function apposition(at: number): number {
    for (let end = at; end < Math.min(count, at + 3); end++) {
      const word = tokens[end]!;
      if (word.hasComma || word.hasBreak || word.class !== 'open') return at - 1;
      if (word.form?.past || word.form?.gerund) return at - 1;
      const next = tokens[skipAdverbs(tokens, end + 1)];
      if (
        /(?:ers|ors|ists|nurses|folks|guys|students|teachers|interns|leads|devs|reps|analysts|women|people|parents)$/u.test(
          word.lower,
        ) &&
        next &&
        !next.hasBreak &&
        (isFiniteAuxiliary(next) || next.form?.past || next.form?.base)
      )
        return end;
    }
    return at - 1;
  }

  // ---- verbs ----

  function readVerbHere(): boolean {
    const token = tokens[index]!;
    const at = index;
    const strength = verbStrength(at);
    const pending = waiting();
    const isGerund =
      token.form?.gerund === true ||
      token.lower === 'being' ||
      token.lower === 'having' ||
      token.lower === 'doing';
    if (isGerund) {
      const group = verbGroup(at, undefined, 'base') ?? { verb: plainVerb(tokens, at, 'none'), next: at + 1 };
      const sibling = joined && current?.kind === 'non-finite' ? current : undefined;
      const subject = pending?.kind === 'non-finite' ? undefined : pending;
      const draft = open('non-finite', at, sibling ? parentOf(sibling) : (current ?? subject));
      const progressive = joined ? finiteHost(parentOf(draft)) : undefined;
      if (progressive?.verb?.isProgressive && progressive.subject) {
        draft.kind = 'coordinate';
        draft.subject = progressive.subject;
        setVerb(draft, {
          ...group.verb,
          finite: undefined,
          tense: progressive.verb.tense,
          isProgressive: true,
        });
      } else setVerb(draft, { ...group.verb, finite: undefined, tense: 'none' });
      index = group.next;
      return true;
    }
    if (strength === 0) return false;
    if (
      pending &&
      (strength >= 1 || isPresentVerb(at, pending.subject!.number)) &&
      !(joined && pending !== current)
    ) {
      if (
        strength === 1 &&
        !pending.subject?.isImplied &&
        pending === current &&
        laterFiniteAfterParticiple(at) &&
        !isPronounSubject(pending)
      ) {
        return participleClause(at, pending);
      }
      const group = verbGroup(at, undefined, 'any');
      if (group) {
        setVerb(pending, group.verb);
        index = group.next;
        return true;
      }
    }
    if (marker && strength >= 1) {
      // "which was", "as expected", "if needed".
      const group = verbGroup(at, undefined, 'any');
      if (group) {
        const draft = open(marker.kind, marker.index, current, marker.text);
        setVerb(draft, group.verb);
        index = group.next;
        return true;
      }
    }
    if (!current || (!current.verb && !current.subject && current.kind !== 'non-finite')) {
      if (at > segmentStart && strength < 1 && !onlyAdverbsBefore(at)) return false;
      // "Traced the bug." in a list: the candidate speaks. "Call the vendor." commands.
      const group = verbGroup(at, undefined, 'any');
      if (!group) return false;
      const isPast = token.form?.past === true || group.verb.tense === 'past';
      const isBare = token.class === 'open' && token.form?.base && !isPast;
      if (
        token.class !== 'open' &&
        token.class !== 'be' &&
        token.class !== 'have' &&
        token.class !== 'do' &&
        token.class !== 'modal'
      )
        return false;
      const draft = current ?? open(isBare ? 'imperative' : 'main', Math.min(segmentStart, at), undefined);
      if (isBare && current) return false;
      if (!isBare && (token.form?.past || token.class !== 'open'))
        draft.subject = { first: at, last: at, head: at, person: 'I', number: 'singular', isImplied: true };
      setVerb(draft, group.verb);
      index = group.next;
      return true;
    }
    const host = finiteHost(current);
    const comma = hasBreakBefore(at) || hasBreakBefore(adverbStart(at));
    if (joined || comma) {
      if (strength >= 1 || joined) return coordinateHere(at, strength, host);
    }
    if (strength === 2) {
      // A finite verb without a free subject: the last phrase was its subject after all, or the sentence runs on.
      const group = verbGroup(at, undefined, 'any');
      if (!group) return false;
      const object = current.object;
      if (object && object.last === at - 1 && current.verb) {
        const inner = nounPhrase(object.first);
        const reports = reportingVerbs.has(current.verb.lemma);
        const draft = open(reports ? 'reported' : 'main', object.first, reports ? current : undefined);
        if (reports) markReported(draft);
        if (inner)
          draft.subject = {
            first: inner.first,
            last: inner.last,
            head: inner.head,
            person: inner.person,
            number: inner.number,
            isImplied: false,
          };
        setVerb(draft, group.verb);
      } else {
        const draft = open('main', at, undefined);
        setVerb(draft, group.verb);
      }
      index = group.next;
      return true;
    }
    // "was excited about it", "are located in": the state that a copula gives.
    if (strength === 1 && current.verb?.lemma === 'be' && at <= skipAdverbs(tokens, current.verb.last + 1))
      return false;
    if (strength === 1) return participleClause(at, current);
    return false;
  }

  function onlyAdverbsBefore(at: number): boolean {
    for (let before = segmentStart; before < at; before++) {
      const { class: wordClass } = tokens[before]!;
      if (wordClass !== 'adverb' && wordClass !== 'interjection' && wordClass !== 'coordinator') return false;
    }
    return true;
  }

  function adverbStart(at: number): number {
    let start = at;
    while (
      start > 0 &&
      (tokens[start - 1]!.class === 'adverb' || tokens[start - 1]!.class === 'coordinator') &&
      !hasBreakBefore(start)
    )
      start--;
    return start;
  }

  function isPronounSubject(draft: Draft): boolean {
    return draft.subject !== undefined && subjectPronouns.has(tokens[draft.subject.head]!.core);
  }

  function participleClause(at: number, parent: Draft): boolean {
    const draft = open('non-finite', at, parent);
    const verb = { ...plainVerb(tokens, at, 'none'), voice: 'passive' as const };
    draft.verb = verb;
    draft.last = at;
    current = draft;
    joined = false;
    index = at + 1;
    return true;
  }

  /** A verb after "and" or a comma: same subject. */
  function coordinateHere(at: number, strength: number, host: Draft | undefined): boolean {
    const token = tokens[at]!;
    if (strength >= 1) {
      let group = verbGroup(at, undefined, 'any');
      if (!group) return false;
      const plain = token.class === 'open';
      const previous = host?.verb;
      // "was found and fixed", "have tested and rolled out": the auxiliary is shared.
      if (plain && token.form?.participle && previous) {
        const hasObject = startsObject(group.next);
        if (previous.voice === 'passive' && !hasObject && host?.subject) {
          group = {
            ...group,
            verb: {
              ...group.verb,
              voice: 'passive',
              finite: undefined,
              tense: previous.tense,
              isPerfect: previous.isPerfect,
              isNegated: previous.isNegated,
              modal: previous.modal,
            },
          };
          coordinate(group.verb, host, at);
          index = group.next;
          return true;
        }
        if (previous.isPerfect && previous.voice === 'active' && host?.subject) {
          group = {
            ...group,
            verb: { ...group.verb, finite: undefined, tense: previous.tense, isPerfect: true },
          };
          coordinate(group.verb, host, at);
          index = group.next;
          return true;
        }
      }
      if (
        !joined &&
        plain &&
        token.form?.participle &&
        !(previous?.tense === 'past' && previous.voice === 'active')
      )
        return participleClause(at, current!);
      if (
        !joined &&
        plain &&
        token.form?.participle &&
        current?.kind === 'non-finite' &&
        !startsObject(group.next)
      )
        return participleClause(at, current);
      const target = hostFor(group.verb);
      if (target) {
        coordinate(group.verb, target, at);
        index = group.next;
        return true;
      }
      const draft = open('main', at, undefined);
      setVerb(draft, group.verb);
      index = group.next;
      return true;
    }
    // A base or third form: only where the verb before has the same form.
    for (let draft = current; draft; draft = parentOf(draft)) {
      const verb = draft.verb;
      if (!verb) continue;
      const sameBase =
        token.form?.base &&
        (draft.marker === 'to' ||
          verb.modal !== undefined ||
          (verb.tense === 'present' && verb.finite === verb.head) ||
          auxiliaryOf(verb) === 'do' ||
          draft.kind === 'imperative' ||
          verb.lemma === 'help');
      const sameThird =
        token.form?.third &&
        verb.tense === 'present' &&
        (draft.subject?.number === 'singular' || tokens[verb.head]!.form?.third === true);
      if (!sameBase && !sameThird) continue;
      if (!looksLikeVerb(at)) return false;
      const group = verbGroup(at, undefined, 'any');
      if (!group) return false;
      const clause = open(
        draft.kind === 'non-finite' ? 'non-finite' : 'coordinate',
        at,
        draft,
        draft.kind === 'non-finite' ? draft.marker : undefined,
      );
      clause.subject = draft.kind === 'non-finite' ? undefined : draft.subject;
      setVerb(clause, {
        ...group.verb,
        finite: draft.kind === 'non-finite' || verb.modal ? undefined : group.verb.finite,
        tense: draft.kind === 'non-finite' ? 'none' : verb.tense,
        modal: verb.modal,
      });
      index = group.next;
      return true;
    }
    return false;
  }

  function auxiliaryOf(verb: Verb): string | undefined {
    return verb.finite === undefined || verb.finite === verb.head ? undefined : tokens[verb.finite]!.class;
  }

  function startsObject(at: number): boolean {
    const token = tokens[at];
    if (!token || token.hasBreak || token.hasComma) return false;
    if (isParticle(token.lower)) return startsObject(at + 1);
    return (
      token.class === 'determiner' ||
      token.class === 'object-pronoun' ||
      token.class === 'number' ||
      token.class === 'pronoun' ||
      (token.class === 'open' && !token.form?.gerund)
    );
  }

  /** Whether an open word that may be a noun is used as a verb: what follows says so, else the tagger. */
  function looksLikeVerb(at: number): boolean {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    if (token.form && !token.form.isKnown) return false;
    if (!next || next.hasBreak || next.hasComma) return tagIs(at, 'verb');
    if (
      next.class === 'determiner' ||
      next.class === 'object-pronoun' ||
      next.class === 'pronoun' ||
      next.class === 'number'
    )
      return true;
    if (next.class === 'to' || next.class === 'adverb') return tagIs(at, 'verb');
    return tagIs(at, 'verb');
  }

  function tagIs(at: number, part: 'verb'): boolean {
    // Not even a breathless sentence has so many words, and the tagger is slow.
    if (count > 200) return false;
    const found = tagWords(sentence)[at];
    return found === part || (part === 'verb' && (found === 'past-verb' || found === 'participle'));
  }

  /** 2: certainly a finite verb. 1: past or participle. 0.5: present or a noun. 0: no verb. */
  function verbStrength(at: number): number {
    const token = tokens[at];
    if (!token) return 0;
    if (isFiniteAuxiliary(token)) return token.lower === 'may' && token.isName ? 0 : 2;
    if (token.class !== 'open') return 0;
    const { form } = token;
    if (!form || token.isName) return form?.past && form.isKnown && token.isName === false ? 1 : 0;
    if (form.past && !form.participle && !form.base) return 2;
    if (form.past || form.participle) return 1;
    return form.base || form.third ? 0.5 : 0;
  }

  /** An -ed form that must be the clause's verb: an object or nothing follows that a participle could not have. */
  function isFinitePast(at: number): boolean {
    const next = tokens[at + 1];
    return startsObject(at + 1) || next?.class === 'to' || next === undefined;
  }

  function isPresentVerb(at: number, number: 'singular' | 'plural'): boolean {
    const token = tokens[at]!;
    const { form } = token;
    if (!form?.isKnown || (number === 'singular' ? !form.third : !form.base)) return false;
    const next = tokens[at + 1];
    if (sureFiniteAhead[at + 1]) return false;
    if (!next || next.hasBreak || next.hasComma) return true;
    if (next.class === 'open') return next.form?.past || next.form?.participle ? false : tagIs(at, 'verb');
    if (next.class === 'preposition') return next.lower !== 'of';
    return next.class !== 'coordinator' || tagIs(at, 'verb');
  }

  interface Group {
    readonly verb: Verb;
    readonly next: number;
  }

  /** Reads auxiliaries, adverbs and the main verb from `from` on. */
  function verbGroup(
    from: number,
    contraction: { readonly clitic: Clitic; readonly at: number } | undefined,
    mode: 'any' | 'base',
  ): Group | undefined {
    let at = from;
    let state: 'start' | 'modal' | 'do' | 'have' | 'be' | 'get' | 'base' = mode === 'base' ? 'base' : 'start';
    let finite: number | undefined;
    let tense: Verb['tense'] = 'none';
    let modal: string | undefined;
    let isNegated = false;
    let isPerfect = false;
    let isProgressive = false;
    let voice: Verb['voice'] = 'active';
    let head = -1;
    let lastAuxiliary = -1;
    let lemma = '';
    const first = contraction ? contraction.at : from;
    if (contraction) {
      finite = contraction.at;
      lastAuxiliary = contraction.at;
      const next = tokens[skipAdverbs(tokens, at)];
      switch (contraction.clitic) {
        case 'be':
          state = 'be';
          tense = 'present';
          break;
        case 'have':
          state = 'have';
          tense = 'present';
          break;
        case 'will':
          state = 'modal';
          modal = 'will';
          tense = 'future';
          break;
        case 'would':
          if (
            next &&
            (next.lower === 'been' ||
              next.lower === 'better' ||
              next.lower === 'had' ||
              next.lower === 'got' ||
              (next.form?.participle && !next.form.base))
          ) {
            state = 'have';
            tense = 'past';
          } else {
            state = 'modal';
            modal = 'would';
            tense = 'past';
          }
          break;
        default:
          tense = 'present';
          state = next && /^(?:been|got|had|become|gone)$/u.test(next.lower) ? 'have' : 'be';
      }
      lemma = state === 'be' ? 'be' : state === 'have' ? 'have' : '';
    }
    while (at < count) {
      const start = at;
      if (!(state === 'start' || state === 'base') || at > from) {
        const skipped = skipAdverbs(tokens, at, lastAuxiliary >= 0 || contraction !== undefined);
        for (let between = at; between < skipped; between++)
          if (tokens[between]!.class === 'negation') isNegated = true;
        at = skipped;
      }
      // "have since rolled", "had all been", "were both asked": adverbs only here.
      if (
        state !== 'start' &&
        /^(?:since|all|both|each)$/u.test(tokens[at]?.lower ?? '') &&
        (tokens[at + 1]?.form?.participle ||
          tokens[at + 1]?.form?.gerund ||
          tokens[at + 1]?.lower === 'been') &&
        !(
          tokens[at + 2] &&
          tokens[at + 1]?.form?.past &&
          state === 'have' &&
          tokens[at + 2]!.class === 'open' &&
          !tokens[at + 2]!.form
        )
      )
        at++;
      const token = tokens[at];
      if (!token || (at > from && token.hasBreak)) {
        at = start;
        break;
      }
      if (token.isNegated) isNegated = true;
      const { lower, form } = token;
      if (state === 'start') {
        finite = at;
        if (token.class === 'modal') {
          modal = lower
            .replace(/n'?t$/u, '')
            .replace(/^(?:ca)$/u, 'can')
            .replace(/^wo$/u, 'will');
          if (modal === 'canno') modal = 'can';
          if (lower === 'cannot') isNegated = true;
          tense = finiteAuxiliaries[modal] ?? 'present';
          state = 'modal';
        } else if (token.class === 'be') {
          tense = /^(?:was|were)/u.test(lower)
            ? 'past'
            : lower === 'be' || lower === 'been' || lower === 'being'
              ? 'none'
              : 'present';
          state = 'be';
          lemma = 'be';
        } else if (token.class === 'have') {
          tense = lower.startsWith('had') ? 'past' : lower === 'having' ? 'none' : 'present';
          state = 'have';
          lemma = 'have';
        } else if (token.class === 'do') {
          tense = lower.startsWith('did') ? 'past' : 'present';
          state = 'do';
          lemma = 'do';
        } else if (form || token.class === 'open') {
          head = at;
          lemma = form?.lemma ?? lower;
          tense = form?.past ? 'past' : 'present';
          if (lemma === 'get' || lower === 'kept') state = lemma === 'get' ? 'get' : state;
          if (form?.base && form.past && lower !== 'read') tense = 'past';
          at++;
          if (state === 'get') {
            lastAuxiliary = head;
            head = -1;
            continue;
          }
          break;
        } else return undefined;
        lastAuxiliary = at;
        at++;
        continue;
      }
      // Parts after the first word.
      if (state === 'modal' || state === 'base' || state === 'do') {
        if (token.class === 'be' && (lower === 'be' || lower === 'being' || lower === 'been')) {
          if (lower === 'being' && state === 'base') isProgressive = false;
          state = 'be';
          lemma = 'be';
        } else if (token.class === 'have' && /^(?:have|having)$/u.test(lower)) {
          state = 'have';
          lemma = 'have';
        } else if (token.class === 'do' && lower === 'do') {
          head = at;
          lemma = 'do';
          at++;
          break;
        } else if (token.class === 'do' && state === 'base') {
          head = at;
          lemma = 'do';
          at++;
          break;
        } else if (
          modal &&
          lower === 'of' &&
          (tokens[at + 1]?.form?.participle || tokens[at + 1]?.lower === 'been')
        ) {
          // "would of asked": heard for "would have".
          state = 'have';
          lemma = 'have';
        } else if (modal === 'ought' && lower === 'to') {
          at++;
          state = 'base';
          continue;
        } else if (
          token.class === 'open' &&
          !token.isPossessive &&
          !(at > from && token.hasComma && lastAuxiliary === at - 1)
        ) {
          if (state === 'do' && !form?.base && !(form?.past && lemma === 'do')) {
            // "did good work": do is the main verb.
            if (!form?.isKnown) {
              if (!(contraction || tokens[lastAuxiliary]?.isNegated || isNegated)) {
                at = start;
                break;
              }
            }
            if (form?.gerund) {
              at = start;
              break;
            }
          }
          head = at;
          lemma = form?.lemma ?? lower;
          at++;
          if (lemma === 'get' && tokens[at]?.form?.participle) {
            voice = 'passive';
            head = at;
            lemma = tokens[at]!.form!.lemma;
            at++;
          }
          break;
        } else {
          at = start;
          break;
        }
        lastAuxiliary = at;
        at++;
        continue;
      }
      if (state === 'have') {
        if (lower === 'been') {
          isPerfect = true;
          state = 'be';
          lemma = 'be';
          lastAuxiliary = at;
          at++;
          continue;
        }
        if (lower === 'to' && tokens[skipAdverbs(tokens, at + 1)]) {
          const next = tokens[skipAdverbs(tokens, at + 1)]!;
          if (
            next.form?.base ||
            next.lower === 'be' ||
            next.lower === 'have' ||
            next.lower === 'do' ||
            (next.class === 'open' && !next.isName)
          ) {
            lastAuxiliary = at;
            at++;
            state = 'base';
            continue;
          }
        }
        if (lower === 'got' && tokens[at + 1]?.lower === 'to') {
          at++;
          continue;
        }
        if ((lower === 'had' || lower === 'done') && token.class !== 'open') {
          isPerfect = true;
          head = at;
          lemma = lower === 'had' ? 'have' : 'do';
          at++;
          break;
        }
        const isSlip =
          form?.base &&
          contraction === undefined &&
          tokens[first - 1]?.class === 'pronoun' &&
          (tokens[at + 1]?.class === 'determiner' ||
            tokens[at + 1]?.class === 'object-pronoun' ||
            /^(?:make|take|give|tell|send|write|bring|keep|find|buy|sell|teach|learn)$/u.test(lower));
        const isParticiple = (form?.participle || form?.past || isSlip) && !token.isName;
        // "had increased load": a participle before a noun is the object's.
        if (isParticiple) {
          isPerfect = true;
          head = at;
          lemma = form!.lemma;
          at++;
          break;
        }
        at = start;
        break;
      }
      if (state === 'be' || state === 'get') {
        if (state === 'be' && lower === 'being') {
          isProgressive = true;
          lastAuxiliary = at;
          at++;
          continue;
        }
        if (
          state === 'be' &&
          (lower === 'able' ||
            lower === 'going' ||
            lower === 'about' ||
            lower === 'supposed' ||
            lower === 'unable' ||
            lower === 'gonna') &&
          (lower === 'gonna' || tokens[at + 1]?.lower === 'to')
        ) {
          const to = lower === 'gonna' ? at : at + 1;
          const verbAt = skipAdverbs(tokens, to + 1);
          const next = tokens[verbAt];
          if (
            next &&
            (next.form?.base ||
              next.lower === 'be' ||
              next.lower === 'have' ||
              next.lower === 'do' ||
              next.class === 'open')
          ) {
            if (lower === 'going' && !next.form?.base && next.class === 'open') {
              head = at;
              lemma = 'go';
              isProgressive = true;
              at++;
              break;
            }
            if (lower === 'unable') isNegated = true;
            if (lower === 'going' || lower === 'gonna') isProgressive = true;
            lastAuxiliary = to;
            at = to + 1;
            state = 'base';
            continue;
          }
        }
        if (form?.gerund && state === 'be' && !(tokens[at - 1]?.class === 'determiner')) {
          isProgressive = true;
          head = at;
          lemma = form.lemma;
          at++;
          break;
        }
        if (form?.participle && !token.isName && !(at > start && tokens[at]!.hasComma && at === start)) {
          const isState = state === 'be' && isStative(at);
          if (!isState) {
            const nounNext = tokens[at + 1];
            // "were skilled engineers", "is managed infrastructure": an adjective before its noun.
            const beforeNoun =
              nounNext &&
              nounNext.class === 'open' &&
              !nounNext.hasComma &&
              !nounNext.hasBreak &&
              !nounNext.form &&
              state === 'be' &&
              !doubleObject.has(form.lemma) &&
              !nounNext.isName &&
              !nounNext.lower.endsWith('ly');
            if (!beforeNoun && !(state === 'get' && form.base && startsObject(at + 1))) {
              voice = 'passive';
              head = at;
              lemma = form.lemma;
              at++;
              break;
            }
          }
        }
        at = start;
        break;
      }
      break;
    }
    if (head < 0) {
      if (lastAuxiliary < 0) return undefined;
      head = lastAuxiliary;
      if (!lemma) lemma = modal ?? tokens[head]!.core;
      if (state === 'get') lemma = 'get';
      at = Math.max(at, lastAuxiliary + 1);
      if (tokens[lastAuxiliary]?.lower === 'to') return undefined;
    }
    const isGet = state === 'get' && voice === 'passive';
    if (isGet) finite ??= lastAuxiliary;
    if (mode === 'base') {
      finite = undefined;
      tense = 'none';
    }
    if (isTenseless(head, finite) && finite !== undefined) tense = 'none';
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
      next: Math.max(at, head + 1, from),
    };
  }

  function isTenseless(head: number, finite: number | undefined): boolean {
    return finite !== undefined && finite === head && /^(?:be|been|being|having)$/u.test(tokens[head]!.lower);
  }

  /** "was excited", "is located", "I was done by noon": a state, unless an agent or an added adverb of doing says otherwise. */
  function isStative(at: number): boolean {
    const { lower } = tokens[at]!;
    if (!stativeParticiples.has(lower)) return false;
    const by = tokens[at + 1]?.lower === 'by';
    if (
      lower === 'done' ||
      lower === 'finished' ||
      lower === 'settled' ||
      lower === 'broken' ||
      lower === 'prepared' ||
      lower === 'divided' ||
      lower === 'isolated' ||
      lower === 'involved' ||
      lower === 'packed' ||
      lower === 'distributed' ||
      lower === 'limited'
    ) {
      const subject = waiting()?.subject ?? current?.subject;
      const personal =
        subject &&
        (subject.person === 'I' ||
          subject.person === 'we' ||
          subject.person === 'he-she' ||
          subject.person === 'team');
      if (
        lower === 'done' ||
        lower === 'finished' ||
        lower === 'prepared' ||
        lower === 'packed' ||
        lower === 'distributed' ||
        lower === 'isolated' ||
        lower === 'settled' ||
        lower === 'divided'
      )
        return personal === true;
      if (by) return false;
      return true;
    }
    return !(by && isAgent(at + 1));
  }

  // ---- the rest ----

  function takeAgent(at: number): void {
    for (let draft: Draft | undefined = current; draft; draft = parentOf(draft)) {
      if (draft.verb?.voice !== 'passive' || draft.agent) {
        if (draft.kind !== 'non-finite') return;
        continue;
      }
      if (!isAgent(at)) return;
      const phrase = nounPhrase(at + 1, true);
      if (phrase) draft.agent = { first: phrase.first, last: phrase.last };
      return;
    }
  }

  /** Whether "by" is followed by somebody or something that acts. */
  function isAgent(by: number): boolean {
    const next = tokens[by + 1];
    if (!next || next.form?.gerund || agentless.test(next.lower)) return false;
    if (
      /^[$€£]?[\d.,]+(?:%|x|k|m|ms|s|h|am|pm|:\d\d|st|nd|rd|th)?$/u.test(next.lower) &&
      /[%x:]|am$|pm$|\.\d/u.test(next.lower)
    )
      return false;
    const phrase = nounPhrase(by + 1, true);
    if (!phrase) return false;
    for (let at = phrase.first; at <= phrase.last; at++)
      if (
        timeOrMeasure.test(tokens[at]!.lower) ||
        (at > phrase.first && agentless.test(tokens[at]!.lower) && /day$|^q\d/u.test(tokens[at]!.lower))
      )
        return false;
    // "by product group", "by courier": a bare singular is a manner; departments and staff act.
    const isBare =
      tokens[phrase.first]!.class === 'open' &&
      !tokens[phrase.first]!.isPossessive &&
      phrase.number === 'singular';
    if (isBare && !tokens[phrase.head]!.isName && !actingNouns.test(tokens[phrase.head]!.lower)) return false;
    if (
      tokens[phrase.head]!.class === 'number' &&
      phrase.last === phrase.first &&
      tokens[phrase.next]?.lower !== 'of'
    )
      return false;
    return true;
  }

  /** After a preposition: its noun phrase belongs to it and is nobody's subject. */
  function prepositional(at: number): number {
    const token = tokens[at];
    joined = false;
    if (!token || token.hasBreak || token.hasComma || token.class === 'subordinator') return at;
    if (token.lower === 'that' && isParticle(tokens[at - 1]!.lower)) return at;
    if (token.class === 'relative' && /^(?:which|whom|whose|what|where)$/u.test(token.lower)) return at;
    if (subjectPronouns.has(token.core) && token.class === 'pronoun') {
      // "between X and I": a slip for me; but "before we" was a conjunction and came here by no way.
      return at;
    }
    if (token.class === 'adverb' && subjectPronouns.has(tokens[skipAdverbs(tokens, at)]?.core ?? ''))
      return at;
    const phrase =
      canStartPhrase(at) || token.lower === 'that' || token.class === 'adverb' || token.form
        ? nounPhrase(token.class === 'adverb' ? skipAdverbs(tokens, at) : at, true)
        : undefined;
    if (!phrase) return at + (token.class === 'open' ? 1 : 0);
    let next = phrase.next;
    // "between the nurses and the pharmacist we": coordinated phrases under one preposition.
    while (next < count && tokens[next]!.class === 'coordinator' && !tokens[next]!.hasComma) {
      const other = tokens[next + 1];
      if (
        !other ||
        subjectPronouns.has(other.core) ||
        !(
          other.class === 'determiner' ||
          other.class === 'open' ||
          other.class === 'number' ||
          other.class === 'object-pronoun'
        ) ||
        other.form?.past ||
        verbStrength(next + 1) >= 1
      )
        break;
      if (other.form?.base && !other.isName && looksLikeVerbCheaply(next + 1)) break;
      const more = nounPhrase(next + 1, true);
      if (!more) break;
      const afterwards = skipAdverbs(tokens, more.next);
      if (
        !hasBreakAt(more.next, afterwards) &&
        verbStrength(afterwards) >= 1 &&
        (verbStrength(afterwards) === 2 || isFinitePast(afterwards) || !waiting())
      )
        break;
      next = more.next;
    }
    if (current) current.last = Math.max(current.last, next - 1);
    return next;
  }

  function looksLikeVerbCheaply(at: number): boolean {
    const next = tokens[at + 1];
    return next !== undefined && (next.class === 'determiner' || next.class === 'object-pronoun');
  }

  /** "sent to review", "led to work": after these "to" may be a preposition; rare enough to trust the verb. */
  function isPrepositionalTo(at: number): boolean {
    const next = tokens[at + 1];
    const afterNext = tokens[at + 2];
    if (!next?.form?.base) return true;
    return (
      /^(?:production|staging|support|sales|research|work|market|school|bed|finance|procurement|review)$/u.test(
        next.lower,
      ) &&
      (!afterNext ||
        afterNext.hasBreak ||
        afterNext.hasComma ||
        afterNext.class === 'preposition' ||
        afterNext.class === 'coordinator' ||
        isFiniteAuxiliary(afterNext))
    );
  }

  /** Whether "since", "as", "before" ... opens a clause: a subject with its verb follows. */
  function opensClause(at: number): boolean {
    const next = tokens[at + 1];
    if (!next || next.hasBreak || next.hasComma) return false;
    const { lower } = tokens[at]!;
    if (lower === 'so') {
      if (next.lower === 'that') return true;
      if (next.lower === 'far' || (next.class === 'adverb' && !tokens[at + 2])) return false;
    }
    if (
      lower === 'so' &&
      !(
        tokens[at]!.hasComma ||
        tokens[at]!.hasBreak ||
        at === 0 ||
        next.class === 'pronoun' ||
        next.class === 'determiner' ||
        next.class === 'open'
      )
    )
      return false;
    if (next.class === 'pronoun' && subjectPronouns.has(next.core)) return true;
    if (lower === 'as' && (next.lower === 'if' || next.lower === 'though')) return true;
    if (lower === 'like' || lower === 'for') return false;
    if (lower === 'as' && next.form?.participle && !next.form.base) return false;
    const begin = skipAdverbs(tokens, at + 1);
    if (!canStartCheaply(begin)) return false;
    const phrase = nounPhrase(begin);
    if (!phrase) return false;
    let end = skipAdverbs(tokens, phrase.next);
    if (hasBreakAt(phrase.next, end)) return false;
    // "after the head of operations left".
    if (tokens[end]?.class === 'preposition') {
      const inner = tokens[end + 1] ? nounPhrase(end + 1) : undefined;
      if (inner) end = skipAdverbs(tokens, inner.next);
      if (inner && hasBreakAt(inner.next, end)) return false;
    }
    const strength = verbStrength(end);
    // "only after the third call were we told": the verb of an inversion.
    const inverted = tokens[end + 1];
    if (strength === 2 && inverted && subjectPronouns.has(inverted.core) && !inverted.hasComma) return false;
    if (strength === 2) return !(waiting() !== undefined && !laterSubject(end));
    if (strength === 1)
      return (
        !nextIsBy(end) &&
        !(waiting() !== undefined) &&
        ((lower !== 'as' && lower !== 'than') || isFinitePast(end))
      );
    return strength === 0.5 && isPresentVerb(end, phrase.number);
  }

  function laterSubject(at: number): boolean {
    for (let next = at + 1; next < Math.min(count, at + 12); next++) {
      const token = tokens[next]!;
      if (token.hasComma || isFiniteAuxiliary(token)) return true;
    }
    return false;
  }

  function canStartCheaply(at: number): boolean {
    const token = tokens[at];
    return (
      token !== undefined &&
      (token.class === 'determiner' ||
        token.class === 'number' ||
        token.class === 'pronoun' ||
        (token.class === 'open' && !token.form?.gerund && !(token.form?.past && !token.isName)))
    );
  }

  /** who, which, that, what, where. True when it opened a clause. */
  function readRelative(): boolean {
    const token = tokens[index]!;
    const { core } = token;
    const next = tokens[index + 1];
    const at = skipAdverbs(tokens, index + 1);
    if (
      /^(?:what|which|who|whom|where)$/u.test(token.lower) &&
      next &&
      isFiniteAuxiliary(next) &&
      subjectPronouns.has(tokens[skipNegation(index + 2)]?.core ?? '')
    ) {
      // "what were we supposed to do"
      index++;
      joined = false;
      return true;
    }
    if (core === 'that') {
      if (!next && !token.clitic) return false;
      const afterNoun = index > 0 && isNounBefore(index) && !token.hasComma;
      const lastVerb = current?.verb;
      const governed =
        lastVerb !== undefined &&
        tokens
          .slice(Math.max(lastVerb.last + 1, index - deepest), index)
          .some((word) => word.class === 'preposition' && !isParticle(word.lower));
      const reports =
        lastVerb !== undefined && reportingVerbs.has(lastVerb.lemma) && !(governed && afterNoun);
      if (token.clitic) return false;
      // "that bug", "that was": a determiner or pronoun unless something before it asks for a clause.
      if (index === segmentStart || !current) return false;
      if (
        !joined &&
        !afterNoun &&
        !reports &&
        !(current.verb?.lemma === 'be') &&
        !(tokens[index - 1] && isAdjective(tokens[index - 1]!.lower)) &&
        !(lastVerb && index === lastVerb.last + 1 && next && next.class !== 'open')
      ) {
        if (!(tokens[index - 1]?.class === 'open' && verbStrength(at) === 2)) return false;
      }
      if (marker || (next && timeNoun.test(next.lower))) return false;
      if (joined) {
        // "they said X and that Y": the second half of one report.
        let reporter: Draft | undefined = current;
        while (
          reporter &&
          !(
            reporter.verb &&
            reportingVerbs.has(reporter.verb.lemma) &&
            next &&
            (next.class === 'pronoun' || next.class === 'determiner' || next.class === 'open')
          )
        )
          reporter = parentOf(reporter);
        if (!reporter || !next || (next.class === 'open' && !next.isName)) return false;
        current = reporter;
        marker = { text: 'that', index, kind: 'reported' };
        joined = false;
        index++;
        return true;
      }
      if (afterNoun && verbStrength(at) >= 1 && tokens[at]!.class !== 'pronoun' && !hasBreakAt(index + 1, at))
        return subjectRelative(at);
      const kind: ClauseKind =
        reports || current.verb?.lemma === 'be' || current.object === undefined ? 'reported' : 'relative';
      marker = { text: 'that', index, kind };
      joined = false;
      index++;
      return true;
    }
    if (core === 'what' || core === 'whatever' || core === 'where' || core === 'whoever') {
      if (token.clitic) return false;
      if (next === undefined) return false;
      if (core === 'what' && !current?.verb && index === segmentStart && isFiniteAuxiliary(next)) {
        index++;
        return true;
      }
      if (verbStrength(at) >= 1 && !hasBreakAt(index + 1, at)) {
        if (!current) {
          // "What happened next is that": the clause is the subject.
          const host = open('main', index, undefined);
          host.subject = {
            first: index,
            last: index,
            head: index,
            person: 'it',
            number: 'singular',
            isImplied: false,
          };
        }
        return subjectRelative(at);
      }
      if (!current && core !== 'where') {
        const host = open('main', index, undefined);
        host.subject = {
          first: index,
          last: index,
          head: index,
          person: 'it',
          number: 'singular',
          isImplied: false,
        };
      }
      marker = { text: core, index, kind: current?.verb && core === 'what' ? 'reported' : 'relative' };
      joined = false;
      index++;
      return true;
    }
    // "which requests failed": a determiner.
    if (
      core === 'which' &&
      next?.class === 'open' &&
      !next.hasComma &&
      !next.form?.past &&
      !token.hasComma &&
      tokens[index + 2] &&
      verbStrength(skipAdverbs(tokens, index + 2)) >= 1
    ) {
      const phrase = nounPhrase(index);
      if (phrase && phrase.last > index) {
        marker = { text: core, index, kind: current?.verb ? 'reported' : 'relative' };
        return takePhrase(phrase);
      }
    }
    // who, which, whom, whose
    if (index === segmentStart && endsInQuestion) {
      index++;
      return true;
    }
    if (token.clitic) {
      const group = verbGroup(index + 1, { clitic: token.clitic, at: index }, 'any');
      const draft = open('relative', index, current, core);
      draft.subject = antecedent(index);
      if (group) setVerb(draft, group.verb);
      index = group?.next ?? index + 1;
      return true;
    }
    if (core === 'whose') {
      const phrase = nounPhrase(index);
      marker = { text: core, index, kind: 'relative' };
      if (!phrase) index++;
      return phrase ? takePhrase(phrase) : true;
    }
    if (
      verbStrength(at) >= 0.5 &&
      (verbStrength(at) >= 1 || isPresentVerb(at, 'plural') || isPresentVerb(at, 'singular'))
    )
      return subjectRelative(at);
    marker = { text: core, index, kind: 'relative' };
    joined = false;
    index++;
    return true;
  }

  function antecedent(at: number): Clause['subject'] {
    let before = at - 1;
    while (before > 0 && (tokens[before]!.class === 'preposition' || tokens[before]!.class === 'adverb'))
      before--;
    const token = tokens[before];
    if (!token || before < 0)
      return { first: at, last: at, head: at, person: 'it', number: 'singular', isImplied: false };
    const person: Person =
      token.core === 'we' || token.core === 'us'
        ? 'we'
        : token.core === 'i' || token.core === 'me'
          ? 'I'
          : token.core === 'they' || token.core === 'them'
            ? 'they'
            : collectiveNouns.has(token.lower)
              ? 'team'
              : 'others';
    return {
      first: at,
      last: at,
      head: at,
      person,
      number: person === 'we' ? 'plural' : pluralOf(before, undefined),
      isImplied: false,
    };
  }

  function subjectRelative(at: number): boolean {
    const group = verbGroup(at, undefined, 'any');
    if (!group) return false;
    const draft = open('relative', index, current, tokens[index]!.core);
    draft.subject = antecedent(index);
    setVerb(draft, group.verb);
    index = group.next;
    return true;
  }

  /** Nothing waits for this auxiliary: no subject but "neither" or "little", no conjunction but a question's. */
  function mayInvert(at: number): boolean {
    const next = tokens[skipNegation(at + 1)];
    if (marker)
      return (
        /^(?:how|why|when|where|what)$/u.test(marker.text) &&
        marker.index === at - 1 &&
        next !== undefined &&
        subjectPronouns.has(next.core)
      );
    const pending = waiting();
    if (!pending) return true;
    return (
      pending === current &&
      pending === drafts.at(-1) &&
      /^(?:neither|little|few)$/u.test(tokens[at - 1]?.lower ?? '') &&
      next !== undefined &&
      subjectPronouns.has(next.core)
    );
  }

  function isInversion(at: number): boolean {
    const next = tokens[skipNegation(at + 1)];
    if (!next || next.hasComma || next.hasBreak) return false;
    if (next.class === 'pronoun' && subjectPronouns.has(next.core)) return true;
    if (
      at !== segmentStart &&
      !/^(?:what|how|why|when|where|who|which|so|nor|neither|only|never|rarely|seldom|not)$/u.test(
        tokens[at - 1]?.lower ?? '',
      )
    )
      return false;
    return endsInQuestion && (next.class === 'determiner' || next.class === 'pronoun');
  }

  function skipNegation(at: number): number {
    return tokens[at]?.class === 'negation' ? at + 1 : at;
  }

  function invertedGroup(at: number, phrase: NounPhrase): Group {
    const token = tokens[at]!;
    const after = verbGroup(phrase.next, undefined, 'base');
    const tense = /^(?:was|were|had|did)/u.test(token.lower) ? 'past' : 'present';
    const base: Verb = {
      first: at,
      last: at,
      head: at,
      finite: at,
      lemma:
        token.class === 'be'
          ? 'be'
          : token.class === 'have'
            ? 'have'
            : token.class === 'do'
              ? 'do'
              : token.lower,
      tense,
      voice: 'active',
      isNegated: token.isNegated,
      isPerfect: false,
      isProgressive: false,
      modal: token.class === 'modal' ? token.lower : undefined,
    };
    const next = tokens[skipAdverbs(tokens, phrase.next)];
    if (!next || next.hasBreak) return { verb: base, next: phrase.next };
    const mainAt = skipAdverbs(tokens, phrase.next);
    if (token.class === 'be' && (next.form?.participle || next.form?.gerund)) {
      return {
        verb: {
          ...base,
          head: mainAt,
          last: mainAt,
          lemma: next.form.lemma,
          voice: next.form.participle && !isStative(mainAt) ? 'passive' : 'active',
          isProgressive: next.form.gerund,
        },
        next: mainAt + 1,
      };
    }
    if (token.class === 'have' && next.form?.participle)
      return {
        verb: { ...base, head: mainAt, last: mainAt, lemma: next.form.lemma, isPerfect: true },
        next: mainAt + 1,
      };
    if ((token.class === 'do' || token.class === 'modal') && after && next.class === 'open')
      return {
        verb: {
          ...base,
          head: after.verb.head,
          last: after.verb.last,
          lemma: after.verb.lemma,
          voice: after.verb.voice,
        },
        next: after.next,
      };
    return { verb: base, next: phrase.next };
  }

  function finish(): void {
    for (let at = 0; at < drafts.length; at++) {
      const draft = drafts[at]!;
      const end = at + 1 < drafts.length ? drafts[at + 1]!.first - 1 : count - 1;
      draft.last = Math.max(
        draft.last,
        draft.verb?.last ?? 0,
        draft.first <= end ? Math.min(end, count - 1) : draft.last,
      );
      if (
        draft.kind === 'main' &&
        endsInQuestion &&
        draft.verb?.finite !== undefined &&
        draft.subject &&
        draft.verb.finite < draft.subject.first
      )
        draft.kind = 'question';
    }
  }
}

/** Verbs that keep an object in the passive: "was given access". */
const doubleObject = new Set(
  'give send tell ask show offer teach pay award grant hand lend promise assign deny owe bring sell buy charge issue name call elect appoint make'.split(
    ' ',
  ),
);
const timeNoun =
  /^(?:day|days|week|weeks|month|months|year|years|quarter|time|morning|afternoon|evening|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|hour|minute|moment|sprint|semester|summer|winter|spring|autumn|later|ago|yesterday|today)$/u;

type Clitic = NonNullable<Token['clitic']>;

/** Who "X and Y" are together. */
function joinPersons(first: Person, second: Person): Person {
  if (first === 'I' || first === 'we' || second === 'I' || second === 'we') return 'we';
  if (first === 'you' || second === 'you') return 'you';
  return first === 'team' && second === 'team' ? 'team' : 'others';
}

function isFiniteAuxiliary(token: Token): boolean {
  if (token.class === 'modal') return token.lower !== 'may' || !token.isName;
  if (token.class === 'be') return !/^(?:be|been|being)$/u.test(token.lower);
  if (token.class === 'have') return token.lower !== 'having';
  if (token.class === 'do') return token.lower !== 'doing' && token.lower !== 'done';
  return false;
}

function plainVerb(tokens: readonly Token[], at: number, tense: Verb['tense']): Verb {
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

/** The first word from `from` on that is no adverb, negation or adverbial phrase; with `parenthetical`, past a short inserted phrase too. */
function skipAdverbs(tokens: readonly Token[], from: number, parenthetical = false): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token || at > from + 2 * deepest) return at;
    if (parenthetical && token.hasComma && at > 0) {
      // ", in fact," or ", after two days,": up to six words with a comma after them.
      const close = closingComma(tokens, at);
      if (close > 0) {
        at = close;
        continue;
      }
      return at;
    }
    if (token.hasBreak && at > from) return at;
    const phrase = phraseLength(tokens, at);
    if (phrase > 0) {
      at += phrase;
      continue;
    }
    if (token.class === 'adverb' || token.class === 'negation') {
      at++;
      continue;
    }
    return at;
  }
}

const isDashGap = (gap: string): boolean => /[\u2013\u2014]|\s--?\s/u.test(gap);

function closingDash(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + 20); at++)
    if (isDashGap(tokens[at]!.gap)) return at;
  return -1;
}

function closingComma(tokens: readonly Token[], from: number): number {
  const first = tokens[from]!;
  if (first.class === 'coordinator' || first.class === 'subordinator' || subjectPronouns.has(first.core))
    return 0;
  for (let at = from + 1; at < Math.min(tokens.length, from + 7); at++) {
    const token = tokens[at]!;
    if (subjectPronouns.has(token.core) || isFiniteAuxiliary(token) || token.hasBreak) return 0;
    if (token.hasComma) return at;
  }
  return 0;
}

function phraseLength(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!.lower;
  const candidates = phrasesByFirst.get(first);
  if (!candidates) return 0;
  for (const phrase of candidates) {
    let matches = true;
    for (let offset = 1; offset < phrase.length && matches; offset++) {
      const token = tokens[at + offset];
      matches = token !== undefined && token.lower === phrase[offset] && !token.hasComma && !token.hasBreak;
    }
    if (matches) return phrase.length;
  }
  return 0;
}

/** "by the time we met", "as soon as it failed": how many words join like "when". */
function compoundConjunction(tokens: readonly Token[], at: number): number {
  const list = conjunctionsByFirst.get(tokens[at]!.lower);
  if (!list) return 0;
  for (const phrase of list) {
    if (phrase.every((word, offset) => tokens[at + offset]?.lower === word)) {
      const next = tokens[at + phrase.length];
      if (
        next &&
        !next.hasComma &&
        !next.hasBreak &&
        (next.class === 'pronoun' || next.class === 'determiner' || next.class === 'open') &&
        (phrase[0] === 'as' || phrase[0] === 'now' || next.class === 'pronoun' || phrase[0] === 'by')
      )
        return phrase.length;
    }
  }
  return 0;
}

const conjunctionsByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of [
  'by the time',
  'the moment',
  'every time',
  'each time',
  'the first time',
  'the last time',
  'the day',
  'the minute',
  'as soon as',
  'as long as',
  'as far as',
  'now that',
  'in case',
  'the week',
  'the night',
]) {
  const words = phrase.split(' ');
  const list = conjunctionsByFirst.get(words[0]!) ?? [];
  list.push(words);
  conjunctionsByFirst.set(words[0]!, list);
}

const phrasesByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of adverbPhrases) {
  const list = phrasesByFirst.get(phrase[0]!) ?? [];
  list.push(phrase);
  phrasesByFirst.set(phrase[0]!, list);
}

/** For each position whether a word that can only be a finite verb comes from there on before the next boundary: a comma, a conjunction, a subject pronoun, a relative. */
function readSureFiniteAhead(tokens: readonly Token[]): readonly boolean[] {
  const ahead: boolean[] = new Array(tokens.length + 3).fill(false);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]!;
    const isBoundary =
      token.hasComma ||
      token.hasBreak ||
      token.class === 'coordinator' ||
      token.class === 'subordinator' ||
      token.class === 'relative' ||
      (token.class === 'pronoun' && subjectPronouns.has(token.core));
    ahead[at] = !isBoundary && (isFiniteAuxiliary(token) || isPureFinite(token) || ahead[at + 1] === true);
  }
  return ahead;
}
const isPureFinite = (token: Token): boolean =>
  token.form?.past === true && !token.form.participle && !token.form.base && !token.isName;
