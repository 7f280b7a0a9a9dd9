/**
 * The only file that knows the Markdown parser: a document becomes headings, texts and what is not said.
 * Blocks are read first and without their inline markup; that is read per paragraph, and remembered.
 */

import type { SyntaxNode, Tree } from '@lezer/common';
import { type BlockContext, parser as commonMark, GFM, type Line } from '@lezer/markdown';
import { setOf } from '../vocabulary.ts';
import { readHeading } from './headings.ts';
import { findQuotes, type Quote, type Wrapping, wrappingOf } from './quotes.ts';
import { recent } from './recent.ts';
import type { Span } from './spans.ts';
import type { Block } from './story.ts';

/** A stretch of text whose characters stand in the document from `start` on, one for one. */
export interface Text extends Span {
  readonly content: string;
}

export interface TextPiece extends Text {
  readonly type: 'text';
  readonly kind: Block['kind'];
}
export interface HeadingPiece extends Span {
  readonly type: 'heading';
  readonly level: number;
  readonly text: Text;
}
export type Piece = TextPiece | HeadingPiece;

export interface Comment extends Span {
  /** Without the marks. */
  readonly text: string;
  /** What follows it, or the text that it stands in. */
  readonly next: (Span & { readonly isHeading: boolean }) | undefined;
}

export interface MarkdownReading {
  readonly pieces: readonly Piece[];
  readonly comments: readonly Comment[];
  /** Code and tables. */
  readonly unspoken: readonly Span[];
  /** Labels of the link definitions, in lower case. */
  readonly definitions: Definitions;
}

export interface Definitions {
  readonly labels: ReadonlySet<string>;
  /** Tells two sets of labels apart. */
  readonly key: string;
}

/** A paragraph's own markup. Offsets count from its start. */
export interface Inline {
  /** What is said; everything else is blank. As long as the content. */
  readonly text: string;
  readonly code: readonly Span[];
  readonly strong: readonly Span[];
  readonly comments: readonly Span[];
  /** Link targets, images, struck-out text. */
  readonly unspoken: readonly Span[];
  readonly quotes: readonly Quote[];
  readonly wrapping: Wrapping;
}

export const noDefinitions: Definitions = { labels: new Set(), key: '' };

/** `from` is where the answer begins, behind the front matter. */
export function readMarkdown(document: string, from: number): MarkdownReading {
  const text = document.length - from > 0 ? evenLines(document).slice(from) : '';
  try {
    return readBlocks(text, from);
  } catch {
    // Nesting deeper than the parser's own recursion can follow.
    return readPlain(text, from);
  }
}

export function readInline(content: string, definitions: Definitions): Inline {
  const key = definitions.key === '' ? content : `${definitions.key}\0${content}`;
  let inline = inlines.get(key);
  if (!inline) {
    inline = parseInline(content, definitions);
    inlines.set(key, inline);
  }
  return inline;
}

const inlines = recent<Inline>(2048);

/** Line ends and byte order marks made even, length unchanged. */
function evenLines(text: string): string {
  const even = /[\r\ufeff\0]/.test(text)
    ? text
        .replace(/\r\n/g, ' \n')
        .replaceAll('\r', '\n')
        .replace(/[\ufeff\0]/g, ' ')
    : text;
  if (!even.includes('|')) return even;
  // The parser takes "|---| " with a space behind it for no table: the last bar goes to the end of its line.
  return even.replace(/\|([^\S\n]+)(?=\n|$)/g, (whole: string, space: string, at: number) => {
    const start = even.lastIndexOf('\n', at) + 1;
    const row = even.slice(start, at);
    const above = even.slice(even.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
    // Only under a header row: a bar of a text must stay where it stands.
    return above.includes('|') && /^[\s>]*\|[\s|:-]*-[\s|:-]*$/.test(row) ? `${space}|` : whole;
  });
}

// --- blocks

/** The text being parsed: the parser's own look-ahead is one line, and a comment may end later. */
let source = '';

const blockParser = Object.assign(
  commonMark.configure([
    GFM,
    {
      parseBlock: [
        { name: 'IndentedProse', before: 'IndentedCode', parse: outdentProse },
        {
          name: 'TightHeading',
          before: 'ATXHeading',
          parse: parseTightHeading,
          endLeaf: (_, line) => tightHeadingSize(line) > 0,
        },
        { name: 'HTMLBlock', parse: parseHtml },
      ],
    },
  ]),
  { parseInline: () => [] },
);

function readBlocks(text: string, offset: number): MarkdownReading {
  source = text;
  const tree: Tree = blockParser.parse(text);
  source = '';
  const pieces: Piece[] = [];
  const comments: Comment[] = [];
  const unspoken: Span[] = [];
  const labels = new Set<string>();
  const here = (node: { from: number; to: number }): Span => ({
    start: offset + node.from,
    end: offset + node.to,
  });
  const textOf = (node: SyntaxNode, from: number, to: number): Text => {
    let content = text.slice(from, to);
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name !== 'QuoteMark' && child.name !== 'TaskMarker') continue;
      content = blank(content, [{ start: child.from - from, end: child.to - from }]);
    }
    return { start: offset + from, end: offset + to, content };
  };
  const addText = (node: SyntaxNode, kind: Block['kind']): void => {
    pieces.push({ type: 'text', kind, ...textOf(node, node.from, node.to) });
  };
  const visit = (parent: SyntaxNode, kind: Block['kind']): void => {
    // Comments that stand directly before the node to come.
    let waiting = 0;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const name = node.name;
      if (waiting > 0 && name !== 'CommentBlock') {
        const next = { ...here(node), isHeading: /^(?:ATX|Setext)/.test(name) };
        for (let i = comments.length - waiting; i < comments.length; i++)
          comments[i] = { ...comments[i]!, next };
        waiting = 0;
      }
      if (name === 'Paragraph' || name === 'Task') addText(node, kind);
      else if (name === 'BulletList' || name === 'OrderedList') visit(node, kind);
      else if (name === 'ListItem') visit(node, kind === 'quote' ? 'quote' : 'item');
      else if (name === 'Blockquote') visit(node, 'quote');
      else if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
        const body = headingBody(text, node);
        const content = text.slice(body.start, body.end);
        if (name.startsWith('Setext') && !isSetextTitle(content)) {
          pieces.push({ type: 'text', kind, ...textOf(node, body.start, body.end) });
        } else if (kind === 'paragraph') {
          pieces.push({
            type: 'heading',
            level: Number(name.at(-1)),
            text: textOf(node, body.start, body.end),
            ...here(node),
          });
        } else if (kind === 'item') {
          pieces.push({ type: 'heading', level: 6, text: textOf(node, body.start, body.end), ...here(node) });
        } else {
          pieces.push({ type: 'text', kind, ...textOf(node, body.start, body.end) });
        }
      } else if (name === 'FencedCode' || name === 'CodeBlock' || name === 'Table' || name === 'HTMLBlock')
        unspoken.push(here(node));
      else if (name === 'CommentBlock') {
        comments.push({
          ...here(node),
          text: text.slice(node.from + 4, node.to).replace(/-->\s*$/, ''),
          next: undefined,
        });
        waiting++;
      } else if (name === 'LinkReference') {
        const definition = /^\[([^\]]+)\]:\s*(\S+)/.exec(text.slice(node.from, node.to));
        if (definition && (definition[1]!.startsWith('^') || looksLikeTarget(definition[2]!))) {
          labels.add(definition[1]!.toLowerCase());
          unspoken.push(here(node));
        } else addText(node, kind);
      }
    }
  };
  visit(tree.topNode, 'paragraph');
  return {
    pieces,
    comments,
    unspoken,
    definitions: labels.size === 0 ? noDefinitions : { labels, key: [...labels].join('\n') },
  };
}

/** What is left when Markdown cannot be read at all: paragraphs between blank lines. */
function readPlain(text: string, offset: number): MarkdownReading {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    pieces.push({
      type: 'text',
      kind: 'paragraph',
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      content: match[0],
    });
  }
  return { pieces, comments: [], unspoken: [], definitions: noDefinitions };
}

function headingBody(text: string, node: SyntaxNode): Span {
  let start = node.from;
  let end = node.to;
  if (node.name.startsWith('ATX')) {
    while (text[start] === '#') start++;
    const line = text.slice(start, end).trimEnd();
    const closed = line.replace(/\s#+$/, '');
    end = start + closed.length;
  } else {
    const underline = text.slice(start, end).trimEnd().lastIndexOf('\n');
    end = start + Math.max(0, underline);
  }
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Three dashes right below a paragraph are meant as a rule, not as a heading of three lines. */
const isSetextTitle = (content: string): boolean =>
  !content.includes('\n') && content.length <= 90 && !/[.!,;]["”')]?$/.test(content);

const looksLikeTarget = (target: string): boolean => /[/#@:\\]|\.\w/.test(target);

function outdentProse(_: BlockContext, line: Line): boolean {
  if (line.indent >= line.baseIndent + 4 && looksLikeProse(line.text.slice(line.pos)))
    line.moveBaseColumn(line.indent);
  return false;
}

/** Somebody's speech that slipped to the right, no code: an opening like a sentence's, words, nothing that only programs write. */
export function looksLikeProse(line: string): boolean {
  const text = line.trim().replace(/^(?:[-*+•]|\d{1,2}[.)])\s+/, '');
  if (!/^[\p{Lu}"“'‘([<\d*_]/u.test(text)) return false;
  if (
    /[{};]|=>|==|&&|\|\||::|\(\)|\$\(|\s=\s|^\s*\/\/|\\n|^#|[)\]>]\s*[:,]?$|^\d{1,4}[:-]\d\d/.test(
      text.replace(/[)\]"”]?[.!?]?["”]?$/, ''),
    )
  )
    return false;
  if (
    /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WITH|FROM|GET|POST|PUT|ERROR|WARN|INFO|DEBUG|Traceback|Caused by|Exception)\b/.test(
      text,
    )
  )
    return false;
  const words = text.split(/\s+/);
  const plainWords = words.filter((word) =>
    /^[("“'‘*_[<$€£]*(?:[\p{L}'’-]+|[\d.,]+[%\p{L}]*)[)"”'’*_.,:!?\]>]*$/u.test(word),
  );
  const spoken = words.filter((word) =>
    /^[("“'‘*_]*(?:i|we|the|a|an|to|of|in|on|and|that|my|our|it|was|had|for|with|at|by|is)$/i.test(word),
  );
  return (
    plainWords.length >= words.length * 0.8 &&
    ((words.length >= 4 && spoken.length >= 1) || (words.length >= 2 && /[.!?]["”')]?$/.test(text)))
  );
}

/** "##Situation": without its space no heading to Markdown, but to everybody else. */
function tightHeadingSize(line: Line): number {
  if (line.next !== 35 || line.indent >= line.baseIndent + 4) return 0;
  const match = /^(#{1,6})([^#\s].*)$/.exec(line.text.slice(line.pos));
  return match && match[2]!.length < 60 && readHeading(match[2]!).kind === 'section' ? match[1]!.length : 0;
}

function parseTightHeading(cx: BlockContext, line: Line): boolean {
  const size = tightHeadingSize(line);
  if (size === 0) return false;
  const from = cx.lineStart + line.pos;
  const to = cx.lineStart + line.text.length;
  cx.nextLine();
  cx.addElement(cx.elt(`ATXHeading${size}`, from, to));
  return true;
}

/** Comments, and blocks whose text is never said. Every other tag is inline: its line is speech. */
function parseHtml(cx: BlockContext, line: Line): boolean | null {
  if (line.next !== 60) return false;
  const rest = line.text.slice(line.pos);
  if (rest.startsWith('<!--')) return parseComment(cx, line);
  const raw = /^<(script|style|pre|textarea|table)(?=[\s>])/i.exec(rest)?.[1];
  if (!raw) return false;
  const from = cx.lineStart + line.pos;
  const close = new RegExp(`</${raw}\\s*>`, 'i');
  if (!close.test(source.slice(from, from + 20_000))) return false;
  while (!close.test(line.text)) {
    if (!cx.nextLine() || hasLeft(cx, line)) break;
  }
  if (!hasLeft(cx, line)) cx.nextLine();
  cx.addElement(cx.elt('HTMLBlock', from, Math.max(from, cx.prevLineEnd())));
  return true;
}

/** The line no longer belongs to the list or block quote in which reading began. The parser counts it without telling so in its types. */
const hasLeft = (cx: BlockContext, line: Line): boolean =>
  (line as Line & { readonly depth: number }).depth < cx.depth;

function parseComment(cx: BlockContext, line: Line): boolean | null {
  const from = cx.lineStart + line.pos;
  // No further than the next comment, so that many half-typed ones do not search the whole text each.
  const other = source.indexOf('<!--', from + 4);
  const close = other < 0 ? source.indexOf('-->', from + 4) : source.slice(0, other).indexOf('-->', from + 4);
  if (close < 0) {
    // Half typed: it takes its line and no more.
    cx.nextLine();
    cx.addElement(cx.elt('CommentBlock', from, Math.max(from, cx.prevLineEnd())));
    return true;
  }
  const to = close + 3;
  while (cx.lineStart + line.text.length < to) {
    if (!cx.nextLine() || hasLeft(cx, line)) {
      cx.addElement(cx.elt('CommentBlock', from, Math.max(from, cx.prevLineEnd())));
      return true;
    }
  }
  const end = to - cx.lineStart;
  cx.addElement(cx.elt('CommentBlock', from, to));
  if (line.skipSpace(end) === line.text.length) {
    cx.nextLine();
    return true;
  }
  // What follows on the line is speech.
  line.moveBase(end);
  return null;
}

// --- inline

/** The parser gives its elements' children to itself only; they are read here and nowhere else. */
interface InlineElement {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children: readonly InlineElement[];
}

const inlineParser = commonMark.configure(GFM);
const nodeTypes = inlineParser.nodeSet.types;

/** Only with these characters can there be inline markup. */
const markup = /[\\&`<*_[!~@]|www\.|:\/\//;
/** Longer "paragraphs" are data; some of the parser's look-aheads are quadratic in them. */
const longestParagraph = 50_000;

function parseInline(content: string, definitions: Definitions): Inline {
  const masks: Span[] = [];
  const code: Span[] = [];
  const strong: Span[] = [];
  const comments: Span[] = [];
  const unspoken: Span[] = [];
  const drop = (span: Span): void => {
    masks.push(span);
    unspoken.push(span);
  };
  const visit = (elements: readonly InlineElement[]): void => {
    for (const element of elements) {
      const span = { start: element.from, end: element.to };
      const raw = () => content.slice(element.from, element.to);
      switch (nodeTypes[element.type]!.name) {
        case 'EmphasisMark':
        case 'StrikethroughMark':
        case 'CodeMark':
        case 'HardBreak':
          masks.push(span);
          break;
        case 'Escape':
          masks.push({ start: element.from, end: element.from + 1 });
          break;
        case 'Entity':
          // An ampersand is said; what the others stand for are spaces and punctuation.
          masks.push({
            start: /^&(?:amp|#38);$/i.test(raw()) ? element.from + 1 : element.from,
            end: element.to,
          });
          break;
        case 'InlineCode':
          if (element.children.length > 1)
            code.push({ start: element.children[0]!.to, end: element.children.at(-1)!.from });
          visit(element.children);
          break;
        case 'StrongEmphasis':
          strong.push(span);
          visit(element.children);
          break;
        case 'Strikethrough':
          drop(span);
          break;
        case 'Comment':
          masks.push(span);
          comments.push(span);
          break;
        case 'ProcessingInstruction':
          masks.push(span);
          break;
        case 'HTMLTag':
          if (isHtml(raw(), content)) masks.push(span);
          break;
        case 'Autolink':
          if (/^<(?:https?|ftp|file|mailto|tel|ssh|git|vscode|slack|urn|data):/i.test(raw())) drop(span);
          break;
        case 'URL':
          if (/^(?:[a-z][a-z\d+.-]*:\/\/|mailto:)|^www\..*\//i.test(raw())) drop(span);
          break;
        case 'Image':
          if (element.children.some((child) => nodeTypes[child.type]!.name === 'URL')) drop(span);
          else visit(element.children);
          break;
        case 'Link':
          readLink(element);
          break;
        default:
          visit(element.children);
      }
    }
  };
  const readLink = (element: InlineElement): void => {
    const children = element.children;
    const kinds = children.map((child) => nodeTypes[child.type]!.name);
    const closing = kinds.lastIndexOf('LinkMark', kinds.includes('URL') ? kinds.indexOf('URL') : undefined);
    const textEnd = children.find((child, i) => kinds[i] === 'LinkMark' && content[child.from] === ']');
    const target = children.find((_, i) => kinds[i] === 'URL');
    const label = children.find((_, i) => kinds[i] === 'LinkLabel');
    const inner = children.filter(
      (_, i) =>
        kinds[i] !== 'LinkMark' && kinds[i] !== 'URL' && kinds[i] !== 'LinkTitle' && kinds[i] !== 'LinkLabel',
    );
    const own = content.slice(element.from + 1, textEnd?.from ?? element.to - 1);
    if (own.startsWith('^')) {
      masks.push({ start: element.from, end: element.to });
      return;
    }
    visit(inner);
    const isLink =
      closing >= 0 &&
      textEnd !== undefined &&
      (target
        ? looksLikeTarget(content.slice(target.from, target.to))
        : label
          ? definitions.labels.has(content.slice(label.from + 1, label.to - 1).toLowerCase())
          : element.to > textEnd.to || definitions.labels.has(own.toLowerCase()));
    if (!isLink || !textEnd) return;
    masks.push({ start: element.from, end: element.from + 1 });
    if (element.to > textEnd.to) drop({ start: textEnd.from, end: element.to });
    else masks.push({ start: textEnd.from, end: textEnd.to });
  };
  if (content.length <= longestParagraph && markup.test(content)) {
    visit(inlineParser.parseInline(content, 0) as unknown as readonly InlineElement[]);
    const halfTyped = content.lastIndexOf('<!--');
    if (
      halfTyped >= 0 &&
      ![...comments, ...code].some((span) => span.start <= halfTyped && halfTyped < span.end)
    ) {
      const lineEnd = content.indexOf('\n', halfTyped);
      const span = { start: halfTyped, end: lineEnd < 0 ? content.length : lineEnd };
      masks.push(span);
      comments.push(span);
    }
  }
  const text = blank(content, masks).replace(/[\n\t]/g, ' ');
  const quotes = findQuotes(text, code);
  return { text, code, strong, comments, unspoken, quotes, wrapping: wrappingOf(text, quotes) };
}

export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const ordered = spans.length === 1 ? spans : [...spans].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const span of ordered) {
    if (span.end <= at) continue;
    const from = Math.max(at, span.start);
    result += text.slice(at, from) + ' '.repeat(span.end - from);
    at = span.end;
  }
  return result + text.slice(at);
}

/** A tag that browsers know. Any other name in angle brackets is a placeholder that the writer has still to fill. */
function isHtml(tag: string, content: string): boolean {
  const name = /^<\/?\s*([a-zA-Z][\w-]*)/.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return true;
  if (htmlNames.has(name)) return true;
  if (!ambiguousNames.has(name)) return false;
  return /[="]/.test(tag) || tag.startsWith('</') || content.toLowerCase().includes(`</${name}`);
}

const htmlNames = setOf(`
  a abbr b bdi bdo big blockquote body br center cite code col colgroup dd del details dfn dir div dl dt em
  fieldset figcaption font h1 h2 h3 h4 h5 h6 head hr html i iframe img ins kbd li link mark meta nobr ol p
  picture pre q rp rt ruby s samp script small span strike strong style sub summary sup svg table tbody td
  textarea tfoot th thead tr tt u ul video wbr
`);
/** Names of elements that are words of an answer as well: `<time>`, `<figure>`. They are tags when used like tags. */
const ambiguousNames = setOf(`
  address article aside audio base button canvas caption data datalist dialog embed figure footer form frame
  header input label legend main map menu meter nav object option output param progress search section select
  slot source template time title track var
`);
