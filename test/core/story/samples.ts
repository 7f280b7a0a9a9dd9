/** Two answers as people write them: one in tidy Markdown, one pasted together. */

export const tidyAnswer = `---
question: Tell me about a time you fixed something outside your area.
company: Amazon
principle: [Ownership, Are Right, A Lot]
level: senior
minutes: 2.5
---

# Webhook drops outside my team

<!-- star-ignore-start buzzword -->

## Situation (30s)

Last spring, while I was on the payments team, I noticed that **0.3%** of a partner's webhooks never arrived.
Nobody had opened a ticket, and the platform team's own dashboard showed \`green\`. It cost the partner about $8K a week.

## Task

This wasn't my team's service. I set myself the goal to find out why, e.g. by reading [their runbook](https://example.com/runbook), and to get it to 0%.

## Action

- I pulled two weeks of delivery logs & compared them with ours.
- I reproduced the drop locally: the retry loop gave up after 3 attempts.
- “We can’t touch that before Q3,” their lead said, so I wrote the patch with tests.
  I asked him to review it.

> We'd rather not deploy on a Friday.

I agreed with Dr. Lee on Monday, 9 a.m., and watched the rollout.

<!-- star-ignore-end -->

## Result

| week | drops |
|------|-------|
| 1    | 0.3%  |

The drop rate fell from 0.3% to 0% and stayed there for [period]. The partner recovered <metric>!

## Learnings 🚀

Two teams shared a queue but no alert. I now ask "who is paged?" before I call a service owned.

## Follow-ups

### Why didn't you just escalate it?

"I flagged it to their lead, but with a fix. 'Not now' would have meant three weeks."

### What would you do differently?

I'd propose a shared SLO earlier.

## Backup

\`\`\`ts
const attempts = 3; // we never raised it
\`\`\`
`;

export const pastedAnswer = `Q: Tell me about a conflict with a colleague…

**Situation:** I'm a nurse on a 24-bed ward. Two of us disagreed about the hand-over sheet — she wanted paper, I wanted the tablet.
**Task** - i had to get one sheet before the audit on 3 May.

**Action (60 %)**
1. I asked her to show me a night with the paper sheet.It took 14 minutes.
2) I wrote down every field that we both use: 22 of 31
3. We agreed on a trial <!-- TODO: dates? --> of 2 weeks; "let's see", she said.

    I told the ward manager about it in writing.

**R:** Hand-over went from 14 min. to 9 min., and errors fell from 5 to 1 per month

__What I learned__ I ask for the reason before I argue. 😀

**Follow-ups**

- Why not just tell her? She knew the nights better than me.
- What if the trial had failed?
`;
