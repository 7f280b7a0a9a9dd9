/** The number of the noun that says who "I" was: "we were the owners" to "I was the owner". */
import type { Clause } from '../../story/grammar.ts';
import type { Token } from '../../story/word-classes.ts';
import { keepCapital } from './edits.ts';
import { takesComplement } from './mentions.ts';
import type { Rewriting } from './rewriting.ts';
import { personNoun, personPlurals } from './vocabulary.ts';

/** "we were the owners" to "I was the owner", "as backend engineers" to "as a backend engineer". */
export function singulariseNominal({ sentence, tokens, replace }: Rewriting, clause: Clause): void {
  const verb = clause.verb;
  if (!verb) return;
  const from =
    /^(?:be|become|remain|feel)$/u.test(verb.lemma) && verb.voice === 'active' && !verb.isProgressive
      ? Math.max(verb.last, clause.subject!.last) + 1
      : -1;
  if (from >= 0) nominalAt(from);
  // "As the leads of the night shift, we ..."
  const lead = clause.subject!.first - 1;
  for (let at = Math.max(0, lead - 8); at <= lead; at++)
    if (
      /^(?:as|being)$/u.test(tokens[at]!.lower) &&
      (at === 0 || tokens[at]!.hasBreak) &&
      /^(?:open|determiner)$/u.test(tokens[at + 1]?.class ?? '') &&
      (tokens[clause.subject!.first]!.hasComma || at === 0)
    )
      nominalAt(at + 1);
  for (let at = clause.subject!.last + 1; at < Math.min(tokens.length, verb.last + 4); at++) {
    if (
      /^(?:as|like)$/u.test(tokens[at]!.lower) &&
      /^(?:open|determiner)$/u.test(tokens[at + 1]?.class ?? '')
    )
      nominalAt(at + 1);
  }

  function nominalAt(start: number): void {
    let at = start;
    while (tokens[at] && (tokens[at]!.class === 'adverb' || tokens[at]!.class === 'negation')) at++;
    const first = at;
    let head = -1;
    for (; at < tokens.length && at < first + 6; at++) {
      const token = tokens[at]!;
      if (at > first && (token.hasBreak || token.hasComma)) break;
      // "the ones holding the pager": the noun ends before its participle.
      if (head >= 0 && token.form?.gerund && personNoun.test(tokens[head]!.lower)) break;
      if (token.class === 'open' && !token.form?.past) head = at;
      else if (token.class === 'determiner' && at === first) {
        if (!/^(?:the|our|their|some)$/u.test(token.lower)) return;
      } else if (head < 0 && (token.class === 'adverb' || isOrdinal.test(token.lower))) continue;
      else if (token.lower === 'ones' || (token.class === 'open' && token.form?.participle && head < 0))
        head = token.lower === 'ones' ? at : head;
      else break;
    }
    if (head < 0) return;
    const noun = tokens[head]!.lower;
    if (!personNoun.test(noun)) return;
    const singular = singularOf(noun);
    replace(head, keepCapital(sentence.words[head]!.text, singular));
    // "new managers and bad listeners": each of them one.
    if (tokens[head + 1]?.class === 'coordinator' && tokens[head + 2]?.class === 'open') nominalAt(head + 2);
    // "optimists about the first and pessimists about the second"
    for (let next = head + 2; next < head + 8 && tokens[head + 1]?.class === 'preposition'; next++)
      if (
        tokens[next]?.class === 'coordinator' &&
        isPersonPlural(tokens[next + 1]) &&
        !clause.verb!.isProgressive
      )
        nominalAt(next + 1);
    if (
      tokens[head + 1]?.class === 'negation' &&
      tokens[head + 1]!.hasComma &&
      tokens[head + 2]?.class === 'open'
    )
      nominalAt(head + 2);
    singulariseRelative(tokens, head, tokens.length, replace);
    if (tokens[first]!.class === 'determiner') {
      if (tokens[first]!.lower === 'some') replace(first, 'a');
      return;
    }
    const word = sentence.words[first]!.text;
    const base = first === head ? keepCapital(word, singular) : word;
    replace(first, withArticle(base));
  }
}

/** "called us liars" to "called me a liar". */
export function singulariseComplement({ sentence, tokens, replace }: Rewriting, us: number): void {
  const noun = tokens[us + 1];
  if (!noun || !isPersonPlural(noun) || !takesComplement(tokens, us)) return;
  replace(us + 1, withArticle(keepCapital(sentence.words[us + 1]!.text, singularOf(noun.lower))));
}

const withArticle = (noun: string): string =>
  `${/^(?:[aeio]|u(?!ni|se|k\b))/iu.test(noun) ? 'an' : 'a'} ${noun}`;

/** "The only ones who knew were us", "The people to call are us": one person takes a singular before the verb too. */
export function predicateAt({ tokens, replace }: Rewriting, at: number): void {
  const copula = tokens[at - 1];
  if (!copula || !/^(?:were|are|was|is)$/u.test(copula.lower)) return;
  let start = at - 1;
  while (start > 0 && !tokens[start]!.hasBreak && !tokens[start]!.hasComma) start--;
  if (/^(?:and|but|so|because|that)$/u.test(tokens[start]!.lower)) start++;
  if (tokens[start]!.lower !== 'the') return;
  const head = tokens.findIndex(
    (token, index) => index > start && index < at - 1 && index < start + 5 && isPersonPlural(token),
  );
  if (head < 0) return;
  replace(head, singularOf(tokens[head]!.lower));
  if (copula.lower === 'were') replace(at - 1, 'was');
  if (copula.lower === 'are') replace(at - 1, 'is');
  singulariseRelative(tokens, head, at - 1, replace);
}

/** "the ones who were blamed": the verb behind the relative goes with its noun. */
function singulariseRelative(
  tokens: readonly Token[],
  head: number,
  end: number,
  replace: (at: number, text: string) => void,
): void {
  const verb = tokens[head + 2];
  if (tokens[head + 1]?.class !== 'relative' || !verb || head + 2 >= end) return;
  if (verb.lower === 'were') replace(head + 2, 'was');
  if (verb.lower === 'are') replace(head + 2, 'is');
  if (verb.lower === 'have') replace(head + 2, 'has');
}

const isOrdinal = /^(?:first|second|third|last|next)$/u;

const isPersonPlural = (token: Token | undefined): boolean =>
  token !== undefined && token.class !== 'determiner' && !token.isName && personNoun.test(token.lower);

function singularOf(noun: string): string {
  if (personPlurals[noun]) return personPlurals[noun];
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (noun.endsWith('sses')) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
