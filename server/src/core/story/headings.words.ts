/** Names of headings: from the templates of career sites and from answers that people wrote, in the languages that templates are found in. */
import { setOf } from '../vocabulary.ts';
import type { HeadingKind } from './headings.ts';
import type { SectionId } from './story.ts';

export type Name = SectionId | Exclude<HeadingKind, 'section' | 'unknown'>;

/** What people write over the parts of an answer. */
export const aliases: Readonly<Record<Exclude<Name, 'other'>, ReadonlySet<string>>> = {
  situation: setOf(`
    background backstory before blocker blockers case challenge challenge_faced challenges challenges_faced
    circumstances complication complications conflict constraint constraints context difficulties difficulty
    environment event hard_part hindrance hindrances hurdle hurdles incident initial_situation initial_state
    intro introduction issue need o obstacle obstacles opening opportunity overview pain_point problem
    problem_statement risk risks roadblock roadblocks s scenario scene set-up set_the_scene setting
    setting_the_scene setup situation situations stakes starting_point tension the_incident the_problem
    trigger what_made_it_difficult what_made_it_hard what_was_at_stake what_was_happening what_was_wrong
    when_and_where where/when where_and_when who_and_where why_it_mattered
  `),
  task: setOf(`
    aim aims ask assignment brief charge duties duty expectation expectations goal goals mandate mission
    my_part objective objectives ownership purpose responsibilities responsibility role
    role_and_responsibility scope scope_boundary success_criteria t target targets task tasks
    what_had_to_be_done what_i_had_to_do what_i_needed_to_do what_i_owned what_i_was_asked_to_do
    what_i_was_responsible_for what_needed_to_be_done
  `),
  action: setOf(`
    a action action_plan action_taken actions actions_taken activities activity analysis approach approach_1
    approach_2 behavior behaviors behaviour behaviours contribution contributions decision decisions diagnosis
    execution fix how how_i_did_it how_i_got_there how_i_handled_it how_i_solved_it implementation
    intervention interventions investigation measures_taken method methods plan plan_of_action process
    resolution response solution solutions step steps steps_i_took steps_taken strategy what_i_did
    what_i_specifically_did what_we_did what_you_did what_you_specifically_did work_done
  `),
  result: setOf(`
    achievement achievements after aftermath benefit benefits business_impact business_value consequences
    deliverables effect effects how_it_ended impact impacts measurable_outcomes measurable_results metrics
    numbers outcome outcomes payoff r result results success successes value what_changed what_happened
    what_happened_in_the_end what_happened_next
  `),
  reflection: setOf(`
    advice application applied_since do_differently evaluation growth hindsight how_i_applied_it
    how_i_have_applied_it improvement improvements in_hindsight in_retrospect insight insights key_takeaway
    key_takeaways l learned learning learning_and_growth learnings learnt lesson lesson_learned lesson_learnt lessons
    lessons_learned lessons_learnt looking_back next_time personal_growth post-mortem postmortem reflection
    reflections retro retrospective self-reflection take-away take-aways take_away take_aways takeaway
    takeaways what_changed_in_me what_did_i_learn what_i'd_change what_i'd_do_differently what_i'd_improve
    what_i'd_keep what_i've_learned what_i_have_learned what_i_learned what_i_learnt what_i_took_away
    what_i_took_from_it what_i_took_from_this what_i_will_do_differently what_i_would_change
    what_i_would_do_differently what_went_wrong what_would_i_do_differently what_you_learned
  `),
  'follow-ups': setOf(`
    additional_questions anticipated_questions deep-dive_questions deep_dive deep_dive_questions deep_dives
    drill-down drill-downs drill_down drill_downs expected_questions faq follow-up follow-up_question
    follow-up_questions follow-ups follow_up follow_up_questions follow_ups followup followup_questions
    followups further_questions if_asked if_they_ask interviewer_might_ask interviewer_questions
    likely_follow-ups likely_probes likely_questions more_questions other_questions possible_follow-ups
    possible_questions probe probes probing probing_questions q&a q_&_a q_and_a qa questions
    questions_&_answers questions_and_answers they_might_ask what_the_interviewer_might_ask
    what_they_might_ask
  `),
  backup: setOf(`
    additional_detail additional_details appendix back-up backup backup_detail backup_details backup_facts
    backup_material backup_notes backup_slides detail_for_later details_for_later extra extra_detail
    extra_details extras for_later further_details in_reserve kept_back more_detail more_details parking_lot
    reserve spare_detail supporting_detail supporting_details technical_backup technical_detail
    technical_details
  `),
  question: setOf(`
    asked behavioral_question behavioural_question interview_question interviewer_question prompt q question
    question_asked question_prompt the_interview_question
  `),
  answer: setOf(`
    2-min_version 2-minute_version 2_minute_version 3-minute_version answer draft example example_answer
    final_answer full_answer full_story full_version long_version model_answer my_answer my_script my_story
    response_script sample_answer script spoken_answer spoken_version star star_answer star_format star_method
    star_story story the_answer the_story two-minute_version
  `),
  notes: setOf(`
    30-second_version 60-second_version also_works_for changelog checklist company competencies competency
    contents date dates delivery_notes duration elevator_pitch elevator_version feedback feedback_received
    glossary headline hook id in_short keywords leadership_principle leadership_principles level links lp lps
    meta metadata methods_used my_notes note notes one-liner one_liner people_involved practice_log principle
    principles references rehearsal_notes role_level short_version signal signals skills skills_shown sources
    speaker_notes stakeholders stakeholders_involved story_bank_id summary table_of_contents tag tags team
    tech tech_stack technologies technologies_used time timeline timing tl;dr tl_dr tldr to-do to_do todo
    tools tools/methods_used tools_used use_for values works_for
  `),
};

/** The same parts in the other languages that templates are found in. */
export const translations: Readonly<
  Record<
    'situation' | 'task' | 'action' | 'result' | 'reflection' | 'follow-ups' | 'question',
    ReadonlySet<string>
  >
> = {
  situation: setOf(`
    ausgangslage ausgangssituation bối_cảnh contesto contexte contexto durum kontext situación situatie
    situation_de_départ situazione situação sytuacja tình_huống контекст ситуация 情况 情境 情況 状況 背景 상황
  `),
  task: setOf(`
    aufgabe cel compito doel görev mission nhiệm_vụ obiettivo objectif objetivo taak tarea tarefa tâche
    zadanie ziel задача 任务 任務 目标 課題 과제
  `),
  action: setOf(`
    aanpak acciones acción actie acties aktion azione azioni ação ações działania działanie eylem handlung
    hành_động massnahmen maßnahmen umsetzung vorgehen действие действия 行动 行動 행동
  `),
  result: setOf(`
    ergebnis ergebnisse kết_quả resultaat resultado resultados resultat resultate resultaten rezultat
    rezultaty risultati risultato résultat résultats sonuç wynik wyniki результат результаты 結果 结果 결과
  `),
  reflection: setOf(`
    apprentissage apprentissages aprendizado aprendizados aprendizagem aprendizaje aprendizajes bilan bài_học
    erkenntnisse gelerntes lecciones leerpunten lernerfolg leçons reflectie refleksja reflexion reflexión
    reflexão riflessione réflexion wnioski выводы 反思 学び 振り返り 배운_점
  `),
  'follow-ups': setOf(`
    domande nachfragen perguntas preguntas preguntas_de_seguimiento pytania questions_de_relance rückfragen
    vragen вопросы 追问
  `),
  question: setOf(`
    domanda frage pergunta pregunta pytanie vraag вопрос 質問 问题
  `),
};

/** The names that templates print over the parts themselves: strong enough to open a section anywhere. */
export const ownNames: ReadonlySet<string> = new Set([
  ...Object.values(translations).flatMap((list) => [...list]),
  ...setOf(`
    a action actions complication l learned learning learnings learnt lesson_learned lessons_learned lessons_learnt obstacle
    outcome outcomes r reflection reflections result results s situation t task what_i_learned
  `),
]);

const byWord = (table: Readonly<Partial<Record<Name, ReadonlySet<string>>>>): ReadonlyMap<string, Name> =>
  new Map(
    Object.entries(table).flatMap(([name, words]) => [...words].map((word) => [word, name as Name] as const)),
  );

/** The last word of a longer heading decides: "Business outcome", "My key learnings". */
export const lastWords = byWord({
  situation: setOf('background challenge complication context obstacle problem situation'),
  task: setOf(`
    assignment goal goals mission objective objectives responsibilities responsibility task
  `),
  action: setOf('action actions approach execution implementation solution steps'),
  result: setOf('impact outcome outcomes result results'),
  reflection: setOf(`
    insight insights learning learnings lesson lessons reflection reflections retrospective takeaway takeaways
  `),
  'follow-ups': setOf('follow-ups followups probes questions'),
});

/** The first word of a longer heading decides: "Actions I took", "Result after three months". */
export const firstWords = byWord({
  situation: setOf('background context situation'),
  task: setOf('task'),
  action: setOf('action actions'),
  result: setOf('impact outcome outcomes result results'),
  reflection: setOf('learnings lessons reflection reflections takeaways'),
  'follow-ups': setOf('follow-up follow-ups followups'),
  backup: setOf('backup'),
});
