import { xmlLetters } from '@dial/domain/text/xml-letters';

/** Data without the characters that XML does not know, which a text of a database may hold and no office program opens. */
export function xmlText<Data>(data: Data): Data {
  return cleaned(data) as Data;
}

function cleaned(data: unknown): unknown {
  if (typeof data === 'string') return xmlLetters(data).replaceAll(/\r\n?/g, '\n');
  if (Array.isArray(data)) return data.map(cleaned);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, cleaned(value)]));
}
