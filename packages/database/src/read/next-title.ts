interface Quarter {
  readonly financialYear: string;
  readonly quarter: number;
}

/**
 * The title that the next edition is offered: that of the last one with its year and quarter moved on ("Corporate Performance Report
 * 2023-24, Quarter 4"), or a plain one where the last does not name them.
 */
export function nextTitle(
  { title, financialYear, quarter }: Quarter & { readonly title: string },
  next: Quarter,
) {
  const named = /\b(Quarter |Q)([1-4])\b/;
  const moved = title
    .replaceAll(financialYear, next.financialYear)
    .replace(named, (_, word: string) => `${word}${next.quarter}`);
  const said = title.includes(financialYear) && named.exec(title)?.[2] === String(quarter);
  return said ? moved : `Performance report ${next.financialYear}, Quarter ${next.quarter}`;
}
