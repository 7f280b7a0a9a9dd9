/**
 * How vocabulary is written: in lists of words in alphabetical order, and in patterns of several lines. `_` stands for a blank
 * inside a word of a list.
 */

/** A set from a list of words parted by blanks or line ends. */
export const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/_/gu, ' ')),
  );

/**
 * Alternatives from a list of words parted by blanks or line ends. The longer is tried first,
 * so that no word hides another that begins with it, and lists can be kept in alphabetical order.
 */
export const anyOf = (words: string): string => {
  const alternatives = words
    .trim()
    .split(/\s+/u)
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/_/gu, '\\s+'));
  return `(?:${alternatives.join('|')})`;
};

/** The source of a regular expression, written over several lines: line ends and the blanks round them mean nothing. */
export const frame = (source: TemplateStringsArray, ...parts: readonly string[]): string =>
  String.raw({ raw: source.raw.map((text) => text.replace(/\s*\n\s*/gu, '')) }, ...parts);

/** A regular expression written in the same way. */
export const pattern = (source: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(frame(source, ...parts), 'u');
