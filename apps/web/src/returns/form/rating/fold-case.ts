/** A word of the API's lists as the rules write it: "YEAR_TO_DATE" is "year-to-date". */
export function foldCase(word: string | null): string {
  return (word ?? '').toLowerCase().replaceAll('_', '-');
}
