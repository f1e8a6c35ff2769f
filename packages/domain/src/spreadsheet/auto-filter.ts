const SHEET = 'xl/worksheets/sheet{id}.xml';

/** An addition to what write-excel-file makes, in the shape that it takes. */
export interface SheetFeature {
  readonly files: {
    readonly transform: Readonly<
      Record<
        string,
        {
          readonly transform: (
            xml: string,
            given: unknown,
            about: { readonly sheetIndex?: number },
          ) => string;
        }
      >
    >;
  };
}

/** Puts buttons to sort and filter into the header of the first sheet, which the writer itself cannot. It has no protection, which would stand between. */
export function autoFilter(columns: number, rows: number): SheetFeature {
  const markup = `<autoFilter ref="A1:${letters(columns)}${rows + 1}"/>`;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData>${markup}`) : xml,
        },
      },
    },
  };
}

/** A column's name: 1 is A, 27 is AA. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + rest);
}
