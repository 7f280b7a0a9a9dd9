/**
 * Where a writer has left a place to fill: `[baseline]`, `<metric>`, `TODO`.
 * A placeholder proves nothing to a listener, but it shows that the writer knows what belongs there,
 * so rules that miss something are silent beside one; `unfilled-placeholder` keeps it in view.
 */
import { readOnce } from '../story/memo.ts';
import type { Readable } from './evidence.ts';

export const holdsPlaceholder = readOnce((sentence: Readable): boolean =>
  /\[[^[\]\n]*\p{L}[^[\]\n]*\]|<[\p{L}][^<>\n]*>|\bTODO\b|\bTBD\b|_{3,}|\bX{1,3}\s?%/u.test(sentence.text),
);
