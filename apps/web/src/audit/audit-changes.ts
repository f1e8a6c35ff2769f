import type { FieldChange } from '../shared/changes/field-change.ts';

/** Counts up with each change: says nothing. */
const SILENT = ['version', 'revision'];

/** What an event's "before" and "after" say, field by field, where they differ. Text that is no JSON says nothing. */
export function auditChanges(before: string | null, after: string | null): readonly FieldChange[] {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((field) => {
    const [one, other] = [was.get(field) ?? null, is.get(field) ?? null];
    if (one === other || SILENT.includes(field)) return [];
    return [{ field, label: labelOf(field), before: one, after: other, words: null }];
  });
}

function fieldsOf(json: string | null): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  collect(readJson(json), '', fields);
  return fields;
}

function readJson(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}

/** Objects by their fields, named "content.value"; lists as lines. What is empty is not there. */
function collect(value: unknown, path: string, fields: Map<string, string>): void {
  if (isRecord(value)) {
    for (const [name, part] of Object.entries(value))
      collect(part, path === '' ? name : `${path}.${name}`, fields);
    return;
  }
  const words = wordsOf(value);
  if (words !== '') fields.set(path, words);
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  if (!isRecord(value)) return String(value);
  return Object.entries(value)
    .map(([name, part]) => [labelOf(name).toLowerCase(), wordsOf(part)] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words]) => `${label}: ${words}`)
    .join(', ');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "content.expectedOn" is "Content, expected on". */
function labelOf(field: string): string {
  const words = field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('.', ', ')
    .toLowerCase();
  return words === '' ? 'Details' : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
