const YEARS = 40;

/** A file of made-up figures of years long ago. */
export function figuresCsv(indicators: readonly string[]): string {
  const rows = indicators.flatMap((indicator, index) =>
    Array.from({ length: YEARS }, (_, year) => `${indicator},cy${1950 + year},national,${5 + index + year}`),
  );
  return `${['indicator,period,kind,value', ...rows].join('\n')}\n`;
}
