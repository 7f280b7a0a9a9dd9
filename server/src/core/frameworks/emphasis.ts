/** For a principle: the material that should lead the answer, and the material that should recede. */
import type { Material } from '../evidence/emphasis.ts';

export interface Emphasis {
  readonly leads: Material;
  /** How the missing lead is named and asked for. */
  readonly leadsAs: string;
  readonly asks: string;
  readonly recedes: Material;
  readonly recedesAs: string;
}

/** By the principle's canonical name. */
export const emphases: Readonly<Record<string, Emphasis>> = {
  'Bias for Action': {
    leads: 'urgency',
    leadsAs: 'how little time there was and how fast you acted',
    asks: 'What would another day have cost?',
    recedes: 'investigation',
    recedesAs: 'step-by-step investigation',
  },
  'Customer Obsession': {
    leads: 'customer',
    leadsAs: 'who was affected and what it cost them',
    asks: 'Who were they, and how did you know?',
    recedes: 'implementation',
    recedesAs: 'technical implementation',
  },
  'Dive Deep': {
    leads: 'investigation',
    leadsAs: 'how you investigated',
    asks: 'What did you look at first, and what did it rule out?',
    recedes: 'coordination',
    recedesAs: 'coordination and rollout',
  },
};
