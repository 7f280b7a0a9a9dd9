/**
 * What must not leave the room: names on the user's list, keys and passwords, what the text itself calls confidential,
 * totals of the company, data of patients and colleagues. Names and keys are looked for in the whole file, code and comments as well;
 * wordings only in what is said. What the candidate's own work saved or earned is wanted and never flagged.
 * Limits: a client's or product's name is known only from the list, and figures of a public company look like any other.
 */
import { blankedText, plainText, wordsAt } from '../evidence/pattern.ts';
import type { WordRange } from '../story/grammar.ts';
import { readOnce } from '../story/memo.ts';
import { passagesOf } from '../story/passages.ts';
import { overlaps, type Span } from '../story/spans.ts';
import { type Story, wordSpan } from '../story/story.ts';
import { type Breach, keepsIt, mayTell, secrets, wordings } from './confidential-detail.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const confidentialDetail = defineRule({
  name: 'confidential-detail',
  summary:
    'A name from your private terms, a key or password, or something that the text itself calls confidential.',
  why: 'Whoever tells the secrets of one employer will tell those of the next. Roles, ranges and shares carry the story as well; what your own work saved or earned may be told.',
  severity: 'warning',
  options: {},
  related: ['blame'],
  readsEnglish: false,
  examples: [
    { section: 'situation', bad: '«This is under NDA», but the tram was to get a second deck.' },
    { bad: 'The test user logged in with «password=Kx7!harbour22» in the old script.' },
    { section: 'follow-ups', bad: '«Between you and me», the audit found more.' },
    { section: 'situation', bad: '«Our annual revenue was 41 million euros» in that year.' },
    { section: 'situation', bad: '«Mrs. Tamm in bed four had dementia» and fell twice.' },
    { section: 'situation', bad: '«My manager was diagnosed with cancer» that spring.' },
    { section: 'result', bad: '«I still have a copy of the dashboard».' },
    { section: 'situation', good: 'A patient with dementia had fallen twice in one night.' },
    { section: 'situation', good: 'I may not name the client, since I am under NDA.' },
    { section: 'follow-ups', bad: 'I «signed an NDA about it», but the council is selling the pool.' },
    { section: 'follow-ups', good: 'I am under NDA, but I can describe my part of it.' },
    { section: 'result', good: 'It recovered $8K a week in lost orders.' },
    { section: 'result', good: 'Our revenue rose by 4% in the two quarters after that.' },
    { good: 'I put the confidential letters into the locked bin and signed an NDA with the supplier.' },
    { good: 'I changed the password rules and set `PASSWORD=<your password>` in the example.' },
    { good: 'Mrs. Lund from accounting showed me the two columns.' },
    { good: 'The salary letters went out a day late, so I called the bank.' },
  ],
  *check(story, _options, _timing, { privateTerms }) {
    const found: Finding[] = [...privateNames(story, privateTerms), ...secretsOf(story)];
    yield* found;
    if (story.isForeign) return;
    for (const section of story.sections) {
      for (const sentence of passagesOf(section).flat()) {
        if (found.some(({ span }) => overlaps(span, sentence))) continue;
        const breach = breachIn(sentence);
        if (breach)
          yield {
            span: wordSpan(sentence, breach.first, breach.last),
            message: messages[breach.kind](breach.words),
          };
      }
    }
  },
});

/** Whole words, without regard to case. The front matter is not said: it may name the company. */
function* privateNames(story: Story, terms: readonly string[]): Iterable<Finding> {
  const wanted = [...new Set(terms.map((term) => term.trim()).filter((term) => term.length > 0))].sort(
    (a, b) => b.length - a.length,
  );
  if (wanted.length === 0) return;
  const source = wanted
    .map((term) => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu');
  for (const match of story.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (story.frontMatter && overlaps(span, story.frontMatter)) continue;
    if (story.ignores.some((ignore) => overlaps(span, ignore))) continue;
    yield {
      span,
      message: `"${match[0]}" is on your list of private terms. Could a role stand in for it?`,
      fixes: () =>
        ['[a large client]', '[the product]'].map((text) => ({
          title: `Replace "${match[0]}" with ${text}`,
          edits: [{ span, text }],
          safe: false,
          preferred: false,
        })),
    };
  }
}

function* secretsOf(story: Story): Iterable<Finding> {
  const taken: Span[] = [];
  for (const { breach, pattern, holds } of secrets) {
    for (const match of story.text.matchAll(pattern)) {
      if (holds && !holds(match)) continue;
      const length = match[0].replace(/[.,;:!?)'"]+$/u, '').length;
      const span = { start: match.index, end: match.index + length };
      if (taken.some((other) => overlaps(other, span))) continue;
      taken.push(span);
      yield { span, message: messages[breach](match[0]) };
    }
  }
}

/** What is secret is not repeated in the message, since messages are shown in lists and logs. */
const messages: Readonly<Record<Breach, (words: string) => string>> = {
  secret: () => 'This looks like a password or a key. It works for whoever reads this file; leave it out.',
  address: () => 'This looks like an internal address. Say what the system does instead.',
  said: (words) =>
    `"${words}" tells a listener that you pass on what you were asked to keep. Can the story do without it?`,
  company: (words) => `"${words}" may not be public. Would a share or a range tell as much?`,
  deal: (words) =>
    `"${words}" is a figure of somebody else's contract. Would a size such as "a top-five client" do?`,
  person: () => 'This is private to a person who is not in the room. Would the role alone carry the story?',
  hole: (words) =>
    `"${words}" tells where somebody can still break in. Tell it when it is closed, or leave it out.`,
  copy: (words) => `"${words}" sounds as if you had taken it along. Can you describe it instead?`,
};

const breachIn = readOnce(
  (sentence): (WordRange & { readonly kind: Breach; readonly words: string }) | undefined => {
    const text = plainText(sentence);
    if (!mayTell.test(text) || keepsIt.test(text)) return undefined;
    for (const { breach, pattern, needsCapitals } of wordings) {
      const match = pattern.exec(needsCapitals ? blankedText(sentence) : text);
      if (!match) continue;
      const range = wordsAt(sentence, match.index, match.index + match[0].trimEnd().length);
      if (!range) continue;
      const words = sentence.text
        .slice(match.index, match.index + match[0].length)
        .trim()
        .replace(/\s+/gu, ' ');
      return { ...range, kind: breach, words };
    }
    return undefined;
  },
);
