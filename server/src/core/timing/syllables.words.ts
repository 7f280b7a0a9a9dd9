export const SYLLABLE_EXCEPTIONS: ReadonlyMap<string, number> = new Map<string, number>([]);
