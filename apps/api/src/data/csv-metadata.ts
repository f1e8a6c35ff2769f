import type { Licence } from '@dial/domain/open-data/dataset';
import type { DataColumn } from './data-column.ts';
import type { DataTable } from './data-table.ts';
import { namedColumns } from './write-csv.ts';

interface About {
  readonly edition: string;
  readonly editionTitle: string;
  readonly publisher: string;
  readonly licence: Licence | null;
}

/** What describes a CSV file to programs: W3C's Metadata Vocabulary for Tabular Data. */
export function csvMetadata<Row extends object>(table: DataTable<Row>, about: About) {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en-GB' }],
    url: `${table.name}.csv`,
    'dc:title': `${table.title}, ${about.editionTitle}`,
    'dc:description': table.description,
    'dc:publisher': about.publisher,
    ...(about.licence === null ? {} : { 'dc:license': { '@id': about.licence.url } }),
    dialect: { encoding: 'utf-8', lineTerminators: ['\n'], header: true, delimiter: ',', quoteChar: '"' },
    tableSchema: {
      columns: namedColumns(table.columns).map(([name, column]) => ({
        name,
        titles: [name, column.title],
        'dc:description': column.description,
        datatype: DATATYPES[column.holds],
        ...SEPARATORS[column.holds],
        null: '',
        ...(column.required ? { required: true } : {}),
      })),
      ...(table.primaryKey === null ? {} : { primaryKey: table.primaryKey }),
    },
  };
}

type Holds = DataColumn<never>['holds'];

const DATATYPES: Readonly<Record<Holds, string | { base: string; format: string }>> = {
  text: 'string',
  word: { base: 'string', format: '[a-z]+(_[a-z]+)*' },
  rag: { base: 'string', format: 'red|amber|green' },
  decimal: 'decimal',
  integer: 'integer',
  flag: 'boolean',
  date: 'date',
  names: 'string',
  lines: 'integer',
};

/** A cell with several values has this between them. */
const SEPARATORS: Partial<Record<Holds, { separator: string }>> = {
  names: { separator: '; ' },
  lines: { separator: ' ' },
};
