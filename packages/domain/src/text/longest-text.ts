/** The most characters of what somebody types, after trimming. */
export const LONGEST_TEXT = {
  title: 300,
  /** A rationale, or a reason. */
  reason: 2_000,
  /** A role or a team. */
  owner: 300,
  unit: 60,
} as const;
