interface Directorate {
  readonly id: string;
  readonly name: string;
}

/** The directorates that measures are printed under, each once, in printed order. */
export function directoratesOf(
  measures: readonly { readonly directorate: Directorate | null }[],
): Directorate[] {
  const found = new Map(
    measures.flatMap(({ directorate }) => (directorate === null ? [] : [[directorate.id, directorate]])),
  );
  return [...found.values()];
}
