/** A cell that holds a comma or a quotation mark stands in quotation marks; no cell of a template breaks a line. */
const CELL = /("(?:[^"]|"")*"|[^,]*)(?:,|$)/g;

type Cells = Readonly<Record<string, string>>;

/** The returns template with cells typed into its rows, as `typed` gives them for an indicator; null leaves a row as it is. */
export function fillTemplate(csv: string, typed: (indicator: string) => Cells | null): string {
  const [head = '', ...lines] = csv.split('\r\n').filter((line) => line !== '');
  const columns = head.replace('\uFEFF', '').split(',');
  const filled = lines.map((line) => {
    const cells = [...line.matchAll(CELL)].map(([, cell = '']) => cell).slice(0, columns.length);
    const own = typed((cells[0] ?? '').replace(/^[^.]*\./, ''));
    return columns.map((column, index) => own?.[column] ?? cells[index] ?? '').join(',');
  });
  return [head, ...filled, ''].join('\r\n');
}
