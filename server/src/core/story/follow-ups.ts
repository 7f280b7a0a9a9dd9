/** The interviewer's questions of a Follow-ups section, and the answers below them. */
import { leadingStrong } from './labels.ts';
import { type Definitions, readInline, type TextPiece } from './markdown.ts';
import { readsAsQuestion } from './question.ts';
import { splitSentences } from './sentences.ts';
import type { Span } from './spans.ts';
import type { Heading } from './story.ts';

/** In file order: what the interviewer asks, and the texts that answer it. Texts before the first question answer none. */
export interface Exchange {
  readonly question: Heading | undefined;
  readonly texts: readonly TextPiece[];
}

export function readExchanges(
  items: readonly (TextPiece | Heading)[],
  definitions: Definitions,
): readonly Exchange[] {
  const exchanges: { question: Heading | undefined; texts: TextPiece[] }[] = [];
  const ask = (question: Heading): void => {
    exchanges.push({ question, texts: [] });
  };
  const answer = (text: TextPiece): void => {
    if (exchanges.length === 0) exchanges.push({ question: undefined, texts: [] });
    exchanges.at(-1)!.texts.push(text);
  };
  const texts = items.filter((item): item is TextPiece => 'content' in item);
  const style = texts.length < items.length ? 'heading' : styleOf(texts, definitions);
  for (const item of items) {
    if (!('content' in item)) {
      ask(item);
      continue;
    }
    for (const part of questionsIn(item, style, definitions)) {
      if ('content' in part) answer(part);
      else ask(part);
    }
  }
  return exchanges;
}

type Style = 'heading' | 'label' | 'bold' | 'mark';

const questionLabel = /^\s*(?:q(?:uestion)?\s*\d*|interviewer|they ask|if asked)\s*[:.)–—]\s*/i;
const answerLabel = /^\s*(?:a(?:nswer)?\s*\d*|me|candidate)\s*[:.)–—]\s*/i;
const questionMark = /[?？؟]["'”’)\]]*\s*$/;

function styleOf(texts: readonly TextPiece[], definitions: Definitions): Style {
  let isBold = false;
  for (const text of texts) {
    if (text.kind === 'quote') continue;
    const inline = readInline(text.content, definitions);
    for (const line of linesOf(text.content)) {
      if (questionLabel.test(inline.text.slice(line.start, line.end))) return 'label';
      const strong = leadingStrong(inline, line.start, line.end);
      if (strong && isQuestion(inline.text.slice(strong.start, strong.end))) isBold = true;
    }
  }
  return isBold ? 'bold' : 'mark';
}

function questionsIn(
  item: TextPiece,
  style: Style,
  definitions: Definitions,
): readonly (TextPiece | Heading)[] {
  const inline = readInline(item.content, definitions);
  const text = inline.text;
  const cut = (start: number, end: number): readonly TextPiece[] =>
    text.slice(start, end).trim() === ''
      ? []
      : [
          {
            ...item,
            start: item.start + start,
            end: item.start + end,
            content: item.content.slice(start, end),
          },
        ];
  const heading = (start: number, end: number): Heading => {
    let from = start;
    let to = end;
    while (from < to && /[\s"“”'‘’]/.test(text[from]!)) from++;
    while (to > from && /[\s"“”'’]/.test(text[to - 1]!)) to--;
    return {
      text: text.slice(from, to).replace(/\s+/g, ' '),
      level: 3,
      start: item.start + from,
      end: item.start + to,
    };
  };
  const answers = (start: number, end: number): readonly TextPiece[] => {
    const label = answerLabel.exec(text.slice(start, end));
    return cut(start + (label?.[0].length ?? 0), end);
  };
  if (item.kind === 'quote' && style !== 'mark') return cut(0, text.length);
  if (style === 'heading') return answers(0, text.length);
  const parts: (TextPiece | Heading)[] = [];
  if (style === 'mark') {
    // The question is the first line, or the first sentence of an item, or all of it.
    const first = linesOf(item.content)[0];
    const sentences = splitSentences(text, inline.code);
    const opening = sentences[0];
    if (!first || !opening) return cut(0, text.length);
    if (sentences.length <= 2 && isQuestion(text)) return [heading(0, text.length)];
    if (first.end < text.trimEnd().length && isQuestion(text.slice(first.start, first.end)))
      return [heading(first.start, first.end), ...answers(first.end, text.length)];
    if (item.kind === 'item' && questionMark.test(text.slice(opening.start, opening.end)))
      return [heading(opening.start, opening.end), ...answers(opening.end, text.length)];
    return answers(0, text.length);
  }
  let from = 0;
  for (const line of linesOf(item.content)) {
    const content = text.slice(line.start, line.end);
    let start = line.start;
    let end = line.end;
    if (style === 'label') {
      const label = questionLabel.exec(content);
      if (!label) {
        if (answerLabel.test(content) && line.start > from) {
          parts.push(...answers(from, line.start));
          from = line.start;
        }
        continue;
      }
      start += label[0].length;
      const rest = text.slice(start, end);
      const asked = /^[^?？؟]*[?？؟]["'”’)]*/.exec(rest);
      if (asked) end = start + asked[0].length;
    } else {
      const strong = leadingStrong(inline, line.start, line.end);
      if (!strong || !isQuestion(text.slice(strong.start, strong.end))) continue;
      start = strong.start;
      end = strong.end;
    }
    parts.push(...answers(from, line.start), heading(start, end));
    from = end;
  }
  parts.push(...answers(from, text.length));
  return parts;
}

const isQuestion = (text: string): boolean =>
  questionMark.test(text) || (text.length < 160 && readsAsQuestion(text) && !/[.!]\s+\S/.test(text));

function linesOf(content: string): readonly Span[] {
  const lines: Span[] = [];
  for (let from = 0; from < content.length; ) {
    const newline = content.indexOf('\n', from);
    const to = newline < 0 ? content.length : newline;
    lines.push({ start: from, end: to });
    from = to + 1;
  }
  return lines;
}
