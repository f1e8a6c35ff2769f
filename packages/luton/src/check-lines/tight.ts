/** A text less its spaces, tabs and marks of format, which do not count when texts are compared. */
export function tight(text: string): string {
  return text.replace(/[\s→*]+/g, '').replace(/<\/?\w+>/g, '');
}
