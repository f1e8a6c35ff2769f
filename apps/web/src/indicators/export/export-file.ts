import type { TableFile } from '../../shared/table-file/table-file.ts';
import type { makeExport } from './make-export.ts';

/** What the screen shows as a file. What makes it is loaded when one is asked for. */
export async function exportFile(...shown: Parameters<typeof makeExport>): Promise<TableFile> {
  const { makeExport: make } = await import('./make-export.ts');
  return make(...shown);
}
