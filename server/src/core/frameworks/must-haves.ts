/**
 * What an answer to a class of questions must hold before its wording matters: an answer about a failure an own fault,
 * one about a conflict another side, one about speed a clock. From published question banks and scoring guides.
 */
import type { Material } from '../evidence/emphasis.ts';
import type { QuestionClass, SectionId, SpokenSectionId } from '../story/story.ts';

/** Material that comes near what is asked for, and where it counts: anywhere when nothing is said. */
export interface Sign {
  readonly material: Material;
  readonly within?: readonly SectionId[];
}

export interface MustHave {
  /** One of them anywhere is enough: that a whole story is wrong is said only when nothing comes near. */
  readonly signs: readonly Sign[];
  /** "The question asks for ..., but ..." */
  readonly asked: string;
  readonly missing: string;
  readonly asks: string;
  /** What a fix inserts, and at the end of which section. */
  readonly sentence: string;
  readonly section: SpokenSectionId;
}

export const mustHaves: Readonly<Record<QuestionClass, MustHave>> = {
  failure: {
    signs: [
      { material: 'fault' },
      // What was done before anything is wrong is likely what went wrong, and what was lost in the end comes of it.
      { material: 'own-doing', within: ['situation'] },
      { material: 'earlier-doing', within: ['task', 'action'] },
      { material: 'confession', within: ['action', 'result', 'reflection', 'follow-ups'] },
      { material: 'loss', within: ['action', 'result'] },
    ],
    asked: 'what you got wrong',
    missing: 'nothing in the answer was your own fault',
    asks: 'Which call of yours was wrong, and what did it cost?',
    sentence: 'My own part in it was [what I decided or left undone], and it cost [whom] [what].',
    section: 'situation',
  },
  conflict: {
    signs: [{ material: 'positions' }, { material: 'somebody' }],
    asked: 'a disagreement',
    missing: 'the answer never says what the other side wanted',
    asks: 'What did they want, and why?',
    sentence: '[Who] wanted [their way], because [their reason].',
    section: 'situation',
  },
  initiative: {
    signs: [{ material: 'deed' }],
    asked: 'something you took on yourself',
    missing: 'the answer names no deed that was yours alone',
    asks: 'What did you do first?',
    sentence: 'I myself [what I looked into], [what I decided] and [what I built or changed].',
    section: 'action',
  },
  speed: {
    // How long the effect was watched is no clock of the decision.
    signs: [{ material: 'clock', within: ['situation', 'task', 'action', 'follow-ups'] }],
    asked: 'a quick decision',
    missing: 'there is no clock in the answer',
    asks: 'How much time was there, and what would waiting have cost?',
    sentence: 'There were [hours] left, and waiting another [time] would have cost [what].',
    section: 'situation',
  },
  depth: {
    signs: [{ material: 'inquiry' }, { material: 'check', within: ['situation', 'task', 'action'] }],
    asked: 'a cause or a detail that you got to the bottom of',
    missing: 'the answer never says what you looked at',
    asks: 'What did you check first, and what did it rule out?',
    sentence: 'I looked at [records or figures] first, which ruled out [the other cause].',
    section: 'action',
  },
  customer: {
    signs: [{ material: 'customer' }, { material: 'somebody' }],
    asked: 'a customer',
    missing: 'the answer names nobody who was served',
    asks: 'Who were they, and how did you know what they needed?',
    sentence: 'For [who they were] it meant [what they could not do or had lost].',
    section: 'situation',
  },
  invention: {
    signs: [{ material: 'novelty' }, { material: 'old-way' }, { material: 'deed' }],
    asked: 'something new or simpler',
    missing: 'the answer never says what was built, removed or done another way',
    asks: 'How was it done before, and how is it done now?',
    sentence: 'Before, it took [steps, people or hours]; I replaced it with [the new way].',
    section: 'action',
  },
  people: {
    signs: [{ material: 'development' }, { material: 'somebody' }],
    asked: 'what you did for somebody else, or with what they told you',
    missing: 'nobody in the answer is taught, chosen or told how they do',
    asks: 'Who was it, and where did they stand at the start?',
    sentence: 'At the start [the person, without a name] could not yet [what].',
    section: 'situation',
  },
  delivery: {
    signs: [{ material: 'target' }, { material: 'clock' }, { material: 'quantity' }],
    asked: 'a goal that you worked towards',
    missing: 'the answer states neither a target nor a date',
    asks: 'How much was to be reached, and by when?',
    sentence: 'The target was [number] by [date].',
    section: 'task',
  },
  ambiguity: {
    signs: [{ material: 'unclear' }, { material: 'risk' }],
    asked: 'a situation that was not clear',
    missing: 'everything in the answer seems to have been given',
    asks: 'What did nobody know yet, and what did you assume?',
    sentence: 'Nobody could say [what was open], so I assumed [what] and tried [a first part] first.',
    section: 'situation',
  },
  responsibility: {
    signs: [{ material: 'outsiders' }, { material: 'customer' }, { material: 'somebody' }],
    asked: 'a responsibility beyond the task',
    missing: 'the answer names nobody who would have borne the consequences',
    asks: 'Who would have been affected, and what protects them now?',
    sentence: 'It would have hurt [who], who [had no say in it].',
    section: 'situation',
  },
};

/** A question about a risk or about missing facts asks for what could have gone wrong, not for haste. */
export const calledRisk: MustHave = {
  ...mustHaves.speed,
  signs: [...mustHaves.speed.signs, { material: 'risk' }],
  asked: 'a decision under risk',
  missing: 'the answer says neither what was at risk nor how little time there was',
  asks: 'What was not known, and what would have happened had it gone wrong?',
};
