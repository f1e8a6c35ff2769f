import { RETURN_STATUSES } from '@dial/domain/return/return-content';
import { HOW_TO_SHEET, RETURN_COLUMNS, RETURNS_SHEET } from '@dial/domain/spreadsheet/return-columns';
import { STATUS_WORDS } from '@dial/domain/spreadsheet/status-words';
import { joinWords } from '@dial/domain/text/join-words';
import type { Row, Sheet } from 'write-excel-file/node';
import type { TemplateAbout } from './template-row.ts';

const names = RETURN_COLUMNS;
const words = STATUS_WORDS;

type Line = readonly [name: string, text: string];

const STEPS: readonly Line[] = [
  [
    'Fill in',
    `Fill in the white columns of the sheet "${RETURNS_SHEET}", from ${names.value} to ${names.commentary}. Leave the grey ones as they are: Dial finds each return by its ${names.id}.`,
  ],
  [
    'Upload',
    'Save the file as an Excel workbook (.xlsx) or as CSV UTF-8, and upload it in Dial under Returns.',
  ],
  [
    'Check',
    'Dial lists every error by row and column, and shows what would change. While there is an error, nothing is saved.',
  ],
  [
    'Empty cells',
    'A row whose white columns are all empty is passed over; a draft that stands in the file is submitted with the rest. In a row that says something, an empty cell empties what was saved.',
  ],
];

const COLUMNS: readonly Line[] = [
  [
    names.value,
    'The figure in the unit of the row: 98.3 for 98.3%, 1.72 for £1.72m. A cell that is formatted as a percentage is read as it is shown. No "n/a", no dash: where there is no figure, say why under Status.',
  ],
  [
    `${names.numerator}, ${names.denominator}`,
    'Where the figure is a part of a whole: both, as counts or pounds. The value may then be left empty; Dial works it out.',
  ],
  [
    names.status,
    `${joinWords(RETURN_STATUSES.map((status) => words[status]))}. An empty cell means ${words.FINAL}.`,
  ],
  [names.expected, `With ${words.AWAITED}: the day on which the figure is expected, such as 31/05/2024.`],
  [names.reason, `With ${words.NOT_AVAILABLE} and ${words.REVISED}: why.`],
  [
    names.commentary,
    'What readers should know. An empty line parts paragraphs; lines that begin with "- " make a list; [words](https://…) make a link. In Excel, put an apostrophe in front of a text that begins with "-", "=" or "+".',
  ],
];

/** Characters; together they fit the width of a page across. */
const WIDTHS = { name: 24, text: 84 } as const;
/** Points: of a line of text, and what a row has around it. */
const LINE = 15;
const AROUND = 6;

/** The sheet that says how to fill in the other one. */
export function howToFillIn({ council, edition, directorate }: TemplateAbout): Sheet<never> {
  const title = `Returns for ${edition}: ${directorate}`;
  return {
    sheet: HOW_TO_SHEET,
    columns: [{ width: WIDTHS.name }, { width: WIDTHS.text }],
    orientation: 'landscape',
    data: [
      [{ value: title, type: String, fontWeight: 'bold', fontSize: 14, height: 24 }],
      [{ value: council, type: String, height: 24 }],
      [],
      ...STEPS.map(line),
      [],
      ...COLUMNS.map(line),
    ],
  };
}

/** Programs do not all find the height of wrapped text themselves, so that it is said. */
function line([name, text]: Line): Row {
  const height = Math.ceil(text.length / WIDTHS.text) * LINE + AROUND;
  return [
    { value: name, type: String, fontWeight: 'bold', alignVertical: 'top', height },
    { value: text, type: String, alignVertical: 'top', wrap: true },
  ];
}
