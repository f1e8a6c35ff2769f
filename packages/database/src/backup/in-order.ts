export interface TableNeeds {
  readonly name: string;
  /** The other tables that its rows refer to. */
  readonly needs: readonly string[];
}

/** Each table after those it refers to. */
export function inOrder<Table extends TableNeeds>(tables: readonly Table[]): Table[] {
  const done = new Map<string, Table>();
  while (done.size < tables.length) {
    const next = tables.find(({ name, needs }) => !done.has(name) && needs.every((need) => done.has(need)));
    if (next === undefined) throw new Error('The tables refer to each other in a circle.');
    done.set(next.name, next);
  }
  return [...done.values()];
}
