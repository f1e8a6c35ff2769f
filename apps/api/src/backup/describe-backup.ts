import type { BackupManifest } from '@dial/database/backup/backup-manifest';

/** "1,204 rows of 61 tables". */
export function describeBackup({ tables }: BackupManifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows.toLocaleString('en-GB')} rows of ${tables.length} tables`;
}
