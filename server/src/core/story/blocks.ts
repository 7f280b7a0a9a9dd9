/** Texts become blocks of sentences. */
import { type Definitions, type Inline, readInline, type TextPiece } from './markdown.ts';
import { recent } from './recent.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './spans.ts';
import type { Block, Word } from './story.ts';
import { wordsOf } from './words.ts';

/**
 * The blocks of texts that belong together: a section, or the answer to one question.
 * If they stand wholly inside quotation marks they are the candidate's own script, not somebody else's words.
 */
export function blocksOf(texts: readonly TextPiece[], definitions: Definitions): readonly Block[] {
  if (texts.length === 0) return [];
  const inlines = texts.map((text) => readInline(text.content, definitions));
  const own = texts.flatMap((text, i) =>
    text.kind === 'quote' || inlines[i]!.text.trim() === '' ? [] : [inlines[i]!.wrapping],
  );
  const isScript = own.at(-1) === 'whole' && own.every((wrapping) => wrapping !== 'none');
  return texts.flatMap((text, i) => {
    const block = blockOf(text, inlines[i]!, isScript, definitions);
    return block ? [block] : [];
  });
}

interface Sentences {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly words: readonly Word[];
  }[];
}

const remembered = recent<Sentences>(2048);

function blockOf(
  text: TextPiece,
  inline: Inline,
  isScript: boolean,
  definitions: Definitions,
): Block | undefined {
  const mode = text.kind === 'quote' ? 'q' : isScript ? 's' : 'p';
  const key = `${mode}${definitions.key}\0${text.content}`;
  let read = remembered.get(key);
  if (!read) {
    read = readSentences(inline, mode);
    remembered.set(key, read);
  }
  if (read.sentences.length === 0) return undefined;
  const offset = text.start;
  return {
    kind: text.kind,
    start: offset + read.start,
    end: offset + read.end,
    sentences: read.sentences.map((sentence) => ({
      start: offset + sentence.start,
      end: offset + sentence.end,
      text: sentence.text,
      words: sentence.words,
    })),
  };
}

function readSentences(inline: Inline, mode: 'q' | 's' | 'p'): Sentences {
  const { text, code } = inline;
  const spans = splitSentences(text, code);
  const quoted =
    mode === 'q' ? [{ start: 0, end: text.length }] : mode === 's' ? withoutOutermost(inline) : inline.quotes;
  const sentences = spans.map((span) => {
    const own = text.slice(span.start, span.end);
    return {
      start: span.start,
      end: span.end,
      text: own,
      words: wordsOf(own, within(quoted, span), within(code, span)),
    };
  });
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0, sentences };
}

function withoutOutermost(inline: Inline): readonly Span[] {
  const start = inline.text.length - inline.text.trimStart().length;
  const outer = inline.quotes.find((quote) => quote.start === start);
  return inline.wrapping === 'whole' ? inline.quotes.filter((quote) => quote !== outer) : inline.quotes;
}

/** The spans inside a sentence, counted from its start. */
function within(spans: readonly Span[], sentence: Span): readonly Span[] {
  if (spans.length === 0) return spans;
  return spans
    .filter((span) => span.start < sentence.end && sentence.start < span.end)
    .map((span) => ({
      start: Math.max(0, span.start - sentence.start),
      end: Math.min(sentence.end, span.end) - sentence.start,
    }));
}
