/**
 * Verbs of deeds, and verbs that are none although somebody is their subject.
 * Begins with the inventory "Own deeds" (DOMAIN.md, P08), widened over many trades.
 */
import { setOf } from '../vocabulary.ts';
import type { Deed } from './evidence.ts';

const kinds: Readonly<Record<Exclude<Deed['kind'], 'other'>, ReadonlySet<string>>> = {
  investigate: setOf(`
    analyse analyze audit bisect calculate check comb compare confirm correlate count cross-check debug
    diagnose dig discover double-check examine find follow go identify inspect instrument interview
    investigate isolate list look map measure monitor observe open plot probe profile pull query read
    reconcile recount recreate replay reproduce research review sample scan search shadow sift spot-check
    study survey test time trace track validate verify walk watch weigh
  `),
  decide: setOf(`
    accept approve choose commit cut decide defer drop limit pick postpone prioritise prioritize propose rank
    recommend refuse reject scope select set stop veto
  `),
  build: setOf(`
    add assemble automate build change code configure convert correct create design develop draft draw fix
    harden implement install introduce label make merge migrate model move patch prepare print produce program
    put rearrange rebuild record redesign refactor remove reorganise reorganize repair replace restructure
    rewrite script set sew ship simplify sketch sort split update wire write
  `),
  'move-people': setOf(`
    agree align brief bring chair coach convince delegate demonstrate explain facilitate gather hire interview
    invite lead mediate meet mentor negotiate onboard pair persuade pitch present recruit show sit teach train
    unblock win
  `),
  run: setOf(`
    administer arrange carry clean coordinate deliver deploy document execute hold launch mitigate operate
    order organise organize pilot plan process publish rehearse release restart restore roll run schedule
    serve ship start stock supervise switch treat trial
  `),
};

export const deedKinds: ReadonlyMap<string, Deed['kind']> = new Map(
  Object.entries(kinds).flatMap(([kind, verbs]) =>
    [...verbs].map((verb) => [verb, kind as Deed['kind']] as const),
  ),
);

/** Being, feeling, thinking, saying on, waiting and being given are no work; a second word narrows to a phrase. */
export const notWork: ReadonlySet<string> = setOf(`
  act aim alert answer appear arrive assist assume attempt be become behave believe belong bleep care cc come
  consider contribute deserve doubt dream email enjoy escalate exist expect fail fear feel figure flag forget
  forward get guess hand happen hate have have_to hear help hope imagine inform inherit intend join keep_calm
  know lack learn leave let like live look_like lose love make_sure manage matter mean mention message mind
  miss need notice notify owe own page participate pass ping prefer raise react realise realize recall receive
  recognise recognize refer regret relay remain remember reply report say see seem sense slack sleep smell
  stay stay_in struggle suffer support suppose suspect tag take_part taste tell text think trust try
  understand volunteer wait want wish wonder work worry
`);

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
