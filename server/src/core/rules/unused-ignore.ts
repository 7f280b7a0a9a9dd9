/**
 * An ignore comment that ignores nothing, or that names no rule. It is judged after all other rules (see check.ts):
 * only then is it known what a comment silenced. Rules that did not run, because they are off or because the answer is
 * in another language, might have had something to ignore, so their names are left alone.
 */
import { nearestName } from '../frameworks/nearest.ts';
import { contains, type Span } from '../story/spans.ts';
import type { IgnoreComment, Story } from '../story/story.ts';
import { defineRule, type Edit, type Finding, type Fix, type Outcome } from './rule.ts';

export const unusedIgnore = defineRule({
  name: 'unused-ignore',
  summary: 'An ignore comment ignores nothing or names no rule.',
  why: 'No listener hears a comment. But one that ignores nothing today will hide the next real finding in its place, and one with a misspelt name never worked.',
  severity: 'hint',
  readsEnglish: false,
  options: {},
  related: [],
  examples: [
    {
      bad: '<!-- star-ignore «we-voise» -->\nI asked both shops for their list and compared them by hand.',
      becomes: '<!-- star-ignore we-voice -->\nI asked both shops for their list and compared them by hand.',
    },
    {
      bad: 'I asked both shops for their list.\n\n<!-- star-ignore «thursday» -->\nThen I compared them by hand.',
      becomes: 'I asked both shops for their list.\n\nThen I compared them by hand.',
    },
    {
      bad: '<!-- star-ignore we-voice, «thursday» -->\nWe asked both shops for their list.',
      becomes: '<!-- star-ignore we-voice -->\nWe asked both shops for their list.',
    },
    {
      bad: 'I asked both shops for their list.\n\n«<!-- star-ignore-end -->»\n\nThen I compared them by hand.',
      becomes: 'I asked both shops for their list.\n\nThen I compared them by hand.',
    },
    {
      bad: '<!-- star-ignore-start «wednesday» -->\n\nI asked both shops for their list.\n\n<!-- star-ignore-end -->\n\nThen I compared them by hand.',
      becomes: 'I asked both shops for their list.\n\nThen I compared them by hand.',
    },
    { good: '<!-- star-ignore we-voice -->\nWe asked both shops for their list.' },
    {
      good: '<!-- star-ignore we-voice, passive-voice -- the shop is a couple -->\nWe asked both shops for their list.',
    },
    { good: '<!-- star-ignore -->\nWe asked both shops for their list.' },
    {
      good: '<!-- star-ignore-start we-voice -->\n\nWe asked both shops.\n\n<!-- star-ignore-end we-voice -->\n\nThen I compared the lists.',
    },
    { good: '<!-- ask Kim for the list -->\nI asked both shops for their list.' },
  ],
  check: () => [],
  *checkAfter(story, outcome) {
    for (const ignore of story.ignores) yield* findingsIn(story, ignore, outcome);
  },
});

function* findingsIn(story: Story, ignore: IgnoreComment, { names, found }: Outcome): Iterable<Finding> {
  const span = { start: ignore.start, end: ignore.end };
  const removal = () => [removing('Remove the comment', commentEdits(story, ignore))];
  if (ignore.kind === 'end') {
    if (startsOf(story, ignore).length === 0)
      yield {
        span,
        isMissing: true,
        message: 'Nothing was being ignored up to here. Is the start missing?',
        fixes: removal,
      };
    return;
  }
  const silences = (name: string): boolean =>
    found.get(name)!.some((finding) => ignore.kind === 'file' || contains(ignore.covers, finding.span));
  if (ignore.rules.length === 0) {
    if (names.every((name) => found.has(name)) && !names.some(silences))
      yield {
        span,
        isMissing: true,
        message: 'Nothing is found here, so this comment ignores nothing.',
        fixes: removal,
      };
    return;
  }
  // What this rule finds is not known yet, so a comment that spares it is taken to be needed.
  const unused = ignore.rules.filter(
    (name) => name !== 'unused-ignore' && found.has(name) && !silences(name),
  );
  if (unused.length === ignore.rules.length) {
    const what = unused.map((name) => `"${name}"`).join(' or ');
    yield {
      span,
      isMissing: true,
      message: `There is nothing here for ${what} to find, so this comment ignores nothing.`,
      fixes: removal,
    };
    return;
  }
  for (const name of ignore.rules) {
    const isUnknown = !names.includes(name);
    if (!isUnknown && !unused.includes(name)) continue;
    const nearest = isUnknown ? nearestName(name, names) : undefined;
    const place = nameSpan(story, ignore, name);
    yield {
      span: place,
      isMissing: true,
      message: nearest
        ? `There is no rule "${name}". Is it "${nearest}"?`
        : isUnknown
          ? `There is no rule "${name}", so nothing is ignored by that name.`
          : `There is nothing here for "${name}" to find.`,
      fixes: () => [
        ...(nearest ? [removing(`Change it to "${nearest}"`, [{ span: place, text: nearest }])] : []),
        removing(
          ignore.rules.length === 1 ? 'Remove the comment' : `Remove "${name}" from the comment`,
          ignore.rules.length === 1
            ? commentEdits(story, ignore)
            : [{ span: withComma(story.text, place, ignore), text: '' }],
          nearest === undefined,
        ),
      ],
    };
  }
}

const removing = (title: string, edits: readonly Edit[], preferred = true): Fix => ({
  title,
  edits,
  safe: false,
  preferred,
});

/** The start comments that this comment ends. */
const startsOf = (story: Story, end: IgnoreComment): readonly IgnoreComment[] =>
  story.ignores.filter(({ kind, covers }) => kind === 'start' && covers.end === end.start);

function nameSpan(story: Story, ignore: IgnoreComment, name: string): Span {
  const text = story.text.slice(ignore.start, ignore.end).toLowerCase();
  const head = /star-ignore(?:-\w+)?/u.exec(text);
  for (
    let at = text.indexOf(name, head ? head.index + head[0].length : 0);
    at >= 0;
    at = text.indexOf(name, at + 1)
  ) {
    const isWhole = !/[\w-]/u.test(text[at - 1] ?? '') && !/[\w-]/u.test(text[at + name.length] ?? '');
    if (isWhole) return { start: ignore.start + at, end: ignore.start + at + name.length };
  }
  return { start: ignore.start, end: ignore.end };
}

/** The name with the comma before it, or the one behind the first. */
function withComma(text: string, { start, end }: Span, ignore: IgnoreComment): Span {
  const before = /[,;][ \t\r\n]*$/u.exec(text.slice(ignore.start, start));
  if (before) return { start: start - before[0].length, end };
  const after = /^[ \t]*[,;]?[ \t]*/u.exec(text.slice(end, ignore.end))!;
  return { start, end: end + after[0].length };
}

/** Without the comment, and without the end that belongs to it alone. */
function commentEdits(story: Story, ignore: IgnoreComment): readonly Edit[] {
  const end =
    ignore.kind === 'start'
      ? story.ignores.find((other) => other.kind === 'end' && other.start === ignore.covers.end)
      : undefined;
  const gone = end && startsOf(story, end).length === 1 ? [ignore, end] : [ignore];
  return gone.map((comment) => ({ span: withLine(story.text, comment), text: '' }));
}

/** A comment that stands alone takes its line with it, and one of the two blank lines round it. */
function withLine(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:\r\n|\n|$)/u.exec(text.slice(end));
  if (!rest || text.slice(lineStart, start).trim() !== '') return { start, end };
  const next = end + rest[0].length;
  const blank = /^[ \t]*(?:\r\n|\n)/u.exec(text.slice(next));
  const isAfterBlank =
    lineStart === 0 || /\n[ \t\r]*\n$/u.test(text.slice(Math.max(0, lineStart - 200), lineStart));
  return { start: lineStart, end: blank && isAfterBlank ? next + blank[0].length : next };
}
