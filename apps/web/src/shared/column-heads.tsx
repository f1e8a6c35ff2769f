import { ROLES } from './table-roles.ts';

/** The head of a table of one line, whose columns have no more than names. */
export function ColumnHeads({ names }: { readonly names: readonly string[] }) {
  return (
    <thead {...ROLES.rows}>
      <tr {...ROLES.row}>
        {names.map((name) => (
          <th key={name} {...ROLES.column}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
