// npm run backup -- FILE
import { backUp } from '@dial/database/backup/back-up';
import { describeBackup } from './backup/describe-backup.ts';
import { runCommand } from './backup/run-command.ts';

await runCommand('backup', process, async (options, file) => {
  const manifest = await backUp(options, file, new Date());
  return [
    `Wrote ${describeBackup(manifest)} to ${file}. It holds password hashes: keep it where nobody else reads it.`,
    'The deployment secret is not in it: keep that apart.',
  ];
});
