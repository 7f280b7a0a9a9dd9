/** Whether an answer is mostly in another language than English, by its most frequent small words and its script. */
import { setOf } from '../vocabulary.ts';
import { readOnce } from './memo.ts';
import type { Sentence } from './story.ts';

export function isForeignText(sentences: readonly Sentence[]): boolean {
  let words = 0;
  let english = 0;
  let other = 0;
  let latin = 0;
  let script = 0;
  for (const sentence of sentences) {
    const counts = countOnce(sentence);
    words += counts.words;
    english += counts.english;
    other += counts.other;
    latin += counts.latin;
    script += counts.script;
  }
  // A line of another script is quoted matter; a paragraph of it is the language of the answer.
  if (script >= 40 && script > latin) return true;
  if (words < fewestWords) return false;
  return english < words * 0.04 || (other > english && english < words * 0.12);
}

/** Fewer words than this say nothing about the language: a bullet list of terms has few small words in any. */
const fewestWords = 40;

const countOnce = readOnce((sentence) => {
  const counts = { words: 0, english: 0, other: 0, latin: 0, script: 0 };
  for (const word of sentence.words) {
    if (word.code || !/\p{L}/u.test(word.text)) continue;
    counts.words++;
    if (englishWords.has(word.lower)) counts.english++;
    else if (otherWords.has(word.lower)) counts.other++;
    if (/\p{Script=Latin}/u.test(word.text)) counts.latin += word.text.length;
    else counts.script += word.text.length;
  }
  return counts;
});

/** Small words of English that are none in its neighbours ("in", "on", "was", "so" are German, French or Dutch as well). */
const englishWords = setOf(`
  about after and at be because been before but by could didn't don't for from had has have he his how i i'd
  i'm if into it it's its my not our out she so than that the their them then there these they this those to
  wasn't we were what when which while who with would you your
`);

/** The commonest small words of other languages in Latin script, without those that are English words too. */
const otherWords = new Set(
  (
    'der die das und ist nicht ich wir ein eine einen mit auf für von zu dem den des im sich auch dass als wurde haben hatte ' +
    'le la les et est je nous une des du que qui pour dans sur avec pas au aux mon notre ce cette ont été était ' +
    'el los las y que en un una por para con del se mi nuestro lo como más pero fue ' +
    'o os as e um uma não eu nós com da dos das foi que meu ' +
    'il di che è per una sono non ho abbiamo con della del ' +
    'de het een en van ik wij niet dat op met voor zijn hebben ' +
    'i w na z się nie że jest do to jak ' +
    'og det som på jeg vi ikke en til av har med var att och är inte jag'
  )
    .split(' ')
    .filter(
      (word) =>
        !englishWords.has(word) &&
        ![
          'as',
          'a',
          'do',
          'to',
          'in',
          'on',
          'as',
          'met',
          'has',
          'var',
          'die',
          'per',
          'set',
          'i',
          'w',
          'z',
          'e',
          'o',
          'y',
          'per',
        ].includes(word),
    ),
);
