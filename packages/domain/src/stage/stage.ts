/** What an edition passes through, in order; no step is undone (design.md, "Editions and their stages"). */
export const STAGES = ['DRAFT', 'MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE', 'PUBLISHED'] as const;

export type Stage = (typeof STAGES)[number];

/** The stage that comes after one; null after publication. */
export function nextStage(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null;
}

/** Whether an edition has come as far as `earliest`. */
export function isAtLeast(stage: Stage, earliest: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(earliest);
}
