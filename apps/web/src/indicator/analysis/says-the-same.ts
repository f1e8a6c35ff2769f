/** Whether a sentence of a change says no more than a sentence of the movement begins with; the change in per cent apart. */
export function saysTheSame(change: string, movement: string): boolean {
  return movement.startsWith(change.replace(/ \([+−]?[\d,.]+%\) on /, ' on ').replace(/\.$/, ''));
}
