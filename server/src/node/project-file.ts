/** The project file `.starrc.json`: JSON with comments, the same keys as the editor's settings. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';

export const projectFileName = '.starrc.json';

export interface ReadProjectFile {
  readonly path: string;
  readonly value: unknown;
  /** One sentence each, with the line. What could be read is in `value` all the same. */
  readonly problems: readonly string[];
}

/** The nearest file at or above `folder`, but not above `root`. */
export function findProjectFile(folder: string, root: string | undefined): string | undefined {
  for (let current = resolve(folder); ; current = dirname(current)) {
    const candidate = join(current, projectFileName);
    if (existsSync(candidate)) return candidate;
    if (current === root || current === dirname(current)) return undefined;
  }
}

/** Throws when the file cannot be read at all. */
export function readProjectFile(path: string): ReadProjectFile {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems = errors.map(({ error, offset }) => {
    const line = text.slice(0, offset).split('\n').length;
    return `line ${line}: this is no valid JSON (${printParseErrorCode(error)}). Settings after it may be left out.`;
  });
  return { path, value, problems };
}
