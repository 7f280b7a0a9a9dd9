/** What kind of story a question asks for, read from its words, else from the declared principle. */
import type { QuestionClass, Story } from '../story/story.ts';

/**
 * Cue words of each class in the order in which they are tried: the specific ones first,
 * because "a mistake with a customer" asks for the mistake and "a decision under a deadline that you regret" for the regret.
 */
const cues: readonly (readonly [QuestionClass, RegExp])[] = [
  [
    'failure',
    /\b(?:fail(?:ed|ure|ures|ing)?|mistakes?|wrong (?:call|decision|choice|judg\w+)|were wrong|got (?:it|something) wrong|went wrong|regret\w*|missed (?:a |an |the |your )?(?:deadline|date|goal|target|commitment)|misjudg\w+|bad (?:call|decision)|let (?:someone|somebody|a \w+|your team) down|fell short|setback of your own|screwed up|messed up)\b/i,
  ],
  [
    'conflict',
    /\b(?:disagree\w*|conflict\w*|push(?:ed|ing)? back|unpopular|dispute|argu(?:ed|ment)|stood up (?:for|to)|difficult (?:colleague|coworker|co-worker|teammate|team member|person|manager|boss|stakeholder)|opposed|challenge[d]? (?:a |the |your )?(?:decision|manager|boss|status quo|senior))\b/i,
  ],
  [
    'people',
    /\b(?:mentor\w*|coach(?:ed|ing)?|hired|hiring|low performer|under-?perform\w*|difficult feedback|hard feedback|gave feedback|develop(?:ed|ing)? (?:someone|somebody|a |an |your )|grow (?:someone|a |your )|delegat\w+|motivat(?:e|ed|ing) (?:a |your |the )?(?:team|someone|colleague)|struggling (?:colleague|team member|teammate|student))\b/i,
  ],
  [
    'initiative',
    /\b(?:outside (?:of )?(?:your|the) (?:\w+ )?(?:area|role|scope|team|job|responsibilit\w+|remit|duties|comfort zone of responsibilit\w+)|beyond (?:your|the) (?:\w+ )?(?:role|job|scope|duties|responsibilit\w+|area|call of duty)|above and beyond|(?:took|take|taken|show\w*|demonstrat\w+) (?:the )?(?:initiative|ownership)|initiative|without being (?:asked|told)|unasked|nobody (?:asked|else|owned)|no one (?:asked|else|owned)|not your (?:job|responsibility)|wasn'?t your (?:job|responsibility)|noticed (?:a|something)|ownership|weren'?t (?:asked|responsible)|were not (?:asked|responsible)|nobody owned|fixed something (?:that )?(?:was )?(?:broken )?outside)\b/i,
  ],
  [
    'ambiguity',
    /\b(?:ambigu\w+|unclear|no (?:clear )?(?:requirements|guidance|direction|instructions)|undefined|vague (?:goal|requirements)|uncertain\w*)\b/i,
  ],
  [
    'speed',
    /\b(?:quick(?:ly)? (?:decision|decid\w+|act\w*)|(?:decision|decide\w*|act(?:ed)?|move[d]?) (?:\w+ )?(?:quick(?:ly)?|fast)|calculated risk|took a risk|take a risk|(?:little|limited|incomplete|without (?:enough|all|complete)|insufficient) (?:of )?(?:the )?(?:data|information|time)|without (?:approval|permission)|speed|urgen\w+|bias for action|under (?:time )?pressure|tight deadline)\b/i,
  ],
  [
    'depth',
    /\b(?:root cause|dive deep|dove deep|deep dive|dig(?:ging)? deep\w*|most complex|complex (?:problem|bug|issue)|hardest (?:bug|problem|technical)|difficult (?:bug|problem to (?:debug|diagnose))|details?|got to the bottom)\b/i,
  ],
  [
    'responsibility',
    /\b(?:ethic\w*|side effects?|unintended consequences?|communit(?:y|ies)|privacy|sustainab\w+|right thing|integrity|environmental)\b/i,
  ],
  ['invention', /\b(?:invent\w*|innovat\w*|simplif\w+|new (?:idea|way|approach|process)|creative|improved? (?:a|the|an existing) process|built something|from scratch|streamlin\w+)\b/i],
  ['customer', /\b(?:customers?|clients?|users?|guests?|patients?|shoppers?|parents?)\b/i],
  ['delivery', /\b(?:goals?|deadlines?|deliver\w*|setbacks?|obstacles?|priorit\w+|target|results?|multiple projects|competing|difficult project|on time)\b/i],
];

const classOfPrinciple: Readonly<Record<string, QuestionClass>> = {
  'Customer Obsession': 'customer',
  Ownership: 'initiative',
  'Invent and Simplify': 'invention',
  'Hire and Develop the Best': 'people',
  'Bias for Action': 'speed',
  'Dive Deep': 'depth',
  'Have Backbone; Disagree and Commit': 'conflict',
  'Deliver Results': 'delivery',
  'Success and Scale Bring Broad Responsibility': 'responsibility',
};

export function questionClassOf(story: Pick<Story, 'question' | 'principles'>): QuestionClass | undefined {
  const question = story.question;
  const cue = question ? cues.find(([, pattern]) => pattern.test(question)) : undefined;
  if (cue) return cue[0];
  return story.principles.map((principle) => classOfPrinciple[principle]).find((known) => known !== undefined);
}

/**
 * Is the point of the story that the candidate acted beyond the assigned work?
 * A question of another class decides against it even under Ownership: a missed date or a quarrel may well lie within the job.
 */
export function isInitiativeStory(story: Pick<Story, 'question' | 'principles'>): boolean {
  return questionClassOf(story) === 'initiative';
}
