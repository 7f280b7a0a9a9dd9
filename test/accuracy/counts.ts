/** What was raised against what should have been, by rule. */
export interface Count {
  rightlyRaised: number;
  wronglyRaised: number;
  missed: number;
  rightlySilent: number;
}

export type Counts = Map<string, Count>;

export function count(counts: Counts, rule: string, isExpected: boolean, isFound: boolean): void {
  const known = counts.get(rule) ?? { rightlyRaised: 0, wronglyRaised: 0, missed: 0, rightlySilent: 0 };
  counts.set(rule, known);
  if (isFound) known[isExpected ? 'rightlyRaised' : 'wronglyRaised'] += 1;
  else known[isExpected ? 'missed' : 'rightlySilent'] += 1;
}

/** A table of precision and recall, the sum last. */
export function printCounts(title: string, counts: Counts): void {
  if (counts.size === 0) return;
  console.log(`\n${title.padEnd(34)} precision  recall  raised  wrongly  missed  silent`);
  const total: Count = { rightlyRaised: 0, wronglyRaised: 0, missed: 0, rightlySilent: 0 };
  for (const [rule, known] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    printCount(rule, known);
    for (const key of Object.keys(total) as (keyof Count)[]) total[key] += known[key];
  }
  printCount('all', total);
}

function printCount(name: string, { rightlyRaised, wronglyRaised, missed, rightlySilent }: Count): void {
  const share = (others: number): string =>
    rightlyRaised + others === 0 ? '-' : (rightlyRaised / (rightlyRaised + others)).toFixed(2);
  const cell = (value: number, width: number): string => String(value).padStart(width);
  console.log(
    `${name.padEnd(34)} ${share(wronglyRaised).padStart(9)}  ${share(missed).padStart(6)}  ${cell(rightlyRaised, 6)}  ${cell(wronglyRaised, 7)}  ${cell(missed, 6)}  ${cell(rightlySilent, 6)}`,
  );
}
