/** `<!-- star-ignore we-voice -->` and its relatives. */
import type { Comment } from './markdown.ts';
import type { Span } from './spans.ts';
import type { IgnoreComment } from './story.ts';

export function readIgnore(comment: Comment): Pick<IgnoreComment, 'kind' | 'rules'> | undefined {
  const match = /^\s*star-ignore(?:-(next|start|end|file))?(?![\w-])\s*:?\s*([\s\S]*?)\s*$/i.exec(
    comment.text,
  );
  if (!match) return undefined;
  // What stands behind a dash is the writer's reason.
  const names = match[2]!.split(/\s(?:--|[—–-])(?:\s|$)/)[0]!;
  const rules = names
    .split(/[\s,;]+/)
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
  return { kind: (match[1]?.toLowerCase() ?? 'next') as IgnoreComment['kind'], rules };
}

/** `headingStretch` answers how far the section of a heading goes. */
export function readIgnores(
  comments: readonly Comment[],
  documentLength: number,
  headingStretch: (headingStart: number) => Span | undefined,
): readonly IgnoreComment[] {
  const found = comments.flatMap((comment) => {
    const ignore = readIgnore(comment);
    return ignore ? [{ ...ignore, comment }] : [];
  });
  const ends = found.filter((ignore) => ignore.kind === 'end');
  return found.map(({ kind, rules, comment }): IgnoreComment => {
    const span = { start: comment.start, end: comment.end };
    const nothing = { start: comment.end, end: comment.end };
    switch (kind) {
      case 'file':
        return { ...span, kind, rules, covers: { start: 0, end: documentLength } };
      case 'end':
        return { ...span, kind, rules, covers: nothing };
      case 'start': {
        // An end with names ends what names the same.
        const end = ends.find(
          (other) =>
            other.comment.start > comment.start &&
            (other.rules.length === 0 || rules.every((rule) => other.rules.includes(rule))),
        );
        return {
          ...span,
          kind,
          rules,
          covers: { start: comment.end, end: end?.comment.start ?? documentLength },
        };
      }
      default: {
        const next = comment.next;
        if (!next) return { ...span, kind, rules, covers: nothing };
        const covers = next.isHeading ? (headingStretch(next.start) ?? next) : next;
        return { ...span, kind, rules, covers: { start: covers.start, end: covers.end } };
      }
    }
  });
}
