import type { TableFile } from './table-file.ts';

/** A table as JSON: each row by its headings, figures as exact decimals in text, and the notes. */
export function writeJson({ title, table: { headings, rows }, notes }: TableFile): string {
  const named = rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [heading, row[index]?.value ?? null])),
  );
  const said = Object.fromEntries(notes.map(({ name, text }) => [name, text]));
  return `${JSON.stringify({ title, notes: said, rows: named }, null, 2)}\n`;
}
