/**
 * All credit is claimed, or the others are made small: "I did everything myself", "nobody else could have done it", "I overruled the team".
 * A decision alone is no heroics when its reason, its limit or the word to the others stands beside it; a plain fact ("I was the only nurse on the floor") never is.
 * Where a beginner's own work is asked for the rule is silent, and with a manager it is a warning.
 */
import { plainText, wordsAt } from '../evidence/pattern.ts';
import { holdsPlaceholder } from '../evidence/placeholder.ts';
import { readClauses } from '../story/clauses.ts';
import type { WordRange } from '../story/grammar.ts';
import { passagesOf } from '../story/passages.ts';
import { type Sentence, type Story, sectionsOf, wordSpan } from '../story/story.ts';
import { heroics, type Kind, shares } from './lone-hero.words.ts';
import { defineRule, type Finding } from './rule.ts';

export const loneHero = defineRule({
  name: 'lone-hero',
  summary: 'All credit is claimed or the team is belittled: "I did everything myself", "nobody else could".',
  why: 'One clause about what the others did makes a strong deed credible. Without it a listener hears somebody who works past people, and the more senior you are the more that counts.',
  severity: 'information',
  options: {},
  related: ['blame', 'we-voice'],
  examples: [
    { section: 'action', bad: '«I did everything myself», from the posters to the till.' },
    { section: 'result', bad: '«I single-handedly» turned the cafe round.' },
    { section: 'follow-ups', bad: '«Nobody else could have» found the leak.' },
    { section: 'action', bad: '«I overruled the team» and ordered the old paint.' },
    { section: 'action', bad: 'I swapped the roster overnight «without telling anyone».' },
    { section: 'action', bad: '«I was the only one who understood» the boiler.' },
    {
      section: 'action',
      good: 'I decided alone because the owner was on a plane; the order could be cancelled, and I told her within the hour.',
    },
    { section: 'action', good: 'I was the only midwife on the floor that night.' },
    { section: 'action', good: 'I painted the sign myself, and a neighbour put it up.' },
    { section: 'reflection', good: 'I had tried to do everything myself, and that cost us a week.' },
    { section: 'action', good: 'My lead overruled me, and I printed the other version.' },
    {
      section: 'action',
      frontMatter: 'question: Tell me about a time you took initiative.\nlevel: entry',
      good: 'I did everything myself, from the posters to the till.',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    if (story.level === 'entry') return;
    for (const section of sectionsOf(story, 'action', 'result', 'reflection', 'follow-ups')) {
      for (const passage of passagesOf(section)) {
        for (const [index, sentence] of passage.entries()) {
          if (!couldClaim(sentence)) continue;
          const found = claimIn(sentence);
          if (!found || isShared(sentence, passage[index + 1], found)) continue;
          yield findingFor(sentence, found, story.level === 'manager');
        }
      }
    }
  },
});

interface Claim extends WordRange {
  readonly kind: Kind;
}

function findingFor(sentence: Sentence, { first, last, kind }: Claim, isManager: boolean): Finding {
  const { words, text } = sentence;
  const said = `"${text.slice(words[first]!.start, words[last]!.end).replace(/\s+/gu, ' ')}"`;
  return {
    span: wordSpan(sentence, first, last),
    message: messages[kind](said),
    ...(isManager ? { severity: 'warning' as const } : {}),
    fixes: () => [
      {
        title: 'Add who did what beside you, in placeholders',
        edits: [
          {
            span: { start: sentence.end, end: sentence.end },
            text: `${/[.!?]["')\]]*$/u.test(text) ? '' : '.'} I told [whom] at [when], and [who] [their part].`,
          },
        ],
        safe: false,
        preferred: false,
      },
    ],
  };
}

const messages: Readonly<Record<Kind, (said: string) => string>> = {
  credit: (said) => `${said} leaves no room for anybody else. Who did what beside you?`,
  belittling: (said) => `${said} makes the others small. What did they bring?`,
  bypass: (said) => `${said} sounds like going past people. Whom did you tell, and when?`,
};

const couldClaim = (sentence: Sentence): boolean =>
  /\b(?:myself|alone|everything|nobody|no\s*one|one\s+who|none|only|single|sole|solely|without|overr\w+|bypass\w*|carried|knew|saved|hero|behind|took|redo|their|anyone\w*|anybody\w*|everybody|everyone|entirely|all|rest|others|team|permission|approval|ignored|wait|thanks|credit|trusted|told|tell|listen\w*|inform|consult|helped|supported|better|faster|smarter|rescued|work|while|depended|relied|counted|review)\b|-handed/iu.test(
    sentence.text,
  ) &&
  /\b(?:I|me|my|myself|nobody|no\s*one|others|rest|i)\b/u.test(
    sentence.text + (/\b(?:Nobody|No one|None|Without|Single|The)\b/u.test(sentence.text) ? ' I' : ''),
  );

function claimIn(sentence: Sentence): Claim | undefined {
  const text = plainText(sentence);
  for (const [kind, pattern] of heroics) {
    const found = pattern.exec(text);
    if (!found) continue;
    const range = wordsAt(sentence, found.index, found.index + found[0].length);
    if (range && (kind === 'belittling' || !isDenied(sentence, text, found.index, range)))
      return { ...range, kind };
  }
  return undefined;
}

/** "I could not have done it alone", "I should not have bypassed the review", "she said I did everything myself". */
function isDenied(sentence: Sentence, text: string, at: number, { first, last }: WordRange): boolean {
  if (
    /\b(?:not|never|n't|couldn't|hardly|instead\s+of|rather\s+than|refused\s+to|without)\s+(?:\w+\s+){0,2}$/u.test(
      text.slice(Math.max(0, at - 30), at),
    )
  )
    return true;
  return readClauses(sentence).clauses.some(
    (clause) =>
      clause.first <= last &&
      clause.last >= first &&
      (clause.isReportedSpeech ||
        (clause.isHypothetical && clause.subject?.person === 'I') ||
        (clause.verb?.modal === 'should' && clause.subject?.person === 'I')),
  );
}

/** The others stand beside it: who was told, asked, or did a part; or the candidate takes it back. */
function isShared(sentence: Sentence, next: Sentence | undefined, { kind, first, last }: Claim): boolean {
  const { words } = sentence;
  const text = plainText(sentence);
  const rest = `${text.slice(0, words[first]!.start)} ; ${text.slice(words[last]!.end)}`;
  if (holdsPlaceholder(sentence) || (next && holdsPlaceholder(next))) return true;
  if (kind === 'belittling') return false;
  return shares.test(rest) || (next !== undefined && shares.test(plainText(next)));
}
