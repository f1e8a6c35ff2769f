import type { Answer } from '../load/ask-once.ts';

/** Null where it is a whole answer of GraphQL with as many things at a path of its data as there should be. */
export function dataFault({ status, text }: Answer, path: string, count: number): string | null {
  if (status !== 200) return `answered ${status}: ${text.slice(0, 500)}`;
  if (!text.endsWith('}') && !text.endsWith('}\n'))
    return `answered ${text.length} letters that are no JSON: ${text.slice(0, 500)}`;
  const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
  if (errors !== undefined) return `answered with errors: ${JSON.stringify(errors).slice(0, 500)}`;
  const found = path.split('.').reduce(stepInto, data);
  const length = Array.isArray(found) ? found.length : -1;
  return length === count ? null : `has ${length} things at ${path}, and should have ${count}`;
}

/** Null where the client is told that it has the answer already. */
export function heldFault({ status, body }: Answer): string | null {
  return status === 304 && body.length === 0 ? null : `answered ${status} instead of 304`;
}

function stepInto(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
