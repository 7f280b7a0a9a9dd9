/** What stands in a section that is inserted: one or two sentences whose placeholders ask for the facts. The snippets say the same. */
import type { SpokenSectionId } from '../story/story.ts';

export const sectionTemplates: Readonly<Record<SpokenSectionId, string>> = {
  situation:
    'In [month and year], [whom it hurt] lost [what, how much and how often] because [the problem in one clause].',
  task: 'I set myself the goal to [goal with a number and a date].',
  action:
    'First I [what I checked] and found that [the cause]. I decided to [my decision] instead of [the other option], because [reason]. Then I [what I built, changed or arranged] and tested it with [test].',
  result:
    'Over [period], [metric] went from [baseline] to [new value], which I checked in [source of the figures]. Since then [who else] has adopted [what].',
  reflection:
    'I had missed that [the gap that let it happen]. I now use [check, agreement or alert] so that [what can no longer happen].',
};
