/** What is asked for, in words: "In %.", "A plain number.". */
export function unitWords(unit: string): string {
  if (unit === 'number') return 'A plain number.';
  if (unit === '£m') return 'In millions of pounds, like 1.72.';
  if (unit === '£') return 'In pounds.';
  return `In ${unit}.`;
}
