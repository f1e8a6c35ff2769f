/** The name of an enum's value as a reader's words: "Not available" for NOT_AVAILABLE, "Red" for red. */
export function enumWords(name: string): string {
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase().replaceAll('_', ' ')}`;
}
