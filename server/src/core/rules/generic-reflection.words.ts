/**
 * Virtues, and what people say of them when a lesson is asked for.
 * Sources: our own answers in a dozen trades, widened by synonym and inflection.
 */
import { anyOf, frame } from '../vocabulary.ts';

/** Nouns that name a virtue or a matter of course. */
export const virtueNouns = anyOf(`
  a_positive_(?:attitude|mindset) accountability accuracy adaptability attention_to_detail attitude calm
  calmness clear_communication clients? co-operation collaborations? commitment common_sense communications?
  compassion composure confidence consistency cooperation courage creativity curiosity
  customer_(?:focus|satisfaction|service|orientation) customers? dedication delegation details? determination
  diligence discipline diversity documentation documenting empathy expectation_management expectations?
  experience failing failure feedback flexibility focus good_communications? guests? hard_work hard_working
  honesty humility hygiene inclusion initiative integrity kindness knowledge knowledge_sharing leadership
  learning lifelong_learning listening loyalty mindset mistakes? monitoring morale motivation mutual_\\w+
  networking openness organi[sz]ation ownership passion patience patients? people people_skills perseverance
  persistence planning politeness positive_(?:attitude|mindset|thinking) positivity practice preparation
  prioriti[sz]ation priorities proactiveness proactivity professionalism punctuality pupils? quality
  relationships? reliability resilience respect responsibility safety self-belief self-confidence
  stakeholder_management stakeholders? students? support tact team_?work team_spirit teamplay teamwork testing
  thoroughness time_management transparency trust understanding
`);

/** Adjectives of character and care: "to be more ...". */
export const virtueAdjectives = anyOf(`
  accountable adaptable alert approachable assertive attentive aware bold brave calm careful cautious clear
  collaborative communicative confident consequent considerate consistent cooperative courageous creative
  curious decisive diligent direct disciplined efficient empathetic engaged flexible focused focussed friendly
  hands-on honest humble involved kind mindful observant open open-minded organi[sz]ed patient persistent
  polite positive precise prepared present pro-active proactive professional punctual realistic reliable
  resilient respectful responsible self-confident selfless sensitive strategic strict strong structured
  supportive systematic thorough tolerant transparent understanding vigilant vocal
`);

const plainVirtueVerbs = anyOf(`
  accept_feedback adapt appreciate ask ask_(?:more_)?questions ask_for_help assume be_(?:more_)?careful
  be_(?:yourself|there) believe check co-operate collaborate communicate connect consult cooperate deal_with
  delegate document double-?check empathi[sz]e engage focus follow_up get_feedback give_feedback give_up
  go_the_extra_mile handle_(?:pressure|stress|conflicts?) have_(?:a_)?positive_\\w+ have_(?:more_)?patience
  help improve improvise include inform involve keep_(?:the_)?\\w+_in_mind lead learn let_go listen
  lose_sight_of make_(?:any_)?assumptions manage_(?:my|your|one's|our|the)_(?:own_)?time motivate multi-task
  multitask never_give_up organi[sz]e own_(?:my|your)_\\w+ pay_(?:more_)?attention persevere plan prepare
  prioriti[sz]e push put_(?:the_)?\\w+_first put_myself_in_\\w+_shoes react
  remain_(?:calm|positive|flexible|patient) respect respond rush rush_things see_the_\\w+_picture
  see_things_from_\\w+_perspective seek_(?:feedback|help) share speak speak_up stand_up start
  step_(?:out_of|outside|back|up) step_back support take_feedback talk test think
  think_(?:outside|out_of)_(?:of_)?the_box triple-?check trust try understand understand_(?:the|your|my)_\\w+
  update value work_(?:together|hard|harder|as_a_team|closely|more|better|with) work_under_pressure
`);

/** Deeds that anybody would promise: they name no occasion, no means and no measure. */
export const virtueVerbs = frame`
  (?:
    keep\s+(?:
      calm|going|an\s+open\s+mind|a\s+positive\s+\w+|a\s+cool\s+head|learning|trying|cool|in\s+touch|
      everyone|everybody|people|a\s+clear\s+head
    )
    |take\s+
    (?:responsibility|ownership|initiative|the\s+initiative|my\s+time|your\s+time|more\s+time|time|care)
    |stay\s+(?:calm|positive|focused|organi[sz]ed|flexible|humble|patient|strong|open|in\s+touch|curious)
    |${plainVirtueVerbs}
  )
`;

/** What is said of a virtue. */
export const praises = anyOf(`
  a_big_part a_key_\\w+ a_must a_plus a_skill a_team_\\w+ a_top_priority a_two-way_street a_virtue
  all_that_\\w+ capital central critical crucial decisive elementary essential everything fundamental gold
  golden half_the_(?:battle|work|job) helpful imperative important indispensable inevitable invaluable
  irreplaceable key king mandatory necessary needed non-negotiable number_one obligatory paramount powerful
  priceless primordial the_alpha the_backbone the_base the_basics the_basis the_be-all the_best_\\w+ the_core
  the_foundation the_glue the_heart the_key the_most_important the_right_(?:way|approach|thing) the_secret
  unavoidable underrated valuable vital what_counts what_matters worth
`);
