import { shortDocument } from '@dial/domain/text/short-document';
import type { PackConflict } from './pack-content.ts';
import type { PackRows } from './pack-rows.ts';

/** Where the sources of the pack's indicators contradict each other, each once. */
export function composeConflicts({ reports }: PackRows): PackConflict[] {
  const all = reports.flatMap(({ conflicts }) => conflicts);
  const once = new Map(all.map((conflict) => [conflict.id, conflict]));
  return [...once.values()].map(({ subject, readings, reason }) => ({
    subject,
    readings: readings.map(({ raw, line, standing, documentId }) => ({
      words: `“${raw}” (${shortDocument(documentId)}${line === null ? '' : `, line ${line}`})`,
      stands: standing,
    })),
    reason,
  }));
}
