import type { ResultOf } from '../shared/graphql.ts';
import type { TableFile, Taken } from '../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../shared/table-file/usual-notes.ts';
import type { TERMS } from './term-list.tsx';

type Term = ResultOf<typeof TERMS>;

interface About {
  readonly id: string;
  /** "2023-24 Q3". */
  readonly name: string;
  /** Null where the glossary is carried on from another edition. */
  readonly document: string | null;
}

/** The shown terms of an edition's glossary as a file. */
export function glossaryFile(terms: readonly Term[], { id, name, document }: About, taken: Taken): TableFile {
  const title = `Glossary, ${name}`;
  return {
    name: `dial-${id}-glossary`,
    title,
    table: toTable(terms, COLUMNS),
    notes: [
      ...usualNotes(title, taken),
      { name: 'Document', text: document ?? 'Carried on from the edition before it.' },
      dataNote(id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Term', ({ term }: Term) => term),
  textColumn('Explanation', ({ explanation }: Term) => explanation),
  textColumn('Printed link', ({ linkLabel }: Term) => linkLabel),
  countColumn('Line', ({ line }: Term) => line),
];
