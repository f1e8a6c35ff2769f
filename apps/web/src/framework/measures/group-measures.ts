interface Measure {
  readonly directorate: { readonly id: string; readonly name: string } | null;
}

export interface MeasureGroup<Of> {
  /** Null for measures that the document prints under no directorate. */
  readonly directorate: string | null;
  readonly measures: readonly Of[];
}

/** Measures under their directorates, both in printed order. */
export function groupMeasures<Of extends Measure>(measures: readonly Of[]): MeasureGroup<Of>[] {
  return [...Map.groupBy(measures, ({ directorate }) => directorate?.name ?? null)].map(
    ([directorate, group]) => ({ directorate, measures: group }),
  );
}
