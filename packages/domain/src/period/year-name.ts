/** "2023-24" for the year that starts in 2023; "1999-00" at the turn of a century. */
export function yearName(year: number): string {
  return `${String(year).padStart(4, '0')}-${String((year + 1) % 100).padStart(2, '0')}`;
}
