/** Verbs of deeds, and verbs that are none although somebody is their subject. */
import { setOf } from '../story/word-set.ts';
import type { Deed } from './evidence.ts';

const kinds: Readonly<Record<Exclude<Deed['kind'], 'other'>, string>> = {
  investigate:
    'trace reproduce bisect profile sample correlate instrument query isolate map dig analyse analyze investigate compare check test measure inspect examine review audit count recount study observe interview survey research replay debug diagnose pull follow look read open interview shadow track watch monitor verify validate confirm recreate plot walk list go search probe scan cross-check double-check spot-check reconcile calculate weigh find discover identify time sift comb',
  decide:
    'choose propose prioritise prioritize cut reject set approve veto scope decide pick select defer drop limit rank accept refuse commit stop postpone recommend',
  build:
    'write patch implement replace remove migrate automate design refactor ship wire harden build create add fix develop draft make draw rewrite rebuild install configure program code script redesign prepare produce print sew repair change update correct introduce set assemble record model sketch split merge convert move label sort rearrange restructure reorganise reorganize simplify put',
  'move-people':
    'convince negotiate pair present mentor unblock recruit onboard persuade train teach coach align agree demonstrate show invite win pitch interview brief facilitate mediate hire delegate explain sit meet lead chair gather bring',
  run: 'roll deploy coordinate mitigate document release run launch schedule organise organize start execute switch restore restart publish order deliver stock clean serve treat administer hold plan arrange supervise rehearse pilot trial process ship carry operate',
};

export const deedKinds: ReadonlyMap<string, Deed['kind']> = new Map(
  Object.entries(kinds).flatMap(([kind, verbs]) =>
    verbs.split(' ').map((verb) => [verb, kind as Deed['kind']] as const),
  ),
);

/** Being, feeling, thinking, saying on, waiting and being given are no work; a second word narrows to a phrase. */
export const notWork: ReadonlySet<string> = new Set(
  `be have feel think know believe want wish hope expect assume guess suppose like love hate prefer fear worry doubt wonder understand realise realize notice see hear remember forget learn mean seem appear need care mind trust regret enjoy
  become remain stay belong own exist happen live sleep wait get receive inherit arrive come leave join suspect imagine consider dream intend aim figure recall recognise recognize feel sense smell taste look_like make_sure stay_in take_part keep_calm have_to
  tell escalate message inform notify report ping forward flag raise refer mention email text slack alert pass hand relay cc tag bleep page say reply answer
  let help assist support contribute participate try attempt manage struggle fail lack lose miss suffer deserve owe
  act behave react matter work volunteer`
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/_/gu, ' ')),
);

/** These only set off the work that follows. */
export const startsWork: ReadonlySet<string> = new Set([
  'start',
  'begin',
  'continue',
  'keep',
  'go',
  'finish',
  'end',
  'set',
]);

/** "Sent a message", "opened a ticket": passing on, not doing. */
export const carriesMessage: ReadonlySet<string> = setOf(`
  create drop file fire give leave log make open post put raise send shoot submit write
`);
export const messages: ReadonlySet<string> = setOf(`
  call dm e-mail e-mails email emails heads-up mail mails memo message messages note ping slack text ticket
  tickets voicemail
`);
