/**
 * What people call the parts of an answer.
 * The names are those of published STAR templates and of the relatives of STAR (SOAR, CAR, PAR, SHARE, STARR, STARL, SBI, CCAR).
 */
import { editDistance } from '../frameworks/nearest.ts';
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

type Name = SectionId | Exclude<HeadingKind, 'section' | 'unknown'>;

const aliases: Readonly<Record<Exclude<Name, 'other'>, string>> = {
  situation:
    'situation, situations, s, context, background, setting, set the scene, setting the scene, scene, setup, set-up, overview, the problem, problem, problem statement, challenge, challenges, ' +
    'challenge faced, challenges faced, what was happening, where and when, where/when, when and where, who and where, starting point, initial state, initial situation, backstory, environment, stakes, what was at stake, why it mattered, trigger, scenario, circumstances, ' +
    'introduction, intro, opening, case, incident, the incident, event, issue, pain point, need, opportunity, before, ' +
    'obstacle, obstacles, o, complication, complications, hindrance, hindrances, constraint, constraints, blocker, blockers, difficulty, difficulties, hard part, risk, risks, tension, conflict, roadblock, roadblocks, what made it hard, what made it difficult, hurdle, hurdles, what was wrong',
  task:
    'task, tasks, t, target, targets, goal, goals, objective, objectives, role, role and responsibility, my part, responsibility, responsibilities, ownership, scope, scope boundary, charge, mission, assignment, ' +
    'what i had to do, what i needed to do, what needed to be done, what had to be done, what i was asked to do, what i owned, what i was responsible for, success criteria, ask, mandate, aim, aims, purpose, duty, duties, expectation, expectations, brief',
  action:
    'action, actions, a, what i did, what i specifically did, what you did, what you specifically did, what we did, steps, step, steps taken, steps i took, approach, approach 1, approach 2, execution, how i did it, how i solved it, how i handled it, how, response, intervention, interventions, behaviour, behavior, behaviours, behaviors, solution, solutions, fix, implementation, investigation, ' +
    'decision, decisions, process, diagnosis, plan, plan of action, action plan, activity, activities, actions taken, action taken, method, methods, strategy, work done, contribution, contributions, how i got there, resolution, measures taken, analysis',
  result:
    'result, results, r, outcome, outcomes, impact, impacts, business impact, effect, effects, metrics, what happened, what happened next, what happened in the end, what changed, benefits, benefit, deliverables, numbers, payoff, success, successes, aftermath, consequences, achievement, achievements, measurable outcomes, measurable results, business value, value, how it ended, after',
  reflection:
    "reflection, reflections, l, learning, learnings, lesson, lessons, lesson learned, lessons learned, lesson learnt, lessons learnt, what i learned, what i learnt, what did i learn, what i have learned, what i've learned, what you learned, takeaway, takeaways, take away, take aways, take-away, take-aways, key takeaway, key takeaways, insight, insights, retrospective, retro, post-mortem, postmortem, hindsight, in hindsight, looking back, in retrospect, next time, " +
    "what i'd do differently, what i would do differently, what would i do differently, what i'd change, what i would change, what i will do differently, do differently, what went wrong, what i'd keep, evaluation, growth, how i applied it, how i have applied it, applied since, application, what changed in me, advice, what i took away, what i took from it, what i took from this, self-reflection, personal growth, improvement, improvements, what i'd improve, learning and growth",
  'follow-ups':
    'follow-up, follow-ups, follow up, follow ups, followup, followups, follow-up questions, follow up questions, followup questions, follow-up question, possible follow-ups, likely follow-ups, probes, probe, likely probes, probing questions, probing, q&a, qa, q & a, q and a, questions and answers, questions & answers, deep dive, deep dives, deep-dive questions, deep dive questions, if asked, if they ask, likely questions, possible questions, expected questions, anticipated questions, further questions, other questions, more questions, interviewer questions, additional questions, questions, faq, drill-down, drill-downs, drill down, drill downs, they might ask, what they might ask, interviewer might ask, what the interviewer might ask',
  backup:
    'backup, back-up, backup detail, backup details, backup material, backup notes, backup slides, backup facts, extra, extras, extra detail, extra details, more detail, more details, additional detail, additional details, further details, details for later, detail for later, for later, appendix, in reserve, reserve, kept back, technical details, technical detail, technical backup, spare detail, supporting detail, supporting details, parking lot',
  question:
    'question, prompt, q, interview question, the interview question, interviewer question, behavioural question, behavioral question, question asked, asked, question prompt',
  answer:
    'answer, my answer, the answer, full answer, final answer, sample answer, example answer, model answer, star answer, star, star story, star format, star method, story, my story, the story, full story, script, my script, draft, response script, spoken answer, spoken version, two-minute version, 2-minute version, 2 minute version, 2-min version, 3-minute version, long version, full version, example',
  notes:
    'notes, note, speaker notes, my notes, tags, tag, company, role level, level, date, dates, timeline, duration, time, timing, tools, tools used, tools/methods used, methods used, tech, tech stack, technologies, technologies used, stakeholders, stakeholders involved, people involved, team, story bank id, id, lp, lps, principle, principles, leadership principle, leadership principles, competency, competencies, signal, signals, values, skills, skills shown, keywords, ' +
    'tl;dr, tldr, tl dr, headline, hook, one-liner, one liner, summary, elevator version, elevator pitch, short version, 30-second version, 60-second version, in short, feedback, feedback received, todo, to do, to-do, links, references, sources, checklist, works for, also works for, use for, metadata, meta, contents, table of contents, glossary, changelog, practice log, rehearsal notes, delivery notes',
};

/** The same parts in the other languages that templates are found in. */
const translations: Readonly<
  Record<'situation' | 'task' | 'action' | 'result' | 'reflection' | 'follow-ups' | 'question', string>
> = {
  situation:
    'contexte, situation de départ, ausgangslage, ausgangssituation, kontext, situación, contexto, situação, situazione, contesto, situatie, sytuacja, ситуация, контекст, durum, tình huống, bối cảnh, 情境, 情况, 情況, 背景, 状況, 상황',
  task: 'tâche, mission, objectif, aufgabe, ziel, tarea, objetivo, tarefa, compito, obiettivo, taak, doel, zadanie, cel, задача, görev, nhiệm vụ, 任务, 任務, 目标, 課題, 과제',
  action:
    'handlung, vorgehen, aktion, maßnahmen, massnahmen, umsetzung, acción, acciones, ação, ações, azione, azioni, actie, acties, aanpak, działanie, działania, действие, действия, eylem, hành động, 行动, 行動, 행동',
  result:
    'résultat, résultats, ergebnis, ergebnisse, resultat, resultate, resultado, resultados, risultato, risultati, resultaat, resultaten, rezultat, rezultaty, wynik, wyniki, результат, результаты, sonuç, kết quả, 结果, 結果, 결과',
  reflection:
    'réflexion, apprentissage, apprentissages, leçons, bilan, reflexion, erkenntnisse, gelerntes, lernerfolg, reflexión, aprendizaje, aprendizajes, lecciones, reflexão, aprendizado, aprendizados, aprendizagem, riflessione, reflectie, leerpunten, wnioski, refleksja, выводы, bài học, 反思, 学び, 振り返り, 배운 점',
  'follow-ups':
    'questions de relance, nachfragen, rückfragen, preguntas, preguntas de seguimiento, perguntas, domande, vragen, pytania, вопросы, 追问',
  question: 'frage, pregunta, pergunta, domanda, vraag, pytanie, вопрос, 问题, 質問',
};

/** The names that templates print over the parts themselves: strong enough to open a section anywhere. */
const ownNames = new Set([
  ...Object.values(translations).flatMap((list) => list.split(', ')),
  ...'situation, s, task, t, action, actions, a, result, results, r, outcome, outcomes, reflection, reflections, l, learning, learnings, lessons learned, lesson learned, lessons learnt, what i learned, obstacle, complication'.split(
    ', ',
  ),
]);

const names: ReadonlyMap<string, Name> = new Map(
  [...Object.entries(translations), ...Object.entries(aliases)].flatMap(([id, list]) =>
    list.split(', ').map((alias) => [plain(alias), id as Name] as const),
  ),
);

/** The last word of a longer heading decides: "Business outcome", "My key learnings". */
const lastWords: ReadonlyMap<string, Name> = new Map([
  ...'situation background context problem challenge complication obstacle'
    .split(' ')
    .map((word) => [word, 'situation'] as const),
  ...'task goal goals objective objectives responsibility responsibilities assignment mission'
    .split(' ')
    .map((word) => [word, 'task'] as const),
  ...'action actions approach steps solution execution implementation'
    .split(' ')
    .map((word) => [word, 'action'] as const),
  ...'result results outcome outcomes impact'.split(' ').map((word) => [word, 'result'] as const),
  ...'reflection reflections learning learnings lesson lessons takeaway takeaways retrospective insight insights'
    .split(' ')
    .map((word) => [word, 'reflection'] as const),
  ...'follow-ups followups questions probes'.split(' ').map((word) => [word, 'follow-ups'] as const),
]);
/** The first word of a longer heading decides: "Actions I took", "Result after three months". */
const firstWords: ReadonlyMap<string, Name> = new Map([
  ...'situation background context'.split(' ').map((word) => [word, 'situation'] as const),
  ...'task'.split(' ').map((word) => [word, 'task'] as const),
  ...'action actions'.split(' ').map((word) => [word, 'action'] as const),
  ...'result results outcome outcomes impact'.split(' ').map((word) => [word, 'result'] as const),
  ...'reflection reflections learnings lessons takeaways'
    .split(' ')
    .map((word) => [word, 'reflection'] as const),
  ...'follow-ups follow-up followups'.split(' ').map((word) => [word, 'follow-ups'] as const),
  ...'backup'.split(' ').map((word) => [word, 'backup'] as const),
]);

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
  if (/^what (?:steps |actions? )?did (?:i|you) (?:do|take)\b/.test(name)) return 'action';
  if (/^how did (?:i|you) (?:do|handle|solve|approach|fix|resolve|respond)\b/.test(name)) return 'action';
  if (/^what (?:did|have) (?:i|you) learn/.test(name) || /\bdo differently\b/.test(name)) return 'reflection';
  if (/^what (?:happened|changed|was achieved|did (?:i|you) achieve)\b/.test(name)) return 'result';
  return undefined;
}

const timing =
  /(?:[\s\-–—:,|~≈([]|\b(?:about|approx\.?|max\.?|ca\.?))*[~≈<≤]?\d+(?:[.,:]\d+)?(?:\s*[-–]\s*[~≈]?\d+(?:[.,]\d+)?)?\s*(?:%|percent|s|sec|secs|second|seconds|m|min|mins|minute|minutes|words?)(?![a-z])\.?[\s)\]]*$/i;
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
