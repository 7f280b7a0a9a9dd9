/**
 * What an answer to a class of questions must hold before its wording matters: an answer about a failure an own fault,
 * one about a conflict another side, one about speed a clock. From published question banks and scoring guides.
 */
import type { Material } from '../evidence/emphasis.ts';
import type { QuestionClass, SectionId, SpokenSectionId } from '../story/story.ts';

export interface MustHave {
  readonly material: Material;
  /** Where it counts; anywhere when absent. */
  readonly within?: readonly SectionId[];
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
    material: 'fault',
    asked: 'what you got wrong',
    missing: 'nothing in the answer was your own fault',
    asks: 'Which call of yours was wrong, and what did it cost?',
    sentence: 'My own part in it was [what I decided or left undone], and it cost [whom] [what].',
    section: 'situation',
  },
  conflict: {
    material: 'other-side',
    asked: 'a disagreement',
    missing: 'the answer never says what the other side wanted',
    asks: 'What did they want, and why?',
    sentence: '[Who] wanted [their way], because [their reason].',
    section: 'situation',
  },
  initiative: {
    material: 'deed',
    asked: 'something you took on yourself',
    missing: 'the answer names no deed that was yours alone',
    asks: 'What did you do first?',
    sentence: 'I myself [what I looked into], [what I decided] and [what I built or changed].',
    section: 'action',
  },
  speed: {
    material: 'clock',
    // How long the effect was watched is no clock of the decision.
    within: ['situation', 'task', 'action', 'follow-ups'],
    asked: 'a quick decision',
    missing: 'there is no clock in the answer',
    asks: 'How much time was there, and what would waiting have cost?',
    sentence: 'There were [hours] left, and waiting another [time] would have cost [what].',
    section: 'situation',
  },
  depth: {
    material: 'inquiry',
    asked: 'a cause or a detail that you got to the bottom of',
    missing: 'the answer never says what you looked at',
    asks: 'What did you check first, and what did it rule out?',
    sentence: 'I looked at [records or figures] first, which ruled out [the other cause].',
    section: 'action',
  },
  customer: {
    material: 'customer',
    asked: 'a customer',
    missing: 'the answer names nobody who was served',
    asks: 'Who were they, and how did you know what they needed?',
    sentence: 'For [who they were] it meant [what they could not do or had lost].',
    section: 'situation',
  },
  invention: {
    material: 'novelty',
    asked: 'something new or simpler',
    missing: 'the answer never says what was built, removed or done another way',
    asks: 'How was it done before, and how is it done now?',
    sentence: 'Before, it took [steps, people or hours]; I replaced it with [the new way].',
    section: 'action',
  },
  people: {
    material: 'development',
    asked: 'what you did for somebody else, or with what they told you',
    missing: 'nobody in the answer is taught, chosen or told how they do',
    asks: 'Who was it, and where did they stand at the start?',
    sentence: 'At the start [the person, without a name] could not yet [what].',
    section: 'situation',
  },
  delivery: {
    material: 'target',
    asked: 'a goal that you worked towards',
    missing: 'the answer states neither a target nor a date',
    asks: 'How much was to be reached, and by when?',
    sentence: 'The target was [number] by [date].',
    section: 'task',
  },
  ambiguity: {
    material: 'unclear',
    asked: 'a situation that was not clear',
    missing: 'everything in the answer seems to have been given',
    asks: 'What did nobody know yet, and what did you assume?',
    sentence: 'Nobody could say [what was open], so I assumed [what] and tried [a first part] first.',
    section: 'situation',
  },
  responsibility: {
    material: 'outsiders',
    asked: 'a responsibility beyond the task',
    missing: 'the answer names nobody who would have borne the consequences',
    asks: 'Who would have been affected, and what protects them now?',
    sentence: 'It would have hurt [who], who [had no say in it].',
    section: 'situation',
  },
};
