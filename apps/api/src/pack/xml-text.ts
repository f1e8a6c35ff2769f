/** Data without the characters that XML does not know, which a text of a database may hold and no office program opens. */
export function xmlText<Data>(data: Data): Data {
  return cleaned(data) as Data;
}

function cleaned(data: unknown): unknown {
  if (typeof data === 'string')
    return (
      data
        .toWellFormed()
        .replaceAll(/\r\n?/g, '\n')
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for them.
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    );
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}
