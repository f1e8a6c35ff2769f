import { markTerms } from '@dial/domain/text/mark-terms';
import type { Fact } from './pack-content.ts';
import type { PackRows } from './pack-rows.ts';

/** The terms that occur in what the pack says, as whole words, with their explanations. */
export function composeGlossary({ glossary }: Pick<PackRows, 'glossary'>, said: unknown): Fact[] {
  const found = new Set<string>();
  for (const text of textsOf(said)) markTerms(text, glossary, found);
  return glossary
    .filter(({ term }) => found.has(term))
    .map(({ term, explanation }) => ({ term, words: explanation }));
}

/** Every text of plain data; drawings and addresses say nothing. */
function textsOf(said: unknown): string[] {
  if (typeof said === 'string') return [said];
  if (Array.isArray(said)) return said.flatMap(textsOf);
  if (typeof said !== 'object' || said === null) return [];
  return Object.entries(said).flatMap(([key, value]) =>
    ['svg', 'address', 'href', 'id'].includes(key) ? [] : textsOf(value),
  );
}
