interface Priority {
  readonly outcomes: readonly { readonly id: string }[];
}

export interface FoundOutcome<Of extends Priority> {
  readonly outcome: Of['outcomes'][number];
  readonly priority: Of;
  /** The outcomes before and after it in the plan, whatever their priority. */
  readonly previous: Of['outcomes'][number] | null;
  readonly next: Of['outcomes'][number] | null;
}

/** An outcome of the plan's priorities among its neighbours; null where there is none of that id. */
export function findOutcome<Of extends Priority>(
  priorities: readonly Of[],
  id: string,
): FoundOutcome<Of> | null {
  const all = priorities.flatMap((priority) =>
    priority.outcomes.map((outcome: Of['outcomes'][number]) => ({ outcome, priority })),
  );
  const place = all.findIndex(({ outcome }) => outcome.id === id);
  const found = all[place];
  if (found === undefined) return null;
  return { ...found, previous: all[place - 1]?.outcome ?? null, next: all[place + 1]?.outcome ?? null };
}
