/** A set from a list of words parted by blanks or line ends; `_` stands for a blank inside one. */
export const setOf = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/_/gu, ' ')),
  );
