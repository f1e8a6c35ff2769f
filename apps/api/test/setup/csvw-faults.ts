interface Column {
  readonly name: string;
  readonly titles: readonly string[];
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly separator?: string;
  readonly required?: boolean;
}

/** The part of CSV on the Web that Dial's metadata uses. */
export interface CsvMetadata {
  readonly '@context': unknown;
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly Column[]; readonly primaryKey?: readonly string[] };
}

/** Lexical forms of the datatypes (XML Schema part 2). */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/** What of a CSV file does not fit its metadata: "row 3, value: …". Header and rows as they are, quotes taken off. */
export function csvwFaults(
  { tableSchema }: CsvMetadata,
  [header = [], ...rows]: readonly (readonly string[])[],
): string[] {
  const { columns, primaryKey } = tableSchema;
  const faults = columns.flatMap(({ name, titles }, index) =>
    titles.includes(header[index] ?? '') ? [] : [`column ${name}: the header says ${header[index]}`],
  );
  if (header.length !== columns.length) faults.push(`${header.length} columns, not ${columns.length}`);
  const keys = new Set<string>();
  for (const [index, row] of rows.entries()) {
    columns.forEach((column, at) => {
      const fault = cellFault(column, row[at]);
      if (fault !== null) faults.push(`row ${index + 1}, ${column.name}: ${fault}`);
    });
    if (primaryKey !== undefined) {
      const key = primaryKey.map((name) => row[columns.findIndex((one) => one.name === name)]).join('\t');
      if (keys.has(key)) faults.push(`row ${index + 1}: a second ${key}`);
      keys.add(key);
    }
  }
  return faults;
}

function cellFault({ datatype, separator, required }: Column, cell: string | undefined): string | null {
  if (cell === undefined) return 'there is no cell';
  if (cell === '') return required ? 'it is empty' : null;
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: null } : datatype;
  const form = FORMS[base];
  if (form === undefined) return `there is no datatype ${base}`;
  const fits = (part: string) =>
    form.test(part) && (format === null || new RegExp(`^(${format})$`).test(part));
  const wrong = (separator === undefined ? [cell] : cell.split(separator)).find((part) => !fits(part));
  return wrong === undefined ? null : `"${wrong}" is no ${base}`;
}
