/** Takes back what `escapeFormula` put in front of a text that went through a spreadsheet file. Other texts stay. */
export function unescapeFormula(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
