/**
 * What interviewers ask after an answer, by theme, and the shape of an answer to it. The themes are those that published
 * preparation guides list: why you, why not escalate, which part was yours, how you know, the cause, what you would change.
 */
import { pattern } from '../vocabulary.ts';

export interface FollowUpTheme {
  readonly asks: RegExp;
  readonly answer: string;
}

/** The first that fits is taken; the last fits all. */
export const followUpThemes: readonly FollowUpTheme[] = [
  {
    asks: /\b(?:escalat|report it|raise it|hand it over|leave it to|wait for)/u,
    answer:
      'I told [the owners] on [day] and brought [what you had found or built]. Waiting for them would have cost [what, until when].',
  },
  {
    asks: pattern`
      \b(?:
        how (?:do|did|can|could) (?:you|i) (?:know|tell|verify|measure|test|check)
        |make sure
        |prove
        |sure that
        |did it work
      )\b
    `,
    answer:
      'I compared [measure] before and after over [period] in [source of the figures], and [what else you ruled out].',
  },
  {
    asks: /\b(?:differently|next time|again|learn\w*|improve|change about|hindsight)\b/u,
    answer:
      'I would [one decision you would take earlier or otherwise], because [what you did not see then]. Since then I [where you did so].',
  },
  {
    asks: pattern`
      \b(?:
        your (?:role|part|contribution)|you do yourself|exactly did you|who (?:wrote|did|decided)|
        part was yours|you said we
      )\b
    `,
    answer: 'I [what you did yourself], I [what you decided], and [who] [what the others did].',
  },
  {
    asks: /\b(?:trade-?offs?|alternatives?|other options?|give up|reject|instead)\b/u,
    answer: 'I weighed [option] against [other option] by [criterion] and gave up [what], because [reason].',
  },
  {
    asks: /\b(?:disagree\w*|convince|object\w*|push(?:ed)? back|conflict)\b/u,
    answer: '[Who] wanted [what], because [their reason]. I showed [what], and we settled on [what].',
  },
  {
    asks: /\b(?:what if|if you had|if they had|had you|would have happened)\b/u,
    answer:
      'I would have [next step], because [constraint of the story], up to [the point at which you would stop].',
  },
  {
    asks: /\b(?:how (?:many|much|big)|at stake|impact|cost|worth)\b/u,
    answer: 'It was about [figure] of [total], from [source of the figure].',
  },
  {
    asks: /\bwhy\b/u,
    answer: 'Because [what you had seen] was costing [whom] [what], and [why nobody else acted].',
  },
  { asks: /(?:)/u, answer: 'I [what you did or decided], because [reason]. [What came of it].' },
];
