import {
  FILL_IN_COLUMNS,
  RETURN_COLUMNS,
  RETURNS_SHEET,
  type ReturnColumn,
} from '@dial/domain/spreadsheet/return-columns';
import { workbookText } from '@dial/domain/spreadsheet/workbook-text';
import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/node';
import { columnLetters } from './cell-address.ts';
import { howToFillIn } from './how-to-fill-in.ts';
import { statusList } from './status-list.ts';
import type { TemplateAbout, TemplateRow } from './template-row.ts';
import { TEMPLATE_COLUMNS, type TemplateValue, templateValues } from './template-values.ts';

/** Characters. */
const WIDTHS: Readonly<Record<ReturnColumn, number>> = {
  id: 34,
  indicator: 44,
  period: 22,
  unit: 14,
  target: 14,
  lastFigure: 20,
  lastYear: 13,
  value: 13,
  numerator: 13,
  denominator: 13,
  status: 15,
  expected: 13,
  reason: 36,
  commentary: 70,
};

const GREY = '#E7E9EC';
const FILL_IN: ReadonlySet<ReturnColumn> = new Set(FILL_IN_COLUMNS);
const WRAPPED: ReadonlySet<ReturnColumn> = new Set([
  'indicator',
  'target',
  'lastFigure',
  'reason',
  'commentary',
]);
/** A float keeps so many digits; a longer figure is written as text, which the reader takes as well. */
const EXACT_DIGITS = 15;
const DATE_FORMAT = 'dd/mm/yyyy';

/**
 * The returns template of a directorate as XLSX: the sheet that is filled in, with what is saved already, and the one that says
 * how. Value, Numerator and Denominator keep Excel's General format on purpose: it turns into a percentage when somebody types
 * "98.3%", which the reader sees; under a number format the same typing would be kept as 0.983 and shown as 1.0.
 */
export async function writeTemplate(rows: readonly TemplateRow[], about: TemplateAbout): Promise<Uint8Array> {
  const header = TEMPLATE_COLUMNS.map(
    (column): Cell => ({
      value: RETURN_COLUMNS[column],
      type: String,
      fontWeight: 'bold',
      alignVertical: 'center',
      wrap: true,
      height: 32,
      bottomBorderStyle: 'medium',
      ...greyUnlessFilledIn(column),
    }),
  );
  const returns = {
    sheet: RETURNS_SHEET,
    data: [header, ...rows.map(rowCells)],
    columns: TEMPLATE_COLUMNS.map((column) => ({ width: WIDTHS[column] })),
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: 'landscape' as const,
  };
  const status = columnLetters(TEMPLATE_COLUMNS.indexOf('status') + 1);
  const features = rows.length > 0 ? [statusList(`${status}2:${status}${rows.length + 1}`)] : [];
  // Without a family, bold cells get another font than the rest.
  const font = { fontFamily: 'Calibri', fontSize: 11 };
  return writeExcelFile([returns, howToFillIn(about)], { features, ...font }).toBuffer();
}

function rowCells(row: TemplateRow): Cell[] {
  const values = templateValues(row);
  return TEMPLATE_COLUMNS.map((column) => ({
    ...cellOf(values[column], figureFormat(column, row.decimals)),
    ...greyUnlessFilledIn(column),
    alignVertical: 'top',
    ...(WRAPPED.has(column) ? { wrap: true } : {}),
  }));
}

function cellOf(value: TemplateValue, format: string | null): CellObject {
  switch (value.kind) {
    case 'empty':
      return {};
    case 'text':
      return { value: workbookText(value.text), type: String };
    case 'date':
      return { value: new Date(`${value.text}T00:00:00Z`), type: Date, format: DATE_FORMAT };
    case 'number': {
      if (value.text.replace(/\D/g, '').length > EXACT_DIGITS) return { value: value.text, type: String };
      return { value: Number(value.text), type: Number, ...(format === null ? {} : { format }) };
    }
  }
}

/** The format of figures that are only shown; null for General. */
function figureFormat(column: ReturnColumn, decimals: number | null): string | null {
  if (FILL_IN.has(column) || decimals === null) return null;
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}

function greyUnlessFilledIn(column: ReturnColumn) {
  return FILL_IN.has(column) ? {} : { backgroundColor: GREY };
}
