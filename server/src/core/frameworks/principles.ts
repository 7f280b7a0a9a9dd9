/**
 * The companies and what they say they look for, by the names that they publish:
 * Amazon's sixteen Leadership Principles (amazon.jobs, since July 2021), Google's hiring attributes,
 * Meta's interview axes and Microsoft's cultural attributes as their candidate guides list them.
 */
import type { Company } from '../story/story.ts';
import { editDistance, nameKey, nearestName } from './nearest.ts';

export interface Principle {
  readonly company: Company;
  readonly name: string;
  /** Short forms and former names. */
  readonly aliases: readonly string[];
}

export const companies = [
  'amazon',
  'google',
  'meta',
  'microsoft',
  'generic',
] as const satisfies readonly Company[];

const of = (company: Company, entries: Readonly<Record<string, readonly string[]>>): readonly Principle[] =>
  Object.entries(entries).map(([name, aliases]) => ({ company, name, aliases }));

export const principles: readonly Principle[] = [
  ...of('amazon', {
    'Customer Obsession': ['Customer Obsessed', 'Customer Focus', 'Obsess over Customers'],
    Ownership: ['Owner', 'Take Ownership', 'Be an Owner'],
    'Invent and Simplify': ['Invent', 'Simplify', 'Invent Simplify'],
    'Are Right, A Lot': ['Are Right', 'Right a Lot', 'Be Right A Lot', 'Leaders Are Right A Lot'],
    'Learn and Be Curious': ['Be Curious', 'Learn', 'Learn Be Curious', 'Curiosity'],
    'Hire and Develop the Best': [
      'Hire and Develop',
      'Develop the Best',
      'Hire the Best',
      'Hire Develop the Best',
    ],
    'Insist on the Highest Standards': [
      'Highest Standards',
      'High Standards',
      'Insist on High Standards',
      'Insist on Highest Standards',
    ],
    'Think Big': ['Thinking Big'],
    'Bias for Action': ['Bias to Action', 'Bias towards Action', 'Bias for Actions'],
    Frugality: ['Frugal', 'Be Frugal'],
    'Earn Trust': ['Earn Trust of Others', 'Earns Trust', 'Earn the Trust of Others'],
    'Dive Deep': ['Dives Deep', 'Diving Deep', 'Deep Dive'],
    'Have Backbone; Disagree and Commit': [
      'Have Backbone',
      'Backbone',
      'Disagree and Commit',
      'Has Backbone',
      'Have Backbone Disagree Commit',
    ],
    'Deliver Results': ['Delivers Results', 'Delivering Results'],
    "Strive to be Earth's Best Employer": [
      "Earth's Best Employer",
      'Best Employer',
      "Strive to be the Earth's Best Employer",
    ],
    'Success and Scale Bring Broad Responsibility': [
      'Broad Responsibility',
      'Success and Scale',
      'Scale and Success Bring Broad Responsibility',
    ],
  }),
  ...of('google', {
    'General Cognitive Ability': ['GCA', 'Cognitive Ability', 'Problem Solving'],
    Leadership: ['Emergent Leadership'],
    Googleyness: ['Googliness', 'Googlyness', 'Googleyness and Leadership', 'G&L', 'GnL'],
    'Role-Related Knowledge': ['RRK', 'Role Related Knowledge and Experience', 'Role Knowledge'],
    'Thrives in Ambiguity': ['Thriving in Ambiguity', 'Comfort with Ambiguity', 'Ambiguity'],
    'Values Feedback': ['Valuing Feedback', 'Feedback'],
    'Challenges the Status Quo': [
      'Effectively Challenges the Status Quo',
      'Challenges the Status Quo Effectively',
      'Challenging the Status Quo',
      'Status Quo',
    ],
    'Puts the User First': ['User First', 'Putting the User First', 'Focus on the User'],
    'Does the Right Thing': ['Do the Right Thing', 'Doing the Right Thing'],
    'Cares about the Team': ['Caring about the Team', 'Care about the Team'],
    'Project Management': [],
    'Getting Things Done': ['Gets Things Done'],
    'Working as a Team': ['Teamwork', 'Works as a Team'],
    'Self-Development': ['Self Development'],
  }),
  ...of('meta', {
    'Driving Results': ['Drive Results', 'Drives Results'],
    'Embracing Ambiguity': ['Embrace Ambiguity', 'Unstructured Environment', 'Ambiguity'],
    'Resolving Conflict': ['Conflict Resolution', 'Resolve Conflict', 'Conflict'],
    'Growing Continuously': ['Growth', 'Grow Continuously', 'Continuous Growth'],
    'Communicating Effectively': ['Communication', 'Communicate Effectively'],
    Motivation: [],
    Proactivity: ['Proactive', 'Being Proactive'],
    Perseverance: ['Persistence'],
    Empathy: [],
    'Move Fast': ['Moving Fast'],
    'Focus on Long-Term Impact': ['Long-Term Impact', 'Focus on Impact'],
    'Build Awesome Things': [],
    'Live in the Future': [],
    'Be Direct and Respect Your Colleagues': ['Be Direct', 'Be Direct and Respect Colleagues'],
    'Meta, Metamates, Me': ['Metamates'],
  }),
  ...of('microsoft', {
    'Growth Mindset': ['Learn-It-All'],
    'Customer Obsessed': ['Customer Obsession', 'Customer Focus'],
    'Diversity and Inclusion': ['Diverse and Inclusive', 'Inclusion', 'Diversity'],
    'One Microsoft': [],
    'Making a Difference': ['Make a Difference'],
    Respect: [],
    Integrity: [],
    Accountability: ['Accountable'],
    'Create Clarity': ['Clarity'],
    'Generate Energy': ['Energy'],
    'Deliver Success': ['Delivering Success'],
    Adaptability: [],
    Collaboration: ['Collaborative'],
    'Drive for Results': [],
    Judgment: ['Judgement'],
    Influencing: ['Influence'],
  }),
  ...of('generic', {
    Conflict: ['Conflict Resolution', 'Disagreement', 'Handling Conflict', 'Dealing with Conflict'],
    Failure: ['Mistake', 'Learning from Failure'],
    Ambiguity: ['Dealing with Ambiguity', 'Navigating Ambiguity'],
    'Leading without Authority': [
      'Influence without Authority',
      'Influence',
      'Influencing without Authority',
      'Influencing',
    ],
    Prioritisation: ['Prioritization', 'Time Management', 'Prioritising', 'Prioritizing'],
    Feedback: ['Receiving Feedback', 'Giving Feedback'],
    Mentoring: ['Coaching', 'Mentorship'],
    'Tight Deadline': ['Deadline', 'Working under Pressure', 'Pressure'],
    Initiative: ['Taking Initiative', 'Proactivity', 'Self-Starter'],
    Customer: ['Customer Focus', 'Customer Service', 'Difficult Customer', 'Patient Care'],
    Innovation: ['Creativity', 'Innovating'],
    'Technical Decision': ['Technical Judgement', 'Decision Making', 'Decision-Making'],
    Adaptability: ['Flexibility', 'Change', 'Dealing with Change'],
    Integrity: ['Ethics', 'Honesty'],
    Delegation: ['Delegating'],
    Performance: ['Performance Management', 'Low Performer'],
    Leadership: ['Leading a Team', 'Team Leadership'],
    Teamwork: ['Collaboration', 'Working in a Team'],
    Communication: ['Communication Skills'],
    'Problem Solving': ['Problem-Solving', 'Analytical Thinking'],
  }),
];

/** Names that other companies' people use for one of the known companies. */
const companyAliases: Readonly<Record<string, Company>> = {
  aws: 'amazon',
  amazonwebservices: 'amazon',
  amazoncom: 'amazon',
  facebook: 'meta',
  fb: 'meta',
  metaplatforms: 'meta',
  instagram: 'meta',
  whatsapp: 'meta',
  alphabet: 'google',
  gcp: 'google',
  youtube: 'google',
  msft: 'microsoft',
  azure: 'microsoft',
  none: 'generic',
  any: 'generic',
  other: 'generic',
};

/** The company meant; undefined when the name is none of the known ones. "Amazon (AWS)" and "Google Cloud" are known. */
export function companyNamed(name: string): Company | undefined {
  const key = nameKey(name);
  const exact = companies.find((company) => company === key) ?? companyAliases[key];
  if (exact) return exact;
  const first = nameKey(/^\s*[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '');
  if (first === '' || first === key) return undefined;
  return (
    companies.find((company) => company !== 'generic' && company === first) ??
    (first === 'aws' ? 'amazon' : undefined)
  );
}

/** "Amzon" is a slip; "Amadeus" is another company. */
export function nearestCompany(name: string): Company | undefined {
  const key = nameKey(name);
  if (key.length < 4 || companyNamed(name)) return undefined;
  const nearest = nearestName(name, companies);
  if (!nearest || nearest[0] !== key[0]) return undefined;
  // Two slips at most, and one in a short name: "Zeta" and "Beta" are no misspelt "Meta", "Goggle" is Google.
  return slips(key, nearest) <= (nearest.length < 6 ? 1 : 2) ? nearest : undefined;
}

/** The principle of that name; the company's own wins over another company's. */
export function principleNamed(name: string, company: Company): Principle | undefined {
  const key = nameKey(name);
  return ownOf(company).get(key) ?? allNamed.get(key);
}

export const principlesOf = (company: Company): readonly Principle[] =>
  principles.filter((principle) => principle.company === company);

/** The name that was probably meant; undefined when none of the company's is near. */
export function nearestPrinciple(name: string, company: Company): string | undefined {
  const candidates = company === 'generic' ? principles : principlesOf(company);
  const spelt = candidates.flatMap((principle) =>
    [principle.name, ...principle.aliases].map((written) => ({ principle, written })),
  );
  const nearest = nearestName(
    name,
    spelt.map((entry) => entry.written),
  );
  return spelt.find((entry) => entry.written === nearest)?.principle.name;
}

const keysOf = (list: readonly Principle[]): ReadonlyMap<string, Principle> => {
  const map = new Map<string, Principle>();
  for (const principle of list) map.set(nameKey(principle.name), principle);
  for (const principle of list) {
    for (const alias of principle.aliases) {
      const key = nameKey(alias);
      if (!map.has(key)) map.set(key, principle);
    }
  }
  // "&" for "and".
  for (const [key, principle] of [...map]) {
    const short = key.replace(/(?<=.)and(?=.)/g, '');
    if (!map.has(short)) map.set(short, principle);
  }
  return map;
};

const allNamed = keysOf(principles);
const named = new Map(companies.map((company) => [company, keysOf(principlesOf(company))]));
const ownOf = (company: Company): ReadonlyMap<string, Principle> => named.get(company)!;

function slips(a: string, b: string): number {
  return editDistance(a, b, 9);
}
