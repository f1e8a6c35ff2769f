/** With three figures that count, as "1,240", "51.9" or "0.83". */
export function writeNumber(value: number): string {
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 }).format(value);
}
