import type { Grant } from '../../shared/people/grant-words.ts';

/** The roles that an administrator looked at, as a hidden field carries them. */
export function printLooked(grants: readonly Grant[]): string {
  return JSON.stringify(grants.map(({ name, scope }) => [name, scope]));
}

/** The same read back; none from text that holds none. */
export function readLooked(text: string): readonly Grant[] {
  const pairs: unknown = text === '' ? [] : JSON.parse(text);
  if (!Array.isArray(pairs)) return [];
  return pairs.flatMap((pair: unknown) =>
    Array.isArray(pair) ? [{ name: String(pair[0]), scope: String(pair[1]) }] : [],
  );
}
