/** Verb forms by morphology: what base a form has and which forms it can be. No model, no sentence. */
import { anyOf, pattern, setOf } from '../vocabulary.ts';
import { irregularVerbs } from './irregular-verbs.ts';
import { regularVerbs } from './verb-list.ts';

export interface VerbForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** In the vocabulary; otherwise only the ending speaks for it. */
  readonly isKnown: boolean;
}

/** Undefined when the word does not look like a form of a verb. Expects lower case. */
export function verbForm(word: string): VerbForm | undefined {
  if (forms.size === 0) fillForms();
  const found = forms.get(word);
  if (found !== undefined) return found ?? undefined;
  const form = readForm(word);
  // Answers repeat their words; a bounded memory serves them without growing for ever.
  if (forms.size < 20_000) forms.set(word, form ?? null);
  return form;
}

/** Whether the word is a known verb's base form. */
export const isBaseForm = (word: string): boolean => verbForm(word)?.base === true;

/** The simple past of a base form: deploy to deployed, split to split. */
export function pastOf(lemma: string): string {
  if (forms.size === 0) fillForms();
  if (lemma === 'be') return 'was';
  return irregularPasts.get(lemma) ?? regularPast(lemma);
}

/** The past participle of a base form. */
export function participleOf(lemma: string): string {
  if (forms.size === 0) fillForms();
  if (lemma === 'be') return 'been';
  return irregularParticiples.get(lemma) ?? regularPast(lemma);
}

/** -ed and -ing words that are no verb forms. */
const lookalikes = setOf(`
  access across address aged always analysis anything as basis bed biased bit bleed bonus breed bring building
  bus business ceiling cling crisis diagnosis does during embed emphasis evening everything feed fling focus
  gas has his hundred inbred indeed is its kindred king lens less morning naked need news nothing ones perhaps
  plus previous process pudding red ring rugged sacred seed series serious shed sibling sing sled something
  species speed spring status sterling string success thesis thing this thus united unless us various versus
  was wedding weed wicked wing yes
`);

const forms = new Map<string, VerbForm | null>();
const known = new Set<string>();
const irregularPasts = new Map<string, string>();
const irregularParticiples = new Map<string, string>();

type Kinds = Partial<Record<'base' | 'third' | 'past' | 'participle' | 'gerund', boolean>>;

function put(word: string, lemma: string, kinds: Kinds): void {
  const before = forms.get(word);
  // "found" is found first as the past of find; a second reading adds its kinds but keeps the first lemma.
  forms.set(word, {
    lemma: before?.lemma ?? lemma,
    base: kinds.base ?? before?.base ?? false,
    third: kinds.third ?? before?.third ?? false,
    past: kinds.past ?? before?.past ?? false,
    participle: kinds.participle ?? before?.participle ?? false,
    gerund: kinds.gerund ?? before?.gerund ?? false,
    isKnown: true,
  });
}

function fillForms(): void {
  for (const lemma of regularVerbs.split(/\s+/u)) if (lemma) known.add(lemma);
  for (const line of irregularVerbs.trim().split('\n')) {
    const [lemma = '', pasts = '', participles = ''] = line.split(' ');
    known.add(lemma);
    irregularPasts.set(lemma, pasts.split('/')[0]!);
    irregularParticiples.set(lemma, participles.split('/')[0]!);
    for (const past of pasts.split('/')) put(past, lemma, { past: true });
    for (const participle of participles.split('/')) put(participle, lemma, { participle: true });
  }
  for (const line of irregularVerbs.trim().split('\n'))
    put(line.slice(0, line.indexOf(' ')), line.slice(0, line.indexOf(' ')), { base: true });
  for (const form of ['was', 'were']) put(form, 'be', { past: true });
  for (const form of ['am', 'are']) put(form, 'be', { base: true });
  put('is', 'be', { third: true });
  put('be', 'be', { base: true });
  put('been', 'be', { participle: true });
  put('being', 'be', { gerund: true });
  put('has', 'have', { third: true });
  put('does', 'do', { third: true });
  // The base of these is rarer by far than the past or participle of another verb.
  for (const [word, lemma] of [
    ['found', 'find'],
    ['felt', 'feel'],
    ['saw', 'see'],
    ['ground', 'grind'],
    ['wound', 'wind'],
    ['left', 'leave'],
    ['bound', 'bind'],
    ['thought', 'think'],
    ['fell', 'fall'],
  ] as const) {
    put(word, lemma, { base: false, past: true });
  }
  for (const word of lookalikes)
    if (!known.has(word) && (word === 'bit' || !forms.get(word)?.isKnown)) forms.set(word, null);
}

function readForm(word: string): VerbForm | undefined {
  if (word.length < 2 || !/^[a-z][a-z'-]*$/u.test(word)) return undefined;
  const plain = readPlainForm(word);
  if (plain?.isKnown) return plain;
  const prefix = /^(?:re|un|over|under|out|mis|dis|pre|de|fore|co|up)(?=[a-z]{3})/u.exec(word)?.[0];
  const rest = prefix ? forms.get(word.slice(prefix.length)) : undefined;
  return prefix && rest?.isKnown ? { ...rest, lemma: prefix + rest.lemma } : plain;
}

const joinedParticles = anyOf(`
  auto back batch beta black bulk co cold cross de double down dry fast fine hand hard hot live load mass out
  over pair peer pilot pre proof re root sanity self short side smoke soft spot stress un under up white
`);
const joinedPrefix = pattern`^${joinedParticles}$`;
function readPlainForm(word: string): VerbForm | undefined {
  if (known.has(word)) return made(word, 'base', true);
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 2) {
    const last = verbForm(word.slice(hyphen + 1));
    return last && joinedPrefix.test(word.slice(0, hyphen))
      ? { ...last, lemma: word.slice(0, hyphen + 1) + last.lemma }
      : undefined;
  }
  if (word.endsWith('ying') && known.has(`${word.slice(0, -4)}ie`))
    return made(`${word.slice(0, -4)}ie`, 'gerund', true);
  if (word.endsWith('ied') && known.has(word.slice(0, -1))) return made(word.slice(0, -1), 'past', true);
  if (word.endsWith('ing') && word.length > 4) return inflected(word.slice(0, -3), 'gerund');
  if (word.endsWith('ied') && word.length > 4)
    return made(`${word.slice(0, -3)}y`, 'past', known.has(`${word.slice(0, -3)}y`));
  if (word.endsWith('ed') && word.length > 3) return inflected(word.slice(0, -2), 'past');
  if (word.endsWith('ies') && known.has(`${word.slice(0, -3)}y`))
    return made(`${word.slice(0, -3)}y`, 'third', true);
  if (word.endsWith('es') && known.has(word.slice(0, -2)) && /(?:[sxzo]|ch|sh)$/u.test(word.slice(0, -2))) {
    return made(word.slice(0, -2), 'third', true);
  }
  if (word.endsWith('s') && known.has(word.slice(0, -1))) return made(word.slice(0, -1), 'third', true);
  return undefined;
}

function inflected(stem: string, kind: 'past' | 'gerund'): VerbForm | undefined {
  if (!/[aeiouy]/u.test(stem)) return undefined;
  if (known.has(`${stem}e`) && !(known.has(stem) && !/(?:[bcdfghjklmnprstvwz]|u)$/u.test(stem))) {
    // "planed" is rarer than "planned" but "caring" is of "care", "timing" of "time".
    if (!known.has(stem) || /[^aeiou][aeiou][^aeiouwxy]$/u.test(stem)) return made(`${stem}e`, kind, true);
  }
  if (known.has(stem)) return made(stem, kind, true);
  if (/([^aeiou])\1$/u.test(stem) && known.has(stem.slice(0, -1))) return made(stem.slice(0, -1), kind, true);
  if (stem.endsWith('k') && stem.endsWith('ck') && known.has(stem.slice(0, -1)))
    return made(stem.slice(0, -1), kind, true);
  if (/([bdfgmnprt])\1$/u.test(stem)) return made(stem.slice(0, -1), kind, false);
  if (
    /(?:at|[iy]z|is|[^aeiou]l|[iu]r|[uv]|[^aeiou]c|[^s]s|g|[aeiou][dk]|u[tn])$/u.test(stem) &&
    !/(?:ll|rl|er|st|[^aeiou]g|ng|ow|ss|oad|ead|ook|eak)$/u.test(stem)
  ) {
    return made(`${stem}e`, kind, false);
  }
  return made(stem, kind, false);
}

const made = (lemma: string, kind: 'base' | 'third' | 'past' | 'gerund', isKnown: boolean): VerbForm => ({
  lemma,
  base: kind === 'base',
  third: kind === 'third',
  past: kind === 'past',
  participle: kind === 'past',
  gerund: kind === 'gerund',
  isKnown,
});

const doublingVerbs = anyOf(`
  acquit admit allot annul backlog begin blog cancel commit compel concur control debug defer distil enrol
  enthral equip excel expel format fulfil handicap incur input instal kidnap label level model occur offset
  omit output overlap patrol permit prefer program propel rebel rebut recur refer regret repel reset resubmit
  retrofit shrivel signal submit total transfer travel unplug unravel untag vlog worship zigzag
`);

/** Verbs of two syllables or more that double their last consonant. */
const doubling = pattern`^${doublingVerbs}$`;

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdfgklmnprtvz]$/u.test(lemma) || doubling.test(lemma))
    return `${lemma + lemma.at(-1)}ed`;
  return `${lemma}ed`;
}
