import { checkDraft } from '../return/check-draft.ts';
import { checkFigure } from '../return/check-figure.ts';
import type { ReturnContent } from '../return/return-content.ts';
import { foldText } from '../text/fold-text.ts';
import { formatExact } from '../value/format-exact.ts';
import type { CellReading } from './cell-reading.ts';
import { cellWords } from './cell-words.ts';
import type { ExpectedReturn } from './expected-return.ts';
import { periodAgrees } from './period-agrees.ts';
import { readDateCell } from './read-date-cell.ts';
import { readFigureCell } from './read-figure-cell.ts';
import { readStatusCell } from './read-status-cell.ts';
import { readTextCell } from './read-text-cell.ts';
import { isReturnColumn, RETURN_COLUMNS, type ReturnColumn } from './return-columns.ts';
import type { Cell } from './sheet.ts';

interface RowProblem {
  readonly column: ReturnColumn;
  readonly message: string;
}

export interface RowReading {
  /** What the row files, as far as it can be read; to be used only where there are no errors. */
  readonly content: ReturnContent;
  readonly errors: readonly RowProblem[];
  readonly notices: readonly RowProblem[];
}

/** Where one of these cannot be read, the others are not checked against it. */
const FIGURES: ReadonlySet<ReturnColumn> = new Set(['value', 'numerator', 'denominator']);

/** What a filled-in row files, with everything that is wrong in it. Its cells by the column of the template they stand in. */
export function readReturnRow(cells: ReadonlyMap<ReturnColumn, Cell>, expected: ExpectedReturn): RowReading {
  const errors: RowProblem[] = disagreements(cells, expected);
  const notices: RowProblem[] = [];

  function take<T>(column: ReturnColumn, reading: CellReading<T>, otherwise: T): T {
    if (!reading.ok) {
      errors.push({ column, message: reading.error });
      return otherwise;
    }
    notices.push(...reading.notices.map((message) => ({ column, message })));
    return reading.value;
  }

  const at = (column: ReturnColumn) => cells.get(column);
  const names = RETURN_COLUMNS;
  const content: ReturnContent = {
    value: take('value', readFigureCell(at('value'), names.value, expected.unit), null),
    numerator: take('numerator', readFigureCell(at('numerator'), names.numerator, 'number', '£'), null),
    denominator: take(
      'denominator',
      readFigureCell(at('denominator'), names.denominator, 'number', '£'),
      null,
    ),
    status: take('status', readStatusCell(at('status'), names.status), 'FINAL'),
    expected: take('expected', readDateCell(at('expected'), names.expected), null),
    reason: take('reason', readTextCell(at('reason'), names.reason), '') || null,
    commentary: take('commentary', readTextCell(at('commentary'), names.commentary), ''),
    confirmed: false,
    revisions: [],
  };
  const checked = errors.some(({ column }) => FIGURES.has(column))
    ? null
    : checkFigure(content, expected.unit, expected.decimals);
  for (const { field, message } of [...(checked?.problems ?? []), ...checkDraft(content)]) {
    errors.push({ column: isReturnColumn(field) ? field : 'value', message });
  }
  if (checked?.warning) notices.push({ column: 'value', message: checked.warning });
  if (checked?.value && content.value === null) {
    const workedOut = formatExact(checked.value, expected.unit, expected.decimals ?? 0);
    notices.push({ column: 'value', message: `The value is worked out from its parts: ${workedOut}.` });
  }
  return { content, errors, notices };
}

/**
 * Where the template's own columns no longer say what is asked for: somebody sorted a part of the sheet, used an older
 * template, or changed the unit to say what they typed. Columns left out or left empty say nothing.
 */
function disagreements(cells: ReadonlyMap<ReturnColumn, Cell>, expected: ExpectedReturn): RowProblem[] {
  const problems: RowProblem[] = [];
  const title = cellWords(cells.get('indicator'));
  if (title !== '' && foldText(title) !== foldText(expected.title)) {
    const message = `The Id is that of "${expected.title}", but the row says "${title}". Put the row together as it was in the template.`;
    problems.push({ column: 'indicator', message });
  }
  const unit = cellWords(cells.get('unit'));
  if (unit !== '' && foldText(unit) !== foldText(expected.unit)) {
    const message = `The unit is "${expected.unit}", but the row says "${unit}". Type the figure in the template's unit.`;
    problems.push({ column: 'unit', message });
  }
  const period = cells.get('period');
  if (period?.kind === 'text' && !periodAgrees(cellWords(period), expected.period)) {
    const message = `The row is about "${cellWords(period)}", which is not the period that is asked for. Use the present template.`;
    problems.push({ column: 'period', message });
  }
  return problems;
}
