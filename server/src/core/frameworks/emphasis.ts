/** For a principle: the material that should lead the answer, and the material that should recede. */
import type { Material } from '../evidence/emphasis.ts';

export interface Emphasis {
  readonly leads: Material;
  /** What may be the same in other words, so that the lead is not called missing or late. */
  readonly mayLead?: Material;
  /** How the missing lead is named and asked for. */
  readonly leadsAs: string;
  readonly asks: string;
  readonly recedes: Material;
  readonly recedesAs: string;
  /** How soon the decision falls is part of what is scored. */
  readonly wantsDecision?: boolean;
}

/** By the principle's canonical name. What leads and what recedes follows published guides to answering for each of them. */
export const emphases: Readonly<Record<string, Emphasis>> = {
  'Customer Obsession': {
    leads: 'customer',
    mayLead: 'somebody',
    leadsAs: 'who was affected and what it cost them',
    asks: 'Who were they, and how did you know?',
    recedes: 'implementation',
    recedesAs: 'technical implementation',
  },
  Ownership: {
    leads: 'stakes',
    leadsAs: 'whose problem it was and what it cost while nobody acted',
    asks: 'What would have gone on if you had left it alone?',
    recedes: 'implementation',
    recedesAs: 'technical implementation',
  },
  'Invent and Simplify': {
    leads: 'old-way',
    leadsAs: 'how it was done before and what was needless about it',
    asks: 'How many steps, people or hours did the old way take?',
    recedes: 'firefighting',
    recedesAs: 'firefighting',
  },
  'Are Right, A Lot': {
    leads: 'doubt',
    leadsAs: 'which decision was open and what was not known',
    asks: 'Which options were there, and what spoke against yours?',
    recedes: 'coordination',
    recedesAs: 'coordination and rollout',
  },
  'Learn and Be Curious': {
    leads: 'curiosity',
    leadsAs: 'what you did not know and wanted to find out',
    asks: 'Which question did you have, and where did you look?',
    recedes: 'coordination',
    recedesAs: 'coordination and rollout',
  },
  'Hire and Develop the Best': {
    leads: 'person',
    leadsAs: 'who the person was and where they stood at the start',
    asks: 'What could they not do yet?',
    recedes: 'own-hands',
    recedesAs: 'work of your own hands',
  },
  'Insist on the Highest Standards': {
    leads: 'standard',
    leadsAs: 'which standard was not met, and by how much',
    asks: 'What did others accept that you did not?',
    recedes: 'urgency',
    recedesAs: 'about speed',
  },
  'Think Big': {
    leads: 'opportunity',
    leadsAs: 'how much larger the chance was than what had been asked for',
    asks: 'What was the small request, and what did you see behind it?',
    recedes: 'implementation',
    recedesAs: 'technical implementation',
  },
  'Bias for Action': {
    leads: 'clock',
    leadsAs: 'how little time there was and how fast you acted',
    asks: 'What would another day have cost?',
    recedes: 'debugging',
    recedesAs: 'step-by-step investigation',
    wantsDecision: true,
  },
  Frugality: {
    leads: 'cost',
    leadsAs: 'what it cost or what was not there',
    asks: 'What was the bill before, and what could you do without?',
    recedes: 'scale',
    recedesAs: 'about size and growth',
  },
  'Earn Trust': {
    leads: 'relation',
    leadsAs: 'whose trust was at stake, and why',
    asks: 'What stood between you and them at the start?',
    recedes: 'figures',
    recedesAs: 'figures',
  },
  'Dive Deep': {
    leads: 'inquiry',
    mayLead: 'check',
    leadsAs: 'how you investigated',
    asks: 'What did you look at first, and what did it rule out?',
    recedes: 'coordination',
    recedesAs: 'coordination and rollout',
  },
  'Have Backbone; Disagree and Commit': {
    leads: 'positions',
    leadsAs: 'the two positions',
    asks: 'What did they want, and what did you want?',
    recedes: 'implementation',
    recedesAs: 'technical background',
  },
  'Deliver Results': {
    leads: 'target',
    leadsAs: 'the target and its date',
    asks: 'How much was to be reached, and by when?',
    recedes: 'debugging',
    recedesAs: 'step-by-step investigation',
  },
  "Strive to be Earth's Best Employer": {
    leads: 'burden',
    leadsAs: 'what weighed on people at work',
    asks: 'Who had to bear what, and how often?',
    recedes: 'coordination',
    recedesAs: 'coordination and rollout',
  },
  'Success and Scale Bring Broad Responsibility': {
    leads: 'outsiders',
    leadsAs: 'who outside was affected',
    asks: 'Who would have borne the side effect, and how did you learn of it?',
    recedes: 'revenue',
    recedesAs: 'about revenue',
  },
};
