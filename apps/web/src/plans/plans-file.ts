import type { DeliveryStatus } from '../shared/delivery-status.ts';
import type { TableFile, Taken } from '../shared/table-file/table-file.ts';
import { countColumn, textColumn, toTable } from '../shared/table-file/to-table.ts';
import { usualNotes } from '../shared/table-file/usual-notes.ts';
import { standingCount, undecidedCount } from './count-words.ts';

interface Plan {
  readonly title: string;
  readonly owner: string;
  readonly directorate: { readonly name: string } | null;
  readonly measures: readonly { readonly status: DeliveryStatus }[];
}

/** The registered delivery plans as a file. */
export function plansFile(plans: readonly Plan[], taken: Taken): TableFile {
  return {
    name: 'dial-plans',
    title: 'Delivery plans',
    table: toTable(plans, COLUMNS),
    notes: [
      ...usualNotes('The delivery plans that are registered', taken),
      {
        name: 'Measures',
        text: 'Registered, or requested and approved; withdrawn and declined ones are not counted.',
      },
    ],
  };
}

const COLUMNS = [
  textColumn('Plan', ({ title }: Plan) => title),
  textColumn('Owner', ({ owner }: Plan) => owner),
  textColumn('Directorate', ({ directorate }: Plan) => directorate?.name ?? null),
  countColumn('Measures', ({ measures }: Plan) => standingCount(measures)),
  countColumn('Requests not decided yet', ({ measures }: Plan) => undecidedCount(measures)),
];
