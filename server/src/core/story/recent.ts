/**
 * A bounded memory of what was computed from a text.
 * Two generations: when the young one is full it becomes the old one, and what nobody asked for since is gone.
 */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** What is longer is no paragraph; a memory of a thousand of them would be one of gigabytes. */
const longestKey = 10_000;

export function recent<V>(size: number): Recent<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  const set = (key: string, value: V): void => {
    if (key.length > longestKey) return;
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const kept = old.get(key);
      if (kept !== undefined) set(key, kept);
      return kept;
    },
    set,
  };
}
