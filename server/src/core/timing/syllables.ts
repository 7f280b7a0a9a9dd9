// How many syllables a word has, from its letters: vowel groups, less the silent e, plus the places where two
// vowels are two syllables. With the exceptions fewer than one spoken word in a hundred comes out differently from
// the CMU Pronouncing Dictionary, weighted by how often words are said (SUBTLEX-US).

import { frame } from '../vocabulary.ts';
import { SYLLABLE_EXCEPTIONS } from './syllables.words.ts';

/** Words seen; dropped when it grows, since the count can always be made again. */
const counted = new Map<string, number>();
const MOST_COUNTED = 8000;

/** Syllables of one word without hyphens. A single letter is a letter that is spelled out. */
export function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  if (counted.size >= MOST_COUNTED) counted.clear();
  const count = countSyllables(word);
  counted.set(word, count);
  return count;
}

function countSyllables(word: string): number {
  // "it's", "we'd", "I'll" add none; "didn't" adds one where a consonant stands before it.
  const lower = word.toLowerCase().replace(/’/g, "'");
  if (/^[^a-z]*$/.test(lower)) return countOther(lower);
  const base = lower.replace(/'(?:s|d|m|re|ve|ll|)$/, '');
  if (/[\u0080-\uffff]/.test(base)) return countOther(base);
  const [stem = '', rest] = base.endsWith("n't") ? [base.slice(0, -3), "n't"] : [base, ''];
  const letters = stem.replace(/[^a-z]/g, '');
  const count = SYLLABLE_EXCEPTIONS.get(letters) ?? countLetters(letters);
  return count + (rest !== '' && /(?:[ds]|ould|ight|eed)$/.test(stem) ? 1 : 0);
}

function countLetters(letters: string): number {
  if (letters === 'w') return 3;
  if (letters.length < 3) return 1;
  const plural = pluralOfException(letters);
  if (plural !== undefined) return plural;
  const sounded = letters
    .replace(COMPOUND, '$1')
    .replace(BEFORE_ENDING, '')
    .replace(PAST, 'd')
    .replace(PLURAL, 's')
    .replace(FINAL, '')
    .replace(SILENT_UE, '');
  const groups = sounded.match(GROUPS)?.length ?? 0;
  const split = sounded.match(SPLIT)?.length ?? 0;
  return Math.max(1, groups + split + (TWO_IN_IRE.test(letters) ? 1 : 0));
}

/** The plural or past of a word that is an exception, where the ending adds no syllable. */
function pluralOfException(letters: string): number | undefined {
  if (!/[^s]s$/.test(letters)) return undefined;
  return SYLLABLE_EXCEPTIONS.get(letters.slice(0, -1));
}

const GROUPS = /[aeiouy]+/g;
/** "baseline", "timeframe", "stakeholder": the e of a first part is silent. */
const COMPOUND = new RegExp(
  frame`
  ^(
    (?:
      bas|car|cas|cod|dat|fac|fir|fram|gam|gat|grad|guid|hom|hous|lif|lik|lin|mil|nam|nin|not|pag|phon|pip|
      plac|pric|rat|saf|sal|scal|scor|shar|sid|sit|som|spac|stak|stat|stor|styl|tak|ther|tim|trad|us|wag|
      war|wher|whit|whol|wid|wir|wis|writ|elsewher
    )
  )e(?=[^aeiouyrn]+[aeiouy]|n[^aeiouy])
`,
  '',
);
/** "likely", "careful", "statement": so is the one before an ending. */
const BEFORE_ENDING =
  /(?<=[aeiouy][^aeiouyx]{1,2})e(?=(?:ly|ful|fully|less|ness|ments?|thing|body|where|times?|work|works|day|side|place|ty)$)/;
const PAST = /(?<![td]|[bcdfgkptz][lr]|th[lr])ed$/;
const PLURAL = /(?<![bcdfgkptz]l|[csxzg]|sh|ch)es$/;
/** "unique", "colleague", but "argue". */
const SILENT_UE = /(?<=q|[aeio]g)u(?=s?$)/;
const FINAL = /(?<!^[^aeiouy]*|[bcdfgkptz]l)e$/;
/** "fire", "required": two syllables in the dictionary. */
const TWO_IN_IRE = /(?:[^aeiou]|qu)ire(?:[ds]|ly|ments?)?$/;
/** Two vowels side by side that are two syllables; each match adds one to the groups. */
const SPLIT = new RegExp(
  [
    '(?<=[aeo])ing', // being, doing
    '(?<=[aeiou]y|[^aeiou]y)ing', // trying, playing
    '(?<!^|[cstg])ia(?!ge|l|n|r)', // media, variation
    '(?<=[ct])ia(?=t)', // appreciate, initiate
    '(?<=[rn]|^d)ia(?=l)', // material, denial
    '(?<=[rnvd])ia(?=n)|(?<=[elp]l)ia(?=nce)', // librarian
    'i(?=ous)(?<![cstgx]i)', // serious
    '(?<![cstgx])io(?!u|n|r)|(?<=r)io(?=r)|(?<=at)io(?=s?$)', // scenario, priority, ratio
    'iu(?=m)', // premium
    'eo(?!us|n$|ple)', // video
    '(?<!q)ua(?!r[dn]|ble|de)(?<!gua)', // actual, evaluate
    '(?<!^|q)uou', // continuous
    '(?<!q)ui(?=t(?:y|ou|ive))', // continuity
    '(?<=[^q])uie', // quieter and the like
    '[st]ms?$(?<=[iy]thms?|[aiy]sms?)', // rhythm, mechanism
    '(?<=[aeiouy][^aeiou]{1,3})ie(?=r$|st$)', // easier, earliest
    '(?<=[^aeioucts])ie(?=n[ct])|ie(?=ty)', // client, experience, variety
    'cre(?=at(?!u))|re(?=act|al[ism]|ass)|(?:^id|^ar|th)e(?=a(?:s?$|t[er]))', // create, react, idea
    'oy(?=e[ers])|ay(?=ers?$)|uy(?=ers?$)|eyo', // employee, player, buyer, beyond
    'co(?=oper|ord)|o(?=act)|^re(?=us|asse|org)', // coordinate, proactive, reuse
  ].join('|'),
  'g',
);

/** Other alphabets by their vowels; a sign that is a syllable of its own (Chinese, Japanese, Korean) as one. */
function countOther(word: string): number {
  const signs =
    word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  if (signs > 0) return signs;
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (/^[a-z']+$/.test(bare))
    return SYLLABLE_EXCEPTIONS.get(bare) ?? Math.max(1, bare.match(GROUPS)?.length ?? 0);
  const vowels = bare.match(/[aeiouyаеиоуыэюяіїєαεηιουω]/gu)?.length;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  // Scripts that do not write their vowels: about two and a half letters to a syllable.
  return vowels ?? (letters === 0 ? 0 : Math.max(1, Math.round(letters / 2.5)));
}
