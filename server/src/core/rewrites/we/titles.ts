/** Which words are those of a title: they are nobody's speech. */
import type { Sentence } from '../../story/story.ts';
import type { Token } from '../../story/word-classes.ts';

/**
 * Words of a title in the middle of a sentence: "The poster was called *Why we wash our hands*".
 * Its markup is blanked, so that it stands between wide gaps; it begins with a capital that no name explains.
 */
export function titleWords(
  { text, words }: Pick<Sentence, 'text' | 'words'>,
  tokens: readonly Token[],
): ReadonlySet<number> {
  const title = new Set<number>();
  for (let at = 1; at < words.length; at++) {
    const token = tokens[at]!;
    const word = words[at]!;
    const isNamed = /^(?:called|titled|entitled|named|headed|labelled|labeled|read|reads)$/u.test(
      tokens[at - 1]!.lower,
    );
    const isMarked = / {2}/u.test(token.gap) && !token.hasBreak;
    if (
      !/^\p{Lu}\p{Ll}/u.test(word.text) ||
      /^I\b/u.test(word.text) ||
      !(isMarked || (isNamed && token.class !== 'open'))
    )
      continue;
    if (token.core === 'we' && !isNamed && !/^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '')) continue;
    let last = at;
    while (last + 1 < words.length && !tokens[last + 1]!.hasBreak) {
      // "*Our Money, Our Rules*"
      if (tokens[last + 1]!.hasComma && !(isMarked && /^\p{Lu}/u.test(words[last + 1]!.text))) break;
      if (isMarked && / {2}/u.test(tokens[last + 1]!.gap)) break;
      last++;
    }
    const isClosed =
      !isMarked || /^ {2}|^[*_\])]/u.test(text.slice(words[last]!.end)) || last === words.length - 1;
    if (isClosed && last > at) for (let inside = at; inside <= last; inside++) title.add(inside);
    at = last;
  }
  return title;
}
