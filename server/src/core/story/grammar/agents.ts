/** Who acts in a passive: "by the vendor", but not "by Friday", "by 20 %", "by courier". */
import { governedPhrase } from './noun-phrases.ts';
import { type Draft, parentOf, type Reader } from './reader.ts';

/** After "by": a time, a measure or a manner, not somebody who acted. */
const agentless =
  /^(?:then|now|noon|midnight|today|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|eod|lunch|lunchtime|q[1-4]|hand|mistake|default|accident|design|chance|surprise|law|email|e-mail|phone|post|mail|half|far|itself|myself|themselves|week|month|night|day|year|weekend|definition|nature|name|age|region|priority|date|severity|type|over|about|around|almost|nearly|up|at|least|roughly)$/u;
const timeOrMeasure =
  /^(?:end|start|beginning|time|deadline|morning|afternoon|evening|week|month|quarter|year|day|weekend|hour|minute|second|percent|percentage|points?|hours|minutes|seconds|days|weeks|months|years|pm|am|ms|%|per|thirds?|quarters|fold|factor|x|way|means|date)$/u;
const amount = /^[$€£]?[\d.,]+(?:%|x|k|m|ms|s|h|am|pm|:\d\d|st|nd|rd|th)?$/u;
const amountMark = /[%x:]|am$|pm$|\.\d/u;
/** Departments and staff, which act without an article. */
const actingNouns =
  /^(?:management|leadership|security|support|finance|marketing|legal|procurement|staff|police|hr|it|compliance|engineering|operations|sales|qa|ops|maintenance|nobody|everyone|pharmacy|reception|dispatch|logistics|accounting|payroll|housekeeping|radiology|theatre)$/u;

/** Gives the passive that "by" at this place belongs to its agent. */
export function takeAgent(reader: Reader, by: number): void {
  for (let draft: Draft | undefined = reader.current; draft; draft = parentOf(reader, draft)) {
    if (draft.verb?.voice === 'passive' && !draft.agent) {
      const phrase = isAgent(reader, by) ? governedPhrase(reader, by + 1) : undefined;
      if (phrase) draft.agent = { first: phrase.first, last: phrase.last };
      return;
    }
    if (draft.kind !== 'non-finite') return;
  }
}

/** Whether "by" is followed by somebody or something that acts. */
export function isAgent(reader: Reader, by: number): boolean {
  const { tokens } = reader;
  const next = tokens[by + 1];
  if (!next || next.form?.gerund || agentless.test(next.lower)) return false;
  if (amount.test(next.lower) && amountMark.test(next.lower)) return false;
  const phrase = governedPhrase(reader, by + 1);
  if (!phrase) return false;
  for (let at = phrase.first; at <= phrase.last; at++) {
    const { lower } = tokens[at]!;
    if (timeOrMeasure.test(lower)) return false;
    if (at > phrase.first && agentless.test(lower) && /day$|^q\d/u.test(lower)) return false;
  }
  const first = tokens[phrase.first]!;
  const head = tokens[phrase.head]!;
  // "by product group", "by courier": a bare singular is a manner.
  const isBare = first.class === 'open' && !first.isPossessive && phrase.number === 'singular';
  if (isBare && !head.isName && !actingNouns.test(head.lower)) return false;
  // "by 40", but "by two of the owners".
  return !(head.class === 'number' && phrase.last === phrase.first && tokens[phrase.next]?.lower !== 'of');
}
