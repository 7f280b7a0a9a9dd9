/** The candidate's level, as job ladders of large employers group them. */
export const levels = ['entry', 'mid', 'senior', 'staff', 'manager'] as const;
export type Level = (typeof levels)[number];
