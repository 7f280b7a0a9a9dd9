/**
 * Something is left to fill: `[baseline]`, `<metric>`, `TODO`, `XX%`, `___`.
 * The whole file is read, since a placeholder in a table or in code is forgotten all the easier;
 * what only looks like one (links, footnotes, checkboxes, tags, generics, citations) is told apart by its surroundings.
 */

import { contains, type Span } from '../story/spans.ts';
import type { Story } from '../story/story.ts';
import { anyOf, frame, pattern } from '../vocabulary.ts';
import { defineRule, type Finding } from './rule.ts';
import { htmlNames, stageDirections } from './unfilled-placeholder.words.ts';

export const unfilledPlaceholder = defineRule({
  name: 'unfilled-placeholder',
  summary: 'A placeholder such as [X%], <metric>, TODO or XX% is left.',
  why: 'A gap that is not filled before the interview is filled in the interview, with a pause. The fixes of this extension leave such gaps on purpose where only you know the fact.',
  severity: 'warning',
  readsEnglish: false,
  options: {},
  related: [],
  examples: [
    { section: 'result', bad: 'Waiting fell by «[X%]» within «[period]».' },
    { section: 'result', bad: 'We lost «XX%» of the samples, then «TBD».' },
    { section: 'action', bad: 'I called «<name>» at the depot. «TODO» ask her for the date.' },
    { section: 'situation', bad: 'It cost us «___» a week.' },
    { section: 'result', bad: '| before | after |\n|---|---|\n| «[baseline]» | 12 |' },
    { section: 'result', bad: 'The bill fell from «$X» to $40.' },
    { section: 'result', bad: 'There were «N» complaints in May «20__».' },
    { section: 'result', bad: '«[X]» residents were moved over all «Y» floors.' },
    { section: 'action', good: 'Her words were "they [the drivers] never saw the plan", so I printed it.' },
    { section: 'action', good: 'I put all X rays in one folder and plan Y in another.' },
    {
      section: 'action',
      good: 'I wrote [the checklist](https://example.org/list) with a footnote[^1] and a [reference][ref].\n\n[^1]: Later.\n[ref]: https://example.org',
    },
    { section: 'action', good: '- [x] I called her.\n- [ ] I wrote to him.' },
    { section: 'action', good: 'I replaced `Map<String, List<T>>` by `rows[index]`.' },
    { section: 'result', good: 'He wrote "the recieved [sic] goods" to <ward@example.org>.' },
    {
      section: 'result',
      good: 'The audit [1] and the guideline [Smith 2019] say the same.<br>It took 5 < 6 days.',
    },
    { section: 'action', good: 'I worked through my TODO list and closed 12 TODO comments.' },
    {
      section: 'action',
      good: 'She said: "[The] form is wrong."\n\n---\n\nI printed __two__ sizes, XL and XXL.',
    },
  ],
  *check(story: Story): Iterable<Finding> {
    const { text } = story;
    const found: Found[] = [];
    for (const { cue, pattern, cause, holds } of kinds) {
      if (!cue.test(text)) continue;
      for (const match of text.matchAll(pattern)) {
        const place: Place = { story, start: match.index, end: match.index + match[0].length, match };
        if (!holds || holds(place)) found.push({ start: place.start, end: place.end, cause });
      }
    }
    const ordered = found.sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const placeholder of ordered) {
      if (placeholder.start < end || isKeptOut(story, placeholder)) continue;
      end = placeholder.end;
      yield findingOf(text, placeholder);
    }
  },
});

type Cause = 'gap' | 'number' | 'note';

interface Found extends Span {
  readonly cause: Cause;
}

interface Place extends Span {
  readonly story: Story;
  readonly match: RegExpExecArray;
}

function findingOf(text: string, { start, end, cause }: Found): Finding {
  const words = text.slice(start, end).replace(/\s+/gu, ' ');
  const shown = words.length > 60 ? `${words.slice(0, 57)}...` : words;
  const message: Readonly<Record<Cause, string>> = {
    gap: `"${shown}" is still to fill. What belongs here?`,
    number: `"${shown}" stands for a number. Which one, or about how much?`,
    note: `"${shown}" is a note to yourself. Is what follows still to do?`,
  };
  return { span: { start, end }, message: message[cause] };
}

/** Comments that steer this program hold names of rules, no gaps. */
const isKeptOut = (story: Story, span: Span): boolean => {
  if (story.ignores.length === 0) return false;
  const comment = story.text.lastIndexOf('<!--', span.start);
  if (comment < 0) return false;
  const close = story.text.indexOf('-->', comment);
  return (close < 0 || close > span.start) && /^<!--\s*star-/u.test(story.text.slice(comment, comment + 40));
};

const beforeBlank = anyOf(`
  about after all almost around by checked cost counted every fixed for found from got had handled have hired
  in least lost most moved nearly of_(?:the|our|my) only over roughly saved served sold some than
  the_(?:last|first|next|other|remaining) there_(?:were|are) these those to trained treated within wrote
`);

/** "There were N complaints", "all X tables", "about Y hours": a letter where a number stands, before things of many. */
const countedBy = new RegExp(
  frame`(?<=\b${beforeBlank}\s+)[NXY](?=\s+(?:\p{Ll}+\s+)?\p{Ll}{2,}s\b(?!\s*['’]))`,
  'giu',
);

const letterNames = pattern`
  ^\s+(?:
    rays?|chromosomes?|ax[ei]s|coordinates?|values?|bosons?|games|factors?|is|was|has|does|goes|means|says|
    gives|series|class
  )\b
`;

/** "Plan X", "in X rays", "from Y chromosomes": a letter that belongs to its noun. */
function isNoName({ story, start, end }: Place): boolean {
  return /^[NXY]$/u.test(story.text.slice(start, end)) && !letterNames.test(story.text.slice(end, end + 20));
}

const unitsBehindBlank = anyOf(`
  customers days? dollars errors euros hours? hrs mins? minutes? months? ms people percent points s seconds?
  secs? tickets times users weeks? years?
`);
const kinds: readonly {
  /** Found quickly in a text that holds none. */
  readonly cue: RegExp;
  readonly pattern: RegExp;
  readonly cause: Cause;
  readonly holds?: (place: Place) => boolean;
}[] = [
  { cue: /\[/, pattern: /\[[^[\]\r\n]{1,120}\]/gu, cause: 'gap', holds: isBracketGap },
  { cue: /</, pattern: /<(?!!)[^<>\r\n]{1,60}>/gu, cause: 'gap', holds: isAngleGap },
  {
    cue: /TODO|TB[DCA]|FIXME/,
    pattern: new RegExp(
      frame`
      (?<![\w$€£-])(?:TODOS?|TBD|TBC|TBA|FIXME)(?![\w-])
      (?!\s+(?:lists?|comments?|items?|apps?|notes?|entries|markers?|tags?|board)\b)
    `,
      'gu',
    ),
    cause: 'note',
    holds: isOwnNote,
  },
  { cue: /do\s?:|fixme/i, pattern: /(?<![\p{L}\p{N}_-])(?:todo|to-do|to do|fixme)\s?:/giu, cause: 'note' },
  {
    cue: /[xXnNyYzZ?]\s?(?:%|perc)/,
    pattern: /(?<![\p{L}\p{N}_.])(?:[xX]{1,4}(?:\.[xX]{1,2})?|[nN]{1,3}|[yYzZ]|\?{1,3})\s?(?:%|percent\b)/gu,
    cause: 'number',
  },
  {
    cue: /[$€£]\s?[xXnNyY]/,
    pattern: /(?<![\p{L}\p{N}_])[$€£]\s?(?:[xX]{1,4}|[nN]{1,2}|[yY])(?:[kKmM]|,?[xX]{3})?(?![\p{L}\p{N}_])/gu,
    cause: 'number',
  },
  {
    cue: /XX/,
    pattern:
      /(?<![\p{L}\p{N}_$€£#-])X{2,5}(?![\p{L}\p{N}_-])(?!\s+(?:century|olympi\w*|centuries|chromosom\w*))/gu,
    cause: 'number',
    holds: isNotRoman,
  },
  {
    cue: /[\d:]_/,
    // The end of a year or the minutes of a time: "20__", "14:__".
    pattern: /(?<![\p{L}\p{N}_])(?:(?:19|20)\d?_{1,2}|\d{1,2}:__)(?![\p{L}\p{N}_])/gu,
    cause: 'number',
  },
  {
    cue: /\b[NXY]\s\p{L}/u,
    pattern: countedBy,
    cause: 'number',
    holds: isNoName,
  },
  {
    cue: /X\s/,
    pattern: new RegExp(
      frame`
      (?<![\p{L}\p{N}_-])(?<!\b(?:Gen|Generation|Project|Model|Brand|Twitter|on|factor|Mac|OS)\s)X\s
      (?=${unitsBehindBlank}\b)
    `,
      'gu',
    ),
    cause: 'number',
  },
  { cue: /\sX\s/, pattern: /\bfrom\s+X\s+to\s+Y\b/gu, cause: 'number' },
  { cue: /___/, pattern: /(?<![\p{L}\p{N}_*])_{3,}(?![\p{L}\p{N}_*])/gu, cause: 'gap', holds: isNotARule },
  {
    cue: /\{\{|\$\{/,
    pattern: /\{\{\s*[\p{L}][^{}\r\n]{0,40}\}\}|\$\{\d+(?::[^{}\r\n]{0,40})?\}/gu,
    cause: 'gap',
  },
  { cue: /\?[?)]/, pattern: /\(\?{1,3}\)|(?<![?!\p{L}])\?{3}(?!\?)(?=\s+\p{Ll})/gu, cause: 'gap' },
  {
    cue: /\shere\b|[Ii]psum/,
    pattern: new RegExp(
      frame`
      \b(?:insert|add|put|fill\s+in)\s+(?:(?:the|a|your|some|more|exact|real)\s+){0,2}
      (?:
        numbers?|names?|metrics?|figures?|dates?|amounts?|details?|examples?|values?|data|company|results?
      )\s+here\b
      |\blorem\s+ipsum\b
    `,
      'giu',
    ),
    cause: 'gap',
  },
];

const isCode = ({ story, start, end }: Place): boolean =>
  story.unspoken.some(
    (span) =>
      contains(span, { start, end }) &&
      !/^\s*(?:<!--|\|)/u.test(story.text.slice(span.start, span.start + 8)) &&
      !isTable(story, span),
  ) || isInlineCode(story, start);

const isTable = (story: Story, span: Span): boolean => {
  const opening = story.text.slice(span.start, Math.min(span.end, span.start + 2000));
  return (
    !/^\s*(?:```|~~~)/u.test(opening) && /^[^\n]*\|[^\n]*\n\s*\|?[\s:|-]*-[\s:|-]*(?:\n|$)/u.test(opening)
  );
};

/** Inline code is speech, and its words know that they are code. */
function isInlineCode(story: Story, at: number): boolean {
  for (const section of story.sections) {
    if (at < section.start || at >= section.end) continue;
    for (const block of section.blocks) {
      if (at < block.start || at >= block.end) continue;
      for (const sentence of block.sentences) {
        if (at >= sentence.start && at < sentence.end) {
          // The bracket itself may be no word: the nearest word behind it tells.
          const word = sentence.words.find((other) => sentence.start + other.end > at);
          return word?.code === true;
        }
      }
    }
  }
  return false;
}

/** What a person calls a gap; anything else in brackets inside code is an index, a type or a pattern. */
const fillWords = new RegExp(
  frame`
  %
  |\b(?:
    baseline|metric|measure|number|amount|value|name|date|period|company|customer|team|your|insert|todo|tbd|
    fill|percent|X+|N
  )\b
  |\p{L}+\s+(?:of|and|or|the|in|with|per)\s+\p{L}+
`,
  'iu',
);

function isBracketGap(place: Place): boolean {
  const { story, start, end } = place;
  const { text } = story;
  const inside = text.slice(start + 1, end - 1).trim();
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  if (isFrontMatter(story, start)) return isFieldGap(story, place);
  if (inside === '' || /^[\^!@#]/u.test(inside)) return false;
  if (
    after === '(' ||
    after === '[' ||
    before === ']' ||
    before === '[' ||
    before === '\\' ||
    /[\p{L}\p{N}_)]/u.test(before) ||
    // "[t]he tenant": the capital of a quotation, changed to fit.
    (/^\p{L}$/u.test(inside) && /\p{Ll}/u.test(after))
  )
    return false;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (after === ':' && /^\s{0,3}$/u.test(line) && /^\s*\S*[/.#@]/u.test(text.slice(end + 1, end + 60)))
    return false;
  // A checkbox of a list, and what stands for one in front of a line; "[X] residents were moved" is a number.
  if (/^[xX~-]$/u.test(inside) && /^\s*(?:[-*+]|\d+[.)])?\s*$/u.test(line))
    return inside === 'X' && /^\s*$/u.test(line) && /^ \p{Ll}/u.test(text.slice(end, end + 2));
  if (/^(?:\?+|_+|\.{2,}\s?%)$/u.test(inside)) return true;
  if (!/\p{L}/u.test(inside)) return false;
  if (hasDefinition(text, inside)) return false;
  if (isCode(place)) return !/["'{}=;\\]|^\w-\w|^:/u.test(inside) && fillWords.test(inside);
  return !isLabel(inside, line) && !isEditors(inside, line, text.slice(end));
}

/** `"they [the drivers] never saw it"`: who is meant, put into a quotation. What a template asks for has no article, or is asked for. */
const isEditors = (inside: string, line: string, rest: string): boolean =>
  /^(?:the|a|an|my|our|his|her|their)\s+\p{Ll}[\p{L}'’-]*(?:\s+\p{Ll}[\p{L}'’-]*)?$/u.test(inside) &&
  (line.match(/["“”]/gu)?.length ?? 0) % 2 === 1 &&
  /^[^\r\n]*["”]/u.test(rest);

/** Brackets that say something: citations, ids, timings, stage directions, an editor's words, the letters of STAR. */
function isLabel(inside: string, line: string): boolean {
  if (stageDirections.has(inside.toLowerCase())) return true;
  if (
    /^~?\d+(?:[:.]\d+)?\s*(?:[-–]\s*\d+(?:[:.]\d+)?\s*)?(?:s|secs?|seconds?|m|mins?|minutes?)?$/iu.test(
      inside,
    )
  )
    return true;
  if (
    /^\p{Lu}[\p{L}'’-]+(?:\s+(?:et al\.?|and|&)\s*[\p{L}'’-]*)*,?\s+(?:19|20)\d{2}[a-z]?(?:,.*)?$/u.test(
      inside,
    )
  )
    return true;
  if (/^\p{Lu}+[- ]?\d+(?:\.\d+)*$/u.test(inside) && !/^[XN]\s?\d/u.test(inside)) return true;
  if (/^(?:[STARLO]|[STARL][12])$/u.test(inside) && /^[\s#>*_-]*$/u.test(line)) return true;
  return false;
}

const hasDefinition = (text: string, label: string): boolean =>
  text.includes(`]:`) &&
  new RegExp(`^ {0,3}\\[${label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}\\]:\\s*\\S`, 'imu').test(text);

function isAngleGap(place: Place): boolean {
  const { story, start, end } = place;
  const { text } = story;
  const inside = text.slice(start + 1, end - 1);
  if (!/^\p{L}[\p{L}\p{N}\s%'’,/_.?-]*$/u.test(inside) || /\/$|:\/\/|@|\.\w{2,}$|www\./u.test(inside))
    return false;
  if (/[\p{L}\p{N}_.:)]/u.test(text.slice(Math.max(0, start - 1), start))) return false;
  const name = /^[\p{L}\p{N}-]+/u.exec(inside)?.[0].toLowerCase() ?? '';
  if (htmlNames.has(name) && (inside.trim().toLowerCase() === name || /[="]/u.test(inside))) return false;
  if (text.toLowerCase().includes(`</${name}>`)) return false;
  // Type parameters and arrows of code are no gaps: `<T>`, `<K, V>`, `<String>`.
  if (isCode(place) && (/^\p{Lu}/u.test(inside) || /,/u.test(inside))) return false;
  return true;
}

const isFrontMatter = (story: Story, at: number): boolean =>
  story.frontMatter !== undefined && at >= story.frontMatter.start && at < story.frontMatter.end;

/** A list in brackets is YAML; a value that is nothing but brackets, or brackets among words, is a gap. */
function isFieldGap(story: Story, { start, end }: Span): boolean {
  const front = story.frontMatter!;
  const fields = [front.question, front.company, front.level, front.minutes];
  return fields.some(
    (field) =>
      field !== undefined &&
      field.start <= start &&
      end <= field.end &&
      /\p{L}/u.test(story.text.slice(start, end)),
  );
}

/** "In my TODO" is a thing of the story. */
function isOwnNote({ story, start, end, match }: Place): boolean {
  // "Whoever writes "TBD" on a work order": the word on a paper is spoken of.
  if (
    /^["'”’`]/u.test(story.text.slice(end, end + 1)) &&
    /\b(?:label\w*|mark\w*|put|read|sa[iy]\w*|saw|show\w*|stamp\w*|word|writ\w*|wrote|with)\s+["'“‘`]$/u.test(
      story.text.slice(Math.max(0, start - 20), start),
    )
  )
    return false;
  return (
    !/\b(?:my|her|his|their|our|every|each|those|these|\d+)\s+$/u.test(
      story.text.slice(Math.max(0, start - 12), start),
    ) || /^(?:TBD|TBC)$/u.test(match[0])
  );
}

function isNotRoman({ story, start, end }: Place): boolean {
  return (
    !/\b(?:Chapter|Part|Volume|Article|Act|Louis|Pius|Expo|Congress|Section|Size|size|Annex)\s+$/u.test(
      story.text.slice(Math.max(0, start - 12), start),
    ) && !/^\s*(?:size|large|-?rated)/iu.test(story.text.slice(end, end + 8))
  );
}

/** A line of underscores alone parts paragraphs. */
function isNotARule({ story, start, end }: Place): boolean {
  const { text } = story;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const rest = /^[^\r\n]*/u.exec(text.slice(end))![0];
  return /\S/u.test(`${line}${rest}`.replace(/_/gu, ''));
}
