const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** English short name of a month (1 to 12), the same on every machine. Empty text for any other number. */
export function monthName(month: number): string {
  return NAMES[month - 1] ?? '';
}
