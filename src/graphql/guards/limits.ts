/** Limits in force, by the code that `about` lists them under. */
export const limits = {
  FIRST: 100,
  IDS: 100,
  FILTER_VALUES: 100,
  BODY_BYTES: 65_536,
  TOKENS: 4_000,
  DEPTH: 8,
  ALIASES: 10,
  COST: 50_000,
  DEADLINE_MS: 5_000,
} as const
