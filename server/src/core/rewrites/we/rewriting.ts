/** Puts together what changes in one sentence. */
import { readClauses, tokensOf } from '../../story/clauses.ts';
import type { Clause } from '../../story/grammar.ts';
import { readOnce } from '../../story/memo.ts';
import type { Sentence } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';
import { asEdits, type LocalEdit, matchCase, startsSentence } from './edits.ts';
import { agreeFarVerbs } from './far-verbs.ts';
import { analyseRetold, analyseWe, type WeAnalysis } from './judge.ts';
import { isFirstPlural } from './mentions.ts';
import {
  predicateAt,
  singulariseCleft,
  singulariseComplement,
  singulariseNounAt,
  singulariseRelative,
} from './number.ts';
import { pronounFor } from './pronouns.ts';
import { rewriteClause } from './subject.ts';

/** A sentence while its words are being changed. */
export interface Rewriting {
  readonly sentence: Pick<Sentence, 'text' | 'words'>;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  /** Gives a word its new text; the empty string leaves it out. */
  readonly replace: (at: number, text: string) => void;
}

interface Rewritten {
  readonly text: string;
  readonly edits: readonly LocalEdit[];
}

export const rewritten: (sentence: Pick<Sentence, 'text' | 'words'>) => Rewritten = readOnce((sentence) => {
  const analysis = analyseWe(sentence);
  if (analysis.decision.kind !== 'rewrite') return rewrite(sentence, analysis);
  const retold = analyseRetold(sentence);
  const turnsToo = retold.decision.kind === 'rewrite' && !isStatedByOthers(sentence, analysis, retold);
  return rewrite(sentence, turnsToo ? retold : analysis);
});

/** "The agency said we had been late, so we ..." repeats others; "She asked whether we were able, and we said yes" asks the candidate. */
function isStatedByOthers(
  sentence: Pick<Sentence, 'text' | 'words'>,
  { spared }: WeAnalysis,
  retold: WeAnalysis,
): boolean {
  const tokens = tokensOf(sentence);
  const { clauses } = readClauses(sentence);
  return tokens.some((token, at) => {
    if (!spared.has(at) || retold.spared.has(at) || !isFirstPlural(sentence, token, at)) return false;
    let clause = clauses.findLast(({ first, last }) => first <= at && at <= last);
    while (clause?.kind === 'coordinate' && clause.parent !== undefined) clause = clauses[clause.parent];
    return clause?.kind === 'reported' && (clause.marker ?? 'that') === 'that';
  });
}

/** With what others said of "we", as a passage that becomes "I" needs it. */
export const rewrittenRetold: (sentence: Pick<Sentence, 'text' | 'words'>) => Rewritten = readOnce(
  (sentence) => rewrite(sentence, analyseRetold(sentence)),
);

function rewrite(sentence: Pick<Sentence, 'text' | 'words'>, analysis: WeAnalysis): Rewritten {
  const edits = editsFor(sentence, analysis);
  let text = '';
  let offset = 0;
  for (const edit of edits) {
    text += sentence.text.slice(offset, edit.start) + edit.text;
    offset = edit.end;
  }
  return { text: text + sentence.text.slice(offset), edits };
}

function editsFor(sentence: Pick<Sentence, 'text' | 'words'>, analysis: WeAnalysis): readonly LocalEdit[] {
  const { words, text } = sentence;
  const tokens = tokensOf(sentence);
  const clauses = readClauses(sentence).clauses;
  /** The new text of a word; the empty string leaves it out. */
  const changed = new Map<number, string>();
  const replace = (at: number, replacement: string): void => {
    if (changed.get(at) !== '') changed.set(at, replacement);
  };

  const rewriting: Rewriting = { sentence, tokens, clauses, replace };
  for (const clause of analysis.clauses) rewriteClause(rewriting, clause);
  agreeFarVerbs(rewriting, analysis);
  tokens.forEach((token, at) => {
    if (analysis.spared.has(at) || words[at]!.code || changed.has(at)) return;
    const replacement = pronounFor(rewriting, analysis, at);
    // "changed our minds": one person has one.
    if (
      token.core === 'our' &&
      replacement === 'my' &&
      /^(?:minds|heads|necks|voices|faces|names|roles|coats|hats|noses|tempers|reputations|desks|laptops|backs|mouths|tongues|hearts|seats|chairs|stomachs|throats|phones|jackets|helmets|bosses|managers|tempers|jobs)$/u.test(
        tokens[at + 1]?.lower ?? '',
      )
    ) {
      replace(at + 1, tokens[at + 1]!.lower.slice(0, -1));
      singulariseRelative(tokens, at + 1, tokens.length, replace);
      const verb = { were: 'was', are: 'is', "weren't": "wasn't", have: 'has' }[tokens[at + 2]?.lower ?? ''];
      if (verb && tokens[at - 1]?.class !== 'preposition') replace(at + 2, verb);
    }
    // "raised our hands": each has one up.
    if (replacement === 'my' && tokens[at + 1]?.lower === 'hands' && tokens[at - 1]?.form?.lemma === 'raise')
      replace(at + 1, 'hand');
    if (token.core === 'us' || token.core === 'we') predicateAt(rewriting, at);
    if (replacement === 'me') {
      // "hugged us all"
      if (/^(?:all|both)$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.class !== 'determiner')
        replace(at + 1, '');
      singulariseComplement(rewriting, at);
      singulariseCleft(rewriting, at);
    }
    // "our being the only ones"
    if (replacement !== undefined && tokens[at + 1]?.lower === 'being') singulariseNounAt(rewriting, at + 2);
    if (replacement !== undefined)
      replace(at, matchCase(words[at]!.text, replacement, at === 0 || startsSentence(tokens, at)));
  });
  for (const range of analysis.collective)
    for (let at = range.first; at <= range.last; at++) changed.set(at, '');

  return asEdits(text, words, changed);
}
