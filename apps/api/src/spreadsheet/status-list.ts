import { RETURN_STATUSES } from '@dial/domain/return/return-content';
import { STATUS_WORDS } from '@dial/domain/spreadsheet/status-words';
import type writeExcelFile from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

const SHEET = 'xl/worksheets/sheet{id}.xml';

/**
 * Makes cells of the first sheet a choice of the statuses, which the writer itself cannot. The list is in the cells, not on a
 * sheet of its own, so that nothing has to be hidden.
 *
 * @param cells a range such as "K2:K12"
 */
export function statusList(cells: string): Feature {
  const words = RETURN_STATUSES.map((status) => STATUS_WORDS[status]).join(',');
  const markup = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Status" error="Choose one of the list." sqref="${cells}"><formula1>"${words}"</formula1></dataValidation></dataValidations>`;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0
              ? insertElementMarkupAccordingToOrderOfSiblings(
                  xml,
                  markup,
                  getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                  'worksheet',
                )
              : xml,
        },
      },
    },
  };
}
