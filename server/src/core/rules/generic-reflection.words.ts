/**
 * Virtues, and what people say of them when a lesson is asked for.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf } from '../evidence/pattern.ts';

/** Nouns that name a virtue or a matter of course. */
export const virtueNouns = anyOf(`
  communications? teamwork team_?work team_spirit collaborations? cooperation co-operation planning preparation patience empathy trust honesty transparency openness ownership leadership listening flexibility adaptability persistence perseverance resilience determination dedication commitment discipline
  hard_work hard_working attention_to_detail details? documentation documenting feedback time_management prioriti[sz]ation priorities organi[sz]ation responsibility accountability initiative proactivity proactiveness positivity attitude mindset positive_(?:attitude|mindset|thinking) respect kindness humility confidence courage creativity curiosity passion motivation
  customer_(?:focus|satisfaction|service|orientation) customers? guests? patients? pupils? students? clients? people_skills people relationships? diversity inclusion delegation support stakeholders? stakeholder_management networking practice experience testing monitoring quality integrity diligence focus calmness calm composure professionalism politeness tact understanding compassion
  a_positive_(?:attitude|mindset) clear_communication good_communications? expectations? expectation_management knowledge knowledge_sharing lifelong_learning learning mistakes? failure failing morale mutual_\\w+ common_sense thoroughness accuracy consistency hygiene safety punctuality reliability loyalty self-confidence self-belief teamplay
`);

/** Adjectives of character and care: "to be more ...". */
export const virtueAdjectives = anyOf(`
  patient careful proactive pro-active flexible open open-minded organi[sz]ed confident assertive attentive humble calm empathetic thorough honest transparent diligent adaptable resilient positive creative persistent cautious responsible disciplined precise mindful sensitive considerate understanding self-confident brave bold
  punctual polite respectful kind friendly strict systematic structured focused focussed prepared aware alert reliable consistent decisive communicative collaborative supportive curious approachable accountable vigilant courageous selfless professional tolerant realistic direct clear strategic consequent strong vocal engaged involved present observant cooperative hands-on efficient
`);

/** Deeds that anybody would promise: they name no occasion, no means and no measure. */
export const virtueVerbs = anyOf(`
  communicate listen collaborate cooperate co-operate plan prepare document test check double-?check triple-?check trust talk speak ask delegate prioriti[sz]e organi[sz]e manage_(?:my|your|one's|our|the)_(?:own_)?time adapt learn think focus work_(?:together|hard|harder|as_a_team|closely|more|better|with) help share support respect believe stay_(?:calm|positive|focused|organi[sz]ed|flexible|humble|patient|strong|open|in_touch|curious) keep_(?:calm|going|an_open_mind|a_positive_\\w+|a_cool_head|learning|trying|cool|in_touch|everyone|everybody|people|a_clear_head)
  remain_(?:calm|positive|flexible|patient) take_(?:responsibility|ownership|initiative|the_initiative|my_time|your_time|more_time|time|care) never_give_up give_up give_feedback accept_feedback take_feedback get_feedback seek_(?:feedback|help) put_(?:the_)?\\w+_first go_the_extra_mile think_(?:outside|out_of)_(?:of_)?the_box ask_for_help ask_(?:more_)?questions make_(?:any_)?assumptions assume step_(?:out_of|outside|back|up) be_(?:yourself|there) involve include consult understand pay_(?:more_)?attention react respond handle_(?:pressure|stress|conflicts?) deal_with work_under_pressure understand_(?:the|your|my)_\\w+ value appreciate empathi[sz]e follow_up speak_up stand_up lead lose_sight_of keep_(?:the_)?\\w+_in_mind see_the_\\w+_picture step_back let_go see_things_from_\\w+_perspective put_myself_in_\\w+_shoes motivate engage inform update persevere
  have_(?:more_)?patience have_(?:a_)?positive_\\w+ be_(?:more_)?careful rush rush_things improvise multitask multi-task own_(?:my|your)_\\w+ improve start try push connect
`);

/** What is said of a virtue. */
export const praises = anyOf(`
  important key essential crucial vital critical everything fundamental necessary invaluable paramount indispensable central decisive priceless king a_plus a_skill a_team_\\w+ golden half_the_(?:battle|work|job) all_that_\\w+ the_key the_foundation the_basis the_heart the_be-all a_must a_key_\\w+ number_one what_counts what_matters a_two-way_street the_most_important the_best_\\w+ the_right_(?:way|approach|thing) gold worth valuable powerful needed helpful underrated a_virtue the_secret the_backbone the_glue a_big_part the_alpha primordial capital imperative mandatory non-negotiable unavoidable elementary decisive obligatory irreplaceable inevitable a_top_priority the_base the_basics the_core
`);
