import type { Page } from './playwright.ts';

/** The rows of an edition as the web app is answered: columns, all equally long. */
export interface Answer {
  readonly data: { readonly scorecardColumns: Readonly<Record<string, unknown>> };
}

/** The beginning of words that no generated row has, and how they go on: each finds one row of seven, and never the first. */
export const RARE = { start: 'qq', ends: [...'abcdef'] };

/** The same rows again and again, each with an id of its own and most with a rare word in their title, as many as are wanted. */
export function manyRows({ data }: Answer, wanted: number): Answer {
  const columns = Object.entries(data.scorecardColumns).map(([name, values]) => {
    if (!Array.isArray(values)) return [name, values];
    const repeated = Array.from({ length: wanted }, (_none, index) => {
      const value: unknown = values[index % values.length];
      if (name === 'indicatorId') return `${String(value)}-${index}`;
      if (name === 'title' || (name === 'searchText' && value !== null))
        return `${String(value)} ${index % 7 === 0 ? '' : `${RARE.start}${RARE.ends[(index % 7) - 1]}`}`;
      return name === 'position' ? index + 1 : value;
    });
    return [name, repeated];
  });
  return { data: { scorecardColumns: Object.fromEntries(columns) } };
}

/** Answers the page's question for the rows with these. */
export async function giveRows(page: Page, rows: Answer): Promise<void> {
  const body = JSON.stringify(rows);
  await page.route('**/*operationName=IndicatorsRows*', (route) =>
    route.fulfill({ contentType: 'application/graphql-response+json; charset=utf-8', body }),
  );
  await page.route('**/rows.json', (route) => route.fulfill({ contentType: 'application/json', body }));
}
