/**
 * What people call the parts of an answer.
 * The names are those of published STAR templates and of the relatives of STAR (SOAR, CAR, PAR, SHARE, STARR, STARL, SBI, CCAR).
 */

import { editDistance } from '../frameworks/nearest.ts';
import { frame } from '../vocabulary.ts';
import { aliases, firstWords, lastWords, type Name, ownNames, translations } from './headings.words.ts';
import type { SectionId } from './story.ts';

/** `question`: holds the interviewer's question. `answer`: a heading over the whole answer. `notes`: the file's own data, never said. */
export type HeadingKind = 'section' | 'question' | 'answer' | 'notes' | 'unknown';

export interface HeadingReading {
  readonly kind: HeadingKind;
  /** The sections that it names, in order: two for "Situation and Task". Empty for other kinds. */
  readonly ids: readonly SectionId[];
  /** It is called by the section's own name ("Action", "S"), not by another ("Approach"). */
  readonly isOwnName: boolean;
  /** Nothing but a known name. */
  readonly isExact: boolean;
  /** Its words without numbering, emoji, timing notes, colon; offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** Reads a heading whose markup is blanked already. */
export function readHeading(text: string): HeadingReading {
  let reading = readings.get(text);
  if (!reading) {
    if (readings.size > 2000) readings.clear();
    reading = read(text);
    readings.set(text, reading);
  }
  return reading;
}

/** The section whose name is nearest to a heading that is none; undefined when none is near. */
export function nearestSection(text: string): { readonly id: SectionId; readonly name: string } | undefined {
  const wanted = plain(text);
  if (wanted.length < 4) return undefined;
  let best: { readonly id: SectionId; readonly name: string } | undefined;
  let bestDistance = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  for (const [alias, id] of names) {
    if (alias.length < 4 || isKind(id)) continue;
    const distance = editDistance(wanted, alias, bestDistance);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = { id, name: sectionNames[id] };
    }
  }
  return best;
}

export const sectionNames: Readonly<Record<SectionId, string>> = {
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
  'follow-ups': 'Follow-ups',
  backup: 'Backup',
  other: 'Other',
};

const readings = new Map<string, HeadingReading>();

const names: ReadonlyMap<string, Name> = new Map(
  [...Object.entries(translations), ...Object.entries(aliases)].flatMap(([id, list]) =>
    [...list].map((alias) => [plain(alias), id as Name] as const),
  ),
);

const isKind = (name: Name): name is 'question' | 'answer' | 'notes' =>
  name === 'question' || name === 'answer' || name === 'notes';

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\p{Extended_Pictographic}\p{Cf}\p{Me}\p{VS}]/gu, ' ')
    .replace(/[?!.:;,*_#]+(?=\s|$)/g, ' ')
    .replace(/[-‐‑]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const article = /^(?:the|my|our|your|a|an|key|main|final|overall|specific)\s+/;

function lookUp(text: string): Name | undefined {
  let name = plain(text);
  for (;;) {
    const found = names.get(name);
    if (found) return found;
    const shorter = name.replace(article, '');
    if (shorter === name) break;
    name = shorter;
  }
  const asked =
    /^what (?:was|were|is|are) (?:the|my|your|our|at) (.+)$/.exec(name)?.[1] ??
    /^(?:describe|explain) (?:the|my|your) (.+)$/.exec(name)?.[1];
  if (asked) return names.get(asked.replace(/ (?:you|i) (?:took|faced|had|got|achieved)$/, ''));
  if (
    /^what (?:i|we) (?:set out|wanted|had|needed|was asked|was supposed|meant) to (?:do|reach|achieve|change|get|fix|solve)\b/.test(
      name,
    )
  )
    return 'task';
  if (/^what (?:steps |actions? )?did (?:i|you) (?:do|take)\b/.test(name)) return 'action';
  if (/^how did (?:i|you) (?:do|handle|solve|approach|fix|resolve|respond)\b/.test(name)) return 'action';
  if (/^what (?:did|have) (?:i|you) learn/.test(name) || /\bdo different(?:ly)?\b/.test(name))
    return 'reflection';
  if (/^what (?:happened|changed|was achieved|did (?:i|you) achieve)\b/.test(name)) return 'result';
  return undefined;
}

const timing = new RegExp(
  frame`
  (?:[\s\-–—:,|~≈([]|\b(?:about|approx\.?|max\.?|ca\.?))*[~≈<≤]?\d+(?:[.,:]\d+)?
  (?:\s*[-–]\s*[~≈]?\d+(?:[.,]\d+)?)?\s*
  (?:%|percent|s|sec|secs|second|seconds|m|min|mins|minute|minutes|words?)(?![a-z])\.?[\s)\]]*$
`,
  'i',
);
const numbering =
  /^\s*(?:(?:part|step|section|no\.?)\s*)?(?:\(?(?:\d{1,2}|[ivx]{1,4})(?:[.)]|\s*[-–—:])+\)?|\d{1,2}(?=\s+\p{L})|[•▪▶►➤→✅✔☑])\s*/iu;
const ornament =
  /^(?:[\s\p{Extended_Pictographic}\p{Cf}\p{Me}\p{VS}•▪▶►➤→✅✔☑|>~=–—-]|:[a-z0-9_+-]+:|[0-9]\ufe0f?\u20e3)+/iu;
const trailingOrnament = /(?:[\s\p{Extended_Pictographic}\p{Cf}\p{Me}\p{VS}:：.…|~=–—-]|:[a-z_]+:)+$/u;

/** Where the heading's own words stand. */
function bounds(text: string, isSection: boolean): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  for (let changed = true; changed && start < end; ) {
    const before = start + end * 100000;
    const head = text.slice(start, end);
    const decoration = ornament.exec(head)?.[0].length ?? 0;
    if (decoration < head.length) start += decoration;
    const number = numbering.exec(text.slice(start, end))?.[0].length ?? 0;
    if (number < end - start) start += number;
    const tail = trailingOrnament.exec(text.slice(start, end));
    if (tail && tail.index > 0) end = start + tail.index;
    const time = isSection ? timing.exec(text.slice(start, end)) : null;
    if (time && time.index > 0) end = start + time.index;
    const empty = /[\s([]+$/.exec(text.slice(start, end));
    if (empty && empty.index > 0) end = start + empty.index;
    changed = start + end * 100000 !== before;
  }
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

function read(full: string): HeadingReading {
  const text = full.length > 400 ? full.slice(0, 400) : full;
  let { start, end } = bounds(text, true);
  const words = text.slice(start, end);
  // "(S)", "[S]" and "Situation (S)", "Situation (the outage)".
  const boxed = /^[([]\s*([^()[\]]+?)\s*[)\]]\s*$/.exec(words);
  if (boxed) {
    const inner = words.indexOf(boxed[1]!);
    end = start + inner + boxed[1]!.length;
    start += inner;
  }
  const core = text.slice(start, end);
  const unboxed = core.replace(/\s*[([][^()[\]]*[)\]]\s*/g, ' ').trim();
  const result = classify(unboxed === '' ? core : unboxed);
  // "Cutting latency to 30 s" is a title with a number in it, no timing note.
  return { ...result, ...(result.kind === 'unknown' ? bounds(text, false) : { start, end }) };
}

function classify(core: string): Omit<HeadingReading, 'start' | 'end'> {
  const whole = lookUp(core);
  if (whole) return { ...named([whole], core), isExact: true };
  if (/\bfollow[- ]?ups?\b/i.test(core) && (core.length < 40 || /^follow/i.test(core)))
    return named(['follow-ups'], core);
  const parts = core.split(/\s*(?:[:|→>–—/&+,]|\s-\s|\band\b)\s*/i).filter((part) => part !== '');
  const first = parts[0] === undefined ? undefined : lookUp(parts[0]);
  if (first && parts.length > 1) {
    const rest = parts.slice(1).map(lookUp);
    const isList = !/[:–—→>]|\s-\s/.test(core);
    if (isList) {
      const known = [first, ...rest].filter((name): name is Name => name !== undefined);
      if (plain(parts[0]!).length > 1 || known.length === parts.length) return named(known, parts[0]!);
    } else {
      // "S - Situation" says the same twice; "Action: root cause" has a title of its own.
      if (isKind(first) && first !== 'question')
        return { kind: first, ids: [], isOwnName: false, isExact: false };
      return named([plain(parts[0]!).length === 1 && rest[0] ? rest[0] : first], parts[0]!);
    }
  }
  const tokens = plain(core)
    .replace(/^(?:star)\b[\s-]*/, '')
    .split(' ');
  if (tokens.length >= 2 && tokens.length <= 6 && !/[?؟]\s*$/.test(core)) {
    const last = lastWords.get(tokens.at(-1)!);
    if (last && tokens.length <= 4) return named([last], core);
    const opening = firstWords.get(tokens[0]!.replace(/\d+$/, ''));
    if (opening) return named([opening], core);
  }
  if (tokens.length === 1 && tokens[0] !== plain(core)) {
    const after = lookUp(tokens[0]!);
    if (after) return named([after], core);
  }
  return { kind: 'unknown', ids: [], isOwnName: false, isExact: false };
}

function named(found: readonly Name[], words: string): Omit<HeadingReading, 'start' | 'end'> {
  const kind = found.find(isKind);
  if (kind && found.every(isKind)) return { kind, ids: [], isOwnName: false, isExact: false };
  const ids = [...new Set(found.filter((name): name is SectionId => !isKind(name)))];
  return { kind: 'section', ids, isOwnName: ownNames.has(plain(words).replace(article, '')), isExact: false };
}
