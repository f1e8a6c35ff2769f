import type { TableFile, Taken } from './table-file.ts';

/** A made-up moment at which a page of Dial is taken away. */
export const TAKEN: Taken = {
  address: new URL('http://made.invalid/page?shown=all'),
  now: new Date('2096-12-31T12:00:00Z'),
};

/** The rows of a file by their headings, as far as there is something in their cells. */
export function rowsOf({ table: { headings, rows } }: TableFile): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      headings.flatMap((heading, index) => {
        const value = row[index]?.value ?? null;
        return value === null ? [] : [[heading, value]];
      }),
    ),
  );
}
