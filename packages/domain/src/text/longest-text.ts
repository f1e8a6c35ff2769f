/** The most characters of what somebody types, after trimming. */
export const LONGEST_TEXT = {
  title: 300,
  /** A rationale, or a reason. */
  reason: 2_000,
  /** A role or a team. */
  owner: 300,
  unit: 60,
  /** A figure as typed, with its unit. */
  figure: 60,
  /** The longest commentary of 2023-24 Q3 has under 3,000 characters. */
  commentary: 10_000,
  /** What a scrutiny board recommends, and the answer to it. */
  recommendation: 4_000,
  /** A line of an edition's highlights. */
  highlight: 600,
} as const;
