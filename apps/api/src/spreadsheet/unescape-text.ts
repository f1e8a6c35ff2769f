/** Text of a workbook part: characters that XML cannot hold, and carriage returns, are written as _x000D_. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
