interface Mapping {
  readonly status: 'AGREED' | 'PROPOSED' | 'RETIRED';
  readonly outcome: { readonly id: string; readonly name: string };
}

export interface ThreadOutcome {
  readonly id: string;
  readonly name: string;
  /** Whether at least one of the mappings is agreed. */
  readonly agreed: boolean;
  /** The indicators that it is reached through. */
  readonly through: readonly string[];
}

/** The outcomes that a measure's indicators are mapped to, agreed ones first; retired mappings lead nowhere. */
export function threadOutcomes(
  indicators: readonly { readonly name: string; readonly outcomes: readonly Mapping[] }[],
): ThreadOutcome[] {
  const steps = indicators.flatMap(({ name, outcomes }) =>
    outcomes.filter(({ status }) => status !== 'RETIRED').map((mapping) => ({ ...mapping, through: name })),
  );
  return [...Map.groupBy(steps, ({ outcome }) => outcome.id)]
    .map(([id, group]) => ({
      id,
      name: group[0]?.outcome.name ?? id,
      agreed: group.some(({ status }) => status === 'AGREED'),
      through: [...new Set(group.map(({ through }) => through))],
    }))
    .sort((a, b) => Number(b.agreed) - Number(a.agreed));
}
