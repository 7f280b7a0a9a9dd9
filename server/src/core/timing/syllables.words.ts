// Words whose syllables the rules of syllables.ts miscount, by how many they have. Counts: the CMU Pronouncing
// Dictionary (first pronunciation). Chosen: those said most often (SUBTLEX-US) and those of working life.

const BY_COUNT: Readonly<Record<number, string>> = {
  1: 'drawer realm tongue',
  2: `
    acres awesome boredom business buyout cafe carriage catholic centre chaos chocolate choir comeback
    crooked cruel desperate diamond diet driveway evening farewell fluid forecast forehead foreman
    forestall fuel giant hassle headaches hereby hour interest layoff layout lion loyal marriage maybe mayor
    metre naive oneself opera ours payoff payout persuade poem poet premier premiere privilege
    privileged queuing quiet rhythm royal ruin ruined science several soldier sovereign suing theories
    theory timeout vaguely wednesday wicked wretched
  `,
  3: `
    alien anyone arguing australia basically battling beautifully beforehand betrayal bundling
    businesses businessman cereal champion circling coauthor convenience convenient cycling diary
    differently doubling drastically elaborate element employee especially everyday everything
    everywhere fireplace genuine heroic idleness influence interested interesting jeopardy juggling
    loyalty museum nausea nuclear ourselves persuading piano poetry policeman practically privileges
    pursuing quietly radius realism recipe recovery requirement reunion royalty ruining scientist
    scrambling settling simpler struggling temperature theatre throttling tripling tuition typewriter
    typically vegetable wherever whoever
  `,
  4: `
    algorithm assembling catastrophe championship coincidence continuing criterion diabetes elementary
    emotionally enabling epitome european everybody hierarchy inconvenience initiative intuition
    laboratory recycling satisfactory scientific specifically spontaneous unrealistic unreasonable
    vietnamese whatsoever
  `,
  5: 'ambiguities automatically enthusiasm enthusiastic physiology',
  6: 'extraordinary',
  7: 'confidentiality',
};

export const SYLLABLE_EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_COUNT).flatMap(([count, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, Number(count)] as const),
  ),
);
