type Columns = Readonly<Record<string, readonly unknown[]>>;

/** A row of columns: the fields of the columns, a value of each. */
export type RowOf<Of extends Columns> = { readonly [Name in keyof Of]: Of[Name][number] };

/** The rows of columns that are equally long. What is no list (GraphQL's `__typename`) is no column. */
export function rowsOf<Of extends Columns>(columns: Of): RowOf<Of>[] {
  const lists = Object.entries(columns).filter(([, values]) => Array.isArray(values));
  const length = lists[0]?.[1].length ?? 0;
  return Array.from(
    { length },
    (_, index) => Object.fromEntries(lists.map(([name, values]) => [name, values[index]])) as RowOf<Of>,
  );
}
