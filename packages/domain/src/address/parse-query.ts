import type { QueryValues } from './query-values.ts';

/** Reads what follows the "?" of an address, as browsers write it: "rag=red&q=bed+%26+breakfast". What is no such text is taken as it is. */
export function parseQuery(query: string): QueryValues {
  const pairs = query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))];
    });
  const getAll = (name: string) => pairs.flatMap(([one, value = '']) => (one === name ? [value] : []));
  return { getAll, get: (name) => getAll(name)[0] ?? null };
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
