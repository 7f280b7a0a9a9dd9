/**
 * What words are when neither the closed classes nor their endings tell: compromise's tagger behind three questions.
 * The only file that knows compromise. Its model costs about 115 ms to load and 20 ms for the first sentence
 * (Node 20, measured), which no server should pay when it starts: tagger-model.cts loads it on the first question.
 */
import { readOnce } from './memo.ts';
import type { Sentence } from './story.ts';
import loadModel from './tagger-model.cts';

export type PartOfSpeech =
  | 'noun'
  | 'plural-noun'
  | 'name'
  | 'verb'
  | 'past-verb'
  | 'participle'
  | 'gerund'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'other';

/** One part of speech for each word of the sentence. */
export const tagWords: (sentence: Pick<Sentence, 'text' | 'words'>) => readonly PartOfSpeech[] = readOnce(
  ({ text, words }) => {
    const parts: PartOfSpeech[] = [];
    const terms = termsOf(text);
    let next = 0;
    for (const word of words) {
      while (next + 1 < terms.length && terms[next]!.end <= word.start) next++;
      parts.push(terms[next]?.part ?? 'other');
    }
    return parts;
  },
);

/** `deployed` to `deploy`. Prefer verbs.ts, which needs no model; this one knows more rare words. */
export function infinitiveOf(verb: string): string {
  const model = load();
  return model.methods().two.transform.verb.toInfinitive(verb, model.model(), 'PastTense') || verb;
}

export function singularOf(noun: string): string {
  const model = load();
  return model.methods().two.transform.noun.toSingular(noun, model.model()) || noun;
}

export function pluralOf(noun: string): string {
  const model = load();
  return model.methods().two.transform.noun.toPlural(noun, model.model()) || noun;
}

export function pastTenseOf(infinitive: string): string {
  const model = load();
  return model.methods().two.transform.verb.conjugate(infinitive, model.model()).PastTense || infinitive;
}

/** Whether somebody asked already: what a measurement of the start wants to know. */
export const isTaggerLoaded = (): boolean => loaded !== undefined;

interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: ReadonlySet<string>;
}

/** The corner of compromise that is used here; its own types describe the whole library. */
interface Compromise {
  (text: string): { readonly document: readonly (readonly Term[])[] };
  model(): unknown;
  methods(): {
    readonly two: {
      readonly transform: {
        readonly verb: {
          toInfinitive(verb: string, model: unknown, tense: string): string;
          conjugate(infinitive: string, model: unknown): { readonly PastTense: string };
        };
        readonly noun: {
          toSingular(noun: string, model: unknown): string;
          toPlural(noun: string, model: unknown): string;
        };
      };
    };
  };
}

let loaded: Compromise | undefined;

function load(): Compromise {
  loaded ??= loadModel() as Compromise;
  return loaded;
}

/** compromise keeps every character in its terms, so their lengths are their offsets. */
function termsOf(text: string): readonly { readonly end: number; readonly part: PartOfSpeech }[] {
  const terms: { end: number; part: PartOfSpeech }[] = [];
  let offset = 0;
  for (const sentence of load()(text).document) {
    for (const term of sentence) {
      offset += term.pre.length + term.text.length;
      // The second half of a contraction is a term without characters.
      if (term.text.length > 0) terms.push({ end: offset, part: partOf(term.tags) });
      offset += term.post.length;
    }
  }
  return terms;
}

function partOf(tags: ReadonlySet<string>): PartOfSpeech {
  if (tags.has('Verb')) {
    if (tags.has('Gerund')) return 'gerund';
    if (tags.has('Participle')) return 'participle';
    return tags.has('PastTense') ? 'past-verb' : 'verb';
  }
  if (tags.has('Noun')) {
    if (tags.has('ProperNoun')) return 'name';
    return tags.has('Plural') ? 'plural-noun' : 'noun';
  }
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Adverb')) return 'adverb';
  return tags.has('Value') ? 'number' : 'other';
}
